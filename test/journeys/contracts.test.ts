// Suppliers in order: the mail that asks for a contract is ready, it is sent by hand, noted in one tap, and asked after.
import { expect, it, onTestFinished } from 'vitest';
import type { Line } from '../../src/core/engine/replies.js';
import { FakePlatform } from '../app/fake-platform.js';
import { textIn } from './bakery.js';
import { finishFirstRun, type Heard, plainText, startBot, type TestBot } from './support.js';

async function bakeryWith(...names: readonly unknown[]): Promise<TestBot> {
  const bot = await startBot();
  onTestFinished(() => bot.close());
  await finishFirstRun(bot);
  await bot.answer({ suppliers: names, access: ['management'] }, { record: (await bot.record('V-001')).id });
  return bot;
}

const idOf = async (bot: TestBot, named: string) => (await bot.record(named)).id;
const linesOf = ({ replies }: Heard): readonly Line[] =>
  replies.flatMap((reply) => (reply.type === 'card' ? reply.lines : []));
const open = async (bot: TestBot, name: RegExp): Promise<Heard> => {
  const found = linesOf(await bot.say('/register contracten')).find(({ label }) => name.test(label));
  if (found?.action === undefined) throw new Error(`no line ${name}`);
  return bot.press(found.action.id);
};
const words = (heard: Heard) => heard.text.split(/\s+/).length;

it('names every company that works for you without a contract, and leaves out who decides itself', async () => {
  const bot = await bakeryWith({ other: 'Kassa Jansen' }, { other: 'Bezorgdienst Snel' }, 'catalogue:paper');
  await bot.answer({ role: 'processor', agreement: 'no' }, { record: await idOf(bot, 'L-001') });
  await bot.answer({ role: 'own-controller' }, { record: await idOf(bot, 'L-002') });
  const heard = await bot.say('/register contracten');
  expect(linesOf(heard).map(({ label, value }) => `${label}: ${value}`)).toEqual([
    'L-001 Kassa Jansen: nog geen contract',
  ]);
  expect(words(heard)).toBeLessThan(120);
});

it.each([
  ['nobody was asked', false],
  ['nobody knows', true],
])('says that it is not known whether there is a contract where %s', async (_, asked) => {
  const bot = await bakeryWith({ other: 'Kassa Jansen' });
  if (asked) {
    const id = await idOf(bot, 'L-001');
    await bot.press(`change|${id}|agreement`);
    await bot.say('weet ik niet');
    expect((await bot.stored('L-001'))['agreement']).toBe(null);
  }
  const { text } = await bot.say('/register contracten');
  expect(text).toContain('L-001 Kassa Jansen: nog niet bekend of er een contract is');
  expect(text).not.toContain('geen contract');
});

it('says so where nobody works for you, and that all is well only where it is', async () => {
  const bot = await bakeryWith('catalogue:paper');
  expect((await bot.say('/register contracten')).text).toContain('Er staat geen bedrijf in uw register');
});

it('has a mail ready in Dutch and English with all that art. 28 asks, and names no colleague in it', async () => {
  const bot = await bakeryWith({ other: 'Kassa Jansen' });
  await bot.answer({ use: 'bestellingen aannemen', agreement: 'no' }, { record: await idOf(bot, 'L-001') });
  const card = await open(bot, /Kassa Jansen/);
  expect(words(card)).toBeLessThan(120);
  const dutch = await textIn(bot, await bot.press(card.button('De mail in het Nederlands')));
  expect(dutch).toContain('Verwerkersovereenkomst met Kassa Jansen');
  expect(dutch).toContain('Wij gebruiken Kassa Jansen voor: bestellingen aannemen.');
  for (const article of [
    'lid 3 onder a',
    'onder b',
    'onder c',
    'onder d',
    'onder e',
    'onder f',
    'onder g',
    'onder h',
    'lid 9',
  ])
    expect(dutch).toContain(article);
  expect(dutch).toContain('Bakkerij De Vries\ninfo@bakkerijdevries.nl');
  expect(dutch).not.toContain('noor');
  const english = await textIn(bot, await bot.press(card.button('De mail in het Engels')));
  expect(english).toContain('Processor agreement with Kassa Jansen');
  expect(english).toContain('Dear reader,');
});

it('leaves open in the mail what nobody told', async () => {
  const bot = await bakeryWith({ other: 'Kassa Jansen' });
  const card = await open(bot, /Kassa Jansen/);
  const mail = await textIn(bot, await bot.press(card.button('De mail in het Nederlands')));
  expect(mail).toContain('[vul in waarvoor u Kassa Jansen gebruikt]');
});

it('notes in one tap that it was sent, and asks after two weeks whether there was an answer', async () => {
  const bot = await bakeryWith({ other: 'Kassa Jansen' });
  const platform = new FakePlatform('terminal');
  await bot.answer({ agreement: 'no' }, { record: await idOf(bot, 'L-001') });
  const card = await open(bot, /Kassa Jansen/);
  const sent = card.button('Ik heb hem verstuurd');
  const noted = await bot.press(sent);
  expect(noted.text).toContain('8 december 2026');
  // Pressed twice it was sent once.
  await bot.press(sent);
  expect((await bot.stored('L-001'))['agreement-asked']).toBe('2026-11-24');
  expect((await bot.say('/register contracten')).text).toContain('gevraagd op 24 november 2026, nog geen antwoord');
  bot.now = '2026-12-08T08:01:00.000Z';
  await bot.tick(platform);
  const came = platform.arrived.map(({ reply }) => plainText(reply)).join('\n');
  expect(came).toContain('Op 24 november 2026 vroeg u om de verwerkersovereenkomst.');
  const again = await open(bot, /Kassa Jansen/);
  expect(again.text).toContain('al twee weken geen antwoord');
  await bot.press(again.button('Er is een contract'));
  await bot.answer(
    { agreement: 'in-terms', 'agreement-link': 'kassajansen.nl/dpa' },
    { record: await idOf(bot, 'L-001') },
  );
  expect((await bot.say('/register contracten')).text).toContain('Met elk bedrijf dat voor u werkt is het geregeld');
});

it('asks nothing any more once there is a contract', async () => {
  const bot = await bakeryWith({ other: 'Kassa Jansen' });
  const platform = new FakePlatform('terminal');
  const record = await idOf(bot, 'L-001');
  await bot.answer({ agreement: 'no' }, { record });
  await bot.press((await open(bot, /Kassa Jansen/)).button('Ik heb hem verstuurd'));
  await bot.answer({ agreement: 'yes-dated' }, { record });
  bot.now = '2026-12-08T08:01:00.000Z';
  await bot.tick(platform);
  expect(platform.arrived.map(({ reply }) => plainText(reply)).join('\n')).not.toContain('vroeg u om');
});

it('says where the fixed text of a known program is, with who says so and when, and takes it in one tap', async () => {
  const bot = await bakeryWith('catalogue:microsoft-365');
  const card = await open(bot, /Microsoft 365/);
  expect(card.text).toContain('https://aka.ms/DPA (Microsoft, 26 februari 2025)');
  const taken = await bot.press(card.button('Gelezen: dit is ons contract'));
  expect(taken.text).toContain('is het contract');
  expect(await bot.stored('L-001')).toMatchObject({
    agreement: 'in-terms',
    'agreement-link': 'https://aka.ms/DPA',
    'agreement-seen': '2026-11-24',
  });
  expect((await bot.say('/register contracten')).text).toContain('geregeld');
});

it('tells in time that a contract ends, has a mail that asks for a longer one, and takes the new day', async () => {
  const bot = await bakeryWith({ other: 'Kassa Jansen' });
  const platform = new FakePlatform('terminal');
  const record = await idOf(bot, 'L-001');
  await bot.answer({ agreement: 'yes-dated' }, { record });
  await bot.answer({ 'agreement-date': '2025-03-01', 'agreement-until': '2027-03-01' }, { record });
  expect((await bot.say('/register contracten')).text).toContain('geregeld');
  // The first of January is a holiday, and the last day of the year is sixty days before.
  bot.now = '2026-12-31T08:01:00.000Z';
  await bot.tick(platform);
  bot.now = '2027-01-04T08:01:00.000Z';
  await bot.tick(platform);
  const came = platform.arrived.map(({ reply }) => plainText(reply)).join('\n');
  expect(came).toContain('De verwerkersovereenkomst loopt tot en met 1 maart 2027.');
  const card = await open(bot, /Kassa Jansen/);
  const mail = await textIn(bot, await bot.press(card.button('De mail in het Nederlands')));
  expect(mail).toContain('Verlenging van de verwerkersovereenkomst met Kassa Jansen');
  await bot.press(card.button('Verlengd, tot …'));
  await bot.answer({ 'agreement-until': '2029-03-01' }, { record });
  expect((await bot.say('/register contracten')).text).toContain('geregeld');
});

it('is closed to who does not read the register', async () => {
  const bot = await bakeryWith({ other: 'Kassa Jansen' });
  const record = await idOf(bot, 'L-001');
  expect((await bot.say('/register contracten', 'sem')).text).toContain('noor');
  for (const press of [
    `contract|${record}`,
    `contract-sent|${record}`,
    `contract-standard|${record}`,
    `document|${record}|contract-request.txt`,
  ]) {
    const heard = await bot.press(press, 'sem');
    expect(heard.text).not.toContain('Kassa');
    expect(heard.replies.some(({ type }) => type === 'file')).toBe(false);
  }
  expect((await bot.stored('L-001'))['agreement-asked']).toBeUndefined();
});

it('shows a company in sentences that need no question beside them', async () => {
  const bot = await bakeryWith({ other: 'Kassa Jansen' });
  const values = { use: 'Bestellingen aannemen', role: 'processor', agreement: 'yes-dated', stored: 'eea' };
  await bot.answer(values, { record: await idOf(bot, 'L-001') });
  const more = { 'agreement-date': '2025-03-01', guarantees: ['well-known', 'years'], 'agreement-points': ['purpose'] };
  await bot.answer(more, { record: await idOf(bot, 'L-001') });
  const { text } = await bot.say('/register toon L-001');
  expect(text).toContain('Voor bestellingen aannemen. Het werkt in opdracht van u.');
  expect(text).toContain('Er is een verwerkersovereenkomst. De gegevens staan in Europa, bij een Europees bedrijf.');
  expect(text).toContain('Het contract is van 1 maart 2025.');
  expect(text).toContain('Waarom u het vertrouwt: veel bedrijven werken ermee en u werkt er al jaren goed mee.');
  expect(text).not.toMatch(/Het werkt voor mij|Staat erin|Vertrouwen:/);
});
