// What is taken from a list of a form that was filled in by typing, or added to it: "nee toch niet papier", "ook de administratie".
import { pathsAt } from '../engine/ask.js';
import { columnAt } from '../engine/scope.js';
import { folded } from '../fold.js';
import { answerSaid, type Phrases } from './answer-said.js';
import { isNumbered } from './form-words.js';
import type { Reading, Situation } from './reading.js';
import { wordsIn } from './words.js';

type Open = NonNullable<Situation['open']>;

const lead = '(?:(?:nee|neen|no|ja|yes|oh?|oeps|wacht|sorry)[, ]+)*(?:(?:toch|maar|en|and) )*';
const less = new RegExp(`^${lead}(?:niet|geen|zonder|not|without)\\s+(?:meer )?(.+)$`, 'is');
const more = new RegExp(`^${lead}(?:ook|also|plus)\\s+(?:nog )?(.+)$`, 'is');

/** What is filled in as it is then; undefined where no name or list is changed so. */
export function changedInForm(text: string, open: Open, words: Phrases): Reading | undefined {
  if (open.focus.type !== 'form' && open.focus.type !== 'row') return undefined;
  return numberedAnew(text, open) ?? namedAnew(text, open) ?? listChanged(text, open, words);
}

function listChanged(text: string, open: Open, words: Phrases): Reading | undefined {
  const gone = less.exec(text.trim())?.[1];
  const added = gone === undefined ? more.exec(text.trim())?.[1] : undefined;
  const named = gone ?? added;
  if (named === undefined) return undefined;
  for (const path of pathsAt(open.scope, open.focus)) {
    const before: unknown = open.filled[path];
    const ids = Array.isArray(before) ? idsSaid(named, path, open, words) : [];
    const list: readonly unknown[] = Array.isArray(before) ? before : [];
    const value = added === undefined ? list.filter((one) => !ids.some((id) => id === one)) : withThese(list, ids);
    if (ids.length > 0 && value.length > 0 && value.length !== list.length)
      return { intent: 'answer', sure: 'likely', words: text, values: { [path]: value } };
  }
  return undefined;
}

/** "Het nummer klopt niet, het is 2026-55521": the number that a form asks for, once it was filled in. */
function numberedAnew(text: string, { scope, focus, filled }: Open): Reading | undefined {
  const path = pathsAt(scope, focus).find((one) => {
    const column = columnAt(scope, one);
    return column !== undefined && isNumbered(column) && typeof filled[one] === 'string';
  });
  const number = numberIs.exec(text)?.[1];
  return path === undefined || number === undefined || number === filled[path]
    ? undefined
    : { intent: 'answer', sure: 'likely', words: text, values: { [path]: number } };
}
const numberIs =
  /\bnummer\b.*\b(?:is|zijn|wordt|moet|was)\b.*?((?=\S*\d)[\p{L}\d][\p{L}\d./-]{2,})(?: zijn| wezen)?[.!]*$/iu;

const names: readonly RegExp[] = [
  new RegExp(
    `^${lead}(?:(?:hij|zij|ze|die|het) (?:heet|is) )?(?:niet|geen|not) (?<old>.+?)[, ]+maar (?:wel )?(?<now>.+)$`,
    'is',
  ),
  new RegExp(
    `^${lead}(?:het is|(?:hij|zij|ze|die) heet|de naam is|naam is|naam:|it is|the name is) (?<now>(?!niet\\b|geen\\b|een\\b|nog\\b).+?)(?:[, ]+(?:en )?(?:niet|geen|not) (?<old>.+))?$`,
    'is',
  ),
  new RegExp(`^${lead}(?<now>\\S+(?: \\S+){0,3}) (?:heet (?:hij|zij|ze|die)|is de naam)$`, 'is'),
];

/** "Nee, niet Jansen maar Janssen": by whom somebody is known, once that was filled in. */
function namedAnew(text: string, { scope, focus, filled }: Open): Reading | undefined {
  const path = pathsAt(scope, focus).find((one) => {
    const column = columnAt(scope, one);
    return column?.kind === 'text' && column.identifies === true;
  });
  const before: unknown = path === undefined ? undefined : filled[path];
  if (path === undefined || typeof before !== 'string') return undefined;
  for (const shape of names) {
    const { old, now = '' } = shape.exec(text.trim().replace(/[.!]+$/, ''))?.groups ?? {};
    const isOfIt = old === undefined ? shape !== names[0] : folded(before).includes(folded(old).trim());
    if (now !== '' && isOfIt && wordsIn(now).length <= longestName)
      return { intent: 'answer', sure: 'likely', words: text, values: { [path]: now.trim() } };
  }
  return undefined;
}
const longestName = 4;

const withThese = (list: readonly unknown[], ids: readonly string[]): readonly unknown[] => [
  ...list,
  ...ids.filter((id) => !list.includes(id)),
];

function idsSaid(named: string, path: string, { scope }: Open, words: Phrases): readonly string[] {
  const column = columnAt(scope, path);
  const said = column?.kind === 'choices' ? answerSaid(column, path, named, scope, words) : undefined;
  const values: readonly unknown[] = said !== undefined && Array.isArray(said.value) ? said.value : [];
  return values.flatMap((one) => (typeof one === 'string' ? [one] : []));
}
