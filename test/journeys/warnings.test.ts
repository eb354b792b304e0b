// Warnings as people meet them: after the turn that caused them, in overviews and in controle, each with a way out.
import { afterEach, describe, expect, it } from 'vitest';
import { actionsOf, confirmDraft, finishFirstRun, placesTold, startBot, type TestBot } from './support.js';

const bots: TestBot[] = [];
afterEach(async () => {
  await Promise.all(bots.splice(0).map((bot) => bot.close()));
});

/** A bakery after its introduction, with the ids of its customers and its staff file. */
async function bakery(options: Parameters<typeof startBot>[0] = {}) {
  const bot = await startBot(options);
  bots.push(bot);
  await finishFirstRun(bot);
  const idOf = async (title: string) =>
    bot.read(async (repositories, organisation) => {
      const all = await repositories.records.list(organisation, 'controller-activity');
      return all.find((record) => record.title === title)?.id ?? '';
    });
  return { bot, customers: await idOf('Klanten'), staff: await idOf('Personeel') };
}

describe('right after the turn that caused it', () => {
  it('says what we see, why and what can be done, before the next question, and once', async () => {
    const { bot, staff } = await bakery();
    await bot.press(`open|${staff}`);
    await bot.answer({ subjects: ['staff'] }, { record: staff });
    const caused = await bot.answer({ 'purposes/r3/basis': 'consent' }, { record: staff });
    expect(caused.text).toContain(
      'Let op: toestemming van personeel. U koos "de persoon heeft ja gezegd". Een medewerker durft vaak geen nee te zeggen. Daarom telt die toestemming meestal niet (art. 7 AVG).\n' +
        'Past "om een afspraak na te komen" of "omdat een wet het vraagt" beter?',
    );
    expect(caused.field('kept/consent-staff-r3/reason').options?.map(({ label }) => label)).toEqual([
      'Kies iets anders',
      'Laat zo staan, want …',
    ]);
    expect(caused.ask.actions.map(({ label }) => label)).toContain('Vraag mijn adviseur');
    expect(caused.replies.filter(({ type }) => type === 'ask')).toHaveLength(1);
    await bot.press(caused.button('Op mijn lijst'));
    expect((await bot.answer({ bsn: 'no' }, { record: staff })).text).not.toContain('Let op: toestemming');
  });

  it('is asked once about what every activity has, and a word that does not answer it is answered in short', async () => {
    const { bot, customers, staff } = await bakery();
    const form = await bot.press(`open|${customers}`);
    const asked = await bot.answer({ ...placesTold(form), owner: 'none' }, { record: customers });
    expect(asked.ask.intro).toContain('Let op: niemand houdt dit bij.');
    const again = await bot.say('ja');
    expect(again.ask.notice).toContain('Kies een van de knoppen');
    expect(again.ask.intro).toBeUndefined();
    expect(again.field('kept/nobody-keeps-it/reason').options?.[0]?.label).toBe('Ik houd dit bij');
    await bot.press(asked.button('Op mijn lijst'));
    await confirmDraft(bot);
    const like = await bot.press(`open|${staff}`);
    expect(like.text).toContain('= Nog niemand');
    expect((await bot.answer({ ...placesTold(like), owner: 'none' }, { record: staff })).text).not.toContain('Let op');
    expect((await bot.say('/register controle')).text).toContain('Niemand houdt dit bij');
  });

  it('is silent about what is not known, and about what is only our suggestion', async () => {
    const { bot, staff } = await bakery();
    expect((await bot.press(`open|${staff}`)).text).not.toContain('Let op');
    await bot.answer({ subjects: null }, { record: staff });
    expect((await bot.answer({ 'purposes/r3/basis': 'consent' }, { record: staff })).text).not.toContain('Let op');
    await bot.answer({ 'purposes/r3/basis': null }, { record: staff });
    expect((await bot.answer({ subjects: ['staff'] }, { record: staff })).text).not.toContain('Let op');
  });

  it.each([
    'laat zo staan, want de baas vraagt het elk jaar opnieuw',
    'nee laat maar zo want de baas vraagt het elk jaar opnieuw',
    'Laat het zo staan omdat de baas vraagt het elk jaar opnieuw',
  ])('is left so by who types that with a reason: "%s"', async (text) => {
    const { bot, staff } = await bakery();
    await bot.press(`open|${staff}`);
    await bot.answer({ subjects: ['staff'] }, { record: staff });
    await bot.answer({ 'purposes/r3/basis': 'consent' }, { record: staff });
    const left = await bot.say(text);
    expect(left.text).toContain('Genoteerd met uw reden');
    expect((await bot.stored(staff))['kept/consent-staff-r3/reason']).toBe('de baas vraagt het elk jaar opnieuw');
  });

  it('is left so by what its button says, with words around it', async () => {
    const { bot, staff } = await bakery();
    await bot.press(`open|${staff}`);
    await bot.answer({ subjects: ['staff'] }, { record: staff });
    await bot.answer({ 'purposes/r3/basis': 'consent' }, { record: staff });
    expect((await bot.say('doe dan maar kies iets anders')).field('purposes/r3/basis').path).toBe('purposes/r3/basis');
  });

  it('takes a solution in one tap, says that it is sorted out, and goes on where the interview was', async () => {
    const { bot, customers } = await bakery();
    await bot.press(`open|${customers}`);
    const before = await bot.say('klopt');
    const warned = await bot.answer(
      {
        'retention/r1/category': 'Facturen',
        'retention/r1/term': 5,
        'retention/r1/unit': 'years',
        'retention/r1/label': 'own-choice',
      },
      { record: customers },
    );
    expect(warned.text).toContain('Let op: korter dan de wet wil. U gooit dit na 5 jaar weg: "Facturen".');
    const solved = await bot.press(warned.button('Neem 7 jaar'));
    expect(solved.text).toContain('Geregeld: korter dan de wet wil; een wet als eigen keuze.');
    expect(await bot.stored(customers)).toMatchObject({ 'retention/r1/term': 7, 'retention/r1/label': 'law' });
    expect(solved.ask.title).toBe(before.ask.title);
  });

  it('changes nothing by a button of before a change, and shows how it stands', async () => {
    const { bot, customers } = await bakery();
    const warned = await bot.answer(
      { 'retention/r1/category': 'Facturen', 'retention/r1/term': 5, 'retention/r1/unit': 'years' },
      { record: customers },
    );
    const old = warned.button('Neem 7 jaar');
    await bot.answer({ 'retention/r1/term': 4 }, { record: customers });
    const pressed = await bot.press(old);
    expect(pressed.text).toContain('Dit is intussen gewijzigd. Hier is de stand van nu; er is niets overschreven.');
    expect(pressed.text).toContain('U gooit dit na 4 jaar weg');
    expect((await bot.stored(customers))['retention/r1/term']).toBe(4);
    await bot.press(pressed.button('Neem 7 jaar'));
    expect((await bot.press(old)).text).toContain('Dit aandachtspunt is er niet meer.');
  });

  it('refuses the made-up button of a warning that is not there', async () => {
    const { bot, customers } = await bakery();
    for (const press of ['solve', 'warning']) {
      expect((await bot.press(`${press}|${customers}|retention-short-r1|1|take`)).text).toContain('is er niet meer');
    }
    expect(await bot.brokenTrails()).toEqual([]);
  });
});

describe('leaving it so', () => {
  async function nobody() {
    const { bot, customers } = await bakery();
    const before = await bot.press(`open|${customers}`);
    const warned = await bot.answer({ owner: 'none' }, { record: customers });
    return { bot, customers, before, warned };
  }

  it.each(['ik', 'ikzelf', 'doe mij maar', 'me'])('"%s" is who types', async (said) => {
    const { bot, customers } = await nobody();
    await bot.say(said);
    const { officer } = await bot.stored();
    expect(officer).toBeDefined();
    expect((await bot.stored(customers))['owner']).toBe(officer);
  });

  it('"ik weet het niet" is nobody still', async () => {
    const { bot, customers } = await nobody();
    await bot.say('ik weet het niet');
    expect((await bot.stored(customers))['owner']).toBe('none');
  });

  it('asks the reason, keeps it as an answer, and goes on where the interview was', async () => {
    const { bot, customers, before, warned } = await nobody();
    const asking = await bot.press(warned.button('Laat zo staan, want …'));
    expect(asking.text).toContain('Waarom laat u dit zo staan? Het gaat om: Niemand houdt dit bij.');
    const kept = await bot.say('In januari komt er iemand bij.');
    expect(kept.text).toContain('Genoteerd met uw reden. Dit blijft zo staan: niemand houdt dit bij.');
    expect(kept.ask.title).toBe(before.ask.title);
    expect((await bot.stored(customers))['kept/nobody-keeps-it/reason']).toBe('In januari komt er iemand bij.');
    expect((await bot.say('/register toon V-001')).text).toContain(
      'Zo gelaten: Niemand houdt dit bij, want: In januari komt er iemand bij.',
    );
  });

  it('does not come back when our suggestions around it are confirmed afterwards', async () => {
    const { bot, staff } = await bakery();
    await bot.press(`open|${staff}`);
    await bot.say('klopt');
    const warned = await bot.answer({ data: ['name', { other: 'soort ziekte' }] }, { record: staff });
    await bot.press(warned.button('Het is voor noodgevallen'));
    expect((await bot.say('klopt')).text).not.toContain('Let op');
    expect((await bot.stored(staff))['kept/illness-cause/reason']).toMatch(/^Het is voor noodgevallen/);
  });

  it('comes back when the reason is undone, or when what it is about changes', async () => {
    const { bot, customers, warned } = await nobody();
    await bot.press(warned.button('Laat zo staan, want …'));
    await bot.say('In januari komt er iemand bij.');
    expect((await bot.say('ongedaan')).text).toContain('Let op: niemand houdt dit bij.');
    await bot.press(warned.button('Laat zo staan, want …'));
    await bot.say('In januari komt er iemand bij.');
    await bot.answer({ owner: { other: 'Bram' } }, { record: customers });
    expect((await bot.answer({ owner: 'none' }, { record: customers })).text).toContain(
      'Let op: niemand houdt dit bij.',
    );
  });

  it('is in the overview before confirming, with a way to each', async () => {
    const { bot, customers } = await nobody();
    const overview = await bot.press(`overview|${customers}`);
    expect(overview.ask.intro).toContain('Let ook op: niemand houdt dit bij.');
    const [first, second] = overview.ask.actions;
    expect([first?.label, second?.label]).toEqual(['Bevestigen', 'Bekijk de aandachtspunten (1)']);
    const seen = await bot.press(overview.button(/^Bekijk de aandachtspunten/));
    await bot.press(seen.button('Ik houd dit bij'));
    expect((await bot.press(`overview|${customers}`)).text).not.toContain('Let ook op');
  });
});

describe('/register controle', () => {
  it('puts the most urgent first, each one tap from its solution, and pages what is long', async () => {
    const { bot, customers } = await bakery();
    await bot.answer({ owner: 'none', bsn: 'unsure' }, { record: customers });
    await bot.answer(
      { suppliers: ['catalogue:microsoft-365', { other: 'Drukkerij De Hoek' }], access: ['management'] },
      { record: customers },
    );
    await bot.answer({ agreement: 'no' }, { record: (await bot.record('L-001')).id });
    const check = await bot.say('/register controle');
    const all = [check];
    while (/\[Meer/.test(all.at(-1)?.text ?? '')) all.push(await bot.press(all.at(-1)?.button(/^Meer/) ?? ''));
    const lines = all.flatMap(({ replies }) => replies.flatMap((one) => (one.type === 'card' ? one.lines : [])));
    expect(lines[0]).toMatchObject({ label: 'Let op · V-001 Klanten', value: 'BSN zonder wet' });
    expect(lines[1]?.value).toMatch(/^Contract met Microsoft 365/);
    const rank = (words: RegExp) => lines.findIndex(({ label, value }) => words.test(`${label}: ${value}`));
    const ranks = [/Contract met/, /Nog bezig · V-001/, /Niemand houdt dit bij/, /Rechtsvorm/].map(rank);
    expect(ranks).toEqual(ranks.toSorted((one, two) => one - two));
    expect(ranks).not.toContain(-1);
    for (const { action } of lines) expect(action?.id).toBeDefined();
    expect(new Set(lines.map(({ label, value }) => `${label}${value}`)).size).toBe(lines.length);
    const opened = await bot.press(lines[0]?.action?.id ?? '');
    expect(opened.text).toContain('Let op: BSN zonder wet.');
    expect(opened.replies.flatMap(actionsOf).map(({ label }) => label)).toEqual([
      'Een wet vraagt het wel',
      'Wij bewaren het niet meer',
      'Laat zo staan, want …',
      'Vraag mijn adviseur',
    ]);
  });

  it('names who may know what is open, but not who is reading', async () => {
    const { bot, customers } = await bakery({ bot: { trialRole: 'management' } });
    await bot.say('/register', 'bram');
    await bot.answer({ owner: 'none', bsn: 'unsure' }, { record: customers });
    await bot.answer({ 'adviser-name': 'mr. De Wit' }, { record: (await bot.record()).id });
    expect((await bot.say('/register controle', 'bram')).text).toContain('Wie weet dit wel? noor of mr. De Wit.');
    const own = (await bot.say('/register controle')).text;
    expect(own).toContain('Wie weet dit wel? mr. De Wit.');
    expect(own).not.toContain('noor');
  });

  it('tells who may see nothing no more than that', async () => {
    const { bot } = await bakery({ bot: { trialRole: 'employee' } });
    expect((await bot.say('/register controle', 'piet')).text).toContain('Dit kan ik niet voor u openen.');
  });
});

describe('the adviser', () => {
  it('gets a mail with number and question, without names of people concerned', async () => {
    const { bot, customers } = await bakery();
    await bot.press(`open|${customers}`);
    const warned = await bot.answer({ owner: 'none', bsn: 'unsure' }, { record: customers });
    const asked = await bot.press(warned.button('Vraag mijn adviseur'));
    expect(asked.text).toContain('Er staat nog geen adviseur in uw gegevens.');
    const form = await bot.press(asked.button('Vul uw adviseur in'));
    expect(form.ask.fields.map(({ path }) => path)).toEqual(['adviser-name', 'adviser-contact']);
    await bot.answer({ 'adviser-name': 'mr. De Wit', 'adviser-contact': 'dewit@advies.nl' });
    const mail = (await bot.press(warned.button('Vraag mijn adviseur'))).text;
    expect(mail).toContain('Deze tekst kunt u sturen aan mr. De Wit (dewit@advies.nl).');
    expect(mail).toContain('Onderwerp: privacyvraag over V-001 Klanten');
    expect(mail).toContain('De vraag: Bewaart u hier een burgerservicenummer (BSN)? (Art. 46 UAVG)');
    expect(mail).toContain('Ons antwoord nu: Ja, en ik weet niet of dat mag');
    expect(mail).toContain('Beste mr. De Wit,');
  });

  it('can be asked when the reason why it is allowed is not known, and at the decision about a DPIA', async () => {
    const { bot, customers, staff } = await bakery();
    await bot.press(`open|${customers}`);
    const unknown = await bot.answer({ 'purposes/r1/basis': null }, { record: customers });
    expect(unknown.text).toContain('Uw adviseur kan meekijken.');
    const mail = await bot.press(unknown.button('Vraag mijn adviseur'));
    expect(mail.text).toContain('Ons antwoord nu: dat weten wij nog niet.');
    const dpia = await bot.press(`change|${staff}|dpia-status|1`);
    expect(dpia.ask.actions.map(({ label }) => label)).toContain('Vraag mijn adviseur');
  });

  it('is not told that no DPIA is needed while an answer that counts is not known', async () => {
    const { bot, customers } = await bakery();
    const risks = async () => (await bot.press(`change|${customers}|risks|1`)).field('risks').example;
    expect(await risks()).toContain('Een DPIA is hier niet nodig.');
    await bot.answer({ monitoring: null }, { record: customers });
    expect(await risks()).toContain(
      'Of een DPIA hier nodig is, is nog niet te zeggen. Nog niet bekend: of u mensen volgt.',
    );
    expect(await risks()).not.toContain('niet nodig');
  });

  it('with the role may read everything and the warnings, and change nothing', async () => {
    const { bot, customers } = await bakery({ bot: { trialRole: 'adviser' } });
    const warned = await bot.answer({ owner: 'none', bsn: 'unsure' }, { record: customers });
    const shown = await bot.say('/register toon V-001', 'adviseur');
    expect(shown.text).toContain('Let op: BSN zonder wet');
    const one = await bot.press(`warning|${customers}|bsn-unsure`, 'adviseur');
    expect(one.text).toContain('Let op: BSN zonder wet.');
    expect(one.replies.flatMap(actionsOf)).toEqual([]);
    const before = await bot.versions('V-001');
    for (const label of ['Wij bewaren het niet meer', 'Een wet vraagt het wel']) {
      expect((await bot.press(warned.button(label), 'adviseur')).text).toContain('Dit kan ik niet voor u openen.');
    }
    expect(await bot.versions('V-001')).toEqual(before);
  });

  it('and everything about warnings is closed to who may not read', async () => {
    const { bot, customers } = await bakery({ bot: { trialRole: 'employee' } });
    await bot.answer({ owner: 'none' }, { record: customers });
    for (const press of [
      `warnings|${customers}`,
      `warning|${customers}|nobody-keeps-it`,
      `adviser|${customers}|owner`,
    ]) {
      expect((await bot.press(press, 'piet')).text).toContain('Dit kan ik niet voor u openen.');
    }
  });
});
