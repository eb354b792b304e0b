// Words in which people tell that something went wrong with data.
import type { Concepts } from '../../../core/understanding/concepts.js';

export const breachConcepts: Concepts = {
  /** Only words that say plainly that something is gone, or went to the wrong one: they count as signs. */
  gone: `gestolen gejat gepikt gegapt ontvreemd meegegraaid geroofd =kwijt kwijtgeraakt verloren foetsie vermist zoekgeraakt spoorloos stolen nicked
    =lost missing gestohlen geklaut verloren vole volee perdu perdue skradzion ukradl ukradzion zgubil zgubion`,
  wrong: 'verkeerd foute abusievelijk wrong falsch mauvais zly zla zlego bledn',
  device: `*laptop *telefoon =tel =gsm mobiel mobieltje *smartphone iphone *ipad *tablet =usb usbstick usbtje *stick stickje
    *harddisk *schijf *computer =pc =pcs pctje macbook notebook *camera sdkaart geheugenkaart simkaart *server toestel apparaat nas
    dashcam memorystick memory pendrive phone device harddrive handy rechner festplatte ordinateur portable =cle telefon
    komputer dysk aparat laptopie stick datentrager gegevensdrager back-up backup`,
  paper: `*dossier =map =mappen mapje *papier *ordner *envelop *formulier =lijst =lijsten *lijst *lijsten *agenda schrift boekje
    *werkbon *bon *bonnen *strook *stroken *factuur *facturen uitdraai print prints *kopie *notitie *contract *verslag *verslagen folder
    paper file files binder notebook form forms akte mappe ordner papiere classeur papiers teczk dokument segregator
    document *document *cv *rapport doos dozen kaartenbak klapper *overeenkomst loonbrief payslip payroll sheet printout printje`,
  post: `*brief *brieven briefje *pakket pakketje *poststuk =post zending aangetekend envelop letter parcel package mailbox brievenbus
    bezorgd bezorger postnl koerier paket lettre colis przesyl poczt list paczk umschlag enveloppe kopert retour geopend opengemaakt
    open gescheurd`,
  carriercar: `=tas *tas rugzak =koffer kofferbak fietstas auto =wagen bestelbus =busje =bus =trein =tram bag car train van tasche sac
    torba plecak taxi uber parkeer kluisje`,
  stolen: `gestolen =gestole gejat gepikt gegapt gekaapt gerip geroofd weggenomen ontvreemd meegenomen meegegraaid meegegrist ontfutseld
    buitgemaakt beroofd leeggeroofd diefstal dief *inbraak ingebro opengebroken inbreker inbrekers weggehaald buit stolen stole stolen theft thief
    burgl robbed nicked swiped pinched gestohlen geklaut einbruch eingebrochen diebstahl volee vole voleur cambriol skradzion ukradl ukradzion
    kradziez wlaman zlodziej`,
  lost: `=kwijt kwijtgeraakt kwijtraken verloren =verlore verliezen foetsie =zoek zoekgeraakt =weg vermist verdwenen spoorloos
    nergens achtergelaten achtergebleven =liggen =liegen vergeten laten lag lagen slingeren gevallen gewaaid waaide onvindbaar terugvinden
    =lost lose missing mislaid forgot forgotten left misplaced gone vanished verloren verlor vergessen weggekommen verschwunden perdu
    perdue oublie egare disparu zgubil zgubion zaginal zaginion zostawil zapomnial`,
  misdirected: `verkeerd foute =fout foutief foutje vergis misadres misgestuurd abusievelijk =ander =andere =anders verwissel omgewisseld
    doorgestuurd autofill aangevuld onbedoeld iemandanders wildvreemd onbekende naamgenoot ipv plaats wrong mistake mistak accident
    incorrect mixed swapped mixup falsch versehen verwechsel versehentlich mauvais erreur mepris zly zla zlego blednie pomylk pomylil
    niewlasciw omylk`,
  carbon:
    '=cc =bcc =aanveld *veld cced bcced =allemaal =iedereen elkaar elkaars zichtbaar verteiler =an =copie =dw =udw kopii widoczn everyone visible eachother adressenlijst',
  hacked: `hack *hack gekraakt kraken ingelogd inlog inloggen binnengedrongen binnengekomen overgenomen gegijzeld gijzel ransom losgeld virus
    malware versleuteld encrypt ingebroken kwaadaardig phish nepmail nepfactu spoof indringer onbevoegd compromised hijack takeover taken
    gehackt verschlusselt erpress angriff pirate piratage rancon zhakowan wlamal okup zaszyfrowan atak kaper vreemde spam verstuurd`,
  clicked: `klik geklikt =link *link *wachtwoord ingevuld ingevoerd ingetikt pincode *code inloggegevens click clicked password passwort geklickt
    clique motdepasse haslo klikn kliknel ingetuind erin trapte opgelicht nep bijlage geopend`,
  exposed: `openbaar zichtbaar =open openstaan openstond openstaat =online geplaatst gepubliceerd gepost gezet toegankelijk inzien inkijken
    inkijk meekijk meelezen meegelezen onbeveiligd internet google facebook instagram tiktok *website =site appgroep groepsapp *groep buurtapp
    prikbord beeldscherm scherm public publicly visible exposed published posted accessible offentlich sichtbar veroffentlicht publie visible
    opublikowan widoczn dostepn gedeeld delen sharing shared`,
  leaked: `datalek =datalekje gelekt uitgelekt datenleck datenpanne wyciek breach leaked leak`,
  rights: `oudmedewerk excollega exwerknemer exmedewerk exstagiair vroegere voormalig vertrokken *account rechten toegang bevoegd onbevoegd
    snuffel gluren neus nieuwsgierig meegekeken ingekeken opgezocht rondgekeken bekeken former exemployee access snoop unauthor zugriff ehemalig
    acces ancien dostep byly neugierig curieux uprawnien`,
  trash: `vuilnis prullenbak oudpapier container versnipper kliko afval weggegooid vuilniszak grofvuil kringloop marktplaats trash bin shred
    garbage skip mull poubelle smietnik kosz rubbish`,
  bySupplier: `leverancier provider *hoster softwarebedrijf *boekhouder salarisbureau loonbureau administratiekantoor verwerker webbouwer
    softwarehuis softwareleverancier hostingbedrijf platform supplier vendor processor anbieter dienstleister fournisseur prestataire dostawc
    accountant arbodienst bureau dienst`,
  wiped:
    'gewist verwijderd overschreven gecrasht backup reservekopie deleted wiped geloscht efface usunie skasowan kapot onleesbaar verbrand wateroverlast',
  theirdata: `*gegevens *adressen *namen *klantenlijst *klantenbestand *ledenlijst *bestand persoonsgegevens *nummers rekeningnummer bsn paspoort
    rijbewijs medisch uitslag diagnose *salaris loon data addresses details personal daten adressen donnees dane pesel kundendaten patientendaten
    client patient klant customer medewerkers`,
};
