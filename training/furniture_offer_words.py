# ruff: noqa: E501 - one section a line reads best
"""Wordings of offers and menus, per language, as ``training.wordings`` speaks them.

Written for this project (2026) by hand; no text was copied from a page.

Sections
--------
mh, oh, nh   heading of partners' services / of the site's offers / of a plain menu
sp, ow       partners' services; what the site sells
nv, lg       plain and legal entries of a menu
sh, plan, fee1, ben, sb, al, li    subscription: heading, plan, price, benefit, button, "already", "log in"
ah, para, sum, give                appeal: heading, sentences, amounts, buttons
nw, nt, mail, nb, nc, ok           newsletter: heading, text, field, button, consent, success
app, push, poll, adb, tip, trust   pleas, with their buttons ``pushb``, ``pollb``, ``adbb``
ot, ob       text and button below one of the site's offers
ch, cl       classifieds
what, disc, more    advertisers' pages
uh, ut, adv  supplements: heading, title, mark of an advertorial
hl           heading of a list of own headlines
"""

from __future__ import annotations

import random

from training.widget_words import CURRENCY
from training.widget_words import say as say_widget
from training.wordings import Wordings

NETWORKS = (
    "Facebook",
    "Instagram",
    "YouTube",
    "LinkedIn",
    "TikTok",
    "Twitter",
    "Pinterest",
    "Threads",
    "Telegram",
)
STORES = ("App Store", "Google Play", "Google Play Store", "AppGallery", "iOS", "Android")
SUBDOMAINS = (
    "vergleich gutscheine compare coupons jobs immo autos reisen travel voyages dating tickets bonsplans offers "
    "services cupones viajes empleo kortingscode codes markt casino kredit"
).split()

_TEXT: dict[str, str] = {}

_TEXT["en"] = """
mh: Services | Marketplace | Our partners | Partner offers | Compare and save | Deals | Partner services | Money tools |
  Offers | Commercial partners | Buy & sell | Useful links | Extra
oh: From our shop | Subscriber offers | Our products | Services | More from us | For readers | Shop | Join us |
  Our events | Support us
nh: Sections | Menu | More | Topics | News | Explore | Site | Quick links | Company | About
sp: Broker comparison | Compare car insurance | Energy comparison | Loan calculator | Mortgage rates | Discount codes |
  Vouchers | Dating | Jobs by JobFinder | Homes for sale | Used cars | Hotel booking | Cheap flights | Concert tickets |
  Online courses | Betting odds | Casino bonuses | Your horoscope | Photo books | Funeral notices | Broadband deals |
  Life insurance | Best credit cards | Crypto exchange | Language courses | Find a tradesman | Solar quotes |
  Car hire | Travel insurance | Singles over 50
ow: Subscribe | Gift a subscription | Read the e-paper | Reader trips | Wine club | Buy archive photos | Our events |
  Become a member | Donate | Newspaper shop | Subscriber benefits | Digital subscription | Order a back issue |
  Manage your subscription | Log in | Create an account | Live journalism tickets | Crossword club | Podcast club |
  Buy our cookbook | Join the book club | Get the app
nv: World | Politics | Business | Sport | Culture | Opinion | Science | Health | Tech | Travel | Weather | Video |
  Newsletter | Jobs | Shop | Podcasts | Archive | Contact | Sitemap | Home | Local | Football | Food | Games | Puzzles |
  Obituaries | TV guide | RSS | Events | Authors | Help | Search
lg: Terms of use | Privacy policy | Cookies | Imprint | Ad choices | Cookie settings | Do not sell my information |
  Legal notice | Terms and conditions | Accessibility statement | Corrections policy | © All rights reserved
sh: Keep reading with a subscription | This story is for subscribers | Unlimited access from {fee} | Try {n} weeks for {fee} |
  Choose your plan | Subscribe today | You have read your last free article | Continue reading for free for one month |
  Special offer: {pct}% off the first year | Good journalism costs money
plan: Digital | Digital Plus | Print and digital | Basic | Premium | Weekend | Annual | Monthly | Student | E-paper
fee1: {fee} per month | {fee} a month, cancel any time | First month free, then {fee} | {fee} for {n} weeks |
  Only {fee} instead of {fee} a month | {fee} per year, billed once | Trial month for {fee}
ben: Unlimited articles on the web and in the app | The daily e-paper | Fewer ads | Newsletters for subscribers only |
  Access to the archive since {year0} | Cancel any time | Share with {d} family members | All podcasts | Daily puzzles |
  Invitations to events | Comment on articles
sb: Subscribe now | Start your trial | Get access | Continue | See all offers | Try it free | Choose | Select plan |
  Read on for {fee}
al: Already a subscriber? | Do you have an account? | Already a member? | Print subscriber?
li: Log in | Sign in | Log in here | Activate your digital access
ah: Support independent journalism | We need you | Help us keep reporting | Before you go | Our reporting depends on you |
  Stand with our newsroom | Why we ask for your help
para: Our reporters spent months in courtrooms, hospitals and council chambers to bring you stories like this one. |
  No owner tells us what to write, and no party pays for our work. | Last year more than {big},000 readers made a contribution. |
  Printing, travel and legal advice cost more every year, while income from advertising falls. |
  If everyone who reads this gave a little, we could plan the next {d} years with confidence. |
  We believe that facts should be open to all, also to those who cannot pay. |
  In {year} we uncovered how public money was spent, and the law was changed. |
  It takes less than a minute to support us, and you can stop whenever you like. |
  When local papers close, fewer people vote and fewer wrongs come to light. |
  That is why we turn to you today with a simple request.
sum: {fee}
give: Donate | Give once | Give monthly | Become a member | Support us | Contribute now | Maybe later | Remind me in {m}
nw: Get our morning newsletter | Sign up for our newsletter | The day in your inbox | Never miss a story | Newsletter |
  The briefing: news every morning
nt: The most important news of the day, every morning at {d} o'clock. | What matters in {city}, straight to your inbox. |
  Join {big},000 readers who start their day with us. | Free, and easy to leave.
mail: Your email address | Email | Enter your email | Email address*
nb: Sign up | Subscribe | Join | Yes, please | Send
nc: By signing up you agree to our terms and privacy policy. | We use your data only to send the newsletter; you can withdraw your consent at any time. |
  This site is protected by reCAPTCHA. | I agree to receive news and offers and accept the privacy policy.
ok: Thank you for signing up! | Please confirm the link in our email. | You are on the list.
app: Download our app | News faster in our app | Open in the app | The app is free for iPhone and Android. | Scan the code to get the app
push: Turn on notifications | Be the first to know: allow breaking news alerts | Would you like to receive our alerts? |
  We would like to send you notifications about important news.
pushb: Allow | Not now | Later | Yes | No thanks | Block
poll: Take our survey | What do you think of our site? | Tell us what you think in {d} minutes | Quiz: how well do you know {city}? |
  Question of the day: should the city ban cars? | {big}0 readers have voted
pollb: Vote | Yes | No | I don't know | Start the quiz | Take part | Show result
adb: Please turn off your ad blocker | You are using an ad blocker | Advertising pays for our journalism. Please allow ads on this site. |
  We noticed that ads are blocked in your browser.
adbb: I have turned it off | Continue without supporting us | Subscribe without ads | How do I do that?
tip: Do you have a tip? Write to our reporters in confidence. | Know something we should know? Send us a message. |
  Contact our newsroom by Signal or encrypted mail. | Share your story with us
trust: Why trust us | Our journalists check every fact before it is published. | Independent since {year0} | About us |
  We are a team of {big} reporters who work for you, our readers. | Read how we work and who pays for it
ot: The new episode is out: listen now. | Travel with our correspondents to {city}. | The whole paper as it is printed, from {n} p.m. |
  Selected by our editors, delivered in {d} days. | Meet our reporters live on stage in {city}. | For subscribers with {pct}% discount. |
  A year of reading for someone you like. | Only while stocks last.
ob: Order now | Book now | Learn more | To the shop | Listen | Get tickets | Read now | View all
ch: Classifieds | Marketplace | Buy, sell, find | Ads | Small ads | Today's ads | Shopping | Market
cl: Autos | Homes | Jobs | Rentals | Boats | Pets | Dating | Business for sale | Coupons | Garage sales | Apartments |
  Legal notices | Place an ad | Personals | Farm equipment | Yellow pages
what: What is this? | About this content | Why am I seeing this? | About paid content | i
disc: This content was paid for by {brand} and produced by our commercial team. The newsroom had no part in it. |
  {brand} is responsible for this content. | This article is an advertisement of {brand}. | Produced in partnership with {brand}; editors were not involved.
more: More from {brand} | Also from {brand} | Discover more by {brand} | {brand} stories | More paid content
uh: Special publications | Supplements | Special sections | Specials | Special reports | Themes
ut: Living and building {year} | Education guide | Health special | Autumn weddings | Careers {year} | Local business | Energy at home |
  Summer guide | Best of {city} | Retirement planning | Election {year} | Motoring | 100 years of the club
adv: advertising supplement | advertorial | paid supplement | Sponsored | Ad
hl: TODAY'S HEADLINES | Also in the news | Other stories | More headlines | Top stories | Earlier today | In this section | Latest news
"""


_TEXT["de"] = """
mh: Services | Marktplatz | Unsere Partner | Partnerangebote | Vergleiche | Angebote unserer Partner | Ratgeber & Vergleich |
  Verbraucher | Deals | Anzeigenmärkte | Service-Partner | Nützliches
oh: Aus unserem Shop | Abo & Mehr | Unsere Produkte | Services | Für Leser | Leserreisen und Shop | Unsere Veranstaltungen |
  Angebote des Verlags | Abonnenten
nh: Ressorts | Menü | Themen | Mehr | Übersicht | Rubriken | Aktuelles | Unternehmen
sp: Brokervergleich | Kfz-Versicherung vergleichen | Stromvergleich | Kreditrechner | Gutscheine | Partnersuche | Stellenmarkt |
  Immobilien | Gebrauchtwagen | Hotels buchen | Konzertkarten | Onlinekurse | Sportwetten | Casino-Bonus | Horoskop |
  Fotobuch | Trauerportal | DSL-Vergleich | Tagesgeldvergleich | Baufinanzierung | Reisen buchen | Handwerkersuche |
  Lotto spielen | Kreuzfahrten | Zahnzusatzversicherung | Solaranlagen im Vergleich | Rabattcodes
ow: Abo bestellen | Abo verschenken | E-Paper lesen | Leserreisen | Weinclub | Bilder aus dem Archiv kaufen | Unsere Events |
  Mitglied werden | Spenden | Verlagsshop | Vorteilswelt für Abonnenten | Digital-Abo | Einzelheft bestellen |
  Abo verwalten | Anmelden | Konto anlegen | Probeabo | Rätselclub | App laden | Kalender und Bücher
nv: Politik | Wirtschaft | Sport | Kultur | Meinung | Wissen | Gesundheit | Reise | Wetter | Video | Newsletter | Jobs | Shop |
  Podcasts | Archiv | Kontakt | Startseite | Lokales | Fußball | Rezepte | Spiele | TV-Programm | RSS | Hilfe | Mediadaten |
  Panorama | Auto | Karriere
lg: Impressum | Datenschutz | AGB | Cookies | Nutzungsbedingungen | Cookie-Einstellungen | Verträge hier kündigen |
  Barrierefreiheit | Widerrufsrecht | © Alle Rechte vorbehalten
sh: Weiterlesen mit dem Digital-Abo | Dieser Artikel ist für Abonnenten | Alles lesen ab {fee} | {n} Wochen für {fee} testen |
  Wählen Sie Ihr Abo | Jetzt einen Monat gratis lesen | Angebot: {pct} % im ersten Jahr sparen
plan: Digital | Digital Plus | Print und Digital | Basis | Premium | Wochenende | Jahresabo | Monatsabo | Studenten | E-Paper
fee1: {fee} pro Monat | {fee} im Monat, jederzeit kündbar | Erster Monat gratis, danach {fee} | Nur {fee} statt {fee} |
  {fee} für {n} Wochen | {fee} im Jahr
ben: Alle Artikel im Netz und in der App | Das tägliche E-Paper | Weniger Werbung | Newsletter nur für Abonnenten |
  Zugang zum Archiv seit {year0} | Jederzeit kündbar | Mit {d} Angehörigen teilen | Tägliche Rätsel | Einladungen zu Veranstaltungen
sb: Jetzt abonnieren | Jetzt testen | Weiterlesen | Alle Angebote | Kostenlos testen | Auswählen | Für {fee} lesen
al: Sie haben schon ein Abo? | Bereits Abonnent? | Sie haben ein Konto? | Schon registriert?
li: Anmelden | Hier anmelden | Einloggen | Digitalzugang freischalten
ah: Unterstützen Sie unabhängigen Journalismus | Wir brauchen Sie | In eigener Sache | Helfen Sie uns | Bevor Sie weiterlesen
para: Unsere Reporter saßen monatelang in Gerichtssälen und Ratssitzungen, um Geschichten wie diese zu erzählen. |
  Kein Konzern schreibt uns vor, was wir drucken, und keine Partei bezahlt unsere Arbeit. |
  Im vergangenen Jahr haben mehr als {big}.000 Leser einen Beitrag geleistet. |
  Papier, Reisen und Anwälte werden teurer, während die Einnahmen aus Werbung sinken. |
  Wenn alle, die das hier lesen, ein wenig gäben, könnten wir die nächsten {d} Jahre sicher planen. |
  Wir finden, dass Nachrichten allen offenstehen sollen, auch denen, die nicht zahlen können. |
  {year} haben wir aufgedeckt, wie Steuergeld verschwand, und das Gesetz wurde geändert. |
  Es dauert keine Minute, und Sie können jederzeit wieder aufhören. |
  Wo die Lokalzeitung verschwindet, gehen weniger Menschen zur Wahl.
sum: {fee}
give: Spenden | Einmalig spenden | Monatlich spenden | Mitglied werden | Jetzt unterstützen | Später erinnern
nw: Unser Morgen-Newsletter | Jetzt zum Newsletter anmelden | Der Tag in Ihrem Postfach | Nichts mehr verpassen | Newsletter bestellen
nt: Das Wichtigste vom Tag, jeden Morgen um {d} Uhr. | Was {city} bewegt, direkt in Ihr Postfach. |
  {big}.000 Leser beginnen so ihren Tag. | Kostenlos und jederzeit abbestellbar.
mail: Ihre E-Mail-Adresse | E-Mail | E-Mail-Adresse*
nb: Anmelden | Abonnieren | Bestellen | Absenden | Ja, gern
nc: Mit der Anmeldung stimmen Sie unseren AGB und der Datenschutzerklärung zu. |
  Sie können Ihre Einwilligung jederzeit widerrufen. | Ich möchte Angebote erhalten und akzeptiere den Datenschutz.
ok: Danke für Ihre Anmeldung! | Bitte bestätigen Sie den Link in unserer E-Mail.
app: Laden Sie unsere App | Nachrichten schneller in der App | In der App öffnen | Die App ist kostenlos für iPhone und Android. | Code scannen und App laden
push: Benachrichtigungen einschalten | Eilmeldungen sofort erhalten? | Dürfen wir Sie über wichtige Nachrichten informieren?
pushb: Erlauben | Nicht jetzt | Später | Ja | Nein danke
poll: Ihre Meinung zählt: zur Umfrage | Wie gefällt Ihnen unsere Seite? | Quiz: Wie gut kennen Sie {city}? | Frage des Tages: Soll die Stadt autofrei werden?
pollb: Abstimmen | Ja | Nein | Weiß nicht | Quiz starten | Ergebnis zeigen
adb: Bitte schalten Sie Ihren Werbeblocker aus | Sie nutzen einen Adblocker | Werbung bezahlt unseren Journalismus. Bitte erlauben Sie Anzeigen auf dieser Seite.
adbb: Ich habe ihn ausgeschaltet | Weiter ohne Unterstützung | Werbefrei abonnieren | Wie geht das?
tip: Haben Sie einen Hinweis? Schreiben Sie uns vertraulich. | Sie wissen etwas, das wir wissen sollten? | So erreichen Sie unsere Redaktion verschlüsselt.
trust: Warum Sie uns vertrauen können | Unsere Journalisten prüfen jede Angabe vor der Veröffentlichung. | Unabhängig seit {year0} |
  {big} Redakteure arbeiten für Sie. | Wie wir arbeiten und wer uns bezahlt
ot: Die neue Folge ist da: jetzt hören. | Mit unseren Korrespondenten nach {city} reisen. | Die ganze Zeitung, wie sie gedruckt wird, ab {n} Uhr. |
  Ausgewählt von der Redaktion, geliefert in {d} Tagen. | Unsere Reporter live auf der Bühne in {city}. | Für Abonnenten {pct} % günstiger.
ob: Jetzt bestellen | Jetzt buchen | Mehr erfahren | Zum Shop | Anhören | Karten sichern | Alle ansehen
ch: Kleinanzeigen | Anzeigenmarkt | Marktplatz | Rubrikenmarkt | Anzeigen | Märkte
cl: Autos | Immobilien | Stellen | Mietwohnungen | Boote | Tiere | Bekanntschaften | Geschäfte | Gutscheine | Trauer | Anzeige aufgeben | Branchenbuch | Flohmarkt
what: Was ist das? | Über diesen Inhalt | Warum sehe ich das? | Mehr über bezahlte Inhalte
disc: Dieser Inhalt wurde von {brand} bezahlt und von unserer Werbeabteilung erstellt. Die Redaktion war nicht beteiligt. |
  Für den Inhalt ist {brand} verantwortlich. | Dieser Beitrag ist eine Anzeige von {brand}.
more: Mehr von {brand} | Weitere Beiträge von {brand} | Auch von {brand} | {brand}: alle Themen
uh: Sonderveröffentlichungen | Beilagen | Themenspezial | Specials | Sonderthemen | Verlagsbeilagen
ut: Bauen und Wohnen {year} | Bildung | Gesundheit spezial | Hochzeit | Karriere {year} | Firmen der Region | Energie zu Hause |
  Sommer in {city} | Vorsorge im Alter | Wahl {year} | Auto und Verkehr
adv: Anzeigensonderveröffentlichung | Anzeige | Verlagsspezial | Sonderveröffentlichung
hl: SCHLAGZEILEN | Außerdem | Weitere Meldungen | Das Wichtigste heute | Mehr Nachrichten | Aus dem Ressort
"""

_TEXT["fr"] = """
mh: Services | Nos partenaires | Offres partenaires | Services partenaires | Bons plans | Guides d'achat | Annonces | Comparateurs |
  Avec nos partenaires | Utile
oh: Boutique | Nos offres | Les services du journal | Pour nos abonnés | Nos événements | Abonnements | Nos produits
nh: Rubriques | Menu | Plus | Thèmes | Le site | Actualités | À propos
sp: Comparateur de courtiers | Assurance auto | Comparer les fournisseurs d'énergie | Simulateur de crédit | Codes promo |
  Bons de réduction | Rencontres | Offres d'emploi | Annonces immobilières | Voitures d'occasion | Réserver un hôtel | Vols pas chers |
  Billetterie concerts | Cours en ligne | Paris sportifs | Bonus casino | Horoscope du jour | Album photo | Avis de décès |
  Forfaits mobiles | Assurance vie | Location de voitures | Devis panneaux solaires | Mutuelle santé | Formation anglais
ow: S'abonner | Offrir un abonnement | Lire le journal numérique | Voyages de lecteurs | Club de vin | Photos d'archives |
  Nos événements | Devenir membre | Faire un don | Boutique du journal | Avantages abonnés | Abonnement numérique |
  Commander un ancien numéro | Gérer mon abonnement | Se connecter | Créer un compte | Hors-séries | Jeux du journal
nv: Monde | Politique | Économie | Sport | Culture | Opinions | Sciences | Santé | Voyage | Météo | Vidéo | Newsletter | Emploi |
  Podcasts | Archives | Contact | Accueil | Région | Football | Cuisine | Jeux | Programme TV | RSS | Aide | Société | Publicité
lg: Mentions légales | Confidentialité | CGU | CGV | Cookies | Gestion des cookies | Conditions générales | Charte |
  Accessibilité : non conforme | © Tous droits réservés
sh: Poursuivez votre lecture avec l'abonnement | Article réservé aux abonnés | Tout lire dès {fee} | Essayez {n} semaines pour {fee} |
  Choisissez votre offre | Le premier mois offert | Offre spéciale : -{pct} % la première année
plan: Numérique | Essentiel | Papier et numérique | Premium | Week-end | Annuel | Mensuel | Étudiant | Intégral
fee1: {fee} par mois | {fee}/mois, sans engagement | Premier mois offert puis {fee} | {fee} au lieu de {fee} | {fee} pour {n} semaines | {fee} par an
ben: Tous les articles sur le site et l'application | Le journal numérique chaque jour | Moins de publicité | Des newsletters réservées aux abonnés |
  Les archives depuis {year0} | Sans engagement | Partage avec {d} proches | Les jeux du jour | Des invitations
sb: Je m'abonne | J'en profite | Essayer gratuitement | Voir les offres | Choisir | Lire pour {fee} | Continuer
al: Déjà abonné ? | Vous avez un compte ? | Déjà inscrit ? | Abonné au journal papier ?
li: Se connecter | Connectez-vous | Identifiez-vous | Activer mon accès
ah: Soutenez une presse indépendante | Nous avons besoin de vous | Aidez-nous | Avant de partir | Un journal à vous
para: Nos journalistes ont passé des mois dans les tribunaux et les hôpitaux pour raconter des histoires comme celle-ci. |
  Aucun actionnaire ne nous dicte nos articles, et aucun parti ne paie notre travail. |
  L'an dernier, plus de {big} 000 lecteurs ont apporté leur contribution. |
  Le papier, les voyages et les avocats coûtent plus cher, tandis que les recettes publicitaires reculent. |
  Si chaque lecteur donnait un peu, nous pourrions préparer les {d} prochaines années avec sérénité. |
  Nous croyons que l'information doit rester ouverte à tous, même à ceux qui ne peuvent pas payer. |
  En {year}, nous avons révélé où passait l'argent public, et la loi a changé. |
  Cela prend moins d'une minute, et vous pouvez arrêter quand vous voulez.
sum: {fee}
give: Je donne | Don unique | Don mensuel | Devenir membre | Je soutiens | Plus tard
nw: Notre newsletter du matin | Inscrivez-vous à la newsletter | L'actualité dans votre boîte mail | Ne manquez rien
nt: L'essentiel de l'actualité, chaque matin à {d} heures. | Ce qui compte à {city}, par courriel. | {big} 000 lecteurs commencent ainsi leur journée. | Gratuit, désinscription facile.
mail: Votre adresse e-mail | E-mail | Votre courriel*
nb: S'inscrire | Je m'inscris | Valider | Envoyer
nc: En vous inscrivant, vous acceptez nos conditions et notre politique de confidentialité. |
  Vous pouvez retirer votre consentement à tout moment. | J'accepte de recevoir les offres et la politique de confidentialité.
ok: Merci de votre inscription ! | Veuillez confirmer le lien reçu par e-mail.
app: Téléchargez notre application | L'info plus vite dans l'application | Ouvrir dans l'application | Gratuite sur iPhone et Android.
push: Activer les notifications | Recevoir les alertes info ? | Souhaitez-vous être averti des nouvelles importantes ?
pushb: Autoriser | Pas maintenant | Plus tard | Oui | Non merci
poll: Donnez votre avis | Que pensez-vous de notre site ? | Quiz : connaissez-vous {city} ? | Question du jour : faut-il interdire les voitures en ville ?
pollb: Voter | Oui | Non | Sans opinion | Commencer le quiz | Voir le résultat
adb: Désactivez votre bloqueur de publicité | Vous utilisez un bloqueur de publicité | La publicité finance notre travail. Merci de l'autoriser sur ce site.
adbb: C'est fait | Continuer sans soutenir | S'abonner sans publicité | Comment faire ?
tip: Une information à nous confier ? Écrivez-nous en toute confidentialité. | Vous savez quelque chose ? | Contactez la rédaction par message chiffré.
trust: Pourquoi nous faire confiance | Nos journalistes vérifient chaque fait avant publication. | Indépendant depuis {year0} | {big} journalistes à votre service. | Comment nous travaillons
ot: Le nouvel épisode est en ligne. | Partez à {city} avec nos correspondants. | Le journal tel qu'il est imprimé, dès {n} heures. |
  Choisi par la rédaction, livré en {d} jours. | Rencontrez nos journalistes à {city}. | {pct} % de remise pour les abonnés.
ob: Commander | Réserver | En savoir plus | Voir la boutique | Écouter | Tout voir
ch: Petites annonces | Annonces | Le marché | Annonces classées
cl: Autos | Immobilier | Emploi | Locations | Bateaux | Animaux | Rencontres | Fonds de commerce | Bons plans | Carnet | Déposer une annonce | Enchères
what: Qu'est-ce que c'est ? | À propos de ce contenu | Pourquoi je vois ceci ?
disc: Ce contenu a été payé par {brand} et réalisé par notre équipe commerciale. La rédaction n'y a pas participé. | {brand} est responsable de ce contenu. | Contenu proposé par {brand}.
more: Plus de contenus de {brand} | Également par {brand} | Tous les articles de {brand}
uh: Suppléments | Publications spéciales | Cahiers spéciaux | Dossiers | Hors-série
ut: Habitat {year} | Guide des formations | Spécial santé | Mariage | Carrières {year} | Entreprises de la région | Énergie à la maison | Un été à {city} | Bien préparer sa retraite | Élections {year}
adv: publirédactionnel | publi-reportage | Publicité | supplément partenaire
hl: LES TITRES DU JOUR | Aussi dans l'actualité | Autres articles | À la une | Plus tôt aujourd'hui | Dernières nouvelles
"""

_TEXT["es"] = """
mh: Servicios | Nuestros socios | Ofertas de socios | Comparadores | Guía de compras | Descuentos | Clasificados | Ofertas | Con nuestros colaboradores
oh: Tienda | Nuestros productos | Para suscriptores | Nuestros eventos | Suscripciones | Club del lector
nh: Secciones | Menú | Más | Temas | El sitio | Noticias | Empresa
sp: Comparador de brókeres | Seguros de coche | Comparar tarifas de luz | Simulador de préstamos | Cupones | Códigos de descuento |
  Citas | Empleo | Pisos en venta | Coches de segunda mano | Reservar hotel | Vuelos baratos | Entradas de conciertos | Cursos online |
  Apuestas deportivas | Bonos de casino | Horóscopo | Álbum de fotos | Esquelas | Tarifas de internet | Seguro de vida | Hipotecas |
  Alquiler de coches | Placas solares | Lotería
ow: Suscríbete | Regala una suscripción | Lee el diario en PDF | Viajes para lectores | Club de vinos | Fotos del archivo | Nuestros eventos |
  Hazte socio | Haz una donación | Tienda del diario | Ventajas para suscriptores | Suscripción digital | Números atrasados |
  Gestiona tu suscripción | Iniciar sesión | Crear una cuenta | Colecciones | Crucigramas
nv: Mundo | Política | Economía | Deportes | Cultura | Opinión | Ciencia | Salud | Viajes | El tiempo | Vídeos | Boletines | Trabajo |
  Podcasts | Hemeroteca | Contacto | Portada | Local | Fútbol | Recetas | Juegos | Programación TV | RSS | Ayuda | Sociedad
lg: Aviso legal | Privacidad | Cookies | Términos de uso | Configurar cookies | Condiciones generales | Código ético | © Todos los derechos reservados
sh: Sigue leyendo con tu suscripción | Contenido solo para suscriptores | Acceso sin límites desde {fee} | Prueba {n} semanas por {fee} |
  Elige tu plan | Primer mes gratis | Oferta: {pct} % menos el primer año
plan: Digital | Básica | Papel y digital | Premium | Fin de semana | Anual | Mensual | Estudiantes
fee1: {fee} al mes | {fee}/mes, sin permanencia | Primer mes gratis, después {fee} | {fee} en lugar de {fee} | {fee} por {n} semanas | {fee} al año
ben: Todos los artículos en la web y en la aplicación | El diario digital cada mañana | Menos publicidad | Boletines exclusivos |
  Hemeroteca desde {year0} | Cancela cuando quieras | Comparte con {d} familiares | Pasatiempos diarios | Invitaciones a eventos
sb: Suscribirme | Probar gratis | Ver ofertas | Elegir | Continuar | Leer por {fee}
al: ¿Ya eres suscriptor? | ¿Tienes cuenta? | ¿Ya estás registrado?
li: Inicia sesión | Entrar | Accede aquí | Activa tu acceso
ah: Apoya el periodismo independiente | Te necesitamos | Ayúdanos a seguir | Antes de irte | Un periódico de sus lectores
para: Nuestros reporteros pasaron meses en juzgados y hospitales para contar historias como esta. |
  Ningún dueño nos dice qué escribir y ningún partido paga nuestro trabajo. | El año pasado más de {big}.000 lectores hicieron una aportación. |
  El papel, los viajes y los abogados son cada año más caros, mientras la publicidad baja. |
  Si cada persona que lee esto diera un poco, podríamos planear los próximos {d} años con calma. |
  Creemos que la información debe estar abierta a todos, también a quienes no pueden pagar. |
  En {year} revelamos adónde iba el dinero público, y la ley cambió. | Se tarda menos de un minuto y puedes dejarlo cuando quieras.
sum: {fee}
give: Donar | Donar una vez | Donar cada mes | Hazte socio | Quiero apoyar | Más tarde
nw: Nuestro boletín de la mañana | Apúntate al boletín | Las noticias en tu correo | No te pierdas nada
nt: Lo más importante del día, cada mañana a las {d}. | Lo que pasa en {city}, en tu correo. | {big}.000 lectores empiezan así el día. | Gratis, y puedes darte de baja.
mail: Tu correo electrónico | Correo electrónico | Email*
nb: Apuntarme | Suscribirme | Enviar | Registrarme
nc: Al registrarte aceptas las condiciones y la política de privacidad. | Puedes retirar tu consentimiento en cualquier momento. | Acepto recibir ofertas y la política de privacidad.
ok: ¡Gracias por apuntarte! | Confirma el enlace de nuestro correo.
app: Descarga la aplicación | Noticias más rápidas en la app | Abrir en la app | Gratis para iPhone y Android.
push: Activa las notificaciones | ¿Quieres recibir alertas de última hora? | ¿Podemos avisarte de las noticias importantes?
pushb: Permitir | Ahora no | Más tarde | Sí | No, gracias
poll: Danos tu opinión | ¿Qué te parece nuestra web? | Test: ¿conoces {city}? | Pregunta del día: ¿hay que prohibir los coches en el centro?
pollb: Votar | Sí | No | No sé | Empezar el test | Ver resultado
adb: Desactiva el bloqueador de anuncios | Usas un bloqueador de anuncios | La publicidad paga nuestro trabajo. Permite los anuncios en este sitio.
adbb: Ya lo he desactivado | Seguir sin apoyar | Suscribirme sin anuncios | ¿Cómo se hace?
tip: ¿Tienes una pista? Escríbenos de forma confidencial. | ¿Sabes algo que deberíamos saber? | Contacta con la redacción por mensaje cifrado.
trust: Por qué confiar en nosotros | Nuestros periodistas comprueban cada dato antes de publicar. | Independientes desde {year0} | {big} periodistas trabajan para ti. | Cómo trabajamos
ot: Ya está el nuevo episodio. | Viaja a {city} con nuestros corresponsales. | El diario tal como se imprime, desde las {n}. |
  Elegido por la redacción, entregado en {d} días. | Conoce a nuestros periodistas en {city}. | {pct} % de descuento para suscriptores.
ob: Comprar | Reservar | Saber más | Ir a la tienda | Escuchar | Ver todo
ch: Clasificados | Anuncios | Anuncios por palabras | Mercado
cl: Coches | Pisos | Empleo | Alquileres | Barcos | Mascotas | Contactos | Traspasos | Cupones | Esquelas | Publica tu anuncio | Motos
what: ¿Qué es esto? | Sobre este contenido | ¿Por qué veo esto?
disc: {brand} ha pagado este contenido, elaborado por nuestro equipo comercial. La redacción no ha participado. | {brand} es responsable de este contenido. | Contenido ofrecido por {brand}.
more: Más de {brand} | También de {brand} | Todos los artículos de {brand}
uh: Publicaciones especiales | Suplementos | Especiales | Monográficos
ut: Hogar {year} | Guía de formación | Especial salud | Bodas | Carreras {year} | Empresas de la región | Energía en casa | Verano en {city} | Preparar la jubilación | Elecciones {year}
adv: publirreportaje | contenido patrocinado | Publicidad | remitido
hl: TITULARES DE HOY | También es noticia | Otras noticias | Lo más importante | En esta sección | Última hora
"""

_TEXT["it"] = """
mh: Servizi | I nostri partner | Offerte dei partner | Confronta | Guida allo shopping | Annunci | Offerte
oh: Negozio | I nostri prodotti | Per gli abbonati | I nostri eventi | Abbonamenti | Iniziative editoriali
nh: Sezioni | Menu | Altro | Temi | Il sito | Notizie | Azienda
sp: Confronto broker | Assicurazioni auto | Confronta luce e gas | Calcolo prestito | Codici sconto | Incontri | Offerte di lavoro |
  Case in vendita | Auto usate | Prenota hotel | Voli economici | Biglietti concerti | Corsi online | Scommesse | Bonus casinò |
  Oroscopo | Fotolibri | Necrologie | Offerte internet | Assicurazione vita | Mutui | Noleggio auto | Pannelli solari
ow: Abbonati | Regala un abbonamento | Leggi il giornale digitale | Viaggi per i lettori | Club del vino | Foto d'archivio | I nostri eventi |
  Diventa socio | Fai una donazione | Negozio del giornale | Vantaggi per abbonati | Abbonamento digitale | Numeri arretrati |
  Gestisci l'abbonamento | Accedi | Crea un account | Libri del giornale
nv: Mondo | Politica | Economia | Sport | Cultura | Opinioni | Scienze | Salute | Viaggi | Meteo | Video | Newsletter | Lavoro | Podcast |
  Archivio | Contatti | Home | Cronaca | Calcio | Cucina | Giochi | Guida TV | RSS | Aiuto | Pubblicità
lg: Note legali | Privacy | Cookie | Termini e condizioni | Preferenze cookie | Condizioni generali | © Tutti i diritti riservati
sh: Continua a leggere con l'abbonamento | Articolo riservato agli abbonati | Tutto da {fee} | Prova {n} settimane a {fee} | Scegli la tua offerta | Primo mese gratis
plan: Digitale | Base | Carta e digitale | Premium | Weekend | Annuale | Mensile | Studenti
fee1: {fee} al mese | {fee}/mese, disdici quando vuoi | Primo mese gratis, poi {fee} | {fee} invece di {fee} | {fee} per {n} settimane | {fee} all'anno
ben: Tutti gli articoli sul sito e nell'app | Il giornale digitale ogni giorno | Meno pubblicità | Newsletter riservate | Archivio dal {year0} | Disdici quando vuoi | Condividi con {d} familiari | Giochi ogni giorno
sb: Abbonati ora | Prova gratis | Vedi le offerte | Scegli | Continua | Leggi a {fee}
al: Sei già abbonato? | Hai un account? | Già registrato?
li: Accedi | Entra | Accedi qui | Attiva l'accesso
ah: Sostieni il giornalismo indipendente | Abbiamo bisogno di te | Aiutaci | Prima di andare
para: I nostri cronisti hanno passato mesi nei tribunali e negli ospedali per raccontare storie come questa. |
  Nessun padrone ci dice che cosa scrivere e nessun partito paga il nostro lavoro. | L'anno scorso più di {big}.000 lettori hanno dato un contributo. |
  Carta, viaggi e avvocati costano di più, mentre la pubblicità diminuisce. | Se ognuno desse qualcosa, potremmo programmare i prossimi {d} anni. |
  Crediamo che le notizie debbano restare aperte a tutti. | Nel {year} abbiamo scoperto dove finivano i soldi pubblici, e la legge è cambiata.
sum: {fee}
give: Dona | Dona una volta | Dona ogni mese | Diventa socio | Sostienici | Più tardi
nw: La nostra newsletter del mattino | Iscriviti alla newsletter | Le notizie nella tua posta
nt: Le notizie più importanti, ogni mattina alle {d}. | Quello che succede a {city}, nella tua posta. | Gratis, ti cancelli quando vuoi.
mail: La tua email | Indirizzo email | Email*
nb: Iscriviti | Invia | Mi iscrivo
nc: Iscrivendoti accetti i termini e l'informativa sulla privacy. | Puoi revocare il consenso in qualsiasi momento. | Acconsento a ricevere offerte.
ok: Grazie per l'iscrizione! | Conferma il link nella nostra email.
app: Scarica l'app | Le notizie prima nell'app | Apri nell'app | Gratis per iPhone e Android.
push: Attiva le notifiche | Vuoi ricevere le ultime notizie? | Possiamo avvisarti delle notizie importanti?
pushb: Consenti | Non ora | Più tardi | Sì | No grazie
poll: Dicci che cosa pensi | Ti piace il nostro sito? | Quiz: conosci {city}? | Domanda del giorno: vietare le auto in centro?
pollb: Vota | Sì | No | Non so | Inizia il quiz | Vedi i risultati
adb: Disattiva il blocco della pubblicità | Stai usando un ad blocker | La pubblicità paga il nostro lavoro: consentila su questo sito.
adbb: L'ho disattivato | Continua senza sostenerci | Abbonati senza pubblicità | Come si fa?
tip: Hai una segnalazione? Scrivici in modo riservato. | Sai qualcosa che dovremmo sapere?
trust: Perché fidarsi di noi | I nostri giornalisti verificano ogni fatto prima di pubblicare. | Indipendenti dal {year0} | Come lavoriamo
ot: È uscito il nuovo episodio. | In viaggio a {city} con i nostri corrispondenti. | Il giornale come in edicola, dalle {n}. | Scelto dalla redazione, consegnato in {d} giorni. | Sconto del {pct}% per gli abbonati.
ob: Ordina | Prenota | Scopri di più | Vai al negozio | Ascolta | Vedi tutto
ch: Annunci | Piccoli annunci | Mercatino | Annunci economici
cl: Auto | Case | Lavoro | Affitti | Barche | Animali | Incontri | Attività | Buoni sconto | Necrologie | Pubblica un annuncio | Moto
what: Che cos'è? | Informazioni su questo contenuto | Perché vedo questo?
disc: Contenuto pagato da {brand} e realizzato dal nostro ufficio commerciale, senza la redazione. | {brand} è responsabile di questo contenuto.
more: Altro da {brand} | Anche da {brand} | Tutti gli articoli di {brand}
uh: Speciali | Supplementi | Inserti | Pubblicazioni speciali
ut: Casa {year} | Guida alla formazione | Speciale salute | Matrimoni | Carriere {year} | Imprese del territorio | Energia in casa | Estate a {city} | Elezioni {year}
adv: informazione pubblicitaria | publiredazionale | Pubblicità | contenuto sponsorizzato
hl: I TITOLI DI OGGI | Altre notizie | In primo piano | Nella stessa sezione | Ultime notizie
"""

_TEXT["pt"] = """
mh: Serviços | Nossos parceiros | Ofertas de parceiros | Comparadores | Guia de compras | Classificados | Descontos
oh: Loja | Nossos produtos | Para assinantes | Nossos eventos | Assinaturas | Clube do leitor
nh: Seções | Menu | Mais | Temas | O site | Notícias | Empresa
sp: Comparador de corretoras | Seguro de carro | Comparar energia | Simulador de crédito | Cupons de desconto | Namoro | Vagas de emprego |
  Imóveis à venda | Carros usados | Reservar hotel | Voos baratos | Ingressos para shows | Cursos online | Apostas esportivas | Bônus de cassino |
  Horóscopo | Fotolivros | Planos de internet | Seguro de vida | Consórcio | Aluguel de carros | Energia solar | Cartões de crédito
ow: Assine | Dê uma assinatura de presente | Leia o jornal digital | Viagens para leitores | Clube do vinho | Fotos do arquivo | Nossos eventos |
  Seja membro | Faça uma doação | Loja do jornal | Vantagens para assinantes | Assinatura digital | Edições anteriores | Minha assinatura | Entrar | Criar conta
nv: Mundo | Política | Economia | Esportes | Cultura | Opinião | Ciência | Saúde | Viagem | Tempo | Vídeos | Newsletter | Empregos | Podcasts |
  Acervo | Contato | Capa | Cidades | Futebol | Receitas | Jogos | Programação de TV | RSS | Ajuda | Anuncie
lg: Termos de uso | Privacidade | Cookies | Aviso legal | Preferências de cookies | Política editorial | © Todos os direitos reservados
sh: Continue lendo com a assinatura | Conteúdo exclusivo para assinantes | Acesso ilimitado por {fee} | Experimente {n} semanas por {fee} | Escolha seu plano | Primeiro mês grátis
plan: Digital | Básico | Impresso e digital | Premium | Fim de semana | Anual | Mensal | Estudante
fee1: {fee} por mês | {fee}/mês, cancele quando quiser | Primeiro mês grátis, depois {fee} | {fee} em vez de {fee} | {fee} por {n} semanas | {fee} por ano
ben: Todas as reportagens no site e no aplicativo | O jornal digital todos os dias | Menos publicidade | Newsletters exclusivas | Acervo desde {year0} | Cancele quando quiser | Compartilhe com {d} familiares | Jogos diários
sb: Assinar agora | Experimente grátis | Ver ofertas | Escolher | Continuar | Ler por {fee}
al: Já é assinante? | Já tem conta? | Já é cadastrado?
li: Entre | Faça login | Entrar | Ative seu acesso
ah: Apoie o jornalismo independente | Precisamos de você | Ajude-nos a continuar | Antes de sair
para: Nossos repórteres passaram meses em tribunais e hospitais para contar histórias como esta. |
  Nenhum dono nos diz o que escrever e nenhum partido paga o nosso trabalho. | No ano passado, mais de {big} mil leitores fizeram uma contribuição. |
  Papel, viagens e advogados custam cada vez mais, enquanto a receita de anúncios cai. | Se todos dessem um pouco, poderíamos planejar os próximos {d} anos. |
  Acreditamos que a informação deve ser aberta a todos. | Em {year} mostramos para onde ia o dinheiro público, e a lei mudou.
sum: {fee}
give: Doar | Doar uma vez | Doar todo mês | Seja membro | Quero apoiar | Mais tarde
nw: Nossa newsletter da manhã | Inscreva-se na newsletter | As notícias no seu e-mail
nt: As notícias mais importantes, toda manhã às {d} horas. | O que acontece em {city}, no seu e-mail. | Grátis, cancele quando quiser.
mail: Seu e-mail | E-mail | Endereço de e-mail*
nb: Inscrever-se | Enviar | Quero receber
nc: Ao se inscrever, você aceita os termos e a política de privacidade. | Você pode retirar o consentimento a qualquer momento. | Aceito receber ofertas.
ok: Obrigado pela inscrição! | Confirme o link no e-mail.
app: Baixe o aplicativo | Notícias mais rápidas no app | Abrir no app | Grátis para iPhone e Android.
push: Ative as notificações | Quer receber alertas de última hora? | Podemos avisar sobre notícias importantes?
pushb: Permitir | Agora não | Mais tarde | Sim | Não, obrigado
poll: Dê sua opinião | O que acha do nosso site? | Quiz: você conhece {city}? | Pergunta do dia: proibir carros no centro?
pollb: Votar | Sim | Não | Não sei | Começar o quiz | Ver resultado
adb: Desative o bloqueador de anúncios | Você usa um bloqueador de anúncios | A publicidade paga o nosso trabalho. Permita anúncios neste site.
adbb: Já desativei | Continuar sem apoiar | Assinar sem anúncios | Como faço?
tip: Tem uma dica? Escreva para nós com sigilo. | Sabe de algo que deveríamos saber?
trust: Por que confiar em nós | Nossos jornalistas checam cada fato antes de publicar. | Independente desde {year0} | Como trabalhamos
ot: O novo episódio já está no ar. | Viaje a {city} com nossos correspondentes. | O jornal como é impresso, a partir das {n}h. | Escolhido pela redação, entregue em {d} dias. | {pct}% de desconto para assinantes.
ob: Comprar | Reservar | Saiba mais | Ir à loja | Ouvir | Ver tudo
ch: Classificados | Anúncios | Mercado | Negócios
cl: Carros | Imóveis | Empregos | Aluguel | Barcos | Animais | Namoro | Negócios | Cupons | Falecimentos | Anuncie aqui | Motos
what: O que é isto? | Sobre este conteúdo | Por que vejo isto?
disc: {brand} pagou por este conteúdo, feito pela nossa equipe comercial sem a redação. | {brand} é responsável por este conteúdo.
more: Mais de {brand} | Também de {brand} | Todos os conteúdos de {brand}
uh: Especiais | Suplementos | Cadernos especiais | Projetos especiais
ut: Casa {year} | Guia de educação | Especial saúde | Casamentos | Carreiras {year} | Empresas da região | Energia em casa | Verão em {city} | Eleições {year}
adv: informe publicitário | conteúdo patrocinado | Publicidade | publieditorial
hl: MANCHETES DE HOJE | Outras notícias | Também é notícia | Destaques | Nesta seção | Últimas notícias
"""

_TEXT["nl"] = """
mh: Services | Onze partners | Aanbiedingen van partners | Vergelijken | Deals | Marktplaats
oh: Webwinkel | Voor lezers | Abonnementen | Onze producten | Onze evenementen
nh: Rubrieken | Menu | Meer | Onderwerpen | Over ons
sp: Brokers vergelijken | Autoverzekering vergelijken | Energie vergelijken | Lening berekenen | Kortingscodes | Dating | Vacaturebank | Huizen te koop | Tweedehands auto's | Hotels boeken | Concertkaarten | Online cursussen | Wedden op sport | Casinobonus | Horoscoop | Fotoboek | Hypotheekrente | Zonnepanelen
ow: Abonneer | Geef een abonnement cadeau | Lees de digitale krant | Lezersreizen | Wijnclub | Archieffoto's kopen | Onze evenementen | Word lid | Doneer | Krantenwinkel | Digitaal abonnement | Mijn abonnement | Inloggen | Account aanmaken
nv: Binnenland | Buitenland | Politiek | Economie | Sport | Cultuur | Opinie | Wetenschap | Gezondheid | Reizen | Weer | Video | Nieuwsbrief | Vacatures | Shop | Podcasts | Archief | Contact | Voorpagina | Regio | Voetbal | Recepten | Puzzels
lg: Privacy | Cookies | Algemene voorwaarden | Gebruiksvoorwaarden | Colofon | Cookie-instellingen | © Alle rechten voorbehouden
sh: Lees verder met een abonnement | Alleen voor abonnees | Onbeperkt lezen vanaf {fee} | Probeer {n} weken voor {fee} | Kies je abonnement
plan: Digitaal | Basis | Papier en digitaal | Premium | Weekend | Jaar | Maand
fee1: {fee} per maand | {fee} per maand, altijd opzegbaar | Eerste maand gratis, daarna {fee} | {fee} in plaats van {fee} | {fee} voor {n} weken
ben: Alle artikelen op de site en in de app | Elke dag de digitale krant | Minder reclame | Nieuwsbrieven voor abonnees | Archief sinds {year0} | Altijd opzegbaar | Dagelijkse puzzels
sb: Abonneer nu | Probeer gratis | Bekijk aanbod | Kies | Lees verder
al: Al abonnee? | Heb je een account?
li: Log in | Inloggen | Hier inloggen
ah: Steun onafhankelijke journalistiek | We hebben je nodig | Help ons
para: Onze verslaggevers zaten maanden in rechtszalen en ziekenhuizen voor verhalen als dit. | Geen eigenaar zegt wat we schrijven en geen partij betaalt ons werk. | Vorig jaar gaven meer dan {big}.000 lezers een bijdrage. | Papier, reizen en advocaten worden duurder, terwijl reclame minder opbrengt. | Als iedereen iets gaf, konden we de komende {d} jaar vooruit. | Nieuws moet voor iedereen open blijven, vinden wij.
sum: {fee}
give: Doneer | Eenmalig geven | Maandelijks geven | Word lid | Later
nw: Onze ochtendnieuwsbrief | Meld je aan voor de nieuwsbrief | Het nieuws in je mailbox
nt: Het belangrijkste nieuws, elke ochtend om {d} uur. | Wat er speelt in {city}, in je mailbox. | Gratis, altijd afmelden.
mail: Je e-mailadres | E-mail
nb: Aanmelden | Inschrijven | Verstuur
nc: Door je aan te melden ga je akkoord met de voorwaarden en het privacybeleid. | Je kunt je toestemming altijd intrekken.
ok: Bedankt voor je aanmelding! | Bevestig de link in onze mail.
app: Download onze app | Sneller nieuws in de app | Open in de app
push: Zet meldingen aan | Wil je meldingen bij groot nieuws?
pushb: Toestaan | Niet nu | Later | Ja | Nee, bedankt
poll: Geef je mening | Wat vind je van onze site? | Quiz: ken jij {city}? | Stelling: de auto moet de stad uit
pollb: Stem | Eens | Oneens | Geen mening | Start de quiz
adb: Zet je adblocker uit | Je gebruikt een adblocker | Reclame betaalt ons werk. Sta advertenties toe op deze site.
adbb: Staat uit | Ga verder zonder steun | Lees zonder reclame | Hoe doe ik dat?
tip: Heb je een tip? Schrijf ons vertrouwelijk. | Weet je iets dat wij moeten weten?
trust: Waarom je ons kunt vertrouwen | Onze journalisten controleren elk feit. | Onafhankelijk sinds {year0} | Zo werken wij
ot: De nieuwe aflevering staat online. | Met onze correspondenten naar {city}. | De krant zoals hij gedrukt is, vanaf {n} uur. | {pct}% korting voor abonnees.
ob: Bestel | Boek nu | Meer weten | Naar de winkel | Luister
ch: Advertenties | Kleine advertenties | Marktplaats
cl: Auto's | Huizen | Banen | Te huur | Boten | Dieren | Contact | Bedrijven | Kortingen | Familieberichten | Plaats een advertentie
what: Wat is dit? | Over deze inhoud
disc: {brand} heeft voor deze inhoud betaald; de redactie was niet betrokken. | {brand} is verantwoordelijk voor deze inhoud.
more: Meer van {brand} | Ook van {brand}
uh: Bijlagen | Specials | Themabijlagen
ut: Wonen {year} | Onderwijsgids | Gezondheid | Trouwen | Carrière {year} | Ondernemen in de regio | Energie thuis | Zomer in {city} | Verkiezingen {year}
adv: advertorial | commerciële bijlage | Advertentie
hl: KOPPEN VAN VANDAAG | Ook in het nieuws | Meer nieuws | Eerder vandaag
"""

_TEXT["pl"] = """
mh: Usługi | Nasi partnerzy | Oferty partnerów | Porównywarki | Okazje | Ogłoszenia
oh: Sklep | Dla czytelników | Prenumerata | Nasze produkty | Nasze wydarzenia
nh: Działy | Menu | Więcej | Tematy | O nas
sp: Porównanie brokerów | Kalkulator OC | Porównaj ceny prądu | Kredyt gotówkowy | Kody rabatowe | Randki | Oferty pracy | Mieszkania na sprzedaż | Samochody używane | Rezerwacja hoteli | Bilety na koncerty | Kursy online | Zakłady bukmacherskie | Bonusy kasynowe | Horoskop | Fotoksiążki | Kredyty hipoteczne | Fotowoltaika
ow: Zamów prenumeratę | Podaruj prenumeratę | Czytaj e-wydanie | Wycieczki dla czytelników | Klub wina | Zdjęcia z archiwum | Nasze wydarzenia | Zostań członkiem | Wesprzyj nas | Księgarnia redakcji | Moja prenumerata | Zaloguj się | Załóż konto
nv: Świat | Kraj | Polityka | Gospodarka | Sport | Kultura | Opinie | Nauka | Zdrowie | Podróże | Pogoda | Wideo | Newsletter | Praca | Podcasty | Archiwum | Kontakt | Piłka nożna | Przepisy | Gry | Program TV
lg: Regulamin | Polityka prywatności | Pliki cookie | Nota prawna | Ustawienia prywatności | © Wszelkie prawa zastrzeżone
sh: Czytaj dalej z prenumeratą | Artykuł dla prenumeratorów | Dostęp bez ograniczeń od {fee} | {n} tygodni za {fee} | Wybierz ofertę
plan: Cyfrowa | Podstawowa | Papier i cyfra | Premium | Weekend | Roczna | Miesięczna
fee1: {fee} miesięcznie | {fee} za miesiąc, rezygnujesz, kiedy chcesz | Pierwszy miesiąc gratis, potem {fee} | {fee} zamiast {fee}
ben: Wszystkie artykuły w serwisie i aplikacji | Codzienne e-wydanie | Mniej reklam | Newslettery dla prenumeratorów | Archiwum od {year0} roku | Codzienne krzyżówki
sb: Zamów teraz | Wypróbuj | Zobacz oferty | Wybieram | Czytaj dalej
al: Masz już prenumeratę? | Masz konto?
li: Zaloguj się | Zaloguj | Aktywuj dostęp
ah: Wesprzyj niezależne dziennikarstwo | Potrzebujemy Cię | Pomóż nam
para: Nasi reporterzy spędzili miesiące w sądach i szpitalach, żeby opisać takie historie. | Żaden właściciel nie mówi nam, co pisać, i żadna partia nie płaci za naszą pracę. | W zeszłym roku wsparło nas ponad {big} tysięcy czytelników. | Papier, podróże i prawnicy drożeją, a wpływy z reklam maleją. | Gdyby każdy dał niewiele, moglibyśmy zaplanować następne {d} lat. | Wierzymy, że informacja powinna być dostępna dla wszystkich.
sum: {fee}
give: Wpłać | Wpłać raz | Wpłacaj co miesiąc | Zostań członkiem | Później
nw: Nasz poranny newsletter | Zapisz się na newsletter | Wiadomości w Twojej skrzynce
nt: Najważniejsze wiadomości codziennie o {d}. | Co się dzieje: {city}. | Za darmo, w każdej chwili możesz zrezygnować.
mail: Twój adres e-mail | E-mail
nb: Zapisz się | Wyślij | Zapisuję się
nc: Zapisując się, akceptujesz regulamin i politykę prywatności. | Zgodę możesz wycofać w każdej chwili.
ok: Dziękujemy za zapis! | Potwierdź link w naszej wiadomości.
app: Pobierz aplikację | Szybsze wiadomości w aplikacji | Otwórz w aplikacji
push: Włącz powiadomienia | Chcesz otrzymywać pilne wiadomości?
pushb: Zezwól | Nie teraz | Później | Tak | Nie, dziękuję
poll: Wypełnij ankietę | Jak oceniasz nasz serwis? | Quiz: czy znasz te miasta? | Pytanie dnia: czy zamknąć centrum dla aut?
pollb: Głosuj | Tak | Nie | Nie wiem | Rozpocznij quiz
adb: Wyłącz blokowanie reklam | Używasz adblocka | Reklamy opłacają naszą pracę. Zezwól na nie w tym serwisie.
adbb: Wyłączyłem | Dalej bez wsparcia | Czytaj bez reklam | Jak to zrobić?
tip: Masz dla nas temat? Napisz poufnie. | Wiesz coś, co powinniśmy wiedzieć?
trust: Dlaczego warto nam ufać | Nasi dziennikarze sprawdzają każdy fakt. | Niezależni od {year0} roku | Jak pracujemy
ot: Nowy odcinek już jest. | W podróż z naszymi korespondentami. | Cała gazeta już od godziny {n}. | {pct}% taniej dla prenumeratorów.
ob: Zamów | Zarezerwuj | Dowiedz się więcej | Do sklepu | Posłuchaj
ch: Ogłoszenia | Ogłoszenia drobne | Rynek
cl: Motoryzacja | Nieruchomości | Praca | Wynajem | Zwierzęta | Towarzyskie | Firmy | Kupony | Nekrologi | Dodaj ogłoszenie
what: Co to jest? | O tej treści
disc: Treść opłacona przez {brand}, bez udziału redakcji. | Za treść odpowiada {brand}.
more: Więcej od {brand} | Także od {brand}
uh: Dodatki | Wydania specjalne | Serwisy specjalne
ut: Dom i ogród {year} | Edukacja | Zdrowie | Śluby | Kariera {year} | Firmy regionu | Energia w domu | Wybory {year}
adv: materiał promocyjny | artykuł sponsorowany | Reklama
hl: DZISIEJSZE TEMATY | Inne wiadomości | Więcej wiadomości | Najważniejsze
"""

_TEXT["sv"] = """
mh: Tjänster | Våra partner | Erbjudanden från partner | Jämför | Rabatter | Marknad
oh: Butik | För läsare | Prenumerera | Våra produkter | Våra evenemang
nh: Avdelningar | Meny | Mer | Ämnen | Om oss
sp: Jämför mäklare | Jämför bilförsäkringar | Jämför elpriser | Lånekalkylator | Rabattkoder | Dejting | Lediga jobb | Bostäder | Begagnade bilar | Boka hotell | Konsertbiljetter | Onlinekurser | Odds | Casinobonus | Horoskop | Fotobok | Bolåneräntor | Solceller
ow: Prenumerera nu | Ge bort en prenumeration | Läs e-tidningen | Läsarresor | Vinklubb | Köp arkivbilder | Våra evenemang | Bli medlem | Skänk en gåva | Tidningens butik | Digital prenumeration | Min prenumeration | Logga in | Skapa konto
nv: Världen | Sverige | Politik | Ekonomi | Sport | Kultur | Debatt | Vetenskap | Hälsa | Resor | Väder | Video | Nyhetsbrev | Jobb | Poddar | Arkiv | Kontakt | Lokalt | Fotboll | Recept | Spel | TV-tablå
lg: Integritetspolicy | Kakor | Användarvillkor | Köpvillkor | Ansvarig utgivare | © Alla rättigheter förbehållna
sh: Läs vidare som prenumerant | Endast för prenumeranter | Läs allt från {fee} | Prova {n} veckor för {fee} | Välj abonnemang
plan: Digital | Bas | Papper och digital | Premium | Helg | År | Månad
fee1: {fee} per månad | {fee}/mån, utan bindningstid | Första månaden gratis, sedan {fee} | {fee} i stället för {fee}
ben: Alla artiklar på sajten och i appen | E-tidningen varje dag | Mindre reklam | Nyhetsbrev för prenumeranter | Arkivet sedan {year0} | Ingen bindningstid | Dagens korsord
sb: Prenumerera | Prova gratis | Se erbjudanden | Välj | Läs vidare
al: Redan prenumerant? | Har du ett konto?
li: Logga in | Logga in här
ah: Stöd oberoende journalistik | Vi behöver dig | Hjälp oss
para: Våra reportrar satt i månader i rättssalar och på sjukhus för berättelser som denna. | Ingen ägare säger vad vi ska skriva och inget parti betalar vårt arbete. | I fjol gav över {big} 000 läsare ett bidrag. | Papper, resor och jurister blir dyrare medan reklamen ger mindre. | Om alla gav lite kunde vi planera de kommande {d} åren. | Vi anser att nyheter ska vara öppna för alla.
sum: {fee}
give: Skänk | Ge en gång | Ge varje månad | Bli medlem | Senare
nw: Vårt morgonbrev | Anmäl dig till nyhetsbrevet | Nyheterna i din inkorg
nt: Det viktigaste varje morgon klockan {d}. | Det som händer i {city}, i din inkorg. | Gratis, avsluta när du vill.
mail: Din e-postadress | E-post
nb: Anmäl dig | Skicka | Ja tack
nc: Genom att anmäla dig godkänner du villkoren och integritetspolicyn. | Du kan när som helst återkalla ditt samtycke.
ok: Tack för din anmälan! | Bekräfta länken i vårt mejl.
app: Ladda ner appen | Snabbare nyheter i appen | Öppna i appen
push: Slå på notiser | Vill du ha notiser vid stora nyheter?
pushb: Tillåt | Inte nu | Senare | Ja | Nej tack
poll: Svara på vår enkät | Vad tycker du om sajten? | Quiz: kan du {city}? | Dagens fråga: ska bilarna bort från stan?
pollb: Rösta | Ja | Nej | Vet ej | Starta quizet
adb: Stäng av din annonsblockerare | Du använder en annonsblockerare | Reklam betalar vårt arbete. Tillåt annonser här.
adbb: Den är avstängd | Fortsätt utan att stödja | Läs utan reklam | Hur gör jag?
tip: Har du ett tips? Skriv till oss, du är skyddad som källa. | Vet du något vi borde veta?
trust: Därför kan du lita på oss | Våra journalister kontrollerar varje uppgift. | Oberoende sedan {year0} | Så arbetar vi
ot: Nya avsnittet är ute. | Res till {city} med våra korrespondenter. | Hela tidningen från klockan {n}. | {pct} % rabatt för prenumeranter.
ob: Beställ | Boka | Läs mer | Till butiken | Lyssna
ch: Annonser | Radannonser | Marknad
cl: Bilar | Bostad | Jobb | Uthyres | Båtar | Djur | Kontakt | Företag | Rabatter | Familj | Lägg in annons
what: Vad är detta? | Om detta innehåll
disc: {brand} har betalat för innehållet; redaktionen har inte medverkat. | {brand} ansvarar för innehållet.
more: Mer från {brand} | Också från {brand}
uh: Bilagor | Teman | Specialer
ut: Hem {year} | Utbildning | Hälsa | Bröllop | Karriär {year} | Företag i regionen | Energi hemma | Sommar i {city} | Val {year}
adv: annonsbilaga | Annons | sponsrat innehåll
hl: DAGENS RUBRIKER | Också i nyheterna | Fler nyheter | Tidigare i dag
"""

_TEXT["ru"] = """
mh: Сервисы | Наши партнеры | Предложения партнеров | Сравнить | Скидки | Объявления
oh: Магазин | Читателям | Подписка | Наши проекты | Наши мероприятия
nh: Рубрики | Меню | Еще | Темы | О нас
sp: Сравнение брокеров | Калькулятор ОСАГО | Кредитный калькулятор | Промокоды | Знакомства | Вакансии | Квартиры на продажу | Авто с пробегом | Бронирование отелей | Дешевые авиабилеты | Билеты на концерты | Онлайн-курсы | Ставки на спорт | Бонусы казино | Гороскоп | Фотокниги | Ипотека | Курсы валют в банках
ow: Оформить подписку | Подарить подписку | Читать газету в PDF | Поездки для читателей | Винный клуб | Купить фото из архива | Наши мероприятия | Стать участником | Поддержать редакцию | Книжный магазин редакции | Моя подписка | Войти | Регистрация
nv: Мир | Политика | Экономика | Спорт | Культура | Мнения | Наука | Здоровье | Путешествия | Погода | Видео | Рассылка | Вакансии | Подкасты | Архив | Контакты | Главная | Регионы | Футбол | Рецепты | Игры | Телепрограмма
lg: Правила использования | Политика конфиденциальности | Файлы cookie | Правовая информация | © Все права защищены
sh: Читайте дальше по подписке | Материал для подписчиков | Полный доступ от {fee} | {n} недель за {fee} | Выберите подписку
plan: Цифровая | Базовая | Газета и сайт | Премиум | Годовая | Месячная
fee1: {fee} в месяц | {fee} в месяц, отмена в любой момент | Первый месяц бесплатно, затем {fee} | {fee} вместо {fee}
ben: Все статьи на сайте и в приложении | Свежий номер каждый день | Меньше рекламы | Рассылки для подписчиков | Архив с {year0} года | Кроссворды каждый день
sb: Подписаться | Попробовать | Все предложения | Выбрать | Читать дальше
al: Уже подписаны? | Есть аккаунт?
li: Войти | Войдите | Активировать доступ
ah: Поддержите независимую журналистику | Нам нужна ваша помощь | Помогите нам
para: Наши корреспонденты месяцами сидели в судах и больницах, чтобы рассказать такие истории. | Никто не указывает нам, о чем писать, и ни одна партия не оплачивает нашу работу. | В прошлом году нас поддержали более {big} тысяч читателей. | Бумага, поездки и юристы дорожают, а доходы от рекламы падают. | Если каждый даст немного, мы сможем планировать следующие {d} лет. | Мы считаем, что новости должны быть доступны всем.
sum: {fee}
give: Пожертвовать | Разово | Ежемесячно | Стать участником | Позже
nw: Утренняя рассылка | Подпишитесь на рассылку | Новости на вашу почту
nt: Главное за день, каждое утро в {d} часов. | Коротко о важном. | Бесплатно, отписаться можно в любой момент.
mail: Ваш e-mail | Электронная почта
nb: Подписаться | Отправить
nc: Подписываясь, вы принимаете условия и политику конфиденциальности. | Согласие можно отозвать в любой момент.
ok: Спасибо за подписку! | Подтвердите адрес по ссылке в письме.
app: Скачайте приложение | В приложении новости быстрее | Открыть в приложении
push: Включите уведомления | Хотите получать срочные новости?
pushb: Разрешить | Не сейчас | Позже | Да | Нет, спасибо
poll: Пройдите опрос | Как вам наш сайт? | Тест: хорошо ли вы знаете город? | Вопрос дня: нужны ли машины в центре?
pollb: Голосовать | Да | Нет | Не знаю | Начать тест
adb: Отключите блокировщик рекламы | Вы используете блокировщик рекламы | Реклама оплачивает нашу работу. Разрешите ее на этом сайте.
adbb: Я отключил | Продолжить без поддержки | Читать без рекламы | Как это сделать?
tip: Есть новость? Напишите нам, это конфиденциально. | Вы знаете то, что должны знать мы?
trust: Почему нам доверяют | Наши журналисты проверяют каждый факт. | Мы независимы с {year0} года | Как мы работаем
ot: Вышел новый выпуск. | Путешествие с нашими корреспондентами. | Весь номер с {n} часов. | Подписчикам скидка {pct}%.
ob: Заказать | Забронировать | Подробнее | В магазин | Слушать
ch: Объявления | Частные объявления | Рынок
cl: Авто | Недвижимость | Работа | Аренда | Животные | Знакомства | Бизнес | Купоны | Подать объявление | Услуги
what: Что это? | О партнерских материалах
disc: Материал оплачен {brand}, редакция в подготовке не участвовала. | За содержание отвечает {brand}.
more: Еще от {brand} | Все материалы {brand}
uh: Приложения | Спецвыпуски | Спецпроекты
ut: Дом и сад {year} | Образование | Здоровье | Карьера {year} | Бизнес региона | Энергия дома | Лето в городе | Выборы {year} | Авто
adv: на правах рекламы | Реклама | партнерский материал
hl: ГЛАВНОЕ СЕГОДНЯ | Другие новости | Еще новости | Ранее
"""

_TEXT["ja"] = """
mh: サービス | パートナー | 提携サービス | 比較 | お得情報 | 広告企画
oh: ショップ | 購読のご案内 | 読者のみなさまへ | 出版物 | イベント
nh: カテゴリー | メニュー | その他 | テーマ | 会社案内
sp: 証券会社比較 | 自動車保険の比較 | 電気料金比較 | カードローン | クーポン | 婚活 | 求人情報 | 不動産情報 | 中古車 | ホテル予約 | 格安航空券 | コンサートチケット | オンライン講座 | スポーツくじ | 星占い | フォトブック | 住宅ローン比較 | 太陽光発電の見積もり
ow: 購読する | 購読を贈る | 紙面ビューアーを読む | 読者旅行 | ワイン頒布会 | 記事・写真を購入 | 主催イベント | 会員になる | 寄付する | 新聞社の通販 | デジタル版を申し込む | 契約内容の確認 | ログイン | 新規会員登録
nv: 国際 | 政治 | 経済 | スポーツ | 文化 | 社説 | 科学 | 健康 | 旅行 | 天気 | 動画 | メルマガ | 採用 | ポッドキャスト | 訃報 | お問い合わせ | トップ | 地域 | サッカー | 料理 | ゲーム | テレビ欄
lg: 利用規約 | プライバシーポリシー | クッキーについて | 特定商取引法に基づく表示 | 著作権について | サイトポリシー
sh: 続きを読むにはご購読が必要です | この記事は有料会員限定です | {fee}で読み放題 | 初月無料で試す | プランを選ぶ
plan: デジタル | ベーシック | 紙面とデジタル | プレミアム | 年額 | 月額
fee1: 月額{fee} | 月{fee}、いつでも解約できます | 初月無料、翌月から{fee} | 通常{fee}が{fee}
ben: すべての記事をサイトとアプリで | 毎日の紙面ビューアー | 広告が少ない | 会員限定メール | {year0}年からの記事検索 | いつでも解約可能 | 毎日のパズル
sb: 今すぐ申し込む | 無料で試す | プランを見る | 選ぶ | 続きを読む
al: すでに会員の方 | アカウントをお持ちの方
li: ログイン | ログインはこちら
ah: 独立した報道を支えてください | ご支援のお願い | 読者のみなさまへ
para: 記者たちは何か月も裁判所や病院に通い、このような記事を書いてきました。 | 何を書くかを指図する株主はなく、どの政党からも資金を受けていません。 | 昨年は{big}万人を超える読者からご支援をいただきました。 | 紙代や取材費は年々上がり、広告収入は減り続けています。 | 読者お一人ずつの少しの支えで、次の{d}年の取材を計画できます。 | 事実は誰にでも開かれているべきだと私たちは考えます。
sum: {fee}
give: 寄付する | 一度だけ寄付 | 毎月寄付 | 会員になる | あとで
nw: 朝のニュースメール | メルマガに登録 | ニュースをメールで
nt: 主なニュースを毎朝{d}時にお届けします。 | {city}の話題をメールで。 | 無料、いつでも解除できます。
mail: メールアドレス | Eメール
nb: 登録する | 送信
nc: 登録すると利用規約とプライバシーポリシーに同意したことになります。 | 同意はいつでも取り消せます。
ok: ご登録ありがとうございます。 | 確認メールのリンクを開いてください。
app: アプリをダウンロード | アプリならもっと速い | アプリで開く
push: 通知をオンにする | 速報を受け取りますか？
pushb: 許可 | 今はしない | あとで | はい | いいえ
poll: アンケートにご協力ください | サイトの使い心地はいかがですか | クイズ：{city}をどれだけ知っていますか | 今日の質問：都心の車は禁止すべきか
pollb: 投票する | はい | いいえ | わからない | クイズを始める
adb: 広告ブロックを解除してください | 広告ブロックをお使いです | 広告は取材を支えています。このサイトでの表示を許可してください。
adbb: 解除しました | このまま続ける | 広告なしで読む | 方法を見る
tip: 情報提供はこちら。秘密は守ります。 | 取材してほしいことをお寄せください
trust: 私たちの取材について | 記者がすべての事実を確認しています。 | {year0}年創刊 | 編集方針
ot: 新しい回を配信しました。 | 特派員と行く{city}の旅。 | 紙面は{n}時から読めます。 | 会員は{pct}%引き。
ob: 注文する | 予約する | 詳しく見る | ショップへ | 聴く
ch: 案内広告 | 三行広告 | マーケット
cl: 自動車 | 住宅 | 求人 | 賃貸 | ペット | 結婚相談 | 店舗売買 | クーポン | 広告を出す
what: これは何ですか | このコンテンツについて
disc: この記事は{brand}の提供で広告部門が制作し、編集部は関わっていません。 | 内容の責任は{brand}にあります。
more: {brand}の他の記事 | {brand}をもっと見る
uh: 特集紙面 | 別刷り | 特集
ut: 住まい{year} | 教育ガイド | 健康特集 | ブライダル | キャリア{year} | 地元企業 | 家庭のエネルギー | {city}の夏 | 選挙{year}
adv: 広告特集 | PR | タイアップ
hl: 今日のニュース | ほかのニュース | 主な記事 | 最新記事
"""

_TEXT["zh"] = """
mh: 服务 | 合作伙伴 | 伙伴优惠 | 比价 | 优惠 | 分类广告
oh: 商店 | 订阅 | 读者服务 | 我们的产品 | 活动
nh: 栏目 | 菜单 | 更多 | 话题 | 关于我们
sp: 券商比较 | 车险比价 | 电费比较 | 贷款计算器 | 优惠券 | 交友 | 招聘信息 | 房产信息 | 二手车 | 酒店预订 | 特价机票 | 演唱会门票 | 在线课程 | 体育彩票 | 星座运势 | 相册定制 | 房贷利率 | 信用卡申请
ow: 订阅本报 | 赠送订阅 | 阅读电子报 | 读者旅行团 | 红酒俱乐部 | 购买资料照片 | 我们的活动 | 成为会员 | 捐款支持 | 报社书店 | 数字订阅 | 管理订阅 | 登录 | 注册账号
nv: 国际 | 时政 | 财经 | 体育 | 文化 | 观点 | 科技 | 健康 | 旅游 | 天气 | 视频 | 电邮 | 招聘 | 播客 | 资料库 | 联系我们 | 首页 | 本地 | 足球 | 美食 | 游戏 | 电视节目
lg: 使用条款 | 隐私政策 | Cookie 设置 | 版权声明 | 法律声明 | 免责声明
sh: 订阅后继续阅读 | 本文仅限订户阅读 | {fee}起无限阅读 | {fee}试读{n}周 | 选择方案
plan: 数字版 | 基础版 | 纸质加数字 | 高级版 | 年付 | 月付
fee1: 每月{fee} | 每月{fee}，随时取消 | 首月免费，之后{fee} | 原价{fee}，现价{fee}
ben: 网站和应用内所有文章 | 每日电子报 | 更少广告 | 订户专属邮件 | {year0}年以来的资料库 | 随时取消 | 每日填字
sb: 立即订阅 | 免费试用 | 查看方案 | 选择 | 继续阅读
al: 已是订户？ | 已有账号？
li: 登录 | 请登录
ah: 支持独立新闻 | 我们需要您 | 请帮助我们
para: 我们的记者在法庭和医院里待了几个月，才写出这样的报道。 | 没有老板告诉我们写什么，也没有政党为我们付钱。 | 去年有超过{big}万名读者支持了我们。 | 纸张、差旅和律师费年年上涨，广告收入却在减少。 | 如果每位读者都出一点力，我们就能安心规划今后{d}年。 | 我们相信，新闻应当对所有人开放。
sum: {fee}
give: 捐款 | 单次捐款 | 每月捐款 | 成为会员 | 以后再说
nw: 早间电邮 | 订阅电邮 | 每天的新闻送到您的邮箱
nt: 每天早上{d}点，当天要闻。 | {city}的大小事。 | 免费，随时退订。
mail: 您的邮箱 | 电子邮箱
nb: 订阅 | 提交
nc: 订阅即表示您同意使用条款和隐私政策。 | 您可以随时撤回同意。
ok: 感谢订阅！ | 请点击邮件中的确认链接。
app: 下载应用 | 在应用中更快看新闻 | 在应用中打开
push: 打开通知 | 要接收突发新闻吗？
pushb: 允许 | 暂不 | 以后 | 好的 | 不用了
poll: 参加问卷调查 | 您觉得我们的网站怎么样？ | 测验：您了解{city}吗？ | 每日一问：市中心该禁车吗？
pollb: 投票 | 是 | 否 | 不知道 | 开始测验
adb: 请关闭广告拦截 | 您正在使用广告拦截 | 广告支撑我们的工作，请允许本站显示广告。
adbb: 已关闭 | 继续浏览 | 无广告订阅 | 如何操作？
tip: 有线索？请保密地告诉我们。 | 您知道我们该知道的事吗？
trust: 为什么信任我们 | 我们的记者核实每一个事实。 | 自{year0}年起保持独立 | 我们如何工作
ot: 新一期已上线。 | 与我们的记者同游{city}。 | 每天{n}点起阅读整份报纸。 | 订户优惠{pct}%。
ob: 订购 | 预订 | 了解详情 | 去商店 | 收听
ch: 分类广告 | 市场 | 小广告
cl: 汽车 | 房产 | 招聘 | 租房 | 宠物 | 征婚 | 生意转让 | 优惠券 | 刊登广告
what: 这是什么？ | 关于此内容
disc: 本内容由{brand}付费，由商业团队制作，编辑部未参与。 | {brand}对本内容负责。
more: {brand}的更多内容 | 更多来自{brand}
uh: 特刊 | 增刊 | 专题
ut: 家居{year} | 教育指南 | 健康专题 | 婚庆 | 职场{year} | 本地企业 | 家庭能源 | {city}之夏 | 选举{year}
adv: 广告专刊 | 推广 | 赞助内容
hl: 今日头条 | 其他新闻 | 更多新闻 | 最新消息
"""

_TEXT["ar"] = """
mh: خدمات | شركاؤنا | عروض الشركاء | مقارنات | خصومات | إعلانات مبوبة
oh: المتجر | الاشتراكات | للقراء | منتجاتنا | فعالياتنا
nh: الأقسام | القائمة | المزيد | مواضيع | من نحن
sp: مقارنة شركات الوساطة | مقارنة تأمين السيارات | حاسبة القروض | كوبونات | تعارف | وظائف من شركائنا | عقارات للبيع | سيارات مستعملة | حجز فنادق | رحلات رخيصة | تذاكر حفلات | دورات عبر الإنترنت | مراهنات رياضية | الأبراج | ألبوم صور | بطاقات ائتمان
ow: اشترك الآن | أهد اشتراكا | اقرأ النسخة الورقية | رحلات القراء | صور من الأرشيف | فعالياتنا | كن عضوا | تبرع | متجر الصحيفة | الاشتراك الرقمي | إدارة اشتراكك | تسجيل الدخول | إنشاء حساب
nv: العالم | سياسة | اقتصاد | رياضة | ثقافة | آراء | علوم | صحة | سفر | الطقس | فيديو | النشرة | وظائف | بودكاست | الأرشيف | اتصل بنا | الرئيسية | محليات | كرة القدم | مطبخ
lg: شروط الاستخدام | سياسة الخصوصية | ملفات تعريف الارتباط | إخلاء المسؤولية | © جميع الحقوق محفوظة
sh: تابع القراءة باشتراك | هذا المقال للمشتركين | قراءة بلا حدود من {fee} | جرب {n} أسابيع مقابل {fee} | اختر باقتك
plan: رقمي | أساسي | ورقي ورقمي | مميز | سنوي | شهري
fee1: {fee} شهريا | {fee} في الشهر ويمكن الإلغاء في أي وقت | الشهر الأول مجانا ثم {fee} | {fee} بدلا من {fee}
ben: كل المقالات في الموقع والتطبيق | الصحيفة الرقمية كل يوم | إعلانات أقل | نشرات للمشتركين | الأرشيف منذ {year0} | إلغاء في أي وقت
sb: اشترك | جرب مجانا | كل العروض | اختر | تابع القراءة
al: مشترك بالفعل؟ | لديك حساب؟
li: سجل الدخول | دخول
ah: ادعم الصحافة المستقلة | نحتاج إليك | ساعدنا
para: قضى مراسلونا شهورا في المحاكم والمستشفيات لينقلوا إليك قصصا كهذه. | لا مالك يملي علينا ما نكتب، ولا حزب يدفع ثمن عملنا. | في العام الماضي ساهم أكثر من {big} ألف قارئ. | ترتفع تكاليف الورق والسفر كل عام بينما تتراجع عائدات الإعلان. | لو أعطى كل قارئ قليلا لاستطعنا التخطيط للسنوات {d} المقبلة. | نؤمن بأن الأخبار يجب أن تبقى متاحة للجميع.
sum: {fee}
give: تبرع | تبرع مرة واحدة | تبرع شهريا | كن عضوا | لاحقا
nw: نشرتنا الصباحية | اشترك في النشرة | الأخبار في بريدك
nt: أهم الأخبار كل صباح في الساعة {d}. | ما يهم {city} في بريدك. | مجانا ويمكن الإلغاء في أي وقت.
mail: بريدك الإلكتروني | البريد الإلكتروني
nb: اشترك | أرسل
nc: بالتسجيل توافق على الشروط وسياسة الخصوصية. | يمكنك سحب موافقتك في أي وقت.
ok: شكرا لاشتراكك! | أكد الرابط في رسالتنا.
app: حمل التطبيق | الأخبار أسرع في التطبيق | افتح في التطبيق
push: فعل الإشعارات | هل تريد تلقي الأخبار العاجلة؟
pushb: السماح | ليس الآن | لاحقا | نعم | لا شكرا
poll: شارك في استطلاعنا | ما رأيك في موقعنا؟ | اختبار: هل تعرف {city}؟ | سؤال اليوم: هل تمنع السيارات من وسط المدينة؟
pollb: صوت | نعم | لا | لا أعرف | ابدأ الاختبار
adb: أوقف مانع الإعلانات | أنت تستخدم مانع إعلانات | الإعلانات تمول عملنا، فاسمح بها في هذا الموقع.
adbb: أوقفته | تابع بلا دعم | اشترك بلا إعلانات | كيف أفعل ذلك؟
tip: هل لديك معلومة؟ اكتب إلينا بسرية. | هل تعرف ما يجب أن نعرفه؟
trust: لماذا تثق بنا | يتحقق صحفيونا من كل معلومة. | مستقلون منذ {year0} | كيف نعمل
ot: الحلقة الجديدة متاحة الآن. | سافر إلى {city} مع مراسلينا. | الصحيفة كما طبعت من الساعة {n}. | خصم {pct}% للمشتركين.
ob: اطلب | احجز | اعرف المزيد | إلى المتجر | استمع
ch: إعلانات مبوبة | سوق | إعلانات صغيرة
cl: سيارات | عقارات | وظائف | إيجار | حيوانات | زواج | أعمال | كوبونات | أضف إعلانك
what: ما هذا؟ | عن هذا المحتوى
disc: دفعت {brand} مقابل هذا المحتوى ولم يشارك فيه فريق التحرير. | {brand} مسؤولة عن هذا المحتوى.
more: المزيد من {brand} | أيضا من {brand}
uh: ملاحق | إصدارات خاصة | ملفات
ut: المنزل {year} | دليل التعليم | ملف الصحة | الأعراس | وظائف {year} | شركات المنطقة | صيف {city} | انتخابات {year}
adv: ملحق إعلاني | إعلان | محتوى مدفوع
hl: عناوين اليوم | أخبار أخرى | المزيد من الأخبار | آخر الأخبار
"""

_TEXT["tr"] = """
mh: Hizmetler | İş ortaklarımız | Ortak teklifleri | Karşılaştır | Fırsatlar | İlanlar
oh: Mağaza | Abonelik | Okurlara | Ürünlerimiz | Etkinliklerimiz
nh: Bölümler | Menü | Daha fazla | Konular | Hakkımızda
sp: Aracı kurum karşılaştırma | Trafik sigortası teklifi | Elektrik tarifeleri | Kredi hesaplama | İndirim kodları | Arkadaşlık | İş ilanları | Satılık daireler | İkinci el otomobil | Otel rezervasyonu | Ucuz uçak bileti | Konser biletleri | Çevrimiçi kurslar | Bahis oranları | Günlük burç | Fotoğraf albümü | Konut kredisi | Güneş paneli teklifi
ow: Abone ol | Abonelik hediye et | E-gazeteyi oku | Okur gezileri | Şarap kulübü | Arşivden fotoğraf al | Etkinliklerimiz | Üye ol | Bağış yap | Gazete kitaplığı | Dijital abonelik | Aboneliğim | Giriş yap | Hesap aç
nv: Dünya | Siyaset | Ekonomi | Spor | Kültür | Yazarlar | Bilim | Sağlık | Seyahat | Hava durumu | Video | Bülten | Kariyer | Podcast | Arşiv | İletişim | Ana sayfa | Yerel | Futbol | Yemek | Oyunlar | TV rehberi
lg: Kullanım koşulları | Gizlilik politikası | Çerezler | Künye | KVKK aydınlatma metni | © Tüm hakları saklıdır
sh: Okumaya abonelikle devam edin | Bu yazı abonelere özel | {fee} ile sınırsız okuyun | {n} hafta {fee} | Paketinizi seçin
plan: Dijital | Temel | Basılı ve dijital | Premium | Hafta sonu | Yıllık | Aylık
fee1: Ayda {fee} | Ayda {fee}, dilediğinizde iptal | İlk ay ücretsiz, sonra {fee} | {fee} yerine {fee}
ben: Sitede ve uygulamada tüm yazılar | Her gün e-gazete | Daha az reklam | Abonelere özel bültenler | {year0} yılından bu yana arşiv | Günlük bulmacalar
sb: Hemen abone ol | Ücretsiz dene | Paketleri gör | Seç | Okumaya devam et
al: Zaten abone misiniz? | Hesabınız var mı?
li: Giriş yapın | Giriş
ah: Bağımsız gazeteciliği destekleyin | Size ihtiyacımız var | Bize yardım edin
para: Muhabirlerimiz bu tür haberler için aylarca mahkemelerde ve hastanelerde çalıştı. | Ne yazacağımızı söyleyen bir patron yok, emeğimizi ödeyen bir parti de yok. | Geçen yıl {big} binden fazla okur destek verdi. | Kâğıt, yol ve avukat giderleri artarken reklam gelirleri düşüyor. | Herkes biraz verse önümüzdeki {d} yılı planlayabiliriz. | Haberin herkese açık olması gerektiğine inanıyoruz.
sum: {fee}
give: Bağış yap | Bir kez | Her ay | Üye ol | Daha sonra
nw: Sabah bültenimiz | Bültene kaydolun | Haberler e-postanızda
nt: Günün önemli haberleri her sabah saat {d}. | {city} gündemi e-postanızda. | Ücretsiz, dilediğinizde çıkın.
mail: E-posta adresiniz | E-posta
nb: Kaydol | Gönder
nc: Kaydolarak koşulları ve gizlilik politikasını kabul edersiniz. | Onayınızı her zaman geri alabilirsiniz.
ok: Kaydınız için teşekkürler! | E-postadaki bağlantıyı onaylayın.
app: Uygulamayı indirin | Haberler uygulamada daha hızlı | Uygulamada aç
push: Bildirimleri açın | Son dakika haberlerini almak ister misiniz?
pushb: İzin ver | Şimdi değil | Sonra | Evet | Hayır, teşekkürler
poll: Anketimize katılın | Sitemizi nasıl buluyorsunuz? | Test: {city} hakkında ne biliyorsunuz? | Günün sorusu: merkez araçlara kapatılsın mı?
pollb: Oy ver | Evet | Hayır | Bilmiyorum | Teste başla
adb: Reklam engelleyiciyi kapatın | Reklam engelleyici kullanıyorsunuz | Emeğimizi reklamlar karşılıyor. Lütfen bu sitede reklamlara izin verin.
adbb: Kapattım | Desteksiz devam et | Reklamsız abone ol | Nasıl yapılır?
tip: Bir bilginiz mi var? Bize gizlice yazın. | Bilmemiz gereken bir şey mi biliyorsunuz?
trust: Bize neden güvenebilirsiniz | Gazetecilerimiz her bilgiyi doğrular. | {year0} yılından beri bağımsız | Nasıl çalışıyoruz
ot: Yeni bölüm yayında. | Muhabirlerimizle {city} gezisi. | Gazetenin tamamı saat {n} itibarıyla. | Abonelere yüzde {pct} indirim.
ob: Sipariş ver | Yer ayırt | Ayrıntılar | Mağazaya git | Dinle
ch: Seri ilanlar | İlanlar | Pazar
cl: Otomobil | Emlak | İş | Kiralık | Evcil hayvanlar | Arkadaşlık | Devren | Kuponlar | İlan ver
what: Bu nedir? | Bu içerik hakkında
disc: Bu içeriğin bedelini {brand} ödedi, yazı işleri katılmadı. | İçerikten {brand} sorumludur.
more: {brand} içerikleri | Daha fazla: {brand}
uh: Ekler | Özel sayılar | Özel bölümler
ut: Ev ve yaşam {year} | Eğitim rehberi | Sağlık | Düğün | Kariyer {year} | Yerel işletmeler | Evde enerji | {city} yazı | Seçim {year}
adv: ilan eki | Reklam | sponsorlu içerik
hl: GÜNÜN BAŞLIKLARI | Diğer haberler | Gündemden | Son haberler
"""


def _fee(rng: random.Random, lang: str) -> str:
    """A month's price, or a gift."""
    amount = rng.choice((1, 2, 3, 5, 8, 10, 12, 15, 20, 25, 29))
    if lang in ("ja", "ko", "hu", "ru", "cs", "hi", "id", "sv", "da", "no", "tr"):
        number = str(amount * rng.choice((10, 100)) - rng.choice((0, 1)))
    else:
        cents = rng.choice(("", "", ".99", ".90", ".50"))
        number = f"{amount}{cents if lang in ('en', 'zh', 'ar') else cents.replace('.', ',')}"
    forms = CURRENCY.get(lang, ("{p} €", "{p}€"))
    return (forms[0] if rng.random() < 0.8 else rng.choice(forms)).format(p=number)


def _city(rng: random.Random, lang: str) -> str:
    return say_widget(rng, lang, "city")


WORDS = Wordings(_TEXT, {"fee": _fee, "city": _city})
"""Speaks all sections above."""
