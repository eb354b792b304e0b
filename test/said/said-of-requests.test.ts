// What people say of requests as it comes to mind: of two people at once, of who looks where, and of what is no request at all.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heldOnce } from '../journeys/held-once.js';
import { finishFirstRun, noor, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
});
afterEach(() => bot.close());

const requests = () =>
  bot.read(async ({ records }, organisation) => (await records.list(organisation, 'request')).map(({ id }) => id));

describe('a second request', () => {
  it.each([
    ['bakker belde, zn adres klopt niet meer', 'advocaat smit wil namens mevrouw de vries inzage in haar gegevens'],
    ['mevrouw smit wil weten wat we van haar hebben', 'mevrouw jansen wil dat we haar gegevens wissen'],
    ['mevrouw smit wil weten wat we van haar hebben', 'en kees was vroeger vrijwilliger en wil dat we hem weggooien'],
    ['mevrouw smit wil haar gegevens zien', 'een sollicitant wil dat we zijn brief weggooien'],
    ['een klant wil haar gegevens zien', 'een andere klant vraagt of we haar gegevens wissen'],
  ])('beside the form of the first is kept for later: "%s", "%s"', async (one, other) => {
    await bot.say(one);
    await bot.say('ja');
    const form = await bot.say(other);
    expect(form.text).toContain('van iemand anders');
    expect(form.text).toContain(`De vraag: ${one}`);
    await bot.answer(
      { words: one, kinds: ['access'], about: 'customer', received: '2026-11-24' },
      { record: 'new:request-report' },
    );
    expect(await bot.stored('R-001')).toMatchObject({ words: one });
    const next = await bot.say('ja');
    expect(next.text).toContain(other);
  });

  it.each([
    'ze wil het voor vrijdag weten',
    'haar man belde er ook over',
    'smit belde gisteren al',
    'nee, mevrouw de wit wil het',
    'ze wil ook dat we haar gegevens wissen',
    'het gaat om haar facturen',
  ])('is none where it is of the same one: "%s"', async (more) => {
    await bot.say('mevrouw smit wil weten wat we van haar hebben');
    await bot.say('ja');
    expect((await bot.say(more)).text).not.toContain('van iemand anders');
  });

  it('leaves what was offered before it, and asks for that one after it', async () => {
    await bot.say('mevrouw smit wil weten wat we van haar hebben');
    const second = await bot.say('kees was vroeger vrijwilliger en wil dat we zijn gegevens weggooien');
    expect(second.text).toContain('Iets laten weghalen');
    expect(second.text).toContain('mevrouw smit wil weten wat we van haar hebben');
    const form = await bot.say('ja');
    expect(form.text).toContain('De vraag: kees was vroeger vrijwilliger en wil dat we zijn gegevens weggooien');
    expect(form.text).not.toContain('smit');
    const sent = await bot.answer(
      { words: 'kees', kinds: ['erasure'], about: 'other', who: 'kees', received: '2026-11-24' },
      { record: 'new:request-report' },
    );
    expect(sent.text).toContain('mevrouw smit wil weten wat we van haar hebben');
    expect((await bot.say('ja')).text).toContain('De vraag: mevrouw smit wil weten wat we van haar hebben');
    expect(await requests()).toHaveLength(1);
  });

  it.each([
    [
      'een moeder vraagt wat we van haar zoon hebben, gister per mail',
      'een advocaat stuurde een brief op 12 november, namens meneer de boer, wil alles zien',
      '12 november 2026',
    ],
    [
      'een klant zegt dat ze recht heeft op al haar chats met ons, klopt dat',
      'klant dreigt naar de AP te stappen omdat we niet reageren op haar mail van 2 oktober',
      '2 oktober 2026',
    ],
  ])('is told with its own day, and is a request of its own: "%s", "%s"', async (one, other, day) => {
    await bot.say(one);
    const second = await bot.say(other);
    expect(second.text).toContain(`Ontvangen: ${day}`);
    expect(second.text).toContain(one);
    const form = await bot.say('ja');
    expect(form.text).toContain(`De vraag: ${other}`);
    const sent = await bot.answer(
      { words: other, kinds: ['complaint'], about: 'customer', received: '2026-11-12' },
      { record: 'new:request-report' },
    );
    expect(sent.text).toContain(one);
  });

  it('is none where the same customer goes on', async () => {
    await bot.say('een klant wil haar gegevens zien');
    const more = await bot.say('klant wil ook dat we alles wissen');
    expect(more.text).not.toContain('van iemand anders');
    expect(more.text).not.toContain('twee verzoeken');
  });

  it('is offered after a no to the one before it', async () => {
    await bot.say('mevrouw smit wil weten wat we van haar hebben');
    await bot.say('kees was vroeger vrijwilliger en wil dat we zijn gegevens weggooien');
    const after = await bot.say('nee');
    expect(after.text).toContain('mevrouw smit wil weten wat we van haar hebben');
    expect(after.button('Dit melden')).toBeDefined();
  });
});

describe('who asks for data of somebody else', () => {
  it.each([
    'politie vraagt om gegevens van een deelnemer, mag dat',
    'de politie belde net, agent jansen, die wil namen en adressen van deelnemers van dinsdagavond',
    'de belastingdienst wil een lijst van onze klanten',
    'verzekeraar wil het dossier van een patiënt',
    'een journalist vraagt gegevens van een van onze leden',
  ])('makes no request of it: "%s"', async (said) => {
    for (const as of [noor, 'piet']) {
      const shown = await bot.say(said, as);
      expect(shown.text).toContain('Art. 15');
      expect(shown.text).toContain('schriftelijk');
      expect(shown.text).not.toContain('datalek');
      expect(shown.text).not.toContain('Dit klinkt als');
    }
  });

  it.each([
    'advocaat smit wil namens mevrouw de vries inzage in haar gegevens',
    'mijn buurvrouw wil weten wat we van haar hebben',
    'klant wil weten of we gegevens aan de politie gaven',
  ])('and who asks for their own does: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toContain('schriftelijk');
  });

  it('may say that it is one after all', async () => {
    const shown = await bot.say('verzekeraar wil het dossier van een patiënt');
    expect((await bot.press(shown.button('Toch een verzoek'))).text).toContain('De vraag: verzekeraar wil het dossier');
  });
});

const ask = (who: string, kind = 'access'): Promise<void> =>
  heldOnce(bot, `${who} asks ${kind}`, () => asks(who, kind));
async function asks(who: string, kind: string): Promise<void> {
  await bot.say('/verzoek nieuw');
  const values = { words: 'Wat weten jullie van mij?', kinds: [kind], about: 'customer', who, received: '2026-11-24' };
  await bot.answer(values, { record: 'new:request-report' });
}

describe('what came of a place', () => {
  beforeEach(async () => {
    await ask('mevrouw Smit');
    await saidBefore(bot, 'zijzelf', 'nee', 'klanten');
  });

  it.each([
    ['in moneybird stond niets', 'not-found'],
    ['bij klanten niks gevonden', 'not-found'],
    ['niets gevonden in klanten', 'not-found'],
    ['in moneybird komt ze niet voor', 'not-found'],
    ['in laposta staat naam en mailadres', 'found'],
    ['in moneybird al verwijderd', 'done'],
  ])('is proposed in its form, and stored after a yes: "%s"', async (said, result) => {
    const id = (await bot.record('V-001')).id;
    const shown = await bot.say(said);
    expect(shown.text).toContain('Bedoelt u in R-001');
    expect(shown.text).toContain('V-001 Klanten');
    expect(await bot.stored('R-001')).not.toHaveProperty(`places/${id}/result`);
    await bot.say('ja');
    expect((await bot.stored('R-001'))[`places/${id}/result`]).toBe(result);
  });

  it.each(['in moneybird nog niet verwijderd', 'in moneybird staat niet alles goed', 'in moneybird moet het nog'])(
    'is not said with "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toMatch(/Bedoelt u in R-001|Wie kijkt: Niemand/);
    },
  );

  it('is proposed from anywhere, and what was open stays so', async () => {
    const id = (await bot.record('V-001')).id;
    await bot.say('later');
    await bot.say('bij klanten niks gevonden');
    await bot.say('klopt');
    expect((await bot.stored('R-001'))[`places/${id}/result`]).toBe('not-found');
  });
});

it('a place where the request does not look yet leads to where it looks', async () => {
  await ask('mevrouw Smit');
  await bot.say('later');
  const shown = await bot.say('in moneybird stond niets');
  expect(shown.text).toContain('Moneybird staat nog niet bij de plaatsen waar R-001');
  expect(shown.text).not.toContain('datalek');
  expect(shown.button('Waar gegevens kunnen staan')).toBeDefined();
});

it.each([
  ['in animana al aangepast', 'Animana'],
  ['adres is aangepast in animana', 'Animana'],
])('a program in which it was corrected is that one, and not "nog niet": "%s"', async (said, name) => {
  await ask('Bakker', 'rectification');
  await bot.say(said);
  await bot.say('ja');
  expect((await bot.stored('R-001'))['fixed-in']).toEqual([{ other: name }]);
});

it.each(['nee geen twijfel', 'nee hoor, duidelijk', 'geen enkele twijfel', 'nee ik twijfel niet'])(
  'no doubt about who asks is none: "%s"',
  async (said) => {
    await ask('mevrouw Smit');
    await bot.say('zijzelf');
    await bot.say(said);
    expect((await bot.stored('R-001'))['identity'] ?? (await bot.say('ja')).text).toBeDefined();
    expect((await bot.stored('R-001'))['identity']).toBe('known');
  },
);

it.each(['ja dat wisten we al', 'ja, wisten we al'])('an option in nearly its words is that: "%s"', async (said) => {
  await ask('mevrouw Smit');
  await bot.say('zoon namens haar');
  await bot.say(said);
  expect((await bot.stored('R-001'))['authorised'] ?? (await bot.say('klopt')).text).toBeDefined();
  expect((await bot.stored('R-001'))['authorised']).toBe('known');
});

it.each(['ja', 'klopt', 'ja dat bedoel ik'])('"%s" takes the one option that was suggested', async (yes) => {
  await ask('mevrouw Smit');
  await bot.say('zoon namens haar');
  expect((await bot.say('de machtiging is er nog niet maar wel een bericht gevraagd')).text).toContain(
    'Nog niet, gevraagd',
  );
  await bot.say(yes);
  expect((await bot.stored('R-001'))['authorised']).toBe('asked');
});

it('more time has its reason, and is said to be none before the person knows', async () => {
  await ask('mevrouw Smit');
  await bot.say('later');
  await bot.say('meer tijd voor R-001');
  await bot.say('ja');
  expect((await bot.say('het zijn veel verzoeken tegelijk')).text).toContain('Reden meer tijd: Er zijn veel verzoeken');
  const saved = await bot.say('klopt');
  expect(saved.text).toContain('De termijn is nog niet langer');
  expect(saved.text).toContain('alleen als ze van deze persoon zijn');
});

it('what must stop at once is said with its own day', async () => {
  await bot.say('/verzoek nieuw');
  const values = {
    words: 'geen foto meer',
    kinds: ['withdraw'],
    about: 'customer',
    who: 'Smit',
    received: '2026-11-24',
  };
  const filed = await bot.answer(values, { record: 'new:request-report' });
  expect(filed.text).toContain('Stop het gebruik vóór 26 november 2026.');
});

describe('of two requests', () => {
  beforeEach(async () => {
    await ask('Bakker', 'rectification');
    await ask('mevrouw Jansen');
    await saidBefore(bot, 'later');
  });

  it.each(['welke verzoeken lopen er', 'welke verzoeken zijn er nog', 'welke verzoeken staan nog open'])(
    'both are listed: "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).toContain('R-001');
      expect(text).toContain('R-002');
    },
  );

  it.each([
    ['bakker is klaar, adres aangepast in animana en ik heb hem gebeld', 'R-001', 'Verder'],
    ['die van bakker is opgelost, adres staat goed', 'R-001', 'Verder'],
    ['die van bakker trek ze in', 'R-001', 'Ingetrokken'],
    ['bakker trekt zijn verzoek in', 'R-001', 'Ingetrokken'],
    ['r-002 intrekken', 'R-002', 'Ingetrokken'],
    ['meer tijd voor R-002', 'R-002', 'Meer tijd'],
  ])('the one that is named is led to its place: "%s"', async (said, number, label) => {
    const shown = await bot.say(said);
    expect(shown.text).toContain(`Gaat dit over ${number}`);
    expect(shown.button(label)).toBeDefined();
  });

  it('one that is to be corrected is withdrawn with a yes', async () => {
    await bot.say('die van bakker trek ze in');
    expect((await bot.say('ja')).text).toContain('Stand: ingetrokken');
  });
});

describe('who handles a request', () => {
  it.each([
    'ilse pakt r-001 op',
    'piet neemt dit verzoek op zich',
    'ilse handelt het verzoek van Smit af',
    'geef R-001 aan piet',
    'het verzoek gaat naar ilse',
  ])('has no field, and may read along or look in a place: "%s"', async (said) => {
    await ask('mevrouw Smit');
    await bot.say('later');
    const shown = await bot.say(said);
    expect(shown.text).toContain('geen vak voor wie het als geheel afhandelt');
    expect(shown.button('Laat iemand meelezen')).toBeDefined();
    expect(shown.button("Vraag het collega's")).toBeDefined();
  });

  it.each(['mevr smit trekt haar verzoek in', 'wie pakt r-001 op', 'ik pak r-001 op', 'hoe staat het met R-001'])(
    'is not said with "%s"',
    async (said) => {
      await ask('mevrouw Smit');
      await bot.say('later');
      expect((await bot.say(said)).text).not.toContain('geen vak voor wie');
    },
  );
});

describe('the form of a request that is filled in', () => {
  beforeEach(async () => {
    await bot.say('mevrouw Smit wil weten wat we van haar hebben');
    await bot.say('ja');
  });

  it.each(['smit, donateur sinds 2019', 'mevrouw smit, lid sinds 2015'])(
    'takes more of whom it is about, and hears no breach: "%s"',
    async (said) => {
      const shown = await bot.say(said);
      expect(shown.text).not.toContain('datalek');
      expect(shown.text).toContain('De vraag: mevrouw Smit wil weten');
    },
  );

  it('still hears a breach', async () => {
    expect((await bot.say('de laptop van smit is gestolen')).text).toContain('datalek');
  });

  it.each(['verder met het verzoek van smit', 'terug naar het verzoek', 'ik wil verder met dat formulier'])(
    'comes back with "%s"',
    async (said) => {
      await bot.say('de laptop is gestolen');
      await bot.say('nee');
      expect((await bot.say(said)).text).toContain('De vraag: mevrouw Smit wil weten');
    },
  );

  it('takes what is said of a case by its number for nothing in it', async () => {
    await ask('Bakker', 'rectification');
    await bot.say('later');
    await bot.say('mevrouw Smit wil weten wat we van haar hebben');
    await bot.say('ja');
    const shown = await bot.say('R-001 is nog niet klaar, tim heeft een nieuwe telefoon gekregen');
    expect(shown.text).not.toContain('Herkennen aan: R-001');
    expect(shown.text).toContain('Gaat dit over R-001');
  });
});

it('the request that runs comes back by who asks', async () => {
  await ask('Bakker', 'rectification');
  await bot.say('later');
  await ask('mevrouw Jansen');
  await bot.say('later');
  const { ask: asked } = await bot.say('verder met het verzoek van bakker');
  expect(asked).toMatchObject({ title: expect.stringMatching(/^R-001/), fields: [{ path: 'fixed-in' }] });
});

it.each(['ze vraagt het zelf', 'ze wil het zelf zien'])(
  'what "she" wants is of the one that runs: "%s"',
  async (said) => {
    await ask('mevrouw Jansen');
    await bot.say('later');
    const { text } = await bot.say(said);
    expect(text).toContain('R-001');
    expect(text).not.toContain('Dit klinkt als een verzoek');
  },
);

it.each([
  'klopt maar het telefoonnummer hoort er ook bij',
  'nou het klopt niet helemaal, we krijgen ze ook van woningcorporaties',
  'niet helemaal, de leden krijgen geen aangetekende brieven',
])('who agrees in part tells of no request: "%s"', async (said) => {
  await bot.say('/register wijzig V-001');
  const { text } = await bot.say(said);
  expect(text).not.toMatch(/verzoek|datalek|Iemand vraagt iets/);
});
