// A breach that a colleague reported: who heard of it wants to see that one, and reports none.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { giveRole } from '../journeys/people-here.js';
import { finishFirstRun, noor, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await giveRole(bot, 'kees', 'employee');
  await bot.say('/datalek', 'kees');
  await bot.answer(
    {
      'what-happened': 'Lijst met huurders naar de verkeerde aannemer gemaild',
      'noticed-at': '2026-11-24T07:30:00.000Z',
      'still-open': true,
      incident: 'mail-wrong-person',
    },
    { record: 'new:breach-report', as: 'kees' },
  );
});
afterEach(() => bot.close());

describe('who heard of a breach that stands here', () => {
  it.each([
    ...[
      'ik kreeg een bericht over een datalek van kees, laat eens zien',
      'ik kreeg net een mailtje dat kees een datalek had',
    ],
    ...['niet nog een melding, ik wil die van kees zien, D-001', 'kees heeft een datalek gemeld, laat maar even zien'],
    ...['ik wil het datalek van kees bekijken', 'er staat een datalek van Kees klaar en laat dat eens zien'],
    ...['i got a message about a breach of kees, show me', 'we kregen een melding van een lek bij kees. toon maar'],
  ])('sees it: "%s"', async (said) => {
    const { text } = await bot.say(said, noor);
    expect(text).toContain('D-001 Datalek');
    expect(text).not.toContain('Zal ik het melden');
  });

  it.each([
    'ik kreeg een bericht over een datalek van onze hoster, laat eens zien',
    'ik kreeg bericht dat er een datalek is bij mollie',
    'we kregen een mail van de hostingpartij over een datalek bij hen',
    'mijn laptop is gestolen, laat eens zien hoe ik een datalek meld',
  ])('may still tell of another: "%s"', async (said) => {
    expect((await bot.say(said, noor)).text).not.toContain('# D-001 Datalek');
  });

  it('sees nothing of it who may not', async () => {
    const { text } = await bot.say('ik kreeg een bericht over een datalek van kees, laat eens zien', 'piet');
    expect(text).not.toContain('D-001');
  });

  it('is heard in what was done with it, told before that', async () => {
    await bot.say('D-001', noor);
    const { text } = await bot.say('gemeld bij de AP, D-001 kan dicht, laat nog even zien', noor);
    expect(text).toContain('Leg het daar vast');
  });
});
