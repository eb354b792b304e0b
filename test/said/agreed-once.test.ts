// What somebody just agreed to is not said once more below it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await saidBefore(bot, 'hoi', 'dit is Jansen', 'info@jansen.nl', 'klopt');
});
afterEach(() => bot.close());

describe('what was agreed to', () => {
  it.each([
    'verhuisbedrijf, we zijn met 6 man',
    'wij zijn verhuizers, 6 mensen',
    'verhuisbedrijf 6 man personeel',
    'een garage en we werken hier met zessen',
    'i run a bakery with six people',
    'kapsalon, 6 medewerkers hoor',
    'wij hebben nen frituur met zes man',
    'bakkerij met 6 medewerkers',
  ])('is stored and not read back a second time: "%s"', async (said) => {
    const proposal = await bot.say(said);
    expect(proposal.text).toMatch(/6 mensen|6 people/);
    const next = await bot.say('ja');
    expect(next.text).not.toMatch(/is nu:|is now:/);
    expect(await bot.stored()).toMatchObject({ staff: 6 });
    expect(next.text).toMatch(/Ongedaan|\?/);
  });

  it('can be taken back', async () => {
    await saidBefore(bot, 'bakkerij, we zijn met 6 man', 'ja');
    await bot.say('ongedaan');
    expect(await bot.stored()).not.toMatchObject({ staff: 6 });
  });

  it('is said back where nothing proposed it', async () => {
    await saidBefore(bot, 'bakkerij', 'zes');
    expect((await bot.say('nee, acht mensen')).text).toContain('Aantal mensen is nu: 8 mensen.');
  });
});
