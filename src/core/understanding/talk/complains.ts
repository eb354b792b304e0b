// What is said of the bot itself, or of what was told it before: that it forgot, lost or did not hear that. Nothing of the business got lost by it.
import { folded } from '../../fold.js';
import { isNotRight } from '../corrections/not-right.js';

/** A remark of that kind. */
export interface Complaint {
  /** What is said to be forgotten, as it was typed without capitals; empty where nothing is named. */
  readonly about: string;
  /** What is told beside it. */
  readonly rest: string;
}

const lead =
  '(?:(?:nou|nee|neen|ja|maar|en|hallo|hee|he|zeg|pf+|zucht|jeetje|kom op|wat nou|waarom|hoezo|dus|nu|oh?|sorry|but|and|no|hey|why)[ ,!.]+){0,3}';
const you = '(?:je|jij|u|jullie|ge|you)';
const still =
  '(?:(?:nou|nu|weer|al|alweer|ook|steeds|telkens|toch|elke keer|net|gewoon|helemaal|zomaar|again|always|just|keep) ){0,3}';
const lost =
  '(?:kwijt(?:geraakt)?|vergeten|verloren|weggegooid|gewist|verwijderd|overgeslagen|gemist|weggehaald|forgotten|lost)';
const ours =
  '(?:(?:al )?(?:mijn|m.n|mn|onze) (?:antwoord(?:en)?|invoer|tekst|verhaal)|(?:alles )?wat ik (?:net |al |je )*(?:zei|zeg|typte|invulde|had ingevuld|heb ingevuld|vertelde|had gezegd|heb gezegd|heb verteld))';
const said = '(?:gezegd|verteld|ingevuld|opgegeven|genoemd|getypt|uitgelegd|said|told you)';
const just =
  '(?: (?:net|al|toch|je|u|jullie|zonet|daarnet|eerder|ook|dus|daarstraks|drie keer|tien keer|twee keer|nou|nu|juist|already|just)){0,4}';
const ends = '(?: (?:hoor|man|joh|toch|alweer|weer|again)){0,2}';

const shapes: readonly RegExp[] = [
  new RegExp(`^(?:bent?|raakt?|hebt?) ${you} ${still}(?<about>\\S.{0,40}?)? ?${still}${lost}$`),
  new RegExp(`^${you} (?:bent?|raakt?|raken|hebt?|hebben|zijn) ${still}(?<about>\\S.{0,40}?)? ?${still}${lost}$`),
  new RegExp(`^(?:vergeet|wist?|verliest?) ${you} ${still}(?<about>\\S.{0,40})?$`),
  new RegExp(`^${you} (?:vergeet|vergeten|wist|verliest|forget|lost|forgot) ${still}(?<about>\\S.{0,40})?$`),
  new RegExp(`^(?<about>\\S.{0,40}?) (?:ben|bent|heb|hebt) ${you} ${still}${lost}$`),
  new RegExp(`^${ours} (?:is|zijn|ben ik) ${still}(?:kwijt|weg|verdwenen|gewist|foetsie|gone)$`),
  new RegExp(`^(?:(?:dat|dit|het|die) )?(?:(?:zei|zeg|noemde|vertelde) ik${just}|(?:heb|had) ik${just} ${said})$`),
  new RegExp(`^ik (?:zei|zeg|noemde|vertelde|heb|had) (?:het|dat|dit)${just}(?: ${said})?$`),
  /^(?:en )?(?<about>\S.{0,40}?) (?:staat|staan|zit|zitten) er (?:(?:nou|nu|al|alweer|weer|ook|toch|ineens|opeens|gewoon|helemaal) ){0,3}niet meer (?:bij|in|tussen|op)$/,
  /^i (?:already |just )?(?:said|told you)(?: that| this| so)?(?: already)?$/,
  new RegExp(
    `^${you} (?:luistert?|onthoudt?|hoort?|leest?|snapt?|begrijpt?|listen|remember) (?:me |mij |er |ook |echt |nou |het |dat |wat ik zeg |not |never ){0,3}(?:niet|niks|niets|geen moer|nooit|naar me|to me)(?: (?:van|goed))?$`,
  ),
  new RegExp(
    `^${you} (?:haalt?|gooit?|don.?t) (?:echt |nou |ook )?(?:alles|het|de boel|listen|remember)(?: (?:steeds|weer))?(?: (?:door elkaar|weg|overhoop))?$`,
  ),
];

/** What a bot cannot lose: then something is gone. */
const thing =
  /(?:laptop|telefoon|mobiel|tablet|usb|stick|schijf|computer|sleutel|map|papier|dossier|gegevens|klantenlijst|tas|phone|drive|keys?)/;

/** The remark in a text, with what is told beside it; undefined where it makes none. */
export function complaintOf(text: string): Complaint | undefined {
  if (text.length > longest || /\?\s*$/.test(text)) return undefined;
  const clauses = text.trim().split(/(?<=[,.;:!…])\s+/);
  const found = clauses.map(complaintIn);
  const [only = undefined, ...more] = found.filter((about) => about !== undefined);
  if (only === undefined) return undefined;
  const named = [only, ...more].find((about) => about !== '') ?? '';
  const others = clauses.filter(
    (clause, at) => found[at] === undefined && !isNotRight(clause.replace(/[\s,;:]+$/, '')),
  );
  return { about: named, rest: others.join(' ').replace(/[\s,;:]+$/, '') };
}
const longest = 200;

function complaintIn(clause: string): string | undefined {
  const plain = folded(clause)
    .replaceAll('’', "'")
    .replace(/[\s.,;:!…]+$/, '')
    .replace(new RegExp(`^${lead}`), '')
    .replace(new RegExp(`${ends}$`), '');
  for (const shape of shapes) {
    const found = shape.exec(plain);
    if (found === null) continue;
    const about = (found.groups?.['about'] ?? '').replace(empty, '').trim();
    if (!thing.test(about)) return about;
  }
  return undefined;
}
/** What names nothing. */
const empty = new RegExp(`^(?:(?:alles|dat|het|dit|die|iets|de helft|${ours}|me|mij)(?: |$)){1,3}$`);
