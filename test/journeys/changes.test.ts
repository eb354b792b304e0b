// Told of a change, the bot follows it through: one card with everything it touches, one yes, and one "ongedaan".
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FakePlatform } from '../app/fake-platform.js';
import { heldOnce } from './held-once.js';
import { confirmDraft, finishFirstRun, type Heard, noor, plainText, startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot({ bot: { trialRole: 'management' } });
  await finishFirstRun(bot);
  await confirmDraft(bot);
  await heldOnce(bot, 'with Mailchimp', async () => {
    await programs('V-001', 'Mailchimp', 'Kassa van Jansen');
    await programs('V-002', 'Mailchimp');
    await bot.say('later');
  });
});
afterEach(() => bot.close());

const idOf = async (named: string) => (await bot.record(named)).id;
const programs = async (named: string, ...names: readonly string[]) =>
  bot.answer({ suppliers: names.map((other) => ({ other })) }, { record: await idOf(named) });
const recordsOf = (register: string) => bot.read(({ records }, organisation) => records.list(organisation, register));
const supplier = async (title: string) => {
  const found = (await recordsOf('supplier')).find((one) => one.title === title);
  if (found === undefined) throw new Error(`there is no ${title}`);
  return found;
};
const namesIn = async (named: string) => {
  const ids = (await bot.stored(named))['suppliers'];
  const all = await recordsOf('supplier');
  return Array.isArray(ids) ? ids.map((id) => all.find((one) => one.id === id)?.title) : ids;
};
/** What is stored of a company that goes. */
const windsDown = async (title: string) =>
  Object.fromEntries(
    Object.entries(await bot.stored((await supplier(title)).id)).filter(([path]) => path.startsWith('ending')),
  );
const personNamed = async (name: string) => {
  const people = await bot.read(({ people: all }, organisation) => all.list(organisation));
  const found = people.find((one) => one.name === name);
  if (found === undefined) throw new Error(`there is no ${name}`);
  return found;
};
const count = async () => bot.read(async ({ audit }, organisation) => (await audit.head(organisation)).n);
const words = ({ replies }: Heard) =>
  replies
    .map(plainText)
    .join(' ')
    .split(/\s+/)
    .filter((word) => /\p{L}|\d/u.test(word)).length;

describe('a program in the place of another, however it is said', () => {
  it.each([
    'mailchimp eruit, laposta erin per 1 jan',
    'mailchimp niet meer, nu laposta',
    'we gebruiken geen mailchimp meer maar laposta',
    'mailchimp stopt per 1 juni, dan laposta',
    'mailchimp is eruit, nu laposta',
    'de nieuwsbrief doet nu laposta ipv mailchimp',
    'Mailchimp is nu LaPosta2000',
    'niet mailchimp maar laposta',
    'no not mailchimp, we only use laposta',
  ])('"%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toMatch(/la ?posta\S* in plaats van Mailchimp/i);
    expect(await namesIn('V-002')).toEqual(['Mailchimp']);
  });

  it('one that comes beside it takes the place of none', async () => {
    await programs('V-001', 'Shopify');
    const { text } = await bot.say('we hebben er een nieuwe webshop bij, via etsy');
    expect(text).toContain('Nieuw: Etsy');
    expect(text).not.toContain('Shopify wordt');
  });
});

describe('a program that is no longer used', () => {
  it('goes out of everything that names it, in one yes', async () => {
    const card = await bot.say('we zijn gestopt met mailchmp');
    expect(card.text).toContain('Gestopt met Mailchimp');
    expect(card.text).toContain('Er is nog niets bewaard.');
    expect(card.text).toContain('Mailchimp gaat eruit bij V-001 Klanten');
    expect(card.text).toContain('waar de gegevens dan staan, bij V-002');
    expect(card.text).toContain('sluit de accounts in Mailchimp');
    expect(card.text).toContain('noor wist wat daar nog staat, uiterlijk op 24 december 2026');
    expect(words(card)).toBeLessThanOrEqual(120);
    expect(await namesIn('V-001')).toEqual(['Mailchimp', 'Kassa van Jansen']);
    const done = await bot.say('ja');
    expect(done.text).toContain('Verwerkt: Gestopt met Mailchimp.');
    expect(await namesIn('V-001')).toEqual(['Kassa van Jansen']);
    expect(await namesIn('V-002')).toBeNull();
    expect(await windsDown('Mailchimp')).toMatchObject({ 'ending/stopped/by': '2026-12-24' });
    expect((await bot.say('we gebruiken mailchimp niet meer')).text).toContain('Dat staat al zo in uw register.');
  });

  it.each([
    'haal mailchimp uit de lijst',
    'verwijder mailchimp',
    'mailchimp mag uit het register',
    'remove mailchimp from the list',
  ])('goes where that is ordered: "%s"', async (said) => {
    expect((await bot.say(said)).text).toContain('Gestopt met Mailchimp');
  });

  it.each([
    'haal mijn gegevens uit het register',
    'verwijder de foto van mevrouw Jansen',
    'haal de sleutel op',
    'remove it',
  ])('is not meant by what is ordered of something else: "%s"', async (said) => {
    expect((await bot.say(said)).text).not.toMatch(/Gestopt met|Ik vind/);
  });

  it('comes back everywhere with one "ongedaan"', async () => {
    const done = await bot.press((await bot.say('mailchimp gebruiken we niet meer')).button('Ja, verwerk dit'));
    expect((await bot.press(done.button('Ongedaan maken'))).text).toContain('Teruggezet: Gestopt met Mailchimp.');
    expect(await namesIn('V-001')).toEqual(['Mailchimp', 'Kassa van Jansen']);
    expect(await namesIn('V-002')).toEqual(['Mailchimp']);
    expect(await windsDown('Mailchimp')).toEqual({});
    expect((await bot.press(done.button('Ongedaan maken'))).text).toContain('al teruggezet');
  });

  it('comes back by the word alone', async () => {
    await bot.say('we gebruiken mailchimp niet meer');
    await bot.say('ja');
    expect((await bot.say('ongedaan')).text).toContain('Teruggezet');
    expect(await namesIn('V-002')).toEqual(['Mailchimp']);
  });

  it('comes back but for what was changed on top, which is said', async () => {
    const done = await bot.press((await bot.say('we zijn gestopt met mailchimp')).button('Ja, verwerk dit'));
    await bot.press(`open|${await idOf('V-002')}`);
    await programs('V-002', 'Brevo');
    const back = await bot.press(done.button('Ongedaan maken'));
    expect(back.text).toContain('Dit is daarna nog veranderd, dus het bleef zo: V-002');
    expect(await namesIn('V-001')).toEqual(['Mailchimp', 'Kassa van Jansen']);
    expect(await namesIn('V-002')).toEqual(['Brevo']);
  });

  it('is no more than shown when something was changed meanwhile: the card comes again', async () => {
    const card = await bot.say('we zijn gestopt met mailchimp');
    const yes = card.button('Ja, verwerk dit');
    await programs('V-002', 'Mailchimp', 'Brevo');
    const again = await bot.press(yes);
    expect(again.text).toContain('Intussen is er iets veranderd');
    expect(await windsDown('Mailchimp')).toEqual({});
    await bot.press(again.button('Ja, verwerk dit'));
    expect(await namesIn('V-002')).toEqual(['Brevo']);
  });

  it('changes nothing after "nee"', async () => {
    const before = await count();
    await bot.say('we zijn gestopt met mailchimp');
    await bot.say('nee');
    expect(await count()).toBe(before);
    expect(await namesIn('V-002')).toEqual(['Mailchimp']);
  });

  it('keeps a suggestion a suggestion', async () => {
    await bot.say('we zijn gestopt met mailchimp');
    await bot.say('ja');
    const changed = (await bot.versions('V-001')).filter(({ path }) => path === 'suppliers').at(-1);
    expect(changed?.provenance).toBe('bevestigd');
  });
});

describe('only supposed, denied or asked', () => {
  it.each([
    'stel dat we stoppen met mailchimp',
    'we stoppen niet met mailchimp',
    'we zijn niet gestopt met mailchimp',
    'moeten we stoppen met mailchimp?',
    'misschien stoppen we met mailchimp',
  ])('%j shows no card and changes nothing', async (said) => {
    const before = await count();
    const heard = await bot.say(said);
    expect(heard.text).not.toContain('Ja, verwerk dit');
    expect(await count()).toBe(before);
  });
});

describe('a name that is not known, and one that is two', () => {
  it('is said, with what it may be', async () => {
    const heard = await bot.say('we zijn gestopt met paarsproject');
    expect(heard.text).toContain('Ik vind "paarsproject" niet in uw register');
    expect((await bot.press(heard.button('Mailchimp'))).text).toContain('Gestopt met Mailchimp');
  });

  it('is asked back for people', async () => {
    await bot.say('hoi', 'Sanne Bakker');
    await bot.say('hoi', 'Sanne Visser');
    const heard = await bot.say('sanne gaat weg');
    expect(heard.text).toContain('Welke bedoelt u met "sanne"?');
    const one = await bot.press(heard.button('Sanne Visser'));
    expect(one.text).toContain('Sanne Visser');
    expect((await bot.say('joost werkt hier niet meer')).text).toContain('Ik ken hier niemand die "joost" heet');
  });
});

describe('somebody who leaves', () => {
  beforeEach(async () => {
    await bot.say('hoi', 'Els de Vries');
    await bot.answer({ owner: (await personNamed('Els de Vries')).id }, { record: await idOf('V-001') });
  });

  it('is asked who takes over, and then it is one yes', async () => {
    const asked = await bot.say('els gaat weg');
    expect(asked.text).toContain('Wie neemt het over van Els de Vries? Het gaat om V-001 Klanten.');
    const card = await bot.press(asked.button('Ik'));
    expect(card.text).toContain('noor in plaats van Els de Vries: V-001 Klanten');
    expect(card.text).toContain('Rollen van Els de Vries eindigen: directie');
    expect(card.text).toContain('sluit de accounts in Mailchimp, Kassa van Jansen');
    const done = await bot.press(card.button('Ja, verwerk dit'));
    expect((await bot.stored('V-001'))['owner']).toBe((await personNamed(noor)).id);
    expect((await personNamed('Els de Vries')).grants).toEqual([]);
    expect(done.text).toContain('[Els de Vries wissen]');
    await bot.press(done.button('Ongedaan maken'));
    expect((await bot.stored('V-001'))['owner']).toBe((await personNamed('Els de Vries')).id);
    expect((await personNamed('Els de Vries')).grants.map(({ role }) => role)).toEqual(['management']);
  });

  it('on a day to come changes nothing before that day, and then all of it', async () => {
    const platform = new FakePlatform('terminal');
    const asked = await bot.say('els gaat per 1 januari weg');
    const card = await bot.press(asked.button('Ik'));
    expect(card.text).toContain('Dit verandert er op 1 januari 2027');
    await bot.press(card.button('Ja, op 1 januari 2027'));
    expect((await bot.stored('V-001'))['owner']).toBe((await personNamed('Els de Vries')).id);
    expect((await bot.say('/register herinneringen')).text).toContain('een wijziging verwerken op 1 januari 2027');
    bot.now = '2027-01-04T08:30:00.000Z';
    await bot.tick(platform);
    expect((await bot.stored('V-001'))['owner']).toBe((await personNamed(noor)).id);
    expect(JSON.stringify(platform.arrived)).toContain('Vandaag verwerkt, zoals noor zei.');
    expect(await bot.brokenTrails()).toEqual([]);
  });

  it('on a day to come can be called off before', async () => {
    const asked = await bot.say('els gaat per 1 januari weg');
    const card = await bot.say('ik');
    expect(asked.text).toContain('Wie neemt het over');
    const planned = await bot.press(card.button('Ja, op 1 januari 2027'));
    expect((await bot.press(planned.button('Ongedaan maken'))).text).toContain('Goed, dat gaat niet door');
    bot.now = '2027-01-04T08:30:00.000Z';
    await bot.tick(new FakePlatform('terminal'));
    expect((await bot.stored('V-001'))['owner']).toBe((await personNamed('Els de Vries')).id);
  });

  it('on another day than was heard', async () => {
    await bot.say('els gaat weg');
    const card = await bot.say('ik');
    expect(card.text).toContain('in één keer. Er is nog niets bewaard.');
    expect((await bot.say('per 1 februari')).text).toContain('Dit verandert er op 1 februari 2027');
  });

  it.each(['mijn collega Wim is ontslagen', 'er is iemand ontslagen', 'a colleague was fired'])(
    'somebody who is unknown here or has no name leaves, which is no breach: "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).toMatch(/Sluit (?:wel )?op tijd de accounts/);
      expect(text).not.toContain('datalek');
    },
  );

  it.each(['we doen geen webwinkel meer', 'we hebben geen webwinkel meer'])(
    'an activity that does not stand there cannot end, and no customer asks for that: "%s"',
    async (said) => {
      const { text } = await bot.say(said);
      expect(text).toContain('Ik vind "webwinkel" niet in uw register');
      expect(text).not.toContain('verzoek');
    },
  );

  it('who was dismissed and still gets in is a breach', async () => {
    expect((await bot.say('een medewerker is ontslagen en kan nog inloggen')).text).toContain('datalek');
  });

  it('who looks after privacy alone hands that over first', async () => {
    const heard = await bot.say('noor gaat weg', 'Els de Vries');
    expect(heard.text).toContain('noor is de enige die voor privacy zorgt');
    expect(heard.button('Rol overdragen')).toBe('command|handover');
  });
});

describe('a new till', () => {
  it('is asked its name, and takes the place of the old one', async () => {
    expect((await bot.say('we krijgen een nieuwe kassa')).text).toContain('Hoe heet het?');
    const card = await bot.say('Lightspeed');
    expect(card.text).toContain('Kassa van Jansen wordt Lightspeed bij V-001 Klanten');
    expect(card.text).toContain('[Kassa van Jansen blijft ook]');
    const done = await bot.press(card.button('Ja, verwerk dit'));
    expect(await namesIn('V-001')).toEqual(['Mailchimp', 'Lightspeed']);
    await bot.press(done.button('Ongedaan maken'));
    expect(await namesIn('V-001')).toEqual(['Mailchimp', 'Kassa van Jansen']);
    expect((await supplier('Lightspeed')).status).toBe('archived');
  });

  it('may stand beside the old one', async () => {
    const card = await bot.say('de nieuwe kassa wordt Kassakoning');
    const beside = await bot.press(card.button('Kassa van Jansen blijft ook'));
    await bot.press(beside.button('Ja, verwerk dit'));
    expect((await supplier('Kassakoning')).status).toBe('concept');
    expect(await windsDown('Kassa van Jansen')).toEqual({});
  });

  it('is forgotten when something else was said, and the button says so', async () => {
    await bot.say('we krijgen een nieuwe kassa');
    const card = await bot.say('Kassakoning');
    const yes = card.button('Ja, verwerk dit');
    await bot.say('/register');
    expect((await bot.press(yes)).text).not.toContain('Verwerkt');
    expect((await recordsOf('supplier')).map(({ title }) => title)).not.toContain('Kassakoning');
  });
});

describe('one program for another', () => {
  it('changes places everywhere', async () => {
    const card = await bot.say('we zijn overgestapt van mailchimp naar brevo');
    expect(card.text).toContain('Mailchimp wordt Brevo bij V-001 Klanten');
    await bot.say('ja');
    expect(await namesIn('V-001')).toEqual(['Brevo', 'Kassa van Jansen']);
    expect(await namesIn('V-002')).toEqual(['Brevo']);
  });
});

describe('moving house, and a second shop', () => {
  it('asks the new address, and changes it', async () => {
    expect((await bot.say('we zijn verhuist')).text).toContain('Wat is het nieuwe adres?');
    const card = await bot.say('Kerkstraat 2, 8011 AB Zwolle');
    expect(card.text).toContain('nog niet bekend → Kerkstraat 2, 8011 AB Zwolle');
    await bot.say('ja');
    expect((await bot.stored())['address']).toBe('Kerkstraat 2, 8011 AB Zwolle');
    const second = await bot.say('er komt een tweede winkel');
    expect(second.text).toContain('Op welk adres');
    await bot.say('Dorpsstraat 9, Hattem');
    await bot.say('ja');
    expect((await bot.stored())['address']).toBe(
      'Kerkstraat 2, 8011 AB Zwolle; tweede vestiging: Dorpsstraat 9, Hattem',
    );
  });

  it('keeps an address of the day to come until that day', async () => {
    await bot.say('we verhuizen per 1 maart naar Kerkstraat 2, Zwolle');
    const planned = await bot.say('ja');
    expect(planned.text).toContain('Op 1 maart 2027 verwerk ik dit');
    expect((await bot.stored())['address']).toBeUndefined();
    bot.now = '2027-03-01T08:30:00.000Z';
    await bot.tick(new FakePlatform('terminal'));
    expect((await bot.stored())['address']).toBe('Kerkstraat 2, Zwolle');
  });

  it.each([
    ['we gaan verhuizen naar een nieuw kantoor, keizerstraat 4 in deventer', 'nu'],
    ['we gaan verhuizen naar keizerstraat 4 in deventer', 'het is al zo'],
  ])('asks from which day, where it is still to come: "%s"', async (said, now) => {
    const asked = await bot.say(said);
    expect(asked.text).toContain('Vanaf welke dag?');
    expect((await bot.stored())['address']).toBeUndefined();
    expect((await bot.say('1 maart')).text).toContain('keizerstraat 4 in deventer');
    await bot.say('nee');
    await bot.say(said);
    expect((await bot.say(now)).text).toContain('nog niet bekend → keizerstraat 4 in deventer');
  });

  it('asks from which day in English', async () => {
    await bot.say('/register taal en');
    expect((await bot.say('we are moving to a new office, Church Street 4 in Deventer')).text).toContain(
      'From which day?',
    );
    expect((await bot.say('now')).text).toContain('Church Street 4 in Deventer');
  });

  it('is left alone when it is not known yet', async () => {
    await bot.say('we zijn verhuisd');
    expect((await bot.say('weet ik nog niet')).text).toContain('dan verander ik niets');
    expect((await bot.stored())['address']).toBeUndefined();
  });
});

describe('an activity that ends', () => {
  it('goes out of use, with the answer in the profile that said it', async () => {
    const card = await bot.say('we zijn gestopt met leveranciers');
    expect(card.text).toContain('V-002 Leveranciers: niet meer in gebruik');
    expect(card.text).toContain('Leveranciers: Nee');
    const done = await bot.press(card.button('Ja, verwerk dit'));
    expect((await bot.record('V-002')).status).toBe('archived');
    expect((await bot.stored())['has-suppliers']).toBe(false);
    await bot.press(done.button('Ongedaan maken'));
    expect((await bot.record('V-002')).status).toBe('concept');
    expect((await bot.stored())['has-suppliers']).toBe(true);
  });
});

describe('who may not change the register', () => {
  it('has it passed on, and changes nothing', async () => {
    await bot.say('hoi', 'piet');
    const piet = (await personNamed('piet')).id;
    await bot.store.transaction(async ({ organisations, people }) =>
      people.revoke((await organisations.first())?.id ?? '', piet, 'management'),
    );
    const heard = await bot.say('we zijn gestopt met mailchimp', 'piet');
    expect(heard.text).toContain('Ik geef het door aan noor');
    expect(heard.text).not.toContain('V-00');
    expect(await windsDown('Mailchimp')).toEqual({});
    const yes = `follow-do|${(await supplier('Mailchimp')).id}|supplier-stops|99|~~`;
    expect((await bot.press(yes, 'piet')).text).not.toContain('Verwerkt');
    const platform = new FakePlatform('terminal');
    bot.now = '2026-11-25T09:00:00.000Z';
    await bot.tick(platform);
    const told = JSON.stringify(platform.arrived);
    expect(told).toContain('piet zegt dit. Klopt het?');
    const show = /follow-show\|[^"]+/.exec(told)?.[0] ?? '';
    expect((await bot.press(show)).text).toContain('Gestopt met Mailchimp');
  });
});

describe('two who follow the same change', () => {
  it('at once: it is done once, and the other reads that it is so', async () => {
    await bot.say('hoi', 'Els de Vries');
    const mine = (await bot.say('we zijn gestopt met mailchimp')).button('Ja, verwerk dit');
    const theirs = (await bot.say('mailchimp gebruiken we niet meer', 'Els de Vries')).button('Ja, verwerk dit');
    const both = await Promise.all([bot.press(mine), bot.press(theirs, 'Els de Vries')]);
    const texts = both.map(({ text }) => text).toSorted();
    expect(texts[0]).toContain('Dat staat al zo in uw register.');
    expect(texts[1]).toContain('Verwerkt: Gestopt met Mailchimp.');
    expect((await recordsOf('change')).length).toBe(1);
  });
});

describe('a change that another changed on top', () => {
  it('comes back but for that, and says whose it is not to take', async () => {
    await bot.say('hoi', 'Els de Vries');
    await bot.say('we zijn gestopt met mailchimp');
    const undo = (await bot.say('ja')).button('Ongedaan maken');
    const record = await idOf('V-001');
    await bot.answer({ suppliers: [{ other: 'Brevo' }] }, { record, as: 'Els de Vries' });
    const back = await bot.press(undo);
    expect(back.text).toContain(
      "Dit is daarna nog veranderd, dus het bleef zo: V-001 Klanten · Programma's en plaatsen",
    );
    expect(await namesIn('V-001')).toEqual(['Brevo']);
    expect(await windsDown('Mailchimp')).toEqual({});
  });

  it('is taken back once, also when two press at the same moment', async () => {
    await bot.say('hoi', 'Els de Vries');
    await bot.say('we zijn gestopt met mailchimp');
    const undo = (await bot.say('ja')).button('Ongedaan maken');
    const both = await Promise.all([bot.press(undo), bot.press(undo, 'Els de Vries')]);
    expect(both.filter(({ text }) => text.includes('Teruggezet')).length).toBe(1);
    expect(await windsDown('Mailchimp')).toEqual({});
    expect(await bot.brokenTrails()).toEqual([]);
  });
});

describe('beside an open question', () => {
  it('shows the card, and the question is still there', async () => {
    const record = await idOf('V-001');
    await bot.press(`change|${record}|bsn`);
    const card = await bot.say('we zijn gestopt met mailchimp');
    expect(card.text).toContain('Gestopt met Mailchimp');
    expect(card.text).toContain('burgerservicenummer');
    await bot.say('ja');
    expect(await namesIn('V-002')).toBeNull();
    expect((await bot.say('nee')).text).not.toContain('niet begrepen');
    expect((await bot.stored('V-001'))['bsn']).toBe('no');
  });
});

describe('what ends beside something else', () => {
  it.each([
    ['mailchimp gebruiken we niet meer, we hebben nu brevo', 'Brevo in plaats van Mailchimp'],
    ['mailchimp gebruiken we niet meer en nu gebruiken we brevo', 'Brevo in plaats van Mailchimp'],
    ["we dropped Mailchimp, it's Brevo now", 'Brevo in plaats van Mailchimp'],
  ])('is replaced by what is used now: "%s"', async (said, title) => {
    const { text } = await bot.say(said);
    expect(text).toContain(title);
    expect(text).toContain('Zet eerst over wat u moet bewaren');
  });

  it('is ended alone, and what else is told is asked back below it', async () => {
    const { text } = await bot.say('sinds kort ook personio voor personeel, mailchimp gebruiken we niet meer');
    expect(text).toContain('Gestopt met Mailchimp');
    expect(text).toContain("V-003 Personeel: Programma's en plaatsen: Personio? Er is nog niets bewaard.");
  });

  it.each(['mijn laptop is kwijt en mailchimp gebruiken we niet meer', 'we gebruiken mailchimp en brevo'])(
    'is not meant by "%s"',
    async (said) => {
      expect((await bot.say(said)).text).not.toMatch(/Gestopt met|in plaats van/);
    },
  );
});
