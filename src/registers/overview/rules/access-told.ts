// Who can reach some data from now on, told by the data they reach: "de telefonisten kunnen sinds deze maand ook bij de klantgegevens".
import { listed, wordsIn } from '../../../core/understanding/words.js';

const lead = '^(?:(?:en|oh?|o ja|ja|trouwens|ook|maar|dus|and|also|so|btw)[, ]+)*';
const passing = 'nu|ook|er|voortaan|tegenwoordig|inmiddels|al|toegang|now|also|too';
const beside = String.raw`(?:(?:${passing}|(?:sinds|vanaf) \S+(?: (?!(?:${passing}|sinds|vanaf)\b)\S+)??)\s+)*`;
const reach = '(?:bij|tot|in|aan)';
const shapes: readonly RegExp[] = [
  new RegExp(`${lead}(?<who>.{2,60}?) (?:werkt|werken|works?) ${beside}(?:met|with) (?<what>.+)$`, 'iu'),
  new RegExp(
    `${lead}(?<who>.{2,60}?) (?:kan|kunnen|mag|mogen|heeft|hebben|krijgt|krijgen|komt|komen) ${beside}${reach} (?<what>.+)$`,
    'iu',
  ),
  new RegExp(
    `${lead}(?:(?:sinds|vanaf|per) \\S+(?: \\S+)??|nu|voortaan|tegenwoordig) (?:kan|kunnen|mag|mogen|heeft|hebben|krijgt|krijgen) (?<who>.{2,60}?) ${beside}${reach} (?<what>.+)$`,
    'iu',
  ),
  new RegExp(
    `${lead}(?:bij|in|voor) (?<what>.{3,40}?) (?:kan|kunnen|mag|mogen) (?<who>.{2,60}?) (?:er )?(?:nu |ook |voortaan |sinds \\S+(?: \\S+)? )+(?:er )?(?:bij|in)$`,
    'iu',
  ),
  new RegExp(
    `${lead}(?<who>.{2,60}?) (?:can|may|has|have|gets?) ${beside}(?:see|access(?: to)?|reach|get (?:at|to|into)|use|look (?:at|into)) (?<what>.+)$`,
    'iu',
  ),
];
/** It is so from now on, or asked to be put down: else it may as well be told as something that is wrong. */
const fromNow =
  /\b(?:nu|sinds|voortaan|vanaf|tegenwoordig|inmiddels|now|since|from now on)\b|\b(?:zet|voeg|noteer|doe|add|put)\b.*\b(?:erbij|er ook bij|bij|toe|in|down|them|it)\b|\b(?:werkt|werken|works?) (?:\S+ )?(?:ook|also) (?:met|with)\b|^(?:bij|in|voor) .*\bkan (?:\S+ ){1,3}?er ook bij\b/iu;
const unsaid =
  /\?|\b(?:niet|geen|nooit|per ongeluk|onterecht|opeens|ineens|zomaar|gehackt|iedereen|vreemden?|not|never|by accident|wrongly|suddenly|hacked|misschien|als|zou|if|would|maybe)\b/iu;
const nobody =
  listed(`ik we wij jij je u hij zij ze men iemand niemand wie dat die dit het er daar i you he she they it who somebody someone nobody klant
  klanten client clienten patient patienten customers customer clients hacker hackers dief`);
const longest = 160;

/** Who reaches what, as it was typed; undefined where it is no change, or may be something that went wrong. */
export function accessTold(text: string): { readonly who: string; readonly what: string } | undefined {
  if (text.length > longest || unsaid.test(text) || !fromNow.test(text)) return undefined;
  for (const clause of text.trim().split(/[,;.!]\s+|[.!]+$/)) {
    const { who, what } = shapes.map((shape) => shape.exec(clause)?.groups).find((one) => one !== undefined) ?? {};
    const bare = who?.replace(/^(?:(?:ook|nu|de|het|onze|ons|mijn|een|the|our|my|also) )+/i, '').trim();
    const words = wordsIn(bare ?? '');
    if (
      bare !== undefined &&
      what !== undefined &&
      words.length > 0 &&
      words.length <= 5 &&
      !words.some((word) => nobody.has(word))
    )
      return { who: bare, what };
  }
  return undefined;
}
