// A breach that somebody tells inside an answer: the answer stays an answer, and the breach is offered beside it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await bot.say('/register wijzig V-001');
});
afterEach(() => bot.close());

const told = 'Dit vertelde u ook, en het is nog niet gemeld';

describe('a breach inside an answer', () => {
  it.each([
    ['moneybird, maar dat was laatst gehackt', 'Moneybird', 'moneybird, maar dat was laatst gehackt'],
    [
      'in moneybird, en op papier, en o ja mn tablet is gejat vanochtend',
      'Papieren map',
      'mn tablet is gejat vanochtend',
    ],
    ['moneybird, but that was hacked last week', 'Moneybird', 'moneybird, but that was hacked last week'],
  ])('is offered below it: "%s"', async (said, place, breach) => {
    const { text } = await bot.say(said);
    expect(text).toContain(place);
    expect(text).toContain(`${told}: "${breach}"`);
    expect((await bot.say('nee')).text).not.toContain(told);
    expect((await bot.say('/register wijzig V-001')).text).toContain(place);
  });

  it.each([
    'mailchimp had a data breach and our list is in it',
    'a breach at dropbox last week, our files may be in it',
    'moneybird has had a leak of data, a data breach at moneybird',
    'een datalek bij moneybird vorige week',
    'dropbox heeft een hack gehad',
    'moneybird had a breach',
    'moneybird had a leak',
    'mailchimp mailed that they had a breach',
    'mailchimp mailde dat ze een lek hadden',
    'moneybird told us there was a breach',
    'shopify just had a breach',
  ])('that names a program on the list is no answer: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('datalek');
    expect(text).not.toContain('Dit heb ik ingevuld');
  });

  it.each([
    'dropbox, that has a breach procedure',
    'moneybird, die hebben een datalek protocol',
    'google drive, if they had a breach they would say so',
    'moneybird had nooit een datalek',
    'moneybird had een storing',
    'wat als moneybird een lek had',
    'mailchimp mailed that they had a new version',
    'in exact en moneybird',
  ])('is none where a program is only described: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('Dit klinkt als een datalek');
  });

  it('opens its report with a yes', async () => {
    await bot.say('moneybird, maar dat was laatst gehackt');
    const { text } = await bot.say('ja');
    expect(text).toContain('Wat er gebeurde: moneybird, maar dat was laatst gehackt');
  });

  it.each([
    'moneybird, dat is nooit gehackt',
    'papieren map, die is beveiligd tegen diefstal',
    'in moneybird, en op papier',
    'moneybird, de laptop is beveiligd als hij gestolen is',
  ])('is none where nothing happened: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain(told);
  });

  it.each([
    ['moneybird, maar dat was laatst gehackt', 'moneybird, maar dat was laatst gehackt'],
    ['onze laptop is gestolen', 'onze laptop is gestolen'],
  ])('is asked about again where another was told in the next answer: "%s"', async (said, first) => {
    await bot.say(said);
    expect((await bot.say('papieren map, en mn tablet is gejat vanochtend')).text).toContain('mn tablet is gejat');
    expect((await bot.say('nee')).text).toContain(`${told}: "${first}"`);
    expect((await bot.say('nee')).text).not.toContain(told);
  });

  it.each([
    'mailchimp mailde dat ze gehackt zijn',
    'moneybird had een datalek',
    'op de laptop die gisteren gestolen is',
    'moneybird got hacked',
  ])('is what was told where nothing is answered beside it: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Dit klinkt als een datalek');
    expect(text).toContain('We waren bezig met V-001 Klanten.');
  });

  it.each([
    'moneybird heeft een lekbak',
    'op de computer, die is versleuteld zodat hij niet gehackt wordt',
    'moneybird, die zijn nog nooit gehackt',
  ])('is none where it only sounds like one: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('Dit klinkt als een datalek');
  });
});
