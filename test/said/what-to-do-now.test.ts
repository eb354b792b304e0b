// Right after a report it is asked what to do and how much time there is: the steps for what happened come, and until when it is reported.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heldOnce } from '../journeys/held-once.js';
import { giveRole } from '../journeys/people-here.js';
import { finishFirstRun, noor, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await heldOnce(bot, 'a phone reported by kees', async () => {
    await bot.say('later', noor);
    await giveRole(bot, 'kees', 'employee');
    await bot.say('/datalek', 'kees');
    const values = {
      'what-happened': 'Telefoon van het werk gestolen',
      'noticed-at': '2026-11-24T07:30:00.000Z',
      'still-open': true,
      incident: 'device-lost',
    };
    await bot.answer(values, { record: 'new:breach-report', as: 'kees' });
  });
});
afterEach(() => bot.close());

describe.each([noor, 'kees'])('"wat moet ik nu doen" of %s', (as) => {
  it.each([
    'wat moet ik nou doen en hoeveel tijd heb ik??',
    'ik wil weten wat ik nu moet doen, m wissen of wat',
    'wat moet ik doen, hem wissen of niet',
    'ok en wat moeten we nu doen?',
    'ik moet weten wat ik nu kan doen',
    'what should i do now and how long have i got',
    'wat kan ik nu meteen doen',
    'maar wat moet ik eerst doen en wat daarna',
  ])('names the steps and the deadline: "%s"', async (said) => {
    const { text } = await bot.say(said, as);
    expect(text).toContain('Nu doen: Vergrendel of wis het op afstand');
    // Who reads no files hears how far their own report is, unless they ask how much time there is.
    if (as === noor || /tijd|how long/.test(said))
      expect(text).toContain('Uiterlijk melden: vrijdag 27 november 2026 om 08:30');
  });

  it.each([
    'wat moet ik nog doen in het register',
    'wat moet ik doen met sollicitanten',
    'wat moet ik doen als een klant zijn gegevens wil zien',
  ])('is none of that: "%s"', async (said) => {
    expect((await bot.say(said, as)).text).not.toContain('Vergrendel of wis het op afstand');
  });
});
