// What is begun in the register is so in the profile: where that says no still, it says yes from now on.
import { ownProfile } from '../../../../app/register.js';
import { store } from '../../../../app/storing.js';
import { type AppTurn, reply } from '../../../../app/turn.js';
import { valueAt, writeAt } from '../../../../core/engine/answers.js';
import { pressId } from '../../../../core/engine/press.js';
import { sentences as engine } from '../../../../core/engine/sentences.js';
import { say, t } from '../../../../core/text.js';

const yes = t('ja', 'yes');
const sentences = { undo: t('Toch niet', 'Not so after all') } as const;

/** Who begins with cameras has them: a no in the profile becomes a yes, is said, and can be taken back. */
export async function nowSoInProfile(turn: AppTurn, template: string): Promise<void> {
  const profile = await ownProfile(turn);
  if (profile === undefined) return;
  const question = profile.checklist.sections
    .flatMap(({ questions }) => questions)
    .find((one) => one.kind === 'yes-no' && one.drafts?.includes(template) === true);
  if (question === undefined || valueAt(profile.scope.answers, question.id) !== false) return;
  const write = writeAt(profile.scope.answers, question.id, true);
  await store(turn, profile, [write]);
  const { language } = turn;
  reply(turn, {
    type: 'text',
    text: say(engine.corrected, language, { label: say(question.label, language), value: say(yes, language) }),
    actions: [{ id: pressId('undo', profile.record.id, question.id, write.n), label: say(sentences.undo, language) }],
  });
}
