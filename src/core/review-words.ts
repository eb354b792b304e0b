// What is said around looking at a description again.
import type { Text } from './text.js';

export const reviewSentences = {
  question: { nl: 'Klopt dit nog?', en: 'Is this still right?' },
  title: { nl: '{record} · Klopt dit nog?', en: '{record} · Is this still right?' },
  why: {
    nl: 'Zo blijft uw register waar. {who} bevestigde dit op {day}.',
    en: 'This keeps your register true. {who} confirmed this on {day}.',
  },
  unchanged: { nl: 'Sindsdien is er niets veranderd.', en: 'Nothing has changed since.' },
  changed: { nl: 'Sindsdien veranderde: {what}.', en: 'Since then this changed: {what}.' },
  lineChanged: { nl: 'Veranderd · {label}', en: 'Changed · {label}' },
  asks: { nl: 'Vraag {n} van {total}: {ask}', en: 'Question {n} of {total}: {ask}' },
  nowSays: { nl: 'Nu staat er: {value}.', en: 'It says now: {value}.' },
  look: { nl: 'Nakijken', en: 'Check it' },
  rest: { nl: 'De rest klopt nog', en: 'The rest is still right' },
  thisStill: { nl: 'Dit klopt nog', en: 'This is still right' },
  otherwise: { nl: 'Anders', en: 'Otherwise' },
  fillIn: { nl: 'Vul het in', en: 'Fill it in' },
  askColleague: { nl: 'Vraag het een collega', en: 'Ask a colleague' },
  stillUnknown: { nl: 'Weet ik nog niet', en: "I don't know yet" },
  noted: { nl: 'Genoteerd: {label}.', en: 'Noted: {label}.' },
  notedAs: { nl: 'Genoteerd. {label}: {value}', en: 'Noted. {label}: {value}' },
  still: { nl: 'Klopt nog', en: 'Still right' },
  change: { nl: 'Pas aan', en: 'Change it' },
  nextMonth: { nl: 'Volgende maand', en: 'Next month' },
  stopped: { nl: 'Niet meer in gebruik', en: 'No longer in use' },
  confirmed: {
    nl: 'Mooi. {record} is weer vers. Ik vraag het opnieuw op {day}.',
    en: 'Good. {record} is fresh again. I ask again on {day}.',
  },
  checked: {
    nl: 'Mooi. {record} is nagekeken en weer vers. Ik vraag het opnieuw op {day}.',
    en: 'Good. {record} was checked and is fresh again. I ask again on {day}.',
  },
  reported: {
    nl: 'Genoteerd als "ongewijzigd gemeld": mijn vragen over {record} staan nog open. Ik vraag het opnieuw op {day}.',
    en: 'Noted as "reported unchanged": my questions about {record} are still open. I ask again on {day}.',
  },
  reportedChanged: {
    nl: 'Genoteerd, met wat u veranderde. Mijn vragen over {record} staan nog open. Ik vraag het opnieuw op {day}.',
    en: 'Noted, with what you changed. My questions about {record} are still open. I ask again on {day}.',
  },
  newer: {
    nl: 'Intussen is er iets veranderd. Kijk nog even:',
    en: 'Something has changed meanwhile. Please look again:',
  },
  draft: {
    nl: '{record} is nog niet af. Loop het eerst helemaal na.',
    en: '{record} is not finished yet. Go through it first.',
  },
  when: { nl: 'Wanneer zal ik het weer vragen?', en: 'When shall I ask again?' },
  day: { nl: 'Morgen', en: 'Tomorrow' },
  week: { nl: 'Over een week', en: 'In a week' },
  month: { nl: 'Over een maand', en: 'In a month' },
  postponed: { nl: 'Goed, ik vraag het weer op {day}.', en: 'Fine, I ask again on {day}.' },
  enough: {
    nl: 'U hebt dit al drie keer uitgesteld. Weet u het niet meer? Kies dan "Pas aan", of draag het over met /register overdragen.',
    en: 'You put this off three times already. Do you not know? Then choose "Change it", or hand it over with /register handover.',
  },
  whyStopped: { nl: 'Waarom gebruikt u {record} niet meer?', en: 'Why do you no longer use {record}?' },
  notMine: {
    nl: 'Dat kan {officer} doen. Ik heb het doorgegeven.',
    en: '{officer} can do that. I have passed it on.',
  },
  cleanUp: {
    nl: 'Ruim ook de gegevens zelf op, als de bewaartermijn voorbij is.',
    en: 'Also remove the data themselves, once they need not be kept any longer.',
  },
  lateTitle: { nl: '{record} is nog niet nagekeken', en: '{record} has not been checked yet' },
  lateOwner: { nl: 'Ik vroeg het op {day}. Klopt het nog?', en: 'I asked on {day}. Is it still right?' },
  lateOther: {
    nl: '{who} kreeg de vraag op {day}, en antwoordde niet.',
    en: '{who} was asked on {day}, and did not answer.',
  },
  lateNobody: { nl: 'Niemand houdt dit bij. Kies iemand.', en: 'Nobody keeps this. Choose somebody.' },
  archiveAsked: {
    nl: '{who} zegt dat dit niet meer gebruikt wordt: {reason}.',
    en: '{who} says that this is no longer used: {reason}.',
  },
  isConfirmed: { nl: '{record}: bevestigd door {who} op {day}.', en: '{record}: confirmed by {who} on {day}.' },
  isChecked: { nl: '{record}: nagekeken door {who} op {day}.', en: '{record}: checked by {who} on {day}.' },
  isReported: {
    nl: '{record}: ongewijzigd gemeld door {who} op {day}.',
    en: '{record}: reported unchanged by {who} on {day}.',
  },
  notHeard: {
    nl: 'Ik begrijp niet welk antwoord dat verandert. Kies "Pas aan", of zeg het zo: "Mailchimp is nu Brevo".',
    en: 'I do not understand which answer that changes. Choose "Change it", or say it like: "Mailchimp is now Brevo".',
  },
  whatDiffers: {
    nl: 'Wat is er anders? Zeg het zo: "Mailchimp is nu Brevo", of kies "Pas aan".',
    en: 'What is different? Say it like: "Mailchimp is now Brevo", or choose "Change it".',
  },
  isStopped: { nl: '{record} is niet meer in gebruik.', en: '{record} is no longer in use.' },
  somebody: { nl: 'Iemand', en: 'Somebody' },
} as const satisfies Record<string, Text>;

/** Why a description is no longer of use; ids are stored. */
export const stoppedReasons = {
  ended: { nl: 'Wij doen dit niet meer', en: 'We no longer do this' },
  merged: { nl: 'Het hoort nu bij een andere activiteit', en: 'It is part of another activity now' },
  mistake: { nl: 'Het had er niet in moeten staan', en: 'It should not have been in the register' },
} as const satisfies Record<string, Text>;
export type StoppedReason = keyof typeof stoppedReasons;

export function isStoppedReason(word: string): word is StoppedReason {
  return Object.hasOwn(stoppedReasons, word);
}
