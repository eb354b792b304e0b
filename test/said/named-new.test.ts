// Whoever names something new gets that, by the name they gave it and with what they told of it.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { confirmDraft, finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await confirmDraft(bot);
  await bot.say('later');
});
afterEach(() => bot.close());

it.each([
  ['nieuwe activiteit: spaarkaart voor klanten', 'Spaarkaart voor klanten'],
  ['nieuwe activiteit: whatsappgroep met klanten', 'Whatsappgroep met klanten'],
  ['ik wil een nieuwe activiteit toevoegen: verjaardagslijst, naam en geboortedatum in de keuken', 'Verjaardagslijst'],
  ['nieuwe verwerking spaarkaart', 'Spaarkaart'],
  ['new activity: loyalty card for customers', 'Loyalty card for customers'],
])('an activity: "%s"', async (said, name) => {
  expect((await bot.say(said)).text).toContain(`"${name}"`);
  await bot.say('ja');
  expect((await bot.say('/register lijst')).text).toContain(`V-008 ${name}`);
});

it('an activity that there is an example of comes from that', async () => {
  expect((await bot.say('nieuwe activiteit: nieuwsbrief')).text).toContain(
    'Dit klinkt als iets voor uw register: Nieuwsbrief',
  );
});

it.each(['nieuwe leverancier toevoegen: Loonplus', 'nieuwe leverancier: Loonplus', 'new supplier: Loonplus'])(
  'a company: "%s"',
  async (said) => {
    expect((await bot.say(said)).text).toContain('Loonplus');
    await bot.say('ja');
    expect((await bot.say('/register leveranciers')).text).toContain('Loonplus');
  },
);

it.each(['ik wil een nieuwe activiteit toevoegen', 'nieuwe activiteit', 'wat is een nieuwe activiteit?'])(
  'what names nothing does as before: "%s"',
  async (said) => {
    expect((await bot.say(said)).text).not.toContain('Zal ik een activiteit "');
  },
);

it.each([
  ['nieuwe kassa is van Lightspeed, daar staan de klanten ook in met hun adres', 'daar staan de klanten'],
  [
    'een medewerker is ziek geweest, mag ik dat in de groepsapp zetten',
    "Programma's en plaatsen: WhatsApp, een medewerker",
  ],
  ['whatsapp ook ja, met klanten', 'WhatsApp, met klanten'],
  ['exact, en moet daar een contract mee', 'Exact, en moet'],
  ['exact, voor klanten', 'Exact, voor klanten'],
])('a clause that names nothing is no place and nobody: "%s"', async (said, never) => {
  await bot.say('ga verder met V-004');
  expect((await bot.say(said)).text).not.toContain(never);
});

it.each([
  ['exact, een trommel die bij de oven staat', 'Exact, een trommel die bij de oven staat'],
  ['exact en Loonplus', 'Exact, Loonplus'],
])('what names one stays: "%s"', async (said, value) => {
  await bot.say('ga verder met V-004');
  expect((await bot.say(said)).text).toContain(value);
});
