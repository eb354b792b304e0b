// The web form of the authority, question by question in its order, and what we have for each. It cannot be filed for
// you: this is a sheet to copy from. Numbers are those of the list of August 2022; a later version may differ.

import { rowsOf, valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { placeOf } from '../../../core/engine/scope.js';
import { showValue } from '../../../core/engine/show.js';
import type { Block, Prose } from '../../../core/prose.js';
import { type Language, say, type Text, t } from '../../../core/text.js';
import { showInstant } from '../../../core/time.js';
import { clockOf, isLate } from './answers.js';
import { specialData } from './facts.js';
import { incidents } from './options.js';
import { ownWordsAt, profileOf, wordsAt } from './reading.js';

export interface FormQuestion {
  readonly number: string;
  readonly asks: Text;
  /** The questions that fill it, as `checklist:path`. */
  readonly by: readonly string[];
  /** Why no question fills it. */
  readonly leftOut?: string;
  readonly words: (scope: Scope, language: Language) => string;
  /** Known not to be asked of this breach, by what else is known; never because nothing was filled in. */
  readonly notAsked?: (scope: Scope) => boolean;
  /** There are words, and something in them is still to be filled in. */
  readonly unfinished?: (scope: Scope) => boolean;
}

export interface FormChapter {
  readonly title: Text;
  readonly questions: readonly FormQuestion[];
}

/** Filled by one answer of the file. */
const from = (number: string, nl: string, en: string, ...paths: readonly string[]): FormQuestion => ({
  number,
  asks: { nl, en },
  by: paths.map((path) => `breach:${path}`),
  words: (scope, language) =>
    paths
      .map((path) => wordsAt(scope, path, language))
      .filter((words) => words !== '')
      .join('; '),
});
/** Filled from the profile of the organisation. */
const own = (number: string, nl: string, en: string, ...paths: readonly string[]): FormQuestion => ({
  number,
  asks: { nl, en },
  by: paths.map((path) => `organisation:${path}`),
  words: (scope, language) =>
    paths
      .map((path) => ownWordsAt(scope, path, language))
      .filter((words) => words !== '')
      .join(', '),
});
const fixed = (number: string, asks: Text, words: Text, leftOut: string): FormQuestion => ({
  number,
  asks,
  by: [],
  leftOut,
  words: (_, language) => say(words, language),
});
const isSpecial = (id: string) => specialData.some((kind) => kind === id);

function dataWords(scope: Scope, language: Language, special: boolean): string {
  const value = valueAt(scope.answers, 'data');
  const question = placeOf(scope.checklist, 'data')?.question;
  if (!Array.isArray(value) || question === undefined || question.kind === 'rows') return '';
  const kinds = value.filter((choice) => (typeof choice === 'string' ? isSpecial(choice) : false) === special);
  if (kinds.length > 0) return showValue(question, kinds, scope, language);
  if (!special) return '';
  const other = value.filter((choice) => typeof choice === 'object');
  if (other.length === 0) return say(t('geen', 'none'), language);
  return say(words.perhapsSpecial, language, { other: showValue(question, other, scope, language) });
}

/** What was typed behind "anders" may be special: only a person can tell. */
function isSpecialUnknown({ answers }: Scope): boolean {
  const value = valueAt(answers, 'data');
  if (!Array.isArray(value) || value.some((choice) => typeof choice === 'string' && isSpecial(choice))) return false;
  return value.some((choice) => typeof choice === 'object');
}

/** Nobody is told, also not by a public notice. */
const tellsNobody = ({ answers }: Scope) =>
  valueAt(answers, 'tell-people') === false && valueAt(answers, 'people-ground') !== 'disproportionate';
const isInTime = ({ answers, facts }: Scope) =>
  clockOf(answers, facts.zone) !== undefined && !isLate(answers, facts.zone, facts.now);

function filedBefore({ answers, facts }: Scope, language: Language): string {
  return rowsOf(answers, 'filings')
    .flatMap((row) => {
      const at = valueAt(answers, `filings/${row}/filed-at`);
      const number = valueAt(answers, `filings/${row}/number`);
      return typeof at === 'string'
        ? [[showInstant(at, facts.zone, language), number].filter((part) => typeof part === 'string').join(', ')]
        : [];
    })
    .join('; ');
}

/** Chapters 1 to 10. */
export const authorityForm: readonly FormChapter[] = [
  {
    title: t('1. Introductie', '1. Introduction'),
    questions: [
      {
        number: '1.1',
        asks: t('Soort melding', 'Kind of report'),
        by: ['breach:filings/filing'],
        words: (scope, language) => {
          const before = filedBefore(scope, language);
          if (before === '') return say(t('Nieuwe melding van een inbreuk', 'New report of a breach'), language);
          return say(
            t('Vervolg op een eerdere melding ({before})', 'Follow-up to an earlier report ({before})'),
            language,
            { before },
          );
        },
      },
      fixed('1.2', t('Wettelijke grondslag', 'Legal basis'), t('AVG', 'GDPR'), 'Vast: deze bot gaat over de AVG.'),
      from('1.3', 'Ook gemeld bij andere toezichthouders', 'Also reported to other supervisors', 'other-supervisors'),
    ],
  },
  {
    title: t('2. Internationaal', '2. International'),
    questions: [
      from(
        '2.1.1',
        'Gevolgen voor mensen in andere landen',
        'Effects for people in other countries',
        'other-countries',
      ),
      from(
        '2.2.1',
        'Ook gemeld bij andere privacytoezichthouders',
        'Also reported to other privacy authorities',
        'other-authorities',
      ),
    ],
  },
  {
    title: t('3. Verantwoordelijke', '3. Controller'),
    questions: [
      own('3.1.1a', 'Naam organisatie', 'Name of the organisation', 'name'),
      {
        number: '3.1.1b',
        asks: t('Verantwoordelijke(n)', 'Controller(s)'),
        by: ['organisation:name', 'organisation:joint/partner'],
        words: (scope, language) =>
          [ownWordsAt(scope, 'name', language), ownWordsAt(scope, 'joint', language)].filter(Boolean).join('; '),
      },
      own('3.1.1c', 'Adres', 'Address', 'address'),
      {
        ...own('3.1.1d', 'Registratienummer FG', 'Registration number of the DPO', 'dpo-number'),
        notAsked: (scope) => valueAt(profileOf(scope).answers, 'has-dpo') === 'no',
      },
      own('3.1.1e', 'KvK-nummer', 'KvK number', 'kvk'),
      own('3.1.2', 'Sector', 'Sector', 'sector'),
      from(
        '3.2.1',
        'Melder: naam, functie, mail en telefoon',
        'Reporter: name, job, e-mail and phone',
        'filer',
        'filer-role',
        'filer-contact',
      ),
      {
        number: '3.2.2',
        asks: t('Contactpersoon, als dat een ander is', 'Contact person, if somebody else'),
        by: ['breach:contact-person', 'organisation:dpo-name', 'organisation:dpo-contact'],
        words: (scope, language) =>
          wordsAt(scope, 'contact-person', language) ||
          [ownWordsAt(scope, 'dpo-name', language), ownWordsAt(scope, 'dpo-contact', language)]
            .filter(Boolean)
            .join(', '),
      },
      from(
        '3.3',
        'Andere organisaties betrokken',
        'Other organisations involved',
        'others-involved',
        'supplier',
        'client',
      ),
    ],
  },
  {
    title: t('4. Tijdlijn', '4. Timeline'),
    questions: [
      from('4.1.1', '(Mogelijk) begin van de inbreuk', '(Possible) start of the breach', 'started-at'),
      {
        number: '4.1.2',
        asks: t('Einde van de inbreuk, of duurt nog voort', 'End of the breach, or still going on'),
        by: ['breach:goes-on', 'breach:ended-at'],
        words: (scope, language) =>
          valueAt(scope.answers, 'goes-on') === true
            ? say(t('duurt nog voort', 'still going on'), language)
            : wordsAt(scope, 'ended-at', language),
      },
      from('4.2', 'Ontdekt op', 'Discovered at', 'noticed-at'),
      from('4.3', 'Hoe ontdekt', 'How discovered', 'discovered-how', 'learned'),
      { ...from('4.5', 'Later dan 72 uur: waarom', 'Later than 72 hours: why', 'late-reason'), notAsked: isInTime },
    ],
  },
  {
    title: t('5. Inbreuk', '5. Breach'),
    questions: [
      from('5.1', 'Aard van de inbreuk', 'Nature of the breach', 'nature'),
      {
        number: '5.2',
        asks: t('Aard van het incident', 'Nature of the incident'),
        by: ['breach:incident'],
        words: (scope, language) => {
          const value = valueAt(scope.answers, 'incident');
          const known = incidents.find(({ id }) => id === value);
          return known ? say(known.form, language) : wordsAt(scope, 'incident', language);
        },
      },
      from('5.3', 'Beschrijving', 'Description', 'what-happened'),
      {
        number: '5.4',
        asks: t('Bijlagen', 'Attachments'),
        by: [],
        leftOut: 'Wat bij het dossier bewaard is, staat in het dossier; voeg zelf toe wat de AP moet zien.',
        words: (_, language) =>
          say(
            t('Zie het dossier. Voeg alleen toe wat nodig is.', 'See the file. Only attach what is needed.'),
            language,
          ),
      },
    ],
  },
  {
    title: t('6. Gegevens', '6. Data'),
    questions: [
      {
        number: '6.1',
        asks: t('Gewone persoonsgegevens', 'Ordinary personal data'),
        by: ['breach:data'],
        words: (scope, language) => dataWords(scope, language, false),
      },
      {
        number: '6.2',
        asks: t('Bijzondere persoonsgegevens', 'Special categories'),
        by: ['breach:data'],
        words: (scope, language) => dataWords(scope, language, true),
        unfinished: isSpecialUnknown,
      },
      from(
        '6.3',
        'Aantal gegevensrecords, met toelichting',
        'Number of records, explained',
        'records-count',
        'records-why',
      ),
    ],
  },
  {
    title: t('7. Personen', '7. People'),
    questions: [
      from('7.1', 'Groepen', 'Groups', 'groups'),
      from('7.2', 'Nadere omschrijving', 'Further description', 'groups-described'),
      {
        number: '7.3',
        asks: t('Aantal, of minimum en maximum', 'Number, or minimum and maximum'),
        by: ['breach:people', 'breach:people-least'],
        words: (scope, language) => {
          const least = valueAt(scope.answers, 'people-least');
          const most = valueAt(scope.answers, 'people');
          if (most === undefined) return '';
          if (typeof least !== 'number') return String(most);
          return say(t('minimaal {least}, maximaal {most}', 'at least {least}, at most {most}'), language, {
            least,
            most: String(most),
          });
        },
      },
    ],
  },
  {
    title: t('8. Vooraf', '8. Beforehand'),
    questions: [
      {
        number: '8.1',
        asks: t(`Vooraf versleuteld of anders ontoegankelijk, en hoe
                 Encrypted or otherwise inaccessible beforehand, and how`),
        by: ['breach:readable', 'breach:measures-kind', 'breach:key-safe'],
        words: (scope, language) => {
          const readable = valueAt(scope.answers, 'readable');
          if (readable === undefined) return '';
          if (readable !== 'unintelligible') return say(t('Nee', 'No'), language);
          const how = wordsAt(scope, 'measures-kind', language) || '[…]';
          const key = wordsAt(scope, 'key-safe', language);
          const yes = say(t('Ja: {how}', 'Yes: {how}'), language, { how });
          return key === '' ? yes : `${yes}; ${say(words.keySafe, language, { key })}`;
        },
        unfinished: ({ answers }) =>
          valueAt(answers, 'readable') === 'unintelligible' && valueAt(answers, 'measures-kind') === undefined,
      },
    ],
  },
  {
    title: t('9. Gevolgen', '9. Consequences'),
    questions: [
      from(
        '9.1',
        '(Mogelijke) gevolgen voor u en de gegevens',
        '(Possible) consequences for you and the data',
        'effects-data',
      ),
      from('9.2', '(Mogelijke) gevolgen voor de mensen', '(Possible) consequences for the people', 'effects-people'),
      from('9.3', 'Ernst, met toelichting', 'Seriousness, explained', 'severity', 'severity-why'),
    ],
  },
  {
    title: t('10. Vervolg', '10. Follow-up'),
    questions: [
      {
        number: '10.1.1',
        asks: t('Mensen ingelicht, of gepland, of niet en waarom', 'People told, or planned, or not and why'),
        by: [
          'breach:tell-people',
          'breach:told-at',
          'breach:told-plan',
          'breach:people-ground',
          'breach:people-reason',
        ],
        words: (scope, language) => {
          const decided = valueAt(scope.answers, 'tell-people');
          if (decided === undefined) return '';
          if (decided === false)
            return [
              say(t('Nee', 'No'), language),
              wordsAt(scope, 'people-ground', language),
              wordsAt(scope, 'people-reason', language),
            ]
              .filter(Boolean)
              .join('. ');
          const at = wordsAt(scope, 'told-at', language);
          const plan = wordsAt(scope, 'told-plan', language);
          if (at !== '') return say(t('Ja, op {at}', 'Yes, at {at}'), language, { at });
          return plan === '' ? '' : say(t('Gepland op {plan}', 'Planned on {plan}'), language, { plan });
        },
      },
      { ...from('10.1.3', 'Aan hoeveel mensen', 'To how many people', 'told-count'), notAsked: tellsNobody },
      { ...from('10.1.7', 'Hoe', 'How', 'told-how'), notAsked: tellsNobody },
      from('10.2', 'Maatregelen', 'Measures', 'measures'),
    ],
  },
];

/** Numbers of the form whose question we have not seen: whoever copies the sheet is told to look for them. */
export const unseenNumbers = ['4.4', '6.3.2', '10.1.2', '10.1.4', '10.1.5', '10.1.6'] as const;

/** What the form asks and the file has no answer to yet. */
export function gapsOf(scope: Scope, language: Language): readonly FormQuestion[] {
  return authorityForm.flatMap(({ questions }) => questions).filter((question) => isGap(question, scope, language));
}

function isGap(question: FormQuestion, scope: Scope, language: Language): boolean {
  if (question.words(scope, language) !== '') return question.unfinished?.(scope) === true;
  return question.notAsked?.(scope) !== true;
}

/** The sheet to copy from. Provisional while something is open: a notification may be added to later (art. 33(4)). */
export function authoritySheet(scope: Scope, language: Language): Prose {
  const gaps = gapsOf(scope, language);
  const state = gaps.length === 0 ? words.final : words.provisional;
  const head: Block[] = [
    { type: 'note', text: say(words.copy, language) },
    ...(gaps.length === 0
      ? []
      : ([
          {
            type: 'gap',
            text: say(words.open, language, {
              count: gaps.length,
              numbers: gaps.map(({ number }) => number).join(', '),
            }),
          },
        ] as const)),
  ];
  return {
    title: say(words.title, language, { record: scope.facts.recordName, state: say(state, language) }),
    subtitle: say(words.madeAt, language, { at: showInstant(scope.facts.now, scope.facts.zone, language) }),
    blocks: [
      ...head,
      ...authorityForm.flatMap((chapter) => chapterBlocks(chapter, scope, language)),
      { type: 'note', text: say(words.unseen, language, { numbers: unseenNumbers.join(', ') }) },
    ],
  };
}

function chapterBlocks({ title, questions }: FormChapter, scope: Scope, language: Language): readonly Block[] {
  return [
    { type: 'heading', level: 2, text: say(title, language) },
    ...questions.flatMap((question): Block[] => {
      const value = question.words(scope, language);
      const label = `${question.number} ${say(question.asks, language)}`;
      if (value !== '') return [{ type: 'field', label, value }];
      return isGap(question, scope, language)
        ? [{ type: 'field', label, value: '' }]
        : [{ type: 'field', label, value: say(words.notAsked, language) }];
    }),
  ];
}

const words = {
  title: t('Melding aan de AP · {record} · {state}', 'Report to the AP · {record} · {state}'),
  provisional: t('voorlopig', 'provisional'),
  final: t('definitief', 'final'),
  madeAt: t('Stand van {at}', 'As at {at}'),
  copy: t(`Dit blad is om over te nemen. Melden kan alleen zelf, op datalekken.autoriteitpersoonsgegevens.nl. De AP kan het formulier intussen hebben veranderd. Zet daarna het nummer van de AP in het dossier.
           This sheet is to copy from. Only you can report, at datalekken.autoriteitpersoonsgegevens.nl. The AP may have changed the form meanwhile. Then put the number of the AP in the file.`),
  open: t(`{count} vragen staan nog open: {numbers}. U kunt nu voorlopig melden, en later aanvullen.
           {count} questions are still open: {numbers}. You can report provisionally now, and add later.`),
  unseen: t(`Deze nummers van het formulier kennen wij niet: {numbers}. Kijk daar zelf naar.
             We do not know these numbers of the form: {numbers}. Look at them yourself.`),
  notAsked: t('niet van toepassing', 'not applicable'),
  keySafe: t('sleutel veilig: {key}', 'key safe: {key}'),
  perhapsSpecial: t(`niets aangekruist; bij 6.1 staat onder "anders": {other}. Hoort dat hier? Kruis het dan aan.
                     nothing ticked; at 6.1 it says under "other": {other}. Does that belong here? Then tick it.`),
} as const satisfies Record<string, Text>;
