// Who asks what, told in other words: of a while ago, of a child, with a new address, and by somebody whose data it is not.
import { afterEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

type Language = 'nl' | 'en';
let bot: TestBot;
const begins = async (language: Language) => {
  bot = await startBot({ bot: { language } });
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
};
afterEach(() => bot.close());

describe('a request', () => {
  it.each([
    ['nl', 'een klant vroeg eind oktober om haar gegevens'],
    ['nl', 'in september vroeg iemand om inzage en dat is blijven liggen'],
    ['nl', 'een klant vroeg om een kopie van zijn factuur'],
    ['nl', 'een ouder vroeg om het dossier van haar dochter, vanmorgen bij het halen'],
    ['nl', 'verhuisbericht van een klant gekregen'],
    ['en', 'the address of a family is wrong in the system, they phoned'],
    ['en', 'a customer asked last month for her data'],
    ['en', 'a parent asked for the file of her daughter'],
  ] as const)('is heard as one, and as no breach (%s): "%s"', async (language, said) => {
    await begins(language);
    const { text } = await bot.say(said);
    expect(text).toMatch(/verzoek over eigen gegevens|request about/);
    expect(text).not.toMatch(/kan het een datalek zijn|may be a breach/);
  });

  it.each([
    ['nl', 'een klant vroeg om een folder van zijn nieuwe fiets'],
    ['nl', 'we vroegen een klant om zijn gegevens'],
    ['nl', 'verhuisbericht van ons eigen bedrijf gestuurd'],
    ['en', 'a customer asked for the price of her order'],
  ] as const)('is none where nobody wants their data (%s): "%s"', async (language, said) => {
    await begins(language);
    expect((await bot.say(said)).text).not.toMatch(/klinkt als een verzoek|sounds like a request/);
  });

  it.each([
    ['nl', 'een klant, mevr de Vries, wil haar gegevens zien', 'mevr de Vries'],
    ['nl', 'mevrouw Bakker wil haar gegevens zien', 'mevrouw Bakker'],
    ['en', 'Mrs Baker wants to see her data', 'Mrs Baker'],
  ] as const)('says back by what they are recognised (%s): "%s"', async (language, said, who) => {
    await begins(language);
    expect((await bot.say(said)).text).toContain(`${language === 'nl' ? 'Herkennen aan' : 'Recognised by'}: ${who}`);
  });
});

describe('who asks for data of somebody else', () => {
  it.each([
    ['nl', 'oma van een kind belt of ze het adres vd ouders mag'],
    ['nl', 'verzekering vraagt gegevens van een klant op'],
    ['en', 'somebody from the council asks for the data of a child'],
    ['en', 'grandma asks for the address of the parents'],
  ] as const)('is no person with a right to them (%s): "%s"', async (language, said) => {
    await begins(language);
    expect((await bot.say(said)).text).not.toMatch(/Soort verzoek|Kind of request/);
  });

  it('is one where they want their own', async () => {
    await begins('nl');
    expect((await bot.say('een klant wil haar gegevens van de verzekering zien')).text).toContain('Soort verzoek');
    await bot.say('nee');
    expect((await bot.say('een tante van mij wil haar eigen gegevens laten wissen')).text).toMatch(/verzoek/);
  });
});

describe('who asks for data of somebody who is dead', () => {
  it.each([
    ['nl', 'de dochter van een overleden client wil zijn dossier inzien'],
    ['nl', 'een nabestaande vraagt inzage in het dossier van haar overleden man'],
    ['nl', 'mag de familie van een overleden klant zijn gegevens krijgen'],
    ['nl', 'de erfgenamen vragen een kopie van het dossier'],
    ['en', 'a son asks for the file of his dead mother'],
    ['en', 'the widow of a deceased patient wants his records'],
  ] as const)('reads that the law is not of them, with its source (%s): "%s"', async (language, said) => {
    await begins(language);
    const { text } = await bot.say(said);
    expect(text).toMatch(/overweging 27 AVG|recital 27 GDPR/);
    expect(text).toMatch(/7:458a/);
    expect(text).toMatch(/Toch een verzoek|A request after all/);
    expect(text).not.toMatch(/Soort verzoek|Kind of request/);
  });

  it.each([
    ['nl', 'een klant wil zijn gegevens zien'],
    ['nl', 'dossier van een overleden client verloren'],
    ['nl', 'een klant is overleden'],
    ['nl', 'de printer is overleden'],
    ['en', 'a dead customer is still in the list'],
  ] as const)('is told of nobody else (%s): "%s"', async (language, said) => {
    await begins(language);
    expect((await bot.say(said)).text).not.toMatch(/7:458a/);
  });
});

describe('of one that runs', () => {
  const runs = async (language: Language) => {
    await begins(language);
    await bot.say(language === 'nl' ? '/verzoek nieuw' : '/request new');
    await bot.answer(
      { words: 'alles', kinds: ['access'], about: 'customer', received: '2026-11-20' },
      { record: 'new:request-report' },
    );
  };

  it.each([
    ['nl', 'wat staat er nu over het verzoek'],
    ['en', 'what does it say about the request'],
  ] as const)('it is shown where that is asked (%s): "%s"', async (language, said) => {
    await runs(language);
    await bot.say('later');
    const { text } = await bot.say(said);
    expect(text).toContain('R-001');
    expect(text).not.toMatch(/klinkt als een verzoek|Heeft iemand u dit gevraagd|Did somebody ask/);
  });

  it.each([
    ['nl', 'moet hij een kopie van zn paspoort sturen'],
    ['en', 'must she send a copy of her passport'],
  ] as const)('when a passport may be asked for is answered (%s): "%s"', async (language, said) => {
    await runs(language);
    const { text } = await bot.say(said);
    expect(text).toMatch(/art\. 12|Art\. 12/);
    expect(text).not.toMatch(/Soort verzoek|Kind of request/);
  });

  it.each([
    ['nl', 'die is er al af gehaald, vanochtend'],
    ['nl', 'hij is eraf gehaald'],
  ] as const)('that it is done is of it (%s): "%s"', async (language, said) => {
    await runs(language);
    const { text } = await bot.say(said);
    expect(text).toContain('Gaat dit over R-001?');
  });

  it('a customer looks in no program', async () => {
    await runs('nl');
    await bot.say('1');
    await bot.say('1');
    await bot.say('1');
    const { text } = await bot.say('klant');
    expect(text).not.toContain('klant kijkt');
    expect(JSON.stringify(await bot.stored('R-001'))).not.toContain('"other":"klant"');
  });

  it.each([
    ['nl', 'ik heb hem gisteren gemaild dat het langer duurt, want heel veel mails'],
    ['en', 'I told her it will take longer, a lot of mail'],
    ['nl', 'we hebben meer tijd nodig, het zijn heel veel mails'],
    ['nl', 'voor de klant hebben we meer tijd nodig'],
    ['en', 'we need more time, it is a lot of mail'],
  ] as const)('more time is put down, also beside a question of it (%s): "%s"', async (language, said) => {
    await runs(language);
    const { text } = await bot.say(said);
    expect(text).toContain('R-001');
    expect(text).toContain(language === 'nl' ? 'Meer tijd' : 'More time');
  });
});

describe('of a customer and of an applicant', () => {
  const both = async (language: Language) => {
    await begins(language);
    for (const about of ['customer', 'applicant']) {
      await bot.say(language === 'nl' ? '/verzoek nieuw' : '/request new');
      await bot.answer(
        { words: 'alles', kinds: ['access'], about, received: '2026-11-20' },
        { record: 'new:request-report' },
      );
      await bot.say('later');
    }
  };

  it.each([
    ['nl', 'de klant trekt het in', 'R-001'],
    ['nl', 'de sollicitant is geholpen', 'R-002'],
    ['nl', 'voor de klant hebben we meer tijd nodig', 'R-001'],
    ['en', 'the applicant has withdrawn the request', 'R-002'],
  ] as const)('the one that is called so is meant (%s): "%s": %s', async (language, said, number) => {
    await both(language);
    const { text } = await bot.say(said);
    expect(text).toContain(number);
    expect(text).not.toContain(number === 'R-001' ? 'R-002' : 'R-001');
  });

  it.each([['nl', 'hij trekt het in']] as const)(
    'each is offered where neither is called (%s): "%s"',
    async (language, said) => {
      await both(language);
      const { text } = await bot.say(said);
      expect(text).toContain('R-001');
      expect(text).toContain('R-002');
    },
  );

  it('what is to be done stands above the to-do list', async () => {
    await both('nl');
    const { text } = await bot.say('/register taken');
    expect(text).toContain('R-001');
    expect(text).not.toContain('Er staat niets op uw naam');
  });
});

describe('a question about requests', () => {
  it.each([
    ['nl', 'kan ik dat ook weigeren'],
    ['nl', 'mag ik weigeren'],
    ['en', 'can I refuse a request'],
    ['en', 'how long do we have to answer'],
  ] as const)('is answered, and decides nothing (%s): "%s"', async (language, said) => {
    for (const isRunning of [false, true]) {
      await begins(language);
      if (isRunning) {
        await bot.say(language === 'nl' ? '/verzoek nieuw' : '/request new');
        await bot.answer(
          { words: 'alles', kinds: ['access'], about: 'customer', received: '2026-11-20' },
          { record: 'new:request-report' },
        );
        await bot.say('later');
      }
      const { text } = await bot.say(said);
      expect(text).not.toMatch(/niet zeker|not sure|Besluit|Decision/);
      expect(text).toMatch(/maand|month|R-001/);
      if (!isRunning) await bot.close();
    }
  });
});

it.each([
  ['nl', 'omdat we het druk hebben', true],
  ['en', 'because we are busy', true],
  ['nl', 'het zijn heel veel mailboxen', false],
] as const)('that busy is no ground is said where more time is asked (%s): "%s"', async (language, reason, says) => {
  await begins(language);
  await bot.say(language === 'nl' ? '/verzoek nieuw' : '/request new');
  await bot.answer(
    { words: 'alles', kinds: ['access'], about: 'customer', received: '2026-11-20' },
    { record: 'new:request-report' },
  );
  await bot.press((await bot.say('R-001')).button(language === 'nl' ? 'Meer tijd' : 'More time'));
  const { text } = await bot.answer({ 'extension-reason': reason });
  expect(/art\. 12 lid 3|art\. 12\(3\)/.test(text)).toBe(says);
});

it('who sees no activities hears why, and who can change that', async () => {
  await begins('nl');
  const { text } = await bot.say('/register lijst', 'bas');
  expect(text).toContain('daarvoor hebt u een rol nodig');
  expect(text).toContain('noor houdt het register bij');
});
