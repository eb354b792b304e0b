// What is said about what goes: who clears it, by when, and that it was done.
import type { Text } from '../../../core/text.js';

export const endingSentences = {
  title: { nl: '{record} · Gaat weg: {what}', en: '{record} · Goes: {what}' },
  text: {
    nl: '{who} ruimt het op, uiterlijk op {by}. Tot dan staat er "wordt afgebouwd". Klopt dit?',
    en: '{who} clears it, by {by}. Until then it says "being wound down". Is this right?',
  },
  where: { nl: 'Waar', en: 'Where' },
  nowhere: { nl: 'nog niet bekend waar', en: 'not known yet where' },
  form: { nl: 'formulieren waarop u het vraagt', en: 'forms on which you ask it' },
  yes: { nl: 'Ja, zo doen we het', en: 'Yes, that is how' },
  month: { nl: 'Een maand later', en: 'A month later' },
  quarter: { nl: 'Drie maanden later', en: 'Three months later' },
  noted: {
    nl: 'Genoteerd. Wordt afgebouwd: {what}. {who} ruimt het op, uiterlijk op {by}.',
    en: 'Noted. Is being wound down: {what}. {who} clears it, by {by}.',
  },
  windsDown: { nl: 'Wordt afgebouwd', en: 'Is being wound down' },
  windsDownLine: { nl: '{what}: {who} ruimt het op, uiterlijk op {by}', en: '{what}: {who} clears it, by {by}' },
  done: { nl: 'Opgeschoond', en: 'Cleared' },
  isDone: { nl: '{what}: opgeschoond op {day} door {who}.', en: '{what}: cleared on {day} by {who}.' },
  takenOut: { nl: ' {what} staat niet meer bij {record}.', en: ' {what} is no longer in {record}.' },
  notInUse: { nl: ' {record} is nu niet meer in gebruik.', en: ' {record} is no longer in use now.' },
  again: { nl: 'Toch nog niet', en: 'Not yet after all' },
  isAgain: { nl: 'Goed. Wordt nog afgebouwd: {what}.', en: 'Fine. Is still being wound down: {what}.' },
  gone: { nl: 'Dat is al opgeruimd of teruggezet.', en: 'That was cleared or restored already.' },
  listTitle: { nl: 'Op te ruimen dit kwartaal', en: 'To be cleared this quarter' },
  listText: {
    nl: 'Is dit gewist, ook in back-ups en op papier? Tik aan wat opgeschoond is; de rest vraag ik volgend kwartaal weer.',
    en: 'Was this erased, also in back-ups and on paper? Tap what was cleared; I ask the rest again next quarter.',
  },
  nothing: { nl: 'Er is nu niets voor u om op te ruimen.', en: 'There is nothing for you to clear now.' },
  dueLine: { nl: '{where}; uiterlijk op {by}', en: '{where}; by {by}' },
  termLine: { nl: 'ouder dan {term}; in {where}', en: 'older than {term}; in {where}' },
  noticeLine: { nl: '{count} keer op te ruimen, het eerst: {first}', en: '{count} to clear, first: {first}' },
  show: { nl: 'Bekijk het lijstje', en: 'See the list' },
  more: { nl: 'En nog {count}, daarna', en: 'And {count} more, after these' },
} as const satisfies Readonly<Record<string, Text>>;
