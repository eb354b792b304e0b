// How a question is written: both languages side by side, or one below the other, and never one without the other.
import { describe, expect, expectTypeOf, it } from 'vitest';
import { choice, includes, is, options, rows, text } from '../../../src/core/engine/questions.js';
import { t, type Words } from '../../../src/core/text.js';

const rest: { readonly [Key in 'label' | 'why' | 'law']: Words } = {
  label: ['Naam', 'Name'],
  why: ['Zo vindt u het terug.', 'So that you find it.'],
  law: ['Art. 30 AVG', 'Art. 30 GDPR'],
};

describe('a sentence', () => {
  it('is the same side by side and one below the other', () => {
    const below = text('name', {
      ...rest,
      ask: `Hoe noemt u dit?
            What do you call this?`,
    });
    expect(below).toEqual(text('name', { ...rest, ask: ['Hoe noemt u dit?', 'What do you call this?'] }));
    expect(below).toEqual({
      id: 'name',
      kind: 'text',
      ask: { nl: 'Hoe noemt u dit?', en: 'What do you call this?' },
      label: { nl: 'Naam', en: 'Name' },
      why: { nl: 'Zo vindt u het terug.', en: 'So that you find it.' },
      law: { nl: 'Art. 30 AVG', en: 'Art. 30 GDPR' },
    });
  });

  it('does not compile in one language', () => {
    expectTypeOf<'Naam'>().not.toExtend<Words>();
    expectTypeOf<readonly ['Naam']>().not.toExtend<Words>();
    expectTypeOf<readonly ['Naam', 'Name', 'Nom']>().not.toExtend<Words>();
  });

  it('is refused when the template has an empty or a third line', () => {
    expect(() => t('Naam\n')).toThrow('Not one line in each language');
    expect(() => t('Naam\nName\nNom')).toThrow('Not one line in each language');
  });
});

describe('what can be picked', () => {
  it('has a hint where there are four sentences', () => {
    expect(options({ yes: ['Ja', 'Yes'], no: ['Nee', 'No', 'nooit', 'never'] })).toEqual([
      { id: 'yes', label: { nl: 'Ja', en: 'Yes' } },
      { id: 'no', label: { nl: 'Nee', en: 'No' }, hint: { nl: 'nooit', en: 'never' } },
    ]);
    const below = options({
      no: `Nee
           No
           nooit
           never`,
    });
    expect(below).toEqual(options({ no: ['Nee', 'No', 'nooit', 'never'] }));
  });

  it('is refused with a hint in one language', () => {
    expect(() => options({ no: 'Nee\nNo\nnooit' })).toThrow('A hint in one language only');
    expect(() => options({ no: 'Nee\nNo\nnooit\nnever\njamais' })).toThrow('Not a label and a hint');
  });
});

it('a question keeps what else was said of it', () => {
  const where = choice('where', { ...rest, ask: ['Waar?', 'Where?'], other: true, none: 'no', options: options({}) });
  expect(where).toMatchObject({ kind: 'choice', other: true, none: 'no', options: [] });
  const list = rows('places', { ...rest, ask: ['Waar?', 'Where?'], item: ['plek', 'place'], columns: [where] });
  expect(list).toMatchObject({ kind: 'rows', item: { nl: 'plek', en: 'place' }, columns: [where] });
  expect(Object.keys(list)).not.toContain('reads');
});

it('a condition with several answers holds for any of them', () => {
  expect(is('role', 'place')).toEqual({ question: 'role', is: 'place' });
  expect(is('role', 'place', 'self')).toEqual({
    any: [
      { question: 'role', is: 'place' },
      { question: 'role', is: 'self' },
    ],
  });
  expect(includes('data', 'health', 'bsn')).toEqual({
    any: [
      { question: 'data', includes: 'health' },
      { question: 'data', includes: 'bsn' },
    ],
  });
});
