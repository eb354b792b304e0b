// kill -9 while Slack is slow and people type, press, send forms and files: what was acknowledged has its effect, once.
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../db/open.js';
import { startBot } from '../journeys/support.js';
import { newPlace, type Place, Program } from './program.js';
import {
  accountOf,
  deliver,
  formType,
  interactionBy,
  prepared,
  pressBy,
  settingsFor,
  startApi,
  typedBy,
} from './slack.js';

const people = Array.from({ length: 12 }, (_, index) => `person-${index + 1}`);
/** More than are run each time may be asked for. */
const kills = Number(process.env['FAULT_KILLS'] ?? 100);
/** Longer than a turn may take before it is acknowledged as under way. */
const slowestMs = 1_600;
/** Between a program that answers and its end. */
const longestLifeMs = 2_000;
const patienceMs = 60_000;
const kinds = ['typed', 'form', 'press', 'file'] as const;

interface Sent {
  readonly texts: string[];
  readonly files: string[];
  presses: number;
}

/** A person waits for what they see before they go on; a minute, and it is lost. */
async function until(holds: () => Promise<boolean>): Promise<boolean> {
  const end = performance.now() + patienceMs;
  while (performance.now() < end) {
    if (await holds()) return true;
    await pause(120);
  }
  return false;
}

/** What is in the database, read beside the program. */
async function reading({ url }: Place, activities: ReadonlyMap<string, string>) {
  const store = await openStore({ url, mode: 'read', demo: false });
  onTestFinished(() => store.close());
  return {
    waiting: async () => (await store.read(({ inbox }) => inbox.all())).length,
    of: (person: string) =>
      store.read(async ({ organisations, people: all, answers, conversations, records }) => {
        const organisation = (await organisations.first())?.id ?? '';
        const id = (await all.idOf(organisation, 'slack', accountOf(person))) ?? '';
        const activity = activities.get(person) ?? '';
        const names = (await answers.ofRecord(organisation, activity)).filter(({ path }) => path === 'name');
        const asked = await conversations.focused(organisation, id);
        const begun = (await records.list(organisation, 'controller-activity')).filter((one) => one.createdBy === id);
        return {
          names: names.map(({ value }) => value),
          n: Math.max(0, ...names.map(({ n }) => n)),
          isAskedForName: asked?.record === activity && JSON.stringify(asked.focus).includes('"name"'),
          begun: begun.length,
        };
      }),
    knows: (delivery: string) =>
      store.read(async ({ organisations, deliveries }) =>
        deliveries.knows((await organisations.first())?.id ?? '', delivery),
      ),
  };
}
type Reading = Awaited<ReturnType<typeof reading>>;

interface Slack {
  readonly port: number;
  readonly api: string;
  readonly activity: string;
  readonly reader: Reading;
}

/** What somebody does: the text that must be stored of it, if any. */
const acts = {
  typed: (slack: Slack, person: string, turn: number) => type(slack, person, turn, {}),
  async file(slack: Slack, person: string, turn: number, sent: Sent) {
    const file = { name: 'sheet.csv', size: 40, url_private_download: `${slack.api}/sheet.csv` };
    const text = await type(slack, person, turn, { subtype: 'file_share', files: [file] });
    sent.files.push(`event:Ev${turn}:0`);
    return text;
  },
  async form({ port, activity, reader }: Slack, person: string, turn: number) {
    const { n } = await reader.of(person);
    const text = `Formulier ${turn} van ${person}`;
    const values = { [`=|name|${n}|`]: { '~part|text|required': { type: 'plain_text_input', value: text } } };
    const metadata = JSON.stringify({ record: activity, key: `${activity}|question|name` });
    const view = { id: `V${turn}`, type: 'modal', callback_id: 'modal', private_metadata: metadata, state: { values } };
    await deliver(port, interactionBy(person, { type: 'view_submission', trigger_id: `t${turn}`, view }), formType);
    return text;
  },
  async press({ port, api, reader }: Slack, person: string, turn: number, sent: Sent) {
    const { begun } = await reader.of(person);
    await deliver(port, pressBy(person, api, { action: 'begin|customers', trigger: `t${turn}` }), formType);
    sent.presses += 1;
    await until(async () => (await reader.of(person)).begun > begun);
    return undefined;
  },
};

async function type(
  { port, api, activity, reader }: Slack,
  person: string,
  turn: number,
  more: object,
): Promise<string> {
  const isAsked = async () => (await reader.of(person)).isAskedForName;
  for (let time = 0; !(await isAsked()); time += 1) {
    const pressed = { action: `change|${activity}|name`, trigger: `t${turn}-${time}` };
    await deliver(port, pressBy(person, api, pressed), formType);
    await until(isAsked);
  }
  const text = `Werk ${turn} van ${person}`;
  await deliver(port, typedBy(person, `Ev${turn}`, text, more), 'application/json');
  return text;
}

/** What is not there of what was acknowledged, and what is there more than once. */
async function judged(reader: Reading, person: string, { texts, files, presses }: Sent) {
  const { names, begun } = await reader.of(person);
  const times = (text: string) => names.filter((name) => name === text).length;
  const known = await Promise.all(files.map(reader.knows));
  // One activity was there from the beginning.
  const more = begun - presses - 1;
  return {
    lost: [
      ...texts.filter((text) => times(text) === 0),
      ...files.filter((_, index) => known[index] === false),
      ...(more < 0 ? [`${-more} presses of ${person}`] : []),
    ],
    twice: [...texts.filter((text) => times(text) > 1), ...(more > 0 ? [`${more} presses of ${person}`] : [])],
  };
}

it(`${kills} times while much is under way, nothing acknowledged is lost and nothing is done twice`, async () => {
  const place = newPlace();
  const activities = await prepared(place, people);
  const isSlow = (method: string) => method === 'users.info' || method === 'sheet.csv';
  const api = await startApi((method) => (isSlow(method) && Math.random() < 0.5 ? Math.random() * slowestMs : 0));
  const port = await settingsFor(place, api, { SECRETS_KEYS: `k1:${'ab'.repeat(32)}` });
  const reader = await reading(place, activities);
  let program = Program.start(place);
  const count = { typed: 0, form: 0, press: 0, file: 0, waitedAtAKill: 0 };
  const sent = new Map<string, Sent>(people.map((person) => [person, { texts: [], files: [], presses: 0 }]));
  let isOver = false;
  let next = 0;

  async function work([person, mine]: readonly [string, Sent]): Promise<void> {
    const slack = { port, api, activity: activities.get(person) ?? '', reader };
    for (let turn = next++; !isOver; turn = next++) {
      const kind = kinds[turn % kinds.length] ?? 'typed';
      const text = await acts[kind](slack, person, turn, mine);
      count[kind] += 1;
      if (text === undefined) continue;
      mine.texts.push(text);
      await until(async () => (await reader.of(person)).names.includes(text));
    }
  }
  const answers = async () => (await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => undefined))?.status === 200;
  async function killing(): Promise<void> {
    for (let killed = 0; killed < kills; killed += 1) {
      expect(await until(answers)).toBe(true);
      await pause(Math.random() * longestLifeMs);
      program.kill();
      await program.ended;
      count.waitedAtAKill += await reader.waiting();
      program = Program.start(place);
    }
    isOver = true;
  }
  await Promise.all([killing(), ...[...sent].map(work)]);
  expect(await until(async () => (await reader.waiting()) === 0)).toBe(true);
  program.kill();
  await program.ended;

  const all = await Promise.all([...sent].map(([person, theirs]) => judged(reader, person, theirs)));
  const lost = all.flatMap((one) => one.lost);
  expect({ lost, twice: all.flatMap(({ twice }) => twice) }).toEqual({ lost: [], twice: [] });
  // Kills fell while something waited, or this would prove nothing.
  expect(count.waitedAtAKill).toBeGreaterThan(kills / 4);
  if (process.env['FAULT_KILLS'] !== undefined) console.log({ kills, ...count });
  const bot = await startBot({ url: place.url });
  try {
    expect(await bot.brokenTrails()).toEqual([]);
  } finally {
    await bot.close();
  }
}, 14_400_000);
