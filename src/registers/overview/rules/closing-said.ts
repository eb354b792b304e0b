// Who orders to close the file of a breach or a request, or asks whether it can be or is closed: in so many words, and nothing else beside them.
import { folded } from '../../../core/fold.js';
import { clausesApart } from '../../../core/understanding/talk/told-apart.js';
import { ids } from '../../../core/word-list.js';

export type ClosingSaid = 'orders' | 'asks';

/**
 * Whether a text orders to close the file or asks for it; undefined where any clause tells something else. What only grumbles about
 * open questions beside it is no more than that.
 */
export function closingSaid(text: string, of: keyof typeof shapesOf = 'breach'): ClosingSaid | undefined {
  const { said, beside } = closingWith(text, of);
  return beside === '' ? said : undefined;
}

/** The same, with what is told in other clauses beside it. */
export function closingWith(
  text: string,
  of: keyof typeof shapesOf,
): { readonly said?: ClosingSaid; readonly beside: string } {
  if (text.length > longest) return { beside: text };
  const clauses = clausesApart(text).map((clause) => ({ clause, said: inClause(plain(clause), shapesOf[of]) }));
  const all = clauses.map(({ said }) => said);
  const said = all.includes('orders') ? 'orders' : all.includes('asks') ? 'asks' : undefined;
  const others = clauses.filter((one) => one.said === 'other').map(({ clause }) => clause);
  return { ...(said && { said }), beside: others.join('').replace(/^[\s,;]+|[\s,;]+$/g, '') };
}
const longest = 120;

function inClause(clause: string, { orders, asks }: Shapes): ClosingSaid | 'grumbles' | 'other' {
  if (orders.some((one) => one.test(clause))) return 'orders';
  if (asks.some((one) => one.test(clause))) return 'asks';
  return clause === '' || grumbles.test(clause) ? 'grumbles' : 'other';
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
       aub svp ook echt eindelijk zo alvast eens al weer hoor eigenlijk daarna inmiddels please now then just yes so and finally`),
);

interface Shapes {
  readonly orders: readonly RegExp[];
  readonly asks: readonly RegExp[];
}

/** `called` is the number of such a file and what it is called, `away` what else is said of closing it. */
function shapes(number: string, called: string, away: string): Shapes {
  const named = `${number}|(?:(?:het|dit|dat|de|deze|die|mijn|ons|the|this) )?(?:${called})(?: ${number})?`;
  const it = `(?:(?:het|dit|dat|hem|m|t|ie|die|deze|hij|it|this|that|${named})(?: van (?:mevrouw |mevr |meneer |mw |dhr )?[a-z]+)?)`;
  const file = `(?:ie|hij|hem|m|${named})`;
  const gone = `(?:dicht|gesloten|afgesloten${away === '' ? '' : '|weg|af|afgerond|afgehandeld'})`;
  const close = `(?:af ?sluiten|sluiten|dicht ?doen|dicht ?maken|dicht|close${away})`;
  return {
    orders: [
      new RegExp(`^(?:sluit|close)(?: ${it})?(?: (?:af|dicht))?$`),
      new RegExp(`^(?:${it} )?${close}$`),
      new RegExp(`^(?:doe|gooi|maak)(?: ${it})? dicht$`),
      new RegExp(`^(?:ik|we|wij) (?:wil|willen|wou|ga|gaan) ${it} (?:${close}|dicht hebben|gesloten hebben)$`),
      new RegExp(`^(?:i|we) (?:want|would like|d like) to close ${it}$`),
      new RegExp(`^(?:wil|kun|kan) (?:je|jij|u) ${it} (?:voor me |voor mij )?${close}$`),
      ...(away === '' ? [] : [new RegExp(`^(?:rond|handel)(?: ${it})? af$`)]),
    ],
    asks: [
      new RegExp(`^(?:kan|kunnen|mag|mogen) (?:ik|we|wij) ${it} ${close}$`),
      new RegExp(`^(?:can|may) (?:i|we) close ${it}$`),
      new RegExp(`^(?:kan|mag|moet) ${it} ${gone}(?: worden)?$`),
      new RegExp(`^(?:can|may) ${it} be closed$`),
      new RegExp(`^${file} (?:kan|mag) ${gone}(?: worden)?$`),
      new RegExp(`^is ${file} (?:dicht|gesloten|afgesloten|klaar|afgerond|rond|closed)$`),
      ...(away === '' ? [] : [new RegExp(`^is ${it} (?:klaar|af|rond|afgerond|afgehandeld|in orde|done|finished)$`)]),
      /^(?:ben ik|zijn we) (?:er |hier ?mee )?klaar(?: ermee| hiermee| mee)?$/,
    ],
  };
}
const shapesOf = {
  breach: shapes(String.raw`d-?\d+`, 'dossier|zaak|data ?lek|lek|file|case|breach', ''),
  request: shapes(String.raw`r-?\d+`, 'dossier|zaak|verzoek|aanvraag|file|case|request', '|af ?ronden|af ?handelen'),
} as const;

/** "19 vragen, waarom nog", "ik heb het toch al gemeld", "zet dat erbij" is none. */
const grumbles =
  /^(?:waarom|hoezo|why)(?: \S+){0,3}$|^(?:nog )?\d+ (?:vragen|punten|questions)(?: \S+){0,3}$|^(?:ik|we) (?:heb|hebben) (?:het|t|dit|alles) (?:gemeld|gedaan|ingevuld)$/;
