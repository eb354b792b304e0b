// A year of a bakery: a leaver, a new till, a newsletter that stops, a move, four unknowns, a customer file that is erased.
// Everything that was told is held against the register at its end, and what came of itself is counted for each of the nine.
import { expect, it, onTestFinished } from 'vitest';
import { FakePlatform } from '../app/fake-platform.js';
import { textIn } from './bakery.js';
import { living, most } from './living.js';
import { actionsOf, confirmDraft, plainText, startBot, type TestBot } from './support.js';

/** With noor they are nine. */
const staff = ['Els', 'Sem', 'Piet', 'Ans', 'Bas', 'Cor', 'Dia', 'Fee'];

interface Told {
  readonly what: string;
  readonly isSo: () => Promise<boolean>;
}

async function introduced(bot: TestBot): Promise<void> {
  await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
  for (const say of ['1', '9', 'ik']) await bot.say(say);
  let heard = await bot.answer({ deputy: 'none' });
  const asked = () => heard.replies.findLast((reply) => reply.type === 'ask')?.fields[0];
  for (let field = asked(); field?.kind === 'yes-no'; field = asked())
    heard = await bot.say(['has-customers', 'sends-newsletter'].includes(field.path) ? 'ja' : 'nee');
}

it('ends with a register in which everything that was told is so, and nothing else', async () => {
  const bot = await startBot();
  onTestFinished(() => bot.close());
  const platform = new FakePlatform('terminal');
  const all = (register: string) => bot.read(({ records }, organisation) => records.list(organisation, register));
  const idOf = async (named: string) => (await bot.record(named)).id;
  const titled = async (register: string, title: string) => (await all(register)).find((one) => one.title === title);
  const person = async (name: string) =>
    bot.read(
      async ({ people }, organisation) => (await people.list(organisation)).find((one) => one.name === name)?.id,
    );
  const yes = async (said: string, ...answers: readonly string[]) => {
    let heard = await bot.say(said);
    for (const answer of answers) heard = await bot.say(answer);
    expect(heard.text, said).toContain('[Nee]');
    return bot.say('ja');
  };
  const accounts = new Map<string, string>();
  const { until: on, due, came, count } = living(bot, platform, (to) => accounts.get(to));

  await introduced(bot);
  for (const name of staff) {
    await bot.say('hoi', name);
    accounts.set((await person(name)) ?? '', name);
  }
  await confirmDraft(bot, 'V-001');
  const letters = (await all('controller-activity')).find(({ template }) => template === 'newsletter');
  const newsletter = `V-00${letters?.number}`;
  await confirmDraft(bot, newsletter);
  const programs = [{ other: 'Kassa van Jansen' }, { other: 'Ordner in de kast' }];
  await bot.answer({ suppliers: programs }, { record: await idOf('V-001') });
  await bot.answer({ owner: await person('Els') }, { record: await idOf('V-001') });
  await bot.answer({ suppliers: [{ other: 'Mailchimp' }] }, { record: await idOf(newsletter) });
  for (const path of ['source', 'obligatory', 'bsn', 'recipients'])
    await bot.answer({ [path]: null }, { record: await idOf('V-001') });
  await bot.say('later');
  const programsThen = (await all('supplier')).map(({ title }) => title);

  await on('2027-01-11');
  await bot.say('els gaat per 1 maart weg');
  const card = await bot.say('Sem');
  await bot.press(card.button('Ja, op 1 maart 2027'));
  await bot.press((await bot.say('/register afspraken')).button('Deel ze met iedereen'));
  const picker = await bot.press(`ask-colleague|${await idOf('V-001')}|obligatory`);
  await bot.press(picker.button('Piet'));
  await on('2027-01-20');
  const piet = await person('Piet');
  const question = came.flatMap(({ to, reply }) => (to === piet ? actionsOf(reply) : []));
  await bot.press(question.find(({ label }) => label === 'Ik weet het ook niet')?.id ?? '', 'Piet');
  for (const name of ['Sem', 'Piet', 'Ans', 'Bas', 'Cor']) {
    await bot.say('/register afspraken', name);
    await bot.say('gelezen', name);
  }
  await on('2027-02-01');
  await yes('we krijgen een nieuwe kassa', 'Lightspeed');
  await on('2027-03-01');
  await on('2027-04-05');
  const list = await bot.press('clean-up|-', 'Sem');
  expect(list.text).toContain('Klantgegevens en berichten');
  const line = list.replies.flatMap((reply) => (reply.type === 'card' ? reply.lines : []));
  const file = line.find(({ label }) => label.includes('Klantgegevens'))?.action?.id ?? '';
  await bot.press(file, 'Sem');
  await yes('we sturen geen nieuwsbrief meer');
  await on('2027-05-03');
  await yes('we zijn verhuisd naar Kerkstraat 2, Zwolle');
  await bot.answer({ source: ['self'] }, { record: await idOf('V-001') });
  await bot.answer({ bsn: 'no' }, { record: await idOf('V-001') });
  await bot.say('later');
  await on('2027-06-07');
  const undone = await yes('we zijn gestopt met de ordner');
  await bot.press(undone.button('Ongedaan maken'));
  for (const day of ['2027-07-05', '2027-10-04', '2027-11-22']) await on(day);

  const sem = await person('Sem');
  const v1 = await bot.stored('V-001');
  const till = await titled('supplier', 'Lightspeed');
  const binder = await titled('supplier', 'Ordner in de kast');
  const document = await textIn(bot, await bot.say('/register delen volledig'));
  const told: readonly Told[] = [
    { what: 'Els left, Sem keeps the customers', isSo: async () => v1['owner'] === sem },
    {
      what: 'the new till stands where the old one stood, the binder as it was',
      isSo: async () => JSON.stringify(v1['suppliers']) === JSON.stringify([till?.id, binder?.id]),
    },
    {
      what: 'the old till is being wound down',
      isSo: async () =>
        (await bot.stored((await titled('supplier', 'Kassa van Jansen'))?.id))['ending/stopped/who'] !== undefined,
    },
    { what: 'the binder is not', isSo: async () => (await bot.stored(binder?.id))['ending/stopped/who'] === undefined },
    {
      what: 'the newsletter ended, and is kept until its term is over',
      isSo: async () => (await bot.stored(newsletter))['ending/ended/by'] !== undefined,
    },
    { what: 'the profile sends no newsletter', isSo: async () => (await bot.stored())['sends-newsletter'] === false },
    { what: 'the new address', isSo: async () => (await bot.stored())['address'] === 'Kerkstraat 2, Zwolle' },
    {
      what: 'the customer file was cleared by Sem on 5 April',
      isSo: async () => /Klantgegevens en berichten\.[^•]*Opgeschoond op 5 april 2027\. Door Sem\./.test(document),
    },
    { what: 'two unknowns are known', isSo: async () => v1['bsn'] === 'no' && Array.isArray(v1['source']) },
    { what: 'two are still unknown', isSo: async () => v1['obligatory'] === null && v1['recipients'] === null },
    { what: 'the register says "wordt afgebouwd"', isSo: async () => document.includes('Wordt afgebouwd: uiterlijk') },
    {
      what: 'nothing else came or went',
      isSo: async () =>
        (await all('supplier')).map(({ title }) => title).join() === [...programsThen, 'Lightspeed'].join(),
    },
  ];
  const differences: string[] = [];
  for (const { what, isSo } of told) if (!(await isSo())) differences.push(what);
  expect(differences).toEqual([]);

  const asked = platform.arrived.filter(
    ({ to, reply }) => to === sem && plainText(reply).includes('Op te ruimen dit kwartaal'),
  );
  // From April on the customers are his: once in April, July and October.
  expect(asked.length).toBe(3);

  const untold = due.filter(
    ({ record, month }) => !came.some((one) => one.month === month && one.text.includes(record)),
  );
  expect(due.length).toBeGreaterThan(20);
  expect(untold).toEqual([]);
  const told2027 = (words: string) =>
    [...new Set(came.filter(({ text }) => text.includes(words)).map(({ month }) => month))].toSorted();
  expect(told2027('Zo staat het ervoor: 2026')).toEqual(['2027-01']);
  expect(told2027('Op te ruimen dit kwartaal')).toEqual(['2027-01', '2027-04', '2027-07', '2027-10']);
  expect(told2027('Vijf dingen die veel schade voorkomen')).toContain('2026-12');
  expect(told2027('Piet weet het ook niet')).toEqual(['2027-01']);
  expect(told2027('Onze afspraken')).toContain('2027-01');
  const counts: Record<string, number> = {};
  for (const name of ['noor', ...staff]) counts[name] = count((await person(name)) ?? '');
  for (const name of staff) expect(counts[name], name).toBeLessThanOrEqual(most.owner);
  expect(counts['noor']).toBeLessThanOrEqual(most.officer);
  expect(counts).toMatchInlineSnapshot(`
    {
      "Ans": 1,
      "Bas": 1,
      "Cor": 1,
      "Dia": 2,
      "Els": 4,
      "Fee": 2,
      "Piet": 3,
      "Sem": 10,
      "noor": 14,
    }
  `);
  expect(await bot.brokenTrails()).toEqual([]);
}, 120_000);
