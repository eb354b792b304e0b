// What takes the place of something else, told in any words: a program, a term, a way to reach the business, its name and kind.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

describe('a program', () => {
  beforeEach(async () => {
    await bot.say('de klanten staan nu in exact');
    await bot.say('ja');
  });

  it.each([
    'exact hebben we opgezegd, bij klanten moet dat snelstart worden',
    'we zijn van exact af, snelstart doet het nu',
    'exact is eruit. wij werken nu met snelstart',
    'we hebben exact de deur uitgedaan en doen de facturen nu in snelstart',
    'exact stopt, daarvoor in de plaats komt snelstart',
    'we swapped exact for snelstart',
  ])('in the place of another ends that one, and stands where that stood: "%s"', async (words) => {
    const { text } = await bot.say(words);
    expect(text).toContain('Exact wordt SnelStart bij V-001 Klanten');
    await bot.say('ja');
    expect((await bot.say('/register toon V-001')).text).toContain('De gegevens staan hier: SnelStart.');
  });

  it.each([
    'snelstart ipv exact bij klanten',
    'klanten: exact wordt snelstart',
    'for customers we use snelstart now instead of exact',
    'exact gebruiken we nie meer, t is nu snelstart geworden bij de klanten',
  ])('in the place of another at what is named is proposed there: "%s"', async (words) => {
    expect((await bot.say(words)).text).toContain("V-001 Klanten: Programma's en plaatsen: SnelStart?");
  });

  it.each([
    'we gebruiken exact en nu ook snelstart',
    'we koppelen exact nu aan snelstart',
    'de klanten staan in exact, de facturen nu in snelstart',
    'we blijven bij exact, snelstart is te duur geworden',
    'snelstart nemen we toch niet, exact blijft gewoon',
    'onze boekhouder gebruikt nu snelstart, wij exact',
    'misschien gaan we van exact naar snelstart',
  ])('takes the place of none that stays: "%s"', async (words) => {
    expect((await bot.say(words)).text).not.toMatch(/in plaats van Exact|plaatsen: SnelStart\?/);
  });

  it('says neither yes nor no of the business', async () => {
    const { text } = await bot.say('mailchimp hebben we opgezegd, nieuwsbrief gaat nu met laposta');
    expect(text).not.toContain('Nieuwsbrief: ');
  });
});

describe('how long', () => {
  it.each([
    'maak daar 18 maanden na de laatste bestelling van bij V-001',
    'bij klanten 18 mnd na de laatste bestelling graag',
    'make it 18 months after the last order for V-001',
  ])('is of what may be chosen, and from when it counts names no other: "%s"', async (words) => {
    await bot.say('hoe lang bewaren wij klanten?');
    const { text } = await bot.say(words);
    expect(text).toMatch(
      /V-001 Klanten: Klantgegevens en berichten: 18 maanden, (?:na de laatste bestelling|after the last order) /,
    );
    expect(text).not.toContain('De wet vraagt hier');
  });
});

describe('how the business is reached', () => {
  it.each([
    'en mailen graag naar hallo@vlierhof.nl, die van bakkerijdevries.nl stopt',
    'gebruik voortaan hallo@vlierhof.nl ipv die oude',
    'mail? dat wordt hallo@vlierhof.nl',
    'mailke liever nr hallo@vlierhof.nl, t oud adres valt weg',
    'please write to hallo@vlierhof.nl from now on, we drop the other address',
  ])('from now on is proposed: "%s"', async (words) => {
    expect((await bot.say(words)).text).toContain('Contact: hallo@vlierhof.nl?');
  });

  it.each([
    'mevrouw de wit mailt dat haar adres nu wit@ziggo.nl is, graag aanpassen',
    'meneer wil de mail voortaan op jan2@gmail.com krijgen',
    'klant wil geen mail meer op jan@gmail.com',
    'jan@gmail.com wil van de nieuwsbrief af',
    'stuur de lijst maar naar anja@zoet.nl',
  ])('is not by what is of a customer or somebody: "%s"', async (words) => {
    expect((await bot.say(words)).text).not.toMatch(/Contact(?: is nu)?: /);
  });
});

describe('what the business is', () => {
  it.each([
    'hoi wij zijn geen bakkerij meer, sinds deze maand boerderijwinkel. nieuwe naam: Boerderijwinkel De Vlierhof',
    'nieuwe naam: Boerderijwinkel De Vlierhof, we zijn een winkel',
  ])('is proposed with what it is called: "%s"', async (words) => {
    const { text } = await bot.say(words);
    expect(text).toContain('Soort bedrijf: Winkel');
    expect(text).toContain('Naam bedrijf: Boerderijwinkel De Vlierhof');
  });

  it('is not told by its name, or by what is told with it', async () => {
    expect((await bot.say('nieuwe naam: Bakkerij Jansen, we verkopen ook koffie')).text).not.toContain('Soort bedrijf');
    const { text } = await bot.say('we heten voortaan Kapsalon Knip, geen bakkerij meer');
    expect(text).toMatch(/Naam bedrijf is nu: Kapsalon Knip\.$/m);
  });
});
