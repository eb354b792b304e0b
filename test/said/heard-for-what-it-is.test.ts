// What sounds like a breach or a request and is a question, a wish or news of the work; and what happened in words that hide it.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TestBot } from '../journeys/support.js';
import { bakeryIntroduced } from './bakery-introduced.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await bakeryIntroduced();
});
afterEach(() => bot.close());

it.each([
  'hebben we dit jaar datalekken gehad',
  'welke datalekken hadden we dit jaar',
  'did we have any data breaches this year?',
])('which breaches there were is shown: %s', async (asked) => {
  expect((await bot.say(asked)).text).toContain('Datalekregister');
});

it.each([
  'ik wil iets melden maar niet met mn naam erbij',
  'ik wil iets vertrouwelijk melden',
  'i want to report something in confidence',
])('who wants to tell something in confidence hears who reads it, before anything is offered: %s', async (asked) => {
  const { text } = await bot.say(asked, 'sanne');
  expect(text).toContain('vertrouwelijk melden');
  expect(text).not.toContain('[Dit melden]');
});

it.each(['wanneer is V-001 voor het laatst nagekeken', 'wanneer is het loon voor t laatst nagekeken'])(
  'when something was looked at last is its history: %s',
  async (asked) => {
    expect((await bot.say(asked)).text).toContain('Geschiedenis van V-00');
  },
);

it.each(['what changed lately', 'is er iets veranderd sinds vorige week'])(
  'what changed is shown: %s',
  async (asked) => {
    expect((await bot.say(asked)).text).toContain('Dit veranderde er');
  },
);

it('a reminder in a month of choice is answered, and is no breach', async () => {
  const { text } = await bot.say('herinner me er in januari aan dat ik de klantenkaart moet nalopen');
  expect(text).toContain('Een herinnering op een dag die u kiest, heb ik niet');
});

it.each([
  ['bas', 'kan vandaag niet bij de salarismap'],
  ['noor', 'verwerkersovereenkomst is getekend zat bij het account'],
  ['noor', 'is er al iets gestuurd naar die hendriks?'],
])('nothing happened to data in what %s says: %s', async (who, words) => {
  expect((await bot.say(words, who)).text).not.toContain('[Dit melden]');
});

it('what a municipality asks by mail is no request of the person themselves', async () => {
  const { text } = await bot.say('de gemeente mailt of ik gegevens wil sturen');
  expect(text).toContain('Dit is geen verzoek van de persoon zelf');
});

it.each([
  'ik kan niet meer bij de klantgegevens, alles op slot',
  'oud collega Mo appt me dat ie nog steeds in de roosterapp kan',
  'iemand heeft ingebroken en de kassa is weg',
  'noor heeft in mijn personeelsdossier gekeken',
  'one of the dads took a pic of the attendance sheet',
  'moet ik dit melden? er lag een briefje met een klantnaam op de balie, is nu weg',
])('a breach in other words is one: %s', async (words) => {
  expect((await bot.say(words, 'sanne')).text).toContain('Dit klinkt als een datalek');
});

it('who asks first whether it must be reported hears that too', async () => {
  const { text } = await bot.say(
    'moet ik dit melden? er lag een briefje met een klantnaam op de balie, is nu weg',
    'bas',
  );
  expect(text).toContain('Art. 33 lid 1');
});

it('what is only supposed is no part of a request that was told before', async () => {
  await bot.say('er vraagt een klant om zn gegevens', 'bas');
  const { text } = await bot.say('stel dat ik mijn telefoon verlies, moet ik dat melden', 'bas');
  expect(text).toContain('Is er iets misgegaan met gegevens? Meld het hier');
  expect(text).not.toContain('stel dat');
});

it('what is asked of a request that runs shows how it stands', async () => {
  await bot.say('mevrouw hendriks wil dat we haar gegevens wissen, mail van vandaag', 'sanne');
  await bot.say('ja', 'sanne');
  await bot.say('ja', 'sanne');
  for (const asked of ["wie had hendriks d'r verzoek opgepakt", 'heeft mevrouw hendriks al antwoord gehad'])
    expect((await bot.say(asked)).text).toContain('Stand: ontvangen');
});
