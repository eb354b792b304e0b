// "Nee" to what is needed becomes an act: who takes it out and by when is asked at once, beside the interview.
import { type AppTurn, type Loaded, reply } from '../../app/turn.js';
import { openEndings } from '../../core/ending.js';
import type { Write } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import { say, t } from '../../core/text.js';
import { dataCategories } from './rules/data-categories.js';

const words = {
  stop: t(`"{what}" is hier niet nodig. Wie haalt het weg, en voor wanneer?
           "{what}" is not needed here. Who takes it out, and by when?`),
  arrange: t('Regel dat', 'Arrange that'),
} as const;

/** Offers to wind down each kind of data that this turn said is not needed. */
export async function offerToStop(turn: AppTurn, { record, scope }: Loaded, writes: readonly Write[]): Promise<void> {
  for (const { path, value } of writes) {
    const id = value === false ? /^needed\/([^/]+)\/needed$/.exec(path)?.[1] : undefined;
    if (id === undefined || openEndings(scope.answers).some(({ row }) => row === `need-${id}`)) continue;
    const label = dataCategories.find((one) => one.id === id)?.label;
    reply(turn, {
      type: 'text',
      text: say(words.stop, turn.language, { what: label === undefined ? id : say(label, turn.language) }),
      actions: [{ id: pressId('stop-show', record.id, `need-${id}`), label: say(words.arrange, turn.language) }],
    });
  }
}
