// Where what is asked behind what is told begins, with a mark and without.
import { describe, expect, it } from 'vitest';
import { asksBesideTold, strays } from '../../../src/core/understanding/talk/said-in-form.js';
import { apartFromAsked } from '../../../src/core/understanding/talk/told-apart.js';

describe('what is asked beside what is told', () => {
  it.each([
    ['om 9 uur, hoe lang hebben we nu', 'hoe lang hebben we nu'],
    ['er stonden klantgegevens op en wat gebeurt er nou verder', 'wat gebeurt er nou verder'],
    ['gisteren, moet dit naar de autoriteit', 'moet dit naar de autoriteit'],
    ['gisteren. waarom vraag je dat', 'waarom vraag je dat'],
    ['about an hour ago, noticed it myself. should i call the customer', 'should i call the customer'],
    ['hij kan er nog bij! moet ik die huurders nu zelf gaan bellen', 'moet ik die huurders nu zelf gaan bellen'],
  ])('is parted: "%s"', (said, asked) => {
    expect(apartFromAsked(said, asksBesideTold).asked).toBe(asked);
  });

  it.each([
    'niemand kan erbij, heb ik gecheckt',
    'heb het wachtwoord veranderd en kan niemand er meer bij',
    'wie het nu heeft weten we niet',
    'hoe het kan weet ik niet',
    'er stond in wat ze verdienen en hoe oud ze zijn',
    'toen vroeg de klant, wat doen jullie met mijn gegevens',
    'ze mailde boos, moet ik nu een nieuw paspoort',
    'het gaat om adressen, wat er verder in stond weet ik niet',
  ])('only looks so: "%s"', (said) => {
    expect(apartFromAsked(said, asksBesideTold).asked).toBe('');
  });

  it.each(['wat een lijst', 'ik word hier gek van', 'jeetje wat een vragen', 'my god what a list'])(
    'a grumble tells nothing: "%s"',
    (said) => {
      expect(strays(said)).toBe(true);
    },
  );

  it.each([
    ...['de klanten zijn woedend', 'van mijn werk', 'in een zwarte tas', 'het was een excel', 'het regende heel hard'],
    ...['mevrouw de Wit is overstuur', 'die klant kennen we goed', 'een oude laptop van de zaak', 'zij lachte erom'],
  ])('what may tell something is none: "%s"', (said) => {
    expect(strays(said)).toBe(false);
  });
});
