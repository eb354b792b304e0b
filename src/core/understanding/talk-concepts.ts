// Concepts of talk in general, whatever it is about. Dutch, English, and where haste counts German, French and Polish.
import type { Concepts } from './concepts.js';

export const talkConcepts: Concepts = {
  me: `=ik =k =ikke =kheb =mij =me =mn =mijn =mezelf =i =im =ive =my =ich =mir =mich =mein =meine =meinen =meiner =je =jai
    =mon =ma =mes =moj =moja =moje =mi =mnie`,
  us: '=wij =we =ons =onze =us =our =wir =unser =unsere =uns =nous =notre =nos =nasz =nasza =nasze =nam =my',
  third: `=hij =zij =ze =hem =haar =hun =iemand =men =he =she =him =her =they =their =them =someone =somebody =er =sie =ihr
    =jemand =il =elle =quelquun =ktos =on =ona =jego =jej meneer menheer mijnheer mevr =mw =dhr =mvr =hr =mr =mrs =ms herr
    frau monsieur madame pan =pani`,
  person: `klant client patient =lid =leden leden ouder moeder vader mama papa kandida sollicita gast huurder bewoner leerling
    cursist bezoeker abonnee relatie familie dochter zoon zusje vriend buur buren collega medewerk personeel werknemer
    chauffeur stagiair oudlid excollega exmedewerker customer guest member parent mother father applicant tenant pupil
    employee colleague neighbo visitor subscriber kunde kundin mitglied bewerber mitarbeiter kollege mieter patientin eltern
    mutter vater client cliente membre candidat employe collegue locataire parent mere pere abonne klient klientk pacjent
    czlonek kandydat pracowni kolega kolezank rodzic matk ojciec`,
  lawyer: 'advoca jurist rechtsbijstand lawyer attorney solicitor anwalt avocat prawnik adwokat',
  not: `=niet =nie =geen =nooit =niks =niets =zonder =nergens =niemand =not =no =never =nothing =nobody =without =didnt =isnt
    =wasnt =nicht =kein =keine =keinen =nie =nichts =pas =jamais =rien =aucun =bez =nic =nigdy`,
  if: `=als =stel =indien =wanneer =mocht =zodra =ingeval =if =suppose =imagine =whenever =hypothetically =wenn =falls
    =angenommen =si =suppose =supposons =jesli =jezeli =gdyby =zalozmy`,
  ask: `=? =wat =hoe =waar =wie =waarom =hoelang =hoeveel =welk =welke =what =how =where =who =why =which =was =wie =wo =warum
    =quoi =comment =pourquoi =qui =co =jak =gdzie =kto =dlaczego =czy`,
  may: `=mag =mogen =moet =moeten =kan =kun =kunnen =hoeft =hoef =verplicht =toegestaan =verboden =wettelijk =may =must =can
    =should =allowed =required =need =darf =muss =soll =kann =doit =peut =faut =moge =musze =trzeba =wolno`,
  means: 'beteken bedoel uitleg =leg definitie =mean =means meaning explain definition bedeutet signifie oznacza',
  news: `krant nieuws journaal =tv radio nos.nl nu.nl =las =gelezen artikel podcast =news newspaper article headline zeitung
    nachricht journal article gazet wiadomosci`,
  elsewhere: `vriend vriendin buurman buurvrouw kennis zwager schoonz concurrent ziekenhuis gemeente universiteit =kpn odido
    friend neighbour neighbor competitor hospital university freund nachbar konkurren ami voisin hopital znajom sasiad szpital`,
  done: `=al =alweer =weer =reeds =opgelost =gemeld =afgehandeld =geregeld =beantwoord =afgerond =klaar =teruggevonden
    =gevonden =terecht =already =solved =fixed =handled =answered =reported =found =settled =sorted =done =schon =erledigt
    =gefunden =deja =regle =retrouve =juz =zalatwione =znaleziony =znalazl`,
  want: `=wil =wilt =willen =wou =wilde =wens =wenst =graag =verzoek =verzoekt =vraagt =vroeg =vragen =eist =zegt =zei =belt
    =belde =mailt =mailde =schrijft =stuurt =wants =want =wanted =asks =asking =asked =would =like =demands =requests =says
    =mochte =will =fordert =bittet =verlangt =fragt =veut =demande =voudrait =souhaite =exige =chce =prosi =zada =pyta`,
  begin: `=begonnen =beginnen =starten =gestart =vanaf =voortaan =nieuw =nieuwe =sinds =binnenkort =volgende =overgestapt
    =tegenwoordig =ook =gaan =started =starting =begin =began =from =new =since =soon =now =switched =moved`,
  use: `=gebruik =gebruiken =gebruikt =werken =werkt =draaien =draait =zitten =via =met =doen =use =using =uses =run =through
    =with`,
  keep: `bewaar bewaren bewaart houden =houd bijhoud opslaan registr noteren noteer schrijven vastleg =keep =keeps =store
    =stores =record =records =register`,
  send: `stuur sturen stuurt verstu gestuurd verzonden verzend mailen gemaild geappt doorgestuurd forward =send =sent =sends
    =mailed =emailed geschickt gesendet envoye wyslal wyslano wyslalam wyslalem`,
  message: '*mail =app =appje =apps =sms brief brieven bericht letter message nachricht lettre message wiadomos list',
  change: `wijzig verander aanpas pas corrigeer verbeter =change =correct =update =fix andern korrigi modifier corriger
    zmien popraw`,
  time: `=net =zojuist =daarnet =vandaag =gisteren gister =vanochtend =vanmorgen =vanmiddag =vannacht =vanavond =eergisteren
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag =today =yesterday =just =morning =tonight =heute =gestern =gerade
    =aujourdhui =hier =dzis =dzisiaj =wczoraj =wlasnie`,
  oops: `=oeps =oei =help =shit =fuck =verdorie =godver =ai =sorry =stom =domme =dom =schaam foute =oh =ojee =ohnee =crap
    =stupid =sorry =mist =scheisse =hilfe =merde =zut =aide =kurde =cholera =pomocy`,
  again:
    '=nee =nope =fout =verkeerd =oeps =bedoelde =bedoel =correctie =moest =wacht =sorry =no =wrong =meant =actually',
  name: '=heet =heten =naam =named =called =name =bedrijfsnaam',
  see: '=laat =toon =tonen =zien =bekijk =geef =lijst =overzicht =show =list =open =give =see =kijken',
  going:
    '=verder =terug =vorige =stop =stoppen =pauze =later =overslaan =sla =skip =back =pause =continue =door =hervat',
};
