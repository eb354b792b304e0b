// A real bot on a database of its own, what people do with it, and what they then read. Nothing of ours is replaced.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crypto } from '../../adapters/secrets/crypto.js';
import { openStore } from '../../db/open.js';
import type { DatabaseStore } from '../../db/store.js';
import { type BotOptions, createBot } from '../../src/app/bot.js';
import type { Incoming, IncomingInput } from '../../src/app/incoming.js';
import type { Channel, MailChannel } from '../../src/app/ports/channels.js';
import type { StoredRecord } from '../../src/app/ports/records.js';
import type { Secrets } from '../../src/app/ports/secrets.js';
import type { Repositories } from '../../src/app/ports/store.js';
import type { DueEvent } from '../../src/app/reminders/due.js';
import { createScheduler } from '../../src/app/scheduler.js';
import { type Answer, latest } from '../../src/core/engine/answers.js';
import { choosing } from '../../src/core/engine/asked.js';
import { readPress } from '../../src/core/engine/press.js';
import {
  type Action,
  type Ask,
  buttonsOf,
  type Field,
  type Line,
  lineInWords,
  type Reply,
} from '../../src/core/engine/replies.js';
import { isWhole, verifyTrails } from '../../src/program/audit-verify.js';
import { checklists } from '../../src/registers/index.js';
import { emptyFile, openCopy } from '../db/fresh.js';
import { heldOnce, optionsInWords, type Repeatable } from './held-once.js';

/** Tuesday morning 24 November 2026, 9:00 in Amsterdam. */
export const start = '2026-11-24T08:00:00.000Z';
/** Who speaks when nobody else is named; the first to speak is the privacy officer. */
export const noor = 'noor';

export interface StartOptions {
  /** A database that is there already; without it a new SQLite file that is gone after `close`. */
  readonly url?: string;
  readonly now?: string;
  /** A database for trying on, whose time can be moved. */
  readonly demo?: boolean;
  /** The keys of the database. */
  readonly secrets?: Secrets;
  /** `trialRole: 'management'` lets everybody who comes after the first work in the register too. */
  readonly bot?: Partial<Omit<BotOptions, 'store' | 'crypto'>>;
}

/** What one turn said. */
export interface Heard {
  /** To the person who spoke, in order. */
  readonly replies: readonly Reply[];
  readonly toOthers: readonly { readonly to: string; readonly reply: Reply }[];
  readonly error?: { readonly code: string; readonly text: string };
  /** Everything that the person who spoke reads. */
  readonly text: string;
  /** The question, form, card or list they look at now; throws when nothing is asked. */
  readonly ask: Ask;
  /** The wire id of the button with this label; throws when there is none. */
  button(label: string | RegExp): string;
  /** The field of this path; throws when it is not asked. */
  field(path: string): Field;
}

export interface AnswerOptions {
  readonly as?: string;
  readonly record?: string;
  readonly n?: Readonly<Record<string, number>>;
  readonly delivery?: string;
}

export interface TestBot extends Repeatable {
  /** Delivers what is due through a channel of the test, and says what the log was told. */
  tick(...channels: readonly Channel[]): Promise<readonly DueEvent[]>;
  readonly store: DatabaseStore;
  readonly url: string;
  now: string;
  /** Where alarms go too that nobody picks up. */
  mail?: MailChannel;
  say(text: string, as?: string, delivery?: string): Promise<Heard>;
  press(action: string, as?: string, delivery?: string): Promise<Heard>;
  answer(values: Readonly<Record<string, unknown>>, as?: string | AnswerOptions): Promise<Heard>;
  handle(input: IncomingInput, change?: Partial<Omit<Incoming, 'input'>>): Promise<Heard>;
  /** The answers that count now, by path; of the profile unless another record is meant ("V-001" or its id). */
  stored(record?: string): Promise<Readonly<Record<string, Answer['value']>>>;
  /** Every stored version, in order. */
  versions(record?: string): Promise<readonly Answer[]>;
  record(record?: string): Promise<StoredRecord>;
  read<T>(work: (repositories: Repositories, organisation: string) => Promise<T>): Promise<T>;
  /** The audit trails that do not verify; none when all is well. */
  brokenTrails(): Promise<readonly string[]>;
  close(): Promise<void>;
}

let deliveries = 0;

export async function startBot({
  url,
  now = start,
  demo = false,
  secrets,
  bot: options,
}: StartOptions = {}): Promise<TestBot> {
  const folder = url === undefined ? mkdtempSync(join(tmpdir(), 'avg-maatje-journey-')) : undefined;
  const file = join(folder ?? '', 'avg.db');
  const address = url ?? `file:${file}`;
  const opening = { watchNesting: true, secrets };
  const running = (store: DatabaseStore) => ({
    store,
    bot: createBot({ store, crypto, language: 'nl', zone: 'Europe/Amsterdam', ...options }),
  });
  const isNew = url === undefined && !demo;
  let from = isNew ? await emptyFile() : file;
  let past = isNew ? optionsInWords({ ...options, secretsOfStore: secrets }) : undefined;
  let runs = isNew ? undefined : running(await openStore({ url: address, mode: 'write', demo, ...opening }));

  /** The program, started when it is first needed: from here on anything may be said to it. */
  function program() {
    past = undefined;
    runs ??= running(openCopy(from, file, opening));
    return runs;
  }

  async function handle(input: IncomingInput, change: Partial<Omit<Incoming, 'input'>> = {}): Promise<Heard> {
    deliveries += 1;
    const incoming = { platform: 'terminal', workspace: null, user: noor, delivery: `delivery-${deliveries}` } as const;
    const { said, person, error } = await program().bot.handle({ ...incoming, now: me.now, ...change, input });
    const replies = said.filter(({ to }) => to === person).map(({ reply }) => reply);
    return heard(
      replies,
      said.filter(({ to }) => to !== person),
      error,
    );
  }

  async function read<T>(work: (repositories: Repositories, organisation: string) => Promise<T>): Promise<T> {
    return program().store.read(async (repositories) => {
      const organisation = await repositories.organisations.first();
      if (organisation === undefined) throw new Error('there is no organisation yet');
      return work(repositories, organisation.id);
    });
  }

  async function find(repositories: Repositories, organisation: string, named: string): Promise<StoredRecord> {
    const [, letter, digits] = /^([A-Z])-(\d+)$/.exec(named) ?? [];
    const numbered = checklists.find(({ prefix }) => prefix !== undefined && prefix === letter)?.id;
    const register = named === 'profile' ? 'organisation' : numbered;
    const record =
      register === undefined
        ? await repositories.records.get(organisation, named)
        : await repositories.records.byNumber(organisation, register, Number(digits ?? 1));
    if (record === undefined) throw new Error(`there is no record ${named}`);
    return record;
  }

  const versions = (named = 'profile') =>
    read(async (repositories, organisation) =>
      repositories.answers.ofRecord(organisation, (await find(repositories, organisation, named)).id),
    );

  const me: TestBot = {
    get store() {
      return program().store;
    },
    get past() {
      return past;
    },
    async stop() {
      await runs?.store.close();
      runs = undefined;
      return file;
    },
    async goOnWith(left, key) {
      await me.stop();
      from = left;
      past = key;
    },
    url: address,
    now,
    handle,
    async tick(...channels) {
      const { store } = program();
      const events: DueEvent[] = [];
      const report = (event: DueEvent, _facts: unknown, cause?: unknown) => {
        events.push(event);
        if (event === 'reminder-failed' || event === 'card-failed') throw cause;
      };
      await createScheduler({
        store,
        crypto,
        channels,
        ...(me.mail ? { mail: me.mail } : {}),
        now: () => me.now,
        random: () => 0.5,
        report,
      }).tick();
      return events;
    },
    read,
    versions,
    say: (text, as = noor, delivery) => handle({ type: 'text', text }, who(as, delivery)),
    press: (action, as = noor, delivery) => handle({ type: 'press', action }, who(as, delivery)),
    answer(values, as = {}) {
      const { as: user = noor, record, n, delivery } = typeof as === 'string' ? { as } : as;
      const input = { type: 'answer', values, ...(record ? { record } : {}), ...(n ? { n } : {}) } as const;
      return handle(input, who(user, delivery));
    },
    async stored(named) {
      const counting = [...latest(await versions(named)).values()].filter(({ provenance }) => provenance !== 'gewist');
      return Object.fromEntries(counting.map(({ path, value }) => [path, value]));
    },
    record: (named = 'profile') => read((repositories, organisation) => find(repositories, organisation, named)),
    async brokenTrails() {
      const verified = await verifyTrails(program().store, crypto);
      return verified
        .filter((one) => !isWhole(one))
        .map(({ organisation, differs }) => [organisation, ...differs].join('\n'));
    },
    async close() {
      await me.stop();
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
    },
  };
  return me;
}

const who = (user: string, delivery: string | undefined) => ({ user, ...(delivery ? { delivery } : {}) });

function heard(
  replies: readonly Reply[],
  toOthers: Heard['toOthers'],
  error: { code: string; text: string } | undefined,
): Heard {
  const text = replies.map(plainText).join('\n\n');
  const asked = replies.findLast((reply) => reply.type === 'ask');
  return {
    replies,
    toOthers,
    ...(error ? { error } : {}),
    text,
    get ask() {
      if (asked === undefined) throw new Error(`nothing is asked:\n${text}`);
      return asked;
    },
    button(label) {
      const found = replies
        .flatMap((one) => [...actionsOf(one), ...optionsOf(one)])
        .findLast((action) => (typeof label === 'string' ? action.label === label : label.test(action.label)));
      if (found === undefined) throw new Error(`there is no button ${label}:\n${text}`);
      return found.id;
    },
    field(path) {
      const field = asked?.fields.find((candidate) => candidate.path === path);
      if (field === undefined) throw new Error(`${path} is not asked:\n${text}`);
      return field;
    },
  };
}

/** The options of one question that is asked, as a channel shows them: a button each. */
function optionsOf(reply: Reply): readonly Action[] {
  if (reply.type !== 'ask' || reply.mode !== 'question') return [];
  return reply.fields.flatMap((field) => (field.options ?? []).map((one) => choosing(reply.record, field, one)));
}

/** Says these one after the other, as what a test begins with: the program starts anew after it. */
export const saidBefore = (bot: TestBot, ...said: readonly string[]): Promise<void> =>
  heldOnce(bot, JSON.stringify(said), async () => {
    for (const text of said) await bot.say(text);
  });

/** Says these one after the other, and gives what the last is answered with. */
export async function lastSaid(bot: TestBot, ...said: readonly string[]): Promise<string> {
  for (const before of said.slice(0, -1)) await bot.say(before);
  return (await bot.say(said.at(-1) ?? '')).text;
}

/** Where a description stands and who works with it, with whoever answers as the one who keeps it. */
export function placesTold({ field }: Pick<Heard, 'field'>) {
  const [me] = field('owner').options ?? [];
  return { suppliers: ['none'], access: ['management'], owner: me?.id };
}

/** Every button of a reply, those of the lines of a card included. */
export function actionsOf(reply: Reply): readonly Action[] {
  if (reply.type === 'file') return [];
  const own = reply.actions ?? [];
  if (reply.type !== 'card') return own;
  const beside = (lines: readonly Line[] = []) => lines.flatMap(({ action }) => action ?? []);
  return [...beside(reply.lines), ...own, ...beside(reply.below?.lines), ...(reply.below?.actions ?? [])];
}

/** Whether this stands anywhere on the disk of this bot now: in the database file or a file beside it. */
export function onDisk({ url }: Pick<TestBot, 'url'>, text: RegExp): boolean {
  const file = url.slice('file:'.length);
  const files = [file, `${file}-wal`, `${file}-shm`].filter((name) => existsSync(name));
  return files.some((name) => text.test(readFileSync(name, 'latin1')));
}

/** A reply as lines that a test can compare and a person can read: no ids, buttons in square brackets. */
export function plainText(reply: Reply): string {
  const actions = reply.type === 'file' ? [] : reply.type === 'card' ? buttonsOf(reply) : (reply.actions ?? []);
  const buttons = actions.map(({ label }) => `[${label}]`);
  const row = buttons.length > 0 ? [buttons.join(' ')] : [];
  switch (reply.type) {
    case 'text':
      return [reply.text, ...row].join('\n');
    case 'file':
      return `<${reply.document}> ${reply.title}`;
    case 'card':
      return [
        `# ${reply.title}`,
        ...(reply.text === undefined ? [] : [reply.text]),
        ...reply.lines.map((line) => [line.label, lineInWords(line)].filter((part) => part !== '').join(': ')),
        ...row,
        ...(reply.below === undefined
          ? []
          : plainText({ type: 'card', ...reply.below })
              .split('\n')
              .map((line) => line.replace(/^# /, ''))),
      ].join('\n');
    case 'ask':
      return [
        ...(reply.notice === undefined ? [] : [`! ${reply.notice}`]),
        `# ${reply.title} (${reply.progress.done}/${reply.progress.total})`,
        ...(reply.intro === undefined ? [] : [reply.intro]),
        ...reply.fields.flatMap(fieldText),
        ...row,
      ].join('\n');
  }
}

function fieldText({ label, ask, shown, error, options }: Field): string[] {
  return [
    `${label}: ${ask}`,
    ...(options ?? []).map((option, index) => `  ${index + 1}. ${option.label}`),
    ...(shown ?? []).map((line) => `  = ${line}`),
    ...(error === undefined ? [] : [`  ! ${error}`]),
  ];
}

/** The introduction, answered as a small bakery would: afterwards four drafts wait and V-001 has the focus. */
export const finishFirstRun = (bot: TestBot, as: string = noor): Promise<Heard> =>
  heldOnce(bot, `the introduction of ${as}`, () => introduce(bot, as));

async function introduce(bot: TestBot, as: string): Promise<Heard> {
  await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' }, as);
  await bot.say('1', as);
  await bot.say('9', as);
  await bot.say('ik', as);
  await bot.answer({ deputy: 'none' }, as);
  let heard = await bot.say('ja', as);
  for (let asked = question(heard); asked?.kind === 'yes-no'; asked = question(heard)) {
    heard = await bot.say(['has-suppliers', 'has-staff'].includes(asked.path) ? 'ja' : 'nee', as);
  }
  return heard;
}

/** The one question that is asked, if anything is. */
function question(heard: Heard): Field | undefined {
  const asked = heard.replies.findLast((reply): reply is Ask => reply.type === 'ask');
  return asked?.fields[0];
}

/** Confirms the draft that has the focus, V-001 after the introduction: suggestions are accepted, the speaker keeps it. */
export const confirmDraft = (bot: TestBot, named = 'V-001', as: string = noor): Promise<Heard> =>
  heldOnce(bot, `${named} confirmed by ${as}`, () => confirm(bot, named, as));

async function confirm(bot: TestBot, named: string, as: string): Promise<Heard> {
  let heard = await bot.say(`/register wijzig ${named}`, as);
  for (let taps = 0; taps < 60; taps += 1) {
    if ((await bot.record(named)).status === 'active') return heard;
    const { actions, mode, fields } = heard.ask;
    const tap = ['confirm', 'confirm-record', 'keep'].flatMap(
      (verb) => actions.find(({ id }) => readPress(id)?.verb === verb)?.id ?? [],
    )[0];
    if (tap !== undefined) heard = await bot.press(tap, as);
    else if (mode !== 'form') heard = await bot.say('weet ik niet', as);
    else {
      const first = fields.map(({ path, options = [] }) => [
        path,
        path === 'owner' ? options[0]?.id : [options[0]?.id],
      ]);
      heard = await bot.answer(Object.fromEntries(first), as);
    }
  }
  throw new Error(`${named} is not confirmed:\n${heard.text}`);
}

/** Everything on the list of open points, which shows five at a time. */
export async function allOpenPoints(bot: TestBot): Promise<string> {
  let page = await bot.say('/register controle');
  const pages = [page.text];
  for (let more = moreOf(page); more !== undefined && pages.length < 20; more = moreOf(page)) {
    page = await bot.press(more);
    pages.push(page.text);
  }
  return pages.join('\n');
}

const moreOf = ({ replies }: Heard): string | undefined =>
  replies.flatMap(actionsOf).find(({ label }) => /^Meer/.test(label))?.id;
