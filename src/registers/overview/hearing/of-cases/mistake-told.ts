// "Dat was geen verzoek": the one that runs is offered to be closed so, in one tap, and stays in the register.
import { noButton } from '../../../../app/record-buttons.js';
import { canWith, nameOf } from '../../../../app/register.js';
import { type AppTurn, type Loaded, reply } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { say, t } from '../../../../core/text.js';
import { asksWords } from '../../../../core/understanding/forms/form-words.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { act } from '../../../request/card.js';
import { mistakeSaid } from '../../../request/rules/hearing/mistake-said.js';
import { requestSentences } from '../../../request/sentences.js';
import { openOf } from '../../standing/running.js';
import { listenToSeveral } from '../told.js';
import { toldOf } from './put-down.js';
import { requestMeant } from './request-meant.js';

const sentences = {
  closes:
    t(`Was {record} geen verzoek, maar per ongeluk gemaakt? Dan sluit ik het zo. Het blijft bewaard, met uw naam en de dag erbij. Brieven en herinneringen stoppen. Er is nog niets bewaard.
       Was {record} not a request, but opened by mistake? Then I close it so. It stays on record, with your name and the day. Letters and reminders stop. Nothing was stored yet.`),
  which: t('Welk verzoek was er geen? Dat sluit ik dan zo.', 'Which one was not a request? Then I close it so.'),
  because: t('De reden: {reason}', 'The reason: {reason}'),
} as const;

/** Offers to close the request that is meant, or one of those that may be; false where none is, or it is not said so. */
export async function mistakeTold(turn: AppTurn, text: string, beside: Situation['open']): Promise<boolean> {
  const said = mistakeSaid(text);
  // In the form of something new it is of that.
  if (said === undefined || beside?.scope.checklist.tells !== undefined) return false;
  // Where words are asked, these are the answer.
  if (beside !== undefined && !said.named && asksWords(beside)) return false;
  const may = (loaded: Loaded) => canWith(turn, 'confirm', loaded);
  const meant = await requestMeant(turn, text, beside, may, said.named);
  // Beside a question of something else it is of a request only where that is said.
  const isOfOther = beside !== undefined && beside.scope.checklist.id !== 'request' && !said.named;
  const open = isOfOther ? [] : (await openOf(turn, 'request')).filter(may);
  const all = meant === undefined ? open.slice(-mostAsked) : [meant.loaded];
  if (all.length === 0) return false;
  const closes = all.map((loaded) => act(turn, loaded, 'mistaken', requestSentences.mistaken));
  turn.waits = { ...turn.waits, deed: { text, at: turn.now, behind: closes.map(({ id }) => id) } };
  if (meant === undefined) asksWhich(turn, all);
  else asks(turn, meant.loaded, said.reason);
  return heardAs(turn, 'correction', text, {}, 'likely');
}
const mostAsked = 3;

function asks(turn: AppTurn, loaded: Loaded, reason: string | undefined): void {
  const close = act(turn, loaded, 'mistaken', requestSentences.mistaken);
  const because = reason === undefined ? [] : [say(sentences.because, turn.language, { reason })];
  turn.waits = { ...turn.waits, yes: close.id };
  reply(turn, {
    type: 'text',
    text: [say(sentences.closes, turn.language, { record: nameOf(turn, loaded.record) }), ...because].join('\n'),
    actions: [{ ...close, style: 'primary' }, noButton(turn, loaded.record.id)],
  });
}

function asksWhich(turn: AppTurn, all: readonly Loaded[]): void {
  const buttons = all.map((loaded) => ({
    id: act(turn, loaded, 'mistaken', requestSentences.mistaken).id,
    label: nameOf(turn, loaded.record),
  }));
  listenToSeveral(turn);
  const choice = all.map((loaded, at) => ({ words: toldOf(turn, loaded), action: buttons[at]?.id ?? '' }));
  turn.waits = { ...turn.waits, choice };
  reply(turn, { type: 'text', text: say(sentences.which, turn.language), actions: buttons });
}
