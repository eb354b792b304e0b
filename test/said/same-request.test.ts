// What is said of a request that runs, by who asks it: another wish, that it need not be any more, what they got, and that it was no withdrawal after all.
import { afterEach, describe, expect, it } from 'vitest';
import { heldOnce } from '../journeys/held-once.js';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

type Language = 'nl' | 'en';
let bot: TestBot;
/** Thursday 26 November 2026, with a request to see the data that came in on Friday the 20th. */
const asked = async (language: Language, about: 'colleague' | 'customer' = 'colleague') => {
  bot = await startBot({ now: '2026-11-26T08:00:00.000Z', bot: { language } });
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await heldOnce(bot, `a request about a ${about} in ${language}`, () => files(language, about));
};
const files = async (language: Language, about: string) => {
  await bot.say(language === 'nl' ? '/verzoek nieuw' : '/request new');
  const words = language === 'nl' ? 'iemand wil zien wat we hebben' : 'somebody wants to see what we have';
  await bot.answer(
    { words, kinds: ['access'], received: '2026-11-20', how: 'mail', about },
    { record: 'new:request-report' },
  );
  await bot.say('later');
};
const yes = (language: Language) => bot.say(language === 'nl' ? 'ja' : 'yes');
afterEach(() => bot.close());

describe('another wish of the one who asked', () => {
  it.each([
    ['nl', 'hij wil ook dat we alles weggooien', ['access', 'erasure']],
    ['nl', 'en ze wil ook geen nieuwsbrief meer', ['access', 'marketing']],
    ['en', 'he also wants us to delete everything', ['access', 'erasure']],
  ] as const)('comes beside what they asked with a yes (%s): "%s"', async (language, said, kinds) => {
    await asked(language);
    expect((await bot.say(said)).text).toContain('R-001');
    expect(await bot.stored('R-001')).toMatchObject({ kinds: ['access'] });
    await yes(language);
    const stored = await bot.stored('R-001');
    expect(stored).toHaveProperty('kinds');
    expect([stored['kinds']].flat().toSorted()).toEqual([...kinds].toSorted());
  });

  it.each([
    ['nl', 'hij wil ook koffie'],
    ['nl', 'een andere klant wil ook dat we alles weggooien'],
    ['en', 'he also wants an answer by Monday'],
  ] as const)('is none where it is no wish, or of another (%s): "%s"', async (language, said) => {
    await asked(language);
    await bot.say(said);
    await yes(language);
    expect(await bot.stored('R-001')).toMatchObject({ kinds: ['access'] });
  });
});

describe('that it need not be any more', () => {
  it.each([
    ['nl', 'hij wil ze toch niet meer'],
    ['nl', 'ze hoeft ze niet meer'],
    ['nl', 'hij trekt het weer in'],
    ['en', "he doesn't want it any more"],
  ] as const)('closes it with a yes (%s): "%s"', async (language, said) => {
    await asked(language);
    expect((await bot.say(said)).text).toContain('R-001');
    expect(await bot.stored('R-001')).not.toHaveProperty('closing');
    await yes(language);
    expect(await bot.stored('R-001')).toMatchObject({ closing: 'withdrawn' });
  });

  it.each([
    ['nl', 'nee wacht, niet ingetrokken'],
    ['nl', 'ongedaan'],
    ['nl', 'heropen het verzoek'],
    ['en', 'no wait, not withdrawn'],
    ['en', 'undo'],
  ] as const)('is taken back with a yes (%s): "%s"', async (language, said) => {
    await asked(language);
    await bot.press((await bot.say('R-001')).button(language === 'nl' ? 'Ingetrokken' : 'Withdrawn'));
    expect(await bot.stored('R-001')).toMatchObject({ closing: 'withdrawn' });
    expect((await bot.say(said)).text).toContain('R-001');
    expect(await bot.stored('R-001')).toMatchObject({ closing: 'withdrawn' });
    await yes(language);
    expect(await bot.stored('R-001')).not.toMatchObject({ closing: 'withdrawn' });
  });

  it('says that there is nothing to take back where nothing was withdrawn', async () => {
    await asked('nl');
    await bot.say('ongedaan');
    await bot.say('ja');
    expect(await bot.stored('R-001')).not.toHaveProperty('closing');
  });
});

describe('a day with the number of the request', () => {
  it.each([
    ['nl', 'R-001: hij belde woensdag'],
    ['en', 'R-001: he called on Wednesday'],
  ] as const)('is asked back for it (%s): "%s"', async (language, said) => {
    await asked(language);
    await files(language, 'applicant');
    const { text } = await bot.say(said);
    expect(text).toContain('R-001');
    expect(text).toContain(language === 'nl' ? '18 november 2026' : '18 November 2026');
    await yes(language);
    expect(await bot.stored('R-001')).toMatchObject({ received: '2026-11-18' });
    expect(await bot.stored('R-002')).toMatchObject({ received: '2026-11-20' });
  });

  it('of another thing changes nothing', async () => {
    await asked('nl');
    await bot.say('R-001: we antwoorden woensdag');
    await bot.say('ja');
    expect(await bot.stored('R-001')).toMatchObject({ received: '2026-11-20' });
  });
});

describe('what they got, while a breach runs too', () => {
  const breach = async (language: Language) => {
    await bot.say(language === 'nl' ? '/datalek' : '/breach');
    await bot.answer(
      {
        'what-happened': 'lijst',
        incident: 'mail-wrong-person',
        'noticed-at': '2026-11-26T07:00:00.000Z',
        'still-open': false,
      },
      { record: 'new:breach-report' },
    );
    await bot.say('later');
  };

  it.each([
    ['nl', 'ik heb hem gisteren alles gemaild'],
    ['nl', 'de klant heeft zijn gegevens gekregen'],
    ['en', 'I e-mailed him everything yesterday'],
    ['en', 'the applicant has got his copy, by mail this morning'],
  ] as const)('is asked to be of the request (%s): "%s"', async (language, said) => {
    await asked(language, 'customer');
    await breach(language);
    const { text } = await bot.say(said);
    expect(text).toContain('R-001');
    expect(text).not.toContain('D-001');
  });

  it.each([
    ['nl', 'hij is gevonden'],
    ['en', 'it has been found'],
  ] as const)('of what was found is asked to be of the breach (%s): "%s"', async (language, said) => {
    await asked(language, 'customer');
    await breach(language);
    expect((await bot.say(said)).text).toContain('D-001');
  });
});

describe('how it was made sure who asks', () => {
  it.each([
    ['nl', 'ik heb haar teruggebeld op het nummer dat we hebben', 'call-back'],
    ['nl', 'hij heeft zich gelegitimeerd aan de balie met zn rijbewijs', 'counter'],
    ['en', 'I called her back on the number we have', 'call-back'],
    ['en', 'she showed her passport at the counter', 'counter'],
  ] as const)('is asked back and stored with a yes (%s): "%s"', async (language, said, method) => {
    for (const isAsked of [false, true]) {
      await asked(language);
      if (isAsked) {
        await bot.press((await bot.say('R-001')).button(language === 'nl' ? 'Verder' : 'Go on'));
        await bot.say('1');
      }
      const { text } = await bot.say(said);
      expect(text).toContain('R-001');
      expect(await bot.stored('R-001')).not.toHaveProperty('identity');
      await yes(language);
      expect(await bot.stored('R-001')).toMatchObject({ identity: 'doubt', 'identity-method': method });
      expect(await bot.stored('R-001')).not.toHaveProperty('identity-checked');
      if (!isAsked) await bot.close();
    }
  });

  it.each([
    ['nl', 'ik heb haar teruggebeld'],
    ['nl', 'hij heeft zich niet gelegitimeerd aan de balie'],
    ['en', 'I will call her back on the number we have'],
  ] as const)('is not stored where it is not so (%s): "%s"', async (language, said) => {
    await asked(language);
    await bot.say(said);
    await yes(language);
    expect(await bot.stored('R-001')).not.toHaveProperty('identity-method');
  });
});

it('takes nobody for the one who tells it, where the words are of somebody else', async () => {
  await asked('nl');
  await bot.say('ik heb haar teruggebeld en ze klonk boos');
  const offer = await bot.say('een klant wil al haar gegevens weg');
  expect(offer.text).not.toContain('Over wie: Mijzelf');
});

it.each([
  ['nl', 'alleen myparcel moet nog'],
  ['en', 'only myparcel still has to'],
] as const)('that one place is still to come takes none of the others away (%s): "%s"', async (language, said) => {
  bot = await startBot({ now: '2026-11-26T08:00:00.000Z', bot: { language } });
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await bot.say(language === 'nl' ? '/verzoek nieuw' : '/request new');
  await bot.answer(
    { words: 'adres', kinds: ['rectification'], about: 'customer', received: '2026-11-20' },
    { record: 'new:request-report' },
  );
  await bot.say('anders: shopify');
  const fixed = await bot.stored('R-001');
  expect(fixed).toHaveProperty('fixed-in');
  await bot.say(said);
  expect((await bot.stored('R-001'))['fixed-in']).toEqual(fixed['fixed-in']);
});

describe('where it was corrected already', () => {
  const correcting = async () => {
    bot = await startBot({ now: '2026-11-26T08:00:00.000Z' });
    await finishFirstRun(bot);
    await bot.say('later');
    await bot.say('/verzoek nieuw');
    await bot.answer(
      { words: 'adres', kinds: ['rectification'], about: 'customer', received: '2026-11-20' },
      { record: 'new:request-report' },
    );
  };

  it.each([
    ['shopify en mailchimp, en de boekhouding', 'Shopify, Mailchimp, de boekhouding'],
    ['shopify en mailchimp', 'Shopify, Mailchimp'],
    ['in shopfy, mailchimp en de blauwe map', 'Shopify, Mailchimp, de blauwe map'],
    ['klanten en shopify', 'V-001 Klanten, Shopify'],
    ['shopify and the accounts', 'Shopify, the accounts'],
  ])('keeps what is known and asks the rest: "%s"', async (said, places) => {
    await correcting();
    expect((await bot.say(said)).text).toContain(`Bedoelt u: ${places}?`);
    expect(await bot.stored('R-001')).not.toHaveProperty('fixed-in');
    await bot.say('ja');
    expect(await bot.stored('R-001')).toHaveProperty('fixed-in');
  });

  it.each(['een laptop is gestolen', 'mailchimp is gehackt', 'nog niet', 'niet in mailchimp', 'geen idee'])(
    'is no place that was named: "%s"',
    async (said) => {
      await correcting();
      expect((await bot.say(said)).text).not.toMatch(/Bedoelt u: (?:Mailchimp|Eigen computer)/);
    },
  );
});
