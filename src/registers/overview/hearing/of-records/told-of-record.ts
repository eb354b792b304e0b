// What is told right below a record that is shown, or beside a card of it, is of that record: asked back in it, whatever part of it that is.
import { canWith, load } from '../../../../app/register.js';
import type { AppTurn, Hearing, Loaded } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { onScreen } from '../../../../app/typing/open-here.js';
import { choicesAt } from '../../../../core/engine/answers.js';
import type { Section } from '../../../../core/engine/checklist.js';
import { sectionsHere } from '../../../../core/engine/focus.js';
import { columnAt } from '../../../../core/engine/scope.js';
import { without } from '../../../../core/engine/value.js';
import { onlyAgrees } from '../../../../core/understanding/talk/controls-said.js';
import { activityRegisters } from '../../../activities/rules/registers.js';
import { open } from '../../records.js';
import { saidOfRecord } from '../../rules/said-of-record.js';
import { eachThing } from '../../rules/things-told.js';
import { thingsSaid } from './otherwise-on-card.js';
import { proposeToo } from './proposed-there.js';

/** False where it tells nothing that is asked there, or this person may not put anything down in it. */
export const toldOfRecord: Hearing['toldOfRecord'] = async (turn, text, id) => {
  const loaded = await editable(turn, id);
  if (loaded === undefined) return false;
  const clock = { now: turn.now, zone: turn.organisation.zone };
  const shown = await sectionsShown(turn, loaded);
  const picked = (words: string) => saidOfRecord(words, loaded.scope, clock, shown);
  const things = isActivity(loaded) ? eachThing(text) : [text];
  const { values, sayRest } =
    things.length > 1 ? thingsSaid(turn, things, loaded, picked) : { values: picked(text), sayRest: () => undefined };
  if (Object.keys(values).length === 0) return false;
  sayRest();
  const all = setsAnew.test(text) ? values : withKnown(loaded, values, addsTo.test(text.trim()));
  heardAs(turn, 'correction', text, all, 'likely');
  proposeToo(turn, { loaded, values: all });
  return true;
};

/** The parts of this record of which a card is on the screen. */
async function sectionsShown(turn: AppTurn, { record, scope }: Loaded): Promise<readonly Section[]> {
  const asked = await onScreen(turn);
  return asked?.loaded.record.id === record.id && asked.open.focus.type === 'section'
    ? sectionsHere(scope, asked.open.focus)
    : [];
}

/** "Alleen ik kan erbij" tells all of a list. */
const setsAnew =
  /\b(?:alleen|enkel|uitsluitend|slechts|niet|geen|weg|eruit|ipv|vervangen|only|just|not|no|instead)\b|\bin plaats van\b/i;

/** "En de verzekeraar": beside what stands there, also where that was only proposed. */
const addsTo =
  /^(?:(?:ja|nee|o ja|klopt|yes|oh)[, ]+)*(?:en|ook|soms|daarnaast|plus|verder|and|also|sometimes)\b|\b(?:ook(?: nog)?|erbij|daarnaast|also|too)[.! ]*$/i;

/** Who names some of what is proposed may tell all there is; what is none of it comes beside that. */
const namesKnown = (value: unknown, known: readonly unknown[]): boolean =>
  !Array.isArray(value) || value.some((one) => known.includes(one));

/** What is told to be there too takes nothing away of what stood there. */
const withKnown = (
  { scope }: Loaded,
  values: Readonly<Record<string, unknown>>,
  adds: boolean,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(values).map(([path, value]) => {
      const column = columnAt(scope, path);
      const none = column?.kind === 'choices' ? column.none : undefined;
      const known = without(choicesAt(scope.answers, path), [none]);
      const isProposed = !adds && scope.answers.get(path)?.provenance !== 'bevestigd' && namesKnown(value, known);
      return [path, Array.isArray(value) && !isProposed ? [...known, ...without(value, known)] : value];
    }),
  );

/** "Ja" below a description that is not finished goes on with it. */
export async function goesOnWith(turn: AppTurn, id: string, text: string): Promise<boolean> {
  const loaded = onlyAgrees(text) ? await editable(turn, id) : undefined;
  if (loaded?.record.status !== 'concept') return false;
  heardAs(turn, 'control', text, { control: 'continue' });
  await open(turn, loaded);
  return true;
}

const isActivity = ({ record }: Loaded): boolean => activityRegisters.includes(record.register);

async function editable(turn: AppTurn, id: string): Promise<Loaded | undefined> {
  const record = await turn.repositories.records.get(turn.organisation.id, id);
  const loaded = record === undefined || record.status === 'archived' ? undefined : await load(turn, record);
  return loaded !== undefined && canWith(turn, 'edit', loaded) ? loaded : undefined;
}
