// "Nieuwe activiteit: spaarkaart voor klanten": whoever names something new gets that, by the name they gave it.
import { type AppTurn, officerName, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { folded } from '../../../../core/fold.js';
import { can } from '../../../../core/permissions.js';
import { capitalised } from '../../../../core/text.js';
import { templates } from '../../../activities/rules/templates/index.js';
import { programsIn, programsListed } from '../../../suppliers/rules/told.js';
import { hearingSentences as sentences } from '../hearing-sentences.js';
import { respondToActivity, respondToPrograms } from '../told.js';
import { respondToOwn } from './own-activity.js';

const before =
  '(?:(?:en|ja|nee|oh?|ook|nog|graag|even|ik|we|wij|wil|willen|heb|hebben|er|is|komt|voeg|maak|toe|een|and|also|please|add|i|want|to|a|an)[ ,]+)*';
const puts = '(?:toevoegen|toe te voegen|erbij|aanmaken|maken|toe|add(?:ed)?)';
const kinds = '(?<activity>activiteit|verwerking|activity)|leverancier|programma|bedrijf|supplier|program|company';
const shape = new RegExp(
  `^${before}(?:nieuwe?|new|extra) (?:${kinds})(?: ${puts})?(?:\\s*[:;,–-]\\s*|\\s+)(?:(?:namelijk|genaamd|die heet|dat heet|heet|called|named)\\s+)?(?!${puts}\\b)(?<name>\\S.{1,200})$`,
  'is',
);

/** Offers to begin the activity or the company that is named; false where nothing new is named so. */
export async function namedNew(turn: AppTurn, text: string): Promise<boolean> {
  const { activity, name: said } = shape.exec(text.trim())?.groups ?? {};
  if (said === undefined || said.includes('?')) return false;
  const name = nameIn(said);
  if (!can(turn.actor, 'create-record')) tell(turn, sentences.askOfficer, { officer: officerName(turn) });
  else if (activity === undefined)
    await respondToPrograms(turn, {
      intent: 'supplier',
      sure: 'certain',
      words: text,
      values: { suppliers: programsListed(said) },
    });
  else {
    const programs = programsIn(said).map((one) => one.name.nl);
    const example = templates.find((one) => [one.name.nl, one.name.en].some((known) => folded(known) === folded(name)));
    if (example === undefined) await respondToOwn(turn, programs, said, name);
    else {
      const values = { template: example.id, suppliers: programs };
      await respondToActivity(turn, { intent: 'activity', sure: 'certain', words: text, values }, said);
    }
  }
  return heardAs(turn, activity === undefined ? 'supplier' : 'activity', text, { name });
}

/** What stands before the first sign is the name; what follows tells of it. */
const nameIn = (said: string): string => {
  const [first = said] = said.split(/[,;.:(\n]/);
  return capitalised(first.trim().slice(0, longestName));
};
const longestName = 60;
