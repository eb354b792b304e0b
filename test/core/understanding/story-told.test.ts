// What a business tells of itself in one breath, by people who never wrote it down before.
import { expect, it } from 'vitest';
import { read } from '../../../src/core/understanding/read.js';
import { listening } from '../../../src/registers/overview/rules/listening.js';
import { situationNamed } from '../../understanding/situations.js';

const told = (text: string) => read(text, situationNamed('first-run:name'), listening)[0].values;

it.each([
  ['bakkerij de korenmolen, 4 man, kassa van lightspeed', 'bakkerij de korenmolen', 'food', 4],
  ['garage jansen, 3 monteurs en ik, facturen via moneybird', 'garage jansen', 'transport', 4],
  [
    'tandartspraktijk smit in breda met 3 tandartsen en 5 assistentes, exquise voor de dossiers',
    'tandartspraktijk smit',
    'care',
    8,
  ],
  ['stichting dierenhulp, 25 vrijwilligers en 2 betaalde krachten, laposta', 'stichting dierenhulp', 'club', 27],
  ['makelaardij huis en haard, 4 makelaars 2 binnendienst, realworks', 'makelaardij huis en haard', 'services', 6],
  ['Autobedrijf Van Dijk BV. 14 medewerkers, boekhouding Exact Online', 'Autobedrijf Van Dijk BV', 'transport', 14],
  ['ik ben jan van kapsalon krullen, samen met mijn vrouw en 2 meiden in de zaak', 'kapsalon krullen', 'beauty', 4],
  [
    'hoi ik ben anja, wij hebben een kinderdagverblijf met 12 leidsters. we gebruiken konnect',
    undefined,
    'education',
    12,
  ],
  ["we hebben een snackbar met z'n tweeen plus 6 scholieren", undefined, 'hospitality', 8],
  ['webwinkel in kinderkleding, we zijn met 9 man, shopify en mailchimp en myparcel', undefined, 'webshop', 9],
  ['Winkel voor babyspullen, 4 man, lightspeed', undefined, 'retail', 4],
  ['online shop for toys, 9 people, shopify', undefined, 'retail', 9],
  ['Winkel Voor Elkaar, 4 man, lightspeed', 'Winkel Voor Elkaar', 'retail', 4],
  [
    'Wij zijn een tandartspraktijk met twaalf medewerkers: vier tandartsen, twee mondhygiënisten, vijf assistenten en ikzelf.',
    undefined,
    'care',
    12,
  ],
  ['wij zijn een tandartspraktijk, 8 man (3 tandartsen en 5 assistentes)', undefined, 'care', 8],
  ['we run a restaurant with 14 staff: 3 cooks and 11 waiters', undefined, 'hospitality', 14],
  ['garage, 9 mensen, 5 monteurs, 2 verkopers en 2 receptionisten', undefined, 'transport', 9],
  ['wij hebben 320 leden', undefined, 'club', undefined],
  ['de Toekomst, 320 leden en 40 vrijwilligers', undefined, 'club', 40],
  ['we hebben 40 vrijwilligers', undefined, 'club', 40],
  ['we have 250 members and two paid coaches', undefined, 'club', 2],
  ['kapsalon Joyce, 3 mensen, 300 leden van de tennisclub komen hier', 'kapsalon Joyce', 'beauty', 3],
  ['ik ben timmerman, werk alleen, administratie in excel', undefined, 'construction', 1],
])('hears in "%s" its name, its kind and how many they are', (text, name, sector, staff) => {
  const { name: called, sector: kind, staff: heads } = told(text);
  expect([called, kind, heads]).toEqual([name, sector, staff]);
});

it('takes no customers for people who work there', () => {
  for (const text of ['voetbalvereniging VV de Toekomst, 400 leden, sportlink', 'pianoschool Allegro, 60 leerlingen'])
    expect(told(text)).not.toHaveProperty('staff');
});

it('takes nothing that is denied for a name', () => {
  expect(told('geen vervanger')).not.toHaveProperty('name');
});
