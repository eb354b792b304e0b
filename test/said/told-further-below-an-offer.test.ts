// Before the yes to an offer people go on telling: what plainly belongs there stands in it, and of anything else it is asked with one tap.
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { TestBot } from '../journeys/support.js';
import { bakeryIntroduced } from './bakery-introduced.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await bakeryIntroduced();
});
afterEach(() => bot.close());

it.each([
  ['ik ben de laptop kwijt met klantgegevens', 'heb m op afstand gewist'],
  ['telefoon in de trein laten liggen', 'NS heeft m gevonden'],
  ['ik heb een brief naar het verkeerde adres gestuurd', 'is vanmiddag teruggehaald, envelop was nog dicht'],
  ['usb stick kwijt', 'van die stick: stonden alleen omzetcijfers op'],
  ['er staat een regel in onze mailbox die alles doorstuurt naar een vreemd adres', 'regel is er nu uit'],
  ['loonstrook naar verkeerde adres gestuurd', 'kreeg m terug, onbestelbaar'],
  ['ik heb een mail met een klantenlijst naar de verkeerde gestuurd', 'heb haar gevraagd m te wissen, heeft ze gedaan'],
  ['het contactformulier op de site liet inzendingen van anderen zien', 'ging om 38 inzendingen, naam mail tel'],
])('what was done since or how it was stands in the report: %s / %s', async (told, further) => {
  await bot.say(told, 'sanne');
  const { text } = await bot.say(further, 'sanne');
  expect(text).toContain(`Wat er gebeurde: ${told}. ${further}`);
});

it.each([
  ['mevrouw de boer wil haar gegevens inzien', 'ze heeft ook een klantenkaart volgens mij'],
  ['advocaat van mevrouw de boer vraagt om haar gegevens', 'er zit een machtiging bij'],
  ['de moeder van lotte wil weten wat we van haar hebben', 'lotte is 15 dus'],
])('what is told of the one who asks stands with what they ask: %s / %s', async (told, further) => {
  await bot.say(told, 'bas');
  expect((await bot.say(further, 'bas')).text).toContain(`De vraag: ${told}. ${further}`);
});

it('when the mail with the request came in is no mail that went wrong', async () => {
  await bot.say('mevrouw de boer wil haar gegevens inzien', 'bas');
  const { text } = await bot.say('mail is van afgelopen dinsdag trouwens, zag m nu pas', 'bas');
  expect(text).toContain('Ontvangen: 17 november 2026');
  expect(text).not.toContain('datalek');
});

it('of what may be anything it is asked, and a yes puts it there', async () => {
  await bot.say('ik ben de laptop kwijt met klantgegevens', 'sanne');
  expect((await bot.say('kast op slot gedraaid', 'sanne')).text).toContain('Hoort dit bij wat u vertelde');
  expect((await bot.say('ja', 'sanne')).text).toContain('met klantgegevens. kast op slot gedraaid');
});

it('a no leaves it out, and what was told is still offered', async () => {
  await bot.say('ik ben de laptop kwijt met klantgegevens', 'sanne');
  await bot.say('kast op slot gedraaid', 'sanne');
  const { text } = await bot.say('nee hoort er niet bij', 'sanne');
  expect(text).toContain('nog niet gemeld: "ik ben de laptop kwijt met klantgegevens"');
  const form = (await bot.say('ja', 'sanne')).text;
  expect(form).toContain('Wat er gebeurde: ik ben de laptop kwijt met klantgegevens');
  expect(form).not.toContain('kast');
});

it('what is of the business goes its own way, and the story waits', async () => {
  await bot.say('ik ben de laptop kwijt met klantgegevens');
  const { text } = await bot.say('boekhouding is sinds kort bij moneybird');
  expect(text).toContain('Moneybird staat al bij uw leveranciers');
  expect(text).toContain('nog niet gemeld: "ik ben de laptop kwijt');
});
