// What somebody wants otherwise in the letter of a request: what the file holds is proposed there, and what the bot cannot do is said.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heldOnce } from '../journeys/held-once.js';
import { finishFirstRun, saidBefore, startBot, type TestBot } from '../journeys/support.js';
import { requestMade } from './request-made.js';

let bot: TestBot;
afterEach(() => bot.close());
const told = async (...all: readonly string[]) => {
  let text = '';
  for (const said of all) ({ text } = await bot.say(said));
  return text;
};
const begins = async (name: string, otherwise: Readonly<Record<string, unknown>>, ...said: readonly string[]) => {
  bot = await startBot();
  await finishFirstRun(bot);
  await saidBefore(bot, 'later');
  await heldOnce(bot, name, async () => {
    await requestMade(bot, otherwise);
    for (const one of said) await bot.say(one);
  });
};
const corrected = { kinds: ['rectification'], words: 'nieuw adres' };
const ownSentence = 'Een eigen zin zet ik er niet in: kopieer de tekst of open het Word-bestand';

describe('what was done elsewhere too', () => {
  beforeEach(() => begins('a correction in the diary', corrected, 'in de agenda aangepast en haar gemaild', 'ja'));

  it.each([
    'zet erin dat we het in mailchimp ook hebben gedaan',
    'schrijf er ook bij dat het in mailchimp is aangepast',
    'zet in de brief dat mailchimp ook gedaan is',
    'de brief moet ook zeggen dat we het in mailchimp hebben veranderd',
  ])('is proposed for the file, and stands in the letter after a yes: "%s"', async (said) => {
    expect(await told('brief antwoord', said)).toContain('Aangepast in: de agenda, Mailchimp?');
    expect((await bot.stored('R-001'))['fixed-in']).toHaveLength(1);
    await told('ja');
    expect(await told('brief antwoord')).toContain('Wij hebben dit gedaan in: de agenda, Mailchimp.');
  });

  it('is not taken from what is still to be done', async () => {
    expect(await told('brief antwoord', 'zet erin dat we het in mailchimp nog moeten doen')).toContain(ownSentence);
  });

  it('is heard beside the question that is open, which stays', async () => {
    await told('verder met R-001', 'zet erin dat we het in mailchimp ook hebben gedaan', 'ja');
    expect((await bot.stored('R-001'))['fixed-in']).toHaveLength(2);
    await told('niemand');
    expect((await bot.record('R-001')).status).toBe('active');
  });
});

describe('a sentence of their own', () => {
  beforeEach(() => begins('access', {}));

  it.each([
    'zet er ook bij dat de kopie volgt',
    'kan er nog in dat ze mag langskomen?',
    'voeg toe aan de brief dat we haar bedanken',
    'schrijf erbij: u mag altijd langskomen',
    'zet mijn naam erin',
    'can you add that the copy follows',
  ])('is not put in, and it is said how one does it: "%s"', async (said) => {
    const text = await told('later', 'brief antwoord', said);
    expect(text).toContain(ownSentence);
    expect(JSON.stringify(await bot.stored('R-001'))).not.toMatch(/volgt|langskomen|bedanken|follows/);
    expect(await told('brief antwoord')).toContain('Antwoord op uw vraag');
  });

  it.each(['zet er ook bij dat de kopie volgt', 'zet in de brief dat de kopie volgt'])(
    'is no answer to a question of the request: "%s"',
    async (said) => {
      expect(await told('verder met R-001', said)).toContain(ownSentence);
      await told('de persoon zelf');
      expect(await bot.stored('R-001')).toMatchObject({ 'on-behalf': 'self' });
    },
  );

  it('is the explanation where part was refused, as it was typed', async () => {
    await told('deels afgewezen want facturen moeten blijven', 'ja');
    const text = await told('brief antwoord', "zet er nog bij: de foto's zijn wel weg");
    expect(text).toContain("Uitleg: facturen moeten blijven. de foto's zijn wel weg?");
    await told('ja');
    expect(await told('brief antwoord')).toContain("de foto's zijn wel weg");
    expect(await told('zet erin dat ze mag bellen')).toContain('Uw uitleg bij het besluit komt wel letterlijk');
  });
});

describe('another tone, or less of it', () => {
  beforeEach(() => begins('access', {}));

  it.each([
    ['maak m wat vriendelijker', 'De toon van de brief'],
    ['kan die korter?', 'De toon van de brief'],
    ['hij is te formeel', 'De toon van de brief'],
    ['make it friendlier', 'De toon van de brief'],
    ['de zin over de rechter mag wel weg', 'Uit de brief haal ik niets'],
    ['haal dat stuk over de rechter eruit', 'Uit de brief haal ik niets'],
  ])('is not what the bot does, and it is said so: "%s"', async (said, answer) => {
    for (const before of [
      ['later', 'brief antwoord'],
      ['verder met R-001', 'brief antwoord'],
    ])
      expect(await told(...before, said)).toContain(answer);
  });

  it.each(['kan de brief vriendelijker', 'maak het antwoord wat korter'])(
    'also where it is named: "%s"',
    async (said) => {
      expect(await told('later', said)).toContain('De toon van de brief');
    },
  );
});

describe('what only sounds like it', () => {
  beforeEach(() => begins('a correction', corrected));

  it.each(['zet er mailchimp bij', 'zet erin dat mailchimp is aangepast'])(
    'is a place where that is asked: "%s"',
    async (said) => {
      expect(await told(said)).not.toContain('De brief');
      await told('ja');
      expect(JSON.stringify((await bot.stored('R-001'))['fixed-in'])).toMatch(/mailchimp/i);
    },
  );

  it.each(['kan de termijn korter?', 'zet mailchimp bij de nieuwsbrief', 'maak een kortere lijst van programmas'])(
    'is none: "%s"',
    async (said) => {
      expect(await told('later', said)).not.toMatch(/De toon van de brief|De brief zegt/);
    },
  );
});
