// What is told of the business later, in a few words: a program for another, a new colleague, who keeps what, the yearly review.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmDraft, finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot({ bot: { trialRole: 'management' } });
  await finishFirstRun(bot);
  await confirmDraft(bot);
  await bot.say('hoi', 'karin');
  await bot.say('later');
});
afterEach(() => bot.close());

describe('one program for another', () => {
  beforeEach(async () => {
    const { id } = await bot.record('V-001');
    await bot.answer({ suppliers: [{ other: 'Mailchimp' }] }, { record: id });
    await bot.say('later');
  });

  it.each([
    'we zijn gestopt met mailchimp, nu laposta',
    'we zijn gestopt met mailchimp, we gebruiken nu laposta',
    'wij stoppen met mailchimp en gebruiken voortaan laposta',
    'mailchimp niet meer, nu laposta',
  ])('"%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Laposta in plaats van Mailchimp');
    expect(text).toContain('Er is nog niets bewaard');
  });

  it.each(['we zijn gestopt met mailchimp nu', 'oh en mailchimp staat er ook in, die moet eruit'])(
    '"%s" is no other program',
    async (said) => {
      expect((await bot.say(said)).text).toContain('Gestopt met Mailchimp');
    },
  );
});

describe('a new colleague', () => {
  it.each([
    'er is een nieuwe collega, sanne',
    'er is een nieuwe collega, sanne, begint maandag',
    'sanne komt bij ons werken als assistente',
    'we hebben een nieuwe medewerker, sanne begint maandag',
    'onze nieuwe collega heet sanne',
  ])('"%s" leads to the list for who joins, with the name', async (said) => {
    const form = await bot.say(said);
    expect(form.text).toContain('Iemand komt erbij');
    expect(JSON.stringify(form.ask.fields)).toContain('sanne');
  });

  it.each([
    ['een stagiaire begint maandag', '2026-11-30'],
    ['volgende week start er een nieuwe medewerker', undefined],
    ['maandag begint onze nieuwe kapster', '2026-11-30'],
    ['er komt 1 december iemand bij', '2026-12-01'],
    ['we hebben iemand aangenomen', undefined],
    ['we nemen een uitzendkracht aan', undefined],
    ['we krijgen een nieuwe collega, Fatima, per 1 januari', '2027-01-01'],
    ['a new employee starts on monday', '2026-11-30'],
    ['we hired someone new', undefined],
    ['we have an intern starting tomorrow', '2026-11-25'],
    ['Anna begint maandag als kapster', '2026-11-30'],
    ['Anna de Wit start 1 december bij ons als monteur', '2026-12-01'],
    ['Anna starts on monday as a stylist', '2026-11-30'],
  ])('"%s" leads to that list too, with the day where that was said', async (said, day) => {
    const form = await bot.say(said);
    expect(form.text).toContain('Iemand komt erbij');
    expect(form.text).not.toContain('niet meer bekend');
    expect(form.field('day').sent).toBe(day);
  });

  it('comes with a look at the register', async () => {
    await bot.say('stagiaire Lisa begint maandag bij ons');
    expect((await bot.say('ja')).text).toContain('Kijk ook in uw register');
  });

  it.each([
    'een nieuwe klant begint maandag',
    'de stagiaire begint te klagen',
    'onze stagiaire is haar usb-stick kwijt',
    'we zoeken een nieuwe medewerker',
    'we hebben een stagiaire',
    'er komt iemand langs voor de koffie',
    'de verbouwing begint maandag',
    'er is een nieuwe collega die zijn laptop kwijt is',
    'moet een nieuwe collega iets tekenen?',
    'een nieuwe klant',
    'Anna begint maandag als klant',
    'De cursus begint maandag als proef',
    'Anna begint maandag met de nieuwsbrief',
    'Anna werkte hier als kapster',
  ])('"%s" is nobody who joins', async (said) => {
    expect((await bot.say(said)).text).not.toContain('Iemand komt erbij');
  });
});

it('who becomes privacy officer is led to handing over, and can reach no data by it', async () => {
  const { text } = await bot.say('karin wordt de privacypersoon');
  expect(text).toContain('Aan wie: karin');
});

it('who keeps an activity is another, once that was agreed to', async () => {
  const heard = await bot.say('v-001: noor houdt het niet meer bij maar karin');
  expect(heard.text).toContain('Wie houdt dit bij: karin');
  expect(heard.text).not.toContain('verzoek');
  const before = (await bot.stored('V-001'))['owner'];
  await bot.say('ja');
  expect((await bot.stored('V-001'))['owner']).not.toBe(before);
});

it('a command with a number behind it needs no slash, also at a card', async () => {
  await bot.press((await bot.say('V-001')).button('Wijzigen'));
  await bot.say('archiveer v-001');
  expect((await bot.record('V-001')).status).toBe('archived');
});

it.each([
  ['welke programmas heb je van ons staan?', 'Leveranciers'],
  ['laat ons profiel zien', 'Uw organisatie'],
  ['hoi, is er nog iets voor de jaarlijkse controle', 'Uw register'],
])('"%s" shows it', async (said, shown) => {
  const { text } = await bot.say(said);
  expect(text).toContain(shown);
  expect(text).not.toContain('Ik lees mee');
  expect(text).not.toContain('verzoek over eigen gegevens');
});

describe('in which activity something is so', () => {
  it.each(['bij klanten natuurlijk', 'klanten', 'die van klanten', 'v-001'])('"%s" is heard', async (said) => {
    const asked = await bot.say('telefoonnummers bewaren we niet meer');
    expect(asked.text).toContain('In welke activiteit is dat zo?');
    expect((await bot.say(said)).text).toContain('Bedoelt u in V-001 Klanten');
    await bot.say('ja');
    expect((await bot.stored('V-001'))['data']).not.toContain('phone');
  });
});

describe('the yearly review', () => {
  beforeEach(async () => {
    bot.now = '2026-12-01T08:00:00.000Z';
    await bot.press(`review|${(await bot.record('V-001')).id}`);
  });

  it('"ja" says that it is right still', async () => {
    expect((await bot.say('ja')).text).toContain('V-001 Klanten is weer vers');
  });

  it.each(['ja klopt nog, maar we bewaren ze nu 4 jaar', 'klopt nog, maar klantgegevens bewaren we nu 4 jaar'])(
    '"%s" changes that, and confirms the rest',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).toContain('4 jaar');
      expect(text).toContain('V-001 Klanten is weer vers');
    },
  );
});

describe('what was asked back', () => {
  const terms = async () => JSON.stringify(await bot.stored('V-001'));

  it.each(['ja, dat bedoel ik', 'button'])('may be agreed to after one other message: %s', async (said) => {
    const heard = await bot.say('offertes 6 maanden');
    const before = await terms();
    await bot.say('wat een weer vandaag');
    expect(await terms()).toBe(before);
    await (said === 'button' ? bot.press(heard.button('Ja, dat bedoel ik')) : bot.say(said));
    expect(await terms()).not.toBe(before);
  });

  it('is gone with a no, and where another took its place', async () => {
    const heard = await bot.say('offertes 6 maanden');
    const before = await terms();
    await bot.say('nee');
    await bot.say('wat een weer vandaag');
    await bot.press(heard.button('Ja, dat bedoel ik'));
    expect(await terms()).toBe(before);
  });

  it('stops no "ja" from being of what is asked now', async () => {
    await bot.say('offertes 6 maanden');
    const before = await terms();
    await bot.say('wat een weer vandaag');
    await bot.say('ja');
    expect(await terms()).toBe(before);
  });

  it('and waits for its place is not said to be stored', async () => {
    await bot.press((await bot.say('V-001')).button('Wijzigen'));
    await bot.say('telefoonnummers bewaren we niet meer');
    const stopped = await bot.say('later');
    expect(stopped.text).not.toContain('Alles is bewaard');
    expect((await bot.say('bij klanten')).text).toContain('Bedoelt u in V-001 Klanten');
  });
});

it('what is told to stop and is nowhere changes nothing, and asks nothing where there is nothing to choose', async () => {
  await bot.close();
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  const { text } = await bot.say('we stoppen met de nieuwsbrief');
  expect(text).toContain('Ik vind "nieuwsbrief" niet in uw register, dus er verandert niets.');
  expect(text).not.toContain('Bedoelt u een van deze?');
  expect(text).not.toContain('[Nee]');
});
