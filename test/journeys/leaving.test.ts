// Somebody leaves or joins: one form, one list; each point is done by somebody on a day, and what stays open is told.
import { expect, it, onTestFinished } from 'vitest';
import { crypto } from '../../adapters/secrets/crypto.js';
import { askAboutPerson } from '../../src/app/accounts/departures.js';
import { systemTurn } from '../../src/app/reminders/due.js';
import type { Line } from '../../src/core/engine/replies.js';
import { FakePlatform } from '../app/fake-platform.js';
import { idOfPerson } from './people-here.js';
import { actionsOf, confirmDraft, finishFirstRun, type Heard, plainText, startBot, type TestBot } from './support.js';

async function bakery(): Promise<TestBot> {
  const bot = await startBot();
  onTestFinished(() => bot.close());
  await finishFirstRun(bot);
  await confirmDraft(bot);
  await bot.say('/register help', 'sem');
  await bot.say('/register help', 'els');
  return bot;
}

const programs = (bot: TestBot) =>
  bot.read(async ({ records }, organisation) => (await records.list(organisation, 'supplier')).map(({ id }) => id));
const linesOf = ({ replies }: Heard): readonly Line[] =>
  replies.flatMap((reply) => (reply.type === 'card' ? reply.lines : []));
const lineOf = (heard: Heard, words: RegExp): string => {
  const found = linesOf(heard).find(({ label }) => words.test(label));
  if (found?.action === undefined) throw new Error(`no line ${words}:\n${heard.text}`);
  return found.action.id;
};

async function elsLeaves(bot: TestBot, more: Readonly<Record<string, unknown>> = {}): Promise<Heard> {
  await bot.say('/register uit-dienst els');
  return bot.answer(
    {
      person: await idOfPerson(bot, 'els'),
      day: '2026-12-31',
      programs: await programs(bot),
      things: ['keys', { other: 'De bakfiets' }],
      by: await idOfPerson(bot, 'noor'),
      to: await idOfPerson(bot, 'sem'),
      ...more,
    },
    { record: 'new:leaver' },
  );
}

it('gives no point to a guest, who could not do it: not offered, not by name and not when picked', async () => {
  const bot = await bakery();
  const profile = { name: 'Gerda Gast', mayBeOfficer: false, guest: true };
  await bot.handle({ type: 'text', text: '/datalek' }, { user: 'U-GAST', profile });
  const guest = await idOfPerson(bot, 'Gerda Gast');
  const list = await elsLeaves(bot);
  const point = linesOf(list)[0]?.action?.id ?? '';
  const asked = await bot.press((await bot.press(point)).button('Iemand anders doet het'));
  const who = asked.replies.flatMap((reply) => (reply.type === 'ask' ? reply.fields : []))[0];
  expect(who?.ask).toContain('Wie doet dit');
  expect(who?.options?.map(({ id }) => id)).toContain(await idOfPerson(bot, 'sem'));
  expect(who?.options?.map(({ id }) => id)).not.toContain(guest);
  const refused = 'Die is hier te gast en kan dit niet doen. Kies een collega.';
  expect((await bot.say('Gerda Gast')).text).toContain(refused);
  const { id: record } = await bot.record('T-001');
  expect((await bot.answer({ [who?.path ?? '']: guest }, { record })).text).toContain(refused);
  expect((await bot.answer({ [who?.path ?? '']: await idOfPerson(bot, 'sem') }, { record })).text).not.toContain(
    refused,
  );
  // Whoever leaves may have been a guest.
  await bot.say('/register uit-dienst');
  const leaver = await bot.answer({ person: guest, day: '2026-12-31', by: guest }, { record: 'new:leaver' });
  expect(leaver.field('person').error).toBeUndefined();
  expect(leaver.field('by').error).toBe(refused);
});

it('asks one form with what is known in it, and makes one list', async () => {
  const bot = await bakery();
  await bot.answer({ owner: await idOfPerson(bot, 'els') }, { record: (await bot.record('V-001')).id });
  const form = await bot.say('/register uit-dienst els');
  expect(form.field('person').sent).toBe(await idOfPerson(bot, 'els'));
  expect(form.field('programs').sent).toEqual(await programs(bot));
  const list = await elsLeaves(bot);
  expect(list.text).toContain('T-001 els gaat weg');
  expect(list.text).toContain('0 van ');
  // Not while their access and keys are still out.
  expect(list.text).not.toContain('Gegevens van els wissen');
  expect(list.text.split(/\s+/).length).toBeLessThan(120);
  const stored = JSON.stringify(await bot.stored('T-001'));
  for (const words of [
    'Toegang van els beëindigen: Eigen computer of server',
    'Terug van els: Sleutels',
    'Terug van els: De bakfiets',
    'Overnemen van els: V-001 Klanten (Wie houdt dit bij)',
  ])
    expect(stored).toContain(words);
});

it('gives what is kept of somebody a day, counted from the last day of work', async () => {
  const bot = await bakery();
  await confirmDraft(bot, 'V-003');
  await elsLeaves(bot);
  const stored = await bot.stored('T-001');
  const data = Object.entries(stored).filter(
    ([path, value]) => path.endsWith('/what') && String(value).startsWith('Wissen van els'),
  );
  expect(data.length).toBeGreaterThan(0);
  for (const [path] of data) expect(String(stored[path.replace('/what', '/by')]) >= '2026-12-31').toBe(true);
});

it('tells each who does something on it, once, and shows them nothing else of it', async () => {
  const bot = await bakery();
  const platform = new FakePlatform('terminal');
  await bot.answer({ owner: await idOfPerson(bot, 'els') }, { record: (await bot.record('V-001')).id });
  await elsLeaves(bot);
  await bot.tick(platform);
  const sem = await idOfPerson(bot, 'sem');
  const told = platform.arrived.filter(({ to }) => to === sem).map(({ reply }) => plainText(reply));
  expect(told.length).toBe(1);
  expect(told[0]).toContain('Overnemen van els: V-001 Klanten');
  expect(told[0]).not.toContain('Sleutels');
  const own = await bot.say('/register taken', 'sem');
  expect(own.text).toContain('Overnemen van els');
  expect(own.text).not.toContain('Sleutels');
  expect(own.text).not.toContain('Lijsten die lopen');
  const done = await bot.press(lineOf(own, /Overnemen/), 'sem');
  expect(done.text).toContain('Genoteerd op');
  expect((await bot.say('/register taken', 'sem')).text).toContain('Er staat niets op uw naam.');
  // Another's point, and the list as a whole, are closed to who does one of them.
  const { id } = await bot.record('T-001');
  for (const press of [
    `part|${id}|r1||done`,
    `show|${id}`,
    `act|${id}|page`,
    `change|${id}|points/r1/who`,
    `history|${id}`,
  ])
    expect((await bot.press(press, 'sem')).text).not.toContain('Sleutels');
  expect((await bot.stored('T-001'))['points/r1/done']).toBeUndefined();
});

it('notes who did a point and when, takes it back, and says when all of it is done', async () => {
  const bot = await bakery();
  let list = await elsLeaves(bot, { programs: null, things: ['keys', 'laptop'] });
  const first = await bot.press(lineOf(list, /Sleutels/));
  const noted = await bot.press(first.button('Gedaan'));
  expect(noted.text).toContain('Genoteerd op 24 november 2026: Terug van els: Sleutels of toegangspas – gedaan.');
  list = await bot.press(noted.button(/^Nog /));
  const second = await bot.press(lineOf(list, /Laptop/));
  await bot.press(second.button('Niet nodig'));
  const id = (await bot.record('T-001')).id;
  list = await bot.say('/register toon T-001');
  expect(list.text).toContain('Alles is gedaan, het laatste op 24 november 2026.');
  expect(list.text).toContain('gedaan op 24 november 2026 door noor');
  const again = await bot.press(lineOf(list, /Sleutels/));
  await bot.press(again.button('Toch nog niet gedaan'));
  expect((await bot.press(`show|${id}`)).text).toContain('1 van 2 gedaan.');
});

it('gives a point to somebody else, who hears of it, and another day', async () => {
  const bot = await bakery();
  const platform = new FakePlatform('terminal');
  const list = await elsLeaves(bot, { programs: null, things: ['keys'] });
  const point = await bot.press(lineOf(list, /Sleutels/));
  const asked = await bot.press(point.button('Iemand anders doet het'));
  await bot.answer({ [asked.ask.fields[0]?.path ?? '']: await idOfPerson(bot, 'sem') }, { record: asked.ask.record });
  await bot.tick(platform);
  const sem = await idOfPerson(bot, 'sem');
  expect(
    platform.arrived
      .filter(({ to }) => to === sem)
      .map(({ reply }) => plainText(reply))
      .join(),
  ).toContain('Sleutels');
});

it('takes a point that somebody thinks of later, on the day that is meant', async () => {
  const bot = await bakery();
  const list = await elsLeaves(bot, { programs: null, things: ['keys'] });
  const form = await bot.press(list.button('Iets toevoegen'));
  const at = (column: string) => form.ask.fields.find(({ path }) => path.endsWith(`/${column}`))?.path ?? column;
  await bot.answer(
    {
      [at('sort')]: 'thing',
      [at('what')]: 'Terug: het recept',
      [at('who')]: await idOfPerson(bot, 'sem'),
      [at('by')]: '5 januari',
    },
    { record: form.ask.record },
  );
  expect((await bot.say('/register toon T-001')).text).toContain('Terug: het recept: sem, uiterlijk 5 januari 2027');
});

it('knows who is meant by a part of a name, and asks where two are', async () => {
  const bot = await bakery();
  await bot.say('/register help', 'elske');
  expect((await bot.say('/register uit-dienst elsk')).field('person').sent).toBe(await idOfPerson(bot, 'elske'));
  const both = await bot.say('/register uit-dienst el');
  expect(both.text).toContain('Kies wie het is');
  expect(both.field('person').sent).toBeUndefined();
});

it('tells the officer what is still open after its day, once', async () => {
  const bot = await bakery();
  const platform = new FakePlatform('terminal');
  await elsLeaves(bot, { programs: null, things: ['keys'] });
  const first = Date.parse('2026-12-30T08:30:00.000Z');
  for (let day = 0; day < 20; day += 1) {
    bot.now = new Date(first + day * 86_400_000).toISOString();
    await bot.tick(platform);
  }
  const told = platform.arrived.map(({ reply }) => plainText(reply)).filter((text) => text.includes('Sleutels'));
  expect(told.length).toBe(1);
  expect(told[0]).toContain('had klaar moeten zijn op 31 december 2026');
  expect((await bot.say('/register taken')).text).toContain('had klaar moeten zijn');
});

it('begins with a tap where the platform says that somebody left', async () => {
  const bot = await bakery();
  const platform = new FakePlatform('terminal');
  const els = await idOfPerson(bot, 'els');
  await bot.store.transaction(async (repositories) => {
    const organisation = await repositories.organisations.first();
    if (organisation === undefined) throw new Error('there is no organisation');
    const turn = await systemTurn({ crypto }, repositories, organisation, bot.now);
    await askAboutPerson(turn, els, 'left');
  });
  await bot.tick(platform);
  const told = platform.arrived
    .map(({ reply }) => reply)
    .find((reply) => plainText(reply).includes('els is hier niet meer'));
  const tap =
    told === undefined ? undefined : actionsOf(told).find(({ label }) => label === 'Wat moet er nu voor els?');
  const form = await bot.press(tap?.id ?? '');
  expect(form.field('person').sent).toBe(els);
  expect(form.field('day').sent).toBe('2026-11-24');
  expect((await bot.press(`leaving|${els}`, 'sem')).text).not.toContain('laatste werkdag');
});

it('makes the other way round for who joins, with the agreements', async () => {
  const bot = await bakery();
  await bot.say('/register in-dienst Piet Bakker');
  const list = await bot.answer(
    {
      person: { other: 'Piet Bakker' },
      day: '2027-01-04',
      programs: await programs(bot),
      things: ['keys'],
      by: await idOfPerson(bot, 'noor'),
    },
    { record: 'new:joiner' },
  );
  expect(list.text).toContain('T-001 Piet Bakker komt erbij');
  const stored = JSON.stringify(await bot.stored('T-001'));
  expect(stored).toContain('Meegeven aan Piet Bakker: Sleutels of toegangspas');
  expect(stored).toContain('Piet Bakker leest \\"Onze afspraken\\"');
});

it('is for who keeps the register: a colleague sees no programs and makes no list', async () => {
  const bot = await bakery();
  for (const words of ['/register uit-dienst els', '/register in-dienst'])
    expect((await bot.say(words, 'sem')).text).toContain('Dit kan ik niet voor u openen');
  const form = await bot.press('begin-flow|leaver', 'sem');
  expect(form.text).not.toContain('Eigen computer');
  await bot.answer(
    {
      person: await idOfPerson(bot, 'els'),
      day: '2026-12-31',
      programs: null,
      things: null,
      by: await idOfPerson(bot, 'sem'),
      to: await idOfPerson(bot, 'sem'),
    },
    { record: 'new:leaver', as: 'sem' },
  );
  const lists = await bot.read(({ records }, organisation) => records.list(organisation, 'task-list'));
  expect(lists).toEqual([]);
});

it.each(['ongedaan', 'maak dat ongedaan', 'undo'])(
  'a point that was done by a letter too many is open again by "%s"',
  async (words) => {
    const bot = await bakery();
    const list = await elsLeaves(bot);
    const noted = await bot.press((await bot.press(lineOf(list, /Sleutels/))).button('Gedaan'));
    expect(noted.text).toContain('Toch nog niet gedaan');
    expect((await bot.say(words)).text).toContain('Goed, dit staat weer open: Terug van els: Sleutels');
  },
);
