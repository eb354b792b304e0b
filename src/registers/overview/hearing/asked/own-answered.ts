// Answers what is asked in passing of what the product itself holds: a part of the register, a question of it, a program or somebody.
import { canWith, load, nameOf } from '../../../../app/register.js';
import { type AppTurn, type Loaded, reply, tell } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { valueAt } from '../../../../core/engine/answers.js';
import { applicableQuestions } from '../../../../core/engine/applies.js';
import type { Question, Scope } from '../../../../core/engine/checklist.js';
import { optionsOf } from '../../../../core/engine/options.js';
import { pressId } from '../../../../core/engine/press.js';
import type { Action } from '../../../../core/engine/replies.js';
import { inShort, namedPoints, openName } from '../../../../core/engine/status.js';
import { labelled } from '../../../../core/engine/telling/said-back.js';
import { folded } from '../../../../core/fold.js';
import { can } from '../../../../core/permissions.js';
import { roleNames } from '../../../../core/role-names.js';
import { say, type Text, t } from '../../../../core/text.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { listed } from '../../../../core/understanding/words.js';
import { activityRegisters } from '../../../activities/rules/registers.js';
import { shownCard } from '../../../breach/card.js';
import { programsIn } from '../../../suppliers/rules/told.js';
import { namesKnown, present } from '../../changes/change-world.js';
import { aboutThis } from '../../rules/about-this.js';
import { askedIn as askedOfBot, commandSaid, plainly } from '../../rules/asked.js';
import { answersTo } from '../../rules/known-answers.js';
import {
  isOneOf,
  likeness,
  mayAskOwn,
  type OwnAsked,
  ownAsked,
  pointsAtName,
  type Thing,
} from '../../rules/own-asked.js';
import { questionsCalled } from '../../rules/wrong-here.js';
import { hearingSentences } from '../hearing-sentences.js';
import { asksHowFar, howFarInWords, isPartOrNone } from './how-far.js';
import {
  activitiesCalled,
  inShort as activityInShort,
  lineOf,
  readable,
  seeRecord,
  shortly,
  tellProgram,
} from './register-asked.js';

const sentences = {
  stillOpen: t('Nog open: {points}.', 'Still open: {points}.'),
  confirmed: t('{record} is bevestigd.', '{record} is confirmed.'),
  here: t('{label}: {value}', '{label}: {value}'),
  notHere: t('Bij "{label}" is nog niets ingevuld.', 'Nothing is filled in at "{label}" yet.'),
  person: t('{who}: {what}.', '{who}: {what}.'),
  noRole: t('heeft geen rol in uw register', 'has no role in your register'),
  more: t('En nog {count}. Noem het onderdeel erbij.', 'And {count} more. Name the part with it.'),
} as const;

type Beside = NonNullable<Situation['open']>;

/** False where nothing of it is asked. What somebody may not read is named by nothing here, as if it were not there. */
export async function ownAnswered(turn: AppTurn, text: string, beside?: Beside): Promise<boolean> {
  // "Gebruik je ChatGPT" asks it of the bot, though it names a program.
  if (aboutThis(plainly(text)) !== undefined) return false;
  if (await partAnswered(turn, text, beside)) return true;
  const found = await askedOfOwn(turn, text, beside);
  if (found === undefined) return false;
  const { asked, seen } = found;
  const isAnswered =
    asked.named.length > 0
      ? ofNamed(turn, asked, seen)
      : !isOfOther(text, asked) &&
        (beside === undefined
          ? (await ofShown(turn, asked)) || byNameAlone(turn, asked, seen)
          : ofOpen(turn, asked, beside));
  return isAnswered && heardAs(turn, 'question', text, { about: 'own' });
}

/** "Ik wil personeel afmaken, hoe staat dat ervoor": how far the part is that is named, whatever is said with it. */
async function partAnswered(turn: AppTurn, text: string, beside: Beside | undefined): Promise<boolean> {
  if (!isPartOrNone(beside) || !asksHowFar(text) || !can(turn.actor, 'read-register')) return false;
  const [named, ...more] = await activitiesCalled(turn, folded(text).replace(ofAll, ''));
  if (named === undefined || more.length > 0) return false;
  tellHowFar(turn, named);
  return heardAs(turn, 'question', text, { about: 'progress' });
}
/** "Hoe ver is het register" names no part of it. */
const ofAll = /\bregisters?\b/g;

/** The same of a question of the register that is named alone, where nothing else is known of what is asked. */
export async function questionAnsweredByName(turn: AppTurn, text: string): Promise<boolean> {
  const found = await askedOfOwn(turn, text, undefined);
  return found?.asked.named.length === 0 && ofQuestion(turn, found.asked, found.seen);
}

async function askedOfOwn(turn: AppTurn, text: string, beside: Beside | undefined) {
  if (!mayAskOwn(text)) return undefined;
  const seen = can(turn.actor, 'read-register') ? await readable(turn) : [];
  const asked = ownAsked(text, thingsOf(turn, text, seen), beside !== undefined);
  return asked === undefined || (!asked.isOwn && answersTo(text).length > 0) ? undefined : { asked, seen };
}

/** What is asked of this work itself, or by a command in words, has its own answer unless a name is pointed at. */
const isOfOther = (text: string, asked: OwnAsked): boolean =>
  commandSaid(text) !== undefined || (!pointsAtName(asked) && askedOfBot(text) !== undefined);

/** Whom somebody may hear of: who has a role here, and for who reads the register everybody. */
function thingsOf(turn: AppTurn, text: string, seen: readonly Loaded[]): readonly Thing[] {
  const { activities, suppliers } = namesKnown(turn, seen);
  const mayRead = can(turn.actor, 'read-register');
  const people = present(turn).filter(({ grants }) => mayRead || grants.some(({ acceptedAt }) => acceptedAt !== null));
  const inUse = new Set(suppliers.flatMap(({ names }) => names.map(folded)));
  const others = mayRead ? programsIn(text).filter(({ name }) => !inUse.has(folded(name.nl))) : [];
  return [
    ...activities.map((one): Thing => ({ ...one, kind: 'activity' })),
    ...suppliers.map((one): Thing => ({ ...one, kind: 'program' })),
    ...others.map(({ id, name, also = [] }): Thing => ({ id, kind: 'program', names: [name.nl, ...also] })),
    ...people.map(({ id, name }): Thing => ({ id, kind: 'person', names: [name] })),
  ];
}

function ofNamed(turn: AppTurn, asked: OwnAsked, seen: readonly Loaded[]): boolean {
  const of = (kind: Thing['kind']) => asked.named.filter((one) => one.kind === kind);
  const recordsOf = (kind: Thing['kind']) => seen.filter(({ record }) => of(kind).some(({ id }) => id === record.id));
  const [activities, companies] = [recordsOf('activity').slice(0, mostShown), recordsOf('program')];
  const [[program], [person]] = [of('program'), of('person')];
  if (program !== undefined && asked.left.length === 0) {
    tellProgram(turn, program, seen, activities[0]);
    return true;
  }
  if (activities.length > 0) return ofActivities(turn, asked, activities);
  if (companies.length > 0) return ofRecords(turn, asked, companies);
  return person !== undefined && asked.left.every((word) => ofRole.has(word)) && tellPerson(turn, person, seen);
}
const mostShown = 3;
const ofRole = listed('rol rollen functie taak taken role roles job');

/** What a part says of what is asked, how far it is, or what it holds in short. */
function ofActivities(turn: AppTurn, asked: OwnAsked, loaded: readonly Loaded[]): boolean {
  if (asked.asksHowFar && asked.left.length === 0) {
    for (const one of loaded) tellHowFar(turn, one);
    return true;
  }
  if (ofRecords(turn, asked, loaded)) return true;
  if (asked.left.length > 0 || !asked.isOwn) return false;
  for (const one of loaded) reply(turn, activityInShort(turn, one));
  return true;
}

/** What these say at the question that is named, or that has what is named among its options. */
function ofRecords(turn: AppTurn, asked: OwnAsked, loaded: readonly Loaded[]): boolean {
  const [first] = loaded;
  const question = first && (questionMeant(asked, first.scope) ?? questionHolding(asked, first.scope));
  if (question === undefined) return false;
  tellLines(turn, question, loaded);
  return true;
}

const questionHolding = (asked: OwnAsked, scope: Scope): Question | undefined =>
  asked.isOwn
    ? askedIn(scope).find(
        (one) =>
          one.kind === 'choices' &&
          isOneOf(
            asked,
            optionsOf(one, scope, 'all').flatMap(({ label: { nl, en } }) => [nl, en]),
          ),
      )
    : undefined;

const askedIn = (scope: Scope): readonly Question[] =>
  scope.checklist.sections.flatMap((section) => applicableQuestions(section, scope));

/** A question of the record that is on the screen, by its name. */
async function ofShown(turn: AppTurn, asked: OwnAsked): Promise<boolean> {
  const { card } = turn.waited;
  if (!asked.isOwn || card === undefined || !showRecords.includes(card.card)) return false;
  const record = await turn.repositories.records.get(turn.organisation.id, card.subject);
  const loaded = record && (await load(turn, record));
  const question = loaded && canWith(turn, 'read', loaded) ? questionMeant(asked, loaded.scope) : undefined;
  if (loaded === undefined || question === undefined) return false;
  tellLines(turn, question, [loaded]);
  turn.waits = { ...turn.waits, card: { ...card, at: turn.now } };
  return true;
}
const showRecords: readonly string[] = ['shown', shownCard];

/** Where nothing but the name of a question is said. */
const byNameAlone = (turn: AppTurn, asked: OwnAsked, seen: readonly Loaded[]): boolean =>
  pointsAtName(asked) && ofQuestion(turn, asked, seen, []);

/** A question of what is open, by its name. */
function ofOpen(turn: AppTurn, asked: OwnAsked, beside: Beside): boolean {
  const question = asked.isOwn ? questionMeant(asked, beside.scope) : undefined;
  if (question === undefined) return false;
  tellHere(turn, question, beside);
  return true;
}

/** A question that is named alone: of the business, of the parts or of the companies. */
function ofQuestion(turn: AppTurn, asked: OwnAsked, seen: readonly Loaded[], besideIt?: readonly []): boolean {
  if (!asked.isOwn) return false;
  for (const registers of [['organisation'], activityRegisters, ['supplier']]) {
    const some = seen.filter(({ record }) => registers.includes(record.register));
    const found = some.map((loaded) => ({ loaded, question: questionMeant(asked, loaded.scope, besideIt) }));
    const question = found.find((one) => one.question !== undefined)?.question;
    if (question === undefined) continue;
    const asking = found.filter((one) => one.question?.id === question.id).map(({ loaded }) => loaded);
    const filled = asking.filter((loaded) => shortly(loaded, question) !== undefined);
    tellLines(turn, question, filled.length > 0 ? filled : asking);
    return true;
  }
  return false;
}

/** The question that is named with the longest name; what else is said stands in the words that it is asked in, unless told. */
function questionMeant(asked: OwnAsked, scope: Scope, besideIt?: readonly []): Question | undefined {
  const called = questionsCalled(scope.checklist.id);
  const [first] = askedIn(scope)
    .map((question) => ({
      question,
      alike: likeness(asked, { ...namesOf(question, called[question.id] ?? []), ...(besideIt && { asked: besideIt }) }),
    }))
    .toSorted((one, other) => other.alike - one.alike);
  return first !== undefined && first.alike > 0 ? first.question : undefined;
}

/** What a list asks of each row is said beside its name. */
function namesOf(question: Question, called: readonly string[]) {
  const inWords = ({ nl, en }: Text) => [nl, en];
  const labels = inWords(question.label);
  const columns = question.kind === 'rows' ? question.columns : [];
  return {
    names: [...labels, ...labels.flatMap((label) => label.split(/ en | and /)), ...called],
    asked: [question.ask, ...columns.flatMap(({ ask, label }) => [ask, label])].flatMap(inWords),
  };
}

/** The business has one record: its answer goes by what is asked. */
function lineAt(turn: AppTurn, one: Loaded, question: Question): string {
  const value = shortly(one, question);
  if (one.record.register !== 'organisation') return lineOf(turn, one, value);
  const label = say(question.label, turn.language);
  return say(value === undefined ? sentences.notHere : sentences.here, turn.language, { label, value: value ?? '' });
}

function tellLines(turn: AppTurn, question: Question, loaded: readonly Loaded[]): void {
  const shown = loaded.slice(0, mostShown);
  const lines = shown.map((one) => lineAt(turn, one, question));
  const count = loaded.length - shown.length;
  const more = count > 0 ? [say(sentences.more, turn.language, { count })] : [];
  const actions = shown.map(({ record }) => seeRecord(turn, record));
  reply(turn, { type: 'text', text: [...lines, ...more].join('\n'), actions });
}

/** What is filled in of what is open, sent or not. */
function tellHere(turn: AppTurn, question: Question, { scope, filled }: Beside): void {
  const label = say(question.label, turn.language);
  const typed = question.id in filled ? labelled(scope, { [question.id]: filled[question.id] }) : [];
  const stored = shortly({ scope }, question);
  if (typed.length > 0) reply(turn, { type: 'text', text: typed.join('\n') });
  else if (stored === undefined) tell(turn, sentences.notHere, { label });
  else tell(turn, sentences.here, { label, value: stored });
}

function tellHowFar(turn: AppTurn, loaded: Loaded): void {
  const { record, scope } = loaded;
  const { language } = turn;
  const name = { record: nameOf(turn, record) };
  const points = record.status === 'concept' ? [] : namedPoints(scope);
  const open = inShort(points, language, (question) => openName(question, language));
  const text =
    record.status === 'concept' ? howFarInWords(turn, loaded).join('\n') : say(sentences.confirmed, language, name);
  const left = open === '' ? '' : ` ${say(sentences.stillOpen, language, { points: open })}`;
  reply(turn, { type: 'text', text: `${text}${left}`, actions: [seeRecord(turn, record)] });
}

/** The roles of somebody, and where the register names them. */
function tellPerson(turn: AppTurn, { id }: Thing, seen: readonly Loaded[]): boolean {
  const person = present(turn).find((one) => one.id === id);
  if (person === undefined) return false;
  const { language } = turn;
  const roles = person.grants
    .filter(({ acceptedAt }) => acceptedAt !== null)
    .map(({ role }) => say(roleNames[role], language));
  const places = seen.flatMap(({ record, scope }) =>
    peopleIn(scope)
      .filter(({ path }) => valueAt(scope.answers, path) === id)
      .map(({ label }) => `${say(label, language)} (${nameOf(turn, record)})`),
  );
  const all = [...new Set([...roles, ...places])];
  const what = all.length === 0 ? say(sentences.noRole, language) : all.slice(0, mostPlaces).join(', ');
  const actions: readonly Action[] = can(turn.actor, 'read-register')
    ? [{ id: pressId('command', 'roles'), label: say(hearingSentences.rolesDoor, language) }]
    : [];
  reply(turn, { type: 'text', text: say(sentences.person, language, { who: person.name, what }), actions });
  return true;
}
const mostPlaces = 6;

const peopleIn = (scope: Scope) =>
  scope.checklist.sections
    .flatMap(({ questions }) => questions)
    .filter(({ kind }) => kind === 'person')
    .map(({ id, label }) => ({ path: id, label }));
