// Who asked something, told by name alone below the offer to pass it on: it goes into the form, with when and how they asked.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const wish = 'een klant wil dat haar adres wordt aangepast';
const told = async (...all: readonly string[]) => {
  let text = '';
  for (const said of all) ({ text } = await bot.say(said));
  return text;
};

// Beside a question that is open, and where nothing is asked.
describe.each([[[]], [['later']]])('after %j', (before) => {
  it.each([
    ['mevrouw jansen, ze belde gister', 'mevrouw jansen', 'Ontvangen: 23 november 2026'],
    ['meneer de boer, mailde net', 'meneer de boer', 'Hoe ontvangen: Per e-mail'],
    ['het is mevrouw van der berg', 'mevrouw van der berg', wish],
    ['mevr. de vries', 'de vries', wish],
    ['dhr smit, die stond aan de balie', 'smit', 'Hoe ontvangen: Aan de balie'],
  ])('it is who asks: "%s"', async (said, who, also) => {
    const form = await told(...before, wish, said);
    expect(form).toMatch(new RegExp(`Herkennen aan: (?:\\S+ )?${who}$`, 'im'));
    expect(form).toContain(also);
    expect(/^De vraag: (.*)$/m.exec(form)?.[1]).not.toContain(who);
  });

  it.each(['mevrouw jansen wil inzage', 'mevrouw jansen is onze boekhouder'])(
    'it is not who only begins with a name: "%s"',
    async (said) => {
      expect(await told(...before, wish, said)).not.toMatch(
        /De vraag: een klant wil dat haar adres.*\nSoort verzoek: Iets laten verbeteren\nOver wie: Een klant\nHerkennen aan: mevrouw jansen$/m,
      );
    },
  );
});
