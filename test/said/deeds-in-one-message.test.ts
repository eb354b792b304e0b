// What was done about a breach, told in one message with more: each has its place, and no question or answer beside it is lost.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heldOnce } from '../journeys/held-once.js';
import { giveRole } from '../journeys/people-here.js';
import { finishFirstRun, noor, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await heldOnce(bot, 'a list to the wrong person', async () => {
    await bot.say('later', noor);
    await giveRole(bot, 'kees', 'employee');
    await bot.say('/datalek', 'kees');
    const values = {
      'what-happened': 'Lijst met huurders naar de verkeerde aannemer gemaild',
      'noticed-at': '2026-11-24T07:30:00.000Z',
      'still-open': true,
      incident: 'mail-wrong-person',
    };
    await bot.answer(values, { record: 'new:breach-report', as: 'kees' });
  });
});
afterEach(() => bot.close());

const says = async (...all: readonly string[]) => {
  let text = '';
  for (const said of all) ({ text } = await bot.say(said, noor));
  return text;
};
const decided = () =>
  says('D-001', 'ik pak m op', 'besluit AP', 'ja het is een lek, we melden het want het is gevoelig', 'ja', 'D-001');

describe('a deed and a question in one message', () => {
  it.each([
    ['ok ik pak m op. tot wanneer heb ik en wat ontbreekt', 'Uiterlijk melden', 'Nog open: de vragen'],
    ['ik pak m op. wat ontbreekt', 'opgepakt', 'Nog open: de vragen'],
    ['ik pak dit op, wat moet ik nog doen', 'opgepakt', 'Nog open: de vragen'],
    ['ik pak D-001 op en hoeveel tijd heb ik nog', 'opgepakt', 'Uiterlijk melden'],
  ])('are both heard: "%s"', async (said, one, other) => {
    const text = await says('D-001', said);
    expect(text).toContain('U hebt D-001 opgepakt');
    expect(text).toContain(one);
    expect(text).toContain(other);
    expect(text).not.toContain('Wat is nog niet af?');
  });

  it('are so also where its card is not shown', async () => {
    const text = await says('ok ik pak D-001 op, tot wanneer heb ik');
    expect(text).toContain('U hebt D-001 opgepakt');
    expect(text).toContain('Uiterlijk melden');
  });

  it('two questions of it each get their answer from it', async () => {
    const text = await says('D-001', 'tot wanneer heb ik en wat ontbreekt');
    expect(text).toContain('Uiterlijk melden');
    expect(text).toContain('Nog open: de vragen');
    expect(text).not.toContain('Wat is nog niet af?');
  });
});

describe('two deeds in one message', () => {
  it.each([
    'net volledig gemeld bij de AP, nummer is AP-2026-118374. en alle 41 huurders hebben een mail gehad',
    'net volledige melding gedaan bij de AP, nummer AP-2026-118374, en de huurders zijn allemaal gemaild',
  ])('each have their place, and the second comes after the first: "%s"', async (said) => {
    await decided();
    const told = await bot.say(said, noor);
    expect(told.text).toContain('[Gemeld bij de AP] [Besluit mensen]');
    await bot.press(told.button('Gemeld bij de AP'), noor);
    const after = await says('ja');
    expect(await bot.stored('D-001')).toMatchObject({ 'filings/r1/number': 'AP-2026-118374' });
    expect(after).toContain('U zei al: "');
    expect(after).toContain('huurders');
    expect(await says('ja')).toContain('Mensen inlichten: ja');
  });

  it('both decisions find what was said of them', async () => {
    await says('D-001', 'ik pak m op');
    const told = await bot.say('bij de AP melden want het is gevoelig, en de huurders krijgen bericht', noor);
    expect((await bot.press(told.button('Besluit AP'), noor)).text).toContain('Waarom (AP): het is gevoelig');
    expect(await says('ja')).toContain('U zei al: "de huurders krijgen bericht"');
  });

  it('who closes it sees what is open', async () => {
    await decided();
    expect(await says('de huurders zijn gemaild dus D-001 kan dicht')).toMatch(
      /Nog open: .*het besluit over de mensen/,
    );
  });

  it('one deed in several sentences stays one', async () => {
    const text = await says('D-001', 'ik heb de aannemer gebeld. hij heeft de mail gewist');
    expect(text.match(/Leg het daar vast|Hoort dit bij/g)).toHaveLength(1);
  });
});

describe('an answer and a deed in one message', () => {
  it.each([
    'van onszelf. bij de AP melden want het is gevoelig, en de huurders krijgen bericht',
    'ja van ons. en ik heb dus besloten te melden bij de AP',
  ])('are both taken: "%s"', async (said) => {
    await bot.press((await bot.say('D-001', noor)).button('De vragen'), noor);
    const text = await says(said);
    expect(text).toContain('[Besluit AP]');
    expect(await bot.stored('D-001')).toMatchObject({ whose: 'own' });
  });
});

describe('that nobody can reach it any more', () => {
  it.each([
    'hij heeft hem weggegooid',
    'ik heb met de aannemer gebeld, hij heeft de mail gewist en bevestigt het per mail',
    'the contractor deleted it',
  ])('is asked behind the note that says so: "%s"', async (said) => {
    await says('D-001', said);
    expect(await says('ja')).toContain('Staat nog open: nee');
    await says('ja');
    expect(await bot.stored('D-001')).toMatchObject({ 'still-open': false });
  });

  it.each([
    'hij heeft hem nog niet weggegooid',
    'we hebben hem gevraagd de mail te wissen',
    'wij hebben de mail gewist',
  ])('is not: "%s"', async (said) => {
    await says('D-001', said);
    expect(await says('ja')).not.toContain('Staat nog open: nee');
  });
});

describe('a yes with more of the same behind it', () => {
  it.each([
    ['ja namen. en ook telefoonnummers', ['name', 'contact']],
    ['ja klopt. en hun betaalachterstand ook', ['name', 'income-debts']],
    ['ja. adressen zaten er ook nog bij', ['name', 'contact']],
  ])('loses none of it: "%s"', async (said, data) => {
    await says('D-001', 'de vragen', 'van onszelf', 'namen volgens mij', said, 'ja');
    expect((await bot.stored('D-001'))['data']).toEqual(data);
  });
});
