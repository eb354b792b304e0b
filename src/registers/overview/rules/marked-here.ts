// What single words tell of the business, beside what rules heard: what those missed, and a name that they took too widely.
import { valueAt } from '../../../core/engine/answers.js';
import { pathsAt } from '../../../core/engine/ask.js';
import { sameValue } from '../../../core/engine/value.js';
import { soundsLike } from '../../../core/sounds-like.js';
import { beginsYesOrNo } from '../../../core/understanding/many-ways.js';
import { tokensOf } from '../../../core/understanding/marked.js';
import { type Reading, type Situation, unclear } from '../../../core/understanding/reading.js';
import { isUrgent } from '../../../core/understanding/told-in.js';
import { doesOtherWork } from '../../../core/understanding/values/people-said.js';
import { isDuty } from '../../organisation/rules/duties-told.js';
import { wholeName } from '../../organisation/rules/name-told.js';
import { worksForUs } from '../../organisation/rules/others-work.js';
import { beyondDoubt, likeliestSector, sectorMeant } from '../../organisation/rules/sector-said.js';
import { saysOtherwise, speaksOf } from '../../organisation/rules/told-activities.js';
import {
  fewestOfStory,
  isOnlyWords,
  isWhoSpeaks,
  longestIntroduction,
  nameToldIn,
  type ToldInWords,
  toldInWords,
} from '../../organisation/rules/told-in-words.js';

type Open = NonNullable<Situation['open']>;

/** From here on words tell it: where nothing else was heard in them, beside what was, and against it. */
const alone = 0.6;
const besides = 0.7;
const against = 0.85;

/** What was heard, with what single words tell of the business; undefined where they tell nothing more. */
export function withMarked(text: string, { open }: Situation, first: Reading | undefined): Reading | undefined {
  const heard = open?.scope.answers.size === 0 ? asPerhaps(first) : first;
  if (open?.scope.checklist.id !== 'organisation' || text.length > longestIntroduction) return undefined;
  if (open.proposed !== undefined) return proposedAnew(text, open, open.proposed, heard);
  if (tokensOf(text).length <= fewestOfStory) return kindAnswered(text, open, heard) ?? whoSpeaks(text, open, heard);
  if (open.focus.type === 'question' && beginsYesOrNo(text)) return undefined;
  const before = heard?.intent === 'answer' ? heard.values : programsOf(heard);
  const beside = { ...toldBeside(text, open, heard), ...nameBeside(text, open, before['name']) };
  const values = Object.fromEntries(
    Object.entries({ ...before, ...beside }).filter(([, value]) => value !== undefined),
  );
  const isSame = Object.keys(before).every((path) => path in values) && Object.keys(beside).length === 0;
  const fewest = 'name' in values && putsNameRight(text, open) ? 1 : fewestFor(text, heard, values);
  if (isSame || onlyFollows(beside, before) || Object.keys(values).length < fewest) return undefined;
  return {
    intent: 'answer',
    sure: 'likely',
    words: text,
    values: inOrder({ ...sectorOf(values, open), ...values }, open),
  };
}

/** "Oei nee, 't is Ter Kluis": another name than the one that stands in the form and is not stored yet. */
const putsNameRight = (text: string, { filled }: Open): boolean =>
  filled['name'] !== undefined &&
  /^\s*(?:(?:oh?|oei|oeps|ai|allee|wacht|sorry|ho)[ ,!]+)*(?:nee|neen|no|fout|verkeerd|wrong)\b/i.test(text);

/** Where nothing is known of the business yet, what it does and what it uses introduces it. */
const asPerhaps = (heard: Reading | undefined): Reading | undefined =>
  (heard?.intent === 'activity' || heard?.intent === 'supplier') && heard.sure === 'likely'
    ? { ...heard, sure: 'possible' }
    : heard;

/** The programs that were heard beside what introduces the business. */
const programsOf = (heard: Reading | undefined): Reading['values'] =>
  heard?.intent === 'supplier' && heard.sure === 'possible' ? { suppliers: heard.values['suppliers'] } : {};

/** In the order in which it is asked. */
function inOrder(values: Reading['values'], { scope }: Open): Reading['values'] {
  const paths = scope.checklist.sections.flatMap(({ questions }) => questions.map(({ id }) => id));
  const asked = paths.flatMap((path): [string, unknown][] => (path in values ? [[path, values[path]]] : []));
  return { ...Object.fromEntries(asked), ...values };
}

/** "Dierenpension de pluim", told with other things: what they are is said by the name itself. */
function sectorOf({ name }: Reading['values'], { scope }: Open): Reading['values'] {
  const [trade = '', ...more] = typeof name === 'string' ? name.split(' ') : [];
  const isOpen = more.length > 0 && trade.length >= longTrade && valueAt(scope.answers, 'sector') === undefined;
  const sector = isOpen ? sectorMeant(trade, beyondDoubt) : undefined;
  return sector === undefined ? {} : { sector };
}
const longTrade = 7;

/** What is put right below what was understood, in words that no rule heard: "we zijn geen 3 maar 4, tikfout". */
function proposedAnew(
  text: string,
  open: Open,
  proposed: Reading['values'],
  heard: Reading | undefined,
): Reading | undefined {
  // "O nee vijf" is another name for who knows no better.
  const isName = heard?.intent === 'answer' && Object.keys(heard.values).join() === 'name' && deniesFirst.test(text);
  if (!isDoubtful(heard) && !isName) return undefined;
  const anew = toldInWords(text, undefined, open.scope).told.filter(
    ({ path, value, odds, said }) =>
      path in proposed &&
      odds >= besides &&
      !sameValue(proposed[path], value) &&
      !(typeof value === 'boolean' && saysOtherwise(text, said, value)),
  );
  const values = Object.fromEntries(anew.map(({ path, value }) => [path, value]));
  const isClear = anew.length > 0 && !unsettled.test(text) && soundsLike(text) === undefined;
  return isClear ? { intent: 'answer', sure: 'likely', words: text, values: { ...proposed, ...values } } : undefined;
}

const deniesFirst = /^\s*(?:(?:oh?|oei|oeps|wacht|sorry)[ ,]+)*(?:nee|neen|no)\b/i;

/** The kind that follows from a name tells nothing more, and is asked next. */
const onlyFollows = (beside: Reading['values'], before: Reading['values']): boolean =>
  before['name'] !== undefined && Object.keys(beside).join() === 'sector';

/** From so many things on words tell them, whatever else they sound like; what happened goes before all of them. A name alone is no story. */
function fewestFor(text: string, heard: Reading | undefined, values: Reading['values']): number {
  if (heard?.intent === 'answer') return 1;
  if (isDoubtful(heard)) return 'name' in values ? 2 : 1;
  if (!isUrgent(heard?.intent ?? '')) return 2;
  return soundsLike(text) === 'breach' ? Number.POSITIVE_INFINITY : 3;
}

/** What is told beside what was heard of each question, a name apart. */
function toldBeside(text: string, open: Open, heard: Reading | undefined): Record<string, unknown> {
  const [asked = ''] = pathsAt(open.scope, open.focus);
  const before = heard?.intent === 'answer' ? heard.values : undefined;
  const least = before !== undefined ? besides : isDoubtful(heard) ? alone : against;
  const { told, programs, surest } = toldInWords(text, asked, open.scope);
  const isSure = ({ path, odds, said, value }: ToldInWords) =>
    before?.[path] === undefined
      ? odds >= least
      : odds >= besides && isWhole(path, said) && Number(value) > Number(before[path]);
  const isNew = ({ path }: ToldInWords) => path !== 'name' && valueAt(open.scope.answers, path) === undefined;
  const values: Record<string, unknown> = Object.fromEntries(
    told
      .filter((one) => isNew(one) && isSure(one) && mayTell(one, text, asked))
      .map(({ path, value }) => [path, value]),
  );
  const isBeside = Object.keys({ ...before, ...values }).length > 0 && before?.['suppliers'] === undefined;
  return programs.length > 0 && surest >= besides && isBeside ? { ...values, suppliers: programs } : values;
}

/** In a few words only the kind of business is told in more ways than rules know, where that is asked: it is asked back sooner than the list is shown again. */
function kindAnswered(text: string, { scope, focus }: Open, heard: Reading | undefined): Reading | undefined {
  const isAsked = pathsAt(scope, focus)[0] === 'sector' && heard?.intent !== 'answer' && isDoubtful(heard);
  if (!isAsked || text.includes('?') || worksForUs.test(text)) return undefined;
  const sector = likeliestSector([text, ...text.split(/[,;.]\s/)]);
  return sector === undefined ? undefined : { intent: 'answer', sure: 'likely', words: text, values: { sector } };
}

/** "Godelieve hier" is what nobody's business is called, where only that was heard. */
function whoSpeaks(text: string, { scope, focus }: Open, heard: Reading | undefined): Reading | undefined {
  const { name, ...others } = heard?.intent === 'answer' ? heard.values : {};
  const isOnly = typeof name === 'string' && name !== text.trim() && Object.keys(others).length === 0;
  return isOnly && isWhoSpeaks(name, text, pathsAt(scope, focus)[0]) ? unclear(text) : undefined;
}

/** Of what is asked rules know yes and no, whom it means and what leaves it open; work that somebody else does is no kind of business. */
function mayTell({ path, value, said }: ToldInWords, text: string, asked: string): boolean {
  if (path === 'sector') return !worksForUs.test(text);
  if (typeof value === 'boolean' ? saysOtherwise(text, said, value) : isDuty(path) && doesOtherWork(text, said))
    return false;
  // "We verkopen ook occasions" sells nothing on the internet yet, and without a word of it nothing is denied.
  if (
    (value === false || (value === true && (path === 'sells-online' || path === 'sends-newsletter'))) &&
    !speaksOf(text, path, value)
  )
    return false;
  return path !== asked || !(typeof value === 'boolean' || isDuty(path) || unsettled.test(text));
}

/** Who are counted one by one are more than those before the first comma. */
const isWhole = (path: string, said: string): boolean => path === 'staff' && said.includes(',') && !said.includes(':');

/** One of two, or perhaps: nothing is taken from that. */
const unsettled =
  /\b(?:of|or|tot|à|misschien|maybe|ongeveer|about|ofzo|weg|minder|eraf|vertrek\w*|stopt|stoppen|leave|leaving|fewer)\b|\?/i;

/** What the business is called, where that was missed or taken too widely; undefined where what was taken tells something else. */
function nameBeside(text: string, open: Open, before: unknown): Record<string, unknown> {
  if (valueAt(open.scope.answers, 'name') !== undefined) return {};
  // What a rule took out of a sentence in small ordinary words is no other name than the one in the form.
  if (open.filled['name'] !== undefined && typeof before === 'string' && isOnlyWords(before, text))
    return { name: undefined };
  const told = nameToldIn(text, pathsAt(open.scope, open.focus)[0], before);
  const name = typeof told === 'string' ? wholeName(told, text) : told;
  return name === before ? {} : { name };
}

const isDoubtful = (heard: Reading | undefined): boolean =>
  heard === undefined ||
  heard.intent === 'smalltalk' ||
  heard.intent === 'unclear' ||
  heard.sure === 'possible' ||
  (heard.intent === 'question' && heard.values['about'] === undefined && !heard.words.includes('?'));
