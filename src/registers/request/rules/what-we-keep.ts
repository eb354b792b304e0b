// What art. 15(1) GDPR asks about each use of the data, as a letter says it: in sentences, with a list for the data alone.

import { columnsOf, entryOf } from '../../../core/document-entry.js';
import { valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { scopeOf } from '../../../core/engine/scope.js';
import { listed } from '../../../core/engine/telling/telling-words.js';
import type { Choice } from '../../../core/engine/value.js';
import type { Block } from '../../../core/prose.js';
import { capitalised, type Language, say, type Text, t, uncapitalised } from '../../../core/text.js';
import { type Confirmed, confirmedIn } from '../../../core/whole-register.js';
import { controllerActivity } from '../../activities/rules/controller-activity.js';
import {
  abroadOf,
  automatedOf,
  dataPartsOf,
  lengthOf,
  lowered,
  publicly,
  purposesByBasis,
  saidPublicly,
} from '../../activities/rules/public-words.js';
import { activityWords } from '../../activities/rules/telling-words.js';
import { inLanguage, showIn } from '../../activities/rules/templates/texts.js';
import { pickedActivities, placesIn } from './in-the-register.js';
import { gap, type Letter, paragraph } from './letter-parts.js';

/** What is kept of the person in each activity that was picked; what nobody confirmed is a gap. */
export function whatWeKeep(letter: Letter): readonly Block[] {
  const { t, scope } = letter;
  const activities = pickedActivities(scope);
  if (activities.length === 0) return [gap(t(sentences.activitiesMissing))];
  const kept = activities.filter((activity) => !placesIn([activity], scope).every(({ id }) => isElsewhere(scope, id)));
  if (kept.length === 0) return [gap(t(sentences.nothingFound))];
  const blocks = kept.flatMap((activity): Block[] => {
    const { name, answers } = activity;
    const read = readingOf(scopeOf(controllerActivity, answers, scope.facts), letter);
    // Until somebody looked, the register only says what may be there of anybody.
    const isSeen = placesIn([activity], scope).some(({ id }) => isThere(scope, id));
    const told = parts.flatMap(({ label, of, isOfPerson }): readonly Block[] => {
      const found = of(read, letter);
      if (found === undefined) return [gap(t(sentences.missing, { label: t(label) }))];
      return isOfPerson && !isSeen ? [...found, gap(t(sentences.check, { label: t(label) }))] : found;
    });
    return [{ type: 'heading', level: 3, text: nameOf(name, letter.language) }, ...joined(told)];
  });
  return [...blocks, paragraph(t(sentences.yourRights))];
}

/** "Klanten": the number of an activity means nothing to who asked. */
function nameOf(name: string, language: Language): string {
  return inLanguage(name.replace(/^[A-Z]-\d+\s+/, ''), language === 'nl' ? 'en' : 'nl', language);
}

/** Somebody looked there and found nothing of the person. */
const isElsewhere = ({ answers }: Scope, place: string) => valueAt(answers, `places/${place}/result`) === 'not-found';

/** Somebody looked there and found the person. */
const isThere = ({ answers }: Scope, place: string) =>
  ['found', 'done'].some((result) => valueAt(answers, `places/${place}/result`) === result);

/** Sentences that follow each other are one paragraph; what stands above a list is one of its own. */
function joined(blocks: readonly Block[]): readonly Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const last = whole.at(-1);
    if (block.type === 'paragraph' && last?.type === 'paragraph' && !block.text.endsWith(':'))
      whole[whole.length - 1] = paragraph(`${last.text} ${block.text}`);
    else whole.push(block);
  }
  return whole;
}

/** What somebody confirmed of an activity: the letter states nothing that was only suggested. */
function readingOf(activity: Scope, { language }: Letter): Confirmed {
  const head = { id: '', template: null, number: 0, title: '', status: 'active', checklistVersion: 0 } as const;
  const entry = entryOf(
    { ...head, confirmedBy: null, confirmedAt: null },
    {
      scope: activity,
      extent: 'all',
      language,
      person: (id) => ({ id, name: '' }),
      show: (question, value) => showIn(question, value, activity, language),
    },
  );
  return confirmedIn(entry, columnsOf(controllerActivity, language));
}

interface Part {
  /** How a gap asks for it. */
  readonly label: Text;
  /** It differs from one person to another. */
  readonly isOfPerson?: true;
  /** Undefined: not known. */
  readonly of: (read: Confirmed, letter: Letter) => readonly Block[] | undefined;
}

/** A sentence with what was found; undefined where nothing was. */
const sentence = ({ t }: Letter, text: Text, words: string | null): readonly Block[] | undefined =>
  words === null || words === '' ? undefined : [paragraph(t(text, { words: words.replace(/\.$/, '') }))];

function purposes(read: Confirmed, { language, t }: Letter): readonly Block[] | undefined {
  const groups = purposesByBasis(read, language);
  if (groups === undefined) return undefined;
  const told = groups.map(({ basis, names }) => `${capitalised(basis)}: ${names.map(lowered).join('; ')}.`);
  return [paragraph([t(sentences.weUse), ...told].join(' '))];
}

function data(read: Confirmed, { t }: Letter): readonly Block[] | undefined {
  const parts = dataPartsOf(read);
  if (parts === null) return undefined;
  return [paragraph(t(sentences.weKeep)), { type: 'list', items: parts.map(capitalised) }];
}

function recipients(read: Confirmed, letter: Letter): readonly Block[] | undefined {
  const { language, t } = letter;
  const picks = read.picks('recipients');
  if (picks.includes('nobody')) return [paragraph(t(sentences.gaveNobody))];
  const labels = (read.words('recipients') ?? '').split(/, (?!\p{Ll})/u);
  const names = picks.map((pick, at) => {
    const phrase = typeof pick === 'string' ? activityWords['recipients']?.[pick] : undefined;
    const label = labels.length === picks.length ? (labels[at] ?? '') : '';
    return phrase === undefined ? (typeof pick === 'object' ? pick.other : lowered(label)) : say(phrase, language);
  });
  return sentence(letter, sentences.weGave, names.length === 0 ? null : listed(names, language));
}

/** Those with which something of the person was found, or where nobody looked yet; an own computer is no business. */
function companies(read: Confirmed, letter: Letter): readonly Block[] | undefined {
  const { scope, language } = letter;
  const picks = read.picks('suppliers');
  if (picks.includes('none')) return [paragraph(letter.t(sentences.nobodyElse))];
  const names = picks.flatMap((pick) => {
    if (typeof pick === 'object') return [pick.other];
    const known = scope.facts.suppliers.find(({ id }) => id === pick);
    const isPlace = known?.answers !== undefined && valueAt(known.answers, 'role') === 'place';
    return known === undefined || isPlace || isElsewhere(scope, pick) ? [] : [known.name];
  });
  if (picks.length > 0 && names.length === 0) return [];
  return sentence(letter, sentences.theyWork, names.length === 0 ? null : listed(names, language));
}

/** "Rekeningen bewaren wij 7 jaar, na het einde van het boekjaar." for each kind. */
function terms(read: Confirmed, { language, t }: Letter): readonly Block[] | undefined {
  const told = read.rows('retention').flatMap((row) => {
    const category = row.words('category');
    const length = lengthOf(row.value('term'), row.value('unit'), language);
    if (category === null || length === undefined) return [];
    const start = publicly(row, 'start', 'starts', language);
    const kind = language === 'en' ? lowered(category) : capitalised(category);
    const text = row.value('term') === 0 ? sentences.keptNot : sentences.keptFor;
    return [t(text, { kind, length, start: start === null ? '' : `, ${uncapitalised(start)}` })];
  });
  return told.length === 0 ? undefined : [paragraph(told.join(' '))];
}

function sources(read: Confirmed, letter: Letter): readonly Block[] | undefined {
  const picks = read.picks('source');
  const { language } = letter;
  const isFrom = (pick: Choice) =>
    typeof pick === 'string' && pick !== 'own-systems' && saidPublicly('sources', pick, language) !== undefined;
  const isPlain = picks.every(isFrom);
  const words = publicly(read, 'source', 'sources', language);
  return sentence(letter, isPlain ? sentences.weGot : sentences.comeFrom, words === null ? null : uncapitalised(words));
}

/** Several lines with a mark before each, as sentences behind each other. */
const inOneLine = (words: string | null): string | null =>
  words === null
    ? null
    : words
        .split('\n')
        .map((line) => line.replace(/^• /, '').replace(/\.$/, ''))
        .join('. ');

/** In the order of art. 15(1); what is not known is a gap. */
const parts: readonly Part[] = [
  { label: t('waarvoor, en waarom dat mag', 'what for, and why you may'), of: purposes },
  { label: t('welke gegevens', 'which data'), of: data, isOfPerson: true },
  { label: t('aan wie gegeven', 'given to'), of: recipients, isOfPerson: true },
  { label: t('bedrijven die voor u werken', 'businesses that work for you'), of: companies },
  { label: t('hoe lang', 'how long'), of: terms },
  { label: t('van wie gekregen', 'where from'), of: sources, isOfPerson: true },
  {
    label: t('of een computer over deze persoon beslist', 'whether a computer decides about this person'),
    of: (read, letter) => sentence(letter, sentences.automated, automatedOf(read, letter.language)),
  },
  {
    label: t('of de gegevens buiten Europa gaan', 'whether the data go outside Europe'),
    of: (read, letter) => sentence(letter, sentences.abroad, inOneLine(abroadOf(read, letter.language))),
  },
];

const sentences = {
  activitiesMissing: t(`Kies in het verzoek waar gegevens van deze persoon staan.
                        Choose in the request where data of this person are.`),
  nothingFound: t(`Nergens is iets van deze persoon gevonden. Kijk het besluit na.
                   Nothing of this person was found anywhere. Please check the decision.`),
  missing: t('Vul in: {label}', 'Fill in: {label}'),
  check: t(`Kijk na: {label}. Haal weg wat voor deze persoon niet klopt.
            Check: {label}. Take out what is not so for this person.`),
  weUse: t('Wij gebruiken uw gegevens hiervoor.', 'This is what we use your data for.'),
  weKeep: t('Deze gegevens bewaren wij van u:', 'These are the data that we keep of you:'),
  weGave: t('Wij gaven gegevens door aan {words}.', 'We passed data on to {words}.'),
  gaveNobody: t('Wij gaven ze aan niemand door.', 'We passed them on to nobody.'),
  theyWork: t('Voor ons werken hiermee: {words}.', 'These work with them for us: {words}.'),
  nobodyElse: t('Er werkt geen ander bedrijf voor ons mee.', 'No other business works with them for us.'),
  keptFor: t('{kind} bewaren wij {length}{start}.', 'We keep {kind} for {length}{start}.'),
  keptNot: t('{kind} gooien wij meteen weg{start}.', 'We delete {kind} at once{start}.'),
  weGot: t('Wij kregen ze {words}.', 'We got them {words}.'),
  comeFrom: t('Zo komen wij eraan: {words}.', 'This is how we got them: {words}.'),
  automated: t('Beslist een computer over u? {words}.', 'Does a computer decide about you? {words}.'),
  abroad: t('Gaan ze buiten Europa? {words}.', 'Do they go outside Europe? {words}.'),
  yourRights: t(`U mag ons vragen gegevens te verbeteren, te wissen of minder te gebruiken. U mag ook bezwaar maken.
                 You may ask us to correct or erase data or to use them less. You may also object.`),
} as const satisfies Record<string, Text>;
