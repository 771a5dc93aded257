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
mdate: {n} hours ago | {d} days ago | {date} | yesterday | {date}, {hour}:{mm} | {n} min ago | just now
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
mdate: vor {n} Stunden | vor {d} Tagen | {date} | gestern | {date}, {hour}:{mm} Uhr | vor {n} Minuten |
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
mdate: il y a {n} heures | il y a {d} jours | {date} | hier | {date} à {hour}:{mm} | il y a {n} minutes | à
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
mdate: hace {n} horas | hace {d} días | {date} | ayer | {date}, {hour}:{mm} | hace {n} minutos | ahora mismo
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

TALK["it"] = """
user: {first} {last} | {first}{dd} | {first} {L}. | {nick}{n} | {nick} | Ospite
first: Marco | Giulia | Paolo | Francesca | Luca | Anna | Giorgio | Elena | Sergio | Chiara
last: Rossi | Bianchi | Ferrari | Conti | Greco | Marino | Costa | Gallo
nick: cittadino | nonno | romano_stanco | scettica | marinaio | caffelungo | osservatore
mhead: Commenti | {n} commenti | Commenti ({big}) | Partecipa alla discussione | Lascia un commento | La
  tua opinione
msort: Più recenti | Più vecchi | Più votati | Tutti i commenti | Ordina per
mrule: Rispettate gli altri e restate in tema. | I commenti sono moderati e possono essere rimossi. |
  Pubblicando accetti le nostre regole. | Insulti e pubblicità non sono ammessi. | I commenti si chiudono
  dopo {d} giorni.
mlog: Accedi per commentare | Registrati per partecipare | Devi accedere per rispondere | Accedi
mform: Scrivi un commento… | Il tuo commento | Nome * | E-mail * | {big} caratteri rimasti
msend: Pubblica | Invia | Invia commento
mreply: Rispondi
mlike: Mi piace | Consiglia | Utile
mreport: Segnala | Nascondi
mshare: Condividi | Copia link
mmore: Mostra altre risposte | Tutti i commenti | Carica altri | Vedi {n} risposte
mbadge: Abbonato | Moderatore | Autore | Verificato
mmod: Commento rimosso dal moderatore. | Commento in attesa di approvazione. | Commento cancellato.
mdate: {n} ore fa | {d} giorni fa | {date} | ieri | {date}, {hour}:{mm}
mt: il comune | questa legge | la metropolitana | il governo | il ministro | la sanità | questa squadra |
  il processo | la bolletta | tutto questo dibattito | la riforma
mj: una vergogna | uno spreco di soldi | solo metà della storia | un disastro | un passo avanti | l'ultimo
  dei problemi | roba per ricchi
mv: pagato per anni | già visto tutto questo | avvertito tutti | smesso di crederci
mw: Il mio vicino | Mia figlia | Un collega | Mio padre | Un vecchio amico di {city} | Mio cognato
ms: Secondo me {mt} è {mj}, e lo penso da {n} anni. | {mt} è {mj}. | La gente di qui ha {mv} e nessuno ne
  parla. | Quello che l'articolo non dice è che {mt} è {mj}. | Abbiamo {mv}. | La ragione è semplice: chi
  decide non ci deve vivere. | A {city} hanno provato la stessa cosa nel {year} ed è costata milioni. |
  Non sto con nessuno, ma {mt} è {mj}.
ma: {mw} ci ha lavorato {n} anni e dice che niente funziona. | Ero a {city} la settimana scorsa e l'ho
  visto con i miei occhi: {mt} è {mj}. | Una volta si pagavano {d} euro, oggi {big}, e nessuno sa spiegare
  il perché. | Ho scritto al mio deputato a {month} e aspetto ancora una risposta.
mq: Perché nessuno chiede chi paga? | Qualcuno crede davvero che {mt} sia utile? | E {city}? | Dov'erano i
  critici nel {year}?
mx: Ben detto! | Bell'articolo, grazie. | Che barzelletta. | Esatto. | Incredibile. | Condoglianze. |
  Finalmente qualcuno lo dice!
mr: @{first} non sono d'accordo: {mt} è {mj}. | @{first} grazie, non lo sapevo. | {first}, si sbaglia. |
  @{nick} ha una fonte?
"""

TALK["pt"] = """
user: {first} {last} | {first}{dd} | {first} {L}. | {nick}{n} | {nick} | Visitante
first: João | Ana | Pedro | Mariana | Paulo | Beatriz | Rui | Teresa | Marcos | Lúcia
last: Silva | Santos | Pereira | Costa | Oliveira | Ribeiro | Almeida | Rocha
nick: cidadao | avozinho | donorte | cetica | marinheiro | cafezinho | farto
mhead: Comentários | {n} comentários | Comentários ({big}) | Participe da conversa | Deixe o seu
  comentário | A sua opinião
msort: Mais recentes | Mais antigos | Mais votados | Todos os comentários | Ordenar por
mrule: Seja respeitoso e não fuja do tema. | Os comentários são moderados e podem ser removidos. | Ao
  publicar, aceita as nossas regras. | Insultos e publicidade não são aceites. | Os comentários fecham
  após {d} dias.
mlog: Entre para comentar | Registe-se para participar | É preciso entrar para responder | Entrar
mform: Escreva um comentário… | O seu comentário | Nome * | E-mail * | Restam {big} caracteres
msend: Publicar | Enviar | Comentar
mreply: Responder
mlike: Gosto | Recomendar | Útil | Curtir
mreport: Denunciar | Ocultar
mshare: Partilhar | Copiar link
mmore: Mostrar mais respostas | Ver todos os comentários | Carregar mais | Ver {n} respostas
mbadge: Assinante | Moderador | Autor | Verificado
mmod: Comentário removido pelo moderador. | Comentário à espera de aprovação. | Comentário apagado.
mdate: há {n} horas | há {d} dias | {date} | ontem | {date}, {hour}:{mm}
mt: a câmara | esta lei | o metrô | o governo | o ministro | a saúde pública | este clube | o julgamento |
  a conta da luz | todo este debate | a reforma
mj: uma vergonha | um desperdício de dinheiro | só metade da história | um desastre | um passo em frente |
  o menor dos problemas
mv: pago por isto durante anos | visto tudo isto antes | avisado toda a gente | deixado de acreditar
mw: O meu vizinho | A minha filha | Um colega | O meu pai | Um velho amigo de {city} | O meu cunhado
ms: Acho que {mt} é {mj}, e penso assim há {n} anos. | {mt} é {mj}. | As pessoas daqui têm {mv} e ninguém
  fala disso. | O que o artigo não conta é que {mt} é {mj}. | A razão é simples: quem decide não tem de
  viver com isto. | Em {city} tentaram o mesmo em {year} e custou milhões. | Não sou de nenhum lado, mas
  {mt} é {mj}. | Nada muda enquanto se criarem comissões atrás de comissões.
ma: {mw} trabalhou lá {n} anos e diz que nada funciona. | Estive em {city} na semana passada e vi com os
  meus olhos: {mt} é {mj}. | Antes pagávamos {d}, hoje são {big}, e ninguém explica. | Escrevi ao meu
  deputado em {month} e ainda espero resposta.
mq: Porque é que ninguém pergunta quem paga? | Alguém acredita mesmo que {mt} serve para alguma coisa? | E
  {city}? | Onde estavam os críticos em {year}?
mx: Muito bem! | Bom artigo, obrigado. | Que piada. | Exato. | Inacreditável. | Os meus sentimentos. | Até
  que enfim alguém diz isto!
mr: @{first} não concordo: {mt} é {mj}. | @{first} obrigado, não sabia. | {first}, está enganado. |
  @{nick} tem alguma fonte?
"""

TALK["nl"] = """
user: {first} {last} | {first}{dd} | {first} {L}. | {nick}{n} | {nick} | Gast
first: Jan | Marieke | Piet | Sanne | Kees | Els | Ahmed | Joke | Wim | Lotte
last: de Vries | Jansen | Bakker | Visser | Smit | Peeters | Maes | Mulder
nick: nuchter | opa_kees | zeeuw | twijfelaar | fietser | koffieleut | randstadmoe
mhead: Reacties | {n} reacties | Reacties ({big}) | Praat mee | Plaats een reactie | Uw mening
msort: Nieuwste | Oudste | Meest gewaardeerd | Alle reacties | Sorteer op
mrule: Blijf beleefd en bij het onderwerp. | Reacties worden gemodereerd en kunnen worden verwijderd. |
  Door te plaatsen gaat u akkoord met de huisregels. | Beledigingen en reclame zijn niet toegestaan. |
  Reageren kan tot {d} dagen na plaatsing.
mlog: Log in om te reageren | Maak een account om mee te praten | U moet ingelogd zijn om te antwoorden |
  Inloggen
mform: Schrijf een reactie… | Uw reactie | Naam * | E-mail * | Nog {big} tekens
msend: Plaats reactie | Verstuur | Plaatsen
mreply: Reageer | Antwoord
mlike: Vind ik leuk | Aanbevelen | Nuttig
mreport: Meld | Verberg
mshare: Deel | Kopieer link
mmore: Meer antwoorden tonen | Alle reacties | Meer laden | {n} antwoorden bekijken
mbadge: Abonnee | Moderator | Auteur | Geverifieerd
mmod: Deze reactie is door de moderator verwijderd. | Reactie wacht op goedkeuring. | Reactie verwijderd.
mdate: {n} uur geleden | {d} dagen geleden | {date} | gisteren | {date}, {hour}:{mm}
mt: de gemeente | deze wet | het openbaar vervoer | het kabinet | de minister | de zorg | de woningmarkt |
  deze club | het proces | de energierekening | heel dit debat
mj: een schande | weggegooid geld | maar het halve verhaal | een puinhoop | een stap vooruit | ons
  kleinste probleem | te duur voor gewone mensen
mv: er jaren voor betaald | dit allemaal al gezien | hiervoor gewaarschuwd | het vertrouwen verloren
mw: Mijn buurman | Mijn dochter | Een collega | Mijn vader | Een oude vriend uit {city} | Mijn zwager
ms: Volgens mij is {mt} {mj}, en dat vind ik al {n} jaar. | {mt} is {mj}. | De mensen hier hebben {mv} en
  niemand praat erover. | Wat het artikel niet zegt: {mt} is {mj}. | We hebben {mv}. | De reden is simpel:
  wie beslist hoeft er niet mee te leven. | In {city} is in {year} hetzelfde geprobeerd en dat kostte
  miljoenen. | Ik sta aan geen enkele kant, maar {mt} is {mj}.
ma: {mw} heeft daar {n} jaar gewerkt en zegt dat er niets klopt. | Ik was vorige week in {city} en zag het
  met eigen ogen: {mt} is {mj}. | Vroeger betaalden we {d} euro, nu {big}, en niemand heeft een
  verklaring. | Ik heb in {month} een Kamerlid geschreven en wacht nog op antwoord.
mq: Waarom vraagt niemand wie dit betaalt? | Gelooft iemand echt dat {mt} gaat helpen? | En {city} dan? |
  Waar waren de critici in {year}?
mx: Goed gezegd! | Mooi artikel, dank. | Wat een grap. | Precies. | Ongelooflijk. | Gecondoleerd. |
  Eindelijk zegt iemand het!
mr: @{first} dat zie ik anders: {mt} is {mj}. | @{first} bedankt, dat wist ik niet. | {first}, u vergist
  zich. | @{nick} heeft u een bron?
"""

TALK["pl"] = """
user: {first} {last} | {first}{dd} | {first} {L}. | {nick}{n} | {nick} | Gość
first: Jan | Anna | Piotr | Kasia | Marek | Ewa | Tomasz | Basia | Andrzej | Zofia
last: Nowak | Kowal | Wójcik | Zieliński | Mazur | Krawczyk | Dudek | Sikora
nick: obywatel | dziadek | krakus | sceptyk | zeglarz | kawosz | realista
mhead: Komentarze | Komentarze ({n}) | Dyskusja | Dodaj komentarz | Twoja opinia | Komentarzy: {big}
msort: Najnowsze | Najstarsze | Najlepsze | Wszystkie komentarze | Sortuj
mrule: Prosimy o kulturę i trzymanie się tematu. | Komentarze są moderowane i mogą zostać usunięte. |
  Dodając wpis, akceptujesz regulamin. | Obraźliwe wpisy i reklamy będą usuwane. | Komentowanie zamykamy
  po {d} dniach.
mlog: Zaloguj się, aby komentować | Zarejestruj się, aby dołączyć | Musisz być zalogowany, aby
  odpowiedzieć | Zaloguj
mform: Napisz komentarz… | Twój komentarz | Podpis * | E-mail * | Pozostało znaków: {big}
msend: Dodaj komentarz | Wyślij | Opublikuj
mreply: Odpowiedz
mlike: Lubię to | Polecam | Przydatne
mreport: Zgłoś | Ukryj
mshare: Udostępnij | Kopiuj link
mmore: Pokaż więcej odpowiedzi | Wszystkie komentarze | Wczytaj więcej | Zobacz odpowiedzi ({n})
mbadge: Subskrybent | Moderator | Autor | Zweryfikowany
mmod: Komentarz usunięty przez moderatora. | Komentarz czeka na akceptację. | Wpis skasowany.
mdate: {n} godz. temu | {d} dni temu | {date} | wczoraj | {date}, {hour}:{mm}
mt: rada miasta | ta ustawa | komunikacja miejska | rząd | minister | służba zdrowia | rynek mieszkań |
  ten klub | ten proces | rachunek za prąd | cała ta debata
mj: wstyd | wyrzucanie pieniędzy | tylko pół prawdy | katastrofa | krok do przodu | nasz najmniejszy
  problem | kpina
mv: płacili za to latami | widzieli to już nieraz | ostrzegali przed tym | przestali wierzyć
mw: Mój sąsiad | Moja córka | Kolega z pracy | Mój ojciec | Stary znajomy | Mój szwagier
ms: Moim zdaniem {mt} to {mj}, i tak myślę od {n} lat. | {mt} to {mj}. | Ludzie stąd {mv}, a nikt o tym
  nie mówi. | Czego artykuł nie mówi: {mt} to {mj}. | Powód jest prosty: kto decyduje, ten nie musi z tym
  żyć. | W {year} roku próbowano tego samego i kosztowało to miliony. | Nie jestem po żadnej stronie, ale
  {mt} to {mj}. | Nic się nie zmieni, dopóki będą powoływać kolejne komisje.
ma: {mw} tam pracuje od {n} lat i mówi, że nic nie działa. | Byłem tam w zeszłym tygodniu i widziałem na
  własne oczy: {mt} to {mj}. | Kiedyś płaciliśmy {d} złotych, dziś {big}, i nikt nie umie tego wyjaśnić. |
  Pisałam do posła i do dziś czekam na odpowiedź.
mq: Dlaczego nikt nie pyta, kto za to zapłaci? | Czy ktoś naprawdę w to wierzy? | A co na to {city}? |
  Gdzie byli krytycy w {year} roku?
mx: Święta racja! | Dobry artykuł, dzięki. | Żart. | Dokładnie. | Niewiarygodne. | Wyrazy współczucia. |
  Wreszcie ktoś to powiedział!
mr: @{first} nie zgadzam się: {mt} to {mj}. | @{first} dzięki, nie wiedziałem. | {first}, myli się pan. |
  @{nick} ma pan źródło?
"""

TALK["sv"] = """
user: {first} {last} | {first}{dd} | {first} {L}. | {nick}{n} | {nick} | Gäst
first: Anders | Karin | Lars | Eva | Johan | Sara | Göran | Birgitta | Ali | Emma
last: Svensson | Lind | Berg | Nyström | Holm | Ek | Sandberg | Dahl
nick: gubben | norrlänning | skeptiker | seglarn | fikapaus | realisten
mhead: Kommentarer | {n} kommentarer | Kommentarer ({big}) | Delta i samtalet | Skriv en kommentar | Vad
  tycker du?
msort: Nyast | Äldst | Mest gillade | Alla kommentarer | Sortera
mrule: Håll god ton och håll dig till ämnet. | Kommentarer modereras och kan tas bort. | Genom att skriva
  godkänner du våra regler. | Kränkningar och reklam tas bort. | Kommentarerna stängs efter {d} dagar.
mlog: Logga in för att kommentera | Skapa konto för att delta | Du måste vara inloggad för att svara |
  Logga in
mform: Skriv en kommentar… | Din kommentar | Namn * | E-post * | {big} tecken kvar
msend: Skicka | Publicera | Kommentera
mreply: Svara
mlike: Gilla | Rekommendera | Bra
mreport: Anmäl | Dölj
mshare: Dela | Kopiera länk
mmore: Visa fler svar | Alla kommentarer | Ladda fler | Visa {n} svar
mbadge: Prenumerant | Moderator | Skribent | Verifierad
mmod: Kommentaren togs bort av moderator. | Kommentaren väntar på granskning. | Raderad kommentar.
mdate: {n} timmar sedan | {d} dagar sedan | {date} | i går | {date} {hour}.{mm}
mt: kommunen | den nya lagen | kollektivtrafiken | regeringen | ministern | sjukvården | bostadsmarknaden
  | laget | rättegången | elräkningen | hela debatten
mj: en skandal | slöseri med pengar | bara halva sanningen | en röra | ett steg framåt | vårt minsta
  problem | inget för vanligt folk
mv: betalat i åratal | sett allt detta förut | varnat för just detta | slutat tro på det
mw: Min granne | Min dotter | En kollega | Min far | En gammal vän från {city} | Min svåger
ms: Jag tycker att {mt} är {mj}, och det har jag tyckt i {n} år. | {mt} är {mj}. | Folk här har {mv} och
  ingen pratar om det. | Vad artikeln inte säger är att {mt} är {mj}. | Vi har {mv}. | Skälet är enkelt:
  de som bestämmer slipper leva med det. | I {city} prövade man samma sak {year} och det kostade miljoner.
  | Jag står inte på någon sida, men {mt} är {mj}.
ma: {mw} arbetade där i {n} år och säger att inget fungerar. | Jag var i {city} förra veckan och såg det
  med egna ögon: {mt} är {mj}. | Förr betalade vi {d} kronor, nu är det {big}, och ingen kan förklara
  varför. | Jag skrev till min riksdagsledamot i {month} och väntar fortfarande på svar.
mq: Varför frågar ingen vem som betalar? | Tror någon verkligen att {mt} är lösningen? | Och {city} då? |
  Var fanns kritikerna {year}?
mx: Bra sagt! | Bra artikel, tack. | Vilket skämt. | Precis. | Otroligt. | Vila i frid. | Äntligen säger
  någon det!
mr: @{first} jag håller inte med: {mt} är {mj}. | @{first} tack, det visste jag inte. | {first}, du har
  fel. | @{nick} har du någon källa?
"""

TALK["ru"] = """
user: {first} {last} | {first}{dd} | {nick}{n} | {nick} | Гость
first: Иван | Анна | Сергей | Ольга | Дмитрий | Елена | Павел | Наталья
last: К. | Смирнов | П. | Орлова | Лебедев | С.
nick: дед_мороз | скептик | волжанка | сосед | читатель | реалист
mhead: Комментарии | Комментарии ({n}) | Обсуждение | Оставить комментарий | Комментариев: {big}
msort: Новые | Старые | Популярные | Все комментарии
mrule: Просим соблюдать вежливость и не отходить от темы. | Комментарии проверяются модератором. |
  Оскорбления и реклама удаляются. | Отправляя сообщение, вы соглашаетесь с правилами.
mlog: Войдите, чтобы комментировать | Зарегистрируйтесь, чтобы участвовать | Войти
mform: Написать комментарий… | Ваш комментарий | Имя * | Осталось символов: {big}
msend: Отправить | Опубликовать
mreply: Ответить
mlike: Нравится | Полезно
mreport: Пожаловаться | Скрыть
mshare: Поделиться | Ссылка
mmore: Показать ещё ответы | Все комментарии | Загрузить ещё | Ответы ({n})
mbadge: Модератор | Подписчик | Автор
mmod: Комментарий удалён модератором. | Комментарий ожидает проверки.
mdate: {n} ч назад | {d} дн. назад | {date} | вчера | {date}, {hour}:{mm}
mt: новый закон | общественный транспорт | наш мэр | этот клуб | весь этот спор | суд | счёт за свет
mj: позор | пустая трата денег | только половина правды | шаг вперёд | меньшая из наших бед | просто смех
mv: платим за это годами | всё это уже видели | давно перестали верить
mw: Мой сосед | Моя дочь | Коллега | Мой отец | Старый знакомый
ms: По-моему, {mt} - это {mj}, и так я думаю уже {n} лет. | {mt} - это {mj}. | Мы {mv}, а об этом никто не
  говорит. | О чём статья молчит: {mt} - это {mj}. | Причина проста: кто решает, тому с этим не жить. | В
  {year} году уже пробовали то же самое, и это стоило миллионы. | Ничего не изменится, пока создают одну
  комиссию за другой.
ma: {mw} работает там {n} лет и говорит, что ничего не ладится. | Был там на прошлой неделе и видел своими
  глазами: {mt} - это {mj}. | Раньше платили {d} рублей, теперь {big}, и никто не может объяснить почему.
  | Писал депутату весной и до сих пор жду ответа.
mq: Почему никто не спрашивает, кто за это заплатит? | Неужели кто-то в это верит? | Где были критики в
  {year} году?
mx: Верно сказано! | Хорошая статья, спасибо. | Смешно. | Именно. | Невероятно. | Соболезнования родным. |
  Наконец-то кто-то это сказал!
mr: {first}, не согласен: {mt} - это {mj}. | {first}, спасибо, не знал. | {nick}, а источник есть? |
  {first}, вы ошибаетесь.
"""

TALK["tr"] = """
user: {first} {last} | {first}{dd} | {nick}{n} | {nick} | Misafir
first: Mehmet | Ayşe | Ali | Fatma | Hasan | Zeynep | Murat | Elif
last: Yılmaz | Kaya | Demir | Şahin | Çelik | Aydın
nick: vatandaş | dede | egeli | okur | gerçekçi | çaysever
mhead: Yorumlar | {n} yorum | Yorumlar ({big}) | Yorum yap | Tartışmaya katılın
msort: En yeni | En eski | En beğenilen | Tüm yorumlar
mrule: Lütfen saygılı olun ve konudan sapmayın. | Yorumlar denetlenir ve silinebilir. | Hakaret ve reklam
  kabul edilmez. | Göndererek kuralları kabul etmiş olursunuz.
mlog: Yorum yapmak için giriş yapın | Katılmak için üye olun | Giriş yap
mform: Yorum yazın… | Yorumunuz | Adınız * | Kalan karakter: {big}
msend: Gönder | Yorumu gönder
mreply: Yanıtla
mlike: Beğen | Yararlı
mreport: Bildir | Gizle
mshare: Paylaş
mmore: Diğer yanıtları göster | Tüm yorumlar | Daha fazla | {n} yanıtı gör
mbadge: Abone | Moderatör | Yazar
mmod: Bu yorum moderatör tarafından kaldırıldı. | Yorum onay bekliyor.
mdate: {n} saat önce | {d} gün önce | {date} | dün | {date} {hour}:{mm}
mt: belediye | bu yasa | toplu taşıma | hükümet | bakan | bu takım | elektrik faturası | bütün bu tartışma
mj: tam bir rezalet | para israfı | hikâyenin yalnızca yarısı | ileri bir adım | en küçük derdimiz
mv: yıllarca bunun bedelini ödedik | bunları daha önce de gördük | artık inanmıyoruz
mw: Komşum | Kızım | Bir iş arkadaşım | Babam | Eski bir dostum
ms: Bence {mt} {mj}, {n} yıldır böyle düşünüyorum. | {mt} {mj}. | Biz {mv} ama kimse bundan söz etmiyor. |
  Haberin söylemediği şu: {mt} {mj}. | Nedeni basit: karar verenler bununla yaşamak zorunda değil. |
  {year} yılında aynısı denendi ve milyonlara mal oldu. | Kimsenin tarafında değilim ama {mt} {mj}.
ma: {mw} orada {n} yıl çalıştı ve hiçbir şeyin yürümediğini söylüyor. | Geçen hafta oradaydım ve
  gözlerimle gördüm: {mt} {mj}. | Eskiden {d} lira öderdik, şimdi {big} lira, kimse nedenini açıklamıyor.
  | Milletvekilime yazdım, hâlâ yanıt bekliyorum.
mq: Bunu kimin ödeyeceğini neden kimse sormuyor? | Buna gerçekten inanan var mı? | {year} yılında
  eleştirenler neredeydi?
mx: Çok doğru! | Güzel yazı, teşekkürler. | Şaka gibi. | Aynen. | İnanılmaz. | Başımız sağ olsun. |
  Sonunda biri söyledi!
mr: @{first} katılmıyorum: {mt} {mj}. | @{first} teşekkürler, bilmiyordum. | @{nick} kaynağınız var mı?
"""

TALK["ja"] = """
user: {first}{last} | {nick} | {nick}{n} | 匿名 | ゲスト | {L}.{L}
first: 佐藤 | 鈴木 | 高橋 | 田中 | 伊藤 | 山本
last: 健 | 恵子 | 翔 | 美咲 | 誠 | 葵
nick: 通りすがり | 散歩好き | 猫三匹 | 元会社員 | 北の国 | 珈琲党
mhead: コメント | コメント {n}件 | みんなのコメント | コメント（{big}） | コメントを書く
msort: 新しい順 | 古い順 | おすすめ順 | すべてのコメント
mrule: 他の利用者を尊重して投稿してください。 | コメントは運営が確認し、削除することがあります。 |
  誹謗中傷や宣伝は禁止です。 | 投稿は{d}日後に締め切ります。
mlog: コメントするにはログインしてください | ログインして参加 | ログイン
mform: コメントを入力… | お名前 | 残り{big}文字
msend: 投稿する | 送信
mreply: 返信 | 返信する
mlike: 共感した | いいね | 参考になった
mreport: 報告 | 非表示
mshare: 共有
mmore: 返信をもっと見る | すべてのコメントを見る | もっと読み込む | 返信{n}件
mbadge: 有料会員 | 運営 | 筆者
mmod: このコメントは削除されました。 | コメントは承認待ちです。
mdate: {n}時間前 | {d}日前 | {date} | 昨日 | {date} {hour}:{mm}
mt: 市役所 | 今回の法律 | 公共交通 | 政府 | 医療制度 | このチーム | 電気代 | この議論
mj: 税金の無駄 | 話の半分でしかない | 前進 | 遅すぎる対応 | 小さな問題 | 他人事
mv: 何年も負担してきた | 同じことを何度も見てきた | もう信じていない
mw: 近所の人 | 娘 | 同僚 | 父 | 昔の友人
ms: 私は{mt}は{mj}だと思います。{n}年前からそう感じています。 | 結局、{mt}は{mj}だと思う。 |
  この町の人は{mv}のに、誰もその話をしません。 | 記事には書かれていませんが、{mt}は{mj}です。 |
  理由は簡単で、決める人がその中で暮らしていないからです。 |
  {year}年にも同じことを試して、何億円もかかりました。 | どちらの味方でもないけれど、{mt}は{mj}。
ma: {mw}がそこで{n}年働いていましたが、何もうまくいっていないそうです。 |
  先週{city}に行って自分の目で見ました。{mt}は{mj}です。 |
  昔は{d}百円だったのに今は{big}0円、誰も説明しない。 | 議員に手紙を書いたけれど、まだ返事がありません。
mq: 誰が費用を払うのか、なぜ誰も聞かないのでしょうか。 | 本当にそう思う人がいるの？ |
  {year}年に批判した人はどこへ？
mx: その通り！ | いい記事でした。 | 冗談でしょう。 | まったく同感。 | 信じられない。 |
  ご冥福をお祈りします。 | よく言ってくれた！
mr: {nick}さん、私はそうは思いません。{mt}は{mj}です。 | ＞{nick}さん ありがとう、知りませんでした。 |
  {nick}さん、出典はありますか？
"""

TALK["zh"] = """
user: {first}{last} | {nick} | {nick}{n} | 匿名网友 | 游客{dd}
first: 王 | 李 | 张 | 刘 | 陈 | 赵
last: 伟 | 芳 | 小明 | 丽 | 建国 | 婷
nick: 路人甲 | 老街坊 | 爱喝茶 | 南方人 | 看客 | 山顶的风
mhead: 评论 | {n}条评论 | 网友评论 | 评论（{big}） | 发表评论 | 参与讨论
msort: 最新 | 最早 | 最热 | 全部评论
mrule: 请文明发言，不要偏离主题。 | 评论须经审核，可能被删除。 | 禁止辱骂和广告。 |
  发表即表示同意社区规则。
mlog: 登录后发表评论 | 注册参与讨论 | 登录
mform: 写下你的评论… | 昵称 | 还可输入{big}字
msend: 发表 | 提交 | 发送
mreply: 回复
mlike: 赞 | 顶 | 有用
mreport: 举报 | 隐藏
mshare: 转发
mmore: 查看更多回复 | 全部评论 | 加载更多 | 展开{n}条回复
mbadge: 会员 | 管理员 | 作者
mmod: 该评论已被删除。 | 评论审核中。
mdate: {n}小时前 | {d}天前 | {date} | 昨天 | {date} {hour}:{mm}
mt: 市政府 | 新法律 | 公共交通 | 医疗 | 房价 | 这支球队 | 电费 | 这场争论
mj: 浪费钱 | 只讲了一半 | 进步 | 迟来的决定 | 小问题 | 一个笑话
mv: 为此付出了很多年 | 早就见过这一切 | 已经不再相信
mw: 我的邻居 | 我女儿 | 一位同事 | 我父亲 | 一个老朋友
ms: 我觉得{mt}就是{mj}，{n}年前我就这么想。 | {mt}，说到底是{mj}。 | 这里的人{mv}，却没人谈这件事。 |
  文章没说的是，{mt}其实是{mj}。 | 原因很简单，做决定的人不用承受后果。 |
  {year}年{city}也试过同样的办法，花了几百万。 | 我不站任何一边，但{mt}真的是{mj}。
ma: {mw}在那里工作了{n}年，说什么都行不通。 | 上周我去了{city}，亲眼看到了，{mt}就是{mj}。 |
  以前只要{d}块钱，现在要{big}块，没有人解释为什么。 | 我写信反映过，到现在还在等答复。
mq: 为什么没有人问谁来买单？ | 真的有人相信吗？ | {year}年批评的人都去哪儿了？
mx: 说得好！ | 好文章，谢谢。 | 真是笑话。 | 没错。 | 难以置信。 | 愿逝者安息。 | 终于有人说了！
mr: 回复@{nick}：我不同意，{mt}是{mj}。 | @{nick} 谢谢，我不知道。 | @{nick} 有出处吗？
"""

TALK["ar"] = """
user: {first} {last} | {nick}{n} | {nick} | زائر
first: أحمد | فاطمة | محمد | مريم | خالد | سلمى | يوسف | ليلى
last: حسن | علي | منصور | خليل | سعيد
nick: مواطن | متابع | قارئ | ابن البلد | واقعي
mhead: التعليقات | {n} تعليقات | التعليقات ({big}) | أضف تعليقا | شارك في النقاش
msort: الأحدث | الأقدم | الأكثر إعجابا | كل التعليقات
mrule: يرجى الالتزام بالاحترام وبموضوع المقال. | تخضع التعليقات للمراجعة وقد تحذف. | لا تقبل الإهانات
  والإعلانات. | التعليقات لا تعبر إلا عن آراء أصحابها.
mlog: سجل الدخول للتعليق | أنشئ حسابا للمشاركة | تسجيل الدخول
mform: اكتب تعليقا… | تعليقك | الاسم * | بقي {big} حرفا
msend: إرسال | نشر
mreply: رد
mlike: أعجبني | مفيد
mreport: إبلاغ | إخفاء
mshare: مشاركة
mmore: عرض المزيد من الردود | كل التعليقات | تحميل المزيد | عرض {n} ردود
mbadge: مشترك | مشرف | الكاتب
mmod: حذف المشرف هذا التعليق. | التعليق في انتظار المراجعة.
mdate: قبل {n} ساعات | قبل {d} أيام | {date} | أمس | {date} {hour}:{mm}
mt: هذا القانون | قرار الحكومة | هذا المشروع | هذا الفريق | مشروع البلدية | كل هذا الجدل
mj: فضيحة | إهدار للمال | نصف الحقيقة فقط | خطوة إلى الأمام | آخر همومنا
mv: دفعنا الثمن سنوات | رأينا كل هذا من قبل | لم نعد نصدق أحدا
mw: جاري | صديق قديم | زميل لي | والدي | أخي
ms: في رأيي {mt} {mj}، وهذا رأيي منذ {n} سنوات. | {mt} {mj}. | نحن هنا {mv} ولا أحد يتحدث عن ذلك. | ما لم
  يذكره المقال هو أن {mt} {mj}. | السبب بسيط: من يقرر لا يعيش مع النتيجة. | جربوا الأمر نفسه في {city} عام
  {year} وكلف الملايين. | لست مع أي طرف، لكن {mt} {mj}.
ma: {mw} عمل هناك {n} سنوات ويقول إن لا شيء يسير كما يجب. | كنت في {city} الأسبوع الماضي ورأيت بعيني: {mt}
  {mj}. | كنا ندفع {d} واليوم {big} ولا أحد يشرح السبب. | كتبت إلى النائب وما زلت أنتظر الرد.
mq: لماذا لا يسأل أحد من سيدفع؟ | هل يصدق أحد هذا حقا؟ | أين كان المنتقدون عام {year}؟
mx: كلام سليم! | مقال جيد، شكرا. | مهزلة. | بالضبط. | لا يصدق. | رحمه الله. | أخيرا قالها أحد!
mr: @{first} لا أتفق معك: {mt} {mj}. | @{first} شكرا، لم أكن أعرف. | @{nick} هل لديك مصدر؟
"""
