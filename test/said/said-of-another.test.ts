// What is said while the business is introduced is of what it names, and not of the question that happens to be open.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await saidBefore(bot, 'hoi');
  await saidBefore(
    bot,
    'Installatiebedrijf Van Dam, 7 mensen, Moneybird',
    'ja',
    'info@vandam.nl',
    'ik',
    'geen vervanger',
  );
});
afterEach(() => bot.close());

describe('beside the question about customers', () => {
  it.each([
    ["nieuwsbrief ja, camera's nee", { 'sends-newsletter': true, 'has-cameras': false }],
    ['newsletter yes, cameras no', { 'sends-newsletter': true, 'has-cameras': false }],
    ['camera nee', { 'has-cameras': false }],
    ['webshop hebben we niet', { 'sells-online': false }],
  ])('"%s" says nothing of customers', async (said, values) => {
    const { text } = await bot.say(said);
    expect(text).not.toContain('Klanten: nee');
    expect((await bot.stored())['has-customers']).toBeUndefined();
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject(values);
    expect((await bot.stored())['has-customers']).toBeUndefined();
  });

  it.each(['personeel zeker, seizoenskrachten', 'a newsletter, definitely'])(
    'a yes that is of something else is asked of nobody as customers: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain('Klanten: ja');
      expect((await bot.stored())['has-customers']).toBeUndefined();
    },
  );

  it.each([
    ['klanten nee', false],
    ['nee', false],
    ['klanten ja', true],
    ['een kaartenbak', true],
  ])('"%s" is of customers', async (said, value) => {
    await bot.say(said);
    if ((await bot.stored())['has-customers'] === undefined) await bot.say('ja');
    expect((await bot.stored())['has-customers']).toBe(value);
  });
});

describe('below the card with what was understood', () => {
  beforeEach(async () => {
    await bot.say('ja van klanten en leveranciers ook');
  });

  it.each(["nieuwsbrief ja, camera's nee", "een nieuwsbrief wel, camera's niet", 'newsletter yes, cameras no'])(
    '"%s" is added, and turns nothing on it',
    async (said) => {
      const { text } = await bot.say(said);
      for (const line of ['Klanten: ja', 'Leveranciers: ja', 'Nieuwsbrief: ja', "Camera's: nee"])
        expect(text).toContain(line);
    },
  );

  it.each(['weet niet', 'weet ik niet', 'overslaan', 'geen idee'])('"%s" throws nothing away', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Klanten: ja');
    expect(text).toContain('Leveranciers: ja');
    await bot.say('ja');
    expect(await bot.stored()).toMatchObject({ 'has-customers': true, 'has-suppliers': true });
  });

  it.each(['nee, klanten niet', 'geen klanten'])('"%s" still puts it right', async (said) => {
    expect((await bot.say(said)).text).toContain('Klanten: nee');
  });
});

describe('a yes or no to what was not asked', () => {
  it.each([
    [1, 'nee leveranciers doen we niet bijhouden, alleen een lijstje', 'Klanten: nee'],
    [2, 'we hebben geen klanten in opdracht hoor', 'Personeel: nee'],
    [1, 'en dus we doen lonen voor anderen', 'Leveranciers: ja'],
    [1, 'and we do payroll for other companies', 'Leveranciers: ja'],
    [7, 'we hebben een contract met mailchimp getekend in maart', "Camera's: ja"],
    [7, 'we hebben net een nieuwe bestelbus gekocht', "Camera's: ja"],
    [7, 'we gebruiken Exact voor de boekhouding', "Camera's: ja"],
    [7, 'we have a contract with Nmbrs since March', "Camera's: ja"],
    [3, 'we use Nmbrs for the payroll', 'Sollicitanten: ja'],
    [3, 'we gebruiken een drukker in Breda', 'Sollicitanten: ja'],
  ])('after %i answers, "%s" offers no %s', async (answered, said, wrong) => {
    for (let at = 0; at < answered; at += 1) await bot.say('ja');
    expect((await bot.say(said)).text).not.toContain(wrong);
  });

  it('"nee" beside which only a list is kept is asked back', async () => {
    await bot.say('ja');
    expect((await bot.say('nee leveranciers doen we niet bijhouden, alleen een lijstje')).text).toContain(
      'Bedoelt u: Leveranciers',
    );
  });

  it.each([
    'we hebben er twee hangen',
    'er hangt er eentje bij de deur',
    'we hebben een oude deurbel met camera hangen',
    'we have two of them',
    'we hebben er een in het magazijn staan',
  ])('"%s" is asked back', async (said) => {
    for (let at = 0; at < 7; at += 1) await bot.say('ja');
    expect((await bot.say(said)).text).toContain("Bedoelt u: Camera's: ja");
  });

  it('"nee leveranciers doen we niet bijhouden" is of suppliers', async () => {
    await bot.say('ja');
    await bot.say('nee leveranciers doen we niet bijhouden');
    expect(await bot.stored()).toMatchObject({ 'has-customers': true, 'has-suppliers': false });
  });
});

describe('where two answers do not go together', () => {
  beforeEach(async () => {
    await saidBefore(bot, 'nee', 'nee', 'nee', 'nee', 'nee', 'ja');
  });

  it.each(['nee', 'no', 'ja', 'neen'])('"%s" picks neither of them', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Kies een van de knoppen');
    expect(await bot.stored()).toMatchObject({ 'has-customers': false, 'sells-online': true });
  });

  it.each([
    ['ik verkoop niet op internet', { 'sells-online': false }],
    ['2', { 'sells-online': false }],
    ['1', { 'has-customers': true }],
  ])('"%s" picks one', async (said, values) => {
    await bot.say(said);
    expect(await bot.stored()).toMatchObject(values);
  });
});

describe('who stops or is called away', () => {
  it.each(['ik heb geen zin meer', 'pff geen zin meer', "i'm done with this"])('"%s" answers nothing', async (said) => {
    const { text } = await bot.say(said);
    expect(text).not.toContain('Bedoelt u');
    expect(text).toContain('Typ /register om verder te gaan');
    expect((await bot.stored())['has-customers']).toBeUndefined();
  });

  it.each(['stop ff telefoon', 'sorry, de telefoon gaat', 'hold on, phone rings'])('"%s" waits', async (said) => {
    const { text } = await bot.say(said);
    expect(text).not.toContain('Bedoelt u');
    expect((await bot.stored())['has-customers']).toBeUndefined();
    expect((await bot.say('ja')).text).toContain('leveranciers');
  });

  it('"telefoonnummers van klanten hebben we" is no stopping', async () => {
    expect((await bot.say('telefoonnummers van klanten hebben we')).text).not.toContain('Typ /register om verder');
  });
});

describe('an app', () => {
  beforeEach(async () => {
    await bot.close();
    bot = await startBot();
    await finishFirstRun(bot);
    await bot.say('later');
  });

  it.each([
    'we maken fotos van de kinderen voor de ouder app',
    'fotos van de kinderen in kidsapp voor de ouders',
    'we put pictures of the children in the parents app',
    'klanten betalen via een app',
  ])('is no AI: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('AI bij het werk');
  });

  it.each([
    'we use AI to write texts',
    'we laten copilot notulen maken',
    'de chatbot op de site beantwoordt vragen',
    'we werken met slimme software die klanten scoort',
    'een computer beoordeelt sollicitanten',
  ])('and this is: "%s"', async (said) => {
    expect((await bot.say(said)).text).toContain('AI bij het werk');
  });
});
