// What is told of the contract with a company is proposed at that company, with its day where that was said.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { confirmDraft, finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await confirmDraft(bot);
  await bot.say('later');
  await bot.say('/register leveranciers Exact, Dropbox');
  await bot.say('ja');
});
afterEach(() => bot.close());

it.each([
  [
    'we hebben een verwerkersovereenkomst met exact getekend, vorig jaar',
    'Exact: Verwerkersovereenkomst: Ja, met een datum?',
  ],
  ['verwerkersovereenkomst met exact is er, jan 2025', 'Exact: Verwerkersovereenkomst: Ja, met een datum?'],
  ['exact: verwerkersovereenkomst getekend', 'Exact: Verwerkersovereenkomst: Ja, met een datum?'],
  ['we signed a dpa with exact in june', 'Exact: Verwerkersovereenkomst: Ja, met een datum?'],
  ['contract met exact getekend op 3 maart 2024', 'Ja, met een datum; Datum contract: 3 maart 2024?'],
  ['met dropbox hebben we nog geen verwerkersovereenkomst', 'Dropbox: Verwerkersovereenkomst: Nee?'],
  ['dropbox hebben we geen contract mee, is amerikaans', 'Dropbox: Verwerkersovereenkomst: Nee?'],
  ['no dpa with dropbox yet', 'Dropbox: Verwerkersovereenkomst: Nee?'],
])('it is asked back, and stored with a yes: "%s"', async (said, value) => {
  expect((await bot.say(said)).text).toContain(value);
  expect((await bot.say('ja')).text).toContain('Genoteerd. Verwerkersovereenkomst');
});

it('beside another form, which stays', async () => {
  await bot.say('ga verder met V-004');
  const { text } = await bot.say('met exact is er geen verwerkersovereenkomst');
  expect(text).toContain('Exact: Verwerkersovereenkomst: Nee?');
  expect(text).toContain('V-004 Loon');
});

it('a day that was not said is not filled in', async () => {
  expect((await bot.say('verwerkersovereenkomst met exact is er, jan 2025')).text).toContain(
    'Van welke dag het contract is, weet ik nog niet',
  );
});

it('with a program that is not here yet, that program comes first', async () => {
  const { text } = await bot.say('met lightspeed hebben we nog geen verwerkersovereenkomst');
  expect(text).toContain('Lightspeed staat nog niet in uw register');
  expect(text).not.toContain('Zzp');
});

it.each([
  'moet ik een verwerkersovereenkomst met exact hebben',
  'is er een contract met exact?',
  'contract met exact loopt af in mei',
  'we hebben een contract met exact opgezegd',
  'we hebben een contract met de schoonmaker in exact gezet',
  'exact staat in het contract met onze boekhouder',
])('what asks or tells something else proposes no contract: "%s"', async (said) => {
  expect((await bot.say(said)).text).not.toContain('Exact: Verwerkersovereenkomst');
});
