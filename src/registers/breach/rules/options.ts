// The lists of the form of the authority about a data breach, in plain words. Ids are ours; numbers are those of the form
// (list of August 2022, as independent implementations have it).
import type { Option } from '../../../core/engine/checklist.js';
import type { Text } from '../../../core/text.js';
import type { Nature } from './facts.js';

export interface Incident extends Option {
  /** How the form calls it (5.2). */
  readonly form: Text;
  /** What usually happens to the data then: a suggestion, to be confirmed. */
  readonly nature: readonly Nature[];
}

const stolen: Text = {
  nl: 'Apparaat, gegevensdrager of papier kwijt of gestolen',
  en: 'Device, data carrier or paper lost or stolen',
};
const hacked: Text = { nl: 'Hacking, malware of phishing', en: 'Hacking, malware or phishing' };

export const incidents: readonly Incident[] = [
  {
    id: 'mail-wrong-person',
    label: { nl: 'Mail naar de verkeerde persoon', en: 'E-mail to the wrong person' },
    form: { nl: 'E-mail naar verkeerde ontvanger', en: 'E-mail to the wrong recipient' },
    nature: ['confidentiality'],
  },
  {
    id: 'mail-cc',
    label: { nl: 'Iedereen zag elkaars mailadres (cc)', en: 'Everybody saw each other’s address (cc)' },
    form: { nl: 'E-mail met ontvangers zichtbaar in aan of cc', en: 'E-mail with recipients visible in to or cc' },
    nature: ['confidentiality'],
  },
  {
    id: 'letter-wrong-person',
    label: { nl: 'Brief of pakket bij de verkeerde', en: 'Letter or parcel with the wrong person' },
    form: { nl: 'Brief of pakket naar verkeerde ontvanger', en: 'Letter or parcel to the wrong recipient' },
    nature: ['confidentiality'],
  },
  {
    id: 'letter-opened',
    label: { nl: 'Brief of pakket kwam open terug', en: 'Letter or parcel came back opened' },
    form: { nl: 'Brief of pakket geopend retour', en: 'Letter or parcel returned opened' },
    nature: ['confidentiality'],
  },
  {
    id: 'letter-lost',
    label: { nl: 'Brief of pakket kwijt', en: 'Letter or parcel lost' },
    form: { nl: 'Brief of pakket kwijt', en: 'Letter or parcel lost' },
    nature: ['confidentiality', 'availability'],
  },
  {
    id: 'device-lost',
    label: { nl: 'Telefoon, laptop of stick kwijt of gestolen', en: 'Phone, laptop or stick lost or stolen' },
    form: stolen,
    nature: ['confidentiality', 'availability'],
  },
  {
    id: 'paper-lost',
    label: { nl: 'Papieren kwijt of gestolen', en: 'Papers lost or stolen' },
    form: stolen,
    nature: ['confidentiality', 'availability'],
  },
  {
    id: 'phishing',
    label: { nl: 'Op een foute link geklikt, of wachtwoord gegeven', en: 'Clicked a bad link, or gave a password' },
    form: hacked,
    nature: ['confidentiality'],
  },
  {
    id: 'ransomware',
    label: { nl: 'Bestanden op slot of computer gegijzeld', en: 'Files locked or computer held to ransom' },
    form: hacked,
    nature: ['confidentiality', 'availability'],
  },
  {
    id: 'hacked',
    label: { nl: 'Iemand is binnengedrongen', en: 'Somebody broke in' },
    form: hacked,
    nature: ['confidentiality', 'integrity'],
  },
  {
    id: 'published',
    label: { nl: 'Per ongeluk op internet gezet', en: 'Put on the internet by mistake' },
    form: { nl: 'Per ongeluk gepubliceerd', en: 'Published by mistake' },
    nature: ['confidentiality'],
  },
  {
    id: 'rights-wrong',
    label: { nl: 'Iemand mocht in een programma te veel zien', en: 'Somebody could see too much in a program' },
    form: { nl: 'Autorisaties verkeerd ingesteld', en: 'Access rights set wrongly' },
    nature: ['confidentiality'],
  },
  {
    id: 'folder-open',
    label: { nl: 'Een map stond voor te veel mensen open', en: 'A folder was open to too many people' },
    form: { nl: 'Netwerkmap te breed toegankelijk', en: 'Network folder accessible too widely' },
    nature: ['confidentiality'],
  },
  {
    id: 'wrong-file',
    label: { nl: 'Iets zit in het dossier van een ander', en: 'Something is in another person’s file' },
    form: { nl: 'Toegevoegd aan verkeerd dossier', en: 'Added to the wrong file' },
    nature: ['confidentiality', 'integrity'],
  },
  {
    id: 'at-supplier',
    label: { nl: 'Het gebeurde bij een ander bedrijf', en: 'It happened at another company' },
    hint: { nl: 'zoals uw webwinkelprogramma', en: 'such as your webshop program' },
    form: { nl: 'Overig', en: 'Other' },
    nature: ['confidentiality'],
  },
];

/** 6.1 and 6.2 of the form as one list of ticks. */
export const breachData: readonly Option[] = [
  { id: 'name', label: { nl: 'Naam', en: 'Name' } },
  {
    id: 'contact',
    label: { nl: 'Adres, mail of telefoon', en: 'Address, e-mail or phone' },
  },
  { id: 'gender', label: { nl: 'Geslacht', en: 'Gender' } },
  { id: 'birth-date', label: { nl: 'Geboortedatum of leeftijd', en: 'Date of birth or age' } },
  { id: 'bsn', label: { nl: 'Burgerservicenummer (BSN)', en: 'Citizen service number (BSN)' } },
  { id: 'id-copy', label: { nl: 'Kopie paspoort of ID-kaart', en: 'Copy of passport or ID card' } },
  {
    id: 'credentials',
    label: { nl: 'Inlognaam of wachtwoord', en: 'Login name or password' },
    hint: { nl: 'kruis ook aan waar iemand dan bij kan', en: 'also tick what somebody can then reach' },
  },
  { id: 'account-number', label: { nl: 'Rekeningnummer of betaling', en: 'Account number or payment' } },
  { id: 'card', label: { nl: 'Creditcard of pinpas', en: 'Credit or debit card' } },
  { id: 'income-debts', label: { nl: 'Loon, inkomen of schulden', en: 'Pay, income or debts' } },
  { id: 'benefit', label: { nl: 'Uitkering of toeslag', en: 'Benefit or allowance' } },
  { id: 'purchases', label: { nl: 'Bestellingen of voorkeuren', en: 'Orders or preferences' } },
  { id: 'work', label: { nl: 'Werk, opleiding of cv', en: 'Work, education or CV' } },
  { id: 'location', label: { nl: 'Waar iemand is of was', en: 'Where somebody is or was' } },
  { id: 'health', label: { nl: 'Gezondheid of ziekte', en: 'Health or illness' } },
  { id: 'criminal', label: { nl: 'Politie of strafblad', en: 'Police or criminal record' } },
  { id: 'religion', label: { nl: 'Geloof of levensovertuiging', en: 'Religion or belief' } },
  { id: 'politics', label: { nl: 'Politieke voorkeur', en: 'Political opinion' } },
  { id: 'union', label: { nl: 'Lid van een vakbond', en: 'Member of a trade union' } },
  { id: 'origin', label: { nl: 'Ras of afkomst', en: 'Race or origin' } },
  { id: 'sex-life', label: { nl: 'Seksueel leven of voorkeur', en: 'Sex life or orientation' } },
  { id: 'biometric', label: { nl: 'Vingerafdruk of gezicht', en: 'Fingerprint or face' } },
  { id: 'genetic', label: { nl: 'DNA', en: 'DNA' } },
];

/** 7.1. The options of the form itself were not seen: these follow recital 75 and are ours. */
export const breachGroups: readonly Option[] = [
  { id: 'customers', label: { nl: 'Klanten', en: 'Customers' } },
  { id: 'staff', label: { nl: 'Mensen die bij u werken', en: 'People who work for you' } },
  { id: 'users', label: { nl: 'Leden, abonnees of gebruikers', en: 'Members, subscribers or users' } },
  { id: 'applicants', label: { nl: 'Sollicitanten', en: 'Job applicants' } },
  { id: 'patients', label: { nl: 'Patiënten of cliënten in zorg', en: 'Patients or clients in care' } },
  { id: 'minors', label: { nl: 'Kinderen', en: 'Children' } },
  { id: 'pupils', label: { nl: 'Leerlingen of studenten', en: 'Pupils or students' } },
  {
    id: 'vulnerable',
    label: { nl: 'Mensen die extra kwetsbaar zijn', en: 'People who are extra vulnerable' },
    hint: { nl: 'zoals wie hulp krijgt of bedreigd wordt', en: 'such as who gets help or is threatened' },
  },
];

/** 9.1, from art. 4(12). */
export const consequencesForData: readonly Option[] = [
  {
    id: 'seen',
    label: { nl: 'Iemand zag gegevens die niet voor hem zijn', en: 'Somebody saw data not meant for them' },
  },
  { id: 'spread', label: { nl: 'De gegevens kunnen verder gaan', en: 'The data may spread further' } },
  {
    id: 'combined',
    label: { nl: 'Iemand kan ze met andere gegevens verbinden', en: 'Somebody may combine them with other data' },
  },
  { id: 'wrong', label: { nl: 'Er staat iets verkeerds in', en: 'Something in them is wrong' } },
  { id: 'gone', label: { nl: 'Wij kunnen er niet bij', en: 'We cannot reach them' } },
];

/** 9.2, from recital 85. */
export const consequencesForPeople: readonly Option[] = [
  {
    id: 'no-control',
    label: { nl: 'Zij weten niet meer wie hun gegevens heeft', en: 'They no longer know who has their data' },
  },
  { id: 'identity-fraud', label: { nl: 'Iemand doet zich voor als een ander', en: 'Somebody poses as them' } },
  { id: 'fraud-mail', label: { nl: 'Valse mails of telefoontjes', en: 'Fake e-mails or calls' } },
  { id: 'money', label: { nl: 'Schade in geld', en: 'Loss of money' } },
  { id: 'reputation', label: { nl: 'Hun goede naam', en: 'Their reputation' } },
  { id: 'discrimination', label: { nl: 'Anders behandeld worden', en: 'Being treated differently' } },
  { id: 'secrecy', label: { nl: 'Een geheim komt uit', en: 'A secret comes out' } },
  { id: 'rights', label: { nl: 'Zij kunnen iets niet doen of krijgen', en: 'They cannot do or get something' } },
  { id: 'safety', label: { nl: 'Gevaar voor hun veiligheid', en: 'A danger to their safety' } },
];

/** 9.3. */
export const severityLevels: readonly Option[] = [
  { id: 'negligible', label: { nl: 'Verwaarloosbaar', en: 'Negligible' } },
  { id: 'limited', label: { nl: 'Beperkt', en: 'Limited' } },
  { id: 'significant', label: { nl: 'Aanzienlijk', en: 'Significant' } },
  { id: 'very-large', label: { nl: 'Zeer groot', en: 'Very large' } },
];

/** List D, 10.1.7. */
export const tellingMeans: readonly Option[] = [
  { id: 'phone', label: { nl: 'Telefoon', en: 'Phone' } },
  { id: 'letter', label: { nl: 'Brief', en: 'Letter' } },
  { id: 'mail', label: { nl: 'E-mail', en: 'E-mail' } },
  { id: 'website', label: { nl: 'Website', en: 'Website' } },
  { id: 'social-media', label: { nl: 'Sociale media', en: 'Social media' } },
  { id: 'advertisement', label: { nl: 'Advertentie', en: 'Advertisement' } },
];

/** Kinds of data of the register as kinds of the form: what an activity keeps is what may be among what leaked. */
export const dataFromRegister: Readonly<Record<string, string>> = {
  name: 'name',
  address: 'contact',
  email: 'contact',
  phone: 'contact',
  'delivery-address': 'contact',
  'emergency-contact': 'contact',
  'date-of-birth': 'birth-date',
  gender: 'gender',
  bsn: 'bsn',
  'id-copy': 'id-copy',
  account: 'credentials',
  'bank-account': 'account-number',
  payment: 'account-number',
  invoices: 'account-number',
  salary: 'income-debts',
  garnishment: 'income-debts',
  'financial-situation': 'income-debts',
  reminders: 'income-debts',
  orders: 'purchases',
  quotes: 'purchases',
  preferences: 'purchases',
  employment: 'work',
  cv: 'work',
  appraisals: 'work',
  training: 'work',
  location: 'location',
  'time-and-place': 'location',
  health: 'health',
  absence: 'health',
  'absence-work': 'health',
  diet: 'health',
};

export const groupsFromRegister: Readonly<Record<string, string>> = {
  customers: 'customers',
  'quote-requesters': 'customers',
  'former-customers': 'customers',
  'recipients-of-orders': 'customers',
  staff: 'staff',
  'former-staff': 'staff',
  interns: 'staff',
  'hired-workers': 'staff',
  applicants: 'applicants',
  patients: 'patients',
  children: 'minors',
  members: 'users',
  subscribers: 'users',
};
