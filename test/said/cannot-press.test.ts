// Who can press or see nothing hears that everything can be typed, and finds back what was open; none of it is told or answered.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const typeInstead = 'een knop is nooit nodig: typ uw antwoord';
const stuck = [
  'de knop werkt niet',
  'knop doet het niet',
  'die knoppen doen niks bij mij',
  'ik kan nergens op klikken',
  'ik zie geen knop',
  'ik zie niks',
  'waar is die knop dan?',
  'wat staat er op mijn scherm?',
  'het formulier gaat niet open',
  "the button doesn't work",
  "i can't click anything",
  'what is on my screen?',
] as const;

describe('who cannot press', () => {
  it.each(stuck)('beside a form that is half filled in finds it back as it was: "%s"', async (said) => {
    await bot.say('ik heb de verhuislijst naar de verkeerde klant gemaild');
    await bot.say('ja');
    const { text } = await bot.say(said);
    expect(text).toContain(typeInstead);
    expect(text).toContain('Wat er gebeurde: ik heb de verhuislijst naar de verkeerde klant gemaild\n');
    expect(text).toContain('Nog nodig: Wanneer merkte u het?');
  });

  it.each(stuck)('beside an offer has it once more, and "ja" takes it: "%s"', async (said) => {
    await bot.say('ik heb de verhuislijst naar de verkeerde klant gemaild');
    const { text } = await bot.say(said);
    expect(text).toContain(typeInstead);
    expect(text).toContain('[Dit melden]');
    expect((await bot.say('ja')).text).toContain('Nog nodig: Wanneer merkte u het?');
  });

  it.each(['de knop werkt niet', 'wat staat er op mijn scherm', 'i cannot see anything'])(
    'at a question has it again: "%s"',
    async (said) => {
      const before = (await bot.say('/register wijzig V-001')).text;
      const { text } = await bot.say(said);
      expect(text).toContain(typeInstead);
      expect(text.split('\n').at(-1)).toBe(before.split('\n').at(-1));
    },
  );

  it('in a form that is half filled in keeps what stands there', async () => {
    await bot.say('/register wijzig V-001');
    await bot.say('in moneybird en een papieren map');
    await bot.say('de knop werkt niet');
    await bot.say('iedereen');
    const { text } = await bot.say('ik');
    expect(text).toContain('Moneybird, Papieren map');
  });

  it.each([
    'de alarmknop deed het niet',
    'er zat geen slot op de deur',
    'ik zie geen handtekening op de brief',
    'de klant kan niet in het portaal klikken',
    'het formulier van de klant lag open op de balie',
    'op mijn scherm stond een lijst met klanten',
  ])('is nobody who tells what happened: "%s"', async (said) => {
    await bot.say('ik heb de verhuislijst naar de verkeerde klant gemaild');
    await bot.say('ja');
    expect((await bot.say(said)).text).not.toContain(typeInstead);
  });
});
