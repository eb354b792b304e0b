// A breach that is told in several messages while a question waits: what goes on with it answers nothing that is asked.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot({ now: '2026-11-27T14:00:00.000Z' });
  await bot.answer({ name: 'Van Dam', contact: 'info@vandam.nl' });
});
afterEach(() => bot.close());

const told = 'een leidster heeft een foto in de verkeerde groepsapp gezet';
const sector = [] as const;
const person = ['5', '14'] as const;
const form = [...person, 'ik'] as const;
const yesNo = [...form, 'geen', 'ja'] as const;

describe('what goes on with a breach that was offered opens its report, whatever is asked', () => {
  it.each([
    [sector, 'gisteren rond 4 uur, 12 ouders hebben het gezien', 'Gemerkt op: 26 november 2026 om 16:00'],
    [form, 'gisteren rond 4 uur, 12 ouders hebben het gezien', 'Gemerkt op: 26 november 2026 om 16:00'],
    [yesNo, 'vanochtend half 11, zon 60 huurders', 'Gemerkt op: 27 november 2026 om 10:30'],
    [yesNo, 'ergens vorige week dinsdag, ging om 30 polen', 'Gemerkt op: 17 november 2026 om 00:00'],
    [person, 'gistermiddag om 3 uur gebeurd', 'Gemerkt op: 26 november 2026 om 15:00'],
    [sector, 'yesterday at 4 pm, 12 parents saw it', 'Gemerkt op: 26 november 2026 om 16:00'],
    [form, 'nee wacht het was half 11 vanochtend', 'Gemerkt op: 27 november 2026 om 10:30'],
    [yesNo, '14 ouders hebben het gezien', '14 ouders hebben het gezien'],
  ])('after %j: "%s"', async (before, more, moment) => {
    await saidBefore(bot, ...before);
    const stored = await bot.stored();
    expect((await bot.say(told)).text).toContain('Dit klinkt als een datalek');
    const report = await bot.say(more);
    expect(report.field('what-happened').sent).toContain(told);
    expect(report.text).toContain(moment);
    expect(await bot.stored()).toEqual(stored);
  });

  it.each([
    [yesNo, 'ja', undefined],
    [yesNo, 'ja, 12 vaste klanten', true],
    [yesNo, 'we hebben 200 klanten', true],
    [yesNo, 'wij bestaan sinds gisteren', undefined],
    [sector, 'kinderopvang', undefined],
    [person, 'Karin', undefined],
  ])('and an answer stays one, after %j: "%s"', async (before, answer, customers) => {
    await saidBefore(bot, ...before);
    await bot.say(told);
    const heard = await bot.say(answer);
    if (answer !== 'ja') expect(heard.text).not.toContain('Wat er gebeurde');
    if (customers !== undefined) expect((await bot.stored())['has-customers'] ?? heard.text).toBeTruthy();
  });
});

describe('what was told and waits beside a question is reported by who points at it', () => {
  it.each([
    'dit melden',
    'meld dit maar',
    'meld het datalek',
    'die foto moet nog gemeld worden',
    'dat lek met die foto',
    'report this',
  ])('"%s"', async (said) => {
    await saidBefore(bot, ...yesNo, told, 'ja klanten hebben we');
    expect((await bot.say(said)).field('what-happened').sent).toContain(told);
  });

  it.each(['dit verkopen', 'dat lek in het dak', 'ik moet me nog ziek melden', 'de klanten moeten zich melden'])(
    'and by no other words: "%s"',
    async (said) => {
      await saidBefore(bot, ...yesNo, told, 'ja klanten hebben we');
      expect((await bot.say(said)).text).not.toContain(`Wat er gebeurde: ${told}`);
    },
  );
});

describe('a number that counts anew whom a breach that was offered is about is of that, and of no question beside it', () => {
  it.each([
    [yesNo, 'laptop met 60 klanten gestolen uit de auto', 'toch 45'],
    [yesNo, 'laptop met 60 klanten gestolen uit de auto', 'nee toch 45'],
    [yesNo, 'laptop met 60 klanten gestolen uit de auto', 'het waren er 45'],
    [yesNo, 'laptop with 60 customers stolen from the car', 'it was 45 actually'],
    [['5'], 'laptop met 60 klanten gestolen uit de auto', 'toch 45'],
    [['5'], 'laptop met 60 klanten gestolen uit de auto', 'het waren er 45'],
    [['5'], 'laptop with 60 customers stolen from the car', 'sorry i meant 45'],
    [sector, 'laptop met 60 klanten gestolen uit de auto', 'nee toch 45'],
    [form, 'laptop met 60 klanten gestolen uit de auto', 'sorry 45 klanten'],
  ])('after %j: "%s", "%s"', async (before, breach, anew) => {
    await saidBefore(bot, ...before);
    const stored = await bot.stored();
    await bot.say(breach);
    const report = await bot.say(anew);
    expect(report.field('what-happened').sent).toBe(breach.replace('60', '45'));
    expect(report.text).toMatch(/45 (?:mensen|people)/);
    expect(await bot.stored()).toEqual(stored);
  });

  it.each([
    [['5'], '45', 45],
    [['5'], 'we zijn met 45', 45],
    [['5'], 'er werken 45 mensen', 45],
  ])('but what answers the question stays its answer, after %j: "%s"', async (before, said, people) => {
    await saidBefore(bot, ...before, 'laptop met 60 klanten gestolen uit de auto');
    const heard = await bot.say(said);
    expect(heard.text).not.toContain('Wat er gebeurde:');
    expect((await bot.stored())['staff'] ?? heard.text).toEqual(people);
  });

  it('and once a question was answered in between, "nee toch 15" puts that right', async () => {
    await saidBefore(bot, '5', 'laptop met 60 klanten gestolen uit de auto', '14');
    expect((await bot.say('nee toch 15')).text).not.toContain('Wat er gebeurde:');
  });
});

describe('two numbers of the same people are asked back, and never both kept in silence', () => {
  it.each([
    ['12 ouders', 'en 14 ouders', '12 of 14, of samen 26'],
    ['12 ouders', 'nog 14 ouders', '12 of 14, of samen 26'],
  ])('"%s", "%s"', async (one, other, asked) => {
    await bot.say(told);
    await bot.say(one);
    expect((await bot.say(other)).text).toContain(asked);
    expect((await bot.say('14')).text).not.toContain(asked);
  });

  it('in one breath too', async () => {
    await bot.say(told);
    expect((await bot.say('12 ouders en 14 ouders')).text).toContain('12 of 14, of samen 26');
  });

  it('and two kinds of people are counted together', async () => {
    await bot.say(told);
    const report = await bot.say('12 ouders en 14 leerkrachten');
    expect(report.text).not.toContain('of samen');
    expect(report.text).toContain('26 mensen');
  });
});

it.each([
  'hoe zijn de gegevens onleesbaar gemaakt?',
  'wat wilt u er nog bij vertellen?',
  'wilt u dat aantal uitleggen?',
])(
  'and a question of ours that is typed back beside another tells no breach and no request: "%s"',
  async (question) => {
    await saidBefore(bot, ...yesNo);
    const { text } = await bot.say(question);
    expect(text).toMatch(/Dat vraag ik bij:|zoals het nu is ingevuld/);
    expect(text).not.toContain('Zal ik het');
  },
);

it('and a request with a question behind it is no staff that is told of, beside a question', async () => {
  await saidBefore(bot, ...yesNo);
  const { text } = await bot.say('een oud-medewerker wil zijn dossier zien, mag ik daar geld voor vragen?');
  expect(text).toContain('[Dit melden]');
  expect(text).toContain('u vraagt er geen geld voor');
});
