// `/register contracten`: for every company that works for the organisation, how its contract stands and what to do about it.

import { documentButton } from '../../app/files/offer-document.js';
import { recordOf } from '../../app/keepers.js';
import { changeButton } from '../../app/record-buttons.js';
import { canWith, load, loadAll, may, mayWith, nameOf } from '../../app/register.js';
import { cancelReminders, remind } from '../../app/reminders/remind.js';
import { store } from '../../app/storing.js';
import { type AppTurn, type Loaded, reply, tell, tellStale } from '../../app/turn.js';
import { valueAt, versionOf, type Write, writesOf } from '../../core/engine/answers.js';
import type { Scope } from '../../core/engine/checklist.js';
import { pressId } from '../../core/engine/press.js';
import type { Action, Line } from '../../core/engine/replies.js';
import type { Value } from '../../core/engine/value.js';
import { say, type Text } from '../../core/text.js';
import { addDaysTo, instantAt, showDay } from '../../core/time.js';
import { contractWords as words } from './contract-words.js';
import {
  type ContractStanding,
  contractEnds,
  contractStanding,
  endingDays,
  needsContract,
  standardContract,
} from './rules/contract-asked.js';

const pageSize = 8;

/** Everything whose contract wants something, most urgent first. */
export async function showContracts(turn: AppTurn, page = ''): Promise<void> {
  if (!may(turn, 'read-register')) return;
  const { language } = turn;
  const all = (await loadAll(turn, 'supplier')).filter(({ record }) => record.status !== 'archived');
  const open = openIn(turn, all);
  const from = (Math.max(1, Number(page) || 1) - 1) * pageSize;
  const rest = open.length - from - pageSize;
  reply(turn, {
    type: 'card',
    title: say(words.title, language),
    text: say(open.length > 0 ? words.text : all.some(needs) ? words.allWell : words.nobody, language, {
      count: open.length,
    }),
    lines: open.slice(from, from + pageSize).map(({ loaded, standing }): Line => {
      const label = nameOf(turn, loaded.record);
      const name = loaded.record.title;
      const action = { id: pressId('contract', loaded.record.id), label: say(words.open, language, { name }) };
      return { label, value: standingInWords(turn, loaded, standing), action };
    }),
    actions:
      rest > 0
        ? [
            {
              id: pressId('command', 'contracts', '', from / pageSize + 2),
              label: say(words.more, language, { count: rest }),
            },
          ]
        : [],
  });
}

interface Open {
  readonly loaded: Loaded;
  readonly standing: ContractStanding;
}

const order: readonly ContractStanding['state'][] = ['over', 'none', 'ends', 'asked'];

const needs = ({ scope }: Loaded): boolean => needsContract(scope);

/** The contracts that want something. */
function openIn(turn: AppTurn, all: readonly Loaded[]): readonly Open[] {
  const open = all.flatMap((loaded) => {
    const standing = contractStanding(loaded.scope, turn.today);
    return standing === undefined ? [] : [{ loaded, standing }];
  });
  return open.toSorted((one, two) => order.indexOf(one.standing.state) - order.indexOf(two.standing.state));
}

function standingInWords(turn: AppTurn, { scope }: Loaded, standing: ContractStanding): string {
  const day = (text: Text, on: string) => say(text, turn.language, { day: showDay(on, turn.language) });
  switch (standing.state) {
    case 'asked':
      return day(standing.askAgain <= turn.today ? words.askedLong : words.asked, standing.on);
    case 'ends':
      return day(words.ends, standing.until);
    case 'over':
      return day(words.over, standing.until);
    case 'none':
      return say(standardContract(scope) === undefined ? withoutOne(scope) : words.standardLine, turn.language);
  }
}

/** Only who said that there is no contract reads so. */
const withoutOne = ({ answers }: Scope): Text =>
  valueAt(answers, 'agreement') === undefined ? words.notAsked : words.none;

/** One company: where its own text is, or the mail that asks for one, and what to press when it is sent. */
export function showContract(turn: AppTurn, loaded: Loaded): void {
  const { language } = turn;
  const { scope, record } = loaded;
  const standing = contractStanding(scope, turn.today);
  const standard = standardContract(scope);
  const edits = canWith(turn, 'edit', loaded);
  const values = { company: nameOf(turn, record) };
  const fixed =
    standard === undefined
      ? []
      : [
          say(words.standard, language, {
            by: standard.by,
            day: showDay(standard.on, language),
            link: standard.contract,
          }),
        ];
  reply(turn, {
    type: 'card',
    title: say(words.one, language, values),
    text: [
      standing === undefined ? say(words.well, language) : `${standingInWords(turn, loaded, standing)}.`,
      ...(standing === undefined ? [] : fixed.length > 0 ? fixed : [say(words.how, language)]),
    ].join('\n'),
    lines: [],
    actions: edits ? actionsFor(turn, loaded, standing) : [],
  });
}

function actionsFor(turn: AppTurn, loaded: Loaded, standing: ContractStanding | undefined): readonly Action[] {
  const button = (id: string, label: Text, style?: 'primary'): Action => ({
    id,
    label: say(label, turn.language),
    ...(style ? { style } : {}),
  });
  const { scope, record } = loaded;
  if (standing === undefined) return [changeButton(turn, loaded, 'agreement', words.changeIt)];
  const ends = contractEnds(scope) !== undefined;
  const about = { subject: record.id };
  return [
    ...(standardContract(scope) === undefined || ends
      ? []
      : [button(pressId('contract-standard', record.id), words.takeStandard, 'primary')]),
    documentButton(turn, 'contract-request.txt', words.mailDutch, { ...about, language: 'nl' }),
    documentButton(turn, 'contract-request.txt', words.mailEnglish, { ...about, language: 'en' }),
    button(
      pressId('contract-sent', record.id, '', versionOf(scope.answers, 'agreement-asked')),
      standing.state === 'asked' ? words.sentAgain : words.sent,
    ),
    ends
      ? changeButton(turn, loaded, 'agreement-until', words.longer)
      : changeButton(turn, loaded, 'agreement', words.thereIsOne),
  ];
}

/** The mail was sent by hand today: in two weeks it is asked whether there was an answer. */
export async function contractSent(turn: AppTurn, loaded: Loaded, n: number): Promise<void> {
  if (!mayWith(turn, 'edit', loaded)) return;
  if (contractStanding(loaded.scope, turn.today) === undefined) return tellStale(turn, words.well);
  // Pressed twice it was sent once.
  if (versionOf(loaded.scope.answers, 'agreement-asked') !== n) return showContract(turn, loaded);
  await write(turn, loaded, { 'agreement-asked': turn.today });
  const after = await load(turn, loaded.record);
  await planContract(turn, after);
  const standing = contractStanding(after.scope, turn.today);
  tell(turn, words.noted, {
    company: nameOf(turn, loaded.record),
    day: standing?.state === 'asked' ? showDay(standing.askAgain, turn.language) : '',
  });
}

/** The fixed text of a known company is the contract, and it was looked at today. */
export async function takeStandard(turn: AppTurn, loaded: Loaded): Promise<void> {
  if (!mayWith(turn, 'edit', loaded)) return;
  const standard = standardContract(loaded.scope);
  if (standard === undefined || contractStanding(loaded.scope, turn.today) === undefined)
    return tellStale(turn, words.well);
  await write(turn, loaded, {
    agreement: 'in-terms',
    'agreement-link': standard.contract,
    'agreement-seen': turn.today,
  });
  await planContract(turn, await load(turn, loaded.record));
  tell(turn, words.taken, { company: nameOf(turn, loaded.record) });
}

async function write(turn: AppTurn, loaded: Loaded, values: Readonly<Record<string, Value>>): Promise<void> {
  await store(turn, loaded, writesOf(loaded.scope.answers, values));
}

/** Keeps what is asked later the same as what its answers say now. */
export async function planContract(turn: AppTurn, { record, scope }: Loaded): Promise<void> {
  await cancelReminders(turn, record.id, ['contract-asked', 'contract-ends']);
  if (record.status === 'archived') return;
  const at = (day: string) => instantAt(day, 9, 0, turn.organisation.zone);
  const standing = contractStanding(scope, turn.today);
  if (standing?.state === 'asked' && standing.askAgain > turn.today)
    await remind(turn, {
      notice: 'contract-asked',
      record: record.id,
      key: standing.on,
      at: at(standing.askAgain),
    });
  const until = contractEnds(scope);
  if (until === undefined) return;
  for (const days of endingDays) {
    const day = addDaysTo(until, -days);
    if (day > turn.today) await remind(turn, { notice: 'contract-ends', record: record.id, key: day, at: at(day) });
  }
}

/** What the answers of a turn ask for in time; a place of one's own and one that was never asked about plan nothing. */
export async function contractChanged(turn: AppTurn, loaded: Loaded, writes: readonly Write[]): Promise<void> {
  if (writes.some(({ path }) => looked.has(path))) await planContract(turn, loaded);
}

const looked: ReadonlySet<string> = new Set(['role', 'agreement', 'agreement-until', 'agreement-asked']);

/** The supplier with this id, for who may read it; else the reason is said. */
export async function supplierFor(turn: AppTurn, id: string): Promise<Loaded | undefined> {
  const loaded = await recordOf(turn, id);
  if (loaded === undefined || loaded.record.register !== 'supplier') {
    tellStale(turn, words.gone);
    return undefined;
  }
  return mayWith(turn, 'read', loaded) ? loaded : undefined;
}
