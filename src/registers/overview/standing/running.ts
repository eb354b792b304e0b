// Breaches and requests that are not closed yet, for whoever may read them: the number, how far it is, and until when.

import { load, numberOf } from '../../../app/register.js';
import { type AppTurn, type Loaded, reply } from '../../../app/turn.js';
import { pressId } from '../../../core/engine/press.js';
import type { Line } from '../../../core/engine/replies.js';
import { visible } from '../../../core/permissions.js';
import { say, type Text, t } from '../../../core/text.js';
import { deadlineInWords, untilDeadline } from '../../breach/card.js';
import { clockOf, isClockStopped, statusOfBreach } from '../../breach/rules/answers.js';
import { statusWords } from '../../breach/sentences.js';
import { dateInWords, statusInWords } from '../../request/card.js';
import { requestStatus } from '../../request/rules/status.js';

/** More would push the register off the screen; they stand in the list. */
const mostLines = 5;

const sentences = {
  title: t('Dit loopt nu', 'Running now'),
  until: t('{status} · uiterlijk melden: {at}', '{status} · report at the latest: {at}'),
  late: t(`{status} · de termijn is voorbij: {at}. Meld zo snel mogelijk, met de reden.
           {status} · the term has passed: {at}. Report as soon as you can, with the reason.`),
  more: t('Nog meer', 'More'),
  moreCount: t('En nog {count}', 'And {count} more'),
} as const satisfies Record<string, Text>;

/** One card, above everything else; nothing when nothing runs that this person may read. */
export async function showRunning(turn: AppTurn): Promise<readonly Line[]> {
  const lines = await runningLines(turn);
  if (lines.length > 0) runningCard(turn, lines);
  return lines;
}

/** These lines as a card of their own, which stands out where a term has passed. */
export function runningCard(turn: AppTurn, lines: readonly Line[]): void {
  const isLate = lines.some(({ until }) => until !== undefined && until.at < turn.now);
  const card = { type: 'card', title: say(sentences.title, turn.language), lines, actions: [] } as const;
  reply(turn, isLate ? { ...card, tone: 'attention' } : card);
}

/** Breaches first: they have hours, requests have weeks. Nothing of what they are about is in it. */
export async function runningLines(turn: AppTurn): Promise<readonly Line[]> {
  const files = await openOf(turn, 'breach');
  // Once the person has the answer nothing is waited for.
  const requests = (await openOf(turn, 'request')).filter(({ scope }) => requestStatus(scope).answeredOn === undefined);
  const all = [...breachLines(turn, files), ...requestLines(turn, requests)];
  if (all.length <= mostLines) return all;
  const shown = all.slice(0, mostLines - 1);
  const label = say(sentences.more, turn.language);
  const value = say(sentences.moreCount, turn.language, { count: all.length - shown.length });
  const command = files.length > shown.length ? 'breach-list' : 'requests';
  return [...shown, { label, value, action: { id: pressId('command', command), label } }];
}

/**
 * What is not closed and this person may see. Only what is open is read: a register of years is not gone through to say that
 * nothing runs.
 */
export async function openOf(turn: AppTurn, register: 'breach' | 'request'): Promise<readonly Loaded[]> {
  const records = await turn.repositories.records.list(turn.organisation.id, register);
  const loaded: Loaded[] = [];
  for (const record of records) if (record.status === 'concept') loaded.push(await load(turn, record));
  return loaded.filter(({ checklist, relations }) => visible(turn.actor, relations, checklist.access));
}

function breachLines(turn: AppTurn, files: readonly Loaded[]): readonly Line[] {
  return files.map((file) => {
    const until = isClockStopped(file.scope.answers) ? {} : untilDeadline(turn, file);
    return { ...lineOf(file, breachInWords(turn, file)), ...until };
  });
}

/** How far a breach is that is not closed, and until when it is reported. */
export function breachInWords(turn: AppTurn, file: Loaded): string {
  const { answers } = file.scope;
  const status = say(statusWords[statusOfBreach(answers, false)], turn.language);
  const at = deadlineInWords(turn, file);
  if (isClockStopped(answers)) return `${status} · ${at}`;
  const clock = clockOf(answers, turn.organisation.zone)?.clock;
  const late = clock !== undefined && turn.now > clock.deadline;
  return say(late ? sentences.late : sentences.until, turn.language, { status, at });
}

function requestLines(turn: AppTurn, requests: readonly Loaded[]): readonly Line[] {
  return requests.map((request) => {
    const status = requestStatus(request.scope);
    const parts = [statusInWords(turn, status), dateInWords(turn, status)];
    return lineOf(request, parts.filter((part) => part !== '').join(' · '));
  });
}

function lineOf(loaded: Loaded, value: string): Line {
  const label = numberOf(loaded);
  return { label, value, action: { id: pressId('show', loaded.record.id), label } };
}
