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
    /\b(?:kast\w*|lade?n?|archief\w*|archiefkast\w*|cabinet|drawer)\b[^,;.]*\b(?:slot|afgesloten|gesloten|locked)\b|\b(?:afgesloten|afsluitbare|locked) (?:kast|lade?|cabinet)\b|\bin (?:de|een|onze|the|a) (?:kluis|safe)\b/i,
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
  /\b(?:stond|stonden|open\w*|\w*gebroken|inbraak|inbreker|vergeten|kwijt|gezien|meegenomen|binnen ?gekomen|ingelogd|iemand|gekraakt|gisteren|vanochtend|vanmorgen|verzoek|klant wil|left open|forgot)\b/i;
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
export const tellsMeasuresPlainly = (text: string): boolean => measures[0]?.[1].test(text) === true || label.test(text);

const namesMeasure = (text: string): boolean => measures.some(([, shape]) => shape.test(text));

/** The list of measures as it is by what a text says of them; undefined where it says nothing of any. */
export function measuresTold(text: string, now: readonly Choice[]): readonly Choice[] | undefined {
  const clauses = text.replace(label, '').split(/[,;.]\s+|\s(?:en|maar|and|but)\s/i);
  const gone = new Set<string>();
  const came: Choice[] = [];
  let said = false;
  for (const clause of clauses) {
    const isDenied = denied.test(clause);
    for (const [id, shape] of measures) {
      if (!shape.test(clause)) continue;
      said = true;
      const [, where] = onlyAt.exec(clause) ?? [];
      if (isDenied || where !== undefined) gone.add(id);
      else if (id !== 'tested-backup' || /\bgetest|\btest/i.test(clause)) came.push(id);
      if (where !== undefined && !isDenied)
        came.push({ other: `${capitalised(called[id] ?? id)} ${onlyIn} ${where.trim()}` });
    }
    if (password.test(clause) && !withStep.test(clause) && (only.test(clause) || isDenied)) {
      said = true;
      gone.add('two-step');
      came.push({ other: 'Wachtwoord' });
    }
  }
  if (!said) return undefined;
  const left = now.filter((one) => isOther(one) || !gone.has(one));
  return [...left, ...came.filter((one) => !left.some((other) => sameValue(one, other)))];
}
const onlyIn = 'alleen bij';
const called: Readonly<Record<string, string>> = {
  'two-step': 'tweede stap',
  'locked-cabinet': 'kast met slot',
  'tested-backup': 'back-up',
  updates: 'updates',
  encrypted: 'versleuteld',
  'access-log': 'logboek',
};
