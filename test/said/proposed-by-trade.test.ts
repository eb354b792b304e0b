// What we propose for customers fits the line of business, whenever and however that was told: it is what the papers say later.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { textIn } from '../journeys/bakery.js';
import { confirmDraft, startBot, type TestBot } from '../journeys/support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const practice = 'fysiopraktijk De Wit in Zutphen, 3 man personeel, patienten in Intramed';

async function told(...said: readonly string[]): Promise<void> {
  for (const text of said) await bot.say(text);
}

describe('a story that is stored with one yes', () => {
  it.each([
    practice,
    'wij zijn Fysio Jansen, een fysiotherapiepraktijk met 4 mensen, klanten staan in Intramed',
    "we're a physio practice called Bodywise, 4 staff, our patients are in Intramed",
  ])('has patients, their file and twenty years: "%s"', async (story) => {
    await told('hoi', story, 'ja');
    const stored = await bot.stored('V-001');
    expect(stored).toMatchObject({ subjects: ['patients'], sensitive: ['health'], 'retention/r1/term': 20 });
    expect(stored['data']).toEqual(expect.arrayContaining(['health', 'date-of-birth']));
    expect(stored).not.toHaveProperty('bsn');
    expect((await bot.versions('V-001')).some(({ provenance }) => provenance === 'gewist')).toBe(false);
    expect((await bot.record('V-001')).title).toMatch(/^(?:Patiënten|Patients)/);
  });

  it('keeps what was told of the data beside what such a practice has', async () => {
    await told('hoi', `${practice}. van klanten bewaren we naam, gezondheid en klachten`, 'ja');
    expect((await bot.stored('V-001'))['data']).toEqual(
      expect.arrayContaining(['health', 'date-of-birth', 'complaints']),
    );
    expect((await bot.stored('V-001'))['data']).not.toContain('orders');
  });

  it('has members of a club', async () => {
    await told('hoi', 'voetbalvereniging De Korst, 12 vrijwilligers, onze leden staan in Sportlink', 'ja');
    expect(await bot.stored('V-001')).toMatchObject({ subjects: ['members'] });
  });

  it('has customers of a shop', async () => {
    await told('hoi', 'fietsenwinkel Het Wiel, 3 mensen, klanten in Moneybird', 'ja');
    expect((await bot.stored('V-001'))['subjects']).toContain('customers');
  });
});

describe('a line of business that is told after the customers', () => {
  const before = ['hoi', 'we zijn met 3 man en klanten staan in Moneybird', 'ja', 'De Wit', 'info@dewit.nl', 'ja'];

  it('changes what was only proposed', async () => {
    await told(...before);
    expect((await bot.stored('V-001'))['subjects']).toContain('customers');
    await told('zorg');
    expect(await bot.stored()).toMatchObject({ sector: 'care' });
    const stored = await bot.stored('V-001');
    expect(stored).toMatchObject({ subjects: ['patients'], sensitive: ['health'], 'retention/r1/term': 20 });
    expect(stored).not.toHaveProperty('bsn');
    expect(stored).not.toHaveProperty('purposes/r4/interest');
    expect((await bot.record('V-001')).title).toBe('Patiënten en cliënten');
  });

  it('leaves what somebody answered', async () => {
    await told(...before);
    const { id } = await bot.record('V-001');
    await bot.press(`change|${id}|bsn`);
    await bot.answer({ bsn: 'no' }, { record: id });
    const { id: profile } = await bot.record();
    await bot.press(`change|${profile}|sector`);
    await bot.answer({ sector: 'care' }, { record: profile });
    expect(await bot.stored('V-001')).toMatchObject({ bsn: 'no', subjects: ['patients'] });
  });

  it('goes back when it is put right', async () => {
    await told(...before, 'zorg');
    const { id: profile } = await bot.record();
    await bot.press(`change|${profile}|sector`);
    await bot.answer({ sector: 'retail' }, { record: profile, n: { sector: 1 } });
    expect((await bot.stored('V-001'))['subjects']).toContain('customers');
    expect(await bot.stored('V-001')).toMatchObject({ bsn: 'no', sensitive: ['none'] });
    expect(await bot.brokenTrails()).toEqual([]);
  });
});

describe('on paper', () => {
  it.each([
    ['Fysio Ilse', '8', 'geboortedatum'],
    ['Voetbalvereniging De Korst', '15', 'geboortedatum'],
  ])('%s asks for nothing that was not asked in the conversation', async (name, sector, kind) => {
    const introduction = [name, 'info@huis.nl', 'ja', sector, '4', 'ik', 'geen vervanger', 'ja', 'later'];
    await told('hoi', ...introduction);
    await confirmDraft(bot, 'V-001');
    const full = await textIn(bot, await bot.press('document||register-full.txt'));
    const first = full.slice(full.indexOf('Register van de verwerkingsverantwoordelijke'), full.indexOf('V-002', 3000));
    expect(first.toLowerCase()).toContain(kind);
    expect(first).not.toMatch(/Nodig bij/);
    expect(first).not.toMatch(/\p{L}+:\s*$/mu);
  });

  it('says nothing of the BSN while nobody knows whether there is one', async () => {
    await told('hoi', 'Fysio Ilse', 'info@huis.nl', 'ja', '8', '4', 'ik', 'geen vervanger', 'ja', 'later');
    expect((await bot.say('toon V-001')).text).not.toContain('Die wet is');
    await confirmDraft(bot, 'V-001');
    expect((await bot.stored('V-001'))['bsn']).toBe(null);
    const full = await textIn(bot, await bot.press('document||register-full.txt'));
    expect(full).toContain('BSN (gevraagd, nog niet bekend)');
    expect(full).not.toContain('Voor het BSN geldt');
    const group = await bot.press((await bot.say('/register privacyverklaring')).button(/Patiënten/));
    expect(await textIn(bot, await bot.press(group.button('Nederlands: Word')))).not.toContain('Burgerservicenummer');
  });

  it('names the law of the BSN where it is kept', async () => {
    await told('hoi', 'Fysio Ilse', 'info@huis.nl', 'ja', '8', '4', 'ik', 'geen vervanger', 'ja', 'later');
    const { id } = await bot.record('V-001');
    await bot.press(`change|${id}|bsn`);
    await bot.answer({ bsn: 'law' }, { record: id });
    await confirmDraft(bot, 'V-001');
    const full = await textIn(bot, await bot.press('document||register-full.txt'));
    expect(full).toContain('Voor het BSN geldt: de Wabvpz');
    const group = await bot.press((await bot.say('/register privacyverklaring')).button(/Patiënten/));
    expect(await textIn(bot, await bot.press(group.button('Nederlands: Word')))).toContain('Burgerservicenummer');
  });
});
