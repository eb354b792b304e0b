// The web form of the authority, question by question in its order, and what we have for each. It cannot be filed for
// you: this is a sheet to copy from. Numbers are those of the list of August 2022; a later version may differ.

import { type Answer, rowsOf, valueAt } from '../../../../core/engine/answers.js';
import type { Scope } from '../../../../core/engine/checklist.js';
import { placeOf } from '../../../../core/engine/scope.js';
import { showValue } from '../../../../core/engine/telling/show.js';
import { type Language, say, type Text, t } from '../../../../core/text.js';
import { showInstant } from '../../../../core/time.js';
import { clockOf, firstFiledAt, isLate } from '../answers.js';
import { specialData } from '../facts.js';
import { noticedAsTold } from '../hour-unsaid.js';
import { incidents } from '../options.js';
import { ownWordsAt, profileOf, wordsAt } from '../reading.js';

export interface FormQuestion {
  readonly number: string;
  readonly asks: Text;
  /** The questions that fill it, as `checklist:path`. */
  readonly by: readonly string[];
  /** Why no question fills it. */
  readonly leftOut?: string;
  /** What to choose on the form: of the form itself, and said by nobody. */
  readonly toChoose?: (scope: Scope, language: Language) => string;
  /** Of what somebody said, exactly as it is stored; empty where nobody did. */
  readonly words: (scope: Scope, language: Language) => string;
  /** The answer by which it is known not to be asked of this breach; never because nothing was filled in. */
  readonly notAsked?: (scope: Scope) => { readonly by: Answer; readonly why: Text } | undefined;
  /** There are words, and something in them is still to be filled in. */
  readonly unfinished?: (scope: Scope) => boolean;
}

export interface FormChapter {
  readonly title: Text;
  readonly questions: readonly FormQuestion[];
}

const filledBy =
  (checklist: string, wordsOf: typeof wordsAt, between: string) =>
  (number: string, nl: string, en: string, ...paths: readonly string[]): FormQuestion => ({
    number,
    asks: { nl, en },
    by: paths.map((path) => `${checklist}:${path}`),
    words: (scope, language) =>
      paths
        .map((path) => wordsOf(scope, path, language))
        .filter((words) => words !== '')
        .join(between),
  });
/** Filled by the answers of the file. */
const from = filledBy('breach', wordsAt, '; ');
/** Filled from the profile of the organisation. */
const own = filledBy('organisation', ownWordsAt, ', ');
const fixed = (number: string, asks: Text, words: Text, leftOut: string): FormQuestion => ({
  number,
  asks,
  by: [],
  leftOut,
  toChoose: (_, language) => say(words, language),
  words: () => '',
});
/** Worked out from several answers. */
const worked = (
  number: string,
  nl: string,
  en: string,
  by: readonly string[],
  words: FormQuestion['words'],
): FormQuestion => ({ number, asks: { nl, en }, by, words });
/** Answered only where each of these is: what goes with an answer says nothing alone. */
const needing = (question: FormQuestion, ...paths: readonly string[]): FormQuestion => ({
  ...question,
  unfinished: (scope) => paths.some((path) => wordsAt(scope, path, 'nl') === ''),
});
const chapter = (title: Text, ...questions: readonly FormQuestion[]): FormChapter => ({ title, questions });

const followUp = t('Vervolg op een eerdere melding ({before})', 'Follow-up to an earlier report ({before})');
const keySafe = t('sleutel veilig: {key}', 'key safe: {key}');
const perhapsSpecial = t(`niets aangekruist; bij 6.1 staat onder "anders": {other}. Hoort dat hier? Kruis het dan aan.
                          nothing ticked; at 6.1 it says under "other": {other}. Does that belong here? Then tick it.`);
const isSpecial = (id: string) => specialData.some((kind) => kind === id);

function dataWords(scope: Scope, language: Language, special: boolean): string {
  const value = valueAt(scope.answers, 'data');
  const question = placeOf(scope.checklist, 'data')?.question;
  if (!Array.isArray(value) || question === undefined || question.kind === 'rows') return '';
  const kinds = value.filter((choice) => (typeof choice === 'string' ? isSpecial(choice) : false) === special);
  if (kinds.length > 0) return showValue(question, kinds, scope, language);
  if (!special) return '';
  const other = value.filter((choice) => typeof choice === 'object');
  if (other.length === 0) return say(t('geen aangekruist', 'none ticked'), language);
  return say(perhapsSpecial, language, { other: showValue(question, other, scope, language) });
}

/** What was typed behind "anders" may be special: only a person can tell. */
function isSpecialUnknown({ answers }: Scope): boolean {
  const value = valueAt(answers, 'data');
  if (!Array.isArray(value) || value.some((choice) => typeof choice === 'string' && isSpecial(choice))) return false;
  return value.some((choice) => typeof choice === 'object');
}

type NotAsked = NonNullable<FormQuestion['notAsked']>;

/** Nobody is told, also not by a public notice. */
const tellsNobody: NotAsked = ({ answers }) => {
  const by = answers.get('tell-people');
  const isTold = by?.value !== false || valueAt(answers, 'people-ground') === 'disproportionate';
  return by === undefined || isTold ? undefined : { by, why: t('niemand wordt ingelicht', 'nobody is told') };
};
const isInTime: NotAsked = ({ answers, facts }) => {
  if (clockOf(answers, facts.zone) === undefined || isLate(answers, facts.zone, facts.now)) return undefined;
  const filed = firstFiledAt(answers);
  const by =
    filed === undefined ? answers.get('noticed-at') : [...answers.values()].find(({ value }) => value === filed);
  return by && { by, why: t('binnen 72 uur na de ontdekking', 'within 72 hours of the discovery') };
};
const hasNoDpo: NotAsked = (scope) => {
  const by = profileOf(scope).answers.get('has-dpo');
  return by?.value === 'no' ? { by, why: t('er is geen FG', 'there is no DPO') } : undefined;
};

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

const whoFiles = ['filer', 'filer-role', 'filer-contact'];

/** Chapters 1 to 10. */
export const authorityForm: readonly FormChapter[] = [
  chapter(
    t('1. Introductie', '1. Introduction'),
    {
      ...worked('1.1', 'Soort melding', 'Kind of report', ['breach:filings/filing'], (scope, language) => {
        const before = filedBefore(scope, language);
        return before === '' ? '' : say(followUp, language, { before });
      }),
      toChoose: (scope, language) =>
        filedBefore(scope, language) === ''
          ? say(t('kies "nieuwe melding van een inbreuk"', 'choose "new report of a breach"'), language)
          : '',
    },
    fixed(
      '1.2',
      t('Wettelijke grondslag', 'Legal basis'),
      t('kies "AVG"', 'choose "GDPR"'),
      'Vast: deze bot gaat over de AVG.',
    ),
    from('1.3', 'Ook gemeld bij andere toezichthouders', 'Also reported to other supervisors', 'other-supervisors'),
  ),
  chapter(
    t('2. Internationaal', '2. International'),
    from('2.1.1', 'Gevolgen voor mensen in andere landen', 'Effects for people in other countries', 'other-countries'),
    from(
      '2.2.1',
      'Ook gemeld bij andere privacytoezichthouders',
      'Also reported to other privacy authorities',
      'other-authorities',
    ),
  ),
  chapter(
    t('3. Verantwoordelijke', '3. Controller'),
    own('3.1.1a', 'Naam organisatie', 'Name of the organisation', 'name'),
    worked(
      '3.1.1b',
      'Verantwoordelijke(n)',
      'Controller(s)',
      ['organisation:name', 'organisation:joint/partner'],
      (scope, language) =>
        [ownWordsAt(scope, 'name', language), ownWordsAt(scope, 'joint', language)].filter(Boolean).join('; '),
    ),
    own('3.1.1c', 'Adres', 'Address', 'address'),
    {
      ...own('3.1.1d', 'Registratienummer FG', 'Registration number of the DPO', 'dpo-number'),
      notAsked: hasNoDpo,
    },
    own('3.1.1e', 'KvK-nummer', 'KvK number', 'kvk'),
    own('3.1.2', 'Sector', 'Sector', 'sector'),
    needing(
      from('3.2.1', 'Melder: naam, functie, mail en telefoon', 'Reporter: name, job, e-mail and phone', ...whoFiles),
      ...whoFiles,
    ),
    worked(
      '3.2.2',
      'Contactpersoon, als dat een ander is',
      'Contact person, if somebody else',
      ['breach:contact-person', 'organisation:dpo-name', 'organisation:dpo-contact'],
      (scope, language) =>
        wordsAt(scope, 'contact-person', language) ||
        [ownWordsAt(scope, 'dpo-name', language), ownWordsAt(scope, 'dpo-contact', language)]
          .filter(Boolean)
          .join(', '),
    ),
    from(
      '3.3',
      'Andere organisaties betrokken',
      'Other organisations involved',
      'others-involved',
      'supplier',
      'client',
    ),
  ),
  chapter(
    t('4. Tijdlijn', '4. Timeline'),
    from('4.1.1', '(Mogelijk) begin van de inbreuk', '(Possible) start of the breach', 'started-at'),
    worked(
      '4.1.2',
      'Einde van de inbreuk, of duurt nog voort',
      'End of the breach, or still going on',
      ['breach:goes-on', 'breach:ended-at'],
      (scope, language) =>
        valueAt(scope.answers, 'goes-on') === true
          ? say(t('duurt nog voort', 'still going on'), language)
          : wordsAt(scope, 'ended-at', language),
    ),
    { ...from('4.2', 'Ontdekt op', 'Discovered at', 'noticed-at'), words: noticedAsTold },
    from('4.3', 'Hoe ontdekt', 'How discovered', 'discovered-how', 'learned'),
    { ...from('4.5', 'Later dan 72 uur: waarom', 'Later than 72 hours: why', 'late-reason'), notAsked: isInTime },
  ),
  chapter(
    t('5. Inbreuk', '5. Breach'),
    from('5.1', 'Aard van de inbreuk', 'Nature of the breach', 'nature'),
    worked('5.2', 'Aard van het incident', 'Nature of the incident', ['breach:incident'], (scope, language) => {
      const value = valueAt(scope.answers, 'incident');
      const known = incidents.find(({ id }) => id === value);
      return known ? say(known.form, language) : wordsAt(scope, 'incident', language);
    }),
    from('5.3', 'Beschrijving', 'Description', 'what-happened'),
    fixed(
      '5.4',
      t('Bijlagen', 'Attachments'),
      t('zie het dossier, en voeg alleen toe wat nodig is', 'see the file, and only attach what is needed'),
      'Wat bij het dossier bewaard is, staat in het dossier; voeg zelf toe wat de AP moet zien.',
    ),
  ),
  chapter(
    t('6. Gegevens', '6. Data'),
    worked('6.1', 'Gewone persoonsgegevens', 'Ordinary personal data', ['breach:data'], (scope, language) =>
      dataWords(scope, language, false),
    ),
    {
      ...worked('6.2', 'Bijzondere persoonsgegevens', 'Special categories', ['breach:data'], (scope, language) =>
        dataWords(scope, language, true),
      ),
      unfinished: isSpecialUnknown,
    },
    needing(
      from(
        '6.3',
        'Aantal gegevensrecords, met toelichting',
        'Number of records, explained',
        'records-count',
        'records-why',
      ),
      'records-count',
    ),
  ),
  chapter(
    t('7. Personen', '7. People'),
    from('7.1', 'Groepen', 'Groups', 'groups'),
    from('7.2', 'Nadere omschrijving', 'Further description', 'groups-described'),
    worked(
      '7.3',
      'Aantal, of minimum en maximum',
      'Number, or minimum and maximum',
      ['breach:people', 'breach:people-least'],
      (scope, language) => {
        const least = valueAt(scope.answers, 'people-least');
        const most = valueAt(scope.answers, 'people');
        if (most === undefined) return '';
        if (typeof least !== 'number') return String(most);
        return say(t('minimaal {least}, maximaal {most}', 'at least {least}, at most {most}'), language, {
          least,
          most: String(most),
        });
      },
    ),
  ),
  chapter(t('8. Vooraf', '8. Beforehand'), {
    ...worked(
      '8.1',
      'Vooraf versleuteld of anders ontoegankelijk, en hoe',
      'Encrypted or otherwise inaccessible beforehand, and how',
      ['breach:readable', 'breach:measures-kind', 'breach:key-safe'],
      (scope, language) => {
        const readable = valueAt(scope.answers, 'readable');
        if (readable === undefined) return '';
        if (readable !== 'unintelligible' && readable !== 'hashed') return say(t('Nee', 'No'), language);
        const how = wordsAt(scope, 'measures-kind', language) || '[…]';
        const key = wordsAt(scope, 'key-safe', language);
        const yes = say(t('Ja: {how}', 'Yes: {how}'), language, { how });
        return key === '' ? yes : `${yes}; ${say(keySafe, language, { key })}`;
      },
    ),
    unfinished: ({ answers }) =>
      ['unintelligible', 'hashed'].some((kind) => kind === valueAt(answers, 'readable')) &&
      valueAt(answers, 'measures-kind') === undefined,
  }),
  chapter(
    t('9. Gevolgen', '9. Consequences'),
    from(
      '9.1',
      '(Mogelijke) gevolgen voor u en de gegevens',
      '(Possible) consequences for you and the data',
      'effects-data',
    ),
    from('9.2', '(Mogelijke) gevolgen voor de mensen', '(Possible) consequences for the people', 'effects-people'),
    needing(from('9.3', 'Ernst, met toelichting', 'Seriousness, explained', 'severity', 'severity-why'), 'severity'),
  ),
  chapter(
    t('10. Vervolg', '10. Follow-up'),
    worked(
      '10.1.1',
      'Mensen ingelicht, of gepland, of niet en waarom',
      'People told, or planned, or not and why',
      ['breach:tell-people', 'breach:told-at', 'breach:told-plan', 'breach:people-ground', 'breach:people-reason'],
      (scope, language) => {
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
    ),
    { ...from('10.1.3', 'Aan hoeveel mensen', 'To how many people', 'told-count'), notAsked: tellsNobody },
    { ...from('10.1.7', 'Hoe', 'How', 'told-how'), notAsked: tellsNobody },
    from('10.2', 'Maatregelen', 'Measures', 'measures'),
  ),
];

/** Numbers of the form whose question we have not seen: whoever copies the sheet is told to look for them. */
export const unseenNumbers = ['4.4', '6.3.2', '10.1.2', '10.1.4', '10.1.5', '10.1.6'] as const;
