// What asks something of the register or orders to be shown it, in so few words that it might pass for a name: "staan er ergens kluisjes in".
import { folded } from '../../fold.js';

/** Whether a text begins as a question or an order does, so that it is no name of anything. */
export function asksOrOrders(text: string): boolean {
  const plain = folded(text.trim())
    .replace(/[\s.!?]+$/, '')
    .replace(leads, '');
  if (plain.length > longest || stillToSettle.test(plain)) return false;
  return asks.test(plain) || asksOf.test(plain) || orders.test(plain);
}
/** "Moeten we nog over praten": not known yet. */
const stillToSettle = /^(?:moet|moeten) (?:ik|we|wij) (?:het |er |daar )?(?:nog|eerst) /;
const longest = 120;

const leads = /^(?:(?:en|maar|nou|dus|ja|nee|ok|oke|eh|zeg|even|trouwens|and|but|so)[, ]+){1,3}/;
const verb =
  '(?:staat|staan|zit|zitten|is|zijn|heb|hebben|heeft|hebt|gebruik|gebruikt|gebruiken|doet|doen|werkt|werken|kan|kunnen|mag|mogen|moet|moeten|wordt|worden|krijgt|krijgen|bestaat|ligt|liggen|weet|do|does|is|are|can|may|have|has)';
/** "Staan er …", "hebben we …". */
const asks = new RegExp(
  `^${verb} (?:er|ik|we|wij|jij|je|u|jullie|iemand|dat|die|dit|deze|ergens|hier|there|we|you|i|anybody|anyone|somebody) \\S`,
);
/** "Doet Salarispunt ergens mee", "staat Bouw7 erin". */
const asksOf = new RegExp(
  `^${verb} \\S+(?: \\S+){0,4} (?:ergens(?: \\S+)?|er ?in|er ?bij|er ?uit|ergens mee|nog mee|ook mee|al in|in het register|anywhere|in (?:it|there|the register))$`,
);
/** "Laat alle activiteiten zien", "zet V-003 uit". */
const orders =
  /^(?:laat|toon|zet|haal|geef|open|verwijder|schrap|gooi|voeg|pas|wijzig|stuur|print|show|remove|delete|open|give)\b.* (?:zien|weg|eruit|uit|aan|toe|erbij|bij|erin|activiteiten|register|lijst|activities|list|out|away)$/;
