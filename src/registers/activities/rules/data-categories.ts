// The kinds of data a small business keeps, as one shared list of options.

import { options } from '../../../core/engine/questions.js';
import { listed } from '../../../core/understanding/words.js';

export const dataCategories = options({
  // Who somebody is and how to reach them.
  name: ['Naam', 'Name'],
  address: ['Adres', 'Address'],
  email: ['E-mailadres', 'E-mail address'],
  phone: ['Telefoonnummer', 'Phone number'],
  employer: ['Bedrijf en functie', 'Company and job title'],
  'date-of-birth': ['Geboortedatum', 'Date of birth'],
  gender: ['Geslacht', 'Gender'],
  nationality: ['Nationaliteit', 'Nationality'],
  'marital-status': ['Getrouwd of niet', 'Married or not'],
  family: ['Partner en kinderen', 'Partner and children'],
  bsn: `Burgerservicenummer (BSN)
        Citizen service number (BSN)
        staat ook op een paspoort
        is also on a passport`,
  'id-copy': ['Kopie paspoort of ID-kaart', 'Copy of passport or ID card'],
  photo: ['Foto', 'Photo'],
  'licence-plate': ['Kenteken', 'Licence plate'],

  // Buying, selling and paying.
  'customer-number': ['Klantnummer', 'Customer number'],
  'customer-kind': `Soort klant
                    Kind of customer
                    zoals vaste klant of zakelijke klant
                    such as regular or business customer`,
  orders: ['Bestellingen', 'Orders'],
  quotes: ['Offertes', 'Quotes'],
  invoices: ['Rekeningen', 'Invoices'],
  payment: `Betaalgegevens
            Payment data
            wat er betaald is, en wat nog open staat
            what was paid, and what is still due`,
  'bank-account': ['Rekeningnummer (IBAN)', 'Bank account number (IBAN)'],
  'vat-number': ['Btw-nummer', 'VAT number'],
  contract: ['Contracten', 'Contracts'],
  'supplier-review': ['Ervaringen met de leverancier', 'Experiences with the supplier'],
  'financial-situation': ['Inkomen of schulden', 'Income or debts'],
  complaints: ['Klachten', 'Complaints'],
  correspondence: ['Mails en brieven', 'E-mails and letters'],
  preferences: ['Voorkeuren', 'Preferences'],
  'consent-proof': ['Wanneer iemand ja zei', 'When somebody said yes'],
  notes: `Notities
          Notes
          let op: hier staat vaak meer dan u denkt
          careful: these often hold more than you think`,

  'delivery-address': ['Bezorgadres', 'Delivery address'],
  returns: ['Retouren en garantie', 'Returns and guarantees'],
  reminders: ['Aanmaningen', 'Payment reminders'],
  evidence: ['Bewijs bij een geschil', 'Evidence in a dispute'],
  outcome: ['Hoe het afliep', 'How it ended'],
  message: ['Bericht of vraag', 'Message or question'],
  'kvk-number': ['KvK-nummer', 'Chamber of Commerce number'],

  // Working for the business.
  employment: ['Arbeidscontract en functie', 'Employment contract and job'],
  salary: ['Loon', 'Pay'],
  pension: ['Pensioen', 'Pension'],
  garnishment: `Loonbeslag
                Wage garnishment
                een deel van het loon gaat naar een schuldeiser
                part of the pay goes to a creditor`,
  'working-hours': ['Uren en rooster', 'Hours and schedule'],
  leave: ['Vakantie en verlof', 'Holidays and leave'],
  absence: `Ziekteverzuim
            Sick leave
            wanneer iemand er niet is, nooit waarom
            when somebody is away, never why`,
  appraisals: ['Beoordelingen', 'Appraisals'],
  warnings: ['Waarschuwingen', 'Warnings'],
  training: ["Opleiding en diploma's", 'Training and diplomas'],
  'tax-statement': ['Loonbelastingverklaring', 'Wages tax statement'],
  'lease-car': ['Auto van de zaak', 'Company car'],
  'interview-notes': ['Verslag van een gesprek', 'Notes of an interview'],
  references: ['Referenties', 'References'],
  assessment: ['Uitslag van een test', 'Result of a test'],
  vog: ['Dat een VOG is gezien', 'That a certificate of conduct was seen'],
  'absence-work': `Welk werk wel en niet kan
                   Which work is and is not possible
                   van de bedrijfsarts
                   from the company doctor`,
  'absence-law': `Of een vangnet of ongeval meespeelt
                  Whether a safety net or accident plays a part
                  niet welk vangnet
                  not which safety net`,
  cv: ['Cv en sollicitatiebrief', 'CV and application letter'],
  'emergency-contact': ['Wie te bellen bij nood', 'Whom to call in an emergency'],

  // What people do, where they are, how they are.
  'pass-number': ['Pasnummer', 'Pass number'],
  'door-times': ['Welke deur, en hoe laat', 'Which door, and when'],
  visit: ['Voor wie iemand komt, en hoe laat', 'Whom somebody visits, and when'],
  'access-rights': ['Waar iemand bij mag', 'What somebody has access to'],
  device: ['Apparaat', 'Device'],
  files: ['Bestanden', 'Files'],
  'cookie-id': ['Cookienummer', 'Cookie number'],
  'cookie-choice': ['Keuze voor cookies', 'Choice about cookies'],
  'call-details': ['Wie wanneer belde', 'Who called when'],
  transcript: ['Uitgeschreven gesprek', 'Written-out call'],
  prompts: ['Vragen aan de AI, en de antwoorden', 'Questions to the AI, and its answers'],
  registration: ['Aanmelding', 'Registration'],
  diet: ['Dieetwens', 'Dietary wish', 'kan over gezondheid of geloof gaan', 'may be about health or religion'],
  'identity-check': ['Hoe u keek wie iemand is', 'How you checked who somebody is'],
  account: ['Account', 'Account'],
  'activity-log': ['Wie wat wanneer deed', 'Who did what and when'],
  'ip-address': ['IP-adres', 'IP address'],
  'website-use': ['Gebruik van website of mail', 'Use of website or e-mail'],
  location: ['Waar iemand is', 'Where somebody is'],
  'camera-images': ['Camerabeelden', 'Camera images'],
  'time-and-place': ['Tijd en plaats', 'Time and place'],
  'sound-recording': ['Opgenomen gesprekken', 'Recorded calls'],
  health: ['Gezondheid', 'Health'],
  'privacy-requests': ['Privacyvragen en antwoorden', 'Privacy requests and answers'],
  'breach-reports': ['Meldingen van datalekken', 'Reports of data breaches'],
  'bot-answers': ['Antwoorden in AVG-maatje', 'Answers in AVG-maatje'],
});

/**
 * Categories that do not go without saying. The source `unusual-data-of-this-activity` gives those that are ticked
 * at the question `data`, are in this set, and are not in `options.data` of the template the record was begun from
 * (that list is what is usual there). For each of them the rows question `needed` asks whether it is needed.
 * A record begun without a template has no usual list: there every ticked category of this set is asked about.
 */
export const unusualData: ReadonlySet<string> = listed(`date-of-birth gender nationality marital-status family bsn
  id-copy photo licence-plate financial-situation garnishment absence emergency-contact assessment vog diet transcript
  website-use location camera-images sound-recording health`);
