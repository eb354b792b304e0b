// Concepts of talk in general, whatever it is about. Dutch, English, and where haste counts German, French and Polish.
import type { Concepts } from './concepts.js';

export const talkConcepts: Concepts = {
  me: `=ik =k =ikke =kheb =mij =me =mn =mijn =mezelf =i =im =ive =my =ich =mir =mich =mein =meine =meinen =meiner =je
    =jai =mon =ma =mes =moj =moja =moje =mi =mnie`,
  us: `=wij =we =ons =onze =us =our =wir =unser =unsere =uns =nous =notre =nos =nasz =nasza =nasze =nam =my`,
  third: `=hij =zij =ze =hem =haar =hun =iemand =men =he =she =him =her =they =their =them =someone =somebody =er =sie =ihr
    =jemand =il =elle =quelquun =ktos =on =ona =jego =jej meneer menheer mijnheer mevr =mw =dhr =mvr =hr =mr =mrs =ms
    herr frau monsieur madame pan`,
  person: `klant client patient =lid leden ouder moeder vader mama papa kandida sollicita gast huurder bewoner leerling
    cursist bezoeker relatie familie dochter zoon zusje vriend buur buren collega medewerk personeel werknemer
    chauffeur stagiair oudlid excollega exmedewerker customer guest member parent mother father applicant tenant pupil
    colleague neighbo visitor subscriber kunde kundin mitglied bewerber mitarbeiter kollege mieter eltern mutter vater
    client membre candidat employe collegue locataire parent mere pere abonne klient pacjent czlonek kandydat pracowni
    kolega kolezank rodzic matk ojciec kindje kleinkind kleuter peuter grootouder grootmoeder grootvader =nonkel
    =neefje schoonouder schoonmoeder schoonvader stiefvader stiefmoeder pleegouder pleegkind voogd mantelzorg deelnem
    koper verkoper opdrachtgever aanvrager inzender afzender lezer speler sporter =ruiter =danser zwemmer donateur
    verzekerde erfgenaam bruidspaar bruidegom kraamvrouw zwangere bejaarde passagier reiziger gebruiker werkneem
    werkgever leidinggevend teamleid zaakvoerder eigenares baasje bezitter gezinnen verhuurder onderhuurder leraren
    leerkracht =docent =juf oproepkracht invaller vakkracht kapster monteur serveerster schoonmaakster poetsvrouw
    poetshulp assistent receptionist shopper granny traine =intern schuler praktikant enfant eleve salarie participant
    visiteur =vrijwilliger =vrijwilligers =eigenaar =eigenaars =eigenaren =resident =partner =partners =puber =pubers
    kollega =exman =exvrouw exvriend buyer grandma grandpa grandfather grandmother cousin husband volunteer =interns
    =owner =worker coworker staffer =kinder apprenti habitant =patron =residents =nichtje =nichtjes`,
  lawyer: `advoca jurist rechtsbijstand lawyer attorney solicitor anwalt avocat prawnik adwokat raadsman raadsvrouw juridisch
    rechtswinkel vakbond mediator gemachtigd sommatie ingebreke dagvaard aansprakelijk rechtbank kantonrechter
    kantongerecht =sue tribunal =lawsuit =suing =sued barrister`,
  not: `=niet =nie =geen =nooit =niks =niets =zonder =nergens =niemand =not =no =never =nothing =nobody =without =didnt
    =isnt =wasnt =nicht =kein =keine =keinen =nie =nichts =pas =jamais =rien =aucun =bez =nic =nigdy =nimmer
    =geenszins =nieks =nix =noppes =nada =evenmin =nope =cant =havent =arent =sans =zaden =nikt =ani =neit =nei =ginne
    =nikske =wont =doesnt =dont =hasnt =hadnt =wouldnt =couldnt =werent`,
  if: `=als =stel =indien =wanneer =mocht =zodra =ingeval =if =suppose =imagine =whenever =hypothetically =wenn =falls
    =angenommen =si =suppose =supposons =jesli =jezeli =gdyby =zalozmy hypothetisch theoretisch denkbeeldig =fictief
    =fictieve =eventueel =scenario =hypothese =hypothetical theoretical =imaginary =assuming =assume =supposing`,
  ask: `=? =wat =hoe =waar =wie =waarom =hoelang =hoeveel =welk =welke =what =how =where =who =why =which =was =wie =wo
    =warum =quoi =comment =pourquoi =qui =co =jak =gdzie =kto =dlaczego =czy`,
  may: `=mag =mogen =moet =moeten =kan =kun =kunnen =hoeft =hoef =verplicht =toegestaan =verboden =wettelijk =may =must
    =can =should =allowed =required =need =darf =muss =soll =kann =doit =peut =faut =moge =musze =trzeba =wolno
    =behoor =behoort =noodzaak noodzakelijk rechtmatig strafbaar verplichting =verbod verbieden =toegelaten geoorloofd
    =permissie autorise obligato =magge =moete =moeje =legal =illegal =permitted =permission =forbidden =prohibited
    obliged obligation mandatory =lawful =unlawful verboten`,
  means: `beteken bedoel uitleg =leg definitie =mean =means meaning explain definition bedeutet signifie oznacza omschrijv
    definieer =verklaar afkorting begrip =term =termen vakterm =jargon =inhouden =inhoudt =verstaan =verstaat =stands
    expliqu abbreviation acronym clarify signification`,
  news: `krant nieuws journaal =tv radio nos.nl nu.nl =las =gelezen artikel podcast =news newspaper article headline
    zeitung nachricht journal article gazet wiadomosci nieuwtje =rtl =vrt =nrc telegraaf volkskrant =reddit
    documentaire =docu =zembla =radar talkshow uitzending reportage weekblad dagblad column magazine vakblad
    tijdschrift linkedin =blog =blogs =vlog youtube =tweet =twitter =reporter =bbc =cnn televis =vtm =hln =telly
    broadcast documentary`,
  elsewhere: `vriend buurman buurvrouw kennis zwager schoonz concurrent ziekenhuis gemeente universiteit =kpn odido friend
    neighbour neighbor competitor hospital university freund nachbar konkurren ami voisin hopital znajom sasiad
    szpital =maten schoonbroer dorpsgenoot klasgenoot studiegenoot kameraad overbu branchegenoot vakgenoot provincie
    waterschap ministerie overheid belastingdienst =uwv =svb =ggd =rivm =defensie =moskee hogeschool =scholen
    basisschool middelbare stadhuis bibliotheek =bieb schiphol =ns =klm ziggo vodafone =bol =ikea =hema =lidl =aldi
    =nmbs energiebedrijf multinational =keten warenhuis =elders buitenland duitsland frankrijk engeland =mate =mates
    =airline telecom ministerst =college concullega proximus colruyt ticketmaster acquaintance =rival =elsewhere
    municipality =council government ministry =gemeinde`,
  done: `=al =alweer =weer =reeds =opgelost =gemeld =afgehandeld =geregeld =beantwoord =afgerond =klaar =teruggevonden
    =gevonden =terecht =already =solved =fixed =handled =answered =reported =found =settled =sorted =done =schon
    =erledigt =gefunden =deja =regle =retrouve =juz =zalatwione =znaleziony =znalazl =gefikst =opgehelderd =hersteld
    =teruggekregen =terugbezorgd =teruggebracht =opgevolgd =voltooid =afgewerkt =doorgegeven =weergevonden =opgedoken
    =dealt =gelost =resolved =completed =recovered =cloture`,
  want: `=wil =wilt =willen =wou =wilde =wens =wenst =graag =verzoek =verzoekt =vraagt =vroeg =vragen =eist =zegt =zei
    =belt =belde =mailt =mailde =schrijft =stuurt =wants =want =wanted =asks =asking =asked =would =like =says =mochte
    =will =fordert =bittet =verlangt =fragt =veut =voudrait =souhaite =exige =chce =prosi =zada =pyta =wille =wouden
    =wenste =verzoeken =verzocht =eiste =geeist sommeer =smeekt =dreigde =appte =aangevraagd =aanvraag =gelieve =aub
    demand =claims =appt =geerne =svp request =insists =insisted =writes =emailed =texted =wishes =wished =bitte`,
  begin: `=begonnen =beginnen =starten =gestart =vanaf =voortaan =nieuw =nieuwe =sinds =binnenkort =volgende =overgestapt
    =tegenwoordig =ook =gaan =started =starting =begin =began =from =new =since =soon =now =switched =moved`,
  use: `=gebruik =gebruiken =gebruikt =werken =werkt =draaien =draait =zitten =via =met =doen =use =using =uses =run
    =through =with`,
  keep: `bewaar bewaren houden =houd bijhoud opslaan registr noteren noteer schrijven vastleg =keep =keeps =store =stores
    =record =records =register bijgehouden *geregistreerd opgeslagen =opslag opgeschreven opschrijf opschrijven
    genoteerd inventariseer archiveer gearchiveerd =archief documenteer verzamel inzamel administreer digitaliseer
    inscannen ingescand gescand scannen onthouden behouden bewaring invullen optekenen aantekenen =storing =collect
    sammelt stocker collecter conserver =logged =logging =saving =stored =recording =recorded =retain =archive
    =collects =collecting =registered =noted`,
  send: `stuur sturen verstu gestuurd verzend mailen gemaild geappt doorgestuurd forward =send =sent =sends =mailed
    =emailed geschickt gesendet envoye wyslal wyslano verzonde zenden =zendt =zond opgestuurd opsturen toegestuurd
    toesturen toegezonden nagestuurd rondgestuurd rondsturen uitgestuurd uitsturen ingestuurd meegestuurd meesturen
    meegezonden teruggestuurd terugsturen doorgezonden doorstu doormailen =appen =appte gezonden gefaxt faxen geupload
    uploaden overhandig overgedragen meegegeven meegeven uitgereikt uitgedeeld verspreid rondgedeeld bijgesloten
    bijgevoegd bijvoegen transfere expedie gestuurt rondgemaild doorgemaild doorgeappt geemaild emailen geapt
    gewhatsappt geforwa gewetransfer wetransfer =sending =emailing =texted =shared =dispatched =uploaded =attached
    =shipped verschick weitergeleitet transfer =envoi przesla przeslan wysyla`,
  message: `*mail =app =appje =apps =sms brief brieven bericht letter message nachricht lettre message wiadomos list epistel
    whatsap =dm =inbox =postvak =fax spraakbericht chatbericht groepsbericht kattebel =memo ansicht kaartje correspond
    watsapp wattsapp wassap =dms smsje faxje =text =texts`,
  change: `wijzig verander aanpas pas corrigeer verbeter =change =correct =update =fix andern korrigi corriger zmien popraw
    gewijzigd aangepast bijgewerkt bijwerk bijstel herzien omgezet updaten geupdate actualiseer gecorrigeerd =updating
    amend =edit revise rectifi remplac =changing =corrected =updated =edited modify replace adjust modifie`,
  time: `=net =zojuist =daarnet =vandaag gister =vanochtend =vanmorgen =vanmiddag =vannacht =vanavond =eergisteren maandag
    dinsdag woensdag donderdag vrijdag zaterdag zondag =today =yesterday =just =morning =tonight =heute =gestern
    =gerade =aujourdhui =hier =dzis =dzisiaj =wczoraj =wlasnie =zopas =zonet =daarstraks =zoeven voormiddag namiddag
    =matin =vandage =vdg =smorgens =savonds =earlier =recently =monday =tuesday =wednesday =thursday =soir =mardi`,
  oops: `=oeps =oei =help =shit =fuck =verdorie =godver =ai =sorry =stom =domme =dom =schaam foute =oh =ojee =ohnee =crap
    =stupid =sorry =mist =scheisse =hilfe =merde =zut =aide =kurde =cholera =pomocy =poeh gestrest blunder flater
    stommiteit =stommerd =oen =kluns =sufferd =suf =dombo =domkop =dommerik verdomme =verdikkie =godsamme =balen
    =tering =amai =nondedju =gossie =potjandorie =spijtig schuldig beschaamd =genant gegeneerd misgegaan =onnozel
    =lomp slordig =onhandig =onoplettend dommigheid =ugh apolog potver =oepsie =ohoh =owjee =ojeetje =pfff =gvd
    =miljaar =nondeju =oje =ohje =whoops =argh =dammit =bugger =blimey embarrass =ashamed panicking =screwed =messed
    =mince =putain`,
  again: `=nee =nope =fout =verkeerd =oeps =bedoelde =bedoel =correctie =moest =wacht =sorry =no =wrong =meant =actually`,
  name: `=heet =heten =naam =named =called =name =bedrijfsnaam`,
  see: `=laat =toon =tonen =zien =bekijk =geef =lijst =overzicht =show =list =open =give =see =kijken`,
  going: `=verder =terug =vorige =stop =stoppen =pauze =later =overslaan =sla =skip =back =pause =continue =door =hervat`,
  foundBack: `=returned =terecht =gevonden =vond =vonden =tevoorschijn =found teruggevonde weergevonden opgedoken =opdook
    teruggekregen teruggekomen teruggebracht terugbezorgd teruggegeven terechtgekomen =bovenwater =vinder =weerom
    ongeopend ongeschonden verzegeld =intact onaangeroerd recuper intacte recovered unopened =sealed retrieved safely
    wiedergefunden =gefunden aufgetaucht zuruckge ungeoffnet unversehrt retrouve =rendu odnalez odnalaz znalazl
    znalezion zwrocon =oddano odzyska`,
  settled: `=solved =voorkomen =tevreden =alarm opgelost afgehandeld afgewikkeld afgerond afgesloten rechtgezet opgehelderd
    bijgelegd verholpen gerepareerd hersteld gefikst dichtgezet teruggeroepen teruggehaald onderschept tegengehouden
    afgevangen goedgekomen uitgepraat meegevallen =loos =onnodig ongegrond geseponeerd verhindert fehlalarm resolved
    =fixed settled =handled =sorted dismissed intercepted prevented =blocked repaired =harmless evite gefixt erledigt
    behoben geklart abgefangen harmlos =regle =repare =reparee rozwiaz zalatwi zakoncz naprawi przechwyc uniknel`,
  almost: `=bijna =probeerde =probeerden =almost =tried =bijkans =zowat =nipt rakelings ternauwernood poging geprobeerd
    mislukt =geannuleerd =scheelde =concept =concepten =klaargezet =bekant =bekans =optijd =nearly attempt =failed
    draft`,
  exercise: `=test =testen =proef =example oefen geoefend training gesimuleerd nagespeeld naspelen rollenspel =testje =tests
    =getest testbestand testpersoon testomgeving =demo demonstratie proefdraaien dummy fictie verzonnen =verzin
    bedachte verzinsel =casus lesmateriaal leergang =cursus opleiding workshop presentatie powerpoint examenvraag
    tentamen huiswerk scriptie =quiz bewustwording brandoefening draaiboek simulat fictional =sample simule
    proefversie testmail testdat testaccount voorbeeldbestand voorbeelddossier nepdata nepdossier nepgegevens nepklant
    phishingtest webinar awareness =exercise =drill practising practice rehears fictitious =pretend testing =mock
    sandbox staging roleplay =formation =ubung =uben geubt schulung probealarm beispiel erfunden exercice entrainement
    =exemple =essai =fictif pentest cwicz szkoleni przyklad testow symulac fikcyj`,
  joke: `=grap =geintje =lol =lachen =joke =funny grapje grappig =gein =haha =hahaha =hihi =plagen geplaagd =gefopt =foppen
    aprilgrap aprilvis =ironisch sarcas =mop =moppen komisch =cabaret =jokes scherz =witz blague rigole =joking prank
    =rofl plaisant`,
  fiction: `=film =films =serie =boek =boeken =roman =spel =droom =verhaal =games =movies =movie =story =dream =series netflix
    thriller detective aflevering bioscoop theater toneel musical =gamen spelletje =droomde gedroomd dromen
    nachtmerrie sprookje =verhaaltje personage hoofdpersoon =episode =novel =dreamt nightmare =reve cauchemar =serial`,
  hearsay: `=schijnt =blijkbaar =kennelijk =gehoord =verteld =vertelde =volgens =beweert =waarschijnlijk =misschien =wellicht
    =mogelijk =lijkt =leek =geloof =maybe =probably =perhaps =heard =possibly =schijnbaar gerucht roddel =verluidt
    =vernam =vernomen =beweren vermoed twijfel onzeker onduidelijk =gehort =naarverluidt =wss =mschn =mss apparently
    allegedly =rumour =rumor =unsure`,
  deadline: `=uiterlijk =dagen =weken =maanden =uren =hoelang =snel =sneller =vlug =gauw =haast =days =weeks =months =hours
    =within termijn =deadline =uiterste =maandje =tijdig =rap =spoed verstrijk verstreken =verlopen verloopt
    overschreden uitstel verleng bedenktijd bewaartermijn wachttijd doorlooptijd einddatum vervaldatum werkdagen
    kalenderdagen extension expire =limit =frist =jours =48 =72 =optijd =telaat =latest =overdue =extend prolongation`,
  progress: `=stand =status =procent =helft =stappen =compleet =volledig =gereed =vooruit =hoever voortgang vordering =vorder
    tussenstand =percentage =halfweg halverwege resterend =restant openstaand =ontbreekt =ontbreken voltooid afgevinkt
    takenlijst werkvoorraad opgeschoten opschieten =progress =percent complete =remaining =halfway =outstanding`,
  nextStep: `=daarna =stap =stappen =eerst =advies =meteen =direct =step =advice vervolgens stappenplan =aanpak aanpakken
    ondernemen =hierna instructie adviseer =aanrader vervolgstap prioriteit =steps =krok =advise =proceed =afterwards
    recommend =ensuite`,
  whoDoes: `=taak =rol =rollen verantwoordelijk aanspreekpunt contactpersoon rolverdeling =functionaris beheerder beslist
    beslissen ondertekent =inschakelen vervang =invalt =plaatsvervanger delegue =dpo privacyofficer =fg responsib
    =role =handles =decides =assigned =tache`,
  helpWith: `=helpen =helpt =hulp =opties =commando =tip =bot =robot =assistent =support =helpe =bijstaan ondersteun
    mogelijkheden =functies =menu handleiding gebruiksaanwijzing =tips =voorbeelden =chatbot =features =assist
    =options =guide =manual =capable =commands =aider =aides`,
  angry: `=boos =kwaad =overstuur =huilen =ruzie =verdrietig =bang =ongerust =zorgen =angry =mad =upset =worried =scared
    =pissig pisnijdig =woest =woedend furieus =razend =laaiend =nijdig =ziedend geirriteerd geergerd ergerlijk
    gefrustreerd teleurgesteld verontwaardigd beledigd =geschrokken =ontdaan =huilt =huilend schandalig belachelijk
    waardeloos onacceptabel walgelijk schreeuwt =dreigen =dreigt dreigement =sauer scandal =furious =livid =annoyed
    threaten ridiculous outrageous inquiet`,
  police: `=agent =agenten =justitie =sheriff =police =cops wijkagent =aangifte =boa beveiliger douane marechaussee
    slachtofferhulp fraudehelpdesk gendarmerie =politie politiebureau politieagent =politieman =recherche`,
  authority: `=rechter =dpa tribunal aufsichtsbeh rzecznik landesbeauftragt =ap =gba autoriteit inspectie ombudsman
    consumentenbond geschillencommissie waakhond mediateur =apd gegevensbeschermingsaut =acm =afm =igj =ico
    datenschutzbeh =cnil =uodo watchdog commissioner =authority persoonsgegevens toezicht rechtbank =kantonrechter
    jurist rechtsbijstand =bond vakbond regulator =sadu urzad`,
  food: `croissant =gist margarine paprika choco =milk =melk =ijs =kip =vis =koffie =thee =fish *brood gebak =vlaai =cake
    cakeje *koekje =koek =koeken speculaas *deeg =meel =suiker =zout kruiden specerij =boter *kaas slagroom yoghurt
    ijsje *schepijs =eieren =eitjes *gehakt biefstuk *vlees kipfilet =visje zalm garnaal garnalen mossel =ham =spek
    =friet frietjes =patat frikandel kroket bitterbal *saus mayonaise ketchup =pasta =pizza hamburger spaghetti
    lasagne =rijst aardappel *groente *salade tomaat tomaten komkommer =uien =appel =appels appelmoes banaan bananen
    sinaasappel aardbei druiven =fruit =noten pinda bonbon =snoep snoepje cappuccino frisdrank =cola limonade =sap
    =borrel hapje lunch ontbijt diner maaltijd menukaart =bakken ingredient allergeen glutenvrij =cakes cookie biscuit
    =sugar cheese chicken salmon =rice =apple coffee =tea =beer =worst =worsten worstje rookworst =soep =soepen
    =soepje =bier biertje =bieren bierfles =wijn =wijnen =wijntje wijnfles wijnglas wijnkaart =gerecht =gerechten
    dagschotel dagmenu =butter =bread =eggs =meat =soup =wine dinner breakfast =meal =taart =taarten =taartje
    appeltaart bruidstaart verjaardagstaart`,
  goods: `*pallet =shoes =spullen =spul =kleren =jas =broek =jurk =ring =stoel =bed =bal =ballen =tent =dress koopwaar
    assortiment *voorraad spulletjes =krat kratten karton verpakking kleding =jassen broeken jurkje jurken =trui
    =truien =shirt =schoen schoenen laarzen =sok =sokken =pet =muts sjaal handschoen =riem =ringen ketting horloge
    oorbel juwelen sieraad sieraden parfum shampoo =zeep nagellak lippenstift =bril =brillen speelgoed =pop =poppen
    knuffel =lego bordspel puzzel =ballon ballonnen kaarsen =vaas =vazen servies =borden =glazen bestek =pannen
    stoelen *bankstel *tafel kasten =bedden matras kussen dekbed gordijn tapijt vloerkleed =lamp =lampen schilderij
    meubel boeket bloem tulp =plant =planten plantje kamerplant kerstboom krans potgrond hondenvoer kattenvoer brokken
    halsband voetballen racket slaapzak cadeau kado paraplu bidon broodtrommel gymtas =coat jacket =boots jewel =toy
    =toys =doll =sofa bouquet flower =roses =gift =stock merchandise lading levering =rozen =stro =hooi tshirt clothes
    =hat gloves =chair pillow carpet goods`,
  tools: `=mixer beamer perforator gereedschap hamer boormachine accuboor =boor schroef schroeven =bout =bouten steeksleutel
    nijptang =tang waterpas steiger betonmolen kruiwagen =schop =schep =hark grasmaaier maaier bladblazer heggenschaar
    =bijl hogedruk compressor aggregaat lasapparaat kwast =verf verfroller verfpot =kit =lijm =tape rolmaat schaar
    =scharen =kam tondeuse krultang stijltang naald naaimachine strijkijzer stofzuig =dweil =bezem emmer =spons
    vaatwasser wasmachine =droger koelkast koelcel vriezer magnetron fornuis kookplaat frituurpan afzuigkap
    *koffiemachine koffieapparaat blender snijmachine weegschaal stethoscoop pleister =spuit massagetafel
    behandelstoel loopband halter =krukken rollator rolstoel hefbrug =krik oplader =kabel kabels stekker verlengsnoer
    batterij =accu =muis toetsenbord muismat koptelefoon oortjes nietmachine =pen =pennen potlood stift liniaal hammer
    spanner shovel vacuum =mop charger =mouse keyboard =zaag cirkelzaag kettingzaag handzaag =oven =ovens broodoven
    pizzaoven ovenschaal =mes keukenmes broodmes ladder laadkabel =drill =paint =brush =knife =battery =spijker
    =spijkers =needle`,
  vehicles: `=bike =auto =motor =boot =band =truck =car =boat autootje =bestelauto bestelwagen bakwagen vrachtwagen vrachtauto
    camion aanhanger aanhangwagen caravan =camper =motoren scooter brommer *fiets tractor heftruck hijskraan
    graafmachine oldtimer =boten =sloep vliegtuig =metro winterband =wiel =wielen =velg =velgen remmen remblok uitlaat
    koppeling versnellingsbak distributieriem bumper motorkap koplamp ruitenwisser autoruit voorruit =deuk =deuken
    =kras =krassen olielek benzine diesel =tanken =getankt laadpaal =apk botsing aanrijding aangereden blikschade
    pechhulp takel rijles lesauto parkeerboete parkeerplek flitspaal bekeuring snelheidsboete =cars trailer exhaust
    petrol =banden autobanden zomerbanden =wheel =fuel`,
  appointment: `=intake pedicure =boeken =vakantie =kerst =ophalen =meeting =booked *afspraak *afspraken afspreken afgesproken
    =verzetten =omboeken omgeboekt reserveer *reservering gereserveerd =geboekt boeking afzeggen afgezegd annuleer
    annuler geannuleerd =tafeltje openingstijd openingsuren =vakanties =verlof feestdag =pasen kerstmis sinterklaas
    koningsdag pinksteren carnaval =behandeling behandelingen =knippen =wassen watergolf manicure massage =lessen
    proefles zwemles =rijles wedstrijd toernooi competitie vergader bespreking bezichtig rondleiding oplevering
    levertijd leverdatum =afhalen bezorgtijd langskomen agendapunt =cancel =meetings =viewing =beurt onderhoudsbeurt
    servicebeurt =keuring apkkeuring appointment holiday vacation lesson`,
  moneyWords: `=price =geld =prijs =duur =kost =schuld =money =paid =pay =centen =euro prijzen prijsje =duurder goedkoop =btw
    omzet *kosten =kostte betaal betalen *betaling afreken afgerekend =kassa wisselgeld kleingeld contant =cash
    =pinnen =gepind =pin pinautomaat pinapparaat =fooi =fooien *offerte aanmaning incasso wanbeta schuldeiser
    =schulden lening =rente krediet subsidie afschrijv huurprijs borgsom waarborg voorschot *tarief *tarieven
    loonsverhoging =bonus boete terugbetal terugstort kasboek kasverschil spaarpunten cadeaubon tegoedbon =tegoed
    statiegeld discount =vat =cost quote reminder =rent =tax =belasting =belastingen wegenbelasting =winst winstmarge
    korting tikkie =cheap expensive =costs =debt =loan`,
  weather: `=rain =snow =zon =wind =mist =warm =koud =zomer weertje weersverwachting regen =geregend =bui =buien zonnig
    zonnetje zonneschijn sneeuw =gesneeuwd hagel ijzel =vorst =vriest gevroren windkracht bliksem mistig =warmte hitte
    =kou =koude =kil =nat droogte overstroming hoogwater modder =lente =herfst =winter gladheid =sunny thunder =frost
    =storm =stormen stormschade herfststorm =onweer onweersbui =donder =dondert donderslag weather lightning`,
  animals: `=pups labrador =dogs =cat =kat =vogel =paard =vissen =vliegen =dog =horse puppy =pup =reu teckel poedel =katten
    =katje =poes =poezen =poesje =kater kitten konijn cavia hamster =rat =ratten muizen vogels vogeltje papegaai
    parkiet kanarie =duif =duiven =kippen =haan =eend =eenden =gans =ganzen paarden paardje =pony =ezel =merrie veulen
    hengst =koe =koeien =kalf kalveren =stier =varken varkens biggen =schaap schapen =lam lammetje =geit =geiten
    goudvis aquarium schildpad slang =egel =spin spinnen =mieren wespen =bijen =muggen kakkerlak ongedierte =luis
    luizen vlooien ontworm =ingeent inenting castrat gecastreerd sterilis asiel manege =stal weiland kattenbak =cats
    rabbit =rats =bird =hond =honden hondje =kennel =birds =horses =cow =pig =pigs =sheep`,
  building: `=deur =deuren =raam =dak =toilet =keuken =trap =lift =vloer =muur =steen =tuin =boom =window deurtje *voordeur
    achterdeur =ramen raampje kozijn dakpan dakgoot dakkapel =goot lekkage =lekt waterleiding =kraan =kranen
    waterschade riool =afvoer verstopt verstopping =wc =toiletten =douche badkamer =keukens =zolder =loods =trappen
    vloeren parket laminaat =muren behang plafond schilderwerk stucwerk metsel bakstenen =stenen cement =beton
    fundering isolatie =ketel verwarming thermostaat radiator =airco ventilatie zonnepane stroomstoring zekering
    meterkast stopcontact gaslek verbouw aanbouw bouwplaats =hek =hekken schutting =poort =terras =oprit stoep
    bestrating =vijver =bomen =heg snoeien gazon =gras brandblus rookmelder deurslot dakraam =gevel schimmel vochtplek
    =windows =roof =drain kitchen =wall =brick concrete boiler garden =tree =trees =lawn =tegel =tegels tegelvloer
    tegelwerk vloertegel wandtegel cvketel stoppenkast =doors =pipe =shower bathroom =stairs =walls =fence`,
  computerTrouble: `=toner cartridge router =modem headset webcam printer =inkt inktpat *storing wifi internetverbinding =traag =trage
    traagheid vastgelopen vastloper crash gecrasht opstart herstart heropstart update geupdatet upgrade installeren
    foutmelding =bug =bugs =oplaadt =opladen gemorst gebarsten barst =defect =defecte piept zoemt geluid luidspreker
    =resetten helpdesk systeembeheer =ict computerboer =offline =slow reboot flikker =icter =broken frozen`,
  body: `=rug =nek =benen =arm =armen =voet =voeten =tanden =kies =kiezen =huid =pijn =zwanger rugpijn rugklachten nekpijn
    schouder =knie knieen =enkels =heup elleboog =tand kiespijn gaatje =vulling wortelkanaal beugel kapsel =nagel
    =nagels pijnlijk hoofdpijn buikpijn =koorts =griep verkouden =corona hoest blessure geblesseerd verstuikt
    spierpijn bevalling ankle =nails pregnant =knee shoulder =tooth =teeth headache =fever`,
  trade: `lunchroom =hotel *bakkerij slager kapsalon kapper schoonheidssalon nagelstudio fysio huisarts tandarts mondhyg
    *apotheek dierenarts dierenkliniek opticien creche kinderdagverblijf gastouder peuterspeel rijschool autorijschool
    dansschool muziekschool zwemschool sportschool fitness *club manege *garage autobedrijf fietsenmaker bouwbedrijf
    aannemer installatiebedrijf loodgieter elektricien schildersbedrijf hovenier tuincentrum schoonmaakbedrijf
    thuiszorg zorgbureau wijkverpleging uitvaart notariaat makelaar *kantoor reclamebureau uitzendbureau reisbureau
    restaurant =cafe =kroeg =horeca pension camping snackbar cafetaria ijssalon bloemist *winkel boekhandel supermarkt
    wijnhandel slijterij juwelier drukkerij copyshop transportbedrijf verhuisbedrijf stomerij wasserij fotograaf
    fotostudio atelier boerderij kwekerij dentist florist =pub =opvang kinderopvang =bso webbureau`,
};
