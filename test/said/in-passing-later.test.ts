// What somebody says and asks in passing once their register is in use: what is to be done, what was changed by whom, and what is another now.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { confirmDraft, finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await confirmDraft(bot);
  await saidBefore(bot, 'later');
  bot.now = '2027-02-01T09:00:00.000Z';
});
afterEach(() => bot.close());

describe('whether anything is to be done', () => {
  it.each(['hoi, moet ik nog iets doen', 'moet ik iets doen deze maand?', 'moeten wij nog wat regelen'])(
    'is answered with where the register stands: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toContain('Nog te doen: ');
    },
  );

  it.each(['wat is er aan de hand', 'hoi wat is er loos?', "what's going on"])(
    'is told with what runs: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toMatch(/Nog te doen: |Still to do: |Still to be done/);
    },
  );

  it('of a breach is asked of that', async () => {
    expect((await bot.say('moet ik iets doen als iemand een laptop steelt')).text).not.toContain('Nog te doen: ');
  });
});

describe('whether it is an obligation', () => {
  it('is answered behind a question that had no answer here', async () => {
    await bot.say('wat kost dit');
    const { text } = await bot.say('is dit echt verplicht');
    expect(text).toContain('art. 30 AVG');
    expect(text).not.toContain('weet ik niet zeker');
  });
});

describe('an activity that was shown', () => {
  beforeEach(() => bot.say('laat klanten zien'));

  it.each([
    'wie heeft dit het laatst veranderd',
    'wie heeft dit aangepast?',
    'wanneer is dit voor het laatst gewijzigd',
  ])('has a history: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('# Geschiedenis van V-001 Klanten');
    expect(text).toContain('noor');
  });

  it.each(['de bewaartermijn is nu 5 jaar', 'bewaartermijn wordt 5 jaar'])(
    'keeps several kinds of data for some time, so which is asked: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toContain(
        'Klantgegevens en berichten; Offertes zonder opdracht. Welke bedoelt u?',
      );
      expect((await bot.say('klantgegevens 5 jaar')).text).toContain('Klantgegevens en berichten: 5 jaar');
    },
  );
});

describe('who changed an activity', () => {
  it.each(['wie heeft V-001 bevestigd', 'wie heeft klanten het laatst aangepast', 'who changed V-001 last'])(
    'is asked by its name: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toContain('# Geschiedenis van V-001 Klanten');
    },
  );
});

describe('a program in the place of another', () => {
  it.each([
    'bij klanten zijn we van exact naar moneybird',
    'bij klanten van exact naar moneybird',
    'bij klanten gaan we van exact over naar moneybird',
    'klanten klopt nog maar we zijn van exact naar moneybird',
  ])('comes alone, where the other never stood there: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain("Programma's en plaatsen: Eigen computer of server, Moneybird?");
  });

  it.each(['mailchimp is duur, we gaan naar laposta', 'mailchimp wordt te duur, dus we stappen over naar laposta'])(
    'is used, and the one that is left is not: "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).toContain('Laposta');
      expect(text).not.toMatch(/herken ik: [^.]*Mailchimp/);
    },
  );

  it('both are used where one sends to the other', async () => {
    expect((await bot.say('we sturen facturen van lightspeed naar snelstart door')).text).toMatch(
      /Lightspeed[^.]*SnelStart/,
    );
  });
});
