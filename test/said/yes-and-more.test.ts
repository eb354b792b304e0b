// Who says yes to an offer and tells more in one breath: what is told with the yes is kept.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

describe('a breach that was told', () => {
  it.each([
    ['ja, en er stonden 60 klanten op', 'er stonden 60 klanten op'],
    ['ja stond mail op', 'stond mail op'],
    ['jep en ook bsn', 'bsn'],
    ['ja meld maar, hij zat in mijn jas', 'hij zat in mijn jas'],
    ['yes and there were 60 customers on it', 'there were 60 customers on it'],
  ])('opens with what is told with the yes: "%s"', async (said, told) => {
    await bot.say('ik ben een usb stick met klantgegevens kwijt', 'piet');
    const form = await bot.say(said, 'piet');
    const happened = form.field('what-happened').sent;
    expect(happened).toContain('usb stick met klantgegevens kwijt');
    expect(happened).toContain(told);
    expect(form.field('incident').sent).toBe('device-lost');
  });

  it('hears when it was, too', async () => {
    await bot.say('ik ben een usb stick met klantgegevens kwijt', 'piet');
    const form = await bot.say('ja, vanmorgen om 8 uur gemerkt', 'piet');
    expect(form.text).toContain('Gemerkt op: 24 november 2026 om 08:00');
  });

  it.each(['ja', 'ja hoor', 'ja graag', 'ja, meld het maar', 'jawel doe maar'])(
    'takes nothing else from "%s"',
    async (said) => {
      await bot.say('ik ben een usb stick met klantgegevens kwijt', 'piet');
      const form = await bot.say(said, 'piet');
      expect(form.field('what-happened').sent).toBe('ik ben een usb stick met klantgegevens kwijt');
    },
  );

  it('opens beside a question, where the yes goes on', async () => {
    await bot.press(`open|${(await bot.record('V-001')).id}`);
    await bot.say('ik ben een usb stick met klantgegevens kwijt');
    const form = await bot.say('ja, en er stonden 60 klanten op');
    expect(form.field('what-happened').sent).toContain('60 klanten');
  });
});

it('a request that was told opens with it', async () => {
  await bot.say('mevrouw jansen wil dat we alles van haar wissen', 'piet');
  const form = await bot.say('ja, haar dochter vroeg het namens haar', 'piet');
  expect(form.field('words').sent).toContain('namens haar');
  expect(form.field('kinds').sent).toContain('erasure');
});

it.each(['met pincode', 'geen idee hoeveel klanten, misschien 40', 'zonder wachtwoord'])(
  'what is told of a breach in pieces is kept: "%s"',
  async (said) => {
    await bot.say('telefoon kwijt in de trein gisteren', 'piet');
    await bot.say('ja', 'piet');
    const form = await bot.say(said, 'piet');
    expect(form.field('what-happened').sent).toContain(said);
  },
);

it.each(["ja, en er stonden ook foto's op", 'ja, en de politie is al gebeld'])(
  'what is told with the yes to a form is added to it, and answers no question in it: "%s"',
  async (said) => {
    await bot.say('/datalek', 'piet');
    const values = { 'what-happened': 'Laptop kwijt', 'noticed-at': '2026-11-24T07:30:00.000Z', 'still-open': false };
    await bot.answer(values, { record: 'new:breach-report', as: 'piet' });
    await bot.say('het waren er 398', 'piet');
    await bot.say('hoort daarbij', 'piet');
    const { text } = await bot.say(said, 'piet');
    expect(text).toContain(`Aanvulling: het waren er 398. ${said.replace('ja, en ', '')}`);
    expect(text).not.toContain('Net goed gegaan: ja');
  },
);

describe('an activity that was told', () => {
  const gps = 'Vertel het personeel vooraf wat u volgt en waarom';

  it.each([
    ['ja, gps in de bussen', gps],
    ['ja, en we volgen de bussen met gps', gps],
    ['yes and we track the vans with gps', gps],
    ['ja graag, we hebben ook een webshop', 'Webwinkel'],
    ['ja en we gebruiken mailchimp', 'Mailchimp'],
  ])('is begun, and what follows the yes is offered: "%s"', async (said, offers) => {
    await bot.say("we hebben camera's bij de deur");
    const { text } = await bot.say(said);
    expect((await bot.record('V-008')).template).toBe('cameras');
    expect(text.slice(text.indexOf('V-008'))).toContain(offers);
  });

  it.each([
    'ja',
    'ja graag',
    'ja doe maar',
    "ja, zet de camera's erin",
    'ja is goed hoor',
    'ja prima, dank u',
    'ja dat klopt, bij de deur',
  ])('is begun, and nothing else is offered: "%s"', async (said) => {
    await bot.say("we hebben camera's bij de deur");
    const { text } = await bot.say(said);
    expect((await bot.record('V-008')).template).toBe('cameras');
    expect(text).not.toMatch(/Zal ik|register\. W/);
  });

  it.each(['we volgen de bestelbussen met gps via webfleet', 'we track our vans with gps using webfleet'])(
    'that follows where people are is begun with its program: "%s"',
    async (said) => {
      await bot.say('later');
      const { text } = await bot.say(said);
      expect(text).toContain(gps);
      expect(text).toContain('Webfleet');
      await bot.say('ja');
      expect(await bot.stored('V-008')).toMatchObject({ monitoring: ['gps'], suppliers: [expect.any(String)] });
    },
  );

  it.each(['webfleet is onze leverancier', 'we gebruiken webfleet'])(
    'a program alone is a program: "%s"',
    async (said) => {
      await bot.say('later');
      expect((await bot.say(said)).text).toContain('Zal ik ze bij uw leveranciers zetten?');
    },
  );
});

describe('who stands in when somebody is away', () => {
  it.each([
    'mijn vrouw als ik ziek ben',
    'mijn vrouw neemt over als ik ziek ben',
    'mijn broer wanneer ik er niet ben of ziek ben',
    'my wife when i am ill',
  ])('is no activity: "%s"', async (said) => {
    await bot.say('later');
    expect((await bot.say(said)).text).not.toContain('Zal ik daarvoor een concept klaarzetten');
  });

  it.each([
    'we houden bij wie er ziek is',
    'als iemand ziek is noteren we dat in een schrift',
    'we keep track of sick leave',
  ])('what is kept of illness of the staff is one: "%s"', async (said) => {
    await bot.say('later');
    expect((await bot.say(said)).text).toContain('Ziekte en herstel');
  });
});

describe('a question behind what is told', () => {
  it.each([
    ['mevrouw de Vries wil haar gegevens weg, hoe lang heb ik daarvoor?', 'uiterlijk binnen een maand'],
    ['mevrouw de Vries wil haar gegevens weg. Mag ik geld vragen?', 'u vraagt er geen geld voor'],
    ['een klant wil zijn gegevens weg en mag ik dat weigeren', 'Alleen met een reden uit de wet'],
    ['klant wil zijn gegevens, wat nu', 'uiterlijk binnen een maand'],
    ['klant wil zijn gegevens, moet ik alles weggooien?', 'krijgt een kopie: gooi dan niets weg'],
    ['customer wants a copy of his data, do i have to delete everything?', 'krijgt een kopie: gooi dan niets weg'],
    ['een oud-medewerker wil zijn dossier zien, mag ik daar geld voor vragen?', 'u vraagt er geen geld voor'],
    ['huurder klaagt, moet ik hem doorsturen naar de corporatie?', 'weet ik niet zeker'],
    ['a client wants to see her data, how long do i have?', 'uiterlijk binnen een maand'],
    ['mail naar de verkeerde gestuurd met 30 klanten erin, moet ik dat melden?', 'Bij de AP: ja, tenzij'],
    ['laptop gestolen met klantgegevens, hoe snel moet dat gemeld?', '72 uur'],
  ])('is answered below the offer: "%s"', async (words, answer) => {
    await bot.say('later');
    const { text } = await bot.say(words);
    expect(text).toContain('[Dit melden]');
    expect(text).toContain(answer);
    const form = await bot.say('ja');
    const told = form.ask.fields.find(({ path }) => path === 'words' || path === 'what-happened')?.sent;
    expect(words.startsWith(String(told))).toBe(true);
    expect(told).not.toBe(words);
  });

  it('of which nothing is known is said to be so', async () => {
    await bot.say('later');
    const { text } = await bot.say('een klant wil haar gegevens weg, mag ik daar een vriend bij halen?');
    expect(text).toContain('"mag ik daar een vriend bij halen?" weet ik niet zeker');
  });

  it.each([
    'mevrouw de Vries vraagt, hoe lang bewaren jullie mijn gegevens?',
    'mevrouw de Vries wil weten hoe lang we haar gegevens bewaren',
    'een klant wil weten wat we van hem hebben en wie dat kan zien',
    'een klant vraagt: mag ik mijn dossier zien?',
    'meneer Bos wil zijn gegevens zien',
  ])('is none where whoever is told of asks it: "%s"', async (words) => {
    await bot.say('later');
    const { text } = await bot.say(words);
    expect(text).toContain('[Dit melden]');
    expect(text).not.toMatch(/weet ik niet zeker|Art\./);
  });
});

describe('a second request right after a first', () => {
  it.each([
    ['een klant wil haar gegevens weg', 'een sollicitant wil zijn cv weg'],
    ['een klant wil haar gegevens weg', 'onze oud-medewerker piet wil zijn dossier'],
    ['a customer wants her data deleted', 'john wants a copy of his file'],
    ['een patient wil haar dossier zien', 'meneer Bos wil zijn gegevens weg'],
  ])('"%s", then "%s" are two', async (one, other) => {
    await bot.say('later');
    await bot.say(one);
    expect((await bot.say(other)).text).toContain(`Wat u eerder vertelde, is nog niet gemeld: "${one}"`);
    expect((await bot.say('ja')).field('words').sent).toBe(other);
  });

  it.each([
    ['een klant wil haar gegevens weg', 'ze wil ook een kopie'],
    ['een klant wil zijn gegevens weg', 'de klant mailde dat hij ook inzage wil'],
    ['een oud-medewerker wil zijn dossier', 'hij wil alles van hem zien'],
    ['een klant wil haar gegevens weg', 'mevrouw Bos heet ze'],
  ])('"%s", then "%s" is one', async (one, more) => {
    await bot.say('later');
    await bot.say(one);
    expect((await bot.say(more)).text).not.toContain('Wat u eerder vertelde');
  });
});
