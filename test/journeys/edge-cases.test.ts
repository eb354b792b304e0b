// What once went wrong at the edges: long texts, stale cards, needless answers, archived records.
import { describe, expect, it, onTestFinished } from 'vitest';
import { actionsOf, finishFirstRun, placesTold, startBot, type TestBot } from './support.js';

async function introduced() {
  const bot = await startBot({ bot: { trialRole: 'management' } });
  onTestFinished(() => bot.close());
  await finishFirstRun(bot);
  return { bot, customers: (await bot.record('V-001')).id, staff: await fromTemplate(bot, 'payroll') };
}

async function fromTemplate(bot: TestBot, template: string): Promise<string> {
  const records = await bot.read(({ records: all }, organisation) => all.list(organisation, 'controller-activity'));
  const found = records.find((record) => record.template === template);
  if (found === undefined) throw new Error(`nothing was begun from ${template}`);
  return found.id;
}

describe('at the edges', () => {
  it.each(['constructor', '__proto__', 'toString'])('/register export %s is no kind of file', async (kind) => {
    const { bot } = await introduced();
    expect((await bot.say(`/register export ${kind}`)).text).toContain('Ik ken xlsx, csv en json.');
  });

  it.each([
    ['dots', `${'.'.repeat(100_000)}x`],
    ['exclamation marks', `${'!'.repeat(100_000)}x`],
    ['commas', `${','.repeat(100_000)}x`],
    ['spaces', `x${' '.repeat(100_000)}x`],
    ['a reference of dots', `told the ap ${'.1'.repeat(50_000)} zz`],
  ])('a hundred thousand %s are answered at once', async (_, text) => {
    const { bot, customers } = await introduced();
    for (const path of ['name', 'bsn', 'subjects', 'owner']) {
      await bot.press(`change|${customers}|${path}`);
      expect((await bot.say(text)).text).not.toBe('');
    }
  });

  it.each(['nee wacht ', 'nee, ', 'en ', 'ja, en ', 'ook '])(
    'a form is answered at once beside a run of "%s"',
    async (words) => {
      const { bot, customers } = await introduced();
      for (const section of ['where', 'purposes']) {
        await bot.press(`form|${customers}|@${section}`);
        expect((await bot.say(`${words.repeat(9000)}x`)).text).not.toBe('');
      }
    },
  );

  it.each(['ok ', 'oh, ', 'hallo ', 'we we, ', 'kaaswinkel, ', ',', '1', '@', '…', 'goede, '])(
    'a short run of "%s" is answered at once, whatever is open',
    async (words) => {
      const { bot, customers } = await introduced();
      for (const run of [words.repeat(60), `we ${words.repeat(60)} zz`]) {
        expect((await bot.say(run)).text).not.toBe('');
        await bot.press(`form|${customers}|@where`);
        expect((await bot.say(run)).text).not.toBe('');
        await bot.say('later');
      }
    },
  );

  it.each(['+31 6 12345609', '+31 612345609', '+32 9 123 45 67 82'])('%s is a telephone number', async (phone) => {
    const bot = await startBot();
    onTestFinished(() => bot.close());
    await bot.answer({ name: 'Bakkerij De Vries', contact: phone });
    expect((await bot.stored())['contact']).toBe(phone);
  });

  it('a card is stale too when what changed made another answer needless', async () => {
    const { bot, staff } = await introduced();
    const form = await bot.press(`open|${staff}`);
    await bot.answer(placesTold(form), { record: staff });
    const card = await bot.say('klopt');
    await bot.answer({ bsn: 'no' }, { as: 'piet', record: staff });
    expect((await bot.press(card.button('Klopt'))).text).toContain('Dit is intussen gewijzigd.');
  });

  it('"no BSN" counts for its own question, not for the rest of a form', async () => {
    const bot = await startBot();
    onTestFinished(() => bot.close());
    const masked = await bot.answer({ name: 'Zaak 123456782', contact: 'info@zaak.nl' });
    await bot.press(masked.button('Het is geen BSN'));
    await bot.answer({ name: 'Zaak 123456782', contact: '111222333@zaak.nl' });
    expect((await bot.stored())['name']).toBe('Zaak 123456782');
    expect(JSON.stringify(await bot.versions())).not.toContain('111222333');
  });

  it('"weet ik niet" in the form of a new row leaves the other rows', async () => {
    const { bot, customers } = await introduced();
    const list = await bot.press(`change|${customers}|purposes`);
    await bot.press(list.button(/^Nog een/));
    await bot.say('weet ik niet');
    expect((await bot.stored('V-001'))['purposes']).toEqual(expect.arrayContaining(['r1', 'r2', 'r3', 'r4']));
  });

  it('an answer that another answer made needless is not stored, and the person is told', async () => {
    const { bot, staff } = await introduced();
    await bot.press(`change|${staff}|bsn-law`);
    await bot.answer({ bsn: 'no' }, { as: 'piet', record: staff });
    expect((await bot.say('Art. 28 Wet LB')).text).toContain('Die vraag is niet meer nodig');
    expect((await bot.press(`show|${staff}`)).text).not.toContain('omdat een wet dat vraagt: Wet op de loonbelasting');
    await bot.answer({ bsn: 'law' }, { as: 'piet', record: staff });
    expect((await bot.press(`show|${staff}`)).text).toContain('omdat een wet dat vraagt: Wet op de loonbelasting');
  });

  it('"Klaar" under a list that changed since confirms nothing', async () => {
    const { bot, customers } = await introduced();
    const list = await bot.press(`change|${customers}|purposes`);
    await bot.answer({ 'purposes/r1/basis': 'vital' }, { as: 'piet', record: customers });
    const before = await bot.versions('V-001');
    expect((await bot.press(list.button('Klaar'))).text).toContain('Dit is intussen gewijzigd.');
    expect(await bot.versions('V-001')).toEqual(before);
  });

  it('whoever was busy with a record that another archived can go on elsewhere', async () => {
    const { bot, customers } = await introduced();
    await bot.press(`archive|${customers}`, 'piet');
    const told = (await bot.say('iets')).text;
    expect(told).not.toContain('Deze knop');
    expect(told).toContain('Er is niets bewaard.');
    expect((await bot.say('later')).text).not.toContain('Deze knop');
    expect((await bot.press(`open|${customers}`)).text).not.toContain('[Bevestigen]');
  });

  it('a whole list sent with the version that was shown is stored', async () => {
    const { bot, customers } = await introduced();
    const list = await bot.press(`change|${customers}|purposes`);
    const n = { purposes: list.field('purposes').n };
    await bot.answer({ purposes: [{ purpose: 'Taarten bezorgen', basis: 'contract' }] }, { record: customers, n });
    expect((await bot.stored('V-001'))['purposes']).toEqual(['r5']);
  });

  it.each(['constructor', '__proto__', 'valueOf'])('%s is no day', async (typed) => {
    const bot = await askedForADay();
    expect((await bot.say(typed)).text).toContain('Die dag ken ik niet.');
  });
});

async function askedForADay(): Promise<TestBot> {
  const { bot, customers } = await introduced();
  await bot.press(`form|${customers}|@who`);
  await bot.answer({ suppliers: 'Moneybird', access: ['management'], owner: 'none' });
  const { replies } = await bot.say('/register leveranciers');
  const moneybird = replies.flatMap(actionsOf).find(({ label }) => label.includes('Moneybird'));
  const shown = await bot.press(moneybird?.id ?? '');
  await bot.press(shown.button('Verder'));
  await bot.answer({ name: 'Moneybird', use: 'Boekhouding', role: 'processor' });
  const form = await bot.answer({ agreement: 'yes-dated', stored: 'eea' });
  await bot.press(`change|${form.ask.record}|agreement-date`);
  return bot;
}
