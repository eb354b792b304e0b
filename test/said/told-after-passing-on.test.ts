// What is told of a request right after it was passed on is of that one: proposed there, and from there in its file; how long it takes is known.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, noor, saidBefore, startBot, type TestBot } from '../journeys/support.js';

const piet = 'piet';
let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const passOn = async (as: string) => {
  const about = { about: 'customer', kinds: ['erasure'], received: '2026-11-24' };
  await bot.answer(
    { words: 'oud lid wil overal uit, foto nummer alles', ...about },
    { record: 'new:request-report', as },
  );
  if (as === noor) await bot.say('later');
};
const file = async () => bot.stored((await bot.record('R-001')).id);

describe('by what the one who asks is recognised', () => {
  it.each([
    ['lidnummer 2271 is het', 'lidnummer 2271'],
    ['het is klantnummer 882', 'klantnummer 882'],
    ['klantnr 882', 'klantnr 882'],
    ['his member number is 2271', 'member number 2271'],
    ['zijn mail is jan@voorbeeld.nl', 'jan@voorbeeld.nl'],
    ['personeelsnummer 17', 'personeelsnummer 17'],
    ['hij heet Jan de Wit', 'Jan de Wit'],
    ['zijn naam is Piet Bakker', 'Piet Bakker'],
  ])('is proposed there, and stands in the file after a yes: "%s"', async (said, who) => {
    await passOn(piet);
    expect((await bot.say(said, piet)).text).toContain(`Herkennen aan: ${who}`);
    expect((await file())['who']).toBeUndefined();
    await bot.say('ja', piet);
    expect((await file())['who']).toBe(who);
  });

  it('is put right, over what was asked between', async () => {
    await passOn(piet);
    await bot.say('lidnummer 2271 is het', piet);
    expect((await bot.say('moet ik nou zn paspoort vragen?', piet)).text).toContain('Alleen bij echte twijfel');
    await bot.say('o het is lidnummer 2217, las het verkeerd', piet);
    await bot.say('hij vraagt hoe lang het duurt', piet);
    await bot.say('stuur maar door', piet);
    expect((await file())['who']).toBe('lidnummer 2217');
    await bot.say('hij heet Jan de Wit', piet);
    await bot.say('ja', piet);
    expect((await file())['who']).toBe('Jan de Wit, lidnummer 2217');
  });

  it('goes into the file itself for who handles it', async () => {
    await passOn(noor);
    await bot.say('lidnummer 2271 is het');
    await bot.say('ja');
    expect((await file())['who']).toBe('lidnummer 2271');
  });

  it('does not go over what who handles it put there', async () => {
    await passOn(piet);
    const { id } = await bot.record('R-001');
    await bot.press(`change|${id}|who`);
    await bot.answer({ who: 'dossier 44' });
    expect((await bot.stored(id))['who']).toBe('dossier 44');
    await bot.say('lidnummer 2271 is het', piet);
    expect((await bot.say('ja', piet)).text).toContain('Vertel het ook aan noor');
    expect((await bot.stored(id))['who']).not.toContain('2271');
  });
});

describe('when it came in, and what else is told', () => {
  it.each(['ze belde gisteren al', 'gisteren was dat', 'it came in yesterday actually', 'het was gisteren'])(
    'is proposed there: "%s"',
    async (said) => {
      await passOn(piet);
      expect((await bot.say(said, piet)).text).toContain('Ontvangen: 23 november 2026');
    },
  );

  it.each([
    'jaar moet 1979 zijn staat in haar mail',
    'het moet van de site ook af zei hij',
    'it has to be off the site too he said',
  ])('goes behind what was asked: "%s"', async (said) => {
    await passOn(piet);
    expect((await bot.say(said, piet)).text).toContain(`alles. ${said}`);
    await bot.say('ja', piet);
    expect((await file())['words']).toContain(said);
  });

  it.each([
    ...['heb morgen vrij', 'we gebruiken mailchimp', 'een andere klant wil inzage', 'mijn laptop is gestolen'],
    ...['dank je wel', 'ok top', 'wat is een datalek', 'hoe lang bewaren we facturen', 'we zijn met 6 man'],
  ])('is nothing of it in "%s"', async (said) => {
    await passOn(piet);
    expect((await bot.say(said, piet)).text).not.toMatch(/R-001|antwoord op/);
  });

  it('is the first time, also beside the questions of its file', async () => {
    await passOn(noor);
    await bot.press(`open|${(await bot.record('R-001')).id}`);
    const { text } = await bot.say('wacht, dat telefoontje was al vrijdag. gisteren was haar herinnering per mail');
    expect(text).toContain('Ontvangen: 20 november 2026');
    expect(text).not.toContain('Ontvangen: 23 november 2026');
  });

  it('was passed on already', async () => {
    await passOn(piet);
    expect((await bot.say('stuur maar door', piet)).text).toContain('is al doorgegeven');
  });
});

describe('how long it takes', () => {
  it.each([
    ...[
      'hij vraagt hoe lang het duurt',
      'hoe lang mag da duren eigenlijk',
      'wanneer hoort hij iets',
      'hoelang duurt dat',
    ],
    ...[
      'binnen hoeveel tijd moet dat',
      'when does she get an answer',
      'how long does it take',
      'tegen wanneer is da klaar',
    ],
  ])('is answered with its day: "%s"', async (said) => {
    await passOn(piet);
    expect((await bot.say(said, piet)).text).toContain('Uiterlijk 24 december 2026 is er een antwoord op R-001');
  });
});

describe('when and how it came in', () => {
  it.each([
    ['niet vrijdag, donderdag 19 november lag ie er al', /Ontvangen: 19 november 2026/],
    ['o ja dat was gisteren via de app', /Ontvangen: 23 november 2026; Hoe ontvangen: In een chat/],
    ['kwam gisteren binnen', /Ontvangen: 23 november 2026/],
    ['per brief', /Hoe ontvangen: Met een brief/],
    ['it came by letter', /Hoe ontvangen: Met een brief/],
  ])('is proposed there over a question of its file: "%s"', async (said, proposed) => {
    await bot.say('een klant wil weten wat we van haar hebben');
    await bot.say('ja');
    await bot.say('klantnr 12');
    await bot.say('ja');
    expect((await bot.say(said)).text).toMatch(proposed);
  });

  it.each(['ik mail haar morgen', 'we doen dat per brief', 'mail komt eraan', 'zij zelf'])(
    'is not what the speaker does, or an answer: "%s"',
    async (said) => {
      await bot.say('een klant wil weten wat we van haar hebben');
      await bot.say('ja');
      await bot.say('klantnr 12');
      await bot.say('ja');
      expect((await bot.say(said)).text).not.toMatch(/(?:Hoe o|O)ntvangen: .*\?/);
    },
  );
});
