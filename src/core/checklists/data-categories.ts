// The kinds of data a small business keeps, as one shared list of options.
import type { Option } from '../engine/checklist.js';

export const dataCategories: readonly Option[] = [
  // Who somebody is and how to reach them.
  { id: 'name', label: { nl: 'Naam', en: 'Name' } },
  { id: 'address', label: { nl: 'Adres', en: 'Address' } },
  { id: 'email', label: { nl: 'E-mailadres', en: 'E-mail address' } },
  { id: 'phone', label: { nl: 'Telefoonnummer', en: 'Phone number' } },
  { id: 'employer', label: { nl: 'Bedrijf en functie', en: 'Company and job title' } },
  { id: 'date-of-birth', label: { nl: 'Geboortedatum', en: 'Date of birth' } },
  { id: 'gender', label: { nl: 'Geslacht', en: 'Gender' } },
  { id: 'nationality', label: { nl: 'Nationaliteit', en: 'Nationality' } },
  { id: 'marital-status', label: { nl: 'Getrouwd of niet', en: 'Married or not' } },
  { id: 'family', label: { nl: 'Partner en kinderen', en: 'Partner and children' } },
  {
    id: 'bsn',
    label: { nl: 'Burgerservicenummer (BSN)', en: 'Citizen service number (BSN)' },
    hint: { nl: 'staat ook op een paspoort', en: 'is also on a passport' },
  },
  { id: 'id-copy', label: { nl: 'Kopie paspoort of ID-kaart', en: 'Copy of passport or ID card' } },
  { id: 'photo', label: { nl: 'Foto', en: 'Photo' } },
  { id: 'licence-plate', label: { nl: 'Kenteken', en: 'Licence plate' } },

  // Buying, selling and paying.
  { id: 'customer-number', label: { nl: 'Klantnummer', en: 'Customer number' } },
  {
    id: 'customer-kind',
    label: { nl: 'Soort klant', en: 'Kind of customer' },
    hint: { nl: 'zoals vaste klant of zakelijke klant', en: 'such as regular or business customer' },
  },
  { id: 'orders', label: { nl: 'Bestellingen', en: 'Orders' } },
  { id: 'quotes', label: { nl: 'Offertes', en: 'Quotes' } },
  { id: 'invoices', label: { nl: 'Rekeningen', en: 'Invoices' } },
  {
    id: 'payment',
    label: { nl: 'Betaalgegevens', en: 'Payment data' },
    hint: { nl: 'wat er betaald is, en wat nog open staat', en: 'what was paid, and what is still due' },
  },
  { id: 'bank-account', label: { nl: 'Rekeningnummer (IBAN)', en: 'Bank account number (IBAN)' } },
  { id: 'vat-number', label: { nl: 'Btw-nummer', en: 'VAT number' } },
  { id: 'contract', label: { nl: 'Contracten', en: 'Contracts' } },
  { id: 'supplier-review', label: { nl: 'Ervaringen met de leverancier', en: 'Experiences with the supplier' } },
  { id: 'financial-situation', label: { nl: 'Inkomen of schulden', en: 'Income or debts' } },
  { id: 'complaints', label: { nl: 'Klachten', en: 'Complaints' } },
  { id: 'correspondence', label: { nl: 'Mails en brieven', en: 'E-mails and letters' } },
  { id: 'preferences', label: { nl: 'Voorkeuren', en: 'Preferences' } },
  { id: 'consent-proof', label: { nl: 'Wanneer iemand ja zei', en: 'When somebody said yes' } },
  {
    id: 'notes',
    label: { nl: 'Notities', en: 'Notes' },
    hint: { nl: 'let op: hier staat vaak meer dan u denkt', en: 'careful: these often hold more than you think' },
  },

  // Working for the business.
  { id: 'employment', label: { nl: 'Arbeidscontract en functie', en: 'Employment contract and job' } },
  { id: 'salary', label: { nl: 'Loon', en: 'Pay' } },
  { id: 'pension', label: { nl: 'Pensioen', en: 'Pension' } },
  {
    id: 'garnishment',
    label: { nl: 'Loonbeslag', en: 'Wage garnishment' },
    hint: { nl: 'een deel van het loon gaat naar een schuldeiser', en: 'part of the pay goes to a creditor' },
  },
  { id: 'working-hours', label: { nl: 'Uren en rooster', en: 'Hours and schedule' } },
  { id: 'leave', label: { nl: 'Vakantie en verlof', en: 'Holidays and leave' } },
  {
    id: 'absence',
    label: { nl: 'Ziekteverzuim', en: 'Sick leave' },
    hint: { nl: 'wanneer iemand er niet is, nooit waarom', en: 'when somebody is away, never why' },
  },
  { id: 'appraisals', label: { nl: 'Beoordelingen', en: 'Appraisals' } },
  { id: 'warnings', label: { nl: 'Waarschuwingen', en: 'Warnings' } },
  { id: 'training', label: { nl: "Opleiding en diploma's", en: 'Training and diplomas' } },
  { id: 'cv', label: { nl: 'Cv en sollicitatiebrief', en: 'CV and application letter' } },
  { id: 'emergency-contact', label: { nl: 'Wie te bellen bij nood', en: 'Whom to call in an emergency' } },

  // What people do, where they are, how they are.
  { id: 'account', label: { nl: 'Account', en: 'Account' } },
  { id: 'activity-log', label: { nl: 'Wie wat wanneer deed', en: 'Who did what and when' } },
  { id: 'ip-address', label: { nl: 'IP-adres', en: 'IP address' } },
  { id: 'website-use', label: { nl: 'Gebruik van website of mail', en: 'Use of website or e-mail' } },
  { id: 'location', label: { nl: 'Waar iemand is', en: 'Where somebody is' } },
  { id: 'camera-images', label: { nl: 'Camerabeelden', en: 'Camera images' } },
  { id: 'sound-recording', label: { nl: 'Opgenomen gesprekken', en: 'Recorded calls' } },
  { id: 'health', label: { nl: 'Gezondheid', en: 'Health' } },
  { id: 'privacy-requests', label: { nl: 'Privacyvragen en antwoorden', en: 'Privacy requests and answers' } },
  { id: 'breach-reports', label: { nl: 'Meldingen van datalekken', en: 'Reports of data breaches' } },
  {
    id: 'bot-answers',
    label: { nl: 'Antwoorden in AVG-maatje', en: 'Answers in AVG-maatje' },
  },
];

/**
 * Categories that do not go without saying. The source `unusual-data-of-this-activity` gives those that are ticked
 * at the question `data`, are in this set, and are not in `options.data` of the template the record was begun from
 * (that list is what is usual there). For each of them the rows question `needed` asks whether it is needed.
 * A record begun without a template has no usual list: there every ticked category of this set is asked about.
 */
export const unusualData: ReadonlySet<string> = new Set([
  'date-of-birth',
  'gender',
  'nationality',
  'marital-status',
  'family',
  'bsn',
  'id-copy',
  'photo',
  'licence-plate',
  'financial-situation',
  'garnishment',
  'absence',
  'emergency-contact',
  'website-use',
  'location',
  'camera-images',
  'sound-recording',
  'health',
]);
