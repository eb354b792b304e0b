// Days that a form proposes where nobody said one: they stand there to be seen, and are still asked.
import { dayOf } from '../../time.js';
import type { Scope } from '../checklist.js';

type Values = Readonly<Record<string, unknown>>;

/** Today, where a question in the form of a flow proposes that; none where another day was told and it is not sure which. */
export function proposedIn({ checklist, facts }: Scope, sent: Values): Readonly<Record<string, string>> {
  if (checklist.access !== 'flow') return {};
  const questions = checklist.sections.flatMap((section) => section.questions);
  const told = questions.map(({ id, kind }) => (kind === 'long-text' ? sent[id] : undefined)).find(isText) ?? '';
  const days = questions.filter((one) => one.kind === 'day' && one.proposesToday?.(told, facts) === true);
  return Object.fromEntries(days.filter(({ id }) => !(id in sent)).map(({ id }) => [id, dayOf(facts.now, facts.zone)]));
}
const isText = (value: unknown): value is string => typeof value === 'string';
