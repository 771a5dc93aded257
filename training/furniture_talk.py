"""Wordings of comment sections, per language, as ``training.wordings`` speaks them.

Written for this project (2026) by hand; no text was copied from a page.

Sections
--------
user, first, last, nick   who writes              mhead, msort, mrule   head, order and rules of a section
mlog, mform, msend        log-in note and form    mreply, mlike, mreport, mshare, mmore   buttons
mbadge, mmod, mdate       badge, moderator's note, date of a comment
ms, ma, mq, mx, mr        sentences: opinion, anecdote, question, exclamation, answer
mt, mj, mv, mw            their parts: topic, verdict, what happened to us, whom I know
"""

from __future__ import annotations

TALK: dict[str, str] = {}

TALK["en"] = """
user: {first} {last} | {first}{dd} | {first} {L}. | {nick}{n} | {first}{last} | {nick} | Guest |
  {first}_{nick}
first: James | Mary | Tom | Linda | Chris | Sarah | Dave | Karen | Ahmed | Priya | Pat | Sue | Mike |
  Ellen | Raj | Bob
last: Miller | Evans | Walker | Brown | Cooper | Hughes | Singh | Murphy | Ward | Kelly | Young | Baker
nick: oldtimer | truthseeker | riverrat | NorthernLass | skeptic | coffeefirst | dadof3 | hilltop |
  justsaying | bluebird | fedup
mhead: Comments | {n} comments | Comments ({big}) | Join the conversation | Discussion | Have your say |
  {big} Comments | Readers' comments | Leave a comment | What do you think? | Conversation {n} | Add your
  comment
msort: Newest | Oldest | Best | Most liked | All comments | Sort by | Top comments | Editors' picks | Most
  replies
mrule: Please keep comments respectful and on topic. | Comments are moderated and may be removed. | By
  posting you agree to our community guidelines. | We do not accept insults, spam or advertising. | The
  comment section closes after {d} days. | Comments express the views of readers, not of the editors. |
  Please use your real name. | Your email address will not be published.
mlog: Log in to comment | Sign in to join the discussion | Please log in or register to write a comment |
  You must be logged in to reply | Log in | Register to comment | Commenting as Guest
mform: Write a comment… | Your comment | Name * | Email * | Add a comment | Share your thoughts | Save my
  name in this browser for the next time I comment. | {big} characters left | Website
msend: Post comment | Send | Submit | Publish | Post
mreply: Reply | Answer | Reply to this
mlike: Like | Recommend | Helpful | Upvote | Respect | Agree
mreport: Report | Flag | Report abuse | Hide
mshare: Share | Copy link | Permalink
mmore: Show more replies | View all comments | Load more comments | Show {n} replies | View {d} more
  replies | See all {big} comments | Hide replies
mbadge: Top commenter | Subscriber | Moderator | Editor's pick | Author | Verified | Regular | New member
mmod: This comment was removed by a moderator. | This comment has been deleted. | Comment awaiting
  moderation. | This comment breaks our rules and was hidden. | User blocked
mdate: {n} hours ago | {d} days ago | {date} | yesterday | {date}, {dd}:{mm} | {n} min ago | just now
mt: the council | the new law | public transport | the government | the minister | our health service |
  the housing market | this club | the trial | the school system | the energy bill | the whole debate |
  the opposition | the plan for {city} | the tax reform
mj: a disgrace | long overdue | a waste of money | only half the story | better than its reputation | a
  mess | nobody's priority | a step in the right direction | too expensive for ordinary people | the least
  of our worries
mv: paid the price for years | seen all this before | warned about exactly that | stopped believing a word
  | been ignored again | lived through three reforms already
mw: My neighbour | My daughter | A colleague of mine | My late father | The nurse next door | My landlord
  | An old friend from {city} | My brother-in-law
ms: I think {mt} is {mj}, and I have thought so for {n} years. | {mt} is {mj}. | The people who live here
  have {mv}, and still nobody talks about {mt}. | If you ask me, {mt} is {mj}, whatever the headline says.
  | What this article leaves out is that {mt} is {mj}. | Nothing will change as long as {mt} comes first
  and everything else second. | We have {mv}. | There is a simple reason why {mt} is {mj}: those in charge
  never have to use it. | I'm not a supporter of either side, but {mt} is {mj}. | In {city} they tried the
  same thing in {year} and it cost millions.
ma: {mw} worked there for {n} years and says that {mt} is {mj}. | {mw} moved to {city} because of this,
  and I can't blame anyone for it. | I was in {city} last week and saw it with my own eyes: {mt} is {mj}.
  | When I was young we paid {d} for it, today it is {big}, and nobody has an explanation. | I wrote to my
  representative about {mt} in {month} and am still waiting for an answer.
mq: Why does nobody ask who pays for {mt}? | Does anyone here really believe that {mt} is {mj}? | And what
  about {city}? | Where were the critics in {year}? | How can {mt} be {mj} after all these years? | Has
  the author ever been to {city}?
mx: Well said! | Good article, thank you. | What a joke. | Exactly. | Here we go again. | Unbelievable. |
  Follow the money. | Rest in peace. | Finally someone says it! | Couldn't agree more. | Not in my name.
mr: @{first} I see it differently: {mt} is {mj}. | @{first} thanks, I didn't know that. | {first}, you are
  mistaken, {mt} is {mj}. | I agree with {first} {last} here. | @{nick} do you have a source for that?
"""

TALK["de"] = """
user: {first} {last} | {first}{dd} | {first} {L}. | {nick}{n} | {nick} | Gast | {first}_{nick}
first: Thomas | Sabine | Klaus | Petra | Jürgen | Anna | Stefan | Monika | Uwe | Leyla | Markus | Heike |
  Jonas | Gisela
last: Müller | Schmidt | Weber | Fischer | Wagner | Hofmann | Koch | Richter | Yilmaz | Krause | Vogel
nick: Nordlicht | Querdenkerin | Wanderfreund | Realist | Bergziege | Kaffeetante | ExBerliner |
  Stiller_Leser | Heimwerker
mhead: Kommentare | {n} Kommentare | Kommentare ({big}) | Diskutieren Sie mit | Leserkommentare | Ihre
  Meinung | Schreiben Sie einen Kommentar | Diskussion | {big} Beiträge
msort: Neueste | Älteste | Beliebteste | Alle Kommentare | Sortieren nach | Empfehlungen der Redaktion |
  Meiste Antworten
mrule: Bitte bleiben Sie sachlich und beim Thema. | Kommentare werden moderiert und können gelöscht
  werden. | Mit dem Absenden erkennen Sie unsere Netiquette an. | Beleidigungen und Werbung werden
  entfernt. | Die Kommentarfunktion wird nach {d} Tagen geschlossen. | Kommentare geben die Meinung der
  Leser wieder, nicht die der Redaktion. | Ihre E-Mail-Adresse wird nicht veröffentlicht.
mlog: Zum Kommentieren anmelden | Melden Sie sich an, um mitzudiskutieren | Bitte loggen Sie sich ein, um
  zu kommentieren | Anmelden | Registrieren und kommentieren
mform: Kommentar schreiben… | Ihr Kommentar | Name * | E-Mail * | Titel Ihres Beitrags | Noch {big}
  Zeichen | Ihr Name
msend: Kommentar absenden | Senden | Abschicken | Veröffentlichen
mreply: Antworten | Antwort schreiben
mlike: Gefällt mir | Empfehlen | Hilfreich | Zustimmen
mreport: Melden | Beitrag melden | Ausblenden
mshare: Teilen | Link kopieren | Permalink
mmore: Weitere Antworten anzeigen | Alle Kommentare anzeigen | Mehr laden | {n} Antworten anzeigen | {d}
  weitere Antworten | Antworten ausblenden
mbadge: Top-Kommentator | Abonnent | Moderator | Redaktion | Autor | Verifiziert | Neues Mitglied
mmod: Dieser Kommentar wurde von der Moderation entfernt. | Beitrag gelöscht. | Der Kommentar wartet auf
  Freischaltung. | Dieser Beitrag verstößt gegen unsere Regeln.
mdate: vor {n} Stunden | vor {d} Tagen | {date} | gestern | {date}, {dd}:{mm} Uhr | vor {n} Minuten |
  gerade eben
mt: der Stadtrat | das neue Gesetz | der Nahverkehr | die Regierung | der Minister | unser
  Gesundheitswesen | der Wohnungsmarkt | dieser Verein | der Prozess | das Schulsystem | die Stromrechnung
  | die ganze Debatte | die Opposition | der Plan für {city} | die Steuerreform
mj: eine Zumutung | längst überfällig | reine Geldverschwendung | nur die halbe Wahrheit | besser als ihr
  Ruf | ein Trauerspiel | ein Schritt in die richtige Richtung | für normale Leute zu teuer | unser
  kleinstes Problem | wieder einmal Thema
mv: jahrelang dafür bezahlt | das alles schon erlebt | genau davor gewarnt | längst das Vertrauen verloren
  | schon drei Reformen mitgemacht
mw: Mein Nachbar | Meine Tochter | Ein Kollege | Mein Vater | Die Krankenschwester von nebenan | Mein
  Vermieter | Ein alter Freund aus {city} | Mein Schwager
ms: Ich finde, {mt} ist {mj}, und das denke ich seit {n} Jahren. | {mt} ist {mj}. | Die Leute hier haben
  {mv}, und trotzdem redet keiner darüber. | Wenn Sie mich fragen: {mt} ist {mj}, egal was die Überschrift
  sagt. | Was der Artikel verschweigt: {mt} ist {mj}. | Wir haben {mv}. | Es gibt einen einfachen Grund
  dafür, denn die Verantwortlichen müssen ja nicht damit leben. | Ich stehe auf keiner Seite, aber {mt}
  ist {mj}. | In {city} hat man das Gleiche schon {year} versucht, und es hat Millionen gekostet. |
  Solange sich daran nichts ändert, kann man noch so viele Kommissionen einsetzen.
ma: {mw} hat dort {n} Jahre gearbeitet und sagt, da stimmt vieles nicht. | {mw} ist deshalb nach {city}
  gezogen, und ich kann es keinem verdenken. | Ich war letzte Woche in {city} und habe es mit eigenen
  Augen gesehen: {mt} ist {mj}. | Früher haben wir {d} Euro dafür bezahlt, heute sind es {big}, und
  niemand hat eine Erklärung. | Ich habe im {month} an meine Abgeordnete geschrieben und warte bis heute
  auf Antwort.
mq: Warum fragt eigentlich niemand, wer das bezahlt? | Glaubt hier wirklich jemand, {mt} ist {mj}? | Und
  was ist mit {city}? | Wo waren die Kritiker im Jahr {year}? | War der Autor überhaupt schon einmal in
  {city}?
mx: Gut gesagt! | Guter Artikel, danke. | Ein Witz. | Genau so ist es. | Und täglich grüßt das Murmeltier.
  | Unfassbar. | Mein Beileid. | Endlich sagt es mal jemand! | Volle Zustimmung. | Kopfschütteln.
mr: @{first} Das sehe ich anders: {mt} ist {mj}. | @{first} danke, das wusste ich nicht. | {first}, da
  irren Sie sich. | Ich stimme {first} {last} zu. | @{nick} haben Sie dafür eine Quelle?
"""

TALK["fr"] = """
user: {first} {last} | {first}{dd} | {first} {L}. | {nick}{n} | {nick} | Invité
first: Jean | Marie | Philippe | Sophie | Luc | Nathalie | Karim | Claire | Michel | Isabelle | Yves |
  Camille | Patrick
last: Martin | Bernard | Dubois | Moreau | Laurent | Girard | Roux | Fontaine | Lefèvre | Benali
nick: citoyen | grandpere | lavoixdunord | sceptique | marin | cafecreme | ras_le_bol | observateur |
  papillon
mhead: Commentaires | {n} commentaires | Commentaires ({big}) | Réagir à cet article | Vos réactions |
  Participez à la discussion | Laisser un commentaire | {big} réactions
msort: Plus récents | Plus anciens | Les mieux notés | Tous les commentaires | Trier par | Sélection de la
  rédaction
mrule: Merci de rester courtois et dans le sujet. | Les commentaires sont modérés et peuvent être
  supprimés. | En publiant, vous acceptez notre charte. | Les insultes et la publicité sont refusées. |
  L'espace de discussion ferme après {d} jours. | Les avis sont ceux des lecteurs et n'engagent pas la
  rédaction. | Votre adresse e-mail ne sera pas publiée.
mlog: Connectez-vous pour commenter | Identifiez-vous pour réagir | Vous devez être inscrit pour répondre
  | Se connecter | S'inscrire pour commenter
mform: Écrire un commentaire… | Votre commentaire | Nom * | E-mail * | Votre pseudo | {big} caractères
  restants
msend: Publier | Envoyer | Laisser un commentaire | Valider
mreply: Répondre | Répondre à ce message
mlike: J'aime | Recommander | Utile | D'accord
mreport: Signaler | Signaler un abus | Masquer
mshare: Partager | Copier le lien
mmore: Afficher plus de réponses | Voir tous les commentaires | Charger la suite | Voir les {n} réponses |
  {d} autres réponses
mbadge: Abonné | Modérateur | Auteur | Choix de la rédaction | Vérifié | Nouveau membre
mmod: Ce commentaire a été supprimé par la modération. | Commentaire effacé. | Commentaire en attente de
  modération. | Ce message ne respecte pas notre charte.
mdate: il y a {n} heures | il y a {d} jours | {date} | hier | {date} à {dd}:{mm} | il y a {n} minutes | à
  l'instant
mt: la mairie | cette loi | le métro | le gouvernement | le ministre | notre hôpital | le marché du
  logement | ce club | ce procès | l'école publique | la facture d'électricité | tout ce débat |
  l'opposition | le projet pour {city} | la réforme
mj: une honte | attendu depuis longtemps | de l'argent jeté par les fenêtres | seulement la moitié de
  l'histoire | un vrai désastre | un pas dans la bonne direction | trop cher pour les gens ordinaires | le
  cadet de nos soucis
mv: payé pour cela pendant des années | déjà vu tout cela | prévenu tout le monde | cessé d'y croire |
  connu trois réformes
mw: Mon voisin | Ma fille | Un collègue | Mon père | L'infirmière d'à côté | Mon propriétaire | Un vieil
  ami de {city} | Mon beau-frère
ms: Je trouve que {mt}, c'est {mj}, et je le dis depuis {n} ans. | {mt}, c'est {mj}. | Les gens d'ici ont
  {mv}, et personne n'en parle. | À mon avis, {mt}, c'est {mj}, quoi qu'en dise le titre. | Ce que
  l'article oublie de dire, c'est que {mt}, c'est {mj}. | Nous avons {mv}. | La raison est simple : ceux
  qui décident ne vivent pas avec. | Je ne suis d'aucun camp, mais {mt}, c'est {mj}. | À {city}, on a
  essayé la même chose en {year} et cela a coûté des millions. | Rien ne changera tant que l'on nommera
  une commission de plus.
ma: {mw} y a travaillé {n} ans et dit que rien ne va plus. | {mw} est parti vivre à {city} à cause de
  cela, et je le comprends. | J'étais à {city} la semaine dernière et je l'ai vu de mes yeux : {mt}, c'est
  {mj}. | Autrefois on payait {d} euros, maintenant c'est {big}, et personne ne sait pourquoi. | J'ai
  écrit à mon député en {month} et j'attends toujours sa réponse.
mq: Pourquoi personne ne demande qui va payer ? | Quelqu'un croit encore que {mt}, c'est {mj} ? | Et
  {city} dans tout cela ? | Où étaient les critiques en {year} ? | L'auteur est-il déjà venu à {city} ?
mx: Bien dit ! | Bon article, merci. | Quelle blague. | Exactement. | Et ça continue. | Incroyable. | Mes
  condoléances. | Enfin quelqu'un qui le dit ! | Tout à fait d'accord. | Pas en mon nom.
mr: @{first} Je ne suis pas d'accord : {mt}, c'est {mj}. | @{first} merci, je ne savais pas. | {first},
  vous vous trompez. | Je rejoins {first} {last}. | @{nick} avez-vous une source ?
"""

TALK["es"] = """
user: {first} {last} | {first}{dd} | {first} {L}. | {nick}{n} | {nick} | Anónimo
first: José | María | Carlos | Lucía | Antonio | Carmen | Javier | Elena | Manuel | Rosa | Diego | Pilar |
  Andrés
last: García | López | Martín | Sánchez | Romero | Torres | Ruiz | Vega | Ortiz | Navarro
nick: ciudadano | abuelo | delsur | esceptico | marinera | cafetero | harto | observador | quijote
mhead: Comentarios | {n} comentarios | Comentarios ({big}) | Únase a la conversación | Opiniones de los
  lectores | Deje su comentario | Dé su opinión | {big} opiniones
msort: Más recientes | Más antiguos | Más valorados | Todos los comentarios | Ordenar por | Destacados
mrule: Por favor, sea respetuoso y no se salga del tema. | Los comentarios se moderan y pueden ser
  eliminados. | Al publicar acepta nuestras normas. | No se admiten insultos ni publicidad. | Los
  comentarios se cierran a los {d} días. | Las opiniones son de los lectores y no de la redacción. | Su
  correo no será publicado.
mlog: Inicie sesión para comentar | Regístrese para participar | Debe identificarse para responder |
  Iniciar sesión | Entrar y comentar
mform: Escriba un comentario… | Su comentario | Nombre * | Correo * | Quedan {big} caracteres | Su alias
msend: Publicar comentario | Enviar | Publicar
mreply: Responder | Contestar
mlike: Me gusta | Recomendar | Útil | De acuerdo
mreport: Denunciar | Reportar | Ocultar
mshare: Compartir | Copiar enlace
mmore: Mostrar más respuestas | Ver todos los comentarios | Cargar más | Ver {n} respuestas | {d}
  respuestas más
mbadge: Suscriptor | Moderador | Autor | Destacado | Verificado | Nuevo
mmod: Este comentario ha sido eliminado por el moderador. | Comentario borrado. | Comentario pendiente de
  moderación. | Este mensaje incumple las normas.
mdate: hace {n} horas | hace {d} días | {date} | ayer | {date}, {dd}:{mm} | hace {n} minutos | ahora mismo
mt: el ayuntamiento | esta ley | el metro | el gobierno | el ministro | la sanidad | la vivienda | este
  club | el juicio | la escuela pública | la factura de la luz | todo este debate | la oposición | el plan
  para {city} | la reforma fiscal
mj: una vergüenza | algo que ya tocaba | tirar el dinero | solo la mitad de la historia | un desastre | un
  paso adelante | demasiado caro para la gente normal | lo de menos
mv: pagado por ello durante años | visto todo esto antes | avisado de esto mismo | dejado de creer |
  vivido tres reformas
mw: Mi vecino | Mi hija | Un compañero | Mi padre | La enfermera de al lado | Mi casero | Un viejo amigo
  de {city} | Mi cuñado
ms: Creo que {mt} es {mj}, y lo pienso desde hace {n} años. | {mt} es {mj}. | La gente de aquí ha {mv} y
  nadie habla de ello. | Si me preguntan, {mt} es {mj}, diga lo que diga el titular. | Lo que el artículo
  no cuenta es que {mt} es {mj}. | Hemos {mv}. | La razón es sencilla: quienes deciden no lo sufren. | No
  soy de ningún bando, pero {mt} es {mj}. | En {city} probaron lo mismo en {year} y costó millones. | Nada
  cambiará mientras se siga creando una comisión detrás de otra.
ma: {mw} trabajó allí {n} años y dice que nada funciona. | {mw} se fue a {city} por esto y lo entiendo. |
  Estuve en {city} la semana pasada y lo vi con mis ojos: {mt} es {mj}. | Antes pagábamos {d} euros y hoy
  son {big}, y nadie lo explica. | Escribí a mi diputado en {month} y todavía espero respuesta.
mq: ¿Por qué nadie pregunta quién paga? | ¿De verdad alguien cree que {mt} es {mj}? | ¿Y qué pasa con
  {city}? | ¿Dónde estaban los críticos en {year}? | ¿Ha estado el autor alguna vez en {city}?
mx: ¡Bien dicho! | Buen artículo, gracias. | Menuda broma. | Exacto. | Otra vez lo mismo. | Increíble. |
  Descanse en paz. | ¡Por fin alguien lo dice! | Totalmente de acuerdo. | No en mi nombre.
mr: @{first} No lo veo así: {mt} es {mj}. | @{first} gracias, no lo sabía. | {first}, se equivoca. |
  Coincido con {first} {last}. | @{nick} ¿tiene alguna fuente?
"""
