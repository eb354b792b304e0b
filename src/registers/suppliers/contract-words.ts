// What people read about contracts with companies that work for them.
import type { Text } from '../../core/text.js';

export const contractWords = {
  title: { nl: 'Contracten', en: 'Contracts' },
  text: {
    nl: 'Wie voor u met gegevens werkt, heeft een verwerkersovereenkomst nodig (art. 28 AVG). Hier moet nog iets: {count}. Kies een bedrijf, dan staat de mail klaar.',
    en: 'Who works with data for you needs a processor agreement (art. 28 GDPR). Something is still to be done here: {count}. Choose a company, and the mail is ready.',
  },
  allWell: {
    nl: 'Met elk bedrijf dat voor u werkt is het geregeld. Loopt er een contract af? Dan zeg ik het op tijd.',
    en: 'It is arranged with every company that works for you. When a contract ends, I tell you in time.',
  },
  nobody: {
    nl: 'Er staat geen bedrijf in uw register dat voor u met gegevens werkt. Met /register leveranciers ziet u wat er staat.',
    en: 'No company in your register works with data for you. With /register suppliers you see what is there.',
  },
  more: { nl: 'Nog {count}', en: '{count} more' },
  open: { nl: 'Mail aan {name}', en: 'Mail to {name}' },
  one: { nl: 'Contract: {company}', en: 'Contract: {company}' },
  none: { nl: 'nog geen contract', en: 'no contract yet' },
  notAsked: { nl: 'nog niet bekend of er een contract is', en: 'not known yet whether there is a contract' },
  standardLine: { nl: 'er is een vaste tekst, nog niet bevestigd', en: 'there is a fixed text, not confirmed yet' },
  asked: { nl: 'gevraagd op {day}, nog geen antwoord', en: 'asked for on {day}, no answer yet' },
  askedLong: {
    nl: 'gevraagd op {day}, al twee weken geen antwoord',
    en: 'asked for on {day}, no answer for two weeks',
  },
  ends: { nl: 'loopt tot en met {day}', en: 'runs until {day}' },
  over: { nl: 'afgelopen op {day}', en: 'ended on {day}' },
  well: { nl: 'Dit contract is geregeld.', en: 'This contract is arranged.' },
  how: {
    nl: 'De mail noemt alles wat de wet vraagt. Lees hem, vul aan wat tussen haken staat, en stuur hem zelf.',
    en: 'The mail names everything the law asks. Read it, fill in what is between brackets, and send it yourself.',
  },
  standard: {
    nl: '{by} heeft een vaste tekst: {link} ({by}, {day}). Lees hem. Klopt hij voor u? Dan is dat het contract.',
    en: '{by} has a fixed text: {link} ({by}, {day}). Read it. Is it right for you? Then that is the contract.',
  },
  takeStandard: { nl: 'Gelezen: dit is ons contract', en: 'Read it: this is our contract' },
  mailDutch: { nl: 'De mail in het Nederlands', en: 'The mail in Dutch' },
  mailEnglish: { nl: 'De mail in het Engels', en: 'The mail in English' },
  sent: { nl: 'Ik heb hem verstuurd', en: 'I sent it' },
  sentAgain: { nl: 'Ik heb het nog eens gevraagd', en: 'I asked once more' },
  thereIsOne: { nl: 'Er is een contract', en: 'There is a contract' },
  longer: { nl: 'Verlengd, tot …', en: 'Renewed, until …' },
  changeIt: { nl: 'Er is iets veranderd', en: 'Something changed' },
  noted: {
    nl: 'Genoteerd: vandaag gevraagd bij {company}. Is er op {day} nog niets? Dan vraag ik ernaar.',
    en: 'Noted: asked {company} today. If there is nothing by {day}, I ask about it.',
  },
  taken: {
    nl: 'Genoteerd: de vaste tekst van {company} is het contract, en u bekeek hem vandaag.',
    en: 'Noted: the fixed text of {company} is the contract, and you looked at it today.',
  },
  gone: { nl: 'Dit bedrijf staat niet meer in het register.', en: 'This company is no longer in the register.' },
  askLine: {
    nl: 'Op {day} vroeg u om de verwerkersovereenkomst. Is die er?',
    en: 'On {day} you asked for the processor agreement. Is it there?',
  },
  endsLine: {
    nl: 'De verwerkersovereenkomst loopt tot en met {day}. Komt er een nieuwe?',
    en: 'The processor agreement runs until {day}. Will there be a new one?',
  },
  overLine: {
    nl: 'De verwerkersovereenkomst liep af op {day}. Zonder mag dit bedrijf niet met de gegevens werken.',
    en: 'The processor agreement ended on {day}. Without one this company may not work with the data.',
  },
} as const satisfies Readonly<Record<string, Text>>;
