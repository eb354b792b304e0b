// Where what was done about a breach or request that runs is put down: in the one that is meant, or in each that may be.
import { changeButton, goOnButton } from '../../../../app/record-buttons.js';
import { canWith, nameOf, numberOf } from '../../../../app/register.js';
import { type AppTurn, type Loaded, reply } from '../../../../app/turn.js';
import { heardAs } from '../../../../app/typing/heard.js';
import { textAt, valueAt } from '../../../../core/engine/answers.js';
import { pressId } from '../../../../core/engine/press.js';
import type { Action } from '../../../../core/engine/replies.js';
import { folded } from '../../../../core/fold.js';
import { say, t } from '../../../../core/text.js';
import { mentioned, points, whichSaid } from '../../../../core/understanding/values/which-said.js';
import { actButton, decidesPeople, decisionNeeded, formButton, peopleDecision } from '../../../breach/card.js';
import { closeButton, isDecided } from '../../../breach/closing-file.js';
import { isFile } from '../../../breach/files.js';
import { hasDecided, mustStillTellPeople } from '../../../breach/rules/answers.js';
import { reportedLate } from '../../../breach/rules/conditions.js';
import { gistOf } from '../../../breach/rules/gist.js';
import { breachSentences } from '../../../breach/sentences.js';
import { missing } from '../../../breach/still-open.js';
import { decidedId, filedId, toldId } from '../../../breach/told-before.js';
import { act } from '../../../request/card.js';
import { isForClient, isStepwise, kindsOf, knownBy, wordsAsked } from '../../../request/rules/answers-of-request.js';
import { nameTold, titledIn } from '../../../request/rules/hearing/name-told.js';
import { namesTheSame } from '../../../request/rules/hearing/somebody.js';
import { requestSentences } from '../../../request/sentences.js';
import { type AboutRunning, type DoneInRunning, numbersIn } from '../../rules/about-running.js';
import { openOf } from '../../standing/running.js';
import { listenToSeveral } from '../told.js';
import { type DeedTold, deedsTold } from './deeds-told.js';
import { notes } from './note-button.js';

const putThere = t(`Gaat dit over {record}? Leg het daar vast, met wie en wanneer. Er is nog niets bewaard.
                    Is this about {record}? Put it down there, with who and when. Nothing was stored yet.`);

const decidesBefore =
  t(`Gaat dit over {record}? Dat kan nog niet dicht: eerst {first}. Zal ik dat openen? Er is nog niets bewaard.
     Is this about {record}? That cannot be closed yet: first {first}. Shall I open that? Nothing was stored yet.`);

const stillOpen = t('Nog open: {open}.', 'Still open: {open}.');

const whoItIs = t('Vastleggen hoe u nagaat wie het is', 'Put down how you check who it is');

const noHandler =
  t(`Een verzoek heeft geen vak voor wie het als geheel afhandelt. Laat iemand meelezen met {record}, of vraag per plaats wie daar kijkt. Er is nog niets bewaard.
                     A request has no field for who handles all of it. Let somebody read along with {record}, or ask for each place who looks there. Nothing was stored yet.`);

export const shows = (loaded: Loaded): Action => ({ id: pressId('show', loaded.record.id), label: numberOf(loaded) });

export const isOf = (loaded: Loaded, said: string): boolean => namesIn(loaded).some((one) => namesTheSame(said, one));

/** What who asks is called there, as it was put down and as it was told. */
const namesIn = ({ scope: { answers } }: Loaded): readonly string[] =>
  [knownBy(answers), nameTold(wordsAsked(answers))].filter((one) => one !== undefined);

/** Those whose number stands in the text, or who are named in it. */
export function casesNamed(text: string, cases: readonly Loaded[]): readonly Loaded[] {
  const numbers = numbersIn(text);
  return cases.filter((loaded) => numbers.includes(numberOf(loaded)) || isOf(loaded, text));
}

/** "De sollicitant": whom it is about, where they are called so and by no name. */
export function isOfRole({ scope }: Loaded, said: string): boolean {
  const role = calledBy.find(([, shape]) => shape.test(folded(said)))?.[0];
  return role !== undefined && valueAt(scope.answers, 'about') === role;
}
const calledBy: readonly (readonly [string, RegExp])[] = [
  ['applicant', /\b(?:de|die|the) (?:sollicitante?|kandidaat|applicant|candidate)\b/],
  ['colleague', /\b(?:de|die|the) (?:(?:oud|ex|former)[- ]?)?(?:medewerk\w+|collega|werknem\w+|employee|colleague)\b/],
  ['customer', /\b(?:de|die|the) (?:klant|client|patient|gast|huurder|customer|guest|tenant)\b/],
];

/** Where it is put down, in each file that this may be about; heard as a question about what runs. */
export async function putDown(
  turn: AppTurn,
  text: string,
  of: AboutRunning['of'],
  says: DoneInRunning,
): Promise<boolean> {
  const all = (await openOf(turn, of === 'request' ? 'request' : 'breach')).filter((one) => canWith(turn, 'edit', one));
  const own = meantBy(turn, text, all).slice(0, mostAsked);
  if (own.length === 0) return false;
  // Words that wait for their kind or place only are replaced; of something new that is not reported yet a note would be.
  const isFirst = turn.waits.told?.flow === undefined;
  const { told: _replaced, ...others } = turn.waits;
  if (isFirst) turn.waits = others;
  const isOneOf = own.length > 1 || (of === 'breach' && all.length > 1);
  const told = of === 'breach' ? deedsTold(text, says) : [{ says, words: text }];
  const offered = own.map((loaded) => offersPlaces(turn, loaded, told, { isOneOf, takesNote: isFirst }));
  const [only, ...more] = offered;
  // "Ja" is what was offered first, and answers nothing that was open before; of several it is none.
  if (more.length > 0) {
    listenToSeveral(turn);
    turn.waits = { ...turn.waits, choice: offered.map(({ words, action }) => ({ words, action })) };
  } else if (only !== undefined) turn.waits = { ...turn.waits, yes: only.action };
  const behind = offered.flatMap((one) => one.behind);
  const words = told.length > 1 ? Object.fromEntries(behind) : undefined;
  turn.waits = {
    ...turn.waits,
    deed: { text, at: turn.now, behind: behind.map(([id]) => id), ...(words && { own: words }) },
  };
  return heardAs(turn, 'question', '', { about: 'running', says: told.map((one) => one.says) });
}

const mostAsked = 3;

/** Offers the places in one case where it can be put down, and tells which words and presses are of them. */
function offersPlaces(
  turn: AppTurn,
  loaded: Loaded,
  told: readonly DeedTold[],
  { isOneOf, takesNote }: { readonly isOneOf: boolean; readonly takesNote: boolean },
) {
  const led = told.map(({ says, words }) => {
    const own = placesIn(turn, loaded, says);
    return { says, words, places: own.length === 0 && told.length > 1 ? decidedFirst(turn, loaded, says) : own };
  });
  const places = led.flatMap((one) => one.places);
  const note = takesNote ? [notes(turn, loaded)] : [];
  const before = decidedBeforeClosing(turn, loaded, told);
  // What was done for who asks has no place of its own; who names its number is led to it.
  const isNoted = told.every(({ says, words }) => says === 'handled' && numbersIn(words).length === 0);
  const actions = [
    ...(before === undefined ? [] : [{ ...before.action, style: 'primary' as const }]),
    ...(isNoted ? note : []),
    ...places.filter(({ id }, at) => places.findIndex((one) => one.id === id) === at),
    ...(isNoted ? [] : note),
    shows(loaded),
  ];
  const record = isOneOf ? calledHere(turn, loaded) : numberOf(loaded);
  const isGiven = told.some(({ says }) => says === 'given-to');
  const asks = isGiven ? noHandler : before === undefined ? putThere : decidesBefore;
  const text = say(asks, turn.language, { record, first: before?.words ?? '' });
  reply(turn, { type: 'text', text: [text, ...openBefore(turn, loaded, told)].join(' '), actions });
  // What waits for a decision finds there, once that is made, what was told of it.
  const behind = led.flatMap(({ says, words, places: own }) =>
    [...own.map(({ id }) => id), ...laterOf(loaded, says)].map((id): readonly [string, string] => [id, words]),
  );
  return { words: toldOf(turn, loaded), action: actions[0]?.id ?? shows(loaded).id, behind };
}

/** Beside another deed it is decided first that its people hear of it, where they know already. */
const decidedFirst = (turn: AppTurn, loaded: Loaded, says: DoneInRunning): readonly Action[] =>
  says === 'people-told' &&
  decides(turn, loaded) &&
  decidesPeople(loaded) &&
  !hasDecided(loaded.scope.answers, 'people')
    ? [peopleDecision(turn, loaded)]
    : [];

/** Who only wants to close a file that is not decided is led to that decision first. */
const decidedBeforeClosing = (turn: AppTurn, loaded: Loaded, told: readonly DeedTold[]) =>
  isFile(loaded.record.register) &&
  decides(turn, loaded) &&
  told.every(({ says }) => says === 'closed') &&
  !isDecided(loaded)
    ? decisionNeeded(turn, loaded)
    : undefined;

/** Who wants to close it sees all that is still open, before anything is closed. */
function openBefore(turn: AppTurn, loaded: Loaded, told: readonly DeedTold[]): readonly string[] {
  const isClosing =
    told.some(({ says }) => says === 'closed') && isFile(loaded.record.register) && decides(turn, loaded);
  const open = isClosing ? missing(turn, loaded) : [];
  return open.length === 0 ? [] : [say(stillOpen, turn.language, { open: open.join(', ') })];
}

function laterOf(loaded: Loaded, says: DoneInRunning): readonly string[] {
  if (says === 'filed') return [filedId(loaded)];
  if (says === 'people-told') return [toldId(loaded)];
  return says === 'decided-people' ? [decidedId(loaded)] : [];
}

/** Of several each says what it is about: "D-002 · Mail naar de verkeerde persoon". */
function calledHere(turn: AppTurn, loaded: Loaded): string {
  const number = numberOf(loaded);
  if (loaded.record.register === 'request') return nameOf(turn, loaded.record);
  const gist = gistOf(loaded.scope, turn.language, { labelOnly: true });
  return gist === '' ? number : `${number} · ${gist}`;
}

/** The one case that a text points at by a word that only that one has: "die met de telefoon", "het datalek van dinsdag". */
export async function pointedAt(turn: AppTurn, text: string): Promise<Loaded | undefined> {
  if (!points(text)) return undefined;
  const cases = [...(await openOf(turn, 'breach')), ...(await openOf(turn, 'request'))];
  return whichSaid(
    text,
    cases.map((loaded) => ({ loaded, words: toldOf(turn, loaded) })),
  )?.loaded;
}

/** All words that tell one case from another: its number, its kind, who it is about, and what was told. */
export function toldOf(turn: AppTurn, loaded: Loaded): string {
  const { answers } = loaded.scope;
  const kinds = kindsOf(answers).map(({ label }) => say(label, turn.language));
  const told = textAt(answers, 'what-happened') ?? wordsAsked(answers);
  return [numberOf(loaded), calledHere(turn, loaded), knownBy(answers) ?? '', ...kinds, told].join(' ');
}

/** Those whose number stands in the text, or who is named in it, or of whom alone it has words; all of them where it names none. */
function meantBy(turn: AppTurn, text: string, all: readonly Loaded[]): readonly Loaded[] {
  const open = titledIn(text) === undefined ? all : all.filter((loaded) => !isOfSomebodyElse(loaded, text));
  const named = casesNamed(text, open);
  if (named.length > 0 || open.length < 2) return named.length > 0 ? named : open;
  const ofRole = open.filter((loaded) => isOfRole(loaded, text));
  if (ofRole.length > 0) return ofRole;
  const told = open.map((loaded) => ({ loaded, words: toldOf(turn, loaded) }));
  const one = mentioned(text, told);
  return one === undefined ? open : [one.loaded];
}

/** Whether a request is of somebody else than whom a text names by a title. */
const isOfSomebodyElse = (loaded: Loaded, text: string): boolean =>
  loaded.record.register === 'request' && namesIn(loaded).length > 0 && !isOf(loaded, text);

type Place = (turn: AppTurn, loaded: Loaded) => Action;

const authorityDecision: Place = (turn, loaded) =>
  formButton(turn, loaded, 'authority-decision', breachSentences.decideAuthority);
const decides = (turn: AppTurn, loaded: Loaded): boolean => canWith(turn, 'confirm', loaded);
const isSteps = ({ scope }: Loaded): boolean => isStepwise(scope.answers);

/** Where each is put down, and for whom and when it can be. */
const places: Readonly<Partial<Record<DoneInRunning, readonly [(turn: AppTurn, loaded: Loaded) => boolean, Place]>>> = {
  decided: [decides, authorityDecision],
  'decided-people': [decides, peopleDecision],
  filed: [() => true, (turn, loaded) => ({ id: filedId(loaded), label: say(breachSentences.filed, turn.language) })],
  learned: [
    (turn, loaded) => decides(turn, loaded) && valueAt(loaded.scope.answers, 'is-breach') === true,
    (turn, loaded) => formButton(turn, loaded, 'closing', breachSentences.roundOff),
  ],
  secured: [() => true, (turn, loaded) => formButton(turn, loaded, 'effects', breachSentences.measures)],
  late: [
    (_turn, { scope }) => valueAt(scope.answers, 'tell-authority') === true && reportedLate.holds(scope),
    (turn, loaded) => formButton(turn, loaded, 'form-timeline', breachSentences.whyLate),
  ],
  'people-told': [
    (_turn, { scope }) => mustStillTellPeople(scope.answers),
    (turn, loaded) => formButton(turn, loaded, 'told', breachSentences.told),
  ],
  closed: [decides, closeButton],
  'taken-on': [() => true, (turn, loaded) => actButton(turn, loaded, 'pick-up', breachSentences.pickUp, 'primary')],
  withdrawn: [
    (turn, loaded) => decides(turn, loaded) && !isForClient(loaded.scope.answers),
    (turn, loaded) => act(turn, loaded, 'withdraw', requestSentences.withdrawn),
  ],
  'more-time': [
    (_turn, loaded) => isSteps(loaded),
    (turn, loaded) => act(turn, loaded, 'extend', requestSentences.moreTime),
  ],
  'came-in': [() => true, (turn, loaded) => changeButton(turn, loaded, 'received', requestSentences.cameIn)],
  identity: [(_turn, loaded) => isSteps(loaded), (turn, loaded) => changeButton(turn, loaded, 'identity', whoItIs)],
  letter: [() => true, (turn, loaded) => act(turn, loaded, 'letters', requestSentences.letters)],
  handled: [() => true, (turn, { record }) => goOnButton(turn, record.id)],
};

/** Who reads along, and who looks in each place. */
function readersOf(turn: AppTurn, loaded: Loaded): readonly Action[] {
  const { answers } = loaded.scope;
  const invite = changeButton(turn, loaded, 'invited', requestSentences.invite);
  return isStepwise(answers) ? [invite, act(turn, loaded, 'ask', requestSentences.askColleagues)] : [invite];
}

/** The places in one case where this is put down; none where it has none, or not for this person. */
export function placesIn(turn: AppTurn, loaded: Loaded, says: DoneInRunning): readonly Action[] {
  if (says === 'given-to') return readersOf(turn, loaded);
  // Who filed it without a decision decides first.
  const isUndecided = says === 'filed' && decides(turn, loaded) && !hasDecided(loaded.scope.answers, 'authority');
  if (isUndecided) return [authorityDecision(turn, loaded)];
  const [may, place] = places[says] ?? [];
  return place !== undefined && may?.(turn, loaded) === true ? [place(turn, loaded)] : [];
}
