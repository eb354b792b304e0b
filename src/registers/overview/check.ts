// `/register controle`: warnings and what is not finished of everything this person may see, the most urgent first, each
// one tap from its solution, with who may know. In pages: nothing is left out.

import { adviserIn } from '../../app/adviser.js';
import { loadAll, may, nameOf } from '../../app/register.js';
import { sentences } from '../../app/sentences.js';
import { type AppTurn, type Loaded, reply } from '../../app/turn.js';
import { warningSentences } from '../../app/warning-sentences.js';
import { capital } from '../../app/warnings.js';
import { valueAt, versionOf } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import type { Line } from '../../core/engine/replies.js';
import { type OpenPoint, type OpenReason, openPoints, progressOf } from '../../core/engine/status.js';
import { can, isOfficer } from '../../core/permissions.js';
import { say, type Text } from '../../core/text.js';
import type { Level, Warning } from '../../core/warnings/warning.js';
import { reasonFor, warningsOf } from '../../core/warnings/warnings.js';
import { standings } from './statements.js';
import { countedPoints, registers } from './tallies.js';
import { progress } from './where.js';

const pageSize = 15;

/** In this order. Suppliers stand under what the law asks: most of what is open about them is about the contract. */
const urgencies = ['strong', 'todo', 'draft', 'notice', 'unknown', 'unconfirmed', 'left'] as const;
type Urgency = (typeof urgencies)[number];

interface Item {
  readonly urgency: Urgency;
  readonly line: Line;
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

/** The argument is the number of the page. More drafts than `mostDrafts` become one line that leads to the list. */
export async function showCheck(turn: AppTurn, argument = '', mostDrafts = Number.POSITIVE_INFINITY): Promise<void> {
  const { language } = turn;
  const records = await loadAll(turn, ...registers);
  // Who may see nothing is not told that everything is done.
  if (records.length === 0 && !may(turn, 'read-register')) return;
  const items = inOrder([
    ...withFewDrafts(turn, itemsFor(turn, records), mostDrafts),
    ...(await outdatedStatements(turn)),
    ...(await undelivered(turn)),
    ...secondWay(turn),
  ]);
  const pages = Math.max(1, Math.ceil(items.length / pageSize));
  const page = Math.min(pages, Math.max(1, Number.parseInt(argument, 10) || 1));
  const from = (page - 1) * pageSize;
  const lines = items.slice(from, from + pageSize).map(({ line }) => line);
  const rest = items.length - from - lines.length;
  const text = items.length === 0 ? warningSentences.checkNone : warningSentences.checkSome;
  const where = { from: from + 1, to: from + lines.length, total: items.length };
  reply(turn, {
    type: 'card',
    title: say(warningSentences.checkTitle, language),
    text: [say(text, language), ...(pages > 1 ? [say(warningSentences.checkPage, language, where)] : [])].join(' '),
    lines,
    actions:
      rest > 0
        ? [
            {
              id: pressId('command', 'check', '', page + 1),
              label: say(warningSentences.more, language, { count: rest }),
              style: 'primary',
            },
          ]
        : [],
  });
}

/** What did not reach somebody, who may know nothing of it. */
async function undelivered(turn: AppTurn): Promise<readonly Item[]> {
  if (!can(turn.actor, 'edit-organisation')) return [];
  const dead = await turn.repositories.messages.list(turn.organisation.id, 'dead');
  if (dead.length === 0) return [];
  const { language } = turn;
  const label = say(warningSentences.undelivered, language);
  const names = new Set(dead.map(({ person }) => turn.people.find(({ id }) => id === person)?.name ?? '?'));
  const value = say(warningSentences.undeliveredTo, language, { count: dead.length, who: [...names].join(', ') });
  return [{ urgency: 'todo', line: { label, value, action: { id: pressId('command', 'reminders'), label } } }];
}

/** Statements that people can read and that no longer tell what the register says. */
async function outdatedStatements(turn: AppTurn): Promise<readonly Item[]> {
  if (!can(turn.actor, 'export-register')) return [];
  const published = await turn.repositories.publications.list(turn.organisation.id);
  if (published.length === 0) return [];
  const { groups } = await standings(turn, turn.crypto.sha256);
  const { language } = turn;
  return groups
    .filter(({ changed }) => changed.length > 0)
    .map(({ group, changed }) => {
      const label = say(outdated.label, language, { group: group.label });
      const value = say(outdated.value, language, { names: changed.join(', ') });
      return { urgency: 'todo', line: { label, value, action: { id: pressId('statement', group.id), label } } };
    });
}

const outdated = {
  label: { nl: 'Privacyverklaring {group}', en: 'Privacy statement {group}' },
  value: {
    nl: 'Verouderd door: {names}. Maak hem opnieuw openbaar.',
    en: 'Out of date because of: {names}. Publish it anew.',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Whoever runs the program can mend it: one line, and the last. */
function secondWay(turn: AppTurn): readonly Item[] {
  if (turn.onlyChat !== true || !can(turn.actor, 'edit-organisation')) return [];
  const { language } = turn;
  const label = say(warningSentences.lineTodo, language);
  return [{ urgency: 'left', line: { label, value: say(warningSentences.onlyChat, language) } }];
}

function itemsFor(turn: AppTurn, records: readonly Loaded[]): readonly Item[] {
  const adviser = adviserIn(records.find(({ record }) => record.register === 'organisation'));
  return records.filter(isUsed).flatMap((loaded) => {
    const who = whoMayKnow(turn, loaded, adviser);
    return [...warningItems(turn, loaded, who), ...openItems(turn, loaded, who)];
  });
}

function inOrder(items: readonly Item[]): readonly Item[] {
  return items.toSorted((one, two) => urgencies.indexOf(one.urgency) - urgencies.indexOf(two.urgency));
}

function withFewDrafts({ language }: AppTurn, items: readonly Item[], mostDrafts: number): readonly Item[] {
  const drafts = items.filter(({ urgency }) => urgency === 'draft');
  const count = drafts.length - mostDrafts;
  if (count < 2) return items;
  const label = say(warningSentences.lineDraft, language);
  const value = capital(say(sentences.draftsMore, language, { count }));
  const action = { id: pressId('command', 'list'), label: say(sentences.allActivities, language) };
  const others = drafts.slice(mostDrafts);
  return [...items.filter((item) => !others.includes(item)), { urgency: 'draft', line: { label, value, action } }];
}

const isUsed = ({ record }: Loaded) => record.status !== 'archived';

function warningItems(turn: AppTurn, { record, scope }: Loaded, who: string): readonly Item[] {
  const { language } = turn;
  return warningsOf(scope).map((warning: Warning): Item => {
    const reason = reasonFor(scope, warning);
    const title = capital(say(warning.title, language));
    const left = reason !== undefined;
    const head = say(left ? warningSentences.lineLeft : heads[warning.level], language);
    return {
      urgency: left ? 'left' : warning.level,
      line: {
        label: `${head} · ${nameOf(turn, record)}`,
        value: left ? say(warningSentences.because, language, { title, reason }) : sentence(title, who),
        action: { id: pressId('warning', record.id, warning.id), label: title },
      },
    };
  });
}

/** A draft, and a supplier, is gone through as a whole: it is asked in a few taps. */
function openItems(turn: AppTurn, loaded: Loaded, who: string): readonly Item[] {
  const { record, scope } = loaded;
  const { language } = turn;
  const whole = (urgency: Urgency, head: Text, value: string): Item => {
    const name = nameOf(turn, record);
    const line = { label: `${say(head, language)} · ${name}`, value };
    return { urgency, line: { ...line, action: { id: pressId('open', record.id), label: name } } };
  };
  if (record.register === 'supplier') {
    const points = countedPoints(loaded);
    if (points.length === 0) return [];
    const labels = points.map(({ question }) => say(question.label, language));
    return [whole('todo', warningSentences.lineTodo, sentence(labels.join(', '), who))];
  }
  if (record.status === 'concept' && !loaded.checklist.confirmsItself)
    return [whole('draft', warningSentences.lineDraft, progress(turn, { sections: progressOf(scope) }))];
  return openPoints(scope).map(({ path, question, reason }: OpenPoint): Item => {
    const { urgency, words } = reasons[reason];
    const label = say(question.label, language);
    return {
      urgency,
      line: {
        label: `${nameOf(turn, record)} · ${label}`,
        value: urgency === 'unknown' ? sentence(say(words, language), who) : say(words, language),
        action: { id: pressId('change', record.id, path, versionOf(scope.answers, path)), label },
      },
    };
  });
}

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

function sentence(first: string, next: string): string {
  if (next === '') return first;
  return `${/[.!?]$/.test(first) ? first : `${first}.`} ${next}`;
}
