// A program of the list counts as one word, whatever it is called: filled from the list of programs.
import { folded } from '../../../core/fold.js';
import type { Concepts } from '../../../core/understanding/ear/concepts.js';
import { making } from './catalogue/office.js';
import { supplierCatalogue } from './catalogue.js';

const ordinaryWords = new Set(
  'bank computer telefoon mobiel papier teams monday booking analytics signal temper indeed zoom word notion kolibri eitje'.split(
    ' ',
  ),
);

/** Names of programs that are no ordinary word, as whole words. */
const listed = [
  ...new Set(
    supplierCatalogue
      // What makers use is told in lists, which are read to the letter.
      .filter((entry) => !making.includes(entry))
      .filter(({ role, name }) => role !== 'place' && !/^(?:ons|onze) /i.test(name.nl))
      .flatMap(({ name, also = [] }) => [name.nl, ...also])
      .map((name) =>
        folded(name)
          .split(/[^\p{L}\d]+/u)
          .filter((word) => word !== ''),
      )
      .flatMap((words) => (words.length === 1 ? words : [words.join('')]))
      .filter((word) => word.length > 3),
  ),
]
  .filter((word) => !ordinaryWords.has(word))
  .map((word) => `=${word}`)
  .join(' ');

/** As they are typed in haste. */
const misspelt = `=googel =exel =insta =uber =canvas =outlok =hotmail =watsapp =wattsapp =whatsap =wassap =dropbocks =micosoft
    =microsof =mircosoft =office365 =officetje =m365 =o365 =wordpres =shopifi =shoppify =mailchip =moneybrid
    =moneybirt =exackt =snelstrt =teamleader =hubspott =salesfors =zooom =teamvieuwer =anydesk =chatgtp =chatgbt
    =linkedinn =facebok =instgram =strype =molie =payal =onedriv =icluod =sharepint =dokusign =docusing =quickbook
    =afass =visma =nmbrs =werkspot =calendli =canva =fb =mollie`;

export const supplierConcepts: Concepts = {
  brand: `${listed} ${misspelt}`,
  bookkeepingProgram: `boekhoudprogramma boekhoudpakket boekhoudsoftware boekhouding facture facturatie grootboek scanapp accounting
    comptabilite factuurprogramma factuurapp urenprogramma offerteprogramma bonnetjesapp bookkeeping invoicing ledger`,
  mailProgram: `=agenda mailprogramma mailbox mailserver webmail contacten mailing bulkmail autoresponder mailpakket
    nieuwsbriefprogramma nieuwsbrieftool exchange newsletter =email emailprogramma`,
  storage: `cloud bestanden reservekopie server datacenter schijf netwerkschijf archief documentbeheer storage folders archive
    =opslag opslagruimte =nas =drive =wolk =files bestandsopslag =dms backup`,
  hosting: `hosting webhost domein websitebouwer webdesigner webserver template hoster websitebeheer sitebouwer webbouwer
    wordpresssite webshopplatform webshopsoftware webwinkelsoftware plugin domain`,
  payrollOffice: `salarisadministratie loonadministratie loonpakket verloning accountant boekhouder boekhoudkantoor boekhoudster
    administratiekantoor belastingadviseur fiscalist pensioenfonds pensioenuitvoerder payroll salarisbureau
    salarisverwerker loonbureau loonkantoor sociaalsecretariaat salarisprogramma administratiebureau`,
  appointmentProgram: `afspraken agendaprogramma agendasysteem boekingssysteem reserveringssysteem planningssysteem planningssoftware
    planbord roosters inroosteren calendar afspraaksysteem boekingsprogramma boekingsplatform reserveringsprogramma
    reserveringssite reserveringstool planningsprogramma roosterprogramma roosterapp planningtool scheduling booking
    reservations =rota`,
  till: `*kassa pinautomaat pinapparaat pinbetaling betaalterminal betaalautomaat betaalprovider betaaldienst betaalsysteem
    creditcard incasso spaarsysteem spaarkaart klantenkaart register terminal =till =ideal pinterminal betaallink
    bancontact cadeaubonsysteem payment`,
  phoneService: `telefonie telefooncentrale telefoonprovider telefoonabonnement voip provider internet simkaart abonnement
    antwoordservice telefoonservice telefoniste callcenter chatprogramma chatvenster belsysteem chatsysteem livechat
    berichtenapp klassenapp ouderapp telephony switchboard`,
  clientSystem: `klantenbestand crm relatiebeheer patientendossier zorgdossier ledenadministratie *software *programma *systeem
    appje =tool =tooltje =apps klantenadministratie =epd lesplanning ecd`,
  hrProgram: `arbodienst bedrijfsarts urenregistratie tijdregistratie klokprogramma prikklok wervingssite vacaturesite
    vacaturebank uitzendbureau uitzender detacheerder recruiter personeelssysteem personeelsprogramma hrsysteem
    hrsoftware verzuimsysteem verzuimprogramma arboarts urenapp recruitmentbureau`,
  security: `beveiliging alarm meldkamer camerasysteem toegangscontrole antivirus virusscanner firewall vpn security
    surveillance cameraleverancier camerabedrijf deurbelcamera toegangssysteem sleuteldienst wachtwoordmanager
    wachtwoordkluis locksmith`,
  itHelp: `ict systeembeheer computerbedrijf computerman computerboer computerwinkel computerhulp helpdesk softwarehuis
    softwarebedrijf programmeur ontwikkelaar computershop itbedrijf beheerpartij onderhoudspartij werkplekbeheer
    developer technician sysadmin`,
  shredding: `vernietiger papierbak papiercontainer afvalverwerker oudpapier archiefbeheer verhuisbedrijf schoonmaakbedrijf
    schoonmaakploeg drukker copyshop postbedrijf postbezorger postdienst koerier pakketdienst bezorgdienst
    transporteur carrier cleaners papiervernietig archiefvernietig vernietigingsbedrijf schoonmaakfirma printshop
    mailhuis bezorgplatform shredding courier`,
  marketing: `reclamebureau marketingbureau marketeer mediabureau internetbureau communicatiebureau fotograaf advertenties
    advertentieplatform socialmedia statistieken cookies =ads webbureau statistiekprogramma bezoekersstat
    webstatistiek cookiebanner cookietool reviewplatform reviewsite enqueteprogramma enquetetool vragenlijstprogramma
    formulierentool survey forms`,
  aiTool: `kunstmatige intelligentie chatbot transcripti notulist vertaalprogramma spraakherkenning taalmodel aitool
    notulentool beeldgenerator translator`,
  signing: `onderteken handtekening digitaal tekenen contractbeheer identificatie verificatie signature inlogdienst esign
    signing`,
  noPersonsSupplier: `molen groothandel groenteboer slager brouwerij bierbrouwer koffiebranderij veiling bloemenveiling kweker bouwmarkt
    houthandel verfhandel verfwinkel onderdelen bandenleverancier meubelmaker kledingmerk schoenenmerk wasserij
    linnenverhuur glazenwasser loodgieter elektricien installateur hovenier timmerman energieleverancier
    stroomleverancier gasleverancier waterbedrijf energiebedrijf benzinestation tankstation verhuurder huisbaas
    pandeigenaar ongediertebestrijder containerbedrijf kantoorartikelen koelinstallatie hardware =meel meelfabriek
    =schilder schildersbedrijf kantoormeubel bakkerijgrondstof groentegroothandel koffieleverancier staalhandel
    papierleverancier machineleverancier keukenleverancier flour wholesaler brewery electrician plumber landlord
    utilities`,
  agreement: `verwerker overeenkomst getekend ondertekend voorwaarden algemene licentie geheimhouding certificaat certificering
    gecertificeerd amerika europa europese doorgifte buitenland processor agreement certificate vertrag contrat
    =contract =contracten =contractje bewerkersovereenkomst subverwerker =nda iso27001 nen7510 auftragsverarbeitung
    terms certified nondisclosure`,
  quitProgram: `=vorige opgezegd opzegg gestopt stoppen stopgezet beeindigd weggedaan overgestapt overstap overgegaan gewisseld
    vervang ingeruild afscheid afgestoten uitgefaseerd gedumpt vroeger voorheen destijds former remplace cancelled
    ended switched replaced previous resilie =quit`,
  byOurselves: `schrift handmatig kladblok kaartenbak ordner kastje spreadsheet =zelf zelfgebouwd zelfgemaakt =intern =papier =pen
    =map =eigen =inhuis =inhouse ourselves handwritten manually =excel =sami`,
};
