// Words that tell of a day gone by, and not of which: "vorige maand", "at the start of November".
import { folded } from '../../fold.js';

/** The names of the months, in full. */
export const months =
  '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)';
const stretch = `(?:week|weekend|weekeinde|maand|month|jaar|year|zomer|winter|voorjaar|najaar|summer|spring|autumn|${months})`;

const shapes: readonly RegExp[] = [
  new RegExp(`\\b(?:vorige?|afgelopen|verleden|deze|dit|last|previous|past|this) ${stretch}\\b`),
  new RegExp(
    `\\b(?:begin|half|midden|eind|einde|start|early|mid|late|(?:start|beginning|middle|end) of)[ -](?:(?:of|de|the|van) )*(?:vorige |deze |last |this )?${stretch}\\b`,
  ),
  new RegExp(`\\b(?:in|sometime in|somewhere in|ergens in) ${months}\\b`),
  /\b(?:weekend|weekeinde)\b|\b(?:week|month|year) before(?: last)?\b|\b(?:week|maand) (?:ervoor|daarvoor)\b/,
  /\b(?:dagen|weken|maanden|jaren|days|weeks|months|years|tijd|tijdje|poos|poosje|while|time) (?:geleden|terug|ago|back)\b/,
  /\b(?:onlangs|laatst|recent|recently|lately|the other day|(?:lang|kort|pas) geleden|(?:long|ages) ago)\b/,
];

/** Whether a text tells of a day or a stretch of days of which it is not sure which day is meant. */
export function tellsUnsureDay(text: string): boolean {
  const plain = folded(text.slice(0, 600));
  return shapes.some((shape) => shape.test(plain));
}
