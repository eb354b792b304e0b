// A form in Teams shows what is still to be answered: what was read back and what is seldom answered is one tap away.
import { afterEach, beforeEach, expect, it } from 'vitest';
import { elementsIn, textsIn } from './cards.js';
import type { Json } from './connector.js';
import { by, filled, inputsOn, piet, startTestTeams, type TestTeams } from './support.js';

let teams: TestTeams;
beforeEach(async () => {
  teams = await startTestTeams();
  await teams.say('/register');
  await teams.settled();
});
afterEach(() => teams.close());

const say = async (text: string, who: Json = {}) => {
  await teams.say(text, who);
  await teams.settled();
};
const isHidden = (value: unknown) =>
  typeof value === 'object' && value !== null && 'isVisible' in value && value.isVisible === false;
function withoutHidden(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => !isHidden(one)).map(withoutHidden);
  if (typeof value !== 'object' || value === null) return value;
  // A menu shows its options when it is opened, and a complaint when something is missing.
  const isMenu = 'style' in value && value.style === 'compact';
  const shown = Object.entries(value).filter(([key]) => key !== 'errorMessage' && !(isMenu && key === 'choices'));
  return Object.fromEntries(shown.map(([key, inner]) => [key, withoutHidden(inner)]));
}
/** The last card, and what of it is to be read before anything is opened. */
const card = () => teams.cards().at(-1)?.content;
const seen = () => textsIn(withoutHidden(card()));
const wordsSeen = () =>
  seen()
    .split(/\s+/)
    .filter((word) => word !== '').length;
const opens = (title: string) => elementsIn(card()).find((one) => one['title'] === title)?.['targetElements'];
const told = 'ik heb de verhuislijst naar de verkeerde klant gemaild';

it('the report of a breach asks three things and whether somebody is in danger; the rest is behind a button', async () => {
  await say('/datalek', by(piet));
  await say(told, by(piet));
  expect(seen()).toContain('Wanneer merkte u het?');
  expect(seen()).toContain('Bel eerst 112');
  for (const behind of ['Hoe weet u het?', 'als enige uw naam', 'iemand die meldingen krijgt'])
    expect(seen()).not.toContain(behind);
  expect(wordsSeen()).toBeLessThan(155);
  expect(opens('Vertrouwelijk melden, of meer')).toHaveLength(3);
});

it('what was read back is not asked once more, and is sent with the rest', async () => {
  await say(told, by(piet));
  await say('ja', by(piet));
  await say('een kwartier geleden', by(piet));
  expect(seen().match(/verhuislijst/g)).toHaveLength(1);
  expect(opens('Bekijk of wijzig')).not.toHaveLength(0);
  await teams.press('Melden', filled(teams, ['', '', '2']), by(piet));
  await teams.settled();
  expect(await teams.stored('breach-report')).toMatchObject({ 'what-happened': told, 'still-open': false });
});

it('"weet ik niet" that was typed is ticked, and the one button sends it', async () => {
  await say(told, by(piet));
  await say('ja', by(piet));
  await say('een kwartier geleden', by(piet));
  await say('weet ik niet', by(piet));
  const open = inputsOn(teams).find(({ label }) => label === 'Kan iemand er nu nog bij?');
  expect(open).toMatchObject({ value: '?' });
  // Teams itself lets nothing go that must be filled in and is not.
  expect(inputsOn(teams).filter((one) => one['isRequired'] === true && one['value'] === undefined)).toEqual([]);
  await teams.press('Ja, klopt: verstuur', filled(teams, []), by(piet));
  await teams.settled();
  expect(await teams.stored('breach-report')).toMatchObject({ 'what-happened': told, 'still-open': null });
});

it('nor a moment that nobody knows stops it: it stands there in words', async () => {
  await say('/datalek', by(piet));
  await say(told, by(piet));
  await say('ik weet niet wanneer', by(piet));
  const when = inputsOn(teams).find(({ label }) => label === 'Wanneer merkte u het?');
  expect(when).toMatchObject({ value: 'Weet ik niet' });
});

it('a request that was told whole is read in a few lines, and every option of it is one tap away', async () => {
  await say('mevrouw de wit belde vanmorgen, ze wil weten wat wij van haar hebben');
  await say('ja');
  expect(seen()).toContain('Soort verzoek: Zien wat u bewaart');
  expect(seen()).not.toContain('Toestemming intrekken');
  expect(wordsSeen()).toBeLessThan(90);
  await teams.press('Ja, klopt: verstuur', filled(teams, []));
  await teams.settled();
  expect(await teams.stored('request')).toMatchObject({ kinds: ['access'] });
});

it('what a command fills in before anything was told is to be seen', async () => {
  await say('/correctie');
  expect(seen()).toContain('Iets laten verbeteren');
  expect(seen()).toContain('Een klant');
});

it('what is said above the form is said when it is first shown', async () => {
  await say(told, by(piet));
  await say('ja', by(piet));
  expect(seen()).toContain('Twijfelt u? Meld het toch.');
  await say('een kwartier geleden', by(piet));
  expect(seen()).not.toContain('Twijfelt u?');
});

it('what does not fit is never out of sight', async () => {
  await say('/datalek', by(piet));
  await say(told, by(piet));
  await teams.press('Melden', filled(teams, ['', 'overmorgen', '2']), by(piet));
  await teams.settled();
  expect(seen()).toContain('Wanneer merkte u het?');
  expect(seen()).toContain('⚠️');
});

it.each([
  'de tablet met alle klantadressen is gisteravond uit de bus gestolen',
  'ik heb de verhuislijst naar de verkeerde klant gemaild',
  'oeps mijn telefoon van de zaak kwijt, vanmiddag in de trein',
  'vannacht zijn ze binnengeweest, laptop weg met de hele administratie',
  'er lag vanochtend een verhuisdossier bij de buren in de brievenbus',
  'iemand klikte gisteren op een foute link in de mail van de bank',
  'de usb stick met salarissen van ons ben ik sinds gisteren kwijt',
  'yesterday evening somebody stole the tablet with all our customers from the van',
])('a report of a breach is one screen when it is first shown, and names each thing once: "%s"', async (story) => {
  await say(story, by(piet));
  await say('ja', by(piet));
  // What Teams sends with an option, and how it would be called in a menu, is read by nobody.
  const unread = /^(?:yes|no|\?|Kies)$/gm;
  const read = seen().replace(unread, '').split(/\s+/).filter(Boolean);
  expect(read.length - story.split(' ').length).toBeLessThanOrEqual(110);
  expect(seen()).not.toContain('Nog nodig:');
  expect(seen().match(/Kan iemand er nu nog bij\?/g) ?? []).toHaveLength(1);
});

it('what is to be done now is named once, above all of it', async () => {
  await say('/datalek', by(piet));
  await say('mijn laptop van de zaak is gestolen', by(piet));
  await teams.press('Melden', filled(teams, ['', 'nu', '2']), by(piet));
  await teams.settled();
  expect(seen()).toContain('Vergrendel of wis het op afstand.');
  expect(seen().match(/Nu doen/g)).toHaveLength(1);
});

it.each(['wij zijn Bakkerij Zoet', 'bakkerij zoet heten we'])(
  'what is asked in a field that is seen is not asked above it too: "%s"',
  async (said) => {
    await say(said);
    expect(seen()).toMatch(/Naam bedrijf: Bakkerij Zoet/i);
    expect(seen().match(/Op welk mailadres/g)).toHaveLength(1);
  },
);
