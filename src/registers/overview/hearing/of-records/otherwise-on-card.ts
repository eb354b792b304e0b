// What is right but for something on the card of an activity: "klopt, maar klantgegevens bewaren we 15 jaar en geen adres".
import { canWith } from '../../../../app/register.js';
import { sentences as common } from '../../../../app/sentences.js';
import { type AppTurn, type Loaded, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { isCard, onScreen } from '../../../../app/typing/open-here.js';
import { choicesAt } from '../../../../core/engine/answers.js';
import { type Text, t } from '../../../../core/text.js';
import { exceptedIn } from '../../../../core/understanding/corrections/half-right.js';
import { amountIn } from '../../../../core/understanding/corrections/rows-said.js';
import { dataBeside } from '../../../activities/rules/data-beside.js';
import { activityRegisters } from '../../../activities/rules/registers.js';
import { namesOfActivity } from '../../changes/change-world.js';
import { listening } from '../../rules/listening.js';
import { namedIn } from '../../rules/named-activity.js';
import { comesOrGoes, eachThing, thingsTold } from '../../rules/things-told.js';
import { asksWhatIn, propose } from './proposed-there.js';

/** Proposes what is said to be otherwise there, each thing by itself, and says what was not understood of it; false for anything else. */
export async function putRightOnCard(turn: AppTurn, text: string): Promise<boolean> {
  const said = exceptedIn(text) ?? instead.exec(text.trim())?.[1] ?? '';
  const loaded = said === '' ? undefined : await cardShown(turn);
  if (loaded === undefined || (await namesAnother(turn, said, loaded))) return false;
  const { values, sayRest } = thingsSaid(turn, eachThing(said), loaded);
  if (Object.keys(values).length === 0)
    return exceptedIn(text) !== undefined && amountIn(said) !== undefined && asksWhatIn(turn, text, loaded);
  heardAs(turn, 'correction', text, values, 'likely');
  sayRest();
  propose(turn, { loaded, values });
  return true;
}

/** What comes or goes in an activity, beside a length of time that is told of it: what it is then, and what is left of that is said. */
export function saidBesideTerm(turn: AppTurn, text: string, loaded: Loaded): Readonly<Record<string, unknown>> {
  const beside = eachThing(exceptedIn(text) ?? text).filter((one) => amountIn(one) === undefined && comesOrGoes(one));
  const { values, sayRest } = thingsSaid(turn, beside, loaded);
  sayRest();
  return values;
}

/** What each of these changes there, and a word to what changes nothing. */
export function thingsSaid(turn: AppTurn, said: readonly string[], { scope, checklist }: Loaded, picked?: Picks) {
  const { values, rest } = thingsTold(said, scope, listening.phrases(checklist.id), picked);
  const sayOf = (sentence: Text, those: readonly string[]) =>
    those.length > 0 && tell(turn, sentence, { said: those.map((one) => `"${one}"`).join(', ') });
  const sayRest = () => {
    sayOf(
      sentences.already,
      rest.filter((one) => isWithout(one, scope)),
    );
    sayOf(
      common.notUsed,
      rest.filter((one) => !isWithout(one, scope)),
    );
  };
  return { values, rest, sayRest };
}
type Picks = Parameters<typeof thingsTold>[3];

/** "Geen geboortedatum", where that is not among what is kept. */
function isWithout(text: string, scope: Loaded['scope']): boolean {
  const [, denied] = /^(?:(?:en|and|ook|also) )*(?:geen|zonder|no|without) (.+)$/i.exec(text.trim()) ?? [];
  const held = choicesAt(scope.answers, 'data');
  return denied !== undefined && held.length > 0 && dataBeside(`ook ${denied}`, held).ids.length > 0;
}

const sentences = {
  already: t('Zo staat het er al: {said}.', 'It says so already: {said}.'),
} as const;
const instead = /^(?:(?:nee|neen|no|wacht|wait|sorry)[, ]+)+(\S.*)$/is;

/** The activity of which a card is shown to this person, who may change it. */
async function cardShown(turn: AppTurn): Promise<Loaded | undefined> {
  const { loaded, open } = (await onScreen(turn)) ?? {};
  if (loaded === undefined || open === undefined || !isCard(open)) return undefined;
  return activityRegisters.includes(loaded.record.register) && canWith(turn, 'edit', loaded) ? loaded : undefined;
}

/** "Ja, maar bij sollicitaties 1 jaar" is of that activity. */
async function namesAnother(
  { repositories, organisation }: AppTurn,
  text: string,
  { record }: Loaded,
): Promise<boolean> {
  const records = await repositories.records.ofRegisters(organisation.id, activityRegisters);
  return records.some(
    (one) => one.id !== record.id && namedIn(text, { number: one.number, names: namesOfActivity(one) }) !== undefined,
  );
}
