// Where data are, who works with them and who keeps them: what is said of one thing changes no other, and what is not so is not filled in.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TestBot } from '../journeys/support.js';
import { descriptionOpen, saidInTurn } from './description-open.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await descriptionOpen('V-001');
});
afterEach(() => bot.close());

const said = (...all: readonly string[]) => saidInTurn(bot, ...all);
const sent = async (path: string, ...all: readonly string[]) => {
  await said(...all);
  return (await bot.say('verder')).field(path).sent;
};

describe('where the data are', () => {
  it.each([
    [['exact', 'nee niet op papier']],
    [['exact', 'nee, geen papier']],
    [['exact', 'niet op papier']],
    [['exact', 'no not on paper']],
    [['exact', 'de administratie', 'nee niet in moneybird']],
  ])('stays what it was where something else is denied: %j', async (all) => {
    expect(await sent('suppliers', ...all)).toEqual(['catalogue:exact']);
  });

  it.each([
    [['twinfield en outlook', 'nee twinfield niet, exact']],
    [['twinfield en outlook', 'nee, geen twinfield maar exact']],
    [['twinfield en outlook', 'sorry ik bedoel exact, niet twinfield']],
    [['twinfield and outlook', 'no not twinfield, exact']],
    [['twinfield en outlook', 'de administratie', 'nee twinfield niet, exact']],
  ])('keeps the other where one is put right: %j', async (all) => {
    const list = await sent('suppliers', ...all);
    expect(list).toEqual(expect.arrayContaining(['catalogue:exact', 'catalogue:microsoft-365']));
    expect(list).toHaveLength(2);
  });

  it.each([[['nee', 'exact', 'in outlook']], [['nergens', 'exact', 'ook in outlook']]])(
    'is no longer nowhere once something is named: %j',
    async (all) => {
      const list = await sent('suppliers', ...all);
      expect(list).toEqual(['catalogue:exact', 'catalogue:microsoft-365']);
    },
  );

  it.each([[['twinfield en outlook', 'nee, exact']], [['outlook', 'nee moneybird en exact']]])(
    'is another list where nothing of it is denied: %j',
    async (all) => {
      expect(await sent('suppliers', ...all)).not.toContain('catalogue:microsoft-365');
    },
  );

  it.each([
    'exact en outlook, en een papieren map in de kast, nee die map hebben we weggedaan',
    'exact, een papieren map, nee die hebben we niet meer, en outlook',
    'exact and outlook, and a paper folder, no we got rid of that folder',
  ])('is without what is taken back in the same line: %s', async (line) => {
    const list = await sent('suppliers', line);
    expect(list).toEqual(expect.arrayContaining(['catalogue:exact', 'catalogue:microsoft-365']));
    expect(list).toHaveLength(2);
  });

  it.each([
    'dat hangt ervan af, meestal in exact maar soms op papier',
    'ligt eraan, exact en op papier',
    'it depends, mostly exact but sometimes on paper',
  ])('is no hesitation: %s', async (line) => {
    const list = await sent('suppliers', line);
    expect(list).toEqual(expect.arrayContaining(['catalogue:exact', 'catalogue:paper']));
    expect(list).toHaveLength(2);
  });
});

it.each([
  'twinfield, en de administratie kan erbij, en ik hou het bij',
  'twinfield, de administratie kan erbij en ik hou het bij',
])('three answers in one line are three answers: %s', async (line) => {
  await said(line);
  await bot.say('ja');
  expect(await bot.stored('V-001')).toMatchObject({ access: ['administration'] });
  expect((await bot.say('/register toon V-001')).text).toContain('Twinfield');
});

it('who denies what was not there reads that nothing changes', async () => {
  const { text } = await said('exact', 'nee niet op papier');
  expect(text).toContain("Dat verandert niets. Er staat: Programma's en plaatsen: Exact");
  expect((await said('nee exact niet')).text).not.toContain('Dat verandert niets');
});

describe('to whom it goes', () => {
  it.each([
    'het gaat naar de belastingdienst en soms naar de bank',
    'we geven het door aan de belastingdienst en de bank',
    'it goes to the tax authority and sometimes to the bank',
  ])('is asked back as that, and changes no place: %s', async (line) => {
    const { text } = await said('exact en outlook', 'de administratie', line);
    expect(text).toMatch(/Bedoelt u: Aan wie: .*Bank/);
    await bot.say('ja');
    expect(JSON.stringify((await bot.stored('V-001'))['recipients'])).toMatch(/bank/);
    expect(await sent('suppliers', 'verder')).toHaveLength(2);
  });

  it('is asked back beside an answer, which is filled in', async () => {
    const { text } = await said('exact, en het gaat ook naar de bank');
    expect(text).toMatch(/Bedoelt u: Aan wie: .*Bank/);
    expect(text).not.toContain('niet gebruikt');
    await bot.say('ja');
    expect(JSON.stringify((await bot.stored('V-001'))['recipients'])).toMatch(/bank/);
    expect(await sent('suppliers', 'verder')).toEqual(['catalogue:exact']);
  });

  it.each(['het gaat via outlook', 'we sturen facturen met exact'])('is no program: %s', async (line) => {
    expect((await said(line)).text).not.toContain('Aan wie');
  });
});

describe('nobody', () => {
  it.each([
    [['exact', 'de administratie', 'wat is een stap', 'niemand']],
    [['exact', 'de administratie', 'niemand']],
    [['exact', 'de administratie', 'nog niemand']],
    [['exact', 'the administration', 'nobody']],
  ])('keeps it, and no place is gone by that: %j', async (all) => {
    await said(...all);
    await bot.say('ja');
    const stored = await bot.stored('V-001');
    expect(stored['suppliers']).toHaveLength(1);
    expect(stored['suppliers']).not.toContain('none');
    expect(stored['owner']).toBe('none');
  });

  it('is no place where those who work with it are asked', async () => {
    expect(await sent('suppliers', 'exact', 'niemand')).toEqual(['catalogue:exact']);
  });

  it('"toch geen programma" still leaves none', async () => {
    expect(await sent('suppliers', 'exact', 'toch niks, geen programma')).not.toEqual(['catalogue:exact']);
  });
});

describe('who works with the data', () => {
  it.each([
    ['iedereen eigenlijk, behalve de stagiair', 'iedereen behalve de stagiair'],
    ['iedereen behalve de stagiair', 'iedereen behalve de stagiair'],
    ['iedereen behalve de uitzendkracht', 'iedereen behalve de uitzendkracht'],
    ['everybody except the trainee', 'everybody except the trainee'],
  ])('is everybody but one: %s', async (line, other) => {
    expect(await sent('access', 'exact', line)).toEqual([{ other }]);
  });

  it.each([
    "de camera's hangen bij slagboom en zwembad en bewaren 4 weken",
    'de kinderen kwamen gisteren en bleven slapen',
  ])('is nobody of whom a sentence tells something else: %s', async (line) => {
    expect(await sent('access', 'exact', line)).toBeUndefined();
  });

  it('says who was left out, where that is told among other things', async () => {
    const { text } = await said('in exact, iedereen behalve de stagiair, ik hou het bij');
    expect(text).toContain('niet gebruikt: "behalve de stagiair"');
  });

  it.each(['de balie en de keuken', 'de kassadames en de chauffeur'])(
    'is still whoever is listed: %s',
    async (line) => {
      expect(await sent('access', 'exact', line)).toHaveLength(2);
    },
  );
});

it('"we gebruiken ook loket voor de lonen van klanten" is offered as other work', async () => {
  const { text } = await said('we gebruiken ook loket voor de lonen van klanten');
  expect(text).toContain('Werk voor een klant');
  expect((await bot.say('verder')).field('suppliers').sent).toBeUndefined();
});

it.each(['we gebruiken exact voor de facturen en whatsapp voor vragen', 'de bestellingen staan in lightspeed'])(
  'what is done with customers stays with customers: %s',
  async (line) => {
    expect(await sent('suppliers', line)).not.toBeUndefined();
  },
);

it.each([
  'straks',
  'zo meteen',
  'nu niet',
  'niet nu',
  'nee, nu even niet',
  'dat doe ik straks',
  'not now',
  'in a minute',
])('who puts the form off fills nothing in: "%s"', async (line) => {
  expect((await said(line)).text).toContain('om verder te gaan');
  await bot.say('/register wijzig V-001');
  expect(await sent('suppliers', 'verder')).toBeUndefined();
});

it.each(['nu nog niet in exact', 'exact, en straks moneybird', 'niet op papier nu', 'eerst dit'])(
  'who says more than that leaves nothing for later: "%s"',
  async (line) => {
    expect((await said(line)).text).not.toContain('om verder te gaan');
  },
);

it('a place that is named later comes beside what stands there', async () => {
  expect(await sent('suppliers', 'exact', 'de administratie', 'alles gaat via booking')).toHaveLength(2);
  expect(await sent('suppliers', 'alleen moneybird')).toEqual(['catalogue:moneybird']);
});

describe('who names a passport and begins an activity', () => {
  const passport = 'van gasten noteren we kenteken en paspoort';

  it('is noted to keep no copy of it, and reads that', async () => {
    await bot.say('later');
    await bot.say(passport);
    const { text } = await bot.say('ja');
    expect(text).toContain('Anders dan het voorbeeld: Kenteken.');
    expect(text).toContain('Dat u er een kopie van bewaart, heb ik niet opgeschreven');
  });

  it.each([
    ['van gasten noteren we kenteken en paspoort, we werken met campflex', 'campflex'],
    ['van gasten noteren we kenteken en paspoort, programma gastenlog', 'gastenlog'],
  ])('keeps the program that is named with it: "%s"', async (said, program) => {
    await bot.say('later');
    expect((await bot.say(said)).text).toContain(`Met: ${program}.`);
    expect((await bot.say('ja')).text).toContain(`Anders dan het voorbeeld: ${program}`);
  });

  it('keeps a copy where that is said', async () => {
    await bot.say('later');
    await bot.say('van gasten noteren we kenteken en een kopie van het paspoort');
    const { text } = await bot.say('ja');
    expect(text).toContain('Kopie paspoort');
    expect(text).not.toContain('heb ik niet opgeschreven');
  });
});

describe('a name among where it is and who works with it', () => {
  const shown = async (line: string) => {
    const { text } = await said(line);
    const of = (label: string) => new RegExp(`^${label}: (?!.*\\?)(.*)$`, 'm').exec(text)?.[1] ?? '';
    return [of("Programma's en plaatsen"), of('Wie erbij kan'), of('Wie houdt dit bij')];
  };

  it.each([
    ['exact, directie, marloes', 'Exact', 'Eigenaar of directie', 'marloes'],
    ['exact, the owner, Marloes', 'Exact', 'Eigenaar of directie', 'Marloes'],
    ['exact, administratie, marloes de wit', 'Exact', 'Administratie', 'marloes de wit'],
    ['papieren map; balie; Fatima', 'Papieren map', 'Winkel of balie', 'Fatima'],
    ['exact, wijnkassa, directie, marloes', 'Exact, wijnkassa', 'Eigenaar of directie', 'marloes'],
    ['exact, marloes houdt het bij', 'Exact', '', 'marloes'],
    ['exact, de directie en marloes', 'Exact', 'Eigenaar of directie, marloes', ''],
    ['exact, directie, stagiaire', 'Exact', 'Eigenaar of directie, stagiaire', ''],
  ])('is no program: %j', async (line, ...filled) => {
    expect(await shown(line)).toEqual(filled);
  });

  it.each([
    ['exact, plakboek', 'Exact, plakboek', '', ''],
    ['exact, wijnkassa, directie', 'Exact, wijnkassa', 'Eigenaar of directie', ''],
    ['exact and winekeeper, the owner', 'Exact, winekeeper', 'Eigenaar of directie', ''],
  ])('a program that nobody knows keeps nothing: %j', async (line, ...filled) => {
    expect(await shown(line)).toEqual(filled);
  });
});

it('what was filled in waits in its form behind the overview, which has a yes of its own', async () => {
  const { text, ask } = await said('exact, ik kan erbij', 'hoelang moet ik facturen bewaren', 'overzicht', 'verder');
  expect(text).toContain("Programma's en plaatsen: Exact");
  expect(text).not.toContain('[Bevestigen]');
  expect(ask.mode).toBe('form');
  expect((await bot.say('ik')).text).toContain('[Ja, klopt: bewaar]');
});
