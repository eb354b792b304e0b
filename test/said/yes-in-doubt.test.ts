// A yes that is said with a doubt is none, and a yes that was too sure is put right: what is not known stays open.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heldOnce } from '../journeys/held-once.js';
import { finishFirstRun, noor, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await heldOnce(bot, 'a phone that was wiped', wiped);
});
afterEach(() => bot.close());

/** Asked last: whether the wiping was confirmed before anybody could get in. */
async function wiped(): Promise<void> {
  await bot.say('/datalek', noor);
  const values = {
    'what-happened': 'Telefoon van het werk gestolen',
    'noticed-at': '2026-11-24T07:30:00.000Z',
    'still-open': false,
    incident: 'device-lost',
  };
  await bot.answer(values, { record: 'new:breach-report', as: noor });
  const id = await file();
  const known = { whose: 'own', data: ['name', 'contact'], people: 40, recipients: 'lost', intent: true };
  await bot.answer({ ...known, readable: 'wiped' }, { record: id, as: noor });
  await bot.press(`change|${id}|wipe-confirmed`, noor);
}
const file = async (): Promise<string> =>
  (await bot.read(async ({ records }, organisation) => records.byNumber(organisation, 'breach', 1)))?.id ?? '';
const confirmed = async () =>
  (await bot.versions('D-001')).filter(({ path }) => path === 'wipe-confirmed').at(-1)?.value;

describe('a yes with a doubt', () => {
  it.each([
    'ja in google stond dat ie gewist was. of iemand er voor 10 al in kon weet ik niet',
    'ja hij is gewist maar weet niet of iemand er al in zat',
    'ja gewist, of het op tijd was weet ik niet',
    'jawel gewist maar geen idee of iemand al gekeken heeft',
    'yes it was wiped but not sure if somebody got in before',
  ])('is stored as no yes: "%s"', async (said) => {
    await bot.say(said, noor);
    expect(await confirmed()).not.toBe(true);
  });

  it.each(['ja', 'ja dat weet ik zeker', 'ja, staat in google'])('is a yes without one: "%s"', async (said) => {
    await bot.say(said, noor);
    expect(await confirmed()).toBe(true);
  });
});

describe('a yes that was too sure', () => {
  it.each([
    'die ja klopt niet, ik weet niet of iemand er al in zat',
    'pas aan. of het wissen op tijd was weet ik niet',
    'wacht dat bevestigd ja klopt niet. weet ik niet',
    'dat klopte niet, weet ik eigenlijk niet',
    'that was wrong, i do not know if somebody got in',
  ])('is open again after a yes to that: "%s"', async (said) => {
    await bot.say('ja', noor);
    const { text } = await bot.say(said, noor);
    expect(text).toContain('Wissen bevestigd');
    expect(await confirmed()).toBe(true);
    await bot.say('ja', noor);
    expect(await confirmed()).toBe(null);
  });

  it('stays where what is asked next is not known', async () => {
    await bot.say('ja', noor);
    await bot.say('weet ik niet, moet ik nagaan', noor);
    expect(await confirmed()).toBe(true);
  });
});
