// On which day a request came in: the day that was told, and a question where it is not sure which that is. Never today on a guess.
import { afterEach, describe, expect, it } from 'vitest';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
/** Thursday morning 26 November 2026. */
const speaks = async (language: 'nl' | 'en') => {
  bot = await startBot({ now: '2026-11-26T08:00:00.000Z', bot: { language } });
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
};
afterEach(() => bot.close());

const wants = {
  en: (when: string) => `a customer wants his data deleted, ${when}`,
  nl: (when: string) => `een klant wil dat we zijn gegevens verwijderen, ${when}`,
} as const;

describe('the day on which a request came in', () => {
  it.each([
    ['en', 'mailed on the 30th of October', '30 October 2026'],
    ['en', 'mailed on the 12th of October', '12 October 2026'],
    ['en', 'mailed October 30th', '30 October 2026'],
    ['en', 'mailed on October 30', '30 October 2026'],
    ['en', 'mailed on the 3rd', '3 November 2026'],
    ['en', 'mailed a fortnight ago', '12 November 2026'],
    ['en', 'phoned on Monday last week', '16 November 2026'],
    ['en', 'phoned last week on Monday', '16 November 2026'],
    ['en', 'letter dated 2 November but it came in on the 5th', '5 November 2026'],
    ['en', 'emailed on 23/11', '23 November 2026'],
    ['en', 'emailed on 5/11', '5 November 2026'],
    ['nl', 'gemaild op de 12e van oktober', '12 oktober 2026'],
    ['nl', 'op maandag vorige week gebeld', '16 november 2026'],
    ['nl', 'vorige week op maandag gebeld', '16 november 2026'],
    ['nl', 'brief gedateerd 2 november maar hij kwam op de 5e binnen', '5 november 2026'],
    ['nl', 'mail van 3 weken terug', '5 november 2026'],
    ['nl', 'mail van 12 november', '12 november 2026'],
    ['nl', 'brief van 1 november, maar gisteren pas binnen', '25 november 2026'],
    ['en', 'mail from 3 weeks ago', '5 November 2026'],
    ['nl', 'mail van 3 weken terug over haar factuur', '5 november 2026'],
  ] as const)('is the one that is told (%s): "%s": %s', async (language, when, day) => {
    await speaks(language);
    const { text } = await bot.say(wants[language](when));
    expect(text).toContain(`${language === 'nl' ? 'Ontvangen' : 'Received'}: ${day}`);
  });

  it.each([
    ['en', 'he has been a customer since last year'],
    ['nl', 'hij is sinds vorig jaar klant'],
  ] as const)('is asked with today in it where none is told (%s): "%s"', async (language, when) => {
    await speaks(language);
    expect((await bot.say(wants[language](when))).text).not.toMatch(/(?:Ontvangen|Received):/);
    const form = await bot.say(language === 'nl' ? 'ja' : 'yes');
    expect(form.field('received').suggestion).toBe('2026-11-26');
  });

  it.each([
    ['en', 'mailed at the end of last week'],
    ['en', 'mailed last month'],
    ['en', 'mailed just before the weekend'],
    ['en', 'mailed the week before last'],
    ['en', 'mailed at the start of November'],
    ['en', 'mailed a while ago'],
    ['en', 'emailed on 11/12'],
    ['nl', 'eind vorige week gemaild'],
    ['nl', 'vorige maand gemaild'],
    ['nl', 'net voor het weekend gemaild'],
    ['nl', 'begin november gemaild'],
    ['nl', 'een tijdje geleden gemaild'],
    ['nl', 'brief van 12 november'],
    ['en', 'letter dated 12 November'],
  ] as const)('is left open and asked where it is not sure which (%s): "%s"', async (language, when) => {
    await speaks(language);
    const offer = await bot.say(wants[language](when));
    expect(offer.text).not.toMatch(/(?:Ontvangen|Received):/);
    expect(offer.text).toContain(
      language === 'nl' ? 'Op welke dag het binnenkwam, weet ik nog niet' : 'On which day it came in I do not know yet',
    );
    const form = await bot.say(language === 'nl' ? 'ja' : 'yes');
    expect(form.field('received').sent).toBeUndefined();
    expect(form.field('received').suggestion ?? undefined).toBeUndefined();
    const filled = await bot.say(language === 'nl' ? 'op 20 november' : 'on 20 November');
    expect(filled.field('received').sent).toBe('2026-11-20');
  });
});

it.each([
  ['nl', 'een oud-lid wil zijn gegevens verwijderd, vorige maand al gemaild'],
  ['en', 'a former member wants his data deleted, already mailed last month'],
] as const)('who asked before and got no answer is no case that is done (%s): "%s"', async (language, said) => {
  await speaks(language);
  const { text } = await bot.say(said);
  expect(text).toContain(language === 'nl' ? 'Soort verzoek: Iets laten weghalen' : 'Have something removed');
});

it.each([
  ['nl', 'een oud-lid wilde zijn gegevens verwijderd, dat is vorige maand al afgehandeld'],
  ['en', 'a former member wanted his data deleted, that was already handled last month'],
] as const)('who was answered already asks for nothing more (%s): "%s"', async (language, said) => {
  await speaks(language);
  expect((await bot.say(said)).text).not.toMatch(/Soort verzoek|Kind of request/);
});
