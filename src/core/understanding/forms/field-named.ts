// What a text says of a field of a form by its own name: "herkennen aan: bestelling 2211", "de vraag is gewoon: ze wil geen mail meer".
import { pathsAt } from '../../engine/ask.js';
import type { Column } from '../../engine/checklist.js';
import { columnAt } from '../../engine/scope.js';
import { answerSaid, type Phrases } from '../answer-said.js';
import type { Reading, Situation } from '../reading.js';
import { wordsIn } from '../words.js';
import { isNumbered, namesBusiness, storyOf } from './form-words.js';

type Open = NonNullable<Situation['open']>;

interface FieldNamed {
  readonly path: string;
  readonly value: unknown;
  /** What was said before that. */
  readonly rest: string;
}

const lead =
  '(?:(?:nee|neen|no|ja|en|maar|dus|oh|sorry|and|but|nou)[, ]+)*(?:(?:waaraan|bij|onder|in|het|de|haar|zijn|the|at|under|his|her|hun|vak|veld|field|box) )*';
const soft = '(?: (?:gewoon|eigenlijk|alleen|dus|just|simply|really|only|toch|wel|ook|nog))*';
const must = ` (?:moet|moeten|should|must|has to)${soft}(?: (?:zijn|worden|staan|komen|blijven|be|say|read|stay))?:? `;
const is = ` (?:is|wordt|was)${soft}`;
/** What is told in own words is replaced only by who says so; a short field is named in passing. */
const between = {
  story: `(?: ?[:=] ?|${must}|${is} ?: ?)`,
  short: `(?: ?[:=] ?|${must}|${is}:? |(?<=\\b(?:aan|by)) )`,
};
const ends = '(?: (?:er ?bij|er ?in))?(?: (?:staan|zijn|worden|komen|te staan))?';

/** A field that takes any words goes by the last word of its name: "Herkennen aan", "De vraag"; of a choice it is one sentence. */
function shapeOf(column: Column): RegExp | undefined {
  const isText = column.kind === 'text' && column.format === undefined && !isNumbered(column) && !namesBusiness(column);
  if (!isText && column.kind !== 'long-text' && !isPicked(column)) return undefined;
  const names = [column.label.nl, column.label.en].map((label) =>
    label
      .toLowerCase()
      .replace(/^(?:de|het|een|the|an?) /, '')
      // "Waarom (mensen)" is called "waarom" where it is asked.
      .replace(/ \([^)]*\)$/, ''),
  );
  const name = names.map((one) => one.replace(/ (aan|by)$/, '(?: $1)?')).join('|');
  if (isPicked(column)) return new RegExp(`^${lead}(?:${name})${between.short}(?<value>[^.;?!]{1,120}?)[.!]*$`, 'is');
  const goesOn = column.kind === 'long-text' ? between.story : between.short;
  return new RegExp(`(?:^|[,;.]\\s+)${lead}(?:${name})${goesOn}(?<value>\\S.*?)${ends}[.!]*$`, 'is');
}

/** "Soort is 17, niet 1". */
const isPicked = ({ kind }: Column): boolean => kind === 'choice' || kind === 'yes-no';

/** The field that is named with what is to stand in it; undefined where none is. */
function fieldNamed(text: string, { scope, focus, filled }: Open, phrases: Phrases): FieldNamed | undefined {
  if ((focus.type !== 'form' && focus.type !== 'row') || text.length > longest || text.includes('?')) return undefined;
  for (const path of pathsAt(scope, focus)) {
    const column = columnAt(scope, path);
    const found = column === undefined ? null : (shapeOf(column)?.exec(text.trim()) ?? null);
    const said = found?.groups?.['value'];
    if (column === undefined || found === null || said === undefined || wordsIn(said).length === 0) continue;
    const value = isPicked(column) ? answerSaid(column, path, said, scope, phrases)?.value : said;
    if (value !== undefined) return { path, value, rest: text.trim().slice(0, found.index) };
  }
  return storyAnew(text, { scope, filled });
}

/** "Die tekst is rommel, maak ervan: ze wil inzage": what was told in own words is these words. */
function storyAnew(text: string, { scope, filled }: Pick<Open, 'scope' | 'filled'>): FieldNamed | undefined {
  const path = storyOf(scope.checklist);
  const value = anew.exec(text.trim())?.[1];
  return path === undefined || value === undefined || !(path in filled) ? undefined : { path, value, rest: '' };
}
const anew =
  /\b(?:maak (?:er|daar) ?(?:maar |gewoon )*van|er (?:moet|hoort te|had moeten) staan|schrijf (?:maar |gewoon )*(?:op)?|zet er(?: maar| gewoon)* (?:in|neer)|make (?:it|that)|it should (?:say|read)|write)(?: \w+)? ?: ?(\S.*?)$/is;
const longest = 300;

/** The same as an answer, with what was answered before it; undefined where that is something else. */
export function byName(
  text: string,
  open: Open,
  phrases: Phrases,
  read: (rest: string) => Reading | undefined,
): Reading | undefined {
  const named = fieldNamed(text, open, phrases);
  if (named === undefined) return undefined;
  const { path, value, rest } = named;
  const isFirst = rest.trim() === '';
  const before = isFirst ? undefined : read(rest);
  if (!isFirst && before?.intent !== 'answer') return undefined;
  return { intent: 'answer', sure: 'likely', words: text, values: { ...before?.values, [path]: value } };
}
