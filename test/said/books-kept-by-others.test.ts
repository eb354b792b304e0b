// Who keeps the books of a business says nothing of what kind of business that is.
import { afterEach, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot | undefined;
afterEach(async () => bot?.close());

describe('Says who keeps the books', () => {
  it.each([
    'ja klopt, afspraken gaan via salonized en boekhouder is jansen & co, heb ook een webshop',
    'ja, boekhouder is jansen & co',
    'ja en mijn boekhouder is jansen en co',
    'en mijn accountant is Jansen & Co',
  ])('stays what it is, and names them: %s', async (said) => {
    bot = await startBot();
    await bot.say('hoi, heb kapsalon knipkoning in delft, 3 man personeel');
    const { text } = await bot.say(said);
    expect(text).toContain('Soort bedrijf: Kapper');
    expect(text).toMatch(/Werkt voor u: .*jansen/i);
  });

  it.each(['de boekhouder jansen doet alles voor ons', 'ja, boekhouder blijft anja'])(
    'stays what it is: %s',
    async (said) => {
      bot = await startBot();
      await bot.say('hoi, heb kapsalon knipkoning in delft, 3 man personeel');
      expect((await bot.say(said)).text).not.toContain('Soort bedrijf: Boekhouding');
    },
  );

  it.each(['hoi, wij zijn een boekhoudkantoor met 3 man', 'hoi, ik ben boekhouder in delft, we zijn met 3 man'])(
    'is a bookkeeper by what they are: %s',
    async (said) => {
      bot = await startBot();
      expect((await bot.say(said)).text).toContain('Soort bedrijf: Boekhouding');
    },
  );
});
