// What is typed at a question of a breach answers that: a number in words, an option by its place or in own words, a yes behind a sigh.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, noor, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
let id: string;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await bot.say('/datalek', noor);
  const values = {
    'what-happened': 'Telefoon kwijt in de trein',
    'noticed-at': '2026-11-24T07:30:00.000Z',
    'still-open': false,
  };
  await bot.answer(values, { record: 'new:breach-report', as: noor });
  ({ id } = await bot.record('D-001'));
  await bot.press(`act|${id}|pick-up`);
});
afterEach(() => bot.close());

describe('how many were told', () => {
  beforeEach(async () => {
    await bot.press(`form|${id}|@authority-decision`);
    await bot.answer({ 'is-breach': true }, { record: id });
    await bot.answer({ 'tell-authority': true, 'authority-reason': 'Er staan adressen op.' }, { record: id });
    await bot.press(`form|${id}|@people-decision`);
    await bot.answer({ 'tell-people': true, 'people-reason': 'Kans op fraude.' }, { record: id });
    await bot.press(`form|${id}|@told`);
    await bot.say('vandaag om kwart voor 9 gebeld');
  });

  it.each([
    'alle 12',
    'doe maar 12',
    'twaalf',
    'aan 12 mensen zei ik, je vroeg toch aan hoeveel',
    'alle 12, nou ja 11 gezinnen want daar zit een tweeling bij',
    'gewoon 12 toch',
    'aan alle 12 ouders',
    'pff 12 dus',
    'allemaal, 12 stuks',
    'ik zei toch 12',
    'make it 12',
  ])('is filled in: "%s"', async (said) => {
    expect((await bot.say(said)).text).toContain('Aan hoeveel mensen: 12 mensen');
    await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({ 'told-count': 12, 'told-how': ['phone'] });
  });

  it('names what was said beside it', async () => {
    const { text } = await bot.say('alle 12, nou ja 11 gezinnen want daar zit een tweeling bij');
    expect(text).toContain('"nou ja 11 gezinnen, want daar zit een tweeling bij"');
  });

  it.each(['om 12 uur', '12 minuten later', 'vanmiddag om 12', 'alle 12, nee 11', '12 keer gebeld', 'mei 12'])(
    'is no number of people: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain('Aan hoeveel mensen: 12 mensen');
    },
  );

  it('is named as what is missing, and not what may stay empty', async () => {
    expect((await bot.say('blabla dinges hoe heet het')).text).not.toContain('Wanneer stuurt u het bericht?');
  });
});

describe('what somebody can do with it', () => {
  const wanted = 'Iets privés weten over ziekte, geloof of seks';
  beforeEach(async () => {
    await bot.press(`form|${id}|@steering`);
    const known = { whose: 'own', data: ['name', 'health'], people: 12, recipients: 'known', readable: 'readable' };
    await bot.answer({ ...known, intent: false }, { record: id });
    await bot.press(`change|${id}|gives|0`);
  });

  it.each([
    '3',
    'doe maar 3',
    'die 3',
    'nummer 3',
    'ik denk 3',
    'zei ik toch, 3',
    '3 graag',
    'de derde',
    "it's 3 please",
  ])('is picked by its place: "%s"', async (said) => {
    await bot.say(said);
    expect(await bot.stored('D-001')).toMatchObject({ gives: ['private'], people: 12 });
  });

  it.each([
    'iets prive over ziekte',
    'ja ze weten nu welk kindje welke allergie heeft, verder niks',
    'dat was toch het antwoord op je vraag. iets met ziekte dus, die 3',
    'nee geen 3 mensen, iets prive over ziekte',
    'ze weten wie ziek is',
    'dat iemand een ziekte heeft',
  ])('is asked back in its own words, and a yes stores it: "%s"', async (said) => {
    expect((await bot.say(said)).text).toContain(`Bedoelt u: ${wanted}?`);
    await bot.say('ja');
    expect(await bot.stored('D-001')).toMatchObject({ gives: ['private'], people: 12 });
  });

  it.each([
    '3 mensen',
    'het waren er 3',
    'we hebben het ziekenhuis gebeld',
    "iemand heeft 3 foto's bewaard",
    'na 3 dagen',
  ])('is not picked by "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain(`Bedoelt u: ${wanted}?`);
    expect(await bot.stored('D-001')).not.toHaveProperty('gives');
  });
});

describe('a field of the form', () => {
  beforeEach(async () => {
    await bot.press(`form|${id}|@authority-decision`);
    await bot.answer({ 'is-breach': true }, { record: id });
    await bot.answer({ 'tell-authority': true, 'authority-reason': 'Er staan adressen op.' }, { record: id });
    await bot.press(`add-row|${id}|filings|0`);
  });

  it.each(['gewoon de hele melding, compleet. wat is dat aanvullen op', 'volledig, en wat is aanvullen op'])(
    'is explained by its name, and what is said beside it is filled in: "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).toContain('Aanvullen op: Wanneer vult u aan? Wij herinneren u eraan. Dit mag leeg blijven.');
      expect(text).toContain('Volledige melding');
      expect(text).not.toContain('Dat weet ik niet zeker');
    },
  );

  it('is explained where nothing else is said', async () => {
    expect((await bot.say('wat is dat aanvullen op')).text).toContain('Wij herinneren u eraan.');
  });
});
