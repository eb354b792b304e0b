// Who gets reports, by name: to keep somebody out whom it is about, and to trust one of them with one's name.

import type { Source, Test } from '../../../core/engine/checklist.js';
import type { Facts } from '../../../core/engine/facts.js';
import { choice, choices, yesNo } from '../../../core/engine/questions.js';
import { ownChoice } from '../../../core/law/own-choice.js';
import type { Role } from '../../../core/people.js';
import { type Text, t } from '../../../core/text.js';
import { type Day, dayOf } from '../../../core/time.js';
import { listed, wordsIn } from '../../../core/understanding/words.js';
import { dangerSaid } from './hearing/danger-said.js';
import { looksInto, mentions, tellsLooking } from './hearing/looked-into.js';

const hearing: readonly Role[] = ['privacy-officer', 'deputy', 'dpo', 'management'];

type People = Facts['people'];

/** Those of them who may be alarmed about a breach on this day. */
const hearersOf = (people: People, today: Day): People =>
  people.filter(
    ({ former, grants = [] }) =>
      former === undefined &&
      grants.some(
        ({ role, acceptedAt, until }) =>
          hearing.includes(role) && acceptedAt !== null && (until === null || today <= until),
      ),
  );

/** Everybody who may be alarmed about a breach today. */
export const hearers: Source = {
  from: ({ facts }) =>
    hearersOf(facts.people, dayOf(facts.now, facts.zone)).map(({ id, name }) => ({ id, label: t(name, name) })),
  says: t('de mensen die meldingen krijgen', 'the people who get reports'),
};

/** There is somebody to keep out, or to trust. */
const somebodyHears: Test = {
  holds: (scope) => hearers.from(scope).some(({ id }) => id !== scope.facts.me),
  says: t('als iemand anders meldingen krijgt', 'if somebody else gets reports'),
};

/** What was heard of whether anybody is in danger; it asks nothing, since a yes answers what is still needed. */
function heardDanger(danger: boolean, text: string): Text | undefined {
  if (dangerSaid(text) !== danger) return undefined;
  return danger
    ? t(`Ik lees dat iemand gevaar loopt. Bel bij gevaar nu eerst 112.
         I read that somebody is in danger. In danger now, first call 112.`)
    : t('Ik lees dat niemand gevaar loopt.', 'I read that nobody is in danger.');
}

/** Asked of who reports, and changed in the file by who works on it. */
export const inDanger = yesNo('in-danger', {
  optional: true,
  saysBack: heardDanger,
  ask: ['Loopt iemand hierdoor gevaar?', 'Is anybody in danger because of this?'],
  label: ['Iemand in gevaar', 'Somebody in danger'],
  why: ['Dan gaat veiligheid voor alles.', 'Then safety comes before everything.'],
  law: ['Overweging 85 AVG', 'Recital 85 GDPR'],
  example: `Nu gevaar? Bel eerst 112. Geweld thuis? Bel Veilig Thuis, 0800-2000.
            Danger now? First call 112. Violence at home? Call Veilig Thuis, 0800-2000.`,
});

/** "Wil niet dat Noor weet dat ik het was": that one keeps back one's own name, and nobody out. */
const ofMyself = String.raw`\b(?:ziet|zien|weet|weten|hoort|horen|leest|lezen|see|know)\b(?: \S+){0,2}? (?:(?:dat|that) (?:ik (?:(?:het|dit|dat|degene) )?(?:was|ben|deed|gedaan|heb gedaan)|(?:het|dit) van mij|i did)|it was me)\b`;
const isAbout = String.raw`^(?!.*\b(?:niet|nie|not)\b(?! (?:naar|aan|via|to)\b))(?!.*\b(?:haal|gooi|schrap|wis|verwijder|maak|remove|delete)\b.*\b(?:weg|uit|eruit|eraf|leeg|gaat over|is about)\b).*\b(?:(?:gaat|ging) (?:(?:dit|het|dus|ook|namelijk|trouwens|eigenlijk) )*over|betreft|is about|it concerns)\b`;
const mayNotKnow = String.raw`\b(?:mag|moet|hoeft|hoort|kan|must|may|should) (?:\S+ ){0,4}?(?:niet|nie|niks|niets|not) (?:\S+ ){0,4}?(?:zien|weten|horen|lezen|see|know)\b|\b(?:wil niet dat|liever niet dat|don['’]?t want) (?:\S+ ){0,4}?(?:zien|ziet|weten|weet|horen|hoort|lezen|leest|see|know)\b`;
/** "Liever niet naar noor sturen", "stuur dit niet aan haar". */
const notTo = String.raw`\b(?:liever|dus|graag|please|alsjeblieft|aub|wil|mag|hoeft|moet) (?:\S+ )?(?:niet|nie|not) (?:naar|aan|via|to) \S+|\b(?:stuur|geef|meld|send) (?:(?:dit|het|dat|this|it) )?(?:(?:aub|alsjeblieft|please) )?(?:niet|nie|not) (?:naar|aan|door aan|to) \S+`;
const thatIReport = String.raw`\b(?:dat|that) (?:ik|i) (?:(?:het|dit|dat) )?(?:heb |have )?(?:gemeld|meld|meldde|reported)\b`;
const keepsOneself = new RegExp(`^(?=.*(?:${ofMyself}|${thatIReport})).*(?:${mayNotKnow}|\\?$)`, 'is');
/** It keeps somebody out: a name that is only mentioned says nothing of that, nor does an order to take it away. */
const keepsOut = new RegExp(`^(?!.*${ofMyself})(?:${isAbout}|.*(?:${mayNotKnow}|${notTo}))`, 'is');

/** Whom of those who get reports a story is about: who looked at data without a reason, or must not know of it. */
export function concernedIn(text: string, people: People, today: Day): readonly string[] {
  const told = text.slice(0, 1000);
  const keeps = keepsOut.test(told);
  return hearersOf(people, today)
    .filter(({ name }) => looksInto(told, name) || (keeps && mentions(told, name)))
    .map(({ id }) => id);
}

/** One of them, by name, that a story tells something of: "noor heeft de loonlijst rondgemaild". */
export const hearerNamed = (text: string, people: People, today: Day, me: string): string | undefined =>
  hearersOf(people, today).find(({ id, name }) => id !== me && didIt(text.slice(0, 300), name))?.name;
const didIt = (text: string, name: string): boolean => {
  const [first] = wordsIn(name);
  const [lead, ...rest] = wordsIn(text.replace(/^(?:(?:hoi|help|oh?|ja|en|maar|ik denk dat|volgens mij)[, ]+)+/i, ''));
  return first !== undefined && lead === first && rest.some((word) => acts.has(word));
};
const acts = listed('heeft had zelf stuurde mailde zette liet deelde has sent mailed put left shared');

/** Who says it keeps back that they reported it, or asks if somebody sees that: "noor mag niet weten dat ik het was". */
export const keepsOwnName = (text: string): boolean => withoutName.test(text) || keepsOneself.test(text);

/** Nobody else is alarmed about a breach. */
export const hearsAlone = (people: People, today: Day, me: string): boolean =>
  hearersOf(people, today).every(({ id }) => id === me);

/** The only one who gets reports, where a story is told without a name; of several the person picks one. */
export function trustedIn(text: string, people: People, today: Day, me: string): string | undefined {
  const [only, ...more] = hearersOf(people, today);
  const told = text.slice(0, 1000);
  const isWished = withoutName.test(told) || wantsConfidence.test(told);
  return only === undefined || more.length > 0 || only.id === me || !isWished ? undefined : only.id;
}
/** "Ik wil anoniem blijven"; that what leaked was confidential wishes nothing. */
const wantsConfidence =
  /\b(?:wil|wou|zou|blijf|want|would|prefer|liever|graag)\b(?!(?: \S+){0,4} (?:niet|not)\b)(?: \S+){0,4}? (?:anoniem|vertrouwelijk|in vertrouwen|anonymous(?:ly)?|confidential(?:ly)?|in confidence)\b(?! (?:\S*gegevens|data|stuk|stukken|document))/i;

export const concerns = choices('concerns', {
  options: hearers,
  optional: true,
  saidWith: keepsOut,
  saysBack: (text) =>
    tellsLooking(text)
      ? t(`Dit gaat over iemand die meldingen krijgt. Die krijgt dan geen bericht, en ziet het niet. Klopt dat niet? Maak "Gaat over" leeg.
           This is about somebody who gets reports. They then get no message, and do not see it. Not right? Empty "Is about".`)
      : undefined,
  when: somebodyHears,
  ask: ['Gaat dit over iemand die meldingen krijgt?', 'Is this about somebody who gets reports?'],
  label: ['Gaat over', 'Is about'],
  why: [
    'Die ziet en hoort hier dan niets van. De volgende pakt het op.',
    'They then see and hear nothing of it. The next one takes it on.',
  ],
  law: ownChoice,
  example: `Zo niet: laat dit leeg. Vertel feiten, geen vermoedens over iemand.
            If not: leave this empty. Tell facts, no suspicions about anybody.`,
});

const nobodyKnows = String.raw`(?:niemand|nobody|no one|they|ze|anderen) (?:mag|moet|hoeft|mogen|hoeven|may|must|should)(?: \S+){0,3} (?:weten|zien|know|see)(?: \S+){0,2} (?:ik|i|me|mij)\b`;
/** Whoever tells it does not want to be named in it: "mijn naam mag er niet in", "please keep my name out of it". */
export const withoutName = new RegExp(
  [
    String.raw`\b(?:mijn|mn|m'n) naam (?:mag|moet|hoeft|hoort|komt|wil|liever|graag|alsjeblieft|aub) (?:\S+ ){0,4}?(?:niet|niemand|nergens|erbuiten|er ?buiten|weg|eruit)\b`,
    String.raw`\b(?:zonder|without) (?:mijn|mn|m'n|my) (?:naam|name)\b`,
    String.raw`\b(?:laat|houd?|haal|noem|zet|vermeld) (?:(?:aub|alsjeblieft|graag|wel|dan|maar) )*(?:mijn|mn|m'n) naam (?:\S+ ){0,3}?(?:niet|weg|eruit|erbuiten|uit|buiten|af|eraf)\b`,
    String.raw`\b(?:mijn|mn|m'n) naam (?:er ?uit|er ?af|er ?buiten|weg) ?(?:halen|laten|houden)\b`,
    String.raw`\b(?:ik )?(?:wil|hoef) (?:ik )?(?:er |hierin |daarin |liever )*niet (?:met (?:mijn )?naam )?(?:genoemd|vermeld)\b`,
    String.raw`\b(?:keep|leave|take) (?:my name|me) out\b`,
    String.raw`\b(?:don['’]?t|do not|never|please not) (?:mention|use|put|include|write|name) (?:my name|me)\b`,
    String.raw`\bmy name (?:\S+ ){0,3}?(?:not|out|nowhere)\b`,
    String.raw`\b(?:not|don['’]?t) (?:want )?(?:my name|to be (?:named|mentioned))\b`,
    String.raw`\b${nobodyKnows}`,
  ].join('|'),
  'iu',
);

export const confidant = choice('confidant', {
  options: hearers,
  optional: true,
  saidWith: new RegExp(
    String.raw`^(?!.*\b(?:niet|nie|not)\b).*\b(?:vertrouwelijk|in vertrouwen|anoniem|confidential(?:ly)?|in confidence)\b|${withoutName.source}`,
    'isu',
  ),
  when: somebodyHears,
  ask: [
    'Vertrouwelijk melden? Kies wie als enige uw naam ziet.',
    'Report in confidence? Pick the only one who sees your name.',
  ],
  label: ['Vertrouwelijk bij', 'In confidence with'],
  why: ['De anderen zien dan niet wie dit meldde.', 'The others then do not see who reported this.'],
  law: ownChoice,
  example: `Slack of Teams bewaart zelf wat u hier typt. In een klein bedrijf raden mensen soms wie het was.
            Slack or Teams itself keeps what you type here. In a small business people sometimes guess who it was.`,
});
