// Small checklists for engine tests: every kind of question, a condition, rows, a form and a section for later.
import type { Checklist } from '../../../src/core/engine/checklist.js';

const words = (word: string) => ({ nl: word, en: word });
const base = (id: string) => ({
  id,
  ask: words(`${id}?`),
  label: words(id),
  why: words(`why ${id}`),
  law: words('Art. 30 AVG'),
});
const options = ['a', 'b', 'c'].map((id) => ({ id, label: words(`Optie ${id}`) }));

export const everyKind: Checklist = {
  id: 'every-kind',
  version: 1,
  access: 'register',
  title: words('Alles'),
  prefix: 'X',
  name: 'name',
  sections: [
    {
      id: 'one',
      title: words('Een'),
      questions: [
        { ...base('name'), kind: 'text', max: 50 },
        { ...base('story'), kind: 'long-text', optional: true },
      ],
    },
    {
      id: 'two',
      title: words('Twee'),
      questions: [
        { ...base('has-shop'), kind: 'yes-no' },
        { ...base('shop'), kind: 'text', when: { question: 'has-shop', is: true } },
        { ...base('one-of'), kind: 'choice', options, other: true },
        {
          ...base('some-of'),
          kind: 'choices',
          options: [...options, { id: 'none', label: words('Niets') }],
          other: true,
          none: 'none',
        },
      ],
    },
    {
      id: 'three',
      title: words('Drie'),
      form: true,
      questions: [
        { ...base('since'), kind: 'day', only: 'past' },
        { ...base('seen'), kind: 'moment', only: 'past' },
        { ...base('many'), kind: 'number', min: 1, max: 100 },
        { ...base('who'), kind: 'person', own: true, none: words('Niemand') },
      ],
    },
    {
      id: 'four',
      title: words('Vier'),
      questions: [
        {
          ...base('goals'),
          kind: 'rows',
          item: words('doel'),
          title: 'goal',
          columns: [
            { ...base('goal'), kind: 'text' },
            { ...base('basis'), kind: 'choice', options },
            { ...base('law-text'), kind: 'text', when: { question: 'basis', is: 'b' } },
          ],
        },
      ],
    },
    { id: 'later', title: words('Later'), later: true, questions: [{ ...base('kvk'), kind: 'text', format: 'kvk' }] },
  ],
};

/** What may stay empty, of every kind that somebody types. */
export const mayStayEmpty: Checklist = {
  id: 'may-stay-empty',
  version: 1,
  access: 'register',
  title: words('Mag leeg'),
  sections: [
    {
      id: 'empty',
      title: words('Leeg'),
      questions: [
        { ...base('phone'), kind: 'text', format: 'phone', optional: true },
        { ...base('free'), kind: 'text', optional: true },
        { ...base('long'), kind: 'long-text', optional: true },
        { ...base('from-one'), kind: 'number', min: 1, max: 9, optional: true },
        { ...base('from-zero'), kind: 'number', min: 0, max: 9, optional: true },
        { ...base('day'), kind: 'day', optional: true },
        { ...base('moment'), kind: 'moment', optional: true },
        { ...base('colleague'), kind: 'person', optional: true },
        { ...base('must'), kind: 'text', format: 'phone' },
      ],
    },
  ],
};
