"""Wordings of consent dialogs and of what programs show, per language, as ``training.wordings`` speaks them.

Written for this project (2026) by hand; no text was copied from a page.

Sections
--------
cbar, caim, ctitle, cintro, clink   cookie bar, what cookies are for, dialog's title, sentences, links
cacc, crej, cset, csave, ctab       buttons and tabs
cpur, cdesc, ccat, ccount, cret, cli, calw, coff    purposes, their texts, counts, retention, switches
chn, chp, chu, chd, cdur            heads of a cookie table, durations
payh, payt, payb, payl, paya, payx  subscription of a wall (heading, text, button, log-in), free reading (button, text)
weekday, month, date, city, sky, wx date and weather
print, save, share, font            tools of an article
aud, vid, load, err, nos, gal, galb, acc, live      players, notes, galleries, screen readers, live blogs
pollh, pollq, polla, pollb          polls        score, mkt    sports and markets    empty, hint   nothing found
"""

from __future__ import annotations

import random

from training.furniture_talk import TALK
from training.wordings import Wordings

_TEXT: dict[str, str] = {}

_TEXT["en"] = """
cbar: We use cookies to improve your experience. | This site uses cookies. By continuing to browse, you
  agree to their use. | We use cookies and similar technologies to {caim} and to {caim}. | By using {host}
  you accept our use of cookies. | This website stores cookies on your device to {caim}. | Cookies help us
  to {caim}. | We and our {big} partners store and access information on your device. | Your privacy
  choices for {host}
caim: measure how our pages are used | personalise content and ads | remember your settings | keep the
  site secure | finance our journalism | understand where our visitors come from | show you relevant
  advertising | provide social media features
ctitle: We value your privacy | Your privacy matters to us | Cookie settings | Privacy preference centre |
  {host} asks for your consent to use your data | Manage your consent | About your privacy | Before you
  continue | Your data, your choice | Cookies on {host} | Welcome! Please choose how we use your data |
  Privacy Settings
cintro: We and our {big} partners store and/or access information on a device, such as unique identifiers
  in cookies, to process personal data. | You can accept or manage your choices by clicking below,
  including your right to object where legitimate interest is used. | These choices will be signalled to
  our partners and will not affect browsing data. | With your permission, we and our partners may use
  precise geolocation data and identification through device scanning. | You can change your mind at any
  time by returning to this site and clicking the privacy link at the bottom of the page. | Some of our
  partners process your data without asking for your consent, relying on their legitimate business
  interest. | Cookies, device identifiers or similar online identifiers together with other information
  can be stored on or read from your device. | We use this information to {caim} and to {caim}. | If you
  are under 16, please ask your parents or guardians before you agree. | Your data may be transferred to
  countries without an adequate level of protection, for instance the USA. | Your choice applies to this
  website only and is kept for {cdur}. | Please note that some processing of your personal data may not
  require your consent.
clink: Privacy policy | Cookie policy | Imprint | Privacy Notice | Terms of use | List of partners
  (vendors) | More information | Do not sell or share my personal information | How {host} uses data
cacc: Accept all | Accept | I agree | Agree and close | Allow all | OK | Got it | Consent | Accept and
  continue | Yes, I'm happy
crej: Reject all | Decline | Continue without accepting | Only necessary | Refuse | Do not consent |
  Reject and close | Disagree
cset: Manage options | Settings | More options | Manage preferences | Customise | Learn more | Show
  purposes | Cookie settings
csave: Save and exit | Save settings | Confirm my choices | Save & close | Confirm selection | Accept
  selection
ctab: Purposes | Partners | Features | Vendors | Details | About | Consent | Legitimate interest | Special
  features | Cookies
cpur: Store and/or access information on a device | Use limited data to select advertising | Create
  profiles for personalised advertising | Measure advertising performance | Measure content performance |
  Understand audiences through statistics | Develop and improve services | Use precise geolocation data |
  Actively scan device characteristics for identification | Ensure security, prevent fraud and fix errors
  | Deliver and present advertising and content | Match and combine data from other sources | Link
  different devices | Save and communicate privacy choices | Social media features | Personalised content
cdesc: Information about your activity on this service can be stored and combined with other information
  about you. | Cookies and similar identifiers can be stored on your device to recognise it each time it
  connects to an app or a website. | Advertising shown to you can be based on limited data, such as the
  page you are reading or how often an ad has already been shown. | Reports can be made from the
  combination of data sets about your interactions and those of other readers. | Your data can be used to
  check for unusual and possibly fraudulent activity and to make sure that systems work properly. | With
  your acceptance, your precise location within a radius of less than {big} metres may be used. | A sports
  magazine, for example, wants to know which of its articles are read to the end. | These cookies are set
  by us or by third parties whose services we have added to our pages. | Without these cookies parts of
  the site cannot work as intended. | This information may be used to build a profile about you and to
  {caim}.
calw: Always active | Required | Always on | Necessary | Mandatory
coff: On | Off | Active | Inactive | Consent | Allow | Block | Legitimate interest | Object | Yes | No
ccount: {big} partners | {n} vendors can use this purpose | View our {big} partners | Partners ({big}) |
  {n} vendors | View illustrations | List of IAB vendors | {big} partners seek consent
cret: Cookie retention: {cdur} | Maximum storage: {cdur} | Data retention: {cdur} | Cookies are refreshed
  | Does not use cookies | Standard retention: {cdur} | Uses other forms of storage
cli: Object to legitimate interests | Legitimate interest claimed | You may object to this processing |
  How does legitimate interest work? | Object to all | Consent required
ccat: Strictly necessary | Functional | Statistics | Marketing | Preferences | Performance | Advertising |
  Social networks | Unclassified | Essential services | External media | Audience measurement
chn: Name | Cookie
chp: Provider | Vendor | Domain
chu: Purpose | Description
chd: Duration | Expiry | Maximum storage duration
cdur: {days} days | {d} months | 1 year | 13 months | Session | {n} minutes | 2 years | Persistent
payh: {host} without ads | Read with a subscription | Pure subscription | Ad-free access | Already
  {big},000 readers support us | Subscribe and reject cookies
payt: No advertising tracking and almost no ads, for {d}.99 a month. | Support our journalism with a
  subscription. | Enjoy {host} without ads on all your devices, cancel any time. | First month free, then
  {d}.99 a month.
payb: Subscribe now | Subscribe | Get ad-free | See the offers | Start for {d}.99 | Buy a pass
payl: Already a subscriber? Log in | Log in | I have an account | Sign in here
paya: Continue with ads | Read free with advertising | Accept cookies and read on | Use {host} with
  advertising
payx: Read our content free of charge by agreeing to cookies and advertising. | We finance our journalism
  with advertising; for this we need your agreement. | Advertising partners may process your data when you
  choose this option. | You can withdraw your agreement at any time in the privacy centre.
weekday: Monday | Tuesday | Wednesday | Thursday | Friday | Saturday | Sunday
month: January | February | March | April | May | June | July | August | September | October | November |
  December
date: {weekday} {day} {month} | {weekday}, {month} {day}, {year} | {day} {month} {year} | {month} {day},
  {year}
city: London | New York | Dublin | Leeds | Toronto | Sydney | Austin | Glasgow | Perth | Denver
sky: cloudy | sunny | light rain | clear | partly cloudy | showers | snow | fog | windy | overcast
wx: {city} {temp}° {sky} | {temp}°C {city} | {city}: {sky}, {temp}° / {temp}° | Weather {city} {temp}° |
  Now {temp}° · feels like {temp}° | {temp}° {sky}
print: Print | Print this page | Print article | Print version | PDF
save: Save | Save for later | Bookmark | Add to reading list | Saved | Listen | Listen to article | Zoom |
  Close | Full screen
share: Share | Share this article | Facebook | X | WhatsApp | Email | Copy link | LinkedIn | Link copied |
  Telegram | Send by email | {n} shares
font: Text size | Font size | Aa | Smaller text | Larger text | Change font size | A- A A+
aud: Listen to this article | Listen · {d} min | Play audio | Audio version | This audio was generated by
  a computer voice | {clock} / {clock} | Speed | Playback speed | Skip back 15 seconds | Your browser does
  not support the audio element. | Listen to the story | {d} minutes listening time | Pause | Mute
vid: The video could not be loaded | Video player is loading. | Play video | This video is no longer
  available | Beginning of dialog window. Escape will cancel and close the window. | Subtitles off |
  Current time {clock} | Duration {clock} | Unmute | Playback speed | Please enable JavaScript to watch
  this video | Stream type live | Quality: auto | The media could not be played, either because the server
  or network failed or because the format is not supported.
load: Loading… | Loading | Please wait… | Loading content | Just a moment | Loading more…
err: Something went wrong. Please try again later. | An error has occurred. | This content could not be
  loaded. | Oops! Try reloading the page. | You are offline. | Your session has expired. | This element is
  not available.
nos: Please enable JavaScript to use this site. | JavaScript is disabled in your browser. | Your browser
  is out of date. Some functions may not work. | To see this content, turn on JavaScript. | This site
  works best with a modern browser.
gal: {i} / {k} | {i} of {k} | Photo {i} of {k} | Image {i}/{k} | Slide {i} of {k} | ({i}/{k}) | {k} photos
galb: Show caption | Hide caption | Full screen | Enlarge image | Close gallery | Previous image | Next
  image | Toggle caption | Open gallery
acc: Opens in a new window | High contrast | Press Enter to open | Keyboard shortcuts | End of carousel |
  Accessibility options | Dark mode | Use the arrow keys to move | Read aloud | Simple language | Expand |
  Collapse
live: Auto refresh: on | Refresh | Newest first | Oldest first | Pinned | Key events only | Live | {n} new
  updates | Updates every {d} seconds | Show only highlights | Sort by: newest | Auto update off
pollh: Poll of the day | What do you think? | Your opinion | Quick vote | Reader poll | Have your say
pollq: Should {city} ban cars from the centre? | Do you think that the government is on the right track? |
  Will you travel more this year than last? | How do you rate the new plans for {city}? | Do you read the
  news every day? | Are you worried about rising prices?
polla: Yes | No | Not sure | Yes, absolutely | No, never | I don't care | Only sometimes | Other
pollb: Vote | See results | {big} votes | Submit vote | Thank you for voting! | Results after the vote
score: FT | HT | {n}' | Half-time | Full time | Postponed | Tonight {hour}:{mm} | Live
mkt: Markets | Stocks | Exchange rates | Market data | Delayed by 15 minutes | Quotes
empty: Page not found | Sorry, we couldn't find what you were looking for. | No results | The page you
  requested does not exist or has moved. | Nothing here yet | 404 | No entries found | There are no items
  to show.
hint: Check the spelling of your search. | Try other keywords. | Use fewer words. | Go back and try again.
  | Error code: {n}{dd} | Try again
"""

_TEXT["de"] = """
cbar: Wir verwenden Cookies, um Ihr Erlebnis zu verbessern. | Diese Website nutzt Cookies. Mit dem
  Weitersurfen stimmen Sie der Nutzung zu. | Wir verwenden Cookies und ähnliche Techniken, um {caim} und
  um {caim}. | Durch die Nutzung von {host} erklären Sie sich mit Cookies einverstanden. | Cookies helfen
  uns, {caim}. | Wir und unsere {big} Partner speichern Informationen auf Ihrem Gerät.
caim: die Nutzung unserer Seiten zu messen | Inhalte und Anzeigen zu personalisieren | Ihre Einstellungen
  zu speichern | den Betrieb der Seite zu sichern | unseren Journalismus zu finanzieren | zu verstehen,
  woher unsere Besucher kommen | passende Werbung zu zeigen
ctitle: Ihre Privatsphäre ist uns wichtig | Datenschutzeinstellungen | Cookie-Einstellungen | {host}
  bittet um Ihre Zustimmung | Einwilligung verwalten | Wir respektieren Ihre Daten | Cookies auf {host} |
  Bevor es weitergeht | Ihre Daten, Ihre Wahl | Privatsphäre-Einstellungen
cintro: Wir und unsere {big} Partner speichern und verarbeiten personenbezogene Daten wie
  Geräte-Kennungen, um {caim}. | Mit Klick auf die Schaltfläche willigen Sie in die Verarbeitung ein; Sie
  können sie jederzeit widerrufen. | Einige Partner verarbeiten Ihre Daten ohne Einwilligung auf Grundlage
  eines berechtigten Interesses, dem Sie widersprechen können. | Ihre Auswahl gilt nur für diese Website
  und wird {cdur} gespeichert. | Ihre Daten können in Länder ohne angemessenes Datenschutzniveau, etwa die
  USA, übermittelt werden. | Mit Ihrer Erlaubnis nutzen wir genaue Standortdaten und die Abfrage von
  Geräteeigenschaften. | Wenn Sie unter 16 Jahre alt sind, bitten Sie Ihre Erziehungsberechtigten um
  Erlaubnis. | Die Einstellungen finden Sie jederzeit am Ende jeder Seite unter „Datenschutz“. | Wir
  nutzen diese Angaben, um {caim} und um {caim}. | Bitte beachten Sie, dass nicht jede Verarbeitung Ihre
  Einwilligung verlangt.
clink: Datenschutzerklärung | Impressum | Cookie-Richtlinie | AGB | Liste der Partner | Mehr Informationen
  | Datenschutz | Nutzungsbedingungen
cacc: Alle akzeptieren | Akzeptieren | Zustimmen | Einverstanden | Zustimmen und weiter | OK | Alles
  erlauben | Verstanden
crej: Alle ablehnen | Ablehnen | Weiter ohne Zustimmung | Nur notwendige Cookies | Nicht einverstanden |
  Nur essenzielle
cset: Einstellungen | Mehr Optionen | Optionen verwalten | Anpassen | Details zeigen | Zwecke anzeigen |
  Individuelle Einstellungen
csave: Speichern und schließen | Auswahl speichern | Auswahl bestätigen | Einstellungen speichern |
  Auswahl erlauben
ctab: Zwecke | Partner | Funktionen | Anbieter | Details | Über Cookies | Einwilligung | Berechtigtes
  Interesse | Kategorien | Dienste
cpur: Informationen auf einem Gerät speichern und/oder abrufen | Eingeschränkte Daten zur Auswahl von
  Werbung nutzen | Profile für personalisierte Werbung erstellen | Werbeleistung messen | Leistung von
  Inhalten messen | Zielgruppen durch Statistiken verstehen | Angebote entwickeln und verbessern | Genaue
  Standortdaten verwenden | Geräteeigenschaften aktiv abfragen | Sicherheit gewährleisten und Fehler
  beheben | Werbung und Inhalte bereitstellen | Daten aus verschiedenen Quellen zusammenführen |
  Verschiedene Geräte verknüpfen | Entscheidungen zum Datenschutz speichern
cdesc: Angaben über Ihre Aktivität auf diesem Angebot können gespeichert und mit anderen Angaben verbunden
  werden. | Cookies und ähnliche Kennungen können auf Ihrem Gerät abgelegt werden, um es bei jedem Besuch
  wiederzuerkennen. | Die gezeigte Werbung kann auf wenigen Daten beruhen, etwa der gelesenen Seite oder
  der Zahl der schon gezeigten Anzeigen. | Aus der Verbindung mehrerer Datensätze lassen sich Berichte
  über die Nutzung erstellen. | Ihre Daten können genutzt werden, um ungewöhnliche und betrügerische
  Vorgänge zu erkennen. | Ihr genauer Standort kann in einem Umkreis von weniger als {big} Metern bestimmt
  werden. | Ein Sportmagazin möchte zum Beispiel wissen, welche Artikel bis zum Ende gelesen werden. |
  Ohne diese Cookies können Teile der Website nicht wie vorgesehen arbeiten. | Diese Angaben können
  verwendet werden, um {caim}.
calw: Immer aktiv | Erforderlich | Notwendig | Stets an
coff: An | Aus | Aktiv | Inaktiv | Einwilligung | Erlauben | Berechtigtes Interesse | Widersprechen | Ja |
  Nein
ccount: {big} Partner | {n} Anbieter nutzen diesen Zweck | Unsere {big} Partner ansehen | Anbieter ({big})
  | {n} Dienste | Beispiele ansehen
cret: Speicherdauer der Cookies: {cdur} | Maximale Speicherdauer: {cdur} | Aufbewahrung der Daten: {cdur}
  | Nutzt keine Cookies | Cookies werden erneuert | Nutzt andere Speicherformen
cli: Berechtigtem Interesse widersprechen | Berechtigtes Interesse | Sie können dieser Verarbeitung
  widersprechen | Allen widersprechen | Einwilligung nötig
ccat: Unbedingt erforderlich | Funktional | Statistik | Marketing | Präferenzen | Leistung | Werbung |
  Soziale Netzwerke | Nicht klassifiziert | Essenziell | Externe Medien | Reichweitenmessung
chn: Name | Cookie
chp: Anbieter | Domain
chu: Zweck | Beschreibung
chd: Laufzeit | Ablauf | Speicherdauer
cdur: {days} Tage | {d} Monate | 1 Jahr | 13 Monate | Sitzung | {n} Minuten | 2 Jahre | Dauerhaft
payh: {host} ohne Werbung | Weiterlesen mit Pur-Abo | Mit Abo lesen | Werbefrei lesen | Schon {big}.000
  Leser sind dabei
payt: Ohne Werbetracking und nahezu werbefrei, für {d},99 € im Monat. | Unterstützen Sie unseren
  Journalismus mit einem Abo. | Auf allen Geräten ohne Anzeigen lesen, jederzeit kündbar. | Der erste
  Monat ist gratis, danach {d},99 € monatlich.
payb: Jetzt abonnieren | Abonnieren | Zum Pur-Abo | Angebote ansehen | Ab {d},99 € lesen
payl: Bereits Abonnent? Hier anmelden | Anmelden | Ich habe ein Konto
paya: Mit Werbung weiterlesen | Kostenlos mit Werbung lesen | Akzeptieren und weiter | {host} mit Werbung
  nutzen
payx: Lesen Sie kostenlos, indem Sie Cookies und Werbung zustimmen. | Wir finanzieren unseren Journalismus
  durch Werbung und benötigen dafür Ihre Zustimmung. | Werbepartner können dabei Ihre Daten verarbeiten. |
  Den Widerruf erreichen Sie jederzeit über das Datenschutz-Center.
weekday: Montag | Dienstag | Mittwoch | Donnerstag | Freitag | Samstag | Sonntag
month: Januar | Februar | März | April | Mai | Juni | Juli | August | September | Oktober | November |
  Dezember
date: {weekday}, {day}. {month} {year} | {weekday}, {day}. {month} | {day}. {month} {year} | {weekday}
  {day}.{m}.{year}
city: Berlin | Hamburg | München | Köln | Wien | Zürich | Leipzig | Bremen | Graz | Kassel
sky: bewölkt | sonnig | leichter Regen | klar | heiter | Schauer | Schnee | Nebel | windig | bedeckt
wx: {city} {temp}° {sky} | {temp}°C {city} | {city}: {sky}, {temp}° / {temp}° | Wetter {city} {temp}° |
  Heute {temp}° · morgen {temp}° | {temp}° {sky}
print: Drucken | Seite drucken | Artikel drucken | Druckansicht | PDF
save: Merken | Speichern | Lesezeichen setzen | Auf die Merkliste | Gemerkt | Vorlesen | Artikel anhören |
  Vergrößern | Schließen | Vollbild
share: Teilen | Artikel teilen | Facebook | X | WhatsApp | E-Mail | Link kopieren | LinkedIn | Link
  kopiert | Telegram | Per Mail versenden | {n}-mal geteilt
font: Schriftgröße | Schrift kleiner | Schrift größer | Aa | A- A A+
aud: Artikel anhören | Anhören · {d} Min. | Abspielen | Audioversion | Dieser Text wurde mit einer
  künstlichen Stimme vertont | {clock} / {clock} | Geschwindigkeit | 15 Sekunden zurück | Ihr Browser
  unterstützt das Audio-Element nicht. | Vorlesezeit {d} Minuten | Pause | Stumm
vid: Das Video konnte nicht geladen werden | Videoplayer wird geladen. | Video abspielen | Dieses Video
  ist nicht mehr verfügbar | Untertitel aus | Aktuelle Zeit {clock} | Dauer {clock} | Ton an | Bitte
  aktivieren Sie JavaScript, um das Video zu sehen | Qualität: automatisch | Die Wiedergabe ist wegen
  eines Fehlers im Netz nicht möglich.
load: Wird geladen… | Lädt | Bitte warten… | Inhalt wird geladen | Einen Moment bitte
err: Etwas ist schiefgelaufen. Bitte versuchen Sie es später erneut. | Ein Fehler ist aufgetreten. |
  Dieser Inhalt konnte nicht geladen werden. | Sie sind offline. | Ihre Sitzung ist abgelaufen. | Dieses
  Element ist nicht verfügbar.
nos: Bitte aktivieren Sie JavaScript, um diese Seite zu nutzen. | JavaScript ist in Ihrem Browser
  deaktiviert. | Ihr Browser ist veraltet. Einige Funktionen arbeiten vielleicht nicht. | Für diesen
  Inhalt wird JavaScript benötigt.
gal: {i} / {k} | {i} von {k} | Bild {i} von {k} | Foto {i}/{k} | ({i}/{k}) | {k} Bilder
galb: Bildunterschrift anzeigen | Bildunterschrift ausblenden | Vollbild | Bild vergrößern | Galerie
  schließen | Voriges Bild | Nächstes Bild
acc: Öffnet in neuem Fenster | Hoher Kontrast | Enter drücken zum Öffnen | Tastenkürzel | Ende des
  Karussells | Dunkelmodus | Mit den Pfeiltasten bewegen | Vorlesen | Leichte Sprache | Ausklappen |
  Einklappen
live: Automatisch aktualisieren: an | Aktualisieren | Neueste zuerst | Älteste zuerst | Angeheftet | Nur
  wichtige Ereignisse | Live | {n} neue Beiträge | Sortieren: neueste | Automatik aus
pollh: Umfrage des Tages | Was denken Sie? | Ihre Meinung | Abstimmung | Leserfrage | Stimmen Sie ab
pollq: Soll {city} Autos aus der Innenstadt verbannen? | Ist die Regierung auf dem richtigen Weg? | Reisen
  Sie in diesem Jahr mehr als im letzten? | Wie bewerten Sie die neuen Pläne für {city}? | Lesen Sie jeden
  Tag Nachrichten? | Machen Ihnen die Preise Sorgen?
polla: Ja | Nein | Weiß nicht | Ja, unbedingt | Nein, niemals | Ist mir egal | Nur manchmal | Anderes
pollb: Abstimmen | Ergebnis anzeigen | {big} Stimmen | Stimme abgeben | Danke für Ihre Stimme!
score: Ende | Halbzeit | {n}. Min. | Abgesagt | Heute {hour}:{mm} Uhr | Live
mkt: Börse | Kurse | Wechselkurse | Marktdaten | 15 Minuten verzögert
empty: Seite nicht gefunden | Leider konnten wir nicht finden, was Sie suchen. | Keine Ergebnisse | Die
  gewünschte Seite gibt es nicht oder nicht mehr. | Noch keine Einträge | 404 | Keine Einträge gefunden
hint: Prüfen Sie die Schreibweise. | Versuchen Sie andere Suchwörter. | Verwenden Sie weniger Wörter. |
  Gehen Sie zurück und versuchen Sie es noch einmal. | Fehlercode: {n}{dd} | Noch einmal versuchen
"""

_TEXT["fr"] = """
cbar: Nous utilisons des cookies pour améliorer votre visite. | Ce site utilise des cookies. En
  poursuivant, vous acceptez leur usage. | Nous utilisons des cookies pour {caim} et {caim}. | En
  naviguant sur {host}, vous acceptez nos cookies. | Les cookies nous aident à {caim}. | Nos {big}
  partenaires et nous stockons des informations sur votre appareil.
caim: mesurer l'audience de nos pages | personnaliser les contenus et la publicité | retenir vos réglages
  | assurer la sécurité du site | financer notre journalisme | comprendre d'où viennent nos visiteurs |
  vous proposer des annonces adaptées
ctitle: Le respect de votre vie privée est notre priorité | Votre vie privée compte | Paramètres des
  cookies | {host} demande votre consentement | Gérer vos choix | Vos données, votre choix | Les cookies
  sur {host} | Avant de continuer | Bienvenue | Centre de préférences
cintro: Avec votre accord, nos {big} partenaires et nous utilisons des cookies pour stocker et consulter
  des données personnelles. | Vous pouvez retirer votre consentement ou vous opposer aux traitements
  fondés sur l'intérêt légitime à tout moment. | Vos choix ne s'appliquent qu'à ce site et sont conservés
  pendant {cdur}. | Certains partenaires traitent vos données sans demander votre accord, au nom de leur
  intérêt légitime. | Vos données peuvent être transmises à des pays qui n'offrent pas un niveau de
  protection adapté. | Ces informations servent à {caim} et à {caim}. | Si vous avez moins de 16 ans,
  demandez l'accord de vos parents. | Vous pourrez modifier vos choix à tout moment depuis le lien en bas
  de page. | Avec votre autorisation, la position précise et l'analyse de votre appareil peuvent être
  utilisées.
clink: Politique de confidentialité | Mentions légales | Politique de cookies | Conditions d'utilisation |
  Voir nos partenaires | En savoir plus | Données personnelles
cacc: Tout accepter | Accepter | J'accepte | Accepter et fermer | OK | Tout autoriser | D'accord |
  Accepter et continuer
crej: Tout refuser | Refuser | Continuer sans accepter | Seulement le nécessaire | Je refuse | Refuser et
  fermer
cset: Paramétrer | Gérer les options | Plus d'options | Personnaliser | Voir les finalités | Paramètres |
  Préférences
csave: Enregistrer et fermer | Enregistrer mes choix | Confirmer mes choix | Valider la sélection
ctab: Finalités | Partenaires | Fonctionnalités | Fournisseurs | Détails | À propos | Consentement |
  Intérêt légitime
cpur: Stocker et/ou accéder à des informations sur un appareil | Utiliser des données limitées pour
  choisir la publicité | Créer des profils pour la publicité personnalisée | Mesurer la performance des
  publicités | Mesurer la performance des contenus | Comprendre les publics par les statistiques |
  Développer et améliorer les services | Utiliser des données de géolocalisation précises | Analyser
  activement les caractéristiques de l'appareil | Assurer la sécurité et corriger les erreurs | Afficher
  la publicité et les contenus | Relier différents appareils | Enregistrer les choix de confidentialité
cdesc: Des informations sur votre activité peuvent être conservées et combinées avec d'autres
  informations. | Des cookies et identifiants peuvent être placés sur votre appareil afin de le
  reconnaître à chaque visite. | La publicité montrée peut reposer sur peu de données, comme la page lue
  ou le nombre d'annonces déjà vues. | Des rapports peuvent être établis à partir de données sur vos
  lectures et celles d'autres personnes. | Vos données peuvent servir à repérer une activité inhabituelle
  ou frauduleuse. | Votre position exacte peut être utilisée dans un rayon de moins de {big} mètres. | Un
  magazine de sport veut savoir, par exemple, quels articles sont lus jusqu'au bout. | Sans ces cookies,
  une partie du site ne peut pas fonctionner. | Ces informations peuvent servir à {caim}.
calw: Toujours actif | Obligatoire | Requis | Nécessaire
coff: Oui | Non | Actif | Inactif | Consentement | Autoriser | Interdire | Intérêt légitime | S'opposer
ccount: {big} partenaires | {n} partenaires utilisent cette finalité | Voir nos {big} partenaires |
  Fournisseurs ({n}) | {n} services | Voir les exemples
cret: Durée des cookies : {cdur} | Conservation maximale : {cdur} | Conservation des données : {cdur} |
  N'utilise pas de cookies | Les cookies sont renouvelés
cli: S'opposer à l'intérêt légitime | Intérêt légitime invoqué | Vous pouvez vous opposer à ce traitement
  | S'opposer à tout | Consentement requis
ccat: Strictement nécessaires | Fonctionnels | Statistiques | Marketing | Préférences | Performance |
  Publicité | Réseaux sociaux | Non classés | Médias externes | Mesure d'audience
chn: Nom | Cookie
chp: Fournisseur | Domaine
chu: Finalité | Description
chd: Durée | Expiration | Durée maximale
cdur: {days} jours | {d} mois | 1 an | 13 mois | Session | {n} minutes | 2 ans | Permanent
payh: {host} sans publicité | Lire avec un abonnement | L'accès sans pub | Déjà {big} 000 lecteurs nous
  soutiennent | S'abonner et refuser les cookies
payt: Sans publicité ciblée, pour {d},99 € par mois. | Soutenez notre journalisme avec un abonnement. |
  Sur tous vos écrans, sans annonces, sans engagement. | Le premier mois offert, puis {d},99 € par mois.
payb: Je m'abonne | S'abonner | Voir les offres | S'abonner dès {d},99 € | Découvrir l'offre
payl: Déjà abonné ? Se connecter | Se connecter | J'ai un compte
paya: Continuer avec la publicité | Lire gratuitement avec publicité | Accepter et continuer | Accéder
  gratuitement au site
payx: Lisez nos contenus gratuitement en acceptant les cookies et la publicité. | La publicité finance
  notre journalisme ; il nous faut pour cela votre accord. | Des partenaires publicitaires peuvent alors
  traiter vos données. | Vous pouvez retirer votre accord à tout moment.
weekday: lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche
month: janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre |
  décembre
date: {weekday} {day} {month} | {weekday} {day} {month} {year} | {day} {month} {year} | Le
  {day}/{m}/{year}
city: Paris | Lyon | Marseille | Lille | Nantes | Bruxelles | Genève | Rennes | Québec | Toulouse
sky: nuageux | ensoleillé | pluie faible | ciel clair | éclaircies | averses | neige | brouillard |
  venteux | couvert
wx: {city} {temp}° {sky} | {temp}°C {city} | {city} : {sky}, {temp}° / {temp}° | Météo {city} {temp}° |
  Aujourd'hui {temp}° · demain {temp}°
print: Imprimer | Imprimer la page | Imprimer l'article | Version PDF
save: Enregistrer | Lire plus tard | Ajouter aux favoris | Sauvegarder | Écouter | Écouter l'article |
  Agrandir | Fermer | Plein écran
share: Partager | Partager l'article | Facebook | X | WhatsApp | E-mail | Copier le lien | LinkedIn | Lien
  copié | Envoyer par e-mail | {n} partages
font: Taille du texte | Réduire le texte | Agrandir le texte | Aa | A- A A+
aud: Écouter cet article | Écouter · {d} min | Lecture | Version audio | Cet article est lu par une voix
  de synthèse | {clock} / {clock} | Vitesse | Reculer de 15 secondes | Votre navigateur ne prend pas en
  charge l'audio. | {d} minutes d'écoute | Pause
vid: La vidéo n'a pas pu être chargée | Chargement du lecteur vidéo. | Lire la vidéo | Cette vidéo n'est
  plus disponible | Sous-titres désactivés | Temps actuel {clock} | Durée {clock} | Activer le son |
  Activez JavaScript pour voir cette vidéo | Qualité : auto | La lecture a été interrompue par une erreur
  du réseau.
load: Chargement… | Chargement en cours | Veuillez patienter… | Un instant
err: Une erreur est survenue. Merci de réessayer plus tard. | Une erreur s'est produite. | Ce contenu n'a
  pas pu être chargé. | Vous êtes hors ligne. | Votre session a expiré. | Cet élément n'est pas
  disponible.
nos: Activez JavaScript pour utiliser ce site. | JavaScript est désactivé dans votre navigateur. | Votre
  navigateur est trop ancien. Certaines fonctions peuvent manquer. | Ce contenu a besoin de JavaScript.
gal: {i} / {k} | {i} sur {k} | Photo {i} sur {k} | Image {i}/{k} | ({i}/{k}) | {k} photos
galb: Afficher la légende | Masquer la légende | Plein écran | Agrandir l'image | Fermer la galerie |
  Image précédente | Image suivante
acc: S'ouvre dans une nouvelle fenêtre | Contraste élevé | Appuyez sur Entrée pour ouvrir | Raccourcis
  clavier | Fin du carrousel | Mode sombre | Utilisez les flèches | Lire à voix haute | Déplier | Replier
live: Actualisation automatique : oui | Actualiser | Les plus récents | Les plus anciens | Épinglé |
  Seulement l'essentiel | En direct | {n} nouveaux messages | Trier : récents
pollh: Le sondage du jour | Qu'en pensez-vous ? | Votre avis | La question du jour | Votez
pollq: Faut-il interdire les voitures dans le centre de {city} ? | Le gouvernement est-il sur la bonne
  voie ? | Allez-vous voyager plus cette année ? | Que pensez-vous des projets pour {city} ? | Lisez-vous
  l'actualité tous les jours ? | La hausse des prix vous inquiète-t-elle ?
polla: Oui | Non | Sans opinion | Oui, tout à fait | Non, jamais | Ça m'est égal | Parfois | Autre
pollb: Voter | Voir les résultats | {big} votes | Valider | Merci d'avoir voté !
score: Terminé | Mi-temps | {n}e | Reporté | Ce soir {hour}h{mm} | En direct
mkt: Bourse | Cours | Taux de change | Marchés | Données différées de 15 minutes
empty: Page introuvable | Désolé, nous n'avons rien trouvé. | Aucun résultat | La page demandée n'existe
  pas ou plus. | Rien pour le moment | Erreur 404 | Aucun élément à afficher
hint: Vérifiez l'orthographe. | Essayez d'autres mots. | Utilisez moins de mots. | Revenez en arrière et
  réessayez. | Code d'erreur : {n}{dd} | Réessayer
"""

_TEXT["es"] = """
cbar: Usamos cookies para mejorar su visita. | Este sitio utiliza cookies. Si sigue navegando, acepta su
  uso. | Utilizamos cookies para {caim} y {caim}. | Al usar {host} acepta nuestras cookies. | Las cookies
  nos ayudan a {caim}. | Nosotros y nuestros {big} socios almacenamos información en su dispositivo.
caim: medir el uso de nuestras páginas | personalizar contenidos y anuncios | recordar sus ajustes |
  mantener seguro el sitio | financiar nuestro periodismo | saber de dónde vienen los visitantes |
  mostrarle publicidad relevante
ctitle: Su privacidad es importante para nosotros | Valoramos su privacidad | Configuración de cookies |
  {host} pide su consentimiento | Gestione su consentimiento | Sus datos, su elección | Cookies en {host}
  | Antes de continuar | Centro de preferencias de privacidad
cintro: Con su acuerdo, nosotros y nuestros {big} socios usamos cookies para almacenar y consultar datos
  personales. | Puede retirar su consentimiento u oponerse al tratamiento basado en el interés legítimo en
  cualquier momento. | Su elección se aplica solo a este sitio y se guarda durante {cdur}. | Algunos
  socios tratan sus datos sin pedir consentimiento y se basan en su interés comercial legítimo. | Sus
  datos pueden enviarse a países sin un nivel de protección adecuado. | Usamos esta información para
  {caim} y para {caim}. | Si tiene menos de 16 años, pida permiso a sus padres. | Puede cambiar sus
  preferencias en el enlace al pie de la página. | Con su permiso podemos usar datos de localización
  precisa y analizar su dispositivo.
clink: Política de privacidad | Aviso legal | Política de cookies | Condiciones de uso | Lista de socios |
  Más información | Protección de datos
cacc: Aceptar todo | Aceptar | Acepto | Aceptar y cerrar | OK | Permitir todas | De acuerdo | Aceptar y
  continuar
crej: Rechazar todo | Rechazar | Continuar sin aceptar | Solo necesarias | No acepto | Rechazar y cerrar
cset: Configurar | Gestionar opciones | Más opciones | Personalizar | Ver los fines | Ajustes |
  Preferencias
csave: Guardar y salir | Guardar ajustes | Confirmar mis preferencias | Guardar selección
ctab: Fines | Socios | Funciones | Proveedores | Detalles | Acerca de | Consentimiento | Interés legítimo
cpur: Almacenar la información en un dispositivo y/o acceder a ella | Usar datos limitados para elegir
  anuncios | Crear perfiles para publicidad personalizada | Medir el rendimiento de la publicidad | Medir
  el rendimiento del contenido | Comprender al público mediante estadísticas | Desarrollar y mejorar los
  servicios | Usar datos de localización precisa | Analizar las características del dispositivo |
  Garantizar la seguridad y corregir errores | Ofrecer publicidad y contenido | Vincular distintos
  dispositivos | Guardar las preferencias de privacidad
cdesc: La información sobre su actividad puede guardarse y combinarse con otros datos sobre usted. | Se
  pueden guardar cookies e identificadores en su dispositivo para reconocerlo en cada visita. | La
  publicidad puede basarse en pocos datos, como la página que lee o cuántas veces ha visto un anuncio. |
  Se pueden elaborar informes con los datos de sus lecturas y los de otras personas. | Sus datos pueden
  servir para detectar actividades extrañas o fraudulentas. | Su ubicación exacta puede usarse en un radio
  de menos de {big} metros. | Una revista deportiva, por ejemplo, quiere saber qué artículos se leen hasta
  el final. | Sin estas cookies, partes del sitio no pueden funcionar. | Esta información puede usarse
  para {caim}.
calw: Siempre activas | Obligatorio | Necesarias | Siempre activo
coff: Sí | No | Activo | Inactivo | Consentimiento | Permitir | Bloquear | Interés legítimo | Oponerse
ccount: {big} socios | {n} proveedores usan este fin | Ver nuestros {big} socios | Proveedores ({n}) | {n}
  servicios | Ver ejemplos
cret: Duración de las cookies: {cdur} | Conservación máxima: {cdur} | Conservación de los datos: {cdur} |
  No usa cookies | Las cookies se renuevan
cli: Oponerse al interés legítimo | Interés legítimo alegado | Puede oponerse a este tratamiento |
  Oponerse a todo | Requiere consentimiento
ccat: Estrictamente necesarias | Funcionales | Estadísticas | Marketing | Preferencias | Rendimiento |
  Publicidad | Redes sociales | Sin clasificar | Medios externos | Medición de audiencia
chn: Nombre | Cookie
chp: Proveedor | Dominio
chu: Finalidad | Descripción
chd: Duración | Caducidad | Duración máxima
cdur: {days} días | {d} meses | 1 año | 13 meses | Sesión | {n} minutos | 2 años | Persistente
payh: {host} sin publicidad | Leer con suscripción | Acceso sin anuncios | Ya nos apoyan {big}.000
  lectores | Suscribirse y rechazar
payt: Sin publicidad personalizada, por {d},99 € al mes. | Apoye nuestro periodismo con una suscripción. |
  En todos sus dispositivos, sin anuncios y sin permanencia. | El primer mes gratis, después {d},99 € al
  mes.
payb: Suscribirse | Suscríbase | Ver ofertas | Suscribirse por {d},99 € | Quiero la suscripción
payl: ¿Ya es suscriptor? Inicie sesión | Iniciar sesión | Tengo una cuenta
paya: Continuar con publicidad | Leer gratis con publicidad | Aceptar y continuar | Acceder gratis
payx: Lea gratis nuestros contenidos aceptando cookies y publicidad. | La publicidad financia nuestro
  periodismo y para ello necesitamos su acuerdo. | Los socios publicitarios pueden tratar entonces sus
  datos. | Puede retirar su acuerdo en cualquier momento.
weekday: lunes | martes | miércoles | jueves | viernes | sábado | domingo
month: enero | febrero | marzo | abril | mayo | junio | julio | agosto | septiembre | octubre | noviembre
  | diciembre
date: {weekday}, {day} de {month} de {year} | {day} {month} {year} | {weekday} {day} {month} |
  {day}/{m}/{year}
city: Madrid | Barcelona | Sevilla | Valencia | Bogotá | Lima | Santiago | Bilbao | Quito | Rosario
sky: nublado | soleado | lluvia débil | despejado | intervalos nubosos | chubascos | nieve | niebla |
  viento | cubierto
wx: {city} {temp}° {sky} | {temp}°C {city} | {city}: {sky}, {temp}° / {temp}° | El tiempo en {city}
  {temp}° | Hoy {temp}° · mañana {temp}°
print: Imprimir | Imprimir página | Imprimir artículo | Versión PDF
save: Guardar | Leer más tarde | Añadir a favoritos | Guardado | Escuchar | Escuchar artículo | Ampliar |
  Cerrar | Pantalla completa
share: Compartir | Compartir artículo | Facebook | X | WhatsApp | Correo | Copiar enlace | LinkedIn |
  Enlace copiado | Enviar por correo | {n} veces compartido
font: Tamaño del texto | Texto más pequeño | Texto más grande | Aa | A- A A+
aud: Escuchar este artículo | Escuchar · {d} min | Reproducir | Versión en audio | Leído por una voz
  sintética | {clock} / {clock} | Velocidad | Retroceder 15 segundos | Su navegador no admite audio. | {d}
  minutos de escucha | Pausa
vid: No se ha podido cargar el vídeo | Cargando el reproductor. | Reproducir vídeo | Este vídeo ya no está
  disponible | Subtítulos desactivados | Tiempo actual {clock} | Duración {clock} | Activar sonido |
  Active JavaScript para ver el vídeo | Calidad: auto | La reproducción se ha detenido por un error de
  red.
load: Cargando… | Cargando contenido | Espere, por favor… | Un momento
err: Algo ha salido mal. Inténtelo más tarde. | Se ha producido un error. | No se ha podido cargar este
  contenido. | Está sin conexión. | Su sesión ha caducado. | Este elemento no está disponible.
nos: Active JavaScript para usar este sitio. | JavaScript está desactivado en su navegador. | Su navegador
  es antiguo. Algunas funciones pueden fallar. | Este contenido necesita JavaScript.
gal: {i} / {k} | {i} de {k} | Foto {i} de {k} | Imagen {i}/{k} | ({i}/{k}) | {k} fotos
galb: Mostrar pie de foto | Ocultar pie de foto | Pantalla completa | Ampliar imagen | Cerrar galería |
  Imagen anterior | Imagen siguiente
acc: Se abre en una ventana nueva | Alto contraste | Pulse Intro para abrir | Atajos de teclado | Fin del
  carrusel | Modo oscuro | Use las flechas | Leer en voz alta | Desplegar | Plegar
live: Actualización automática: sí | Actualizar | Más recientes | Más antiguos | Fijado | Solo lo
  importante | En directo | {n} novedades | Ordenar: recientes
pollh: Encuesta del día | ¿Qué opina? | Su opinión | La pregunta del día | Vote
pollq: ¿Debe {city} prohibir los coches en el centro? | ¿Va el gobierno por buen camino? | ¿Viajará más
  este año? | ¿Qué le parecen los planes para {city}? | ¿Lee noticias todos los días? | ¿Le preocupa la
  subida de precios?
polla: Sí | No | No sé | Sí, por supuesto | No, nunca | Me da igual | A veces | Otro
pollb: Votar | Ver resultados | {big} votos | Enviar voto | ¡Gracias por votar!
score: Final | Descanso | Min. {n} | Aplazado | Hoy {hour}:{mm} | En directo
mkt: Bolsa | Cotizaciones | Divisas | Mercados | Datos con 15 minutos de retraso
empty: Página no encontrada | No hemos encontrado lo que busca. | Sin resultados | La página solicitada no
  existe o se ha movido. | Todavía no hay nada | Error 404 | No hay elementos que mostrar
hint: Revise la ortografía. | Pruebe con otras palabras. | Use menos palabras. | Vuelva atrás e inténtelo
  de nuevo. | Código de error: {n}{dd} | Reintentar
"""

_TEXT["it"] = """
cbar: Usiamo i cookie per migliorare la visita. | Questo sito utilizza cookie; continuando ne accetti
  l'uso. | Usiamo i cookie per {caim} e {caim}. | I cookie ci aiutano a {caim}. | Noi e i nostri {big}
  partner archiviamo informazioni sul tuo dispositivo.
caim: misurare l'uso delle pagine | personalizzare contenuti e annunci | ricordare le impostazioni |
  finanziare il nostro giornalismo | mostrare pubblicità pertinente
ctitle: La tua privacy è importante | Impostazioni dei cookie | {host} chiede il tuo consenso | Gestisci
  il consenso | I tuoi dati, la tua scelta | Informativa
cintro: Noi e i nostri {big} partner trattiamo dati personali, come gli identificatori del dispositivo,
  per {caim}. | Puoi revocare il consenso o opporti al trattamento in qualsiasi momento. | La scelta vale
  solo per questo sito ed è conservata per {cdur}. | Alcuni partner trattano i dati senza consenso, sulla
  base del legittimo interesse. | I tuoi dati possono essere trasferiti in Paesi senza un livello di
  protezione adeguato. | Usiamo queste informazioni per {caim} e per {caim}. | Con il tuo permesso
  possiamo usare dati di geolocalizzazione precisi.
clink: Informativa sulla privacy | Note legali | Cookie policy | Elenco dei partner | Maggiori
  informazioni
cacc: Accetta tutto | Accetto | Accetta e chiudi | OK | Acconsento | Consenti tutti
crej: Rifiuta tutto | Rifiuta | Continua senza accettare | Solo necessari
cset: Personalizza | Gestisci opzioni | Scopri di più | Impostazioni | Preferenze
csave: Salva ed esci | Salva le preferenze | Conferma le scelte
ctab: Finalità | Partner | Funzionalità | Fornitori | Dettagli | Consenso | Legittimo interesse
cpur: Archiviare informazioni su dispositivo e/o accedervi | Creare profili per la pubblicità
  personalizzata | Misurare le prestazioni degli annunci | Misurare le prestazioni dei contenuti |
  Comprendere il pubblico con le statistiche | Sviluppare e migliorare i servizi | Usare dati di
  geolocalizzazione precisi | Garantire la sicurezza e correggere errori | Collegare diversi dispositivi
cdesc: Le informazioni sulla tua attività possono essere conservate e combinate con altre. | Cookie e
  identificatori possono essere salvati sul dispositivo per riconoscerlo a ogni visita. | La pubblicità
  può basarsi su pochi dati, come la pagina che leggi. | Senza questi cookie alcune parti del sito non
  funzionano. | I dati possono servire a scoprire attività insolite o fraudolente. | Queste informazioni
  possono servire a {caim}.
calw: Sempre attivi | Obbligatorio | Necessari
coff: Sì | No | Attivo | Non attivo | Consenso | Consenti | Blocca | Opponiti
ccount: {big} partner | {n} fornitori usano questa finalità | Vedi i nostri {big} partner | Fornitori
  ({n})
cret: Durata dei cookie: {cdur} | Conservazione massima: {cdur} | Non usa cookie
cli: Opponiti al legittimo interesse | Legittimo interesse | Opponiti a tutto
ccat: Strettamente necessari | Funzionali | Statistici | Marketing | Preferenze | Pubblicità | Social
  network | Non classificati
chn: Nome | Cookie
chp: Fornitore | Dominio
chu: Finalità | Descrizione
chd: Durata | Scadenza
cdur: {days} giorni | {d} mesi | 1 anno | Sessione | {n} minuti
payh: {host} senza pubblicità | Leggi con l'abbonamento | Accesso senza annunci
payt: Senza pubblicità mirata, a {d},99 € al mese. | Sostieni il nostro giornalismo con un abbonamento. |
  Su tutti i dispositivi, disdici quando vuoi.
payb: Abbonati | Abbonati ora | Scopri le offerte | Abbonati a {d},99 €
payl: Sei già abbonato? Accedi | Accedi | Ho un account
paya: Continua con la pubblicità | Leggi gratis con la pubblicità | Accetta e continua
payx: Leggi gratis i contenuti accettando cookie e pubblicità. | La pubblicità finanzia il nostro
  giornalismo e per questo serve il tuo consenso. | Puoi revocare il consenso in ogni momento.
weekday: lunedì | martedì | mercoledì | giovedì | venerdì | sabato | domenica
month: gennaio | febbraio | marzo | aprile | maggio | giugno | luglio | agosto | settembre | ottobre |
  novembre | dicembre
date: {weekday} {day} {month} {year} | {day} {month} {year} | {weekday} {day} {month}
city: Roma | Milano | Napoli | Torino | Bologna | Firenze | Bari | Genova
sky: nuvoloso | sereno | pioggia debole | poco nuvoloso | neve | nebbia | coperto
wx: {city} {temp}° {sky} | {city}: {sky}, {temp}° / {temp}° | Meteo {city} {temp}° | Oggi {temp}° · domani
  {temp}°
print: Stampa | Stampa la pagina | Versione PDF
save: Salva | Leggi dopo | Salvato | Ascolta | Ascolta l'articolo | Ingrandisci | Chiudi | Schermo intero
share: Condividi | Facebook | X | WhatsApp | E-mail | Copia link | LinkedIn | Link copiato | {n}
  condivisioni
font: Dimensione testo | Riduci il testo | Ingrandisci il testo | A- A A+
aud: Ascolta questo articolo | Ascolta · {d} min | Riproduci | Versione audio | {clock} / {clock} |
  Velocità | Il browser non supporta l'audio. | Letto da una voce sintetica | Pausa
vid: Impossibile caricare il video | Caricamento del lettore. | Riproduci video | Il video non è più
  disponibile | Sottotitoli disattivati | Durata {clock} | Attiva audio | Attiva JavaScript per vedere il
  video
load: Caricamento… | Caricamento in corso | Attendere prego…
err: Qualcosa è andato storto. Riprova più tardi. | Si è verificato un errore. | Contenuto non
  disponibile. | Sei offline.
nos: Attiva JavaScript per usare questo sito. | JavaScript è disattivato nel browser. | Il tuo browser non
  è aggiornato.
gal: {i} / {k} | {i} di {k} | Foto {i} di {k} | Immagine {i}/{k} | {k} foto
galb: Mostra didascalia | Nascondi didascalia | Schermo intero | Ingrandisci | Chiudi galleria
acc: Si apre in una nuova finestra | Alto contrasto | Premi Invio per aprire | Modalità scura | Leggi ad
  alta voce | Espandi
live: Aggiornamento automatico: sì | Aggiorna | Più recenti | Più vecchi | In evidenza | In diretta | {n}
  nuovi post
pollh: Il sondaggio | Che cosa ne pensi? | La tua opinione | Vota
pollq: {city} deve vietare le auto in centro? | Il governo è sulla strada giusta? | Quest'anno viaggerai
  di più? | Leggi le notizie ogni giorno?
polla: Sì | No | Non so | Sì, certo | No, mai | Mi è indifferente | A volte
pollb: Vota | Vedi i risultati | {big} voti | Grazie per il voto!
score: Finale | Intervallo | {n}' | Rinviata | Oggi {hour}:{mm}
mkt: Borsa | Mercati | Cambi | Dati differiti di 15 minuti
empty: Pagina non trovata | Nessun risultato | La pagina richiesta non esiste più. | Errore 404
hint: Controlla l'ortografia. | Prova altre parole. | Torna indietro e riprova. | Riprova
"""

_TEXT["pt"] = """
cbar: Usamos cookies para melhorar a sua visita. | Este site usa cookies; ao continuar, você aceita o uso.
  | Usamos cookies para {caim} e {caim}. | Os cookies nos ajudam a {caim}. | Nós e nossos {big} parceiros
  guardamos informações no seu dispositivo.
caim: medir o uso das páginas | personalizar conteúdo e anúncios | lembrar as suas preferências |
  financiar o nosso jornalismo | mostrar publicidade relevante
ctitle: A sua privacidade é importante | Configurações de cookies | {host} pede o seu consentimento |
  Gerir consentimento | Os seus dados, a sua escolha | Aviso de privacidade
cintro: Nós e nossos {big} parceiros tratamos dados pessoais, como identificadores do dispositivo, para
  {caim}. | Pode retirar o consentimento ou opor-se ao tratamento a qualquer momento. | A sua escolha vale
  só para este site e fica guardada por {cdur}. | Alguns parceiros tratam dados sem consentimento, com
  base no interesse legítimo. | Os seus dados podem ser enviados a países sem proteção adequada. | Usamos
  estas informações para {caim} e para {caim}. | Com a sua permissão podemos usar a localização exata.
clink: Política de privacidade | Política de cookies | Termos de uso | Lista de parceiros | Saiba mais
cacc: Aceitar tudo | Aceitar | Concordo | Aceitar e fechar | OK | Permitir todos
crej: Rejeitar tudo | Recusar | Continuar sem aceitar | Apenas necessários
cset: Configurar | Gerir opções | Mais opções | Personalizar | Preferências
csave: Guardar e sair | Salvar preferências | Confirmar escolhas
ctab: Finalidades | Parceiros | Funcionalidades | Fornecedores | Detalhes | Consentimento | Interesse
  legítimo
cpur: Armazenar e/ou aceder a informações num dispositivo | Criar perfis para publicidade personalizada |
  Medir o desempenho dos anúncios | Medir o desempenho do conteúdo | Compreender o público por
  estatísticas | Desenvolver e melhorar serviços | Usar dados de localização exata | Garantir a segurança
  e corrigir erros | Ligar diferentes dispositivos
cdesc: As informações sobre a sua atividade podem ser guardadas e combinadas com outras. | Cookies e
  identificadores podem ser guardados no dispositivo para o reconhecer em cada visita. | A publicidade
  pode basear-se em poucos dados, como a página lida. | Sem estes cookies partes do site não funcionam. |
  Os dados podem servir para detetar atividade fraudulenta. | Estas informações podem servir para {caim}.
calw: Sempre ativo | Obrigatório | Necessários
coff: Sim | Não | Ativo | Inativo | Consentimento | Permitir | Bloquear | Opor-se
ccount: {big} parceiros | {n} fornecedores usam esta finalidade | Ver os nossos {big} parceiros |
  Fornecedores ({n})
cret: Duração dos cookies: {cdur} | Conservação máxima: {cdur} | Não usa cookies
cli: Opor-se ao interesse legítimo | Interesse legítimo | Opor-se a tudo
ccat: Estritamente necessários | Funcionais | Estatísticas | Marketing | Preferências | Publicidade |
  Redes sociais | Não classificados
chn: Nome | Cookie
chp: Fornecedor | Domínio
chu: Finalidade | Descrição
chd: Duração | Validade
cdur: {days} dias | {d} meses | 1 ano | Sessão | {n} minutos
payh: {host} sem publicidade | Leia com uma assinatura | Acesso sem anúncios
payt: Sem publicidade dirigida, por {d},99 por mês. | Apoie o nosso jornalismo com uma assinatura. | Em
  todos os dispositivos, cancele quando quiser.
payb: Assine já | Assinar | Ver ofertas | Assine por {d},99
payl: Já é assinante? Entrar | Entrar | Tenho conta
paya: Continuar com publicidade | Ler grátis com publicidade | Aceitar e continuar
payx: Leia de graça aceitando cookies e publicidade. | A publicidade financia o nosso jornalismo e para
  isso precisamos do seu acordo. | Pode retirar o acordo a qualquer momento.
weekday: segunda-feira | terça-feira | quarta-feira | quinta-feira | sexta-feira | sábado | domingo
month: janeiro | fevereiro | março | abril | maio | junho | julho | agosto | setembro | outubro | novembro
  | dezembro
date: {weekday}, {day} de {month} de {year} | {day} de {month} de {year} | {weekday}, {day} {month}
city: Lisboa | Porto | São Paulo | Recife | Brasília | Coimbra | Curitiba | Salvador
sky: nublado | sol | chuva fraca | céu limpo | aguaceiros | nevoeiro | vento
wx: {city} {temp}° {sky} | {city}: {sky}, {temp}° / {temp}° | Tempo em {city} {temp}° | Hoje {temp}° ·
  amanhã {temp}°
print: Imprimir | Imprimir página | Versão PDF
save: Guardar | Ler depois | Salvo | Ouvir | Ouvir a notícia | Ampliar | Fechar | Tela cheia
share: Compartilhar | Partilhar | Facebook | X | WhatsApp | E-mail | Copiar link | LinkedIn | {n}
  partilhas
font: Tamanho do texto | Diminuir texto | Aumentar texto | A- A A+
aud: Ouça este artigo | Ouvir · {d} min | Reproduzir | Versão em áudio | {clock} / {clock} | Velocidade |
  O navegador não suporta áudio. | Lido por voz sintética | Pausa
vid: Não foi possível carregar o vídeo | Carregando o leitor. | Reproduzir vídeo | Este vídeo já não está
  disponível | Legendas desligadas | Duração {clock} | Ativar som | Ative o JavaScript para ver o vídeo
load: Carregando… | A carregar | Aguarde…
err: Algo deu errado. Tente mais tarde. | Ocorreu um erro. | Não foi possível carregar este conteúdo. |
  Está sem ligação.
nos: Ative o JavaScript para usar este site. | O JavaScript está desativado. | O seu navegador está
  desatualizado.
gal: {i} / {k} | {i} de {k} | Foto {i} de {k} | Imagem {i}/{k} | {k} fotos
galb: Mostrar legenda | Ocultar legenda | Tela cheia | Ampliar imagem | Fechar galeria
acc: Abre em nova janela | Alto contraste | Prima Enter para abrir | Modo escuro | Ler em voz alta |
  Expandir
live: Atualização automática: sim | Atualizar | Mais recentes | Mais antigos | Fixado | Ao vivo | {n}
  novidades
pollh: Enquete do dia | O que acha? | A sua opinião | Vote
pollq: {city} deve proibir carros no centro? | O governo está no bom caminho? | Vai viajar mais este ano?
  | Lê notícias todos os dias?
polla: Sim | Não | Não sei | Sim, claro | Não, nunca | Tanto faz | Às vezes
pollb: Votar | Ver resultados | {big} votos | Obrigado pelo voto!
score: Final | Intervalo | {n}' | Adiado | Hoje {hour}h{mm}
mkt: Bolsa | Mercados | Câmbio | Dados com 15 minutos de atraso
empty: Página não encontrada | Sem resultados | A página pedida não existe. | Erro 404
hint: Verifique a ortografia. | Tente outras palavras. | Volte e tente de novo. | Tentar novamente
"""

_TEXT["nl"] = """
cbar: Wij gebruiken cookies om uw bezoek te verbeteren. | Deze site gebruikt cookies; door verder te gaan
  stemt u daarmee in. | We gebruiken cookies om {caim} en om {caim}. | Cookies helpen ons om {caim}. | Wij
  en onze {big} partners bewaren informatie op uw apparaat.
caim: het gebruik van onze pagina's te meten | inhoud en advertenties aan te passen | uw instellingen te
  onthouden | onze journalistiek te bekostigen | passende reclame te tonen
ctitle: Uw privacy is belangrijk | Cookie-instellingen | {host} vraagt om toestemming | Toestemming
  beheren | Uw gegevens, uw keuze | Privacy-instellingen
cintro: Wij en onze {big} partners verwerken persoonsgegevens, zoals kenmerken van uw apparaat, om {caim}.
  | U kunt uw toestemming altijd intrekken of bezwaar maken. | Uw keuze geldt alleen voor deze site en
  wordt {cdur} bewaard. | Sommige partners verwerken gegevens zonder toestemming op grond van
  gerechtvaardigd belang. | Uw gegevens kunnen naar landen zonder passende bescherming gaan. | Wij
  gebruiken deze informatie om {caim} en om {caim}. | Met uw toestemming gebruiken wij precieze
  locatiegegevens.
clink: Privacyverklaring | Cookiebeleid | Gebruiksvoorwaarden | Lijst van partners | Meer informatie
cacc: Alles accepteren | Akkoord | Accepteren | Akkoord en sluiten | OK | Alles toestaan
crej: Alles weigeren | Weigeren | Doorgaan zonder accepteren | Alleen noodzakelijk
cset: Instellingen | Opties beheren | Meer opties | Aanpassen | Voorkeuren
csave: Opslaan en sluiten | Voorkeuren opslaan | Keuze bevestigen
ctab: Doeleinden | Partners | Functies | Leveranciers | Details | Toestemming | Gerechtvaardigd belang
cpur: Informatie op een apparaat opslaan en/of openen | Profielen voor persoonlijke reclame maken |
  Advertentieprestaties meten | Prestaties van inhoud meten | Publiek begrijpen met statistieken |
  Diensten ontwikkelen en verbeteren | Precieze locatiegegevens gebruiken | Beveiligen en fouten
  herstellen | Apparaten koppelen
cdesc: Informatie over uw gedrag kan worden bewaard en met andere gegevens gecombineerd. | Cookies kunnen
  op uw apparaat worden bewaard om het bij elk bezoek te herkennen. | Reclame kan berusten op weinig
  gegevens, zoals de pagina die u leest. | Zonder deze cookies werken delen van de site niet. | Gegevens
  kunnen dienen om fraude te ontdekken. | Deze informatie kan worden gebruikt om {caim}.
calw: Altijd actief | Verplicht | Noodzakelijk
coff: Aan | Uit | Ja | Nee | Toestemming | Toestaan | Blokkeren | Bezwaar maken
ccount: {big} partners | {n} leveranciers gebruiken dit doel | Bekijk onze {big} partners | Leveranciers
  ({n})
cret: Bewaartermijn van cookies: {cdur} | Maximale bewaartermijn: {cdur} | Gebruikt geen cookies
cli: Bezwaar tegen gerechtvaardigd belang | Gerechtvaardigd belang | Tegen alles bezwaar maken
ccat: Strikt noodzakelijk | Functioneel | Statistieken | Marketing | Voorkeuren | Reclame | Sociale media
  | Niet ingedeeld
chn: Naam | Cookie
chp: Aanbieder | Domein
chu: Doel | Beschrijving
chd: Looptijd | Vervalt
cdur: {days} dagen | {d} maanden | 1 jaar | Sessie | {n} minuten
payh: {host} zonder reclame | Lees met een abonnement | Reclamevrij lezen
payt: Zonder gerichte reclame, voor € {d},99 per maand. | Steun onze journalistiek met een abonnement. |
  Op al uw apparaten, altijd opzegbaar.
payb: Abonneer nu | Abonneren | Bekijk de aanbiedingen | Voor € {d},99 lezen
payl: Al abonnee? Log in | Inloggen | Ik heb een account
paya: Doorgaan met reclame | Gratis lezen met reclame | Accepteren en verder
payx: Lees gratis door cookies en reclame te accepteren. | Reclame bekostigt onze journalistiek en
  daarvoor vragen wij uw toestemming. | U kunt de toestemming altijd intrekken.
weekday: maandag | dinsdag | woensdag | donderdag | vrijdag | zaterdag | zondag
month: januari | februari | maart | april | mei | juni | juli | augustus | september | oktober | november
  | december
date: {weekday} {day} {month} {year} | {day} {month} {year} | {weekday} {day} {month}
city: Amsterdam | Utrecht | Gent | Antwerpen | Rotterdam | Groningen | Breda | Leuven
sky: bewolkt | zonnig | lichte regen | helder | buien | sneeuw | mist
wx: {city} {temp}° {sky} | {city}: {sky}, {temp}° / {temp}° | Weer {city} {temp}° | Vandaag {temp}° ·
  morgen {temp}°
print: Printen | Pagina afdrukken | Pdf
save: Bewaren | Later lezen | Bewaard | Beluisteren | Luister naar dit artikel | Vergroten | Sluiten |
  Volledig scherm
share: Delen | Facebook | X | WhatsApp | E-mail | Link kopiëren | LinkedIn | {n} keer gedeeld
font: Tekstgrootte | Kleinere tekst | Grotere tekst | A- A A+
aud: Luister naar dit artikel | Luister · {d} min | Afspelen | Audioversie | {clock} / {clock} | Snelheid
  | Uw browser kan geen audio afspelen. | Voorgelezen door een computerstem | Pauze
vid: De video kon niet worden geladen | De speler wordt geladen. | Video afspelen | Deze video is niet
  meer beschikbaar | Ondertitels uit | Duur {clock} | Geluid aan | Zet JavaScript aan om de video te zien
load: Laden… | Bezig met laden | Even geduld…
err: Er ging iets mis. Probeer het later opnieuw. | Er is een fout opgetreden. | Deze inhoud kon niet
  worden geladen. | U bent offline.
nos: Zet JavaScript aan om deze site te gebruiken. | JavaScript staat uit in uw browser. | Uw browser is
  verouderd.
gal: {i} / {k} | {i} van {k} | Foto {i} van {k} | Beeld {i}/{k} | {k} foto's
galb: Toon bijschrift | Verberg bijschrift | Volledig scherm | Vergroot beeld | Sluit galerij
acc: Opent in een nieuw venster | Hoog contrast | Druk op Enter om te openen | Donkere modus | Voorlezen |
  Uitklappen
live: Automatisch verversen: aan | Verversen | Nieuwste eerst | Oudste eerst | Vastgezet | Live | {n}
  nieuwe berichten
pollh: Poll van de dag | Wat vindt u? | Uw mening | Stem
pollq: Moet {city} auto's weren uit het centrum? | Is de regering op de goede weg? | Gaat u dit jaar vaker
  op reis? | Leest u elke dag nieuws?
polla: Ja | Nee | Weet niet | Ja, zeker | Nee, nooit | Maakt niet uit | Soms
pollb: Stem | Bekijk de uitslag | {big} stemmen | Bedankt voor uw stem!
score: Einde | Rust | {n}' | Uitgesteld | Vandaag {hour}:{mm}
mkt: Beurs | Koersen | Valuta | 15 minuten vertraagd
empty: Pagina niet gevonden | Geen resultaten | Deze pagina bestaat niet meer. | Fout 404
hint: Controleer de spelling. | Probeer andere woorden. | Ga terug en probeer opnieuw. | Opnieuw
"""

_TEXT["pl"] = """
cbar: Używamy plików cookie, aby ulepszyć stronę. | Ta strona używa plików cookie; korzystając z niej,
  zgadzasz się na to. | Używamy cookie, aby {caim} i {caim}. | My i nasi partnerzy ({big}) zapisujemy
  informacje na urządzeniu.
caim: mierzyć ruch na stronach | dopasować treści i reklamy | zapamiętać ustawienia | finansować nasze
  dziennikarstwo | wyświetlać trafne reklamy
ctitle: Szanujemy twoją prywatność | Ustawienia cookie | {host} prosi o zgodę | Zarządzaj zgodą | Twoje
  dane, twój wybór | Informacja o prywatności
cintro: My i nasi partnerzy ({big}) przetwarzamy dane osobowe, takie jak identyfikatory urządzeń, aby
  {caim}. | Zgodę można wycofać w każdej chwili. | Wybór dotyczy tylko tej strony i jest przechowywany
  przez {cdur}. | Niektórzy partnerzy przetwarzają dane bez zgody, na podstawie uzasadnionego interesu. |
  Dane mogą trafić do krajów bez odpowiedniej ochrony. | Wykorzystujemy te informacje, aby {caim} i
  {caim}. | Za twoją zgodą możemy używać dokładnej lokalizacji.
clink: Polityka prywatności | Polityka cookie | Regulamin | Lista partnerów | Więcej informacji | RODO
cacc: Akceptuję wszystkie | Zgadzam się | Akceptuję | Przejdź do serwisu | OK
crej: Odrzuć wszystkie | Nie zgadzam się | Tylko niezbędne | Odrzuć
cset: Ustawienia | Zarządzaj opcjami | Więcej opcji | Dostosuj | Ustawienia zaawansowane
csave: Zapisz i wyjdź | Zapisz ustawienia | Potwierdź wybór
ctab: Cele | Partnerzy | Funkcje | Dostawcy | Szczegóły | Zgoda | Uzasadniony interes
cpur: Przechowywanie informacji na urządzeniu lub dostęp do nich | Tworzenie profili reklam
  spersonalizowanych | Pomiar wydajności reklam | Pomiar wydajności treści | Poznawanie odbiorców dzięki
  statystyce | Rozwój i ulepszanie usług | Użycie dokładnych danych geolokalizacyjnych | Zapewnienie
  bezpieczeństwa i usuwanie błędów | Łączenie różnych urządzeń
cdesc: Informacje o twojej aktywności mogą być przechowywane i łączone z innymi. | Pliki cookie mogą być
  zapisywane na urządzeniu, aby rozpoznać je przy każdej wizycie. | Reklama może opierać się na niewielu
  danych, na przykład na czytanej stronie. | Bez tych plików część strony nie działa. | Dane mogą służyć
  do wykrywania nadużyć. | Te informacje mogą pomóc {caim}.
calw: Zawsze aktywne | Wymagane | Niezbędne
coff: Tak | Nie | Wł. | Wył. | Zgoda | Zezwól | Blokuj | Sprzeciw
ccount: Partnerzy: {big} | {n} dostawców używa tego celu | Zobacz partnerów ({big}) | Dostawcy ({n})
cret: Czas przechowywania cookie: {cdur} | Maksymalnie: {cdur} | Nie używa cookie
cli: Sprzeciw wobec uzasadnionego interesu | Uzasadniony interes | Sprzeciw wobec wszystkich
ccat: Niezbędne | Funkcjonalne | Statystyczne | Marketingowe | Preferencje | Reklamowe | Media
  społecznościowe | Nieklasyfikowane
chn: Nazwa | Cookie
chp: Dostawca | Domena
chu: Cel | Opis
chd: Czas trwania | Wygasa
cdur: {days} dni | {d} mies. | 1 rok | Sesja | {n} minut
payh: {host} bez reklam | Czytaj z subskrypcją | Dostęp bez reklam
payt: Bez reklam śledzących, za {d},99 zł miesięcznie. | Wesprzyj nasze dziennikarstwo subskrypcją. | Na
  wszystkich urządzeniach, rezygnujesz, kiedy chcesz.
payb: Subskrybuj | Kup subskrypcję | Zobacz oferty | Kup za {d},99 zł
payl: Masz subskrypcję? Zaloguj się | Zaloguj się | Mam konto
paya: Czytaj dalej z reklamami | Czytaj za darmo z reklamami | Akceptuję i czytam
payx: Czytaj za darmo, zgadzając się na cookie i reklamy. | Reklamy finansują nasze dziennikarstwo,
  dlatego potrzebujemy zgody. | Zgodę można zawsze wycofać.
weekday: poniedziałek | wtorek | środa | czwartek | piątek | sobota | niedziela
month: stycznia | lutego | marca | kwietnia | maja | czerwca | lipca | sierpnia | września | października
  | listopada | grudnia
date: {weekday}, {day} {month} {year} | {day} {month} {year} | {weekday}, {day}.{m}.{year}
city: Warszawa | Kraków | Gdańsk | Poznań | Wrocław | Łódź | Lublin
sky: pochmurno | słonecznie | lekki deszcz | bezchmurnie | śnieg | mgła
wx: {city} {temp}° {sky} | {city}: {sky}, {temp}° / {temp}° | Pogoda {city} {temp}° | Dziś {temp}° · jutro
  {temp}°
print: Drukuj | Drukuj stronę | PDF
save: Zapisz | Przeczytaj później | Zapisano | Posłuchaj | Odsłuchaj artykuł | Powiększ | Zamknij | Pełny
  ekran
share: Udostępnij | Facebook | X | WhatsApp | E-mail | Kopiuj link | LinkedIn | Udostępnienia: {n}
font: Rozmiar tekstu | Mniejszy tekst | Większy tekst | A- A A+
aud: Posłuchaj artykułu | Posłuchaj · {d} min | Odtwórz | Wersja audio | {clock} / {clock} | Prędkość |
  Przeglądarka nie obsługuje dźwięku. | Czyta głos syntetyczny | Pauza
vid: Nie udało się załadować wideo | Ładowanie odtwarzacza. | Odtwórz wideo | To wideo jest już
  niedostępne | Napisy wyłączone | Czas trwania {clock} | Włącz dźwięk | Włącz JavaScript, aby obejrzeć
  wideo
load: Ładowanie… | Trwa ładowanie | Proszę czekać…
err: Coś poszło nie tak. Spróbuj później. | Wystąpił błąd. | Nie udało się załadować treści. | Jesteś
  offline.
nos: Włącz JavaScript, aby korzystać ze strony. | JavaScript jest wyłączony. | Twoja przeglądarka jest
  przestarzała.
gal: {i} / {k} | {i} z {k} | Zdjęcie {i} z {k} | Foto {i}/{k} | Zdjęcia: {k}
galb: Pokaż podpis | Ukryj podpis | Pełny ekran | Powiększ zdjęcie | Zamknij galerię
acc: Otwiera się w nowym oknie | Wysoki kontrast | Naciśnij Enter, aby otworzyć | Tryb ciemny | Czytaj na
  głos | Rozwiń
live: Automatyczne odświeżanie: tak | Odśwież | Od najnowszych | Od najstarszych | Przypięte | Na żywo |
  Nowe wpisy: {n}
pollh: Sonda dnia | Co o tym myślisz? | Twoja opinia | Głosuj
pollq: Czy {city} powinno zakazać aut w centrum? | Czy rząd idzie w dobrą stronę? | Czy w tym roku
  będziesz więcej podróżować? | Czy codziennie czytasz wiadomości?
polla: Tak | Nie | Nie wiem | Zdecydowanie tak | Nigdy | Wszystko mi jedno | Czasem
pollb: Głosuj | Zobacz wyniki | Głosy: {big} | Dziękujemy za głos!
score: Koniec | Przerwa | {n}' | Przełożony | Dziś {hour}:{mm}
mkt: Giełda | Notowania | Kursy walut | Opóźnienie 15 minut
empty: Nie znaleziono strony | Brak wyników | Szukana strona nie istnieje. | Błąd 404
hint: Sprawdź pisownię. | Spróbuj innych słów. | Wróć i spróbuj ponownie. | Spróbuj ponownie
"""

_TEXT["sv"] = """
cbar: Vi använder kakor för att förbättra ditt besök. | Den här webbplatsen använder kakor; genom att
  fortsätta godkänner du det. | Vi använder kakor för att {caim} och för att {caim}. | Vi och våra {big}
  partner lagrar information på din enhet.
caim: mäta hur sidorna används | anpassa innehåll och annonser | komma ihåg dina inställningar |
  finansiera vår journalistik | visa relevant reklam
ctitle: Vi värnar om din integritet | Inställningar för kakor | {host} ber om ditt samtycke | Hantera
  samtycke | Dina data, ditt val | Om kakor
cintro: Vi och våra {big} partner behandlar personuppgifter, till exempel enhetens id, för att {caim}. |
  Du kan när som helst ta tillbaka samtycket eller invända. | Ditt val gäller bara den här webbplatsen och
  sparas i {cdur}. | Vissa partner behandlar uppgifter utan samtycke med stöd av berättigat intresse. |
  Uppgifterna kan överföras till länder utan tillräckligt skydd. | Vi använder informationen för att
  {caim} och för att {caim}. | Med ditt tillstånd kan vi använda exakt plats.
clink: Integritetspolicy | Kakpolicy | Användarvillkor | Lista över partner | Mer information
cacc: Godkänn alla | Jag godkänner | Acceptera | Godkänn och stäng | OK | Tillåt alla
crej: Avvisa alla | Neka | Fortsätt utan att godkänna | Endast nödvändiga
cset: Inställningar | Hantera val | Fler val | Anpassa | Visa syften
csave: Spara och stäng | Spara val | Bekräfta mina val
ctab: Syften | Partner | Funktioner | Leverantörer | Detaljer | Samtycke | Berättigat intresse
cpur: Lagra och/eller få åtkomst till information på en enhet | Skapa profiler för anpassad reklam | Mäta
  annonsers prestanda | Mäta innehållets prestanda | Förstå publiken genom statistik | Utveckla och
  förbättra tjänster | Använda exakta platsuppgifter | Garantera säkerhet och rätta fel | Länka olika
  enheter
cdesc: Information om din aktivitet kan sparas och kombineras med annan information. | Kakor kan sparas på
  enheten för att känna igen den vid varje besök. | Reklamen kan bygga på få uppgifter, till exempel sidan
  du läser. | Utan dessa kakor fungerar inte delar av webbplatsen. | Uppgifterna kan användas för att
  upptäcka bedrägerier. | Informationen kan användas för att {caim}.
calw: Alltid aktiv | Krävs | Nödvändiga
coff: På | Av | Ja | Nej | Samtycke | Tillåt | Blockera | Invänd
ccount: {big} partner | {n} leverantörer använder detta syfte | Visa våra {big} partner | Leverantörer
  ({n})
cret: Kakornas lagringstid: {cdur} | Längsta lagring: {cdur} | Använder inte kakor
cli: Invänd mot berättigat intresse | Berättigat intresse | Invänd mot alla
ccat: Nödvändiga | Funktionella | Statistik | Marknadsföring | Preferenser | Reklam | Sociala medier |
  Oklassificerade
chn: Namn | Kaka
chp: Leverantör | Domän
chu: Syfte | Beskrivning
chd: Varaktighet | Upphör
cdur: {days} dagar | {d} månader | 1 år | Session | {n} minuter
payh: {host} utan reklam | Läs med prenumeration | Reklamfri läsning
payt: Utan riktad reklam för {d}9 kr i månaden. | Stöd vår journalistik med en prenumeration. | På alla
  enheter, säg upp när du vill.
payb: Prenumerera nu | Bli prenumerant | Se erbjudanden | Läs för {d}9 kr
payl: Redan prenumerant? Logga in | Logga in | Jag har ett konto
paya: Fortsätt med reklam | Läs gratis med reklam | Godkänn och fortsätt
payx: Läs gratis genom att godkänna kakor och reklam. | Reklam finansierar vår journalistik och därför
  behöver vi ditt samtycke. | Samtycket kan alltid tas tillbaka.
weekday: måndag | tisdag | onsdag | torsdag | fredag | lördag | söndag
month: januari | februari | mars | april | maj | juni | juli | augusti | september | oktober | november |
  december
date: {weekday} {day} {month} {year} | {day} {month} {year} | {weekday} {day} {month}
city: Stockholm | Göteborg | Malmö | Uppsala | Umeå | Lund | Örebro
sky: molnigt | soligt | lätt regn | klart | snö | dimma
wx: {city} {temp}° {sky} | {city}: {sky}, {temp}° / {temp}° | Väder {city} {temp}° | I dag {temp}° · i
  morgon {temp}°
print: Skriv ut | Skriv ut sidan | Pdf
save: Spara | Läs senare | Sparad | Lyssna | Lyssna på artikeln | Förstora | Stäng | Helskärm
share: Dela | Facebook | X | WhatsApp | Mejl | Kopiera länk | LinkedIn | {n} delningar
font: Textstorlek | Mindre text | Större text | A- A A+
aud: Lyssna på artikeln | Lyssna · {d} min | Spela upp | Ljudversion | {clock} / {clock} | Hastighet |
  Webbläsaren stöder inte ljud. | Uppläst av en syntetisk röst | Paus
vid: Videon kunde inte laddas | Spelaren laddas. | Spela video | Videon är inte längre tillgänglig |
  Undertexter av | Längd {clock} | Ljud på | Slå på JavaScript för att se videon
load: Laddar… | Laddar innehåll | Vänta…
err: Något gick fel. Försök igen senare. | Ett fel uppstod. | Innehållet kunde inte laddas. | Du är
  offline.
nos: Slå på JavaScript för att använda sidan. | JavaScript är avstängt i webbläsaren. | Din webbläsare är
  för gammal.
gal: {i} / {k} | {i} av {k} | Bild {i} av {k} | Foto {i}/{k} | {k} bilder
galb: Visa bildtext | Dölj bildtext | Helskärm | Förstora bilden | Stäng galleriet
acc: Öppnas i nytt fönster | Hög kontrast | Tryck Enter för att öppna | Mörkt läge | Läs upp | Fäll ut
live: Uppdatera automatiskt: på | Uppdatera | Nyast först | Äldst först | Fäst | Direkt | {n} nya inlägg
pollh: Dagens fråga | Vad tycker du? | Din åsikt | Rösta
pollq: Ska {city} förbjuda bilar i centrum? | Är regeringen på rätt väg? | Ska du resa mer i år? | Läser
  du nyheter varje dag?
polla: Ja | Nej | Vet inte | Ja, absolut | Nej, aldrig | Spelar ingen roll | Ibland
pollb: Rösta | Visa resultat | {big} röster | Tack för din röst!
score: Slut | Halvtid | {n}' | Uppskjuten | I dag {hour}.{mm}
mkt: Börsen | Kurser | Valutor | 15 minuters fördröjning
empty: Sidan hittades inte | Inga träffar | Sidan finns inte längre. | Fel 404
hint: Kontrollera stavningen. | Prova andra ord. | Gå tillbaka och försök igen. | Försök igen
"""

_TEXT["ru"] = """
cbar: Мы используем файлы cookie, чтобы сайт работал лучше. | Сайт использует cookie; продолжая просмотр,
  вы соглашаетесь с этим. | Мы используем cookie, чтобы {caim} и {caim}. | Мы и наши партнёры ({big})
  храним данные на вашем устройстве.
caim: измерять посещаемость страниц | подбирать материалы и рекламу | запоминать настройки | показывать
  подходящую рекламу
ctitle: Мы ценим вашу конфиденциальность | Настройки cookie | {host} просит вашего согласия | Управление
  согласием | Ваши данные
cintro: Мы и наши партнёры ({big}) обрабатываем персональные данные, чтобы {caim}. | Вы можете отозвать
  согласие в любой момент. | Выбор действует только на этом сайте и хранится {cdur}. | Некоторые партнёры
  обрабатывают данные без согласия на основании законного интереса. | Эти сведения помогают {caim} и
  {caim}.
clink: Политика конфиденциальности | Пользовательское соглашение | Список партнёров | Подробнее
cacc: Принять все | Принимаю | Согласен | Хорошо | OK
crej: Отклонить все | Отказаться | Только необходимые
cset: Настройки | Настроить | Подробнее | Параметры
csave: Сохранить | Сохранить выбор | Подтвердить выбор
ctab: Цели | Партнёры | Функции | Поставщики | Сведения | Согласие
cpur: Хранение информации на устройстве и доступ к ней | Создание профилей для рекламы | Измерение
  эффективности рекламы | Измерение эффективности материалов | Изучение аудитории по статистике |
  Разработка и улучшение услуг | Точные данные о местоположении | Безопасность и исправление ошибок
cdesc: Сведения о ваших действиях могут храниться и объединяться с другими данными. | Файлы cookie
  сохраняются на устройстве, чтобы узнавать его при каждом посещении. | Реклама может опираться на
  немногие данные, например на открытую страницу. | Без этих файлов часть сайта не работает. | Данные
  помогают обнаруживать мошенничество.
calw: Всегда активны | Обязательные
coff: Вкл. | Выкл. | Да | Нет | Согласие | Разрешить | Запретить
ccount: Партнёров: {big} | Поставщики ({n}) | Показать партнёров ({big})
cret: Срок хранения cookie: {cdur} | Не использует cookie
cli: Возразить против законного интереса | Законный интерес
ccat: Необходимые | Функциональные | Статистика | Маркетинг | Реклама | Социальные сети
chn: Имя | Cookie
chp: Поставщик | Домен
chu: Цель | Описание
chd: Срок
cdur: {days} дней | {d} мес. | 1 год | сеанс
payh: {host} без рекламы | Читать по подписке
payt: Без рекламы за {d}99 ₽ в месяц. | Поддержите нашу журналистику подпиской. | На всех устройствах,
  отменить можно в любой момент.
payb: Подписаться | Оформить подписку | Посмотреть тарифы
payl: Уже есть подписка? Войти | Войти
paya: Читать с рекламой | Читать бесплатно с рекламой | Принять и продолжить
payx: Читайте бесплатно, согласившись на cookie и рекламу. | Реклама оплачивает нашу работу, поэтому нужно
  ваше согласие. | Согласие можно отозвать.
weekday: понедельник | вторник | среда | четверг | пятница | суббота | воскресенье
month: января | февраля | марта | апреля | мая | июня | июля | августа | сентября | октября | ноября |
  декабря
date: {weekday}, {day} {month} {year} | {day} {month} {year} | {day} {month}, {weekday}
city: Москва | Казань | Омск | Самара | Пермь | Тула | Уфа
sky: облачно | ясно | небольшой дождь | снег | туман | пасмурно
wx: {city} {temp}° {sky} | {city}: {sky}, {temp}° / {temp}° | Погода {city} {temp}° | Сейчас {temp}°
print: Печать | Распечатать | Версия для печати
save: Сохранить | В закладки | Прочитать позже | Слушать | Увеличить | Закрыть | Во весь экран
share: Поделиться | ВКонтакте | Telegram | WhatsApp | Одноклассники | Скопировать ссылку | Поделились: {n}
font: Размер шрифта | Меньше | Больше | A- A A+
aud: Слушать статью | Слушать · {d} мин | Воспроизвести | Аудиоверсия | {clock} / {clock} | Скорость |
  Браузер не поддерживает аудио. | Пауза
vid: Не удалось загрузить видео | Загрузка плеера. | Смотреть видео | Видео больше недоступно |
  Длительность {clock} | Включить звук | Включите JavaScript, чтобы посмотреть видео
load: Загрузка… | Загружается | Подождите…
err: Что-то пошло не так. Попробуйте позже. | Произошла ошибка. | Не удалось загрузить материал.
nos: Включите JavaScript. | JavaScript отключён в браузере. | Ваш браузер устарел.
gal: {i} / {k} | {i} из {k} | Фото {i} из {k} | {k} фото
galb: Показать подпись | Скрыть подпись | Во весь экран | Увеличить
acc: Откроется в новом окне | Высокий контраст | Версия для слабовидящих | Тёмная тема
live: Автообновление: вкл. | Обновить | Сначала новые | Сначала старые | Закреплено | Онлайн | Новых
  сообщений: {n}
pollh: Опрос дня | Что вы думаете? | Ваше мнение
pollq: Нужно ли запретить машины в центре? | Поедете ли вы в отпуск в этом году? | Читаете ли вы новости
  каждый день?
polla: Да | Нет | Не знаю | Конечно | Никогда | Иногда
pollb: Голосовать | Результаты | Голосов: {big} | Спасибо за голос!
score: Завершён | Перерыв | {n}' | Перенесён | {hour}:{mm}
mkt: Биржа | Котировки | Курсы валют
empty: Страница не найдена | Ничего не найдено | Такой страницы больше нет. | Ошибка 404
hint: Проверьте написание. | Попробуйте другие слова. | Попробовать снова
"""

_TEXT["tr"] = """
cbar: Deneyiminizi iyileştirmek için çerez kullanıyoruz. | Bu site çerez kullanır; devam ederek bunu kabul
  edersiniz. | {caim} için çerez kullanıyoruz. | Biz ve {big} ortağımız cihazınızda bilgi saklıyoruz.
caim: Sayfa kullanımını ölçmek | İçerik ve reklamları kişiselleştirmek | Ayarlarınızı hatırlamak | Size
  uygun reklam göstermek
ctitle: Gizliliğinize önem veriyoruz | Çerez ayarları | {host} izninizi istiyor | İzinleri yönet |
  Verileriniz, tercihiniz
cintro: Biz ve {big} ortağımız kişisel verileri işliyoruz. | {caim} için bu bilgileri kullanıyoruz. |
  İzninizi istediğiniz zaman geri alabilirsiniz. | Seçiminiz yalnızca bu site için geçerlidir ve {cdur}
  saklanır. | Bazı ortaklar verileri meşru menfaate dayanarak işler. | Verileriniz yurt dışına
  aktarılabilir.
clink: Gizlilik politikası | Çerez politikası | KVKK aydınlatma metni | Kullanım koşulları | Ortak listesi
cacc: Tümünü kabul et | Kabul ediyorum | Kabul et | Tamam
crej: Tümünü reddet | Reddet | Yalnızca gerekli
cset: Ayarlar | Seçenekleri yönet | Daha fazla bilgi | Özelleştir
csave: Kaydet ve çık | Tercihleri kaydet | Seçimi onayla
ctab: Amaçlar | Ortaklar | Özellikler | Ayrıntılar | Hakkında | İzin
cpur: Cihazda bilgi saklamak ve bilgiye erişmek | Kişisel reklam profili oluşturmak | Reklam performansını
  ölçmek | İçerik performansını ölçmek | İstatistiklerle kitleyi anlamak | Hizmetleri geliştirmek | Kesin
  konum verisi kullanmak | Güvenliği sağlamak ve hataları gidermek
cdesc: Etkinliğinize ilişkin bilgiler saklanabilir ve başka bilgilerle birleştirilebilir. | Her ziyarette
  tanımak için cihazınıza çerez kaydedilebilir. | Reklamlar okuduğunuz sayfa gibi sınırlı verilere
  dayanabilir. | Bu çerezler olmadan sitenin bazı bölümleri çalışmaz. | Veriler dolandırıcılığı saptamak
  için kullanılabilir.
calw: Her zaman etkin | Zorunlu
coff: Açık | Kapalı | Evet | Hayır | İzin | Engelle | İtiraz et
ccount: {big} ortak | {n} sağlayıcı | {big} ortağımızı görün
cret: Çerez süresi: {cdur} | Çerez kullanmaz
cli: Meşru menfaate itiraz et | Meşru menfaat
ccat: Zorunlu | İşlevsel | İstatistik | Pazarlama | Tercihler | Reklam | Sosyal medya
chn: Ad | Çerez
chp: Sağlayıcı | Alan adı
chu: Amaç | Açıklama
chd: Süre
cdur: {days} gün | {d} ay | 1 yıl | Oturum
payh: Reklamsız {host} | Abonelikle okuyun
payt: Ayda {d}9 TL karşılığında reklamsız. | Abone olarak gazeteciliğimizi destekleyin. | Tüm cihazlarda,
  istediğiniz zaman iptal.
payb: Abone ol | Hemen abone olun | Teklifleri gör
payl: Zaten abone misiniz? Giriş yapın | Giriş yap
paya: Reklamlarla devam et | Reklamlı ücretsiz oku | Kabul et ve devam et
payx: Çerezleri ve reklamları kabul ederek ücretsiz okuyun. | Gazeteciliğimizi reklamla finanse ediyoruz
  ve izninize ihtiyacımız var. | İzninizi geri alabilirsiniz.
weekday: Pazartesi | Salı | Çarşamba | Perşembe | Cuma | Cumartesi | Pazar
month: Ocak | Şubat | Mart | Nisan | Mayıs | Haziran | Temmuz | Ağustos | Eylül | Ekim | Kasım | Aralık
date: {day} {month} {year} {weekday} | {day} {month} {year} | {day} {month}, {weekday}
city: İstanbul | Ankara | İzmir | Bursa | Adana | Konya
sky: bulutlu | güneşli | hafif yağmur | açık | karlı | sisli
wx: {city} {temp}° {sky} | {city}: {sky}, {temp}° / {temp}° | Hava durumu {city} {temp}°
print: Yazdır | Sayfayı yazdır
save: Kaydet | Sonra oku | Dinle | Haberi dinle | Büyüt | Kapat | Tam ekran
share: Paylaş | Facebook | X | WhatsApp | E-posta | Bağlantıyı kopyala | {n} paylaşım
font: Yazı boyutu | Küçült | Büyüt | A- A A+
aud: Bu haberi dinle | Dinle · {d} dk | Oynat | Sesli sürüm | {clock} / {clock} | Hız | Tarayıcınız sesi
  desteklemiyor. | Duraklat
vid: Video yüklenemedi | Oynatıcı yükleniyor. | Videoyu oynat | Bu video artık yok | Süre {clock} | Sesi
  aç | Videoyu izlemek için JavaScript'i açın
load: Yükleniyor… | Lütfen bekleyin…
err: Bir sorun oluştu. Daha sonra deneyin. | Bir hata oluştu. | İçerik yüklenemedi.
nos: Siteyi kullanmak için JavaScript'i açın. | JavaScript kapalı. | Tarayıcınız eski.
gal: {i} / {k} | Fotoğraf {i} / {k} | {k} fotoğraf
galb: Açıklamayı göster | Açıklamayı gizle | Tam ekran | Fotoğrafı büyüt
acc: Yeni pencerede açılır | Yüksek karşıtlık | Karanlık mod | Sesli oku
live: Otomatik yenileme: açık | Yenile | Önce yeniler | Önce eskiler | Sabitlendi | Canlı | {n} yeni
  gelişme
pollh: Günün anketi | Ne düşünüyorsunuz? | Fikriniz
pollq: Şehir merkezinde araçlar yasaklanmalı mı? | Bu yıl daha çok seyahat edecek misiniz? | Her gün haber
  okur musunuz?
polla: Evet | Hayır | Bilmiyorum | Kesinlikle | Asla | Bazen
pollb: Oy ver | Sonuçları gör | {big} oy | Oyunuz için teşekkürler!
score: MS | İY | {n}' | Ertelendi | {hour}.{mm}
mkt: Borsa | Piyasalar | Döviz kurları
empty: Sayfa bulunamadı | Sonuç yok | Aradığınız sayfa artık yok. | Hata 404
hint: Yazımı kontrol edin. | Başka sözcükler deneyin. | Yeniden dene
"""

_TEXT["ja"] = """
cbar: 当サイトではクッキーを使用しています。 | 閲覧を続けると、クッキーの使用に同意したことになります。 |
  {caim}ためにクッキーを使用します。 | 当社と{big}社のパートナーは端末に情報を保存します。
caim: 利用状況を測定する | 広告や内容を最適化する | 設定を記憶する | 適切な広告を表示する
ctitle: プライバシーを大切にしています | クッキーの設定 | {host}からのお願い | 同意の管理 |
  あなたのデータについて
cintro: 当社と{big}社のパートナーは、{caim}ために端末の識別子などの個人データを処理します。 |
  同意はいつでも撤回できます。 | この選択は当サイトだけに適用され、{cdur}保存されます。 |
  一部のパートナーは正当な利益に基づき、同意なしにデータを処理します。 |
  データは十分な保護のない国へ移転されることがあります。
clink: プライバシーポリシー | クッキーポリシー | 利用規約 | パートナー一覧 | 詳しくはこちら
cacc: すべて許可 | 同意する | 同意して閉じる | OK | 承諾する
crej: すべて拒否 | 同意しない | 必要なもののみ
cset: 設定 | 詳細設定 | オプションを管理
csave: 保存して閉じる | 選択を保存 | 選択を確定
ctab: 目的 | パートナー | 機能 | 事業者 | 詳細 | 同意
cpur: 端末への情報の保存とアクセス | 広告向けプロフィールの作成 | 広告効果の測定 | コンテンツ効果の測定 |
  統計による利用者の理解 | サービスの開発と改善 | 正確な位置情報の利用 | 安全の確保と不具合の修正
cdesc: 利用状況に関する情報は保存され、ほかの情報と組み合わされることがあります。 |
  訪問のたびに端末を認識するため、クッキーが保存されることがあります。 |
  広告は、読んでいるページなど限られた情報に基づくことがあります。 |
  これらのクッキーがないと、サイトの一部が動作しません。 |
  不正な利用を見つけるために使われることがあります。
calw: 常に有効 | 必須
coff: オン | オフ | はい | いいえ | 同意 | 許可 | 異議
ccount: {big}社のパートナー | {n}社がこの目的で利用 | 事業者（{n}）
cret: クッキーの保存期間：{cdur} | クッキーは使用しません
cli: 正当な利益に異議を申し立てる | 正当な利益
ccat: 必須 | 機能 | 統計 | マーケティング | 広告 | SNS
chn: 名前 | クッキー
chp: 提供元 | ドメイン
chu: 目的 | 説明
chd: 期間 | 有効期限
cdur: {days}日 | {d}か月 | 1年 | セッション
payh: 広告なしの{host} | 定期購読で読む
payt: 月額{big}0円で広告なし。 | 購読で報道を支えてください。 |
  すべての端末で読めて、いつでも解約できます。
payb: 購読する | 今すぐ申し込む | プランを見る
payl: 購読中の方はログイン | ログイン
paya: 広告ありで続ける | 広告ありで無料で読む | 同意して続ける
payx: クッキーと広告に同意すると無料で読めます。 | 当社の報道は広告で支えられており、同意が必要です。 |
  同意はいつでも撤回できます。
weekday: 月曜日 | 火曜日 | 水曜日 | 木曜日 | 金曜日 | 土曜日 | 日曜日
month: 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月
date: {year}年{month}{day}日 {weekday} | {month}{day}日（{weekday}） | {month}{day}日
city: 東京 | 大阪 | 札幌 | 名古屋 | 福岡 | 仙台 | 京都
sky: 曇り | 晴れ | 小雨 | 雪 | 霧 | 晴れ時々曇り
wx: {city} {temp}℃ {sky} | {city}の天気 {sky} {temp}℃ / {temp}℃ | 現在 {temp}℃
print: 印刷 | 印刷する | 記事を印刷
save: 保存 | あとで読む | クリップ | 記事を聴く | 拡大 | 閉じる | 全画面
share: シェア | シェアする | X | Facebook | LINE | はてなブックマーク | リンクをコピー | {n}件のシェア
font: 文字サイズ | 文字を小さく | 文字を大きく | 小 中 大
aud: この記事を聴く | 音声で聴く · {d}分 | 再生 | {clock} / {clock} | 再生速度 |
  お使いのブラウザは音声に対応していません。 | 一時停止
vid: 動画を読み込めませんでした | プレーヤーを読み込み中 | 動画を再生 | この動画は公開を終了しました |
  長さ {clock} | ミュート解除 | 動画を見るにはJavaScriptを有効にしてください
load: 読み込み中… | しばらくお待ちください
err: エラーが発生しました。 | 時間をおいて再度お試しください。 | 内容を読み込めませんでした。
nos: JavaScriptを有効にしてください。 | お使いのブラウザは対応していません。
gal: {i} / {k} | {i}/{k}枚 | 写真 {i}/{k} | 全{k}枚
galb: 説明を表示 | 説明を隠す | 全画面表示 | 画像を拡大
acc: 新しいウィンドウで開きます | 配色を変更 | ダークモード | 読み上げ
live: 自動更新：オン | 更新 | 新しい順 | 古い順 | 固定 | ライブ | 新着{n}件
pollh: 今日のアンケート | あなたの意見は？ | 投票
pollq: 中心街で車を禁止すべきですか？ | 今年は旅行に出かけますか？ | 毎日ニュースを読みますか？
polla: はい | いいえ | わからない | もちろん | ときどき
pollb: 投票する | 結果を見る | {big}票 | 投票ありがとうございました
score: 試合終了 | ハーフタイム | 後半{n}分 | 延期 | {hour}:{mm}
mkt: マーケット | 株価 | 為替
empty: ページが見つかりません | 該当する記事はありません | お探しのページは削除されました。 | 404
hint: 綴りをご確認ください。 | 別の言葉でお試しください。 | 再試行
"""

_TEXT["zh"] = """
cbar: 本网站使用 Cookie 改善您的体验。 | 继续浏览即表示您同意使用 Cookie。 | 我们使用 Cookie 来{caim}。 |
  我们和{big}家合作伙伴会在您的设备上存储信息。
caim: 统计页面访问量 | 个性化内容和广告 | 记住您的设置 | 展示相关广告
ctitle: 我们重视您的隐私 | Cookie 设置 | {host} 征求您的同意 | 管理同意 | 您的数据由您决定
cintro: 我们和{big}家合作伙伴处理设备标识符等个人数据，用于{caim}。 | 您可以随时撤回同意。 |
  您的选择仅适用于本网站，保留{cdur}。 | 部分合作伙伴基于正当利益处理数据，无需您的同意。 |
  您的数据可能被传输到缺乏充分保护的国家。 | 这些信息用于{caim}以及{caim}。
clink: 隐私政策 | Cookie 政策 | 使用条款 | 合作伙伴名单 | 了解更多
cacc: 全部接受 | 同意 | 接受 | 同意并关闭 | 知道了
crej: 全部拒绝 | 不同意 | 仅限必要
cset: 设置 | 管理选项 | 更多选项
csave: 保存并退出 | 保存设置 | 确认选择
ctab: 用途 | 合作伙伴 | 功能 | 供应商 | 详情 | 同意
cpur: 在设备上存储或访问信息 | 创建个性化广告档案 | 衡量广告效果 | 衡量内容效果 | 通过统计了解受众 |
  开发和改进服务 | 使用精确位置数据 | 保障安全并修复错误
cdesc: 有关您活动的信息可能被保存并与其他信息结合。 | Cookie 会保存在设备上，以便每次访问时识别。 |
  广告可能基于少量数据，例如您正在阅读的页面。 | 没有这些 Cookie，网站部分功能无法使用。 |
  数据可用于发现欺诈行为。
calw: 始终启用 | 必需
coff: 开 | 关 | 是 | 否 | 同意 | 允许 | 反对
ccount: {big}家合作伙伴 | {n}家供应商使用此用途 | 供应商（{n}）
cret: Cookie 保存期：{cdur} | 不使用 Cookie
cli: 反对正当利益 | 正当利益
ccat: 必要 | 功能 | 统计 | 营销 | 广告 | 社交媒体
chn: 名称 | Cookie
chp: 提供方 | 域名
chu: 用途 | 说明
chd: 期限
cdur: {days}天 | {d}个月 | 1年 | 会话
payh: 无广告阅读 | 订阅后阅读
payt: 每月{n}元，无广告。 | 订阅支持我们的新闻工作。 | 所有设备通用，可随时取消。
payb: 立即订阅 | 订阅 | 查看优惠
payl: 已是会员？登录 | 登录
paya: 接受广告继续阅读 | 免费阅读（含广告） | 接受并继续
payx: 同意 Cookie 和广告即可免费阅读。 | 广告支持我们的新闻工作，因此需要您的同意。 | 您可以随时撤回。
weekday: 星期一 | 星期二 | 星期三 | 星期四 | 星期五 | 星期六 | 星期日
month: 1月 | 2月 | 3月 | 4月 | 5月 | 6月 | 7月 | 8月 | 9月 | 10月 | 11月 | 12月
date: {year}年{month}{day}日 {weekday} | {month}{day}日 {weekday} | {year}年{month}{day}日
city: 北京 | 上海 | 广州 | 成都 | 台北 | 香港 | 武汉
sky: 多云 | 晴 | 小雨 | 雪 | 雾 | 阴
wx: {city} {temp}℃ {sky} | {city}天气 {sky} {temp}~{temp}℃ | 今日 {temp}℃
print: 打印 | 打印本页 | 打印文章
save: 收藏 | 稍后阅读 | 保存 | 听新闻 | 放大 | 关闭 | 全屏
share: 分享 | 微信 | 微博 | QQ空间 | Facebook | 复制链接 | 分享{n}次
font: 字号 | 大 中 小 | 缩小字体 | 放大字体
aud: 收听本文 | 收听 · {d}分钟 | 播放 | 语音版 | {clock} / {clock} | 倍速 | 您的浏览器不支持音频。 | 暂停
vid: 视频加载失败 | 播放器加载中 | 播放视频 | 该视频已下线 | 时长 {clock} | 取消静音 | 请启用 JavaScript
  观看视频
load: 加载中… | 正在加载 | 请稍候
err: 出错了，请稍后再试。 | 发生错误。 | 内容无法加载。
nos: 请启用 JavaScript。 | 您的浏览器版本过低。
gal: {i} / {k} | 第{i}张，共{k}张 | 图 {i}/{k} | 共{k}张
galb: 显示图说 | 隐藏图说 | 全屏 | 查看大图
acc: 在新窗口打开 | 高对比度 | 深色模式 | 无障碍 | 朗读
live: 自动刷新：开 | 刷新 | 最新在前 | 最早在前 | 置顶 | 直播 | {n}条更新
pollh: 今日投票 | 您怎么看？ | 投票
pollq: 市中心应该禁止汽车吗？ | 今年您会去旅行吗？ | 您每天看新闻吗？
polla: 会 | 不会 | 不知道 | 当然 | 偶尔 | 无所谓
pollb: 投票 | 查看结果 | {big}票 | 感谢投票！
score: 完场 | 中场 | {n}分钟 | 延期 | {hour}:{mm}
mkt: 行情 | 股市 | 汇率
empty: 页面不存在 | 没有找到结果 | 您访问的页面已删除。 | 404
hint: 请检查拼写。 | 请尝试其他关键词。 | 重试
"""

_TEXT["ar"] = """
cbar: نستخدم ملفات تعريف الارتباط لتحسين تجربتك. | يستخدم هذا الموقع ملفات تعريف الارتباط، ومتابعة التصفح
  تعني موافقتك. | نستخدم هذه الملفات من أجل {caim}. | نخزن نحن وشركاؤنا ({big}) معلومات على جهازك.
caim: قياس استخدام الصفحات | تخصيص المحتوى والإعلانات | تذكر إعداداتك | عرض إعلانات مناسبة
ctitle: خصوصيتك تهمنا | إعدادات ملفات الارتباط | يطلب {host} موافقتك | إدارة الموافقة | بياناتك وخيارك
cintro: نعالج نحن وشركاؤنا ({big}) بيانات شخصية من أجل {caim}. | يمكنك سحب موافقتك في أي وقت. | يسري
  اختيارك على هذا الموقع فقط ويحفظ لمدة {cdur}. | يعالج بعض الشركاء البيانات دون موافقة استنادا إلى
  المصلحة المشروعة. | قد تنقل بياناتك إلى دول أخرى.
clink: سياسة الخصوصية | شروط الاستخدام | قائمة الشركاء | معرفة المزيد
cacc: قبول الكل | موافق | أوافق | قبول وإغلاق
crej: رفض الكل | لا أوافق | الضرورية فقط
cset: الإعدادات | إدارة الخيارات | خيارات أخرى
csave: حفظ وإغلاق | حفظ الخيارات | تأكيد الاختيار
ctab: الأغراض | الشركاء | المزايا | التفاصيل | الموافقة
cpur: تخزين المعلومات على الجهاز والوصول إليها | إنشاء ملفات للإعلانات المخصصة | قياس أداء الإعلانات |
  قياس أداء المحتوى | فهم الجمهور عبر الإحصاءات | تطوير الخدمات وتحسينها | استخدام بيانات الموقع الدقيقة
cdesc: قد تحفظ المعلومات عن نشاطك وتجمع مع معلومات أخرى. | تحفظ الملفات على جهازك للتعرف عليه في كل زيارة.
  | قد تستند الإعلانات إلى بيانات قليلة مثل الصفحة التي تقرؤها. | لا تعمل بعض أجزاء الموقع من دون هذه
  الملفات.
calw: مفعلة دائما | إلزامية
coff: تشغيل | إيقاف | نعم | لا | موافقة | اعتراض
ccount: {big} شريكا | {n} مزودا يستخدمون هذا الغرض | المزودون ({n})
cret: مدة حفظ الملفات: {cdur} | لا يستخدم ملفات الارتباط
cli: الاعتراض على المصلحة المشروعة | المصلحة المشروعة
ccat: ضرورية | وظيفية | إحصائية | تسويق | إعلانات | شبكات اجتماعية
chn: الاسم
chp: المزود | النطاق
chu: الغرض | الوصف
chd: المدة
cdur: {days} يوما | {d} أشهر | سنة واحدة | الجلسة
payh: {host} بلا إعلانات | اقرأ باشتراك
payt: بلا إعلانات مقابل {d}.99 شهريا. | ادعم صحافتنا باشتراكك. | على جميع أجهزتك ويمكنك الإلغاء متى شئت.
payb: اشترك الآن | اشترك | شاهد العروض
payl: مشترك بالفعل؟ سجل الدخول | تسجيل الدخول
paya: المتابعة مع الإعلانات | اقرأ مجانا مع الإعلانات | قبول ومتابعة
payx: اقرأ مجانا بقبول ملفات الارتباط والإعلانات. | تمول الإعلانات صحافتنا ولذلك نحتاج إلى موافقتك. |
  يمكنك سحب الموافقة في أي وقت.
weekday: الاثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الأحد
month: يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر
date: {weekday} {day} {month} {year} | {day} {month} {year} | {weekday} {day} {month}
city: القاهرة | بيروت | عمّان | دبي | الرباط | تونس | بغداد
sky: غائم | مشمس | مطر خفيف | صاف | ضباب
wx: {city} {temp}° {sky} | طقس {city} {temp}° | {city}: {sky}، {temp}° / {temp}°
print: طباعة | اطبع الصفحة
save: حفظ | اقرأ لاحقا | استمع | استمع إلى المقال | تكبير | إغلاق | ملء الشاشة
share: مشاركة | فيسبوك | واتساب | تويتر | نسخ الرابط | البريد الإلكتروني | {n} مشاركة
font: حجم الخط | تصغير الخط | تكبير الخط
aud: استمع إلى المقال | استماع · {d} دقائق | تشغيل | نسخة صوتية | {clock} / {clock} | السرعة | متصفحك لا
  يدعم الصوت.
vid: تعذر تحميل الفيديو | جار تحميل المشغل | تشغيل الفيديو | لم يعد الفيديو متاحا | المدة {clock} | تشغيل
  الصوت
load: جار التحميل… | يرجى الانتظار
err: حدث خطأ ما. حاول لاحقا. | حدث خطأ. | تعذر تحميل المحتوى.
nos: فعّل جافا سكريبت لاستخدام الموقع. | متصفحك قديم.
gal: {i} / {k} | {i} من {k} | صورة {i} من {k} | {k} صورة
galb: إظهار التعليق | إخفاء التعليق | ملء الشاشة | تكبير الصورة
acc: يفتح في نافذة جديدة | تباين عال | الوضع الليلي | قراءة بصوت عال
live: التحديث التلقائي: مفعل | تحديث | الأحدث أولا | الأقدم أولا | مثبت | مباشر | {n} تحديثات جديدة
pollh: استطلاع اليوم | ما رأيك؟ | رأيك يهمنا
pollq: هل يجب منع السيارات في وسط المدينة؟ | هل ستسافر أكثر هذا العام؟ | هل تقرأ الأخبار كل يوم؟
polla: نعم | لا | لا أعرف | بالتأكيد | أبدا | أحيانا
pollb: صوّت | عرض النتائج | {big} صوتا | شكرا لتصويتك
score: انتهت | الشوط الأول | د {n} | مؤجلة | {hour}:{mm}
mkt: الأسواق | البورصة | أسعار العملات
empty: الصفحة غير موجودة | لا نتائج | الصفحة المطلوبة لم تعد متاحة. | خطأ 404
hint: تحقق من الإملاء. | جرب كلمات أخرى. | أعد المحاولة
"""


def _clock(rng: random.Random, lang: str) -> str:
    return f"{rng.choice((0, 0, rng.randint(1, 9)))}:{rng.randint(0, 59):02d}"


def _place(rng: random.Random, lang: str) -> str:
    """A small number, of a picture in its gallery."""
    return str(rng.randint(1, 9))


WORDS = Wordings(
    {lang: text + TALK[lang] for lang, text in _TEXT.items()},
    {
        "clock": _clock,
        "i": _place,
        "k": lambda rng, lang: str(rng.randint(9, 60)),
        "hour": lambda rng, lang: f"{rng.randint(0, 23):02d}",
        "day": lambda rng, lang: str(rng.randint(1, 28)),
        "days": lambda rng, lang: str(rng.choice((7, 28, 30, 90, 180, 365, 390, 395, 396, 730, 1825))),
        "temp": lambda rng, lang: str(rng.randint(-6, 36)),
        "L": lambda rng, lang: rng.choice("ABCDEFGHKLMNPRSTW"),
    },
    sentences=("ms", "ma", "mq", "mr"),
)
