// To whom the AVG applies and who supervises it, and what people ask of the daily care of data.
import { t } from '../../../../core/text.js';
import { type KnownAnswer, lines } from './answer.js';
import { aside, breach, customer, may, staff, statement } from './words.js';

const privacyLaw = '=avg =gdpr privacywet privacyregels privacylaw';

export const allowedInScope: readonly KnownAnswer[] = [
  {
    id: 'avg-for-whom',
    about: 'allowed',
    needs: [
      privacyLaw,
      'geldt gelden apply applies =voor =val =vallen =valt',
      'vereniging stichting club kerk =zzp zzper vrijwillig eenmanszaak charity association foundation church sportclub klein freelanc =small buurthuis',
    ],
    not: `${aside} ${breach} verwerkingsreg =register verwerkersov fg`,
    asked: [
      'geldt de avg ook voor een vereniging',
      "geldt de avg voor een zzp'er",
      'valt een stichting onder de avg',
      'does the gdpr apply to a small association',
    ],
    answer: lines(
      `Ja. Ook een vereniging, stichting of wie alleen werkt: zodra u gegevens van mensen gebruikt, zoals een ledenlijst.
       Alleen wat u thuis voor uzelf doet, valt erbuiten.`,
      `Yes. An association, a foundation or who works alone too: as soon as you use data of people, such as a list of members.
       Only what you do at home for yourself falls outside it.`,
    ),
    law: t('Art. 2 lid 1 en lid 2 onder c AVG', 'Art. 2(1) and (2)(c) GDPR'),
    held: 'glossary gdpr; glossary processing',
  },
  {
    id: 'who-supervises',
    about: 'allowed',
    needs: ['=wie =who', 'controleer toezicht supervis houdtin enforce checks handhaaft', `${privacyLaw} privacy`],
    not: `${aside} ${breach} ${staff}`,
    asked: [
      'wie controleert of ik me aan de avg houd',
      'wie houdt toezicht op de avg',
      'wie controleert de privacywet',
      'who supervises the gdpr',
    ],
    answer: lines(
      `In Nederland de Autoriteit Persoonsgegevens (AP). Die kan vragen stellen, en uw register opvragen.
       In uw bedrijf let uw privacy officer erop.`,
      `In the Netherlands the data protection authority (AP). It can ask questions, and ask for your register.
       Within your business your privacy officer looks after it.`,
    ),
    law: t('Art. 30 lid 4, art. 57 en art. 58 AVG', 'Art. 30(4), art. 57 and art. 58 GDPR'),
    held: 'glossary authority; glossary privacy-officer',
    place: { command: 'dossier' },
  },
  {
    id: 'spreadsheet',
    about: 'allowed',
    needs: [
      '*excel spreadsheet googlesheet rekenblad',
      `${may} veilig safe`,
      `*gegevens =data veilig safe ${customer} ${staff} namen names`,
    ],
    not: `${aside} ${breach} export import download verwerkingsreg =register register hoort`,
    asked: [
      'mag ik klantgegevens in excel bewaren',
      'is excel veilig genoeg voor gegevens',
      'is excel veilig',
      'may I keep customer data in a spreadsheet',
    ],
    answer: lines(
      `Ja, dat mag. Zorg dat alleen wie het nodig heeft erbij kan, en maak een reservekopie.
       Zet er niet meer in dan nodig, en stuur het niet rond.
       Noem het bij de plaatsen in uw register.`,
      `Yes, you may. See to it that only people who need it can open it, and make a backup.
       Put no more in it than needed, and do not send it around.
       Name it among the places in your register.`,
    ),
    law: t('Art. 5 lid 1 onder c en art. 32 AVG', 'Art. 5(1)(c) and art. 32 GDPR'),
    held: 'question controller-activity:suppliers; question controller-activity:access; glossary minimisation; glossary backup',
  },
  {
    id: 'usb-stick',
    about: 'allowed',
    needs: [
      '=usb usbstick usbdrive =stick memorystick',
      may,
      '*gegevens =data bestand =files klant zetten =put dossier',
    ],
    not: `${aside} ${breach} versleut encrypt verloren`,
    asked: [
      'mag ik gegevens op een usb stick zetten',
      'mogen klantgegevens op een usb-stick',
      'mag je bestanden op een stick zetten',
      'may I put customer data on a usb stick',
    ],
    answer: lines(
      `Liever niet: een stick is snel kwijt.
       Moet het toch? Zet er alleen op wat nodig is, versleutel hem, en wis hem na gebruik.`,
      `Better not: a stick is easily lost.
       Do you have to? Put only what is needed on it, encrypt it, and wipe it after use.`,
    ),
    law: t('Art. 32 lid 1 onder a AVG', 'Art. 32(1)(a) GDPR'),
    held: 'glossary encryption; breach incident device-lost',
  },
  {
    id: 'colleague-needs-it',
    about: 'allowed',
    needs: [
      '=collega =collegas =colleague =colleagues',
      'geven doorgev doorstu delen sturen =geef share =give =pass vertellen',
      `*gegevens =data telefoonnummer nummer adres ${customer}`,
      may,
    ],
    not: `${aside} ${breach} verkeerd wrong bedrijf ziek ${statement}`,
    asked: [
      'mag ik het telefoonnummer van een klant aan een collega geven',
      'mag ik klantgegevens delen met een collega',
      "mag ik een adres doorgeven aan collega's",
      'may I share customer data with a colleague',
    ],
    answer: lines(
      `Ja, als die collega het voor het werk nodig heeft. Anders niet.
       Geef het door op een plek van het werk, en niet in een eigen app-groep.`,
      `Yes, if that colleague needs it for work. Otherwise not.
       Pass it on in a place of the business, and not in a private chat group.`,
    ),
    law: t('Art. 29 en art. 32 lid 4 AVG', 'Art. 29 and art. 32(4) GDPR'),
    held: 'question controller-activity:access; question controller-activity:security',
  },
  {
    id: 'old-files',
    about: 'allowed',
    needs: [
      '=oud =oude =old verouderd vroeger',
      'dossier =mappen =map archief archive =files papieren paperwork =bestanden =gegevens =data',
      '=doe =doen =weg weggooi =do vernietig versnipper shred',
      '=wat =hoe =what =how =mag =may',
    ],
    not: `${aside} ${breach} ${staff} factu loon belasting patient laptop telefoon computer =gestuurd hoelang`,
    asked: [
      'wat doe ik met oude dossiers',
      'hoe gooi ik oude mappen weg',
      'wat moet ik doen met oude gegevens van klanten',
      'what do I do with old files',
    ],
    answer: lines(
      `Kijk in uw register hoe lang u ze bewaart. Is die tijd om? Vernietig ze.
       Papier gaat door de versnipperaar, een bestand ook uit de prullenbak.
       Moet iets langer blijven, zoals een rekening? Houd alleen dat.`,
      `Look in your register how long you keep them. Is that time over? Destroy them.
       Paper goes through the shredder, a file also out of the recycle bin.
       Must something stay longer, such as an invoice? Keep only that.`,
    ),
    law: t('Art. 5 lid 1 onder e AVG', 'Art. 5(1)(e) GDPR'),
    held: 'glossary retention; question controller-activity:retention',
  },
  {
    id: 'statement-where',
    about: 'allowed',
    needs: [statement, '=waar =where =hoe', 'zet zetten plaats staan staat =put post hang geven =show publi'],
    not: `${aside} ${breach} =wat what`,
    asked: [
      'waar zet ik mijn privacyverklaring',
      'waar moet de privacyverklaring staan',
      'hoe geef je een privacyverklaring, waar plaats je die',
      'where do I put my privacy statement',
    ],
    answer: lines(
      `Waar mensen hem zien voordat ze gegevens geven: op uw website, met een link bij elk formulier.
       Komen mensen langs? Leg hem op papier neer.
       Personeel krijgt hem aan het begin.`,
      `Where people see it before they give data: on your website, with a link at each form.
       Do people come by? Have it on paper.
       Staff get it when they begin.`,
    ),
    law: t('Art. 12 lid 1 en art. 13 lid 1 AVG', 'Art. 12(1) and art. 13(1) GDPR'),
    held: 'glossary privacy-notice; statement words',
    place: { command: 'statement' },
  },
  {
    id: 'breach-who-to-call',
    about: 'allowed',
    needs: [breach, '=wie =who', 'bellen =bel =call waarschuw inschakel'],
    not: `${aside.replace(' datalek', '').replace(' breach', '')} klant customer verzeker`,
    asked: [
      'wie moet ik bellen bij een datalek',
      'wie bel je bij een data lek',
      'wie waarschuw ik als er een datalek is',
      'who do I call when there is a data breach',
    ],
    answer: lines(
      `Meld het met /datalek: dan hoort wie hier voor privacy zorgt het meteen.
       Is een computer gehackt of kwijt? Bel ook wie uw computers beheert.
       De AP hoeft u niet te bellen: melden gaat met een formulier.`,
      `Report it with /datalek: then whoever looks after privacy here hears it at once.
       Is a computer hacked or lost? Call whoever looks after your computers too.
       You need not call the AP: reporting goes by form.`,
    ),
    law: t('Art. 33 lid 1 AVG', 'Art. 33(1) GDPR'),
    held: 'breach report form; emergency card; glossary privacy-officer',
    place: { command: 'breach-report' },
  },
];
