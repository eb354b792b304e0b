// What is said of a breach or a request that runs, over hours and days: nothing moves a term by itself, and nothing told is lost.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestBot } from '../journeys/support.js';
import { bakeryIntroduced } from './bakery-introduced.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await bakeryIntroduced();
});
afterEach(() => bot.close());

const days = (count: number) => {
  bot.now = new Date(Date.parse(bot.now) + count * 86_400_000).toISOString();
};
const laptop = '/datalek laptop uit de auto gejat gisteravond rond 11 uur, ze kunnen er nog bij';
const reportedBy = async (who: string, said: string) => {
  await bot.say(said, who);
  return bot.say('verstuur', who);
};

describe('a report about the officer', () => {
  beforeEach(async () => {
    await bot.say(
      '/datalek noor heeft in het personeelsdossier van piet zitten neuzen gisteravond 8 uur, ze kan er nog bij',
      'kees',
    );
    await bot.say('het gaat over noor', 'kees');
    await bot.say('verstuur', 'kees');
  });

  it.each(['kan noor dit zien', 'vertrouwelijk aub'])(
    'is not seen by her, and who asks hears so: "%s"',
    async (asked) => {
      const { text } = await bot.say(asked, 'kees');
      expect(text).toContain('noor ziet deze melding niet');
      expect(text).not.toContain('noor ziet wie');
    },
  );

  it('sends nobody to her who asks whether the authority knows', async () => {
    expect((await bot.say('is het al gemeld bij de ap', 'kees')).text).not.toContain('Vraag het aan noor');
  });
});

describe('when a breach was noticed', () => {
  it('is not after it was reported', async () => {
    await reportedBy('kees', laptop);
    days(4);
    const { text } = await bot.say('toch pas gisteren ontdekt');
    expect(text).toContain('later kan het niet ontdekt zijn');
    expect(text).not.toContain('Bedoelt u');
  });

  it('has no hour of another part of the day, and "klaar" agrees to nothing', async () => {
    await reportedBy(
      'noor',
      '/datalek verkeerde bijlage gemaild naar 40 klanten, gisteren half 5, ze hebben de mail nog',
    );
    days(1);
    expect((await bot.say('nee het was vrijdagavond al')).text).toContain('20 november 2026 om 18:00');
    const done = await bot.say('klaar');
    expect(done.text).toContain('Nog niet bewaard: Ontdekt op');
    expect((await bot.stored('D-001'))['noticed-at']).toBe('2026-11-23T15:30:00.000Z');
  });
});

describe('what is told with a question behind it', () => {
  it('is asked back after the answer', async () => {
    await reportedBy('kees', laptop);
    const { text } = await bot.say('het bleken er 60 klanten en er stonden bsn op, hoe lang heb ik nog?');
    for (const line of ['nog 62 uur', 'Aantal mensen: 60 mensen', 'Burgerservicenummer']) expect(text).toContain(line);
    await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({ people: 60, data: ['bsn'] });
  });

  it('is offered to be added by who reported it', async () => {
    await reportedBy('kees', laptop);
    expect((await bot.say('politie is gebeld, hoe lang heb ik nog?', 'kees')).text).toContain(
      'Aanvulling: politie is gebeld',
    );
  });

  it('is heard behind a number, and not only shown', async () => {
    await reportedBy('kees', laptop);
    expect((await bot.say('D-001 politie is gebeld')).text).toContain('Zet dit erbij');
  });
});

describe('a decision that is taken the other way', () => {
  const decided = async () => {
    await reportedBy('kees', laptop);
    const told = await bot.say('we melden het niet bij de ap want de schijf is versleuteld');
    await bot.press(told.button('Besluit AP'));
    await bot.say('ja');
  };

  it('is asked why anew, and keeps no reason of the other one', async () => {
    await decided();
    const turned = await bot.say('toch wel melden');
    expect(turned.text).toContain('Nog nodig: Waarom kiest u dat?');
    await bot.say('want er stonden bsn op en de code zat erbij');
    await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({
      'tell-authority': true,
      'authority-reason': expect.stringContaining('er stonden bsn op'),
    });
  });

  it('takes its reason in the same breath, and asks nothing of a departure that is none', async () => {
    await decided();
    const turned = await bot.say('toch wel melden, want er stonden bsn op en de code zat erbij');
    expect(turned.text).not.toContain('Nog nodig');
    await bot.say('ja');
    expect((await bot.stored('D-001'))['authority-reason']).toBe('er stonden bsn op en de code zat erbij');
  });
});

it('who asks whether there are breaches sees those that run', async () => {
  await reportedBy('kees', laptop);
  await bot.say('ik pak het op');
  const { text } = await bot.say('zijn er datalekken');
  expect(text).toContain('# D-001 Datalek');
  expect(text).not.toContain('Zet dit erbij');
});

it('a question that is typed again is that question, and no pick of what was offered', async () => {
  const first = await bot.say('mag ik de lonen zien?', 'sanne');
  const again = await bot.say('mag ik de lonen zien?', 'sanne');
  expect(again.text).toBe(first.text);
});

describe('a request', () => {
  it('came in no later because they got another mail', async () => {
    await reportedBy('noor', '/verzoek klant Jan Smit wil geen reclame meer, per mail gisteren');
    expect((await bot.say('hij kreeg vandaag toch weer een mail')).text).not.toContain('Ontvangen: 24 november');
  });

  it('is corrected nowhere because it stands there', async () => {
    await reportedBy(
      'noor',
      '/verzoek klant Jan Smit wil dat zijn adres veranderd wordt, moet Dorpsstraat 12 zijn, per mail gisteren',
    );
    await bot.say('staat in lightspeed en moneybird');
    expect(await bot.stored('R-001')).not.toHaveProperty('fixed-in');
  });

  it('has no question of a colleague among the words of the customer', async () => {
    await reportedBy('kees', '/verzoek mevr de Vries belde gisteren, klant, ze wil dat alles weg gaat');
    expect((await bot.say('is ze al geholpen', 'kees')).text).not.toContain('De vraag:');
  });

  it('for all that is kept asks to have nothing removed', async () => {
    const { text } = await bot.say('mrs. Smith wants everything we have on her');
    expect(text).toContain('Zien wat u bewaart');
    expect(text).not.toContain('laten weghalen');
  });
});
