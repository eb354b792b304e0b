// What a press does, however often and however late: it counts each time, and what was refused leaves its card.
import { afterEach, describe, expect, it } from 'vitest';
import { textsIn } from './cards.js';
import type { Json } from './connector.js';
import { buttonOn, filled, piet, startTestTeams, type TestTeams } from './support.js';

const toast = 'application/vnd.microsoft.activity.message';
const running: TestTeams[] = [];
async function begin(options: Parameters<typeof startTestTeams>[0] = {}): Promise<TestTeams> {
  const teams = await startTestTeams(options);
  running.push(teams);
  return teams;
}
afterEach(async () => {
  for (const teams of running.splice(0).toReversed()) await teams.close();
});

async function home(teams: TestTeams): Promise<void> {
  await teams.say('/register');
  await teams.settled();
}
async function introduced(teams: TestTeams): Promise<void> {
  await home(teams);
  await teams.press(/Ga verder/);
  await teams.settled();
  await teams.press('Bewaar', filled(teams, ['Bakkerij', 'a@b.nl']));
  await teams.settled();
}
const pressOf = (teams: TestTeams, { data, verb, id }: ReturnType<typeof buttonOn>, values: Json = {}) =>
  teams.activity({
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: id,
    value: { action: { verb, data: { ...data, ...values } } },
  });
const changesOf = (teams: TestTeams, id: string) =>
  teams.fake.calls.filter(({ method, path }) => method === 'PUT' && path.endsWith(`/${id}`));
const times = (text: string, part: string) => text.split(part).length - 1;

describe('a button', () => {
  it('works as often as it is pressed', async () => {
    const teams = await begin();
    await home(teams);
    const button = buttonOn(teams, /Ga verder/);
    for (const _ of [1, 2, 3]) {
      const before = teams.fake.calls.length;
      await teams.post(pressOf(teams, button));
      await teams.settled();
      expect(teams.words(before)).toContain('Eerst kennis');
      await teams.say('later');
      await teams.settled();
    }
  });

  it('works again a little later, with nothing in between', async () => {
    let ms = 1_000_000;
    const teams = await begin({ teams: { nowMs: () => ms } });
    await home(teams);
    const button = buttonOn(teams, /Ga verder/);
    await teams.post(pressOf(teams, button));
    await teams.settled();
    ms += 5_000;
    const before = teams.fake.calls.length;
    await teams.post(pressOf(teams, button));
    await teams.settled();
    expect(teams.words(before)).toContain('Eerst kennis');
  });

  it('that is double-clicked does its work once', async () => {
    const teams = await begin();
    await home(teams);
    const button = buttonOn(teams, /Ga verder/);
    const before = teams.fake.calls.length;
    const both = await Promise.all([teams.post(pressOf(teams, button)), teams.post(pressOf(teams, button))]);
    await teams.settled();
    expect(both.map(({ body }) => body['type'])).toEqual([toast, toast]);
    expect(times(teams.words(before), 'Eerst kennis')).toBe(1);
  });

  it('whose press is delivered again does its work once, after a restart too', async () => {
    const teams = await begin();
    await home(teams);
    await teams.say('/register nieuw');
    await teams.settled();
    const press = pressOf(teams, buttonOn(teams, 'Open'), { '~menu|0': 'begin|customers' });
    await teams.post(press);
    await teams.settled();
    const again = await begin({ sharing: teams.store });
    await again.post({ ...press, serviceUrl: again.fake.url });
    await again.settled();
    const drafts = await teams.store.read(async ({ organisations, records }) =>
      records.list((await organisations.first())?.id ?? '', 'controller-activity'),
    );
    expect(drafts).toHaveLength(1);
  });
});

describe('a form', () => {
  it('that is sent twice is taken once, and the second time the person hears so', async () => {
    const teams = await begin();
    await home(teams);
    await teams.say('/datalek');
    await teams.settled();
    await teams.press('Melden', filled(teams, ['Mail naar de verkeerde klant']));
    await teams.settled();
    const button = buttonOn(teams, 'Melden');
    const values = filled(teams, ['Mail naar de verkeerde klant', 'nu', '2', '', '', '']);
    await teams.post(pressOf(teams, button, values));
    await teams.settled();
    const again = await begin({ sharing: teams.store });
    const before = again.fake.calls.length;
    await again.post({ ...pressOf(again, button, values) });
    await again.settled();
    expect(again.words(before)).not.toBe('');
    const breaches = await teams.store.read(async ({ organisations, records }) =>
      records.list((await organisations.first())?.id ?? '', 'breach'),
    );
    expect(breaches).toHaveLength(1);
  });
});

describe('a press that is refused', () => {
  it('leaves its card with its buttons when the question was answered meanwhile, and says why', async () => {
    const teams = await begin();
    await introduced(teams);
    const sector = buttonOn(teams, 'Weet ik niet');
    await teams.say('1');
    await teams.settled();
    const before = teams.fake.calls.length;
    const changes = changesOf(teams, sector.id).length;
    const { body } = await teams.post(pressOf(teams, sector));
    await teams.settled();
    expect(body['type']).toBe(toast);
    expect(changesOf(teams, sector.id)).toHaveLength(changes);
    expect(teams.words(before)).toContain('niets overschreven');
  });

  it('leaves its card after a restart too', async () => {
    const first = await begin();
    await introduced(first);
    const sector = buttonOn(first, 'Weet ik niet');
    await first.say('1');
    await first.settled();
    const teams = await begin({ sharing: first.store });
    const { body } = await teams.post(pressOf(teams, sector));
    await teams.settled();
    expect(body['type']).toBe(toast);
    expect(changesOf(teams, sector.id)).toEqual([]);
    expect(teams.words()).toContain('niets overschreven');
  });

  it('leaves its card for who may not do that', async () => {
    const teams = await begin();
    await introduced(teams);
    const sector = buttonOn(teams, 'Weet ik niet');
    const from = { id: piet.id, aadObjectId: piet.aadObjectId, name: piet.name };
    const { body } = await teams.post({ ...pressOf(teams, sector), from });
    await teams.settled();
    expect(body['type']).toBe(toast);
    expect(changesOf(teams, sector.id)).toEqual([]);
  });
});

it('a card of before a restart is read back too when it is answered', async () => {
  const first = await begin();
  await introduced(first);
  const sector = buttonOn(first, 'Weet ik niet');
  const teams = await begin({ sharing: first.store });
  const { body } = await teams.post(pressOf(teams, sector));
  await teams.settled();
  expect(textsIn(body)).toContain('Wat voor bedrijf hebt u? \nWeet ik niet');
  expect(textsIn(body)).not.toContain('Beantwoord');
  expect(changesOf(teams, sector.id)).toHaveLength(1);
  expect(await teams.stored()).toMatchObject({ sector: null });
  expect(teams.words()).toContain('Hoeveel mensen');
});

it('a second click takes nothing from a card that was answered', async () => {
  const teams = await begin();
  await introduced(teams);
  const press = pressOf(teams, buttonOn(teams, 'Weet ik niet'));
  const one = await teams.post(press);
  await teams.settled();
  const two = await teams.post({ ...press, id: 'another' });
  expect(textsIn(two.body)).toBe(textsIn(one.body));
  expect(textsIn(two.body)).toContain('Wat voor bedrijf hebt u? \nWeet ik niet');
});

it('a card that cannot be changed now keeps nobody from the next question', async () => {
  const teams = await begin();
  await introduced(teams);
  const fault = { status: 429, headers: { 'retry-after': '60' } };
  teams.fake.faults.push({ path: /^PUT /, fault });
  const before = teams.fake.calls.length;
  await teams.press('Weet ik niet');
  await teams.settled();
  expect(teams.words(before)).toContain('Hoeveel mensen');
});
