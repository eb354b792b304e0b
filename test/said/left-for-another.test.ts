// A program that another took the place of is not added, and what is told of one over a form is no part of that form.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

describe('in the introduction', () => {
  beforeEach(() => bot.say('hoi'));

  it.each([
    'we zijn overgestapt van moneybird naar e-boekhouden',
    'we zijn vorige maand van moneybird overgestapt naar e-boekhouden',
    'van moneybird naar e-boekhouden overgegaan',
    'we gebruiken e-boekhouden in plaats van moneybird',
    'we switched from moneybird to e-boekhouden',
  ])('is not used: "%s"', async (said) => {
    const { text } = await bot.say(`Kapsalon Joyce, 4 mensen, ${said}`);
    expect(text).toContain("Programma's: e-Boekhouden");
  });

  it.each(['nee we zijn overgestapt van moneybird naar exact', 'nee, exact ipv moneybird'])(
    'goes from the card: "%s"',
    async (said) => {
      await bot.say('Kapsalon Joyce, 4 mensen, Moneybird');
      expect((await bot.say(said)).text).toContain("Programma's: Exact");
    },
  );
});

describe('later', () => {
  beforeEach(async () => {
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
  });

  it('is not offered with what took its place', async () => {
    const { text } = await bot.say('we zijn overgestapt van moneybird naar e-boekhouden');
    expect(text).toContain('e-Boekhouden');
    expect(text).not.toContain('Moneybird');
  });

  describe('over a report of a breach', () => {
    beforeEach(async () => {
      await saidBefore(bot, 'we gebruiken moneybird', 'ja', 'later');
      await bot.say('/datalek');
    });

    it.each([
      ['moneybird gebruiken we niet meer', 'Gestopt met Moneybird'],
      ['we zijn gestopt met moneybird', 'Gestopt met Moneybird'],
      ['we zijn overgestapt van moneybird naar e-boekhouden', 'e-Boekhouden in plaats van Moneybird'],
    ])('is a change of the register: "%s"', async (said, title) => {
      await bot.say('laptop van karin gestolen uit de auto');
      const { text } = await bot.say(said);
      expect(text).toContain(title);
      expect(text).toContain('Er staat een formulier open');
      expect((await bot.say('ja')).text).toContain(`Verwerkt: ${title}`);
      const form = await bot.say('vanochtend om 8 uur gemerkt');
      expect(form.text).toContain('Wat er gebeurde: laptop van karin gestolen uit de auto');
      expect(form.text).toContain('Gemerkt op: 24 november 2026 om 08:00');
      expect(form.text).not.toMatch(/Wat er gebeurde: .*moneybird/i);
    });

    it('what the register does not know is told so, and stays out of the report', async () => {
      expect((await bot.say('mailchimp gebruiken we niet meer')).text).toContain('niet in uw register');
      expect((await bot.say('laptop van karin gestolen')).text).toContain('Wat er gebeurde: laptop van karin gestolen');
    });

    it.each(['die laptop gebruiken we niet meer', 'lotte is weg'])('is told in it all the same: "%s"', async (said) => {
      await bot.say('laptop van karin gestolen');
      expect((await bot.say(said)).text).toContain(`Wat er gebeurde: laptop van karin gestolen. ${said}`);
    });
  });
});

it.each(['we switched from Mailchimp to Brevo', 'we zijn overgestapt van mailchimp naar brevo'])(
  'what never stood here cannot go, and what came is new: "%s"',
  async (said) => {
    await finishFirstRun(bot);
    await bot.say('later');
    const { text } = await bot.say(said);
    expect(text).toMatch(/Nieuw: Brevo|Wat gaat eruit voor Brevo/);
    expect(text).toMatch(/"mailchimp" staat niet in uw register, dus daar gaat niets uit/i);
  },
);

it.each(['exact, moneybird', 'office 365, dus ook teams en one drive', 'mailchimp en canva ook'])(
  'a list of programs is what is used, without a word of use: "%s"',
  async (said) => {
    await finishFirstRun(bot);
    await bot.say('later');
    expect((await bot.say(said)).text).toContain('Deze herken ik:');
  },
);
