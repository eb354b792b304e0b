// What sounds like something else by a word of it: a question whose answer is held, and words that steer.
import { describe, expect, it } from 'vitest';
import { read } from '../../../src/core/understanding/read.js';
import { listening } from '../../../src/registers/overview/rules/listening.js';
import { situationNamed } from '../../understanding/situations.js';

const heard = (text: string, situation = 'home') => read(text, situationNamed(situation), listening)[0];
const officer = 'interview:organisation/officer';

describe('a question whose answer is held', () => {
  it.each([
    ['een oud-leerling belt dat ze geen reclame meer wil, hoe rap moet ik daarmee stoppen', 'allowed'],
    ['stel dat ik pas na een week merk dat het gemeld had moeten worden, heeft melden dan nog zin', 'term'],
    ['in welk formaat geef ik gegevens mee als een klant overstapt', 'allowed'],
  ])('is that, although it has no question mark: %s', (text, about) => {
    expect(heard(text)).toMatchObject({ intent: 'question', values: { about } });
  });

  it.each([
    ['een oud-leerling belt dat ze geen reclame meer wil, kan dat geregeld worden?', 'request'],
    ['mail met een factuur naar de verkeerde klant gestuurd, wat nu?', 'breach'],
    ['laptop uit de auto gestolen, is dat erg', 'breach'],
    ['iemand vraagt namens zijn moeder om haar dossier, moet ik dan een briefje zien', 'request'],
  ])('and what happened stays that, whatever is asked behind it: %s', (text, intent) => {
    expect(heard(text).intent).toBe(intent);
  });

  it('of the question that is open, where no answer is held to it', () => {
    expect(heard('mag dat de eigenaar zelf zijn of moet het iemand anders wezen', officer)).toMatchObject({
      intent: 'question',
      values: {},
    });
  });
});

describe('how often it is', () => {
  it.each(['altijd, chauffeurs zijn niet te krijgen', 'continu, ze lopen zo weer weg', 'elke zomer wel een paar'])(
    'says yes, whatever the reason denies: "%s"',
    (text) => {
      expect(heard(text, 'interview:organisation/recruits').values).toEqual({ recruits: true });
    },
  );

  it.each(['meestal niet', 'soms, maar nu niet meer'])('and no where it says so: "%s"', (text) => {
    expect(heard(text, 'interview:organisation/recruits').values).toEqual({ recruits: false });
  });
});

describe('what a business does while nothing is known of it', () => {
  it.each([
    ['we hebben een jachthaven en de vaste liggers krijgen elke maand een nieuwsbrief', 'sends-newsletter'],
    ['so we run an escape room, mostly students working here, people book and pay on our own website', 'has-website'],
  ])('introduces it: "%s"', (text, path) => {
    expect(heard(text, 'first-run:name')).toMatchObject({ intent: 'answer', values: { [path]: true } });
  });
});

describe('words that steer', () => {
  it.each([
    ['ongedaan aub', officer, 'undo'],
    ['das ni juist, doe da weer weg', 'interview:organisation/deputy', 'undo'],
    ['niet nu, toon de volgende', officer, 'skip'],
    ['moet les geven, leerling staat er. tot straks', 'first-run:name', 'pause'],
    ['klant aan de balie, ben zo weer hier', 'first-run:name', 'pause'],
    ['er staat een klant voor me, zo terug', officer, 'pause'],
  ])('are no name, question or request: "%s" at %s', (text, situation, control) => {
    expect(heard(text, situation)).toMatchObject({ intent: 'control', values: { control } });
  });

  it.each([
    ['Els Terugkomst', officer],
    ['ilse de groot', officer],
    ['Glad & Strak Stukadoors', 'first-run:name'],
  ])('and a name is one: "%s"', (text, situation) => {
    expect(heard(text, situation).intent).toBe('answer');
  });
});
