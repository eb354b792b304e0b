// Who orders to close the file of a breach, or asks whether it can be or is closed: in so many words, and nothing else beside them.
import { folded } from '../../../../core/fold.js';
import { clausesApart } from '../../../../core/understanding/talk/told-apart.js';
import { ids } from '../../../../core/word-list.js';

export type ClosingSaid = 'orders' | 'asks';

/**
 * Whether a text orders to close the file or asks for it; undefined where any clause tells something else. What only grumbles about
 * open questions beside it is no more than that.
 */
export function closingSaid(text: string): ClosingSaid | undefined {
  if (text.length > longest) return undefined;
  const said = clausesApart(text)
    .map(plain)
    .filter((clause) => clause !== '')
    .map(inClause);
  if (said.includes('other')) return undefined;
  if (said.includes('orders')) return 'orders';
  return said.includes('asks') ? 'asks' : undefined;
}
const longest = 120;

function inClause(clause: string): ClosingSaid | 'grumbles' | 'other' {
  if (orders.some((one) => one.test(clause))) return 'orders';
  if (asks.some((one) => one.test(clause))) return 'asks';
  return grumbles.test(clause) ? 'grumbles' : 'other';
}

/** Without marks, and without the words that only lead in or soften: "nou doe hem dan maar dicht" is "doe hem dicht". */
function plain(clause: string): string {
  const words = folded(clause)
    .replaceAll(/[’'`]/g, '')
    .replaceAll(/[^\p{L}\d-]+/gu, ' ')
    .replace(/^ ?(?:zo niet|als het niet zo is|anders|if not|otherwise)(?= )/, '')
    .trim()
    .split(/\s+/);
  return words.filter((word) => !soft.has(word)).join(' ');
}
const soft = new Set(
  ids(`ja jawel jep nee ok oke goed prima zucht kom hup en dus nou nu maar dan even gewoon toch graag meteen direct wel
       aub svp ook echt eindelijk alvast eens al weer hoor eigenlijk daarna inmiddels please now then just yes so and finally`),
);

const it = String.raw`(?:(?:het|dit|dat|hem|m|t|ie|die|deze|hij|it|this|that|d-?\d+|(?:(?:het|dit|dat|de|deze|mijn|ons|the|this) )?(?:dossier|zaak|data ?lek|lek|file|case|breach)(?: d-?\d+)?)(?: van [a-z]+)?)`;
const file = String.raw`(?:ie|hij|hem|m|d-?\d+|(?:(?:het|dit|dat|de|deze|the|this) )?(?:dossier|zaak|file|case)(?: d-?\d+)?)`;
const away = '(?:af ?sluiten|sluiten|dicht ?doen|dicht ?maken|dicht|close)';

const orders: readonly RegExp[] = [
  new RegExp(`^(?:sluit|close)(?: ${it})?(?: (?:af|dicht))?$`),
  new RegExp(`^(?:${it} )?${away}$`),
  new RegExp(`^(?:doe|gooi|maak)(?: ${it})? dicht$`),
  new RegExp(`^(?:ik|we|wij) (?:wil|willen|wou|ga|gaan) ${it} (?:${away}|dicht hebben|gesloten hebben)$`),
  new RegExp(`^(?:i|we) (?:want|would like|d like) to close ${it}$`),
  new RegExp(`^(?:wil|kun|kan) (?:je|jij|u) ${it} (?:voor me |voor mij )?${away}$`),
];
const asks: readonly RegExp[] = [
  new RegExp(`^(?:kan|kunnen|mag|mogen) (?:ik|we|wij) ${it} ${away}$`),
  new RegExp(`^(?:can|may) (?:i|we) close ${it}$`),
  new RegExp(`^(?:kan|mag|moet) ${it} (?:dicht|gesloten|afgesloten)(?: worden)?$`),
  new RegExp(`^${file} (?:kan|mag) (?:dicht|gesloten|afgesloten)(?: worden)?$`),
  new RegExp(`^is ${file} (?:dicht|gesloten|afgesloten|klaar|afgerond|rond|closed)$`),
  /^(?:ben ik|zijn we) (?:er |hier ?mee )?klaar(?: ermee| hiermee| mee)?$/,
];
/** "19 vragen, waarom nog", "ik heb het toch al gemeld", "zet dat erbij" is none. */
const grumbles =
  /^(?:waarom|hoezo|why)(?: \S+){0,3}$|^(?:nog )?\d+ (?:vragen|punten|questions)(?: \S+){0,3}$|^(?:ik|we) (?:heb|hebben) (?:het|t|dit|alles) (?:gemeld|gedaan|ingevuld)$/;
