// A question that is named, by its name or by what stands there, and what it should say: "het personeel: dat zijn er veertien".
import { valueAt } from '../../engine/answers.js';
import { applicableQuestions } from '../../engine/applies.js';
import type { Question, Scope } from '../../engine/checklist.js';
import { interview } from '../../engine/status.js';
import { isOther as isTyped, sameValue, without } from '../../engine/value.js';
import { folded } from '../../fold.js';
import { answerSaid, type Phrases } from '../answer-said.js';
import { type AnswerSaid, type Reading, saidIf } from '../reading.js';
import { nameOnly, saysNoName } from '../values/names-said.js';
import { strangerCalled } from '../values/people-said.js';
import { isWrittenAsName } from '../values/written-as-name.js';
import { insteadOf } from './told-right.js';

/** What people call a question beside its label, by path. */
export type Called = Readonly<Record<string, readonly string[]>>;

const before =
  '(?:(?:nee|neen|o ja|oja|oh?|ja|en|sorry|wacht(?: even)?|trouwens|hé|oeps|nog even|even|hoi|no|wait|oh yes|and|by the way)[, ]+)*';
const is = '(?:(?:is|zijn|moet|moeten|moest|wordt|worden|hoort|are|should be|must be|has to be) )';
const so = String.raw`(?:(?:dat|het|die|er|ze|it|that|they) )*${is}*(?:(?:er|het|eigenlijk|dus|gewoon|nu|toch|now) )*(?<so>\S.*?)`;
const be = '(?: (?:zijn|worden|wezen|staan|heten|be))?';
const now = '(?:nu|inmiddels|tegenwoordig|voortaan|vanaf nu|sinds kort|now|from now on)';

/** Sentences that name what they put right (`of`) and what it should say (`so`); `more` stands beside what is there. */
const shapes: readonly RegExp[] = [
  `(?:nog )?(?:even )?(?:terug(?:komend)?|nog(?: even)?) (?:op|naar|over) (?<of>[^:,]{2,50}?)(?: van (?:net|zonet|daarnet|straks))?(?::|,| -) ?${so}`,
  `(?:back to|about|going back to) (?<of>[^:,]{2,50}?)(?::|,| -) ?${so}`,
  `(?<of>.{2,50}?) (?:klop(?:t|pen|te)|deug(?:t|en)) (?:ook |eigenlijk )*(?:ni(?:et?|ks|ets))(?: meer| helemaal)*[,.;:]* (?:(?:want|maar|en) )?${so}${be}`,
  `(?<of>.{2,50}?) (?:is|was|are|were|isn't|isnt) (?:fout|verkeerd|niet (?:goed|juist)|wrong|not right|right|incorrect)(?: ingevuld)?[,.;:]* (?:(?:want|maar|en|but) )?${so}${be}`,
  String.raw`(?<of>.{2,50}?) (?:moet|mag|moest|kan|should|must|has to) (?:(?:nu|eigenlijk|toch|voortaan|gewoon|dus) )*(?<so>\S.*?) (?:zijn|worden|wezen|heten|staan|be)`,
  String.raw`(?<of>.{2,50}?) (?:should|must|has to) be (?<so>\S.*?)`,
  String.raw`(?<of>.{2,50}?) (?:is |has |was )?(?:veranderd|gewijzigd|aangepast|changed) (?:in|naar|to|into) (?<so>\S.*?)`,
  String.raw`(?<of>.{2,50}?) (?:is|zijn|are) ${now} (?<so>\S.*?)(?: geworden)?`,
  String.raw`(?:please )?(?:verander|wijzig|zet|maak|change|set|make) (?<of>.{2,50}?)(?: (?:van|from) \S+)? (?:even )?(?:in|naar|op|to|into) (?<so>\S.*?)(?: (?:in|bij) (?:het|ons|onze|de|mijn|our|the|my) (?:profiel|bedrijf|gegevens|register|profile|register|details))?`,
  String.raw`(?:bij|in|onder) (?<of>[^:,]{2,40}?) (?:ben|heb) ik (?:nog )?(?:iets|wat|er een|eentje) vergeten[,:. ]+(?<more>\S.*?)`,
].map((shape) => new RegExp(`^${before}${shape}[.! ]*$`, 'iu'));

/** What a text puts right of a question of this record that it names; undefined where it names none, or says no other value. */
export function putRightByName(text: string, scope: Scope, called: Called, phrases: Phrases): Reading | undefined {
  if (text.length > longest || text.includes('?')) return undefined;
  for (const { of = '', so: value, more, isPerson } of namedIn(text))
    for (const question of questionsNamed(of, scope, called, isPerson)) {
      const said = saidOf(question, value ?? more ?? '', scope, phrases);
      const known: unknown = valueAt(scope.answers, question.id);
      const full = said && (more === undefined ? said : added(known, said));
      if (full !== undefined && isOther(full, known)) return readingOf(text, question, full, known);
    }
  return undefined;
}
const longest = 160;

interface Named {
  readonly of?: string;
  readonly so?: string;
  readonly more?: string;
  readonly isPerson: boolean;
}
/** "Het is Maaike niet Marieke": in so few words only somebody is named otherwise. */
function namedIn(text: string): readonly Named[] {
  const named = shapes.flatMap((shape): readonly Named[] => {
    const groups = shape.exec(text.trim())?.groups;
    return groups === undefined ? [] : [{ ...groups, isPerson: false }];
  });
  const instead = insteadOf(text.trim());
  return instead === undefined ? named : [...named, { of: instead.before, so: instead.now, isPerson: true }];
}

const isOther = ({ value }: AnswerSaid, known: unknown): boolean => value !== null && !sameValue(value, known);

/** What was not known yet is asked back first. */
const readingOf = (words: string, { id }: Question, { value, sure }: AnswerSaid, known: unknown): Reading => ({
  intent: 'correction',
  sure: sure === 'certain' && known !== undefined ? 'certain' : 'likely',
  words,
  values: { [id]: value },
});

function questionsNamed(name: string, scope: Scope, called: Called, isPerson: boolean): readonly PlainQuestion[] {
  if (isPerson) return questionsAnswered(name, scope).filter(({ kind }) => kind === 'person');
  const ofName = questionsCalled(name, scope, called);
  return ofName.length > 0 ? ofName : questionsAnswered(name, scope);
}

/** The questions of which this is the answer now, as it was typed: "Bakkerij Jansen moet Bakkerij Janssen zijn". */
function questionsAnswered(said: string, scope: Scope): readonly PlainQuestion[] {
  return plainQuestions(scope).filter(({ id }) => folded(nameAt(id, scope) ?? '') === folded(said.trim()));
}

/** A name or an address as it was typed, or how somebody is called. */
function nameAt(path: string, { answers, facts }: Scope): string | undefined {
  const value = valueAt(answers, path);
  if (isTyped(value)) return value.other;
  return typeof value === 'string' ? (facts.people.find(({ id }) => id === value)?.name ?? value) : undefined;
}

/** The questions that go by this name, those that are counted first: "het personeel, dat zijn er tien". */
function questionsCalled(name: string, scope: Scope, called: Called): readonly PlainQuestion[] {
  const wanted = plain(name);
  return plainQuestions(scope)
    .filter(({ id, label }) => [label.nl, label.en, ...(called[id] ?? [])].some((one) => plain(one) === wanted))
    .toSorted((one, other) => Number(other.kind === 'number') - Number(one.kind === 'number'));
}

type PlainQuestion = Exclude<Question, { kind: 'rows' }>;
const isPlain = (question: Question): question is PlainQuestion => question.kind !== 'rows';

const plainQuestions = (scope: Scope): readonly PlainQuestion[] =>
  interview(scope)
    .flatMap((section) => applicableQuestions(section, scope))
    .filter(isPlain);

/** Without what only points at it: "de naam van deze activiteit" is "naam". */
const plain = (name: string): string =>
  folded(name)
    .replace(/^(?:(?:de|het|ons|onze|mijn|die|dat|een|the|our|my|that) )+/, '')
    .replace(
      / (?:van|voor|of|bij|for) (?:(?:de|het|deze|dit|ons|onze|mijn|the|this|our) )*(?:activiteit|verwerking|bedrijf|zaak|winkel|praktijk|club|vereniging|ons|hier|activity|business|company|shop|us)$/,
      '',
    )
    .replace(/(?: van ons| hier)$/, '')
    .replaceAll(/[^\p{L}\d]+/gu, '');

function saidOf(question: PlainQuestion, value: string, scope: Scope, phrases: Phrases): AnswerSaid | undefined {
  if (question.kind !== 'text' || question.format !== undefined)
    return answerSaid(question, question.id, value, scope, phrases) ?? strangerSaid(question, value);
  const name = nameOnly(value.replaceAll(/["“”]/g, ''));
  return name === '' || saysNoName(name) ? undefined : { value: name, sure: 'likely' };
}

/** Somebody nobody knows here yet, asked back. */
const strangerSaid = (question: PlainQuestion, name: string): AnswerSaid | undefined =>
  question.kind === 'person' && isWrittenAsName(name) ? saidIf(strangerCalled(question, name), 'likely') : undefined;

/** Beside what stands in that list already. */
function added(known: unknown, { value, sure }: AnswerSaid): AnswerSaid | undefined {
  if (!Array.isArray(value)) return undefined;
  const there: readonly unknown[] = Array.isArray(known) ? known : [];
  return { value: [...there, ...without(value, there)], sure };
}
