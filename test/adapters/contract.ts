// What each channel must do, in words and in a try. The same tries run for every channel, and docs/parity.md is made
// of the same list, so the table cannot say what no test has seen.
import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/app/ports/store.js';
import { latest } from '../../src/core/engine/answers.js';
import { conversations } from '../journeys/as-people-talk/whole-conversations.js';
import { ownerInHerWords } from './owner.js';
import { introduced, play } from './play.js';
import { companyWithoutContract, confirmedCustomers, seeded, somebodyLeaves } from './seeds.js';

export const channels = ['terminal', 'slack', 'teams'] as const;
export type ChannelName = (typeof channels)[number];

/** A person at a channel. Each step gives the words that came back. */
export interface Channel {
  readonly store: Store;
  say(text: string): Promise<string>;
  /** The button with this label. */
  press(label: string): Promise<string>;
  /** The button that stands beside this line. */
  pick(line: string): Promise<string>;
  /**
   * Fills in what is asked as one form, in the order of its questions: an option by its number, empty for what stands
   * there already.
   */
  fill(...answers: readonly string[]): Promise<string>;
  /** All that stands in the conversation now, as it was changed meanwhile; absent where what was said is never changed. */
  standing?(): Promise<string>;
  /** Somebody else, who was never here. */
  sayAs(who: string, text: string): Promise<string>;
  /** The button with this label, pressed by somebody else. */
  pressAs(who: string, label: string): Promise<string>;
  /** Somebody else says this to the bot where others read along: what came there, and what to them alone; absent where nobody can. */
  saidAmongOthers?(who: string, text: string): Promise<{ readonly there: string; readonly alone: string }>;
  /** After this many days: what comes unasked, to the person or to somebody else. */
  comes(days: number, who?: string): Promise<string>;
  /** How somebody else is called there. */
  readonly nameOfPiet: string;
  /** The same delivery as the last `say`, once more. */
  again?(): Promise<void>;
  /** Sends a file, as people do there. */
  sends(name: string, bytes: Uint8Array): Promise<string>;
  /** Documents that came. */
  files(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface Duty {
  readonly what: string;
  readonly how: Readonly<Record<ChannelName, string>>;
  readonly attempt: (channel: Channel) => Promise<void>;
}

export const daysLater = (now: string, days: number): string =>
  new Date(Date.parse(now) + days * 86_400_000).toISOString();

const bakery = ['Bakkerij De Vries', 'info@bakkerijdevries.nl'] as const;

async function introduction(channel: Channel): Promise<string> {
  await channel.say('/register');
  await channel.press('Ga verder met Uw organisatie');
  await channel.fill(...bakery);
  await channel.say('1');
  return channel.say('9');
}

export const duties: readonly Duty[] = [
  {
    what: 'Shows where the register stands, with the most useful button first',
    how: {
      terminal: '`/register`',
      slack: '`/register`, in a channel for that person only; App Home',
      teams: '`/register` or `register`; from a channel in the conversation with that person',
    },
    attempt: async (channel) => {
      expect(await channel.say('/register')).toContain('Uw register');
    },
  },
  {
    what: 'Asks several questions as one form, and stores them together',
    how: { terminal: 'one by one, sent as one', slack: 'a modal', teams: 'a card with all inputs' },
    attempt: async (channel) => {
      await channel.say('/register');
      await channel.press('Ga verder met Uw organisatie');
      await channel.fill(...bakery);
      expect(await stored(channel)).toMatchObject({ name: bakery[0], contact: bakery[1] });
    },
  },
  {
    what: 'Says what does not fit in a form and keeps what was typed; nothing is stored',
    how: {
      terminal: 'asks that question again, the rest stands ready',
      slack: 'under the field, the modal stays open',
      teams: 'at the field, on the same card',
    },
    attempt: async (channel) => {
      await channel.say('/register');
      await channel.press('Ga verder met Uw organisatie');
      expect(await channel.fill(bakery[0], 'geen adres')).toContain('geen e-mailadres');
      expect(await stored(channel)).toEqual({});
    },
  },
  {
    what: 'Takes a typed answer, an option by its number and a button',
    how: {
      terminal: 'a line, a number, a letter',
      slack: 'a message, a number or a menu, a button',
      teams: 'a message, a number or a choice on the card, a button',
    },
    attempt: async (channel) => {
      await introduction(channel);
      expect(await stored(channel)).toMatchObject({ sector: 'food', staff: 9 });
      await channel.press('Weet ik niet');
      expect((await versions(channel)).some(({ provenance }) => provenance === 'onbekend')).toBe(true);
    },
  },
  {
    what: 'Refuses an answer that does not fit with the reason, and asks again',
    how: {
      terminal: 'below the question',
      slack: 'in the next message',
      teams: 'at the field, or in the next message',
    },
    attempt: async (channel) => {
      await introduction(channel);
      await channel.say('terug');
      expect(await channel.say('een heleboel')).toContain('heel getal');
      expect(await stored(channel)).toMatchObject({ staff: 9 });
    },
  },
  {
    what: 'Asks in a review what most likely changed, one question at a time with its buttons, then whether the rest is right',
    how: { terminal: 'typed numbers', slack: 'buttons on the card', teams: 'buttons on the card' },
    attempt: async (channel) => {
      await confirmedCustomers(channel, { bsn: null });
      await channel.say('/register toon V-001');
      expect(await channel.press('Nakijken')).toContain('Vraag 1 van 1: Bewaart u hier een burgerservicenummer (BSN)?');
      expect(await channel.press('Nee')).toContain('Genoteerd. BSN: Nee');
      expect(await channel.press('De rest klopt nog')).toContain('V-001 Klanten is nagekeken');
    },
  },
  {
    what: 'Shows everybody who works there the agreements, and takes "gelezen" for having read them',
    how: { terminal: 'typed', slack: 'a button, or typed', teams: 'a button, or typed' },
    attempt: async (channel) => {
      await confirmedCustomers(channel);
      expect(await channel.say('/register afspraken')).toContain('Klanten.');
      expect(await channel.press('Deel ze met iedereen')).toContain('Gedeeld');
      expect(await channel.sayAs('piet', '/register afspraken')).toContain('druk op "Gelezen"');
      expect(await channel.sayAs('piet', 'gelezen')).toContain('Genoteerd: gelezen op');
    },
  },
  {
    what: 'Has the mail ready that asks a company for its contract, and notes in one tap that it was sent',
    how: { terminal: 'a file on disk', slack: 'a file in the conversation', teams: 'a file card or a link' },
    attempt: async (channel) => {
      await companyWithoutContract(channel);
      expect(await channel.say('/register contracten')).toContain('nog geen contract');
      await channel.press('Mail aan Kassa Jansen');
      await channel.press('De mail in het Nederlands');
      expect(await channel.files()).toHaveLength(1);
      await channel.say('/register contracten');
      await channel.press('Mail aan Kassa Jansen');
      expect(await channel.press('Ik heb hem verstuurd')).toContain('vandaag gevraagd bij L-001 Kassa Jansen');
    },
  },
  {
    what: 'Shows what is yours to do for who leaves, and takes a point as done in one tap',
    how: { terminal: 'typed numbers', slack: 'buttons on the card', teams: 'buttons on the card' },
    attempt: async (channel) => {
      await somebodyLeaves(channel);
      expect(await channel.say('/register taken')).toContain('Terug van Els: sleutels');
      expect(await channel.press('Gedaan')).toContain('Terug van Els: sleutels – gedaan.');
      expect(await channel.press('Naar de lijst')).toContain('Alles is gedaan');
    },
  },
  {
    what: 'Makes one list of a form about who leaves, and tells each who does something on it',
    how: { terminal: 'one by one, sent as one', slack: 'a modal', teams: 'a card with all inputs' },
    attempt: async (channel) => {
      await introduced(channel);
      await channel.sayAs('piet', '/register help');
      await channel.say('/register uit-dienst');
      const list = await channel.fill('2', '2026-12-31', '1,2', '1', '1');
      expect(list).toContain(`T-001 ${channel.nameOfPiet} gaat weg`);
      expect(list).toContain('0 van 2 gedaan');
      expect(await channel.comes(41)).toContain('had klaar moeten zijn op 31 december 2026');
    },
  },
  {
    what: 'Asks five things that keep most harm away in one form, and makes a list of what is not done yet',
    how: { terminal: 'one by one, sent as one', slack: 'a modal', teams: 'a card with all inputs' },
    attempt: async (channel) => {
      await introduced(channel);
      await channel.say('/register basis');
      expect(await channel.fill('1,2', '1', '2026-12-24')).toContain('2 van 5 gedaan');
      expect(await stored(channel)).toMatchObject({ security: ['two-step', 'updates'] });
    },
  },
  {
    what: 'Brings what is due in one message a month, the first thing with its buttons, and puts it off in a tap',
    how: {
      terminal: 'at the start, and while it runs',
      slack: 'a card in the conversation',
      teams: 'a card in the conversation',
    },
    attempt: async (channel) => {
      await introduced(channel);
      await confirmedCustomers(channel, { bsn: null });
      await channel.say('/register toon V-001');
      await channel.press('Nakijken');
      await channel.press('De rest klopt nog');
      expect(await channel.comes(365)).toContain('Klopt dit nog?');
      expect(await channel.press('Volgende maand')).toContain('weer op 24 december 2027');
    },
  },
  {
    what: 'Tells on one page how a year went',
    how: { terminal: '`/register jaar`', slack: '`/register jaar`', teams: '`/register jaar`' },
    attempt: async (channel) => {
      await introduced(channel);
      expect(await channel.say('/register jaar')).toContain('Zo staat het ervoor');
    },
  },
  {
    what: 'Asks who knows what nobody knew yet: a colleague, or oneself by a day',
    how: {
      terminal: 'a list of colleagues, then their own conversation',
      slack: 'buttons, or any colleague; a direct message',
      teams: 'buttons of who was here before; in their own conversation',
    },
    attempt: async (channel) => {
      await confirmedCustomers(channel, { bsn: null });
      await channel.say('/register toon V-001');
      await channel.press('Nakijken');
      expect(await channel.press('Vraag het een collega')).toContain('Wie weet dit? BSN');
      expect(await channel.press('Ik zoek het uit')).toContain('u zoekt het uit');
    },
  },
  {
    what: 'Brings a question to a colleague with its buttons, and the answer back with their name, to be confirmed',
    how: {
      terminal: 'when they are at their desk',
      slack: 'a direct message',
      teams: 'a card in their own conversation',
    },
    attempt: async (channel) => {
      await confirmedCustomers(channel, { bsn: null });
      await channel.sayAs('piet', '/register help');
      await channel.say('/register toon V-001');
      await channel.press('Nakijken');
      await channel.press('Vraag het een collega');
      expect(await channel.press(channel.nameOfPiet)).toContain(`Gevraagd aan ${channel.nameOfPiet}.`);
      const asked = await channel.comes(1, 'piet');
      expect(asked).toContain('vraagt u iets');
      expect(asked).toContain('Bewaart u hier een burgerservicenummer (BSN)?');
      expect(await channel.pressAs('piet', 'Nee')).toContain('krijgt uw antwoord: Nee');
      expect(await channel.comes(1)).toContain(`${channel.nameOfPiet} antwoordde · V-001 Klanten`);
      expect(await channel.press('Klopt, neem over')).toContain('Genoteerd. BSN: Nee');
    },
  },
  {
    what: 'Takes no answer where others read along, says so, and asks again in the conversation with that person, once',
    how: {
      terminal: '–',
      slack: 'for that person only; the question with its buttons in a direct message',
      teams: 'for that person only; the question with its buttons in their own conversation',
    },
    attempt: async (channel) => {
      if (channel.saidAmongOthers === undefined) return;
      await confirmedCustomers(channel, { bsn: null });
      await channel.sayAs('piet', '/register help');
      await channel.say('/register toon V-001');
      await channel.press('Nakijken');
      await channel.press('Vraag het een collega');
      await channel.press(channel.nameOfPiet);
      await channel.comes(1, 'piet');
      const moved = await channel.saidAmongOthers('piet', 'nee, dat bewaren we niet');
      expect(moved.there).toContain('Hier lezen anderen mee');
      expect(moved.there).toContain('staat opnieuw in ons gesprek');
      expect(moved.there).not.toContain('BSN');
      expect(moved.alone).toContain('Bewaart u hier een burgerservicenummer (BSN)?');
      expect(moved.alone).toContain('In eigen woorden');
      const again = await channel.saidAmongOthers('piet', 'nee dus');
      expect(again.there).toContain('Hier lezen anderen mee');
      expect(again.alone).toBe('');
      const kept = await channel.store.read(async ({ organisations, answers }) =>
        answers.ofRecord((await organisations.first())?.id ?? '', seeded('1')),
      );
      expect(kept.filter(({ path }) => path.startsWith('said/'))).toEqual([]);
      expect(await channel.pressAs('piet', 'Nee')).toContain('krijgt uw antwoord: Nee');
    },
  },
  {
    what: 'Follows a told change through: one card with all it touches, one yes, one way back',
    how: { terminal: 'typed', slack: 'typed, or buttons on the card', teams: 'typed, or buttons on the card' },
    attempt: async (channel) => {
      await introduced(channel);
      await companyWithoutContract(channel);
      await confirmedCustomers(channel, { suppliers: [seeded('2')] });
      const card = await channel.say('we zijn gestopt met kassa jansen');
      expect(card).toContain('V-001 Klanten');
      const done = await channel.press('Ja, verwerk dit');
      expect(done).toContain('Verwerkt');
      // What was done cannot be pressed again where it stands.
      expect((await channel.standing?.()) ?? '').not.toMatch(/^Ja, verwerk dit$/m);
      expect(await channel.say('ongedaan')).toContain('Teruggezet');
      expect(await channel.say('/register toon L-001')).not.toContain('Wordt afgebouwd');
    },
  },
  {
    what: 'Has what is not needed cleared by somebody on a day, asks after it each quarter, and notes that it was done',
    how: { terminal: 'typed numbers', slack: 'buttons on the card', teams: 'buttons on the card' },
    attempt: async (channel) => {
      await introduced(channel);
      await companyWithoutContract(channel);
      await confirmedCustomers(channel, { suppliers: [seeded('2')] });
      await channel.say('we zijn gestopt met kassa jansen');
      await channel.press('Ja, verwerk dit');
      const card = await channel.press('Een ander of een andere dag');
      expect(card).toContain('ruimt het op, uiterlijk op 24 december 2026');
      expect(await channel.press('Een maand later')).toContain('uiterlijk op 24 januari 2027');
      expect(await channel.press('Ja, zo doen we het')).toContain('Wordt afgebouwd: alle gegevens.');
      expect(await channel.say('/register toon L-001')).toContain('uiterlijk op 24 januari 2027');
      await channel.comes(30);
      expect(await channel.comes(11)).toContain('Op te ruimen dit kwartaal');
      expect(await channel.press('Opgeschoond')).toContain('opgeschoond op 4 januari 2027 door');
      expect(await channel.press('Toch nog niet')).toContain('Wordt nog afgebouwd: alle gegevens.');
    },
  },
  {
    what: 'Answers a greeting and "wat is …?" without taking them for an answer, and begins a report at the word "datalek"',
    how: { terminal: 'typed', slack: 'typed', teams: 'typed' },
    attempt: async (channel) => {
      await introduction(channel);
      const before = await stored(channel);
      expect(await channel.say('hoi')).toContain('Dag! We waren hier gebleven.');
      expect(await channel.say('wat is een verwerker?')).toContain('Een verwerker');
      expect(await channel.say('datalek')).toContain('Wat is er aan de hand?');
      expect(await stored(channel)).toEqual(before);
      expect(await channel.sayAs('piet', 'ik ben mijn telefoon kwijt')).toContain('Dit klinkt als een datalek.');
    },
  },
  {
    what: 'Understands "terug", "uitleg", "overslaan", "later" and "ongedaan" as control words',
    how: { terminal: 'typed', slack: 'typed or as buttons', teams: 'typed or as buttons' },
    attempt: async (channel) => {
      await introduction(channel);
      expect(await channel.say('uitleg')).toContain('Waarom vragen we dit?');
      expect(await channel.say('terug')).toContain('Hoeveel mensen');
      expect(await channel.say('later')).toContain('Alles is bewaard');
    },
  },
  {
    what: 'Can be read back: each question with its answer where it was asked, and what was taken back says so',
    how: {
      terminal: 'what was typed stands below what was asked',
      slack: 'the answer takes the place of the buttons',
      teams: 'the answer takes the place of the inputs and buttons',
    },
    attempt: async (channel) => {
      await introduction(channel);
      const { standing } = channel;
      if (standing === undefined) return;
      const answers = async () => (await standing()).replaceAll(/[*\s]+/g, ' ');
      expect(await answers()).toContain('Naam bedrijf Bakkerij De Vries Contact info@bakkerijdevries.nl');
      expect(await answers()).toContain('Hoeveel mensen werken er, uzelf meegeteld? 9 mensen');
      expect(await channel.say('ongedaan')).toContain('Teruggezet: Aantal mensen.');
      expect(await answers()).toContain('uzelf meegeteld? 9 mensen (ongedaan gemaakt)');
      await channel.say('ongedaan');
      expect(await answers()).not.toContain('(ongedaan gemaakt)');
    },
  },
  {
    what: 'Asks yes or no after yes or no in one place, with what was answered above it',
    how: {
      terminal: 'below each other',
      slack: 'in the same message',
      teams: 'on the same card',
    },
    attempt: async (channel) => {
      await introduction(channel);
      await channel.press('Overslaan');
      await channel.press('Overslaan');
      await channel.press('Ja');
      await channel.press('Nee');
      expect(await stored(channel)).toMatchObject({ 'has-customers': true, 'has-suppliers': false });
      const now = (await channel.standing?.())?.replaceAll(/[*\s]+/g, ' ');
      if (now !== undefined)
        expect(now).toMatch(/klanten\? Ja Bewaart u gegevens van leveranciers\? Nee Bakkerij [^?]*vraag 3 van/);
    },
  },
  {
    what: 'Stores no word that is no answer, and lets no "geen idee" take away what is known',
    how: {
      terminal: 'asked back',
      slack: 'asked back, in a form at its field',
      teams: 'asked back, in a form at its field',
    },
    attempt: async (channel) => {
      await introduction(channel);
      for (const said of ['hahaha top', 'nee, alleen mijn man soms', 'a'])
        expect(await channel.say(said)).toContain('Ik lees hier geen naam in.');
      await channel.say('terug');
      expect(await channel.say('geen idee')).toContain('Dat laat ik zo.');
      expect(await stored(channel)).toMatchObject({ staff: 9 });
      await channel.press('Klopt zo');
      expect(await channel.say('ikzelf denk ik')).toContain('Vervanger');
      expect(await stored(channel)).toHaveProperty('officer');
    },
  },
  {
    what: 'Hears in a form that an earlier answer is put right, asks it back, and keeps the form open',
    how: { terminal: 'between two questions', slack: 'yes', teams: 'yes' },
    attempt: async (channel) => {
      await introduction(channel);
      expect(await channel.say('ik')).toContain('Vervanger');
      expect(await channel.say('klopt niet, we zijn met 5')).toContain('Bedoelt u: 5 mensen?');
      expect(await stored(channel)).toMatchObject({ staff: 9 });
      expect(await channel.say('ja')).toContain('Vervanger');
      expect(await stored(channel)).toMatchObject({ staff: 5 });
      expect(await stored(channel)).not.toHaveProperty('deputy');
    },
  },
  {
    what: 'Answers what a reporter asks in the middle of a report, and asks on',
    how: { terminal: 'between two questions', slack: 'yes', teams: 'yes' },
    attempt: async (channel) => {
      await introduction(channel);
      await channel.say('laptop kwijt');
      await channel.say('ja');
      await channel.say('klopt');
      expect(await channel.say('krijg ik hier last mee?')).toContain('ook als het uw eigen fout was');
      expect(await channel.say('wat moet ik nu doen?')).toContain('Nu doen: ');
    },
  },
  {
    what: 'Takes what is typed in a form for the field it belongs to, whichever is asked there',
    how: { terminal: 'between two questions', slack: 'yes', teams: 'yes' },
    attempt: async (channel) => {
      await channel.say('/register');
      expect(await channel.say('06-12345678')).toContain('Contact: 06-12345678');
      await channel.say('de korst');
      // In the terminal it stands at its own question then.
      await channel.say('klopt');
      expect(await stored(channel)).toMatchObject({ name: 'de korst', contact: '06-12345678' });
    },
  },
  {
    what: 'Goes on where one was, the next day too',
    how: {
      terminal: 'at the start, or `/register`',
      slack: '`/register`, App Home or the conversation',
      teams: '`/register` or the conversation',
    },
    attempt: async (channel) => {
      await introduction(channel);
      const asked = await channel.say('later');
      expect(asked).toContain('Alles is bewaard');
      await channel.say('/register');
      expect(await channel.press('Ga verder met Bakkerij De Vries')).toContain('Stap');
    },
  },
  {
    what: 'Masks what looks like a BSN and says so',
    how: {
      terminal: 'yes',
      slack: 'yes; the message itself stays in Slack, and the person is told',
      teams: 'yes; the message itself stays in Teams, and the person is told',
    },
    attempt: async (channel) => {
      await channel.say('/register');
      await channel.press('Ga verder met Uw organisatie');
      expect(await channel.fill('Bakkerij 111222333', bakery[1])).toContain('BSN');
      expect(JSON.stringify(await stored(channel))).not.toContain('111222333');
    },
  },
  {
    what: 'Never runs a command that was only nearly typed',
    how: { terminal: 'names the nearest', slack: 'names the nearest', teams: 'names the nearest' },
    attempt: async (channel) => {
      expect(await channel.say('/register exprt')).toContain('Bedoelde u /register export?');
      expect(await channel.files()).toEqual([]);
    },
  },
  {
    what: 'Refuses others what is not theirs, without saying whether it exists',
    how: { terminal: 'yes', slack: 'yes', teams: 'yes' },
    attempt: async (channel) => {
      await channel.say('/register');
      const hidden = await channel.sayAs('piet', '/register toon V-001');
      expect(hidden).toContain('Misschien bestaat het niet');
      expect(await channel.sayAs('piet', '/register toon V-099')).toBe(hidden);
    },
  },
  {
    what: 'Erases somebody who left, after saying what goes and what stays',
    how: {
      terminal: '`/register medewerkers`',
      slack: '`/register medewerkers`, a button for each person',
      teams: '`register medewerkers`, a button for each person',
    },
    attempt: async (channel) => {
      await channel.say('/register');
      await addDeputy(channel);
      expect(await channel.say('/register medewerkers')).toContain('Dirk');
      const shown = await channel.press('Dirk wissen');
      expect(shown).toContain('plaatsvervanger');
      expect(shown).toContain('Dit kunt u niet terugdraaien.');
      expect(await channel.press('Wis Dirk')).toContain('oud-medewerker 1');
      expect(await channel.say('/register medewerkers')).not.toContain('Dirk');
    },
  },
  {
    what: 'Gives the register as a file',
    how: {
      terminal: 'written in the folder',
      slack: 'in the conversation',
      teams: 'in the conversation, after a yes; in one’s own OneDrive',
    },
    attempt: async (channel) => {
      await channel.say('/register');
      await channel.say('/register export csv');
      expect(await channel.files()).toHaveLength(1);
    },
  },
  {
    what: 'Draws the register as a picture, and says the same in words',
    how: {
      terminal: 'a PNG in the folder',
      slack: 'a picture in the conversation',
      teams: 'a picture, offered like every file',
    },
    attempt: async (channel) => {
      await introduction(channel);
      expect(await channel.say('/register voortgang')).toContain('Uw organisatie:');
      expect(await channel.files()).toHaveLength(1);
    },
  },
  {
    what: 'Gives the register as a document, for outside and in full',
    how: {
      terminal: '`/register delen`, a file in the folder',
      slack: '`/register delen`, a file in the conversation',
      teams: '`/register delen`, offered like every file',
    },
    attempt: async (channel) => {
      await channel.say('/register');
      expect(await channel.say('/register delen')).toContain('Uw register laten zien');
      await channel.press('Voor buiten: PDF');
      expect(await channel.files()).toHaveLength(1);
    },
  },
  {
    what: 'Signs off a numbered version, with the name of who signs',
    how: { terminal: '`/register vaststellen`', slack: '`/register vaststellen`', teams: '`/register vaststellen`' },
    attempt: async (channel) => {
      await confirmedCustomers(channel);
      expect(await channel.say('/register vaststellen')).toContain('Register vaststellen: versie 1');
      expect(await channel.press('Ik stel versie 1 vast')).toContain('Versie 1 is vastgesteld door');
      expect(await channel.say('/register vaststellen')).toContain('Er is niets veranderd sinds versie 1');
    },
  },
  {
    what: 'Writes the privacy statement for each group of people',
    how: {
      terminal: '`/register privacyverklaring`, a file in the folder',
      slack: '`/register privacyverklaring`, a file in the conversation',
      teams: '`/register privacyverklaring`, offered like every file',
    },
    attempt: async (channel) => {
      await confirmedCustomers(channel);
      expect(await channel.say('/register privacyverklaring')).toContain('Oud-klanten');
      expect(await channel.say('/register privacyverklaring oud-klanten')).toContain('Privacyverklaring: Oud-klanten');
      await channel.press('Nederlands: Word');
      expect(await channel.files()).toHaveLength(1);
    },
  },
  {
    what: 'Gives the overview for outside as a web page',
    how: {
      terminal: '`/register pagina`, as a file',
      slack: '`/register pagina`, as a file or on our own server (with `PUBLIC_URL`)',
      teams: '`/register pagina`, as a file or on our own server (with `PUBLIC_URL`)',
    },
    attempt: async (channel) => {
      await channel.say('/register');
      expect(await channel.say('/register pagina')).toContain('Uw overzicht als webpagina');
      await channel.press('Als bestand');
      expect(await channel.files()).toHaveLength(1);
    },
  },
  {
    what: 'Gives everything in one dossier, and says first that it takes a moment',
    how: {
      terminal: '`/register dossier`, a ZIP in the folder',
      slack: '`/register dossier`, a ZIP in the conversation',
      teams: '`/register dossier`, offered like every file',
    },
    attempt: async (channel) => {
      await channel.say('/register');
      expect(await channel.say('/register dossier')).toContain('Ik maak uw dossier');
      expect(await channel.files()).toHaveLength(1);
    },
  },
  {
    what: 'Takes the report of a breach in three answers, and stores nothing before they are sent',
    how: {
      terminal: '`/datalek`',
      slack: '`/datalek`: a modal at once; App Home; the menu of a message',
      teams: '`/datalek`: a card; the menu of a message',
    },
    attempt: async (channel) => {
      await channel.say('/register');
      expect(await channel.say('/datalek')).toContain('Wat is er gebeurd?');
      expect(await breaches(channel)).toEqual([]);
      expect(await channel.fill('Mail naar de verkeerde klant')).toContain('Mail naar de verkeerde');
      expect(await breaches(channel)).toEqual([]);
      expect(await channel.fill('', 'nu', '2', '', '', '')).toContain('D-001');
      expect(await breaches(channel)).toMatchObject([{ number: 1, status: 'concept' }]);
    },
  },
  {
    what: 'Alarms whoever is in charge of a breach, who takes it on and decides',
    how: {
      terminal: 'at the start, and while it runs; buttons by letter',
      slack: 'a card in the conversation that is kept as the facts are',
      teams: 'a card in the conversation that is kept as the facts are',
    },
    attempt: async (channel) => {
      await channel.say('/register');
      await addDeputy(channel);
      await channel.say('/datalek');
      await channel.fill('Mail naar de verkeerde klant');
      // Somebody can still reach the data: that wakes people at night too.
      await channel.fill('', 'nu', '1', '', '', '', '', '');
      expect(await alarms(channel)).toEqual([deputy]);
      expect(await channel.press('Ik pak dit op')).toContain('U hebt D-001 opgepakt');
      expect(await channel.press('Besluit AP')).toContain('Is dit een datalek?');
      await channel.say('2');
      expect(await channel.say('/datalek toon D-001')).toContain('Is het een datalek');
      expect(await decision(channel)).toBe(false);
    },
  },
  {
    what: 'Begins a request with a form, proposes what it can, and stores nothing before it is sent',
    how: {
      terminal: '`/verzoek`, `/correctie`',
      slack: '`/verzoek nieuw`, `/correctie`: a modal at once; App Home; the menu of a message',
      teams: '`/verzoek`, `/correctie`: a card; the menu of a message',
    },
    attempt: async (channel) => {
      await channel.say('/register');
      expect(await channel.say('/verzoek mijn adres klopt niet')).toContain('Wat vraagt deze persoon?');
      expect(await requests(channel)).toEqual([]);
    },
  },
  {
    what: 'Brings a simple correction in three answers to a closed file',
    how: { terminal: 'typed', slack: 'typed or as buttons', teams: 'typed or as buttons' },
    attempt: async (channel) => {
      await channel.say('/register');
      await channel.say('/correctie');
      const filed = await channel.fill('Het adres klopt niet', '', '2', 'J.V. 1042', '', '1');
      expect(filed).toContain('Genoteerd als R-001');
      expect(await channel.say('anders: Exact')).toContain('Aan wie is het doorgegeven?');
      await channel.say('1');
      expect(await channel.say('1')).toContain('gesloten');
      expect(await requests(channel)).toMatchObject([{ number: 1, status: 'active' }]);
    },
  },
  {
    what: 'Takes a file that a person sends, and makes drafts of the register in it',
    how: {
      terminal: 'its path behind `/register importeer`',
      slack: 'sent in the conversation',
      teams: 'sent in the conversation',
    },
    attempt: async (channel) => {
      await channel.say('/register');
      const csv = 'Verwerking;Doel;Betrokkenen\r\nNieuwsbrief;nieuws sturen;abonnees\r\n';
      expect(await channel.sends('register.csv', Buffer.from(csv))).toContain('1 activiteit (Nieuwsbrief)');
      expect(await channel.say('ja')).toContain('V-001 Nieuwsbrief');
    },
  },
  {
    what: 'Speaks English to who wants it',
    how: {
      terminal: '`/register taal en`',
      slack: 'the language of one’s Slack, or `/register taal en`',
      teams: 'the language of one’s Teams, or `/register taal en`',
    },
    attempt: async (channel) => {
      await channel.say('/register');
      await channel.say('/register taal en');
      expect(await channel.say('/register help')).toContain('What you can do');
    },
  },
  {
    what: 'Leaves an audit trail that verifies',
    how: { terminal: 'yes', slack: 'yes', teams: 'yes' },
    attempt: async (channel) => {
      await introduction(channel);
      const { verifyTrails } = await import('../../src/program/audit-verify.js');
      const { crypto } = await import('../../adapters/secrets/crypto.js');
      const trails = await verifyTrails(channel.store, crypto);
      expect(trails).toHaveLength(1);
      expect(trails[0]).toMatchObject({ differs: [] });
      expect(trails[0]?.brokenAt).toBeUndefined();
    },
  },
];

/** What channels do differently on purpose; nothing here has a try. */
export const differences: readonly Omit<Duty, 'attempt'>[] = [
  {
    what: 'Keeps a form that was not sent',
    how: {
      terminal: 'as long as the program runs; of what has no number yet nothing',
      slack: 'seven days, encrypted (with `SECRETS_KEYS`); of what has no number yet nothing',
      teams: 'no: Teams tells the bot nothing before a card is sent',
    },
  },
  {
    what: 'A page that is always there',
    how: {
      terminal: '–',
      slack: 'App Home',
      teams: 'no: in Teams that is a web page; the start card in the conversation',
    },
  },
  {
    what: 'Picks a colleague from the platform',
    how: {
      terminal: '–',
      slack: 'in forms and questions about people',
      teams: 'no: without more rights Teams names nobody but who speaks; a name is typed',
    },
  },
  {
    what: 'Name and language of a person',
    how: { terminal: 'account name, `/register taal`', slack: 'from the profile', teams: 'from the profile' },
  },
];

export function describeChannel(name: ChannelName, open: () => Promise<Channel>): void {
  describe.concurrent(`what a channel must do: ${name}`, () => {
    it.each(duties.map((duty) => [duty.what, duty] as const))('%s', async (_what, { attempt }) => {
      const channel = await open();
      try {
        await attempt(channel);
      } finally {
        await channel.close();
      }
    });
  });
  it(`the first register of an owner, in her own words: ${name}`, { timeout: 60_000 }, async () => {
    const channel = await open();
    try {
      await ownerInHerWords(channel);
    } finally {
      await channel.close();
    }
  });
  describe.concurrent(`whole conversations without a button or a slash: ${name}`, () => {
    it.each(conversations.map((one) => [one.name, one] as const))('%s', { timeout: 60_000 }, async (_name, one) => {
      const channel = await open();
      try {
        await play(channel, one);
      } finally {
        await channel.close();
      }
    });
  });
}

/** docs/parity.md. */
export function parityTable(): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const title = { terminal: 'Terminal', slack: 'Slack', teams: 'Teams' } as const;
  const head = [
    row(['What', ...channels.map((channel) => title[channel])]),
    row(['---', ...channels.map(() => '---')]),
  ];
  const rows = (list: readonly Omit<Duty, 'attempt'>[]) =>
    list.map(({ what, how }) => row([what, ...channels.map((channel) => how[channel])]));
  return [
    '# What each channel does',
    '',
    'Made of `test/adapters/contract.ts`, where each line of the first table is tried in every channel (`npm run parity`).',
    '',
    ...head,
    ...rows(duties),
    '',
    '## Where they differ',
    '',
    ...head,
    ...rows(differences),
    '',
  ].join('\n');
}

async function stored(channel: Channel): Promise<Readonly<Record<string, unknown>>> {
  const counting = latest(await versions(channel));
  return Object.fromEntries([...counting.values()].map(({ path, value }) => [path, value]));
}

async function requests({ store }: Channel) {
  return store.read(async ({ organisations, records }) => {
    const organisation = await organisations.first();
    return organisation ? records.list(organisation.id, 'request') : [];
  });
}

async function versions({ store }: Channel) {
  return store.read(async ({ organisations, records, answers }) => {
    const organisation = await organisations.first();
    const profile = organisation && (await records.byNumber(organisation.id, 'organisation', 1));
    return organisation && profile ? answers.ofRecord(organisation.id, profile.id) : [];
  });
}

const breaches = (channel: Channel) =>
  channel.store.read(async ({ organisations, records }) =>
    records.list((await organisations.first())?.id ?? '', 'breach'),
  );

const decision = (channel: Channel) =>
  channel.store.read(async ({ organisations, records, answers }) => {
    const organisation = (await organisations.first())?.id ?? '';
    const file = await records.byNumber(organisation, 'breach', 1);
    const found = file && latest(await answers.ofRecord(organisation, file.id));
    return found?.get('is-breach')?.value;
  });

const deputy = '0190c0de-0000-7000-8000-000000000002';

/** Somebody else in charge, so that a report has somebody to alarm. */
async function addDeputy({ store }: Channel): Promise<void> {
  await store.transaction(async ({ organisations, people }) => {
    const organisation = (await organisations.first())?.id ?? '';
    const at = '2026-01-01T00:00:00.000Z';
    await people.add(organisation, { id: deputy, name: 'Dirk', language: null }, at);
    const grant = { role: 'deputy', offeredBy: deputy, offeredAt: at, acceptedAt: at, until: null } as const;
    await people.grant(organisation, deputy, grant);
  });
}

/** To whom the alarm of a breach went, or waits to go. */
const alarms = (channel: Channel) =>
  channel.store.read(async ({ organisations, messages }) => {
    const organisation = (await organisations.first())?.id ?? '';
    const all = [
      ...(await messages.list(organisation, 'waiting')),
      ...(await messages.list(organisation, 'delivered')),
      ...(await messages.list(organisation, 'dead')),
    ];
    return all.filter(({ notice }) => notice === 'breach-reported').map(({ person }) => person);
  });
