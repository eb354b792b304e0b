// Who does what one of the questions of a form asks, told among other things: "alleen de eigenaar, en lotte houdt dat bij".
import type { Column, Scope } from '../../engine/checklist.js';
import { answerSaid, type Phrases } from '../answer-said.js';
import { type Asked, leftOver, type SaidApart } from '../reading.js';
import { strangerCalled } from './people-said.js';

/** Who it is, by the path of the question, and the text without that; undefined where it is not said so. */
export function doerSaid(told: string, columns: readonly Asked[], scope: Scope, words: Phrases): SaidApart | undefined {
  const text = withoutTakenBack(told);
  for (const { path, column } of columns) {
    const found = column.kind === 'person' ? column.saidAs?.exec(text) : undefined;
    const said = found?.groups?.['who'] ?? found?.groups?.['who2'];
    if (found === undefined || found === null || said === undefined) continue;
    // "En mo haddad houdt dat bij", "alleen anja houdt dat bij": of two words both are the name, or the last is.
    for (const who of new Set([said, said.split(/\s+/).at(-1) ?? ''])) {
      const value = whoIs(column, path, who, scope, words);
      if (value !== undefined)
        return { values: { [path]: value }, rest: leftOver(text.replace(toldOf(who, said, found[0]), ' ')) };
    }
  }
  return undefined;
}

/** "Petra houdt het bij. O nee, dat doe ik zelf": who it is after all takes the place of who was named. */
const withoutTakenBack = (text: string): string =>
  text.replace(takenBack, (_whole, before: string, keeps: string) => `${before}ik ${keeps}`);
const takenBack =
  /^((?:.*[,;.] )?)\p{L}[\p{L}'’-]*(?: \p{L}[\p{L}'’-]*)? ((?:houdt|hou|houd|keeps) [^,;.]{2,30})[,;.]\s*(?:oh?|o|eh)?[ ,]*(?:nee|neen|wacht|no|wait)\b[ ,]*(?:wacht[ ,]*)?(?:(?:dat|dit|het) )?(?:(?:doe|ben|houd?|regel) )?(?:ik|i)(?: (?:zelf|wel|het|dat|zelf wel|bij|myself))*[.! ]*$/iu;

/** What tells it of them: from their name on, where what stands before that is no part of it. */
const toldOf = (who: string, said: string, whole: string): string =>
  who === said ? whole : whole.slice(whole.indexOf(said) + said.length - who.length);

/** Somebody who is known here, or where nobody is asked what they keep, who is called so. */
function whoIs(column: Column, path: string, who: string, scope: Scope, words: Phrases): unknown {
  const said = answerSaid(column, path, who, scope, words);
  if (said !== undefined) return said.value ?? undefined;
  return scope.checklist.access === 'flow' ? strangerCalled(column, who) : undefined;
}
