// What a newcomer tells who speaks English, and the same in Dutch: nothing that is known changes by words of another matter.
import { afterEach, describe, expect, it } from 'vitest';
import { finishFirstRun, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
const speaks = async (language: 'nl' | 'en') => {
  bot = await startBot({ bot: { language } });
  await finishFirstRun(bot);
};
afterEach(() => bot.close());

const lost = {
  en: ['i lost a usb stick with customer names, noticed yesterday at 14:00', 'yes', 'Noticed at: 23 November 2026 at'],
  nl: [
    'ik ben een usb stick met klantgegevens kwijt, gisteren om 14:00 gemerkt',
    'ja',
    'Gemerkt op: 23 november 2026 om',
  ],
} as const;
const told = async (language: 'nl' | 'en') => {
  await speaks(language);
  const [story, yes] = lost[language];
  await bot.say(story, 'piet');
  await bot.say(yes, 'piet');
};

describe('the moment of discovery, once it is known,', () => {
  it.each([
    ['en', 'about 30, maybe 35 people'],
    ['en', 'told the AP this morning, ref 98765'],
    ['en', 'no names on it, just phone numbers'],
    ['en', "they say they've deleted it"],
    ['en', 'called the customer this morning'],
    ['en', 'it was stolen on friday'],
    ['nl', '30, maar het kunnen er meer zijn'],
    ['nl', 'ongeveer 30, misschien 35 mensen'],
    ['nl', 'vanochtend gemeld bij de AP, nummer 98765'],
    ['nl', 'geen namen erop, net alleen telefoonnummers'],
    ['nl', 'ze zeggen dat ze het gewist hebben'],
    ['nl', 'vanmorgen de klant gebeld'],
    ['nl', 'vrijdag is hij gestolen'],
  ] as const)('stays at words of another matter, which are kept (%s): "%s"', async (language, said) => {
    await told(language);
    const form = await bot.say(said, 'piet');
    expect(form.text).toContain(`${lost[language][2]} 14:00`);
    expect(form.field('what-happened').sent).toContain(said);
  });

  it.each([
    ['en', 'noticed it yesterday at 13:00 actually'],
    ['en', 'no, yesterday at 13:00'],
    ['en', 'sorry it was yesterday 1 pm'],
    ['nl', 'nee, gisteren om 13:00'],
    ['nl', 'gisteren 13:00'],
    ['nl', 'om 13:00 gisteren ontdekt door sanne'],
  ] as const)('changes at words about it, and says so (%s): "%s"', async (language, said) => {
    await told(language);
    expect((await bot.say(said, 'piet')).text).toContain(`${lost[language][2]} 13:00`);
  });

  it.each([
    ['en', 'we mailed the wrong customer our list, told the AP this morning', 'yes'],
    ['nl', 'we hebben de lijst naar de verkeerde klant gemaild, vanochtend gemeld bij de AP', 'ja'],
  ] as const)('is not when the authority was told (%s): "%s"', async (language, said, yes) => {
    await speaks(language);
    await bot.say(said, 'piet');
    const form = await bot.say(yes, 'piet');
    expect(form.field('noticed-at').suggestion ?? undefined).toBeUndefined();
    expect(form.text).not.toMatch(/(?:Noticed at|Gemerkt op): 24/);
  });

  it('is now for who just noticed, and not for "just names"', async () => {
    await speaks('en');
    expect((await bot.say('a customer list just leaked, we just noticed', 'piet')).text).toContain('at 09:00');
    await bot.say('no', 'piet');
    expect((await bot.say('i lost a usb stick, just names on it', 'piet')).text).not.toContain('Noticed at');
  });
});

describe('a no that belongs to its sentence', () => {
  it.each([
    ['en', 'no one can reach it, its encrypted', false],
    ['en', 'no names on it, only phone numbers', undefined],
    ['nl', 'niemand kan erbij want hij is versleuteld', false],
    ['nl', 'nee er kan niemand bij want hij is versleuteld', false],
    ['nl', 'geen namen erop, alleen telefoonnummers', undefined],
  ] as const)('is kept with it (%s): "%s"', async (language, said, open) => {
    await told(language);
    const form = await bot.say(said, 'piet');
    expect(form.field('what-happened').sent).toBe(`${lost[language][0]}. ${said}`);
    expect(form.field('still-open').sent).toBe(open);
  });

  it('answers in its few words', async () => {
    await told('nl');
    expect((await bot.say('nee hoor niemand', 'piet')).field('still-open').sent).toBe(false);
  });
});

describe('a form that is told in own words', () => {
  it.each([
    ['en', 'no, stop, this isnt a data breach', 'Nothing was saved'],
    ['en', 'forget it', 'Nothing was saved'],
    ['en', 'cancel the breach report', 'Nothing was saved'],
    ['en', 'forget about this report please', 'Nothing was saved'],
    ['en', 'not a breach after all', 'Nothing was saved'],
    ['nl', 'toch geen datalek', 'Er is niets bewaard'],
    ['nl', 'nee stop, dit is helemaal geen datalek', 'Er is niets bewaard'],
    ['nl', 'annuleer de melding maar', 'Er is niets bewaard'],
  ] as const)('is left in words (%s): "%s"', async (language, said, left) => {
    await told(language);
    expect((await bot.say(said, 'piet')).text).toContain(left);
    await expect(bot.record('D-001')).rejects.toThrow();
  });

  it('keeps what was told for later where somebody cancels it', async () => {
    await told('en');
    const left = await bot.say('cancel the breach report', 'piet');
    const again = await bot.press(left.button('Report this'), 'piet');
    expect(again.field('what-happened').sent).toContain('i lost a usb stick');
  });

  it.each([
    ['en', 'another one: a laptop was stolen from the car yesterday', 'another breach'],
    ['en', 'also a laptop was stolen from the car', 'another breach'],
    ['nl', 'en ook is er een laptop uit de auto gestolen', 'ander datalek'],
    ['nl', 'nog een datalek: laptop gestolen uit de auto', 'ander datalek'],
  ] as const)(
    'takes no other breach into it, and asks about that afterwards (%s): "%s"',
    async (language, said, waits) => {
      await told(language);
      const form = await bot.say(said, 'piet');
      expect(form.text).toContain(waits);
      expect(form.field('what-happened').sent).toBe(lost[language][0]);
      await bot.say(language === 'en' ? 'nobody can reach it' : 'niemand kan erbij', 'piet');
      expect((await bot.say(lost[language][1], 'piet')).text).toContain(said);
    },
  );

  it.each([
    [
      'en',
      'mrs jansen wants all her data removed',
      'yes',
      'and mr smith wants to see what we have on him',
      'yes she wants it soon',
    ],
    [
      'nl',
      'mevrouw jansen wil dat al haar gegevens weg gaan',
      'ja',
      'en meneer smit wil zien wat we van hem hebben',
      'ja ze wil het snel',
    ],
  ] as const)('adds to a request, and lets the other wait (%s): "%s"', async (language, story, yes, other, more) => {
    await speaks(language);
    await bot.say(story, 'piet');
    await bot.say(yes, 'piet');
    expect((await bot.say(more, 'piet')).field('words').sent).toContain(more.replace(/^(?:yes|ja) /, ''));
    const waits = await bot.say(other, 'piet');
    expect(waits.text).toContain(language === 'en' ? 'another request' : 'ander verzoek');
    expect(waits.field('words').sent).not.toContain(other);
  });

  it('opens with what is told now, and asks afterwards about what was left in it', async () => {
    await told('en');
    await bot.say('cancel the breach report', 'piet');
    await bot.say('no thanks, hello', 'piet');
    await bot.say("sanne's laptop was stolen from the car", 'piet');
    const form = await bot.say('yes', 'piet');
    expect(form.field('what-happened').sent).toContain("sanne's laptop");
  });

  it.each([
    ['en', '30 people'],
    ['nl', '30 klanten'],
    ['nl', 'een stuk of veertig klanten in'],
  ] as const)('keeps how many people it is about (%s): "%s"', async (language, said) => {
    await told(language);
    expect((await bot.say(said, 'piet')).field('what-happened').sent).toContain(said);
  });

  it('hears no yes in "yes its encrypted"', async () => {
    await told('en');
    const form = await bot.say('yes its encrypted', 'piet');
    expect(form.field('still-open').sent).toBeUndefined();
    expect(form.field('what-happened').sent).toContain('its encrypted');
  });
});

describe('beside a question of the register', () => {
  const asked = async (language: 'nl' | 'en') => {
    await speaks(language);
    return bot.press(`open|${(await bot.record('V-001')).id}`);
  };

  it.each([
    ['en', 'mailchimp got hacked they say'],
    ['en', 'somebody broke into the office last night'],
    ['en', 'somebody broke into the till yesterday'],
    ['en', 'we sent the wrong invoice to a customer'],
    ['en', 'our booking system was breached on monday'],
    ['en', 'our ex trainer can still get into sportlink, he left last year. we saw it on saturday'],
    ['en', 'lost a usb stick with the member list'],
    ['nl', 'onze ex trainer kan nog steeds in sportlink, hij is vorig jaar gestopt. zagen we zaterdag'],
    ['nl', 'hebben een usb stick verloren met de ledenlijst'],
    ['nl', 'telefoon van de penningmeester is kwijt'],
    ['nl', 'een oud-bestuurslid heeft nog steeds het wachtwoord van de mail'],
    ['nl', 'mailchimp is gehackt zeggen ze'],
    ['nl', 'er is vannacht ingebroken op kantoor'],
    ['nl', 'er is gisteren in de kassa ingebroken'],
    ['nl', 'we hebben de verkeerde factuur naar een klant gestuurd'],
  ] as const)('a breach is no answer to it (%s): "%s"', async (language, said) => {
    const { ask } = await asked(language);
    const heard = await bot.say(said);
    expect(heard.button(language === 'en' ? 'Report this' : 'Dit melden')).toBeDefined();
    const back = await bot.press(heard.button(language === 'en' ? 'Go on' : 'Verder'));
    expect(back.ask.fields.map(({ path, sent }) => [path, sent])).toEqual(
      ask.fields.map(({ path, sent }) => [path, sent]),
    );
  });

  it.each([
    ['en', 'payroll is done by our accountant, Jansen & Co'],
    ['en', 'in mailchimp, so that nothing gets stolen'],
    ['nl', 'de salarissen doet onze boekhouder, Jansen & Co'],
    ['nl', 'in een kluis zodat er niets wordt gestolen'],
    ['nl', 'op een usb stick, en die mag niet kwijt'],
    ['nl', 'in sportlink, alleen de trainers en ik kunnen daar nog bij'],
    ['en', 'in sportlink, only the trainers and me can still get in there'],
  ] as const)('what answers it is no breach (%s): "%s"', async (language, said) => {
    await asked(language);
    expect((await bot.say(said)).text).not.toMatch(/Report this|Dit melden/);
  });
});

describe('the questions of a breach', () => {
  const asked = async (language: 'nl' | 'en', values: Readonly<Record<string, unknown>> = {}) => {
    await speaks(language);
    const happened = {
      en: 'We mailed a list to the wrong customer',
      nl: 'We mailden een lijst naar de verkeerde klant',
    };
    const report = {
      'what-happened': happened[language],
      'noticed-at': '2026-11-23T13:00:00.000Z',
      'still-open': false,
    };
    await bot.say(language === 'en' ? '/breach' : '/datalek');
    await bot.answer({ ...report, incident: 'mail-wrong-person' }, { record: 'new:breach-report' });
    const file = (await bot.record('D-001')).id;
    await bot.press(`open|${file}`);
    for (const [path, value] of Object.entries(values)) await bot.answer({ [path]: value }, { record: file });
    return bot.press(`open|${file}`);
  };
  const known = { whose: 'ours', data: ['name'], people: 3 };

  it.each([
    ['en', 'also a laptop was stolen from the car yesterday', 'Is this another breach than D-001?', 'yes'],
    ['en', "another one: a laptop was stolen from Sanne's car", 'Is this another breach than D-001?', 'yes'],
    ['nl', 'ook is er gisteren een laptop uit de auto gestolen', 'Is dit een ander datalek dan D-001?', 'ja'],
    ['nl', 'nog een datalek: er is een map kwijt', 'Is dit een ander datalek dan D-001?', 'ja'],
  ] as const)('take no other breach into the file, and ask (%s): "%s"', async (language, said, which, yes) => {
    await asked(language);
    const before = await bot.stored('D-001');
    expect((await bot.say(said)).text).toContain(which);
    expect(await bot.stored('D-001')).toEqual(before);
    expect((await bot.say(yes)).field('what-happened').sent).toBe(said);
  });

  it.each([
    ['en', '32, sorry not 35', '32 people'],
    ['en', 'about 30, maybe 35 people', '35 people'],
    ['en', 'about 30, or perhaps even 35', '35 people'],
    ['nl', '32, sorry niet 35', '32 mensen'],
    ['nl', 'een stuk of 30, misschien wel 35', '35 mensen'],
  ] as const)('propose the number that was meant (%s): "%s"', async (language, said, proposed) => {
    const { whose, data } = known;
    await asked(language, { whose, data });
    expect((await bot.say(said)).text).toContain(proposed);
    await bot.say(language === 'en' ? 'yes' : 'ja');
    expect((await bot.stored('D-001'))['people']).toBe(Number.parseInt(proposed, 10));
  });

  it.each([
    ['en', 'roughly 3 dozen'],
    ['nl', 'ruwweg 3 dozijn'],
  ] as const)('count dozens (%s)', async (language, said) => {
    const { whose, data } = known;
    await asked(language, { whose, data });
    const heard = await bot.say(said);
    if (/Do you mean|Bedoelt u/.test(heard.text)) await bot.say(language === 'en' ? 'yes' : 'ja');
    expect((await bot.stored('D-001'))['people']).toBe(36);
  });

  it.each([
    ['en', 'ref 98765'],
    ['en', 'told the AP this morning, ref 98765'],
    ['nl', 'kenmerk 98765'],
    ['nl', 'vanochtend gemeld bij de AP, kenmerk 98765'],
  ] as const)('count nobody by a reference (%s): "%s"', async (language, said) => {
    const { whose, data } = known;
    await asked(language, { whose, data });
    expect((await bot.say(said)).text).not.toContain('98765 ');
    await bot.say(language === 'en' ? 'yes' : 'ja');
    expect((await bot.stored('D-001'))['people']).toBeUndefined();
  });

  it.each([
    ['en', 'some had passport copies', ['id-copy']],
    ['en', 'passport scans and CVs', ['id-copy', 'work']],
    ['nl', 'bij sommige een kopie paspoort', ['id-copy']],
    ['nl', "paspoort scans en cv's", ['id-copy', 'work']],
  ] as const)('know a copy of a passport from its number (%s): "%s"', async (language, said, data) => {
    const { whose } = known;
    await asked(language, { whose });
    const heard = await bot.say(said);
    if (/Do you mean|Bedoelt u|understand|begrijp/.test(heard.text)) await bot.say(language === 'en' ? 'yes' : 'ja');
    expect((await bot.stored('D-001'))['data']).toEqual(data);
  });

  it.each([
    ['en', 'told the AP this morning, ref 98765'],
    ['nl', 'vanochtend gemeld bij de AP, kenmerk 98765'],
  ] as const)('take a report to the authority for no "all is deleted" (%s)', async (language, said) => {
    const before = {
      ...known,
      recipients: 'trusted',
      readable: 'readable',
      intent: false,
      nature: ['confidentiality'],
    };
    const { ask } = await asked(language, before);
    expect(ask.fields.map(({ path }) => path)).toEqual(['deleted']);
    const { text } = await bot.say(said);
    expect(text).toContain('D-001');
    expect((await bot.stored('D-001'))['deleted']).toBeUndefined();
  });

  it.each([
    ['en', "the client, he's a regular one, confirmed by email they deleted it"],
    ['nl', 'de klant heeft al gemaild dat het gewist is'],
  ] as const)('never say that nothing has to be done while the file is open (%s): "%s"', async (language, said) => {
    await asked(language);
    expect((await bot.say(said)).text).not.toMatch(/need do nothing|hoeft u hier niets/);
  });
});

describe('with nothing open', () => {
  it.each([
    ['en', 'staff is 10 now', 10],
    ['en', 'there are ten of us now', 10],
    ['en', "we're 11 people now", 11],
    ['nl', 'we zijn nu met tien', 10],
  ] as const)('how many they are now is asked back or can be undone (%s): "%s"', async (language, said, staff) => {
    await speaks(language);
    await bot.say('later');
    const { text } = await bot.say(said);
    expect(text).toContain(language === 'en' ? `${staff} people` : `${staff} mensen`);
    if (/Do you mean|Bedoelt u/.test(text)) await bot.say(language === 'en' ? 'yes' : 'ja');
    expect((await bot.stored())['staff']).toBe(staff);
  });

  it.each(['our staff is great', 'two of us are ill'])('counts nobody in "%s"', async (said) => {
    await speaks('en');
    await bot.say('later');
    expect((await bot.say(said)).text).not.toContain('Number of people');
  });

  it.each(['told the AP this morning, ref 98765', 'we have told the authority on friday'])(
    'who told the authority makes no request: "%s"',
    async (said) => {
      await speaks('en');
      await bot.say('later');
      const { text } = await bot.say(said);
      expect(text).not.toContain('request');
      // They know of a breach that is not here: nobody is told that nothing has to be done.
      expect(text).not.toContain('you need do nothing');
      expect(text).toContain('Nothing was stored');
    },
  );

  it.each([
    ['en', 'hi im back', 'V-001 Customers'],
    ['en', "I'm back again", 'V-001 Customers'],
    ['nl', 'hoi ik ben er weer', 'V-001 Klanten'],
  ] as const)('who comes back goes on (%s): "%s"', async (language, said, where) => {
    await speaks(language);
    await bot.say('later');
    expect((await bot.say(said)).text).toContain(where);
  });
});

it.each([
  ['en', "I'll do that later"],
  ['en', 'ill do this tomorrow'],
  ['nl', 'ik doe dat later'],
  ['nl', 'dat doe ik later wel'],
] as const)('a question that is left for later gives way to the next (%s): "%s"', async (language, said) => {
  await speaks(language);
  const heard = await bot.say(said);
  expect(heard.text).toContain(language === 'en' ? 'Outside Europe' : 'Buiten Europa');
  expect(await bot.stored('V-001')).not.toHaveProperty('access');
});

it('an activity that nobody renamed is named in the language of who reads it', async () => {
  await speaks('nl');
  await bot.say('English');
  expect((await bot.say('/register')).text).toContain('V-001 Customers');
  expect((await bot.say('/register list')).text).toContain('V-003 Staff');
  await bot.say('Nederlands');
  expect((await bot.say('/register')).text).toContain('V-001 Klanten');
});

describe('kinds of data that are told with nothing open', () => {
  const begin = async (language: 'nl' | 'en') => {
    await speaks(language);
    await bot.say('later');
  };

  it.each([
    ['en', 'of customers we keep the date of birth', 'Shall I add there: Date of birth?'],
    ['en', 'we keep dates of birth of our customers', 'Shall I add there: Date of birth?'],
    ['en', 'of our customers we also store copies of passports', 'Copy of passport or ID card'],
    ['nl', 'van klanten bewaren we de geboortedatum', 'Zal ik daar bij zetten: Geboortedatum?'],
  ] as const)('are proposed for whose they are (%s): "%s"', async (language, said, answer) => {
    await begin(language);
    expect((await bot.say(said)).text).toContain(answer);
  });

  it.each([
    ['en', 'we keep the date of birth', 'You keep: Date of birth. Whose?'],
    ['en', 'we also keep phone numbers and adresses', 'You keep: Address, Phone number. Whose?'],
    ['nl', 'we bewaren de geboortedatum', 'U bewaart: Geboortedatum. Van wie?'],
    ['nl', 'wij houden ook telefoonnummers bij', 'U bewaart: Telefoonnummer. Van wie?'],
    ['nl', 'we noteren het kenteken', 'U bewaart: Kenteken. Van wie?'],
  ] as const)('are said back where it is not said whose they are (%s): "%s"', async (language, said, answer) => {
    await begin(language);
    expect((await bot.say(said)).text).toContain(answer);
  });

  it.each([
    ['en', 'we keep the shop open on Sunday'],
    ['en', 'we keep the keys in the safe'],
    ['en', 'we have a new phone number'],
    ['en', 'we keep the pay slips'],
    ['nl', 'we houden de naam van de zaak geheim'],
    ['nl', 'we hebben een nieuw adres'],
    ['nl', 'we bewaren de loonstroken'],
    ['nl', 'we bewaren camerabeelden'],
  ] as const)('are not asked back in what resembles it (%s): "%s"', async (language, said) => {
    await begin(language);
    expect((await bot.say(said)).text).not.toMatch(/Whose\?|Van wie\?/);
  });
});
