"""Wordings of inserted widgets, per language, as ``training.wordings`` speaks them.

Written for this project (2026) by hand; no text was copied from a page.

Sections
--------
ad      label of an ad slot                    lab     disclosure of one item
hp, hb, ho  heading of paid / either / own     by      whose widget it is, ``{v}`` the vendor
cta     button of an ad                        undo    menu of an item ("Undo", "Why this ad?")
pres, with  "presented by", "with" a brand     cont    "story continues below"
svh, sv     partner services                   cph, cp     coupons
fin     comparison portals and brokers         job, home, car, tick    classifieds and tickets
buy, from, prod, rate   price boxes            desc    description line of an ad
paid, own   headlines                          sec, ago    section and date of an own teaser
nlh, nlt, nlb, nlc, mail    newsletter box     sub, subb   subscription offer
fol, com, app, appb     follow, comments, app  city, bw, cat, shop, tld    parts of brands and headlines
game    app install ads and games
"""

from __future__ import annotations

import random

from training.wordings import Wordings

_TEXT: dict[str, str] = {}

_TEXT["en"] = """
ad: Advertisement | ADVERTISEMENT | Advertising | Ad | AD | Advertisement: | - Advertisement - | Sponsored |
  SPONSORED | Paid Advertisement | Advertisement · Scroll to continue |
  Advertisement. Scroll to continue reading. | Article continues after ad | Ads by Google | Ad Feedback |
  Advertise with us | Close ad | Skip ad | Skip Ad | Remove ads | Why ads? |
  You can skip this ad in {d} seconds | Report this ad | Ad choices | Hide ad | Promoted
lab: Sponsored | Ad | Promoted | Sponsored Content | Paid Content | Paid | Advertisement | Advertorial |
  SPONSORED | Sponsor | Partner | Paid Partner | Paid Post | Promotion | Sponsored Post | Brand Studio |
  Partner Content | AD | From the web | Sponsored: | Ad · | Affiliate | Provided by sponsor |
  In partnership
hp: Sponsored | Sponsored Links | Promoted Stories | Promoted Links | Sponsored Content |
  From Around the Web | Around the Web | From the Web | Sponsored Stories | Paid Content | Promoted Content |
  Content from our partners | More From Our Partners | From Our Partners | Partner Content |
  From Our Sponsors | Ads you may like | Paid Program | You May Like - Sponsored | Elsewhere on the Web |
  Around the internet | Recommended by our partners | Trending Offers | Today's Deals | Smart Spending |
  The Latest from our Partners | AROUND THE WEB | Paid Links | Sponsored Recommendations |
  Stories From Our Sponsors | Special Offers | Advertiser Content | Trending Now Ads | Marketplace |
  Paid Partner Content | Sponsored Financial Content | Search Ads | Related Searches
hb: You May Like | You May Also Like | You might also like | Recommended for you | Recommended |
  We Recommend | Trending | Trending Now | More for you | More Stories | Don't Miss | Also of interest |
  Up next | Up Next | Read Next | What to Read Next | More to explore | Popular Now | More from the Web |
  Editors' Picks | Discover | Discover more | Suggested for you | Stories for you | For You | Top picks |
  Just for you | Must Read | Must See | Worth your time | Today's top stories | Hot topics |
  In case you missed it | Picked for you | Keep reading
ho: Most Read | Most Popular | Related Stories | Related | Read more | More from {sec} | Latest News |
  Latest | More in {sec} | Top Stories | Most viewed | More on this story | Related Articles |
  Also in {sec} | Editor's Choice | Trending in {sec} | Top 5 | More from this author | Watch next |
  More from our newsroom | Related coverage
by: by {v} | Recommended by {v} | Powered by {v} | Ads by {v} | Promoted by {v} | Sponsored by {v} |
  Provided by {v} | {v} | Sponsored Links by {v} | Promoted Links by {v} | Presented by {v} |
  Content by {v} | {v} Feed | What is {v}? | Sponsored | AdChoices | about these ads | Learn more about {v}
cta: Learn More | Learn more | Read More | Shop Now | Shop now | Get Quote | Get Offer | Sign Up | Try Now |
  Play Now | Search Now | Click Here | See More | Find Out More | Book Now | Apply Now | Start Now |
  Get Started | Watch More | Download | Install Now | View Deals | Compare | Order Now | Visit Site | Open |
  Subscribe | Contact Us | Buy Now | Claim Offer | Check Eligibility | Donate Now | Listen Now | Explore |
  Request a Demo | Free Trial
undo: Undo | Why this ad? | Report this ad | Hide | Remove this item | Stop seeing this ad | Ad is Hidden |
  Please tell us why you hid this ad? | Inappropriate | Misleading | Repetitive | Irrelevant | Distracting |
  Thank you for your feedback | Not interested | Send feedback | Ad info
pres: Presented by {brand} | Sponsored by {brand} | Brought to you by {brand} | In partnership with {brand} |
  Paid for by {brand} | Advertiser content from {brand} | Supported by {brand} | A message from {brand} |
  Paid post by {brand} | Content provided by {brand} | by {brand} | From our sponsor {brand} |
  Created for {brand}
with: with {brand} | by {brand} | from {brand} | via {brand} | powered by {brand} | at {brand} |
  in association with {brand}
cont: Story continues below advertisement | Advertisement - story continues below |
  Article continues below this ad | Continue reading below | Article continues after this advertisement |
  Scroll to continue | Content continues below ad | After the ad | Continue reading the main story |
  CONTINUE READING BELOW | Read on after the ad | Skip advertisement
svh: Services | Our Partners | Partner Services | Offers | Marketplace | Shopping | Deals | Reader Offers |
  Money Deals | Compare | Discount Codes | Tools & Services | Partners | In Association With |
  From our commercial partners
sv: Compare {ins} quotes | Find a {pro} near you | Learn a language online | Send money abroad |
  {thing} offers | Book {trip} | Compare broadband deals | Compare energy prices | Local {thing} deals |
  Find courses | Online dating | Business directory | Get a free {thing} quote | Rent a car | Cheap flights |
  Find a job | Credit card finder | Betting offers | Wine club offers | Photo gifts |
  Puzzles from our partners | Estate agents near you | Mortgage calculator | {pct}% off {trip}
cph: Coupons | Vouchers | Promo Codes | Discount Codes | Top Deals | Voucher Codes | Best Deals Today |
  Exclusive Offers
cp: {shop} discount code: {pct}% off | {pct}% off with {shop} promo code | {shop} voucher codes |
  {shop} coupon | Save ${big} at {shop} | Up to {pct}% off sale at {shop} |
  Free delivery on orders over ${big} - {shop} | {shop} promo code for {pct}% off {prod} |
  Extra {pct}% off at {shop} | {shop} deals
fin: Best credit cards of {year} | Compare savings accounts | {n} best online brokers | Broker comparison |
  Today's mortgage rates | Personal loans from {d}.{d}% APR | Best balance transfer cards | Compare {ins} |
  Find a financial adviser | Best high-yield savings accounts | Crypto exchanges compared |
  Open a trading account | Refinance rates hit {d}.{d}% APR | Annuity calculator | Gold IRA guide |
  Prop trading firms | Free stock picks |
  CFDs are complex instruments. {pct}% of retail accounts lose money
job: Senior Software Engineer | Registered Nurse | Marketing Manager | Warehouse Operative |
  Primary School Teacher | Delivery Driver | Account Executive | Data Analyst | Electrician | Store Manager |
  Care Assistant | HR Officer | Civil Engineer | Head Chef | Project Manager | Postdoctoral Researcher |
  Finance Director | Jobs in {city} | Customer Service Adviser | Van Driver
home: {d} bedroom house for sale in {city} | {d} bed flat to rent, {city} |
  New homes in {city} from ${price} | Detached house with garden, {city} | Studio apartment near {city} |
  Land for sale near {city} | Luxury apartments in {city} | What is your home worth?
car: Used SUVs in {city} | {year} estate, {big},000 miles, one owner | Nearly new hatchback deals |
  Lease a hybrid from ${big}/month | Electric cars in stock | Sell your car in minutes |
  {year} pickup truck, low miles
tick: Tickets for {city} Philharmonic | Comedy Night, {city} | {city} Summer Festival tickets |
  The Musical - {city} | Theatre breaks in {city} from ${big} | Cup final hospitality packages |
  Rock legends live in {city}
buy: Buy Now | Buy now | Shop Now | View Deal | Buy on {shop} | See Price at {shop} | Check Amazon Price |
  See it at {shop} | {price} at {shop} | Add to basket | Check price | Get Deal | See at {shop} |
  Buy from {shop} | Pre-order | Save ${big}
from: from | From | RRP | was | Now | MSRP: | Price: | List price: | Best price
prod: Cordless Vacuum Cleaner | Wireless Earbuds | {d}K Smart TV | Air Fryer XL | Robot Mower |
  Running Shoes | Memory Foam Mattress | Espresso Machine | Gaming Laptop | E-Bike | Electric Toothbrush |
  Smartwatch {d} | Garden Furniture Set | Blood Pressure Monitor | Hiking Jacket | Stand Mixer |
  Mirrorless Camera | Weighted Blanket | Office Chair | Pressure Washer | Retinol Serum | Tablet {n}
rate: {d}.{d} out of 5 | ★★★★☆ ({big}) | {big} reviews | Free delivery | In stock | Best seller |
  Limited time deal | -{pct}% | Prime
desc: Find out in minutes if you qualify. | Rates may surprise you. Compare free quotes today. |
  Over {big},000 five-star reviews. | No obligation, no hidden fees. |
  See why everyone in {city} is switching. | Limited stock available. | Free shipping. Cancel anytime. |
  Doctors recommend this simple routine for {ill}. | Answer {d} simple questions to check your eligibility. |
  Our experts reviewed the top {n} so you don't have to. | Play instantly in your browser. No install. |
  Take advantage of {pct}% off before the offer ends. |
  Trusted by more than {big},000 customers nationwide. | Search ads |
  The new way to deal with {ill}, explained by experts. | Capital at risk. Terms apply.
who: Homeowners | Seniors | Drivers | Retirees | Cardiologists | Dentists | Plastic Surgeons |
  Dermatologists | Dog Owners | Investors | Men Over {age} | Women Over {age} | Americans | Engineers |
  Vets | Nutritionists | {city} Residents | Pensioners | Parents | Brits | Seniors Born {year0}-{year1} |
  Nurses | Veterans | Taxpayers | Golfers | Travelers | Sleep Experts
ill: Joint Pain | Tinnitus | Type 2 Diabetes | Toenail Fungus | Belly Fat | Knee Pain | Neuropathy |
  High Blood Pressure | Back Pain | Dark Spots | Hair Loss | Snoring | Sleepless Nights | Prostate Trouble |
  Ear Ringing | Eye Bags | Varicose Veins | Memory Loss | Swollen Legs | Sagging Skin | Plantar Fasciitis |
  Bad Breath | Psoriasis | Dry Eyes | Bloating
ins: car insurance | life insurance | home insurance | pet insurance | funeral cover | travel insurance |
  health insurance | van insurance
thing: Solar Panels | Walk-In Tubs | Stair Lifts | Dental Implants | SUVs | Hearing Aids | Roof Repair |
  Gutter Guards | Heat Pumps | New Windows | River Cruises | Hybrid Cars | Senior Living |
  Bathroom Remodels | Mobility Scooters | Golf Carts | Electric Bikes | Adjustable Beds |
  Invisible Hearing Aids | Cremation Services | Home Elevators | Granny Pods | Cash ISAs | Bifold Doors
trip: a Nile cruise | all-inclusive holidays | a Caribbean cruise | city breaks | a Mediterranean escape |
  last-minute ski trips
pro: tradesman | lawyer | financial adviser | dentist | care home | therapist | builder
food: Foods | Vegetables | Fruits | Breakfast Mistakes | Kitchen Spices | Teas | Supplements |
  Everyday Habits | Drinks | Morning Rituals
star: '80s Heartthrobs | Country Stars | Child Actors | Soap Stars | Famous Twins | Game Show Hosts |
  Supermodels | Sitcom Moms | Royals
odd: Photo | Cabin | Sunken Ship | Dog | Old Barn | Wedding Picture | Prom Dress | Coin | Airplane Seat |
  Crocodile | Abandoned Mansion
paid: {n} {food} That Fight {ill} | {who}: Do This Before Bed for {ill} |
  {city}: New Plan Covers the Cost of {thing} | If You Have {ill}, Try This Tonight |
  The Price Of {thing} Might Surprise You | {thing}: See What {who} Pay in {year} |
  {n} {star} Who Lost Everything | Remember {star}? Take a Breath Before You See Them Now |
  {who} Are Rushing To Get This New {prod} | {city} Homeowners Could Be Eligible for Free {thing} |
  Doctor: If You Suffer From {ill}, Do This Immediately |
  Play This for 1 Minute and See Why Everyone Is Addicted | She Opened The {odd} And Called Police |
  Nobody Could Explain This {odd} | {n} Cars That Are Worth Buying in {year} |
  Born Before {year1}? You May Be Due a Payout | {who} Over {age} Are Ditching Their {thing} |
  One Simple Trick Cuts Your Electric Bill by {pct}% | Forget {thing}, Do This Instead |
  {who} Say This {prod} Is the Best of {year} | Unsold {thing} Are Being Almost Given Away |
  {n} Warning Signs of {ill} Most People Ignore | Here's What New {thing} Should Cost You in {year} |
  Top {n} {ins} providers compared | The {prod} Everyone in {city} Is Talking About |
  Compare {ins} from ${n} a month | Dating Over {age}: Meet Singles in {city} |
  The Most Beautiful {n} Beaches to Visit in {year} | {pct}% Off {trip} if you book this week |
  This {prod} sells out every week | If you own a computer you must try this game |
  Can You Guess the {odd}? Only {d}% Can | What Happens When You Eat {n} Almonds a Day |
  Invest in {year}: {n} Stocks Smart Money Is Buying | Why {who} Love This ${big} {prod} |
  How to Retire Early With ${price} | {n} Credit Cards You Should Not Ignore If You Have Excellent Credit |
  How to earn {pct}% on idle cash | The {prod}, redesigned | Are you ready for {thing}? Take the quiz |
  9 Out of 10 {who} Miss This Tax Break | {brand}: the smart way to {city} |
  {city} Launches New Policy For Cars Used Less Than {big} Miles/Day | Discover the new {prod} |
  How AI is transforming {sec} at {brand} | Most {who} Didn't Know This About {ill} |
  Better {sec} starts here | Meet the {prod} that pays for itself
own: Council approves plan for {city} tram line | {city} police appeal for witnesses after crash |
  Minister defends budget as vote nears | Why {city} rents keep rising |
  Heavy rain closes roads around {city} | What we know about the {city} fire |
  Live updates: talks resume in {city} | Coach hails 'huge' win as {city} go second |
  Opinion: The budget is not a plan | Review: a quiet, brilliant novel | Strike to hit trains for {d} days |
  Hospital waiting lists fall for first time in {n} months | In pictures: winter light over {city} |
  Election {year}: what the polls say | Scientists find {n} new species off {city} |
  {n} things to do in {city} this weekend | Judge blocks rule on data sharing |
  Shares slide as inflation hits {d}.{d}% | School of {big} pupils to close in {city}
sec: Politics | World | Business | Sport | Culture | Opinion | Tech | Health | Local | Science | Travel |
  Lifestyle | Entertainment | Money
ago: {d} hours ago | {n} min read | {d}h ago | Yesterday | {m}/{dd}/{year} | Updated {d} hours ago |
  2 days ago | Just now | {d}:{dd} p.m.
nlh: Newsletter | Sign up for our newsletter | The Morning Briefing | Get the news in your inbox |
  Stay informed | Daily headlines by email
nlt: The day's most important stories, every morning at {d}. | Our editors pick the best of {sec} for you. |
  Free, twice a week. Unsubscribe any time. | Get our {sec} newsletter delivered straight to your inbox.
nlb: Subscribe | Sign up | Sign me up | Join | Get the newsletter | Submit
nlc: By signing up you agree to our Terms of Use and Privacy Policy. | This site is protected by reCAPTCHA. |
  We'll never share your address. See our privacy notice.
mail: Your email address | Email | Enter your email
sub: Subscribe from ${d} a month | Support our journalism | Unlimited access for {d} weeks |
  Digital + Print: {pct}% off your first year | Read all of it. Become a subscriber
subb: Subscribe now | Try it free | See options | Subscribe | Become a member | Log in
fol: Follow us | Follow us on Facebook | Share | Join us on Instagram | Follow us on X |
  Find us on social media | {big}k followers | WhatsApp channel
com: Join the conversation | {big} Comments | Leave a comment | View comments | Have your say |
  Be the first to comment | Read our community guidelines
app: Get our app | News on the go: download the app | Breaking news alerts on your phone |
  Scan the code to install our app
appb: Download on the App Store | Get it on Google Play | Open in app | Install
city: Boston | Denver | Leeds | Bristol | Chicago | Dublin | Sydney | Auckland | Toronto | Atlanta |
  Phoenix | Manchester | Austin | Tampa | Perth | Glasgow | Ohio | Texas
bw: Smart | Daily | Health | Wealth | Home | Senior | Auto | Insider | Trend | Money | Life | Travel |
  Pulse | Quote | Saver | Gadget | Vital | Prime | Wellness | Solar | Buzz | Story | Finance | Guide | Best |
  Urban | Nova | Expert | Zen | Retire | Net | Loan
cat: Search Ads | Free Online Game | Deals | Official Site | Sponsored Searches | Find Now | Hearing |
  Solar | Investing | Health Report | Learn More | Insurance
shop: Amazon | Walmart | Target | Best Buy | eBay | Argos | Macy's | ASOS | Nike | H&M | Currys | Etsy |
  Dell | Wayfair | Booking.com | Expedia
tld: com | com | com | net | co.uk | org | io | co | com.au | info
game: {fant}: Age of War | Raid of {fant} | {fant} Online - Free Game | Build your {fant} empire |
  Farm Quest | Merge {fant} | Word Puzzle Daily |
  If you're over {age} and own a computer, this game is a must | Solitaire Club |
  The city-builder you can't put down | Free. No install. Play now
fant: Stormhold | Dragonspire | Valoria | Ironforge | Eldermoor | Thrones | Galaxies | Vikings | Atlantis
"""

_TEXT["de"] = """
ad: Anzeige | ANZEIGE | Anzeige: | - Anzeige - | -ANZEIGE- | Werbung | WERBUNG | Werbung: | Anzeigen |
  Advertisement | (Anzeige) | Werbeanzeige | Werbung überspringen | Anzeige schließen | Anzeige ausblenden |
  Anzeige melden | Werbefrei lesen | Gesponsert | Sonderveröffentlichung | Ad | Google-Anzeigen |
  Warum sehe ich Werbung? | Werbung endet in {d} Sekunden
lab: Anzeige | Gesponsert | Sponsored | Werbung | ANZEIGE | Advertorial | Promotion | Bezahlter Inhalt |
  Sponsored Post | Partnerangebot | Partner | (Anzeige) | Ad | Angebot von Partnern | Verlagsangebot |
  Affiliate-Link | Affiliatelink | Sponsor | Werbepartner | Sponsored by
hp: Anzeige | Anzeigen | Auch interessant - Anzeige | Gesponserte Inhalte | Gesponserte Links |
  Aus dem Netz | Rund ums Web | Aus dem Web | Mehr aus dem Web | Empfehlungen unserer Partner |
  Inhalte unserer Partner | Partnerangebote | Sponsored Content | Werbung | Von unseren Partnern |
  Anzeigen von Partnern | Unsere Partner | Interessante Angebote | Top-Angebote | Sonderthemen |
  Das könnte Sie auch interessieren (Anzeige) | Bezahlte Inhalte | Advertorials | Anzeigensonderthemen |
  Aktuelle Angebote | Kooperationspartner -ANZEIGE- | Partner-Inhalte | Im Web gefunden
hb: Das könnte Sie auch interessieren | Das könnte dich auch interessieren | Auch interessant |
  Empfehlungen für Sie | Empfohlen | Für Sie empfohlen | Mehr zum Thema | Weitere Artikel | Lesen Sie auch |
  Interessantes | Meistgelesen | Jetzt lesen | Nicht verpassen | Neues für Sie | Unsere Empfehlungen |
  Leser interessierten sich auch für | Im Trend | Mehr entdecken | Tipps | Beliebt | Top-Themen |
  Auch spannend | Empfehlungen | Weitere Themen | Für dich
ho: Meistgelesen | Mehr zum Thema | Mehr aus {sec} | Aktuelle Nachrichten | Neueste Artikel |
  Lesen Sie auch | Weitere Meldungen | Top-News | Meistgeklickt | Aus dem Ressort {sec} | Zum Thema |
  Ähnliche Artikel | Mehr von uns | Meistkommentiert | Die neuesten Videos | Newsticker
by: von {v} | powered by {v} | Empfohlen von {v} | Anzeigen von {v} | Empfehlungen von {v} |
  bereitgestellt von {v} | by {v} | {v} | Gesponserte Links von {v} | Ein Service von {v} | {v} Anzeigen |
  Was ist {v}? | Datenschutz {v}
cta: Mehr erfahren | Jetzt kaufen | Jetzt entdecken | Hier klicken | Weiterlesen | Angebot sichern |
  Jetzt spielen | Zum Angebot | Jetzt testen | Mehr | Anmelden | Jetzt buchen | Installieren |
  Herunterladen | Jetzt vergleichen | Zum Shop | Kostenlos anfordern | Angebote anzeigen | Jetzt bewerben |
  Öffnen | Gratis testen | Termin vereinbaren
undo: Rückgängig | Warum diese Anzeige? | Anzeige melden | Ausblenden | Element entfernen |
  Anzeige ausgeblendet | Irreführend | Nicht relevant | Danke für Ihr Feedback | Undo
pres: präsentiert von {brand} | In Kooperation mit {brand} | Präsentiert von: {brand} |
  Sponsored by {brand} | Ein Angebot von {brand} | In Zusammenarbeit mit {brand} | Anzeige von {brand} |
  Mit freundlicher Unterstützung von {brand} | Gesponsert von {brand} | Ein Beitrag von {brand} |
  Partnerinhalt von {brand} | Verlagsservice mit {brand}
with: mit {brand} | von {brand} | bei {brand} | powered by {brand} | in Kooperation mit {brand} |
  Ein Service von {brand}
cont: Nach der Anzeige geht es weiter | Weiterlesen nach der Anzeige | Nach der Werbung weiterlesen |
  Artikel wird unter der Werbung fortgesetzt | Der Artikel geht unter der Anzeige weiter |
  Weiter nach der Werbung | Anzeige - hier geht es weiter
svh: Services | Service | Unsere Partner | Partnerangebote | Marktplatz | Vergleiche |
  Serviceangebote unserer Partner | Angebote | Anzeigen | Shopping & Service | Verbraucher | Leserservice
sv: {ins} vergleichen | {ins}-Vergleich | Stromvergleich | Gasvergleich | Kreditvergleich |
  Girokonto Vergleich | DSL-Vergleich | Immobilienbewertung | Partnersuche | Bußgeldrechner |
  Sprachkurse online | Kreuzfahrten | Leserreisen | Fotoservice | Autoversicherung wechseln |
  {thing} Vergleich | Jobsuche | Trauerportal | Reiseschnäppchen | Arztsuche | Online-Spiele |
  Brutto-Netto-Rechner | Kostenlose Hörbücher | Weinshop | Prospekte | Handwerker in {city} |
  Sportwetten Vergleich | Singlebörsen im Test
cph: Gutscheine | Gutscheine & Rabatte | Aktuelle Gutscheine | Rabattcodes | Top-Deals | Gutscheincodes |
  Sparen mit unseren Partnern
cp: {shop} Gutschein | {pct}% Rabatt bei {shop} | {shop} Gutscheine | {shop} Gutscheincode: {pct} % sparen |
  {big} € {shop} Rabattcode | Gratis Versand bei {shop} | Bis zu {pct} % im Sale bei {shop} |
  {pct}% auf {prod} | Gutscheine für {prod}
fin: Tagesgeld Vergleich | Depot Vergleich | Broker-Vergleich | Kreditkarten im Test |
  Ratenkredit ab {d},{d} % | Festgeld: bis zu {d},{d} % Zinsen | Baufinanzierung | {n} beste ETFs |
  Krypto-Börsen Test | CFD-Broker Vergleich | Trading-Erfahrungen | Rürup-Rente Rechner |
  {pct} % der Kleinanlegerkonten verlieren Geld | Girokonto mit {big} Euro Prämie | Gold kaufen
job: Personalreferent (m/w/d) | Elektroniker (m/w/d) | Pflegefachkraft (m/w/d) |
  Bürokaufmann (m/w/d) in {city} | Erzieher (m/w/d) | Softwareentwickler (m/w/d) |
  Vertriebsmitarbeiter Außendienst (m/w/d) | Steuerfachangestellte (m/w/d) | Bauleiter (m/w/d) |
  Koch (m/w/d) | LKW-Fahrer (m/w/d) | Projektmanager (m/w/d) | Alle Jobs in {city}
home: {d}-Zimmer-Wohnung in {city} | Einfamilienhaus mit Garten, {city} |
  Neubauwohnungen in {city} ab {price} € | Reihenhaus zu vermieten, {city} | Was ist Ihre Immobilie wert? |
  Grundstück bei {city}
car: Leasing: Kompakt-SUV ab {big} Euro im Monat | Jahreswagen in {city} | E-Auto sofort verfügbar |
  Gebrauchtwagen ab {price} € | Kombi, EZ {year}, {big}.000 km | Auto-Abo ab {big} € |
  Kleinwagen für {big} Euro leasen
tick: Karten für die Philharmonie {city} | {city}: Musical-Tickets ab {big} € | Kabarettabend in {city} |
  Open-Air-Festival {year} | Eishockey-Tickets {city}
buy: Zum Shop | Jetzt kaufen | Zum Angebot | Bei {shop} kaufen | Bei {shop} ansehen | Preis prüfen |
  In den Warenkorb | Jetzt bestellen | Zu {shop} | Jetzt bei {shop} ansehen | Angebot ansehen
from: ab | statt | UVP | nur | Preis: | Jetzt | Bestpreis
prod: Kaffeevollautomat | Akku-Staubsauger | Mähroboter | E-Bike | Heißluftfritteuse | Boxspringbett |
  Laufschuhe | Plateausneaker | Smartwatch | Bluetooth-Kopfhörer | {d}K-Fernseher | Winterreifen |
  Gartenlounge | Faszienrolle | Balkonkraftwerk | Wärmepumpentrockner | Kinderwagen | Matratze |
  Fitnessbank | Handtasche
rate: {big} Bewertungen | inkl. MwSt., zzgl. Versand | Lieferbar | Testsieger | -{pct} % | ★★★★★ ({big}) |
  Kostenloser Versand | Sehr gut ({d},{d}) | Nur noch {d} Stück
desc: Jetzt Angebot prüfen und bis zu {pct} % sparen. | Kostenlos und unverbindlich. |
  Über {big}.000 zufriedene Kunden. | In nur {d} Minuten zum besten Tarif. |
  Nur noch für kurze Zeit verfügbar. | Experten verraten, was wirklich gegen {ill} hilft. |
  Jetzt {n} Tage gratis testen. | Der große Ratgeber für {who}. | Kein Download nötig. |
  Beantworten Sie {d} kurze Fragen. | Kapitalverlustrisiko.
who: Rentner | Hausbesitzer | Autofahrer | Eigenheimbesitzer in {city} | Ärzte | Zahnärzte |
  Frauen ab {age} | Männer über {age} | Senioren | Kassenpatienten | Kardiologen | Hundebesitzer |
  Steuerzahler | Privatversicherte | Hörgeräteträger | Hautärzte | Orthopäden | Diabetiker
ill: Gelenkschmerzen | Tinnitus | Bauchfett | Nagelpilz | Schlafstörungen | Bluthochdruck | Rückenschmerzen |
  Haarausfall | Arthrose | Knieschmerzen | trockene Augen | Schnarchen | Krampfadern | Blähbauch |
  Hitzewallungen
ins: Kfz-Versicherung | Krankenversicherung | Zahnzusatzversicherung | Sterbegeld | Hausratversicherung |
  Lebensversicherung | Tierversicherung | Risikolebensversicherung
thing: Treppenlifte | Hörgeräte | Solaranlagen | Wärmepumpen | neue Fenster | Zahnimplantate | Elektroautos |
  Badewannentüren | Photovoltaik | Seniorenresidenzen | Pflegekräfte | Flusskreuzfahrten |
  Gleitsichtbrillen | Treppenlift-Förderungen
food: Lebensmittel | Obstsorten | Gemüsesorten | Gewohnheiten | Hausmittel | Gewürze | Frühstücksfehler
star: Kinderstars | Schlagerstars | Schauspieler | Promi-Paare | Moderatoren | Ex-Models
paid: {n} {food}, die {ill} verschlimmern | {who} aufgepasst: So sparen Sie {pct} % beim Strom |
  {city}: {who} sind begeistert von diesem {prod} | Dieser {prod} begeistert ganz Deutschland |
  {thing}: Darauf sollten {who} {year} achten | Was kosten {thing} {year}? |
  {ill}? Dieser einfache Trick hilft sofort | Experten raten: Finger weg von diesen {n} {food} |
  {n} {star}, die heute ganz normal arbeiten | Sie war ein Star – so sieht sie heute aus |
  Wenn Sie diese Münze haben, sind Sie reich | Dieses Spiel lässt {who} nicht mehr los |
  {who} müssen dieses Spiel kennen | Hören wie früher: Neue {thing} erobern {city} |
  Über {age} und Single? In {city} wird jetzt anders gedatet | {ins}: Warum {who} jetzt wechseln |
  Diese {n} Aktien sollten Sie {year} kennen | Kostenlose {thing} für {who}? Jetzt prüfen |
  Nie wieder {ill} dank dieser Methode | Der beste {prod} des Jahres {year} |
  Rabatt: {prod} jetzt {pct} % günstiger | {who} ab {age} können Zuschuss beantragen |
  Ärzte staunen: Das hilft wirklich bei {ill} | Die {n} schönsten Strände für {year} |
  So legen Profis {price} Euro an | {thing} jetzt bis zu {pct} % gefördert |
  Warum in {city} alle diesen {prod} kaufen | {prod} im Test: Nur {d} sind sehr gut |
  Unverkaufte Neuwagen werden fast verschenkt | Eigenheim in {city}: Das ist Ihr Haus wert |
  Mit diesem Trick schläft jeder durch | Jetzt den neuen {prod} entdecken |
  {brand}: Mehr Zeit für das Wesentliche | Wie Mittelständler mit {brand} wachsen |
  Urlaub in {city}: bis zu {pct} % sparen
own: Stadtrat in {city} stimmt für neue Straßenbahn | Unfall auf der A{n}: Polizei sucht Zeugen |
  Was die Haushaltspläne für Familien bedeuten | Warum die Mieten in {city} weiter steigen |
  Trainer lobt sein Team nach {d}:{d} | Kommentar: Der Kompromiss ist keiner |
  Streik legt Bahnverkehr {d} Tage lahm | Gericht kippt Regelung zur Datenweitergabe |
  Liveticker: Verhandlungen in {city} gehen weiter | Feuerwehr rettet {n} Menschen aus Wohnhaus |
  Inflation sinkt auf {d},{d} Prozent | Landtagswahl {year}: Das sagen die Umfragen |
  Neue Ausstellung in {city} eröffnet | Hochwasser: So ist die Lage in {city} |
  Rezension: Ein leiser, großer Roman
sec: Politik | Wirtschaft | Sport | Kultur | Panorama | Wissen | Digital | Meinung | Reise | Gesundheit |
  Regional | Auto | Leben
ago: vor {d} Stunden | {dd}.{m}.{year} | Gestern, {dd}:{mm} Uhr | {dd}:{mm} Uhr | vor {n} Minuten |
  {n} Min. Lesezeit | Heute, {dd}.{mm} Uhr
nlh: Newsletter | Unser Newsletter | Der Tag am Morgen | Jetzt Newsletter abonnieren |
  Nichts mehr verpassen | Das Wichtigste per Mail
nlt: Die wichtigsten Nachrichten des Tages, jeden Morgen um {d} Uhr. |
  Kostenlos und jederzeit abbestellbar. | Unsere Redaktion wählt das Beste aus {sec} für Sie aus.
nlb: Abonnieren | Anmelden | Jetzt anmelden | Kostenlos bestellen
nlc: Mit der Anmeldung stimmen Sie unserer Datenschutzerklärung zu. |
  Ich habe die AGB und Datenschutzhinweise gelesen. |
  Abmeldung jederzeit möglich. Es gelten unsere Datenschutzbestimmungen.
mail: Ihre E-Mail-Adresse | E-Mail
sub: Jetzt {d} Monate für {d},99 € lesen | Digital-Abo: alle Artikel unbegrenzt |
  Unterstützen Sie unabhängigen Journalismus | Testen Sie das E-Paper {n} Tage gratis
subb: Jetzt abonnieren | Gratis testen | Zum Abo | Anmelden | Jetzt weiterlesen
fol: Folgen Sie uns | Teilen | Folge uns auf Instagram | Auf Facebook teilen | Folgen Sie uns auf X |
  WhatsApp-Kanal abonnieren
com: Kommentare ({n}) | {n} Kommentare | Kommentar schreiben | Diskutieren Sie mit |
  Schreiben Sie den ersten Kommentar | Netiquette beachten
app: Unsere App: Nachrichten für unterwegs | Jetzt die App laden | Eilmeldungen direkt aufs Handy
appb: Laden im App Store | Jetzt bei Google Play | In der App öffnen
city: Berlin | München | Köln | Hamburg | Leipzig | Stuttgart | Wien | Zürich | Dresden | Bremen | Hannover |
  Graz | Basel | Nürnberg | Kassel
bw: Gesund | Spar | Heim | Vorteil | Ratgeber | Finanz | Tarif | Haus | Senioren | Vital | Welt | Trend |
  Reise | Besser | Energie | Hör | Klug | Auto | Alltag | Geld | Natur | Leben | Tipp | Solar | Clever |
  Smart
cat: Treppenlifte | Hörgeräte | Kostenloses Online-Spiel | Suchanzeigen | Vergleich | Angebote | Magazin |
  Anzeige | Kreditkarte | Ratgeber
shop: OTTO | Amazon | Zalando | MediaMarkt | LIDL | ASOS | Christ | IKEA | Tchibo | H&M | Nike | eBay |
  About You | Douglas | Conrad | Lieferando
tld: de | de | com | net | at | ch | info | online
game: {fant}: Kostenloses Online-Spiel | Baue dein {fant}-Imperium |
  Wenn du über {age} bist, ist dieses Spiel Pflicht | Kein Download. Jetzt kostenlos spielen |
  Strategiespiel des Jahres {year} | Solitär spielen
fant: Stormhold | Drachenfels | Valoria | Wikinger | Eisenburg | Atlantis | Galaxien
"""

_TEXT["fr"] = """
ad: Publicité | PUBLICITÉ | Publicité : | - Publicité - | Pub | Annonce | Annonces |
  La suite après cette publicité | Après la publicité | Ignorer la publicité | Fermer la publicité |
  Signaler cette publicité | Annonces Google | Annonce publicitaire | Passer la publicité | Sponsorisé |
  PUB | Votre publicité ici | Publicité, fin dans {d} secondes
lab: Sponsorisé | Publicité | Contenu sponsorisé | Annonce | Partenaire | Publi-rédactionnel | Publi-info |
  Contenu partenaire | Pub | Promu | Sponsored | En partenariat | Brand content | Offre partenaire |
  SPONSORISÉ | Communiqué
hp: Ailleurs sur le web | AILLEURS SUR LE WEB | Contenus sponsorisés | Contenu sponsorisé |
  Liens sponsorisés | Sponsorisé | Annonces | Publicité | Contenus partenaires | Nos partenaires |
  Offres de nos partenaires | À découvrir sur le web | Sur le web | Autour du web | Articles sponsorisés |
  Contenus de nos annonceurs | Bons plans partenaires | Annonces Google | Partenaires |
  Le coin des bonnes affaires | Contenu proposé par nos annonceurs | Vu sur le web | À lire sur le web
hb: Vous aimerez aussi | À lire aussi | A lire aussi | Vous pourriez aussi aimer | Sur le même thème |
  À découvrir | Recommandé pour vous | Nos recommandations | À ne pas manquer | Suggestions | Pour vous |
  Cela peut vous intéresser | Ça peut vous intéresser | Articles recommandés | Tendances | Plus d'articles |
  À voir aussi | Découvrez aussi | Vous allez aimer | En ce moment | Et aussi | À la une
ho: Les plus lus | Sur le même sujet | À lire aussi | Dans la même rubrique | Les plus partagés |
  Dernières actualités | Plus d'actualité sur : {sec} | En direct | Toute l'actualité {sec} | Articles liés |
  Lire aussi | A LA UNE | Nos vidéos
by: par {v} | Recommandé par {v} | Contenu proposé par {v} | Contenus sponsorisés par {v} |
  Publicité par {v} | Liens promus par {v} | Proposé par {v} | {v} | by {v} | Contenus recommandés par {v} |
  Qu'est-ce que {v} ?
cta: En savoir plus | Découvrir | Lire la suite | J'en profite | Voir l'offre | Acheter | Jouer maintenant |
  Cliquez ici | Installer | Télécharger | S'inscrire | Obtenir un devis | Comparer | Voir plus | Réserver |
  Je découvre | Essayer | Calculer | Demander une démo
undo: Annuler | Pourquoi cette publicité ? | Signaler cette annonce | Masquer | Supprimer cet élément |
  Publicité masquée | Trompeur | Répétitif | Merci pour votre retour | Undo
pres: Présenté par {brand} | En partenariat avec {brand} | Sponsorisé par {brand} | Proposé par {brand} |
  Contenu proposé par {brand} | Avec le soutien de {brand} | Offert par {brand} | Un contenu {brand} |
  Publi-rédactionnel {brand}
with: Avec {brand} | avec {brand} | par {brand} | chez {brand} | sur {brand} | en partenariat avec {brand}
cont: La suite après cette publicité | La suite de l'article après la publicité |
  Article en cours ci-dessous | Continuez votre lecture après la publicité | La suite après la publicité
svh: Services | SERVICES / | Nos partenaires | Services partenaires | Les services | Shopping | Annonces |
  Bons plans | Offres partenaires | Guide d'achat | Le coin des services | NOS PARTENAIRES
sv: Cours d'anglais en ligne : {d} mois offert | Annonces immobilières | Comparateur de {ins} |
  Comparatif {prod} | Offres d'emploi à {city} | Formation professionnelle |
  Grand vin d'exception jusqu'à -{pct}% | Voyages : {pct}% de réduction | Comparateur de banques |
  Grâce au rachat de crédits, réduisez vos mensualités | Immobilier de prestige | Dépôt d'annonce légale |
  Investissement locatif : simulez votre projet | Modèles de lettres | Billetterie spectacles |
  Devis {thing} gratuit | Rencontres | Paroles de chansons | Jeux en ligne | Meilleur taux immobilier
cph: Codes promo | Codes Promo | Bons de réduction | Bons plans | Service Codes Promo | Réductions du jour
cp: Code promo {shop} | Codes Promo {shop} | {pct}% de réduction chez {shop} |
  {big} € offerts avec le code {shop} | Livraison gratuite {shop} | Jusqu'à -{pct}% sur {prod} |
  {shop} : -{pct}% sur tout le site
fin: Comparateur assurance vie | Meilleurs courtiers en ligne {year} |
  Crédit immobilier : taux dès {d},{d} % | SCPI : rendement de {d},{d} % | Rachat de crédit |
  Banque en ligne : {big} € offerts | Bourse : ouvrir un PEA | Comparatif des livrets | Simulation de prêt |
  {pct} % des investisseurs perdent de l'argent | Défiscalisation : les {n} solutions | Acheter de l'or
job: Infirmier (H/F) - {city} | Comptable (H/F) | Développeur web (H/F) | Commercial (H/F) |
  Chauffeur poids lourd (H/F) | Chef de projet (H/F) | Aide-soignant (H/F) |
  Technicien de maintenance (H/F) | Assistant RH (H/F) | Tous les emplois à {city}
home: Appartement {d} pièces à {city} | Maison avec jardin, {city} | Programme neuf à {city} dès {price} € |
  Villa avec piscine près de {city} | Studio à louer, {city} | Estimez votre bien à {city}
car: SUV hybride dès {big} €/mois | Citadine d'occasion à {city} | Voitures électriques en stock |
  Location longue durée dès {big} € | Break diesel {year}, {big} 000 km | Estimez votre voiture
tick: Billets pour l'Opéra de {city} | Concert à {city} : réservez |
  Spectacle d'humour à {city} dès {big} € | Festival de {city} {year}
buy: Acheter | Voir le prix | Voir l'offre | J'achète | Acheter sur {shop} | Voir sur {shop} |
  Ajouter au panier | En profiter | Commander
from: dès | à partir de | au lieu de | Prix : | Prix conseillé | seulement
prod: Aspirateur balai | Casque sans fil | Matelas à mémoire de forme | Robot cuiseur | Vélo électrique |
  Montre connectée | Machine à café | Smartphone {d}G | Téléviseur {d}K | Poêle à granulés | Canapé d'angle |
  Friteuse sans huile | Baskets | Crème anti-âge | Enceinte Bluetooth
rate: {big} avis | Livraison offerte | En stock | -{pct}% | ★★★★☆ {big} avis | Vente flash | Noté {d},{d}/5
desc: Obtenez votre devis gratuit en {d} minutes. | Sans engagement. |
  Déjà plus de {big} 000 clients satisfaits. | Offre valable jusqu'à épuisement des stocks. |
  Découvrez si vous êtes éligible. | Les experts ont testé {n} modèles. | La méthode simple contre {ill}. |
  Jouez gratuitement dans votre navigateur. | Profitez de -{pct}% aujourd'hui seulement. |
  Comparez {n} offres en quelques clics.
who: Propriétaires | Retraités | Conducteurs | Seniors | Les habitants de {city} | Les plus de {age} ans |
  Médecins | Dentistes | Cardiologues | Propriétaires de chiens | Les Français | Nutritionnistes |
  Fonctionnaires | Frontaliers
ill: les douleurs articulaires | les acouphènes | le ventre gonflé | les mycoses | l'insomnie |
  l'hypertension | le mal de dos | la chute de cheveux | l'arthrose | les ronflements | les jambes lourdes |
  le diabète
ins: mutuelle santé | assurance auto | assurance habitation | assurance obsèques | assurance vie |
  assurance animaux | assurance emprunteur
thing: panneaux solaires | monte-escaliers | prothèses auditives | pompes à chaleur | implants dentaires |
  volets roulants | fenêtres | douches senior | isolation | croisières | SUV hybrides |
  aides auditives invisibles | résidences seniors
food: aliments | fruits | légumes | erreurs du petit-déjeuner | habitudes | remèdes de grand-mère | épices
star: stars des années 80 | actrices oubliées | enfants stars | couples célèbres | mannequins | chanteurs
paid: {n} {food} à éviter contre {ill} | Les {n} {star} que tout le monde a oubliées |
  {who} : ce que coûtent vraiment les {thing} en {year} |
  {who} nés entre {year0} et {year1} : vous avez droit à cette aide |
  Ce jeu va vous tenir éveillé toute la nuit | Que deviennent les {star} ? Leur métamorphose est incroyable |
  {city} : la nouvelle aide pour les {thing} | L'astuce simple contre {ill} |
  {n} photos historiques à voir absolument | Les joueurs du monde entier adorent ce jeu |
  Ne mangez jamais ces {n} {food} le soir | {ins} : les plus de {age} ans doivent connaître ceci |
  Les {thing} invendus sont presque donnés | Cette montre fait fureur à {city} |
  Pourquoi tout le monde s'arrache ce {prod} | Voici le prix des {thing} à {city} |
  Gagnez {price} € par mois sans travailler ? | Médecin : si vous souffrez de {ill}, faites ceci |
  Célibataires de plus de {age} ans à {city} | {n} voitures à éviter en {year} |
  Les plus belles plages de {year} | Investir {price} € : les {n} meilleures options |
  Propriétaires : remboursement de {pct}% sur les {thing} | {prod} : -{pct}% et livraison gratuite |
  Testez votre QI en {n} questions | Comment bien choisir son {prod} ? | {brand} réinvente le {prod} |
  Le {prod} qui change la vie des {who} | Isolation à 1 € : {who} de {city}, vérifiez votre éligibilité |
  Avec {brand}, votre projet devient simple | Votre {ins} trop chère ? Comparez en {d} minutes
own: Grève : ce qui change à {city} | {city} : un incendie fait {d} blessés |
  Budget : le ministre défend sa copie | Pourquoi les loyers montent à {city} |
  EN DIRECT. Reprise des négociations | Municipales {year} : ce que disent les sondages |
  Inondations : le point sur la situation à {city} | Rugby : {city} renverse le match |
  Tribune : l'école mérite mieux | Le tribunal suspend le décret |
  Inflation : la hausse ralentit à {d},{d} % | Cinéma : notre critique du film de la semaine |
  VIDÉO. Les images de la tempête à {city} | {n} idées de sorties ce week-end
sec: Politique | Économie | Sport | Culture | Société | Monde | High-Tech | Santé | Sciences | Opinions |
  Voyage | Auto | Régions
ago: il y a {d} heures | Publié le {dd}/{m}/{year} | Hier à {dd}h{mm} | {dd}h{mm} |
  Temps de lecture : {d} min | Mis à jour le {dd}/{m}/{year}
nlh: Newsletter | La newsletter {sec} | Inscrivez-vous à notre newsletter | L'essentiel de l'actu |
  La lettre du matin
nlt: Recevez le meilleur de l'actualité {sec} sélectionné par la rédaction |
  Chaque matin à {d}h, l'essentiel de l'information. | Gratuit, désinscription à tout moment.
nlb: S'inscrire | Je m'inscris | Ok | Valider | S'abonner
nlc: En vous inscrivant, vous acceptez nos conditions générales et notre politique de confidentialité. |
  Vos données sont traitées conformément au RGPD.
mail: Votre adresse e-mail | Votre email
sub: Abonnez-vous dès {d} € par mois | Accès illimité à tous les contenus |
  Soutenez une presse indépendante | {d} mois offerts : profitez-en
subb: Je m'abonne | S'abonner | Tester gratuitement | Découvrir nos offres | Se connecter
fol: Suivez-nous | Partager | Suivez-nous sur Facebook | Retrouvez-nous sur Instagram | {n} partages
com: {n} commentaires | Commentez cet article | Réagir | Lire les commentaires | Soyez le premier à réagir |
  Charte de modération
app: Téléchargez notre application | L'actualité partout avec vous | Recevez les alertes info
appb: Disponible sur Google Play | Télécharger dans l'App Store | Ouvrir l'application
city: Paris | Lyon | Marseille | Lille | Nantes | Bordeaux | Toulouse | Rennes | Bruxelles | Genève |
  Montréal | Strasbourg | Nice | Tours
bw: Astuces | Conseils | Malin | Santé | Maison | Mieux | Infos | Trend | Catchers | Économies | Senior |
  Bien | Vie | Guide | Le | Plus | Quiz | Cuisine | Expert | Facile | Zen | Mag | Tendance | Eco | Club |
  Atout
cat: Jeu en ligne gratuit | Panneaux solaires | Mutuelle | Comparatif | Avocats | Magazine | Annonce |
  Devis gratuit | Coffret gourmet
shop: Amazon | Fnac | Cdiscount | Darty | Sarenza | Conforama | Zalando | Boulanger | La Redoute | Asos |
  SFR | Auchan | Decathlon
tld: fr | com | fr | net | be | ch | info
game: {fant} : Jeu en Ligne Gratuit | Bâtissez votre empire dans {fant} |
  Jeu de stratégie : déjà {n}M de joueurs ! | Le jeu addictif du moment | Testez vos talents de stratège
fant: Stormhold | Sparte | Valoria | Vikings | Atlantide | Empires
"""

_TEXT["es"] = """
ad: Publicidad | PUBLICIDAD | Anuncio | Anuncios | - Publicidad - | Publicidad: | ESPECIAL PUBLICIDAD |
  Saltar publicidad | Cerrar anuncio | Anuncios Google | El artículo continúa después de la publicidad |
  Patrocinado | Espacio publicitario
lab: Patrocinado | Publicidad | Anuncio | Contenido patrocinado | Promocionado | Patrocinada |
  Contenido de marca | Branded content | Sponsored | Publirreportaje | Ad | Socio | Oferta | Remitido
hp: Contenido patrocinado | Enlaces patrocinados | Patrocinado | Enlaces promovidos | De la web |
  En otros sitios web | Recomendado en la web | Contenido promocionado | Publicidad | De nuestros socios |
  Ofertas de nuestros socios | Contenidos de nuestros anunciantes | Alrededor de la web |
  Historias patrocinadas | Anuncios | Más de nuestros patrocinadores | Escaparate |
  Recomendaciones de anunciantes
hb: Te puede interesar | También te puede interesar | Te recomendamos | Recomendado para ti |
  Le puede interesar | No te pierdas | Lo más | Más noticias | Descubre más | Tendencias |
  Quizás te interese | Puede que te guste | Para ti | Además | Ahora
ho: Lo más leído | Lo más visto | Relacionado | Noticias relacionadas | Más sobre {sec} | Última hora |
  Lee también | Más en {sec} | Lo último | Artículos relacionados | Te puede interesar
by: por {v} | Recomendado por {v} | Enlaces promovidos por {v} | Contenido recomendado por {v} |
  Powered by {v} | Ofrecido por {v} | {v} | Patrocinado por {v} | Anuncios de {v} | ¿Qué es {v}?
cta: Más información | Leer más | Comprar ahora | Jugar ahora | Haz clic aquí | Ver oferta | Descubre más |
  Regístrate | Descargar | Instalar | Comparar | Reservar | Solicitar | Pide presupuesto | Pruébalo gratis |
  Ver más
undo: Deshacer | ¿Por qué este anuncio? | Denunciar anuncio | Ocultar | Eliminar este elemento |
  Anuncio oculto | Engañoso | Repetitivo | Gracias por tus comentarios
pres: Presentado por {brand} | Patrocinado por {brand} | En colaboración con {brand} |
  Contenido ofrecido por {brand} | Con el apoyo de {brand} | Un proyecto de {brand} | Ofrecido por {brand}
with: con {brand} | por {brand} | de {brand} | en {brand} | en colaboración con {brand}
cont: El artículo continúa después del anuncio | Sigue leyendo tras la publicidad |
  La noticia continúa debajo | Continúa leyendo después de la publicidad
svh: Servicios | Escaparate | Descuentos | Nuestros socios | Comparadores | Clasificados | Cursos online |
  Servicios de socios | Guías de compra
sv: Cursos de inglés online | Máster en {sec} 100% online | Comparador de {ins} | Anuncios clasificados |
  Viajes con {pct}% de descuento | Empleo en {city} | Pisos en {city} | Presupuesto de {thing} gratis |
  Lotería | Seguros de coche baratos | Vinos con descuento | Citas online | Comparador de tarifas de luz
cph: Cupones | Códigos de descuento | Cupones descuento | Descuentos | Ofertas del día |
  Códigos promocionales
cp: Código descuento {shop} | Cupón {shop}: {pct}% de descuento | {pct}% de descuento en {shop} |
  Envío gratis en {shop} | Código promocional {shop} | {big} € de ahorro en {shop} |
  Hasta -{pct}% en {prod}
fin: Mejores brókers de {year} | Comparador de hipotecas | Depósitos al {d},{d} % |
  Préstamos personales desde {d},{d} % TAE | Tarjetas sin comisiones | Cuenta nómina: {big} € de regalo |
  El {pct} % de los inversores pierde dinero | Invertir en fondos indexados
job: Enfermero/a - {city} | Administrativo/a | Programador/a web | Comercial | Conductor/a de camión |
  Dependiente/a | Ingeniero/a industrial | Empleos en {city} | Camarero/a
home: Piso de {d} habitaciones en {city} | Chalet con piscina, {city} |
  Obra nueva en {city} desde {price} € | Estudio en alquiler, {city} | ¿Cuánto vale tu casa?
car: SUV híbrido desde {big} €/mes | Coches de segunda mano en {city} | Renting desde {big} € |
  Coche eléctrico en stock | Berlina {year}, {big}.000 km
tick: Entradas para el Teatro de {city} | Concierto en {city}: entradas desde {big} € | Musical en {city} |
  Festival de {city} {year}
buy: Comprar | Comprar ahora | Ver precio | Ver oferta | Comprar en {shop} | Añadir a la cesta | Lo quiero |
  Ver en {shop}
from: desde | antes | Precio: | ahora | PVP | por solo
prod: Freidora de aire | Auriculares inalámbricos | Colchón viscoelástico | Robot aspirador |
  Zapatillas deportivas | Patinete eléctrico | Televisor {d}K | Reloj inteligente |
  Cafetera superautomática | Crema antiedad | Aire acondicionado portátil | Portátil
rate: {big} valoraciones | Envío gratis | En stock | -{pct}% | ★★★★☆ ({big}) | Oferta flash
desc: Descubre si cumples los requisitos en {d} minutos. | Sin compromiso. |
  Más de {big}.000 clientes satisfechos. | Oferta por tiempo limitado. | Compara {n} ofertas gratis. |
  Expertos explican cómo aliviar {ill}. | Juega gratis desde tu navegador. | Ahorra hasta un {pct}%.
who: Jubilados | Propietarios | Conductores | Mayores de {age} años | Médicos | Dentistas |
  Vecinos de {city} | Cardiólogos | Dueños de perros | Dermatólogos | Hispanos | Inversores
ill: el dolor articular | los acúfenos | la grasa abdominal | los hongos en las uñas | el insomnio |
  la hipertensión | el dolor de espalda | la caída del cabello | la diabetes | los ronquidos | las varices
ins: seguro de coche | seguro de salud | seguro de decesos | seguro de hogar | seguro de vida |
  seguro para mascotas
thing: paneles solares | salvaescaleras | audífonos | implantes dentales | bombas de calor |
  ventanas nuevas | coches híbridos | cruceros | residencias | alarmas para el hogar | sillas elevadoras
food: alimentos | frutas | verduras | hábitos | remedios caseros | errores en el desayuno
star: estrellas de los 80 | actores infantiles | famosas | modelos | cantantes | galanes de telenovela
paid: {n} {food} que combaten {ill} | {n} {star} irreconocibles hoy |
  {who}: así puedes ahorrar un {pct}% en la luz | ¿Cuánto cuestan los {thing} en {year}? |
  {city}: los nuevos {thing} que causan furor | El truco sencillo contra {ill} |
  Si tienes más de {age} años, este juego es para ti | Nunca comas estas {n} {food} de noche |
  Los {thing} sin vender se venden casi regalados | {who} nacidos antes de {year1}: reclama tu ayuda |
  Médico: si sufres {ill}, haz esto | Solteros de más de {age} en {city} |
  {n} coches que no deberías comprar en {year} | Las playas más bonitas de {year} |
  ¿Recuerdas a estas {star}? Así están ahora | Este {prod} arrasa en {city} |
  Invierte {big} € en estas empresas y gana un segundo sueldo | {ins}: por qué todos están cambiando |
  Solo el {d}% resuelve este test | El {prod} que todos quieren | {prod} con {pct}% de descuento |
  Descubre cuánto vale tu casa en {city} | La forma fácil de aprender inglés en {n} semanas |
  {brand}, el futuro de {sec} | Conoce el nuevo {prod} de {brand} | Cómo elegir {thing} sin equivocarte
own: El Gobierno aprueba el plan de vivienda | Un incendio en {city} deja {d} heridos |
  Por qué suben los alquileres en {city} | DIRECTO | Se reanudan las negociaciones |
  El técnico celebra la victoria en {city} | La inflación baja al {d},{d} % |
  Elecciones {year}: qué dicen las encuestas | El tribunal anula la norma |
  Opinión: la ciudad que no duerme | Huelga de trenes: estos son los servicios mínimos |
  Las lluvias obligan a cortar {n} carreteras | Crítica: una novela luminosa |
  {n} planes para el fin de semana en {city}
sec: Política | Economía | Deportes | Cultura | Sociedad | Internacional | Tecnología | Salud | Opinión |
  Ciencia | Viajes | Gente
ago: hace {d} horas | {dd}/{m}/{year} | Ayer | {dd}:{mm} h | Lectura de {d} min |
  Actualizado {dd}/{m}/{year}
nlh: Boletín | Suscríbete a nuestra newsletter | Newsletter {sec} | Las noticias en tu correo
nlt: Cada mañana, lo esencial del día. | Recibe gratis lo mejor de {sec}. |
  Sin spam. Date de baja cuando quieras.
nlb: Suscribirme | Apuntarme | Enviar | Regístrate
nlc: Acepto la política de privacidad y las condiciones de uso. |
  Al suscribirte aceptas el tratamiento de tus datos.
mail: Tu correo electrónico | Email
sub: Suscríbete por {d} € al mes | Acceso ilimitado a todo el contenido | Apoya el periodismo independiente |
  Primer mes por {d} €
subb: Suscríbete | Prueba gratis | Ver ofertas | Iniciar sesión | Hazte socio
fol: Síguenos | Compartir | Síguenos en Facebook | Síguenos en Instagram | Canal de WhatsApp
com: {n} comentarios | Deja tu comentario | Comentar | Ver comentarios | Normas de participación
app: Descarga nuestra app | Las noticias en tu móvil | Activa las alertas
appb: Disponible en Google Play | Descárgalo en el App Store | Abrir la app
city: Madrid | Barcelona | Sevilla | Valencia | Bogotá | Lima | México | Buenos Aires | Santiago | Bilbao |
  Málaga | Zaragoza
bw: Salud | Hogar | Ahorro | Vida | Guía | Mundo | Consejos | Ideal | Seguro | Tu | Experto | Trucos | Plus |
  Moda | Coche | Inversor | Bien | Fácil | Nuevo | Trend | Viajes
cat: Juego gratis | Enlaces de búsqueda | Comparador | Anuncios | Ofertas | Salud | Inversión
shop: Amazon | El Corte Inglés | AliExpress | Zara | Carrefour | PcComponentes | Leroy Merlin | Decathlon |
  Mango | Booking | Fnac
tld: es | com | com | net | com.mx | com.ar | info
game: {fant}: juego online gratis | Construye tu imperio en {fant} | El juego de estrategia del año |
  Sin descargas. Juega ya
fant: Stormhold | Esparta | Valoria | Vikingos | Imperios
"""

_TEXT["it"] = """
ad: Pubblicità | PUBBLICITÀ | Annuncio | - Pubblicità - | ADV | Annunci | Salta annuncio |
  Continua a leggere dopo la pubblicità | Sponsorizzato | Pubblicità: | Annunci Google
lab: Sponsorizzato | Sponsor | Annuncio | Contenuto sponsorizzato | Pubblicità | Adv |
  Contenuto sponsorizzato da | Promosso | Publiredazionale | Ad | In collaborazione
hp: Contenuti sponsorizzati | Link sponsorizzati | Dal web | Sponsorizzato | Contenuti promossi |
  Dai nostri partner | Offerte dei partner | Annunci | Promo | Pubblicità | Altri contenuti sponsorizzati |
  In giro per il web
hb: Potrebbe interessarti | Potrebbe interessarti anche | Ti potrebbero interessare | Leggi anche |
  Consigliati per te | Da non perdere | Scelti per te | Raccomandati per te | I più letti | Altre notizie |
  Scopri di più | Tendenze
ho: I più letti | Leggi anche | Articoli correlati | Ultime notizie | Altro su {sec} | Notizie correlate |
  I video più visti | Altri articoli di {sec}
by: da {v} | Raccomandato da {v} | Contenuti sponsorizzati da {v} | Consigliati da {v} | Powered by {v} |
  {v} | Promosso da {v}
cta: Scopri di più | Leggi di più | Acquista ora | Gioca ora | Clicca qui | Richiedi preventivo | Iscriviti |
  Scarica | Installa | Vai all'offerta | Confronta | Prenota | Maggiori informazioni
undo: Annulla | Perché questo annuncio? | Segnala annuncio | Nascondi | Rimuovi questo elemento |
  Annuncio nascosto | Grazie per il feedback
pres: In collaborazione con {brand} | Sponsorizzato da {brand} | Presentato da {brand} | Offerto da {brand} |
  Contenuto realizzato con {brand}
with: con {brand} | da {brand} | su {brand} | by {brand}
cont: L'articolo continua dopo la pubblicità | Continua a leggere sotto | Continua dopo la pubblicità |
  PUBBLICITÀ - CONTINUA A LEGGERE
svh: Servizi | Offerte | I nostri partner | Annunci | Guida allo shopping | Servizi dei partner |
  Necrologie e annunci
sv: Confronta {ins} | Corsi di inglese online | Annunci immobiliari | Offerte luce e gas |
  Trova lavoro a {city} | Aste giudiziarie | Preventivo {thing} gratis | Mutui online | Prestiti personali |
  Viaggi scontati del {pct}% | Auto usate a {city}
cph: Codici sconto | Coupon | Offerte del giorno | Buoni sconto
cp: Codice sconto {shop} | {shop}: -{pct}% su tutto | Coupon {shop} da {big} € | Spedizione gratuita {shop} |
  Sconto {pct}% {shop}
fin: Migliori conti deposito {year} | Broker a confronto | Mutuo tasso fisso dal {d},{d}% |
  Carte di credito senza canone | Prestiti da {d},{d}% TAN | Trading online: guida
job: Infermiere a {city} | Programmatore | Addetto vendite | Autista | Impiegato amministrativo |
  Ingegnere edile | Offerte di lavoro a {city}
home: Trilocale a {city} | Villa con giardino, {city} | Nuove costruzioni a {city} da {price} € |
  Monolocale in affitto, {city}
buy: Acquista | Vedi offerta | Acquista su {shop} | Vedi prezzo | Compra ora | Aggiungi al carrello |
  Vai su {shop}
from: da | a partire da | anziché | Prezzo: | solo
prod: Friggitrice ad aria | Materasso memory | Robot aspirapolvere | Cuffie wireless | Smartwatch |
  Bici elettrica | Macchina da caffè | Smart TV {d}K | Scarpe running | Condizionatore portatile |
  Siero viso
rate: {big} recensioni | Spedizione gratuita | Disponibile | -{pct}%
desc: Scopri in {d} minuti se hai diritto. | Preventivo gratuito e senza impegno. |
  Oltre {big}.000 clienti soddisfatti. | Offerta a tempo limitato. |
  Gli esperti spiegano come alleviare {ill}. | Gioca gratis nel browser.
who: Pensionati | Proprietari di casa | Automobilisti | Over {age} | Medici | Dentisti | Residenti a {city} |
  Cardiologi | Dipendenti pubblici
ill: i dolori articolari | gli acufeni | il grasso addominale | l'insonnia | la pressione alta |
  il mal di schiena | la caduta dei capelli | il russamento | i funghi alle unghie
ins: assicurazione auto | assicurazione sanitaria | assicurazione casa | polizza vita |
  assicurazione cani e gatti
thing: pannelli solari | montascale | apparecchi acustici | impianti dentali | pompe di calore |
  finestre nuove | auto ibride | crociere | poltrone elevabili
food: cibi | frutti | verdure | abitudini | rimedi naturali | spezie
star: attrici anni '80 | bambini prodigio | modelle | cantanti | coppie celebri
paid: {n} {food} contro {ill} | {who}: ecco quanto costano i {thing} nel {year} |
  {n} {star}: ecco come sono oggi | Le auto invendute sono quasi regalate | {city}: incentivi per {thing} |
  Il trucco semplice contro {ill} | {who} nati prima del {year1}: nuova agevolazione |
  Se hai più di {age} anni devi provare questo gioco | Perché tutti comprano questo {prod} |
  Investire {big} € in queste azioni: scopri come | Apparecchi acustici invisibili: boom a {city} |
  {ins}: confronta e risparmia il {pct}% | Single over {age} a {city} | Le {n} spiagge più belle del {year} |
  {prod} in offerta al {pct}% | Scopri il nuovo {prod} | {brand}: la soluzione per {who} |
  Pochi conoscono questo rimedio per {ill}
own: Incendio a {city}, {d} feriti | Manovra, il governo accelera | Sciopero dei treni: le fasce garantite |
  Perché gli affitti a {city} salgono | Serie A, {city} vince {d}-{d} | Il tribunale annulla il decreto |
  Maltempo, chiuse {n} strade | Inflazione al {d},{d}% | Il commento: una riforma a metà |
  Elezioni {year}, gli ultimi sondaggi | Cosa fare a {city} nel weekend
sec: Politica | Economia | Sport | Cultura | Cronaca | Esteri | Tecnologia | Salute | Spettacoli | Viaggi
ago: {d} ore fa | {dd}/{m}/{year} | Ieri | {dd}:{mm} | {d} min di lettura
nlh: Newsletter | Iscriviti alla newsletter | Le notizie del mattino | Ricevi le notizie via email
nlt: Ogni mattina le notizie più importanti. | Il meglio di {sec} nella tua casella.
nlb: Iscriviti | Invia | Registrati
nlc: Iscrivendoti accetti l'informativa sulla privacy. | Acconsento al trattamento dei dati personali.
mail: La tua email | Indirizzo email
sub: Abbonati a {d} € al mese | Leggi senza limiti | Sostieni il nostro giornalismo
subb: Abbonati | Prova gratis | Accedi | Scopri le offerte
fol: Seguici | Condividi | Seguici su Facebook | Seguici su Instagram
com: {n} commenti | Commenta | Leggi i commenti | Scrivi un commento
app: Scarica la nostra app | Le notizie sul tuo telefono
appb: Disponibile su Google Play | Scarica su App Store
city: Roma | Milano | Napoli | Torino | Bologna | Firenze | Genova | Palermo | Bari | Verona
bw: Salute | Casa | Risparmio | Guida | Vivere | Esperto | Offerte | Benessere | Consigli | Facile | Italia |
  Moda | Auto | Tutto
cat: Gioco online gratis | Annunci di ricerca | Preventivi | Magazine | Offerte
shop: Amazon | Zalando | MediaWorld | Unieuro | eBay | Ikea | Shein | Booking
tld: it | com | it | net | info
game: {fant}: gioco online gratuito | Costruisci il tuo impero in {fant} | Gioca ora, senza download
fant: Stormhold | Sparta | Valoria | Vichinghi
"""

_TEXT["pt"] = """
ad: Publicidade | PUBLICIDADE | Anúncio | Anúncios | Continua após a publicidade |
  CONTINUA DEPOIS DA PUBLICIDADE | Pular anúncio | Pub | Patrocinado | - Publicidade -
lab: Patrocinado | Publicidade | Conteúdo patrocinado | Anúncio | Promovido | Publieditorial |
  Informe publicitário | Conteúdo de marca | Parceiro | Especial publicitário
hp: Conteúdo patrocinado | Links patrocinados | Links promovidos | Patrocinado | Da web | Pela web |
  Dos nossos parceiros | Conteúdo de parceiros | Estúdio de marca | Anúncios | Promovidos |
  Ofertas de parceiros
hb: Você pode gostar | Recomendado para você | Recomendados para você | Leia também | Veja também |
  Mais para você | Não perca | Mais lidas | Pode interessar-lhe | Também pode gostar | Descubra mais |
  Saiba mais
ho: Mais lidas | Leia mais | Veja também | Últimas notícias | Mais de {sec} | Notícias relacionadas |
  Leia também | Mais vistas
by: por {v} | Recomendado por {v} | Links promovidos por {v} | Conteúdo por {v} | Powered by {v} | {v} |
  Patrocinado por {v}
cta: Saiba mais | Leia mais | Comprar agora | Jogue agora | Clique aqui | Ver oferta | Inscreva-se | Baixar |
  Instalar | Comparar | Solicitar cotação | Reserve já
undo: Desfazer | Por que este anúncio? | Denunciar anúncio | Ocultar | Remover este item |
  Obrigado pelo feedback
pres: Apresentado por {brand} | Patrocinado por {brand} | Em parceria com {brand} | Oferecimento {brand} |
  Conteúdo de responsabilidade de {brand}
with: com {brand} | por {brand} | da {brand} | em parceria com {brand}
cont: Continua após a publicidade | A notícia continua após a publicidade | Continua depois da publicidade |
  Continue lendo após o anúncio
svh: Serviços | Parceiros | Classificados | Ofertas | Compras | Guia de compras | Clube de vantagens
sv: Compare {ins} | Cursos online com certificado | Imóveis em {city} | Empregos em {city} |
  Simulador de empréstimo | Orçamento de {thing} grátis | Assinatura de vinhos |
  Passagens com {pct}% de desconto | Loterias | Curso de inglês
cph: Cupons | Cupons de desconto | Códigos promocionais | Ofertas do dia
cp: Cupom {shop} | Cupom de desconto {shop}: {pct}% OFF | {pct}% OFF na {shop} | Frete grátis {shop} |
  Código promocional {shop}
fin: Melhores corretoras de {year} | CDB que rende {big}% do CDI | Empréstimo a partir de {d},{d}% ao mês |
  Cartão de crédito sem anuidade | Comparador de crédito habitação
job: Enfermeiro em {city} | Analista financeiro | Vendedor | Motorista | Desenvolvedor | Vagas em {city}
home: Apartamento de {d} quartos em {city} | Casa com piscina, {city} | Lançamentos em {city} |
  Quanto vale seu imóvel?
buy: Comprar | Ver oferta | Compre na {shop} | Comprar agora | Ver preço | Adicionar ao carrinho
from: a partir de | de | por | Preço: | desde
prod: Fritadeira elétrica | Fone sem fio | Colchão | Robô aspirador | Smartwatch | Tênis de corrida |
  Smart TV {d}K | Celular {d}G | Cafeteira | Ar-condicionado portátil | Notebook
rate: {big} avaliações | Frete grátis | Em estoque | {pct}% OFF
desc: Veja em {d} minutos se você tem direito. | Sem compromisso. | Mais de {big} mil clientes satisfeitos. |
  Oferta por tempo limitado. | Especialistas explicam como aliviar {ill}. | Jogue grátis no navegador.
who: Aposentados | Proprietários | Motoristas | Pessoas com mais de {age} anos | Médicos | Dentistas |
  Moradores de {city} | Cardiologistas
ill: dores nas articulações | zumbido no ouvido | gordura abdominal | insônia | pressão alta |
  dor nas costas | queda de cabelo | ronco | varizes | diabetes
ins: seguro auto | plano de saúde | seguro de vida | seguro residencial
thing: painéis solares | aparelhos auditivos | implantes dentários | janelas novas | carros híbridos |
  cruzeiros | elevadores de escada
food: alimentos | frutas | legumes | hábitos | remédios caseiros
star: estrelas dos anos 80 | atores mirins | modelos | cantoras | galãs
paid: {n} {food} que combatem {ill} | {who}: veja quanto custam {thing} em {year} |
  {n} {star} que você não vai reconhecer | {city}: novos {thing} viram febre | Truque simples contra {ill} |
  Nunca coma estas {n} {food} à noite | Se você tem mais de {age} anos, jogue este jogo |
  Carros não vendidos quase de graça | {who} nascidos antes de {year1} podem pedir este benefício |
  Invista R$ {big} nestas ações | Este {prod} virou mania em {city} | {ins}: compare e economize {pct}% |
  Solteiros com mais de {age} em {city} | {prod} com {pct}% de desconto |
  As {n} praias mais bonitas de {year} | Conheça o novo {prod} | {brand} lança {prod} para {who} |
  Como planejar suas metas para {year}
own: Incêndio em {city} deixa {d} feridos | Câmara aprova projeto em primeiro turno |
  Por que o aluguel sobe em {city} | AO VIVO: acompanhe a sessão |
  Técnico elogia time após vitória em {city} | Inflação desacelera para {d},{d}% |
  Chuva interdita {n} vias em {city} | Eleições {year}: o que dizem as pesquisas |
  Greve de trens dura {d} dias | Crítica: um romance delicado
sec: Política | Economia | Esporte | Cultura | Mundo | Brasil | Tecnologia | Saúde | Opinião | Turismo
ago: há {d} horas | {dd}/{m}/{year} | Ontem | {dd}h{mm} | {d} min de leitura
nlh: Newsletter | Assine nossa newsletter | Receba as notícias por e-mail
nlt: As principais notícias do dia, toda manhã. | O melhor de {sec} no seu e-mail.
nlb: Inscrever | Assinar | Enviar
nlc: Ao se inscrever, você aceita nossa política de privacidade. | Li e aceito os termos de uso.
mail: Seu e-mail | Digite seu e-mail
sub: Assine por R$ {d},90 por mês | Acesso ilimitado | Apoie o jornalismo
subb: Assine | Teste grátis | Entrar
fol: Siga-nos | Compartilhe | Siga no Instagram | Canal no WhatsApp
com: {n} comentários | Comentar | Deixe seu comentário
app: Baixe o nosso app | Notícias no seu celular
appb: Disponível no Google Play | Baixar na App Store
city: São Paulo | Rio de Janeiro | Lisboa | Porto | Curitiba | Recife | Salvador | Brasília | Coimbra
bw: Saúde | Casa | Vida | Guia | Dicas | Mais | Economia | Melhor | Brasil | Fácil | Moda | Finanças |
  Viver | Portal
cat: Jogo online grátis | Busca | Ofertas | Anúncio | Seguros
shop: Amazon | Magalu | Shopee | Casas Bahia | Fnac | Worten | Mercado Livre | Shein
tld: com.br | com | pt | net | com.br
game: {fant}: jogo online grátis | Construa seu império em {fant} | Sem download. Jogue agora
fant: Stormhold | Esparta | Valoria | Vikings
"""

_TEXT["nl"] = """
ad: Advertentie | ADVERTENTIE | Advertenties | Reclame | - Advertentie - | Lees verder na de advertentie |
  Advertentie overslaan | Gesponsord | Tekst gaat verder onder de advertentie
lab: Gesponsord | Advertentie | Sponsored | Partner | Advertorial | Betaalde inhoud | Branded content | Ad |
  Partnerbijdrage | Promotie
hp: Gesponsorde links | Gesponsord | Van het web | Elders op het web | Van onze partners |
  Aangeboden door onze partners | Advertenties | Gesponsorde inhoud | Partnercontent |
  Aanbiedingen van partners | Rond het web | Advertorials
hb: Aanbevolen voor u | Misschien vind je dit ook leuk | Lees ook | Aanbevolen | Ook interessant |
  Meer voor jou | Mis dit niet | Bekijk ook | Meer nieuws | Tips voor jou | Populair |
  Dit vind je misschien ook interessant
ho: Meest gelezen | Lees ook | Meer over {sec} | Laatste nieuws | Gerelateerd | Meer uit {sec} | Net binnen |
  Meer artikelen
by: door {v} | Aanbevolen door {v} | Gesponsord door {v} | Powered by {v} | {v} | Advertenties door {v}
cta: Meer informatie | Lees meer | Shop nu | Speel nu | Klik hier | Bekijk aanbod | Meld je aan |
  Downloaden | Installeren | Vergelijk | Vraag offerte aan | Boek nu | Ontdek meer
undo: Ongedaan maken | Waarom deze advertentie? | Advertentie melden | Verbergen | Bedankt voor je feedback
pres: Aangeboden door {brand} | In samenwerking met {brand} | Gesponsord door {brand} |
  Mede mogelijk gemaakt door {brand} | Een bijdrage van {brand}
with: met {brand} | van {brand} | bij {brand} | door {brand} | via {brand}
cont: Lees verder onder de advertentie | Artikel gaat verder na de advertentie |
  Het artikel gaat verder onder de advertentie
svh: Services | Diensten | Onze partners | Aanbiedingen | Partners | Winkelen | Vergelijken
sv: {ins} vergelijken | Energie vergelijken | Vacatures in {city} | Huizen in {city} | Hypotheek berekenen |
  Gratis offerte {thing} | Taalcursus online | Reizen met {pct}% korting | Dating | Puzzels |
  Internet vergelijken
cph: Kortingscodes | Kortingen | Actiecodes | Deals van de dag
cp: {shop} kortingscode | {pct}% korting bij {shop} | Gratis verzending {shop} |
  {shop} actiecode: {big} euro korting | Tot {pct}% korting op {prod}
fin: Spaarrente vergelijken | Beste brokers {year} | Hypotheekrente vanaf {d},{d}% |
  Creditcards vergelijken | Beleggen: let op, u kunt uw inleg verliezen
job: Verpleegkundige in {city} | Chauffeur CE | Monteur | Administratief medewerker | Softwareontwikkelaar |
  Alle vacatures in {city}
home: Appartement in {city} | {d}-kamerwoning, {city} | Nieuwbouw in {city} vanaf {price} euro |
  Wat is je huis waard?
buy: Koop nu | Bekijk aanbieding | Bij {shop} kopen | Bestel nu | Naar {shop} | In winkelwagen |
  Bekijk bij {shop}
from: vanaf | van | voor | Prijs: | adviesprijs
prod: Airfryer | Elektrische fiets | Robotmaaier | Draadloze oordopjes | Matras | Koffiemachine |
  Hardloopschoenen | Smart-tv | Stofzuiger | Zonnescherm | Winterjas
rate: {big} reviews | Gratis bezorging | Op voorraad | -{pct}%
desc: Check binnen {d} minuten of je in aanmerking komt. | Gratis en vrijblijvend. |
  Al {big}.000 tevreden klanten. | Alleen vandaag: {pct}% korting. | Zo kom je van {ill} af. |
  Speel gratis in je browser.
who: Huiseigenaren | Senioren | Automobilisten | Gepensioneerden | Artsen | Tandartsen |
  Inwoners van {city} | 50-plussers | Hondenbezitters
ill: gewrichtspijn | oorsuizen | buikvet | slapeloosheid | hoge bloeddruk | rugpijn | haaruitval | snurken |
  kalknagels
ins: autoverzekering | zorgverzekering | uitvaartverzekering | woonverzekering | reisverzekering
thing: zonnepanelen | trapliften | hoortoestellen | tandimplantaten | warmtepompen | kunststof kozijnen |
  elektrische auto's | riviercruises | dakkapellen
food: voedingsmiddelen | fruitsoorten | groenten | gewoontes | kruiden
star: kindsterren | actrices | modellen | zangers | BN'ers
paid: {n} {food} die helpen tegen {ill} | {who} opgelet: zoveel kosten {thing} in {year} |
  {n} {star}: zo zien ze er nu uit | {city}: subsidie voor {thing} | Deze simpele truc helpt tegen {ill} |
  Ben je ouder dan {age}? Dan is dit spel een must | Waarom iedereen dit {prod} wil |
  Onverkochte auto's bijna weggegeven | {who} stappen massaal over | Zo bespaar je {pct}% op {ins} |
  Single en boven de {age} in {city}? | De {n} mooiste stranden van {year} | {prod} nu met {pct}% korting |
  Zo beleg je {price} euro | Ontdek {prod} van {brand} | Wat is jouw huis in {city} waard? |
  Artsen staan versteld van deze methode tegen {ill}
own: Brand in {city}: {d} gewonden | Kabinet presenteert begroting | Waarom huren in {city} blijven stijgen |
  Treinstaking duurt {d} dagen | Trainer trots na zege in {city} | Inflatie daalt naar {d},{d} procent |
  Liveblog: gesprekken hervat | Rechter schorst maatregel | Verkiezingen {year}: de peilingen |
  Recensie: een stille, grote roman
sec: Politiek | Economie | Sport | Cultuur | Binnenland | Buitenland | Tech | Gezondheid | Opinie | Reizen
ago: {d} uur geleden | {dd}-{m}-{year} | Gisteren | {dd}:{mm} | {d} min leestijd
nlh: Nieuwsbrief | Schrijf je in voor de nieuwsbrief | Het belangrijkste nieuws in je mailbox
nlt: Elke ochtend het belangrijkste nieuws. | Het beste van {sec}, gratis in je inbox.
nlb: Inschrijven | Aanmelden | Verzenden
nlc: Door je aan te melden ga je akkoord met de privacyverklaring. | Lees hoe wij omgaan met je gegevens.
mail: Je e-mailadres | E-mail
sub: Lees verder voor {d} euro per maand | Onbeperkt toegang | Steun onafhankelijke journalistiek
subb: Abonneer | Probeer gratis | Inloggen | Bekijk abonnementen
fol: Volg ons | Delen | Volg ons op Instagram | Volg ons op Facebook
com: {n} reacties | Reageer | Praat mee | Bekijk reacties
app: Download onze app | Altijd het laatste nieuws op je telefoon
appb: Download in de App Store | Ontdek het op Google Play
city: Amsterdam | Rotterdam | Utrecht | Gent | Antwerpen | Eindhoven | Groningen | Brussel | Breda
bw: Gezond | Slim | Besparen | Huis | Gids | Voordeel | Leven | Beter | Tips | Senior | Wonen | Kies |
  Groen | Zorg
cat: Gratis online spel | Zoekadvertenties | Vergelijken | Aanbiedingen | Hoortoestellen
shop: bol | Coolblue | Zalando | Wehkamp | HEMA | Amazon | MediaMarkt | Albert Heijn | NA-KD
tld: nl | be | com | nl | net
game: {fant}: gratis online spel | Bouw je rijk in {fant} | Speel direct in je browser
fant: Stormhold | Sparta | Valoria | Vikingen
"""

_TEXT["pl"] = """
ad: Reklama | REKLAMA | Dalsza część artykułu pod reklamą | Reklama: | - Reklama - | Pomiń reklamę |
  Sponsorowane | Ogłoszenie
lab: Sponsorowane | Reklama | Materiał sponsorowany | Materiał partnera | Artykuł sponsorowany | Promowane |
  Partner | Współpraca reklamowa
hp: Linki sponsorowane | Treści sponsorowane | Sponsorowane | Polecane przez partnerów | Z sieci |
  Oferty partnerów | Reklama | Materiały partnerów | Promowane | Warto zobaczyć w sieci
hb: Może cię zainteresować | Polecamy | Polecane dla ciebie | Zobacz także | Czytaj także | Nie przegap |
  Warto przeczytać | Najpopularniejsze | Zobacz też | Może Ci się spodobać
ho: Najczęściej czytane | Czytaj także | Najnowsze | Więcej z działu {sec} | Powiązane artykuły |
  Zobacz także
by: przez {v} | Polecane przez {v} | Powered by {v} | {v} | Sponsorowane przez {v} | by {v}
cta: Dowiedz się więcej | Czytaj więcej | Kup teraz | Zagraj teraz | Kliknij tutaj | Sprawdź ofertę |
  Zarejestruj się | Pobierz | Zainstaluj | Porównaj | Zamów
undo: Cofnij | Dlaczego ta reklama? | Zgłoś reklamę | Ukryj | Dziękujemy za opinię
pres: Partnerem jest {brand} | Materiał partnera {brand} | We współpracy z {brand} | Sponsorem jest {brand} |
  Prezentuje {brand}
with: z {brand} | od {brand} | w {brand} | przez {brand}
cont: Dalsza część artykułu pod materiałem wideo | Dalszy ciąg materiału pod reklamą |
  Dalsza część tekstu pod reklamą
svh: Usługi | Serwisy partnerskie | Oferty | Zakupy | Partnerzy | Ogłoszenia
sv: Porównaj {ins} | Praca w {city} | Mieszkania w {city} | Kredyt gotówkowy | Kurs angielskiego online |
  Wycieczki do -{pct}% | Kalkulator OC | Darmowa wycena: {thing}
cph: Kody rabatowe | Kupony | Promocje dnia | Kody promocyjne
cp: {shop} kod rabatowy | Kod rabatowy {shop} -{pct}% | {pct}% taniej w {shop} | Darmowa dostawa {shop}
fin: Ranking lokat {year} | Kredyt hipoteczny od {d},{d}% | Konto osobiste z premią {big} zł |
  Ranking brokerów | {pct}% rachunków inwestorów traci pieniądze
job: Pielęgniarka - {city} | Kierowca kat. C+E | Programista | Magazynier | Księgowa | Oferty pracy {city}
home: Mieszkanie {d} pokoje, {city} | Dom z ogrodem, {city} | Nowe inwestycje w {city} |
  Ile warte jest Twoje mieszkanie?
buy: Kup teraz | Sprawdź cenę | Zobacz ofertę | Kup w {shop} | Do koszyka | Sprawdź w {shop}
from: od | zamiast | Cena: | tylko
prod: Robot sprzątający | Frytkownica beztłuszczowa | Materac | Rower elektryczny | Słuchawki bezprzewodowe |
  Smartwatch | Telewizor {d}K | Ekspres do kawy | Buty sportowe | Klimatyzator
rate: {big} opinii | Darmowa dostawa | Dostępny | -{pct}%
desc: Sprawdź w {d} minuty. | Bezpłatnie i bez zobowiązań. | Ponad {big} tys. zadowolonych klientów. |
  Oferta ograniczona czasowo. | Ekspert radzi, jak złagodzić {ill}.
who: Seniorzy | Właściciele domów | Kierowcy | Emeryci | Lekarze | Dentyści | Mieszkańcy: {city} |
  Kardiolodzy
ill: ból stawów | szumy uszne | grzybicę paznokci | bezsenność | nadciśnienie | ból pleców |
  wypadanie włosów | chrapanie | żylaki
ins: ubezpieczenie OC | ubezpieczenie na życie | ubezpieczenie domu | ubezpieczenie turystyczne
thing: panele fotowoltaiczne | aparaty słuchowe | pompy ciepła | implanty zębów | schodołazy | nowe okna |
  samochody hybrydowe | rejsy
food: produktów | owoców | warzyw | nawyków | ziół
star: gwiazd lat 80. | dziecięcych gwiazd | aktorek | modelek
paid: {n} {food}, które pomogą na {ill} | {who}: ile kosztują {thing} w {year}? |
  {n} {star} - tak wyglądają dziś | Prosty sposób na {ill} | {city}: nowe dopłaty na {thing} |
  Masz ponad {age} lat? Ta gra jest dla ciebie | Ten {prod} to hit w {city} |
  Lekarze są w szoku: {ill} znika | {who} urodzeni przed {year1} mogą złożyć wniosek |
  Niesprzedane auta niemal za darmo | {prod} taniej o {pct}% | Zainwestuj {big} zł i zobacz |
  Najpiękniejsze plaże {year} roku | Single po {age} - {city} | {brand}: nowy {prod} |
  Jak wybrać {prod}? Poradnik
own: Pożar w {city}, {d} osoby ranne | Sejm przyjął ustawę budżetową | Dlaczego rosną ceny najmu |
  Strajk na kolei potrwa {d} dni | Trener po meczu: jestem dumny | Inflacja spadła do {d},{d} proc. |
  Wybory {year}: najnowszy sondaż | Sąd uchylił decyzję | Relacja na żywo: negocjacje wznowione |
  Recenzja: cicha, wielka powieść
sec: Polityka | Gospodarka | Sport | Kultura | Kraj | Świat | Technologie | Zdrowie | Opinie
ago: {d} godz. temu | {dd}.{m}.{year} | wczoraj | {dd}:{mm}
nlh: Newsletter | Zapisz się na newsletter | Najważniejsze wiadomości na maila
nlt: Codziennie rano najważniejsze informacje. | Najlepsze teksty działu {sec}.
nlb: Zapisz się | Wyślij
nlc: Zapisując się, akceptujesz regulamin i politykę prywatności. | Administratorem danych jest wydawca.
mail: Twój e-mail | Adres e-mail
sub: Prenumerata od {d} zł miesięcznie | Czytaj bez ograniczeń | Wspieraj niezależne dziennikarstwo
subb: Kup dostęp | Wypróbuj za darmo | Zaloguj się
fol: Obserwuj nas | Udostępnij | Polub nas na Facebooku
com: Komentarze ({n}) | Dodaj komentarz | Dołącz do dyskusji
app: Pobierz naszą aplikację | Wiadomości zawsze pod ręką
appb: Pobierz z Google Play | Pobierz w App Store
city: Warszawa | Kraków | Gdańsk | Wrocław | Poznań | Łódź | Lublin
bw: Zdrowie | Dom | Oszczędny | Porady | Twój | Nowy | Dobry | Senior | Finanse | Poradnik | Eko | Życie
cat: Darmowa gra online | Reklama | Oferty | Ranking | Poradnik
shop: Allegro | Zalando | Media Expert | Amazon | Empik | IKEA | CCC
tld: pl | com.pl | com | pl
game: {fant}: darmowa gra online | Zbuduj imperium w {fant} | Graj bez pobierania
fant: Stormhold | Sparta | Wikingowie
"""

_TEXT["sv"] = """
ad: Annons | ANNONS | Annons: | Reklam | Artikeln fortsätter efter annonsen | Hoppa över annons | Annonser |
  Sponsrat
lab: Annons | Sponsrat | Sponsrat innehåll | I samarbete | Annonssamarbete | Reklam | Partner |
  Kommersiellt samarbete
hp: Annons | Sponsrat innehåll | Sponsrade länkar | Från våra partners | Annonser | Från webben |
  Reklam från partners | Erbjudanden | Annonssamarbete | Innehåll från annonsörer
hb: Du kanske också gillar | Rekommenderat | Läs också | Missa inte | Rekommenderas för dig | Mer för dig |
  Just nu | Populärt | Läs mer | Tips
ho: Mest läst | Läs också | Senaste nytt | Mer om {sec} | Relaterade artiklar | Mer från {sec}
by: av {v} | Rekommenderat av {v} | Powered by {v} | {v} | Annonser från {v}
cta: Läs mer | Köp nu | Spela nu | Klicka här | Till erbjudandet | Ansök nu | Ladda ner | Installera |
  Jämför | Boka nu
undo: Ångra | Varför den här annonsen? | Anmäl annons | Dölj | Tack för din feedback
pres: I samarbete med {brand} | Sponsrat av {brand} | Presenteras av {brand} | Annons från {brand} |
  Detta är en annons från {brand}
with: från {brand} | hos {brand} | med {brand} | av {brand}
cont: Artikeln fortsätter under annonsen | Fortsätt läsa efter annonsen |
  Artikeln fortsätter efter annonsen
svh: Tjänster | Erbjudanden | Partners | Jämför | Shopping | Marknadsplats
sv: Jämför {ins} | Jämför elavtal | Lediga jobb i {city} | Bostäder i {city} | Låna pengar |
  Rabatt på resor: {pct}% | Korsord | Offert på {thing}
cph: Rabattkoder | Rabatter | Dagens erbjudanden
cp: {shop} rabattkod | {pct}% rabatt hos {shop} | Fri frakt {shop} | Upp till {pct}% på {prod}
fin: Bästa sparräntan {year} | Privatlån från {d},{d}% | Jämför bolån | Bästa aktiemäklarna |
  Kreditkort i test
job: Sjuksköterska, {city} | Elektriker | Systemutvecklare | Lastbilsförare | Lärare | Alla jobb i {city}
home: {d} rum och kök i {city} | Villa i {city} | Vad är din bostad värd?
buy: Köp nu | Köp hos {shop} | Se pris | Till butiken | Lägg i varukorg
from: från | ord. pris | Pris: | nu
prod: Robotgräsklippare | Elcykel | Airfryer | Hörlurar | Löparskor | Säng | Dammsugare | Smart-TV |
  Kaffemaskin | Vinterjacka
rate: {big} omdömen | Fri frakt | I lager | -{pct}%
desc: Se om du har rätt på {d} minuter. | Kostnadsfritt och utan förpliktelser. |
  Över {big} 000 nöjda kunder. | Gäller bara i dag. | Så blir du av med {ill}.
who: Husägare | Pensionärer | Bilister | Läkare | Tandläkare | {city}bor | Personer över {age} | Hundägare
ill: ledvärk | tinnitus | bukfett | nagelsvamp | sömnproblem | högt blodtryck | ryggont | håravfall |
  snarkning
ins: bilförsäkring | hemförsäkring | livförsäkring | hundförsäkring
thing: solceller | hörapparater | värmepumpar | tandimplantat | trapphissar | elbilar | kryssningar |
  nya fönster
food: livsmedel | frukter | grönsaker | vanor | kryddor
star: barnstjärnor | skådespelare | 80-talsstjärnor | modeller
paid: {n} {food} mot {ill} | {who}: så mycket kostar {thing} {year} | {n} {star} - så ser de ut i dag |
  Enkla knepet mot {ill} | Född före {year1}? Då kan du ha rätt till detta |
  {who} i {city} byter till {thing} | Därför köper alla denna {prod} | Över {age}? Då måste du prova spelet |
  Läkare chockade: så försvinner {ill} | Singel över {age} i {city}? | {prod} nu {pct}% billigare |
  Spara {pct}% på {ins} | {n} aktier att köpa {year} | {brand} lanserar ny {prod} |
  Fördubbla din styrka på {n} dagar
own: Brand i {city} - {d} skadade | Regeringen presenterar budget | Därför stiger hyrorna i {city} |
  Tågstrejk i {d} dagar | Tränaren hyllar laget efter {d}-{d} | Inflationen sjunker till {d},{d} procent |
  Valet {year}: så säger mätningarna | Direkt: samtalen återupptas | Recension: en stor, tyst roman
sec: Politik | Ekonomi | Sport | Kultur | Nyheter | Världen | Teknik | Hälsa | Debatt
ago: {d} tim sedan | {year}-0{d}-{dd} | I går {dd}.{mm} | {dd}:{mm}
nlh: Nyhetsbrev | Prenumerera på nyhetsbrevet | Nyheterna direkt i mejlen
nlt: Varje morgon får du det viktigaste. | Det bästa från {sec}, gratis.
nlb: Prenumerera | Anmäl dig | Skicka
nlc: Genom att anmäla dig godkänner du vår integritetspolicy. | Läs om hur vi behandlar personuppgifter.
mail: Din e-postadress | E-post
sub: Läs vidare för {n} kr i månaden | Obegränsad tillgång | Stöd journalistiken
subb: Bli prenumerant | Prova gratis | Logga in
fol: Följ oss | Dela | Följ oss på Facebook
com: {n} kommentarer | Kommentera | Läs kommentarer
app: Ladda ner vår app | Nyheter i mobilen
appb: Hämta i App Store | Ladda ned på Google Play
city: Stockholm | Göteborg | Malmö | Uppsala | Lund | Umeå
bw: Hälsa | Hem | Spar | Smart | Livs | Tips | Senior | Bättre | Nya | Allt | Bo | Guiden
cat: Gratis onlinespel | Annons | Jämför | Erbjudande
shop: Elgiganten | Zalando | Amazon | IKEA | H&M | Webhallen | NA-KD
tld: se | com | se | nu
game: {fant}: gratis onlinespel | Bygg ditt rike i {fant} | Spela direkt i webbläsaren
fant: Stormhold | Sparta | Vikingar
"""

_TEXT["da"] = """
ad: Annonce | ANNONCE | Annonce: | Reklame | Artiklen fortsætter efter annoncen | Sponsoreret | Luk annonce
lab: Annonce | Sponsoreret | Sponsoreret indhold | Annoncørbetalt indhold | Reklame | Partner |
  Kommercielt samarbejde
hp: Annonce | Sponsoreret indhold | Fra vores partnere | Annoncørbetalt indhold: | Sponsorerede links |
  Fra nettet | Tilbud | Advertorial | Indhold fra annoncører
hb: Du kan også være interesseret i | Anbefalet | Læs også | Gå ikke glip af | Anbefalet til dig |
  Mere til dig | Populært | Måske du også vil læse
ho: Mest læste | Læs også | Seneste nyt | Mere om {sec} | Relaterede artikler | Flere artikler
by: af {v} | Anbefalet af {v} | Powered by {v} | {v} | Annoncer fra {v}
cta: Læs mere | Køb nu | Spil nu | Klik her | Se tilbud | Bestil nu | Download | Installer | Sammenlign |
  Book nu
undo: Fortryd | Hvorfor denne annonce? | Rapportér annonce | Skjul
pres: I samarbejde med {brand} | Sponsoreret af {brand} | Præsenteres af {brand} |
  Betalt indhold fra {brand}
with: fra {brand} | hos {brand} | med {brand} | af {brand}
cont: Artiklen fortsætter under annoncen | Artiklen fortsætter efter annoncen | Læs videre efter annoncen
svh: Services | Tilbud | Partnere | Sammenlign | Shopping | Markedsplads
sv: Sammenlign {ins} | Sammenlign elpriser | Job i {city} | Boliger i {city} | Lån penge online |
  Rejser med {pct}% rabat | Tilbud på {thing}
cph: Rabatkoder: | Rabatkoder | Dagens tilbud
cp: {shop} rabatkode | {pct}% rabat hos {shop} | Gratis fragt {shop} | Op til {pct}% på {prod}
fin: Bedste opsparingskonto {year} | Lån fra {d},{d}% | Sammenlign boliglån | Bedste investeringsplatforme
buy: Køb nu | Køb hos {shop} | Se pris | Til butikken | Læg i kurv
from: fra | før | Pris: | nu
prod: Robotplæneklipper | Elcykel | Airfryer | Høretelefoner | Løbesko | Boksmadras | Støvsuger | Smart-tv |
  Kaffemaskine
rate: {big} anmeldelser | Gratis fragt | På lager | -{pct}%
desc: Tjek på {d} minutter. | Gratis og uforpligtende. | Over {big}.000 tilfredse kunder. |
  Sådan slipper du af med {ill}. | Kun i dag.
who: Husejere | Pensionister | Bilister | Læger | Tandlæger | Folk over {age} | Hundeejere
ill: ledsmerter | tinnitus | mavefedt | neglesvamp | søvnløshed | forhøjet blodtryk | rygsmerter | hårtab |
  snorken
ins: bilforsikring | indboforsikring | livsforsikring | hundeforsikring
thing: solceller | høreapparater | varmepumper | tandimplantater | trappelifte | elbiler | krydstogter
food: fødevarer | frugter | grøntsager | vaner
star: barnestjerner | skuespillere | 80'er-stjerner
paid: {n} {food} mod {ill} | {who}: så meget koster {thing} i {year} | {n} {star} - sådan ser de ud i dag |
  Simpelt trick mod {ill} | Født før {year1}? Så kan du have ret til dette |
  {who} i {city} skifter til {thing} | Derfor køber alle denne {prod} |
  Over {age}? Så skal du prøve spillet | Single over {age} i {city}? | {prod} nu {pct}% billigere |
  Spar {pct}% på {ins} | {n} aktier at holde øje med i {year} | Ny {prod} fra {brand}
own: Brand i {city}: {d} kvæstede | Regeringen fremlægger finanslov | Derfor stiger huslejen i {city} |
  Togstrejke i {d} dage | Træneren roser holdet | Inflationen falder til {d},{d} procent |
  Valg {year}: det siger målingerne | Live: forhandlinger genoptaget | Anmeldelse: en stille, stor roman
sec: Politik | Økonomi | Sport | Kultur | Indland | Udland | Tech | Sundhed | Debat
ago: {d} timer siden | {dd}. {m}. {year} | I går kl. {dd}.{mm} | {dd}:{mm}
nlh: Nyhedsbrev | Tilmeld dig nyhedsbrevet | Få nyhederne på mail
nlt: Hver morgen de vigtigste historier. | Det bedste fra {sec}.
nlb: Tilmeld | Send
nlc: Ved tilmelding accepterer du vores privatlivspolitik.
mail: Din e-mail
sub: Læs videre for {n} kr. om måneden | Ubegrænset adgang
subb: Bliv abonnent | Prøv gratis | Log ind
fol: Følg os | Del | Følg os på Facebook
com: {n} kommentarer | Kommentér | Deltag i debatten
app: Hent vores app
appb: Hent i App Store | Hent på Google Play
city: København | Aarhus | Odense | Aalborg | Esbjerg
bw: Sund | Hjem | Spar | Klog | Livs | Tips | Senior | Bedre | Bolig | Guiden
cat: Gratis onlinespil | Annonce | Tilbud | Sammenlign
shop: NiceHair | NA-KD | Elgiganten | Zalando | Proshop | IKEA | Wolt
tld: dk | com | dk
game: {fant}: gratis onlinespil | Byg dit rige i {fant}
fant: Stormhold | Sparta | Vikinger
"""

_TEXT["no"] = """
ad: Annonse | ANNONSE | Annonse: | Reklame | Artikkelen fortsetter under annonsen | Sponset |
  Annonsørinnhold
lab: Annonse | Sponset | Annonsørinnhold | Sponset innhold | Reklame | Partner | Betalt innhold |
  ANNONSØRINNHOLD
hp: Annonse | Annonsørinnhold | Sponset innhold | Fra våre partnere | Sponsede lenker | Fra nettet | Tilbud |
  Kommersielle samarbeid
hb: Du vil kanskje også like | Anbefalt | Les også | Ikke gå glipp av | Anbefalt for deg | Mer for deg |
  Populært | Akkurat nå
ho: Mest lest | Les også | Siste nytt | Mer om {sec} | Relaterte saker | Flere saker
by: av {v} | Anbefalt av {v} | Powered by {v} | {v} | Annonser fra {v}
cta: Les mer | Kjøp nå | Spill nå | Klikk her | Se tilbud | Bestill nå | Last ned | Installer | Sammenlign
undo: Angre | Hvorfor denne annonsen? | Rapporter annonse | Skjul
pres: I samarbeid med {brand} | Sponset av {brand} | Presentert av {brand} | Annonsørinnhold fra {brand}
with: fra {brand} | hos {brand} | med {brand} | av {brand}
cont: Artikkelen fortsetter under annonsen | Saken fortsetter etter annonsen | Les videre under annonsen
svh: Tjenester | Tilbud | Partnere | Sammenlign | Shopping | Forbruker
sv: Sammenlign {ins} | Sammenlign strøm | Ledige stillinger i {city} | Boliger i {city} | Refinansiering |
  Reiser med {pct}% rabatt | Tilbud på {thing}
cph: Rabattkoder | Dagens tilbud | Rabatter
cp: {shop} rabattkode | {pct}% rabatt hos {shop} | Fri frakt {shop} | Opptil {pct}% på {prod}
fin: Beste sparerente {year} | Forbrukslån fra {d},{d}% | Sammenlign boliglån | Beste kredittkort
buy: Kjøp nå | Kjøp hos {shop} | Se pris | Til butikken | Legg i handlekurv
from: fra | før | Pris: | nå
prod: Robotgressklipper | Elsykkel | Airfryer | Hodetelefoner | Joggesko | Seng | Støvsuger | Smart-TV |
  Kaffemaskin | Turjakke
rate: {big} omtaler | Fri frakt | På lager | -{pct}%
desc: Sjekk på {d} minutter. | Gratis og uforpliktende. | Over {big} 000 fornøyde kunder. |
  Slik blir du kvitt {ill}. | Kun i dag.
who: Huseiere | Pensjonister | Bilister | Leger | Tannleger | Folk over {age} | Hundeeiere
ill: leddsmerter | tinnitus | magefett | neglesopp | søvnproblemer | høyt blodtrykk | ryggsmerter | hårtap |
  snorking
ins: bilforsikring | innboforsikring | livsforsikring | hundeforsikring
thing: solceller | høreapparater | varmepumper | tannimplantater | trappeheiser | elbiler | cruise
food: matvarer | frukter | grønnsaker | vaner
star: barnestjerner | skuespillere | 80-tallsstjerner
paid: {n} {food} mot {ill} | {who}: så mye koster {thing} i {year} | {n} {star} - slik ser de ut i dag |
  Stive, støle og ømme ledd? | Enkelt triks mot {ill} | Født før {year1}? Da kan du ha krav på dette |
  {who} i {city} bytter til {thing} | Derfor kjøper alle denne {prod} | Over {age}? Da må du prøve spillet |
  Singel over {age} i {city}? | {prod} nå {pct}% billigere | Spar {pct}% på {ins} |
  {n} aksjer å følge i {year} | Ny {prod} fra {brand}
own: Brann i {city}: {d} skadd | Regjeringen la fram budsjettet | Derfor øker husleien i {city} |
  Togstreik i {d} dager | Treneren hyller laget | Prisveksten faller til {d},{d} prosent |
  Valg {year}: dette sier målingene | Direkte: samtalene gjenopptatt | Anmeldelse: en stille, stor roman
sec: Politikk | Økonomi | Sport | Kultur | Innenriks | Utenriks | Teknologi | Helse | Meninger
ago: {d} timer siden | {dd}.{m}.{year} | I går | {dd}:{mm}
nlh: Nyhetsbrev | Meld deg på nyhetsbrevet | Få nyhetene på e-post
nlt: Hver morgen de viktigste sakene. | Det beste fra {sec}.
nlb: Meld meg på | Send
nlc: Ved påmelding godtar du personvernerklæringen.
mail: Din e-post
sub: Les videre for {n} kr i måneden | Ubegrenset tilgang
subb: Bli abonnent | Prøv gratis | Logg inn
fol: Følg oss | Del | Følg oss på Facebook
com: {n} kommentarer | Kommenter | Delta i debatten
app: Last ned appen vår
appb: Last ned i App Store | Tilgjengelig på Google Play
city: Oslo | Bergen | Trondheim | Stavanger | Tromsø
bw: Helse | Hjem | Spar | Smart | Livs | Tips | Senior | Bedre | Bolig | Guiden
cat: Gratis nettspill | Annonse | Tilbud | Sammenlign
shop: Komplett | Elkjøp | Zalando | Power | IKEA | XXL
tld: no | com | no
game: {fant}: gratis nettspill | Bygg ditt rike i {fant}
fant: Stormhold | Sparta | Vikinger
"""

_TEXT["fi"] = """
ad: Mainos | MAINOS | Ilmoitus | Mainos: | Juttu jatkuu mainoksen jälkeen | Mainos päättyy | Mainokset
lab: Mainos | Sponsoroitu | Kaupallinen yhteistyö | Kumppani | Sisältöyhteistyö | ILMOITUS
hp: Mainos | Sponsoroitu sisältö | Kumppaneiltamme | Kaupallinen yhteistyö | Mainokset | Tarjoukset |
  Muualla verkossa | Sponsoroidut linkit
hb: Saattaisit pitää myös näistä | Suositellut | Lue myös | Sinulle suositellut | Älä missaa |
  Lisää sinulle | Suosituimmat
ho: Luetuimmat | Lue myös | Tuoreimmat | Lisää aiheesta {sec} | Aiheeseen liittyvää
by: Suosittelee {v} | Powered by {v} | {v} | Tarjoaa {v}
cta: Lue lisää | Osta nyt | Pelaa nyt | Katso tarjous | Lataa | Asenna | Vertaa | Tilaa nyt | Hae nyt
undo: Kumoa | Miksi tämä mainos? | Ilmoita mainoksesta | Piilota
pres: Yhteistyössä {brand} | Kaupallinen yhteistyö: {brand} | Tarjoaa {brand} | Mainos: {brand}
with: {brand} | tarjoaa {brand} | yhteistyössä {brand}
cont: Juttu jatkuu mainoksen alla | Juttu jatkuu mainoksen jälkeen | Artikkeli jatkuu mainoksen jälkeen
svh: Palvelut | Tarjoukset | Kumppanit | Vertaa | Ostokset
sv: Vertaile: {ins} | Sähkön kilpailutus | Työpaikat: {city} | Asunnot: {city} | Lainavertailu |
  Matkat -{pct}% | Pyydä tarjous: {thing}
cph: Alennuskoodit | Päivän tarjoukset | Etukoodit
cp: {shop} alennuskoodi | -{pct} % {shop} | Ilmainen toimitus {shop} | {shop}: {prod} -{pct} %
fin: Paras säästötili {year} | Lainaa alkaen {d},{d} % | Asuntolainan kilpailutus | Luottokorttivertailu
buy: Osta nyt | Katso hinta | Kauppaan | Lisää ostoskoriin | Osta: {shop}
from: alkaen | norm. | Hinta: | nyt
prod: Robottiruohonleikkuri | Sähköpyörä | Airfryer | Kuulokkeet | Juoksukengät | Sänky | Pölynimuri |
  Älytelevisio | Kahvinkeitin
rate: {big} arvostelua | Ilmainen toimitus | Varastossa | -{pct} %
desc: Tarkista {d} minuutissa. | Maksuton ja sitoumukseton. | Yli {big} 000 tyytyväistä asiakasta. |
  Vain tänään.
who: Omakotiasujat | Eläkeläiset | Autoilijat | Lääkärit | Hammaslääkärit | Yli {age}-vuotiaat |
  Koiranomistajat
ill: nivelkipu | tinnitus | kynsisieni | unettomuus | korkea verenpaine | selkäkipu | hiustenlähtö |
  kuorsaus
ins: autovakuutus | kotivakuutus | henkivakuutus | koiravakuutus
thing: aurinkopaneelit | kuulolaitteet | lämpöpumput | hammasimplantit | porrashissit | sähköautot |
  risteilyt
food: ruokaa | hedelmää | vihannesta | tapaa
star: lapsitähteä | näyttelijää | 80-luvun tähteä
paid: {ill} vaivaa? Kokeile tätä tänään | {n} {food}, jotka auttavat |
  {who}: tämän {thing} maksavat vuonna {year} | {n} {star} - tältä he näyttävät nyt |
  Oletko syntynyt ennen vuotta {year1}? Lue tämä | {thing} yleistyvät - {city} |
  Yli {age}? Tätä peliä on pakko kokeilla | Sinkku ja yli {age}? {city} deittailee | {prod} nyt -{pct} % |
  Säästä {pct} %: {ins} | {n} osaketta vuodelle {year} | {brand} ja uusi {prod}
own: Tulipalo, {city}: {d} loukkaantunut | Hallitus esitteli budjetin | Siksi vuokrat nousevat |
  Junalakko kestää {d} päivää | Valmentaja kehuu joukkuetta | Inflaatio hidastui {d},{d} prosenttiin |
  Vaalit {year}: uusin mittaus | Suora lähetys: neuvottelut jatkuvat | Arvio: hiljainen, suuri romaani
sec: Politiikka | Talous | Urheilu | Kulttuuri | Kotimaa | Ulkomaat | Teknologia | Terveys | Mielipide
ago: {d} h sitten | {dd}.{m}.{year} | Eilen {dd}.{mm} | {dd}:{mm}
nlh: Uutiskirje | Tilaa uutiskirje | Uutiset sähköpostiisi
nlt: Päivän tärkeimmät jutut joka aamu. | Parhaat jutut: {sec}.
nlb: Tilaa | Lähetä
nlc: Tilaamalla hyväksyt tietosuojakäytännön.
mail: Sähköpostiosoitteesi
sub: Lue lisää {d} € / kk | Rajaton lukuoikeus
subb: Tilaa | Kokeile ilmaiseksi | Kirjaudu
fol: Seuraa meitä | Jaa | Seuraa Facebookissa
com: {n} kommenttia | Kommentoi | Lue kommentit
app: Lataa sovelluksemme
appb: Lataa App Storesta | Lataa Google Playsta
city: Helsinki | Tampere | Turku | Oulu | Espoo
bw: Terve | Koti | Säästö | Elämä | Vinkki | Parempi | Seniori | Oma | Opas
cat: Ilmainen verkkopeli | Mainos | Tarjoukset | Vertailu
shop: Verkkokauppa | Gigantti | Zalando | Prisma | IKEA | Power
tld: fi | com | fi
game: {fant}: ilmainen verkkopeli | Rakenna valtakuntasi: {fant}
fant: Stormhold | Sparta | Viikingit
"""

_TEXT["cs"] = """
ad: Reklama | REKLAMA | reklama | Inzerce | Článek pokračuje pod reklamou | Reklama: | Přeskočit reklamu
lab: Reklama | Sponzorováno | Komerční sdělení | Inzerce | Partner | Advertorial | Placený obsah
hp: Sponzorovaný obsah | Sponzorované odkazy | Reklama | Od našich partnerů | Z webu | Komerční články |
  Nabídky partnerů | Komerční sdělení
hb: Mohlo by vás zajímat | Doporučujeme | Doporučené | Čtěte také | Nepřehlédněte | Pro vás | Nejčtenější
ho: Nejčtenější | Čtěte také | Související články | Nejnovější | Více z rubriky {sec}
by: Doporučuje {v} | Powered by {v} | {v} | od {v}
cta: Více informací | Číst dál | Koupit | Hrát | Zjistit více | Zobrazit nabídku | Stáhnout | Objednat
undo: Zpět | Proč tato reklama? | Nahlásit reklamu | Skrýt
pres: Ve spolupráci s {brand} | Sponzor: {brand} | Partner rubriky {brand} | Připravil {brand}
with: s {brand} | od {brand} | na {brand}
cont: Článek pokračuje pod reklamou | Pokračování textu pod reklamou
svh: Služby | Nabídky | Partneři | Nákupy
sv: Srovnání: {ins} | Práce {city} | Byty {city} | Půjčky online | Hypoteční kalkulačka |
  Zájezdy se slevou {pct} % | Kurz angličtiny
cph: Slevové kódy | Slevové kupony | Akce dne
cp: {shop} slevový kód | Sleva {pct} % na {shop} | Doprava zdarma {shop}
fin: Nejlepší spořicí účty {year} | Hypotéka od {d},{d} % | Srovnání brokerů | Půjčka do {price} Kč
buy: Koupit | Do obchodu | Zobrazit cenu | Koupit na {shop} | Do košíku
from: od | Cena: | pouze
prod: Robotický vysavač | Horkovzdušná fritéza | Elektrokolo | Matrace | Sluchátka | Televize | Kávovar |
  Běžecké boty
desc: Zjistěte za {d} minuty. | Zdarma a nezávazně. | Přes {big} 000 spokojených zákazníků. | Pouze dnes.
who: Senioři | Majitelé domů | Řidiči | Důchodci | Lékaři | Zubaři | Lidé nad {age}
ill: bolest kloubů | tinnitus | plíseň nehtů | nespavost | vysoký tlak | bolest zad | vypadávání vlasů |
  chrápání
ins: povinné ručení | životní pojištění | pojištění domácnosti | cestovní pojištění
thing: solární panely | naslouchadla | tepelná čerpadla | zubní implantáty | nová okna | elektromobily |
  plavby
food: potravin | druhů ovoce | návyků | bylin
star: dětských hvězd | hereček | modelek
paid: {n} {food}, které pomohou na {ill} | {who}: kolik stojí {thing} v roce {year}? |
  {n} {star}: takhle vypadají dnes | Jednoduchý trik na {ill} | {city}: nová dotace na {thing} |
  Je vám přes {age}? Tato hra je pro vás | Proč všichni kupují {prod} | Narodili jste se před {year1}? |
  {prod} nyní o {pct} % levněji | Neprodaná auta téměř zdarma | {brand} představuje {prod} |
  Ušetřete {pct} %: {ins}
own: Požár v {city}: {d} zranění | Vláda schválila rozpočet | Proč rostou nájmy | Stávka potrvá {d} dny |
  Trenér chválí tým | Inflace klesla na {d},{d} procenta | Volby {year}: nový průzkum |
  Soud zrušil rozhodnutí | Recenze: tichý velký román
sec: Politika | Ekonomika | Sport | Kultura | Domácí | Zahraničí | Technologie | Zdraví
ago: před {d} hodinami | {dd}. {m}. {year} | včera {dd}:{mm}
nlh: Newsletter | Přihlaste se k newsletteru
nlt: Každé ráno to nejdůležitější.
nlb: Přihlásit | Odeslat
nlc: Odesláním souhlasíte se zpracováním osobních údajů.
mail: Váš e-mail
sub: Předplatné od {n} Kč měsíčně | Čtěte bez omezení
subb: Předplatit | Vyzkoušet zdarma | Přihlásit se
fol: Sledujte nás | Sdílet
com: Diskuse ({n}) | Vstoupit do diskuse | {n} komentářů
app: Stáhněte si aplikaci
appb: Stáhnout z Google Play
city: Praha | Brno | Ostrava | Plzeň | Olomouc
bw: Zdraví | Dům | Úspora | Rady | Nový | Dobrý | Život | Senior
cat: Hra zdarma online | Reklama | Srovnání | Nabídky
shop: Alza | Mall | Zalando | Datart | Notino
tld: cz | com | cz
game: {fant}: online hra zdarma | Vybuduj říši {fant}
fant: Stormhold | Sparta | Vikingové
"""

_TEXT["tr"] = """
ad: REKLAM | Reklam | Reklamlar | İlan | Haberin devamı reklamdan sonra | Reklamı geç | REKLAM ALANI |
  Sponsorlu
lab: Sponsorlu | Reklam | Sponsorlu içerik | İlan | Tanıtım | Advertorial | Reklamdır
hp: Sponsorlu içerik | Sponsorlu Bağlantılar | Sponsorlu | Web'den | İnternetten | Ortaklarımızdan |
  Tanıtım | Reklamlar | Fırsatlar
hb: İlginizi çekebilir | Bunlar da ilginizi çekebilir | Sizin için önerilenler | Önerilen | Kaçırmayın |
  Günün Öne Çıkanları | Popüler | Daha fazla
ho: Çok Okunanlar | İlgili Haberler | Son Dakika | Benzer Haberler | {sec} haberleri | En çok izlenenler
by: {v} tarafından | {v} tarafından önerildi | Powered by {v} | {v} | {v} ile
cta: Daha fazla | Devamını oku | Şimdi Al | Hemen Oyna | Tıkla | Keşfet | İncele | İndir | Yükle |
  Teklif al | Satın al
undo: Geri al | Neden bu reklam? | Reklamı bildir | Gizle
pres: {brand} katkılarıyla | {brand} sponsorluğunda | {brand} iş birliğiyle | Sunar: {brand}
with: {brand} ile | {brand} sponsorluğunda | {brand}
cont: Haberin devamı reklamın altında | Haber reklamdan sonra devam ediyor
svh: Hizmetler | Fırsatlar | İlanlar | Alışveriş | Seri ilanlar
sv: {ins} teklifi al | {city} iş ilanları | {city} satılık daireler | Kredi hesaplama |
  Online İngilizce kursu | Uçak bileti | Ücretsiz {thing} teklifi
cph: İndirim Kodları | Kuponlar | Günün Fırsatları
cp: {shop} indirim kodu | {shop}: %{pct} indirim | {shop} ücretsiz kargo
fin: En iyi kredi kartları {year} | Konut kredisi %{d},{d} | Mevduat faiz oranları | Forex yatırım
buy: Satın Al | Fiyatı Gör | Sepete Ekle | {shop}'da gör | Mağazaya git
from: Fiyat: | yerine | sadece
prod: robot süpürge | airfryer | kulaklık | akıllı saat | yatak | elektrikli bisiklet | televizyon |
  kahve makinesi | koşu ayakkabısı
desc: {d} dakikada öğrenin. | Ücretsiz ve taahhütsüz. | {big} binden fazla mutlu müşteri. | Sınırlı süre.
who: Emekliler | Ev sahipleri | Sürücüler | Doktorlar | Diş hekimleri | {age} yaş üstü | {city} sakinleri
ill: eklem ağrısı | kulak çınlaması | göbek yağı | uykusuzluk | yüksek tansiyon | bel ağrısı |
  saç dökülmesi | horlama
ins: kasko | trafik sigortası | sağlık sigortası | konut sigortası
thing: güneş panelleri | işitme cihazları | diş implantları | SUV'lar | saç ekimi | villalar |
  yurt dışı turları
food: besin | meyve | sebze | alışkanlık | baharat
star: çocuk yıldız | oyuncu | manken | şarkıcı
paid: {ill} için {n} {food} | {who} dikkat: {year} yılında {thing} ne kadar? |
  {n} ünlü {star}: şimdi böyle görünüyor | {city}: {thing} fiyatları sizi şaşırtabilir |
  {age} yaşın üstündeyseniz bu oyunu oynamalısınız | Doktorlar şaşkın: {ill} için basit yöntem |
  Herkes bu {prod} modelini alıyor | Satılmayan arabalar neredeyse bedava | {prod} şimdi %{pct} indirimli |
  {big} TL ile yatırıma başlayın | {ins} tekliflerini karşılaştırın | {brand} yeni {prod} modelini tanıttı |
  {city} bekarları seni bekliyor
own: {city} yangınında {d} yaralı | Meclis bütçeyi kabul etti | {city} kiraları neden artıyor? |
  Grev {d} gün sürecek | Teknik direktörden galibiyet yorumu | Enflasyon yüzde {d},{d} oldu |
  {year} seçim anketi açıklandı | Mahkemeden iptal kararı | CANLI: Görüşmeler yeniden başladı |
  Yağış {city} yollarını kapattı
sec: Gündem | Ekonomi | Spor | Kültür | Dünya | Teknoloji | Sağlık | Magazin | Yaşam
ago: {d} saat önce | {dd}.{m}.{year} | Dün {dd}:{mm}
nlh: Bülten | E-bültene abone olun
nlt: Günün önemli haberleri her sabah e-postanızda.
nlb: Abone Ol | Gönder
nlc: KVKK aydınlatma metnini okudum. | Abone olarak gizlilik politikasını kabul etmiş olursunuz.
mail: E-posta adresiniz
sub: Aylık {n} TL'ye abone olun | Sınırsız erişim
subb: Abone ol | Ücretsiz dene | Giriş yap
fol: Bizi takip edin | Paylaş
com: {n} yorum | Yorum yap | Yorumları gör
app: Uygulamamızı indirin
appb: Google Play'den indir | App Store'dan indir
city: İstanbul | Ankara | İzmir | Bursa | Antalya | Adana
bw: Sağlık | Ev | Yaşam | Fırsat | Haber | Rehber | Yeni | Moda | Para | Akıllı
cat: Ücretsiz online oyun | Reklam | Fırsatlar | Arama reklamları
shop: Trendyol | Hepsiburada | n11 | Amazon | Zara | Getir
tld: com.tr | com | net
game: {fant}: ücretsiz online oyun | {fant} imparatorluğunu kur
fant: Stormhold | Sparta | Vikingler
"""

_TEXT["ru"] = """
ad: Реклама | РЕКЛАМА | Реклама: | Продолжение после рекламы | На правах рекламы | Рекламное объявление |
  Пропустить рекламу | Партнерский материал | Реклама. {brand}
lab: Реклама | Партнерский материал | Спонсорский материал | На правах рекламы | Промо | Партнер |
  Спецпроект | Реклама. ООО «{brand}»
hp: Новости партнеров | НОВОСТИ ПАРТНЕРОВ | Реклама | Партнерские материалы | Новости СМИ2 | Промо |
  Спонсорский контент | Интересное в сети | Рекламные ссылки | Предложения партнеров | Новости 24СМИ
hb: Вам может быть интересно | Рекомендуем | Рекомендуем почитать | Читайте также | Может быть интересно |
  Популярное | Не пропустите | Интересное | Для вас | Выбор редакции
ho: Самое читаемое | Читайте также | По теме | Последние новости | Материалы по теме | Ещё в разделе {sec} |
  Главное | Популярное за сутки
by: {v} | от {v} | Рекомендует {v} | Powered by {v} | Реклама {v}
cta: Подробнее | Узнать больше | Читать далее | Купить | Играть | Перейти | Скачать | Установить | Заказать |
  Узнать цену | Смотреть
undo: Отменить | Почему эта реклама? | Пожаловаться на рекламу | Скрыть объявление
pres: При поддержке {brand} | Партнер проекта {brand} | Спонсор: {brand} | Совместно с {brand} |
  Реклама, {brand}
with: с {brand} | от {brand} | на {brand}
cont: Продолжение после рекламы | Материал продолжается под рекламой
svh: Услуги | Предложения партнеров | Партнеры | Сервисы | Объявления
sv: Сравнить {ins} | Вакансии: {city} | Квартиры: {city} | Кредит наличными | Курсы английского онлайн |
  Туры со скидкой {pct}% | Расчет стоимости: {thing}
cph: Промокоды | Купоны и скидки | Скидки дня
cp: Промокод {shop} | Скидка {pct}% в {shop} | Бесплатная доставка {shop} | Промокоды {shop} на {prod}
fin: Вклады под {n}% годовых | Лучшие кредитные карты {year} | Ипотека от {d},{d}% | Обмен валют |
  Страхование вкладов | Инвестиции для начинающих
job: Менеджер по продажам | Водитель | Программист | Медсестра | Бухгалтер | Работа: {city}
home: {d}-комнатная квартира, {city} | Дом с участком, {city} | Новостройки: {city} | Аренда студии, {city}
buy: Купить | В корзину | Узнать цену | Купить в {shop} | В магазин
from: от | Цена: | вместо | всего
prod: Робот-пылесос | Наушники | Матрас | Смарт-часы | Телевизор | Кофемашина | Кроссовки | Аэрогриль |
  Электросамокат | Смартфон
desc: Узнайте за {d} минуты. | Бесплатно и без обязательств. | Более {big} тысяч довольных клиентов. |
  Предложение ограничено. | Имеются противопоказания. Необходима консультация специалиста.
who: Пенсионеры | Водители | Владельцы домов | Врачи | Кардиологи | Жители: {city} | Женщины после {age} |
  Мужчины старше {age} | Дачники
ill: боль в суставах | шум в ушах | грибок ногтей | бессонница | гипертония | боль в спине |
  выпадение волос | храп | варикоз
ins: ОСАГО | КАСКО | страхование жизни | страхование квартиры | ДМС
thing: слуховые аппараты | пластиковые окна | натяжные потолки | импланты зубов | кроссоверы |
  солнечные панели | круизы | теплицы
food: продуктов | фруктов | овощей | привычек | трав
star: звезд 90-х | актрис | певцов | моделей
paid: {n} {food}, которые помогут от проблемы «{ill}» | {who} в шоке: вот сколько стоят {thing} |
  {n} {star}, которых не узнать | Если вас мучает {ill}, сделайте это | {city}: {thing} со скидкой {pct}% |
  Вам больше {age}? Эта игра для вас | Простой способ забыть про {ill} |
  Нераспроданные авто отдают почти даром | {prod} со скидкой {pct}% |
  Врачи поражены: {ill} уходит за {n} дней | Почему все покупают этот {prod} |
  Родились до {year1} года? Вам положена выплата | {brand}: новый {prod} |
  Знакомства для тех, кому за {age}: {city} | Как инвестировать {big} тысяч в {year} году |
  Не выбрасывайте эти вещи: они стоят миллионы | Гороскоп: {n} знаков, которых ждет удача
own: Пожар в городе {city}: {d} пострадавших | Правительство утвердило бюджет |
  Почему растут цены на аренду | Суд отменил решение | Тренер оценил победу команды |
  Инфляция замедлилась до {d},{d}% | Выборы {year}: новые опросы | Переговоры возобновились: онлайн |
  Ливни затопили {n} улиц | Рецензия: тихий большой роман
sec: Политика | Экономика | Спорт | Культура | Общество | В мире | Технологии | Здоровье | Происшествия
ago: {d} часа назад | {dd}.{m}.{year} | вчера, {dd}:{mm} | {dd}:{mm}
nlh: Рассылка | Подпишитесь на рассылку | Главное за день
nlt: Главные новости дня каждое утро. | Лучшие материалы раздела «{sec}».
nlb: Подписаться | Отправить
nlc: Подписываясь, вы соглашаетесь с политикой конфиденциальности.
mail: Ваш e-mail
sub: Подписка от {n} рублей в месяц | Читайте без ограничений | Поддержите редакцию
subb: Оформить подписку | Попробовать бесплатно | Войти
fol: Подписывайтесь на нас | Поделиться | Мы в Telegram
com: {n} комментариев | Комментировать | Обсудить
app: Скачайте наше приложение
appb: Доступно в Google Play | Загрузить в App Store
city: Москва | Казань | Самара | Омск | Пермь | Сочи | Тула
bw: Здоровье | Дом | Совет | Новый | Мир | Эко | Авто | Финанс | Дача | Жизнь | Клуб | Эксперт
cat: Бесплатная онлайн-игра | Реклама | Скидки | Предложения
shop: Ozon | Wildberries | DNS | М.Видео | AliExpress | Яндекс Маркет
tld: ru | com | ru | net
game: {fant}: бесплатная онлайн-игра | Построй империю {fant}
fant: Stormhold | Спарта | Викинги
"""

_TEXT["uk"] = """
ad: Реклама | РЕКЛАМА | Реклама: | Продовження після реклами | На правах реклами | Оголошення
lab: Реклама | Партнерський матеріал | Спонсорський матеріал | На правах реклами | Промо | Партнер
hp: Новини партнерів | Реклама | Партнерські матеріали | Спонсорський контент | Цікаве в мережі | Промо |
  Пропозиції партнерів
hb: Вас може зацікавити | Рекомендуємо | Читайте також | Цікаве | Популярне | Не пропустіть | Для вас
ho: Найпопулярніше | Читайте також | За темою | Останні новини | Ще в розділі {sec} | Головне
by: {v} | від {v} | Рекомендує {v} | Powered by {v}
cta: Детальніше | Дізнатися більше | Читати далі | Купити | Грати | Завантажити | Замовити
undo: Скасувати | Чому ця реклама? | Поскаржитися | Приховати
pres: За підтримки {brand} | Партнер проєкту {brand} | Спільно з {brand}
with: з {brand} | від {brand} | на {brand}
cont: Продовження після реклами | Матеріал продовжується під рекламою
svh: Послуги | Пропозиції партнерів | Партнери
sv: Порівняти {ins} | Вакансії: {city} | Квартири: {city} | Кредит онлайн | Курси англійської |
  Тури зі знижкою {pct}%
cph: Промокоди | Купони | Знижки дня
cp: Промокод {shop} | Знижка {pct}% у {shop} | Безкоштовна доставка {shop}
fin: Депозити під {n}% | Найкращі кредитні картки {year} | Курс валют від партнера
buy: Купити | У кошик | Дізнатися ціну | Купити в {shop}
from: від | Ціна: | лише
prod: Робот-пилосос | Навушники | Матрац | Телевізор | Кавомашина | Кросівки | Зарядна станція | Смартфон
desc: Дізнайтеся за {d} хвилини. | Безкоштовно. | Понад {big} тисяч задоволених клієнтів.
who: Пенсіонери | Водії | Власники будинків | Лікарі | Мешканці: {city} | Люди після {age}
ill: біль у суглобах | шум у вухах | безсоння | гіпертонія | біль у спині | хропіння
ins: автоцивілка | КАСКО | страхування життя
thing: сонячні панелі | слухові апарати | пластикові вікна | кросовери | генератори
food: продуктів | фруктів | овочів | звичок
star: зірок 90-х | акторок | співаків
paid: {n} {food}, що допоможуть, коли турбує {ill} | {who}: скільки коштують {thing} у {year} |
  {n} {star}, яких не впізнати | Турбує {ill}? Зробіть це | {city}: {thing} зі знижкою {pct}% |
  Вам більше {age}? Ця гра для вас | {prod} зі знижкою {pct}% | Чому всі купують цей {prod} |
  {brand}: новий {prod}
own: Пожежа у місті {city}: {d} постраждалих | Уряд ухвалив бюджет | Чому зростають ціни на оренду |
  Суд скасував рішення | Тренер оцінив перемогу | Інфляція сповільнилася до {d},{d}% |
  Переговори відновилися | Рецензія: тихий великий роман
sec: Політика | Економіка | Спорт | Культура | Суспільство | Світ | Технології
ago: {d} години тому | {dd}.{m}.{year} | вчора, {dd}:{mm}
nlh: Розсилка | Підпишіться на розсилку
nlt: Головні новини щоранку.
nlb: Підписатися
nlc: Підписуючись, ви погоджуєтеся з політикою конфіденційності.
mail: Ваш e-mail
sub: Підтримайте редакцію | Передплата від {n} грн
subb: Передплатити | Стати читачем клубу
fol: Стежте за нами | Поділитися
com: {n} коментарів | Коментувати
app: Завантажте наш застосунок
appb: Доступно в Google Play
city: Київ | Львів | Одеса | Харків | Дніпро
bw: Здоров'я | Дім | Порада | Новий | Світ | Авто
cat: Безкоштовна онлайн-гра | Реклама | Знижки
shop: Rozetka | Prom | Comfy | Алло
tld: ua | com.ua | com
game: {fant}: безкоштовна онлайн-гра
fant: Stormhold | Спарта | Вікінги
"""

_TEXT["ja"] = """
ad: 広告 | PR | [PR] | 【PR】 | スポンサーリンク | スポンサードリンク | Advertisement | ADVERTISEMENT |
  広告の後にも続きます | AD | Ads by Google | 広告をスキップ | 広告を閉じる |
  この広告は約{d}秒後に終了します
lab: PR | 広告 | スポンサー | Sponsored | [PR] | 【PR】 | (PR) | プロモーション | タイアップ | AD | 提供 |
  Sponsored ｜ | 企画広告
hp: スポンサー | PR | 広告 | スポンサーリンク | スポンサードコンテンツ | PR情報 | PR注目情報 |
  今、あなたにオススメ（PR） | おすすめ情報（PR） | 注目の情報（PR） | 【PR】イチオシ情報 |
  企業からのお知らせ | 広告企画 | タイアップ特集 | Web上のおすすめ | 【PR】企画特集
hb: あなたにおすすめ | おすすめ記事 | あなたにおすすめの記事 | おすすめ | 今、あなたにオススメ |
  こんな記事も読まれています | 注目記事 | あわせて読みたい | 人気の記事 | こちらもおすすめ | おすすめ情報 |
  話題の記事 | ピックアップ
ho: 関連記事 | アクセスランキング | 人気記事ランキング | 新着記事 | {sec}の最新ニュース | 関連ニュース |
  よく読まれている記事 | 最新記事 | 一覧を見る
by: by {v} | Recommended by {v} | powered by {v} | Ads by {v} | {v} | {v}による推薦
cta: 詳細はこちら | 詳しくはこちら | もっと見る | 今すぐ購入 | 公式サイト | 今すぐチェック | 無料で試す |
  ダウンロード | インストール | 資料請求 | 申し込む | 続きを読む | 今すぐプレイ | 無料相談
undo: 元に戻す | この広告について | 広告を報告 | 非表示 | フィードバックありがとうございます
pres: 提供：{brand} | Sponsored by {brand} | 協力：{brand} | Presented by {brand} | {brand}提供 |
  PR：{brand} | 制作協力：{brand}
with: 提供：{brand} | {brand} | by {brand} | （{brand}）
cont: 記事は広告の後に続きます | 広告の下に記事が続きます | ↓↓↓記事の続きは広告の後↓↓↓
svh: サービス | おすすめ情報 | 特集・PR | パートナー | お得な情報 | 比較サービス
sv: {ins}を比較 | {city}の転職情報 | {city}の不動産 | オンライン英会話{n}日間無料 | カードローン比較 |
  格安SIM比較 | 旅行予約 最大{pct}%オフ | ふるさと納税ランキング | {thing}の無料見積もり |
  引っ越し一括見積もり
cph: クーポン | 割引コード | お得なクーポン
cp: {shop} クーポン | {shop}で最大{pct}%オフ | {shop} 送料無料 | {shop} {big}円引きクーポン
fin: おすすめクレジットカード{year} | ネット証券比較 | FX口座ランキング | 住宅ローン金利 年{d}.{d}% |
  カードローン即日融資 | iDeCo始め方 | NISA口座開設
job: 営業職（{city}） | Webエンジニア | 看護師 | 経理スタッフ | 介護職員 | 配送ドライバー
home: {city}の新築マンション | {d}LDK 中古マンション（{city}） | 一戸建て {city} | 賃貸 {city} {d}万円から
buy: 購入する | {shop}で見る | 今すぐ購入 | カートに入れる | {shop}で購入 | ショップへ | 価格をチェック
from: 税込 | 価格： | 定価 | 送料無料
prod: ロボット掃除機 | ワイヤレスイヤホン | マットレス | スマートウォッチ | 電動自転車 | 美容液 | 青汁 |
  ノートPC | 空気清浄機 | コーヒーメーカー | 育毛剤 | 枕 | モバイルバッテリー
rate: レビュー{big}件 | 送料無料 | 在庫あり | {pct}%OFF | ★★★★☆ ({big})
desc: 今なら初回{pct}%オフ。 | たった{d}分で無料診断。 | 累計{big}万個突破の大人気商品。 | 登録は無料です。 |
  専門家が教える{ill}の対策とは。 | 期間限定キャンペーン実施中。 | 個人の感想です。
who: 50代女性 | {age}代男性 | シニア | 会社員 | 薬剤師 | 眼科医 | {city}在住の方 | 投資家 | 主婦 |
  持ち家の人
ill: ひざの痛み | 耳鳴り | お腹の脂肪 | 不眠 | 高血圧 | 腰痛 | 薄毛 | シミ | 老眼 | 頻尿 | 歯の黄ばみ |
  便秘 | 白髪
ins: 自動車保険 | 医療保険 | 生命保険 | 火災保険 | ペット保険
thing: 太陽光パネル | 補聴器 | インプラント | 外壁塗装 | 老人ホーム | リフォーム | 新車 | クルーズ旅行 |
  脱毛サロン
food: 食べ物 | 習慣 | 果物 | 飲み物 | サプリ
star: 女優 | アイドル | 子役 | 俳優 | モデル
paid: {ill}に悩む人が寝る前に飲むもの | {who}必見！{ill}対策の新習慣 | {ill}、諦める前に試してほしいこと |
  【{city}】{thing}の費用が話題に | {thing}はいくら？{year}年の相場がこちら | まだ高い{ins}払ってるの？ |
  {who}がこぞって買う{prod}がすごい | この{prod}、{pct}%オフで買えるのは今だけ | {n}秒でわかる{ill}チェック |
  医師も驚いた{ill}の簡単対策 | {age}歳以上なら知っておきたい{ins} | 今すぐプレイできる人気ゲーム |
  {city}の家、今いくらで売れる？ | {year}年注目の{n}銘柄 | 毎日たった{d}分で{ill}が変わる |
  【公式】{brand}の{prod} | 実は{food}が原因だった？{ill}の真実 | 婚活するなら{brand} |
  {brand}が提案する新しい{prod} | あの{star}の現在の姿が衝撃的
own: {city}で火災、{d}人けが | 政府、新年度予算案を決定 | {city}の家賃上昇が止まらない理由 |
  大雨で{n}本の道路が通行止め | 監督「粘り強く戦えた」 {d}-{d}で勝利 | 消費者物価指数{d}.{d}%上昇 |
  衆院選{year} 最新情勢 | 地裁、差し止めを認める決定 | 社説：対話の積み重ねを | {city}で新種の化石を発見 |
  【速報】協議再開へ
sec: 政治 | 経済 | スポーツ | 文化 | 社会 | 国際 | テクノロジー | 健康 | エンタメ | 地域
ago: {d}時間前 | {year}年{m}月{dd}日 | {year}/{m}/{dd} {dd}:{mm} | {m}月{dd}日 | {n}分前
nlh: メールマガジン | ニュースレター登録 | メルマガ
nlt: 毎朝、注目のニュースをお届けします。 | 編集部おすすめの記事を無料で配信。
nlb: 登録する | 送信 | 無料登録
nlc: 登録すると利用規約とプライバシーポリシーに同意したものとみなされます。
mail: メールアドレス
sub: 有料会員になると続きをお読みいただけます | 初月無料 月額{big}円 | デジタル会員募集中
subb: 会員登録 | ログイン | 無料で試す
fol: フォローする | シェア | 公式Xをフォロー
com: コメント {n}件 | コメントを書く | コメントを見る
app: アプリをダウンロード | ニュースアプリ
appb: Google Playで手に入れよう | App Storeからダウンロード
city: 東京 | 大阪 | 名古屋 | 札幌 | 福岡 | 横浜 | 京都 | 仙台 | 神戸
bw: すこやか | くらし | 健康 | マネー | 美人 | 保険 | ハピ | ライフ | みんな | おうち | 得 | ナビ |
  スマート
cat: 公式サイト | 無料ゲーム | 広告 | 比較 | 通販
shop: Amazon | 楽天市場 | Yahoo!ショッピング | ZOZO | ヨドバシ | ビックカメラ
tld: jp | co.jp | com | jp
game: {fant} - 無料オンラインゲーム | 今話題の{fant}をプレイ | 登録不要で遊べる
fant: 三国英雄伝 | 王国戦記 | ドラゴン物語
"""

_TEXT["ko"] = """
ad: 광고 | AD | [AD] | 광고 후 계속됩니다 | Advertisement | 광고 건너뛰기 | 스폰서
lab: 광고 | AD | 스폰서 | 협찬 | Sponsored | 제휴 | 프로모션
hp: 스폰서 링크 | 광고 | 추천 광고 | 파트너 콘텐츠 | 스폰서 콘텐츠 | 제휴 콘텐츠 | 쇼핑 추천 | AD 추천
hb: 당신을 위한 추천 | 추천 기사 | 이런 기사는 어때요 | 추천 콘텐츠 | 놓치면 안 될 기사 |
  관심 가질 만한 뉴스 | 인기 | 함께 볼만한 콘텐츠
ho: 많이 본 뉴스 | 관련기사 | 최신 뉴스 | {sec} 많이 본 기사 | 주요 뉴스 | 이 기사와 함께 본 뉴스
by: by {v} | Recommended by {v} | Powered by {v} | {v} | {v} 추천
cta: 자세히 보기 | 더 알아보기 | 지금 구매 | 바로가기 | 지금 플레이 | 무료 체험 | 다운로드 | 설치 |
  상담 신청
undo: 실행 취소 | 이 광고가 표시된 이유 | 광고 신고 | 숨기기
pres: 제공: {brand} | {brand} 제공 | Sponsored by {brand} | 협찬 {brand}
with: {brand} | 제공 {brand} | with {brand}
cont: 광고 아래로 기사가 계속됩니다 | 기사는 광고 이후에 계속됩니다
svh: 서비스 | 제휴 서비스 | 쇼핑 | 파트너
sv: {ins} 비교 | {city} 채용정보 | {city} 아파트 분양 | 대출 금리 비교 | 온라인 영어 무료 체험 |
  여행 최대 {pct}% 할인 | {thing} 무료 견적
cph: 할인코드 | 쿠폰 | 오늘의 특가
cp: {shop} 쿠폰 | {shop} 최대 {pct}% 할인 | {shop} 무료배송
fin: 신용카드 추천 {year} | 주택담보대출 연 {d}.{d}% | 예금 금리 비교 | 증권사 이벤트
buy: 구매하기 | 최저가 보기 | 장바구니 | {shop}에서 보기
from: 가격 | 할인가 | 정가
prod: 로봇청소기 | 무선 이어폰 | 매트리스 | 스마트워치 | 홍삼 | 안마의자 | 에어프라이어 | 노트북 |
  공기청정기 | 샴푸
desc: {d}분이면 확인 가능. | 무료 상담 신청하세요. | 누적 판매 {big}만 개 돌파. | 오늘만 {pct}% 할인.
who: 50대 여성 | {age}대 남성 | 직장인 | 운전자 | 의사 | {city} 주민 | 시니어 | 투자자
ill: 무릎 통증 | 이명 | 뱃살 | 불면증 | 고혈압 | 허리 통증 | 탈모 | 기미 | 노안
ins: 자동차보험 | 실비보험 | 암보험 | 치아보험 | 운전자보험
thing: 임플란트 | 보청기 | 태양광 | 신차 장기렌트 | 리모델링 | 크루즈 여행
food: 음식 | 습관 | 과일 | 영양제
star: 배우 | 아이돌 | 아역스타 | 모델
paid: {ill}, 이것 하나로 달라졌다 | {who} 주목! {thing} 가격 공개 | {ill}에 좋은 {food} {n}가지 |
  {city} {thing} 비용, 얼마일까? | 아직도 비싼 {ins} 내세요? | 요즘 난리 난 {prod} {pct}% 할인 |
  의사도 놀란 {ill} 관리법 | {age}대라면 꼭 해야 할 게임 | {year}년 급등 예상 종목 {n}개 |
  {brand} 신제품 {prod} 출시 | 충격적인 {star} {n}명의 근황 | {city} 아파트, 지금 내 집 시세는?
own: {city}서 화재, {d}명 부상 | 국회, 예산안 처리 | {city} 전세값 왜 오르나 | 폭우로 도로 {n}곳 통제 |
  감독 "선수들이 잘 싸웠다" | 물가 상승률 {d}.{d}% | {year} 총선 여론조사 | 법원, 가처분 인용 |
  [속보] 협상 재개 | [사설] 대화가 먼저다
sec: 정치 | 경제 | 스포츠 | 문화 | 사회 | 국제 | IT | 건강 | 연예
ago: {d}시간 전 | {year}.{m}.{dd} | {year}-{m}-{dd} {dd}:{mm} | 어제
nlh: 뉴스레터 | 뉴스레터 구독
nlt: 매일 아침 주요 뉴스를 보내드립니다.
nlb: 구독하기 | 신청
nlc: 개인정보 수집 및 이용에 동의합니다.
mail: 이메일 주소
sub: 월 {big}원으로 모든 기사 읽기 | 구독하고 계속 읽기
subb: 구독 | 로그인 | 무료 체험
fol: 팔로우 | 공유하기
com: 댓글 {n} | 댓글 쓰기 | 댓글 보기
app: 앱 다운로드
appb: Google Play 다운로드
city: 서울 | 부산 | 대구 | 인천 | 광주 | 대전
bw: 건강 | 생활 | 머니 | 라이프 | 굿 | 스마트 | 행복 | 뷰티
cat: 무료 게임 | 광고 | 비교 | 이벤트
shop: 쿠팡 | 11번가 | G마켓 | SSG | 올리브영
tld: co.kr | com | kr
game: {fant} - 무료 온라인 게임 | 지금 바로 {fant} 플레이
fant: 삼국영웅 | 왕국전기 | 드래곤
"""

_TEXT["zh"] = """
ad: 广告 | 廣告 | 推广 | AD | 广告之后继续阅读 | 跳过广告 | 關閉廣告 | 赞助
lab: 广告 | 赞助 | 推广 | 贊助 | 廣告 | 赞助内容 | 合作 | 商业推广 | PR
hp: 赞助内容 | 赞助商链接 | 推广链接 | 广告 | 合作伙伴内容 | 贊助內容 | 网上精选 | 商业推广 | 合作推广 |
  特别推荐（广告）
hb: 你可能感兴趣 | 猜你喜欢 | 为您推荐 | 推荐阅读 | 你可能也喜欢 | 热门推荐 | 更多精彩 | 大家都在看 |
  精彩推荐 | 你可能有興趣 | 延伸閱讀
ho: 相关阅读 | 热门文章 | 最新消息 | 相关新闻 | 阅读排行 | {sec}频道更多 | 相關新聞 | 熱門新聞
by: 由 {v} 提供 | {v} | Powered by {v} | {v} 推荐 | Recommended by {v}
cta: 了解更多 | 查看详情 | 立即购买 | 立即下载 | 点击查看 | 立即试玩 | 免费咨询 | 马上抢购 | 立即申请 |
  瞭解更多
undo: 撤销 | 为什么看到此广告？ | 举报广告 | 隐藏
pres: 由{brand}赞助 | {brand}特约 | 本内容由{brand}提供 | 与{brand}合作
with: {brand} | 来自{brand} | 由{brand}提供
cont: 广告之后文章继续 | 文章继续于广告下方 | 请继续往下阅读
svh: 服务 | 合作伙伴 | 优惠 | 购物
sv: {ins}比价 | {city}招聘 | {city}二手房 | 贷款利率比较 | 在线英语免费试听 | 旅游低至{d}折 |
  {thing}免费报价
cph: 优惠券 | 优惠码 | 今日特价
cp: {shop}优惠券 | {shop}低至{d}折 | {shop}免运费
fin: 信用卡推荐{year} | 房贷利率{d}.{d}% | 基金开户 | 券商比较 | 理财产品排行
buy: 立即购买 | 查看价格 | 加入购物车 | 去{shop}购买
from: 价格 | 仅售 | 原价 | 低至
prod: 扫地机器人 | 蓝牙耳机 | 床垫 | 智能手表 | 空气净化器 | 按摩椅 | 精华液 | 笔记本电脑 | 咖啡机 | 鱼油
desc: {d}分钟即可测试。 | 免费领取，名额有限。 | 超过{big}万人的选择。 | 限时{d}折。
who: 老年人 | {age}岁以上人群 | 车主 | 医生 | {city}居民 | 投资者 | 上班族
ill: 关节痛 | 耳鸣 | 腹部脂肪 | 失眠 | 高血压 | 腰痛 | 脱发 | 打鼾 | 老花眼
ins: 车险 | 医疗险 | 寿险 | 重疾险
thing: 太阳能板 | 助听器 | 种植牙 | 新能源车 | 装修 | 海外房产 | 邮轮游
food: 食物 | 水果 | 习惯 | 饮料
star: 童星 | 女星 | 模特 | 歌手
paid: {n}种缓解{ill}的{food} | {who}注意：{year}年{thing}价格公开 | {ill}怎么办？睡前做这件事 |
  {city}：{thing}价格让人惊讶 | 如果你超过{age}岁，这款游戏必玩 | 医生震惊：{ill}这样改善 |
  这款{prod}为何卖疯了 | {prod}限时{d}折 | {year}年最值得关注的{n}只股票 | {n}位{star}如今的样子 |
  你的{ins}买贵了吗？ | {brand}推出全新{prod} | {city}单身人士都在用
own: {city}发生火灾 {d}人受伤 | 新年度预算案获通过 | {city}租金为何持续上涨 | 暴雨致{n}条道路封闭 |
  主教练：球队表现出色 | 通胀率降至{d}.{d}% | {year}年选举最新民调 | 法院撤销决定 | 评论：对话才是出路 |
  谈判重启
sec: 时政 | 财经 | 体育 | 文化 | 社会 | 国际 | 科技 | 健康 | 娱乐
ago: {d}小时前 | {year}-{m}-{dd} | {year}年{m}月{dd}日 | 昨天 {dd}:{mm}
nlh: 订阅通讯 | 电子报
nlt: 每天早上为您送上要闻。
nlb: 订阅 | 提交
nlc: 订阅即表示您同意隐私政策。
mail: 您的邮箱
sub: 订阅会员，畅读全文 | 每月{n}元
subb: 立即订阅 | 登录 | 免费试用
fol: 关注我们 | 分享
com: {n}条评论 | 发表评论 | 查看评论
app: 下载客户端
appb: App Store 下载 | Google Play 下载
city: 北京 | 上海 | 广州 | 台北 | 香港 | 深圳 | 成都
bw: 健康 | 生活 | 财富 | 优选 | 好物 | 智慧 | 乐活 | 家居
cat: 免费网页游戏 | 广告 | 比价 | 官网
shop: 京东 | 淘宝 | 天猫 | 苏宁 | momo购物 | PChome
tld: cn | com | com.cn | com.tw
game: {fant}：免费在线游戏 | 打造你的{fant}
fant: 三国霸业 | 王国纪元 | 龙之传说
"""

_TEXT["ar"] = """
ad: إعلان | إعلانات | الإعلان | يستمر المقال بعد الإعلان | تخطي الإعلان | اعلان
lab: إعلان | محتوى ممول | ممول | برعاية | إعلان مدفوع | شريك
hp: محتوى ممول | روابط ممولة | محتوى مروّج | من الويب | من شركائنا | إعلانات | عروض | من حول الويب
hb: قد يعجبك أيضاً | قد يهمك أيضاً | موصى به لك | اقرأ أيضاً | لا تفوت | اخترنا لك | الأكثر رواجاً |
  مقترح لك
ho: الأكثر قراءة | اقرأ أيضا | أخبار ذات صلة | آخر الأخبار | المزيد من {sec} | مواضيع ذات صلة
by: بواسطة {v} | موصى به من {v} | {v} | Powered by {v}
cta: اعرف المزيد | اقرأ المزيد | اشتر الآن | العب الآن | انقر هنا | سجل الآن | حمّل التطبيق | اكتشف المزيد |
  احجز الآن
undo: تراجع | لماذا هذا الإعلان؟ | أبلغ عن الإعلان | إخفاء
pres: برعاية {brand} | بالتعاون مع {brand} | مقدم من {brand}
with: مع {brand} | من {brand} | عبر {brand}
cont: يستمر المقال بعد الإعلان | تابع القراءة بعد الإعلان
svh: خدمات | شركاؤنا | عروض | تسوق
sv: قارن {ins} | وظائف في {city} | شقق للبيع في {city} | دورات إنجليزي أونلاين | عروض سفر بخصم {pct}% |
  تمويل شخصي
cph: كوبونات | أكواد خصم | عروض اليوم
cp: كود خصم {shop} | خصم {pct}% من {shop} | شحن مجاني {shop}
fin: أفضل بطاقات الائتمان {year} | تداول الأسهم | قرض شخصي بفائدة {d}.{d}% | شركات التداول المرخصة
buy: اشتر الآن | شاهد السعر | أضف إلى السلة | تسوق من {shop}
from: ابتداء من | السعر | بدلا من
prod: مكنسة روبوت | سماعات لاسلكية | ساعة ذكية | مقلاة هوائية | مرتبة طبية | هاتف ذكي | تلفزيون ذكي |
  كريم للبشرة
desc: تحقق خلال {d} دقائق. | مجاناً وبدون التزام. | أكثر من {big} ألف عميل. | العرض محدود.
who: المتقاعدون | أصحاب المنازل | السائقون | الأطباء | سكان {city} | من تجاوزوا {age}
ill: آلام المفاصل | طنين الأذن | دهون البطن | الأرق | ضغط الدم | آلام الظهر | تساقط الشعر | الشخير
ins: تأمين السيارات | التأمين الصحي | التأمين على الحياة
thing: الألواح الشمسية | السماعات الطبية | زراعة الأسنان | السيارات الهجينة | الفلل | شقق دبي
food: أطعمة | فواكه | عادات | مشروبات
star: نجوم | ممثلات | مشاهير
paid: {n} {food} تساعد على التخلص من {ill} | {who}: هذه أسعار {thing} في {year} | حيلة بسيطة لعلاج {ill} |
  أسعار {thing} في {city} قد تفاجئك | إذا كان عمرك فوق {age} فجرب هذه اللعبة |
  {n} {star} لن تصدق شكلهم الآن | السيارات غير المباعة شبه مجانية | خصم {pct}% على {prod} |
  استثمر {big} دولار وابدأ الآن | لماذا يشتري الجميع {prod} | {brand} تطلق {prod} الجديد |
  تعرف على عزاب {city}
own: حريق في {city} يصيب {d} أشخاص | الحكومة تقر الموازنة | لماذا ترتفع الإيجارات في {city}؟ |
  أمطار تغلق {n} طرق | المدرب يشيد بالفوز | التضخم يتراجع إلى {d}.{d}% | استطلاع جديد قبل انتخابات {year} |
  المحكمة تلغي القرار | استئناف المفاوضات
sec: سياسة | اقتصاد | رياضة | ثقافة | مجتمع | العالم | تكنولوجيا | صحة
ago: منذ {d} ساعات | {dd}/{m}/{year} | أمس {dd}:{mm}
nlh: النشرة البريدية | اشترك في نشرتنا
nlt: أهم الأخبار كل صباح في بريدك.
nlb: اشترك | إرسال
nlc: باشتراكك فإنك توافق على سياسة الخصوصية.
mail: بريدك الإلكتروني
sub: اشترك لقراءة المزيد | اشتراك رقمي بـ {d} دولارات
subb: اشترك الآن | تسجيل الدخول
fol: تابعنا | شارك
com: {n} تعليقات | أضف تعليقاً
app: حمّل تطبيقنا
appb: متوفر على Google Play
city: دبي | القاهرة | الرياض | بيروت | عمّان | الدوحة
bw: صحة | حياة | بيت | مال | دليل | ذكي | نصائح
cat: لعبة مجانية | إعلان | عروض | إعلانات البحث
shop: نون | أمازون | نمشي | جرير | شي إن
tld: com | net | ae | com
game: {fant}: لعبة مجانية على الإنترنت
fant: ستورمهولد | إسبرطة | ممالك
"""

_TEXT["hi"] = """
ad: विज्ञापन | Advertisement | ADVERTISEMENT | विज्ञापन के बाद आगे पढ़ें | विज्ञापन हटाएं
lab: प्रायोजित | विज्ञापन | Sponsored | Ad | पार्टनर कंटेंट
hp: प्रायोजित | प्रायोजित सामग्री | Sponsored | वेब से | विज्ञापन | पार्टनर की पेशकश | Promoted Content
hb: आपको यह भी पसंद आ सकता है | आपके लिए सुझाव | यह भी पढ़ें | आपके लिए | ट्रेंडिंग | जरूर पढ़ें
ho: सबसे ज्यादा पढ़ी गई | यह भी पढ़ें | संबंधित खबरें | ताजा खबरें | {sec} की और खबरें
by: {v} द्वारा | Recommended by {v} | by {v} | {v}
cta: और जानें | अभी खरीदें | अभी खेलें | यहां क्लिक करें | डाउनलोड करें | आवेदन करें | Learn More | Install
undo: Undo | यह विज्ञापन क्यों? | छिपाएं
pres: {brand} द्वारा प्रस्तुत | {brand} के सहयोग से | Sponsored by {brand}
with: {brand} के साथ | {brand}
cont: खबर विज्ञापन के नीचे जारी है | विज्ञापन के बाद खबर जारी
svh: सेवाएं | ऑफर | पार्टनर | खरीदारी
sv: {ins} की तुलना करें | {city} में नौकरियां | {city} में फ्लैट | पर्सनल लोन | ऑनलाइन कोर्स
cph: कूपन | डिस्काउंट कोड | आज के ऑफर
cp: {shop} कूपन | {shop} पर {pct}% छूट
buy: अभी खरीदें | कीमत देखें | {shop} पर देखें | Buy Now
from: कीमत | सिर्फ | से
prod: वायरलेस ईयरबड्स | स्मार्टवॉच | स्मार्टफोन | एयर फ्रायर | लैपटॉप | रनिंग शूज | स्मार्ट टीवी
desc: {d} मिनट में जानें। | सीमित समय के लिए ऑफर। | {big} हजार से ज्यादा खुश ग्राहक।
who: वरिष्ठ नागरिक | मकान मालिक | ड्राइवर | डॉक्टर | {city} के लोग | {age} से ज्यादा उम्र के लोग
ill: जोड़ों का दर्द | पेट की चर्बी | अनिद्रा | हाई ब्लड प्रेशर | कमर दर्द | बालों का झड़ना | मधुमेह
ins: कार बीमा | टर्म इंश्योरेंस | स्वास्थ्य बीमा
thing: सोलर पैनल | हियरिंग एड | डेंटल इम्प्लांट | लग्जरी फ्लैट | इलेक्ट्रिक कार
food: खाद्य पदार्थ | फल | आदतें
paid: {ill} दूर करने वाले {n} {food} | {who} ध्यान दें: {year} में {thing} की कीमत |
  {city} में {thing} की कीमत आपको चौंका सकती है | {ill} से परेशान? आज ही यह करें | {prod} पर {pct}% की छूट |
  {big} लाख का {ins} सिर्फ इतने में | अगर आप {age} से ऊपर हैं तो यह गेम खेलें |
  हर कोई क्यों खरीद रहा है यह {prod} | {brand} का नया {prod}
own: {city} में आग, {d} घायल | बजट को मंजूरी मिली | {city} में किराया क्यों बढ़ रहा है |
  बारिश से {n} सड़कें बंद | कोच ने टीम की तारीफ की | महंगाई दर {d}.{d}% पर | चुनाव {year}: ताजा सर्वे |
  अदालत ने फैसला पलटा
sec: राजनीति | कारोबार | खेल | मनोरंजन | देश | विदेश | टेक | सेहत
ago: {d} घंटे पहले | {dd}-{m}-{year} | कल {dd}:{mm}
nlh: न्यूज़लेटर | न्यूज़लेटर सब्सक्राइब करें
nlt: हर सुबह बड़ी खबरें आपके इनबॉक्स में।
nlb: सब्सक्राइब करें
nlc: सब्सक्राइब करके आप हमारी गोपनीयता नीति से सहमत होते हैं।
mail: आपका ईमेल
sub: सदस्य बनें और पूरी खबर पढ़ें
subb: सब्सक्राइब करें | लॉग इन
fol: हमें फॉलो करें | शेयर करें
com: {n} टिप्पणियां | टिप्पणी करें
app: हमारा ऐप डाउनलोड करें
appb: Google Play से डाउनलोड करें
city: दिल्ली | मुंबई | पटना | लखनऊ | जयपुर | भोपाल
bw: हेल्थ | घर | लाइफ | स्मार्ट | धन | आरोग्य
cat: मुफ्त ऑनलाइन गेम | विज्ञापन | Search Ads
shop: Flipkart | Amazon | Myntra | Meesho | Croma
tld: in | com | co.in
game: {fant}: मुफ्त ऑनलाइन गेम
fant: Stormhold | साम्राज्य | योद्धा
"""

_TEXT["hu"] = """
ad: Hirdetés | HIRDETÉS | Reklám | A cikk a hirdetés után folytatódik | Hirdetés:
lab: Szponzorált | Hirdetés | Támogatott tartalom | Fizetett tartalom | Promóció | Partner
hp: Szponzorált tartalom | Szponzorált linkek | Hirdetés | Partnereinktől | Támogatói tartalom | Ajánlatok
hb: Ez is érdekelheti | Ajánlott | Olvassa el ezt is | Önnek ajánljuk | Ne hagyja ki | Népszerű
ho: Legolvasottabb | Kapcsolódó cikkek | Friss hírek | További cikkek: {sec}
by: Ajánló: {v} | Powered by {v} | {v}
cta: Tovább | Bővebben | Vásárlás | Játssz most | Megnézem | Letöltés | Kattintson ide
undo: Visszavonás | Miért látom ezt? | Elrejtés
pres: Támogatta: {brand} | Együttműködésben: {brand} | A cikk támogatója a {brand}
with: {brand} | a {brand} ajánlásával
cont: A cikk a hirdetés alatt folytatódik
svh: Szolgáltatások | Ajánlatok | Partnerek
sv: {ins} kalkulátor | Állások: {city} | Lakások: {city} | Személyi kölcsön | Angol tanfolyam online |
  Utazás {pct}% kedvezménnyel
cph: Kuponok | Kedvezménykódok
cp: {shop} kuponkód | {pct}% kedvezmény: {shop}
buy: Megveszem | Ár megtekintése | Kosárba | {shop} ajánlat
from: már | Ár: | csak
prod: robotporszívó | fülhallgató | matrac | okosóra | televízió | kávéfőző | futócipő
desc: Tudja meg {d} perc alatt. | Ingyenes és kötelezettségmentes. | Csak ma.
who: Nyugdíjasok | Háztulajdonosok | Autósok | Orvosok | {age} felettiek
ill: ízületi fájdalom | fülzúgás | álmatlanság | magas vérnyomás | hátfájás | hajhullás
ins: kötelező biztosítás | lakásbiztosítás | életbiztosítás
thing: napelemek | hallókészülékek | hőszivattyúk | fogimplantátumok | új ablakok
food: étel | gyümölcs | szokás
paid: {n} {food}, ami segít: {ill} | {who} figyelem: ennyibe kerülnek a {thing} |
  Egyszerű trükk: {ill} ellen | {city}: támogatás, {thing} | Elmúlt {age}? Ez a játék Önnek szól |
  Mindenki ezt veszi: {prod} | {prod} most {pct}% kedvezménnyel | {year1} előtt született? |
  {brand}: új {prod}
own: Tűz volt, {d} sérült: {city} | Elfogadták a költségvetést | Miért nőnek a bérleti díjak |
  Sztrájk: {d} napig tart | Az infláció {d},{d} százalék | Választás {year}: friss felmérés |
  Folytatódnak a tárgyalások
sec: Belföld | Külföld | Gazdaság | Sport | Kultúra | Tech | Egészség
ago: {d} órája | {year}. {m}. {dd}. | tegnap {dd}:{mm}
nlh: Hírlevél | Iratkozzon fel hírlevelünkre
nlt: Minden reggel a legfontosabb hírek.
nlb: Feliratkozom
nlc: Elfogadom az adatkezelési tájékoztatót.
mail: E-mail cím
sub: Előfizetés havi {big} forintért
subb: Előfizetek | Belépés
fol: Kövessen minket | Megosztás
com: {n} hozzászólás | Hozzászólok
city: Budapest | Debrecen | Szeged | Pécs | Győr
bw: Egészség | Otthon | Okos | Élet | Tipp | Új
cat: Ingyenes online játék | Hirdetés | Ajánlatok
shop: eMAG | Alza | Media Markt | Zalando
tld: hu | com | hu
game: {fant}: ingyenes online játék
fant: Stormhold | Spárta
"""

_TEXT["ro"] = """
ad: Publicitate | PUBLICITATE | Reclamă | Articolul continuă după reclamă | (P)
lab: Sponsorizat | Publicitate | (P) | Conținut sponsorizat | Promovat | Advertorial
hp: Conținut sponsorizat | Linkuri sponsorizate | De la partenerii noștri | Publicitate |
  Recomandări sponsorizate | Advertoriale | De pe web
hb: Te-ar putea interesa | Recomandări | Citește și | Recomandate pentru tine | Nu rata | Cele mai populare
ho: Cele mai citite | Citește și | Articole similare | Ultimele știri | Mai multe din {sec}
by: de la {v} | Recomandat de {v} | Powered by {v} | {v}
cta: Află mai multe | Citește mai mult | Cumpără acum | Joacă acum | Vezi oferta | Descarcă | Instalează
undo: Anulează | De ce această reclamă? | Ascunde
pres: Prezentat de {brand} | În parteneriat cu {brand} | Susținut de {brand}
with: cu {brand} | de la {brand} | pe {brand}
cont: Articolul continuă după publicitate
svh: Servicii | Oferte | Parteneri
sv: Compară {ins} | Locuri de muncă în {city} | Apartamente în {city} | Credit online |
  Vacanțe cu {pct}% reducere
cph: Coduri de reducere | Cupoane
cp: Cod reducere {shop} | {pct}% reducere la {shop}
buy: Cumpără | Vezi prețul | Adaugă în coș | Vezi pe {shop}
from: de la | Preț: | doar
prod: Aspirator robot | Căști wireless | Saltea | Ceas inteligent | Televizor | Espressor | Telefon
desc: Află în {d} minute. | Gratuit și fără obligații. | Ofertă limitată.
who: Pensionarii | Proprietarii | Șoferii | Medicii | Persoanele peste {age} de ani
ill: durerile articulare | tinitus | insomnia | hipertensiunea | durerile de spate | căderea părului
ins: RCA | asigurare de locuință | asigurare de viață
thing: panouri solare | aparate auditive | implanturi dentare | ferestre noi | mașini hibride
food: alimente | fructe | obiceiuri
paid: {n} {food} care combat {ill} | {who}: cât costă {thing} în {year} | Trucul simplu pentru {ill} |
  {city}: {thing} la preț redus | Ai peste {age} de ani? Joacă acest joc | De ce toată lumea cumpără {prod} |
  {prod} cu {pct}% reducere | Născut înainte de {year1}? | {brand} lansează {prod}
own: Incendiu în {city}: {d} răniți | Guvernul a adoptat bugetul | De ce cresc chiriile | Grevă de {d} zile |
  Inflația a scăzut la {d},{d}% | Alegeri {year}: ultimul sondaj | Negocierile au fost reluate |
  Instanța a anulat decizia
sec: Politică | Economie | Sport | Cultură | Externe | Tehnologie | Sănătate
ago: acum {d} ore | {dd}.{m}.{year} | ieri {dd}:{mm}
nlh: Newsletter | Abonează-te la newsletter
nlt: Cele mai importante știri, în fiecare dimineață.
nlb: Abonează-te
nlc: Prin abonare ești de acord cu politica de confidențialitate.
mail: Adresa de email
sub: Abonament de la {n} lei pe lună
subb: Abonează-te | Autentificare
fol: Urmărește-ne | Distribuie
com: {n} comentarii | Comentează
city: București | Cluj | Iași | Timișoara | Brașov
bw: Sănătate | Casa | Viața | Ghid | Sfaturi | Nou
cat: Joc online gratuit | Publicitate | Oferte
shop: eMAG | Altex | Fashion Days | Dedeman
tld: ro | com | ro
game: {fant}: joc online gratuit
fant: Stormhold | Sparta
"""

_TEXT["el"] = """
ad: Διαφήμιση | ΔΙΑΦΗΜΙΣΗ | Διαφημίσεις | Το άρθρο συνεχίζεται μετά τη διαφήμιση
lab: Χορηγούμενο | Διαφήμιση | Προωθούμενο | Advertorial | Χορηγούμενο περιεχόμενο
hp: Χορηγούμενο περιεχόμενο | Προωθούμενοι σύνδεσμοι | Από το διαδίκτυο | Διαφήμιση |
  Από τους συνεργάτες μας | Προσφορές
hb: Μπορεί να σας ενδιαφέρει | Προτεινόμενα | Διαβάστε επίσης | Για εσάς | Μη χάσετε | Δημοφιλή
ho: Δημοφιλέστερα | Διαβάστε ακόμα | Σχετικά άρθρα | Τελευταία νέα | Περισσότερα: {sec}
by: από {v} | Recommended by {v} | Powered by {v} | {v}
cta: Μάθετε περισσότερα | Διαβάστε περισσότερα | Αγοράστε τώρα | Παίξτε τώρα | Δείτε την προσφορά | Λήψη
undo: Αναίρεση | Γιατί αυτή η διαφήμιση; | Απόκρυψη
pres: Με την υποστήριξη της {brand} | Χορηγός: {brand} | Σε συνεργασία με {brand}
with: με {brand} | από {brand}
cont: Το άρθρο συνεχίζεται κάτω από τη διαφήμιση
svh: Υπηρεσίες | Προσφορές | Συνεργάτες
sv: Σύγκριση: {ins} | Εργασία: {city} | Διαμερίσματα: {city} | Δάνεια online | Ταξίδια -{pct}%
cph: Κουπόνια | Εκπτωτικοί κωδικοί
cp: {shop} κουπόνι | -{pct}% στο {shop}
buy: Αγορά | Δείτε τιμή | Στο καλάθι | Δείτε στο {shop}
from: από | Τιμή: | μόνο
prod: Ακουστικά | Στρώμα | Σκούπα ρομπότ | Ρολόι | Τηλεόραση | Καφετιέρα
desc: Μάθετε σε {d} λεπτά. | Δωρεάν και χωρίς δέσμευση. | Για περιορισμένο χρόνο.
who: Συνταξιούχοι | Ιδιοκτήτες σπιτιών | Οδηγοί | Γιατροί | Άνω των {age}
ill: πόνος στις αρθρώσεις | εμβοές | αϋπνία | υπέρταση | πόνος στη μέση | τριχόπτωση
ins: ασφάλεια αυτοκινήτου | ασφάλεια υγείας | ασφάλεια σπιτιού
thing: φωτοβολταϊκά | ακουστικά βαρηκοΐας | εμφυτεύματα | κουφώματα | υβριδικά
food: τροφές | φρούτα | συνήθειες
paid: {n} {food} για: {ill} | {who}: πόσο κοστίζουν τα {thing} το {year} | Απλό κόλπο για: {ill} |
  {city}: επιδότηση, {thing} | Είστε άνω των {age}; Παίξτε αυτό | {prod} με έκπτωση {pct}% |
  Γιατί όλοι αγοράζουν: {prod} | {brand}: νέο προϊόν
own: Φωτιά στην πόλη: {d} τραυματίες | Η κυβέρνηση παρουσίασε τον προϋπολογισμό |
  Γιατί ανεβαίνουν τα ενοίκια | Απεργία {d} ημερών | Πληθωρισμός στο {d},{d}% |
  Εκλογές {year}: νέα δημοσκόπηση | Συνεχίζονται οι συνομιλίες
sec: Πολιτική | Οικονομία | Αθλητισμός | Πολιτισμός | Κόσμος | Τεχνολογία | Υγεία
ago: πριν {d} ώρες | {dd}/{m}/{year} | χθες {dd}:{mm}
nlh: Newsletter | Εγγραφείτε στο newsletter
nlt: Κάθε πρωί οι σημαντικότερες ειδήσεις.
nlb: Εγγραφή
nlc: Αποδέχομαι την πολιτική απορρήτου.
mail: Το email σας
sub: Συνδρομή από {d} € τον μήνα
subb: Γίνετε συνδρομητής | Σύνδεση
fol: Ακολουθήστε μας | Κοινοποίηση
com: {n} σχόλια | Σχολιάστε
city: Αθήνα | Θεσσαλονίκη | Πάτρα | Λάρισα
bw: Υγεία | Σπίτι | Ζωή | Οδηγός | Νέα
cat: Δωρεάν παιχνίδι | Διαφήμιση | Προσφορές
shop: Skroutz | Public | Plaisio | Kotsovolos
tld: gr | com | gr
game: {fant}: δωρεάν online παιχνίδι
fant: Stormhold | Σπάρτη
"""

_TEXT["id"] = """
ad: Iklan | IKLAN | ADVERTISEMENT | Advertisement | SCROLL TO CONTINUE WITH CONTENT |
  Lanjutkan membaca setelah iklan
lab: Bersponsor | Iklan | Sponsored | Advertorial | Promosi | Konten Promosi | Partner
hp: Konten Bersponsor | Tautan Bersponsor | Promosi | Iklan | Dari mitra kami | Dari seluruh web |
  Penawaran
hb: Anda mungkin suka | Rekomendasi untuk Anda | Rekomendasi | Baca juga | Jangan lewatkan |
  Pilihan untukmu
ho: Terpopuler | Berita Terkait | Baca Juga | Terbaru | Berita {sec} lainnya
by: oleh {v} | Rekomendasi {v} | Powered by {v} | {v}
cta: Selengkapnya | Baca selengkapnya | Beli Sekarang | Main Sekarang | Klik di sini | Unduh | Pasang |
  Daftar
undo: Urungkan | Mengapa iklan ini? | Sembunyikan
pres: Dipersembahkan oleh {brand} | Bekerja sama dengan {brand} | Disponsori {brand}
with: bersama {brand} | dari {brand} | di {brand}
cont: Artikel berlanjut setelah iklan
svh: Layanan | Penawaran | Mitra
sv: Bandingkan {ins} | Lowongan kerja {city} | Rumah dijual di {city} | Pinjaman online |
  Kursus bahasa Inggris
cph: Kupon | Kode promo
cp: Kode promo {shop} | Diskon {pct}% di {shop} | Gratis ongkir {shop}
buy: Beli | Lihat harga | Beli di {shop}
from: mulai | Harga | hanya
prod: TWS | Smartwatch | Kasur | HP {d}G | Air fryer | Sepatu lari | Laptop
desc: Cek dalam {d} menit. | Gratis tanpa syarat. | Promo terbatas.
who: Lansia | Pemilik rumah | Dokter | Warga {city} | Usia di atas {age}
ill: nyeri sendi | perut buncit | susah tidur | darah tinggi | sakit pinggang | rambut rontok
ins: asuransi mobil | asuransi kesehatan | asuransi jiwa
thing: panel surya | alat bantu dengar | mobil hybrid | apartemen
food: makanan | buah | kebiasaan
paid: {n} {food} untuk mengatasi {ill} | {who}: harga {thing} tahun {year} | Cara mudah atasi {ill} |
  Harga {thing} di {city} bikin kaget | Usia di atas {age}? Mainkan gim ini |
  Mobil tak terjual hampir gratis | {prod} diskon {pct}% | {brand} luncurkan {prod} baru
own: Kebakaran di {city}, {d} orang terluka | DPR sahkan anggaran | Kenapa harga sewa di {city} naik |
  Hujan deras tutup {n} jalan | Inflasi turun ke {d},{d} persen | Pemilu {year}: hasil survei terbaru |
  Pelatih puji kemenangan tim
sec: Politik | Ekonomi | Olahraga | Budaya | Nasional | Internasional | Tekno | Kesehatan
ago: {d} jam lalu | {dd}/{m}/{year} | Kemarin {dd}:{mm}
nlh: Newsletter | Langganan newsletter
nlt: Berita penting setiap pagi.
nlb: Langganan
nlc: Dengan mendaftar, Anda menyetujui kebijakan privasi.
mail: Alamat email
sub: Langganan mulai Rp{big}.000 per bulan
subb: Langganan | Masuk
fol: Ikuti kami | Bagikan
com: {n} komentar | Tulis komentar
city: Jakarta | Surabaya | Bandung | Medan | Bali
bw: Sehat | Rumah | Hidup | Info | Cerdas | Hemat
cat: Gim online gratis | Iklan | Promo
shop: Tokopedia | Shopee | Lazada | Blibli
tld: id | co.id | com
game: {fant}: gim online gratis
fant: Stormhold | Sparta
"""

#: Money of a language: price patterns with ``{p}`` a number.
CURRENCY: dict[str, tuple[str, ...]] = {
    "en": ("${p}", "£{p}", "${p} USD", "US${p}", "A${p}", "€{p}"),
    "de": ("{p} €", "{p} Euro", "€ {p}", "CHF {p}"),
    "sv": ("{p} kr", "{p}:-"),
    "da": ("{p} kr.", "{p},-"),
    "no": ("kr {p}", "{p},-"),
    "pl": ("{p} zł",),
    "cs": ("{p} Kč",),
    "tr": ("{p} TL", "₺{p}"),
    "ru": ("{p} ₽", "{p} руб."),
    "uk": ("{p} грн",),
    "ja": ("{p}円", "¥{p}", "{p}円（税込）"),
    "ko": ("{p}원", "₩{p}"),
    "zh": ("¥{p}", "{p}元", "NT${p}"),
    "ar": ("{p} درهم", "{p} ريال", "${p}"),
    "hi": ("₹{p}", "{p} रुपये"),
    "hu": ("{p} Ft",),
    "ro": ("{p} lei",),
    "id": ("Rp{p}",),
    "pt": ("R$ {p}", "{p} €"),
    "nl": ("€ {p}", "€{p}"),
}  # every other language: "{p} €"

#: Invented syllables of brands that mean nothing in any language.
_SYLLABLES = (
    "al ve no ra zen tri lu mo ka vi ta ora nex ful bri lia qua sol ver dex pa ri ston ella mar cu ro "
    "hea lix tru von ami be kin opt tec fy zo nu dra eco pri gen"
).split()
_ENDINGS = (
    "ly io ia a o ex ify ora ium well care tech max plus one hub lab fit go kart wise nest bay flow scout"
).split()
_EN_TAILS = (
    "Insider Daily Report Hub Guide Journal Today Review Reviews Quotes Finder Experts Nation Pulse Trends "
    "Weekly Bytes "
    "Savings Story Tips Life World Zone Club Live Now Online Group Store Direct Portal Digest Magazine "
    "24 365 360"
).split()


def price(rng: random.Random, lang: str) -> str:
    """Compose a price in one of the currencies of a language."""
    amount = rng.choice((9, 14, 19, 24, 29, 39, 49, 59, 79, 99, 119, 149, 199, 249, 349, 499, 799, 1299))
    if lang in ("ja", "ko", "id", "hu", "hi", "ru", "cs"):
        number = f"{amount * rng.choice((10, 100)):,}".replace(
            ",", "," if lang in ("ja", "ko", "hi") else " "
        )
    else:
        cents = rng.choice((".99", ".00", ".95", "", ".50"))
        number = f"{amount}{cents if lang in ('en', 'zh', 'ar') else cents.replace('.', ',')}"
    return rng.choice(CURRENCY.get(lang, ("{p} €", "{p}€"))).format(p=number)


def brand(rng: random.Random, lang: str) -> tuple[str, str]:
    """Compose an advertiser: (name as a reader sees it, domain).

    >>> brand(random.Random(3), "en") == brand(random.Random(3), "en")
    True
    """
    own = WORDS.words(lang)
    ascii_words = [w for w in own["bw"] if w.isascii()] or list(WORDS.words("en")["bw"])
    tld = rng.choice(own["tld"])
    kind = rng.random()
    if kind < 0.30:
        stem = "".join(rng.choice(_SYLLABLES) for _ in range(rng.choice((1, 2, 2)))) + rng.choice(_ENDINGS)
        name = stem.capitalize()
    elif kind < 0.55:
        name = (
            rng.choice(own["bw"])
            + rng.choice(("", " ", " "))
            + rng.choice(own["bw"] if rng.random() < 0.5 else _EN_TAILS)
        )
        stem = "".join(rng.choice(ascii_words).lower() for _ in range(2))
    elif kind < 0.8:
        words_of_name = rng.choice(WORDS.words("en")["bw"]), rng.choice(_EN_TAILS)
        name, stem = rng.choice(("", " ", " ")).join(words_of_name), "".join(words_of_name).lower()
    else:
        base = "".join(rng.choice(_SYLLABLES) for _ in range(2)).capitalize()
        tail = (
            rng.choice(("GmbH", "AG", "Ltd", "Inc.", "Group", "& Co.", "S.A.", "Media", "Labs", ""))
            if own["tld"]
            else ""
        )
        name, stem = f"{base} {tail}".strip(), base.lower()
    domain = rng.choice(("", "", "", "get", "try", "go.", "my", "the")) + stem + "." + tld
    shown = rng.random()
    if shown < 0.22:
        name = rng.choice((domain, domain, "www." + domain, domain.capitalize(), domain.upper()))
    elif shown < 0.34:
        name += rng.choice((" - {c}", " | {c}", ": {c}", " {c}")).format(c=rng.choice(own["cat"]))
    elif shown < 0.39:
        name += rng.choice(
            (" | " + rng.choice(own["lab"]).replace("{brand}", stem), " (Ad)", " | Ad", "®", "™")
        )
    elif shown < 0.43:
        name = name.upper()
    return name, domain


WORDS = Wordings(_TEXT, {"brand": lambda rng, lang: brand(rng, lang)[0]}, sentences=("paid", "own"))
LANGUAGES = WORDS.languages
language, has, say = WORDS.language, WORDS.has, WORDS.say
