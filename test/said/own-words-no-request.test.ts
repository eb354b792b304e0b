// What the owner says of themselves or of the business is no request of a customer, and what a customer asks still is one.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

it.each([
  'mijn naam is Fatma',
  'anja is mijn naam',
  'my name is Fatma',
  'mijn telefoonnummer is 06 99999999',
  'samira haar nummer is 06 88888888',
  "samira's number is 06 88888888",
  'die camera neemt niet op hoor',
  "we don't do the newsletter anymore",
  "ik wil dat Ans de camera's regelt",
])('is not offered as a request by itself: "%s"', async (words) => {
  const { text } = await bot.say(words);
  expect(text).not.toMatch(/verzoek over eigen gegevens|request about/);
  expect(text).not.toContain('Ik begreep');
});

it.each([
  'mijn telefoonnummer klopt niet meer bij jullie',
  'mijn naam is verkeerd gespeld bij jullie',
  'ik wil dat jullie mijn gegevens verwijderen',
  'mevrouw Jansen wil geen nieuwsbrief meer',
  'my name is wrong in your records',
])('is offered as a request still: "%s"', async (words) => {
  expect((await bot.say(words)).text).toMatch(/verzoek over eigen gegevens/);
});

it.each([
  ['een oud monteur vraagt of ik een referentie geef', /referentie geeft u alleen/],
  ['oud werknemer vraagt om een referentie', /referentie geeft u alleen/],
  ['a former employee asks for a reference', /referentie geeft u alleen/],
  ['a guest asks for a copy of his receipt', /geen verzoek over eigen gegevens/],
  ['huurder vraagt om een brief voor de bank', /geen verzoek over eigen gegevens/],
  ['cursist vraagt om een certificaat', /geen verzoek over eigen gegevens/],
  ['klant wil zijn borg terug', /geen verzoek over eigen gegevens/],
  ['de huurder wil zn brog terug', /geen verzoek over eigen gegevens/],
  ['een huurder vraagt zijn waarborgsom terug', /geen verzoek over eigen gegevens/],
  ['klant wil zijn geld terug', /geen verzoek over eigen gegevens/],
  ['klant wil ruilen', /geen verzoek over eigen gegevens/],
  ['gast wil zijn jas terug', /geen verzoek over eigen gegevens/],
  ['customer wants a refund', /geen verzoek over eigen gegevens/],
  ['the tenant wants her deposit back', /geen verzoek over eigen gegevens/],
])('is a wish for something else than their data: "%s"', async (words, said) => {
  const heard = await bot.say(words);
  expect(heard.text).toMatch(said);
  expect(heard.text).not.toContain('Ik begreep');
});

it.each([
  'een klant wil een kopie van zijn gegevens',
  'een oud-medewerker vraagt om zijn dossier',
  'een gast vraagt welke gegevens op zijn factuur staan',
  'a former employee wants his file',
  'een klant wil dat haar adres op de factuur wordt aangepast',
  'klant wil zijn gegevens terug',
  'customer wants all her data back',
])('is a wish for their data: "%s"', async (words) => {
  expect((await bot.say(words)).text).toMatch(/Ik begreep/);
});

it.each([
  'klant wil niet meer gebeld worden',
  'klant wil geen reclame meer',
  'klant wil weten wat hij nog moet betalen',
  'klant wil zijn foto terug',
  'klant wil van de lijst',
  'wij willen onze borg terug',
])('is not said to be none: "%s"', async (words) => {
  expect((await bot.say(words)).text).not.toContain('geen verzoek over eigen gegevens');
});
