// What every business must have: a register, an officer or not, a DPIA or not.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { aside, assessment, breach, camera, may, officer, register, staff } from './words.js';

export const allowedDuties: readonly KnownAnswer[] = [
  {
    id: 'register-for-clients',
    about: 'allowed',
    needs: [
      register,
      'klant klanten opdrachtgever client verwerker processor',
      'tweede ander apart extra ook second separate nodig moet need =too wij',
    ],
    not: `${aside} ${breach} inhoud verzoek`,
    asked: [
      'heb ik een tweede register nodig als ik voor klanten met gegevens werk',
      'verwerkingsregister als verwerker nodig',
      'moet een salarisbureau ook een register voor klanten hebben',
      'do I need a second register as a processor',
    ],
    answer: lines(
      `Ja. Werkt u met gegevens waar een klant over beslist? Dan hebt u een tweede, korter register nodig.
       Daarin staat per klant welk werk u doet.`,
      `Yes. Do you work with data that a client decides about? Then you need a second, shorter register.
       It says for each client which work you do.`,
    ),
    law: t('Art. 30 lid 2 AVG', 'Art. 30(2) GDPR'),
    held: 'glossary second-register; template client-work',
    place: { template: 'client-work' },
  },
  {
    id: 'register-on-paper',
    about: 'allowed',
    needs: [
      'papier papieren schrift mapje ordner paper notebook kaartenbak',
      `${register} avg gdpr telt`,
      `${may} ook telt gelden geldt count =apply =too vallen valt`,
    ],
    not: aside,
    asked: [
      'moet een papieren map ook in het register',
      'telt papier ook voor de avg',
      'geldt de avg ook voor papieren dossiers',
      'does paper count for the register',
    ],
    answer: lines(
      `Ja, papier telt ook.
       Zet de map of kast bij de plaatsen in uw register.`,
      `Yes, paper counts too.
       Put the folder or cupboard among the places in your register.`,
    ),
    law: t('Art. 30 lid 1 AVG', 'Art. 30(1) GDPR'),
    held: 'question controller-activity:suppliers; supplier catalogue: paper',
    place: { command: 'new' },
  },
  {
    id: 'register-to-authority',
    about: 'allowed',
    needs: [
      register,
      '=ap autoriteit toezichth authority supervisor aaniemand =toanyone =iemand =anybody =anyone',
      'opsturen inlever stuur sturen laten tonen vraagt geven send submit show =give inzien overlegg =may =moet =must',
    ],
    not: `${aside} ${breach}`,
    asked: [
      'moet ik mijn register naar de ap sturen',
      'verwerkingsregister inleveren bij de autoriteit persoonsgegevens',
      'ap vraagt om het register, moet ik het geven',
      'moet ik mijn register aan iemand laten zien',
      'must I send my register to the authority',
    ],
    answer: lines(
      'U hoeft het niet op te sturen. De AP mag er wel om vragen; dan geeft u het.',
      'You need not send it in. But the authority may ask for it; then you give it.',
    ),
    law: t('Art. 30 lid 4 AVG', 'Art. 30(4) GDPR'),
    held: 'glossary register; glossary accountability',
    place: { command: 'dossier' },
  },
  {
    id: 'register-contents',
    about: 'allowed',
    needs: [
      'verwerkingsreg privacyregister avgregister register processingregister',
      'instaan =in staan staat inhoud contain include contents',
      'wat welke what which',
    ],
    not: `${aside} ${breach} handelsreg`,
    asked: [
      'wat moet er in het verwerkingsregister staan',
      'wat staat er in een avg register',
      'inhoud register van verwerkingen wat moet erin staan',
      'what must the processing register contain',
    ],
    answer: lines(
      `Per activiteit: waarvoor, van wie, welke gegevens, aan wie u ze geeft, landen buiten Europa, hoe lang en hoe veilig.
       Ook uw naam en contact. U noemt groepen, geen namen van mensen.`,
      `For each activity: what for, whose, which data, to whom you give them, countries outside Europe, how long and how safely.
       Also your name and contact. You name groups, no names of people.`,
    ),
    law: t('Art. 30 lid 1 AVG', 'Art. 30(1) GDPR'),
    held: 'glossary register; glossary data-subject; question controller-activity:purposes/purpose; question controller-activity:outside-eea',
    place: { command: 'new' },
  },
  {
    id: 'register-for-small-business',
    about: 'allowed',
    needs: [
      register,
      'klein kleine eenmanszaak =zzp zzper zelfstandig mkb 250 small =alleen alone =solo verplicht hoef nodig moet need must moetik hebik',
    ],
    not: `${aside} ${breach} handelsreg kvk inhoud paspoort opdrachtgever hoevaak staan papier brandreg uittreksel kassa sturen ap beroeps export excel import`,
    asked: [
      'heeft een klein bedrijf een verwerkingsregister nodig',
      "moet ik als zzp'er een avg register hebben",
      'verwerkingsregister verplicht minder dan 250 medewerkers',
      'eenmanszaak register van verwerkingen nodig',
      'does a small business need a processing register',
    ],
    answer: lines(
      `Bijna altijd. Ook een klein bedrijf heeft bijna altijd een register nodig.
       Een bestellijst of een rekening met een naam telt al. Werkt u alleen? Dan ook.`,
      `Almost always. A small business almost always needs a register too.
       An order list or an invoice with a name counts already. Do you work alone? Then too.`,
    ),
    law: t('Art. 30 lid 5 AVG', 'Art. 30(5) GDPR'),
    held: 'question organisation:staff; question organisation:has-customers',
    place: { command: 'new' },
  },
  {
    id: 'who-can-be-officer',
    about: 'allowed',
    needs: [
      officer,
      'directeur eigenaar zelf baas director owner myself =ik manager privacyofficer baan combineren',
      'mag kan zijn worden =be =may =can',
    ],
    not: `${aside} nodig verplicht need`,
    asked: [
      'mag de directeur fg zijn',
      'kan ik als eigenaar zelf de functionaris gegevensbescherming zijn',
      'privacy officer en fg dezelfde persoon, mag de fg ook directeur zijn',
      'can the owner be the dpo',
    ],
    answer: lines(
      `Nee. Een FG kijkt onafhankelijk mee en beslist niet zelf. Een directeur kan het niet zijn.
       Hebt u geen FG nodig? Dan is een privacy officer genoeg. Dat mag u zelf zijn.`,
      `No. A data protection officer looks on independently and does not decide. A director cannot be it.
       You need none? Then a privacy officer is enough. It may be you.`,
    ),
    law: t('Art. 38 lid 6 AVG', 'Art. 38(6) GDPR'),
    held: 'warning dpo-conflict; glossary dpo; question organisation:officer',
    place: { command: 'profile' },
  },
  {
    id: 'privacy-officer',
    about: 'allowed',
    needs: [
      'privacyofficer privacycoord privacyverantw',
      'nodig =need needs verplicht hebben aanstel aanwijs aanwijz require appoint moetik moetenwij moetenwe moetmijn moeteen mustwe musti hebik hebbenwij hebbenwe obligat mandatory',
    ],
    not: `${aside} ${officer} doen taken kost diploma`,
    asked: [
      'is een privacy officer verplicht',
      'moet ik een privacy officer aanwijzen',
      'heb ik een privacycoordinator nodig',
      'do I need a privacy officer',
    ],
    answer: lines(
      `De wet kent deze rol niet: u kiest zelf wie het is. Een diploma is niet nodig.
       De directie blijft verantwoordelijk.`,
      `The law does not know this role: you choose who it is. No diploma is needed.
       Management stays responsible.`,
    ),
    law: t('Art. 24 en art. 5 lid 2 AVG', 'Art. 24 and art. 5(2) GDPR'),
    held: 'glossary privacy-officer; question organisation:officer',
    place: { command: 'profile' },
  },
  {
    id: 'officer-needed',
    about: 'allowed',
    needs: [
      officer,
      'nodig =need needs verplicht hebben aanstel aanwijs aanwijz require appoint moetik moetenwij moetenwe moetmijn moeteen mustwe musti hebik hebbenwij hebbenwe obligat mandatory',
    ],
    not: `${aside} directeur eigenaar baas owner director lidstaat onafhank kost kosten`,
    asked: [
      'heb ik een fg nodig',
      'is een functionaris gegevensbescherming verplicht',
      'moet mijn bedrijf een fg hebben',
      'do I need a dpo',
    ],
    answer: lines(
      `De meeste kleine bedrijven niet.
       Wel als u een overheid bent, of als op grote schaal mensen volgen of gevoelige gegevens uw hoofdwerk is.
       Schrijf in één zin op waarom u er geen nodig hebt.`,
      `Most small businesses do not.
       You do if you are a public body, or if following people or sensitive data on a large scale is your main work.
       Write in one sentence why you need none.`,
    ),
    law: t('Art. 37 lid 1 AVG', 'Art. 37(1) GDPR'),
    held: 'glossary dpo; question organisation:no-dpo-reason',
    place: { command: 'profile' },
  },
  {
    id: 'dpia-risk-stays',
    about: 'allowed',
    needs: [
      assessment,
      'hoogrisico hoogblijft risicohoog =hoog highrisk =high blijft raadpleg',
      '=ap autoriteit authority vraag melden risico risk =ask',
    ],
    not: `${aside} ${camera}`,
    asked: [
      'dpia uitkomst blijft hoog risico, moet ik naar de ap',
      'risico blijft hoog na dpia autoriteit raadplegen',
      'dpia hoog risico wat nu vragen aan ap',
      'dpia shows high risk, must I ask the authority',
    ],
    answer: lines(
      'Ja. Blijft het risico hoog? Dan vraagt u eerst de AP, voordat u begint.',
      'Yes. Does the risk stay high? Then you first ask the authority, before you begin.',
    ),
    law: t('Art. 36 AVG', 'Art. 36(1) GDPR'),
    held: 'question controller-activity:dpia-conclusion',
    place: { command: 'check' },
  },
  {
    id: 'dpia-for-staff-data',
    about: 'allowed',
    needs: [assessment, `${staff} loonadm =loon payroll verzuim`],
    not: `${aside} ${camera} =gps cv vooraf`,
    asked: [
      'moet ik een dpia doen voor personeelsgegevens',
      'dpia loonadministratie nodig',
      'is een dpia nodig voor gewone gegevens van medewerkers',
      'do I need a dpia for staff data',
    ],
    answer: lines(
      `Doe een DPIA, of schrijf op waarom niet.
       Voor gewone gegevens van een klein bedrijf ligt die reden klaar: weinig mensen, de wet vraagt het, weinig mensen kunnen erbij.
       Een mens beslist.`,
      `Do a DPIA, or write down why not.
       For the usual data of a small business that reason is ready: few people, the law asks it, few have access.
       A person decides.`,
    ),
    law: t('Art. 35 lid 1 en art. 5 lid 2 AVG', 'Art. 35(1) and art. 5(2) GDPR'),
    held: 'question controller-activity:dpia-reason; question controller-activity:dpia-status',
    place: { template: 'staff' },
  },
  {
    id: 'dpia-needed',
    about: 'allowed',
    needs: [assessment, `${may} wanneer when`],
    not: `${aside} ${camera} vooraf achteraf klaar voordat before done after =wie =who uitbest kost kosten duurt`,
    asked: [
      'wanneer is een dpia verplicht',
      'moet ik een dpia doen',
      'heb ik als winkel een privacy assessment nodig, dpia',
      'when do I need a dpia',
    ],
    answer: lines(
      `Als het risico voor mensen hoog kan zijn. Bijvoorbeeld: gevoelige gegevens van veel mensen, een programma dat beslist, of veel mensen volgen op een openbare plek.
       Ook wat op de lijst van de AP staat.
       De bot rekent het voor, een mens beslist.`,
      `If the risk for people may be high. For example: sensitive data of many people, a program that decides, or following many people in a public place.
       Also what is on the list of the authority.
       The bot works it out, a person decides.`,
    ),
    law: t('Art. 35 lid 1 en 3 AVG en de DPIA-lijst van de AP', 'Art. 35(1) and (3) GDPR and the DPIA list of the AP'),
    held: 'glossary dpia; ap list 9; question controller-activity:dpia-status',
    place: { command: 'check' },
  },
];
