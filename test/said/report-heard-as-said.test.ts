// What is said while a breach is being reported fills the question it is of: a no to one thing is no no to another, and a question
// beside it takes away nothing of what was told.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { saidBefore, startBot, type TestBot } from '../journeys/support.js';

const introduced = ['hoi ik ben Samira van Knipkoning, kapsalon met 3 man, salonized en mailchimp', 'ja'];
const mailed = 'datalek melden, esra mailde een lijst naar de verkeerde, vanmiddag 15 uur';
const texted = 'shit net gebeurd: esra heeft de afsprakenlijst naar de verkeerde klant geappt';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot({ now: '2026-11-30T21:35:00.000Z' });
  await saidBefore(bot, ...introduced);
});
afterEach(() => bot.close());

/** What waits for its yes is gone where the program starts anew: these are said one after the other. */
async function say(...lines: readonly string[]): Promise<void> {
  for (const line of lines) await bot.say(line);
}
const filled = (text: string): readonly string[] => text.split('# Wat is er aan de hand?')[0]?.split('\n') ?? [];

describe('in the form', () => {
  beforeEach(() => say(mailed, 'ja'));

  it.each([
    ['nee niemand gevaar', 'Iemand in gevaar: nee'],
    ['niemand loopt gevaar', 'Iemand in gevaar: nee'],
    ['er is geen gevaar voor iemand', 'Iemand in gevaar: nee'],
    ['zij loopt wel gevaar', 'Iemand in gevaar: ja'],
    ['het was geen mail maar whatsapp', 'Soort: Bericht in de verkeerde chat of appgroep'],
    ['nee soort is whatsapp bericht in verkeerde chat, niet mail', 'Soort: Bericht in de verkeerde chat of appgroep'],
    ['soort is 17', 'Soort: Bericht in de verkeerde chat of appgroep'],
    ['nee, soort moet 17 zijn', 'Soort: Bericht in de verkeerde chat of appgroep'],
    ['esra zei het zelf tegen me om half 5', 'Hoe u het weet: Iemand zei het tegen mij'],
    ['ik hoorde het om half 5', 'Gemerkt op: 30 november 2026 om 16:30'],
  ])('"%s" is %s, and answers nothing else', async (said, line) => {
    const lines = filled((await bot.say(said)).text);
    expect(lines).toContain(line);
    expect(lines.some((one) => one.startsWith('Staat nog open:'))).toBe(false);
  });

  it.each([
    ['nee', 'nee'],
    ['nee hoor, niemand', 'nee'],
    ['niemand kan er meer bij', 'nee'],
    ['nee niemand gevaar en niemand kan erbij', 'nee'],
    ['nee is gewist', 'nee'],
    ['ja', 'ja'],
    ['ja ze kan het nog lezen', 'ja'],
  ])('"%s" answers whether it can still be reached: %s', async (said, answer) => {
    expect(filled((await bot.say(said)).text)).toContain(`Staat nog open: ${answer}`);
  });

  it('several sentences fill several questions', async () => {
    const { text } = await bot.say(
      'nee niet via mail, via de app. niemand in gevaar. klant heeft het nog niet verwijderd',
    );
    expect(filled(text)).toEqual(
      expect.arrayContaining([
        'Soort: Bericht in de verkeerde chat of appgroep',
        'Iemand in gevaar: nee',
        'Staat nog open: ja',
      ]),
    );
  });

  it.each([
    'klant heeft het gewist. esra vertelde het me. moet ik dit melden en tot wanneer?',
    'moet dit gemeld worden? klant heeft het gewist',
  ])('what is told stays beside what is asked: "%s"', async (said) => {
    const { text } = await bot.say(said);
    expect(text).toContain('Staat nog open: nee');
    expect(text).not.toContain('verzoek over eigen gegevens');
    expect((await bot.say('ja')).text).toContain('D-001: dank u wel');
  });
});

describe('before it', () => {
  it.each(['ja meld maar. gebeurde vanmiddag 3 uur en ik hoorde het om half 5', 'ja graag. ik merkte het om half 5'])(
    'a yes with more opens it with that: "%s"',
    async (said) => {
      await bot.say(mailed);
      expect(filled((await bot.say(said)).text)).toContain('Gemerkt op: 30 november 2026 om 16:30');
    },
  );

  it('of two moments the one at which it was heard of counts', async () => {
    const { text } = await bot.say(
      'esra appte de lijst naar een verkeerde klant, vanmiddag 15 uur. ik hoorde t om half 5',
    );
    expect(text).toContain('Gemerkt op: 30 november 2026 om 16:30');
  });

  it.each([
    'nee! ik wil dat datalek melden',
    'nee geen verzoek, het gaat om het datalek. ga daar mee verder',
    'verder met dat datalek',
    'ik wil verder met het datalek',
  ])('what was told is taken up: "%s"', async (said) => {
    await say(texted, 'wat kost dit');
    expect(filled((await bot.say(said)).text)).toContain(`Wat er gebeurde: ${texted}`);
  });

  it('who says no and reports nothing takes up nothing', async () => {
    await say(texted, 'wat kost dit');
    expect((await bot.say('nee ik wil dat niet melden')).text).toContain('Er is niets bewaard.');
  });
});

it.each([
  ['tijd klopt niet bij het datalek, het was 16:00', '16:00'],
  ['ik hoorde het om 4 uur vanmiddag', '16:00'],
])('the time of the file is put right behind it: "%s"', async (said, time) => {
  await say(texted, 'ja', 'nee', 'ja');
  expect((await bot.say(said)).text).toContain(`Bedoelt u in D-001 Datalek: Ontdekt op: 30 november 2026 om ${time}?`);
});

describe('whether somebody can still reach it', () => {
  beforeEach(() => say(mailed, 'ja'));

  it.each([
    'nee die heeft m nog denk ik',
    'nee de klant heeft de mail nog',
    'no he still has it',
    'nee die heeft hem nog',
  ])('is not denied by who says that somebody has it still: "%s"', async (words) => {
    expect((await bot.say(words)).text).not.toContain('Staat nog open: nee');
  });

  it.each(['nee', 'nee niemand heeft hem nog', 'nee alles is gewist'])(
    'is denied by a plain no: "%s"',
    async (words) => {
      expect((await bot.say(words)).text).toContain('Staat nog open: nee');
    },
  );
});

describe('a question that was left for later', () => {
  it.each(['nee doen we niet', 'ja doe maar', 'nee, geen'])(
    'is not answered by what is said to something that was shown since: "%s"',
    async (words) => {
      await say('samira@knipkoning.nl', 'ik', 'later');
      await bot.say(mailed, 'esra');
      await bot.say('ja', 'esra');
      await bot.say('nee', 'esra');
      await bot.say('verstuur', 'esra');
      await say('ik pak het op');
      const before = await bot.versions();
      await bot.say(words);
      expect(await bot.versions()).toEqual(before);
    },
  );
});
