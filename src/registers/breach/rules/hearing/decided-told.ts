// What is decided about a breach in so many words, and why: of the authority, and of the people it is about.
import type { Scope } from '../../../../core/engine/checklist.js';
import { folded } from '../../../../core/fold.js';

const plainly = (text: string): string =>
  folded(text)
    .replaceAll(/[’'`]/g, ' ')
    .replaceAll(/[,;()]/g, '');

const authority = String.raw`(?:ap|autoriteit\w*|toezichthouder|authority|dpa)`;
const we = '(?:ik|we|wij|i)';

/** Decided by who will not report it, in any order of the words; "nog niet gemeld" decides nothing. */
const notReported = new RegExp(
  [
    String.raw`\bniet (?:te |gaan |hoeven |willen |aan )?(?:te )?(?:melden|aanmelden)\b`,
    String.raw`\bmeld(?:en)? (?:(?:het|dit|dat|m|hem|t|d-?\d+|${we}|${we} (?:het|dit|dat|m|hem)) )?niet\b`,
    String.raw`\b${we} meld(?:en)? (?:\S+ ){1,4}?niet (?:bij|aan) (?:de )?${authority}\b`,
    String.raw`(?<!\bnog )\bniet (?:bij (?:de )?${authority} )?gemeld\b`,
    String.raw`\bhoef(?:t|ven)? (?:\S+ ){0,3}?niet (?:gemeld|te melden|naar (?:de )?${authority}|bij (?:de )?${authority})\b`,
    String.raw`\b${authority} (?:\S+ ){0,2}?(?:hoeft|hoeven) (?:\S+ ){0,3}?niet\b`,
    String.raw`\b(?:doen?|maken?) (?:\S+ ){0,3}?geen melding\b`,
    String.raw`\bgeen melding (?:(?:te )?(?:doen|maken)|nodig|bij|aan|want|omdat|reden)\b`,
    String.raw`\bnot (?:be |going to |have to |need to )?(?:to )?(?:report|reporting|notify|notifying|file|filing)\b`,
    String.raw`\b(?:don t|won t|do not|will not|no need to|needn t|need not) (?:be |need to |have to )?(?:report|notify|file)\b`,
  ].join('|'),
);
/** What alone says so only where it is asked. */
const saidWhereAsked = /^(?:dat is |het is )?niet nodig\b|\bhoef(?:t|ven)? niet$|(?<!\bnog )\bgeen melding\b/;
const reports = new RegExp(
  [
    String.raw`\b(?:wel|gaan|ga|moeten) (?:het |dit |dat )*melden\b`,
    String.raw`^(?:ja |yes |(?:ok |oke |dan )*(?:ons |mijn |het )?besluit:? )?(?:(?:wel|gewoon|voorlopig|alvast|toch|maar|dus) )*melden\b`,
    String.raw`\b(?:we|wij|ik) meld(?:en)? (?:het|dit|dat|m|hem|t|d-?\d+)(?: wel)?\b`,
    String.raw`\b(?:we|wij|ik) meld(?:en)?(?= (?:want|omdat)\b|$)`,
    String.raw`\bmeld(?:en)? (?:we|wij|ik) (?:het|dit|dat)\b`,
    String.raw`^(?:(?:ja|yes|dus|en|het|dit|dat|gewoon|wel) )*(?:bij|aan) (?:de )?${authority} (?:wel |gewoon |dus )*melden\b`,
    String.raw`\bbesloten (?:om |dus |het |dit |dat |wel |toch )*(?:te melden|bij (?:de )?${authority} te melden)\b`,
    String.raw`\b(?:will|going to|decided to) (?:report|notify)\b`,
  ].join('|'),
);
/** Filed already; why stands only where it is said to be why. */
const filed = new RegExp(
  String.raw`\b(?:gemeld|doorgegeven|ingediend|reported|filed)\b.*\b${authority}\b|\b${authority}\b.*\b(?:gemeld|doorgegeven|ingediend|reported|filed)\b`,
);

const decides = {
  authority: { no: new RegExp(`${notReported.source}|${saidWhereAsked.source}`), yes: reports },
  people: {
    no: /\b(?:niet (?:te |gaan )?(?:vertellen|inlichten|informeren|zeggen)|(?:vertellen|zeggen|mailen) (?:het|t|ze|dit|hun)? ?niet|(?:hoef|hoeft|hoeven) (?:\S+ ){0,3}?(?:niet|niets) (?:\S+ ){0,2}?(?:weten|horen)|(?:niet|niets) (?:te )?(?:hoef|hoeft|hoeven) (?:te )?(?:weten|horen)|hoef(?:t|ven)? niet|^(?:dat is |het is )?niet nodig|krijg(?:t|en) (?:\S+ ){0,2}?(?:geen|niets))\b/,
    yes: /\b(?:krijg(?:t|en) (?:(?:ook|allemaal|een|van ons|nog|wel|vandaag|morgen|straks) )*(?:bericht|berichtje|mail|mailtje|brief|belletje|telefoontje|uitleg)|(?:zijn|is) (?:(?!niet |geen |nog )\S+ ){0,4}?(?:gemaild|gebeld|geappt|ingelicht|geinformeerd|gewaarschuwd|aangeschreven)|(?:hebben|heeft) (?:(?!niet |geen |nog )\S+ ){0,4}?(?:mail|mailtje|bericht|berichtje|brief) (?:gehad|gekregen)|(?:we|wij|ik) (?:vertellen|vertel|mailen|mail|bellen|bel|informeren) (?:het|t|ze|dit|hun|iedereen)|(?:wel|gaan|ga) (?:het |ze |hun |iedereen )*(?:vertellen|inlichten|informeren|mailen|bellen))\b/,
  },
} as const;

/** What somebody else thinks of it decides nothing: "de voorzitter vindt dat we het niet hoeven te melden". */
const opinion =
  /(?<!\b(?:ik|we|wij|i) )\b(?:vindt|vond|denkt|dacht|meent|zegt|zei|adviseert|raadt|thinks|thought|says|said|advises|believes)\b.*\b(?:melden|melding|report|notify)\b/;
/** Whether a text tells what somebody else thinks of reporting. */
export const tellsOpinion = (text: string): boolean => opinion.test(plainly(text.slice(0, 1000)));

/** Whether it is decided in these words not to report it, wherever they are said. */
export const decidesNotToReport = (text: string): boolean => notReported.test(plainly(text)) && !tellsOpinion(text);

/** Nothing happened after all. */
const falseAlarm =
  /^(?:(?:nee|ja|oh?|sorry|het|dit|dat|is|was|toch|gelukkig|it|s|a|no) )*(?:(?:loos|vals|false) alarm\b|(?:geen|not) (?:echt |a |a real )?(?:data ?)?(?:lek|breach)\b)/;

const doubts = /\b(?:weet (?:ik |het )*niet|twijfel|geen idee|misschien|don['’]?t know|not sure)\b/i;
const whyWords = 'want|omdat|because|aangezien|(?:de |met als )?reden(?: is)?:?|reason:?';
const startsWhy = new RegExp(`^(?:${whyWords})\\s+`, 'i');
/** "Ja, want er staan medische gegevens op", where it was asked. */
const yesOrNoWhy = /^(ja|nee|yes|no)\b[,.\s]+(?:(?:want|omdat|because|aangezien)\s+)?(\S.{3,})$/is;

/**
 * What is decided in so many words in the form of a decision, and why: "niet melden, het was maar een naam". Undefined where this
 * section is none.
 */
export function decisionTold(
  text: string,
  { answers }: Scope,
  section: string,
): Readonly<Record<string, unknown>> | undefined {
  const about = section === 'authority-decision' ? 'authority' : section === 'people-decision' ? 'people' : undefined;
  if (about === undefined) return undefined;
  const said = text.trim();
  if (said.length > 1000 || said.includes('?') || tellsOpinion(said)) return {};
  const isKnown = about === 'people' || answers.get('is-breach')?.value === true;
  return about === 'authority' && falseAlarm.test(plainly(said))
    ? { 'is-breach': false, 'no-breach-reason': said }
    : decisionIn(said, about, isKnown);
}

function decisionIn(said: string, about: 'authority' | 'people', isKnown: boolean): Readonly<Record<string, unknown>> {
  const decided = decidedIn(said, about) ?? (isKnown ? answeredWhy(said) : undefined);
  if (decided === undefined) return {};
  const isNot = !isKnown && !decided.tells && isNone.test(plainly(said));
  return {
    ...(isKnown ? {} : { 'is-breach': !isNot }),
    ...(isNot ? {} : { [`tell-${about}`]: decided.tells }),
    ...reasonAt(isNot ? 'no-breach-reason' : `${about}-reason`, decided.why),
  };
}

const isNone = /\b(?:geen|niet echt een) (?:echt )?(?:data ?lek|lek)\b|\b(?:no|not a) (?:data )?breach\b/;

const reasonAt = (path: string, why: string): Readonly<Record<string, string>> =>
  why.length > 3 ? { [path]: why } : {};

interface Decided {
  readonly tells: boolean;
  readonly why: string;
}

/** Where one clause ends and another begins. */
const between = new RegExp(
  `(?<=[,.;:])\\s+|\\s+(?=\\(|(?:${whyWords}|dus|daarom|so)(?:\\s|$)|meld(?:en)? (?:we|wij|ik)\\b)|\\s+[-–—]\\s+`,
  'i',
);

function decidedIn(said: string, about: 'authority' | 'people'): Decided | undefined {
  const { no, yes } = decides[about];
  const plain = plainly(said);
  const isFiled = about === 'authority' && filed.test(plain);
  const tells = no.test(plain) ? false : yes.test(plain) || isFiled || undefined;
  if (tells === undefined) return undefined;
  const parts = said.split(between);
  const decided = parts.findLastIndex((part) => no.test(plainly(part)) || yes.test(plainly(part)));
  const because = parts.findIndex((part) => startsWhy.test(part));
  if (tells && isFiled) return { tells, why: because < 0 ? '' : asWhy(parts.slice(because)) };
  const after = asWhy(parts.slice(decided + 1));
  if (after !== '' || decided < 1) return { tells, why: after };
  // "Hij was versleuteld, dus we melden niet", "omdat hij versleuteld was, melden we niet".
  const isReason = because === 0 || follows.test(parts[decided] ?? '');
  return { tells, why: isReason ? asWhy(parts.slice(0, decided)).replace(/[,;.]+$/, '') : '' };
}
const follows = /^(?:dus|daarom|so)\b/i;

const asWhy = (parts: readonly string[]): string =>
  parts
    .join(' ')
    .replace(startsWhy, '')
    .replace(/^\(([^()]*)\)[.!]*$/, '$1')
    .trim();

function answeredWhy(said: string): Decided | undefined {
  const [, answer = '', why = ''] = yesOrNoWhy.exec(said) ?? [];
  return answer === '' || doubts.test(why) ? undefined : { tells: /^(?:ja|yes)$/i.test(answer), why: why.trim() };
}

/**
 * What is said of a decision that is read back: another reason ("nee, de reden is dat …"), and whether it is a breach where that is said.
 * A no that is said first denies what is shown, and answers none of it. Undefined where it tells neither.
 */
export function decisionPutRight(text: string, shown: Readonly<Record<string, unknown>>) {
  const at = reasonPaths.find((path) => path in shown) ?? reasonPaths.find((path) => ofReason[path] in shown);
  if (at === undefined || text.length > 1000 || text.includes('?')) return undefined;
  const why = (reasonIs.exec(text.trim()) ?? noBecause.exec(text.trim()))?.groups?.['why']?.trim();
  const isBreach = saysIsOne.test(plainly(text)) ? { 'is-breach': true } : {};
  const told = { ...isBreach, ...(why === undefined || puts.test(why) ? {} : { [at]: why }) };
  return Object.keys(told).length === 0 ? undefined : { ...shown, ...told };
}
const reasonPaths = ['authority-reason', 'people-reason', 'no-breach-reason'] as const;
const ofReason = {
  'authority-reason': 'tell-authority',
  'people-reason': 'tell-people',
  'no-breach-reason': 'is-breach',
} as const;
const reasonIs =
  /(?:^|[,;.!]\s+|\s)(?:(?:de|mijn|onze|het|als|met als|the|our|my|as) )?(?:juiste |echte |right |real )?(?:reden|reason|waarom|why)(?: (?:daarvoor|hiervoor|ervoor|for that))?(?:(?: moet (?:zijn|worden)| wordt| is| was| should be)(?: (?:dus|eigenlijk|gewoon|dat|omdat|want|that|because))*:?|:(?: (?:dat|omdat|want))?) (?<why>\S.{3,})$/isu;
const noBecause = /^(?:nee|neen|no)[,.]? (?:want|omdat|because) (?<why>\S.{3,})$/isu;
/** That it comes later is no reason. */
const puts =
  /^(?:(?:nog|er|dat|die|het) )*(?:later|straks|fout|verkeerd|niet (?:goed|juist)|onzin|anders|wrong|not right)\b/i;
const saysIsOne =
  /\b(?:is|was) (?:(?:wel|echt|juist|gewoon|degelijk|really|definitely) )+(?:een |a )?(?:data ?lek|lek|breach)\b/;
