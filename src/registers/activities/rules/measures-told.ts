// How data are protected, told otherwise than it stands there: "alleen een wachtwoord, geen tweede stap", "de kast zit op slot".
import { type Choice, isOther, sameValue } from '../../../core/engine/value.js';
import { capitalised } from '../../../core/text.js';
import { tellsMishap } from '../../../core/understanding/corrections/named-out.js';
import { beginsToAsk } from '../../../core/understanding/talk/asks-in-general.js';
import { asksOrOrders } from '../../../core/understanding/talk/asks-or-orders.js';
import { wordsIn } from '../../../core/understanding/words.js';

const measures: readonly (readonly [string, RegExp])[] = [
  [
    'two-step',
    /\b(?:(?:tweede|2e|extra) stap|(?:twee|2) ?-?stap\w*|2fa|mfa|two[- ]?(?:step|factor)|second step|twee ?-?factor\w*|in twee stappen|authenticator)\b/i,
  ],
  [
    'locked-cabinet',
    /\b(?:kast\w*|lade?n?|archief\w*|archiefkast\w*|cabinet|drawer)\b[^,;.]*\b(?:slot|afgesloten|gesloten|locked)\b|\b(?:afgesloten|afsluitbare|locked) (?:kast|lade?|cabinet)\b|\b(?:slot|lock) (?:op|aan|on) (?:de |een |onze |the |a )?(?:kast|lade?|archief\w*|cabinet|drawer)\b|\bin (?:de|een|onze|the|a) (?:kluis|safe)\b/i,
  ],
  ['tested-backup', /\bback[- ]?ups?\b|\breservekopie\w*/i],
  // "We sturen geen updates meer" is of a newsletter.
  ['updates', /\bupdates?\b[^,;.]*\b(?:meteen|direct|automatisch|installe\w*|draai\w*|computers?|software|at once)\b/i],
  ['encrypted', /\b(?:versleutel\w*|encrypt\w*|bitlocker)\b/i],
  ['access-log', /\b(?:logboek\w*|logging|onthoudt wie)\b/i],
];
const password = /\b(?:wachtwoord(?:en)?|passwords?)\b/i;
const withStep = /\b(?:wachtwoord(?:en)?|passwords?) (?:met|with) /i;
const denied = /\b(?:geen|niet(?! alleen)|nie|zonder|nooit|no|not|without|don'?t)\b/i;
const only = /\b(?:alleen|enkel|slechts|gewoon|alleen maar|only|just)\b/i;
/** "Alleen bij Intramed": there, and nowhere else. */
const onlyAt = /\b(?:alleen|enkel|only)(?: maar)? (?:bij|in|voor|op|at|for|in) ([^,;.]{2,40})/i;
/** What went wrong with it is told of that. */
const wentWrong =
  /\b(?:was|waren|werden?|were|stond|stonden|open\w*|\w*gebroken|inbraak|inbreker|vergeten|kwijt|gezien|meegenomen|binnen ?gekomen|ingelogd|iemand|gekraakt|gisteren|vanochtend|vanmorgen|verzoek|klant wil|left open|forgot)\b/i;
/** Where the part itself is named. */
const label = /^.{0,40}?\b(?:hoe veilig|bescherming|beveiliging|protection|how safe)\s*:\s*/i;
const longest = 200;

/** Whether a text may tell of protection: only then what stands in the register is read. */
export function mayTellMeasures(text: string): boolean {
  if (text.length > longest || text.includes('?') || tellsMishap(text) || wentWrong.test(text)) return false;
  const said = text.replace(label, '').trim();
  const isAsked = beginsToAsk(wordsIn(said)) || asksOrOrders(said);
  return !isAsked && (password.test(said) ? denied.test(said) || only.test(said) : namesMeasure(said));
}

/** Whether it says so in words that are of nothing else: how one logs in, or the name of that part. */
export const tellsMeasuresPlainly = (text: string): boolean =>
  label.test(text) ||
  clausesOf(text).some((one) => measures[0]?.[1].test(one) === true && (denied.test(one) || only.test(one)));

const namesMeasure = (text: string): boolean => measures.some(([, shape]) => shape.test(text));

/** The list of measures as it is by what a text says of them; undefined where it says nothing of any. */
export function measuresTold(text: string, now: readonly Choice[]): readonly Choice[] | undefined {
  const all = clausesOf(text.replace(label, '')).flatMap((clause) => [...measuresIn(clause), ...passwordIn(clause)]);
  if (all.length === 0) return undefined;
  const gone = all.flatMap(({ goes }) => goes ?? []);
  const came = all.flatMap(({ comes }) => comes ?? []);
  const left = now.filter((one) => isOther(one) || !gone.includes(one));
  return [...left, ...came.filter((one) => !left.some((other) => sameValue(one, other)))];
}

const clausesOf = (text: string): readonly string[] => text.split(/[,;.]\s+|\s(?:en|maar|and|but)\s/i);

interface Said {
  readonly goes?: string;
  readonly comes?: Choice;
}

/** The measures that a clause names: there, not there, or there at one place only. */
const measuresIn = (clause: string): readonly Said[] =>
  measures
    .filter(([, shape]) => shape.test(clause))
    .map(([id]) => {
      const [, where] = onlyAt.exec(clause) ?? [];
      if (denied.test(clause)) return { goes: id };
      if (where !== undefined)
        return { goes: id, comes: { other: `${capitalised(called[id] ?? id)} ${onlyIn} ${where.trim()}` } };
      // That there is one tells not that it was tried.
      return id === 'tested-backup' && !/\b(?:ge)?test/i.test(clause) ? {} : { comes: id };
    });

/** A password that is all there is. */
const passwordIn = (clause: string): readonly Said[] =>
  password.test(clause) && !withStep.test(clause) && (only.test(clause) || denied.test(clause))
    ? [{ goes: 'two-step', comes: { other: 'Wachtwoord' } }]
    : [];

const onlyIn = 'alleen bij';
const called: Readonly<Record<string, string>> = {
  'two-step': 'tweede stap',
  'locked-cabinet': 'kast met slot',
  'tested-backup': 'back-up',
  updates: 'updates',
  encrypted: 'versleuteld',
  'access-log': 'logboek',
};
