// A decision on a request in words is offered with its reason, wherever somebody is, and a command with words keeps them.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';
import { requestMade } from './request-made.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const ask = () => requestMade(bot);

describe('a decision', () => {
  it.each([
    ['afgewezen want geen machtiging', 'refused', 'geen machtiging'],
    [
      'het verzoek van jansen is geweigerd, reden: wij konden niet nagaan wie het was',
      'refused',
      'wij konden niet nagaan wie het was',
    ],
    ['R-001 deels afgewezen omdat facturen bewaard moeten worden', 'partly', 'facturen bewaard moeten worden'],
    ['we refused the request because there was no mandate', 'refused', 'there was no mandate'],
  ])('is offered with its reason and stored after a yes: "%s"', async (said, decision, reason) => {
    for (const before of ['here', 'later']) {
      if (before === 'here') await ask();
      else await bot.say('later');
      const shown = await bot.say(said);
      expect(shown.text).toContain(reason);
      expect(await bot.stored('R-001')).toMatchObject(before === 'here' ? { who: 'Jansen' } : {});
      if (before === 'here') {
        expect(await bot.stored('R-001')).not.toHaveProperty('decisions/access/decision');
        await bot.say('nee');
      }
    }
    await bot.say('ja');
    expect(await bot.stored('R-001')).toMatchObject({
      'decisions/access/decision': decision,
      'decisions/access/reason': reason,
    });
  });

  it('is told with the day of the answer', async () => {
    await ask();
    await bot.say('later');
    await bot.say('we hebben het verzoek van jansen ingewilligd, gisteren gemaild');
    await bot.say('ja');
    expect(await bot.stored('R-001')).toMatchObject({
      'decisions/access/decision': 'granted',
      'answer-sent': '2026-11-23',
      'answer-how': 'mail',
    });
  });

  it.each([
    'sollicitant afgewezen want te weinig ervaring',
    'het verzoek is nog niet afgewezen',
    'wordt het verzoek afgewezen?',
  ])('is none in: "%s"', async (said) => {
    await ask();
    await bot.say('later');
    expect((await bot.say(said)).text).not.toContain('Bedoelt u in R-001');
  });
});

describe('a command with words', () => {
  it('keeps what was said of a request, and takes a yes', async () => {
    const form = await bot.say('/verzoek mevr smit belde, wil haar gegevens inzien');
    for (const line of [
      'Soort verzoek: Zien wat u bewaart',
      'Herkennen aan: mevr smit',
      'Hoe ontvangen: Aan de balie of telefoon',
    ])
      expect(form.text).toContain(line);
    await bot.say('ja');
    expect(await bot.stored('R-001')).toMatchObject({ who: 'mevr smit', kinds: ['access'], received: '2026-11-24' });
  });

  it('keeps what was said of a breach, whatever is typed below it', async () => {
    await bot.say('/datalek laptop gestolen uit de auto');
    expect((await bot.say('vanochtend 8 uur')).text).toContain('Wat er gebeurde: laptop gestolen uit de auto');
  });
});
