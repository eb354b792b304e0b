// Shows what somebody wants to see of what is held: the business, all of the register, a part, a program, or what was said of a question.
import { canWith, loadAll, nameOf, readAll } from '../../../../app/register.js';
import { sentences as common } from '../../../../app/sentences.js';
import { type AppTurn, type Loaded, reply } from '../../../../app/turn.js';
import { runCommand } from '../../../../app/typing/typed.js';
import { applicableQuestions } from '../../../../core/engine/applies.js';
import { pressId } from '../../../../core/engine/press.js';
import { interview, statusOf } from '../../../../core/engine/status.js';
import { folded } from '../../../../core/fold.js';
import { can } from '../../../../core/permissions.js';
import { say, t } from '../../../../core/text.js';
import { isOfBusiness, namesAsked } from '../../../../core/understanding/talk/asks-to-see.js';
import { listed, wordsIn } from '../../../../core/understanding/words.js';
import { activityRegisters } from '../../../activities/rules/registers.js';
import { profileCalled } from '../../../organisation/rules/questions-called.js';
import { programsIn } from '../../../suppliers/rules/told.js';
import { namesKnown, namesOfActivity } from '../../changes/change-world.js';
import { showCase, showList, showSuppliers } from '../../records.js';
import { askedIn, commandSaid } from '../../rules/asked.js';
import { isCalled } from '../../rules/record-wanted.js';
import { showCheck } from '../../standing/check.js';
import { openOf } from '../../standing/running.js';
import { isOf } from '../of-cases/put-down.js';
import { sayWho } from './answers.js';
import { inShort, readable, seeRecord, shortly, tellProgram } from './register-asked.js';

const sentences = {
  here: t('{label}: {value}', '{label}: {value}'),
  empty: t('{label}: daar is nog niets over ingevuld', '{label}: nothing is filled in about it yet'),
  left: t('Nog niet ingevuld bij uw bedrijf: {labels}.', 'Not filled in yet of your business: {labels}.'),
  none: t('Bij uw bedrijf ontbreekt niets.', 'Nothing is missing of your business.'),
  alsoNot: t('"{names}" vind ik niet in uw register.', 'I do not find "{names}" in your register.'),
} as const;

/** All that is held of what is named; false where none of it is known here. */
export async function heldAnswered(turn: AppTurn, about: string, onlyWhole = false): Promise<boolean> {
  const profile = await profileSeen(turn);
  if (profile !== undefined && isOfBusiness(about, profile.record.title)) return showBusiness(turn, profile);
  if (onlyWhole) return false;
  if (await showedAll(turn, about)) return true;
  const missing: string[] = [];
  const names = await eachNamed(turn, about);
  // "Verlof en rooster" is one part by its own name.
  if (names.length > 1 && (await partsCalled(turn, names)).length === 1) return heldOf(turn, names.join(' '), profile);
  for (const name of names) if (!(await heldOf(turn, name, profile))) missing.push(name);
  if (missing.length === names.length) return false;
  if (missing.length > 0)
    reply(turn, { type: 'text', text: say(sentences.alsoNot, turn.language, { names: missing.join('", "') }) });
  return true;
}

const profileSeen = async (turn: AppTurn): Promise<Loaded | undefined> =>
  can(turn.actor, 'read-organisation') ? (await loadAll(turn, 'organisation'))[0] : undefined;

const ofAll = listed('register verwerkingsregister activiteiten verwerkingen onderdelen overzicht alles activities');
const ofSuppliers = listed('leveranciers programmas programma suppliers programs');

/** All of the register, or all that is in it of one kind. */
async function showedAll(turn: AppTurn, about: string): Promise<boolean> {
  const [name = '', ...more] = namesAsked(about).length === 0 ? [about] : namesAsked(about);
  if (more.length > 0 || !(ofAll.has(name) || ofSuppliers.has(name))) return false;
  if (ofSuppliers.has(name)) await showSuppliers(turn);
  else if (name.startsWith('a') || name === 'verwerkingen' || name === 'onderdelen') await showList(turn);
  else await turn.registers.entrance.where(turn);
  return true;
}

/** A part of the register, a question of the business, a program, what is kept, or somebody who asked something. */
async function heldOf(turn: AppTurn, name: string, profile: Loaded | undefined): Promise<boolean> {
  if (ofCases.test(name)) return showedCase(turn, name);
  const called = (await partsCalled(turn, [name])).slice(0, mostShown);
  for (const one of called) reply(turn, inShort(turn, one));
  if (called.length > 0) return true;
  if (profile !== undefined && lineOfProfile(turn, name, profile)) return true;
  if (await toldProgram(turn, name)) return true;
  return showedCase(turn, name);
}
const mostShown = 3;

/** The parts in use that are called by all of these words. */
async function partsCalled(turn: AppTurn, names: readonly string[]): Promise<readonly Loaded[]> {
  const words = names.flatMap(wordsIn);
  const inUse = (await readAll(turn, ...activityRegisters)).filter(({ record }) => record.status !== 'archived');
  return inUse.filter((one) => canWith(turn, 'read', one) && isCalled(words, namesOfActivity(one.record)));
}

async function toldProgram(turn: AppTurn, name: string): Promise<boolean> {
  const seen = await readable(turn);
  const used = namesKnown(turn, seen).suppliers.find(({ names }) => names.some((one) => folded(one) === name));
  const [known] = programsIn(name);
  if (used === undefined && known === undefined) return false;
  tellProgram(
    turn,
    used ?? { id: known?.id ?? '', names: [known === undefined ? name : say(known.name, turn.language)] },
    seen,
  );
  return true;
}

const ofCases = /^(?:((?:data ?)?lek|melding|breach)|verzoek|request)(?: van \S+(?: \S+)?)?$/;

/** A letter to somebody is shown in its own way. */
const ofPaper = /\b(?:\S*brief\S*|antwoord\S*|mail\S*|letter|answer|aan|to)\b/;

/** "Mevrouw Bakker": whose request runs; "het datalek": the one that runs. */
async function showedCase(turn: AppTurn, name: string): Promise<boolean> {
  const requests = await openOf(turn, 'request');
  const [, breach] = ofCases.exec(name) ?? [];
  const named = ofCases.test(name) ? requests : requests.filter((one) => !ofPaper.test(name) && isOf(one, name));
  const cases = breach === undefined ? named : await openOf(turn, 'breach');
  const [only, ...more] = cases;
  if (only === undefined || more.length > 0) return false;
  await showCase(turn, only);
  return true;
}

/** Several programs may be named with nothing between them: "mollie postnl en moneybird". */
export async function eachNamed(turn: AppTurn, about: string): Promise<readonly string[]> {
  const names = namesAsked(about);
  if (names.every((name) => !name.includes(' '))) return names;
  const { suppliers } = namesKnown(turn, await readable(turn));
  const known = (word: string): string | undefined =>
    suppliers.find((one) => one.names.some((name) => folded(name) === word))?.id ?? programsIn(word)[0]?.id;
  return names.flatMap((name) => {
    const words = name.split(' ');
    const ids = words.map(known);
    const isList = !ids.includes(undefined) && new Set(ids).size === words.length;
    return isList ? words : [name];
  });
}

/** The business on a card: what is filled in, and a button for all that can be. */
function showBusiness(turn: AppTurn, profile: Loaded): true {
  const { scope, record, checklist } = profile;
  const lines = checklist.sections
    .filter(({ beside }) => beside !== true)
    .flatMap((section) => applicableQuestions(section, scope))
    .flatMap((question) => {
      const value = shortly(profile, question);
      return value === undefined ? [] : [{ label: say(question.label, turn.language), value }];
    });
  const all = { id: pressId('command', 'profile'), label: say(common.profileTitle, turn.language) };
  turn.waits = { ...turn.waits, card: { card: 'shown', subject: record.id, at: turn.now } };
  reply(turn, { type: 'card', title: nameOf(turn, record), lines, actions: [all] });
  return true;
}

/** What of the business or of all is not filled in yet. */
export async function missingAnswered(turn: AppTurn, about: string): Promise<boolean> {
  if (about === '') {
    await showCheck(turn, '');
    return true;
  }
  const profile = await profileSeen(turn);
  if (profile === undefined || !isOfBusiness(about, profile.record.title)) {
    if (!namesAsked(about).every((one) => ofAll.has(one))) return false;
    await showCheck(turn, '');
    return true;
  }
  const { scope, record } = profile;
  const labels = interview(scope)
    .flatMap((section) => applicableQuestions(section, scope))
    .filter((question) => statusOf(question, scope) === 'empty')
    .map(({ label }) => say(label, turn.language));
  const text =
    labels.length === 0
      ? say(sentences.none, turn.language)
      : say(sentences.left, turn.language, { labels: labels.join(', ') });
  reply(turn, { type: 'text', text, actions: [seeRecord(turn, record)] });
  return true;
}

/** What the business said of each that is named, where all of it is asked of the business: "versturen wij een nieuwsbrief". */
export async function profileAnswered(turn: AppTurn, about: string): Promise<boolean> {
  const profile = await profileSeen(turn);
  const names = namesAsked(about);
  if (profile === undefined || names.length === 0 || !names.every((name) => questionCalled(name, profile)))
    return false;
  for (const name of names) lineOfProfile(turn, name, profile);
  return true;
}

function questionCalled(name: string, { scope }: Loaded) {
  const about = name.replaceAll(/['’]/g, '');
  const questions = scope.checklist.sections.flatMap((section) => applicableQuestions(section, scope));
  const namesOf = (id: string): readonly string[] => profileCalled[id] ?? [];
  return questions.find(({ id, label }) =>
    [label.nl, label.en, ...namesOf(id)].some((one) => folded(one).replaceAll(/['’]/g, '') === about),
  );
}

function lineOfProfile(turn: AppTurn, name: string, profile: Loaded): boolean {
  const question = questionCalled(name, profile);
  if (question === undefined) return false;
  const value = shortly(profile, question);
  const label = say(question.label, turn.language);
  reply(turn, {
    type: 'text',
    text: say(value === undefined ? sentences.empty : sentences.here, turn.language, { label, value: value ?? '' }),
    actions: [seeRecord(turn, profile.record)],
  });
  return true;
}

/** What is asked in words of a command that only shows something, or of who does what. */
export async function commandAnswered(turn: AppTurn, words: string): Promise<boolean> {
  const about = askedIn(words);
  if (about === 'who') await sayWho(turn, words);
  else if (about === 'progress') await turn.registers.entrance.where(turn);
  else {
    const command = commandSaid(words);
    if (command === undefined || !onlyShow.has(command)) return false;
    await runCommand(turn, command);
  }
  return true;
}
const onlyShow: ReadonlySet<string> = new Set([
  '/register',
  '/register lijst',
  '/register leveranciers',
  '/register profiel',
  '/register controle',
  '/register rollen',
]);
