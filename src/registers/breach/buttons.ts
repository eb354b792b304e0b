// What the buttons of a file do beside its questions.

import { historyOf } from '../../app/history.js';
import { canWith, mayWith, nameOf, numberOf, refuse } from '../../app/register.js';
import { sentences as common } from '../../app/sentences.js';
import { talk } from '../../app/talk.js';
import { type AppTurn, type Loaded, record as note, reply, tell, tellStale } from '../../app/turn.js';
import { wordsToNote } from '../../app/typing/to-note.js';
import { valueAt } from '../../core/engine/answers.js';
import { pressId } from '../../core/engine/press.js';
import type { Action, Line } from '../../core/engine/replies.js';
import { mostOfNote, notesIn } from '../../core/logbook.js';
import { proseText } from '../../core/prose.js';
import { say, type Text } from '../../core/text.js';
import { showInstant } from '../../core/time.js';
import { followBreach } from './after.js';
import { giveAttachment, showAttachments } from './attachments.js';
import { clientButtons, clientLine, formButton, isClosed, questionsButton, showFileCard, staysAt } from './card.js';
import { closesNow, lacksOnlyLessons } from './closing-file.js';
import { handlerOf, put, reportsBehind, rowValues, writtenBy } from './files.js';
import { gapsCard } from './gaps.js';
import { merge, offerMerge } from './merging.js';
import { moreActions } from './more-actions.js';
import { namesOf } from './people.js';
import { assessed, clockOf, isForClient } from './rules/answers.js';
import { tellsReachedNoMore } from './rules/hearing/still-open-said.js';
import { warnsOfDanger } from './rules/night.js';
import { otherDuties, statusInWords } from './rules/other-duties.js';
import { type BreachText, breachTextLabels, breachTextNames, breachTexts } from './rules/texts.js';
import { adviceOn, lowersText, notKnownText, weighsText, workingsText } from './rules/words.js';
import { breachSentences as sentences } from './sentences.js';
import { offerReached } from './told-before.js';
import { triedFor } from './tried.js';

/** A button of the card; `option` is more about it. */
export async function actOnBreach(turn: AppTurn, file: Loaded, name: string, option: string): Promise<void> {
  if (!mayWith(turn, name === 'pick-up' ? 'edit' : 'read', file)) return;
  staysAt(turn, file);
  switch (name) {
    case 'pick-up':
      return pickUp(turn, file);
    case 'more':
      return showMore(turn, file);
    case 'workings':
      return showWorkings(turn, file);
    case 'duties':
      return showDuties(turn, file);
    case 'timeline':
      return showTimeline(turn, file);
    case 'sheet':
      return showText(turn, file, 'breach-authority-sheet');
    case 'texts':
      return option === '' ? showTexts(turn, file) : showText(turn, file, option);
    case 'reporter':
      return showReporter(turn, file);
    case 'files':
      return showAttachments(turn, file);
    case 'file':
      return giveAttachment(turn, file, option);
    case 'merge':
      return option === '' ? offerMerge(turn, file) : merge(turn, file, option);
    case 'close':
      return close(turn, file);
    case 'note':
      return noteTold(turn, file);
    default:
      return refuse(turn);
  }
}

/** Pressing it twice, or after another, changes nothing: who has it is named. */
async function pickUp(turn: AppTurn, file: Loaded): Promise<void> {
  const handler = handlerOf(file);
  if (isClosed(file)) return tell(turn, sentences.closedAlready);
  if (handler !== undefined && handler !== turn.person.id) {
    const who = turn.people.find(({ id }) => id === handler)?.name;
    if (who !== undefined) {
      tell(turn, sentences.already, { who, record: numberOf(file) });
      return showFileCard(turn, file);
    }
  }
  if (handler !== turn.person.id) {
    const taken = await put(turn, file, { handler: turn.person.id });
    await followBreach(turn, taken, [
      { path: 'handler', n: 1, value: turn.person.id, provenance: 'bevestigd', source: null },
    ]);
    const isOpen = valueAt(file.scope.answers, 'still-open') !== false;
    return hasIt(turn, taken, isOpen ? sentences.youHaveItOpen : sentences.youHaveIt);
  }
  hasIt(turn, file, sentences.youHadIt);
}

/** Of a report in confidence: to the one person who was trusted with it, and it is noted that they looked. */
async function showReporter(turn: AppTurn, file: Loaded): Promise<void> {
  // Whom its reporter trusted stands in the report, which nobody else can change.
  const trusted = (await reportsBehind(turn, file)).filter(
    ({ scope }) => valueAt(scope.answers, 'confidant') === turn.person.id,
  );
  if (trusted.length === 0) return refuse(turn);
  note(turn, 'export', { record: file.record.id });
  const reporters = new Set(trusted.map(({ record }) => record.createdBy));
  const who = namesOf(turn, [...reporters]).join(', ');
  tell(turn, sentences.reporterIs, { who, record: numberOf(file) });
}

/** The card that they have shows the rest; here is what comes next. */
function hasIt(turn: AppTurn, file: Loaded, sentence: Text): void {
  reply(turn, {
    type: 'text',
    text: say(sentence, turn.language, { record: numberOf(file) }),
    actions: [
      ...clientButtons(turn, file),
      { ...questionsButton(turn, file), style: 'primary' },
      { id: pressId('show', file.record.id), label: say(sentences.readReport, turn.language) },
      ...(canWith(turn, 'confirm', file) && !isForClient(file.scope.answers)
        ? [formButton(turn, file, 'authority-decision', sentences.decideAuthority)]
        : []),
    ],
  });
}

/** Everything else that can be done, for who may do it. */
function showMore(turn: AppTurn, file: Loaded): void {
  const title = say(sentences.moreTitle, turn.language, { record: nameOf(turn, file.record) });
  reply(turn, { type: 'card', title, lines: [], actions: moreActions(turn, file) });
}

/** "Hoe komt u hieraan?" */
function showWorkings(turn: AppTurn, file: Loaded): void {
  const { zone } = turn.organisation;
  const { answers } = file.scope;
  const line = (label: Text, text: Text | undefined): readonly Line[] =>
    text === undefined ? [] : [{ label: say(label, turn.language), value: say(text, turn.language) }];
  const title = say(sentences.workingsTitle, turn.language, { record: nameOf(turn, file.record) });
  const advice = line(sentences.advice, adviceOn(file.scope));
  if (isForClient(answers)) {
    reply(turn, { type: 'card', title, lines: [...advice, ...clientLine(turn, file)], actions: [] });
    return;
  }
  const found = assessed(file.scope);
  const clock = clockOf(answers, zone);
  reply(turn, {
    type: 'card',
    title,
    text: say(workingsText(found), turn.language),
    lines: [
      ...advice,
      ...line(sentences.weighs, weighsText(found)),
      ...line(sentences.notKnown, notKnownText(found)),
      ...line(sentences.lowers, lowersText(found)),
      ...(clock === undefined
        ? []
        : [
            {
              label: say(sentences.formalLatest, turn.language),
              value: showInstant(clock.clock.formalLatest, zone, turn.language),
            },
          ]),
    ],
    actions: [],
  });
}

/** What other laws may ask: to look at, never a duty that the bot is sure of. */
function showDuties(turn: AppTurn, file: Loaded): void {
  const { language } = turn;
  reply(turn, {
    type: 'card',
    title: say(sentences.dutiesTitle, language, { record: nameOf(turn, file.record) }),
    lines: otherDuties.map((duty) => ({
      label: say(duty.name, language),
      value: `${say(duty.look, language)} (${say(statusInWords(duty), language)})`,
    })),
    actions: [],
  });
}

/** What was noted and what was done, newest first. */
export async function showTimeline(turn: AppTurn, file: Loaded): Promise<void> {
  const { organisation, language } = turn;
  const { scope, versions } = file;
  const notes = notesIn(scope.answers).flatMap(({ row, words, at: told }) => {
    const stored = scope.answers.get(`notes/${row}/note`);
    const at = told ?? stored?.at;
    if (at === undefined) return [];
    const who = writtenBy(turn, stored?.by);
    const moments = versions.filter(
      (version) => version.path === `notes/${row}/at` && typeof version.value === 'string',
    );
    const before = moments.slice(0, -1).map(({ value }) => showInstant(String(value), organisation.zone, language));
    const trace = before.length === 0 ? '' : ` (${say(sentences.timeWas, language, { times: before.join(', ') })})`;
    return [{ at, label: showInstant(at, organisation.zone, language), value: `${who}: ${words}${trace}` }];
  });
  const tried = await triedFor(turn, file);
  const done = (await historyOf(turn, file.record.id, file.checklist)).map(
    ({ when, who, what }): Line => ({
      label: when,
      value: `${who}: ${what}`,
    }),
  );
  const noted = notes
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))
    .map(({ label, value }) => ({ label, value }));
  reply(turn, {
    type: 'card',
    title: say(sentences.timelineTitle, language, { record: nameOf(turn, file.record) }),
    ...(noted.length + tried.length + done.length === 0 ? { text: say(sentences.timelineEmpty, language) } : {}),
    lines: [...noted, ...tried, ...done].slice(0, 50),
    actions: [],
  });
}

function showTexts(turn: AppTurn, file: Loaded): void {
  const { language } = turn;
  reply(turn, {
    type: 'card',
    title: say(sentences.textsTitle, language, { record: nameOf(turn, file.record) }),
    lines: breachTextNames.map((name) => {
      const label = say(breachTextLabels[name], language);
      return {
        label,
        value: say(sentences.textHint, language),
        action: { id: pressId('act', file.record.id, 'texts', 0, name), label },
      };
    }),
    actions: [],
  });
}

/** To copy, and as a file. `named` may end in `:en`. */
async function showText(turn: AppTurn, file: Loaded, named: string): Promise<void> {
  const [wanted = '', asked] = named.split(':');
  const name = breachTextNames.find((one): one is BreachText => one === wanted);
  if (name === undefined) {
    showTexts(turn, file);
    return;
  }
  const language = asked === 'en' || asked === 'nl' ? asked : turn.organisation.language;
  const other = language === 'nl' ? 'en' : 'nl';
  note(turn, 'export', { record: file.record.id });
  const warned = warnsOfDanger(file.scope, name) ? [say(sentences.dangerFirst, turn.language)] : [];
  const document = (format: 'docx' | 'pdf', label: string): Action => ({
    id: pressId('document', file.record.id, `${name}.${format}`, 0, language),
    label,
  });
  reply(turn, {
    type: 'text',
    text: [...warned, proseText(breachTexts[name](file.scope, language))].join('\n\n'),
    actions: [
      document('docx', 'Word'),
      document('pdf', 'PDF'),
      {
        id: pressId('act', file.record.id, 'texts', 0, `${name}:${other}`),
        label: say(other === 'en' ? sentences.inEnglish : sentences.inDutch, turn.language),
      },
    ],
  });
  const gaps = name === 'breach-authority-sheet' ? await gapsCard(turn, file) : undefined;
  if (gaps !== undefined) reply(turn, gaps);
}

/** What is first needed is asked at once; where nothing is, the overview says what stands there, and closes it. */
async function close(turn: AppTurn, file: Loaded): Promise<void> {
  if (!mayWith(turn, 'confirm', file)) return;
  if (isClosed(file)) return tell(turn, sentences.closedAlready);
  if (lacksOnlyLessons(file)) return closesNow(turn, file);
  turn.waits = { ...turn.waits, finishing: { record: file.record.id, at: turn.now } };
  const press = { verb: 'overview', subject: file.record.id, path: '', n: 0, option: '' } as const;
  await talk(turn, file.record, { type: 'press', press });
}

/** `noteer D-001 …`: a note of now. Whoever reads along may advise: what the DPO or an adviser says is recorded so. */
export async function addNote(turn: AppTurn, file: Loaded, words: string): Promise<void> {
  if (!mayWith(turn, 'read', file)) return;
  const noted = await put(turn, file, rowValues(file, 'notes', { at: turn.now, note: words.slice(0, mostOfNote) }));
  await followBreach(turn, noted, []);
  tell(turn, sentences.noted, { record: numberOf(file) });
}

/** The words that were typed a moment ago, as such a note. */
async function noteTold(turn: AppTurn, file: Loaded): Promise<void> {
  const words = wordsToNote(turn);
  if (words === undefined) return tellStale(turn, common.proposalForgotten);
  await addNote(turn, file, words);
  if (canWith(turn, 'edit', file) && tellsReachedNoMore(words)) offerReached(turn, file);
}
