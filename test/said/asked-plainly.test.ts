// What somebody else asks in so many words is a request wherever it is told, and two people who ask something are two requests.
import { afterEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
afterEach(() => bot.close());
const isRequest = /Soort verzoek|Kind of request/;

describe('at the question what the business is called', () => {
  it.each([
    ['en', 'somebody asked to be taken off the mailing list', 'No more advertising'],
    ['en', 'client address is wrong, she moved to Javastraat 12, mailed yesterday', 'Have something corrected'],
    ['en', 'an ex employee asks for a copy of everything', 'See what you keep'],
    ['nl', 'iemand vroeg of hij van de mailinglijst af mag', 'Geen reclame meer'],
    ['nl', 'een oud medewerker wil een kopie van zijn hele dossier', 'Zien wat u bewaart'],
    [
      'nl',
      'adres van een klant klopt niet, ze is verhuisd naar Javastraat 12, gisteren gemaild',
      'Iets laten verbeteren',
    ],
  ] as const)('a request is one, and no name (%s): "%s"', async (language, said, kind) => {
    bot = await startBot({ bot: { language } });
    await bot.say(language === 'nl' ? 'hallo' : 'hello');
    const { text } = await bot.say(said);
    expect(text).toContain(kind);
    expect(text).not.toMatch(/Bedrijfsnaam: |Business name: somebody/);
  });

  it.each([
    ['en', 'our address is wrong, we moved to Javastraat 12'],
    ['en', 'Somebody Else Design'],
    ['nl', 'ons adres klopt niet, we zijn verhuisd naar Javastraat 12'],
    ['nl', 'Iemand Vraagt Advies BV'],
  ] as const)('words of the business itself are no request (%s): "%s"', async (language, said) => {
    bot = await startBot({ bot: { language } });
    await bot.say(language === 'nl' ? 'hallo' : 'hello');
    expect((await bot.say(said)).text).not.toMatch(isRequest);
  });
});

it.each([
  ['en', 'her address was wrong, I mailed the invoice to the neighbour, she moved'],
  ['nl', 'haar adres klopt niet, ik heb de factuur naar de buurman gestuurd, ze is verhuisd'],
] as const)('what went to a wrong address is a breach still (%s): "%s"', async (language, said) => {
  bot = await startBot({ bot: { language } });
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  expect((await bot.say(said)).text).not.toMatch(isRequest);
});

describe('two people who ask something', () => {
  it.each([
    ['en', 'two things: John Price wants his invoices corrected and Anna wants off the newsletter'],
    ['nl', 'twee dingen: Jan de Wit wil zijn factuur laten verbeteren en Anna wil van de nieuwsbrief af'],
  ] as const)('in one sentence are taken one by one (%s): "%s"', async (language, said) => {
    bot = await startBot({ bot: { language } });
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
    const { text } = await bot.say(said);
    expect(text).toContain(language === 'nl' ? 'Dit zijn twee verzoeken' : 'These are two requests');
    expect(text).toMatch(/Anna w/);
    expect(text).not.toMatch(/Geen reclame meer|No more advertising/);
    const form = await bot.say(language === 'nl' ? 'ja' : 'yes');
    expect(form.field('kinds').sent).toEqual(['rectification']);
    expect(String(form.field('words').sent)).not.toContain('Anna');
    await bot.answer(
      { words: 'factuur', kinds: ['rectification'], about: 'customer', received: '2026-11-24' },
      { record: 'new:request-report' },
    );
    const next = await bot.say(language === 'nl' ? 'ja' : 'yes');
    expect(next.field('kinds').sent).toEqual(['marketing']);
    expect(String(next.field('words').sent)).toContain('Anna');
  });

  it('one after the other are not put in one form', async () => {
    bot = await startBot();
    await bot.say('een moeder vraagt of we haar dochter uit de groepsfoto willen halen');
    const second = await bot.say('iemand wil zijn gegevens zien');
    expect(second.text).toContain('Zien wat u bewaart');
    const form = await bot.say('ja');
    expect(form.field('words').sent).toBe('iemand wil zijn gegevens zien');
  });

  it.each([
    'Jan de Wit wil zijn gegevens zien en daarna laten verwijderen',
    'mevrouw Smit wil haar adres laten wijzigen en ze wil van de nieuwsbrief af',
  ])('are not heard where one asks two things: "%s"', async (said) => {
    bot = await startBot();
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
    expect((await bot.say(said)).text).not.toContain('twee verzoeken');
  });
});

it.each([
  ['nl', 'hoi ik ben er weer, een half jaar geleden alles ingevuld. wat moet ik nakijken'],
  ['en', "hi I'm back, filled it all in half a year ago. what do I have to look at"],
] as const)('who comes back asks for nothing of their own data (%s): "%s"', async (language, said) => {
  bot = await startBot({ bot: { language } });
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  expect((await bot.say(said)).text).not.toMatch(isRequest);
});

it.each([
  ['en', 'a customer wants his data deleted, his name is Tim de Boer', 'Tim de Boer'],
  ['nl', 'een klant wil zijn gegevens laten verwijderen, hij heet Tim de Boer', 'Tim de Boer'],
] as const)('who is named is recognised by that (%s): "%s"', async (language, said, name) => {
  bot = await startBot({ bot: { language } });
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await bot.say(said);
  expect((await bot.say(language === 'nl' ? 'ja' : 'yes')).field('who').sent).toBe(name);
});

it.each([
  ['a customer wants to see her data, she mailed this morning', 'By e-mail'],
  ['a customer wants to see her data, she asked at the desk', 'At the counter or by phone'],
  ['a customer wants to see her data, with the form on the website', 'By a form'],
])('how it came in is what was told: "%s": %s', async (said, how) => {
  bot = await startBot({ bot: { language: 'en' } });
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  expect((await bot.say(said)).text).toContain(`How received: ${how}`);
});

describe('a breach and a request in one sentence', () => {
  it.each([
    ['nl', 'klant wil inzage en een collega is haar telefoon kwijt', 'klant wil inzage'],
    ['nl', 'mijn laptop is gestolen, een klant wil zijn gegevens gewist', 'een klant wil zijn gegevens gewist'],
    ['en', 'a customer wants to see her data and a colleague lost her phone', 'a customer wants to see her data'],
  ] as const)('are taken one by one, the breach first (%s): "%s"', async (language, said, request) => {
    bot = await startBot({ bot: { language } });
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
    const { text } = await bot.say(said);
    expect(text).toContain(language === 'nl' ? 'Ik begin met het datalek' : 'I begin with the breach');
    expect(text).toContain(request);
    const form = await bot.say(language === 'nl' ? 'ja' : 'yes');
    expect(form.text).not.toContain(request);
    const sent = await bot.answer(
      { 'what-happened': 'telefoon', 'noticed-at': '2026-11-24T07:30:00.000Z', 'still-open': false },
      { record: 'new:breach-report' },
    );
    expect(sent.text).toContain(request);
    const next = await bot.say(language === 'nl' ? 'ja' : 'yes');
    expect(next.text).toContain(request);
    expect(next.text).not.toMatch(/Over wie: Een collega|About whom: A colleague/);
  });

  it.each([
    'klant wil inzage en vraagt of zijn gegevens gelekt zijn',
    'klant wil inzage en zijn wachtwoord is hij kwijt',
    'een klant wil zijn gegevens gewist en is boos',
  ])('are none where nothing of ours went wrong: "%s"', async (said) => {
    bot = await startBot();
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
    expect((await bot.say(said)).text).not.toContain('Ik begin met het datalek');
  });
});

it.each([
  ['nl', 'een klant wil al zijn gegevens hebben, en bellen mag niet meer', ['access', 'marketing']],
  ['nl', 'klant wil niet dat we hem nog bellen', ['marketing']],
  ['nl', 'mevrouw Jansen wil haar dossier inzien en bellen mag ook niet meer', ['access', 'marketing']],
  ['en', 'a customer wants a copy and no more calls', ['access', 'marketing']],
] as const)(
  'who wants no calls wants just that, beside what else they want (%s): "%s"',
  async (language, said, kinds) => {
    bot = await startBot({ bot: { language } });
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
    await bot.say(said);
    const form = await bot.say(language === 'nl' ? 'ja' : 'yes');
    expect([form.field('kinds').sent].flat().toSorted()).toEqual(kinds);
    expect(form.field('how').sent).toBeUndefined();
  },
);
