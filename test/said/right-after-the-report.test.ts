// What is told and asked right after a breach was reported, by whoever may change its file, is proposed in that or answered from it.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishFirstRun, noor, saidBefore, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await bot.answer(
    {
      'what-happened': 'mail naar alle vrijwilligers gestuurd en iedereen kan elkaars adres zien',
      'noticed-at': '2026-11-22T17:00:00.000Z',
      'still-open': false,
      incident: 'mail-cc',
    },
    { record: 'new:breach-report', as: noor },
  );
});
afterEach(() => bot.close());

const told = async (said: string) => (await bot.say(said, noor)).text;

describe('when it was, put right', () => {
  it.each([
    ['nee ik zeg het verkeerd het was maandagavond, gisteren dus, om 9 uur', '21:00'],
    ['sorry, foutje: maandagavond om 9 uur', '21:00'],
    ['ik vergiste me, het was gisteravond 9 uur', '21:00'],
    ['wacht, ik zei het verkeerd, gisteravond om 21:00', '21:00'],
    ['de tijd klopt niet, het was gisteravond 9 uur', '21:00'],
    ['oeps verkeerd getypt, gisteren 21 uur', '21:00'],
    ['foutje, gisteren om 21u', '21:00'],
    ['no i said it wrong, it was yesterday at 21:00', '21:00'],
  ])('is proposed in it: "%s"', async (said, time) => {
    expect(await told(said)).toContain(`Bedoelt u in D-001 Datalek: Ontdekt op: 23 november 2026 om ${time}?`);
  });

  it.each(['nee morgen niet', 'sorry, ik moet weg', 'ik bedoel niet gisteren', 'wacht, 9 uur heb ik een afspraak'])(
    'is not heard in other words: "%s"',
    async (said) => {
      expect(await told(said)).not.toContain('Ontdekt op: 23');
    },
  );
});

describe('how many they are', () => {
  it.each([
    'en het waren 64 adressen want de 2 nieuwe gidsen stonden er ook bij',
    'het waren trouwens 64 adressen, omdat de gidsen er ook bij stonden',
    '64 adressen stonden erin',
    't zijn er 64 want er stonden dubbele in',
    'o ja er stonden 64 namen in',
  ])('is proposed in it alone, without its reason: "%s"', async (said) => {
    const text = await told(said);
    expect(text).toContain('Bedoelt u in D-001 Datalek: Aantal mensen: 64 mensen?');
    expect(text).not.toContain('Wat voor gegevens');
  });

  it.each([
    ...['hoeveel mensen geen idee, moet ik haar vragen', 'hoeveel het er zijn weet ik nog niet'],
    ...['weet niet hoeveel mensen', 'aantal weet ik niet', 'no idea how many people'],
  ])('stays unknown where nobody knows: "%s"', async (said) => {
    expect(await told(said)).toContain('bij D-001 blijft nog onbekend om hoeveel mensen het gaat');
  });
});

describe('what was in it', () => {
  it.each([
    [
      "in die mailbox zaten vertaalde geboorteaktes en diploma's van klanten",
      "vertaalde geboorteaktes en diploma's van klanten",
    ],
    ['daarin zaten zwemdiploma’s en foto’s', 'zwemdiploma’s en foto’s'],
    ['in de bijlage zaten loonstroken van iedereen', 'Wat voor gegevens: loonstroken van iedereen'],
    ['op die lijst stonden ook de kledingmaten', 'kledingmaten'],
    ['in that mailbox were birth certificates of clients', 'birth certificates of clients'],
  ])('is proposed there, and is no new breach: "%s"', async (said, data) => {
    const text = await told(said);
    expect(text).toContain('Hoort bij D-001');
    expect(text).toContain(data);
    expect(text).not.toContain('Dit klinkt als een datalek');
  });
});

describe('whether it is one at all', () => {
  it.each([
    ...[
      'is dat nou echt een datalek? zijn allemaal bekenden van elkaar',
      'is dit wel een datalek',
      'is dat dan een lek',
    ],
    ...['is this really a breach', 'mja is dat wel een datalek dan', 'valt dit nou onder een datalek'],
  ])('is answered from its file: "%s"', async (said) => {
    const text = await told(said);
    expect(text).toContain('D-001 Datalek');
    expect(text).toContain('Advies');
  });
});

it.each([
  'busje opengebroken vannacht en de map met huurcontracten is eruit gejat',
  'wacht even hoor, mn zwager belt: busje opengebroken vannacht en de map met huurcontracten is eruit gejat',
  'kast opengebroken en de personeelsdossiers zijn gestolen',
  'they broke into the van and took the binder with contracts',
  'fietstas opengemaakt en de papieren eruit gehaald',
])('papers that were stolen are no letter that came open: "%s"', async (said) => {
  expect((await bot.say(said, 'piet')).text).toContain('Soort: Papieren kwijt of gestolen');
});

it.each(['een brief aan een klant kwam open terug', 'pakket met dossiers kwam opengescheurd aan'])(
  'what came open by post is that: "%s"',
  async (said) => {
    expect((await bot.say(said, 'piet')).text).toContain('Soort: Brief of pakket kwam open terug');
  },
);

describe('what tells nothing', () => {
  it.each(['asdf qwer', 'qwerty', 'blub blub', 'hahaha', '...', 'x'])(
    'is not offered to be added: "%s"',
    async (said) => {
      await bot.answer(
        { 'what-happened': 'de map is weg', 'noticed-at': '2026-11-24T07:40:00.000Z', 'still-open': false },
        { record: 'new:breach-report', as: 'piet' },
      );
      const { text } = await bot.say(said, 'piet');
      expect(text).not.toMatch(/Aanvulling|Zet het erbij|Hoort bij/);
      expect(await told(said)).not.toMatch(/erbij|Hoort dit bij/);
    },
  );

  it('leaves what is told in few words to be added', async () => {
    await bot.answer(
      { 'what-happened': 'de map is weg', 'noticed-at': '2026-11-24T07:40:00.000Z', 'still-open': false },
      { record: 'new:breach-report', as: 'piet' },
    );
    expect((await bot.say('linda weet ervan', 'piet')).text).toContain('linda weet ervan');
  });
});
