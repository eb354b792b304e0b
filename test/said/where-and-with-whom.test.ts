// The form "Waar en bij wie" of an activity, as people answer it: nobody and nothing that was named is left out, or thrown away.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await bot.say('hoi', 'lotte');
  await bot.press('begin|webshop');
});
afterEach(() => bot.close());

describe('who can reach the data', () => {
  it.each([
    ['de penningmeester en ik kunnen erbij, verder niemand', ['penningmeester', 'Eigenaar of directie']],
    ['alleen de penningmeester', ['penningmeester']],
    ['penningmeester', ['penningmeester']],
    ['anders: penningmeester, bestuur', ['penningmeester', 'Eigenaar of directie']],
    ['lotte en de monteurs kunnen erbij', ['lotte', 'Werkplaats of productie']],
    ['noah en de fysios kunnen erbij', ['noah', 'fysios']],
    ['daar kan alleen de secretaris bij', ['secretaris']],
    ['toegang hebben lotte en de secretaris', ['lotte', 'secretaris']],
    ['iedereen kan erbij behalve de stagiair', ['behalve de stagiair']],
  ])('"%s" leaves nobody out', async (said, names) => {
    const form = await bot.say(said);
    const line = /Wie erbij kan: (.*)/.exec(form.text)?.[1] ?? '';
    for (const name of names) expect(line).toContain(name);
    expect(form.field('suppliers').sent).toBeUndefined();
  });

  it.each(['alleen de hoofdleidster', 'de hoofdleidster en noah'])('"%s", where that is asked next', async (said) => {
    await bot.say('shopify');
    expect((await bot.say(said)).text).toMatch(/Programma's en plaatsen: Shopify[\s\S]*Wie erbij kan: .*hoofdleidster/);
  });

  it('is told beside where it is and who keeps it', async () => {
    const { text } = await bot.say('alles zit in shopify, de penningmeester, lotte en ik kunnen erbij');
    expect(text).toContain("Programma's en plaatsen: Shopify");
    expect(text).toContain('Wie erbij kan: penningmeester, lotte, Eigenaar of directie');
  });

  it('"lotte kan er ook bij" adds her, and makes her keep nothing', async () => {
    await bot.say('shopify, de balie kan erbij');
    const form = await bot.say('lotte kan er ook bij');
    expect(form.text).toContain('Wie erbij kan: Winkel of balie, lotte');
    expect(form.field('owner').sent).toBeUndefined();
  });

  it.each([
    'dossiers bewaren we 20 jaar en de balie kan er ook bij',
    'klopt, maar dossiers bewaren we 20 jaar en de balie kan er ook bij',
    'bewaren we 20 jaar en de balie',
    'dat doen wij zo en de balie kan erbij',
    'the files we keep for 20 years, and the counter has access',
  ])('a sentence beside it is nobody: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toMatch(/Wie erbij kan: Winkel of balie\n/);
  });

  it.each([
    ['mijn zus en de balie', ['mijn zus', 'Winkel of balie']],
    ['mijn vrouw en ik', ['mijn vrouw', 'Eigenaar of directie']],
  ])('who is family is not the management for that: "%s"', async (said, names) => {
    await bot.say('shopify');
    const line = /Wie erbij kan: (.*)/.exec((await bot.say(said)).text)?.[1] ?? '';
    for (const name of names) expect(line).toContain(name);
  });

  it.each(['niet iedereen kan erbij', 'kan de penningmeester erbij?', 'hackers kunnen er nog bij'])(
    '"%s" names nobody',
    async (said) => {
      expect((await bot.say(said)).text).not.toContain('Wie erbij kan:');
    },
  );

  it('not knowing that leaves the programs that are named beside it', async () => {
    const { text } = await bot.say('shopify, wie erbij kan weet ik niet');
    expect(text).toContain("Programma's en plaatsen: Shopify");
    expect(text).toContain('Wie erbij kan: (weten we nog niet)');
  });
});

describe('a list that is filled in', () => {
  it.each(['nee haal dat laatste weg', 'haal papieren map weg', 'papieren map mag weg', 'verwijder papieren map'])(
    '"%s" takes away that, and nothing else',
    async (said) => {
      await bot.say('shopify en papieren map');
      expect((await bot.say(said)).text).toMatch(/Programma's en plaatsen: Shopify\n/);
    },
  );

  it('is asked again where nothing is left of it', async () => {
    await bot.say('papieren map');
    const form = await bot.say('haal dat laatste weg');
    expect(form.text).toContain('Nog nodig: Waar staan de gegevens?');
    expect(form.field('suppliers').sent).toBeUndefined();
  });

  it('"haal geboortedatum eraf" fills in nothing', async () => {
    await bot.say('papieren map');
    expect((await bot.say('haal geboortedatum eraf')).text).not.toContain("Programma's en plaatsen: Geen");
  });

  it.each(["nee wacht, foto's staan ook in whatsapp", 'whatsapp ook', 'doe whatsapp erbij', 'ook nog whatsapp'])(
    '"%s" is beside what stands there',
    async (said) => {
      await bot.say('shopify en papieren map');
      expect((await bot.say(said)).text).toMatch(/Programma's en plaatsen: Shopify, Papieren map, WhatsApp\n/);
    },
  );
});

it('what is done too is an activity of its own, and no place', async () => {
  const { text } = await bot.say("wij maken ook foto's op onze open dag en zetten die op facebook");
  expect(text).toContain("Evenementen en foto's");
  expect(text).toContain('We waren bezig met');
  expect(text).not.toContain("Programma's en plaatsen:");
});

it('an excel on Google Drive stands there, and on no computer of its own', async () => {
  const { text } = await bot.say('in een excel op google drive');
  expect(text).toMatch(/Programma's en plaatsen: Google Workspace\n/);
});

describe('where the data are', () => {
  const places = async (said: string) => {
    const { text } = await bot.say(said);
    return /Programma's en plaatsen: (.*)/.exec(text)?.[1]?.split(' · ')[0] ?? '';
  };

  it.each([
    'nee alleen de gewone dingen, oh en van de huisarts de verwijsbrief',
    'dat doen we niet meer',
    'no just the usual things, oh and the referral letter',
  ])('"%s" does not say that they are nowhere', async (said) => {
    expect(await places(said)).not.toContain('Geen');
  });

  it.each(['geen', 'nergens'])('"%s" does', async (said) => {
    expect(await places(said)).toContain('Geen');
  });

  it.each([
    ['shopify, en appjes op mijn eigen telefoon', ['Shopify', 'WhatsApp', 'eigen telefoon'], 'Telefoon van de zaak'],
    ['shopify en mijn prive gmail', ['Shopify', 'prive gmail'], 'Google Workspace'],
    ['shopify and my private gmail', ['Shopify', 'private gmail'], 'Google Workspace'],
    ['shopify en de laptop thuis', ['Shopify', 'laptop thuis'], 'Eigen computer'],
  ])('"%s" is somebody\'s own, and none of the business', async (said, there, not) => {
    const found = await places(said);
    for (const one of there) expect(found).toContain(one);
    expect(found).not.toContain(not);
  });

  it.each([
    ['shopify en de telefoon van de zaak', 'Telefoon van de zaak'],
    ['shopify en onze eigen computer', 'Eigen computer of server'],
    ['shopify en gmail', 'Google Workspace'],
  ])('"%s" is of the business', async (said, there) => {
    expect(await places(said)).toContain(there);
  });

  it.each([
    ['shopify, vroeger papier', 'Shopify'],
    ['excel, nee wacht gewoon papier in een map', 'Papieren map'],
    ['excel, no wait just paper', 'Papieren map'],
  ])('"%s" is only what is so now', async (said, there) => {
    expect(await places(said)).toBe(there);
  });
});

describe('who treats people', () => {
  it.each([
    ['alle therapeuten', 'alle therapeuten'],
    ['alle therapeuten en de balie', 'alle therapeuten'],
    ['monteurs en de balie', 'Werkplaats of productie'],
  ])('stands there as it was said: "%s"', async (said, name) => {
    await bot.say('shopify');
    const { text } = await bot.say(said);
    expect(text).toContain(name);
    expect(text).not.toContain('production');
  });

  it.each(['ik', 'ikzelf', 'eigenaar', 'owner'])('"%s" is the owner, where that is asked next', async (said) => {
    await bot.say('shopify');
    expect((await bot.say(said)).text).toContain('Wie erbij kan: Eigenaar of directie');
  });
});
