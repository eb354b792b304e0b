// Whether a DPIA is needed (art. 35 GDPR): a pre-check from answers that are there anyway. A person decides.

import { dataOfActivity } from '../../../core/data-of-activity.js';
import { type Answers, choicesAt, isProposedAt, textAt, valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { type Text, t } from '../../../core/text.js';

/** What is asked of an activity that counts, as it is named where nobody knows it yet. */
const judgedBy = {
  subjects: t('van wie u gegevens bewaart', 'whose data you keep'),
  data: t('welke gegevens u bewaart', 'which data you keep'),
  'not-kept': t('welke gegevens u toch bewaart', 'which data you keep after all'),
  sensitive: t('of er gevoelige gegevens bij zijn', 'whether there are sensitive data'),
  monitoring: t('of u mensen volgt', 'whether you follow people'),
  automated: t('of een programma beslist', 'whether a program decides'),
  risks: t('of er iets is dat extra risico geeft', 'whether anything gives extra risk'),
} as const satisfies Readonly<Record<string, Text>>;

/** The answers that count, as option ids. */
export interface DpiaFacts {
  readonly subjects: readonly string[];
  readonly data: readonly string[];
  readonly sensitive: readonly string[];
  readonly monitoring: readonly string[];
  readonly automated: string;
  readonly risks: readonly string[];
  /** What nobody answered yet, or does not know. */
  readonly open: readonly Text[];
}

export interface Precheck {
  /**
   * `required`: art. 35(3) or the AP list, with its condition met. `consider`: do it, or write down why not. `unknown`:
   * nothing asks for it so far, and what is not known may still do so.
   */
  readonly outcome: 'required' | 'consider' | 'unknown' | 'not-needed';
  /** On the AP list, with a condition that a person has to judge: probably obligatory, an adviser should look. */
  readonly likely: boolean;
  readonly reasons: readonly Text[];
  /** Numbers on the list of the AP that come near. */
  readonly listed: readonly number[];
  /** Ids of the nine criteria of WP248 that are met. */
  readonly criteria: readonly string[];
  /** What is not known, and could make it more. */
  readonly open: readonly Text[];
}

/** One kind on a list: what it is in plain words, and when the answers show it. */
export interface DpiaRule<Id> {
  readonly id: Id;
  readonly title: Text;
  readonly shows: (facts: DpiaFacts) => boolean;
}

const any = (list: readonly string[], ...ids: readonly string[]) => list.some((id) => ids.includes(id));
const special = ['health', 'religion', 'politics', 'union', 'origin', 'sex-life', 'biometric', 'genetic', 'criminal'];
/** Not special in law, but close to the person. */
const personal = ['bsn', 'id-copy', 'salary', 'garnishment', 'financial-situation', 'absence', 'health', 'location'];
export const workers = ['staff', 'interns', 'hired-workers'];
const inPublic = ['customers', 'visitors', 'passers-by', 'children', 'members', 'patients'];
const isSensitive = ({ sensitive }: DpiaFacts) => any(sensitive, ...special);
const isLarge = ({ risks }: DpiaFacts) => any(risks, 'large-scale');
const isWatching = ({ monitoring }: DpiaFacts) => monitoring.some((way) => way !== 'none');

/** WP248 rev.01, part III.B: two or more mean a DPIA as a rule. */
export const criteria: readonly DpiaRule<string>[] = [
  {
    id: 'evaluation',
    title: t('u beoordeelt mensen', 'you evaluate people'),
    shows: ({ automated, data, risks }) =>
      any([automated], 'scores', 'decides') || any(data, 'appraisals', 'warnings') || any(risks, 'trust', 'fraud'),
  },
  {
    id: 'automated-decision',
    title: t('een programma beslist over mensen', 'a program decides about people'),
    shows: ({ automated }) => automated === 'decides',
  },
  {
    id: 'monitoring',
    title: t('u volgt mensen', 'you follow people'),
    shows: (facts) => isWatching(facts) || any(facts.risks, 'advertising', 'hidden'),
  },
  {
    id: 'sensitive',
    title: t('de gegevens zijn gevoelig of erg persoonlijk', 'the data are sensitive or very personal'),
    shows: (facts) => isSensitive(facts) || any(facts.data, ...personal),
  },
  { id: 'large-scale', title: t('het gaat om veel mensen', 'many people are involved'), shows: isLarge },
  {
    id: 'matching',
    title: t('u voegt gegevens uit meer bronnen samen', 'you combine data from several sources'),
    shows: ({ risks }) => any(risks, 'combining'),
  },
  {
    id: 'vulnerable',
    title: t('mensen kunnen moeilijk nee zeggen', 'people can hardly say no'),
    shows: ({ subjects }) => any(subjects, ...workers, 'applicants', 'children', 'patients'),
  },
  {
    id: 'new-technology',
    title: t('u gebruikt nieuwe techniek', 'you use new technology'),
    shows: ({ risks }) => any(risks, 'new-technology', 'sensors'),
  },
  {
    id: 'exclusion',
    title: t('mensen kunnen hierdoor iets niet krijgen', 'people may be refused something'),
    shows: ({ risks }) => any(risks, 'exclusion', 'blacklist'),
  },
];

interface ApKind extends DpiaRule<number> {
  /** The condition holds beside a large scale: met at once, or for a person to judge. */
  readonly otherwise?: (facts: DpiaFacts) => 'met' | 'likely' | undefined;
}

/** List of the Autoriteit Persoonsgegevens, Staatscourant 27-11-2019. Unless told otherwise: on a large scale or systematic. */
export const apList: readonly ApKind[] = [
  {
    id: 1,
    title: t('heimelijk onderzoek', 'covert investigation'),
    shows: ({ risks }) => any(risks, 'hidden'),
    otherwise: ({ monitoring }) => (any(monitoring, 'cameras', 'mobile-cameras') ? 'met' : 'likely'),
  },
  {
    id: 2,
    title: t('zwarte lijsten', 'blacklists'),
    shows: ({ risks }) => any(risks, 'blacklist'),
    otherwise: () => 'likely',
  },
  { id: 3, title: t('fraudebestrijding', 'fighting fraud'), shows: ({ risks }) => any(risks, 'fraud') },
  { id: 4, title: t('creditscores', 'credit scores'), shows: ({ risks }) => any(risks, 'trust') },
  {
    id: 5,
    title: t('financiële situatie', 'financial situation'),
    shows: ({ data }) => any(data, 'financial-situation'),
  },
  { id: 6, title: t('DNA', 'genetic data'), shows: ({ sensitive }) => any(sensitive, 'genetic') },
  {
    id: 7,
    title: t('gezondheidsgegevens', 'health data'),
    shows: ({ sensitive, data }) => any(sensitive, 'health') || any(data, 'health'),
  },
  {
    id: 8,
    title: t('samenwerkingsverbanden', 'partnerships'),
    shows: ({ risks }) => any(risks, 'sharing'),
    otherwise: () => 'likely',
  },
  {
    id: 9,
    title: t('cameratoezicht', 'camera surveillance'),
    shows: ({ monitoring, subjects }) => any(monitoring, 'cameras') && any(subjects, ...inPublic),
    otherwise: () => 'likely',
  },
  {
    id: 10,
    title: t("draagbare camera's", 'body and dash cams'),
    shows: ({ monitoring }) => any(monitoring, 'mobile-cameras'),
    otherwise: () => 'likely',
  },
  {
    id: 11,
    title: t('controle van werknemers', 'monitoring of employees'),
    shows: ({ monitoring, subjects }) =>
      any(subjects, ...workers) && any(monitoring, 'cameras', 'mobile-cameras', 'gps', 'reads-along'),
    otherwise: () => 'likely',
  },
  {
    id: 12,
    title: t('locatiegegevens', 'location data'),
    shows: ({ monitoring, data }) => any(monitoring, 'gps') || any(data, 'location'),
    otherwise: ({ monitoring }) => (any(monitoring, 'gps') ? 'likely' : undefined),
  },
  {
    id: 13,
    title: t('meelezen in berichten', 'communication data'),
    shows: ({ monitoring }) => any(monitoring, 'reads-along'),
    otherwise: () => 'likely',
  },
  { id: 14, title: t('slimme apparaten', 'internet of things'), shows: ({ risks }) => any(risks, 'sensors') },
  { id: 15, title: t('profilering', 'profiling'), shows: ({ automated }) => any([automated], 'scores', 'decides') },
  {
    id: 16,
    title: t('gedrag volgen en beïnvloeden', 'observing and influencing behaviour'),
    shows: ({ risks }) => any(risks, 'advertising'),
  },
  {
    id: 17,
    title: t('vingerafdruk of gezicht', 'biometric data'),
    shows: ({ sensitive }) => any(sensitive, 'biometric'),
    otherwise: () => 'likely',
  },
];

/** Art. 35(3) GDPR: always obligatory. */
const always: readonly DpiaRule<string>[] = [
  {
    id: '35-3-a',
    title: t('een programma beslist over mensen', 'a program decides about people'),
    shows: ({ automated }) => automated === 'decides',
  },
  {
    id: '35-3-b',
    title: t('het gaat om gevoelige gegevens van veel mensen', 'it is about sensitive data of many people'),
    shows: (facts) => isLarge(facts) && isSensitive(facts),
  },
  {
    id: '35-3-c',
    title: t('u volgt veel mensen op een openbare plek', 'you follow many people in a public place'),
    shows: (facts) =>
      isLarge(facts) && any(facts.monitoring, 'cameras', 'mobile-cameras') && any(facts.subjects, ...inPublic),
  },
];

/** The pre-check. What is not known proves nothing: it never asks for a DPIA, and never says that none is needed. */
export function precheck(facts: DpiaFacts): Precheck {
  const met = criteria.filter(({ shows }) => shows(facts));
  const near = apList.filter(({ shows }) => shows(facts));
  const state = ({ otherwise }: ApKind) => (isLarge(facts) ? 'met' : otherwise?.(facts));
  const must = [...always.filter(({ shows }) => shows(facts)), ...near.filter((kind) => state(kind) === 'met')];
  const likely = near.filter((kind) => state(kind) === 'likely');
  const found = { listed: near.map(({ id }) => id), criteria: met.map(({ id }) => id), open: facts.open };
  if (must.length > 0) return { ...found, outcome: 'required', likely: false, reasons: must.map(({ title }) => title) };
  if (likely.length > 0)
    return { ...found, outcome: 'consider', likely: true, reasons: likely.map(({ title }) => title) };
  const outcome = met.length >= 2 ? 'consider' : facts.open.length > 0 ? 'unknown' : 'not-needed';
  return { ...found, outcome, likely: false, reasons: met.map(({ title }) => title) };
}

/** Somebody has to do one, or to write down why not. While it cannot be said yet, what is missing is asked first. */
export const asksForDpia = ({ outcome }: Precheck): boolean => outcome === 'required' || outcome === 'consider';

/** Reads the answers of one activity. */
export function dpiaFacts({ answers, facts }: Pick<Scope, 'answers' | 'facts'>): DpiaFacts {
  const ids = (path: string): readonly string[] =>
    choicesAt(answers, path).map((choice) => (typeof choice === 'string' ? choice : 'other'));
  // What is assumed not to be kept is asked only where its template assumes something.
  const asks = (path: string) => path !== 'not-kept' || (facts.template?.absent ?? []).length > 0;
  return {
    subjects: ids('subjects'),
    data: dataOfActivity(ids).map(String),
    sensitive: ids('sensitive'),
    monitoring: ids('monitoring'),
    automated: textAt(answers, 'automated') ?? '',
    risks: ids('risks'),
    open: Object.entries(judgedBy).flatMap(([path, words]) =>
      asks(path) && valueAt(answers, path) === undefined ? [words] : [],
    ),
  };
}

/** Whether an answer that counts was only proposed. */
export const judgesProposals = (answers: Answers): boolean =>
  Object.keys(judgedBy).some((path) => isProposedAt(answers, path));

/** The outcome in a few plain sentences. */
export function outcomeText({ outcome, likely, reasons, open }: Precheck): Text {
  const because = listed(reasons);
  const missing = listed(open);
  if (outcome === 'required') {
    return {
      nl: `Een DPIA is hier verplicht. De reden: ${because.nl}.`,
      en: `A DPIA is obligatory here. The reason: ${because.en}.`,
    };
  }
  if (outcome === 'unknown') {
    return {
      nl: `Of een DPIA hier nodig is, is nog niet te zeggen. Nog niet bekend: ${missing.nl}.${reasons.length === 0 ? '' : ` Dit speelt al mee: ${because.nl}.`}`,
      en: `Whether a DPIA is needed here cannot be said yet. Not known yet: ${missing.en}.${reasons.length === 0 ? '' : ` This plays a part already: ${because.en}.`}`,
    };
  }
  if (outcome === 'consider') {
    // Whoever writes down why not has to know that this is not the last word.
    const heavier =
      open.length === 0
        ? t('', '')
        : {
            nl: ` Nog niet bekend: ${missing.nl}. Daardoor kan een DPIA alsnog verplicht zijn.`,
            en: ` Not known yet: ${missing.en}. So a DPIA may still turn out to be obligatory.`,
          };
    return likely
      ? {
          nl: `Een DPIA is hier waarschijnlijk verplicht. Dit staat op de lijst van de AP: ${because.nl}. Laat uw adviseur meekijken.${heavier.nl}`,
          en: `A DPIA is probably obligatory here. This is on the list of the authority: ${because.en}. Let your adviser look.${heavier.en}`,
        }
      : {
          nl: `Doe een DPIA, of schrijf op waarom niet. Dit speelt mee: ${because.nl}.${heavier.nl}`,
          en: `Do a DPIA, or write down why not. This plays a part: ${because.en}.${heavier.en}`,
        };
  }
  return {
    nl: `Een DPIA is hier niet nodig. ${reasons.length === 0 ? 'Er speelt niets mee van de negen punten die tellen.' : `Van de negen punten die tellen speelt er maar één mee: ${because.nl}.`}`,
    en: `A DPIA is not needed here. ${reasons.length === 0 ? 'None of the nine points that count plays a part.' : `Only one of the nine points that count plays a part: ${because.en}.`}`,
  };
}

const listed = (texts: readonly Text[]): Text => ({
  nl: texts.map(({ nl }) => nl).join(', '),
  en: texts.map(({ en }) => en).join(', '),
});

/** Ready and editable, for a small business: the usual data about staff, sick leave without its cause, doors with a pass. */
export const reasonsAgainstDpia = {
  staff:
    t(`Het gaat om weinig mensen en om gewone gegevens over wie voor ons werkt. De wet vraagt deze gegevens, of het werk kan niet zonder. Weinig mensen kunnen erbij. Daarom verwachten wij geen hoog risico.
       It is about few people and the usual data about who works for us. The law asks for these data, or the work cannot do without. Few people have access. So we expect no high risk.`),
  absence:
    t(`Het gaat om weinig mensen. De wet vraagt deze gegevens van een werkgever. Wij schrijven nooit op wat iemand heeft. Weinig mensen kunnen erbij. Daarom verwachten wij geen hoog risico.
       It is about few people. The law asks an employer for these data. We never write down what somebody suffers from. Few people have access. So we expect no high risk.`),
  access:
    t(`Het gaat om weinig mensen. Wij zien alleen wie wanneer door een deur ging, en kijken daar alleen in na een incident. Na een half jaar gaat het weg. Daarom verwachten wij geen hoog risico.
       It is about few people. We only see who went through a door and when, and only look after an incident. After half a year it is deleted. So we expect no high risk.`),
} as const satisfies Record<string, Text>;
