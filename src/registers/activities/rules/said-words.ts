// What people say when they are asked about an activity, beside the names of the options: it points at an option, and is asked back.
import { listsOf, wordsOf } from '../../../core/word-list.js';

/** By question and option. */
export const saidWords: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  subjects: listsOf({
    customers: `zijn de klant; is de klant; zijn onze klanten; die bestelt; die bestellen; die iets bestellen; who orders; eters; gasten die eten; huisbaasjes; baasjes; eigenaars van de dieren; huisdiereigenaren; opdrachtgevers particulier; passagiers; reizigers; huurders; kopers van een huis; bruidsparen; clientele; guests; diners; particulieren; particulier; kopers; vaste klanten; de klanten; gewone klanten; wie iets koopt; mensen die kopen;
      mensen die iets bestellen; bestellers; wie bij ons bestelt; consument; afnemer; private customers; buyers; regulars; shoppers`,
    'business-contacts': `inkopers; inkoper; inkopers bij bedrijven; contactpersoon; vertegenwoordigers; zakelijke klant; mensen bij bedrijven;
      bedrijven; wie we spreken bij; zakenrelaties; business clients; buyers at companies; sales reps`,
    'quote-requesters': `wie een offerte wil; mensen die een prijs willen; offerteaanvragen; kijkers; wie interesse heeft; een prijs vragen; prijs vragen; offerte wilden; offerte vroegen; offerte vragen; offerte willen; offerte aanvroegen; offerte aanvragen; offertes vragen;
      mensen met interesse; potentiele klant; wie een prijs vraagt; prijsopgave; wanted a quote; asked for a quote; asking for a quote; enquiries`,
    'former-customers':
      'die van vroeger; die niet meer komen; van vroeger; oude klanten; vroegere klanten; klanten van vroeger; oude klant; klanten die weg zijn; old customers; past customers; previous customers',
    staff:
      'werkvolk; mijn mensen; onze mensen; personeelsleden; de ploeg; ploegen; vakkenvullers; kappers; koks; chauffeurs; monteurs; leraren; docenten; juffen; de meisjes; everyone who works here; mensen die hier werken; de mensen die hier werken; mensen die voor ons werken; collegas; de jongens; de meiden; ons team; het team; wie hier werkt; mensen in dienst; medewerksters; our team; people who work here; workers; the team',
    'former-staff':
      'gewerkt hebben; hier gewerkt heeft; hier werkte; weg zijn uit dienst; uit dienst; oud personeel; ex personeel; vroeger personeel; mensen die hier werkten; wie hier werkte; vertrokken medewerkers; oude medewerkers; vroegere medewerkers; oud collegas; people who left; ex staff; old staff',
    interns: 'stage; stagiairs; bbl ers; trainees; apprentices',
    'hired-workers':
      'oproepkrachten; invalkrachten; onderaannemers; gedetacheerden; zzp ers; freelance mensen; ingehuurde mensen; mensen die we inhuren; oproepkrachten via een bureau; inhuurders; losse krachten; uitzend; temps; contractors; agency workers',
    applicants:
      'mensen op gesprek; mensen die reageren; wie reageert op een vacature; candidates; wie solliciteert; mensen die solliciteren; brieven schrijvers; people who apply; people applying',
    'emergency-contacts': 'thuisfront; wie we bellen bij nood; next of kin; family',
    subscribers:
      'op de nieuwsbrief zit; op de nieuwsbrief zitten; op de nieuwsbrief; nieuwsbrief krijgt; nieuwsbrief krijgen; de nieuwsbrief lezen; get our newsletter; mensen op de nieuwsbrief; op de nieuwsbrief staan; op de maillijst; op de mailinglijst; wie zich aanmeldt; people on our newsletter; lezers; nieuwsbrieflezers; wie de nieuwsbrief krijgt; wie zich inschrijft; inschrijvers; readers; mailing list',
    'website-visitors':
      'bezoekers van de site; bezoekers site; sitebezoekers; bezoekers van onze site; wie de site bezoekt; mensen die de site bekijken; people on the site; wie op de site komt; bezoek op de site; mensen op de website; site visitors',
    visitors: 'wie binnenkomt; mensen in de winkel; mensen in de zaak; gasten aan de balie; people who walk in',
    children:
      'jonge kinderen; baby s; babys; schoolkinderen; pubers; tieners; kids; jeugd; hun kinderen; kleintjes; peuters; kleuters; leerlingen onder 16; young people; youngsters',
    members:
      'donateurs; seizoenkaarthouders; supporters; bestuursleden; scouts; spelers; sporters; ouders van leden; ereleden; jeugdleden; helpers; club members',
    patients:
      'client; zorgvrager; bewoners; bewoner; zwangeren; patientjes; mensen op de praktijk; people we treat; mensen die ik behandel; wie ik behandel; clienten; zorgklanten; people i treat',
    participants:
      'cursisten; leerlingen; deelneemsters; cursusdeelnemers; workshopgasten; studenten; pupils; students; wie meedoet; cursist; leerling; deelnemer; inschrijvingen; attendees; people who join',
    callers: 'wie belt; mensen die bellen; people who call; people who phone',
    'recipients-of-orders':
      'die het krijgt; het bloemetje krijgt; het pakket krijgt; het pakje krijgt; het cadeau krijgt; de bloemen krijgt; pakketten krijgen; de ontvanger; ontvanger; ontvangers; who gets the parcel; who receives',
  }),
  data: listsOf({
    'emergency-contact':
      'bellen bij nood; bellen in geval van nood; wie we moeten bellen; wie we bellen; noodnummer; noodcontact; emergency number',
    name: '+naw; +n a w; +n a w gegevens; +nawt; +nawte; +naw gegevens; +personalia; hoe ze heten; hoe iemand heet; wie het is; their name; who they are',
    address:
      'waar je woont; woonadressen; adresjes; thuisadres; home address; +naw; +n a w; +n a w gegevens; +nawt; +nawte; +naw gegevens; +personalia; waar hij woont; waar zij woont; waar de klant woont; waar ze wonen; waar iemand woont; woonplek; huisnummer; where they live; postcode en huisnummer',
    phone:
      'telefoonnr; 06je; zesje; mobieltje; telefoonnummertje; telnr; whatsappnummer; hoe we ze bellen; +nawt; +nawte; +contactgegevens; +contact details; kan bellen; te bereiken; hoe ik ze bereik; bereikbaar; 06; 06 nummers; nummer om te bellen; telefoon nummers; nummers; gsm; mobieltjes; number; phone numbers; cell',
    email:
      'e mailtje; emailtje; mailadresje; hotmail; mailgegevens; +nawte; +contactgegevens; +contact details; mailadressen; mailtje; mails adressen; emails; e mails adressen; mail address',
    employer: 'waar ze werken; bij welk bedrijf; welk bedrijf; functies; their company; company',
    'date-of-birth':
      'gebdat; geboren op; geboortedag; wanneer iemand jarig is; wanneer hij jarig is; leeftijd; geboortejaar; +personalia; verjaardag; verjaardagen; wanneer ze jarig zijn; geboortedata; hoe oud; leeftijden; birthday; birthdays; age; dob',
    gender: 'man of vrouw; m v; sekse; aanspreekvorm',
    family: 'of ze kinderen hebben; kids; gezin; thuissituatie; their family',
    'licence-plate':
      'nummerplaat; nummerplaten; kentekenplaat; plaat; registration number; number plate; license plate',
    orders: `wat hij bestelde; wat hij bestelt; wat hij besteld heeft; wat hij koopt; wat hij gekocht heeft; wat zij besteld heeft; wat er besteld is; bestelling en datum; boekingen; reserveringen; aankoophistorie; wat ze besteld hebben; wat ze bestellen; wat ze bestelden; wat ze kopen; wat ze kochten; wat iemand bestelt; wat ze hebben gekocht;
      bestelde; gekocht; besteld; aankoop; what they ordered; what they order; what they buy; what they bought; order history; purchases; ordered`,
    quotes: 'prijsopgaves; prijsopgave; offertes die; prices we gave',
    invoices: 'bonnen; bonnetjes; de rekening; facturatie; bills; receipts; billing',
    payment:
      'of ze betaald hebben; wat ze betaalden; wie nog moet betalen; openstaande rekeningen; whether they paid; payments; what is still due',
    'bank-account':
      'banknummer; bankrekening; rekeningnr; iban nummer; ibans; bankgegevens; rekening nummer; rekeningnummers; bank details; bankkaart; account number',
    complaints: 'gezeur; wat er misging; what went wrong',
    correspondence:
      'mailtjes heenweer; mails heenweer; mail heenweer; gemail heenweer; mailen heenweer; wat we mailen en schrijven; wat we mailen; mailwisseling; appjes; chats; emails we send; onze mails; messages; brief',
    preferences:
      'wat voor knipbeurt; welke behandeling; welke kapper; wat ze willen; wat ze zoeken; wat voor huis; woonwensen; lievelings; waar ze graag zitten; favoriete kapper; kleurkaart; haarkleur; allergieloos; wat ze lekker vinden; wat ze leuk vinden; wat ze mooi vinden; waar ze van houden; smaak; smaken; maat; schoenmaat; maat schoenen; kledingmaat; maten; wensen; what they like; likes; sizes; favourites; interest',
    notes:
      'wat er gezegd is; gespreksnotities; bijzonders; aantekening; verslagje; opmerking; krabbels; bijzonderheden; wat we onthouden; memo; remarks; comments',
    diet: 'vegan; veganistisch; halal; wat ze niet mogen eten; wat ze niet lusten; voedselallergie; voedselallergieen; dieet; dieetwensen; wat ze niet eten; vegetarisch; glutenvrij; food allergy; food allergies; dietary',
    'delivery-address': 'waar het heen moet; waar we bezorgen; bezorgadressen; where we deliver',
    message: 'wat ze vragen; wat ze schrijven; hun vraag; what they ask',
    photo:
      'pasfoto; kiekjes; fotootje; beeld van het gezicht; plaatjes; fotos; selfie; pasfotos; picture; pictures; photos',
    health:
      'gezondheid; kwalen; wat ze mankeren; diagnose; diagnoses; ziektebeeld; medische dingen; klachten van het lijf; behandelingen; operaties; klachten aan; ziektes; medicijnen; medicatie; hoe gezond; medical; blessures; aandoening',
    salary: 'wat ze verdienen; lonen; uurloon; what they earn; wages',
    'working-hours': 'wanneer ze werken; roosters; werkuren; when they work; shifts',
    leave: 'vrije dagen; vakanties; days off',
    absence: 'wie ziek is; ziekte dagen; wanneer ze ziek zijn; sick days',
    cv: 'cv en brief; brief en diploma; motivatie; cv; cvs; cv s; brief en cv; sollicitatiebrief; motivatiebrief; resume; cover letter',
    'ip-address': 'ip; ip adres; ip adressen',
    'website-use':
      'wat mensen aanklikken; wat ze aanklikken; klikgedrag; websitegebruik; of ze openen; wie opent; opens en kliks; wat ze openen; clicks; what they click; opens',
    'camera-images': 'beelden; filmpjes; camerabeeld; footage',
    location: 'waar ze zijn; waar de bus rijdt; gps; where they are',
    account: 'inlog; inlognaam; gebruikersnaam; wachtwoord; login; username',
    'customer-kind': 'vaste klant of niet; zakelijk of particulier; soort klant',
    'id-copy':
      'kopie van de id; kopie van het id; kopie van hun id; kopie van de id kaart; kopie rijbewijs; kopietje van het paspoort; kopietjes van paspoorten; kopie van het paspoort; kopietje id; scan van het paspoort; scan van de id; copy of their id; copy of the passport',
    returns:
      'teruggestuurd; terugsturen; terugbrengen; teruggebracht; retour; retouren; retourzendingen; wat terugkomt; garantie; what they return',
    'consent-proof':
      'ja zeiden; ja zei; ja gezegd; wanneer ze toestemming gaven; toestemming; toestemmingen; akkoord gaven; opt in; opt ins; when they agreed; when they said yes; consent',
    'sound-recording':
      'gesprekken worden opgenomen; gesprekken opgenomen; gesprekken opnemen; nemen gesprekken op; opnames van gesprekken; telefoongesprekken; geluidsopnames; call recordings',
    'call-details':
      'wie er wanneer belde; wie er wanneer belt; wie wanneer belt; wie er belde; belgeschiedenis; belhistorie; call log',
    reminders: 'aanmaning; herinneringen; betalingsherinnering; betalingsherinneringen; dunning letters',
    'financial-situation': 'inkomen; inkomens; schulden; schuld; lening; leningen; income; debts',
    'marital-status': 'of ze getrouwd zijn; getrouwd; gehuwd; married',
    'vat-number': 'btw nr; btwnummer; btwnr',
  }),
  sensitive: listsOf({
    health: `medicijngebruik; medicijn; medicatielijst; kwalen; kwaal; bloedgroep; bloeddruk; huidproblemen; huidaandoening; epilepsie; astma; hart; psychisch; burn out; depressie; dementie; huisarts; ziekenhuis; operaties; zorg; zorgvraag; indicatie; therapie; pil; prikken; vaccinatie; lactose; gluten; noten allergie; verzuim; ziekmeldingen; medicine; asthma; health conditions; suikerziekte; ziek; ziektes; medicijnen; medicatie; blessures; blessure; lichamelijke klachten; dieet; zwanger; zwangerschap; beperking;
      handicap; rolstoel; allergie; diagnose; diagnoses; behandeling; overgewicht; adhd; autisme; diabetes; medication; illness; injuries; allergies; pregnant; disability`,
    religion:
      'geloof; gebed; moslim; christen; joods; ramadan; rouwdienst; doop; religieus; halal; kerk; kosher; hoofddoek; church; kerklid',
    politics: 'partij; stemmen; party membership',
    union: 'vakbond; lid van de bond; fnv; cnv; bond',
    origin: 'nationaliteit; afkomst; ras; kleur; huidskleur; waar ze vandaan komen; skin colour',
    biometric:
      'vingerafdruk; vingerafdrukken; gezichtsscan; handscan; face id; irisscan; vinger; gezicht; vingerscan; fingerprint; face scan',
    criminal:
      'vog; strafbare; aangiftes bij de politie; aangifte bij de politie; aangiftes van diefstal; aangifte van diefstal; winkelverbod; boetes; politieverleden; diefstal; dief; dieven; winkeldieven; veroordeling; strafblad; shoplifters; theft; criminal record',
  }),
  bsn: {
    unsure: wordsOf(
      'kopie van het paspoort; kopie paspoort; kopie id; kopie van de id; kopie van het id; paspoort; weet niet of dat mag; weet niet of het mag; weet niet of dat mag eigenlijk; of dat mag; of het mag; not sure if we may; not sure if that is allowed; copy of the passport; passport copy',
    ),
    law: wordsOf(
      'loonaangifte; voor de loonaangifte; moet voor de loonaangifte; loonheffing; salarisadministratie; moet voor het loon; pensioenfonds; zorgverzekeraar; moet voor de zorg; uwv; verplicht; wettelijk verplicht; de wet vraagt het; voor de salarisstrook; moet van de belastingdienst; van de belastingdienst; voor de loonadministratie; voor het loon; voor de belastingdienst; moet van de belasting; moet van de wet; is verplicht; voor de lonen; for payroll; law requires',
    ),
  },
  source: listsOf({
    self: `vertellen ze zelf; zeggen ze zelf; bij de intake; bij het inschrijven; inschrijfformulier; aanmeldformulier; webformulier; aan de balie; aan de telefoon; mondeling; via whatsapp; per mail van de klant; krijgen we van de klant; van de ouders; sturen ze op; vullen een formulier in; vult een formulier in; formulier in; vult het in; vullen het in; vullen ze zelf in; geven ze zelf; zelf in; zelf door; van henzelf; van hemzelf; vertellen ze; vraag ik aan ze; ze bellen; ze mailen; zeggen ze;
      they tell us; they fill it in; fill it in themselves; from them; themselves; they give it; van de klant; van de klanten; klanten zelf`,
    employer: 'baas; van de baas; hun baas; hun werkgever; hun bedrijf; their boss; boss; the company they work for',
    colleague: 'teamleider; chef; colleague; manager; van een collega',
    'other-company':
      'van een ander bedrijf; van een makelaar; via een makelaar; doorverwijzer; via een ander; van bol; van booking; huisarts; verwijzer; another company; referral; via een platform',
    authority: 'van de belastingdienst; van de gemeente; van de overheid; government; rechtbank',
    public:
      'facebook; google; van internet; opgezocht; op internet; telefoonboek; kamer van koophandel; online found; looked up; instagram',
    'own-systems': 'kassa; vanzelf; het systeem; de website zelf; automatically; onze kassa; sensoren',
  }),
  obligatory: listsOf({
    'cannot-deliver': `kan ik niet leveren; kunnen we niet leveren; niet bezorgen; geen bestelling; niet betalen; geen rekening sturen; gaat de bestelling niet door;
      can t deliver; cannot deliver; no order; kan ik het niet opsturen; geen pakket`,
    'law-required': 'moet van de wet; mag niet van de wet; wettelijk verplicht; law says; illegaal; belastingdienst',
    'cannot-help': `niet bellen; niet bereiken; niet mailen; niet terugmailen; geen offerte maken; niet inschrijven; niet meedoen; geen les geven; niet knippen; kan ik ze niet helpen; kunnen we ze niet helpen; geen afspraak; kan ik niet terugbellen; geen behandeling; kan niet behandelen; niet inplannen;
      can t help; cannot help; no appointment; kan ik niets voor ze doen`,
    voluntary: `niks; niets; moeten ze zelf weten; mogen ze zelf weten; hun keus; hun keuze; eigen keus; dan maar niet; ook goed; geen probleem; even goede vrienden; maakt niet uit; vrijwillig; vrije keuze; dan niet;
      nothing happens; nothing; up to them; no problem; optional; their choice`,
    'not-asked':
      'vraag ik niet om; ontstaat vanzelf; gaat vanzelf; komt vanzelf; camera neemt op; we don t ask; automatically',
  }),
  recipients: listsOf({
    'tax-office': 'belastingen; de belasting; taxman; hmrc',
    accountant:
      'boekhoudkantoor; de administrateur; fiscalist; boekhoudster; mijn boekhouder; onze boekhouder; accountancy; bookkeeper; bookkeepers',
    carrier:
      'bezorgdienst; pakketpunt; transportbedrijf; dhl; dpd; sendcloud; fietskoerier; post; pakketbezorger; postbode; koeriers; courier; delivery company; ups; tnt; fedex; gls; bpost',
    'payment-service':
      'pinbedrijf; pinmaatschappij; pinfirma; betaalbedrijf; kassabedrijf; creditcardbedrijf; ideal; pin; pinapparaat; klarna; sumup; zettle; tikkie; stripe; payment company',
    'debt-collector': 'incassobureaus; incassokantoor; collection agency; bailiff; debt collector',
    insurer: 'zorgverzekeraar; verzekeringsmaatschappij; de verzekering; zorgverzekeraars; insurance; zorgverzekering',
    'occupational-health': 'bedrijfsarts; arbodienst; arbo; arbo arts; keuringsarts',
    lawyer: 'advocaten; rechtsbijstand; solicitor',
    'social-media': 'insta; tiktok; facebookpagina; whatsapp',
    client: 'de klant voor wie we werken; opdrachtgever zelf',
    recruiter: 'bureau; uitzender; temp agency',
    municipality: 'stadhuis; council',
    nobody:
      'dont share; do not share; share nothing; share it with nobody; delen we met niemand; delen niets; geven niets door; gaat nergens naartoe; aan niemand; geven we aan niemand; verder niemand; alleen wij; niemand anders; houden we zelf; nobody else; blijft bij ons; blijft in huis; in huis; geen mens; blijft hier; blijft binnen; nergens heen; nergens naartoe; niet gedeeld; delen we niet; delen niks; geven niks door; wij delen niks; not shared; stays here; stays with us; no one; noone',
  }),
  access: listsOf({
    management:
      'de eigenaar; eigenaren; vennoten; wij tweeen; mijn partner; de directeur; bestuur; de twee bazen; alleen de baas; baas; bazin; directeur; directrice; eigenaresse; bestuurder; ik; ikzelf; ikke; alleen ik; de baas; ik zelf; mijn compagnon; eigenaars; me; myself; the boss; owner; just me; zaakvoerder; bedrijfsleiding',
    administration:
      'dames van kantoor; meiden van kantoor; mensen op kantoor; secretariaat; binnendienst; kantoormensen; administratief medewerker; administratie en ik; bureau; iedereen op kantoor; boekhoudster; het kantoor; kantoor; kantoormedewerkers; kantoordame; secretaresse; office; office staff; back office; secretary',
    shop: 'kassamedewerkers; winkelmedewerkers; mensen in de winkel; baliedames; receptie; gastvrouwen; ontvangst; meiden van de winkel; mensen van de winkel; meisjes van de winkel; achter de balie; aan de balie; in de winkel; achter de kassa; kassameisjes; kassa; winkelmeisjes; winkelmeiden; verkoopsters; baliemedewerkers; receptioniste; counter; till; front desk; shop staff; shop girls; bediening',
    sales: 'verkopers; accountmanagers; vertegenwoordigers; sales people; salespeople',
    production:
      'de werkplaats; monteur; timmerlui; vakmannen; ploeg; mensen op de bouw; de keuken; stylisten; kapsters; kappers; bakkers; monteurs; koks; op de werkvloer; keukenpersoneel; kitchen; workshop; mechanics; bakers; de jongens in de werkplaats',
    delivery: 'chauffeurs; chauffeur; bezorger; koeriers; drivers; driver; de jongens op de bus',
    planning: 'planner; planners; roosteraar; wie het rooster maakt',
    'customer-service': 'wie de telefoon opneemt; wie de telefoon aanneemt; telefoniste; people on the phone',
    it: 'iter; icter; ict er; it mannetje; computerjongen; onze ict; it er; computerman; systeembeheerder; it guy; automatiseerder',
    marketing: 'wie de site doet; wie de nieuwsbrief doet; wie de socials doet; web person',
    everybody:
      'iedereen bij ons; iedereen die hier werkt; elke collega; iedereen kan erbij; alle mensen hier; we kunnen er allemaal bij; allemaal; we allemaal; elke medewerker; wie hier werkt; ons allemaal; all of us; everyone; all staff; het hele team; iedereen hier',
  }),
  'outside-eea': listsOf({
    'us-group-eea-storage': `maar in europa; maar opgeslagen in europa; maar data in europa; maar servers in; microsoft in europa; google in europa; but in europe; data in europe; amerikaans bedrijf; amerikaanse leverancier; amerikaanse firma; amerikaanse partij; amerikaans maar; american company; american firm; us company;
      servers staan in; servers in europa; servers in ierland; servers in nederland; servers in frankfurt; servers in europe; datacenter in`,
    no: 'blijft in nederland; blijft in europa; alles in nederland; alleen in nederland; binnen europa; binnen nederland; stays in europe; stays in the netherlands; only in the netherlands; alles staat hier; in de eu',
    yes: 'in amerika; naar amerika; in de vs; naar de vs; in india; helpdesk in; servers in amerika; in the us; in the united states; in engeland; in china; naar engeland',
  }),
  monitoring: listsOf({
    cameras: 'camera; cameras; camera s; cctv; videobewaking; deurbelcamera',
    'mobile-cameras': 'dashcam; dashcams; bodycam; bodycams; drone',
    gps: 'gps; track en trace; tracker; trackers; ritregistratie; kilometerregistratie; blackbox; volgsysteem; tracking',
    passes: 'druppel; druppels; tag; tags; badge; badges; inklokken; prikklok; pasjes; clock in; time clock; pasje',
    'reads-along': 'meelezen; lezen mee; kijken mee; read along; mailbox controleren',
  }),
  'review-interval': listsOf({
    'months-6':
      'half jaar; twee keer per jaar; halfjaarlijks; twice a year; two times a year; elk half jaar; om het half jaar; zes maanden; every six months; half year',
    'months-12': `per jaar; een keer per jaar; elk jaar; ieder jaar; jaarlijks; eens per jaar; een keer in het jaar; om het jaar; yearly; annually; every year; once a year; each year;
      in januari; met nieuwjaar`,
    'months-24':
      'per twee jaar; om de twee jaar; elke twee jaar; eens in de twee jaar; een keer in de twee jaar; twee jaarlijks; every two years; every other year; per 2 jaar',
  }),
  automated: listsOf({
    no: 'kijkt altijd een mens; kijkt altijd iemand; mens naar; beslissen we zelf; beslis ik zelf; doen we zelf; doe ik zelf; handmatig; met de hand; gewoon mensenwerk; mensenwerk; always a person; by hand; we decide ourselves; manually',
    scores:
      'score; scores; rekent; punten; advies; aanbeveling; rangschikt; voorselectie; suggestie; ranking; recommendation; gives advice',
    decides:
      'beslist zelf; beslist het programma; gaat automatisch; wijst automatisch af; automatisch afgewezen; zonder mens; fully automatic; decides by itself',
  }),
  reuse: listsOf({
    no: 'alleen hiervoor; alleen hier voor; alleen daarvoor; only for this; just for this',
    yes: 'voor reclame; voor de nieuwsbrief; voor statistiek; for marketing; om te analyseren',
  }),
  'dpia-status': listsOf({
    'not-needed': 'niet nodig; hoeft niet; niet verplicht; overbodig; not needed; not required; nvt; n v t',
    needed:
      'niet begonnen; niet aan begonnen; nog beginnen; moeten we nog; moet nog; nog doen; nog gebeuren; nog opstarten; not started; still to do; to do; moet gebeuren',
    busy: 'mee bezig; bezig; loopt; lopend; onderhanden; halverwege; bijna klaar; bijna af; in progress; working on it; under way; started; begonnen',
    done: 'af; afgerond; gedaan; is klaar; gereed; voltooid; done; finished; complete; completed',
  }),
  'staff-told': listsOf({
    yes: 'in het contract; personeelsgids; handboek; reglement; huisregels; op papier; gemaild; in een mail; brief; intranet; protocol; in writing; handbook; in the contract',
    spoken:
      'mondeling; verteld; gezegd; uitgelegd; in een overleg; besproken; orally; verbally; told them; in a meeting',
    'not-yet': 'nog niet; moet nog; niet verteld; nog doen; weten ze niet; not yet',
  }),
  'works-council-agreed': listsOf({
    agreed: 'akkoord; ingestemd; goedgekeurd; instemming; agreed; approved; vond het goed; vinden het goed',
    asked: 'gevraagd; ligt er nu; ligt bij; wachten op; aangevraagd; asked; waiting for',
    'not-yet': 'nog niet; moet nog; niet gevraagd; not yet',
  }),
  risks: listsOf({
    'new-technology':
      'ai; ai tool; nieuwe ai; chatgpt; kunstmatige intelligentie; nieuwe techniek; new ai; artificial intelligence; algoritme',
    'large-scale': 'heel veel mensen; duizenden mensen; grote aantallen; thousands of people',
    fraud: 'fraude; fraudecontrole; fraud',
    trust: 'kredietcheck; kredietwaardig; kredietwaardigheid; bkr; credit check',
    blacklist: 'zwarte lijst; weigerlijst; blacklist',
  }),
  security: listsOf({
    'authorised-only':
      'alleen wie het nodig heeft; wie het nodig heeft; wie het nodig hebben; wie er iets mee moet; wie ermee werkt; only authorised people; authorised people; need to know; who need it; alleen ik kan erbij; kan alleen ik bij; alleen ik; niet iedereen kan erbij; only i can see; eigen inlog; wachtwoord erop; met wachtwoord',
    'two-step':
      'code op de gsm; code op mijn gsm; code via sms; code per sms; code bij het inloggen; code als je inlogt; code op de mobiel; code op je telefoon; code on the phone; code by text; 2fa; tweestaps; code op de telefoon; code op mijn telefoon; sms code; authenticator; two factor; app op de telefoon',
    'tested-backup': 'reservekopie; kopie op een schijf; elke nacht een kopie',
    'locked-cabinet':
      'kast op slot; kast gaat op slot; in de kluis; kluis; la op slot; afgesloten kast; achter slot; locked; deur op slot',
    encrypted: 'versleuteld; bitlocker; encrypted; versleutelde schijf',
    updates: 'bijgewerkt; updaten; patches; up to date',
    leavers:
      'uit dienst; iemand weggaat; iemand vertrekt; account dicht; accounts dicht; account geblokkeerd; account weg; who leaves; when somebody leaves; wie weggaat kan er niet meer in; account afsluiten; inlog intrekken',
    'clean-desk':
      'niks op het bureau; niets op het bureau; bureau leeg; bureaus leeg; leeg bureau; laten slingeren; rondslingeren; slingert niks rond; bureau opruimen; ruimen het bureau op; empty desk; nothing on the desk',
    agreements:
      'contracten gemaakt; contracten met; contract met; contracten getekend; afspraken op papier met; overeenkomst met; contracts with; agreements with',
    'staff-awareness':
      'personeel weet; medewerkers weten; iedereen weet wat; weet wat de afspraken zijn; weten de regels; kennen de regels; kent de regels; afspraken met het personeel; personeel geleerd; staff knows; staff know',
    'auto-delete':
      'verdwijnen vanzelf; verdwijnt vanzelf; vanzelf uit het systeem; vanzelf gewist; vanzelf verwijderd; gaat vanzelf weg; automatisch weg; ruimt zichzelf op; wist zichzelf; deleted automatically; deletes itself',
    'ring-back': 'terugbellen; bellen we terug; bellen terug; bel ik terug; terug bellen; call back; ring back',
    'four-eyes':
      'twee naar; kijken er twee; kijken we met twee; altijd met twee; altijd met zn tweeen; vier ogen; tweede persoon; iemand anders kijkt mee; collega kijkt mee; two people check; second person checks',
    'access-log':
      'wie wat bekeken heeft; wie wat bekeek; wie wat bekijkt; wie er gekeken heeft; wie erin keek; wie wat opent; who looked; who opened what',
    'few-viewers':
      'kijken er maar; kijken er toch maar; maar twee mensen kijken; maar een paar mensen kijken; weinig mensen kijken; only two people look; few people look',
    'unsubscribe-link': 'afmelden; uitschrijven; afmelden staat; onderaan elke mail; unsubscribe',
    'double-opt-in':
      'bevestigen via een mail; bevestigen via de mail; bevestigen per mail; moet je bevestigen; moeten ze bevestigen; aanmelding bevestigen; bevestigingsmail; confirm by mail; confirm their address',
    'export-limited':
      'lijsten downloaden; lijst downloaden; downloaden mag; downloaden kan; exporteren mag; exporteren kan; exporting; download lists',
    separate:
      'staat los van; staan los van; apart bewaard; apart van; staat apart; staan apart; los van de rest; kept apart; kept separately',
  }),
};

const called = String.raw`\p{L}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*)?`;
const dataKept = "(?:dit|dat|het|'?t|m|alles|this|it|that)";
/** "En lotte houdt dat bij": who keeps the description of an activity up to date. */
export const saidToKeep = new RegExp(
  [
    String.raw`(?:^|[,.;]\s*|\s)(?:(?:en|and)\s+)?(?<who>${called})\s+(?:hou|houd|houdt|keeps|keep)\s+${dataKept}\s+(?:zelf |wel )?(?:bij|up to date)\b`,
    String.raw`(?:^|[,.;]\s*|\s)(?:(?:en|and)\s+)?(?:(?:het|dat|'?t|it|that) (?:is|was)|it['’]s|that['’]s)\s+(?<who2>${called}),? (?:die|who) (?:${dataKept}\s+)?(?:bijhoudt|bij ?houd|keeps ${dataKept} up to date)\b`,
  ].join('|'),
  'iu',
);

/** "Het gaat naar de belastingdienst en soms naar de bank": who gets the data. */
export const saidToPass =
  /(?:^|[,.;]\s*|\s)(?:(?:en|and) )?(?:(?:het|dat|dit|alles|ze|gegevens|die|it|they|the data) (?:gaat|gaan|go|goes)|(?:we|wij|ik|i) (?:geven|geef|sturen|stuur|delen|deel|give|send|pass|share)(?: (?:het|dit|dat|ze|die|alles|gegevens|it|them|on|the data)){1,3}) (?:(?:ook|soms|door|wel|alleen|verder|also|sometimes|on) ){0,3}(?:naar|aan|met|to|with) (?<who>[^?.;]{2,120})/iu;

/** Who works for an association or a business, by what they do there. */
const jobs =
  `penningmeesters?|secretaris(?:sen)?|voorzitters?|bestuur|bestuursleden|bestuurslid|ledenadministrateur|ledenadministratie|
vrijwilligers?|stagiaire?s?|assistentes?|assistenten|assistent|fysios?|fysio['’]s|(?:[a-z]{3,12})?therapeut(?:en|es?)?|behandelaars?|zorgmedewerkers?|artsen|arts|dierenarts(?:en)?|praktijkhouder|
verpleegkundigen?|docenten|leraren|leidsters?|pedagogisch medewerkers?|trainers?|coaches|coach|commissie|beheerder|monteurs?|planner|
chauffeurs?|kapsters?|baliemedewerkers?|receptionistes?|boekhouders?|boekhoudster|directeur|eigena(?:ar|ars|ren|resse)|treasurer|
secretary|volunteers?|trainee|interns?|collega['’]?s?`.replaceAll(/\s*\n\s*/g, '');
const reaches = String.raw`(?:er |daar )?(?:(?:ook |nu )+)?(?:er ?bij|bij|in|er ?in|(?:(?:er|daar) ?(?:naar|in) )?(?:kijken|meekijken|inkijken|inloggen|inzien))(?![\p{L}])`;

const kept =
  "(?:personeel\\w*|medewerkers?|werknemers?|collega'?s?|klant(?:en|gegevens)?|leden|pati[eë]nten|cli[eë]nten|huurders|gasten|bezoekers?|sollicitanten|vrijwilligers|leveranciers?|donateurs|ouders|kinderen|leerlingen|nieuwsbrief|facturen|offertes|bestellingen|contracten|verjaardagen|geboortedat(?:um|a)|adres(?:sen)?|na(?:am|men)|(?:telefoon|rekening)nummers?|(?:e-?)?mailadres(?:sen)?|gegevens|bankgegevens|iban|bsn|foto'?s|loon|lonen|salaris(?:sen)?|loonstroken|verzuim|ziekte|staff|employees|customers?|clients|members|patients|tenants|guests|visitors|applicants|volunteers|suppliers?|donors|parents|children|pupils|newsletter|invoices|quotes|orders|contracts|birthdays|(?:dates? of birth)|address(?:es)?|names?|(?:phone|account) numbers?|e-?mail address(?:es)?|data|bank details|photos|salar(?:y|ies)|payslips|wages|sick leave)";
/** What is kept, of whom and for what is no program, and stands in no place: "personeel", "de facturen", "names and bsn of staff". */
export const namesNoPlace = new RegExp(
  `\\bin ord(?:er|e)\\b|\\b(?:is|zijn|wordt|worden|werd) (?:\\S+ )?(?:duurder|goedkoper|more expensive|cheaper)\\b|^(?:(?:de|het|alle|onze|mijn|hun|the|all|our|my|their|van|of|en|and|ook|also) )*${kept}(?:(?:\\s*[,&+]\\s*|\\s+)(?:(?:de|het|alle|onze|mijn|hun|the|all|our|my|their|van|of|en|and|ook|also) )*${kept})*[.! ]*$`,
  'i',
);

/** "Mijn hulpje kijkt daar ook in", "de winkel werkt ermee", "only I see it". */
const uses = String.raw`(?:(?:zie|ziet|zien|kijkt?|kijken|leest?|lezen|werkt?|werken|sees?|looks?|works?)(?: (?:ook|alleen|zelf|soms|samen|wel|allemaal|also|only))* (?:er|daar|het|dat|dit|ze|die|alles|ermee|erin|daarmee|daarin|it|them|with|at|in)(?![\p{L}])(?: (?:ook|alleen|zelf|soms|samen|wel|allemaal|in|mee|met|naar|it|them|too))*)(?![^,.;?]*\b(?:niet|nooit|not|never)\b)`;

/** "De penningmeester en ik kunnen erbij", "erbij kan alleen de balie", "alleen de secretaris": who can reach the data. */
export const saidToReach = new RegExp(
  [
    `(?<who>[^?]{1,120}?) (?:kunnen|kan|mogen|mag) (?:allemaal |ook |wel |alleen |samen )*${reaches}(?! (?:niet|nooit))(?<but>,? (?:behalve|uitgezonderd|except) [^,.;?]+)?`,
    String.raw`(?<who2>[^?]{1,120}?) (?:heeft|hebben|krijgt|krijgen) (?:ook |wel |alleen |allemaal )*toegang(?: tot \S+(?: \S+)?)?(?! (?:niet|nooit))`,
    `(?:^|[,.;] ?)(?:er|daar|hier) (?:kunnen|kan|mogen|mag) (?<who3>[^?,.;]{1,80}?) ${reaches}`,
    `(?:^|[,.;] ?)(?:wie (?:er)?bij kan|wie kan (?:er)?bij|toegang(?: hebben| heeft)?|erbij (?:kunnen|kan|mogen|mag))(?: is| zijn|:)? (?<who4>[^?.;]{2,120})`,
    `(?<who6>[^?]{1,120}?) ${uses}`,
    String.raw`^(?=[^?]*(?<!\p{L})(?:${jobs})[.!]?(?:$|,| en | and ))(?<who5>[^?.;]{3,80})[.!]?$`,
    // "Loket, enkel Sanne en ik".
    String.raw`(?:^(?:alleen|enkel|only|just) |[,;.] ?(?:(?:alleen|enkel|only|just) )?)(?<who7>(?:\p{L}+(?:, | en | and )){1,4}(?:ik|ikzelf|i|myself)|(?:ik|i) (?:en|and) \p{L}+(?:(?:, | en | and )\p{L}+){0,3})[.! ]*$`,
  ].join('|'),
  'iu',
);

/** Other data that are named say nothing of the BSN: "adres slaan we niet op", "geen verzekeringsnummer". */
export const otherDataNamed =
  /^(?!.*\b(?:bsn|burger\p{L}*|sofi\p{L}*|citizen\p{L}*)).*(?:(?<!\p{L})(?:adres\p{L}*|telefoon\p{L}*|e-?mail\p{L}*|geboorte\p{L}*|verjaardag\p{L}*|foto\p{L}*|naam|namen|nationaliteit\p{L}*|iban|diploma\p{L}*|kenteken\p{L}*|address\p{L}*|birth\p{L}*|photo\p{L}*|names?)(?!\p{L})|\p{L}{4,}(?:nummers?|gegevens)(?!\p{L})|(?<!\p{L})geen (?!idee|probleem|sprake|denk|zin|bezwaar|twijfel|enkel)\p{L}{4,})/iu;

/** How long something is kept gives no reason for it: "foto's 1 jaar". */
export const onlyTerm =
  /^(?:\S+ ){0,4}?(?:\d+|een|één|twee|drie|vier|vijf|half|anderhalf|one|two|three) (?:dag|dagen|week|weken|maand|maanden|jaar|jaren|days?|weeks?|months?|years?)[.! ]*$/iu;

/** "Sanne werkt niet meer bij klanten, dat doet Joris nu": who does the work, and not where data come from. */
export const tellsWhoWorks =
  /\b(?:werkt|werken) (?:hier |er |daar |bij ons )?niet (?:meer|langer)\b|\b(?:dat|dit|het) (?:doet|doen) \p{L}+(?: \p{L}+)? (?:nu|voortaan)\b|\bno longer works?\b/iu;
