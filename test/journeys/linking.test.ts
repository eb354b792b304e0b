// One person in two places, and two registers that turn out to be one: `/register koppel`.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crypto } from '../../adapters/secrets/crypto.js';
import { createSecrets } from '../../adapters/secrets/secrets.js';
import { createInstallations } from '../../src/app/accounts/installations.js';
import type { Platform } from '../../src/app/ports/channels.js';
import { UnknownWorkspaceError } from '../../src/app/ports/errors.js';
import { latest } from '../../src/core/engine/answers.js';
import { finishFirstRun, type Heard, startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(async () => {
  expect(await bot.brokenTrails()).toEqual([]);
  await bot.close();
});

/** Somebody in one place. */
interface Place {
  readonly platform: Platform;
  readonly workspace: string | null;
  readonly user: string;
}
const terminal = (user = 'noor'): Place => ({ platform: 'terminal', workspace: null, user });
const slack = (user: string, workspace = 'T1'): Place => ({ platform: 'slack', workspace, user });

const say = (place: Place, text: string) => bot.handle({ type: 'text', text }, place);
const press = (place: Place, action: string) => bot.handle({ type: 'press', action }, place);
const later = (minutes: number) => {
  bot.now = new Date(Date.parse(bot.now) + minutes * 60_000).toISOString();
};

async function install(
  workspace: string,
  installedBy: string | null,
  organisation: 'the-one' | 'new',
): Promise<string> {
  const installations = createInstallations({
    store: bot.store,
    crypto,
    secrets: createSecrets(`k1:${'1a'.repeat(32)}`),
    language: 'nl',
    zone: 'Europe/Amsterdam',
    organisation,
  });
  const installed = { externalId: workspace, botUser: 'B', scopes: [], enterprise: false, installedBy } as const;
  const { id } = await installations.installed(
    { platform: 'slack', tokens: `xoxb-${workspace}`, ...installed },
    bot.now,
  );
  later(1);
  return id;
}

function codeIn({ text }: Heard): string {
  const [, code = ''] = /\/register (?:koppel|link) ([A-Z0-9]{8})\b/.exec(text) ?? [];
  if (code === '') throw new Error(`there is no code:\n${text}`);
  return code;
}
const codeFor = async (place: Place) => codeIn(await say(place, '/register koppel'));

/** The code with which a message is refused, thrown or said. */
const refusalOf = (turn: Promise<Heard>) =>
  turn.then(
    ({ error }) => error?.code,
    (reason: unknown) => (reason instanceof UnknownWorkspaceError ? reason.code : 'another error'),
  );

const personOf = ({ platform, user }: Place, organisation?: string) =>
  bot.store.read(async ({ organisations, people }) =>
    people.ofAccount(organisation ?? (await organisations.first())?.id ?? '', platform, user),
  );
const actsOf = (organisation: string) =>
  bot.store.read(async ({ audit }) => (await audit.page(organisation, 0, 10_000)).map(({ action }) => action));
const organisations = async () => (await bot.store.read((from) => from.organisations.list())).map(({ id }) => id);

describe('a code', () => {
  it('has eight letters and digits of which no two look alike, and is stored only as a hash', async () => {
    const codes = new Set<string>();
    for (let count = 0; count < 40; count += 1) codes.add(await codeFor(terminal()));
    expect(codes.size).toBe(40);
    for (const code of codes) expect(code).toMatch(/^[ACDEFGHJKMNPQRTUVWXY3479]{8}$/);
    const [last = ''] = [...codes].slice(-1);
    const found = await bot.store.read(({ linkCodes }) => linkCodes.find(crypto.sha256(last)));
    expect(found?.expiresAt).toBe('2026-11-24T08:10:00.000Z');
    expect(found?.hash).not.toContain(last);
  });

  it('is not shown again when the same message is delivered again', async () => {
    const first = await bot.say('/register koppel', 'noor', 'once');
    expect(first.text).toContain(codeIn(first));
    expect((await bot.say('/register koppel', 'noor', 'once')).text).not.toMatch(/koppel/);
  });

  it('is explained in English to who reads English', async () => {
    await say(terminal(), '/register taal en');
    const heard = await say(terminal(), '/register link');
    expect(heard.text).toContain(`type there: /register link ${codeIn(heard)}`);
  });
});

describe('in a deployment of one organisation, a code', () => {
  const noor = terminal();
  const inSlack = slack('U7');
  beforeEach(async () => {
    await finishFirstRun(bot);
    await install('T1', null, 'the-one');
    await say(inSlack, '/register');
  });

  it('makes one person of two accounts: what was begun in one place goes on in the other', async () => {
    expect((await say(inSlack, '/register lijst')).text).not.toContain('V-001');
    const heard = await say(inSlack, `/register koppel ${await codeFor(noor)}`);
    expect(heard.text).toContain('Gekoppeld');
    expect((await say(inSlack, '/register lijst')).text).toContain('V-001');
    expect((await personOf(inSlack))?.id).toBe((await personOf(noor))?.id);
    const [organisation = ''] = await organisations();
    expect(await actsOf(organisation)).toContain('link-person');
  });

  it('works in small letters, with spaces, and from either side', async () => {
    const code = await codeFor(inSlack);
    const heard = await say(noor, `/register koppel  ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `);
    expect(heard.text).toContain('Gekoppeld');
    const joined = await personOf(inSlack);
    expect(joined?.grants.map(({ role }) => role)).toEqual(['privacy-officer']);
    expect((await personOf(noor))?.id).toBe(joined?.id);
    expect((await say(noor, '/register toon V-001')).text).toContain('V-001');
  });

  it('brings conversations along, paused, and the button goes on', async () => {
    const code = await codeFor(inSlack);
    const before = await bot.read((from, organisation) =>
      from.conversations.list(organisation, 'nobody').then(() => from.people.list(organisation)),
    );
    const officer = before.find(({ grants }) => grants.length > 0)?.id ?? '';
    const begun = await bot.read((from, organisation) => from.conversations.list(organisation, officer));
    expect(begun.map(({ phase }) => phase)).toContain('asking');
    const heard = await say(noor, `/register koppel ${code}`);
    const joined = (await personOf(noor))?.id ?? '';
    const now = await bot.read((from, organisation) => from.conversations.list(organisation, joined));
    expect(now.map(({ record }) => record).sort()).toEqual(begun.map(({ record }) => record).sort());
    expect(new Set(now.map(({ phase }) => phase))).toEqual(new Set(['paused']));
    expect((await press(inSlack, heard.button('Uw register'))).text).toContain('Ga verder met');
  });

  it('changes the answers that name the person, as new versions in the trail', async () => {
    const old = (await personOf(noor))?.id;
    const record = (await bot.record('V-001')).id;
    await bot.answer({ owner: old }, { record });
    await say(noor, `/register koppel ${await codeFor(inSlack)}`);
    const joined = (await personOf(inSlack))?.id;
    expect(joined).not.toBe(old);
    expect((await bot.stored('V-001'))['owner']).toBe(joined);
    const versions = (await bot.versions('V-001')).filter(({ path }) => path === 'owner');
    expect(versions.map(({ value }) => value)).toEqual([old, joined]);
    expect((await say(noor, '/register lijst')).text).toContain('V-001');
  });

  it('leaves the history readable: the trail keeps the old id, people read the name', async () => {
    await say(noor, `/register koppel ${await codeFor(inSlack)}`);
    const history = await say(noor, '/register geschiedenis V-001');
    expect(history.text).not.toContain('oud-medewerker');
    expect(history.text).toContain('U7:');
  });

  it('works once', async () => {
    const code = await codeFor(noor);
    await say(inSlack, `/register koppel ${code}`);
    const heard = await say(slack('U8'), `/register koppel ${code}`);
    expect(heard.text).toContain('al gebruikt');
    expect((await personOf(slack('U8')))?.id).not.toBe((await personOf(noor))?.id);
  });

  it('has one effect when its message is delivered twice', async () => {
    const code = await codeFor(noor);
    const input = { type: 'text', text: `/register koppel ${code}` } as const;
    await bot.handle(input, { ...inSlack, delivery: 'twice' });
    expect((await bot.handle(input, { ...inSlack, delivery: 'twice' })).text).not.toContain('klopt niet');
  });

  it('works for ten minutes', async () => {
    const code = await codeFor(noor);
    later(10);
    expect((await say(inSlack, `/register koppel ${code}`)).text).toContain('verlopen');
    const fresh = await codeFor(noor);
    later(9);
    expect((await say(inSlack, `/register koppel ${fresh}`)).text).toContain('Gekoppeld');
  });

  it('stops working when the person asks for another', async () => {
    const code = await codeFor(noor);
    await codeFor(noor);
    expect((await say(inSlack, `/register koppel ${code}`)).text).toContain('klopt niet');
  });

  it('typed where it was given is kept for the other place', async () => {
    const code = await codeFor(noor);
    expect((await say(noor, `/register koppel ${code}`)).text).toContain('Typ hem op de andere plek');
    expect((await say(inSlack, `/register koppel ${code}`)).text).toContain('Gekoppeld');
  });

  it.each(['KORT', 'TELANGECODE', 'O0O0O0O0', 'hallo daar', '🎈🎈🎈🎈🎈🎈🎈🎈'])(
    'that can be none (%s) is explained and not counted',
    async (typed) => {
      for (let count = 0; count < 6; count += 1)
        expect((await say(inSlack, `/register koppel ${typed}`)).text).toContain('acht letters en cijfers');
      expect((await say(inSlack, `/register koppel ${await codeFor(noor)}`)).text).toContain('Gekoppeld');
    },
  );

  it('cannot be guessed: after five wrong ones even the right one is refused for an hour', async () => {
    for (const guess of ['AAAAAAAA', 'CCCCCCCC', 'DDDDDDDD', 'EEEEEEEE', 'FFFFFFFF']) {
      expect((await say(inSlack, `/register koppel ${guess}`)).text).toContain('klopt niet');
      later(1);
    }
    const refused = await say(inSlack, `/register koppel ${await codeFor(noor)}`);
    expect(refused.text).toContain('te veel verkeerde codes');
    expect(refused.text).toContain('24 november 2026 om 10:01');
    // Somebody else is not held up by it.
    expect((await say(slack('U8'), '/register koppel GGGGGGGG')).text).toContain('klopt niet');
    later(56);
    expect((await say(inSlack, `/register koppel ${await codeFor(noor)}`)).text).toContain('Gekoppeld');
    const [organisation = ''] = await organisations();
    expect((await actsOf(organisation)).filter((action) => action === 'refuse').length).toBeGreaterThanOrEqual(6);
  });
});

describe('two organisations', () => {
  const noor = slack('U1', 'T1');
  const sanne = slack('U2', 'T2');
  let first: string;
  let second: string;
  /** The introduction, by who installed a workspace. */
  async function introduce(place: Place, name: string): Promise<void> {
    const answer = (values: Readonly<Record<string, unknown>>) => bot.handle({ type: 'answer', values }, place);
    await bot.handle({ type: 'text', text: 'hallo' }, place);
    await answer({ name, contact: 'info@bakkerij.example' });
  }
  async function confirmProfile(organisation: string): Promise<void> {
    await bot.store.transaction(async ({ records }) => {
      const profile = await records.byNumber(organisation, 'organisation', 1);
      const change = { status: 'active', confirmedAt: bot.now, confirmedBy: profile?.createdBy ?? '' } as const;
      await records.change(organisation, profile?.id ?? '', change);
    });
  }
  const profileOf = (organisation: string) =>
    bot.store.read(async ({ records, answers }) => {
      const profile = await records.byNumber(organisation, 'organisation', 1);
      return answers.ofRecord(organisation, profile?.id ?? '');
    });

  beforeEach(async () => {
    first = await install('T1', 'U1', 'new');
    second = await install('T2', 'U2', 'new');
    await introduce(noor, 'Bakkerij De Vries');
    await introduce(sanne, 'Bakkerij de Vries (Slack)');
  });

  it('see nothing of each other, and each has its installer as privacy officer', async () => {
    expect(first).not.toBe(second);
    await say(slack('U5', 'T1'), 'hallo');
    expect((await personOf(slack('U5', 'T1'), first))?.grants).toEqual([]);
    expect((await personOf(noor, first))?.grants.map(({ role }) => role)).toEqual(['privacy-officer']);
    expect((await personOf(sanne, second))?.grants.map(({ role }) => role)).toEqual(['privacy-officer']);
    expect((await say(sanne, '/register profiel')).text).not.toContain('Bakkerij De Vries');
  });

  it('become one: the empty one moves in, keeps what was typed, and leaves a tombstone', async () => {
    await confirmProfile(first);
    const typed = (await profileOf(second)).find(({ path }) => path === 'name')?.value;
    const heard = await say(sanne, `/register koppel ${await codeFor(noor)}`);
    expect(heard.text).toContain('nu één register');
    expect(await organisations()).toEqual([first]);
    expect((await personOf(sanne, first))?.id).toBe((await personOf(noor, first))?.id);
    const belongs = await bot.store.read((from) => from.organisations.ofInstallation('slack', 'T2'));
    expect(belongs?.id).toBe(first);
    const versions = await profileOf(first);
    expect(latest(versions).get('name')?.value).toBe('Bakkerij De Vries');
    expect(versions.map(({ value }) => value)).toContain(typed);
    expect(await actsOf(first)).toEqual(expect.arrayContaining(['join-organisations', 'link-person']));
    expect((await say(sanne, '/register profiel')).text).toContain('Bakkerij De Vries');
    expect((await say(noor, '/register profiel')).text).toContain('Bakkerij De Vries');
  });

  it('become one in the filled one, whoever of the two gave the code', async () => {
    await confirmProfile(second);
    const heard = await say(sanne, `/register koppel ${await codeFor(noor)}`);
    expect(heard.text).toContain('nu één register');
    expect(await organisations()).toEqual([second]);
    const joined = await personOf(noor, second);
    expect(joined?.id).toBe((await personOf(sanne, second))?.id);
    expect(joined?.grants.map(({ role }) => role)).toEqual(['privacy-officer']);
    expect(latest(await profileOf(second)).get('name')?.value).toBe('Bakkerij de Vries (Slack)');
  });

  it('become one when both are still empty: the one of who gave the code stays, colleagues come along without roles', async () => {
    await say(slack('U6', 'T2'), 'hallo');
    await bot.store.transaction(({ people }) =>
      people.list(second).then(async (everybody) => {
        const colleague = everybody.find(({ name }) => name === 'U6')?.id ?? '';
        const given = { offeredBy: 'system', offeredAt: bot.now, acceptedAt: bot.now, until: null } as const;
        await people.grant(second, colleague, { role: 'management', ...given });
      }),
    );
    await say(sanne, `/register koppel ${await codeFor(noor)}`);
    expect(await organisations()).toEqual([first]);
    expect((await personOf(slack('U6', 'T2'), first))?.grants).toEqual([]);
    expect((await say(slack('U6', 'T2'), '/register lijst')).text).toContain('geen activiteiten die u kunt zien');
  });

  it('bring the records along that were begun in the empty one', async () => {
    await confirmProfile(first);
    const begun = await say(sanne, '/register nieuw');
    await press(sanne, begun.button('Iets anders'));
    const before = await bot.store.read(({ records }) => records.list(second, 'controller-activity'));
    expect(before).toHaveLength(1);
    await say(sanne, `/register koppel ${await codeFor(noor)}`);
    const after = await bot.store.read(({ records }) => records.list(first, 'controller-activity'));
    expect(after.map(({ id }) => id)).toContain(before[0]?.id);
    const trail = await bot.store.read(({ audit }) => audit.ofRecord(first, before[0]?.id ?? ''));
    expect(trail.map(({ action }) => action)).toEqual(['move-record']);
  });

  it('stay two when something was confirmed in both', async () => {
    await confirmProfile(first);
    await confirmProfile(second);
    const code = await codeFor(noor);
    expect((await say(sanne, `/register koppel ${code}`)).text).toContain('kan ze daarom niet samenvoegen');
    expect(await organisations()).toEqual([first, second]);
    expect((await personOf(sanne, second))?.grants).toHaveLength(1);
  });

  it('stay two unless both people may decide for their own', async () => {
    await confirmProfile(first);
    const employee = slack('U5', 'T1');
    await say(employee, 'hallo');
    // Whoever installs the bot in a workspace of their own must not come in with a code of a colleague.
    expect((await say(sanne, `/register koppel ${await codeFor(employee)}`)).text).toContain(
      'alleen iemand die in beide',
    );
    const visitor = slack('U9', 'T2');
    await say(visitor, 'hallo');
    expect((await say(visitor, `/register koppel ${await codeFor(noor)}`)).text).toContain(
      'alleen iemand die in beide',
    );
    expect(await organisations()).toEqual([first, second]);
    expect((await say(sanne, '/register lijst')).text).not.toContain('V-001');
  });

  it('go on apart when one is uninstalled', async () => {
    const installations = createInstallations({
      store: bot.store,
      crypto,
      secrets: createSecrets(undefined),
      language: 'nl',
      zone: 'Europe/Amsterdam',
      organisation: 'new',
    });
    await installations.uninstalled('slack', 'T1', bot.now);
    expect((await say(sanne, '/register profiel')).text).toContain('Bakkerij de Vries (Slack)');
    expect(await refusalOf(say(noor, '/register profiel'))).toBe('unknown-workspace');
  });
});

describe('a workspace that was never installed', () => {
  it('makes no organisation and stores nothing', async () => {
    expect(await refusalOf(say(slack('U1', 'T9'), 'hallo'))).toBe('unknown-workspace');
    expect(await organisations()).toEqual([]);
  });
});
