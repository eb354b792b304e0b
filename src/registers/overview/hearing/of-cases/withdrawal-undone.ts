// That a request was not withdrawn, or was one after all: what was closed so is offered to be opened again.
import { noButton } from '../../../../app/record-buttons.js';
import { canWith, load, nameOf } from '../../../../app/register.js';
import { type AppTurn, type Loaded, reply } from '../../../../app/turn.js';
import { valueAt } from '../../../../core/engine/answers.js';
import { say, t } from '../../../../core/text.js';
import { addDaysTo, dayOf } from '../../../../core/time.js';
import { act } from '../../../request/card.js';
import { isMistaken } from '../../../request/rules/answers-of-request.js';
import { requestSentences } from '../../../request/sentences.js';
import { tellsNotWithdrawn } from '../../rules/about-running.js';
import { casesNamed } from './put-down.js';

const sentences = {
  openAgain: t(`{record} is gesloten als ingetrokken. Weer openen? De eerste datum blijft staan.
                {record} is closed as withdrawn. Open it again? The first date stays.`),
  mistaken: t(`{record} is gesloten als geen verzoek. Weer openen? De eerste datum blijft staan.
               {record} is closed as no request. Open it again? The first date stays.`),
} as const;

/** "Nee wacht, niet ingetrokken": offers to open the request again that was withdrawn last; false where none was lately. */
export const notWithdrawn = async (turn: AppTurn, text: string): Promise<boolean> =>
  tellsNotWithdrawn(text) && offersToReopen(turn, text);

/** Offers what was closed as withdrawn or as no request today or yesterday, the one that is named before the last one. */
export async function offersToReopen(turn: AppTurn, text: string): Promise<boolean> {
  const closed = (await withdrawnLately(turn)).filter((loaded) => canWith(turn, 'confirm', loaded));
  const meant = casesNamed(text, closed)[0] ?? closed[0];
  if (meant === undefined) return false;
  const reopen = act(turn, meant, 'reopen', requestSentences.reopen);
  turn.waits = { ...turn.waits, yes: reopen.id };
  reply(turn, {
    type: 'text',
    text: say(isMistaken(meant.scope.answers) ? sentences.mistaken : sentences.openAgain, turn.language, {
      record: nameOf(turn, meant.record),
    }),
    actions: [{ ...reopen, style: 'primary' }, noButton(turn, meant.record.id)],
  });
  return true;
}

/** The last first. Only the newest are read: what was closed so just now is one of them nearly always. */
async function withdrawnLately(turn: AppTurn): Promise<readonly Loaded[]> {
  const records = await turn.repositories.records.list(turn.organisation.id, 'request');
  const closed = records.filter(({ status }) => status === 'active').slice(-mostRead);
  const loaded = await Promise.all(closed.map((record) => load(turn, record)));
  const since = addDaysTo(turn.today, -1);
  const at = ({ scope }: Loaded) => scope.answers.get('closing')?.at ?? '';
  return loaded
    .filter(({ scope: { answers } }) => isMistaken(answers) || valueAt(answers, 'closing') === 'withdrawn')
    .filter((one) => dayOf(at(one), turn.organisation.zone) >= since)
    .sort((one, other) => (at(one) < at(other) ? 1 : -1));
}
const mostRead = 20;
