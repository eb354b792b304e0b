// Texts about a breach that a person sends: to the people, to the public, to the client whose data they are, to the adviser.
// They hold what the law asks and mark what a person must still fill in. The bot sends none of them.
import { choicesAt, textAt, valueAt } from '../../../../core/engine/answers.js';
import type { Scope } from '../../../../core/engine/checklist.js';
import type { Block, Prose } from '../../../../core/prose.js';
import { type Language, say, type Text } from '../../../../core/text.js';
import { dayOf, showDay, showInstant } from '../../../../core/time.js';
import { namesInside, withoutNames } from '../../../../core/without-names.js';
import {
  assessed,
  clientClockOf,
  clockOf,
  firstFiledAt,
  isForClient,
  isLate,
  isLeftToClient,
  momentAt,
} from '../answers.js';
import { noticedAsTold } from '../hour-unsaid.js';
import { asSaid, idsAt, ownWordsAt, wordsAt } from '../reading.js';
import { hitClients } from '../whose.js';
import { adviceOn, notKnownText, weighsText } from '../words.js';
import { factsToTell, inSentence } from './facts-in-sentences.js';
import { gapsOf } from './form-lines.js';
import { titles, words } from './letter-words.js';
import { sinceTold } from './since-told.js';
import { asSentences, dataInSentence, effectsInSentences, inOneSentence } from './told-in-sentences.js';
import { whatPeopleCanDo } from './what-people-can-do.js';

/** How people are told: each way has its own length and beginning. */
export type LetterChannel = 'mail' | 'letter' | 'phone';

/** Art. 34(2): what happened, whom to ask, what it may lead to, what we do, and what they can do. */
export function letterToPeople(scope: Scope, language: Language, channel: LetterChannel): Prose {
  return outside(peopleLetter(asSaid(scope), language, channel), scope, language);
}

/** No name of a colleague leaves the house, also where somebody typed one. */
function outside(prose: Prose, scope: Scope, language: Language): Prose {
  return withoutNames(prose, namesInside(scope.facts.people, ownWordsAt(scope, 'name', language)), language);
}

function peopleLetter(scope: Scope, language: Language, channel: LetterChannel): Prose {
  const t = (text: Text, values = {}) => say(text, language, values);
  const business = ownWordsAt(scope, 'name', language);
  const body = tellingBlocks(scope, language);
  const opening: Readonly<Record<LetterChannel, readonly Block[]>> = {
    mail: [
      { type: 'field', label: t(words.subject), value: business === '' ? '' : t(words.subjectLine, { business }) },
      { type: 'paragraph', text: t(words.dear) },
    ],
    letter: [
      { type: 'gap', text: t(words.address) },
      { type: 'paragraph', text: showDay(dayOf(scope.facts.now, scope.facts.zone), language) },
      { type: 'paragraph', text: t(words.dear) },
    ],
    phone: [
      { type: 'note', text: t(words.phoneNote) },
      ...filled(business === '' ? '' : t(words.phoneOpening, { business }), t(words.phoneOpeningMissing)),
    ],
  };
  const close: readonly Block[] =
    channel === 'phone'
      ? [{ type: 'paragraph', text: t(words.phoneClose) }]
      : [
          { type: 'paragraph', text: t(words.sorry) },
          { type: 'paragraph', text: t(words.greeting) },
          ...filled(business, t(words.nameOfBusiness)),
        ];
  return {
    title: t(titles[channel], { record: scope.facts.recordName }),
    blocks: [{ type: 'note', text: t(words.check) }, ...opening[channel], ...body, ...close],
  };
}

/** Art. 34(3)(c): instead of telling everybody apart. It names nobody. */
export function publicNotice(scope: Scope, language: Language): Prose {
  const t = (text: Text, values = {}) => say(text, language, values);
  const business = ownWordsAt(scope, 'name', language);
  return outside(
    {
      title: t(titles.public, { record: scope.facts.recordName }),
      blocks: [
        { type: 'note', text: t(words.publicNote) },
        ...(business === '' ? gap(t(words.nameOfBusiness)) : []),
        {
          type: 'heading',
          level: 1,
          text: t(business === '' ? words.publicHeadingBare : words.publicHeading, { business }),
        },
        ...tellingBlocks(asSaid(scope), language),
        { type: 'paragraph', text: t(words.sorry) },
      ],
    },
    scope,
    language,
  );
}

function tellingBlocks(scope: Scope, language: Language): readonly Block[] {
  const t = (text: Text, values = {}) => say(text, language, values);
  const data = dataInSentence(scope, language);
  const effects = effectsInSentences(scope, language);
  const measures = asSentences(textAt(scope.answers, 'measures') ?? '');
  const work = workOf(scope);
  const noticed = momentAt(scope.answers, 'noticed-at');
  const found =
    noticed === undefined ? '' : t(words.onDay, { day: showDay(dayOf(noticed, scope.facts.zone), language) });
  const contact = ownWordsAt(scope, 'dpo-contact', language) || ownWordsAt(scope, 'contact', language);
  const tips = whatPeopleCanDo(idsAt(scope, 'data')).map((tip) => say(tip, language));
  return [
    { type: 'heading', level: 2, text: t(words.whatHappened) },
    ...filled(found, t(words.whichDay)),
    { type: 'gap', text: t(words.tellInWords) },
    ...(data === '' ? gap(t(words.whichData)) : [{ type: 'paragraph', text: t(words.dataAre, { data }) } as const]),
    ...(work.length === 0
      ? []
      : [{ type: 'paragraph', text: t(words.weUseThemFor, { work: inOneSentence(work, language) }) } as const]),
    { type: 'heading', level: 2, text: t(words.whatItMeans) },
    ...filled(effects === '' ? '' : `${t(words.mayHappen)} ${effects}`, t(words.whichEffects)),
    { type: 'heading', level: 2, text: t(words.whatWeDo) },
    ...filled(measures, t(words.whichMeasures)),
    { type: 'heading', level: 2, text: t(words.whatYouCanDo) },
    ...(idsAt(scope, 'data') === undefined ? gap(t(words.whichTips)) : []),
    { type: 'list', items: tips },
    { type: 'heading', level: 2, text: t(words.questions) },
    ...(contact === ''
      ? gap(t(words.whichContact))
      : [{ type: 'paragraph', text: t(words.askUs, { contact }) } as const]),
    { type: 'paragraph', text: t(words.complain) },
  ];
}

/** What the register calls the work that the data were for. */
function workOf({ answers, facts }: Scope): readonly string[] {
  const picked = choicesAt(answers, 'activities');
  return (facts.activities ?? [])
    .filter(({ id }) => picked.includes(id))
    .map(({ name }) => name.replace(/^V-\d+\s+/, ''));
}

/** Art. 33(2): we work for another, who decides about reporting. Their contract may set hours. No client reads of another. */
export function noticeToClient(file: Scope, language: Language): Prose {
  const scope = asSaid(file);
  const t = (text: Text) => say(text, language);
  const hit = hitClients(scope.answers).flatMap(({ name }) => name ?? []);
  const others = (scope.facts.clients ?? []).map(({ name }) => name).filter((name) => !hit.includes(name));
  const told: Prose = { title: '', blocks: toldToClient(scope, language) };
  return outside(
    {
      title: say(titles.client, language, { record: scope.facts.recordName }),
      blocks: [
        { type: 'note', text: hit.length > 1 ? `${t(words.clientNote)} ${t(words.clientEach)}` : t(words.clientNote) },
        { type: 'field', label: t(words.to), value: hit.join('; ') },
        { type: 'field', label: t(words.from), value: ownWordsAt(scope, 'name', language) },
        { type: 'paragraph', text: t(words.clientOpening) },
        ...withoutNames(told, hit.length > 1 ? [...hit, ...others] : others, language, words.aClient).blocks,
        { type: 'paragraph', text: t(words.clientClose) },
      ],
    },
    scope,
    language,
  );
}

function toldToClient(scope: Scope, language: Language): readonly Block[] {
  const t = (text: Text, values = {}) => say(text, language, values);
  const { answers, facts } = scope;
  const start = clockOf(answers, facts.zone)?.clock.awareAt;
  const contact = ownWordsAt(scope, 'contact', language);
  const since = sinceTold(scope, language);
  return [
    ...filled(
      start === undefined ? '' : t(words.weKnowSince, { at: showInstant(start, facts.zone, language) }),
      t(words.sinceWhen),
    ),
    { type: 'heading', level: 2, text: t(words.whatHappened) },
    ...filled(asSentences(textAt(answers, 'what-happened') ?? ''), t(words.tellInWords)),
    ...(since === '' ? [] : [{ type: 'paragraph', text: since } as const]),
    ...factsToTell(scope, language, ['nature', 'data', 'people', 'groups']),
    { type: 'heading', level: 2, text: t(words.whatItMeansForThem) },
    ...filled(asSentences(inSentence(scope, 'effects-people', language)), t(words.whichEffects)),
    { type: 'heading', level: 2, text: t(words.whatWeDo) },
    ...filled(asSentences(textAt(answers, 'measures') ?? ''), t(words.whichMeasures)),
    ...filled(contact === '' ? '' : t(words.askUs, { contact }), t(words.whichContact)),
  ];
}

/** Art. 33(1), last sentence: why it is later than 72 hours, with the moments that show it. */
export function reasonsForLate(scope: Scope, language: Language): Prose {
  const t = (text: Text, values = {}) => say(text, language, values);
  const { answers, facts } = scope;
  const found = clockOf(answers, facts.zone);
  const moment = (at: string | undefined) => (at === undefined ? '' : showInstant(at, facts.zone, language));
  return {
    title: t(titles.late, { record: facts.recordName }),
    blocks: [
      {
        type: 'note',
        text: t(found === undefined ? words.lateUnknown : lateNote(scope)),
      },
      { type: 'field', label: t(words.discovered), value: noticedAsTold(asSaid(scope), language) },
      { type: 'field', label: t(words.clockFrom), value: moment(found?.clock.awareAt) },
      ...(valueAt(answers, 'aware-ground') === undefined
        ? []
        : [{ type: 'field', label: t(words.whyLater), value: wordsAt(scope, 'aware-ground', language) } as const]),
      { type: 'field', label: t(words.deadline), value: moment(found?.clock.deadline) },
      ...filedBlock(scope, language),
      { type: 'field', label: t(words.reason), value: textAt(scope.answers, 'late-reason') ?? '' },
    ],
  };
}

/** When it was reported, where that was filled in. */
function filedBlock({ answers, facts }: Scope, language: Language): readonly Block[] {
  const at = firstFiledAt(answers);
  return at === undefined
    ? []
    : [{ type: 'field', label: say(words.filedAt, language), value: showInstant(at, facts.zone, language) }];
}

function lateNote({ answers, facts }: Scope): Text {
  if (isLate(answers, facts.zone, facts.now)) return words.lateNote;
  return firstFiledAt(answers) === undefined ? words.notLate : words.filedInTime;
}

/** What an adviser needs to think along, without names or contents of the data. */
export function mailToAdviser(scope: Scope, language: Language): Prose {
  const t = (text: Text, values = {}) => say(text, language, values);
  const { answers, facts } = scope;
  const toClient = isLeftToClient(answers);
  const deadline = toClient
    ? clientClockOf(answers, facts.zone)?.deadline
    : clockOf(answers, facts.zone)?.clock.deadline;
  const found = isForClient(answers) ? undefined : assessed(scope);
  const unknown = found && notKnownText(found);
  const weighs =
    found === undefined
      ? ''
      : ` ${t(weighsText(found))}${unknown === undefined ? '' : ` ${t(words.notKnown)} ${t(unknown)}`}`;
  const open = toClient ? [] : gapsOf(scope, language).map(({ number, asks }) => `${number} ${t(asks)}`);
  return outside(
    {
      title: t(titles.adviser, { record: facts.recordName }),
      blocks: [
        { type: 'note', text: t(words.adviserNote) },
        { type: 'field', label: t(words.to), value: ownWordsAt(scope, 'adviser-contact', language) },
        { type: 'field', label: t(words.subject), value: t(words.adviserSubject, { record: facts.recordName }) },
        { type: 'paragraph', text: t(words.adviserOpening) },
        {
          type: 'field',
          label: t(toClient ? words.clientDeadline : words.deadline),
          value: deadline === undefined ? '' : showInstant(deadline, facts.zone, language),
        },
        ...filedBlock(scope, language),
        ...factsToTell(asSaid(scope), language, ['incident', 'nature', 'data', 'people', 'groups', 'recipients']),
        { type: 'paragraph', text: `${t(adviceOn(scope))}${weighs}` },
        ...(open.length === 0
          ? []
          : ([
              { type: 'heading', level: 2, text: t(words.stillOpen) },
              { type: 'list', items: open },
            ] as const)),
        { type: 'paragraph', text: t(words.adviserQuestion) },
      ],
    },
    scope,
    language,
  );
}

const gap = (text: string): readonly Block[] => [{ type: 'gap', text }];
const filled = (text: string, missing: string): readonly Block[] =>
  text === '' ? gap(missing) : [{ type: 'paragraph', text }];
