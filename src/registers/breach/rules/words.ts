// The advice about a breach in plain words: what, what weighs, what we do not know yet, and how it was worked out.
import { valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { capitalised, say, type Text, t } from '../../../core/text.js';
import { assessed, isFinancial, isForClient } from './answers.js';
import {
  type Assessment,
  factWords,
  findFirst,
  loweredWords,
  lowering,
  notKnownYet,
  whoFindsOut,
} from './assessment.js';
import type { FactName } from './facts.js';
import type { EnisaScore, Severity } from './severity.js';
import { hasMandate, isAtSupplier, whoseOf } from './whose.js';

const severityWords: Readonly<Record<Severity, Text>> = {
  low: t('laag', 'low'),
  medium: t('midden', 'medium'),
  high: t('hoog', 'high'),
  'very-high': t('zeer hoog', 'very high'),
};

/** How serious it is; while that is not to be said yet, what it is at most. */
export function severityText({ decided, severity }: Pick<Assessment, 'decided' | 'severity'>): Text {
  const words = severityWords[severity];
  if (decided) return words;
  const { nl, en } = words;
  return { nl: `nog niet te zeggen, hoogstens ${nl}`, en: `not to be said yet, ${en} at most` };
}

/** Our own mapping to 9.3 of the form; a person picks the word. */
export const severityOnForm: Readonly<Record<Severity, string>> = {
  low: 'negligible',
  medium: 'limited',
  high: 'significant',
  'very-high': 'very-large',
};

/** What to do, in a few sentences; when that cannot be said yet: what to find out first, of whom, and what to do otherwise. */
export function adviceText(
  found: Pick<Assessment, 'decided' | 'facts' | 'least' | 'tellAuthority' | 'tellPeople'>,
): Text {
  if (found.decided) return settledAdvice(found);
  if (Object.values(found.facts).every((fact) => fact === null)) return nothingKnown;
  const first = findFirst(found);
  const certainly = found.least === 'authority';
  const words = certainly ? undecidedPeople : found.tellPeople ? undecidedBoth : undecidedAuthority;
  const said = (language: 'nl' | 'en') =>
    first === undefined
      ? say(words, language, { fact: '', who: '' })
      : say(words, language, { fact: say(factWords[first], language), who: say(whoFindsOut[first], language) });
  return { nl: said('nl'), en: said('en') };
}

function settledAdvice({ tellAuthority, tellPeople }: Pick<Assessment, 'tellAuthority' | 'tellPeople'>): Text {
  if (tellPeople)
    return t(`Meld het bij de AP, en vertel het aan de mensen om wie het gaat.
              Report it to the AP, and tell the people it is about.`);
  if (tellAuthority)
    return t(`Meld het bij de AP. De mensen zelf hoeven het niet te horen.
              Report it to the AP. The people themselves need not be told.`);
  return t(`Melden hoeft niet. Schrijf wel op wat er gebeurde en waarom u niet meldt.
            You need not report. Do write down what happened and why you do not report.`);
}

const nothingKnown =
  t(`Nog niet te zeggen: er is nog niets bekend. Beantwoord eerst de vragen. Lukt dat niet op tijd? Meld dan voorlopig bij de AP; aanvullen of intrekken kan.
                        Not to be said yet: nothing is known. Answer the questions first. Not in time? Then report provisionally to the AP; you can add or withdraw.`);
const undecidedAuthority =
  t(`Nog niet te zeggen of u moet melden. Zoek eerst uit {fact}: vraag het aan {who}. Lukt dat niet op tijd? Meld dan voorlopig bij de AP; aanvullen of intrekken kan.
     Not to be said yet whether you must report. First find out {fact}: ask {who}. Not in time? Then report provisionally to the AP; you can add or withdraw.`);
const undecidedBoth =
  t(`Nog niet te zeggen of u moet melden, en of de mensen het moeten horen. Zoek eerst uit {fact}: vraag het aan {who}. Lukt dat niet op tijd? Meld dan voorlopig bij de AP; aanvullen of intrekken kan.
     Not to be said yet whether you must report, and whether the people must be told. First find out {fact}: ask {who}. Not in time? Then report provisionally to the AP; you can add or withdraw.`);
const undecidedPeople =
  t(`Meld het bij de AP. Of u het de mensen vertelt, is nog niet te zeggen. Zoek eerst uit {fact}: vraag het aan {who}. Lukt dat niet snel? Meld voorlopig, en ga voor de mensen uit van het ergste.
     Report it to the AP. Whether you tell the people is not to be said yet. First find out {fact}: ask {who}. Not soon? Report provisionally, and for the people assume the worst.`);

/** What to do about the breach of this file: whoever holds the data for a client warns the client, and weighs nothing. */
export const adviceOn = (scope: Scope): Text => scope.once(advise);

/** Whether it says more than that nothing can be said yet: that stands on the card of the file, and not before every question. */
export function advises(scope: Scope): boolean {
  const { weighs, lowered, decided } = assessed(scope);
  return isForClient(scope.answers) || decided || weighs.length + lowered.length > 0;
}

function advise(scope: Scope): Text {
  const { answers } = scope;
  if (isForClient(answers))
    return hasMandate(answers) ? both(clientAdvice, mandated) : both(clientAdvice, notToAuthority);
  const found = assessed(scope);
  const advice = isFinancial(answers) && found.tellPeople ? financialAdvice : adviceText(found);
  if (whoseOf(answers) === 'joint') return both(jointAdvice(valueAt(answers, 'joint-leads')), advice);
  return isAtSupplier(answers) ? both(advice, supplierAdvice) : advice;
}

const both = (one: Text, other: Text): Text => ({ nl: `${one.nl} ${other.nl}`, en: `${one.en} ${other.en}` });

const clientAdvice = t(`Waarschuw meteen elke opdrachtgever om wie het gaat. Wacht niet op onderzoek.
                        Warn every client concerned at once. Do not wait for an inquiry.`);
const notToAuthority =
  t(`Meld het niet zelf bij de AP: dat doet uw opdrachtgever, of u als die het vraagt. Zijn er ook gegevens van uzelf bij? Meld die apart met /datalek.
     Do not report it to the AP yourself: your client does, or you when asked to. Are data of your own concerned too? Report those apart with /datalek.`);
const mandated = t(`Uw opdrachtgever vroeg u om bij de AP te melden: doe dat namens hem, en laat hem het besluit nemen.
     Your client asked you to report to the AP: do so on its behalf, and leave the decision to it.`);
const financialAdvice =
  t(`Meld het bij de AP. De mensen inlichten vraagt de AVG niet van u (art. 42 UAVG). Kijk na wat de Wft van u vraagt.
     Report it to the AP. The GDPR does not ask you to tell the people (art. 42 UAVG). Check what the Wft asks of you.`);
const supplierAdvice =
  t(`Ook al gebeurde het bij een ander bedrijf: u meldt. De tijd loopt vanaf het bericht van dat bedrijf.
     Though it happened at another company: you report. The time runs from the message of that company.`);

function jointAdvice(leads: unknown): Text {
  if (leads === 'them')
    return t(`Volgens uw afspraak meldt het andere bedrijf. Bel nu, en schrijf op dat en wanneer het meldt. Het advies daarbij:
              By your arrangement the other business reports. Call now, and write down that it does and when. The advice for that:`);
  if (leads === 'us')
    return t(`Volgens uw afspraak meldt u, ook voor het andere bedrijf. Vertel het daar meteen.
              By your arrangement you report, also for the other business. Tell them at once.`);
  return t(`Vertel het meteen aan het andere bedrijf. Zonder afspraak over wie meldt, meldt ieder zelf.
            Tell the other business at once. Without an arrangement about who reports, each of you does.`);
}

/** What weighs, of what was said, at most so many; what takes it below that when there is such a thing. */
export function weighsText({ weighs, lowered, decided }: Assessment, most = Number.MAX_SAFE_INTEGER): Text {
  const said = (language: 'nl' | 'en') => {
    const all = weighs.map(({ title }) => title[language]);
    const left = all.length - most;
    const more = left > 0 ? (language === 'nl' ? `; en nog ${left}` : `; and ${left} more`) : '';
    const none = decided ? [noWeight[language]] : lowered.length === 0 ? [nothingYet[language]] : [];
    const said = all.length === 0 ? none : [`${capitalised(all.slice(0, most).join('; '))}${more}.`];
    return [...lowered.map((one) => loweredWords[one][language]), ...said].join(' ');
  };
  return { nl: said('nl'), en: said('en') };
}

const nothingYet = t('Nog niets.', 'Nothing yet.');
const noWeight = t('Niets weegt zwaar.', 'Nothing weighs heavily.');

/** What is not known yet and could still change the advice; undefined when nothing is. */
export function notKnownText(found: Assessment): Text | undefined {
  return listOf(notKnownYet(found));
}

/** Which known answers made it lower than it could be without them; undefined when none did. */
export function lowersText(found: Assessment): Text | undefined {
  return listOf(lowering(found));
}

function listOf(names: readonly FactName[]): Text | undefined {
  if (names.length === 0) return undefined;
  const list = (language: 'nl' | 'en') => capitalised(names.map((name) => factWords[name][language]).join('; '));
  return { nl: `${list('nl')}.`, en: `${list('en')}.` };
}

/** "Hoe komt u hieraan?": the reasons with their sources, and beside them the formula of ENISA with its numbers. */
export function workingsText(found: Assessment): Text {
  const { enisa, weighs, decided } = found;
  const severity = severityText(found);
  const said = (language: 'nl' | 'en') =>
    [
      ...weighs.map(({ title, source }) => `${capitalised(title[language])} (${source[language]})`),
      language === 'nl'
        ? `Het advies volgt uit wie de gegevens kan hebben, wat iemand ermee kan, en wat mensen missen: ${severity.nl}. Wat niet bekend is, laat het open. U besluit zelf; de toets in de wet is art. 33 lid 1 en art. 34 lid 1 AVG.`
        : `The advice follows from who may have the data, what somebody can do with them, and what people miss: ${severity.en}. What is not known leaves it open. You decide; the test in law is art. 33(1) and art. 34(1) GDPR.`,
      language === 'nl'
        ? 'Ter vergelijking, zonder gevolg voor het advies:'
        : 'For comparison, without effect on the advice:',
      ...(decided ? [] : [countsHighest[language]]),
      formula(enisa, language),
      ...(enisa.counts ? [] : [notCounted[language]]),
    ].join('\n');
  return { nl: said('nl'), en: said('en') };
}

const countsHighest = t(
  'Wat niet bekend is, telt hier als het hoogste.',
  'What is not known counts as the highest here.',
);
const notCounted = t(`Die score telt hier niet: niemand kon de gegevens lezen, en niemand merkt er iets van.
     That score does not count here: nobody could read the data, and nobody notices anything.`);

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
