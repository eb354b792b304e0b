// Words that only ask to put down what was named beside them: "zet die er ook bij".
import { folded } from '../../fold.js';

/** Whether a part of a sentence names nothing itself, and only asks to add what was named. */
export const onlyPutsDown = (part: string): boolean => putsDown.test(folded(part).trim());
const putsDown =
  /^(?:(?:en|dus|graag|please|and|so) )*(?:zet|voeg|doe|noteer|schrijf|neem|vul|add|put|note|include|write) (?:die|dat|dit|deze|ze|het|hem|haar|them|it|that|this|those|these)\b/;
