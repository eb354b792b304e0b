// Answers what is asked of what stands here of the business and its people, in one line for each thing.
import { loadAll } from '../../../../app/register.js';
import { type AppTurn, reply } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { applicableQuestions } from '../../../../core/engine/applies.js';
import { can } from '../../../../core/permissions.js';
import { say, t } from '../../../../core/text.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { shownFileOf } from '../../../breach/card.js';
import { businessAsked } from '../../rules/business-asked.js';
import { listening } from '../../rules/listening.js';
import { seeRecord, shortly } from './register-asked.js';

const notFilledIn = t('nog niet ingevuld', 'not filled in yet');

/** False where nothing of it is asked, for who may not read it, and where it may be asked of a case that is open or shown. */
export async function businessAnswered(turn: AppTurn, text: string, beside: Situation['open']): Promise<boolean> {
  const asked = businessAsked(text);
  if (asked === undefined || !can(turn.actor, 'read-organisation')) return false;
  const isOfCase =
    beside === undefined ? shownFileOf(turn) !== undefined : listening.matter(beside.scope) !== undefined;
  if (isOfCase && asked.includes('staff')) return false;
  const [profile] = await loadAll(turn, 'organisation');
  if (profile === undefined) return false;
  const lines = profile.checklist.sections
    .flatMap((section) => applicableQuestions(section, profile.scope))
    .filter(({ id }) => asked.some((one) => one === id))
    .map((question) => {
      const value = shortly(profile, question) ?? say(notFilledIn, turn.language);
      return `${say(question.label, turn.language)}: ${value}`;
    });
  if (lines.length === 0) return false;
  reply(turn, { type: 'text', text: lines.join('\n'), actions: [seeRecord(turn, profile.record)] });
  return heardAs(turn, 'question', text, { about: 'own' });
}
