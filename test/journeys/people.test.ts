// Who may see and do what, and how work changes hands.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ask } from '../../src/core/engine/replies.js';
import { registerCommands } from './register-commands.js';
import { finishFirstRun, type Heard, startBot, type TestBot } from './support.js';

let bot: TestBot;
function cardIn({ replies }: Heard) {
  const card = replies.find((reply) => reply.type === 'card');
  if (card === undefined) throw new Error('there is no card');
  return card;
}
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

describe('an employee', () => {
  it('hears who takes care of privacy, and sees nothing of the register', async () => {
    const heard = await bot.handle({ type: 'open' }, { user: 'piet' });
    expect(heard.text).toContain('noor zorgt daarvoor');
    expect((await bot.say('/register lijst', 'piet')).text).toContain('nog geen activiteiten die u kunt zien');
    expect((await bot.say('/register leveranciers', 'piet')).text).not.toContain('L-001');
  });

  it('gets the same answer for a record that is not for them and for one that does not exist, and the trail knows', async () => {
    const hidden = await bot.say('/register toon V-001', 'piet');
    const missing = await bot.say('/register toon V-099', 'piet');
    expect(hidden.text).toBe(missing.text);
    expect(hidden.text).toContain('Misschien bestaat het niet');
    const refused = await bot.read((repositories, organisation) => repositories.audit.page(organisation, 0, 1000));
    expect(refused.filter(({ action }) => action === 'refuse')).toHaveLength(2);
  });

  it.each([
    '/register nieuw',
    '/register export',
    '/register archiveer V-001',
    '/register wijzig V-001',
    '/register geschiedenis V-001',
  ])('cannot %s', async (command) => {
    const heard = await bot.say(command, 'piet');
    expect(heard.text).toContain('Dit kan ik niet voor u openen');
    expect(heard.replies.every(({ type }) => type === 'text')).toBe(true);
  });

  it('is offered in help exactly what may be done, a report of a breach first', async () => {
    const { lines } = cardIn(await bot.say('/register help', 'piet'));
    expect(lines.slice(0, 2).map(({ label }) => label)).toEqual(['/datalek', '/verzoek']);
    const shown = lines.map(({ label }) => label.split(' ')[1] ?? '');
    for (const { words, needs } of registerCommands) {
      const [word = ''] = words.nl;
      const refused = (await bot.say(`/register ${word}`, 'piet')).text.includes('Dit kan ik niet voor u openen');
      expect([word, refused || needs !== undefined, shown.includes(word)]).toEqual([
        word,
        !shown.includes(word),
        shown.includes(word),
      ]);
      await bot.say('later', 'piet');
    }
  });

  it('is told what can be done here, and not that the register is empty or nothing at all', async () => {
    expect((await bot.say('/register', 'piet')).text).toContain('[Datalek melden]');
    expect((await bot.say('/register', 'piet')).text).not.toContain('Er staat nog niets in');
    expect((await bot.say('/register profiel', 'piet')).text).toContain('Dit kan ik niet voor u openen');
  });

  it('cannot press the buttons of another', async () => {
    const { id } = await bot.record('V-001');
    for (const verb of ['open', 'show', 'archive', 'history']) {
      expect((await bot.press(`${verb}|${id}`, 'piet')).text).toContain('Dit kan ik niet voor u openen');
    }
    const before = await bot.versions('V-001');
    await bot.press(`confirm|${id}|@purposes|14`, 'piet');
    await bot.answer({ name: 'Van Piet' }, { as: 'piet', record: id });
    expect(await bot.versions('V-001')).toEqual(before);
  });
});

describe('the owner of an activity', () => {
  it('may read and change that activity and no other', async () => {
    await bot.say('hallo', 'piet');
    const piet = await personNamed('piet');
    await bot.answer({ owner: piet }, { record: (await bot.record('V-001')).id });
    expect((await bot.say('/register lijst', 'piet')).text).toContain('V-001');
    expect((await bot.say('/register lijst', 'piet')).text).not.toContain('V-002');
    await bot.answer({ name: 'Onze klanten' }, { as: 'piet', record: (await bot.record('V-001')).id });
    expect((await bot.stored('V-001'))['name']).toBe('Onze klanten');
  });
});

describe('somebody of whom only the name is known', () => {
  const name = 'Els van Dam';
  const list = async () => (await bot.say('/register medewerkers')).button(`${name} wissen`);
  const nameManager = async () => {
    const form = await bot.say('/register rol');
    const asked = await bot.answer({ role: 'management', to: { other: name } }, { record: form.ask.record });
    return bot.press(asked.button('Bevestigen'));
  };

  it('cannot be asked, and whoever named them hears so at once and only once', async () => {
    const { text } = await nameManager();
    expect(text).toContain(`${name} ken ik alleen van naam`);
    expect(text).not.toContain('krijgt de vraag');
    expect(await bot.tick()).toEqual([]);
    expect((await bot.say('/register lijst')).text).not.toContain('kwam niet aan');
  });

  it('becomes a colleague who talks here once somebody says who it is: work and offered role come along', async () => {
    await nameManager();
    await bot.answer({ owner: await personNamed(name) }, { record: (await bot.record('V-001')).id });
    await bot.say('hallo', 'els');
    const shown = await bot.press(await list());
    expect(shown.text).toContain(`${name} ken ik alleen van naam`);
    const choice = await bot.press(shown.button(`Wie is ${name} hier?`));
    expect((await bot.press(choice.button('els'))).text).toBe(
      `${name} en els zijn nu één persoon: els. Taken en rollen zijn meegegaan.`,
    );
    expect((await bot.stored('V-001'))['owner']).toBe(await personNamed('els'));
    expect((await bot.say('/register medewerkers')).text).not.toContain(name);
    const offer = await bot.handle({ type: 'open' }, { user: 'els' });
    expect((await bot.press(offer.button('Ik neem het op mij'), 'els')).text).toContain('U bent nu directie');
    expect(await bot.brokenTrails()).toEqual([]);
  });

  it('is not to be mixed up with who talks here, nor joined by others', async () => {
    await nameManager();
    await bot.say('hallo', 'els');
    const [els, named] = [await personNamed('els'), await personNamed(name)];
    const refused = await bot.press(`person|${els}|is|0|${await personNamed('noor')}`);
    expect(refused.text).toContain('els praat zelf met mij.');
    expect((await bot.press(`person|${named}|is|0|${els}`, 'els')).text).toContain('Dit kan ik niet voor u openen');
    expect(await personNamed(name)).toBe(named);
  });
});

describe('the privacy officer’s role', () => {
  const handOver = async (what: string) => {
    await bot.say('hallo', 'sanne');
    const form = await bot.say('/register overdragen');
    await bot.answer({ what }, { record: form.ask.record });
    const asked = await bot.answer({ to: await personNamed('sanne') });
    const overview = asked.ask.mode === 'overview' ? asked : await bot.say('overslaan');
    return bot.press(overview.button('Bevestigen'));
  };

  it('is handed over only when the other accepts; until then it stays where it was', async () => {
    const handed = await handOver('my-role');
    expect(handed.text).toContain('sanne krijgt de vraag om uw rol over te nemen');
    expect((await bot.say('/register lijst')).text).toContain('V-001');
    expect((await bot.say('/register lijst', 'sanne')).text).not.toContain('V-001');
    const offer = await bot.handle({ type: 'open' }, { user: 'sanne' });
    const accepted = await bot.press(offer.button('Ik neem het op mij'), 'sanne');
    expect(accepted.text).toContain('U bent nu privacy officer');
    expect((await bot.say('/register lijst', 'sanne')).text).toContain('V-001');
    expect((await bot.say('/register lijst')).text).not.toContain('V-001');
  });

  it('stays when the other declines', async () => {
    await handOver('my-role');
    const offer = await bot.handle({ type: 'open' }, { user: 'sanne' });
    await bot.press(offer.button('Nee, liever niet'), 'sanne');
    expect((await bot.say('/register lijst')).text).toContain('V-001');
    expect((await bot.press('accept-role|privacy-officer', 'sanne')).text).toContain('Dit aanbod is er niet meer');
  });

  it('goes to another, never to who hands it over, and who has no role hands none over', async () => {
    const names = ({ ask }: { readonly ask: Ask }, path: string) =>
      ask.fields.find((field) => field.path === path)?.options?.map(({ label }) => label);
    await bot.say('hallo', 'sanne');
    const form = await bot.say('/register overdragen');
    expect(names(form, 'to')).toEqual(['sanne']);
    const self = await bot.answer({ what: 'my-role', to: await personNamed('noor') }, { record: form.ask.record });
    expect(self.field('to').error).toContain('Kies iemand uit de lijst');
    expect(names(await bot.say('/register afwezig'), 'deputy')).toEqual(['sanne', 'Niemand']);
    const none = await bot.say('/register overdragen', 'sanne');
    const values = { what: 'my-role', to: await personNamed('noor') };
    const asked = await bot.answer(values, { record: none.ask.record, as: 'sanne' });
    expect((await bot.press(asked.button('Bevestigen'), 'sanne')).text).toContain(
      'dus er is geen rol om over te dragen',
    );
  });

  it('cannot be taken by pressing a made-up button', async () => {
    await bot.say('hallo', 'piet');
    await bot.press('accept-role|privacy-officer', 'piet');
    expect((await bot.say('/register lijst', 'piet')).text).not.toContain('V-001');
  });

  it('gives activities to another at once', async () => {
    await bot.answer({ owner: await personNamed('noor') }, { record: (await bot.record('V-001')).id });
    const handed = await handOver('my-activities');
    expect(handed.text).toContain('sanne houdt nu bij: V-001 Klanten');
    expect((await bot.stored('V-001'))['owner']).toBe(await personNamed('sanne'));
  });
});

describe('absence', () => {
  it('lets the deputy act with the roles of who is away, on those days only', async () => {
    await bot.say('hallo', 'sanne');
    const form = await bot.say('/register afwezig');
    await bot.answer({ from: '2026-12-01' }, { record: form.ask.record });
    await bot.answer({ until: '2026-12-14' });
    const asked = await bot.answer({ deputy: await personNamed('sanne') });
    const done = await bot.press(asked.button('Bevestigen'));
    expect(done.text).toContain('U bent er niet van 1 december 2026 tot en met 14 december 2026. sanne neemt waar.');
    expect((await bot.say('/register lijst', 'sanne')).text).not.toContain('V-001');
    bot.now = '2026-12-02T08:00:00.000Z';
    expect((await bot.say('/register lijst', 'sanne')).text).toContain('V-001');
    bot.now = '2026-12-15T08:00:00.000Z';
    expect((await bot.say('/register lijst', 'sanne')).text).not.toContain('V-001');
  });
});

describe('an adviser', () => {
  it('is given the role until a day, accepts it, reads, and never changes anything', async () => {
    await bot.say('hallo', 'wim');
    const form = await bot.say('/register rol');
    const values = { role: 'adviser', to: await personNamed('wim'), until: '2026-12-31' };
    const asked = await bot.answer(values, { record: form.ask.record });
    expect((await bot.press(asked.button('Bevestigen'))).text).toContain('wim krijgt de vraag');
    expect((await bot.say('/register lijst', 'wim')).text).not.toContain('V-001');
    const offer = await bot.handle({ type: 'open' }, { user: 'wim' });
    await bot.press(offer.button('Ik neem het op mij'), 'wim');
    expect((await bot.say('/register lijst', 'wim')).text).toContain('V-001');
    expect((await bot.say('/register wijzig V-001', 'wim')).text).toContain('Dit kan ik niet voor u openen');
    bot.now = '2027-01-01T08:00:00.000Z';
    expect((await bot.say('/register lijst', 'wim')).text).not.toContain('V-001');
  });

  it('needs a day, and only who gives roles can give one', async () => {
    const form = await bot.say('/register rol');
    const asked = await bot.answer({ role: 'adviser', to: { other: 'Wim' } }, { record: form.ask.record });
    expect((await bot.press(asked.button('Bevestigen'))).text).toContain('tot een afgesproken dag');
    expect((await bot.say('/register rol', 'piet')).text).toContain('Dit kan ik niet voor u openen');
  });
});

describe('/datalek', () => {
  it('asks an employee what happened first, in one question', async () => {
    const asked = await bot.say('/datalek', 'piet');
    expect(asked.ask.fields.map(({ path }) => path)).toEqual(['what-happened']);
  });
});

describe('commands', () => {
  it('work in Dutch and in English, and the answer comes in the person’s language', async () => {
    expect((await bot.say('/register taal en')).text).toContain('we go on in English');
    expect((await bot.say('/register list')).text).toContain('# Activities');
    expect((await bot.say('/register lijst')).text).toContain('# Activities');
    expect((await bot.say('/register explain lawful basis')).text.length).toBeGreaterThan(40);
  });

  it('archive and restore without losing anything', async () => {
    const archived = await bot.say('/register archiveer V-001');
    expect(archived.text).toContain('niet meer in gebruik');
    expect((await bot.say('/register controle')).text).not.toContain('V-001');
    await bot.press(archived.button('Weer in gebruik nemen'));
    expect((await bot.say('/register toon V-001')).text).toContain('Klanten');
  });

  it('show who did what when', async () => {
    expect((await bot.say('/register geschiedenis V-001')).text).toContain('24 november 2026 om 09:00: noor: begon');
  });
});

async function personNamed(name: string): Promise<string> {
  const people = await bot.read((repositories, organisation) => repositories.people.list(organisation));
  const person = people.find((one) => one.name === name);
  if (person === undefined) throw new Error(`nobody is called ${name}`);
  return person.id;
}

it('is told once that the office fell to them, also when they only say hello', async () => {
  const own = await startBot();
  await finishFirstRun(own);
  await own.say('later');
  const person = await own.read(async ({ people }, organisation) => (await people.list(organisation))[0]?.id ?? '');
  await own.store.transaction(async ({ organisations, people }) => {
    await people.addAccount((await organisations.first())?.id ?? '', person, 'slack', 'U1', own.now);
  });
  const profile = { name: 'noor', mayBeOfficer: true, guest: false };
  const heard = await own.handle({ type: 'text', text: 'hoi' }, { platform: 'slack', user: 'U1', profile });
  expect(heard.text.split('U begint hier als eerste.').length).toBe(2);
  await own.close();
});
