// The letters that a request offers, and when.
import type { Loaded } from '../../app/turn.js';
import { valueAt } from '../../core/engine/answers.js';
import { type Text, t } from '../../core/text.js';
import { wordsOf } from '../../core/word-list.js';
import { isFast, isForClient, isMistaken, tellsRecipients } from './rules/answers-of-request.js';
import type { RequestLetter } from './rules/letters.js';
import { requestStatus } from './rules/status.js';

export interface OfferedLetter {
  readonly name: RequestLetter;
  readonly label: Text;
  readonly when: Text;
  /** What it is called beside its label. */
  readonly also?: readonly string[];
}

/** Those that can be of use now: the answer always, the others while their moment lasts. */
export function lettersFor({ scope }: Loaded): readonly OfferedLetter[] {
  const { answers } = scope;
  if (isMistaken(answers)) return [];
  if (isForClient(answers)) return letters.filter(({ name }) => name === 'request-pass-on');
  const { closed, dates } = requestStatus(scope);
  const useful: Readonly<Record<RequestLetter, boolean>> = {
    'request-receipt': !closed,
    'request-identity': !closed && valueAt(answers, 'identity') === 'doubt',
    'request-extension': !closed && dates.extendable,
    'request-answer': true,
    'request-recipients': isFast(answers) || tellsRecipients(answers),
    'request-pass-on': false,
    'request-closing': valueAt(answers, 'closing') === 'no-reaction',
  };
  return letters.filter(({ name }) => useful[name]);
}

const letters: readonly OfferedLetter[] = [
  {
    name: 'request-receipt',
    label: t('Ontvangen', 'Received'),
    also: wordsOf('ontvangstbevestiging; ontvangstbrief; ontvangst; bevestiging; receipt; confirmation'),
    when: t('Zeg dat u de vraag hebt en wanneer het antwoord komt', 'Say that you have it and when you answer'),
  },
  {
    name: 'request-identity',
    label: t('Wie bent u?', 'Who are you?'),
    also: wordsOf('identiteit; identity'),
    when: t('Alleen als u twijfelt wie het vraagt', 'Only if you doubt who asks'),
  },
  {
    name: 'request-extension',
    label: t('Meer tijd', 'More time'),
    also: wordsOf('uitstel; verlenging; uitstelbrief; extension'),
    when: t('Binnen de eerste maand, met de reden', 'Within the first month, with the reason'),
  },
  {
    name: 'request-answer',
    label: t('Antwoord', 'Answer'),
    also: wordsOf('antwoordbrief; antwoordbriefje; antwoordmail; inzagebrief; reply'),
    when: t('Wat u besloot en deed', 'What you decided and did'),
  },
  {
    name: 'request-recipients',
    label: t('Aan anderen doorgeven', 'Telling others'),
    when: t('Aan wie de gegevens kreeg', 'To whoever got the data'),
  },
  {
    name: 'request-pass-on',
    label: t('Doorsturen', 'Passing on'),
    when: t('Aan de opdrachtgever', 'To the client'),
  },
  {
    name: 'request-closing',
    label: t('Sluiten zonder reactie', 'Closing without a reaction'),
    when: t('Na twee herinneringen', 'After two reminders'),
  },
];
