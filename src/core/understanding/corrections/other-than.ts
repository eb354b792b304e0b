// What a question says now, where a text says that what stands there is not so: of all that is named, what did not stand there.
import { valueAt } from '../../engine/answers.js';
import type { ChoiceQuestion, Column, Question, Scope } from '../../engine/checklist.js';
import { isOther, sameValue } from '../../engine/value.js';
import { folded } from '../../fold.js';
import { answerSaid, type Phrases } from '../answer-said.js';
import { countsThings } from '../values/heads-said.js';
import { nameOnly } from '../values/names-said.js';
import { numberNamed } from '../values/spelled-numbers.js';
import { wordsIn } from '../words.js';
import { picksAnew } from './card-said.js';
import { listPutRight } from './list-put-right.js';
import { deniesNumber } from './named-out.js';

/** Undefined where nothing stands there yet, or nothing else is named, or more than one thing. */
export function otherThan(question: Question, text: string, scope: Scope, phrases: Phrases): unknown {
  const known: unknown = valueAt(scope.answers, question.id);
  if (known === undefined || known === null) return undefined;
  switch (question.kind) {
    case 'rows':
      return undefined;
    case 'yes-no':
      return typeof known === 'boolean' && !saysSo(text, known) ? !known : undefined;
    case 'number':
      return question.notWith?.test(text) ? undefined : otherNumber(text, known);
    case 'choices':
      return deniesNumber(text)
        ? undefined
        : otherPicks(question, text, scope, phrases, Array.isArray(known) ? known : []);
    case 'text':
      if (question.format === undefined) return otherName(text, String(known));
      return otherAnswer(question, text, scope, phrases, known);
    default:
      return otherAnswer(question, text, scope, phrases, known);
  }
}

/** "Camera doen we niet", where that stands there; "nee, de camera hangt bij de fietsen" says where it is, and not that it is gone. */
function saysSo(text: string, known: boolean): boolean {
  const said = folded(text).replace(saysNoFirst, '');
  if (saysWrong.test(said)) return false;
  return known
    ? said !== folded(text) && wordsIn(said).length >= fewOfPlace && !deniesIt.test(said)
    : deniesIt.test(said);
}
const saysNoFirst = /^(?:(?:oh?|sorry|wacht) )*(?:nee|neen|no)[, ]+/;
const saysWrong =
  /\b(?:klop(?:t|pen)|goed|juist|waar|fout|verkeerd|onjuist|anders|right|correct|true|wrong|moet|hoort|should|must|toch|wel|ja|yes)\b/;
const deniesIt = /\b(?:geen|niet|niks|niets|niemand|nooit|nergens|zonder|not|never|none|no|nobody|dont|without)\b/;
const fewOfPlace = 4;

/** The list with what comes in and without what goes; what is named beside options is one by its capital. */
function otherPicks(
  question: ChoiceQuestion,
  text: string,
  scope: Scope,
  phrases: Phrases,
  known: readonly unknown[],
): readonly unknown[] | undefined {
  const list = listPutRight(text, known, { path: question.id, column: question }, scope, phrases);
  const anew = (list ?? picksAnew(text, question, scope, phrases))?.filter(
    (pick) => !isOther(pick) || isName.test(pick.other) || known.some((one) => sameValue(one, pick)),
  );
  return anew === undefined || anew.length === 0 || sameValue(anew, known) ? undefined : anew;
}

/** What is no option is a name by its capital: other words tell what is wrong. */
const isName = /^\p{Lu}\S*(?: \S+){0,3}$/u;

/** The only number that is not the one that stands there; "sinds 2 weken" counts nobody. */
function otherNumber(text: string, known: unknown): number | undefined {
  const words = folded(text).split(/[^\p{L}\d]+/u);
  const others = words.flatMap((word, at) => {
    const next = words[at + 1] ?? '';
    const number = one.test(word) || measures.test(next) || countsThings(next) ? undefined : numberNamed(word);
    return number === undefined || number === known ? [] : [number];
  });
  const [only, ...more] = [...new Set(others)];
  return more.length > 0 ? undefined : only;
}
const one = /^(?:een|eentje|one|an?)$/;
const measures =
  /^(?:jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|uren|keer|x|euro|years?|months?|weeks?|days?|hours?|times)$/;

/** The only thing that is written as a name and is not what stands there, whole or in part. */
function otherName(text: string, known: string): string | undefined {
  const before = wordsIn(known);
  // A sentence begins with a capital too.
  const named = [...text.replaceAll(begins, (word) => ' '.repeat(word.length)).matchAll(written)]
    .map(([name]) => nameOnly(name).replace(/[.!\s]+$/, ''))
    .filter((name) => !/^[VLBDI]-?\d+$/i.test(name) && wordsIn(name).some((word) => !before.includes(word)));
  const [only, ...more] = [...new Set(named)];
  return only === undefined || more.length > 0 || only.length < 2 ? undefined : only;
}
const begins = /(?:^|[.!]\s+)\S+(?=\s+\p{Ll})/gu;
/** Where a name ends, and what is said of it begins. */
const behind =
  'gaan|gaat|gewoon|dus|is|was|wordt|worden|word|moet|moest|heet|heten|genoemd|zijn|hoor|graag|ipv|in plaats|en niet|en geen|niet|geen|maar|but|not|instead|rather|be|called|should|now|it';
/** From a capital up to a sign, or to what is said of it. */
const written = new RegExp(
  String.raw`(?<![\p{L}\d])\p{Lu}[^,;:!?"“”()]*?(?=$|[,;:!?"“”()]|\.\s|\.$|\s(?:${behind})(?!\p{L}))`,
  'gu',
);

/** What a clause answers that says no other thing than is denied, the last one first. */
function otherAnswer(column: Column, text: string, scope: Scope, phrases: Phrases, known: unknown): unknown {
  const clauses = text.split(clauseEnds);
  for (const clause of [...clauses.toReversed(), text]) {
    const isDenied = clauses.length > 1 && denies.test(folded(clause));
    // "5, enkel het bestuur" counts, and is no place in another list.
    const isCounted = column.kind === 'choice' && /\d/.test(clause);
    const said = isDenied || isCounted ? undefined : answerSaid(column, column.id, clause, scope, phrases);
    if (said === undefined || said.sure === 'possible' || said.value === null) continue;
    // Any words may be a name: those are no clause of how something is said.
    if (isOther(said.value) && said.value.other === clause) continue;
    if (!sameValue(said.value, known)) return said.value;
  }
  return undefined;
}
const clauseEnds = /[,;.!]\s+|\s+(?=(?:maar|but|dus|want|en geen|en niet)\s)/;
const denies = /\b(?:niet|geen|nooit|nothing|not|no|isn t|aren t|helemaal geen)\b/;
