// What is asked while something is reported and not sent: whether it is saved, and until when it is to be reported.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const breach = 'gister is de telefoon van Rick gestolen uit de bus, stonden nummers van klanten op';
const request = 'mevrouw de Boer belt dat haar adres verkeerd staat, moet Dorpsstraat 12 zijn';

describe('whether it is saved', () => {
  it.each([
    ['is dat nu opgeslagen?', breach],
    ['heb je dat bewaard?', breach],
    ['is dat nu opgeslagen?', request],
    ['did you save that?', request],
  ])('is denied of what is only offered, which can be reported then: %s', async (asks, told) => {
    await bot.say(told);
    const { text } = await bot.say(asks);
    expect(text).toContain(`nog niet gemeld: "${told}"`);
    expect(text).not.toMatch(/^Ja\b/);
    expect((await bot.say('ja')).text).toContain('Er is nog niets bewaard.');
  });

  it.each(['is dat nu opgeslagen?', 'heb je dat bewaard?', 'staat het er nu in?'])(
    'is denied of a request that is filled in, which a yes sends: %s',
    async (asks) => {
      await bot.say(request);
      await bot.say('ja');
      expect((await bot.say(asks)).text).toMatch(/^Nee, nog niet: De vraag: mevrouw de Boer/);
      await bot.say('ja');
      expect(await bot.stored('R-001')).toMatchObject({ words: request });
    },
  );

  it('is denied of a report, with what it still needs, and the answer to that fills it in', async () => {
    await bot.say(breach);
    await bot.say('ja');
    const { text } = await bot.say('is dat nu opgeslagen?');
    expect(text).toMatch(/^Nee, nog niet: Wat er gebeurde: gister/);
    expect(text).toContain('Eerst nog nodig: Kan iemand er nu nog bij?');
    expect((await bot.say('nee')).text).toContain('Staat nog open: nee');
    await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({ 'still-open': false });
  });

  it('leaves the form where it was', async () => {
    await bot.say(breach);
    await bot.say('ja');
    const asked = await bot.say('is dat nu opgeslagen?');
    expect((await bot.press(asked.button('Verder'))).field('still-open').error).toBeUndefined();
  });
});

describe('whether a business that is read back is saved', () => {
  it.each([[], ['later'], ['kan ik ook stoppen?']])('is denied, with what it is and its yes: %j', async (...before) => {
    const fresh = await startBot();
    await fresh.say('heb schildersbedrijf kwast en co in ede, 4 man');
    for (const one of before) await fresh.say(one);
    const { text } = await fresh.say('is dat nu opgeslagen');
    expect(text).toMatch(/^Nee\. Er is nog niets bewaard: Naam bedrijf: schildersbedrijf kwast en co/);
    await fresh.say('ja');
    expect(await fresh.stored()).toMatchObject({ name: 'schildersbedrijf kwast en co', staff: 4 });
    await fresh.close();
  });

  it('is not said of a report that is told while it waits', async () => {
    const fresh = await startBot();
    for (const one of ['heb schildersbedrijf kwast en co in ede, 4 man', 'later', breach, 'ja']) await fresh.say(one);
    expect((await fresh.say('is dat nu opgeslagen')).text).toMatch(/^Nee, nog niet: Wat er gebeurde/);
    await fresh.close();
  });
});

describe('until when it is to be reported', () => {
  it.each([
    'ho, wanneer moet ik dat melden dan?',
    'binnen hoeveel uur moet ik dat melden?',
    'hoe snel moet ik het melden?',
    'when do I have to report this?',
  ])('is counted for this one: %s', async (asks) => {
    await bot.say(breach);
    await bot.say('ja');
    expect((await bot.say(asks)).text).toContain('donderdag 26 november 2026 om 00:00');
  });

  it('is not whether it must', async () => {
    await bot.say(breach);
    await bot.say('ja');
    expect((await bot.say('moet ik dat melden?')).text).toContain('Dat besluit u zelf.');
  });
});

describe('a yes to a question of one’s own', () => {
  it.each([
    'was er een pincode op? ja die zat erop',
    'zat er een code op? ja',
    'zat er een wachtwoord op? nee',
    'waren het veel mensen? een stuk of 20',
  ])('is told, and answers none of ours: %s', async (line) => {
    await bot.say(breach);
    await bot.say('ja');
    const { text } = await bot.say(line);
    expect(text).toContain(line);
    expect(text).not.toContain('Staat nog open: ja');
    expect(text).toContain('Nog nodig: Kan iemand er nu nog bij?');
  });

  it.each([
    ['kan er nog iemand bij? ja', 'ja'],
    ['kunnen ze erbij? nee', 'nee'],
    ['staat het nog open? nee', 'nee'],
  ])('answers ours where that is what they ask: %s', async (line, answer) => {
    await bot.say(breach);
    await bot.say('ja');
    expect((await bot.say(line)).text).toContain(`Staat nog open: ${answer}`);
  });
});
