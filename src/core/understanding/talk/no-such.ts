// Who says that it is no breach or request after all, and what they say beside that: "geen verzoek! mo is een collega die weggaat".
import { folded } from '../../fold.js';
import { wordsIn } from '../words.js';
import { declines, leavesForm, letsBe } from './controls-said.js';
import { type Steering, steering } from './steering.js';

/** "Geen verzoek om inzage" denies only what kind of one it is. */
const alone = '(?! (?:om|tot|voor|over|to|for|about))';
/** That it is none of these, or that this one may go. */
const denying = (name: string): readonly RegExp[] => [
  ...denyingAny(name),
  new RegExp(
    String.raw`^(?:\S+ ){0,3}?(?:laat|vergeet|stop|schrap|cancel|annuleer|drop|forget|discard|sluit|skip|weg|niet|trek)(?: (?:maar|met|about|in))* (?:(?:dat|dit|het|die|de|een|the|that|this|my|mijn|hele|whole) )*${name}(?: (?:maar|dan|zitten|in|weg|hoor|please))*$`,
  ),
];
/** The same of one that is there already, and may be withdrawn or closed by the other words. */
const denyingAny = (name: string): readonly RegExp[] => [
  new RegExp(
    String.raw`\b(?:geen|gin|gien|gene|no|not (?:really |actually )?an?|isnt (?:really )?an?|niet(?: echt| eens| eigenlijk)? een|dont have an?|not a real)(?: (?:echte?|real|officieel|actual|such))? ${name}\b${alone}|\b(?:dont|do not|didnt|did not|wont) (?:\S+ ){1,4}?${name}\b${alone}`,
  ),
  new RegExp(
    String.raw`^(?:\S+ ){0,3}?(?:haal|gooi|doe|take) (?:(?:dat|dit|het|die|de|that|this|the) )*${name} (?:\S+ )?(?:weg|eruit|eraf|away|out|off)(?: (?:maar|hoor|please))*$|^(?:\S+ ){0,2}?(?:verwijder|wis|annuleer|delete|remove|cancel) (?:(?:dat|dit|het|die|de|that|this|the) )*${name}(?: (?:maar|weer|toch|hoor|please))*$|^(?:(?:dat|dit|het|die|that|this|the) )*${name} (?:kan|mag|moet|can|may|must) (?:(?:er|dus|wel|nu|weer|gewoon|maar|be|go|just) )*(?:weg|eruit|uit|go|away|deleted|removed)(?: (?:hoor|please))*$`,
  ),
];
/** Nobody asked it. */
const nobodyAsked =
  /\b(?:niemand|nobody|no one)\b.{0,25}\b(?:gevraagd|vraagt|vroeg|vragen|asked|asks|asking)\b|\b(?:vraagt|vroeg|heeft) (?:\S+ )?niemand\b/;

/** It was reported before, or is the same one; who told others of it, as the police, tells what was done. */
const known: readonly RegExp[] = [
  /^(?:(?:nee+|neen|no|ho|wacht|wait) )*(?:(?:dat|die|dit|het|deze|it|that|this) )?(?:\p{L}+ ){1,4}(?:dat |die |het |it )?(?:zelf |net |toch |ook )*(?:al|reeds|already)(?: (?:net|eerder|gisteren|vanmorgen|been))*(?: (?:gemeld|doorgegeven|reported))(?! (?:bij|aan|to|with)\b)/u,
  /^(?:(?:nee+|neen|no|ja|oh) )*(?:(?:dat|die|dit|het|deze|it|that|this)(?: (?:tweede|laatste|andere|eerste|second|last|one))? )?(?:is|was|gaat|s) (?:\S+ ){0,2}?(?:hetzelfde|dezelfde|same|al d[- ]?\d{1,4})(?: \S+){0,2}$/,
];

/** That nothing is to be reported, or that what was offered to be was only asked of the bot. */
const notToReport: readonly RegExp[] = [
  /^(?:(?:nee+|neen|no|joh|hoor|wacht|sorry|ik|we|wil|wou|hoef|hoeven) )*(?:niks|niets|niet|geen|nothing to|not)(?: (?:te|to|een|gaan))* (?:melden|melding|doorgeven|report)(?: (?:doen|hoor|aub|please))*$/,
  /^(?:(?:nee+|neen|en|maar|no) )*(?:die|dat|deze|dit|de)(?: (?:andere|eerste|vorige|oude|laatste))?(?: (?:melding|verzoek))?(?: \S+){0,4}? (?:hoef|hoeft|hoeven)(?: (?:je|u|jij|ik|we))? (?:niet|niks)(?: (?:meer|te|doen|melden|gemeld|doorgeven|hoor|worden|door)){0,4}$/,
  /^(?:(?:nee+|neen|en|maar) )*(?:die|dat|deze|de)(?: (?:andere|eerste|vorige|oude|laatste))? melding(?: (?:van|over) (?:\S+ ){1,5}| )?(?:moet|mag|kan) (?:er )?(?:ook |dus |gewoon )*(?:weg|eruit|uit)$/,
  /^(?:(?:nee+|neen|joh|sorry) )*(?:dat|dit|het|t) (?:was|is) (?:alleen |maar |gewoon |enkel |toch )*(?:een )?vraag(?:je)?(?: (?:aan|voor) (?:jou|je|u|jullie|de bot))?$/,
];

const request = '(?:avg-?)?(?:verzoek(?:je)?|request)';
const shapes: Readonly<Record<string, readonly RegExp[]>> = {
  breach: [...denying('(?:data ?)?(?:lek|breach|leak)(?: ?melding)?'), ...known],
  request: [...denying(request), nobodyAsked, ...known, ...notToReport],
};
const noRequest = [
  ...denyingAny('(?:(?:avg-?)?(?:verzoek(?:je)?|request|aanvraag)|r 0)'),
  nobodyAsked,
  /\b(?:vroeg|vroegen|vraagt|gevraagd|asked(?: for)?) (?:ons |mij |us |me )?(?:helemaal |eigenlijk |gewoon )*(?:niks|niets|nothing)$/,
];

/** Whether a part of a sentence says of a request that is there already that it is none, or that nobody asked it. */
export const deniesRequest = (clause: string): boolean => deniesIt(clause, noRequest);

/** Says nothing beside the no. */
const isOnlyNo = (clause: string): boolean =>
  wordsIn(clause).length === 0 ||
  declines(clause) ||
  letsBe(clause) ||
  leavesForm(clause) !== undefined ||
  (wordsIn(clause).length <= fewWords && (sayings.test(clause.trim()) || leaves.includes(steering(clause))));
const fewWords = 4;
const leaves: readonly (Steering | undefined)[] = ['undo', 'pause', 'drop', 'finish'];
const sayings =
  /^(?:(?:nee|neen|no|niet|not|stop|ho|wacht|wait|sorry|joh|hee|hey|please|echt|cancel|laat|zeg|dat|dit|it|that|this|het|maar|graag|hoor)[\s!]*)+$/i;

/** "Is het al gemeld" asks it; who leaves the first word away tells it: "is al gemeld". */
const asksWhether =
  /^(?:(?:en|maar|dus|and|but|so) )*(?:(?:is|was|wordt) (?:dat|die|dit|het|deze|it|that|this)\b|(?:heeft|hebben|heb|has|have|did) \S+ (?:dat|die|dit|het|deze|it|that|this)\b)/;

/** What else is said by who says that it is none of this kind after all; empty where nothing is, and undefined where that is not said. */
export function saysNoSuch(text: string, tells: string): string | undefined {
  const denials = shapes[tells];
  if (denials === undefined || text.length > longest || text.includes('?')) return undefined;
  const clauses = clausesOf(text);
  const others = clauses.filter((clause) => !deniesIt(clause, denials));
  if (others.length === clauses.length) return undefined;
  return others
    .filter((clause) => !isOnlyNo(clause))
    .map((clause) => clause.trim())
    .join(', ');
}
const longest = 200;

/** A no to what was offered and to nothing in it, with something else behind it: gives that. "Nee helemaal niet. Ik doe zelf de privacy." */
export function behindFlatNo(text: string): string | undefined {
  const [first = '', ...others] = text.length > longest ? [] : text.trim().split(/(?<=[.!;])\s+/);
  const said = wordsIn(folded(first)).join(' ');
  return others.length > 0 && flatNo.test(said) ? others.join(' ') : undefined;
}
const flatNo =
  /^(?:nee+|neen|no)(?: (?:joh|hoor|man|zeg))*(?: (?:helemaal|echt|absoluut|natuurlijk|zeker) niet| dat (?:bedoel ik|bedoelde ik|hoeft|wil ik|is het) (?:ook |helemaal |echt )?niet| not at all)(?: (?:joh|hoor|man|zeg))*$/;

export const clausesOf = (text: string): readonly string[] =>
  text.split(/[,;.!:]+\s*|\s+(?:(?<!\b(?:laat|zet|doe|stop|ga) )maar(?! (?:weg|eruit|eraf)\b)|but)\s+/i);

function deniesIt(clause: string, denials: readonly RegExp[]): boolean {
  const said = wordsIn(folded(clause).replaceAll(/['’]/g, '')).join(' ');
  return !asksWhether.test(said) && denials.some((shape) => shape.test(said));
}
