// /register medewerkers: everybody the bot knows, and erasing somebody who left.

import { toChange } from '../../app/record-buttons.js';
import { may, nameOf } from '../../app/register.js';
import { type AppTurn, reply, tell } from '../../app/turn.js';
import { type Press, pressId } from '../../core/engine/press.js';
import type { Action, Line } from '../../core/engine/replies.js';
import { placeOf } from '../../core/engine/scope.js';
import { folded } from '../../core/fold.js';
import type { Person } from '../../core/people.js';
import { roleNames } from '../../core/role-names.js';
import { say, type Text, t } from '../../core/text.js';
import { type Duty, dutiesOf, erasePerson, isLastOfficer } from './erasing.js';
import { joinNamed } from './linking.js';

const pageSize = 10;

/** With a number the page, with a name those who are called so. */
export async function showPeople(turn: AppTurn, argument: string): Promise<void> {
  if (!may(turn, 'erase-person')) return;
  const { language } = turn;
  const page = /^\d{1,4}$/.test(argument) ? Math.max(1, Number(argument)) : 1;
  const named = /^\d*$/.test(argument) ? '' : folded(argument);
  const people = present(turn).filter(({ name }) => folded(name).includes(named));
  if (people.length === 0) return tell(turn, words.nobody, { name: argument });
  // A button holds no names, so the next page of a search cannot be asked for with one.
  const narrow = named !== '' && people.length > pageSize;
  reply(turn, {
    type: 'card',
    title: say(words.title, language),
    text: narrow ? say(words.narrow, language, { count: people.length }) : say(words.text, language),
    lines: pageOf(people, page).map((person) => personLine(turn, person)),
    actions: narrow ? [] : more(turn, people.length, page, (next) => pressId('command', 'people', '', next)),
  });
}

function personLine(turn: AppTurn, person: Person): Line {
  const line = { label: person.name, value: rolesOf(turn, person) };
  if (person.id === turn.person.id) return line;
  const label = say(words.open, turn.language, { who: person.name });
  return { ...line, action: { id: pressId('person', person.id), label } };
}

/** What a button about a person does: shows what erasing means, asks who takes over, or erases. */
export async function onPerson(turn: AppTurn, { subject, path, n, option }: Omit<Press, 'verb'>): Promise<void> {
  if (!may(turn, 'erase-person')) return;
  const person = present(turn).find(({ id }) => id === subject);
  if (person === undefined) return tell(turn, words.gone);
  if (person.id === turn.person.id) return tell(turn, words.yourself);
  if (path === 'is') return sayWhoItIs(turn, person, n, option);
  if (isLastOfficer(turn, person)) return tell(turn, words.lastOfficer, { who: person.name });
  if (path === 'choose') return chooseWhoTakesOver(turn, person, Math.max(1, n));
  const to = present(turn).find(({ id }) => id === option && id !== person.id);
  if (path === 'erase') return erase(turn, person, to);
  await showErasing(turn, person, await dutiesOf(turn, person), to);
}

/** Somebody of whom only a name is known, for whom a colleague is picked who speaks here: from then on they are one. */
async function sayWhoItIs(turn: AppTurn, person: Person, page: number, option: string): Promise<void> {
  if (!(await isOnlyNamed(turn, person))) return tell(turn, words.speaksHere, { who: person.name });
  const colleagues = await speaking(turn, person);
  const colleague = colleagues.find(({ id }) => id === option);
  if (colleague === undefined)
    return choose(turn, colleagues, {
      page: Math.max(1, page),
      title: say(words.whoIs, turn.language, { who: person.name }),
      button: (id) => pressId('person', person.id, 'is', 0, id),
      next: (following) => pressId('person', person.id, 'is', following),
    });
  await joinNamed(turn, person, colleague);
  tell(turn, words.joined, { who: person.name, as: colleague.name });
}

const isOnlyNamed = async ({ repositories, organisation }: AppTurn, { id }: Person): Promise<boolean> =>
  (await repositories.people.accounts(organisation.id, id)).length === 0;

/** Colleagues who have an account here, the person who asks among them. */
async function speaking(turn: AppTurn, except: Person): Promise<readonly Person[]> {
  const found: Person[] = [];
  for (const other of present(turn)) if (other.id !== except.id && !(await isOnlyNamed(turn, other))) found.push(other);
  return found;
}

async function erase(turn: AppTurn, person: Person, to: Person | undefined): Promise<void> {
  const duties = await dutiesOf(turn, person);
  // Something came up after this was shown: who takes it over is asked first.
  if (duties.length > 0 && to === undefined) return showErasing(turn, person, duties, to);
  const n = await erasePerson(turn, person, to ?? turn.person);
  if (n === undefined) return tell(turn, words.gone);
  const taken = duties.map(({ loaded }) => nameOf(turn, loaded.record)).join(', ');
  const said = [
    say(words.erased, turn.language, { n }),
    ...(to !== undefined && taken !== ''
      ? [say(words.takenOver, turn.language, { who: to.name, records: taken })]
      : []),
    ...(isDeputy(duties) ? [say(words.noDeputy, turn.language)] : []),
  ];
  reply(turn, { type: 'text', text: said.join(' ') });
}

async function showErasing(
  turn: AppTurn,
  person: Person,
  duties: readonly Duty[],
  to: Person | undefined,
): Promise<void> {
  const { language } = turn;
  const who = person.name;
  if (await isOnlyNamed(turn, person))
    reply(turn, {
      type: 'text',
      text: say(words.onlyNamed, language, { who }),
      actions: [{ id: pressId('person', person.id, 'is'), label: say(words.whoIs, language, { who }) }],
    });
  const explained = [words.goes, words.stays, words.notSearched, words.never];
  reply(turn, {
    type: 'card',
    title: say(words.eraseTitle, language, { who }),
    text: explained.map((text) => say(text, language, { who })).join('\n\n'),
    lines: [
      ...(person.grants.length === 0 ? [] : [{ label: say(words.roles, language), value: rolesOf(turn, person) }]),
      ...duties.map((duty) => dutyLine(turn, duty)),
      ...(to === undefined ? [] : [{ label: say(words.takesOver, language), value: to.name }]),
    ],
    actions: eraseButtons(turn, person, duties, to),
  });
}

/** One tap: with work left to do it says whose that becomes. */
function eraseButtons(
  { language, person: me }: AppTurn,
  { id, name }: Person,
  duties: readonly Duty[],
  to: Person | undefined,
): readonly Action[] {
  const button = (label: Text, taker: string, values: Readonly<Record<string, string>> = {}): Action => ({
    id: pressId('person', id, 'erase', 0, taker),
    label: say(label, language, { who: name, ...values }),
    style: 'danger',
  });
  if (duties.length === 0) return [button(words.erase, '')];
  if (to !== undefined && to.id !== me.id) return [button(words.eraseTo, to.id, { to: to.name })];
  return [button(words.eraseToMe, me.id), { id: pressId('person', id, 'choose'), label: say(words.another, language) }];
}

/** "V-003 Klanten: houdt dit bij", with a button to give just this one to somebody. */
function dutyLine(turn: AppTurn, { loaded, paths }: Duty): Line {
  const { record, checklist } = loaded;
  const labels = paths.flatMap((path) => {
    const place = placeOf(checklist, path);
    return place === undefined ? [] : [say((place.column ?? place.question).label, turn.language)];
  });
  const label = nameOf(turn, record);
  const [path = ''] = paths;
  const value = [...new Set(labels)].join(', ');
  return { label, value, ...(path.includes('/') ? {} : { action: { id: toChange(loaded, path), label } }) };
}

function chooseWhoTakesOver(turn: AppTurn, person: Person, page: number): void {
  const others = present(turn).filter(({ id }) => id !== person.id && id !== turn.person.id);
  choose(turn, others, {
    page,
    title: say(words.who, turn.language, { who: person.name }),
    button: (id) => pressId('person', person.id, '', 0, id),
    next: (following) => pressId('person', person.id, 'choose', following),
  });
}

interface Choosing {
  readonly page: number;
  readonly title: string;
  /** The id of the button for one of them, and for the page after this one. */
  readonly button: (id: string) => string;
  readonly next: (page: number) => string;
}

function choose(turn: AppTurn, people: readonly Person[], { page, title, button, next }: Choosing): void {
  const lines = pageOf(people, page).map(
    (one): Line => ({ label: one.name, value: rolesOf(turn, one), action: { id: button(one.id), label: one.name } }),
  );
  if (lines.length === 0) tell(turn, words.nobodyElse);
  else reply(turn, { type: 'card', title, lines, actions: more(turn, people.length, page, next) });
}

const present = ({ people }: AppTurn): readonly Person[] => people.filter(({ former }) => former === undefined);

const isDeputy = (duties: readonly Duty[]): boolean => duties.some(({ paths }) => paths.includes('deputy'));

function rolesOf({ language }: AppTurn, { grants }: Person): string {
  const roles = grants.length === 0 ? (['employee'] as const) : grants.map(({ role }) => role);
  return roles.map((role) => say(roleNames[role], language)).join(', ');
}

function pageOf(people: readonly Person[], page: number): readonly Person[] {
  return people.slice((page - 1) * pageSize, page * pageSize);
}

function more({ language }: AppTurn, all: number, page: number, id: (page: number) => string): readonly Action[] {
  const rest = all - page * pageSize;
  return rest <= 0 ? [] : [{ id: id(page + 1), label: say(words.more, language, { count: rest }) }];
}

const words = {
  title: t('Wie ik hier ken', 'Whom I know here'),
  text: t(`Is iemand hier weg? Dan kunt u de gegevens van die persoon wissen. Zoeken kan ook: typ de naam erachter.
           Did somebody leave? Then you can erase that person’s details. You can search too: type the name behind it.`),
  narrow: t(`Dit zijn de eerste tien van {count}. Typ meer van de naam.
             These are the first ten of {count}. Type more of the name.`),
  open: t('{who} wissen', 'Erase {who}'),
  nobody: t('Ik ken hier niemand die "{name}" heet.', 'I know nobody here called "{name}".'),
  more: t('Nog {count}', '{count} more'),
  onlyNamed:
    t(`{who} ken ik alleen van naam: ik kan daar niets naartoe sturen. Praat {who} intussen zelf met mij? Zeg dan wie het is.
       I know {who} by name only: I cannot send anything there. Does {who} talk to me by now? Then say who it is.`),
  whoIs: t('Wie is {who} hier?', 'Who is {who} here?'),
  speaksHere:
    t(`{who} praat zelf met mij. Is dat dezelfde persoon als een ander? Dan koppelt die persoon dat zelf met /register koppel.
       {who} talks to me. Is that the same person as somebody else? Then that person links them with /register link.`),
  joined: t(`{who} en {as} zijn nu één persoon: {as}. Taken en rollen zijn meegegaan.
             {who} and {as} are one person now: {as}. Tasks and roles came along.`),
  gone: t('Deze persoon is al gewist.', 'This person was erased already.'),
  yourself:
    t(`Uzelf wissen kan niet. Draag eerst uw rol over met /register overdragen. Wie hem overneemt, kan u daarna wissen.
       You cannot erase yourself. First hand over your role with /register handover. Whoever takes it over can then erase you.`),
  lastOfficer: t(`{who} is de enige die voor privacy zorgt. Die rol moet eerst naar een ander: /register overdragen.
                  {who} is the only one who takes care of privacy. That role must first go to somebody else: /register handover.`),
  eraseTitle: t('{who} wissen', 'Erase {who}'),
  goes: t(`Weg gaan: naam, e-mail, telefoon, accounts, rollen, en wat {who} begon en niet afmaakte.
           What goes: name, e-mail, phone, accounts, roles, and what {who} began and did not finish.`),
  stays:
    t(`Wat {who} invulde en bevestigde, blijft staan. Er staat dan bij: oud-medewerker, met een nummer. Ook in versies die al zijn vastgesteld.
       What {who} filled in and confirmed stays. It then reads: former employee, with a number. In versions that were signed off as well.`),
  notSearched:
    t(`Teksten die iemand zelf typte, doorzoek ik niet. Staat de naam daarin, of in het profiel van uw organisatie? Pas dat eerst aan: daarna herken ik de naam niet meer.
       I do not search texts that somebody typed. Is the name in one, or in the profile of your organisation? Change that first: afterwards I no longer recognise the name.`),
  never: t(`Dit kunt u niet terugdraaien. Schrijft {who} later weer, dan is dat voor mij een nieuw iemand.
            You cannot undo this. When {who} writes again later, that is somebody new to me.`),
  roles: t('Rollen die eindigen', 'Roles that end'),
  takesOver: t('Neemt het over', 'Takes over'),
  erase: t('Wis {who}', 'Erase {who}'),
  eraseToMe: t('Ik neem het over, wis {who}', 'I take over, erase {who}'),
  eraseTo: t('{to} neemt het over, wis {who}', '{to} takes over, erase {who}'),
  another: t('Een ander neemt het over', 'Somebody else takes over'),
  who: t('Wie neemt het over van {who}?', 'Who takes over from {who}?'),
  nobodyElse: t('Er is niemand anders.', 'There is nobody else.'),
  erased: t(`Gewist. Waar de naam stond, staat nu: oud-medewerker {n}.
             Erased. Where the name was, it now reads: former employee {n}.`),
  takenOver: t('{who} heeft nu: {records}.', '{who} now has: {records}.'),
  noDeputy: t(`U hebt nu geen vervanger meer. Kies een nieuwe: /register profiel.
               You have no deputy any more. Choose a new one: /register profile.`),
} as const satisfies Readonly<Record<string, Text>>;
