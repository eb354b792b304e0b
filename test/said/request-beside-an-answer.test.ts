// A request of somebody that is told with an answer: the answer is stored, and the request is offered with its own words.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, type Heard, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

/** A file whose first question asks whose data it is about. */
async function questionOfFile(): Promise<Heard> {
  await bot.say('later');
  await bot.say('telefoon kwijt in de trein, gisteren om 20:00 gemerkt');
  await bot.say('ja');
  await bot.say('weet niet of iemand erbij kan');
  await bot.say('ja stuur maar');
  const shown = await bot.say('laat D-001 zien');
  const asked = await bot.press(shown.button('De vragen'));
  return asked.text.includes('Dit begrijp ik') ? bot.say('ja') : asked;
}

describe('at a question of a breach', () => {
  beforeEach(async () => {
    expect((await questionOfFile()).text).toContain('Van wie zijn de gegevens?');
  });

  it.each([
    'van ons, maar wacht ff: een klant mailt dat zn adres verkeerd staat en wil dat we dat verbeteren, piet jansen',
    'van ons. oh trouwens, mevrouw de boer belde, ze wil al haar gegevens inzien',
    'van ons, oja een klant wil dat we zijn gegevens wissen, piet jansen',
  ])('the answer is stored and the request is offered: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toMatch(/nog niet gemeld: "(?:een klant|mevrouw)[^"]*"/);
    expect(text).not.toContain('Van wie zijn de gegevens?');
    const form = await bot.say('ja doe dat');
    expect(form.text).toMatch(/De vraag: (?:een klant|mevrouw)/);
    expect(form.text).not.toMatch(/van ons|wacht ff/);
    expect(Object.keys(await bot.stored('D-001'))).toContain('whose');
  });

  it('a yes with more in it opens the form with that, and what was done for them stays in it', async () => {
    await bot.say('van ons, maar wacht ff: een klant mailt dat zn adres verkeerd staat en wil dat we dat verbeteren');
    const { text } = await bot.say('ja doe dat, hij heet Piet Jansen, mail kwam vandaag');
    expect(text).toMatch(/Herkennen aan: Piet Jansen/);
    const more = await bot.say('ja, piet jansen, adres heb ik al aangepast in Exact en hem gemaild');
    expect(more.text).not.toContain('D-001');
    expect(more.text).toContain('heb ik al aangepast in Exact');
    expect((await bot.say('ja verstuur')).text).toContain('R-001');
  });

  it.each(['van ons', 'van ons, denk ik', 'van ons, dat weet ik zeker'])(
    'an answer alone stays that: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toMatch(/verzoek|nog niet gemeld/);
    },
  );
});
