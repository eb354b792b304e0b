// "Hoe lang moet je het bewaren", beside a part of the register: what stands or is proposed there for that.
import { type AppTurn, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { folded } from '../../../../core/fold.js';
import { t } from '../../../../core/text.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { answersTo } from '../../rules/known-answers.js';
import { shortly } from './register-asked.js';

const sentences = {
  keptHere: t('Bij {record} staat nu: {value}.', 'At {record} it says now: {value}.'),
} as const;

/** False where it names what it is of, or nothing stands here for that. */
export function keptHereAsked(turn: AppTurn, text: string, beside: Situation['open']): boolean {
  const plain = folded(text.trim()).replace(/[\s.!?]+$/, '');
  if (beside === undefined || !howLong.test(plain) || answersTo(text).length > 0) return false;
  const { scope } = beside;
  const question = scope.checklist.sections.flatMap(({ questions }) => questions).find(({ id }) => id === 'retention');
  const value = question && shortly({ scope }, question);
  if (value === undefined) return false;
  tell(turn, sentences.keptHere, { record: scope.facts.recordName, value });
  return heardAs(turn, 'question', text, { about: 'own' });
}
const howLong =
  /^(?:(?:en|maar|dus|nou|and|but) )*(?:hoe ?lang|how long) (?:moet|moeten|mag|mogen|bewaar|bewaren|must|should|may|do) (?:je|ik|we|wij|u|i|you)(?: (?:het|dat|dit|die|ze|deze|gegevens|de gegevens|alles|dan|eigenlijk|nou|nu|it|this|that|them)){0,4}(?: (?:bewaren|houden|keep(?: it| this| that| them)?))?(?: (?:eigenlijk|dan|nou|nu))?$/;
