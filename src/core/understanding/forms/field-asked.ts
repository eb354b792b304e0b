// Which field of an open form somebody asks the meaning of, by its name, and what they said beside that.
import { pathsAt } from '../../engine/ask.js';
import type { Column } from '../../engine/checklist.js';
import { isForm } from '../../engine/focus.js';
import { folded } from '../../fold.js';
import { askedAt, type Situation } from '../reading.js';
import { clausesApart } from '../talk/told-apart.js';
import { wordsIn } from '../words.js';

/** Undefined where no field is asked about by its name. */
export function fieldAsked(
  text: string,
  { scope, focus }: Pick<NonNullable<Situation['open']>, 'scope' | 'focus'>,
): { readonly column: Column; readonly rest: string } | undefined {
  if (!isForm(focus) || text.length > longest) return undefined;
  const clauses = clausesApart(text);
  const fields = askedAt(pathsAt(scope, focus), scope);
  for (const clause of clauses) {
    const [, said = ''] = asks.exec(wordsIn(folded(clause)).join(' ')) ?? [];
    const name = wordsIn(said)
      .filter((word) => !fillers.has(word))
      .join(' ');
    const found = fields.find(({ column: { label } }) =>
      [label.nl, label.en].some((one) => wordsIn(folded(one)).join(' ') === name),
    );
    if (name !== '' && found !== undefined)
      return {
        column: found.column,
        rest: clauses
          .filter((one) => one !== clause)
          .join('')
          .trim(),
      };
  }
  return undefined;
}
const longest = 200;
const asks =
  /^(?:(?:en|maar|and|but) )?(?:wat (?:is|betekent|wordt bedoeld met|bedoel (?:je|u) met|moet (?:ik|er) bij)|what (?:is|does|do you mean by)) (.+)$/;
const fillers = new Set('dat die dit het nou nu dan eigenlijk precies invullen that the mean exactly'.split(' '));
