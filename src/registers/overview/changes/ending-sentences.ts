// What is said about what goes: who clears it, by when, and that it was done.
import { type Text, t } from '../../../core/text.js';

export const endingSentences = {
  title: t('{record} · Gaat weg: {what}', '{record} · Goes: {what}'),
  text: t(`{who} ruimt het op, uiterlijk op {by}. Tot dan staat er "wordt afgebouwd". Klopt dit?
           {who} clears it, by {by}. Until then it says "being wound down". Is this right?`),
  where: t('Waar', 'Where'),
  nowhere: t('nog niet bekend waar', 'not known yet where'),
  form: t('formulieren waarop u het vraagt', 'forms on which you ask it'),
  yes: t('Ja, zo doen we het', 'Yes, that is how'),
  month: t('Een maand later', 'A month later'),
  quarter: t('Drie maanden later', 'Three months later'),
  noted: t(`Genoteerd. Wordt afgebouwd: {what}. {who} ruimt het op, uiterlijk op {by}.
            Noted. Is being wound down: {what}. {who} clears it, by {by}.`),
  windsDown: t('Wordt afgebouwd', 'Is being wound down'),
  windsDownLine: t('{what}: {who} ruimt het op, uiterlijk op {by}', '{what}: {who} clears it, by {by}'),
  done: t('Opgeschoond', 'Cleared'),
  isDone: t('{what}: opgeschoond op {day} door {who}.', '{what}: cleared on {day} by {who}.'),
  takenOut: t(' {what} staat niet meer bij {record}.', ' {what} is no longer in {record}.'),
  notInUse: t(' {record} is nu niet meer in gebruik.', ' {record} is no longer in use now.'),
  again: t('Toch nog niet', 'Not yet after all'),
  isAgain: t('Goed. Wordt nog afgebouwd: {what}.', 'Fine. Is still being wound down: {what}.'),
  gone: t('Dat is al opgeruimd of teruggezet.', 'That was cleared or restored already.'),
  listTitle: t('Op te ruimen dit kwartaal', 'To be cleared this quarter'),
  listText:
    t(`Is dit gewist, ook in back-ups en op papier? Tik aan wat opgeschoond is; de rest vraag ik volgend kwartaal weer.
       Was this erased, also in back-ups and on paper? Tap what was cleared; I ask the rest again next quarter.`),
  nothing: t('Er is nu niets voor u om op te ruimen.', 'There is nothing for you to clear now.'),
  dueLine: t('{where}; uiterlijk op {by}', '{where}; by {by}'),
  termLine: t('ouder dan {term}; in {where}', 'older than {term}; in {where}'),
  noticeLine: t('{count} keer op te ruimen, het eerst: {first}', '{count} to clear, first: {first}'),
  show: t('Bekijk het lijstje', 'See the list'),
  more: t('En nog {count}, daarna', 'And {count} more, after these'),
} as const satisfies Readonly<Record<string, Text>>;
