// Reporting a breach: one open question, then only what is missing; what was said roughly is said back; and the receipt is
// where the person is.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stillOpenSaid } from '../../src/registers/breach/rules/hearing/still-open-said.js';
import { postbox } from '../journeys/postbox.js';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
});
afterEach(() => bot.close());

const unsent = 'new:breach-report';
const tell = (words: string, more: Record<string, unknown> = {}) =>
  bot.answer({ 'what-happened': words, ...more }, { record: unsent, as: 'piet' });
const reports = () => bot.read(({ records }, organisation) => records.list(organisation, 'breach-report'));

describe('a report', () => {
  it('begins with one open question, under its own name, with no way back that leads nowhere', async () => {
    const { ask } = await bot.say('/datalek', 'piet');
    expect(ask.fields.map(({ ask: question }) => question)).toEqual(['Wat is er gebeurd?']);
    expect(ask).toMatchObject({ heading: 'Datalek melden', send: 'Melden' });
    expect(ask.actions.map(({ label }) => label).join()).not.toMatch(/Terug|Later|Overslaan/);
    expect(ask.intro).toContain('Melden is goed, ook als het uw eigen fout was.');
  });

  it('asks then only what was not told', async () => {
    await bot.say('/datalek', 'piet');
    const { ask, text } = await tell('Een uur geleden mailde ik de bestellingen naar de verkeerde klant.');
    const required = ask.fields.filter(({ optional }) => !optional).map(({ path }) => path);
    expect(required).toEqual(['what-happened', 'still-open']);
    expect(text).toContain('Gemerkt op: 24 november 2026 om 08:00');
    expect(await reports()).toEqual([]);
    const sent = await tell('Een uur geleden mailde ik de bestellingen naar de verkeerde klant.', {
      'still-open': false,
    });
    expect(sent.text).toContain('D-001');
    expect((await bot.stored('D-001'))['noticed-at']).toBe('2026-11-24T07:00:00.000Z');
  });

  it('stores nothing that was only guessed from words', async () => {
    await bot.say('/datalek', 'piet');
    await tell('Ik mailde de bestellingen naar de verkeerde klant.', { 'noticed-at': 'nu', 'still-open': false });
    expect(await bot.stored('D-001')).not.toHaveProperty('incident');
  });

  it('says back a moment that was said roughly, with what it means for the term', async () => {
    await bot.say('/datalek', 'piet');
    const { ask, text } = await tell('Vanochtend is de tas met het dossier gestolen.');
    expect(text).toContain(
      'Ik reken vanaf 24 november 2026 om 06:00. Dan is er tijd tot 27 november 2026 om 06:00. Was het anders?',
    );
    expect(ask.fields.map(({ path }) => path)).toContain('noticed-at');
    expect(await reports()).toEqual([]);
  });

  it('asks last what is still needed, so that a yes answers that', async () => {
    await bot.say('/datalek', 'piet');
    const { ask } = await tell('Vanochtend is de tas met het dossier gestolen.');
    expect(ask.notice?.split('\n').at(-1)).toBe('Nog nodig: Kan iemand er nu nog bij?');
  });

  it('what lies in a train is not out of reach', async () => {
    await bot.say('usb stick met klantgegevens verloren', 'piet');
    await bot.say('ja', 'piet');
    await bot.say('vanmorgen om 8 uur', 'piet');
    expect((await bot.say('nee, hij ligt ergens in de trein', 'piet')).text).not.toContain('Staat nog open: nee');
  });

  it('what goes on since days was not noticed then', async () => {
    const { text } = await bot.say('onze mailbox is gehackt, sinds vorige week maandag, met 300 klanten', 'piet');
    expect(text).toContain('Dit klinkt als een datalek');
    expect(text).not.toContain('Gemerkt op');
  });

  it('what is not encrypted was held for ransom by nobody', async () => {
    const { text } = await bot.say("usb stick kwijtgeraakt met foto's van klanten, niet versleuteld", 'piet');
    expect(text).toContain('Soort: Telefoon, laptop of stick kwijt of gestolen');
  });

  it('a few words after it are added to it by a yes, and are no second one', async () => {
    await bot.say('/datalek', 'piet');
    await tell('Ik mailde de bestellingen naar de verkeerde klant.', { 'noticed-at': 'nu', 'still-open': false });
    const more = await bot.say('trouwens het waren 45 mensen', 'piet');
    expect(more.text).toContain('Gaat het over wat u net meldde?');
    expect(more.text).not.toContain('Soort:');
    expect(more.text).toContain('Hoeveel mensen: 45 mensen');
    expect((await bot.say('ja', 'piet')).text).toContain('Toegevoegd aan D-001');
    expect(await bot.stored((await bot.record('D-001')).id)).toMatchObject({ people: 45 });
  });

  it('takes what is typed as the answer to its question, whatever it looks like', async () => {
    await bot.say('/datalek', 'piet');
    const typed = await bot.handle({ type: 'text', text: 'Weg.', over: unsent }, { user: 'piet' });
    expect(typed.field('what-happened').sent).toBe('Weg.');
    expect(await reports()).toEqual([]);
  });

  it('says back a day that was typed to the question itself as well, and sends nothing on it', async () => {
    await bot.say('/datalek', 'piet');
    await tell('Ik mailde de bestellingen naar de verkeerde klant.');
    const typed = await bot.handle({ type: 'text', text: 'gister na het werk', over: unsent }, { user: 'piet' });
    expect(typed.text).toContain('Ik reken vanaf 23 november 2026 om 00:00.');
    expect(await reports()).toEqual([]);
  });

  it('is no place for a request that comes in meanwhile: that is offered by itself, and the form stays open', async () => {
    await bot.say('/datalek', 'piet');
    const text = 'klant belt net, wil weten wat we van hem hebben';
    const offered = await bot.handle({ type: 'text', text, over: unsent }, { user: 'piet' });
    expect(offered.button('Dit melden')).toContain('request');
    const told = await bot.handle({ type: 'text', text: 'Map kwijt', over: unsent }, { user: 'piet' });
    expect(told.field('what-happened').sent).toBe('Map kwijt');
  });

  it.each([
    ['De link staat nog open.', true, 'Ik lees dat iemand er nu nog bij kan. Klopt dat?'],
    ['De link is inmiddels ingetrokken.', false, 'Ik lees dat er nu niemand meer bij kan. Klopt dat?'],
  ])('says back what it read of whether it goes on, and sends nothing on it: %s', async (words, open, back) => {
    const told = `Een uur geleden mailde ik een link naar de lijst met klanten naar de verkeerde. ${words}`;
    await bot.say('/datalek', 'piet');
    const { ask, text } = await tell(told);
    expect(text).toContain(back);
    expect(ask.fields.map(({ path }) => path)).toContain('still-open');
    expect(await reports()).toEqual([]);
    await tell(told, { 'still-open': open });
    expect((await bot.stored('D-001'))['still-open']).toBe(open);
  });

  it('asks whether it goes on where the words leave any doubt', async () => {
    for (const words of [
      'Ik weet niet of de link nog open staat.',
      'Ik denk dat de link is ingetrokken.',
      'De mail is verwijderd.',
      'De link wordt zodra het kan ingetrokken.',
      'De map staat nog open, maar de link is ingetrokken.',
      'De link is niet ingetrokken.',
    ])
      expect(stillOpenSaid(words), words).toBeUndefined();
  });

  it.each(['nee alles is verwijderd', 'nee, het is inmiddels weggehaald', 'no it has been deleted'])(
    'hears a no with its reason: "%s"',
    (words) => expect(stillOpenSaid(words)).toBe(false),
  );

  it.each(['alles is verwijderd', 'nee de bestanden zijn gewist', 'nee het is niet verwijderd'])(
    'hears no such no where what was lost was deleted, or nothing was: "%s"',
    (words) => expect(stillOpenSaid(words)).toBeUndefined(),
  );

  it.each(['niemand kan er nog bij', 'gisteren gemerkt, niemand kan er nog bij', 'er kan nog niemand bij'])(
    'hears that nobody can reach it: "%s"',
    (words) => expect(stillOpenSaid(words)).not.toBe(true),
  );

  it('says in its receipt from when the time runs, with a way to put that right', async () => {
    await bot.say('/datalek', 'piet');
    const sent = await tell('Map open', { 'noticed-at': 'vanochtend', 'still-open': false });
    expect(sent.text).toContain('De tijd loopt vanaf 24 november 2026 om 06:00, tot 27 november 2026 om 06:00.');
    const asked = await bot.press(sent.button('Tijd klopt niet'), 'piet');
    expect(asked.field('noticed-at').ask).toBe('Wanneer merkte u het?');
  });

  it('offers that way too where another time is told after it', async () => {
    await bot.say('/datalek', 'piet');
    await tell('Map open', { 'noticed-at': 'vanochtend', 'still-open': false });
    const said = await bot.say('nee wacht het was om kwart over 8', 'piet');
    expect(said.text).toContain('[Hoort bij D-001] [Tijd klopt niet]');
    const asked = await bot.press(said.button('Tijd klopt niet'), 'piet');
    expect(asked.field('noticed-at').ask).toBe('Wanneer merkte u het?');
    expect((await bot.say('er zaten ook namen bij', 'piet')).text).not.toContain('Tijd klopt niet');
  });

  it('counts no term from a clock that was moved, and says so, until somebody fills in when it was', async () => {
    let steady = false;
    const moved = await startBot({ bot: { steady: () => steady } });
    await finishFirstRun(moved);
    const report = { 'what-happened': 'Map open', 'noticed-at': null, 'still-open': false };
    const sent = await moved.answer(report, { record: unsent });
    expect(sent.text).toContain('De klok van dit systeem klopt misschien niet.');
    expect(sent.text).not.toContain('De tijd loopt vanaf');
    expect(await moved.stored('D-001')).not.toHaveProperty('noticed-at');
    steady = true;
    const later = await moved.answer(report, { record: unsent });
    expect(later.text).toContain('De tijd loopt vanaf');
    expect(later.text).not.toContain('De klok');
    await moved.close();
  });

  it('tells who reports what somebody wrote that the message itself is still there for all', async () => {
    const at = '2026-11-24T07:00:00.000Z';
    const heard = await bot.handle(
      { type: 'from-message', flow: 'breach-from-message', text: 'BSN van klant in de groep', at },
      { user: 'piet' },
    );
    expect(heard.text).toContain('Iedereen in dat gesprek kan het bericht nog lezen');
    const sent = await bot.answer(
      { 'what-happened': 'BSN van klant in de groep', 'noticed-at': 'nu', 'still-open': true },
      { as: 'piet', record: heard.ask.record },
    );
    expect(sent.text).toContain('D-001');
  });
});

describe('an exercise', () => {
  async function practise(noticed: string, minutes: number): Promise<string> {
    const start = bot.now;
    const after = (more: number) => {
      bot.now = new Date(Date.parse(start) + more * 60_000).toISOString();
    };
    await bot.say('/datalek oefening', 'piet');
    const told = { 'what-happened': 'Laptop weg', 'noticed-at': noticed, 'still-open': false };
    await bot.answer(told, { record: 'new:exercise-report', as: 'piet' });
    const records = await bot.read(({ records: all }, organisation) => all.list(organisation, 'exercise'));
    const id = records.at(-1)?.id ?? '';
    after(minutes);
    await bot.press(`act|${id}|pick-up`);
    after(2 * minutes);
    await bot.press(`form|${id}|@authority-decision`);
    await bot.answer({ 'is-breach': false }, { record: id });
    await bot.answer({ 'no-breach-reason': 'Het was een oefening.' }, { record: id });
    const closed = await bot.press((await bot.press(`act|${id}|close`)).button('Dossier sluiten'));
    return closed.text;
  }

  it('measures minutes to report, to take on and to decide, and compares them with the last', async () => {
    const first = await practise('2026-11-24T07:40:00.000Z', 10);
    expect(first).toContain('Van merken tot melden: 20 minuten');
    expect(first).toContain('Van melden tot oppakken: 10 minuten');
    expect(first).toContain('Van melden tot besluit: 20 minuten');
    bot.now = '2026-11-25T08:00:00.000Z';
    const second = await practise('2026-11-25T07:55:00.000Z', 3);
    expect(second).toContain('Van melden tot oppakken: 3 minuten (vorige keer 10 minuten)');
    expect(second).toContain('wat verandert u, wie doet dat, en wanneer is het klaar?');
  });

  it('makes of three answers an action, of which its owner hears on its day', async () => {
    await practise('2026-11-24T07:40:00.000Z', 10);
    const records = await bot.read(({ records: all }, organisation) => all.list(organisation, 'exercise'));
    const id = records[0]?.id ?? '';
    const people = await bot.read(({ people: all }, organisation) => all.list(organisation));
    const noor = people.find(({ name }) => name === 'noor')?.id;
    await bot.press(`add-row|${id}|actions`);
    await bot.answer(
      { 'actions/r1/what': 'Schijven versleutelen', 'actions/r1/who': noor, 'actions/r1/by': '2026-12-01' },
      { record: id },
    );
    bot.now = '2026-12-01T08:30:00.000Z';
    const box = postbox();
    await bot.tick(box);
    expect(box.textsFor('noor')).toContain('vandaag zou klaar zijn: Schijven versleutelen');
  });
});
