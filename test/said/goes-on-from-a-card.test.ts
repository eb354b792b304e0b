// Who names another part of the register at a proposal wants to be there: no option of the card is meant, and what waits is not lost.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startBot, type TestBot } from '../journeys/support.js';
import { atGarage } from './garage.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await atGarage(bot, 'customers', 1);
});
afterEach(() => bot.close());

describe('another activity opens', () => {
  it.each([
    ['camerabewaking wil ik nu invullen', "V-002 Camera's"],
    ["verder met de camera's", "V-002 Camera's"],
    ['doe nu maar de camerabewaking', "V-002 Camera's"],
    ["nu de camera's", "V-002 Camera's"],
    ["kunnen we de camera's doen", "V-002 Camera's"],
    ['doe nu maar personeel', 'V-004 Personeel'],
    ['personeel wil ik eerst invullen', 'V-004 Personeel'],
    ['volgende: personeel', 'V-004 Personeel'],
    ['volgende onderdeel: personeel', 'V-004 Personeel'],
    ['de leveranciers wil ik nu doen', 'V-003 Leveranciers'],
  ])('"%s"', async (said, name) => {
    expect((await bot.say(said)).text).toContain(`# ${name} · Waar en bij wie`);
  });

  it('and what waited for a yes is still asked', async () => {
    await bot.say('geen back-up');
    expect((await bot.say("verder met de camera's")).text).toContain('Nog niet bewaard: Bescherming');
  });
});

it.each(['doe leveranciers erbij', 'leveranciers doen we ook', 'klopt', 'we hebben geen personeel'])(
  'no other opens by "%s"',
  async (said) => {
    expect((await bot.say(said)).text).not.toMatch(/# V-00[34]/);
  },
);
