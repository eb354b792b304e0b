// Words in which people tell what they do with data of others.
import type { Concepts } from '../../../core/understanding/ear/concepts.js';

export const activityConcepts: Concepts = {
  newsletter: `*nieuwsbrief *mailing actiemail aanbiedingenmail mailtje newsletter mailinglijst nieuwsbriev nieuwsmail bulkmail
    maandbrief weekbericht clubblad abonnee mailcampagne campagne =acties niewsbrief massamail kerstmail
    uitschrijflijst emailcampagne mailchimp laposta marketingmail smsactie mailshot subscribe campaign`,
  camera: `*camera opname beelden deurbel cctv bewaking film drone webcam gefilmd opnemen opgenomen =recorder livebeeld
    nachtzicht babyfoon surveillance doorbell videodeurbel dashcam =nvr =dvr footage videobeelden`,
  webshop: `*webshop webwinkel bestellen bestelling online order checkout afrekenen winkelwagen winkelmandje internetwinkel
    bestelformulier *bestelling bestelt besteld verzend pakketjes retour =ideal =bezorgen bezorging bezorgdienst
    thuisbezorg =shop =shops =basket webstore maaltijdbox abonnementsbox klarna =bancontact betaallink ecommerce
    delivery deliveries shipping =cart parcels`,
  hiring: `sollicit vacature cv werving kandidaat recruit applicant vacancy personeelsadvertentie kandidaten aannemen aanwerv
    werven selectie proefdag assessment referenties stageplaats stageplek stagiairs =stagiair bijbaan interim
    motivatie portefeuille interview resume jobs =vog zaterdaghulp talentpool applications candidate =hire =hiring
    vacancies`,
  temps: `uitzend zzp inhuur inhuren freelance flexwerker detacher temp *uitzendkrachten ingehuurd inleen zelfstandige
    onderaannemer flexkracht oproepkracht seizoenskracht vakantiekracht gedetacheerd vrijwilliger stagiaires
    invalkracht subcontractor interimkracht flexpool payrolling selfemployed contractor =agency seasonal volunteers`,
  payroll: `loon salaris salaria verloning payroll salary wages *salaris uitbetal =uitbetaald jaaropgave vakantiegeld
    eindejaarsuitkering dertiende reiskosten onkosten declaratie fooienpot uurloon =lonen =bonus sociaalsecretariaat
    payslip expenses payday pensioen`,
  hours: `*rooster uren klok prikklok planning tijdregistr clock timesheet shifts weekstaat weekbriefje uurtjes werktijden
    arbeidstijd geklokt vingerscan dienstlijst ploegen planbord overuren pauzes verlofuren verlofaanvraag verlofkaart
    vakantiedagen beschikbaarheid rittenadministratie =diensten dagstaat tijdschrijven ingeklokt uitgeklokt uitklokken
    inklok meeruren ritregistratie roster schedul overtime =hours =leave =rota`,
  sick: `*verzuim ziek bedrijfsarts sick absence hersteld herstelmelding arbo controlearts poortwachter zwangerschapsverlof
    bevallingsverlof ouderschapsverlof arbeidsongeschikt arbeidsongeval uwv absent =beter betermelding
    ongevallenregister burnout illness reintegrati`,
  staff: `personeel medewerker contract functioner beoordel staff personnel werknemer werkneemster =hr =hrm arbeidscontract
    arbeidsovereenkomst jaargesprek waarschuwingsbrief ontslag indiensttreding uitdiensttreding certificaten
    rijbewijzen smoelenboek bedrijfskleding employee =team =diploma collegas ontwikkelgesprek noodcontact
    verjaardagslijst onboarding offboarding appraisal emergency =diplomas`,
  visitors: `bezoek gasten balie aanmeldlijst visitor guestbook nachtregister nachtverblijf incheck receptie aanmeldbalie
    inschrijfbalie presentie aanwezigheidslijst logboek rondleiding reception =checkin =signin gastregistratie
    aanmeldzuil tekenlijst guests registry`,
  access: `pas tag druppel sleutel toegang badge keycard fob vingerafdruk *pasjes *alarm pincode poortje tourniquet
    gezichtsherkenning irisscan vingerscan kentekenherkenning slagboom keys biometri barrier =slot =slotje =lock =gate
    personeelspas slimslot deurcode keypad fingerprint =locks`,
  calls: `telefoongesprek gesprek telefooncentrale opgenomen bellen voip calls recorded callcenter telefoontje bandje
    meeluisteren nummerweergave keuzemenu voicemail antwoordapparaat antwoordservice telefoniste doorschakelen
    centrale bereikbaarheid klantenservice hotline terugbel telefoonopname belnotitie telefoonnotitie belgeschiedenis
    belmenu spoedlijn belscript phonecalls recording switchboard`,
  ai: `=ai chatgpt copilot gemini claude gpt chatbot kunstmatig artificiele intelligentie mistral notulist transcripti
    spraakherkenning vertaalmachine algoritme zelflerend voorspell beeldherkenning prompts =prompt gegenereerd
    genereert genereren artificial transcribe =deepl chatgtp chatgbt =llm taalmodel openai deepseek midjourney
    machinelearning perplexity intelligence generative`,
  events: `evenement workshop cursus open dag proeverij inschrijv aanmeld feest event course sign tasting cursist training
    lezing infoavond informatieavond kennismakingsavond ouderavond wijnproeverij borrel receptie jubileum bruiloft
    kinderfeestje toernooi wedstrijd zomerkamp uitje excursie reisje braderie beurs rommelmarkt loterij verloting
    prijsvraag tombola gastenlijst tickets kaartverkoop kaartjes *aanmelding *inschrijving opgave opgeven deelnemer
    deelnamelijst classes party wedding =les =lessen zwemles dansles =kamp kampweek =congres =camp =markt winactie
    webinar tournament raffle lottery giveaway participants attendees registration`,
  website: `website =site statistie analytics bezoekersaantal pixel webpagina webstek homepage landingspagina domein cookie
    bezoekcijfers kliks klikgedrag surfgedrag advertenties chatvenster blog banner =sites googleanalytics matomo
    hotjar bezoekersstat webstatistiek heatmap metapixel facebookpixel adwords googleads remarketing retargeting
    livechat tracking visits`,
  contactform: `offerteaanvraag contact form enquiry aanvraagformulier invulformulier inschrijfformulier terugbelverzoek *offerte
    reactieformulier mailformulier berichtje chatbericht query quote message onlineformulier terugbelformulier
    vraagformulier infomail webform enquiries inquiry callback`,
  billing: `factuur factureren facturatie rekening boekhoud administratie invoice billing bookkeeping facturering gefactureerd
    *facturen verkoopfactuur inkoopfactuur declareren declaratie *incasso automatische aanmaning herinneringen
    debiteur crediteuren wanbetalers openstaand btw kasboek grootboek bonnetjes betaling contributie lesgeld
    ouderbijdrage bills reminders collection =nota betaallijst tikkie zorgdeclaratie invoicing debtors payments
    bookkeeper receivable`,
  suppliersof: `leverancier inkoop contactpersonen groothandel supplier toeleverancier inkope ingekocht vertegenwoordiger
    fabrikant importeur contactlijst bestellijst pakbon raamcontract aannemers onderaannemers brouwerij kweker veiling
    wholesale meelleverancier vendors purchasing procurement`,
  clientwork: `klanten administratie verenigingen verwerken clients bookkeeping opdracht namens aangifte belastingaangifte
    jaarrekening loonadministraties salarisverwerking hosten hosting beheren ledenadministratie verwerker uitbesteed
    drukwerk vernietigen processor =beheer =websites klantadministratie websitebeheer enquetewerk callcenterwerk
    agency`,
  complaints: `klacht complaint ontevreden klager reclamaties retouren garantie schadeclaim claims recensies reviews feedback
    tevredenheid enquete =geschil =geschillen warranty disputes satisfaction survey`,
  customers: `*klant *klanten klantenkaart spaar klantenbestand loyalty verjaardag leden patient customer stamgast stempelkaart
    voordeelkaart bonuskaart cadeaubonnen *reservering *afspraken *agenda clienten clientdossier intake zorgdossier
    leerling cursisten kinderen kinddossier ouders bewoners huurders kopers verkopers bezichtiging biedingen kenteken
    huisdier baasje eigenaren chippen paspoort dierenpaspoort lidmaatschap donateurs sponsors abonnees adressenbestand
    crm relatiebeheer relaties wachtlijst bezorgadressen clients residents donors =vaste =records behandelkaart
    behandeldossier lesadministratie onderhoudshistorie waitinglist pupils guests tenants treatment appointments
    =members`,
  computers: `inlog account laptops logging computergebruik mdm backup wachtwoord ingelogd *accounts gebruikersbeheer werkplek
    telefoons tablets logbestanden logboek =log =logs monitor toetsaanslagen internetgebruik netwerk server
    systeembeheer ict reservekopie firewall antivirus virusscanner rechtenbeheer vpn wifi thuiswerken thuiswerkplek
    passwords werkaccount werklaptop werktelefoon devicebeheer logfiles schermopname mailgebruik gastwifi logins logon
    devices network endpoint`,
  program: `software systeem app pakket abonnement boekhoudprogramma tool program package *programma *systeem *systemen
    *portaal platform cloud spreadsheet database databank licentie omgeving dashboard websitebouwer module koppeling
    kassapakket excelbestand plugin subscription licence license =excel`,
  privacyRequests: `inzage verwijderverzoek correctieverzoek rectificatie bezwaar bezwaren intrekking toestemming datalek rechten
    betrokkene consent privacyverzoek avgverzoek wisverzoek verwerkingsregister privacyvragen datasubject requests
    erasure breaches`,
  careRecords: `dossiervorming behandelverslag behandelplan zorgplan patientdossier medicatie medicijnen verwijzing rontgenfoto
    meetgegevens anamnese allergie diagnose vaccinati inenting bloeduitslag zorgdossiers rapportage observatie
    incidentmelding valincident medical =recept =recepten =operatie =operaties patientsysteem =epd verwijsbrieven
    gebitsfoto huidfoto labuitslag zorgmap thuiszorgmap ecd treatments prescription xray`,
  childcare: `kinderopvang plaatsing oudergesprek oudercommissie groepsfoto klassenfoto voedingsschema kindvolgsysteem
    ontwikkeling peuters dreumes gastouder toeslag =baby kindgegevens kindplaatsing opvangcontract ouderapp
    ouderportaal haallijst ophaallijst slaaplijst overdrachtsschrift =bso childminder nursery toddlers`,
  photos: `*foto portretten sfeerbeelden promofilm filmpjes instagram facebook tiktok socialmedia linkedin youtube
    beeldmateriaal beeldbank posten photos socials pictures photography testimonials =videos`,
  noPersons: `deeg broodbakken bakken braden frituren koken snijden schilderen metselen timmeren stuken maaien snoeien dweilen
    stofzuigen strijken wassen stomen bestraten graven lossen inpakken stapelen tellen voorraad inventaris koelcel
    schoonmaakrooster machines gereedschap grondstoffen ingredienten receptu prijslijst menukaart weerbericht
    energieverbruik waterverbruik temperature =laden temperatuurlijst temperatuurregistratie haccp machineonderhoud
    baking painting cleaning inventory stocktaking machinery`,
};
