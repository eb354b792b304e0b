// Words in which people tell that something went wrong with data.
import type { Concepts } from '../../../../core/understanding/ear/concepts.js';

export const breachConcepts: Concepts = {
  gone: `gejat gepikt gegapt ontvreemd meegegraaid geroofd =kwijt foetsie vermist zoekgeraakt spoorloos stolen nicked =lost
    missing gestohlen geklaut vole perdu skradzion ukradl ukradzion gestole =gejut ingepikt buitgemaakt
    achterovergedrukt =kwijtgespeeld kwijtgeraak verlore verdwene verdonkeremaand =pleite onvindbaar zoekgemaakt
    weggeraakt kwijtgespeelt =kwijd =kweit =ribbedebie =pinched =swiped =snatched =robbed mislaid =misplaced entwendet
    abhanden =verschwunden derobe egare disparu zaginal zaginel zaginion skradl zgubi`,
  wrong: `verkeerd foute abusievelijk wrong falsch mauvais zly zla zlego bledn foutie verkeert onjuiste incorrect =verkeed
    vekeerd misadres mistaken errone irrtuml fehlerhaft =fausse`,
  device: `*handy *telefoon *telefon *laptop *tablet *phone *computer *laptop *telefoon =tel =gsm mobiel *smartphone iphone *ipad *tablet =usb usbstick usbtje *stick *harddisk *schijf
    *computer =pc =pcs pctje macbook notebook *camera sdkaart geheugenkaart simkaart *server toestel apparaat =nas
    dashcam memory pendrive phone device harddrive handy rechner festplatte ordinateur portable =cle telefon komputer
    dysk aparat laptopie stick datentrager gegevensdrager back-up backup chromebook =foon handscanner barcodescanner
    pinautomaat tomtom desktop werkstation dictafoon *recorder opnameapparaat bodycam gopro spiegelreflex webcam =ssd
    =hd =tapes =dvd =cd diskette floppy *simkaart =sim portofoon walkietalkie babyfoon scanapparaat *toestel
    *apparaten chromecast =ipod headset =cam =disk =disks =drives workstation smartwatch =navigatie flashdrive werkgsm
    =gsmetje werkmobiel labtop =lappie foontje pcke ereader diktafoon actioncam synology thumbdrive mobiltelefon
    diensthandy disquedur =hdd cellphone dictaphone =telephone telephones =clef speicherkarte diktiergerat leptop
    appareil =disque =nuc thinkpad =imac microsd komork smartfo tablecie usbsleutel usbkey usbdrive =gerat =gerate
    =mobile`,
  paper: `*dossier =map mapje *papier *ordner *envelop *formulier =lijst =lijsten *lijst *lijsten *agenda schrift boekje
    *werkbon *bon *bonnen *strook *stroken *factuur *facturen uitdraai print *kopie *notitie *contract *verslag
    *verslagen folder paper file binder notebook form akte mappe ordner papiere classeur papiers teczk dokument
    segregator document *document *cv *rapport doos dozen kaartenbak klapper *overeenkomst loonbrief payslip payroll
    sheet blaadje =blad =bladen =vel =velletje =vellen velletjes ringband multo snelhechter archiefdoos bananendoos
    verhuisdoos kladblok kladblaadje blocnote schrijfblok notulen *briefje kattebelletje clipboard klembord uitgeprint
    afdruk =kopij stapel =bundel *certificaat *attest *overdracht *testament *aangifte loonfiche sollicitatiebrief
    offerte records =letters =heft =block cahier carnet feuille contrat fiche listing bulletin certificat copie
    facture akta =memo weekstaat afsprakenkaart afsprakenboek bestelboek kasboek logboek handelingsplan =diploma
    jaaropgave =polis polisblad =polissen wachtboek bloknote postit timesheet notepad =diary logbook =pile =stack
    invoices receipts chemise notes =memos =diplomas unterlagen =zettel schnellhefter notizbuch notizen ausdruck
    =liste imprime =kartka =kartki =kartke zeszyt =notatki notatnik umowa archiefmap fotomap werkmap hangmap ringmap
    klantmap =vertrag =vertrage kalender`,
  post: `*brief *brieven briefje *pakket pakketje *poststuk =post zending aangetekend envelop letter parcel package mailbox
    brievenbus bezorgd bezorger postnl koerier paket lettre colis przesyl poczt list paczk umschlag kopert retour
    geopend open gescheurd pakje *envelop omslag =doosje postbo =bode postbezorger postkantoor postpunt afhaalpunt
    postsorteer =dhl =ups sandd transporteur *retour afgeleverd bezorgt frankeer gefrankeerd =postzegel pakbon
    adreslabel adressticker ansichtkaart postkaart postman facteur pakske aangetekent bpost =gls trackingnummer
    verzendlabel mailroom boiteauxlettres fedex =mailed =mailman courier delivered delivery =packing =returned =pli
    sendung einschreiben =bote zusteller zugestellt unzustellbar kurier courrier livreur livraison =plis =dpd kopercie
    skrzynk =porto =label =labels`,
  carriercar: `=tas *tas rugzak fietstas auto =wagen bestelbus =busje =bus =trein =tram bag car train van tasche sac torba plecak
    taxi uber parkeer trolley koffer =valies =zakje binnenzak broekzak achterbank handschoenenkastje bestelwagen
    bestelauto leaseauto bedrijfswagen bedrijfsauto laadruimte deelauto huurauto portier treinstel =treintje vliegtuig
    kluis locker garderobe backpack handbag =cab =voiture vestiaire =jas =jasje jaszak veerboot veerpont =coupe sjakos
    fietskrat werkauto glovebox werkbus rucksack =purse briefcase suitcase =trunk backseat =valise =zug =bahn
    schliessfach =camionnette coffre torebk torebce =torbe`,
  stolen: `gestolen =gestole gejat gepikt gegapt gekaapt gerip geroofd weggenomen ontvreemd meegenomen meegegraaid meegegrist
    ontfutseld beroofd leeggeroofd dief *inbraak ingebro opengebroken inbreker weggehaald buit stole theft thief burgl
    robbed nicked swiped pinched gestohlen geklaut einbruch eingebrochen diebstahl vole cambriol skradzion ukradl
    kradziez wlaman zlodziej stelen =jat jatte =gappen =pikte ingepikt =rover overval =berooft bestolen =kraak
    gekraakt zakkenroller gerold dieven dievegge boef boeven rovers inbraken =braak braakschade geforceerd ingeslagen
    ingetikt ruitje stukgeslagen kapotgeslagen insluip afgepakt afhandig =leeggehaald leeggestolen geplunderd =plunder
    kruimeldief gesnaai =snaaien vervreemd verduister afgetroggeld weggegrist =gegrist meegepikt =gesjoemeld =robbers
    smash =raid diebe =stahl fracture pique roofoverval gestoolen opengewrikt opengeforceerd meegejat =breakin
    =thieves =stealing =robbery mugged =mugging pickpocket snatched looted lifted effraction =broke entwendet
    aufgebrochen ausgeraubt raub uberfall derob braquage ukradz okrad zrabowa kieszonk zlodziei wlamali =steel =steelt`,
  lost: `=kwijt kwijtgeraakt kwijtraken verliezen foetsie =zoek zoekgeraakt =weg vermist spoorloos nergens achtergelaten
    achtergebleven =liggen laten lag gevallen gewaaid waaide onvindbaar terugvinden =lost lose missing mislaid forgot
    left misplaced gone vanished verlor weggekommen verschwunden perdu oublie egare disparu zgubil zgubion zaginal
    zaginion zostawil zapomnial =kwijtgespeeld =kwijtgemaakt verloor verliest =weggeraakt weggewaaid weggevlogen
    weggespoeld verlegd vergete vergat achterlaten achterlaat =rondslingeren slinger rondgeslingerd =rondzwerven
    zwerft zwerven onbeheerd onbewaakt uitgevallen uitgewaaid wegwaai afgevallen ontglipt =gedropt zoekgemaakt gezocht
    =pleite =ontbreekt ontbrak weggemoffeld verdwaald verdwene verlegt vergass liegen laisse tombe kwijtgespeelt
    =kwijd =ribbedebie =forgetting dropped =fallen unattended abandoned untraceable nowhere strayed =blew =blown
    unaccounted disappeared =slipped manque verliert vergesse gelassen verschollen unauffindbar =fehlt vermisst perdre
    perds introuvable =traine trainait zgubic zapodzial zagubi wypadl lezal brakuje`,
  misdirected: `verkeerd foute =fout foutief foutje vergis misadres misgestuurd abusievelijk =ander =andere =anders verwissel
    omgewisseld doorgestuurd autofill aangevuld onbedoeld iemandanders wildvreemd onbekende naamgenoot ipv plaats
    wrong mistak accident incorrect mixed swapped mixup falsch versehen verwechsel mauvais erreur mepris zly zla zlego
    blednie pomylk pomylil niewlasciw omylk mistast =misgegaan tikfout =typo =schrijffout naamgenote vreemden
    onterecht abuis doorgezet autocorrect suggestie contactenlijst adresboek geadresseerde bestemd bestemming belandde
    =beland kreeg krijgt ontving ontvange ontvangt =huisgenoot =bovenburen =onderburen =verward verhaspeld =misgelopen
    =verkeert foutieve =elses trompe confus inverse =recu terechtgekomen terechtkwam misklik misgeklikt misgetikt
    typfout perabuis doorgemaild autoaanvul autocomplete =vout misaddress misdeliver misrout =namesake mistook
    misdirect unintended =unintentionally addressee =muddled received =belongs autre anderes fehlgeleitet irrtumlich
    vertippt empfanger =anderer namensvetter missent destinataire faussement =innemu =innej =innego =inny =obcy =obcej
    =obcemu`,
  carbon: `=cc =bcc =aanveld *veld cced bcced =allemaal =iedereen elkaar zichtbaar verteiler =an =copie =dw =udw kopii
    widoczn everyone visible eachother adressenlijst =cci verzendlijst mailingli =maillijst distributielijst
    adresregel =ledereen =voltallige bulk rondschrijven =reply beantwoorden =mekaar =malkander mailadres =bccen =ccen
    =ccde =bccd blindcopy blindekopie =aanvak iedeen iedreen groepsmail massamail rondmail verzamelmail
    uitnodigingsmail replyall emailadressen mailshot mailverteiler =bc =recipients =undisclosed everybody addresses
    distribution =tout =chacun diffusion =offenen =offener sichtbaren =tous =toutes destinataires =ccd =ukrytej =jawne`,
  hacked: `hack *hack gekraakt kraken ingelogd inlog binnengedrongen gegijzeld gijzel ransom losgeld virus malware
    versleuteld encrypt ingebroken kwaadaardig phish nepmail nepfactu spoof onbevoegd compromised hijack takeover
    taken gehackt verschlusselt erpress angriff pirate piratage rancon zhakowan wlamal okup zaszyfrowan atak kaper
    vreemde spam verstuurd binnengekome binnenkwam binnendring binnengelopen indring doorbroken omzeild geinfiltreerd
    infiltr compromit gecompromitteerd overgeno kaapten =gekaapt =kaapt ddos kwetsbaarheid achterdeurtje rootkit
    trojan trojaan keylogger spyware =worm botnet geinfecteerd =skim geskimd beklad cyber *aanval crimineel criminelen
    afpers afgeperst =chanteren gechanteerd sextortion verdacht rusland russisch chinees buitenlands login blackmail
    lucke intrus attaqu infecte chantage haker luka =china =besmet =besmette =exploit accountovername =zeroday
    stalkerware cryptominer mallware sqlinjectie webshell simswap darkweb doorstuurregel mailregel gespamd
    schadsoftware fremdzugriff backdoor =miner adware skimmer defaced =cracked =cracking breached intruder
    unauthorized attacke suspicious logon extort vulnerab gekapert angreifer eingedrungen eindringling infiziert
    ubernommen malveillant wlaman przejal przejet zlosliw zainfek wirus szantaz bruteforce`,
  clicked: `klik geklikt =link *link *wachtwoord ingevuld ingevoerd ingetikt pincode *code inloggegevens click password
    passwort geklickt clique motdepasse haslo ingetuind erin trapte opgelicht nep bijlage geopend doorgeklikt =geklik
    gekikt =url gescand inlogpagina inlogscherm frauduleu paswoord =ww gebruikersnaam authentica invullen =invulde
    ingegeve ingetoetst afgegeven =doorgaf getrapt intrappen ingetrapt ingestonken =gestonken ingeluis belazerd
    beetgenomen =gefopt bedonderd bedot gedownload geinstalleerd =macro macros meekijken username download =pin =tan
    =liens saisi aangekli =qr loginpagina wagtwoord wachtwoort paswor passwoord logingegevens =mfa =2fa tweestaps
    tweefactor anydesk teamviewer =otp logindetails zugangsdaten benutzername =mdp credentials =entered =typed filled
    =installed =tricked duped verification anklick angeklickt kennwort eingegeben eintippt reingefallen hereingefallen
    identifiant renseigne piege telecharg =pw =hasla haslem logowan podal wpisal nabral`,
  exposed: `openbaar zichtbaar =open openstaan openstond openstaat =online geplaatst gepubliceerd gepost gezet toegankelijk
    inzien inkijk meekijk meelezen meegelezen onbeveiligd internet google facebook instagram tiktok *website =site
    appgroep groepsapp *groep buurtapp prikbord beeldscherm scherm public visible posted accessible offentlich
    sichtbar veroffentlicht publie visible opublikowan widoczn dostepn gedeeld delen sharing shared openbare
    ongepubliceerd =zichtbare onzichtbaar =leesbaar vindbaar googelen gegoog geindexeerd doorzoekbaar zoekmachine
    zoekresultaat =bing afgeschermd opengesteld opengezet openzet opengelaten opengelegen opengeslagen =openliggen
    =opengestaan wagenwijd intranet extranet *pagina =homepage *portaal *portal =cloud =livestream streamen uitzenden
    =uitgezonden geupload =postte =posten =plaatste deelde story =reel snapchat =twitter linkedin youtube =forum
    forums gastenboek etalage displays =display narrowcasting beamer =geprojecteerd =rondging =rondgaan viraal
    =onthuld onthull vrijgegeven blootgesteld blootgelegd =bloot =etaleerde ongemaskeerd zwartgelakt =onherkenbaar
    herkenbaar doorzichtig exposure publish upload =stream =screen =projector expose affiche =diffuse indexe screensh
    gepubliceert googelbaar klassenapp ouderapp teamapp buurtwhatsapp viewable =redacted oeffentlich =livegezet
    webpage stories =discord =openly exposing reveal disclose disclosing disclosure unsecure posting readable =ligne
    veroffentlichen ungeschutzt zuganglich einsehbar auffindbar =hochgeladen geteilt =offen offengelegt publique
    divulgu enligne =ecran diffusee consultable strava upublicz ujawni widac widzial =sieci =internecie`,
  leaked: `datalek gelekt uitgelekt datenleck datenpanne wyciek breach leak =lek =lekje =lekken =lekt =lekte beveiligingslek
    *incident uitlekken =uitlekt inbreuk privacyschending =schending gegevenslek informatielek privacylek dattalek
    daatalek datelek datalke gegevensinbreuk databreach datenschutzvorfall datenschutzverletz violation vorfall fuite
    incydent naruszen`,
  rights: `oudmedewerk excollega exwerknemer exstagiair vroegere voormalig vertrokken *account rechten toegang bevoegd
    onbevoegd snuffel gluren neus nieuwsgierig meegekeken ingekeken opgezocht rondgekeken bekeken former exemployee
    snoop unauthor zugriff ehemalig acces ancien dostep byly neugierig curieux uprawnien ontsla weggegaan
    uitdiensttreding gestopt opgezegd =stagiair stagiaire vakantiekracht uitzendkracht oproepkracht invalkracht =inlog
    inloggen ingelogd login =beheerder beheerdersrechten =beheer geautoriseerd ongeautoriseerd schrijfrechten
    onrechtmatig =ingetrokken intrekken deactiveer gedeactiveerd blokkeren geactiveerd uitgezet =badge functiewissel
    administrator privilege trainee berechtig konten praktikant autoris desactiv administrateur =pas =pasje sleutelpas
    =rechte exmedew excolega oudwerknemer oudcollega oudstagiair oudbestuurslid exbestuur =uitdienst stagair
    adminrechten leesrechten exmitarbeiter leaver =resigned dismissed revoke rights disabled deactivated authorised
    authorized =compte =parti =partie gekundigt ausgeschieden ehemals zugang unbefugt =konto deaktiv =licencie
    demissionne droits comptes =bylego =bylej zwolnion odszedl =konta nieuprawn nieupowazn`,
  trash: `vuilnis prullenbak oudpapier container versnipper kliko afval weggegooid grofvuil kringloop marktplaats trash bin
    shred garbage skip mull poubelle smietnik kosz rubbish weggooi wegdoen weggedaan gekieperd gedumpt dump
    prullenmand papierm papiercontainer vuilbak vuilzak vuilkar restafval huisvuil milieustraat milieupark recycl
    snipper papiervernietiger papierversnipperaar gesnipperd vernietig verscheurd =verscheuren kringwinkel rommelmarkt
    tweedehands doorverkocht verkocht =weggegeven weggeef ingeruild inruil ingeleverd afgevoerd afgedankt =opgeruimd
    opruim uitgemest verhuizing verhuisd ontruim =ebay =benne decharge =weggegooit wegkiepen weggekieperd prullebak
    prullemand grijzebak geshredderd archiefvernietig =vinted =2dehands thrown threw dustbin landfill discarded
    wastepaper resold secondhand flea jete corbeille =papierkorb altpapier weggeworfen weggeschmissen entsorg
    geschreddert schredder dechet dechiquet broyeur encombrants smieci wyrzuc niszcz zniszcz =stort stortplaats
    stortkoker`,
  bySupplier: `leverancier provider *hoster softwarebedrijf *boekhouder salarisbureau loonbureau administratiekantoor verwerker
    webbouwer softwarehuis softwareleverancier platform supplier vendor processor anbieter fournisseur prestataire
    dostawc accountant arbodienst bureau dienst *leverancier *provider =host hosting webhosting serverpark datacenter
    rekencentrum softwaremaker ontwikkelaar programmeur websitebouwer webdesign internetbureau reclamebureau
    marketingbureau drukker drukwerk callcenter antwoordservice telefoondienst systeembeheerder computerbedrijf
    computerman computerwinkel salarisadministratie *boekhoudkantoor belastingadviseur fiscalist incassobureau
    deurwaarder verzekeraar verzekeringsmaatschappij pensioenfonds bedrijfsarts detacheer uitzendbureau
    schoonmaakbedrijf beveiligingsbedrijf bewakingsbedrijf alarmcentrale koeriersdienst onderaannemer externe =extern
    uitbeste subcontractor =payroll agentur editeur agence =lab =labo laboratorium softwarepartij softwareboer
    softwareclub softwarefirma softwarebouwer appbouwer appmaker webbureau mailingbureau mailhuis ictbedrijf ictbeheer
    itbedrijf loonadministrateur loonverwerker sociaalsecretariaat salarisverwerker arboarts vernietigingsbedrijf
    archiefbedrijf subverwerker cloudbedrijf subprocessor thirdparty auftragsverarbeit drittanbieter soustraitant
    infogerance developer icter =contractor contractors agency outsourced bookkeeper lieferant steuerberater lohnburo
    rechenzentrum hebergeur comptable partenaire podwykonawc podmiot ksiegow informatyk`,
  wiped: `gewist verwijderd gecrasht backup reservekopie deleted wiped geloscht efface usunie skasowan kapot onleesbaar
    verbrand wateroverlast wissen =wiste weggehaald leeggemaakt geleegd =verwijdert verwijderen deleten =delete
    weggegooid geformatteerd gereset =reset fabrieksinstellingen overschreve overschrijven crash defect =gesneuveld
    afgebrand waterschade ondergelopen =overstroming =overstroomd doorweekt blikseminslag kortsluiting stroomuitval
    terugzetten teruggezet restore hersteld herstellen onherstelbaar onbereikbaar vernietigd =vergaan formatte flood
    supprime formate brule =brand =brandje brandschade =fire =corrupt =corrupte gedelete weggeklikt gecrashed
    serverstoring datacorruptie *backup erase =wiping =burned burnt overwritten irrecoverable unrecoverable destroyed
    unavailable corrupted uberschrieben formatiert abgesturzt zerstort verbrannt wasserschaden datensicherung ecrase
    incendie inondation detruit sauvegarde endommag skasowal nadpis sformatow pozar zalan zalalo zniszcz`,
  theirdata: `*gegevens *adressen *namen *klantenlijst *klantenbestand *ledenlijst *bestand persoonsgegevens *nummers
    rekeningnummer bsn paspoort rijbewijs medisch uitslag diagnose *salaris loon data addresses details personal daten
    adressen donnees dane pesel kundendaten client patient klant customer medewerkers *lijst *adres *nummer
    geboortedatum geboortedata verjaardagen contacten creditcard rijksregister identiteitskaart legitimatie
    identiteitsbewijs rijbewijzen beoordeling functionering verzuim ziekmelding schuldhulp pasfoto kenteken
    vingerafdruk *administratie =db *database *databank werkblad =dob records iban gehalt tabelle =rib pensj gegeves
    gegvens =insz idkaart idbewijs =vog kindfoto =xls birthdate =ssn kundendatei mitarbeiterdaten gesundheitsdaten
    =emails birthday =passport passports =licence =license =salary =salaries wages =surnames =numbers =fotos
    =kundenliste bankdaten geburtsdatum anschrift reisepass coordonnees =noms naissance passeport salaire tableur
    danych osobow nazwisk telefonow dowod paszport wynagrodz =numeru =numery =baze =naw`,
  place: `=trein =station =metro =taxi =vliegveld =bar =hal =tafel =straat =sloot =park =cafe =winkel =tuin =schuur =kelder
    =dak =desk =bus treinstation =stationnetje *perron =tram =bushalte =halte luchthaven =toog =balie baliewerk
    toonbank =kassa receptie wachtkamer wachtruimte =kantine kleedkamer kleedhok gymzaal sportzaal vergaderzaal
    vergaderruimte zaaltje =lokaal klaslokaal bureau vensterbank tafeltje werktafel keukentafel leestafel
    kopieerapparaat kopieermachine scanner fax prikbord mededelingenbord kapstok =stoep straatkant =berm =gracht
    =parkje bankje parkeerplaats parkeergarage parkeerterrein tankstation benzinepomp pompstation wegrestaurant =kroeg
    =terras restaurant hotel =vakantiehuis bibliotheek =bieb supermarkt winkelwagen winkelkar boodschappenkar =portiek
    brievenbus =loods =zolder =container =milieustraat papierbak kliko glasbak voordeur drempel deurmat =bouwplaats
    =werf bouwkeet schaftkeet =keet clubhuis =tribune dashboard motorkap bagagerek postvak reception =lobby airport
    street gutter =bench =pub printer copier tray strasse drucker =gare trottoir =rue parking couloir =lada =counter
    printbak uitvoerbak kopieerhok kopieerkamer whiteboard oudpapierbak carpark hallway canteen changing pavement
    library noticeboard windowsill doorstep =shelf =ditch guichet =quai photocop =peron theke tresen wartezimmer
    comptoir aeroport bistrot =ladzie poczekaln dworzec`,
  lock: `=locked gijzelsoftware ransom losgeld gegijzeld gijzelen versleutel geencrypt vergrendeld =vergrendeling
    ontsleutel ontgrendel onbruikbaar ontoegankelijk onleesbaar =losprijs bitcoin crypto =akira =conti decrypt
    extensie bestandsnamen geblokkeerd =dichtgezet =platgelegd buitengesloten afgesloten teller encrypt =locker
    =countdown unlock crypte lockbit wannacry rancongiciel =opslot =unreadable scrambled =hostage inaccessible chiffre
    verschlussel losegeld erpressung gesperrt entschlussel verrouill bloque illisible =readme =btc zaszyfr zablokow
    odszyfr`,
  deception: `=vals =truc =trick phishing *oplichter oplichting opgelicht =oplicht bedrog bedrieg spooknota valse vervals namaak
    nagemaakt nagebootst imitatie =zogenaamd zogenaamde zogezegd =voordeed =voordeden voorgedaan uitgaf babbeltruc
    trucs identiteitsfraude identiteitsdief malafide misleid listig betaalverzoek =helpdesk =bankmedewerker =digid
    engineering fraud imposte fake hoax pretend pretext usurp falsifie imite =nep =neppe nepbank nepmail nepbericht
    nepaccount nepfactu nepsite neppolitie nepmedewerker nepprofiel nepwinkel phising pishing quishing spearphishing
    gespooft ceofraude factuurfraude spookfactu bankhelpdesk helpdeskfraude vriendinnood hulpvraagfraude
    whatsappfraude betaalfraude =cjib =itsme flubot betrueger abzocke gefakt enkeltrick hameconnage spoofing deepfake
    =phished phisher impostor impersonat faking spoofed =bogus conned =conman deceiv tricked forged =fishing betrug
    gefalscht falschung vorgetausch ausgegeben arnaque escroc escroquer vishing smishing oszust oszuka falszyw =scam
    =scams scammer scammed`,
  folderShare: `gedeelde =icloud netwerkschijf =schijf ftp koppeling directory database databank =api =index =nas setting cloud
    ordner =lien repertoire folder =link =links =instellingen deellink sharelink onedrive googledrive gdrive nextcloud
    wetransfer =s3 deelinstelling deelrechten misconfigured netzlaufwerk =fileshare sharepoint dropbox =bucket =dir
    shared =sharing permission freigabe freigegeben laufwerk partage lecteur =nuage =dysku =chmur chmurze`,
  snooping: `=gekeken =keek =gelezen =bemoeien =looked =lezen gluur gluren gegluurd gesnuffeld snuffel rondgesnuffel neusde
    =neuzen geneusd =neust rondgeneusd rondneuzen spieken gespiekt spiekt bespied gespioneerd spion =pottenkijker
    pottenkijkers stiekem heimelijk nieuwsgierig =curieus ingezien inzag =inkeek inkijk ingekeken =kijkje =keken
    =bekeek bekeken =bekijkt meegekeken =meekeek meekijk meegelezen =meelas meeleest =lazen doorgelezen doorgebladerd
    =bladerde bladert =opgezocht opzocht opzoeken naslaan nageslagen nagekeken doorzocht doorzoeken geraadpleegd
    raadplegen raadpleegt =opgevraagd dossierinzage =afgekeken meegeluisterd afgeluisterd afluisteren =afluister
    =meeluisteren roddelen =geroddeld =rondverteld =rondbazuinen rondgebazuind =bemoeial =bemoeizuchtig =aagje
    =logboek =logs =peek spied viewing gossip fouille curiosite regarde consulte indiscret cachette stieken =bekeke
    =sneaky =logging =snoop snooped snooping peeked peeking peeped =peep pried =prying =pry nosy =nosing schnuffel
    geschnuffelt gestobert =stobern ausspioniert fouine podgla szpieg szperal grzebal zagladal`,
  sensitive: `medische medicijn medicatie *diagnose ziekte aandoening kanker =hiv =aids =soa depressie psychisch psychiat
    psycholo therapie verslav alcoholist zwanger miskraam abortus handicap beperking autisme adhd behandelplan
    zorgplan zorgdossier patientendossier patientdossier clientdossier *uitslag bloedgroep rontgen echo mri =gebit
    allergie dieet huisarts verwijsbrief verwijzing zorgverzekering polisnummer indicatie religie godsdienst etnisch
    geaardheid seksueel seksuele vakbond lidmaatschap politieke strafrechtelijk strafblad veroordeling detentie
    mishandeling misbruik huiselijk jeugdzorg uithuisplaatsing voogdij echtscheiding scheiding schuldsanering
    bewindvoer faillissement loonbeslag uitkering bijstand naaktfoto intieme testament erfenis nalatenschap paspoort
    bsn medical pregnant criminal strafregister schulden sante medicament diagnostic =recept =recepten =ras =geweld
    geloofsovertuig =scan =afkomst behandeldossier cliendossier gebitsfoto wondfoto intakeverslag =wsnp krankenakte
    burnout health illness disease cancer pregnancy therapy disability prescription diagnosis allergy conviction
    religion sexual krankheit befund schwanger behinder rezept enceinte ordonnance dettes casier chorob diagnoz ciaz
    zdrowi zdrowot`,
  personPapers: `*dossier patientenkaart leerlingenlijst klassenlijst presentielijst aanwezigheidslijst deelnemerslijst
    inschrijflijst inschrijfformulier aanmeldformulier intakeformulier anamnese gezondheidsverklaring
    toestemmingsformulier machtiging adreslijst adressenlijst telefoonlijst bellijst dienstlijst medicatielijst
    gastenlijst loonlijst loonstro loonbrieven loonstaat urenbriefje werkbon werkbriefje arbeidscontract
    arbeidsovereenkomst beoordelingsformulier sollicitatie motivatiebrief curriculum koopakte koopcontract
    huurcontract huurovereenkomst taxatierapport hypotheek leveringsakte volmacht testamenten jaarrekening aangiftes
    belastingaangifte bankafschrift rekeningafschrift leskaart examenformulier rapporten schoolrapport observatie
    oudergesprek overdrachtsformulier schadeformulier orderformulier bestelformulier klantenkaart klantkaart
    kaartenbak ledenkaart ledenlijsten huisbezoek visitekaartje contactlijst alarmcodes resume statement releve
    bancaire =cv =rota =register patientkaart clientkaart clientenmap zorgmap kindmap groepslijst deelnemerlijst
    bezorglijst routelijst rittenlijst ritstaat verjaardagslijst allergielijst reserveringslijst personeelsmap
    personeelslijst urenstaat paspoortkopie idkopie kopieid lesrapport ontwikkelverslag incidentformulier
    donateurslijst vrijwilligerslijst kentekenlijst sleutellijst patientfile casefile consentform payslip
    patientenakte teilnehmerliste lohnabrechnung ausweiskopie fichedepaie roster attendance enrolment registration
    tenancy mortgage inscription =cvs =bail application *dosier personalakte anwesenheitsliste candidature karty
    =karta podani`,
  outsider: `=derde =buren =familie =bezoek =publiek =dorp =buurt =ex buitenstaander vreemde wildvreemd onbekende onbevoegde
    passant voorbijganger omstander derden buurman buurvrouw overbuurman overbuurvrouw onderbuur bovenbuur huisgenoot
    huisgenote kamergenoot schoonfamilie bezoeker =passagiers medereiziger medepassagier treinreiziger vinder aannemer
    schoonmaakster schoonmaker glazenwasser monteur leverancier koerier bezorger concurrent journalist krant klasgeno
    ouders andermans tegenpartij wederpartij advocaat werkgever naamgeno gelijknamige verhuurder huisbaas bewoners
    cafebezoeker toehoorder outsider passer roommate recipient tiers =pers persbericht =exman =exvrouw expartner
    exvriend concullega exwerkgever exfrau exmann stranger bystander neighbour neighbor competitor =rival flatmate
    landlord visitor unauthorised fremde aussenstehend unbefugte inconnu etranger voisin obcy obca nieznajom`,
  openedLetter: `=tape =kapot geopend opengemaakt opengescheurd opengesneden opengeknipt opengebroken opengevouwen opengetrokken
    gescheurd ingescheurd scheur gehavend gekreukt verfrommeld beschadig dichtgeplakt toegeplakt geplakt =plakband
    plakbandje =losgekomen losgelaten =flap =klep =zegel verzegeling verbroken natgeregend leeg =halfleeg =inhoud
    ontbreekt teruggekomen teruggekregen teruggestuurd terugontvangen =retour afzender onbestelbaar =gaatje =opening
    =torn taped =seal empty sender ouvert retourne expediteur pust =vide opengestoomd dichtgetaped lijmrand opened
    ripped sliced resealed tampered damaged unsealed contents returned =tear geoffnet aufgerissen aufgeschnitten
    zerrissen zuruckgekommen dechire decachet abime otwart rozerwan rozdart uszkodzon wrocil`,
  notArrived: `aangekomen aankomen =aankwam =arriveren gearriveerd arriveerde bezorging ontvangen onderweg vermist traceren
    getraceerd barcode verzonden verstuurd opgestuurd =gepost =brievenbus navraag nagevraagd =kwijtgeraakt verdwenen
    sorteercentrum postzak afgetekend handtekening =arrive =transit recommande =zoek zoekgeraakt trackentrace
    =tracktrace bezorgstatus =arrived =arriving undelivered tracking =delivered =livre =angekommen =eingetroffen
    =unterwegs =arrivee acheminement suivi dotarl =doszedl =doszla`,
  mixedUp: `=dubbel verwissel omgewisseld omgedraaid =gemixt gehusseld verward verwarring gekoppel koppelen =koppeling
    samengevoegd samenvoegen dubbele =dubbelganger gelijknamig naamgenoot bijgezet bijgeschreven gekopieerd =kolom
    kolommen verschoven =rijtje gesorteerd bijlage importeren geimporteerd =migratie conversie gemigreerd =update =bug
    programmeerfout softwarefout systeemfout klantportaal portaal =andermans mixed mismatch =column =attachment portal
    melange decalage doorelkaar gemerged mailmerge koppelfout importfout kopieerfout sorteerfout mijnomgeving =merge
    =mixup swapped merged =duplicate shifted glitch misfiled vertauscht verwechselt verwechslung interverti confondu
    fusionne pomiesza zamieni zamian`,
  attachment: `=doc =file bijlage attachment =bestand *bestandje aanhangsel meegestuurd bijgevoegd bijgesloten toegevoegd
    spreadsheet =pdf =csv =zip zipbestand tabblad verborgen kolom =export =files fichier bijlaag exceltje excelbestand
    =pdfs pdfje =docx =xlsx exportje piecejointe =attach =excel enclos =pieces jointe anhang anlage datei attachement
    zalacz plik`,
  spoken: `=praten =praatte =hoorde =hoorden =mond =feestje =borrel =verjaardag =told verteld vertellen doorvertel
    =uitgeflapt flapte =uitgekraamd verklapt =versproken verspreekt versprak gezegd besproken bespreken =gekletst
    kletsen gepraat =hardop luidop luidkeels =luid hoorbaar gehoord meegeluisterd luisterde afgeluisterd geroddeld
    roddels =speaker luidspreker =belletje voorgelezen opgelezen doorgegeven mondeling =wachtkamer =voicemail
    ingesproken =antwoordapparaat geheimhouding beroepsgeheim zwijgplicht aloud gossip confidential telefonisch
    meegehoord speakerstand =spoke overheard =loudspeaker blurted =mentioned discussed verbally raconte =parle erzahlt
    =gesagt ausgeplaudert =laut bavarde devoile parler =voix powiedzial opowiedzial wygadal`,
  weakness: `=raden =makkelijk onbeveiligd onbeschermd standaardwachtwoord onversleuteld ontgrendeld openstaan geeltje
    opgeplakt schermbeveiliging =uitgelogd =uitloggen achterstallig verouderd patch firewall antivirus virusscanner
    beveiliging obsolete =geraden =welkom01 =1234 =123456 =0000 wachtwoordloos gepatcht ongepatcht gastwifi
    unencrypted unpatched misconfig unprotected unlocked =weak =outdated insecure ungesichert unverschlusselt
    entsperrt deverrouill niezabezp niezaszyfr nieaktual`,
  social: `=berichten =post facebookaccount facebookpagina =facebook twitteraccount youtubekanaal socialmedia bedrijfspagina
    bedrijfsaccount outlook =mailbox mailaccount mailboxen postvak postbus wordpress =cms beheeromgeving klantaccount
    accounthouder overgenomen gekaapt =volgers crypto spamberichten =nigeria =insta fbpagina linkedinaccount
    tiktokaccount googleaccount hotmail whatsappaccount whatsappweb =fb socials =posts =admin =gmail`,
};
