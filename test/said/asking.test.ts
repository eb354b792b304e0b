// A question goes to whoever knows, in their own chat, and comes back with their name for the owner to confirm.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakePlatform } from '../app/fake-platform.js';
import { idOfPerson } from '../journeys/people-here.js';
import {
  actionsOf,
  confirmDraft,
  finishFirstRun,
  noor,
  plainText,
  startBot,
  type TestBot,
} from '../journeys/support.js';

let bot: TestBot;
let platform: FakePlatform;
beforeEach(async () => {
  bot = await startBot();
  platform = new FakePlatform('terminal');
  await finishFirstRun(bot);
  await confirmDraft(bot);
  await bot.say('/register help', 'sem');
  await bot.say('/register help', 'piet');
  for (const path of ['bsn', 'source']) await bot.answer({ [path]: null }, { record: await idOf() });
});
afterEach(() => bot.close());

const idOf = async (named = 'V-001') => (await bot.record(named)).id;
const minutesLater = (minutes: number) => new Date(Date.parse(bot.now) + minutes * 60_000).toISOString();

/** What arrives for each person by then. */
async function at(moment: string) {
  bot.now = moment;
  const before = platform.arrived.length;
  await bot.tick(platform);
  const found = platform.arrived.slice(before);
  const to = async (name: string) => {
    const id = await idOfPerson(bot, name);
    const mine = found.filter((one) => one.to === id).map(({ reply }) => reply);
    return {
      text: mine.map(plainText).join('\n'),
      button: (label: string) => {
        const action = mine.flatMap(actionsOf).findLast((one) => one.label === label);
        if (action === undefined) throw new Error(`there is no ${label}:\n${mine.map(plainText).join('\n')}`);
        return action.id;
      },
    };
  };
  return { to };
}
async function ask(who: string, path: string) {
  const picker = await bot.press(`ask-colleague|${await idOf()}|${path}`);
  return bot.press(picker.button(who));
}

describe('a question to a colleague', () => {
  it('comes in their own chat with why, its buttons and room for own words, and comes back with their name', async () => {
    const heard = await ask('sem', 'bsn');
    expect(heard.text).toContain('Gevraagd aan sem.');
    const came = await (await at(minutesLater(10))).to('sem');
    expect(came.text).toContain('# noor vraagt u iets');
    expect(came.text).toContain('Het gaat over V-001 Klanten. Bewaart u hier een burgerservicenummer (BSN)?');
    expect(came.text).toContain('Waarom: ');
    expect(came.text).toContain('[Nee]');
    expect(came.text).toContain('[In eigen woorden] [Ik weet het ook niet] [Vraag het aan …]');
    const thanks = await bot.press(came.button('Nee'), 'sem');
    expect(thanks.text).toContain('noor krijgt uw antwoord: Nee. Het telt pas als het bevestigd is.');
    expect((await bot.stored('V-001'))['bsn']).toBeNull();
    const back = await (await at(minutesLater(1))).to('noor');
    expect(back.text).toContain('# sem antwoordde · V-001 Klanten');
    expect(back.text).toContain('BSN: Nee');
    const taken = await bot.press(back.button('Klopt, neem over'));
    expect(taken.text).toContain('Genoteerd. BSN: Nee');
    const [version] = (await bot.versions('V-001')).filter(({ path }) => path === 'bsn').slice(-1);
    expect(version).toMatchObject({
      value: 'no',
      by: await idOfPerson(bot, noor),
      source: `colleague:${await idOfPerson(bot, 'sem')}`,
    });
    expect(await bot.brokenTrails()).toEqual([]);
  });

  it('lets the colleague see nothing else', async () => {
    await ask('sem', 'bsn');
    await at(minutesLater(10));
    expect((await bot.say('/register toon V-001', 'sem')).text).not.toContain('Klanten');
    expect((await bot.press(`change|${await idOf()}|bsn|1`, 'sem')).text).not.toContain('burgerservicenummer');
    expect((await bot.press(`asked-take|${await idOf()}|bsn|1`, 'sem')).text).not.toContain('Genoteerd');
    expect((await bot.press(`asked-open|${await idOf()}|bsn`, 'piet')).text).toContain('niet meer voor u');
  });

  it('comes together with the others, and the next one follows the answer', async () => {
    await ask('sem', 'bsn');
    await ask('sem', 'source');
    const came = await (await at(minutesLater(10))).to('sem');
    expect(came.text).toContain('# noor vraagt u 2 dingen');
    const next = await bot.press(came.button('Nee'), 'sem');
    expect(next.text).toContain('Van wie');
    expect(platform.arrived.filter(({ reply }) => plainText(reply).includes('vraagt u')).length).toBe(1);
  });

  it('may be answered in own words, understood or kept as they are', async () => {
    await ask('sem', 'source');
    const came = await (await at(minutesLater(10))).to('sem');
    expect((await bot.press(came.button('In eigen woorden'), 'sem')).text).toContain('Typ uw antwoord.');
    const said = await bot.say('dat staat in de map van Truus, ik denk van de gemeente', 'sem');
    expect(said.text).toContain('noor krijgt uw antwoord');
    const back = await (await at(minutesLater(1))).to('noor');
    expect(back.text).toContain('sem antwoordde');
    expect((await bot.press(back.button('Vul het in'))).field('source').ask).toContain('Van wie');
  });

  it('is not known either, or handed on: who is asked then answers to who asked first', async () => {
    await ask('sem', 'bsn');
    const came = await (await at(minutesLater(10))).to('sem');
    const whom = await bot.press(came.button('Vraag het aan …'), 'sem');
    expect((await bot.press(whom.button('piet'), 'sem')).text).toContain('Doorgevraagd aan piet.');
    expect((await bot.press(came.button('Nee'), 'sem')).text).toContain('niet meer voor u');
    const piet = await (await at(minutesLater(10))).to('piet');
    expect(piet.text).toContain('# noor vraagt u iets');
    await bot.press(piet.button('Ik weet het ook niet'), 'piet');
    const back = await (await at(minutesLater(1))).to('noor');
    expect(back.text).toContain('piet weet het ook niet.');
    expect(back.text).toContain('[Vraag het aan …] [We beslissen nu] [Vraag mijn adviseur]');
  });

  it('shows both answers where the owner answered meanwhile, and one is chosen', async () => {
    await ask('sem', 'bsn');
    const came = await (await at(minutesLater(10))).to('sem');
    bot.now = minutesLater(5);
    await bot.answer({ bsn: 'law' }, { record: await idOf() });
    bot.now = minutesLater(5);
    await bot.press(came.button('Nee'), 'sem');
    const back = await (await at(minutesLater(1))).to('noor');
    expect(back.text).toContain('Welk antwoord telt?');
    expect(back.text).toContain('Staat er nu: Ja, omdat een wet dat vraagt');
    expect((await bot.press(back.button('Houd wat er staat'))).text).toContain('het blijft zo');
    expect((await bot.stored('V-001'))['bsn']).toBe('law');
    await bot.press(back.button('Neem over wat sem zegt'));
    expect((await bot.stored('V-001'))['bsn']).toBe('no');
  });

  it('is asked once more after a week, then comes back without an answer, and may get two weeks more', async () => {
    await ask('sem', 'bsn');
    await at(minutesLater(10));
    const again = await (await at('2026-12-01T08:00:00.000Z')).to('sem');
    expect(again.text).toContain('noor vroeg dit een week geleden.');
    const back = await (await at('2026-12-08T08:00:00.000Z')).to('noor');
    expect(back.text).toContain('sem heeft nog niet geantwoord: BSN.');
    expect((await bot.press(back.button('Geef nog twee weken'))).text).toContain('Gevraagd aan sem.');
    const once = await (await at(minutesLater(10))).to('sem');
    expect(once.text).toContain('noor vraagt u iets');
    await bot.press(once.button('Nee'), 'sem');
    expect((await (await at('2026-12-29T08:00:00.000Z')).to('noor')).text).not.toContain('nog niet geantwoord');
  });

  it('of somebody who was never here is given to who asks, to pass on', async () => {
    const picker = await bot.press(`ask-colleague|${await idOf()}|bsn`);
    await bot.press(picker.button('Iemand anders'));
    const heard = await bot.say('Truus de Wit');
    expect(heard.text).toContain('Truus de Wit kan ik hier nog niet bereiken. Geef de vraag zelf door:');
  });

  it('is shown again to who wrote of it where others read along, each question once, with nothing of what they wrote', async () => {
    const written = () => bot.handle({ type: 'among-others' }, { user: 'sem' });
    expect((await written()).text).toBe('');
    await ask('sem', 'bsn');
    const moved = await written();
    expect(moved.text).toContain('U schreef in een kanaal, daar lezen anderen mee.');
    expect(moved.text).toContain('Bewaart u hier een burgerservicenummer (BSN)?');
    expect((await written()).text).toBe('');
    await ask('sem', 'source');
    expect((await written()).text).toContain('noor vraagt u 2 dingen');
    expect((await written()).text).toBe('');
    expect((await bot.handle({ type: 'among-others' }, { user: 'piet' })).text).toBe('');
    // What is typed next answers it.
    expect((await bot.press(moved.button('Nee'), 'sem')).text).toContain('noor krijgt uw antwoord: Nee.');
    expect((await written()).text).toBe('');
    expect(await bot.brokenTrails()).toEqual([]);
  });

  it('is shown to nobody who never spoke here, and makes them nobody here', async () => {
    const profile = { name: 'Vera', mayBeOfficer: false, guest: false };
    expect((await bot.handle({ type: 'among-others' }, { user: 'U-VERA', profile })).text).toBe('');
    expect(await idOfPerson(bot, 'Vera')).toBe('');
  });

  it('leaves what waits for a word as it was, where nothing was asked', async () => {
    const offered = await bot.say('er is een laptop gestolen');
    expect(offered.text).toContain('[');
    await bot.handle({ type: 'among-others' }, {});
    expect((await bot.say('ja')).text).toContain('Wat er gebeurde: er is een laptop gestolen');
  });

  it('is not offered of a guest, who could not answer it', async () => {
    const profile = { name: 'Gerda Gast', mayBeOfficer: false, guest: true };
    await bot.handle({ type: 'text', text: '/datalek' }, { user: 'U-GAST', profile });
    const picker = await bot.press(`ask-colleague|${await idOf()}|bsn`);
    expect(picker.text).toContain('[sem] [piet]');
    expect(picker.text).not.toContain('Gerda');
  });

  it('of somebody who left is nobody’s any more', async () => {
    await ask('sem', 'bsn');
    const sem = await idOfPerson(bot, 'sem');
    await bot.store.transaction(async ({ people, organisations }) => {
      await people.erase((await organisations.first())?.id ?? '', sem);
    });
    await at(minutesLater(10));
    expect(platform.arrived.filter(({ to }) => to === sem)).toEqual([]);
    expect((await bot.press('finders|all')).text).toContain('V-001 Klanten: BSN');
  });
});

describe('what a colleague says to a question', () => {
  const words = async () => {
    await ask('sem', 'source');
    const came = await (await at(minutesLater(10))).to('sem');
    await bot.press(came.button('In eigen woorden'), 'sem');
    return came;
  };
  const nothingCame = async () =>
    expect((await (await at(minutesLater(1))).to('noor')).text).not.toContain('antwoordde');

  it.each([
    ['oei, mijn laptop met klantgegevens is gestolen', 'datalek'],
    ['een klant wil weten wat we van haar bewaren', 'verzoek'],
    ['/datalek', 'Wat is er gebeurd?'],
    ['later', ''],
    ['hoi', ''],
    ['bedankt', ''],
    ['wat is een verwerker?', 'Een verwerker'],
  ])('that is about something else ("%s") is heard as always, and is no answer', async (text, hears) => {
    const came = await words();
    const heard = await bot.say(text, 'sem');
    expect(heard.text).toContain(hears);
    expect(heard.text).not.toContain('krijgt uw antwoord');
    await nothingCame();
    // The question is there still.
    await bot.press(came.button('In eigen woorden'), 'sem');
    expect((await bot.say('van de klant zelf', 'sem')).text).toContain('krijgt uw antwoord');
  });

  it('and is not about it, without being asked for words, is no answer', async () => {
    await ask('sem', 'bsn');
    await at(minutesLater(10));
    expect((await bot.say('de koffie is op', 'sem')).text).not.toContain('krijgt uw antwoord');
    await nothingCame();
  });

  it('twice the same comes once, and another answer takes the place of the first', async () => {
    await ask('sem', 'bsn');
    const came = await (await at(minutesLater(10))).to('sem');
    await bot.press(came.button('Nee'), 'sem');
    const first = await (await at(minutesLater(1))).to('noor');
    expect((await bot.press(came.button('Nee'), 'sem')).text).toContain('krijgt uw antwoord: Nee');
    await nothingCame();
    await bot.press(came.button('Ja, omdat een wet dat vraagt'), 'sem');
    const second = await (await at(minutesLater(1))).to('noor');
    expect(second.text).toContain('BSN: Ja, omdat een wet dat vraagt');
    expect((await bot.press(first.button('Klopt, neem over'))).text).not.toContain('Genoteerd');
    expect((await bot.stored('V-001'))['bsn']).toBeNull();
    await bot.press(second.button('Klopt, neem over'));
    expect((await bot.stored('V-001'))['bsn']).toBe('law');
  });
});

describe('a question of a breach', () => {
  /** A file with something that nobody knows, and whom it is about. */
  async function file(about: string) {
    await bot.store.transaction(async (to) => {
      const organisation = (await to.organisations.first())?.id ?? '';
      const by = (await to.people.ofAccount(organisation, 'terminal', noor))?.id ?? '';
      const record = await to.records.add({
        id: '0190c0de-0000-7000-8000-0000000000b1',
        organisation,
        register: 'breach',
        status: 'concept',
        title: '',
        template: null,
        checklistVersion: 2,
        createdBy: by,
        createdAt: bot.now,
        confirmedBy: null,
        confirmedAt: null,
        archivedReason: null,
        digestKey: null,
      });
      const turn = { id: 'reported', by, at: bot.now, checklistVersion: 2 };
      for (const [path, value] of [
        ['what-happened', 'De laptop met klantgegevens is weg.'],
        ['concerns', [about]],
        ['incident', null],
      ] as const) {
        const provenance = value === null ? ('onbekend' as const) : ('bevestigd' as const);
        const kept = Array.isArray(value) ? [...value] : value;
        await to.answers.add(organisation, record.id, { path, n: 1, value: kept, provenance, source: null }, turn);
      }
    });
    return '0190c0de-0000-7000-8000-0000000000b1';
  }

  it('is never offered to whom it is about, and says no more than its number and the question', async () => {
    const id = await file(await idOfPerson(bot, 'piet'));
    const picker = await bot.press(`ask-colleague|${id}|incident`);
    expect(picker.text).toContain('[sem]');
    expect(picker.text).not.toContain('[piet]');
    expect((await bot.press(`ask-colleague|${id}|incident||${await idOfPerson(bot, 'piet')}`)).text).not.toContain(
      'Gevraagd',
    );
    await bot.press(picker.button('sem'));
    const came = await (await at(minutesLater(10))).to('sem');
    expect(came.text).toContain('Het gaat over D-001.');
    expect(came.text).not.toContain('klantgegevens');
    const whom = await bot.press(came.button('Vraag het aan …'), 'sem');
    expect(whom.text).not.toContain('[piet]');
    expect((await bot.say('/register toon D-001', 'sem')).text).not.toContain('klantgegevens');
  });
});
