// A form that comes back after typed words: what was understood, and right above the buttons the one question that comes next.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openIntroduction, startTestSlack, type TestSlack, textsIn } from './support.js';

let slack: TestSlack;
beforeEach(async () => {
  slack = await startTestSlack();
  await openIntroduction(slack);
});
afterEach(() => slack.close());

async function hears(text: string): Promise<string> {
  await slack.say(text);
  await slack.settled();
  return textsIn(slack.fake.last('chat.postMessage')['blocks']);
}

const asked = 'Nog nodig: Op welk mailadres of telefoonnummer bent u bereikbaar?';

it.each([
  'wij zijn Bakkerij Zoet',
  'bakkerij zoet heten we',
  'onze zaak heet Bakkerij Zoet',
  'we are called Bakkerij Zoet',
])('asks what is missing last, and once: "%s"', async (said) => {
  const read = await hears(said);
  expect(read.split(asked)).toHaveLength(2);
  expect(read.indexOf('Naam en contact')).toBeLessThan(read.indexOf(asked));
  expect(read.indexOf('Naam bedrijf:')).toBeLessThan(read.indexOf(asked));
  expect(read).not.toContain('Eerst kennismaken');
});

it('asks it in full where it only named it', async () => {
  for (const said of ['wij zijn Bakkerij Zoet', 'info@zoet.nl', 'ja', 'bakkerij', 'acht']) await hears(said);
  expect(await hears('ikzelf')).toContain('Wie neemt het over bij ziekte of vakantie?');
});

it.each(['gisteren om drie uur', 'gistermiddag 15u', 'yesterday at 3 pm'])(
  'puts nothing between what was understood of a report and the question: "%s"',
  async (said) => {
    await hears('oei ik heb een mail met klantgegevens naar de verkeerde gestuurd');
    await hears('ja');
    const read = await hears(said);
    expect(read).toContain('Gemerkt op: 23 november 2026 om 15:00');
    expect(read).toContain('Nog nodig: Kan iemand er nu nog bij?');
    expect(read).not.toContain('Wat is er aan de hand?');
  },
);

it('has the buttons of what was asked back below that, and above the question', async () => {
  for (const said of ['wij zijn Bakkerij Zoet', 'info@zoet.nl', 'ja', 'bakkerij', 'acht', 'ikzelf']) await hears(said);
  for (const said of ['geen vervanger', 'ja', 'ja', 'ja', 'nee']) await hears(said);
  const read = await hears('oh nee we hebben geen personeel');
  const places = ['Bedoelt u: Personeel: nee?', 'Nee, dat niet', 'Huurt u wel eens', 'Overslaan'].map((words) =>
    read.indexOf(words),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, two) => one - two));
});
