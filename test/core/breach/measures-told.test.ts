// What was done about a breach since, and why it is reported late.
import { describe, expect, it } from 'vitest';
import { factsIn } from '../../../src/registers/breach/rules/hearing/facts-told.js';
import { tellsMeasure, tellsWhyLate } from '../../../src/registers/breach/rules/hearing/measures-told.js';

describe('what was done since', () => {
  it.each([
    'alle laptops zijn nu versleuteld',
    'we hebben nu wachtwoorden aangepast',
    'de laptops hebben we inmiddels allemaal versleuteld',
    'wachtwoorden meteen veranderd',
    'toegang van die medewerker ingetrokken',
    'we hebben 2fa aangezet',
    'overal tweestapsverificatie ingesteld',
    'de map is dichtgezet',
    'all laptops are encrypted now',
    'we have changed the passwords',
    'we set up two-factor, two-factor is switched on',
  ])('"%s"', (said) => {
    expect(tellsMeasure(said)).toBe(true);
  });

  it.each([
    'de laptop was versleuteld',
    'hij is versleuteld',
    'alle bestanden zijn nu versleuteld',
    'alle laptops zijn nu versleuteld en ze willen losgeld',
    'de hacker heeft ons wachtwoord gewijzigd',
    'iemand heeft de toegang veranderd',
    'we hebben het wachtwoord nog niet veranderd',
    'moeten we wachtwoorden veranderen?',
    'als de wachtwoorden gewijzigd zijn',
    'ze hebben de sloten vervangen',
    'er stonden wachtwoorden op',
    'prijzen aangepast',
  ])('and nothing else: "%s"', (said) => {
    expect(tellsMeasure(said)).toBe(false);
  });

  it('says nothing of whether what leaked can be read', () => {
    expect(factsIn('laptop gestolen. alle laptops zijn nu versleuteld')['readable']).toBeUndefined();
    expect(factsIn('laptop gestolen, alle laptops zijn nu versleuteld')['readable']).toBeUndefined();
    expect(factsIn('laptop gestolen. hij was versleuteld')['readable']).toBe('unintelligible');
    expect(factsIn('laptop gestolen. we hebben nu de wachtwoorden veranderd')['data']).toBeUndefined();
  });
});

describe('why it is late', () => {
  it.each([
    'te laat omdat we het pas maandag merkten',
    'we zijn te laat want de helpdesk lag stil',
    'we melden zo laat omdat de directeur weg was',
    'niet op tijd gemeld omdat ik ziek was',
    'niet binnen 72 uur doordat niemand het zag',
    'te laat gemeld door vakantie van de ict',
    'de melding is laat vanwege een storing',
    "we're late because the helpdesk was down",
    'too late because i was ill',
    'not in time because nobody knew',
  ])('"%s"', (said) => {
    expect(tellsWhyLate(said)).toBe(true);
  });

  it.each([
    'te laat',
    'zijn we te laat omdat het weekend was?',
    'de klant betaalt te laat omdat hij geen geld heeft',
    'hij kwam te laat want de trein reed niet',
    'later want ik ben druk',
    'we kijken later, want nu is het druk',
    'de mail is te laat verstuurd door mailchimp',
  ])('and nothing else: "%s"', (said) => {
    expect(tellsWhyLate(said)).toBe(false);
  });
});
