// Whatever is pressed, typed or sent: nobody reads or changes anything of another organisation, and an employee nothing that
// their role does not give. `PROPERTY_RUNS=100000` before the command tries longer (`npm run test:long`).
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crypto } from '../../../adapters/secrets/crypto.js';
import { createSecrets } from '../../../adapters/secrets/secrets.js';
import { createInstallations } from '../../../src/app/accounts/installations.js';
import { sharedButtons } from '../../../src/app/buttons.js';
import type { IncomingInput } from '../../../src/app/incoming.js';
import type { StoredRecord } from '../../../src/app/ports/records.js';
import { engineVerbs, pressId } from '../../../src/core/engine/press.js';
import { checklists, rooms } from '../../../src/registers/index.js';
import { type PostgresServer, startPostgres } from '../../db/postgres-server.js';
import { finishFirstRun, type Heard, startBot, type TestBot } from '../../journeys/support.js';

const tries = Number(process.env['PROPERTY_RUNS'] ?? 300);
const heads = rooms.map(({ head }) => head);
const verbs = [
  ...Object.keys(engineVerbs),
  ...Object.keys(sharedButtons),
  ...heads.flatMap(({ buttons }) => Object.keys(buttons)),
];
const documents = heads.flatMap(({ documents: named }) => Object.keys(named));
const commands = heads.flatMap(({ slashes }) =>
  slashes.flatMap(({ word, commands: own }) => own.map(({ words }) => `/${word} ${words.nl[0] ?? ''}`.trim())),
);
const numbers = [
  'V-002',
  'M-001',
  ...checklists.flatMap(({ prefix }) => (prefix === undefined ? [] : [`${prefix}-001`])),
];
const paths = checklists.flatMap(({ sections }) =>
  sections.flatMap(({ id, questions }) => [
    `@${id}`,
    ...questions.flatMap((question) =>
      question.kind === 'rows' ? question.columns.map((column) => `${question.id}/r1/${column.id}`) : [question.id],
    ),
  ]),
);
const values: readonly unknown[] = [
  'ja',
  'none',
  true,
  false,
  7,
  ['none'],
  null,
  '2026-11-20',
  { other: 'Iets anders' },
];

/** One organisation of two in the same database; whatever is its own has its mark in it. */
interface Side {
  readonly mark: string;
  readonly say: (text: string, as: string) => Promise<Heard>;
  readonly handle: (input: IncomingInput, as: string) => Promise<Heard>;
  readonly organisation: string;
  /** Ids of its records and people. */
  readonly ids: readonly string[];
}

async function sideOf(bot: TestBot, workspace: string, mark: string): Promise<Side> {
  const local = { language: 'nl', zone: 'Europe/Amsterdam' } as const;
  const installations = createInstallations({
    store: bot.store,
    crypto,
    secrets: createSecrets(`k1:${'1a'.repeat(32)}`),
    ...local,
    organisation: 'new',
  });
  const installed = { tokens: '{}', botUser: 'B', scopes: [], enterprise: false, installedBy: 'noor' } as const;
  const { id } = await installations.installed({ platform: 'slack', externalId: workspace, ...installed }, bot.now);
  const handle = (input: IncomingInput, user: string) => bot.handle(input, { platform: 'slack', workspace, user });
  const say = (text: string, as: string) => handle({ type: 'text', text }, as);
  const fill = (record: string, given: Record<string, unknown>, as: string) =>
    handle({ type: 'answer', record, values: given }, as);
  const here: TestBot = {
    ...bot,
    say: (text, as = 'noor') => say(text, as),
    press: (action, as = 'noor') => handle({ type: 'press', action }, as),
    answer: (given, as) => handle({ type: 'answer', values: given }, typeof as === 'string' ? as : 'noor'),
  };
  await say('/register', 'noor');
  await finishFirstRun(here);
  const records = async () => (await storedOf(bot, id)).files.map(({ record }) => record);
  const activity = (await records()).find(({ register }) => register === 'controller-activity');
  await fill(activity?.id ?? '', { name: `${mark} klanten`, suppliers: [{ other: `${mark} software` }] }, 'noor');
  await say('/datalek', 'piet');
  const told = `Gisteren is de ${mark}lek laptop gestolen`;
  await fill('new:breach-report', { 'what-happened': told, 'noticed-at': 'nu', 'still-open': false }, 'piet');
  await say('/verzoek', 'piet');
  const asked = { words: `Mijn ${mark}vraag adres klopt niet`, kinds: ['rectification'], about: 'customer' };
  await fill('new:request-report', { ...asked, who: `${mark}vrager`, received: '2026-11-24' }, 'piet');
  await say('hallo', 'kees');
  const { people } = await storedOf(bot, id);
  return { mark, say, handle, organisation: id, ids: [...(await records()), ...people].map((one) => one.id) };
}

/** Everything that is stored of an organisation; each record with its answers. */
const storedOf = (bot: TestBot, organisation: string) =>
  bot.store.read(async ({ records, answers, audit, people }) => {
    const all: StoredRecord[] = [];
    for (const { id } of checklists) all.push(...(await records.list(organisation, id)));
    const ids = all.map(({ id }) => id);
    const versions = await answers.ofRecords(organisation, ids);
    return {
      files: all.map((record) => ({ record, answers: versions.get(record.id) ?? [] })),
      trail: (await audit.page(organisation, 0, 100_000)).length,
      people: await people.list(organisation),
    };
  });

/** What people know, guess or make up: ids of this organisation, of the other one, and of nothing. */
function inputs(ids: readonly string[]): fc.Arbitrary<IncomingInput> {
  const subject = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...ids) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('none', 'customers', 'breach-report', 'check', '01a2188d-43b0-7000-bd42-1f20d5b57c81'),
    },
  );
  const path = fc.constantFrom('', ...paths, ...documents);
  const option = fc.constantFrom('', 'yes', 'no', 'none', 'month', 'nl', 'en', ...ids);
  const press = fc
    .tuple(fc.constantFrom(...verbs), subject, path, fc.nat(3), option)
    .map(([verb, id, at, n, chosen]): IncomingInput => ({ type: 'press', action: pressId(verb, id, at, n, chosen) }));
  const text = fc
    .tuple(fc.constantFrom(...commands), fc.constantFrom('', ...numbers, 'kees', 'piet'))
    .map(([command, argument]): IncomingInput => ({ type: 'text', text: `${command} ${argument}`.trim() }));
  const answer = fc
    .tuple(subject, path, fc.constantFrom(...values))
    .map(([record, at, value]): IncomingInput => ({ type: 'answer', record, values: { [at]: value } }));
  return fc.oneof({ weight: 5, arbitrary: press }, { weight: 3, arbitrary: text }, { weight: 2, arbitrary: answer });
}

const said = ({ replies, toOthers, error }: Heard): string => JSON.stringify([replies, toOthers, error]);

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, 60_000);
afterAll(() => server.stop(), 60_000);

describe.each(['SQLite', 'PostgreSQL'] as const)('in %s', (database) => {
  let bot: TestBot;
  let ours: Side;
  let theirs: Side;
  beforeAll(async () => {
    bot = await startBot(database === 'SQLite' ? {} : { url: await server.createDatabase() });
    ours = await sideOf(bot, 'TOURS', 'zzours');
    theirs = await sideOf(bot, 'THEIRS', 'zztheirs');
  }, 120_000);
  afterAll(() => bot.close());

  it('keeps what is looked for, and shows it to who may see it', async () => {
    const stored = JSON.stringify(await storedOf(bot, theirs.organisation));
    for (const what of [' klanten', ' software', 'lek', 'vraag']) expect(stored).toContain(`${theirs.mark}${what}`);
    for (const shown of ['/register toon V-001', '/register toon L-001', '/datalek toon D-001', '/verzoek toon R-001'])
      expect(said(await theirs.say(shown, 'noor'))).toContain(theirs.mark);
  });

  it('reads and changes nothing of another organisation', { timeout: 3_600_000 }, async () => {
    const before = await storedOf(bot, theirs.organisation);
    const anybody = fc.constantFrom('noor', 'piet', 'kees', 'nieuw');
    await fc.assert(
      fc.asyncProperty(inputs(theirs.ids), anybody, async (input, as) => {
        expect(said(await ours.handle(input, as))).not.toContain(theirs.mark);
      }),
      { numRuns: tries },
    );
    expect(await storedOf(bot, theirs.organisation)).toEqual(before);
  });

  it('tells an employee nothing of what others reported, and lets them change no record', {
    timeout: 3_600_000,
  }, async () => {
    const before = await storedOf(bot, theirs.organisation);
    await fc.assert(
      fc.asyncProperty(inputs(theirs.ids), async (input) => {
        const answer = said(await theirs.handle(input, 'kees'));
        for (const secret of ['lek', 'vraag']) expect(answer).not.toContain(`${theirs.mark}${secret}`);
      }),
      { numRuns: tries },
    );
    const after = await storedOf(bot, theirs.organisation);
    for (const file of before.files) expect(after.files).toContainEqual(file);
  });
});
