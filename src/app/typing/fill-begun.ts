// The form that words began, with what those words tell of it: "ik ben drie weken weg".
import { pathsAt } from '../../core/engine/ask.js';
import type { Reply } from '../../core/engine/replies.js';
import { columnAt } from '../../core/engine/scope.js';
import { unsentId } from '../../core/engine/unsent.js';
import { filledBy } from '../../core/understanding/forms/form-said.js';
import type { AppTurn } from '../turn.js';
import { showFilled } from './unsent.js';
import { inForm, unsentFlow } from './unsent-record.js';

/** The form of a flow that these words began comes with what they tell of it. */
export async function fillBegun(turn: AppTurn, flow: string, text: string): Promise<void> {
  const checklist = unsentFlow(turn, unsentId(flow));
  const at = turn.said.findLastIndex(({ reply: one }) => one.type === 'ask' && one.record === unsentId(flow));
  if (checklist === undefined || at < 0) return;
  const { conversation, scope } = await inForm(turn, checklist, { type: 'show' });
  const { focus } = conversation;
  if (focus === undefined) return;
  const filled = fieldsOf(turn.said[at]?.reply);
  const paths = pathsAt(scope, focus).filter(
    (path) => columnAt(scope, path)?.kind !== 'long-text' && !(path in filled),
  );
  const { values } = filledBy(text, paths, { scope, focus, filled }, () => ({}));
  if (Object.keys(values).length === 0) return;
  turn.said.splice(at, 1);
  await showFilled(turn, checklist, { ...filled, ...values });
}

/** What the form that was shown held already. */
function fieldsOf(shown: Reply | undefined): Readonly<Record<string, unknown>> {
  const fields = shown?.type === 'ask' ? shown.fields : [];
  return Object.fromEntries(fields.flatMap(({ path, sent }) => (sent === undefined ? [] : [[path, sent]])));
}
