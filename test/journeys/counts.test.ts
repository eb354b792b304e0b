// How much a first run asks of who has no time for it, for three kinds of owner.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Cost, playFirstRun, type Run, type Screen } from './counting.js';
import type { Persona } from './persona.js';
import { startBot, type TestBot } from './support.js';

let bot: TestBot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const everybody = [
  { path: /^contact$/, answer: 'info@voorbeeld.nl' },
  { path: /^officer$/, answer: 'Ik' },
  { path: /^deputy$/, answer: 'Ik heb geen vervanger' },
  { path: /^owner$/, answer: 'Ik' },
  { path: /^agreement-(?:link|seen|until)$/, answer: null },
];

const baker: Persona = {
  name: 'baker',
  facts: [
    ...everybody,
    { path: /^name$/, about: /^Naam|Organisatie/, answer: 'Bakkerij De Korenaar' },
    { path: /^sector$/, answer: 'Bakker' },
    { path: /^staff$/, answer: 9 },
    { path: /^(?:has-customers|has-suppliers|has-staff|recruits|sells-online|has-website)$/, answer: true },
    { path: /^suppliers$/, about: /Personeel|Loon|Ziekte|Sollicit/, answer: ['Papieren map', 'Ons salarisbureau'] },
    { path: /^suppliers$/, about: /Webwinkel/, answer: ['Microsoft 365', 'WooCommerce'] },
    { path: /^suppliers$/, answer: ['Microsoft 365', 'e-Boekhouden'] },
    { path: /^access$/, about: /Klanten|Webwinkel/, answer: ['Eigenaar of directie', 'Winkel of balie'] },
    { path: /^access$/, answer: ['Eigenaar of directie'] },
    { path: /^use$/, about: /salarisbureau/, answer: 'Loonstroken en loonaangifte' },
    { path: /^role$/, about: /salarisbureau/, answer: 'Het werkt voor mij' },
    { path: /^agreement$/, about: /Microsoft/, answer: null },
    { path: /^agreement$/, about: /e-Boekhouden|WooCommerce/, answer: 'Ja, die zit in hun algemene voorwaarden' },
    { path: /^agreement$/, answer: 'Ja, met een datum' },
    { path: /^agreement-date$/, answer: '2024-03-01' },
  ],
};

const physiotherapist: Persona = {
  name: 'physiotherapist',
  facts: [
    ...everybody,
    { path: /^name$/, about: /^Naam|Organisatie/, answer: 'Fysio Beweging' },
    { path: /^sector$/, answer: 'Zorg' },
    { path: /^staff$/, answer: 4 },
    { path: /^(?:has-customers|has-suppliers|has-staff|has-website)$/, answer: true },
    { path: /^subjects$/, about: /Patiënten/, answer: ['Patiënten of cliënten'], ids: ['patients'] },
    { path: /^sensitive$/, about: /Patiënten/, answer: ['Gezondheid'], ids: ['health'] },
    { path: /^sensitive-exception$/, answer: ['Ik geef zorg'] },
    { path: /^bsn$/, about: /Patiënten/, answer: 'Ja, omdat een wet' },
    { path: /^bsn-law$/, answer: ['De Wabvpz'], ids: ['care'] },
    { path: /^suppliers$/, about: /Patiënten/, answer: ['Intramed', 'Microsoft 365'] },
    { path: /^suppliers$/, about: /Personeel|Loon|Ziekte/, answer: ['Papieren map', 'Ons salarisbureau'] },
    { path: /^suppliers$/, answer: ['Microsoft 365'] },
    { path: /^access$/, answer: ['Eigenaar of directie'] },
    { path: /^use$/, answer: 'Het patiëntendossier' },
    { path: /^role$/, answer: 'Het werkt voor mij' },
    { path: /^agreement$/, answer: 'Ja, met een datum' },
    { path: /^agreement-date$/, answer: '2024-03-01' },
  ],
};

const club: Persona = {
  name: 'club',
  facts: [
    ...everybody,
    { path: /^name$/, about: /^Naam|Organisatie/, answer: 'SV De Treffers' },
    { path: /^sector$/, answer: 'Sport' },
    { path: /^staff$/, answer: 3 },
    { path: /^(?:has-customers|has-suppliers|has-website|sends-newsletter)$/, answer: true },
    { path: /^subjects$/, about: /Leden/, answer: ['Leden en vrijwilligers'], ids: ['members'] },
    { path: /^suppliers$/, about: /Nieuwsbrief/, answer: ['Mailchimp'] },
    { path: /^suppliers$/, answer: ['Google Workspace', 'Papieren map'] },
    { path: /^access$/, answer: ['Eigenaar of directie'] },
    { path: /^agreement$/, answer: 'Ja, die zit in hun algemene voorwaarden' },
  ],
};

interface Most {
  /** Until three activities are confirmed. */
  readonly three: Cost;
  /** With their companies and programs answered, each in its own questions. */
  readonly done: Cost;
  readonly fourth: number;
}

/** What was reached; it may only become less. The aim is 40 answers and 2,800 words with everything, and 6 for a fourth. */
const reached: readonly (readonly [Persona, Most])[] = [
  [baker, { three: { answers: 23, words: 1770 }, done: { answers: 33, words: 2650 }, fourth: 5 }],
  [physiotherapist, { three: { answers: 24, words: 1780 }, done: { answers: 33, words: 2560 }, fourth: 5 }],
  [club, { three: { answers: 21, words: 1570 }, done: { answers: 26, words: 2010 }, fourth: 5 }],
];

describe('a first run by buttons', () => {
  it.each(reached.map(([persona, most]) => [persona.name, persona, most] as const))(
    'of a %s is done in so many answers and words',
    async (_name, persona, most) => {
      const run = await playFirstRun(bot, persona);
      show(run);
      const isLong = ({ words, asked }: Screen) => words > 120 && !asked;
      const long = run.screens.filter(isLong).map(({ title }) => title);
      expect(long).toEqual([]);
      for (const part of ['three', 'done'] as const) {
        expect(run[part].answers, part).toBeLessThanOrEqual(most[part].answers);
        expect(run[part].words, part).toBeLessThanOrEqual(most[part].words);
      }
      expect(run.fourth.answers).toBeLessThanOrEqual(most.fourth);
    },
  );
});

/** With TRANSCRIPTS in the environment every screen is printed. */
function show({ first, three, done, fourth, screens }: Run): void {
  if (!process.env['TRANSCRIPTS']) return;
  for (const { title, text, words } of screens) console.log(`--- ${title} (${words})\n${text}`);
  console.log(JSON.stringify({ first, three, done, fourth }));
}
