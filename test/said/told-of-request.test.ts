// What somebody says after a request came in, in Dutch and in English: it is of that request, is asked back with its values, and makes no new one.
import { afterEach, describe, expect, it } from 'vitest';
import { heldOnce } from '../journeys/held-once.js';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

type Language = 'nl' | 'en';
let bot: TestBot;
/** Thursday 26 November 2026, with the request of a freelancer that came in on Friday the 20th. */
const asked = async (language: Language, kinds: readonly string[] = ['access']) => {
  bot = await startBot({ now: '2026-11-26T08:00:00.000Z', bot: { language } });
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await heldOnce(bot, `${kinds.join()} in ${language}`, () => asks(language, kinds));
};
const asks = async (language: Language, kinds: readonly string[]) => {
  await bot.say(language === 'nl' ? '/verzoek nieuw' : '/request new');
  await bot.answer(
    {
      words:
        language === 'nl' ? 'onze freelancer wil zien wat we van haar hebben' : 'our freelancer wants to see it all',
      kinds,
      about: 'colleague',
      who: 'Maria',
      received: '2026-11-20',
      how: 'mail',
    },
    { record: 'new:request-report' },
  );
  await bot.say('later');
};
const yes = (language: Language) => bot.say(language === 'nl' ? 'ja' : 'yes');
afterEach(() => bot.close());

describe('that it was answered', () => {
  it.each([
    ['en', 'sent her everything yesterday by mail', '2026-11-25', 'mail'],
    ['en', 'answered her by letter last Saturday', '2026-11-21', 'letter'],
    ['en', 'we replied to Maria by e-mail on Monday', '2026-11-23', 'mail'],
    ['nl', 'gisteren alles per mail gestuurd', '2026-11-25', 'mail'],
    ['nl', 'ik heb haar zaterdag met een brief geantwoord', '2026-11-21', 'letter'],
    ['nl', 'maandag beantwoord per mail', '2026-11-23', 'mail'],
  ] as const)('is asked back with its day and stored with a yes (%s): "%s"', async (language, said, sent, how) => {
    await asked(language);
    const { text } = await bot.say(said);
    expect(text).toContain('R-001');
    expect(text).not.toMatch(/Datalek melden|Report a breach/);
    expect(await bot.stored('R-001')).not.toHaveProperty('answer-sent');
    await yes(language);
    expect(await bot.stored('R-001')).toMatchObject({ 'answer-sent': sent, 'answer-how': how });
  });

  it.each([
    ['en', 'answered yesterday by mail'],
    ['nl', 'gisteren per mail beantwoord'],
  ] as const)('is no answer to how is checked who it is (%s): "%s"', async (language, said) => {
    await asked(language);
    await bot.press((await bot.say('R-001')).button(language === 'nl' ? 'Verder' : 'Go on'));
    await bot.say('1');
    await bot.say('2');
    await bot.say(said);
    await yes(language);
    const stored = await bot.stored('R-001');
    expect(stored).not.toHaveProperty('identity-method');
    expect(stored).toMatchObject({ 'answer-sent': '2026-11-25' });
  });

  it.each([
    ['en', 'not answered yet'],
    ['en', 'she answered yesterday by mail'],
    ['nl', 'nog niet beantwoord'],
    ['nl', 'ze heeft gisteren geantwoord per mail'],
  ] as const)('is not heard where it is not so (%s): "%s"', async (language, said) => {
    await asked(language);
    await bot.say(said);
    await yes(language);
    expect(await bot.stored('R-001')).not.toHaveProperty('answer-sent');
  });
});

describe('that it came in on another day', () => {
  it.each([
    ['en', 'she mailed on Thursday actually, not Friday'],
    ['en', 'sorry, it came in on the 19th'],
    ['nl', 'ze mailde eigenlijk op donderdag, niet vrijdag'],
    ['nl', 'nee, het kwam op 19 november binnen'],
  ] as const)('is asked back and stored with a yes (%s): "%s"', async (language, said) => {
    await asked(language);
    expect((await bot.say(said)).text).toContain(language === 'nl' ? '19 november 2026' : '19 November 2026');
    await yes(language);
    expect(await bot.stored('R-001')).toMatchObject({ received: '2026-11-19' });
  });

  it.each([
    ['en', 'she mailed on Thursday that she is in a hurry'],
    ['nl', 'ze mailde donderdag dat ze haast heeft'],
  ] as const)('is not said by who mailed once more (%s): "%s"', async (language, said) => {
    await asked(language);
    await bot.say(said);
    await yes(language);
    expect(await bot.stored('R-001')).toMatchObject({ received: '2026-11-20' });
  });
});

describe('that it was withdrawn', () => {
  it.each([
    ['en', "she withdrew it, it's sorted she says"],
    ['en', 'she has withdrawn her request'],
    ['nl', 'ze heeft het ingetrokken, het is geregeld zegt ze'],
    ['nl', 'ze trekt het in want het is al opgelost'],
  ] as const)('closes it with a yes (%s): "%s"', async (language, said) => {
    await asked(language);
    await bot.say(said);
    await yes(language);
    expect(await bot.stored('R-001')).toMatchObject({ closing: 'withdrawn' });
  });

  it.each([
    ['en', 'she withdrew her consent'],
    ['nl', 'ze trekt haar toestemming in'],
  ] as const)('is not said of a consent (%s): "%s"', async (language, said) => {
    await asked(language);
    await bot.say(said);
    await yes(language);
    expect(await bot.stored('R-001')).not.toHaveProperty('closing');
  });
});

it.each([
  ['en', "we need more time for Maria's request, loads of mailboxes"],
  ['en', "we need two more months because it's so much"],
  ['nl', 'we hebben meer tijd nodig voor het verzoek van Maria, heel veel mailboxen'],
  ['nl', 'we hebben twee maanden extra nodig want het is zoveel'],
] as const)('more time leads to the reason that the law asks (%s): "%s"', async (language, said) => {
  await asked(language);
  await bot.say(said);
  const form = await yes(language);
  expect(form.field('extension-ground').label).toBe(language === 'nl' ? 'Reden meer tijd' : 'Reason for extension');
});

it.each([
  ['en', "I asked the freelancer for a copy of her passport to be sure it's her"],
  ['nl', 'ik heb om een kopie van haar paspoort gevraagd om zeker te weten dat zij het is'],
] as const)(
  'a passport that was asked for is of the request, and it is said when that may be (%s): "%s"',
  async (language, said) => {
    await asked(language);
    const { text } = await bot.say(said);
    expect(text).toContain('R-001');
    expect(text).toContain(language === 'nl' ? 'Niet standaard' : 'Not as a habit');
    expect(text).not.toMatch(/Datalek melden|Report a breach/);
  },
);

describe('what is said of the one who asked', () => {
  it.each([
    ['en', "she's angry she hasn't heard anything yet"],
    ['en', "he's off the list since Tuesday, and I called him back"],
    ['en', "he's got a power of attorney in the letter"],
    ['en', "he's in a hurry"],
    ['en', 'she wants it by monday'],
    ['nl', 'ze is boos dat ze nog niks gehoord heeft'],
    ['nl', 'hij is sinds dinsdag van de lijst, en ik heb hem teruggebeld'],
    ['nl', 'hij heeft een volmacht in de brief'],
    ['nl', 'hij heeft haast'],
    ['nl', 'ze wil het voor maandag'],
  ] as const)('is asked to be of the one request that runs (%s): "%s"', async (language, said) => {
    await asked(language);
    const { text } = await bot.say(said);
    expect(text).toContain('R-001');
    expect(text).not.toMatch(/Soort verzoek|Kind of request/);
  });

  it.each([
    ['en', 'a customer is angry that he is still on the list, he wants off it'],
    ['en', 'Peter Jones wants his data deleted'],
    ['nl', 'een klant is boos dat hij nog op de lijst staat, hij wil eraf'],
    ['nl', 'meneer De Wit wil zijn gegevens laten verwijderen'],
  ] as const)('is another request where it is of somebody else (%s): "%s"', async (language, said) => {
    await asked(language);
    expect((await bot.say(said)).text).toMatch(/Soort verzoek|Kind of request/);
  });
});

describe('what came of looking', () => {
  it.each([
    ['en', 'fixed it in moneybird just now', 'Moneybird'],
    ['en', "we already deleted it in gmail on monday, and mailchimp doesn't have him", 'Google Workspace'],
    ['nl', 'net aangepast in moneybird', 'Moneybird'],
  ] as const)('is of the request and adds no program to the register (%s): "%s"', async (language, said, place) => {
    await asked(language);
    const { text } = await bot.say(said);
    expect(text).toContain('R-001');
    expect(text).toContain(place);
    expect(text).not.toContain('monday.com');
    expect(text).not.toMatch(/toevoegen|Yes, add/);
  });
});

describe('a question about the one request that runs', () => {
  it.each([
    ['en', 'what do we have on the freelancer request?'],
    ['nl', 'wat hebben we over het verzoek van de freelancer'],
  ] as const)('shows it (%s): "%s"', async (language, said) => {
    await asked(language);
    const { text } = await bot.say(said);
    expect(text).toContain('R-001');
    expect(text).toContain(language === 'nl' ? 'Stand: ' : 'Status: ');
  });

  it.each([
    ['en', 'when does the freelancer have to hear from us'],
    ['en', 'how long do we have'],
    ['nl', 'wanneer moet de freelancer van ons horen'],
    ['nl', 'hoe lang hebben we'],
  ] as const)('says until when (%s): "%s"', async (language, said) => {
    await asked(language);
    const { text } = await bot.say(said);
    expect(text).toContain('R-001');
    expect(text).toContain(language === 'nl' ? '20 december 2026' : '20 December 2026');
  });
});

it.each([
  ['en', 'do we have to ask for id'],
  ['nl', 'moeten we om een id vragen'],
] as const)(
  'whether proof of identity is needed is answered for a request while one runs (%s): "%s"',
  async (language, said) => {
    await asked(language);
    expect((await bot.say(said)).text).toContain(language === 'nl' ? 'Alleen bij echte twijfel' : 'Only in real doubt');
  },
);

it('proof of identity of staff is another question', async () => {
  await asked('nl');
  expect((await bot.say('moeten we om een id vragen bij nieuwe medewerkers')).text).not.toContain('echte twijfel');
});

it.each([
  ['nl', 'wat staat er nu over Maria'],
  ['en', 'what do we have on Maria'],
] as const)('what is written of somebody is shown (%s): "%s"', async (language, said) => {
  await asked(language);
  expect((await bot.say(said)).text).toContain(language === 'nl' ? 'Herkennen aan: Maria' : 'Recognised by: Maria');
});

it('what is written of a thing that was lost is shown once', async () => {
  await asked('nl');
  await bot.say('/datalek');
  const lost = 'clubtelefoon met ledenlijst gestolen';
  await bot.answer(
    { 'what-happened': lost, 'noticed-at': '2026-11-25T07:30:00.000Z', 'still-open': false },
    { record: 'new:breach-report' },
  );
  const { text } = await bot.say('wat staat er nu over de clubtelefoon');
  expect(text).toContain('D-001');
  expect(text).not.toContain('Uw register');
});

it.each(['wat staat er over de klanten in het register', 'wat staat er over personeel'])(
  'what is written of an activity is none of what runs: "%s"',
  async (said) => {
    await asked('nl');
    expect((await bot.say(said)).text).not.toContain('Herkennen aan');
  },
);

describe('who asks', () => {
  const story = 'mevrouw de boer belde, ze wil weten wat we van haar hebben';
  it.each([
    [[`${story}`], 'mevrouw de boer'],
    [[story, 'ja', 'nee haar naam is de Boer-Smit'], 'de Boer-Smit'],
    [[story, 'ja', 'haar naam is de boer-smit'], 'de boer-smit'],
    [[story, 'nee haar naam is de Boer-Smit'], 'de Boer-Smit'],
    [['een leerling vraagt of we zn gegevens willen verwijderen, hij heet sem bakker'], 'sem bakker'],
    [['een klant genaamd Sem Bakker vraagt of we zn gegevens willen verwijderen'], 'Sem Bakker'],
    [['mrs boer called, she wants to know what we have', 'yes', 'no her name is Boer-Smith'], 'Boer-Smith'],
  ])('is known by the name that was told last: %j', async (all, who) => {
    bot = await startBot();
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
    let text = '';
    for (const one of all) ({ text } = await bot.say(one));
    expect(text).toMatch(new RegExp(`(?:^| )Herkennen aan: ${who}(?:$| ·)`, 'm'));
    expect(text).not.toMatch(/De vraag: .*naam is/);
  });
});
