// What people say beside a question of the register, and answers nothing in it: followed as it is meant, and nothing is stored for it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await bot.press('begin|none');
  await bot.say('Strippenkaarten');
});
afterEach(() => bot.close());

describe('beside a question that is open', () => {
  it.each([
    'de vrachtwagen staat voor de deur, ik kom er nog op terug',
    'heb nu echt geen tijd hiervoor, pak het na het weekend weer op',
    'gotta run, the school bell just went',
  ])('who has to go finds it later: "%s"', async (said) => {
    expect((await bot.say(said)).text).toContain('Alles is bewaard');
  });

  it.each(['zo is het wel genoeg geweest voor vandaag, ik sluit af', 'ik stop ermee voor vandaag, welterusten'])(
    'who ends is let go: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toContain('Alles is bewaard');
    },
  );

  it.each([
    'dat weet alleen onze Truus van de administratie, vraag het haar maar',
    'ik ga daar niet over, vraag het mijn compagnon',
    'not my department, ask the bookkeeper please',
  ])('another may answer it: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Uw collega mag het hier zelf typen');
    expect(text).toContain('De vraag was');
  });

  it.each([
    'daar vraag je me wat, ik zou het echt niet kunnen zeggen',
    'moet ik eerst nakijken in de papieren van vorig jaar, heb ik niet in mijn hoofd',
  ])('what is not known stays open: "%s"', async (said) => {
    expect((await bot.say(said)).text).toMatch(/open punt|weten we nog niet/u);
  });

  it.each(['waar is dat nou weer voor nodig dat je dit vraagt', 'waarom willen jullie zoiets van me weten'])(
    'the reason is told: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toMatch(/doel/u);
      expect((await bot.say('/register')).text).not.toContain(said);
    },
  );

  it.each(['moet ik er nog veel doen vandaag of zijn we er bijna', 'hoeveel vragen komen er hierna nog'])(
    'how far it is is told: "%s"',
    async (said) => {
      expect((await bot.say(said)).text).toMatch(/onderdelen|activiteit/u);
    },
  );

  it.each([
    ['pff verwerker, wat moet ik me daar nou bij voorstellen', 'Een verwerker is een bedrijf'],
    ['grondslag?? nooit van gehoord, leg eens uit', 'De grondslag is de reden'],
  ])('a word of the law is explained: "%s"', async (said, means) => {
    expect((await bot.say(said)).text).toContain(means);
  });
});

describe('an answer stays one', () => {
  it.each([
    'lessen afstrepen',
    'het dossier afsluiten',
    'de volgende afspraak plannen',
    'vragen van klanten beantwoorden',
    'de boekhouder vraagt erom',
    'ledenpas controleren bij de deur',
  ])('where it tells what is asked: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toMatch(/Doel/u);
    expect(text).not.toContain('Uw collega mag');
    expect(text).not.toContain('Alles is bewaard');
  });
});

it('what happened is heard before all of it', async () => {
  const { text } = await bot.say('ik moet nu weg want mijn laptop met alle klantgegevens is net uit de auto gestolen');
  expect(text).toMatch(/datalek/iu);
});
