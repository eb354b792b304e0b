// An order to see a breach is followed wherever one is, and is no answer to what is asked there.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
let id = '';
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await bot.answer(
    {
      'what-happened': 'telefoon met klantgegevens in de trein laten liggen',
      'noticed-at': '2026-11-24T07:00:00.000Z',
      'still-open': true,
    },
    { record: 'new:breach-report', as: 'piet' },
  );
  id = (await bot.record('D-001')).id;
  await bot.press(`act|${id}|pick-up`);
});
afterEach(() => bot.close());

const orders = [
  'laat zien wat je hebt over het datalek van piet',
  'laat D-001 helemaal zien, lees de melding',
  'laat nog es zien D-001 en klopt wat daar stond',
  'toon het datalek',
  'nee laat eerst D-001 zien',
  'show me D-001',
];

describe('an order to see it', () => {
  it.each(orders)('shows it where nothing is asked: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('D-001');
    expect(text).toContain('telefoon met klantgegevens in de trein laten liggen');
    expect(text).not.toContain('Zet dit erbij');
  });

  it.each(orders)('is stored as no answer where words are asked: "%s"', async (said) => {
    await bot.answer(
      { confirmed: true, 'tell-authority': false, 'authority-reason': 'bijna geen gevaar' },
      { record: id },
    );
    await bot.press(`fill|${id}|closing`);
    const before = await bot.stored('D-001');
    expect((await bot.say(said)).text).toContain('telefoon met klantgegevens in de trein laten liggen');
    expect(await bot.stored('D-001')).toEqual(before);
  });

  it.each([
    'de vragen over D-001',
    'D-001 de vragen graag',
    'ga naar het datalek, die vragen',
    'ok nu de vragen over het datalek graag',
  ])('comes to its questions: "%s"', async (said) => {
    expect((await bot.say(said)).text).toContain('Van wie zijn de gegevens?');
  });

  it.each([
    'laat D-001 zien aan de adviseur',
    'er is een datalek, ik laat zien wat ik heb',
    'we laten de melding aan joost zien',
    'heb je vragen over het datalek?',
  ])('is none of these: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toMatch(/^# D-001 Datalek · /m);
  });

  it('shows nothing to who may not see it', async () => {
    expect((await bot.say('laat D-001 zien', 'kees')).text).not.toContain('telefoon');
  });
});

describe('who heard that somebody reported it', () => {
  it.each([
    'ik zag net iets binnenkomen van piet, wat is er aan de hand',
    'piet heeft net iets gemeld zie ik, laat eens zien',
    'er is iets binnengekomen van piet, wat is dat',
    'ik hoorde net dat piet een lek gemeld heeft, wat is er gebeurd',
    'i saw something come in from piet, show me D-001',
  ])('sees that: "%s"', async (said) => {
    expect((await bot.say(said)).text).toMatch(/^# D-001 Datalek · /m);
  });

  it.each([
    'wat schreef piet allemaal precies',
    'wat heeft piet nou precies geschreven?',
    'laat zien wat hij schreef',
    'lees de melding',
    'laat D-001 zien, alles',
  ])('reads it: "%s"', async (said) => {
    expect((await bot.say(said)).text).toContain('Ontdekt op: ');
  });

  it.each([
    'ik kreeg net een mail van piet met alle adressen erin, die was voor iemand anders',
    'wat schreef de klant',
    'we lezen de melding morgen',
    'ik zag piet net binnenkomen',
  ])('is none of these: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toMatch(/^# D-001 Datalek/m);
  });

  it.each(['nee ik wil die melding van kees zien, die pak ik op', 'ik pak m op en laat zien wat kees schreef'])(
    'takes it on where they say so: "%s"',
    async (said) => {
      await bot.answer(
        {
          'what-happened': 'lijst in de bus laten liggen',
          'noticed-at': '2026-11-24T07:00:00.000Z',
          'still-open': false,
        },
        { record: 'new:breach-report', as: 'kees' },
      );
      const { text } = await bot.say(said);
      expect(text).toContain('lijst in de bus laten liggen');
      expect(text).toContain('U hebt D-002 opgepakt.');
    },
  );
});
