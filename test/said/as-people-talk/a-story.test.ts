// Who tells in a few sentences what their business does: one card to look over, and only what is missing is asked.
import { describe, expect, it, onTestFinished } from 'vitest';
import { startBot, type TestBot } from '../../journeys/support.js';

async function begin(): Promise<TestBot> {
  const bot = await startBot();
  onTestFinished(() => bot.close());
  await bot.say('hallo');
  return bot;
}

const bakery =
  "dit is Bakkerij Zoet, we zijn met negen man personeel en hebben ook een webshop via Shopify. nieuwsbrief met mailchimp, geen camera's";

describe('a business told in a few sentences', () => {
  it('comes back on one card, and nothing of it is stored before a yes', async () => {
    const bot = await begin();
    const { text } = await bot.say(bakery);
    expect(text).toContain('Dit begrijp ik van uw bedrijf');
    for (const line of [
      'Naam bedrijf: Bakkerij Zoet',
      'Soort bedrijf: Bakker, slager of andere versspecialist',
      'Aantal mensen: 9 mensen',
      'Webwinkel: ja',
      'Nieuwsbrief: ja',
      "Camera's: nee",
      "Programma's: Shopify, Mailchimp",
    ])
      expect(text).toContain(line);
    expect(await bot.stored()).toEqual({});
    expect(await bot.read(({ records }, id) => records.list(id, 'supplier'))).toEqual([]);
  });

  it('is stored with "ja", with a draft of what it tells and the program in it, and what is missing is asked', async () => {
    const bot = await begin();
    await bot.say(bakery);
    const { text, ask } = await bot.say('ja, dat klopt');
    expect(text).toContain('antwoorden bewaard');
    expect(ask.fields.map(({ path }) => path)).toContain('contact');
    expect(await bot.stored()).toMatchObject({
      name: 'Bakkerij Zoet',
      sector: 'food',
      staff: 9,
      'has-staff': true,
      'sells-online': true,
      'has-website': true,
      'sends-newsletter': true,
      'has-cameras': false,
    });
    const activities = await bot.read(({ records }, id) => records.list(id, 'controller-activity'));
    const newsletter = activities.find(({ template }) => template === 'newsletter');
    const suppliers = await bot.read(({ records }, id) => records.list(id, 'supplier'));
    const mailchimp = suppliers.find(({ title }) => title === 'Mailchimp');
    expect((await bot.stored(newsletter?.id))['suppliers']).toEqual([mailchimp?.id]);
  });

  it('is put right in words before it is stored, and forgotten with "nee"', async () => {
    const bot = await begin();
    await bot.say(bakery);
    expect((await bot.say('nee, tien mensen')).text).toContain('Aantal mensen: 10 mensen');
    expect((await bot.say('en ook camera bij de achterdeur')).text).toContain("Camera's: ja");
    await bot.say('nee');
    expect(await bot.stored()).toEqual({});
    expect((await bot.say('ja')).text).not.toContain('bewaard.');
  });

  it('answers at another question too, and asks nothing again that it told', async () => {
    const bot = await begin();
    await bot.say('Bakkerij Zoet');
    await bot.say('info@zoet.nl');
    await bot.say('klopt');
    await bot.say('bakkerij en we hebben ook een webshop');
    await bot.say('ja hoor');
    expect(await bot.stored()).toMatchObject({ sector: 'food', 'sells-online': true });
    const { ask } = await bot.say('9');
    expect(ask.fields.map(({ path }) => path)).toEqual(['officer']);
  });

  it('takes nothing for so that is only considered or denied', async () => {
    const bot = await begin();
    const { text } = await bot.say('fietsenwinkel met 4 medewerkers, geen webwinkel, misschien later een nieuwsbrief');
    expect(text).toContain('Webwinkel: nee');
    expect(text).not.toContain('Nieuwsbrief');
    expect(text).not.toContain("Camera's");
  });

  it('counts people as they are told, and takes back a program that is not used', async () => {
    const bot = await begin();
    const told = "ik ben fatma van kapsalon de krul, we zijn met z'n vijven en gebruiken salonized en mailchimp";
    expect((await bot.say(told)).text).toContain('Aantal mensen: 5 mensen');
    expect((await bot.say('ja klopt, maar we zijn met zes')).text).toContain('Aantal mensen: 6 mensen');
    const { text } = await bot.say('nee, geen mailchimp');
    expect(text).toContain("Programma's: Salonized");
    expect(text).not.toContain('Mailchimp');
    expect(await bot.stored()).toEqual({});
  });

  it('takes no program for used that is denied or only considered', async () => {
    const bot = await begin();
    const { text } = await bot.say('geen website, bakkerij met 3 man, misschien later Shopify, geen Mailchimp');
    expect(text).toContain('Soort bedrijf: Bakker');
    expect(text).not.toContain('Webwinkel');
    expect(text).not.toContain("Programma's");
  });

  it('in the middle of a breach is not a story', async () => {
    const bot = await begin();
    const { text } = await bot.say('help, laptop met klantgegevens van de webshop is gestolen, we zijn met 5 mensen');
    expect(text).toContain('Dit klinkt als een datalek.');
  });
});
