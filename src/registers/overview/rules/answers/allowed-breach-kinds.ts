// What counts as a data breach, and which of them are reported.
import { t } from '../../../../core/text.js';
import { checked, type KnownAnswer, lines } from './answer.js';
import { breach, byAccident, may, report } from './words.js';

export const allowedAboutKindsOfBreach: readonly KnownAnswer[] = [
  {
    id: 'breach-encrypted',
    about: 'allowed',
    needs: ['versleut encrypt bitlocker onleesbaar', `${breach} melden =report`, `${may} hoef toch =still`],
    not: byAccident,
    asked: [
      'moet ik een gestolen versleutelde laptop melden als datalek',
      'versleutelde usb kwijt, is dat een datalek dat ik moet melden',
      'laptop met bitlocker gestolen melden verplicht?',
      'must I report a lost encrypted laptop',
    ],
    answer: lines(
      `Bij de AP vaak niet, als niemand de gegevens kan lezen, de sleutel veilig is, en u een goede kopie hebt.
       Alleen een slot op het scherm is niet genoeg.
       Zet het wel in uw datalekregister, met /datalek.`,
      `To the AP often not, if nobody can read the data, the key is safe, and you have an intact copy.
       A locked screen alone is not enough.
       Do put it in your breach register, with /datalek.`,
    ),
    law: t('Art. 33 lid 1 en 5 en art. 34 lid 3 onder a AVG', 'Art. 33(1) and (5) and art. 34(3)(a) GDPR'),
    held: 'breach lowered unintelligible; question breach:readable; glossary data-breach-register',
    place: { command: 'breach-report' },
  },
  {
    id: 'breach-wrong-recipient',
    about: 'allowed',
    needs: [
      'verkeerde verkeerd wrong',
      '*mail *mailtje brief post letter pakket adres ontvanger recipient gemaild',
      breach,
      `${may} =is =dit =dat altijd`,
    ],
    not: 'perongeluk gisteren net zojuist vanmorgen',
    asked: [
      'is een mail naar de verkeerde persoon een datalek',
      'brief verkeerd bezorgd is dat een datalek',
      'moet ik een mail naar een verkeerd adres melden als datalek',
      'is an email to the wrong person a breach',
    ],
    answer: lines(
      `Ja, ook een vergissing telt. Meld het met /datalek.
       Vertrouwt u wie het kreeg, en bevestigt die dat alles gewist is? Dan hoeft een melding bij de AP vaak niet.`,
      `Yes, a mistake counts too. Report it with /datalek.
       Do you trust who got it, and do they confirm that all is deleted? Then a report to the AP is often not needed.`,
    ),
    law: t('Art. 4 onder 12 en art. 33 lid 1 AVG', 'Art. 4(12) and art. 33(1) GDPR'),
    held: 'glossary breach; breach lowered trusted-recipient; first aid mail-wrong-person',
    place: { command: 'breach-report' },
  },
  {
    id: 'breach-cc',
    about: 'allowed',
    needs: ['=cc =bcc zichtbareadr', breach, `${may} =is =dit telt altijd count`],
    not: byAccident,
    asked: [
      'is een mail met alle adressen in cc een datalek',
      'cc in plaats van bcc datalek? is dat zo',
      'moet ik een mail in cc melden als datalek',
      'does using cc instead of bcc count as a data breach',
    ],
    answer: lines(
      `Ja, dan zagen mensen elkaars adres. Meld het met /datalek.
       Antwoord niet aan allen. Vraag in een mail met bcc om de eerste te wissen.
       Verraadt de groep iets, zoals een ziekte of schuld? Dan weegt het zwaarder.`,
      `Yes, people then saw each other’s address. Report it with /datalek.
       Do not reply to all. Ask in an e-mail with bcc to delete the first.
       Does the group give something away, such as an illness or debt? Then it weighs more.`,
    ),
    law: t('Art. 4 onder 12 en art. 33 AVG', 'Art. 4(12) and art. 33 GDPR'),
    held: 'breach incident mail-cc; first aid mail-cc',
    place: { command: 'breach-report' },
  },
  {
    id: 'breach-data-gone',
    about: 'allowed',
    needs: [
      '=weg kwijt verwijderd gewist =gone =lost deleted ransomware gijzelsoft gijzel opslot verloren onbereikb',
      breach,
      '=ook =is telt =count =also',
      `${may} =ook =is telt`,
    ],
    not: `${byAccident} gisteren vanmorgen laptop telefoon versleut encrypt usb`,
    asked: [
      'is het ook een datalek als gegevens weg zijn',
      'zijn gewiste gegevens ook een datalek, is dat zo',
      'is ransomware ook een datalek',
      'is it also a breach when data are lost',
    ],
    answer: lines(
      `Ja. Gegevens die kwijt of veranderd zijn, kunnen ook een datalek zijn.
       Wat telt is wat mensen ervan merken. Meld het met /datalek.`,
      `Yes. Data that are lost or altered can be a breach too.
       What counts is what people notice of it. Report it with /datalek.`,
    ),
    law: t('Art. 4 onder 12 AVG', 'Art. 4(12) GDPR'),
    held: 'glossary breach; question breach:nature; question breach:harm',
    place: { command: 'breach-report' },
  },
  {
    id: 'pay-ransom',
    about: 'allowed',
    needs: ['losgeld ransom', 'betal =pay paying'],
    asked: [
      'moet ik losgeld betalen bij ransomware',
      'losgeld betalen?',
      'should I pay the ransom',
      'hackers vragen losgeld betalen of niet',
    ],
    answer: lines(
      `Betaal niet, en zet de computer niet uit.
       Haal de netwerkkabel eruit, zet wifi uit, en koppel reservekopieën los.
       Bel wie uw computers beheert en uw verzekeraar, doe aangifte, en meld het met /datalek.`,
      `Do not pay, and do not switch the computer off.
       Pull the network cable, switch Wi-Fi off, and disconnect backups.
       Call whoever looks after your computers and your insurer, tell the police, and report it with /datalek.`,
    ),
    law: t('EDPB 01/2021; art. 33 AVG', 'EDPB 01/2021; art. 33 GDPR'),
    held: 'first aid ransomware',
    place: { command: 'breach-report' },
  },
  {
    id: 'breach-near-miss',
    about: 'allowed',
    needs: [
      `${breach} bijnalek bijnadatalek`,
      'bijna netgoed nietgebeurd nearmiss goedgegaan',
      `${may} melden meld =report telt`,
    ],
    not: byAccident,
    asked: [
      'moet ik een bijna datalek melden',
      'bijna lek, net goed gegaan, moet ik dat melden als datalek',
      'telt een bijna-datalek, moet ik melden',
      'must I report a near miss data breach',
    ],
    answer: lines(
      `Ja, meld het hier. Iemand kijkt het na, en u leert ervan.
       De tijd loopt ook dan, tot u besluit dat het geen datalek is. Schrijf op waarom.`,
      `Yes, report it here. Somebody checks it, and you learn from it.
       The time runs then too, until you decide that it is no breach. Write down why.`,
    ),
    law: t('Art. 33 lid 1 en art. 5 lid 2 AVG', 'Art. 33(1) and art. 5(2) GDPR'),
    held: 'question breach:near-miss; question breach:no-breach-reason',
    place: { command: 'breach-report' },
  },
  {
    id: 'breach-of-one',
    about: 'allowed',
    needs: [
      `${breach} melden`,
      'maareen maarom maar1 slechtseen enkel onlyone justone singlecustomer',
      'klant persoon mens iemand maareen maar1 customer person client onlyone justone',
      `${may} telt geldt =als =if =is`,
    ],
    not: `${byAccident} gisteren vandaag net opdrachtgever leverancier verzekera`,
    asked: [
      'is het een datalek als het maar om één klant gaat',
      'moet ik een datalek melden van maar 1 persoon',
      'must I report a breach of only one person',
      'telt een datalek ook als het maar één klant is',
    ],
    answer: lines(
      `Ook bij één persoon kan het een datalek zijn: meld het binnen uw bedrijf.
       Of de AP het moet weten, hangt af van het gevaar voor die persoon. Een klein aantal maakt dat gevaar niet vanzelf klein.`,
      `With one person too it can be a data breach: report it within your business.
       Whether the authority must know depends on the danger for that person. A small number does not make it small by itself.`,
    ),
    law: t('Art. 4 onder 12 en art. 33 lid 1 AVG', 'Art. 4(12) and art. 33(1) GDPR'),
    held: 'glossary breach; question breach:filings/number',
    place: { command: 'breach-report' },
  },
  {
    id: 'breach-register',
    about: 'allowed',
    needs: [
      `${breach} datalekregister`,
      'datalekregister breachregister register opschrijf opschrij vastleg bijhoud noteer =record =write log registr',
      `${may} elk elke ook klein every even niet-gemeld`,
    ],
    not: `${byAccident} hoelang bewaar`,
    asked: [
      'moet ik elk datalek opschrijven',
      'datalekregister verplicht',
      'klein datalek ook vastleggen als ik het niet meld',
      'must I record every data breach',
    ],
    answer: lines(
      `Ja, elk datalek, ook als u het niet hoeft te melden.
       Schrijf op wat er gebeurde, wat de gevolgen zijn, wat u deed, en waarom u wel of niet meldde.
       De AP mag erom vragen.`,
      `Yes, every breach, also those you need not report.
       Write down what happened, what it means, what you did, and why you did or did not report it.
       The authority may ask for it.`,
    ),
    law: t('Art. 33 lid 5 AVG', 'Art. 33(5) GDPR'),
    held: 'glossary data-breach-register; question breach:authority-reason',
    place: { command: 'breach-list' },
  },
  {
    id: 'breach-report-or-not',
    about: 'allowed',
    needs: [`${breach} =ap autoriteit`, report, `${may} altijd elk always every wel ofniet`],
    not: `${byAccident} klant opdrachtgever leverancier hoesnel binnen uur telaat weekend toolate after laterdan verzekera polit boete fine schade reageert reactie hoort`,
    asked: [
      'moet ik elk datalek melden bij de ap',
      'datalek wel of niet melden',
      'hoef ik een klein lek te melden',
      'moet ik dit melden bij de ap?',
      'moet je een datalek altijd melden',
      'must I report every data breach',
    ],
    answer: lines(
      `Bij de AP: ja, tenzij er bijna geen gevaar is voor mensen. Twijfelt u? Meld dan.
       Meldt u niet? Schrijf op waarom, en zet het in uw datalekregister.
       Binnen uw bedrijf meldt u alles, met /datalek.`,
      `To the AP: yes, unless there is hardly any danger to people. In doubt? Then report.
       Not reporting? Write down why, and put it in your breach register.
       Within your business you report everything, with /datalek.`,
    ),
    law: t(`Art. 33 lid 1 en 5 AVG, ${checked.breach.nl}`, `Art. 33(1) and (5) GDPR, ${checked.breach.en}`),
    held: 'question breach:tell-authority; law data: breach law; glossary data-breach-register',
    place: { command: 'breach-report' },
  },
];
