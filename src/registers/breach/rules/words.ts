// The advice about a breach in plain words: what, what weighs, what could make it lower, and how it was worked out.
import type { Answers } from '../../../core/engine/answers.js';
import { type Text, t } from '../../../core/text.js';
import type { Instant } from '../../../core/time.js';
import { assessmentOf, isForClient } from './answers.js';
import { type Assessment, factWords, loweredWords } from './assessment.js';
import type { EnisaScore, Severity } from './severity.js';

export const severityWords: Readonly<Record<Severity, Text>> = {
  low: t('laag', 'low'),
  medium: t('midden', 'medium'),
  high: t('hoog', 'high'),
  'very-high': t('zeer hoog', 'very high'),
};

/** Our own mapping to 9.3 of the form; a person picks the word. */
export const severityOnForm: Readonly<Record<Severity, string>> = {
  low: 'negligible',
  medium: 'limited',
  high: 'significant',
  'very-high': 'very-large',
};

/** What to do, in one or two sentences. */
export function adviceText({ tellAuthority, tellPeople }: Pick<Assessment, 'tellAuthority' | 'tellPeople'>): Text {
  if (tellPeople)
    return t(`Meld het bij de AP, en vertel het aan de mensen om wie het gaat.
              Report it to the AP, and tell the people it is about.`);
  if (tellAuthority)
    return t(`Meld het bij de AP. De mensen zelf hoeven het niet te horen.
              Report it to the AP. The people themselves need not be told.`);
  return t(`Melden hoeft niet. Schrijf wel op wat er gebeurde en waarom u niet meldt.
            You need not report. Do write down what happened and why you do not report.`);
}

/** What to do about the breach of this file: whoever holds the data for a client warns the client, and weighs nothing. */
export function adviceOn(answers: Answers, zone: string, now: Instant): Text {
  return isForClient(answers) ? clientAdvice : adviceText(assessmentOf(answers, zone, now));
}

const clientAdvice =
  t(`Waarschuw meteen elke opdrachtgever om wie het gaat. Wacht niet op onderzoek. Meld het niet zelf bij de AP: dat doet uw opdrachtgever, of u als die het vraagt. Zijn er ook gegevens van uzelf bij? Meld die apart met /datalek.
     Warn every client concerned at once. Do not wait for an inquiry. Do not report it to the AP yourself: your client does, or you when asked to. Are data of your own concerned too? Report those apart with /datalek.`);

/** What makes it as high as it is, at most so many; what takes it below that when there is such a thing. */
export function weighsText(
  { raises, enisa, lowered, facts, severity }: Assessment,
  most = Number.MAX_SAFE_INTEGER,
): Text {
  const said = (language: 'nl' | 'en') => {
    if (Object.values(facts).every((fact) => fact === null)) return nothingKnown[language];
    const score = enisa.counts && enisa.band === severity && severity !== 'low' ? [byScore[language]] : [];
    const all = [...raises.map(({ rule }) => rule.title[language]), ...score];
    const left = all.length - most;
    const shown = all.slice(0, most).join('; ');
    const more = left > 0 ? (language === 'nl' ? `; en nog ${left}` : `; and ${left} more`) : '';
    const weighs = all.length === 0 ? noWeight[language] : `${capital(shown)}${more}.`;
    return [...lowered.map((one) => loweredWords[one][language]), weighs].join(' ');
  };
  return { nl: said('nl'), en: said('en') };
}

const nothingKnown = t(`Er is nog niets bekend. Dan zijn wij voorzichtig.
                        Nothing is known yet. Then we are careful.`);
const byScore = t('de soort gegevens en wat er gebeurde', 'the kind of data and what happened');
const noWeight = t('Niets weegt zwaar.', 'Nothing weighs heavily.');

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

/** Which answers, not known yet, could still make it lower; undefined when none can. */
export function couldLowerText({ couldLower }: Assessment): Text | undefined {
  return listOf(couldLower);
}

/** Which known answers made it lower than it would be without them; undefined when none did. */
export function lowersText({ lowers }: Assessment): Text | undefined {
  return listOf(lowers);
}

function listOf(names: Assessment['lowers']): Text | undefined {
  if (names.length === 0) return undefined;
  const list = (language: 'nl' | 'en') => capital(names.map((name) => factWords[name][language]).join('; '));
  return { nl: `${list('nl')}.`, en: `${list('en')}.` };
}

/** "Hoe komt u hieraan?": the formula with its numbers, and the rules with their sources. */
export function workingsText({ enisa, raises, severity }: Assessment): Text {
  const said = (language: 'nl' | 'en') =>
    [
      formula(enisa, language),
      ...(enisa.counts
        ? []
        : [
            language === 'nl'
              ? 'Die score telt hier niet: niemand kon de gegevens lezen, en niemand merkt er iets van.'
              : 'That score does not count here: nobody could read the data, and nobody notices anything.',
          ]),
      ...raises.map(({ rule, reach }) => {
        const to =
          reach === 'people' ? (language === 'nl' ? 'AP en mensen' : 'AP and people') : language === 'nl' ? 'AP' : 'AP';
        return `${to}: ${rule.title[language]} (${rule.source})`;
      }),
      language === 'nl'
        ? `Het advies is het hoogste van de score en de regels: ${severityWords[severity].nl}. U besluit zelf; de toets in de wet is art. 33 lid 1 en art. 34 lid 1 AVG.`
        : `The advice is the highest of the score and the rules: ${severityWords[severity].en}. You decide; the test in law is art. 33(1) and art. 34(1) GDPR.`,
    ].join('\n');
  return { nl: said('nl'), en: said('en') };
}

function formula(enisa: EnisaScore, language: 'nl' | 'en'): string {
  const number = (value: number) => String(value).replace('.', language === 'nl' ? ',' : '.');
  const { context, identification, confidentiality, integrity, availability, intent, score, band } = enisa;
  const words =
    language === 'nl'
      ? ['soort gegevens', 'herkenbaar', 'gezien', 'veranderd', 'weg', 'opzet']
      : ['kind of data', 'recognisable', 'seen', 'altered', 'gone', 'on purpose'];
  const [kind, recognisable, seen, altered, gone, purpose] = words;
  return `ENISA 2013: ${kind} ${number(context)} × ${recognisable} ${number(identification)} + ${seen} ${number(confidentiality)} + ${altered} ${number(integrity)} + ${gone} ${number(availability)} + ${purpose} ${number(intent)} = ${number(score)} (${severityWords[band][language]})`;
}
