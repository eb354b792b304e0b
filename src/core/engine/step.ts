// The reducer: what a person does in a record leads to answers, effects, a new focus and what is said. It runs nothing itself.
import { meaningAsked, meaningInWords } from '../glossary.js';
import { say } from '../text.js';
import { keptPath } from '../warnings/reading.js';
import { answeredIn } from './answered.js';
import { helpWith, pickedAtWarning, typedAtWarning } from './answering-warnings.js';
import { valueAt, type Write } from './answers.js';
import { ask, pathsAt } from './ask.js';
import type { Scope } from './checklist.js';
import { withFollowing, withNames } from './consequences.js';
import type { Conversation, Focus } from './conversation.js';
import type { Effect } from './effects.js';
import { endedByAnswer } from './ended-by-answer.js';
import type { Said } from './field.js';
import { focusNow, focusOnSection, isThere, nextFocus, sectionHere, wirePathOf } from './focus.js';
import { type Moment, type Move, type Situation, stay, type Turn, told, withWrites } from './moment.js';
import { type EngineVerb, pressId } from './press.js';
import { onPress } from './pressing.js';
import { problems } from './problems.js';
import type { Action, Answered, Reply } from './replies.js';
import { placeOf } from './scope.js';
import { sentences } from './sentences.js';
import { store } from './storing.js';
import { corrected, eitherProposed, filled, proposed } from './telling/said-back.js';
import { saidStored } from './telling/said-stored.js';
import { knownAt } from './telling/show.js';
import { atEnd, endsItself, hasNoMore, isComplete, lastFocus, leftOpen, selfConfirmed } from './through.js';
import { type ControlWord, controlWord, saysNo, saysYes } from './typed/control-words.js';
import { focusOnWarnings, warningsToAsk } from './warned.js';

export type { EngineInput, Situation, Turn } from './moment.js';

export interface Step {
  readonly conversation: Conversation;
  readonly writes: readonly Write[];
  /** The record as it is once they are stored. */
  readonly after: Scope;
  readonly effects: readonly Effect[];
  readonly replies: readonly Reply[];
  /** `finished`: the interview is through and the record confirmed; the shell offers what comes next. */
  readonly outcome: 'asking' | 'paused' | 'finished';
  /** What was answered, to be read back. */
  readonly answered?: Answered;
  /** The turn whose answers were taken back. */
  readonly undone?: string;
  /** Nothing was answered: what was last shown is shown again, with a word about why. */
  readonly stays?: true;
}

/** One turn in one record. Pure: the same situation and turn give the same step. */
export function step(situation: Situation, turn: Turn): Step {
  const { scope, conversation } = situation;
  const moment: Moment = { situation, turn, scope, conversation };
  const move = endedByAnswer(moment, react(moment));
  const taken = settle(moment, move);
  if (move.undone !== undefined) return { ...taken, undone: move.undone };
  const answered = answeredIn(moment, { ...taken, after: withNames(taken.after, taken.effects) });
  return answered === undefined ? taken : { ...taken, answered };
}

function react(moment: Moment): Move {
  const { input } = moment.turn;
  switch (input.type) {
    case 'show':
      return input.again ? stay : {};
    case 'text':
      return onText(moment, input.text);
    case 'answer':
      return input.agreed
        ? saidStored(moment, input.values, sent(moment, input.values))
        : sent(moment, input.values, input.n);
    case 'press':
      return onPress(moment, input.press);
    case 'fill':
      return filled(moment, input.values);
    case 'propose':
      return proposed(moment, input.values);
    case 'choose':
      return eitherProposed(moment, input.values);
    case 'correct':
      return corrected(moment, input.values, input.agreed);
  }
}

/** Values for questions; at a warning, the way out that was picked. */
function sent(moment: Moment, values: Readonly<Record<string, unknown>>, n?: Readonly<Record<string, number>>): Move {
  const [[path, value] = ['', undefined], ...more] = Object.entries(values);
  const picked = more.length === 0 ? pickedAtWarning(moment, path, value, n?.[path]) : undefined;
  return picked ?? store(moment, values, { typed: false, ...(n ? { n } : {}) });
}

function onText(moment: Moment, text: string): Move {
  const { focus } = moment.conversation;
  if (focus === undefined) return {};
  const word = controlWord(text);
  if (word !== undefined) return control(moment, word, focus);
  const meaning = meaningAsked(text);
  if (meaning !== undefined) return { ...stay, notices: [meaningInWords(meaning, moment.scope.facts.language)] };
  switch (focus.type) {
    case 'question':
      return store(moment, { [focus.path]: text }, { typed: true });
    case 'form':
    case 'row':
      return answerToOnly(moment, focus, text) ?? told(moment, sentences.formHelp);
    case 'section':
    case 'overview':
      return atCard(moment, focus, text);
    case 'rows':
      if (saysNo(text)) return control(moment, 'done', focus);
      return saysYes(text) ? control(moment, 'add', focus) : told(moment, sentences.rowsHelp);
    case 'warning':
      return typedAtWarning(moment, focus.path, text);
  }
}

/** "Ja" agrees with what a card shows, and "nee" asks what has to be different, unless it answers the one question there. */
function atCard(moment: Moment, focus: Focus, text: string): Move {
  if (saysYes(text)) return control(moment, 'confirm', focus);
  const help = focus.type === 'overview' ? sentences.overviewHelp : sentences.cardHelp;
  const [only, ...more] = pathsAt(moment.scope, focus);
  const place = only === undefined || more.length > 0 ? undefined : placeOf(moment.scope.checklist, only);
  if (saysNo(text) && place?.question.kind !== 'yes-no') return control(moment, 'change', focus);
  return answerToOnly(moment, focus, text) ?? { ...told(moment, help), brief: true };
}

/** Where one question is shown, what is typed is its answer. */
function answerToOnly(moment: Moment, focus: Focus, text: string): Move | undefined {
  const [only, ...more] = pathsAt(moment.scope, focus);
  return only !== undefined && more.length === 0 ? store(moment, { [only]: text }, { typed: true }) : undefined;
}

/** The button that says yes to all that is shown. */
const confirming: Readonly<Partial<Record<Focus['type'], EngineVerb>>> = {
  overview: 'confirm-record',
  rows: 'rows-done',
  section: 'confirm',
};

/** A control word means the button of the same name under what was last shown. */
function control(moment: Moment, word: ControlWord, focus: Focus): Move {
  const path = wirePathOf(focus);
  const press = (verb: EngineVerb): Move =>
    onPress(moment, { verb, subject: moment.situation.record, path, n: focus.n, option: '' });
  switch (word) {
    case 'confirm':
    case 'done':
      return agreesHere(moment, focus, press);
    case 'add':
      return focus.type === 'rows' ? press('add-row') : told(moment, sentences.cardHelp);
    case 'change':
      return focus.type === 'question' ? {} : press('pick');
    case 'unknown':
      if (focus.type === 'warning') return press('skip');
      return keepKnown(moment, focus, path) ?? press(word);
    case 'back':
    case 'skip':
    case 'explain':
    case 'undo':
    case 'pause':
    case 'overview':
      return press(word);
    case 'form':
      return { ...stay, ...formOf(moment, focus) };
    case 'menu':
      return press('pause');
    case 'greet':
      return told(moment, sentences.greeted);
    case 'thank':
      return told(moment, sentences.thanked);
    case 'wait':
      return told(moment, sentences.takeYourTime);
    case 'stuck':
      return told(moment, sentences.typeInstead);
  }
}

/** What a yes says to what is shown. */
function agreesHere(moment: Moment, focus: Focus, press: (verb: EngineVerb) => Move): Move {
  if (focus.type === 'question') return agree(moment, focus.path, press);
  const early = focus.type === 'overview' ? lookedAtEarly(moment) : undefined;
  if (early !== undefined) return early;
  const verb = focus.type === 'section' && focus.last ? 'confirm-record' : confirming[focus.type];
  return verb === undefined ? helpWith(moment, focus) : press(verb);
}

/** A typed yes to what somebody only looked at halfway confirms nothing that was never asked: it goes on with that. */
function lookedAtEarly({ scope, conversation }: Moment): Move | undefined {
  const { focus: _seen, ...before } = conversation;
  // What is closed by a step of its own says itself what is open.
  const isDone = scope.facts.confirmed === true || scope.checklist.confirms !== undefined;
  const next = isDone ? undefined : nextFocus(scope, before);
  return next === undefined || next.type === 'overview'
    ? undefined
    : { focus: next, notices: [say(sentences.notAllSeen, scope.facts.language)] };
}

/** "Weet ik niet", typed at what is known, takes nothing away: it may be meant for something else. A button does. */
function keepKnown({ scope, situation }: Moment, focus: Focus, path: string): Move | undefined {
  const [known] = pathsAt(scope, focus).flatMap((at) => knownAt(scope, at) ?? []);
  if (known === undefined || (focus.type === 'section' && pathsAt(scope, focus).length > 1)) return undefined;
  const { language } = scope.facts;
  return {
    ...stay,
    notices: [say(problems.alreadyKnown(known), language)],
    actions: [
      {
        id: pressId('unknown', situation.record, path, focusNow(scope, focus)),
        label: say(sentences.makeOpen, language),
      },
    ],
  };
}

/** "Klopt" keeps what is shown; where nothing is, it says yes to what can be answered with yes. */
function agree(moment: Moment, path: string, press: (verb: EngineVerb) => Move): Move {
  const { scope } = moment;
  const place = placeOf(scope.checklist, path);
  const asksYesOrNo = (place?.column ?? place?.question)?.kind === 'yes-no';
  return asksYesOrNo && valueAt(scope.answers, path) === undefined
    ? store(moment, { [path]: true }, { typed: false })
    : press('keep');
}

function formOf(moment: Moment, focus: Focus): { focus?: Focus } {
  const section = sectionHere(moment.scope, focus);
  return section && focus.type !== 'row' ? { focus: focusOnSection(moment.scope, section, 'form') } : {};
}

/** Stores the move with what follows from it, works out the new focus and says it. */
function settle(moment: Moment, made: Move): Step {
  const { conversation } = moment;
  const move = withFollowing(moment, made);
  const { writes = [], effects = [], replies = [], notices = [] } = move;
  const after = move.after ?? withWrites(moment, writes);
  const talking = talkingOn(conversation, move, writes);
  if (move.outcome) {
    return { conversation: { ...talking, phase: 'paused' }, writes, after, effects, replies, outcome: move.outcome };
  }
  const scope = withNames(after, effects);
  const focus = refreshed(scope, focusOf(moment, move, scope, talking));
  if (move.focus === undefined && endsItself(moment, scope, focus, writes)) {
    const last = { writes, after, replies: [...replies, ...asTexts(notices, move.actions)] };
    if (!isComplete(scope)) return { ...leftOpen(moment, talking), ...last, effects };
    return { ...selfConfirmed(moment, talking, effects), ...last };
  }
  if (hasNoMore(scope, move, focus)) {
    const said = { writes, after, effects, replies: [...replies, ...asTexts(notices, move.actions)] };
    return { ...leftOpen(moment, talking), ...said, outcome: 'finished' };
  }
  return {
    conversation: { ...talking, focus },
    writes,
    after,
    effects,
    replies: replies.some(({ type }) => type === 'card') ? replies : [...replies, shown(moment, scope, focus, move)],
    outcome: 'asking',
    ...(move.focus === 'stay' && writes.length === 0 && replies.length === 0 ? { stays: true } : {}),
  };
}

/** What is looked at next: a warning that this turn raised before anything else, and nothing over one that waits. */
function focusOf(moment: Moment, move: Move, scope: Scope, talking: Conversation): Focus {
  const wanted = move.focus === 'stay' ? moment.conversation.focus : move.focus;
  if (move.errors !== undefined && wanted && isThere(scope, wanted)) return wanted;
  const waiting = warningsToAsk(moment.scope, scope, talking);
  const answers = move.focus === undefined || (move.focus !== 'stay' && (move.writes ?? []).length > 0);
  const warned = answers ? focusOnWarnings(scope, waiting) : undefined;
  if (warned !== undefined) return warned;
  if (wanted === undefined || !isThere(scope, wanted)) return atEnd(moment, scope, lastFocus(scope, talking));
  // What is asked here may answer the warning that was shown; the others still wait.
  const shown = moment.conversation.focus?.type === 'warning' ? moment.conversation.focus.path : undefined;
  const more = waiting.filter((id) => keptPath(id) !== shown);
  const alone = wanted.type === 'warning' || wanted.type === 'overview' || more.length === 0;
  return alone ? wanted : { ...wanted, more };
}

/** What was answered is skipped no longer. */
function talkingOn({ notBsn: _spent, ...rest }: Conversation, move: Move, writes: readonly Write[]): Conversation {
  const still = rest.skipped.filter((path) => !writes.some((write) => write.path === path));
  return {
    ...rest,
    phase: 'asking',
    skipped: [...new Set([...still, ...(move.skip ?? [])])],
    ...(move.notBsn === undefined ? {} : { notBsn: move.notBsn }),
  };
}

/** What has the focus; where only a word is said about a card of sentences, that word with a button to the card. */
function shown(moment: Moment, scope: Scope, focus: Focus, move: Move): Reply {
  const isCard = focus.type === 'overview' || focus.type === 'section';
  if (move.brief !== true || !isCard || !scope.checklist.sections.some(({ tells }) => tells))
    return asked(moment, scope, focus, move);
  const { language } = scope.facts;
  return {
    type: 'text',
    text: (move.notices ?? []).join('\n'),
    actions: [{ id: pressId('open', moment.situation.record), label: say(sentences.showCard, language) }],
  };
}

function asked(
  { situation }: Moment,
  scope: Scope,
  focus: Focus,
  { notices = [], writes = [], brief, ...said }: Move,
): Reply {
  const reply = ask(scope, situation.record, focus, {
    ...(notices.length > 0 ? { notice: notices.join('\n') } : {}),
    ...toldOf(said),
    ...(brief ? { again: brief } : {}),
  });
  return notices.length > 0 && writes.length === 0 ? { ...reply, noticePasses: true } : reply;
}

/** What of a move is to be seen in what is asked next. */
const toldOf = ({ sent, saidBack, errors, conflicts, actions, doubts }: Move): Said => ({
  ...(sent ? { sent } : {}),
  ...(saidBack ? { saidBack } : {}),
  ...(errors ? { errors } : {}),
  ...(conflicts ? { conflicts } : {}),
  ...(actions ? { actions } : {}),
  ...(doubts ? { doubts } : {}),
});

/** What is said above the next question, where none follows; what can be done with it stands below the last of it. */
const asTexts = (notices: readonly string[], actions: readonly Action[] = []): readonly Reply[] =>
  notices.map((text, at) => ({
    type: 'text',
    text,
    ...(at === notices.length - 1 && actions.length > 0 && { actions }),
  }));

/** The focus with the versions as they are now: what is shown next is what the next answer is held against. */
function refreshed(scope: Scope, focus: Focus): Focus {
  return { ...focus, n: focusNow(scope, focus) };
}
