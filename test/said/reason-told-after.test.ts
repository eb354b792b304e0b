// Why something is kept so long, told in the next breath: it is the reason of what was proposed or stored just before.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const reasons: readonly (readonly [string, string])[] = [
  ['anders bellen ze weer en dan weten we niks meer', 'anders bellen ze weer en dan weten we niks meer'],
  ['want ze komen vaak nog terug', 'ze komen vaak nog terug'],
  ['omdat de garantie 2 jaar is', 'de garantie 2 jaar is'],
  ['zodat we hun maten nog hebben', 'zodat we hun maten nog hebben'],
  ['ze komen dikwijls na een jaar of twee terug', 'ze komen dikwijls na een jaar of twee terug'],
  ['reden: garantie', 'garantie'],
  ['langer hebben we het niet nodig', 'langer hebben we het niet nodig'],
  ['because they come back for repairs', 'they come back for repairs'],
  ['otherwise we lose the sizes when they come back', 'otherwise we lose the sizes when they come back'],
];

describe('a reason', () => {
  it.each(reasons)('below what has none yet is said back with it: "%s"', async (words, reason) => {
    await bot.say('klanten die niks meer kopen gaan na 18 maanden eruit');
    expect((await bot.say(words)).text).toContain(`eigen keuze: ${reason})?`);
    expect((await bot.say('ja')).text).toContain(`eigen keuze: ${reason})`);
  });

  it('may be told once it was stored, too', async () => {
    await bot.say('klantgegevens bewaren we 3 jaar');
    await bot.say('ja');
    expect((await bot.say('anders bellen ze weer en dan weten we niks meer')).text).toContain('anders bellen ze weer');
  });

  it('told in the same breath is not said to be left', async () => {
    const { text } = await bot.say('klantgegevens bewaren we 3 jaar, anders weten we hun maat niet meer');
    expect(text).toContain('eigen keuze: anders weten we hun maat niet meer)?');
    expect(text).not.toContain('hoort hier niet bij');
  });

  it.each([
    'nee 4',
    'hoe lang mag dat eigenlijk',
    'we gebruiken mailchimp',
    'een klant wil zijn gegevens zien',
    'er is een laptop gestolen',
    'wat moet ik nu doen',
    'bedankt',
    'we zijn nu met zeven',
    'anders niet',
    'dat is goed zo',
  ])('is none of these: "%s"', async (words) => {
    await bot.say('klantgegevens bewaren we 3 jaar');
    expect((await bot.say(words)).text).not.toContain(`keuze: ${words}`);
  });
});
