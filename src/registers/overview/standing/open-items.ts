// What is not finished in the register, as lines that open it: the same question about several records is one line.

import { adviserIn } from '../../../app/adviser.js';
import { toChange } from '../../../app/record-buttons.js';
import { nameOf, titleFor } from '../../../app/register.js';
import { sentences } from '../../../app/sentences.js';
import type { AppTurn, Loaded } from '../../../app/turn.js';
import { warningSentences } from '../../../app/warning-sentences.js';
import { valueAt } from '../../../core/engine/answers.js';
import type { Question } from '../../../core/engine/checklist.js';
import { pressId } from '../../../core/engine/press.js';
import type { Line } from '../../../core/engine/replies.js';
import { type OpenPoint, type OpenReason, openPoints, progressOf } from '../../../core/engine/status.js';
import { finderOf } from '../../../core/finding-out.js';
import { grouped } from '../../../core/grouped.js';
import { isOfficer } from '../../../core/permissions.js';
import { capitalised, say, type Text, t } from '../../../core/text.js';
import { showDay } from '../../../core/time.js';
import type { Level, Warning } from '../../../core/warnings/warning.js';
import { reasonFor, warningsOf } from '../../../core/warnings/warnings.js';
import { inOrder, type Urgency, type Weighed } from '../rules/points-in-order.js';
import { answersTo } from './answers-in-a-tap.js';
import { countIn } from './record-counts.js';
import { countedPoints } from './tallies.js';
import { progress } from './where.js';

/** One line of the list of what is open. */
export interface Item extends Weighed {
  readonly line: Line;
}

/** A question that is open in a record, or a warning about it. */
export interface Point {
  readonly loaded: Loaded;
  readonly urgency: Urgency;
  readonly line: Line;
  readonly question?: Question;
  readonly waits?: boolean;
  /** Points with the same key in the same register are asked together. */
  readonly key: string;
  /** What is asked, where several are one line. */
  readonly asks: Text;
}

const reasons: Readonly<Record<OpenReason, { readonly urgency: Urgency; readonly words: Text }>> = {
  ontbreekt: { urgency: 'unknown', words: sentences.reasonMissing },
  onbekend: { urgency: 'unknown', words: sentences.reasonUnknown },
  onbevestigd: { urgency: 'unconfirmed', words: sentences.reasonUnconfirmed },
};
const heads: Readonly<Record<Level, Text>> = {
  strong: warningSentences.lineAttention,
  todo: warningSentences.lineTodo,
  notice: warningSentences.lineAttention,
};

/** Everything open in these records, the most urgent first. */
export function openItems(turn: AppTurn, records: readonly Loaded[], mostDrafts: number): readonly Item[] {
  const used = records.filter(({ record }) => record.status !== 'archived');
  const points = pointsIn(turn, used);
  const groups = [...groupsOf(points).values()];
  const several = groups.filter((group) => group.length > 1);
  const alone = groups.filter((group) => group.length === 1).flat();
  return inOrder([
    ...several.map((group) => groupItem(turn, group)),
    ...alone.filter(({ loaded, question }) => question === undefined || !isSupplier(loaded)),
    ...supplierItems(
      turn,
      alone.filter(({ loaded, question }) => question !== undefined && isSupplier(loaded)),
      adviserIn(records.find(({ record }) => record.register === 'organisation')),
    ),
    ...drafts(turn, used, mostDrafts),
  ]);
}

/** The points of one group, by the register and the key of its line. */
export function pointsOf(turn: AppTurn, records: readonly Loaded[], register: string, key: string): readonly Point[] {
  const used = records.filter(({ record }) => record.status !== 'archived' && record.register === register);
  return pointsIn(turn, used).filter((point) => point.key === key);
}

function pointsIn(turn: AppTurn, records: readonly Loaded[]): readonly Point[] {
  const adviser = adviserIn(records.find(({ record }) => record.register === 'organisation'));
  return records.flatMap((loaded) => {
    const who = whoMayKnow(turn, loaded, adviser);
    return [
      ...warningsOf(loaded.scope).map((warning) => warningPoint(turn, loaded, warning, who)),
      ...questionsOf(loaded).map((point) => questionPoint(turn, loaded, point, who)),
    ];
  });
}

/** A draft is gone through as a whole; what is open in it is no point of its own. */
function questionsOf(loaded: Loaded): readonly OpenPoint[] {
  if (isSupplier(loaded)) return countedPoints(loaded);
  return isDraft(loaded) ? [] : openPoints(loaded.scope);
}

function warningPoint(turn: AppTurn, loaded: Loaded, warning: Warning, who: string): Point {
  const { record, scope } = loaded;
  const { language } = turn;
  const reason = reasonFor(scope, warning);
  const title = capitalised(say(warning.title, language));
  const left = reason !== undefined;
  const head = say(left ? warningSentences.lineLeft : heads[warning.level], language);
  return {
    loaded,
    urgency: left ? 'left' : warning.level,
    // What was left for a reason of its own stands alone, and so does what names the record itself.
    key: left ? `${record.id} ${warning.id}` : `!${warning.rule}-${turn.crypto.sha256(title).slice(0, 8)}`,
    asks: warning.title,
    line: {
      label: `${head} · ${nameOf(turn, record)}`,
      value: left ? say(warningSentences.because, language, { title, reason }) : sentence(title, who),
      action: { id: pressId('warning', record.id, warning.id), label: title },
    },
  };
}

function questionPoint(turn: AppTurn, loaded: Loaded, { path, question, reason }: OpenPoint, who: string): Point {
  const { record } = loaded;
  const { language } = turn;
  const { urgency, words } = reasons[reason];
  const label = say(question.label, language);
  const finder = reason === 'onbekend' ? finderInWords(turn, loaded, question) : undefined;
  const value = [say(words, language), finder?.words ?? (urgency === 'unknown' ? who : '')].reduce(sentence);
  return {
    loaded,
    urgency: isSupplier(loaded) ? 'todo' : urgency,
    key: question.id,
    asks: question.ask.nl.includes('{') ? question.label : question.ask,
    question,
    waits: finder?.waits === true,
    line: {
      label: `${nameOf(turn, record)} · ${label}`,
      value,
      action: { id: opens(loaded, question, path), label },
    },
  };
}

/** In one tap where it has a few answers; else the question as it is asked. */
function opens(loaded: Loaded, question: Question, path: string): string {
  return answersTo(question, loaded).length > 0 ? pressId('points', loaded.record.id, path) : toChange(loaded, path);
}

/** "Piet zoekt het uit, vóór 10 december 2026.", and whether that day has yet to come. */
function finderInWords(turn: AppTurn, { scope }: Loaded, question: Question) {
  const finder = finderOf(scope, question.id);
  const name = turn.people.find(({ id }) => id === finder?.who)?.name;
  if (finder === undefined || name === undefined) return undefined;
  const waits = finder.by > turn.today;
  const text = waits ? words.finds : words.found;
  return { waits, words: say(text, turn.language, { name, day: showDay(finder.by, turn.language) }) };
}

const groupsOf = (points: readonly Point[]): ReadonlyMap<string, readonly Point[]> =>
  grouped(points, ({ loaded, urgency, key }) => `${loaded.record.register} ${urgency} ${key}`);

/** More names would be no line any more. */
const mostNames = 3;

/** "Nog te doen · 4 leveranciers: Is er een contract? Molenaar, Post, Exact en nog 1". */
function groupItem(turn: AppTurn, group: readonly Point[]): Item {
  const { language } = turn;
  const [first] = group;
  if (first === undefined) throw new Error('a group has points');
  const { register } = first.loaded.record;
  const names = namesIn(turn, group);
  const label = capitalised(say(first.asks, language));
  const head = headOf(first);
  const count = countIn(register, group.length, language);
  return {
    urgency: first.urgency,
    ...(first.question ? { question: first.question } : {}),
    waits: group.every(({ waits }) => waits === true),
    line: {
      label: head === undefined ? capitalised(count) : `${say(head, language)} · ${count}`,
      value: sentence(label, names),
      action: {
        id: pressId('points', register, first.key),
        label: say(first.question ? words.answer : words.look, language),
      },
    },
  };
}

function headOf({ urgency }: Point): Text | undefined {
  if (urgency === 'strong' || urgency === 'notice') return warningSentences.lineAttention;
  return urgency === 'todo' ? warningSentences.lineTodo : undefined;
}

function namesIn(turn: AppTurn, group: readonly Point[]): string {
  const all = group.map(({ loaded }) => titleFor(turn, loaded.record) || nameOf(turn, loaded.record));
  const shown = all.length > mostNames + 1 ? all.slice(0, mostNames) : all;
  const count = all.length - shown.length;
  return shown.join(', ') + (count > 0 ? say(words.andMore, turn.language, { count }) : '');
}

/** What is open about one supplier alone is asked in a few taps, as a whole. */
function supplierItems(turn: AppTurn, points: readonly Point[], adviser: string | undefined): readonly Item[] {
  const suppliers = [...new Set(points.map(({ loaded }) => loaded))];
  return suppliers.map((loaded): Item => {
    const its = points.filter((point) => point.loaded === loaded);
    const labels = its.flatMap(({ question }) => (question ? say(question.label, turn.language) : []));
    const who = whoMayKnow(turn, loaded, adviser);
    return whole(turn, loaded, 'todo', warningSentences.lineTodo, sentence(labels.join(', '), who));
  });
}

function drafts(turn: AppTurn, records: readonly Loaded[], most: number): readonly Item[] {
  const { language } = turn;
  const items = records
    .filter((loaded) => isDraft(loaded) && !isSupplier(loaded))
    .map((loaded) => whole(turn, loaded, 'draft', warningSentences.lineDraft, draftInWords(turn, loaded)));
  const count = items.length - most;
  if (count < 2) return items;
  const label = say(warningSentences.lineDraft, language);
  const value = capitalised(say(sentences.draftsMore, language, { count }));
  const action = { id: pressId('command', 'list'), label: say(sentences.allActivities, language) };
  return [...items.slice(0, most), { urgency: 'draft', line: { label, value, action } }];
}

/** How far it is, and how often "weet ik niet" stands in it: that is asked again, and not done. */
function draftInWords(turn: AppTurn, { scope }: Loaded): string {
  const count = openPoints(scope).filter(({ reason }) => reason === 'onbekend').length;
  const far = progress(turn, { sections: progressOf(scope) });
  return count === 0 ? far : `${far} · ${say(words.unknown, turn.language, { count })}`;
}

function whole(turn: AppTurn, { record }: Loaded, urgency: Urgency, head: Text, value: string): Item {
  const name = nameOf(turn, record);
  const action = { id: pressId('open', record.id), label: name };
  return { urgency, line: { label: `${say(head, turn.language)} · ${name}`, value, action } };
}

const isSupplier = ({ record }: Loaded) => record.register === 'supplier';
const isDraft = ({ record, checklist }: Loaded) => record.status === 'concept' && !checklist.confirmsItself;

/** "Wie weet dit wel? Bram of mr. De Wit." Who reads it is not named. */
function whoMayKnow(turn: AppTurn, { scope }: Loaded, adviser: string | undefined): string {
  const owner = valueAt(scope.answers, 'owner');
  const people = [
    ...turn.people.filter(({ id, former }) => id === owner && former === undefined),
    ...turn.people.filter(isOfficer),
  ].filter(({ id }) => id !== turn.person.id);
  const names = [...new Set([...people.map(({ name }) => name), ...(adviser === undefined ? [] : [adviser])])];
  const who = names.join(say(warningSentences.or, turn.language));
  return names.length === 0 ? '' : say(warningSentences.who, turn.language, { who });
}

/** Two sentences behind each other; one of them may be empty. */
export function sentence(first: string, next: string): string {
  if (next === '') return first;
  return `${/[.!?]$/.test(first) ? first : `${first}.`} ${next}`;
}

const words = {
  answer: t('Beantwoord', 'Answer'),
  look: t('Bekijk', 'Look'),
  finds: t('{name} zoekt het uit, vóór {day}.', '{name} finds out, before {day}.'),
  found: t('{name} zou het uitzoeken vóór {day}.', '{name} would find out before {day}.'),
  unknown: t('weet ik niet: {count}', "I don't know: {count}"),
  andMore: t(' en nog {count}', ' and {count} more'),
} as const satisfies Readonly<Record<string, Text>>;
