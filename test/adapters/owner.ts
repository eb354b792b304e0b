// The first register of a bakery with nine people and a webshop, as its owner really answered: nothing of what went wrong
// then goes wrong again. Played in every channel.
import { expect } from 'vitest';
import { latest } from '../../src/core/engine/answers.js';
import type { Channel } from './contract.js';

/** Introduces the bakery, describes its customers with health among their data, and ends with Microsoft 365 and a paper folder. */
export async function ownerInHerWords(channel: Channel): Promise<void> {
  await introduced(channel);
  await customersWithHealth(channel);
  await programs(channel);
  await nothingIsAgainstItself(channel);
}

/** No person comes out of thin air, and a webshop is a website. */
async function introduced(channel: Channel): Promise<void> {
  await channel.say('/register');
  await channel.press('Ga verder met Uw organisatie');
  await channel.fill('Bakkerij De Korenaar', 'info@korenaar.nl');
  await channel.say('bakkerij');
  await channel.say('negen');
  expect(await channel.say('ikzelf denk ik')).toContain('Vervanger');
  const deputy = await channel.say('nee, alleen mijn man soms');
  const isReadBack = deputy.includes('Ja, klopt: bewaar');
  const customers = await (isReadBack ? channel.press('Ja, klopt: bewaar') : channel.say(''));
  expect(customers).toContain('Bewaart u gegevens van klanten?');
  for (const said of ['ja', 'ja', 'ja', 'nee', 'nee']) await channel.say(said);
  const webshop = await channel.say('ja');
  expect(webshop).toContain('Website: ja, want klanten bestellen bij u op internet.');
  expect(webshop).toContain('nieuwsbrief');
  for (const said of ['nee', 'nee']) expect(await channel.say(said)).not.toContain('Hebt u een website?');
  expect(await channel.say('nee')).toContain('V-001 Klanten');
  const everybody = await channel.store.read(async ({ organisations, people }) =>
    people.list((await organisations.first())?.id ?? ''),
  );
  expect(everybody).toHaveLength(1);
  const [owner] = everybody;
  expect(await storedOf(channel, 'organisation', 1)).toMatchObject({
    officer: owner?.id,
    deputy: 'none',
    staff: 9,
    'has-website': true,
  });
}

/** What cannot both be right is asked when it arises, and its buttons live until it is answered. */
async function customersWithHealth(channel: Channel): Promise<void> {
  await channel.fill('3,9', '1', '1');
  expect(await channel.press('Klopt')).toContain('medische gegevens bewaart u hier niet');
  // A word that is not understood does not print the card again.
  expect(await channel.say('hmm tja wat')).not.toContain('medische gegevens');
  expect(await channel.press('Toon het nog eens')).toContain('medische gegevens');
  // Nor does "ja" to several that may be meant say yes to the card above them.
  expect(await channel.say('we gebruiken nu mailchimp en een klant wil daar uit')).toContain('Geen van deze');
  expect(await channel.say('ja')).toContain('Welke bedoelt u?');
  expect(await channel.say('nee')).not.toContain('Wat wilt u aanpassen?');
  expect(await channel.say('/register wijzig V-001')).toContain('medische gegevens');
  await channel.press('Pas aan');
  await channel.pick('Bewaart u toch');
  const clash = await channel.say('gezondheid');
  expect(clash).toContain('Dit past niet bij elkaar.');
  expect(clash).not.toContain('Klopt zo');
  expect(await channel.say('z')).toContain('Kies een van de knoppen');
  expect(await channel.press('Ja, gezondheid zit erbij')).toContain('Welke uitzondering past hierbij?');
  expect(await channel.say('De persoon heeft er duidelijk ja op gezegd')).toContain('"Gezondheid" hier echt nodig?');
  await channel.say('ja');
  await channel.say('z');
  expect(await storedOf(channel, 'controller-activity', 1)).not.toHaveProperty('needed/health/reason');
  const told = await channel.say('zonder dit bakken wij iets waar iemand ziek van wordt');
  expect(told).toContain('Er zitten gevoelige gegevens bij: gezondheid.');
  expect(told).toContain('U bewaart ook gezondheid.');
  expect(told).not.toContain('die bewaar ik niet');
  await warnedAboutBsn(channel);
  let heard = await channel.press('Klopt');
  for (let cards = 0; cards < 6 && !heard.includes('Dit is goed zo'); cards += 1) heard = await channel.press('Klopt');
  expect(await channel.press('Dit is goed zo')).toContain('V-001 Klanten staat in uw register.');
}

/** A warning waits with its buttons, also for who looks back from its reason, and a letter is no reason. */
async function warnedAboutBsn(channel: Channel): Promise<void> {
  await channel.press('Pas aan');
  await channel.pick('BSN');
  const warned = await channel.say('Ja, en ik weet niet of dat mag');
  expect(warned).toContain('BSN zonder wet');
  expect(warned).not.toContain('Welke wet vraagt om het BSN?');
  expect(await channel.say('z')).toContain('Kies een van de knoppen');
  expect(await channel.say('laat zo staan')).toContain('Waarom laat u dit zo staan?');
  expect(await channel.say('z')).toContain('Dit is nog geen reden.');
  expect(await channel.say('terug')).toContain('Wij bewaren het niet meer');
  expect(await channel.press('Wij bewaren het niet meer')).toContain('Een BSN bewaart u hier niet.');
  const kept = Object.keys(await storedOf(channel, 'controller-activity', 1)).filter((path) =>
    path.startsWith('kept/'),
  );
  expect(kept).toEqual([]);
}

/** A folder is no company and is asked nothing; of Microsoft 365 everything is known, and one tap says yes to it. */
async function programs(channel: Channel): Promise<void> {
  const suppliers = await channel.store.read(async ({ organisations, records }) =>
    records.list((await organisations.first())?.id ?? '', 'supplier'),
  );
  const folder = suppliers.find(({ title }) => title === 'Papieren map');
  expect(folder).toMatchObject({ status: 'active' });
  const microsoft = suppliers.find(({ title }) => title === 'Microsoft 365');
  const shown = await channel.say(`/register wijzig L-00${microsoft?.number}`);
  for (const known of ['Het werkt in opdracht van u', 'aka.ms/DPA', 'in Europa, maar het bedrijf is Amerikaans'])
    expect(shown).toContain(known);
  const done = await channel.press('Bevestigen');
  expect(done).toContain('Microsoft 365 staat in uw register.');
  expect(done).not.toContain('Nog open: ');
}

/** What is confirmed holds no two answers that cannot both be right, and says of health what was answered. */
async function nothingIsAgainstItself(channel: Channel): Promise<void> {
  const answers = await storedOf(channel, 'controller-activity', 1);
  expect(answers).toMatchObject({
    'not-kept': ['health'],
    sensitive: ['health'],
    'sensitive-exception': ['explicit-consent'],
    bsn: 'no',
    'outside-eea': 'us-group-eea-storage',
  });
  expect(await channel.say('/register controle')).not.toContain('past niet bij elkaar');
}

async function storedOf(channel: Channel, register: string, number: number) {
  return channel.store.read(async ({ organisations, records, answers }) => {
    const organisation = (await organisations.first())?.id ?? '';
    const record = await records.byNumber(organisation, register, number);
    const versions = await answers.ofRecord(organisation, record?.id ?? '');
    return Object.fromEntries([...latest(versions).values()].map(({ path, value }) => [path, value]));
  });
}
