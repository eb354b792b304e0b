// Words that are no answer: chatter, "geen idee", a letter that was meant for a button. Nothing of it is stored; it is asked back.
import { describe, expect, it, onTestFinished } from 'vitest';
import { heldOnce } from '../journeys/held-once.js';
import { finishFirstRun, type Heard, saidBefore, startBot, type TestBot } from '../journeys/support.js';

async function begin(): Promise<TestBot> {
  const bot = await startBot();
  onTestFinished(() => bot.close());
  return bot;
}

/** A bot after the introduction, with this question of a record open again. */
async function asked(path: string, record = 'V-001'): Promise<TestBot> {
  const bot = await begin();
  await finishFirstRun(bot);
  await bot.press(`change|${(await bot.record(record)).id}|${path}`);
  return bot;
}

/** In the introduction, at the question who takes care of privacy. */
async function atOfficer(): Promise<TestBot> {
  const bot = await begin();
  await heldOnce(bot, 'up to the officer', async () => {
    await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
    await bot.say('1');
    await bot.say('9');
  });
  return bot;
}

/** One question later: who takes over. */
async function atDeputy(): Promise<TestBot> {
  const bot = await atOfficer();
  await saidBefore(bot, 'ik');
  return bot;
}

const names = (bot: TestBot) =>
  bot.read(async ({ people }, organisation) => (await people.list(organisation)).map(({ name }) => name));
/** Everything that somebody reported, and every file of a breach. */
const reports = (bot: TestBot) =>
  bot.read(async ({ records }, organisation) => [
    ...(await records.list(organisation, 'breach-report')),
    ...(await records.list(organisation, 'breach')),
  ]);
const inProfile = (bot: TestBot) => bot.stored();

describe('the name of an activity', () => {
  it.each([
    'hahaha top',
    'zucht, waarom moet dit toch',
    'pff wat een gedoe',
    'Hihi',
    'prima!',
    'oké, top',
    'doe maar',
    'doe mij maar',
    'lol 😂',
    'maakt niet uit',
    'laat maar',
    '👍',
    '...',
    '-',
    'a',
    'B.',
    'dat ben ik',
    'ikzelf',
    'ja',
    'blub blub',
    'asdfasdf',
  ])('%j is asked back and not stored', async (said) => {
    const bot = await asked('name');
    const before = await bot.versions('V-001');
    const heard = await bot.say(said);
    expect(heard.field('name').error).toContain('Ik weet niet of dit uw antwoord is');
    expect(await bot.versions('V-001')).toEqual(before);
  });

  it.each([
    'Top Bakkerij',
    'Okee Kappers',
    'Super de Boer',
    'Haarmode',
    'Hanna',
    'AH',
    '1001 Nacht',
    '747',
    'Jaarfeest',
    'Gevonden en verloren',
    'Goede doelen',
    'idee',
    'Bla Bla',
    'bonbon',
  ])('%j is a name', async (said) => {
    const bot = await asked('name');
    await bot.say(said);
    expect((await bot.stored('V-001'))['name']).toBe(said);
  });

  it('is stored when it is really called so, and is put between quotation marks', async () => {
    for (const [said, name] of [
      ['"Top"', 'Top'],
      ['“Prima Zo”', 'Prima Zo'],
      ['"X"', 'X'],
    ] as const) {
      const bot = await asked('name');
      await bot.say(said);
      expect((await bot.stored('V-001'))['name']).toBe(name);
    }
  });

  it('is asked back from a form too, and what fits in the form is not lost', async () => {
    const bot = await begin();
    const heard = await bot.answer({ name: 'hahaha top', contact: 'info@bakkerijdevries.nl' });
    expect(heard.field('name').error).toContain('Ik weet niet of dit uw antwoord is');
    expect(heard.field('contact').sent).toBe('info@bakkerijdevries.nl');
  });

  it('"anders" with chatter behind it is no option', async () => {
    const bot = await begin();
    await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
    await bot.say('anders: haha');
    expect((await inProfile(bot))['sector']).toBeUndefined();
    await bot.say('anders: kaarsenmaker');
    expect((await inProfile(bot))['sector']).toEqual({ other: 'kaarsenmaker' });
  });
});

describe('who takes care of privacy', () => {
  it.each([
    'hahaha top',
    'blub blub',
    'asdf qwerty',
    'lalalala',
    'prima',
    'nee',
    'nee, alleen mijn man soms',
    'ik niet',
    'mijn man',
    'Jan of Piet',
    'iemand anders',
    'a',
    "don't think so",
    'klant',
    'the customer',
    'ze werkt hier sinds kort',
    'de tweede',
    'the second one',
    'de laatste graag',
    'advies',
  ])('%j is no name: nobody is added, and it is asked back', async (said) => {
    const bot = await atOfficer();
    const heard = await bot.say(said);
    expect(heard.field('officer').error).toContain('Ik lees hier geen naam in');
    expect((await inProfile(bot))['officer']).toBeUndefined();
    expect(await names(bot)).toEqual(['noor']);
  });

  it.each([
    'we also use github and aws, you missed those',
    'wij gebruiken ook teamleader, die miste u',
    'you forgot our webshop',
    'gebruikt u ook mailchimp',
    'mijn collega Kees is ontslagen',
    'Kees is ziek',
    'onze chef Kees is weg',
  ])('%j tells something else, and nobody is called so', async (said) => {
    const bot = await atOfficer();
    await bot.say(said);
    expect((await inProfile(bot))['officer']).toBeUndefined();
    expect(await names(bot)).toEqual(['noor']);
  });

  it.each(['ikzelf denk ik', 'doe mij maar', 'ja ik dus', 'dat ben ik', 'Dat doe ik zelf.', 'me I think'])(
    '%j is who speaks',
    async (said) => {
      const bot = await atOfficer();
      await bot.say(said);
      const people = await bot.read(({ people: all }, organisation) => all.list(organisation));
      expect(people.map(({ name }) => name)).toEqual(['noor']);
      expect((await inProfile(bot))['officer']).toBe(people[0]?.id);
    },
  );

  it('is asked about by whoever must ask first: nobody is added, and it stays open', async () => {
    const bot = await atOfficer();
    await bot.say('dat moet ik nog vragen');
    expect((await inProfile(bot))['officer']).toBeNull();
    expect(await names(bot)).toEqual(['noor']);
  });

  it('is stored without how they are related', async () => {
    const bot = await atOfficer();
    await bot.say('mijn broer Dirk');
    expect(await names(bot)).toEqual(['noor', 'Dirk']);
  });

  it.each([
    'Jan',
    'Ali Ali',
    'anna',
    'Wil van der Wel',
    'Ben Man',
    'Do',
    'Hans de Man',
    'Klant de Vries',
    "Inge in 't Veld",
    'Li Na',
    'jan willem van der meer',
    'anna maria de la cruz van den berg',
    'You Li',
    'We Chen',
    'karin de groot',
  ])('%j is a name', async (said) => {
    const bot = await atOfficer();
    await bot.say(said);
    expect(await names(bot)).toEqual(['noor', said]);
  });

  it.each(['hangt ervan af', 'tellen zzpers mee', 'marietje van de balie'])(
    '%j may be a name: it is asked back, and a yes stores it',
    async (said) => {
      const bot = await atOfficer();
      expect((await bot.say(said)).text).toContain(`Bedoelt u: ${said}?`);
      expect(await names(bot)).toEqual(['noor']);
      await bot.say('ja');
      expect(await names(bot)).toEqual(['noor', said]);
    },
  );

  it('somebody is stored whose name reads as a sentence, between quotation marks', async () => {
    const bot = await atOfficer();
    await bot.say('"Watchman Nee"');
    expect(await names(bot)).toEqual(['noor', 'Watchman Nee']);
  });
});

describe('who takes over', () => {
  it.each(['nee, alleen mijn man soms', 'doe maar', 'ikzelf denk ik', 'nee', 'wijzigen', 'Klopt'])(
    '%j in the form adds nobody and is asked back',
    async (said) => {
      const bot = await atDeputy();
      const heard = await bot.answer({ deputy: { other: said } });
      expect(heard.field('deputy').error).toContain('Kies iemand uit de lijst');
      expect((await inProfile(bot))['deputy']).toBeUndefined();
      expect(await names(bot)).toEqual(['noor']);
    },
  );

  it.each([
    'nee er is niemand in gevaar, dat had ik verkeerd begrepen',
    'nee de brief is niet gelezen',
    'er is niemand gebeld',
    'no, nobody was hurt',
    'nee er kan niemand meer in die map kijken',
    "nee dat klopt niet wat u zei over de camera's",
    'geen van de klanten heeft geklaagd',
    'nobody opened the mail',
  ])('%j is said of something else: nobody is left without a deputy by it', async (said) => {
    const bot = await atDeputy();
    const heard = await bot.say(said);
    expect(heard.text).not.toContain('Vervanger: Ik heb geen vervanger');
    expect(await inProfile(bot)).not.toHaveProperty('deputy');
  });

  it.each([
    'niemand, ik doe alles alleen',
    'nee, ik sta er alleen voor',
    'nee er is niemand anders',
    'nog niemand eigenlijk',
    'we hebben geen vervanger',
    "no one, it's just me",
    'er is geen achterwacht, ik ben zzper',
  ])('%j is that there is none', async (said) => {
    const bot = await atDeputy();
    const heard = await bot.say(said);
    expect(`${heard.text} ${(await inProfile(bot))['deputy'] === 'none' ? 'none' : ''}`).toMatch(/geen vervanger|none/);
  });

  it.each([
    ['mijn compagnon Marieke vervangt mij, haar nummer is 0612345678', 'Marieke'],
    ['my co-founder Ana steps in, her number is 0612345678', 'Ana'],
  ])('a number of somebody else is not that of the business: "%s"', async (said, name) => {
    const bot = await atDeputy();
    const heard = await bot.say(said);
    expect(heard.text).not.toContain('Contact: ');
    expect(heard.text).not.toMatch(/Vervanger: (?:her|haar|zijn)\b/);
    expect(heard.text).toContain(`Vervanger: ${name}`);
  });

  it.each(['ons nummer is nu 0612345678', 'mijn nieuwe nummer is 0612345678'])(
    'a number of the business still is: "%s"',
    async (said) => {
      const bot = await atDeputy();
      expect((await bot.say(said)).text).toMatch(/Contact: .*0612345678/);
    },
  );

  it('a breach that begins as a slip does is heard as a breach', async () => {
    const bot = await atDeputy();
    const heard = await bot.say('oeps, gisteren is er een werkbon met adressen uit de bus gejat');
    expect(heard.text).toContain('Dit klinkt als een datalek.');
    expect(await inProfile(bot)).not.toHaveProperty('deputy');
  });

  it.each(['niemand', 'Nobody'])('%j typed beside the list is the option of that name', async (said) => {
    const bot = await atDeputy();
    await bot.answer({ deputy: { other: said } });
    expect((await inProfile(bot))['deputy']).toBe('none');
    expect(await names(bot)).toEqual(['noor']);
  });

  it.each(['mijn vrouw Els', 'Mo Haddad'])('%j is a name', async (said) => {
    const bot = await atDeputy();
    await bot.answer({ deputy: { other: said } });
    expect(await names(bot)).toEqual(['noor', said]);
  });
});

describe('"geen idee" over what is known', () => {
  const unknowns = [
    'geen idee',
    'Geen idee hoor',
    'weet ik niet',
    'dat weet ik niet',
    'geen flauw idee',
    'idk',
    'no idea',
    'kweenie',
    'weet ik nog niet',
    'zou het niet weten',
    'geen flauw idee, vraag mijn vrouw',
    'dat moet ik nog vragen',
  ];

  it.each(unknowns)('%j leaves the name of the business as it is, and says so', async (said) => {
    const bot = await asked('name', 'profile');
    const before = await bot.versions();
    const heard = await bot.say(said);
    expect(heard.text).toContain('Hier staat al "Bakkerij De Vries". Dat laat ik zo.');
    expect(await bot.versions()).toEqual(before);
  });

  it.each(unknowns)('%j where nothing is known is an open point', async (said) => {
    const bot = await begin();
    await bot.answer({ name: 'Bakkerij De Vries', contact: 'info@bakkerijdevries.nl' });
    await bot.say('1');
    await bot.say(said);
    expect((await inProfile(bot))['staff']).toBeNull();
  });

  it.each(['?', '??'])('%j explains, and keeps the name', async (said) => {
    const bot = await asked('name', 'profile');
    const before = await bot.versions();
    expect((await bot.say(said)).text).toContain('Waarom vragen we dit?');
    expect(await bot.versions()).toEqual(before);
  });

  it('a form leaves it too, and says at the field why', async () => {
    const bot = await asked('name', 'profile');
    const before = await bot.versions();
    for (const value of [null, 'geen flauw idee', '?']) {
      const heard = await bot.answer({ name: value });
      expect(heard.field('name').error).toBeDefined();
      expect(await bot.versions()).toEqual(before);
    }
    await bot.press(`change|${(await bot.record()).id}|officer`);
    const kept = await bot.versions();
    expect((await bot.answer({ officer: null })).field('officer').error).toContain('Dat laat ik zo');
    expect(await bot.versions()).toEqual(kept);
  });

  it('becomes an open point all the same for who presses the button that says so', async () => {
    const bot = await asked('name', 'profile');
    const heard = await bot.say('geen idee');
    await bot.press(heard.button('Maak het een open punt'));
    expect((await inProfile(bot))['name']).toBeNull();
  });

  it('keeps what is known of a list of options, typed at the question', async () => {
    const bot = await asked('sector', 'profile');
    const before = await bot.versions();
    expect((await bot.say('weet ik niet')).text).toContain('Dat laat ik zo.');
    expect(await bot.versions()).toEqual(before);
  });
});

describe('a reason', () => {
  async function warned(): Promise<{ bot: TestBot; asking: Heard; record: string }> {
    const bot = await begin();
    await finishFirstRun(bot);
    const record = await bot.read(async ({ records }, organisation) => {
      const all = await records.list(organisation, 'controller-activity');
      return all.find(({ title }) => title === 'Personeel')?.id ?? '';
    });
    await bot.press(`open|${record}`);
    await bot.answer({ subjects: ['staff'] }, { record });
    const caused = await bot.answer({ 'purposes/r3/basis': 'consent' }, { record });
    return { bot, asking: await bot.press(caused.button('Laat zo staan, want …')), record };
  }

  it.each(['a', 'b.', '?!', '...', '123', 'x y', 'ok', 'haha', '"a"'])(
    '%j for leaving a warning counts for nothing',
    async (said) => {
      const { bot, asking, record } = await warned();
      const [path = ''] = asking.ask.fields.map((field) => field.path);
      const before = await bot.versions(record);
      for (const again of [() => bot.say(said), () => bot.answer({ [path]: said }, { record })]) {
        expect((await again()).field(path).path).toBe(path);
        expect(await bot.versions(record)).toEqual(before);
      }
    },
  );

  it('of a few words counts', async () => {
    const { bot, record } = await warned();
    await bot.say('cao vraagt dit');
    expect(Object.values(await bot.stored(record))).toContain('cao vraagt dit');
  });

  it('of one letter that an earlier version took counts for nothing any more', async () => {
    const { bot, asking, record } = await warned();
    const path = asking.ask.fields[0]?.path ?? '';
    const { by } = (await bot.versions(record))[0] ?? { by: '' };
    await bot.store.transaction(async ({ answers, organisations }) => {
      const organisation = (await organisations.first())?.id ?? '';
      const write = { path, n: 1, value: 'a', provenance: 'bevestigd', source: null } as const;
      await answers.add(organisation, record, write, { id: 'zz', by, at: bot.now, checklistVersion: 1 });
    });
    await bot.say('later');
    expect((await bot.press(`warnings|${record}||0`)).text).toContain('toestemming van personeel');
  });
});

describe('what is no breach', () => {
  const over = [
    'opgelost',
    'Het is opgelost',
    'geen datalek',
    'was geen datalek',
    'het is toch geen datalek',
    'loos alarm',
    'er is niets gelekt',
    'bij ons is nog nooit iets gelekt',
    'it was a false alarm, nothing leaked',
    'telefoon gevonden, niet gestolen',
  ];

  async function idle(): Promise<TestBot> {
    const bot = await begin();
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
    return bot;
  }

  it.each(over)('%j raises no alarm and begins no report', async (said) => {
    const bot = await idle();
    for (const who of ['noor', 'piet']) {
      const heard = await bot.say(said, who);
      expect(heard.text).not.toContain('Is er iets misgegaan met gegevens?');
      expect(heard.replies.some(({ type }) => type === 'ask')).toBe(false);
    }
    expect(await reports(bot)).toEqual([]);
  });

  it.each([
    'is dit geen datalek?',
    'mijn laptop is kwijt, niet gestolen',
    'geen diefstal maar wel een datalek',
    'ik vertrouw het niet, verkeerde mail gestuurd',
    'i lost the company phone',
    'de laptop is niet versleuteld en gestolen',
    'opgelost, maar wel een data-lek',
  ])('%j may be one, and is asked about', async (said) => {
    const heard = await (await idle()).say(said, 'piet');
    expect(heard.text).toMatch(/Dit klinkt als een datalek|Is er iets misgegaan met gegevens|Is dit bij u gebeurd\?/);
    expect(heard.text).toMatch(/\[(Dit|Datalek) melden\]/);
  });

  it.each(['opgelost', 'geen datalek', 'was geen datalek'])(
    '%j behind the command opens no form with it, and leaves the way to one',
    async (said) => {
      const heard = await (await idle()).say(`/datalek ${said}`, 'piet');
      expect(heard.replies.some(({ type }) => type === 'ask')).toBe(false);
      expect(heard.button('Datalek melden')).toBe('command|breach-report');
    },
  );

  it.each(['opgelost', 'geen datalek', 'het is al opgelost', 'haha'])(
    '%j in the form of a report is no account of what happened: nobody is alarmed',
    async (said) => {
      const bot = await idle();
      const values = { 'what-happened': said, 'noticed-at': '2026-11-24T07:30:00.000Z', 'still-open': false };
      await bot.say('/datalek', 'piet');
      const heard = await bot.answer(values, { record: 'new:breach-report', as: 'piet' });
      expect(heard.field('what-happened').error).toBeDefined();
      expect(heard.toOthers).toEqual([]);
      expect(await reports(bot)).toEqual([]);
    },
  );

  it.each(['geen datalek', 'opgelost'])('%j as a reply to the card of a breach is a note in its file', async (text) => {
    const bot = await idle();
    const values = { 'what-happened': 'laptop weg', 'noticed-at': '2026-11-24T07:30:00.000Z', 'still-open': false };
    await bot.say('/datalek', 'piet');
    await bot.answer(values, { record: 'new:breach-report', as: 'piet' });
    const before = await reports(bot);
    const { id: record } = await bot.record('D-001');
    await bot.store.transaction(async ({ posted, people, organisations }) => {
      const organisation = (await organisations.first())?.id ?? '';
      const person = (await people.idOf(organisation, 'terminal', 'noor')) ?? '';
      const card = { id: 'c1', handle: 'h1', card: 'breach', shown: '' };
      await posted.add({ ...card, organisation, person, platform: 'terminal', record });
    });
    const heard = await bot.handle({ type: 'text', text, replyTo: 'h1' });
    expect(heard.text).not.toContain('misgegaan');
    expect(heard.toOthers).toEqual([]);
    expect(await reports(bot)).toEqual(before);
    expect((await bot.say('/datalek logboek D-001')).text).toContain(text);
  });

  it('an account in few words is a report at once', async () => {
    for (const story of ['laptop weg', 'gehackt', 'mail verkeerd, is nog niet opgelost']) {
      const bot = await idle();
      const values = { 'what-happened': story, 'noticed-at': '2026-11-24T07:30:00.000Z', 'still-open': false };
      await bot.say('/datalek', 'piet');
      await bot.answer(values, { record: 'new:breach-report', as: 'piet' });
      expect((await bot.record('D-001')).register).toBe('breach');
    }
  });
});

describe('how things are', () => {
  it.each([
    'Lisa is stagiaire bij ons',
    'onze onderaannemer Pools Stucwerk werkt met onze klantadressen',
    'onze secretaresse is zwanger',
    'de map ligt op kantoor',
    'een stagiaire solliciteert wel eens bij ons',
  ])('is no breach: "%s"', async (said) => {
    const bot = await begin();
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
    expect((await bot.say(said)).text).not.toMatch(/Dit klinkt als een datalek|Is dit bij u gebeurd\?/);
  });

  it.each([
    'de map met dossiers ligt open op de balie',
    'onze boekhouder werkt met een gehackte computer',
    'de stagiaire is in dossiers van anderen geweest',
  ])('may be one where something went wrong: "%s"', async (said) => {
    const bot = await begin();
    await finishFirstRun(bot);
    await saidBefore(bot, 'later');
    expect((await bot.say(said)).text).toMatch(/datalek|Is dit bij u gebeurd\?/i);
  });
});
