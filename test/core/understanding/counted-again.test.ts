// How many people a whole story tells of, told in pieces and put right on the way.
import { describe, expect, it } from 'vitest';
import { countedAgain, peopleTold } from '../../../src/core/understanding/values/counted-again.js';

describe('what counts anew what was told', () => {
  it.each([
    ['toch 45', 45],
    ['nee toch 45', 45],
    ['nee 45', 45],
    ['het waren er 45', 45],
    ['het waeren er 45', 45],
    ['er waren er maar 45', 45],
    ['sorry, 45 klanten', 45],
    ['sory 45', 45],
    ['tog 45 klanten', 45],
    ['45 toch', 45],
    ['wacht het waren er vijfenveertig', 45],
    ['ik bedoelde 45', 45],
    ['nageteld: 45', 45],
    ['we hebben nageteld, 45', 45],
    ['45 en niet 60', 45],
    ['niet 60 maar 45', 45],
    ['45 ipv 60', 45],
    ['it was 45 actually', 45],
    ['there were 45', 45],
    ['no, 45 customers', 45],
    ['sorry i meant 45', 45],
    ['not 60 but 45', 45],
    ['actualy 45', 45],
    ['nee 45 mensen', 45],
  ])('"%s"', (said, people) => {
    expect(countedAgain('laptop met 60 klanten gestolen', said)).toBe(people);
  });

  it.each([
    '45',
    '60 toch',
    'we zijn met 45',
    'nee we zijn met 45',
    'er werken 45 mensen',
    'toch 45 euro',
    'nee toch 3 uur',
    'het waren er 45 uit de kassa',
    'nee, dinsdag',
    'toch',
    'nee een',
    'toch 45?',
    'we hebben 45 klanten',
    'nee 12 jaar',
    'toch maandag 3 november',
    'toch 45 medewerkers',
    'nee 45 leveranciers',
  ])('and nothing else does: "%s"', (said) => {
    expect(countedAgain('laptop met 60 klanten gestolen', said)).toBeUndefined();
  });

  it('nor a number that may be the hour of it, or where nobody was counted', () => {
    expect(countedAgain('gisteren om 4 uur laptop met 60 klanten gestolen', 'nee toch 5')).toBeUndefined();
    expect(countedAgain('laptop met klanten gestolen', 'toch 45')).toBeUndefined();
  });
});

describe('the people of a whole story', () => {
  it.each([
    ['laptop met 60 klanten gestolen uit de auto. toch 45', 45],
    ['laptop met 60 klanten gestolen. het waren er 45. nee toch 44', 44],
    ['laptop with 60 customers stolen. sorry i meant 45', 45],
    ['laptop met 60 klanten gestolen, nee het waren er 45', 45],
    ['foto in de app gezet. 12 ouders. en 14 leerkrachten', 26],
    ['foto in de app, 12 ouders en 14 leerkrachten', 26],
    ['photo in the group, 12 parents and 14 teachers', 26],
    ['30 patiënten, 2 medewerkers en 5 vrijwilligers', 37],
    ['12 ouders. en 14 ouders', undefined],
    ['12 ouders en 14 ouders', undefined],
    ['12 parents and 14 parents', undefined],
    ['12 ouders. en 14 ouders. 14', 14],
    ['12 ouders. en 14 ouders. samen 26', 26],
    ['12 ouders en 12 ouders', 12],
    ['lijst met 30 namen en 30 adressen', 30],
    ['12 ouders. 3 ouders hebben het gelezen', 12],
    ['12 klanten en 2 laptops', 12],
    ['lijst van 40 klanten gemaild aan 2 collega’s en 1 klant', 40],
    ['laptop van 12 klanten weg, wij hebben 14 medewerkers', 12],
    ['geen idee hoeveel', undefined],
  ])('"%s": %s', (story, people) => {
    expect(peopleTold(story)).toBe(people);
  });
});
