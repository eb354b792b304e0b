// What somebody tells came of looking in a place of a request, wherever one is: proposed for that place, and stored after a yes.
import { changeButton } from '../../../../app/record-buttons.js';
import { canWith, focusedRecord, load, nameOf } from '../../../../app/register.js';
import { sentences as common } from '../../../../app/sentences.js';
import { type AppTurn, type Loaded, reply, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { choicesAt } from '../../../../core/engine/answers.js';
import { pathsAt } from '../../../../core/engine/ask.js';
import { columnAt } from '../../../../core/engine/scope.js';
import { folded } from '../../../../core/fold.js';
import { say, type Text, t } from '../../../../core/text.js';
import { answerSaid } from '../../../../core/understanding/answer-said.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { wordsIn } from '../../../../core/understanding/words.js';
import { isFast, tellsRecipients } from '../../../request/rules/answers-of-request.js';
import { mayGoFast } from '../../../request/rules/conditions.js';
import {
  doneIn,
  type FindingSaid,
  findingSaid,
  type Outcome,
  outcomesSaid,
} from '../../../request/rules/hearing/finding-said.js';
import { sentSaid } from '../../../request/rules/hearing/sent-said.js';
import { namesTheSame } from '../../../request/rules/hearing/somebody.js';
import { type Place, pickedActivities, placesIn } from '../../../request/rules/in-the-register.js';
import { placesInTheRegister } from '../../../request/rules/sources.js';
import { programsIn } from '../../../suppliers/rules/told.js';
import { listening } from '../../rules/listening.js';
import { openOf } from '../../standing/running.js';
import { proposeIn, requestMeant } from './request-meant.js';

const sentences = {
  noPlace: t(
    `{place} staat nog niet bij de plaatsen waar {record} zoekt. Zeg eerst in welke activiteiten gegevens kunnen staan. Er is nog niets bewaard.
     {place} is not among the places that {record} looks in yet. First say in which activities data may be. Nothing was stored yet.`,
  ),
  noPlaces: t(
    `{place} staan nog niet bij de plaatsen waar {record} zoekt. Zeg eerst in welke activiteiten gegevens kunnen staan. Er is nog niets bewaard.
     {place} are not among the places that {record} looks in yet. First say in which activities data may be. Nothing was stored yet.`,
  ),
  onlyOutcome: t(
    'Ik bewaar hier alleen de uitkomst. Wat u precies vond, hoort in de kopie of de brief.',
    'I only keep the outcome here. What exactly you found belongs in the copy or the letter.',
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
  if (beside !== undefined && (await outcomesTold(turn, text, beside))) return true;
  if (await fixedTold(turn, text, beside)) return true;
  const said = findingSaid(text);
  if (said === undefined || (beside !== undefined && beside.scope.checklist.id !== 'request')) return false;
  const open = (await openOf(turn, 'request')).filter((loaded) => canWith(turn, 'edit', loaded));
  const record = beside === undefined ? undefined : await focusedRecord(turn);
  const here = open.find((loaded) => loaded.record.id === record?.id);
  const searched = here === undefined ? open : [here];
  const named = searched.flatMap((loaded) => placesNamed(loaded, said));
  const [only = placeAsked(here, beside), ...more] = named;
  if (more.length > 0) return false;
  if (only !== undefined) return proposeFinding(turn, only, said, here !== undefined);
  const [request, ...others] = searched;
  return request !== undefined && others.length === 0 && saysNoPlace(turn, request, said, here !== undefined);
}

/** Where a request asks who looks where, or what came of it, each part of a text is of the place that it names or of what is asked. */
async function outcomesTold(turn: AppTurn, text: string, beside: Open): Promise<boolean> {
  const record = beside.scope.checklist.id === 'request' ? await focusedRecord(turn) : undefined;
  const loaded = record && (await load(turn, record));
  if (loaded === undefined || !canWith(turn, 'edit', loaded)) return false;
  const places = placesIn(pickedActivities(loaded.scope), loaded.scope);
  const paths = pathsAt(beside.scope, beside.focus);
  const asked = places.find(({ id }) => paths.some((path) => path.startsWith(`places/${id}/`)));
  const said = asked === undefined ? undefined : outcomesSaid(text, places, asked);
  // A word or two that only answer what is asked are that.
  if (said === undefined || (said.length === 1 && said[0]?.place === asked && wordsIn(text).length < fewest))
    return false;
  const values = Object.assign({}, ...said.map((one) => valuesOf(turn, loaded, one)));
  if (Object.keys(values).length === 0) return false;
  if (said.some(({ tellsMore }) => tellsMore)) tell(turn, sentences.onlyOutcome);
  const [only, ...more] = said;
  return proposeIn(turn, { loaded, isHere: true }, values, more.length === 0 ? only?.place.label : undefined);
}
const fewest = 5;

function valuesOf(turn: AppTurn, { scope }: Loaded, { place, result, looksSelf }: Outcome<Place>) {
  const [who, came] = [`places/${place.id}/who`, `places/${place.id}/result`];
  const looks = looksSelf ? turn.person.id : 'none';
  // What is there of somebody who wants it changed or gone is not yet what was done about it.
  const settles = result !== undefined && (result !== 'found' || !tellsRecipients(scope.answers));
  return {
    ...(looksSelf || (settles && !scope.answers.has(who)) ? { [who]: looks } : {}),
    ...(settles ? { [came]: result } : {}),
  };
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

/** "In Animana al aangepast, in Mailchimp stond niets": where it was corrected, in a request that may be done at once. */
async function fixedTold(turn: AppTurn, text: string, beside: Open | undefined): Promise<boolean> {
  const clock = { now: turn.now, zone: turn.organisation.zone };
  // That the person knows it may be told in the same breath.
  const sent = sentSaid(text, clock);
  const { places, rest } = doneIn(sent?.rest ?? text, (words) => programsIn(words).length > 0);
  if (places.length === 0 || (beside !== undefined && beside.scope.checklist.id !== 'request')) return false;
  // Where nothing of it is asked, who tells more than where has dealt with more of it.
  if (beside === undefined && rest.some((one) => !ofPlace.test(one))) return false;
  const asksFixed = beside !== undefined && pathsAt(beside.scope, beside.focus).includes('fixed-in');
  const mayFix = ({ scope }: Loaded) => mayGoFast.holds(scope) && (asksFixed || !scope.answers.has('fixed-in'));
  const meant = await requestMeant(turn, text, beside, (loaded) => canWith(turn, 'edit', loaded) && mayFix(loaded));
  if (meant === undefined || (beside !== undefined && !(meant.isHere && asksFixed))) return false;
  const left = rest.filter((one) => wordsIn(one).length >= fewestLeft).join(', ');
  if (left !== '') tell(turn, common.nothingDone, { said: left });
  const [only, ...more] = places;
  const label = only === undefined || more.length > 0 ? undefined : placeCalled(meant.loaded, only);
  const fixed = { 'fixed-in': places.flatMap((place) => fixedIn(meant.loaded, place)) };
  return proposeIn(turn, meant, { ...fixed, ...(sent?.how && { 'person-knows': sent.how }) }, label);
}
const fewestLeft = 3;
const ofPlace = /^(?:(?:en|maar|and|but) )?(?:in|bij|op|at|on) /i;

/** What is to be said of a program besides, as that it was done there too: proposed, or said to be no place yet; false where it names none. */
export function doneThereToo(turn: AppTurn, loaded: Loaded, words: string, isHere: boolean): boolean {
  const programs = programsIn(words);
  if (programs.length === 0 || !isDone.test(folded(words))) return false;
  const { answers } = loaded.scope;
  if (isFast(answers)) {
    const fresh = programs.flatMap(({ name }) => fixedIn(loaded, name.nl));
    return proposeIn(turn, { loaded, isHere }, { 'fixed-in': [...choicesAt(answers, 'fixed-in'), ...fresh] });
  }
  const all = placesIn(pickedActivities(loaded.scope), loaded.scope);
  const named = all.filter(({ label }) => programs.some(({ name }) => namesTheSame(name.nl, label.nl)));
  const values = named.flatMap(({ id }) => [
    [`places/${id}/result`, 'done'],
    ...(answers.has(`places/${id}/who`) ? [] : [[`places/${id}/who`, 'none']]),
  ]);
  return named.length > 0
    ? proposeIn(turn, { loaded, isHere }, Object.fromEntries(values))
    : saysNoPlace(turn, loaded, { place: words, result: 'done' }, isHere);
}
const isDone =
  /^(?!.*\b(?:niet|nog|not|moet|moeten|gaan)\b).*\b(?:gedaan|aangepast|gewist|verwijderd|weggehaald|verbeterd|veranderd|bijgewerkt|done|changed|deleted|removed|corrected)\b/;

const placeCalled = ({ scope }: Loaded, place: string): Text =>
  placesInTheRegister.from(scope).find(({ label }) => namesTheSame(place, label.nl))?.label ?? t(place, place);

/** Places of the register that are named, or else the programs, or the words as they are. */
function fixedIn({ scope }: Loaded, place: string): readonly unknown[] {
  const known = placesInTheRegister
    .from(scope)
    .filter(({ id, label }) => id !== 'not-yet' && namesTheSame(place, label.nl));
  if (known.length > 0) return known.map(({ id }) => id);
  const programs = programsIn(place).map(({ name }) => ({ other: name.nl }));
  return programs.length > 0 ? programs : [{ other: place }];
}

function saysNoPlace(turn: AppTurn, loaded: Loaded, { place }: FindingSaid, isHere: boolean): boolean {
  const programs = programsIn(place);
  if (programs.length === 0) return namesActivities(turn, loaded, place, isHere);
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

/** "Zijn gegevens staan in de webshop en de boekhouding": in which activities data may be, where that was not answered yet. */
function namesActivities(turn: AppTurn, loaded: Loaded, place: string, isHere: boolean): boolean {
  const column = columnAt(loaded.scope, 'activities');
  if (column === undefined || loaded.scope.answers.has('activities')) return false;
  const said = answerSaid(column, 'activities', place, loaded.scope, listening.phrases('request'));
  return Array.isArray(said?.value) && proposeIn(turn, { loaded, isHere }, { activities: said.value });
}
