// "Dat is hetzelfde als bij klanten": what another activity says there is proposed here.
import { nameOf } from '../../../../app/register.js';
import { type Hearing, tell } from '../../../../app/turn.js';
import { valueAt } from '../../../../core/engine/answers.js';
import { pathsAt } from '../../../../core/engine/ask.js';
import { folded } from '../../../../core/fold.js';
import { t } from '../../../../core/text.js';
import { activitiesCalled } from '../asked/register-asked.js';

const sentences = {
  nothingThere: t(`Bij {record} is dit nog niet ingevuld. Hier dus ook niet.
                   At {record} this is not filled in yet. So it is not here either.`),
  nothingToTake:
    t(`Uit {record} kan ik hier niets overnemen: dit gaat over wat er nu gebeurde of gevraagd werd. Zeg het in eigen woorden. Er is niets veranderd.
       From {record} I can take nothing over here: this is about what happened or was asked now. Say it in your own words. Nothing was changed.`),
} as const;

const sameShape =
  /^(?:(?:nou|eh|ja|dat|dit|die|het|alles|is|zijn|gewoon|precies|allemaal|well|yes|that|this|it|they|are|just|exactly|all)[, ']+)*(?:(?:het|de|the) ?)?(?:zelfde|same|idem|net zo|net|gelijk)(?: (?:als|aan|as))?(?: (?:bij|voor|van|met|for|with|of|in|at))? (?:(?:de|het|onze|ons|the|our|other|andere) )*(?<where>[^,;.?!]{3,60})[.!]*$/;

/** The answers of the one other activity that is named, to what is asked here; empty where it says nothing of that, and undefined where none is named so. */
export const sameAs: Hearing['sameAs'] = async (turn, text, { scope, focus }, beside) => {
  const where = sameShape.exec(folded(text.trim()))?.groups?.['where'];
  const { access, tells } = scope.checklist;
  if (where === undefined || (access !== 'register' && tells === undefined)) return undefined;
  const [only, ...more] = (await activitiesCalled(turn, where)).filter(({ record }) => record.id !== beside);
  if (only === undefined || more.length > 0) return undefined;
  if (tells !== undefined) {
    tell(turn, sentences.nothingToTake, { record: nameOf(turn, only.record) });
    return {};
  }
  const values = Object.fromEntries(
    pathsAt(scope, focus).flatMap((path) => {
      const value = valueAt(only.scope.answers, path);
      return value === undefined || value === null ? [] : [[path, value]];
    }),
  );
  if (Object.keys(values).length === 0) tell(turn, sentences.nothingThere, { record: nameOf(turn, only.record) });
  return values;
};
