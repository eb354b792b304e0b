// The lists of the form of the authority about a data breach, in plain words. Ids are ours; numbers are those of the form
// (list of August 2022, as independent implementations have it).

import type { Option } from '../../../core/engine/checklist.js';
import { options } from '../../../core/engine/questions.js';
import { type Text, t } from '../../../core/text.js';
import type { Nature } from './facts.js';

export interface Incident extends Option {
  /** How the form calls it (5.2). */
  readonly form: Text;
  /** What usually happens to the data then: a suggestion, to be confirmed. */
  readonly nature: readonly Nature[];
}

const stolen = t(`Apparaat, gegevensdrager of papier kwijt of gestolen
                  Device, data carrier or paper lost or stolen`);
const hacked = t('Hacking, malware of phishing', 'Hacking, malware or phishing');

export const incidents: readonly Incident[] = [
  {
    id: 'mail-wrong-person',
    label: t('Mail naar de verkeerde persoon', 'E-mail to the wrong person'),
    form: t('E-mail naar verkeerde ontvanger', 'E-mail to the wrong recipient'),
    nature: ['confidentiality'],
  },
  {
    id: 'mail-cc',
    label: t('Iedereen zag elkaars mailadres (cc)', 'Everybody saw each other’s address (cc)'),
    form: t('E-mail met ontvangers zichtbaar in aan of cc', 'E-mail with recipients visible in to or cc'),
    nature: ['confidentiality'],
  },
  {
    id: 'letter-wrong-person',
    label: t('Brief of pakket bij de verkeerde', 'Letter or parcel with the wrong person'),
    form: t('Brief of pakket naar verkeerde ontvanger', 'Letter or parcel to the wrong recipient'),
    nature: ['confidentiality'],
  },
  {
    id: 'letter-opened',
    label: t('Brief of pakket kwam open terug', 'Letter or parcel came back opened'),
    form: t('Brief of pakket geopend retour', 'Letter or parcel returned opened'),
    nature: ['confidentiality'],
  },
  {
    id: 'letter-lost',
    label: t('Brief of pakket kwijt', 'Letter or parcel lost'),
    form: t('Brief of pakket kwijt', 'Letter or parcel lost'),
    nature: ['confidentiality', 'availability'],
  },
  {
    id: 'device-lost',
    label: t('Telefoon, laptop of stick kwijt of gestolen', 'Phone, laptop or stick lost or stolen'),
    form: stolen,
    nature: ['confidentiality', 'availability'],
  },
  {
    id: 'paper-lost',
    label: t('Papieren kwijt of gestolen', 'Papers lost or stolen'),
    hint: t('ook als iemand ze alleen zag of las', 'also if somebody only saw or read them'),
    form: stolen,
    nature: ['confidentiality', 'availability'],
  },
  {
    id: 'phishing',
    label: t('Op een foute link geklikt, of wachtwoord gegeven', 'Clicked a bad link, or gave a password'),
    form: hacked,
    nature: ['confidentiality'],
  },
  {
    id: 'ransomware',
    label: t('Bestanden op slot of computer gegijzeld', 'Files locked or computer held to ransom'),
    form: hacked,
    nature: ['confidentiality', 'availability'],
  },
  {
    id: 'hacked',
    label: t('Iemand is binnengedrongen', 'Somebody broke in'),
    form: hacked,
    nature: ['confidentiality', 'integrity'],
  },
  {
    id: 'published',
    label: t('Per ongeluk op internet gezet', 'Put on the internet by mistake'),
    form: t('Per ongeluk gepubliceerd', 'Published by mistake'),
    nature: ['confidentiality'],
  },
  {
    id: 'rights-wrong',
    label: t('Iemand mocht in een programma te veel zien', 'Somebody could see too much in a program'),
    form: t('Autorisaties verkeerd ingesteld', 'Access rights set wrongly'),
    nature: ['confidentiality'],
  },
  {
    id: 'folder-open',
    label: t('Een map stond voor te veel mensen open', 'A folder was open to too many people'),
    form: t('Netwerkmap te breed toegankelijk', 'Network folder accessible too widely'),
    nature: ['confidentiality'],
  },
  {
    id: 'wrong-file',
    label: t('Iets zit in het dossier van een ander', 'Something is in another person’s file'),
    form: t('Toegevoegd aan verkeerd dossier', 'Added to the wrong file'),
    nature: ['confidentiality', 'integrity'],
  },
  {
    id: 'ai-chatbot',
    label: t('Iets in een AI-chatbot of vertaalsite gezet', 'Put something into an AI chatbot or translation site'),
    form: t('Overig', 'Other'),
    nature: ['confidentiality'],
  },
  {
    id: 'snooping',
    label: t('Een collega keek zonder reden in gegevens', 'A colleague looked at data without a reason'),
    form: t('Overig', 'Other'),
    nature: ['confidentiality'],
  },
  {
    id: 'wrong-chat',
    label: t('Bericht in de verkeerde chat of appgroep', 'Message in the wrong chat or app group'),
    form: t('Overig', 'Other'),
    nature: ['confidentiality'],
  },
  {
    id: 'phone-impostor',
    label: t(`Iets verteld aan iemand die zich voordeed als een ander
              Told something to somebody who posed as another`),
    hint: t('zoals een beller', 'such as a caller'),
    form: hacked,
    nature: ['confidentiality'],
  },
  {
    id: 'screenshot-posted',
    label: t('Foto of schermafdruk op sociale media', 'Photo or screenshot on social media'),
    form: t('Per ongeluk gepubliceerd', 'Published by mistake'),
    nature: ['confidentiality'],
  },
  {
    id: 'at-supplier',
    label: t('Het gebeurde bij een ander bedrijf', 'It happened at another company'),
    hint: t('zoals uw webwinkelprogramma', 'such as your webshop program'),
    form: t('Overig', 'Other'),
    nature: ['confidentiality'],
  },
];

/** 6.1 and 6.2 of the form as one list of ticks. */
export const breachData = options({
  name: ['Naam', 'Name'],
  contact: ['Adres, mail of telefoon', 'Address, e-mail or phone'],
  gender: ['Geslacht', 'Gender'],
  age: ['Leeftijd', 'Age'],
  'birth-date': ['Geboortedatum', 'Date of birth'],
  family: ['Gezin of relatie', 'Family or relationship'],
  bsn: ['Burgerservicenummer (BSN)', 'Citizen service number (BSN)'],
  'id-number': ['Nummer van paspoort of ID-kaart', 'Number of passport or ID card'],
  'id-copy': ['Kopie paspoort of ID-kaart', 'Copy of passport or ID card'],
  credentials: `Inlognaam of wachtwoord
                Login name or password
                kruis ook aan waar iemand dan bij kan
                also tick what somebody can then reach`,
  'account-number': ['Rekeningnummer of betaling', 'Account number or payment'],
  card: ['Creditcard of pinpas', 'Credit or debit card'],
  'income-debts': ['Loon, inkomen of schulden', 'Pay, income or debts'],
  benefit: ['Uitkering of toeslag', 'Benefit or allowance'],
  purchases: ['Bestellingen of voorkeuren', 'Orders or preferences'],
  work: ['Werk, opleiding of cv', 'Work, education or CV'],
  location: ['Waar iemand is of was', 'Where somebody is or was'],
  plate: ['Kenteken', 'Number plate'],
  photo: ['Foto of film', 'Photo or film'],
  health: ['Gezondheid of ziekte', 'Health or illness'],
  criminal: ['Politie of strafblad', 'Police or criminal record'],
  religion: ['Geloof of levensovertuiging', 'Religion or belief'],
  politics: ['Politieke voorkeur', 'Political opinion'],
  union: ['Lid van een vakbond', 'Member of a trade union'],
  origin: ['Ras of afkomst', 'Race or origin'],
  'sex-life': ['Seksueel leven of voorkeur', 'Sex life or orientation'],
  biometric: ['Vingerafdruk of gezicht', 'Fingerprint or face'],
  genetic: ['DNA', 'DNA'],
});

/** Why the people are not told. */
export const peopleGrounds = options({
  'no-high-risk': ['Er is geen groot gevaar', 'There is no great danger'],
  unintelligible: `Niemand kan de gegevens lezen
                   Nobody can read the data
                   lid 3 onder a
                   paragraph 3(a)`,
  'later-measures': `Wij hebben het gevaar weggenomen
                     We took the danger away
                     lid 3 onder b
                     paragraph 3(b)`,
  disproportionate: `Iedereen bereiken is ondoenlijk
                     Reaching everybody is out of proportion
                     lid 3 onder c: dan een openbaar bericht
                     paragraph 3(c): then a public notice`,
  financial: `Wij zijn een financiële onderneming (Wft)
              We are a financial undertaking (Wft)
              art. 42 UAVG; de AP hoort het wel
              art. 42 UAVG; the AP is told all the same`,
  'weightier-interest': `Een zwaarder belang vraagt om stilte
                         A weightier interest asks for silence
                         art. 41 UAVG, zoals een onderzoek van de politie of de rechten van een ander; vraag eerst advies
                         art. 41 UAVG, such as an inquiry by the police or the rights of another; ask for advice first`,
});

/** 7.1. The options of the form itself were not seen: these follow recital 75 and are ours. */
export const breachGroups = options({
  customers: ['Klanten', 'Customers'],
  staff: ['Mensen die bij u werken', 'People who work for you'],
  users: ['Leden, abonnees of gebruikers', 'Members, subscribers or users'],
  applicants: ['Sollicitanten', 'Job applicants'],
  patients: ['Patiënten of cliënten in zorg', 'Patients or clients in care'],
  minors: ['Kinderen', 'Children'],
  pupils: ['Leerlingen of studenten', 'Pupils or students'],
  vulnerable: `Mensen die extra kwetsbaar zijn
               People who are extra vulnerable
               zoals wie hulp krijgt of bedreigd wordt
               such as who gets help or is threatened`,
});

/** 9.1, from art. 4(12). */
export const consequencesForData = options({
  seen: ['Iemand zag gegevens die niet voor hem zijn', 'Somebody saw data not meant for them'],
  spread: ['De gegevens kunnen verder gaan', 'The data may spread further'],
  combined: ['Iemand kan ze met andere gegevens verbinden', 'Somebody may combine them with other data'],
  wrong: ['Er staat iets verkeerds in', 'Something in them is wrong'],
  gone: ['Wij kunnen er niet bij', 'We cannot reach them'],
});

/** 9.2, from recital 85. */
export const consequencesForPeople = options({
  'no-control': ['Zij weten niet meer wie hun gegevens heeft', 'They no longer know who has their data'],
  'identity-fraud': ['Iemand doet zich voor als een ander', 'Somebody poses as them'],
  'fraud-mail': ['Valse mails of telefoontjes', 'Fake e-mails or calls'],
  money: ['Schade in geld', 'Loss of money'],
  reputation: ['Hun goede naam', 'Their reputation'],
  discrimination: ['Anders behandeld worden', 'Being treated differently'],
  secrecy: ['Een geheim komt uit', 'A secret comes out'],
  rights: ['Zij kunnen iets niet doen of krijgen', 'They cannot do or get something'],
  safety: ['Gevaar voor hun veiligheid', 'A danger to their safety'],
});

/** 9.3. */
export const severityLevels = options({
  negligible: ['Verwaarloosbaar', 'Negligible'],
  limited: ['Beperkt', 'Limited'],
  significant: ['Aanzienlijk', 'Significant'],
  'very-large': ['Zeer groot', 'Very large'],
});

/** List D, 10.1.7. */
export const tellingMeans = options({
  phone: ['Telefoon', 'Phone'],
  letter: ['Brief', 'Letter'],
  mail: ['E-mail', 'E-mail'],
  website: ['Website', 'Website'],
  'social-media': ['Sociale media', 'Social media'],
  advertisement: ['Advertentie', 'Advertisement'],
});

const turned = (lists: Readonly<Record<string, readonly string[]>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(lists).flatMap(([ours, theirs]) => theirs.map((id) => [id, ours])));

/** Kinds of data of the register as kinds of the form: what an activity keeps is what may be among what leaked. */
export const dataFromRegister = turned({
  name: ['name'],
  contact: ['address', 'email', 'phone', 'delivery-address', 'emergency-contact'],
  'birth-date': ['date-of-birth'],
  gender: ['gender'],
  bsn: ['bsn'],
  'id-copy': ['id-copy'],
  credentials: ['account'],
  'account-number': ['bank-account', 'payment', 'invoices'],
  'income-debts': ['salary', 'garnishment', 'financial-situation', 'reminders'],
  purchases: ['orders', 'quotes', 'preferences'],
  work: ['employment', 'cv', 'appraisals', 'training'],
  location: ['location', 'time-and-place'],
  health: ['health', 'absence', 'absence-work', 'diet'],
});

export const groupsFromRegister = turned({
  customers: ['customers', 'quote-requesters', 'former-customers', 'recipients-of-orders'],
  staff: ['staff', 'former-staff', 'interns', 'hired-workers'],
  applicants: ['applicants'],
  patients: ['patients'],
  minors: ['children'],
  users: ['members', 'subscribers'],
});
