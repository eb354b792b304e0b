// The texts of the privacy statement: a lawyer can review them here. Said by the business to the people concerned.
import type { Text } from '../../../../core/text.js';

const groups: Readonly<Record<string, Text>> = {
  suppliers: { nl: 'Leveranciers', en: 'Suppliers' },
  'emergency-contacts': {
    nl: 'Familie en vrienden van medewerkers, voor nood',
    en: 'Family and friends of staff, for emergencies',
  },
  correspondents: { nl: 'Mensen met wie wij mailen', en: 'People we e-mail with' },
  'bot-users': { nl: 'Medewerkers die AVG-maatje gebruiken', en: 'Staff who use AVG-maatje' },
  'mentioned-people': { nl: 'Mensen over wie een tekst van ons gaat', en: 'People a text of ours is about' },
};

export const statementWords = {
  groups,
  title: { nl: 'Privacyverklaring voor {group}', en: 'Privacy statement for {group}' },
  intro: {
    nl: '{organisation} gebruikt gegevens over u. Hier leest u welke gegevens dat zijn, waarvoor wij ze gebruiken, en wat u kunt vragen.',
    en: '{organisation} uses data about you. Here you read which data, what we use them for, and what you can ask.',
  },
  whoWeAre: { nl: 'Wie zijn wij?', en: 'Who are we?' },
  ending: { nl: 'Wordt afgebouwd', en: 'Being wound down' },
  ended: {
    nl: 'Hiermee zijn wij gestopt. Wat wij nog hebben, wissen wij uiterlijk op {by}.',
    en: 'We stopped doing this. What we still have, we erase by {by}.',
  },
  windsDown: {
    nl: '{what}: dit vragen wij niet meer, en wij wissen het uiterlijk op {by}.',
    en: '{what}: we no longer ask this, and erase it by {by}.',
  },
  name: { nl: 'Naam', en: 'Name' },
  address: { nl: 'Adres', en: 'Address' },
  contact: { nl: 'Contact', en: 'Contact' },
  dpo: { nl: 'Functionaris gegevensbescherming (FG)', en: 'Data protection officer' },
  representative: { nl: 'Vertegenwoordiger in Europa', en: 'Representative in Europe' },
  together: {
    nl: 'Over {about} beslissen wij samen met {partner} ({contact}).',
    en: 'We decide on {about} together with {partner} ({contact}).',
  },
  togetherMissing: {
    nl: 'waarover u samen met {partner} beslist, en hoe dat bedrijf te bereiken is',
    en: 'what you decide on together with {partner}, and how that business can be reached',
  },
  togetherGap: {
    nl: 'de kern van de afspraak met {partner}: wie doet wat, en bij wie kan iemand terecht (art. 26 AVG)',
    en: 'the essence of the arrangement with {partner}: who does what, and whom somebody can turn to (art. 26 GDPR)',
  },
  whatFor: { nl: 'Waarvoor gebruiken wij uw gegevens?', en: 'What do we use your data for?' },
  purposes: { nl: 'Waarvoor, en waarom mag dat?', en: 'What for, and why may we?' },
  law: { nl: 'Welke wet', en: 'Which law' },
  interest: { nl: 'Ons belang', en: 'Our interest' },
  data: { nl: 'Welke gegevens', en: 'Which data' },
  sensitive: { nl: 'Gevoelige gegevens', en: 'Sensitive data' },
  allowed: { nl: '{value}. Dit mag, omdat: {grounds}.', en: '{value}. This is allowed because: {grounds}.' },
  bsn: { nl: 'Burgerservicenummer (BSN), vanwege', en: 'Citizen service number (BSN), because of' },
  source: { nl: 'Hoe wij eraan komen', en: 'How we get them' },
  recipients: { nl: 'Aan wie wij ze geven', en: 'To whom we give them' },
  helpers: {
    nl: 'Bedrijven die ons helpen, zoals makers van onze programma’s. Zij mogen de gegevens alleen voor ons gebruiken.',
    en: 'Companies that help us, such as makers of our programs. They may use the data only for us.',
  },
  decideAlone: {
    nl: 'Bedrijven waarmee wij werken en die zelf over de gegevens beslissen.',
    en: 'Companies we work with that decide about the data themselves.',
  },
  nobody: { nl: 'Aan niemand.', en: 'To nobody.' },
  abroad: { nl: 'Buiten Europa', en: 'Outside Europe' },
  retention: { nl: 'Hoe lang wij ze bewaren', en: 'How long we keep them' },
  obligatory: { nl: 'Moet u deze gegevens geven?', en: 'Do you have to give these data?' },
  automated: { nl: 'Beslist een computer over u?', en: 'Does a computer decide about you?' },
  reuse: { nl: 'Ook gebruiken wij ze voor', en: 'We also use them for' },
  rights: { nl: 'Wat kunt u vragen?', en: 'What can you ask?' },
  access: {
    nl: 'Inzage: welke gegevens wij van u hebben, met een kopie.',
    en: 'Access: which data we have about you, with a copy.',
  },
  rectification: {
    nl: 'Correctie: gegevens die niet kloppen verbeteren of aanvullen.',
    en: 'Rectification: correct or complete data that are wrong.',
  },
  erasure: {
    nl: 'Verwijdering: gegevens wissen. Soms moeten wij ze van de wet bewaren; dan leggen wij dat uit.',
    en: 'Erasure: erase data. Sometimes the law makes us keep them; then we explain that.',
  },
  restriction: {
    nl: 'Beperking: gegevens tijdelijk niet gebruiken, bijvoorbeeld zolang wij iets uitzoeken.',
    en: 'Restriction: not use data for a while, for example as long as we look into something.',
  },
  portability: {
    nl: 'Meenemen: de gegevens die u ons gaf in een bestand, voor u of voor een ander bedrijf.',
    en: 'Portability: the data you gave us in a file, for you or for another company.',
  },
  human: {
    nl: 'Een mens: vraag of een medewerker opnieuw naar een beslissing van de computer kijkt, en geef uw mening.',
    en: 'A person: ask a member of staff to look again at a decision of the computer, and give your view.',
  },
  how: {
    nl: 'Neem contact met ons op: {contact}. Wij antwoorden binnen een maand. Het kost niets.',
    en: 'Contact us: {contact}. We answer within a month. It is free.',
  },
  howMissing: {
    nl: 'hoe mensen u bereiken met een vraag; u antwoordt binnen een maand, en het kost niets',
    en: 'how people reach you with a question; you answer within a month, and it is free',
  },
  withdraw: { nl: 'U mag uw toestemming altijd intrekken', en: 'You may always withdraw your consent' },
  withdrawText: {
    nl: 'Dan stoppen wij ermee. Wat wij daarvoor deden, blijft toegestaan.',
    en: 'Then we stop. What we did before that remains allowed.',
  },
  withdrawHow: { nl: 'Zo trekt u het in', en: 'How to withdraw' },
  objection: { nl: 'U mag bezwaar maken', en: 'You may object' },
  objectionText: {
    nl: 'Vindt u dat wij uw gegevens niet mogen gebruiken, door iets in uw eigen situatie? Zeg het ons. Dan stoppen wij, behalve als onze reden zwaarder weegt. Gaat het om reclame? Dan stoppen wij altijd.',
    en: 'Do you think that we may not use your data, because of something in your own situation? Tell us. Then we stop, unless our reason weighs more. Is it about advertising? Then we always stop.',
  },
  complaint: { nl: 'Hebt u een klacht?', en: 'Do you have a complaint?' },
  complaintText: {
    nl: 'Vertel het ons, dan zoeken wij samen een oplossing. U kunt ook altijd een klacht indienen bij de Autoriteit Persoonsgegevens: autoriteitpersoonsgegevens.nl.',
    en: 'Tell us, and we look for a solution together. You can also always complain to the Dutch data protection authority (Autoriteit Persoonsgegevens): autoriteitpersoonsgegevens.nl.',
  },
  changes: { nl: 'Gaan wij iets anders doen?', en: 'Are we going to do something else?' },
  changesText: {
    nl: 'Willen wij uw gegevens voor iets nieuws gebruiken? Dan vertellen wij u dat eerst.',
    en: 'Do we want to use your data for something new? Then we tell you first.',
  },
  cookies: { nl: 'Cookies', en: 'Cookies' },
  cookiesGap: {
    nl: 'per soort cookie: waarvoor, hoe lang, van wie, en hoe iemand nee zegt. Dit staat niet in het register.',
    en: 'for each kind of cookie: what for, how long, whose, and how somebody says no. This is not in the register.',
  },
} as const satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;
