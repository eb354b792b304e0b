// The home page and the entrance `/avg`: what runs, the one next step, what is mine, how far the register is, what is due,
// and everything else behind three menus. Neutral: each platform renders it.

import { profileSentences, welcomeCard } from '../../../app/accounts/profile.js';
import { nameOf } from '../../../app/register.js';
import { sentences } from '../../../app/sentences.js';
import { type AppTurn, officerName, reply } from '../../../app/turn.js';
import { pressId } from '../../../core/engine/press.js';
import type { Line, Menu } from '../../../core/engine/replies.js';
import { can } from '../../../core/permissions.js';
import { say } from '../../../core/text.js';
import { listed } from '../../../core/understanding/words.js';
import { showOffers } from '../../people/roles.js';
import { tasksWords } from '../../tasks/words.js';
import { agreementWords } from '../agreements/agreement-words.js';
import { type Door, openDoors } from '../doors.js';
import { dueFirst, showDue } from '../review/due.js';
import { homeSentences as words } from './home-sentences.js';
import { ownLines } from './own.js';
import { showRunning } from './running.js';
import { type Tallied, tallies } from './tallies.js';
import { progress, stateCard } from './where.js';

/** The page as it is now; it stores nothing. */
export async function showHome(turn: AppTurn): Promise<void> {
  const running = await showRunning(turn);
  const used = (await tallies(turn)).filter(({ record }) => record.status !== 'archived');
  if (!can(turn.actor, 'read-register')) return showColleague(turn, used, running);
  const state = await stateCard(turn, used);
  if (state.isEmpty && state.first !== undefined && can(turn.actor, 'edit-organisation'))
    return reply(turn, welcomeCard(turn.language, pressId('open', state.first.id)));
  showOffers(turn);
  showNext(turn, used, state);
  await showOwn(turn, used, running, state.first?.id);
  reply(turn, { ...state.card, actions: state.card.actions.filter(({ style }) => style === undefined) });
  showDue(turn, used);
  reply(turn, {
    type: 'card',
    title: say(words.more, turn.language),
    lines: [],
    actions: openDoors(turn, first, 'breach-report'),
    menus: menusOf(turn),
  });
}

type State = Awaited<ReturnType<typeof stateCard>>;

/** One button, whatever there is to do. */
function showNext(turn: AppTurn, used: readonly Tallied[], { first, open }: State): void {
  const { language } = turn;
  const due = first === undefined && open === 0 ? dueFirst(used)[0] : undefined;
  const button = first
    ? { id: pressId('open', first.id), label: say(sentences.goOn, language, { record: nameOf(turn, first) }) }
    : open > 0
      ? { id: pressId('command', 'check'), label: say(sentences.seeOpen, language) }
      : due && {
          id: pressId('review', due.record.id),
          label: say(words.check, language, { record: nameOf(turn, due.record) }),
        };
  const step = used.find(({ record }) => record.id === first?.id);
  const text = step ? progress(turn, step.tally) : say(button ? words.nextOpen : words.nextNone, language);
  const actions = button === undefined ? [] : [{ ...button, style: 'primary' } as const];
  reply(turn, { type: 'card', title: say(words.next, language), text, lines: [], actions });
}

/** What this person was busy with, reported or asked; nothing that stands above already. */
async function showOwn(
  turn: AppTurn,
  used: readonly Tallied[],
  running: readonly Line[],
  first?: string,
): Promise<void> {
  const lines = [...(await pausedLines(turn, used, first)), ...(await ownLines(turn, running))];
  if (lines.length > 0) reply(turn, { type: 'card', title: say(words.own, turn.language), lines, actions: [] });
}

/** More would push the register off the screen. */
const mostLines = 3;

async function pausedLines(
  turn: AppTurn,
  used: readonly Tallied[],
  first: string | undefined,
): Promise<readonly Line[]> {
  const { repositories, organisation, person } = turn;
  const busy = new Set((await repositories.conversations.list(organisation.id, person.id)).map(({ record }) => record));
  const paused = used.filter(({ record }) => record.status === 'concept' && busy.has(record.id) && record.id !== first);
  return paused.slice(0, mostLines).map(({ record, tally }) => {
    const label = nameOf(turn, record);
    return { label, value: progress(turn, tally), action: { id: pressId('open', record.id), label } };
  });
}

/** Whoever does not keep the register: two buttons, what they reported themselves, and what they keep of the register. */
async function showColleague(turn: AppTurn, used: readonly Tallied[], running: readonly Line[]): Promise<void> {
  const { language } = turn;
  showOffers(turn);
  reply(turn, {
    type: 'card',
    title: say(profileSentences.colleague, language),
    text: say(sentences.employeeWelcome, language, { officer: officerName(turn) }),
    lines: [],
    actions: openDoors(turn, first, 'breach-report'),
  });
  await showOwn(turn, used, running);
  const state = await stateCard(turn, used);
  if (!state.isEmpty) reply(turn, state.card);
  reply(turn, {
    type: 'card',
    title: say(words.more, language),
    lines: [],
    actions: [],
    menus: [{ label: say(words.choose, language), actions: openDoors(turn, others) }],
  });
}

const first: readonly Door[] = [
  { command: 'breach-report', label: sentences.reportDoor, needs: 'report' },
  { command: 'request-new', label: profileSentences.request, needs: 'report' },
];

const menus: readonly { readonly label: (typeof words)[keyof typeof words]; readonly doors: readonly Door[] }[] = [
  {
    label: words.menuReports,
    doors: [
      { command: 'breach-list', label: words.breaches, needs: 'read-breach' },
      { command: 'breach-own', label: words.myReports, needs: 'report' },
      { command: 'requests', label: words.requests, needs: 'report' },
      { command: 'breach-exercise', label: words.exercise, needs: 'read-breach' },
      { command: 'breach-emergency-card', label: words.emergencyCard },
      { command: 'announce', label: words.announce, needs: 'read-register' },
    ],
  },
  {
    label: words.menuRegister,
    doors: [
      { command: 'new', label: words.new, needs: 'create-record' },
      { command: 'list', label: words.activities, needs: 'read-register' },
      { command: 'suppliers', label: words.suppliers, needs: 'read-register' },
      { command: 'contracts', label: words.contracts, needs: 'read-register' },
      { command: 'basics', label: words.basics, needs: 'edit-tasks' },
      { command: 'check', label: words.check0, needs: 'read-register' },
      { command: 'map', label: words.map, needs: 'read-register' },
      { command: 'progress', label: words.picture, needs: 'read-register' },
      { command: 'export', label: words.excel, needs: 'export-register' },
      { command: 'share', label: words.share, needs: 'export-register' },
      { command: 'dossier', label: words.dossier, needs: 'export-register' },
      { command: 'statement', label: words.statement, needs: 'export-register' },
      { command: 'page', label: words.page, needs: 'publish' },
      { command: 'sign', label: words.sign, needs: 'sign-register' },
    ],
  },
  {
    label: words.menuPeople,
    doors: [
      { command: 'profile', label: words.profile, needs: 'read-organisation' },
      { command: 'tasks', label: tasksWords.title },
      { command: 'leaving', label: words.leaving, needs: 'edit-tasks' },
      { command: 'joining', label: words.joining, needs: 'edit-tasks' },
      { command: 'agreements', label: agreementWords.title, needs: 'read-agreements' },
      { command: 'roles', label: words.roles, needs: 'read-roles' },
      { command: 'handover', label: words.handover, needs: 'hand-over' },
      { command: 'absent', label: words.absent, needs: 'be-absent' },
      { command: 'reminders', label: words.reminders, needs: 'read-register' },
      { command: 'help', label: words.help },
    ],
  },
];

const ofColleagues: ReadonlySet<string> = listed(`breach-own requests breach-emergency-card agreements roles absent
  help`);
/** What whoever does not keep the register finds in one menu. */
const others: readonly Door[] = menus.flatMap(({ doors }) => doors).filter(({ command }) => ofColleagues.has(command));

const menusOf = (turn: AppTurn): readonly Menu[] =>
  menus.map(({ label, doors }) => ({ label: say(label, turn.language), actions: openDoors(turn, doors) }));
