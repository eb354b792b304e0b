// The parts of a sentence: who speaks, a list of things, a value in the middle of it.
import { type Language, say, type Text, t, uncapitalised } from '../../text.js';
import type { Column, Scope } from '../checklist.js';
import { optionsOf } from '../options.js';
import type { Choice, Value } from '../value.js';
import { choicesOf, showValue } from './show.js';

/** The bot to who keeps the record, the organisation to the people concerned, or anybody about the organisation. */
export type Voice = 'you' | 'we' | 'they';

/** How a sentence is said: by whom, in which language, and the name of the organisation where others speak of it. */
export interface Speaking {
  readonly voice: Voice;
  readonly language: Language;
  readonly organisation?: string;
}

const subjects: Readonly<Record<Exclude<Voice, 'they'>, Text>> = {
  you: t('u', 'you'),
  we: t('wij', 'we'),
};
const somebody: Text = t('de organisatie', 'the organisation');

/** Who keeps the record, as the subject of a sentence. */
export const subjectOf = ({ voice, language, organisation }: Speaking): string =>
  voice === 'they' ? (organisation ?? say(somebody, language)) : say(subjects[voice], language);

/** Picks what stands between square brackets by who speaks. */
export function voiced(sentence: string, { voice, language }: Speaking): string {
  if (!sentence.includes('[')) return sentence;
  return sentence.replace(/\[([^\]]*)\]/g, (_whole, inside: string) => {
    const parts = inside.split('/');
    const three = ['you', 'we', 'they'].indexOf(voice);
    const several = language === 'nl' ? voice === 'we' : voice === 'they';
    return parts[parts.length > 2 ? three : Number(several)] ?? '';
  });
}

const and: Text = t('en', 'and');

/** "a, b en c", or "a, b, en c en d"; with commas inside, things are kept apart by semicolons. */
export function listed(items: readonly string[], language: Language): string {
  if (items.some((item) => item.includes(','))) return items.join('; ');
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  const word = say(and, language);
  const isDouble = items.length > 2 && items.slice(-2).some((item) => item.includes(` ${word} `));
  return `${items.slice(0, -1).join(', ')}${isDouble ? ',' : ''} ${word} ${last}`;
}

/** What begins with the name of a law. */
const law =
  /^(?:Wet (?:op|financiering|ter|van)|Wetboek|Algemene [Ww]et|Burgerlijk Wetboek|Uitvoerings\w+|[A-Z]\w+wet\b)/;

/** A text as it stands inside a sentence: without its capital, unless that belongs to a name, and without its full stop. */
export function inside(text: string): string {
  const bare = text.trim().replace(/(?<!\.)\.$/, '');
  return law.test(bare) || /^(?:\p{Lu}{2}|\p{Lu}\p{Ll}*\p{Lu}|I\b|Dutch\b)/u.test(bare) ? bare : uncapitalised(bare);
}

/** A value in the middle of a sentence; `key` is its question, or question and column. */
export function valueInside(column: Column, key: string, value: Value, scope: Scope, speaking: Speaking): string {
  const { language } = speaking;
  if (column.kind === 'person' && value === scope.facts.me && speaking.voice === 'you') return subjectOf(speaking);
  if (column.kind === 'person' && value !== 'none') return showValue(column, value, scope, language);
  if (key === scope.checklist.name) return showValue(column, value, scope, language);
  if (column.kind !== 'choice' && column.kind !== 'choices') return inside(showValue(column, value, scope, language));
  const words = scope.checklist.inWords?.[key];
  const isName = 'from' in column.options && column.options.holds !== 'kinds';
  const options = optionsOf(column, scope, 'all');
  const word = (choice: Choice): string => {
    const phrase = typeof choice === 'string' ? words?.[choice] : undefined;
    if (phrase !== undefined) return voiced(say(phrase, language), speaking);
    if (typeof choice === 'object') return inside(choice.other);
    const label = options.find(({ id }) => id === choice)?.label;
    const shown = label === undefined ? showValue(column, choice, scope, language) : say(label, language);
    return isName ? shown : inside(shown);
  };
  return listed(choicesOf(value).map(word), language);
}
