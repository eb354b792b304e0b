// Which kinds of data a sentence names, in a list as people type it.
import { describe, expect, it } from 'vitest';
import { factsIn, factsToldAnew } from '../../../src/registers/breach/rules/hearing/facts-told.js';

describe('kinds of data', () => {
  it.each([
    ['41 huurders, naam telefoon en huurachterstand', ['name', 'contact', 'income-debts']],
    ['namen telefoonnrs en die achterstand', ['name', 'contact', 'income-debts']],
    ['naam, tel, mail', ['name', 'contact']],
    ['naam en mail en rekeningnummer', ['name', 'contact', 'account-number']],
    ['names, phone and arrears', ['name', 'contact', 'income-debts']],
    ['dat ze achterlopen met de huur', ['income-debts']],
    ['hun openstaande rekeningen en betaalachterstanden', ['income-debts']],
    ['niet alleen naam, ook telefoonnummer', ['name', 'contact']],
    ['namen niet alleen, ook hun adressen', ['name', 'contact']],
    ['not only names, also addresses', ['name', 'contact']],
  ])('are all heard: "%s"', (said, kinds) => {
    expect(factsIn(said)['data']).toEqual(kinds);
  });

  it.each([
    ['geen namen, alleen adressen', ['contact']],
    ['mijn telefoon met namen erop is weg', ['name']],
    ['laptop met namen en telefoon gestolen', ['name']],
    ['met namen, mail ging naar de verkeerde', ['name']],
    ['dat was mijn schuld', undefined],
    ['het is de schuld van de hoster', undefined],
    ['mijn telefoon is gestolen', undefined],
    ['er stonden alleen recepten op voor taarten', undefined],
    ['de recepten van onze nieuwe soepen', undefined],
    ['er stonden recepten van patienten op', ['health']],
    ['een stapel recepten', ['health']],
  ])('are no more than these: "%s"', (said, kinds) => {
    expect(factsIn(said)['data']).toEqual(kinds);
  });

  it.each(['niet alleen naam, ook telefoonnummer', 'namen niet alleen, ook telefoonnummers'])(
    'what is "not only" there stays: "%s"',
    (said) => {
      expect(factsToldAnew(said, { data: ['name'] }, factsIn(said))['data']).toEqual(['name', 'contact']);
    },
  );
});

it.each([
  'het zijn er 41 trouwens, en hij heeft de mail gewist',
  'het waren er 41 geen 38',
  'heeft de mail weggegooid zegt ie. en het waren er 41, geen 38',
])('they are counted in a message with more: "%s"', (said) => {
  expect(factsIn(said)['people']).toBe(41);
});

it.each(['het zijn er 3 dagen later achter gekomen', 'het waren twee laptops', 'er zijn 2 kopieën van gemaakt'])(
  'nobody is counted: "%s"',
  (said) => {
    expect(factsIn(said)['people']).toBeUndefined();
  },
);
