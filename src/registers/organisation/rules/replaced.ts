// What took the place of something in the profile that is named, or of who works here: "info@ bestaat niet meer, gebruik winkel@".
import { valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { folded } from '../../../core/fold.js';
import type { Reading } from '../../../core/understanding/reading.js';
import { contactsSaid, registeredAs } from '../../../core/understanding/values/contacts-said.js';
import { numberSaid } from '../../../core/understanding/values/numbers-said.js';
import { numberNamed } from '../../../core/understanding/values/spelled-numbers.js';
import { staffWith } from './staff-more.js';

const longest = 200;

/** What is another in the profile by such words: asked back. */
export function profileReplaced(text: string, profile: Scope): Reading | undefined {
  if (text.length > longest || text.includes('?')) return undefined;
  const plain = text.trim().replace(/[.!]+$/, '');
  if (supposed.test(plain) || tellsSent.test(plain)) return undefined;
  const values =
    reachedNow(plain, profile) ??
    registeredNow(plain, profile) ??
    deputyReached(plain, profile) ??
    calledNow(plain, profile) ??
    crewNow(plain, profile);
  return values && { intent: 'correction', sure: 'likely', words: text, values };
}
const supposed = /\b(?:stel|misschien|zou|zouden|als we|maybe|would|suppose)\b/i;
/** What went somewhere, or is of somebody else, is no way to reach the business. */
export const tellsSent =
  /\b(?:gestuurd|verstuurd|verzonden|gemaild|gegaan naar|naar \S+@\S+ gegaan|per ongeluk|gehackt|spam|klant(?:en)?|cli[eë]nt(?:en)?|pati[eë]nt(?:en)?|customers?|sent|mailed|hacked|by mistake)\b/iu;

type Values = Readonly<Record<string, unknown>>;

const token = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+|(?<![\d@.])(?:\+|00)?\d(?:[\s()./-]?\d){8,12}(?!\d)/gu;
const isMail = (said: string): boolean => said.includes('@');
/** The same number with and without the country. */
const bare = (said: string): string =>
  isMail(said) ? said.toLowerCase() : said.replaceAll(/\D/g, '').replace(/^(?:00)?31(?=\d{9}$)/, '0');
const tokensIn = (text: string): readonly string[] =>
  [...text.matchAll(token)].map(([said]) => said.replace(/[.]+$/, ''));

/** An address or a number that stands in the profile, and the only other one of its kind beside it. */
function reachedNow(plain: string, { answers }: Scope): Values | undefined {
  const { was = '', is = '' } = otherHost.exec(plain)?.groups ?? {};
  const mail = String(valueAt(answers, 'contact') ?? '');
  if (was !== '' && mail.includes(`@${was}`))
    return {
      contact: mail.replace(
        new RegExp(String.raw`@${was}(?:\.\w+)*`),
        `@${is}${is.includes('.') ? '' : (hostEnds.exec(mail)?.[0] ?? '.com')}`,
      ),
    };
  const said = tokensIn(plain);
  for (const path of reached) {
    const known = valueAt(answers, path);
    if (typeof known !== 'string') continue;
    const old = tokensIn(known).find(
      (one) => said.some((other) => bare(other) === bare(one)) || namesDomain(plain, one),
    );
    const others = said.filter((one) => old !== undefined && isMail(one) === isMail(old) && bare(one) !== bare(old));
    const [now, ...more] = others;
    if (old !== undefined && now !== undefined && more.length === 0) return { [path]: known.replace(old, now) };
  }
  return undefined;
}
/** "Niet @hotmail maar @gmail": the same address at another provider. */
const otherHost =
  /^(?:(?:nee|neen|oh?|sorry|no)[, ]+)*(?:niet|geen|not) @?(?<was>hotmail|gmail|outlook|live|ziggo|kpnmail|icloud|yahoo|xs4all)(?:\.\w+)? (?:maar|but) @?(?<is>(?:hotmail|gmail|outlook|live|ziggo|kpnmail|icloud|yahoo|xs4all)(?:\.\w+)?)$/i;
const hostEnds = /\.\w+$/;

/** "Die van zoet.nl stopt" is said of the address there. */
const namesDomain = (plain: string, known: string): boolean =>
  isMail(known) &&
  plain
    .replace(token, ' ')
    .toLowerCase()
    .split(/[^\p{L}\d.-]+/u)
    .includes(known.split('@')[1] ?? '');
const reached = ['contact', 'deputy-phone'] as const;

/** "Ons kvk nummer is veranderd in 87654321": of the business itself, and of nobody that it buys from. */
function registeredNow(plain: string, { answers }: Scope): Values | undefined {
  const kvk = ownNumber.test(plain) ? registeredAs(plain) : undefined;
  return kvk === undefined || kvk === valueAt(answers, 'kvk') ? undefined : { kvk };
}
const ownNumber =
  /^(?:(?:ons|onze|mijn|mn|het|de|nieuwe?|our|my|the|new) ){0,2}(?:kvk|k\.v\.k|kamer van koophandel|handelsregister|chamber of commerce)/i;

/** The name of the business that stands there, and the one that it has now. */
function calledNow(plain: string, { answers }: Scope): Values | undefined {
  const known = valueAt(answers, 'name');
  const [before, behind] = typeof known === 'string' && known.length > 2 ? around(plain, known) : [];
  if (before === undefined || behind === undefined) return undefined;
  const now =
    callsNow.exec(behind)?.[1] ??
    /^(?:we |wij |.{0,20}bedrijf |de zaak )?(?:heten|heet|is|called) (?:nu |voortaan )?(\S.{1,60}?) (?:ipv|in plaats van|en niet|niet meer|instead of)$/iu.exec(
      before,
    )?.[1];
  return now === undefined ? undefined : { name: now.trim() };
}
const callsNow =
  /^ (?:(?:is|heet|heten|wordt|gaat) (?:nu|voortaan|tegenwoordig|verder als|now)|wordt|(?:meer|niet meer|niet langer),? (?:maar|but)(?: nu| wel)?|is now(?: called)?) (\p{Lu}.{1,60})$/u;
function around(plain: string, known: string): readonly string[] {
  const at = plain.toLowerCase().indexOf(known.toLowerCase());
  return at < 0 ? [] : [plain.slice(0, at).trim(), plain.slice(at + known.length)];
}

/** A number that is said to be of the deputy, by that word or by name. */
function deputyReached(plain: string, profile: Scope): Values | undefined {
  const { phone } = contactsSaid(plain);
  const known = valueAt(profile.answers, 'deputy');
  if (phone === undefined || known === undefined || known === null || known === 'none') return undefined;
  const name = profile.facts.people.find(({ id }) => id === known)?.name ?? '';
  const [first = ''] = folded(name).split(' ');
  const words = folded(plain).split(/[^\p{L}\d]+/u);
  const isOfDeputy =
    ofDeputy.test(plain) || (first.length > 1 && (words.includes(first) || words.includes(`${first}s`)));
  const isSame =
    typeof valueAt(profile.answers, 'deputy-phone') === 'string' && valueAt(profile.answers, 'deputy-phone') === phone;
  return isOfDeputy && !isSame && !namesOther.test(plain) && tellsNumber.test(plain)
    ? { 'deputy-phone': phone }
    : undefined;
}
const ofDeputy = /\b(?:plaats)?vervang(?:er|ster)s?\b|\bdeputy\b|\bstand-in\b/i;
/** Who the deputy is, is told with the number: that is more than another number. */
const namesOther =
  /\b(?:vervang(?:er|ster)|deputy) (?:is|wordt|heet|will be|becomes) (?!nu\b|voortaan\b|te\b|veranderd\b|gewijzigd\b|anders\b|bereikbaar\b|reachable\b|now\b)\p{L}|\p{L} (?:is|wordt|vervangt|becomes) (?:de |mijn |onze |nu |the |my |our )*(?:nieuwe |new )?(?:vervang|mij\b|deputy)/iu;
const tellsNumber =
  /\b(?:nummer|nr|tel|telefoon\p{L}*|mobiel\p{L}*|gsm|bel(?:len)?|bereik\p{L}*|06|number|phone|mobile|call|reach\p{L}*)(?!\p{L})|\b(?:plaats)?vervang(?:er|ster)\b/iu;

/** How many work here since somebody came or went, or of the number that stands there. */
function crewNow(plain: string, { answers }: Scope): Values | undefined {
  const known = valueAt(answers, 'staff');
  if (typeof known !== 'number') return undefined;
  const now = countInstead(plain, known) ?? staffWith(plain, known) ?? countSince(plain, known);
  return now === undefined || now === known ? undefined : { staff: now };
}

/** "Van 8 naar 9 mensen", where 8 is what stands there. */
function countInstead(plain: string, known: number): number | undefined {
  const { was = '', now = '' } =
    fromTo.map((shape) => shape.exec(plain)?.groups).find((one) => one !== undefined) ?? {};
  const isOfPeople = ofPeople.test(plain) && !measures.test(plain);
  return isOfPeople && numberNamed(was) === known ? numberNamed(now) : undefined;
}
const fromTo: readonly RegExp[] = [
  /\b(?:van|from) (?<was>\S+) (?:mensen |man )?(?:naar|to) (?<now>\S+?)(?= |,|$)/i,
  /\b(?:niet|geen|not) (?:met |meer )*(?<was>\S+?)(?: (?:mensen|man|medewerkers|people))?(?: meer)?,? (?:maar|but) (?:met |nu |wel )*(?<now>\S+?)(?= |,|$)/i,
  /^(?:we |wij )?(?:zijn |waren )?(?:met )?(?<was>\S+) (?:mensen |man )?(?:wordt|worden|werden|is nu|zijn er nu) (?<now>\S+?)(?= |,|$)/i,
];
const ofPeople = /\b(?:we|wij|ons|mensen|man|medewerkers|collega'?s|personeel|team|people|staff|employees)\b/i;
const measures = /\b(?:jaar|jaren|maanden|weken|dagen|uur|euro|procent|graden|km|years|months|hours|percent)\b|[€%]/i;

/** "Er is iemand bij gekomen, we zijn nu met negen": the number is said, or is one more or less. */
function countSince(plain: string, known: number): number | undefined {
  const step = came.test(plain) ? 1 : went.test(plain) ? -1 : stays.test(plain) ? 0 : undefined;
  if (step === undefined || measures.test(plain)) return undefined;
  const [last = ''] = plain
    .split(/[,;.]\s+|\s+(?:en|dus|and|so)\s+/)
    .filter((part) => counts.test(part))
    .slice(-1);
  const said = last === '' ? undefined : numberSaid(last.replace(notCounting, ' '))?.value;
  const isLikely = said !== undefined && (step === 0 ? said !== known : (said - known) * step > 0);
  if (isLikely) return said;
  // Somebody alone is one; with another number beside it something else is meant.
  return said === undefined && step !== 0 && isAlone.test(plain) ? known + step : undefined;
}
const one =
  "(?:iemand|een (?:nieuwe )?(?:collega|medewerker|medewerkster|werknemer|kracht)|(?:een )?(?:nieuwe|extra) (?:collega|medewerker|medewerkster|kracht|man)|een (?:stagiaire?|leerling|oproepkracht)|(?:twee|drie|2|3) (?:man|mensen|collega's)|er(?: nog)? (?:een|eentje|1)|(?:met )?eentje|someone|somebody|a (?:new )?(?:colleague|employee))";
const came = new RegExp(
  String.raw`\b${one} (?:er )?(?:is )?(?:bij ?(?:gekomen)?(?=[,.;]| en | dus |$)|erbij(?: gekomen)?|aangenomen|in dienst(?: genomen)?|begonnen|gestart|joined|started)\b|\b(?:hired|took on) ${one}\b`,
  'i',
);
const went = new RegExp(
  String.raw`\b(?:er is )?${one} (?:is )?(?:weg|minder|uit dienst|gestopt|vertrokken|left|less)\b`,
  'i',
);
const stays =
  /^(?:(?:en|nou|ja|and) )*(?:we|wij) zijn (?:nu )?(?:nog )?(?:maar |nog |nu )*met \S+(?: (?:mensen|man))?$/i;
const counts = /\b(?:nu|nog|met|totaal|zijn|now|people|mensen|man|of us)\b/i;
const notCounting = new RegExp(String.raw`\b${one}\b|\b(?:een|eentje)\b`, 'gi');
const isAlone = new RegExp(
  String.raw`^(?:(?:we|wij|er|ja|en|nou|vanaf \S+|sinds \S+|we've|we have) )*(?:hebben |heb |is |zijn |hired |took on )*(?:sinds \S+ )?${one}(?: (?:er ?bij|bij ?gekomen|joined))+(?: (?:vandaag|gisteren|deze week|deze maand|bij ons|hier))*$`,
  'i',
);
