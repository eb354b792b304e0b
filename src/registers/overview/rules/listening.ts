// How this product listens: what every room knows of what people say, together.

import { pathsAt } from '../../../core/engine/ask.js';
import { growsByName } from '../../../core/engine/options.js';
import { columnAt } from '../../../core/engine/scope.js';
import { soundsLike } from '../../../core/sounds-like.js';
import type { Phrases } from '../../../core/understanding/answer-said.js';
import type { Heard } from '../../../core/understanding/ear/ear.js';
import { asksWords } from '../../../core/understanding/forms/form-words.js';
import type { Listening } from '../../../core/understanding/listening.js';
import { urgentOver } from '../../../core/understanding/pressing.js';
import type { Reading, Situation } from '../../../core/understanding/reading.js';
import { askedInGeneral, endsAsking, tellsTerms } from '../../../core/understanding/talk/asks-in-general.js';
import { oddsOfAsking } from '../../../core/understanding/talk/asks-rather.js';
import { unrealIn } from '../../../core/understanding/talk/unreal.js';
import { wordsIn } from '../../../core/understanding/words.js';
import { wordsOf } from '../../../core/word-list.js';
import { optionWords } from '../../activities/rules/option-words.js';
import { activityRegisters } from '../../activities/rules/registers.js';
import { saidWords } from '../../activities/rules/said-words.js';
import { sourcesCalled } from '../../activities/rules/sources-called.js';
import { isAnotherBreach } from '../../breach/rules/hearing/another.js';
import { factsCalled, filingCalled } from '../../breach/rules/hearing/facts-called.js';
import { tellsPlainly } from '../../breach/rules/hearing/plainly-told.js';
import { breachTold } from '../../breach/rules/hearing/told.js';
import { sectorDoing, sectorWords } from '../../organisation/rules/option-words.js';
import { profileWords } from '../../organisation/rules/profile-words.js';
import { subjectSaid, worksForClient } from '../../organisation/rules/told-activities.js';
import { yesWords } from '../../organisation/rules/yes-words.js';
import { asksAgain } from '../../request/rules/hearing/arrived.js';
import { askedPlainly } from '../../request/rules/hearing/asked-plainly.js';
import { comesForOther, putsOursRight, wantsWares } from '../../request/rules/hearing/asks-no-data.js';
import { requestTold } from '../../request/rules/hearing/told.js';
import { asksForThemselves, namesWhoAsks } from '../../request/rules/hearing/who-is-named.js';
import { requestCalled } from '../../request/rules/options-called.js';
import { supplierCatalogue } from '../../suppliers/rules/catalogue.js';
import { helperTold } from '../../suppliers/rules/helpers-told.js';
import { companyWords, supplierHints, supplierWords } from '../../suppliers/rules/option-words.js';
import { supplierTold } from '../../suppliers/rules/told.js';
import { asksToTellOfLeak, asksWhetherToReport, asksWhetherToTell } from './about-running.js';
import { aboutThis } from './about-this.js';
import { activitySaid, activityTold, plainly } from './activity-heard.js';
import { aboutAsked } from './answers-meant.js';
import { askedIn, asksInConfidence, asksWhatRuns, plainly as wordsPlain } from './asked.js';
import { asksInstead, tellsOfUs } from './asks-instead.js';
import { commandTold } from './command-told.js';
import { describes, describesPart } from './describes.js';
import { ear } from './ear.js';
import { helper, unnamed } from './helpers-heard.js';
import { answersTo, answerToIndirect } from './known-answers.js';
import { withMarked } from './marked-here.js';
import { changedHere, putRightHere } from './put-right.js';
import { ratherOrdinary } from './rather-ordinary.js';
import { matters, story } from './story-heard.js';
import { wrongHere } from './wrong-here.js';

/** What names several options at once stays so. */
const asHint = (hint: string) => (hint.startsWith('+') ? hint : `~${hint}`);

const supplierPhrases: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  supplierCatalogue.map(({ id, name, also = [] }) => [
    id,
    [name.nl, ...also, ...(supplierWords[id] ?? []), ...(supplierHints[id] ?? []).map(asHint)],
  ]),
);

/** Programs by their names alone: what only points at one is no place where something was done. */
const programNames: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  supplierCatalogue.map(({ id, name, also = [] }) => [id, [name.nl, ...also]]),
);

type Called = Readonly<Record<string, readonly string[]>>;

/** Names of options, and behind them what only points at one. */
function pointing(named: Called = {}, hints: Called = {}): Called {
  const ids = [...new Set([...Object.keys(named), ...Object.keys(hints)])];
  return Object.fromEntries(ids.map((id) => [id, [...(named[id] ?? []), ...(hints[id] ?? []).map(asHint)]]));
}

/** What options are called beside their labels, by question. */
const optionsCalled: Readonly<Record<string, Called>> = {
  ...optionWords,
  ...yesWords,
  ...profileWords,
  ...Object.fromEntries(Object.entries(saidWords).map(([path, hints]) => [path, pointing(optionWords[path], hints)])),
  ...Object.fromEntries(
    Object.entries(companyWords).map(([path, hints]) => [path, pointing(optionWords[path], hints)]),
  ),
  source: pointing(sourcesCalled, saidWords['source']),
  sector: pointing(sectorWords, sectorDoing),
  suppliers: supplierPhrases,
  'fixed-in': programNames,
  ...requestCalled,
  ...filingCalled,
  'still-open': {
    yes: wordsOf(
      `kan best; kan zomaar; kan heel goed; kan zeker; zou kunnen; zou best kunnen; zou zomaar kunnen; zou goed kunnen; could be;
      kan zijn; quite possibly; could well be; might be; probably; i think so`,
    ),
  },
  learned: {
    self: ['zelf', 'ikzelf', 'zelf gezien', 'zelf gemerkt', 'myself', 'ik zag het', 'ontdekt'],
    told: ['iemand zei', '~gehoord', 'collega', 'klant', 'somebody told', 'gemeld door'],
    supplier: wordsOf(
      `leverancier; ander bedrijf; supplier; verzender; verzendpartij; verzendbedrijf; transporteur; vervoerder; hoster; hostingpartij; hostingbedrijf;
      softwarebedrijf; softwareleverancier; it-bedrijf; ict-bedrijf; it bedrijf; ict bedrijf; drukker; drukkerij; verwerker; provider; host; processor; the shipper;
      shipping company; software company; it company; salarisbureau; administratiekantoor; webbouwer`,
    ),
  },
};
const nothing = {};
const phrases: Phrases = (path) => optionsCalled[path] ?? optionsCalled[path.replace(/\/[^/]+\//, '/')] ?? nothing;

function plain(text: string, heard: Heard, open: Situation['open']): Reading | undefined {
  const urgent = urgentOver(heard);
  const told =
    (open === undefined
      ? (activitySaid(text, heard) ?? helper(text) ?? unnamed(text))
      : whileIntroduced(text, heard, open)) ?? commandTold(text, urgent, open);
  if (told !== undefined) return told;
  const about =
    ofMatter(text) ??
    askedHere(text, heard, open) ??
    (asksWhetherToReport(text)
      ? 'duty'
      : (knownIn(text, heard) ?? (asksWhetherToTell(text) ? 'duty-people' : undefined)));
  // "Wat nu?" behind a told breach asks what to do about that.
  const isPlain =
    urgent <= 0 ||
    isWhole(about, text) ||
    asksToTellOfLeak(text) ||
    (plainAbout.includes(about ?? '') && wordsIn(text).length <= fewAsked);
  return about === undefined ? undefined : asking(text, about, isPlain ? 'certain' : 'likely');
}

function askedIndirectly(text: string): Reading | undefined {
  const known = answerToIndirect(text);
  return known && asking(text, known.about, 'certain');
}

/**
 * A question that is known by how it is asked; whatever else it may sound like where it says what it asks, and then whether that
 * may. Beside what is asked here it must be one by its mark.
 */
function askedSo(text: string, heard: Heard, open: Situation['open']): Reading | undefined {
  const isEnded = endsAsking(text) && urgentOver(heard) <= muchMore;
  const isAsked = open === undefined ? asks.test(text.trim()) : text.trim().endsWith('?');
  if (!isEnded && (urgentOver(heard) > 0 || !isAsked)) return undefined;
  const isTold = tellsTerms(text) || (!isEnded && tellsOfUs.test(text.trim())) || oddsOfAsking(text) < hardlyAsks;
  const about = isTold ? undefined : aboutAsked(text);
  return about && asking(text, about, isEnded ? 'certain' : 'likely');
}

const hardlyAsks = 0.2;

/** "Wie houdt toezicht op de avg" asks the law, and not who does it here; "na hoeveel tijd moet dat weg" not how far one is. */
function askedHere(text: string, heard: Heard, open: Situation['open']): ReturnType<typeof askedIn> {
  const asked = askedIn(text);
  if (open !== undefined && asksWords(open) && aboutThis(wordsPlain(text))?.sighed) return undefined;
  const mayBeOfLaw = asked === 'who' || asked === 'progress';
  const isOfLaw = mayBeOfLaw && !toWhom.test(text.trim()) && knownIn(text, heard) !== undefined;
  return isOfLaw ? undefined : asked;
}
const toWhom = /^(?:bij|aan|to) (?:wie|whom)\b/i;

/** While a business is introduced it may be told at any question, and beside a card of an activity too. */
function whileIntroduced(text: string, heard: Heard, { scope, focus, proposed }: NonNullable<Situation['open']>) {
  if (focus.type === 'section' && activityRegisters.includes(scope.checklist.id)) return helper(text);
  if (scope.checklist.id !== 'organisation' || proposed !== undefined) return undefined;
  return worksForClient(text) ? activitySaid(text, heard) : helper(text);
}

/** The same as an answer, where it is asked where things are or who gets them; who is picked without a name keeps none. */
function helperHere(text: string, { scope, focus, filled }: NonNullable<Situation['open']>): Reading | undefined {
  const told = helperTold(text);
  if (told === undefined) return undefined;
  const lists = pathsAt(scope, focus).filter((path) => {
    const column = path in filled ? undefined : columnAt(scope, path);
    return column?.kind === 'choices' && growsByName(column);
  });
  const [path, ...more] = lists;
  if (path === undefined || more.length > 0) return undefined;
  return { intent: 'answer', sure: 'certain', words: text, values: { [path]: [{ other: told.name }] } };
}

/** What sounds like a report by its words, and in few words only asks about one. */
const plainAbout: readonly string[] = ['duty', 'readers'];
/** Recognised by all of its words, or asked in general where the product holds the answer. */
const isWhole = (about: string | undefined, text: string): boolean =>
  about === 'word' ||
  (about === 'readers' && asksInConfidence(text)) ||
  about === 'this' ||
  (about === 'next' && asksWhatRuns(text)) ||
  (about === 'allowed' && asksWhetherBreach.test(text.trim())) ||
  ((about === 'allowed' || about === 'term') && askedInGeneral(text) !== undefined);
/** Who tells it and then asks whether that is a breach gets the answer, below which a yes reports what was told. */
const asksWhetherBreach =
  /[.!;,]\s*(?:en |dus |maar |and |so )*(?:is|was|telt|geldt) (?:dat|dit|het|zoiets|that|this|it)(?: (?:dan|nou|nu|ook|wel|al|eigenlijk|als|nog|already|also|then))* (?:een |an? )?(?:data ?lek|data ?breach|breach|data ?leak)\b[^?.]{0,20}\?$/i;
const fewAsked = 9;

/** A question about terms, words or what is allowed, of which nothing more is known. */
function asksInGeneral(text: string, heard: Heard): Reading | undefined {
  if (urgentOver(heard) > muchMore) return undefined;
  const asked = askedInGeneral(text);
  return asked && asking(text, asked.about === 'word' ? undefined : asked.about, 'likely');
}

/** What is asked in general may sound like a breach, up to here. */
const muchMore = 2.5;

const asking = (text: string, about: string | undefined, sure: Reading['sure']): Reading => ({
  intent: 'question',
  sure,
  words: text,
  values: about === undefined ? {} : { about },
});

const asks =
  /\?|^(?:en |maar |dus |hoi |hallo |even |ff |vraagje[: ]*|vraag[: ]*)*(?:mag|mogen|moet|moeten|kan|kun|kunnen|hoe|hoelang|wanneer|wat|wie|waarom|waar|welke?|is|zijn|hoeveel|hebben|heb|heeft|geldt|kost|telt|valt|hoort|binnen|may|can|must|should|do|does|how|when|what|who|is|are|am|which)\b|\b(?:hoe ?lang|wanneer|bewaartermijn|mag (?:ik|je|men|een|de|dat|dit|het)|moet (?:ik|je|dat)|hoe snel|hoeveel (?:tijd|dagen|jaar)|how long|allowed|verplicht|toegestaan)\b/i;

/** "Mijn boekhouder vraagt om een verwerkersovereenkomst, wat nu" asks about that, and not what is next here. */
const ofMatter = (text: string): 'term' | 'allowed' | undefined =>
  wordsIn(text).length >= fewestOfMatter && whatNow.test(text) ? answersTo(text)[0]?.about : undefined;
const fewestOfMatter = 6;
const whatNow = /\b(?:(?:wat|en) nu|what now|what next)\W*$/i;

/** What a question is about that the law we hold answers; a told breach or request goes before it. */
function knownIn(text: string, heard: Heard): 'term' | 'allowed' | undefined {
  if (!asks.test(text.trim()) || tellsTerms(text)) return undefined;
  const urgent = urgentOver(heard);
  const tells = urgent > plainly && askedInGeneral(text) === undefined && unreal(text, heard) === undefined;
  if (tells && urgent > heard.over('question')) return undefined;
  return answersTo(text)[0]?.about;
}

const didNotHappen = ['hypothesis', 'denial', 'news', 'handled'];

/** It is asked where the sentence leaves it open; of who tells it plainly only where it rather did not happen. */
const doubts = (text: string, heard: Heard, intent: string): boolean =>
  unrealIn(heard.wordsOf(intent)) !== undefined ||
  heard.isDoubtful(intent, didNotHappen, intent === 'breach' ? namesBreach(text, heard) : heard.isSigned(intent));

/** A word that names it, beside another that tells it, or in a few words about oneself: "we zijn gehackt". */
const namesBreach = (text: string, heard: Heard): boolean =>
  soundsLike(text) === 'breach' && (heard.isSigned('breach') || (heard.words.length <= 4 && isOwn(heard)));

const isOwn = ({ concepts: found }: Heard): boolean =>
  found.some((concept) => concept === 'talk me' || concept === 'talk us');

/** Who wants to report has something to report. */
const reports =
  /^(?:(?:ik|we|wij) (?:wil|wilde|willen|moet|moeten|kom|zou)|graag|even|kan ik|mag ik|i (?:want|need|would like) to|can i|let me)\b.{0,25}\b(?:data ?lek|lek|incident|breach|leak)\b(?: \S+){0,3}$/i;

/** What somebody got from a customer did happen, however it goes on. */
const arrived =
  /\b(?:ik|wij|we|er) (?:kreeg|kregen|krijg|krijgen|heb|hebben|ontving(?:en)?|ligt|kwam)\b.{0,25}\b(?:brief|mail\w*|e-mail|bericht|appje|telefoontje)\b.{0,12}\bvan (?:een|onze|'n|n|mijn)\b.{0,20}\b(?:klant|klanten|patient|pati\u00ebnt|lid|gast|sollicitant|medewerker|ouder|huurder)\b/i;

/** Asked several times of one text. */
let last: { readonly heard: Heard; readonly why: string | undefined } | undefined;

/** Whether nothing happened here: by its words, or because it looks most like a question or news. */
function unreal(text: string, heard: Heard): string | undefined {
  if (last?.heard !== heard) last = { heard, why: whyUnreal(text, heard) };
  return last.why;
}

function whyUnreal(text: string, heard: Heard): string | undefined {
  const intent = heard.over('request') > heard.over('breach') ? 'request' : 'breach';
  const said = saidToBeUnreal(heard.wordsOf(intent), heard, intent);
  const isSigned = heard.isSigned('breach');
  if (intent === 'request' && arrived.test(text) && unrealIn(text) === undefined) return undefined;
  if (intent === 'request' && orders.test(text.trim())) return 'ordered';
  if (said !== undefined || (isSigned && (contrasts.test(text) || reports.test(text.trim())))) return said;
  const seems = heard.unreal(intent, didNotHappen);
  if (seems === 'handled' && intent === 'request' && asksAgain(text)) return undefined;
  return isSigned && !mayBe(seems, text, heard) ? undefined : seems;
}

/** What is in the paper or only asked, and is one's own all the same, did happen: "is dat een datalek? De onze is sinds gisteren weg". */
function saidToBeUnreal(text: string, heard: Heard, intent: string): ReturnType<typeof unrealIn> {
  const said = unrealIn(text);
  if (said === 'work' && intent === 'request') return undefined;
  const label = said && mayHaveHappened[said];
  return label !== undefined && isOwn(heard) && heard.leads(intent, label) > farAhead ? undefined : said;
}
const mayHaveHappened: Readonly<Record<string, string>> = { news: 'news', supposed: 'hypothesis' };
/** By how much it looks more like what happened here than like that. */
const farAhead = 5;

/** Who has something changed in the register here asks it for themselves, and for no customer. */
const orders =
  /^(?:kun je |kunt u |wil je |graag )?(?:wijzig|verander|zet|pas|change|set|put)(?:en)?\b[^"“.]{0,60}\b(?:in (?:het|ons|uw|mijn) register|in the register)\b/i;

/** Who contrasts tells what is so: "opgelost, maar wel een datalek". */
const contrasts = /\b(?:maar wel|toch wel|wel degelijk|but it was|but still)\b/i;

/** Whether what holds signs of a breach may be this all the same. */
function mayBe(seems: string | undefined, text: string, heard: Heard): boolean {
  const tells = soundsLike(text) === 'breach';
  // Signs of a breach of one's own are no news.
  if (seems === 'news') return !isOwn(heard) && (!tells || tellsOfOthers(heard));
  return !(tells && (seems === 'denial' || seems === 'handled'));
}

/** News comes from somewhere, or is of somebody else: "er is een laptop gestolen" is neither. */
const tellsOfOthers = ({ concepts: found }: Heard): boolean =>
  found.some((concept) => concept === 'talk news' || concept === 'talk elsewhere' || concept === 'talk hearsay');

/** What leaked goes by other names than what is kept. */
const breachPhrases: Phrases = (path) => factsCalled[path] ?? phrases(path);

/** What was sent, and is told more of. */
const sentReports: Readonly<Record<string, 'breach' | 'request'>> = {
  'breach-report': 'breach',
  'exercise-report': 'breach',
};

export const listening: Listening = {
  ear,
  story,
  matter: ({ checklist: { id }, facts }) => matters[id] ?? (facts.confirmed === true ? sentReports[id] : undefined),
  phrases: (checklist) => (matters[checklist] === 'breach' ? breachPhrases : phrases),
  plain: (text, heard, open) => askedIndirectly(text) ?? plain(text, heard, open) ?? askedSo(text, heard, open),
  asks: asksInGeneral,
  subject: (text, { scope, focus }) =>
    scope.checklist.id === 'organisation' && focus.type === 'question' ? subjectSaid(text, focus.path) : undefined,
  named: helperHere,
  corrects: (text, situation) => putRightHere(text, situation, phrases),
  changes: (text, situation, beside) => changedHere(text, situation, phrases, beside),
  asksInstead,
  wrong: (text, situation, isWrong) => wrongHere(text, situation, phrases, isWrong),
  marked: withMarked,
  values: { breach: breachTold, request: requestTold, activity: activityTold, supplier: supplierTold },
  unreal,
  befallen: tellsPlainly,
  describes: (text) => describes(text) || comesForOther(text),
  ofWork: ratherOrdinary,
  describesPart: (text) =>
    [describesPart, putsOursRight, wantsWares, comesForOther].some((asksNothing) => asksNothing(text)),
  doubts,
  requested: askedPlainly,
  hasAsker: namesWhoAsks,
  asksOwn: asksForThemselves,
  another: isAnotherBreach,
};
