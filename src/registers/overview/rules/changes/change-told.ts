// Reads that something of the business changes: by exact words, and names that the organisation itself knows.

import { folded } from '../../../../core/fold.js';
import type { Day } from '../../../../core/time.js';
import { nearIn } from '../../../../core/understanding/near-words.js';
import { asName, bare, named, nobody } from '../names-told.js';
import type { Change, ChangeKind } from './change.js';
import { withoutDay } from './change-days.js';
import { lead, type Shape, shapes, spelled, tail, things, unsaid } from './change-words.js';
import { type KnownByName, keeperTold } from './keeper-told.js';
import { endsByNumber, mayEndByNumber } from './numbered-end.js';
import { alsoTold, movesBehind, movesData, placeIn } from './place-told.js';
import { leavesTo, mayLeave } from './who-leaves.js';

/** What the organisation knows by name. */
export interface KnownNames extends KnownByName {
  /** Programs of the ready list, by the id that a pick has. */
  readonly programs: (text: string) => readonly string[];
  /** Which of the suppliers are used for this kind of thing. */
  readonly usedFor: (thing: string) => readonly string[];
  /** What a program of the ready list is for, as one of the things. */
  readonly thingOf: (program: string) => string | undefined;
}

/** What was told: one change for each thing that may be meant; none where the name is not known. */
export interface ChangeTold {
  readonly changes: readonly Change[];
  /** The name as it was typed. */
  readonly said: string;
  readonly kind: ChangeKind;
  /** It is still to come, and from which day was not told. */
  readonly comes?: true;
  /** What it takes the place of, and stands in no list here. */
  readonly absent?: string;
  /** What else is told of the business behind it. */
  readonly more?: string;
}

const longest = 240;
/** One word, or a row of numbers, tells no change. */
const severalWords = /\p{L}\P{L}+\p{L}/u;

/** Whether a sentence has the shape of one that tells a change: only then what the organisation knows is read. */
export function mayTellChange(text: string, today: Day): boolean {
  if (text.length > longest || text.includes('\n') || !severalWords.test(text) || isUnsaid(text)) return false;
  const { rest } = withoutDay(text, today);
  const line = lineOf(rest);
  return (
    movesBehind.test(text) ||
    mayLeave(text) ||
    mayEndByNumber(text) ||
    shapes.some(({ shape }) => shape.test(line.plain))
  );
}

/** The day that a text names where it says hardly anything else: "per 1 februari". */
export function dayTold(text: string, today: Day): Day | undefined {
  if (text.length > longest || text.includes('\n')) return undefined;
  const { day, rest } = withoutDay(text.trim().replace(/[.!]+$/, ''), today);
  const isAlone = rest.replace(/^(?:nee|ja|doe maar|maar|pas|dat is|no|yes|make it|[\s,])+/i, '').trim() === '';
  return isAlone ? day : undefined;
}

function isUnsaid(text: string): boolean {
  const whole = folded(text).replaceAll(/['’`]/g, '').replaceAll(/\s+/g, ' ').trim();
  return unsaid.some((shape) => shape.test(whole));
}

/** Undefined where no change is told, or only supposed, asked or denied. */
export function changeTold(text: string, known: KnownNames, today: Day): ChangeTold | undefined {
  if (text.length > longest || text.includes('\n') || isUnsaid(text)) return undefined;
  const { first, move } = movesBehind.exec(text)?.groups ?? {};
  const behind = move === undefined ? undefined : changeTold(`we ${move}`, known, today);
  return behind?.kind === 'moved' ? { ...behind, ...(first && { more: first }) } : changeOf(text, known, today);
}

function changeOf(text: string, known: KnownNames, today: Day): ChangeTold | undefined {
  const { day, rest } = withoutDay(text, today);
  const leaving = leavesTo(text, known);
  if (leaving !== undefined) {
    const from = day !== undefined && day > today ? { from: day } : {};
    return { kind: leaving.kind, said: text, changes: [{ ...leaving, ...from }] };
  }
  const from = day !== undefined && day > today ? day : undefined;
  const ended = endOf(rest, known, from);
  if (ended !== undefined) return ended;
  const line = lineOf(rest);
  for (const shape of shapes) {
    const told = toldBy(shape, line, known, from);
    if (told !== undefined) return told;
  }
  return undefined;
}

/** What ends by its number, which says it all. */
function endOf(text: string, known: KnownNames, from: Day | undefined): ChangeTold | undefined {
  const kinds = [
    ['supplier-stops', known.suppliers],
    ['activity-stops', known.activities],
  ] as const;
  return kinds
    .map(([kind, names]): ChangeTold | undefined => {
      const ended = endsByNumber(text, names);
      return (
        ended && { kind, said: text, changes: [{ kind, subject: ended.id, ...(from === undefined ? {} : { from }) }] }
      );
    })
    .find((one) => one !== undefined);
}

/** Words of a line, rightly spelled for the shapes, with each as it was typed. */
interface Line {
  readonly plain: string;
  readonly typed: string;
}

/** Both texts have the same words in the same order. */
function lineOf(text: string): Line {
  const bare = text
    .trim()
    .replace(/[.!\s]+$/, '')
    .replaceAll(/\s[,;:–-]+(?=\s)/g, ' ')
    .replaceAll(/\s+/g, ' ');
  const led = bare.length - folded(bare).replace(lead, '').length;
  const typed = bare.slice(led).replace(new RegExp(tail.source, 'i'), '');
  const plain = typed
    .split(' ')
    .map((word) => rightly(folded(word).replaceAll(/['’`"“”()]|[,;:]+$/g, '')))
    .join(' ');
  return { plain, typed };
}

const nearSpelled = nearIn(spelled, (word) => word);

/** As the shapes have it: a typing error in a long word, and the few short ones that everybody leaves letters out of. */
const rightly = (word: string): string =>
  hasty[word] ?? (word.length < 4 || spelled.includes(word) ? word : (nearSpelled(word)[0] ?? word));
const hasty: Readonly<Record<string, string>> = {
  mt: 'met',
  nwe: 'nieuwe',
  gn: 'geen',
  zn: 'zijn',
  ni: 'niet',
  nie: 'niet',
};

/** The words that a group stands for, as they were typed. */
function typedAt({ plain, typed }: Line, found: RegExpExecArray, group: string): string | undefined {
  const span = found.indices?.groups?.[group];
  if (span === undefined) return undefined;
  const [from, to] = span;
  const before = plain.slice(0, from).split(' ').length - 1;
  const count = plain.slice(from, to).split(' ').length;
  return typed
    .split(' ')
    .slice(before, before + count)
    .join(' ')
    .trim();
}

function toldBy(
  { shape, kinds, plain }: Shape,
  line: Line,
  known: KnownNames,
  from: Day | undefined,
): ChangeTold | undefined {
  const found = shape.exec(line.plain);
  const [kind] = kinds;
  if (found === null || kind === undefined) return undefined;
  const at = (group: string) => typedAt(line, found, group);
  const told = tellers[kind]({ at, groups: found.groups ?? {}, known, certain: plain === true, line: line.plain });
  if (told === undefined) return undefined;
  const { changes, ...said } = told;
  const comes = kind === 'moved' && from === undefined && toCome.test(line.plain);
  return {
    kind,
    ...(comes ? { comes } : {}),
    ...said,
    changes: changes.map((one) => (from === undefined ? one : { ...one, from })),
  };
}

/** "We gaan verhuizen" is not so yet. */
const toCome = /\b(?:gaan|gaat|ga|wordt|are moving|binnenkort|straks|soon)\b/;

interface Told {
  readonly at: (group: string) => string | undefined;
  readonly groups: Readonly<Record<string, string | undefined>>;
  readonly known: KnownNames;
  readonly certain: boolean;
  readonly line: string;
}

type Teller = (told: Told) => Pick<ChangeTold, 'changes' | 'said' | 'absent' | 'more'> | undefined;

const tellers: Readonly<Record<ChangeKind, Teller>> = {
  'supplier-stops': stopped,
  'activity-stops': stopped,
  'supplier-replaced': replacedBy,
  'person-leaves': left,
  'keeper-new': ({ at, known, certain, line }) =>
    keeperTold({ who: at('who') ?? '', what: at('what') ?? '', certain, line }, known),
  'deputy-new': () => undefined,
  'program-new': newProgram,
  'place-new': newPlace,
  moved,
};

function stopped({ at, known, certain }: Told): ReturnType<Teller> {
  const used = at('used');
  const said = bare((at('what') ?? used ?? '').replace(partOf, ''));
  // "Lotte is gestopt" is said of somebody who leaves.
  if (said === '' || named(said, known.people).length > 0) return undefined;
  const changes = [
    ...named(said, known.suppliers).map((subject): Change => ({ kind: 'supplier-stops', subject })),
    ...named(said, known.activities).map((subject): Change => ({ kind: 'activity-stops', subject })),
  ];
  // "De camera is weg" tells of what was lost.
  if (used !== undefined && !changes.some(({ kind }) => kind === 'supplier-stops')) return undefined;
  if (changes.length > 0) return { changes, said };
  const isKnown = known.programs(said).length > 0 || named(said, known.examples ?? []).length > 0;
  const isName = said.split(' ').length <= 3 && (certain || isKnown);
  return isName && !/^(?:dit|dat|het|er|roken|vandaag|alles|this|that|it)$/i.test(said)
    ? { changes: [], said }
    : undefined;
}

/** "Het stukje over de webshop" is all that is there of it. */
const partOf =
  /^(?:(?:het|dat|de|die|the|that) )?(?:stuk(?:je)?|deel|gedeelte|onderdeel|kaart(?:je)?|part|section|bit) (?:over|van|met|about|on) /i;

function left({ at, known, certain }: Told): ReturnType<Teller> {
  const who = bare(at('who') ?? '');
  if (certain && unnamed.test(who)) return { changes: [], said: '' };
  const said = who.replace(worksHere, '');
  const [came, ...others] = named(bare(at('came') ?? ''), known.people);
  const taker = came === undefined || others.length > 0 ? {} : { came };
  const changes = named(said, known.people).map((subject): Change => ({ kind: 'person-leaves', subject, ...taker }));
  if (changes.length > 0) return { changes, said };
  const isName = /^\p{L}[\p{L}'’-]+(?: \p{L}[\p{L}'’-]+){0,2}$/u.test(said) && !nobody.test(said);
  return (certain || said !== who) && isName ? { changes: [], said } : undefined;
}

const role =
  '(?:(?:oud|ex)-?)?(?:collega|medewerkers?|medewerkster|werknemers?|werkneemster|personeelslid|stagiaire?|uitzendkracht|oproepkracht|colleague|employee|intern|staff member)';
/** "Mijn collega Piet": what they are here is no part of their name. */
const worksHere = new RegExp(String.raw`^${role} (?=\p{L})`, 'iu');
const unnamed = new RegExp(`^(?:iemand|somebody|someone|${role})$`, 'i');

function replacedBy({ at, known, certain, line }: Told): ReturnType<Teller> {
  const [said, now] = [bare(at('what') ?? ''), bare(at('came') ?? '')];
  const gone = named(said, known.suppliers);
  // A name with its capital is one: "SnelStart is nu CarSys".
  const came = cameIn(now, known, certain || /^\p{Lu}\S+$/u.test(now));
  if (came === undefined || (gone.length === 0 && !certain)) return undefined;
  if (gone.length === 0 && known.programs(said).length === 0) return undefined;
  // What never stood here cannot go; what came is new.
  const of = gone.length > 0 || came.came === undefined ? undefined : known.thingOf(came.came);
  if (of !== undefined) return { said: now, changes: comesFor(of, came, known), absent: said };
  // Where the data stood, and no longer do, ends nothing that is not used: what came is heard as such.
  if (gone.length === 0 && stood.test(line)) return undefined;
  return {
    said,
    changes: gone
      .filter((subject) => subject !== came.came)
      .map((subject): Change => ({ kind: 'supplier-replaced', subject, ...came })),
  };
}

const stood = /\b(?:staan|staat|zitten|zit) (?:\S+ )?niet (?:meer|langer) (?:in|op|bij)\b/;

/** A program that is known here, one of the ready list, or where nothing else can be meant any name. */
function cameIn(said: string, known: KnownNames, certain: boolean): Pick<Change, 'came' | 'words'> | undefined {
  const [mine, ...others] = named(said, known.suppliers);
  if (mine !== undefined && others.length === 0) return { came: mine };
  const [ready] = known.programs(said);
  if (ready !== undefined) return { came: ready };
  const isName = said !== '' && said.split(' ').length <= 4 && !/\b(?:ander\w*|iets|nieuw\w*|niks|niets)\b/i.test(said);
  return certain && isName ? { words: asName(said) } : undefined;
}

/** It comes beside what there is. */
const beside = /\b(?:erbij|er\b.*\bbij|ook een|extra|as well)\b/;

function newProgram({ at, groups, known, line }: Told): ReturnType<Teller> {
  const { job } = groups;
  const said = groups['thing'] ?? job ?? '';
  const now = bare(at('came') ?? '');
  const came = now === '' ? {} : cameIn(now, known, said !== '');
  const thing = Object.entries(things).find(([, { called, work = '' }]) =>
    (job === undefined ? called : work).split('|').includes(said),
  )?.[0];
  const of = thing ?? (came?.came === undefined ? undefined : known.thingOf(came.came));
  if (of === undefined || came === undefined) return undefined;
  return { said: said === '' ? now : said, changes: comesFor(of, came, known, beside.test(line)) };
}

/** A new program for some work, in the place of each that is used for that, unless it comes beside them. */
function comesFor(
  thing: NonNullable<Change['thing']>,
  came: Pick<Change, 'came' | 'words'>,
  known: KnownNames,
  isBeside = false,
) {
  const old = isBeside ? [] : known.usedFor(thing).filter((subject) => subject !== came.came);
  const base: Change = { kind: 'program-new', thing, ...came };
  return old.length === 0 ? [base] : old.map((subject): Change => ({ ...base, subject }));
}

function newPlace({ at }: Told): ReturnType<Teller> {
  const where = placeIn(at('where'));
  return { said: '', changes: [{ kind: 'place-new', ...(where === undefined ? {} : { words: where }) }] };
}

function moved({ at }: Told): ReturnType<Teller> {
  if (movesData(at('where') ?? '')) return undefined;
  const [said, more] = (at('where') ?? '').split(alsoTold);
  const where = placeIn(said);
  return {
    said: '',
    changes: [{ kind: 'moved', ...(where === undefined ? {} : { words: where }) }],
    ...(more === undefined || more === '' ? {} : { more: `we ${more}` }),
  };
}
