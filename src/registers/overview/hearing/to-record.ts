// "Ga verder met V-002", "doe eerst maar leveranciers", "laat de lonen eens zien": whoever names a record gets there, from anywhere.
import type { StoredRecord } from '../../../app/ports/records.js';
import { canWith, load } from '../../../app/register.js';
import { sentences as common } from '../../../app/sentences.js';
import { type AppTurn, type Hearing, type Loaded, tell } from '../../../app/turn.js';
import { heardAs } from '../../../app/typing/heard.js';
import { pathsAt } from '../../../core/engine/ask.js';
import { optionsOf } from '../../../core/engine/options.js';
import { columnAt } from '../../../core/engine/scope.js';
import { can } from '../../../core/permissions.js';
import { recordName, recordNamed } from '../../../core/records.js';
import { t } from '../../../core/text.js';
import type { Situation } from '../../../core/understanding/reading.js';
import { changesList } from '../../../core/understanding/values/denied-said.js';
import { activityRegisters } from '../../activities/rules/registers.js';
import { templates } from '../../activities/rules/templates/index.js';
import { backAgain } from '../../people/roles.js';
import { namesOfActivity } from '../changes/change-world.js';
import { open, showCase, showList } from '../records.js';
import { caseWanted } from '../rules/case-wanted.js';
import { listening } from '../rules/listening.js';
import { isCalled, type RecordWanted, recordNamedAlone, recordWanted } from '../rules/record-wanted.js';
import { registerAsked } from '../rules/register-asked.js';
import { registerWanted } from '../rules/register-wanted.js';
import { openOf } from '../standing/running.js';
import { activitiesCalled } from './asked/register-asked.js';
import { wishedFirst } from './of-records/wished-first.js';
import { respondToActivity } from './told.js';

type Beside = NonNullable<Situation['open']>;

/** What runs is shown by its number in a way of its own. */
const ofRegister: readonly string[] = [...activityRegisters, 'supplier'];

const waits = t(`Wat u bij {record} invulde, blijft daar staan en is nog niet bewaard.
                 What you filled in at {record} stays there and is not stored yet.`);

const waitsUnsent = t(`Wat u invulde, blijft staan en is nog niet verstuurd.
                       What you filled in stays there and was not sent yet.`);

/** Opens or shows the record that is named, and leaves what is open as it is; false for anything else. */
export const toRecord: Hearing['toRecord'] = async (turn, text, beside) => {
  // Who comes back from an absence goes on where they were as well.
  await backAgain(turn, text);
  return (
    (beside !== undefined && (await wishedFirst(turn, text, beside))) ||
    (await toRegister(turn, text, beside)) ||
    leadsTo(turn, text, beside)
  );
};

/** Who leaves a case for the register sees where that stands; beside a part of it there is nothing to go to. */
async function toRegister(turn: AppTurn, text: string, beside: Beside | undefined): Promise<boolean> {
  if (!registerWanted(text) || !can(turn.actor, 'read-register') || !isBesideCase(beside)) return false;
  await turn.registers.entrance.where(turn);
  return heardAs(turn, 'command', text, { command: 'where' });
}

const isBesideCase = (beside: Beside | undefined): boolean =>
  beside === undefined || beside.scope.checklist.tells !== undefined || listening.matter(beside.scope) !== undefined;

async function leadsTo(turn: AppTurn, text: string, beside: Beside | undefined): Promise<boolean> {
  const wanted = recordWanted(text) ?? (beside === undefined ? recordNamedAlone(text) : undefined);
  if (wanted === undefined || (beside !== undefined && !wanted.surely && answersHere(wanted, beside, text)))
    return false;
  // All of them are shown in their list.
  if (wanted.wants === 'see' && wanted.number === undefined && allSuppliers.test(wanted.about.join(' '))) return false;
  if (await leadsToCase(turn, text, wanted, beside)) return true;
  if (isOfTold(turn, text, wanted)) return false;
  const record = await meant(turn, wanted, beside);
  if (record === undefined) return beside === undefined && (await notThere(turn, wanted, text));
  const loaded = await load(turn, record);
  if (!canWith(turn, 'read', loaded)) return false;
  return leadTo(turn, loaded, wanted.wants === 'fill', beside);
}

const allSuppliers = /^(?:leveranciers|suppliers)$/;

async function leadTo(turn: AppTurn, loaded: Loaded, goesOn: boolean, beside: Beside | undefined): Promise<true> {
  const fills = goesOn && canWith(turn, 'edit', loaded);
  if (fills) {
    if (beside !== undefined) saysThatItWaits(turn, beside, loaded.record);
    await open(turn, loaded);
  } else await showCase(turn, loaded);
  return heardAs(turn, 'command', '', { command: fills ? 'change' : 'show' });
}

/** "Verder met het verzoek": the only one that runs and is called so. */
async function leadsToCase(
  turn: AppTurn,
  text: string,
  wanted: RecordWanted,
  beside: Beside | undefined,
): Promise<boolean> {
  const said = caseWanted(text, wanted);
  // A word by itself may begin one.
  if (said === undefined || (recordWanted(text) === undefined && said.number === undefined)) return false;
  const { number, about } = said;
  const isMeant = ({ record, scope }: Loaded) =>
    (number === undefined || record.number === number) && isCalled(about, wordsOf(scope));
  const [only, ...more] = (await openOf(turn, said.register)).filter(isMeant);
  return only !== undefined && more.length === 0 && leadTo(turn, only, said.goesOn, beside);
}

/** What was told and is not reported yet is meant where nothing of its kind runs. */
const isOfTold = ({ waited: { told }, registers }: AppTurn, text: string, wanted: RecordWanted): boolean =>
  told?.flow !== undefined && caseWanted(text, wanted)?.register === registers.checklistOf(told.flow)?.tells;

const wordsOf = ({ answers }: Loaded['scope']): readonly string[] =>
  [...answers.values()].flatMap(({ value }) => (typeof value === 'string' ? [value] : []));

function saysThatItWaits(turn: AppTurn, { scope, filled }: Beside, { id }: StoredRecord): void {
  const { record, recordName } = scope.facts;
  if (record === undefined || record === id || Object.keys(filled).length === 0) return;
  if (recordName === '') tell(turn, waitsUnsent);
  else tell(turn, waits, { record: recordName });
}

/** What is asked here may have that for an answer: "doe maar klanten", where it is asked of whom. */
function answersHere({ about, number }: RecordWanted, { scope, focus }: Beside, text: string): boolean {
  // What is proposed on a card is read, and no one of its options is asked: who names another record there wants to be at that.
  const isCard = focus.type === 'section' && activityRegisters.includes(scope.checklist.id);
  if (isCard && !changesList(text)) return false;
  const paths = pathsAt(scope, focus);
  const isAlone = paths.length === 1;
  return paths.some((path) => {
    const column = columnAt(scope, path);
    if (isAlone && (column?.kind === 'text' || column?.kind === 'long-text')) return number === undefined;
    if (column?.kind !== 'choice' && column?.kind !== 'choices') return false;
    return optionsOf(column, scope, 'all').some(({ label }) =>
      isCalled([...about, number ?? []].flat(), [label.nl, label.en]),
    );
  });
}

/** By its number, or the only one in use that is called so; what stands first in a name is what it is called. */
async function meant(turn: AppTurn, wanted: RecordWanted, beside?: Beside): Promise<StoredRecord | undefined> {
  const { repositories, organisation } = turn;
  const { about, number } = wanted;
  if (number !== undefined) {
    const named = recordNamed(number, turn.registers.checklists);
    if (named === undefined || !(ofRegister.includes(named.checklist.id) || goesOnWithCase(wanted))) return undefined;
    const numbered = await repositories.records.byNumber(organisation.id, named.checklist.id, named.number);
    // "V-001 doen we niet meer" tells something of it.
    return numbered !== undefined &&
      isCalled(about, ofSupplier(numbered) ? [numbered.title] : namesOfActivity(numbered))
      ? numbered
      : undefined;
  }
  if (about.length === 0) return shownNow(turn, beside);
  const inUse = async (register: string) =>
    (await repositories.records.list(organisation.id, register)).filter(({ status }) => status !== 'archived');
  const activities = (await Promise.all(activityRegisters.map(inUse))).flat();
  const activity = onlyCalled(about, activities, namesOfActivity);
  const mayBeSupplier = activity === undefined && (wanted.surely || wanted.wants === 'see') && beside === undefined;
  return mayBeSupplier ? onlyCalled(about, await inUse('supplier'), ({ title }) => [title]) : activity;
}

/** "Ga verder met R-001", and nothing of it told. */
const goesOnWithCase = ({ wants, surely, about }: RecordWanted): boolean =>
  wants === 'fill' && surely && about.length === 0;

const ofSupplier = ({ register }: StoredRecord): boolean => register === 'supplier';

function onlyCalled<One>(
  about: readonly string[],
  ones: readonly One[],
  namesOf: (one: One) => readonly string[],
): One | undefined {
  const called = ones.filter((one) => isCalled(about, namesOf(one)));
  const first = called.filter((one) =>
    isCalled(
      about,
      namesOf(one).map((name) => name.split(/[\s,]/)[0] ?? ''),
    ),
  );
  const [only, ...more] = called.length === 1 ? called : first;
  return more.length === 0 ? only : undefined;
}

/** What is open, was shown last, or of which it was asked last what stands there. */
async function shownNow(turn: AppTurn, beside: Beside | undefined): Promise<StoredRecord | undefined> {
  const { card, answered } = turn.waited;
  const asked = answered && registerAsked(answered.question);
  const [of] = asked === undefined ? [] : await activitiesCalled(turn, asked.about);
  if (of !== undefined) return of.record;
  const id = beside?.scope.facts.record ?? (card?.card === 'shown' ? card.subject : undefined);
  return id === undefined ? undefined : turn.repositories.records.get(turn.organisation.id, id);
}

/** A number that is not there is said, and an activity of which only the example is there is offered. */
async function notThere(turn: AppTurn, { about, number, wants }: RecordWanted, text: string): Promise<boolean> {
  if (number !== undefined) {
    const named = recordNamed(number, turn.registers.checklists);
    if (named === undefined || !ofRegister.includes(named.checklist.id) || about.length > 0) return false;
    if (!can(turn.actor, 'read-register')) return false;
    tell(turn, common.noSuchNumber, { number: recordName(named.checklist, named.number, '') });
    return heardAs(turn, 'command', '', { command: 'show' });
  }
  if (about.length === 0) {
    await showList(turn);
    return heardAs(turn, 'command', '', { command: 'list' });
  }
  const example = wants === 'fill' ? onlyCalled(about, templates, ({ name }) => [name.nl, name.en]) : undefined;
  if (example === undefined || !can(turn.actor, 'create-record')) return false;
  const told = { intent: 'activity', sure: 'likely', words: text, values: { template: example.id } } as const;
  await respondToActivity(turn, told, text);
  return heardAs(turn, 'activity', text, { template: example.id });
}
