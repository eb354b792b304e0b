// What somebody tells came of looking in a place of a request, wherever one is: proposed for that place, and stored after a yes.
import { changeButton } from '../../../app/record-buttons.js';
import { canWith, focusedRecord, nameOf } from '../../../app/register.js';
import { type AppTurn, type Loaded, reply } from '../../../app/turn.js';
import { heardAs } from '../../../app/typing/heard.js';
import { pathsAt } from '../../../core/engine/ask.js';
import { say, t } from '../../../core/text.js';
import type { Situation } from '../../../core/understanding/reading.js';
import { tellsRecipients } from '../../request/rules/answers-of-request.js';
import { type FindingSaid, findingSaid } from '../../request/rules/hearing/finding-said.js';
import { namesTheSame } from '../../request/rules/hearing/somebody.js';
import { type Place, pickedActivities, placesIn } from '../../request/rules/in-the-register.js';
import { placesInTheRegister } from '../../request/rules/sources.js';
import { programsIn } from '../../suppliers/rules/told.js';
import { openOf } from '../standing/running.js';
import { proposeIn } from './request-meant.js';

const sentences = {
  noPlace: t(
    `{place} staat nog niet bij de plaatsen waar {record} zoekt. Zeg eerst in welke activiteiten gegevens kunnen staan. Er is nog niets bewaard.
     {place} is not among the places that {record} looks in yet. First say in which activities data may be. Nothing was stored yet.`,
  ),
  noPlaces: t(
    `{place} staan nog niet bij de plaatsen waar {record} zoekt. Zeg eerst in welke activiteiten gegevens kunnen staan. Er is nog niets bewaard.
     {place} are not among the places that {record} looks in yet. First say in which activities data may be. Nothing was stored yet.`,
  ),
  choosePlaces: t('Waar gegevens kunnen staan', 'Where data may be'),
} as const;

type Open = NonNullable<Situation['open']>;
interface Meant {
  readonly loaded: Loaded;
  readonly place: Pick<Place, 'id' | 'label'>;
}

/** Proposes what came of the place that is named, in the request that looks there; false where it names none of any. */
export async function findingTold(turn: AppTurn, text: string, beside: Open | undefined): Promise<boolean> {
  const said = findingSaid(text);
  if (said === undefined || (beside !== undefined && beside.scope.checklist.id !== 'request')) return false;
  const open = (await openOf(turn, 'request')).filter((loaded) => canWith(turn, 'edit', loaded));
  const record = beside === undefined ? undefined : await focusedRecord(turn);
  const here = open.find((loaded) => loaded.record.id === record?.id);
  if (here !== undefined && beside !== undefined && pathsAt(beside.scope, beside.focus).includes('fixed-in'))
    return said.result === 'done' && proposeFixed(turn, here, said);
  const searched = here === undefined ? open : [here];
  const named = searched.flatMap((loaded) => placesNamed(loaded, said));
  const [only = placeAsked(here, beside), ...more] = named;
  if (more.length > 0) return false;
  if (only !== undefined) return proposeFinding(turn, only, said, here !== undefined);
  const [request, ...others] = searched;
  return request !== undefined && others.length === 0 && saysNoPlace(turn, request, said);
}

const openPlaces = ({ scope }: Loaded): readonly Place[] =>
  placesIn(pickedActivities(scope), scope).filter(({ id }) => !scope.answers.has(`places/${id}/result`));

const placesNamed = (loaded: Loaded, { place }: FindingSaid): readonly Meant[] =>
  openPlaces(loaded)
    .filter(({ label }) => namesTheSame(place, label.nl))
    .map((one) => ({ loaded, place: one }));

/** An activity without programs is asked about as a place itself: any program that is named there is of it. */
function placeAsked(here: Loaded | undefined, beside: Open | undefined): Meant | undefined {
  if (here === undefined || beside === undefined) return undefined;
  const paths = pathsAt(beside.scope, beside.focus);
  const place = openPlaces(here).find(({ id }) => paths.includes(`places/${id}/result`));
  return place !== undefined && /^V-\d/.test(place.label.nl) ? { loaded: here, place } : undefined;
}

function proposeFinding(turn: AppTurn, { loaded, place }: Meant, { result }: FindingSaid, isHere: boolean): boolean {
  const { answers } = loaded.scope;
  // What is there of somebody who wants it changed or gone is not yet what was done about it.
  if (result === 'found' && tellsRecipients(answers)) return false;
  const isLooked = answers.has(`places/${place.id}/who`);
  const values = {
    [`places/${place.id}/result`]: result,
    ...(isLooked ? {} : { [`places/${place.id}/who`]: 'none' }),
  };
  return proposeIn(turn, { loaded, isHere }, values, place.label);
}

/** "In Animana al aangepast": a place of the register, or the one that was named. */
function proposeFixed(turn: AppTurn, loaded: Loaded, { place }: FindingSaid): boolean {
  const { scope } = loaded;
  const known = placesInTheRegister
    .from(scope)
    .find(({ id, label }) => id !== 'not-yet' && namesTheSame(place, label.nl));
  const [program] = programsIn(place);
  const fixed = known?.id ?? { other: program?.name.nl ?? place };
  const label = known?.label ?? t(place, place);
  return proposeIn(turn, { loaded, isHere: true }, { 'fixed-in': [fixed] }, label);
}

function saysNoPlace(turn: AppTurn, loaded: Loaded, { place }: FindingSaid): boolean {
  const programs = programsIn(place);
  if (programs.length === 0) return false;
  reply(turn, {
    type: 'text',
    text: say(programs.length > 1 ? sentences.noPlaces : sentences.noPlace, turn.language, {
      place: programs.map(({ name }) => name.nl).join(', '),
      record: nameOf(turn, loaded.record),
    }),
    actions: [changeButton(turn, loaded, 'activities', sentences.choosePlaces)],
  });
  return heardAs(turn, 'question', '', { about: 'running' });
}
