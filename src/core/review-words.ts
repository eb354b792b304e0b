// What is said around looking at a description again.
import { type Text, t } from './text.js';

export const reviewSentences = {
  question: t('Klopt dit nog?', 'Is this still right?'),
  title: t('{record} · Klopt dit nog?', '{record} · Is this still right?'),
  why: t(`Zo blijft uw register waar. {who} bevestigde dit op {day}.
          This keeps your register true. {who} confirmed this on {day}.`),
  unchanged: t('Sindsdien is er niets veranderd.', 'Nothing has changed since.'),
  changed: t('Sindsdien veranderde: {what}.', 'Since then this changed: {what}.'),
  lineChanged: t('Veranderd · {label}', 'Changed · {label}'),
  asks: t('Vraag {n} van {total}: {ask}', 'Question {n} of {total}: {ask}'),
  nowSays: t('Nu staat er: {value}.', 'It says now: {value}.'),
  look: t('Nakijken', 'Check it'),
  rest: t('De rest klopt nog', 'The rest is still right'),
  thisStill: t('Dit klopt nog', 'This is still right'),
  otherwise: t('Anders', 'Otherwise'),
  fillIn: t('Vul het in', 'Fill it in'),
  askColleague: t('Vraag het een collega', 'Ask a colleague'),
  stillUnknown: t('Weet ik nog niet', "I don't know yet"),
  noted: t('Genoteerd: {label}.', 'Noted: {label}.'),
  notedAs: t('Genoteerd. {label}: {value}', 'Noted. {label}: {value}'),
  still: t('Klopt nog', 'Still right'),
  change: t('Pas aan', 'Change it'),
  nextMonth: t('Volgende maand', 'Next month'),
  stopped: t('Niet meer in gebruik', 'No longer in use'),
  confirmed: t(`Mooi. {record} is weer vers. Ik vraag het opnieuw op {day}.
                Good. {record} is fresh again. I ask again on {day}.`),
  checked: t(`Mooi. {record} is nagekeken en weer vers. Ik vraag het opnieuw op {day}.
              Good. {record} was checked and is fresh again. I ask again on {day}.`),
  reported:
    t(`Genoteerd als "ongewijzigd gemeld": mijn vragen over {record} staan nog open. Ik vraag het opnieuw op {day}.
       Noted as "reported unchanged": my questions about {record} are still open. I ask again on {day}.`),
  reportedChanged:
    t(`Genoteerd, met wat u veranderde. Mijn vragen over {record} staan nog open. Ik vraag het opnieuw op {day}.
       Noted, with what you changed. My questions about {record} are still open. I ask again on {day}.`),
  newer: t('Intussen is er iets veranderd. Kijk nog even:', 'Something has changed meanwhile. Please look again:'),
  draft: t(`{record} is nog niet af. Loop het eerst helemaal na.
            {record} is not finished yet. Go through it first.`),
  when: t('Wanneer zal ik het weer vragen?', 'When shall I ask again?'),
  day: t('Morgen', 'Tomorrow'),
  week: t('Over een week', 'In a week'),
  month: t('Over een maand', 'In a month'),
  postponed: t('Goed, ik vraag het weer op {day}.', 'Fine, I ask again on {day}.'),
  enough:
    t(`U hebt dit al drie keer uitgesteld. Weet u het niet meer? Kies dan "Pas aan", of draag het over met /register overdragen.
       You put this off three times already. Do you not know? Then choose "Change it", or hand it over with /register handover.`),
  whyStopped: t('Waarom gebruikt u {record} niet meer?', 'Why do you no longer use {record}?'),
  notMine: t('Dat kan {officer} doen. Ik heb het doorgegeven.', '{officer} can do that. I have passed it on.'),
  cleanUp: t(`Ruim ook de gegevens zelf op, als de bewaartermijn voorbij is.
              Also remove the data themselves, once they need not be kept any longer.`),
  lateTitle: t('{record} is nog niet nagekeken', '{record} has not been checked yet'),
  lateOwner: t('Ik vroeg het op {day}. Klopt het nog?', 'I asked on {day}. Is it still right?'),
  lateOther: t('{who} kreeg de vraag op {day}, en antwoordde niet.', '{who} was asked on {day}, and did not answer.'),
  lateNobody: t('Niemand houdt dit bij. Kies iemand.', 'Nobody keeps this. Choose somebody.'),
  archiveAsked: t(`{who} zegt dat dit niet meer gebruikt wordt: {reason}.
                   {who} says that this is no longer used: {reason}.`),
  isConfirmed: t('{record}: bevestigd door {who} op {day}.', '{record}: confirmed by {who} on {day}.'),
  isChecked: t('{record}: nagekeken door {who} op {day}.', '{record}: checked by {who} on {day}.'),
  isReported: t('{record}: ongewijzigd gemeld door {who} op {day}.', '{record}: reported unchanged by {who} on {day}.'),
  notHeard: t(`Ik begrijp niet welk antwoord dat verandert. Kies "Pas aan", of zeg het zo: "Mailchimp is nu Brevo".
               I do not understand which answer that changes. Choose "Change it", or say it like: "Mailchimp is now Brevo".`),
  whatDiffers: t(`Wat is er anders? Zeg het zo: "Mailchimp is nu Brevo", of kies "Pas aan".
                  What is different? Say it like: "Mailchimp is now Brevo", or choose "Change it".`),
  isStopped: t('{record} is niet meer in gebruik.', '{record} is no longer in use.'),
  somebody: t('Iemand', 'Somebody'),
} as const satisfies Record<string, Text>;

/** Why a description is no longer of use; ids are stored. */
export const stoppedReasons = {
  ended: t('Wij doen dit niet meer', 'We no longer do this'),
  merged: t('Het hoort nu bij een andere activiteit', 'It is part of another activity now'),
  mistake: t('Het had er niet in moeten staan', 'It should not have been in the register'),
} as const satisfies Record<string, Text>;
export type StoppedReason = keyof typeof stoppedReasons;

export function isStoppedReason(word: string): word is StoppedReason {
  return Object.hasOwn(stoppedReasons, word);
}
