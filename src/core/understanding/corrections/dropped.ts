// What somebody names and does not have: tried and come to nothing, only thought of, or denied in a clause that points back at it.
import type { Column } from '../../engine/checklist.js';
import { folded } from '../../fold.js';

const clauses = /[,;.!]\s+|\s+(?=(?:maar|but|dus|so|en|and) )/i;
const leadIn = /^(?:(?:en|maar|dus|want|ook|and|but|so|because|nou|ja|nee|no) )+/;
/** "Die niet", "dat is niks geworden", "but it didn't work out". */
const pointsBack =
  /^(?:die|dat|da|deze|dit|daar|hij|zij|ze|that|this|it|they|he|she|those)\b(?! (?:laatste|eerste|tweede|ene|andere|last|first)\b)/;
const denies =
  /\b(?:niet|nie|ni|niks|niets|nooit|geen|not|nothing|never|no|didnt|doesnt|dont|wasnt|isnt|wont)\b|n['’]t\b|\b(?:mislukt\w*|tegen(?:gevallen)?|afgevallen|afgeketst|te (?:duur|ingewikkeld|moeilijk|veel|groot|klein)|failed|too (?:expensive|complicated|much|big|hard|difficult))\b/;
/** A clause without its subject: "viel tegen", "decided against it", "toch maar niet". */
const deniedBare =
  /^(?:viel(?:en)? tegen|mislukte?|(?:toch |uiteindelijk |dan )*(?:maar |toch )?niet(?: gedaan| doorgegaan)?|was (?:niks|niets|te \w+)|werd (?:niks|niets|het niet|hem niet)|beviel niet|werkte niet|ging niet door|decided against (?:it|that)|did(?: not|nt|n['’]t) (?:work|like|do)\b.*)$/;
/** "Dat is niet duur" says how it is, and that it is there. */
const saysHow =
  /\b(?:is|zijn|was|are|were|isnt) (?:(?:ook|helemaal|zo|echt|very|that) )*(?:niet|not|geen)(?: (?:zo|erg|echt|heel|so|very))* (?!geworden|door|gelukt|nodig|needed|meer)\p{L}+$/u;
/** It was looked at or wanted, and nothing says that it came. */
const considered =
  /\b(?:geprobeerd|overwogen|bekeken|getest|uitgeprobeerd|gekeken|gedacht|nagedacht|dachten|dacht|wilden|wouden|wou|gezien|considered|tried|tested|thought|looked)\b/;

/** The clauses of a text that name what somebody has, and those that name what they do not; each as it was typed. */
export function apartFromDropped(text: string): {
  readonly kept: readonly string[];
  readonly dropped: readonly string[];
} {
  const all = text.split(clauses).filter((part) => part.trim() !== '');
  const plain = all.map((part) =>
    folded(part)
      .trim()
      .replace(/[.!]+$/, '')
      .replace(leadIn, ''),
  );
  const isBack = plain.map((part) => pointsBack.test(part) || deniedBare.test(part));
  const isDropped = all.map((_, at) => {
    const behind = plain.slice(at + 1).slice(0, runOf(isBack, at + 1));
    if (behind.some(turnsDown)) return !isBack[at];
    return considered.test(plain[at] ?? '') && behind.length === 0;
  });
  return {
    kept: all.filter((_, at) => isDropped[at] !== true),
    dropped: all.filter((_, at) => isDropped[at] === true),
  };
}

/** How many clauses from here on point back, one behind the other. */
function runOf(isBack: readonly boolean[], from: number): number {
  const end = isBack.indexOf(false, from);
  return (end < 0 ? isBack.length : end) - from;
}

const turnsDown = (part: string): boolean => deniedBare.test(part) || (denies.test(part) && !saysHow.test(part));

/** "Doe toch maar niet, de klantenkaart": what is called off is named, and is not what was asked. */
export function dropsOther({ kind, label }: Column, plain: string): boolean {
  const [, named] = kind === 'yes-no' ? (callsOff.exec(plain) ?? []) : [];
  return (
    named !== undefined &&
    ![label.nl, label.en].some((one) =>
      folded(one)
        .split(/[^\p{L}]+/u)
        .includes(named),
    )
  );
}
const callsOff = /\bdoe (?:dat |het )?(?:toch )?(?:maar )?niet[,;:]? (?:(?:de|het|die|dat|een|met) )?(\p{L}{4,})/u;
