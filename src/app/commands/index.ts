// What may be typed behind a slash, in every channel: one table, and how a typed line finds its command.

import { folded } from '../../core/fold.js';
import { say } from '../../core/text.js';
import { beginReport, breachCommands } from '../../registers/breach/commands.js';
import { registerCommands } from '../../registers/overview/commands.js';
import { showEntrance } from '../../registers/overview/home.js';
import { beginCorrection, beginRequest, requestCommands } from '../../registers/request/commands.js';
import { sentences } from '../sentences.js';
import { type AppTurn, reply, tell } from '../turn.js';
import type { Command, Slash } from './command.js';

export const slashes: readonly Slash[] = [
  {
    word: 'register',
    describes: {
      nl: 'Uw AVG-register: beginnen, verdergaan, nakijken',
      en: 'Your GDPR register: begin, go on, look through',
    },
    commands: registerCommands,
  },
  {
    word: 'datalek',
    also: ['breach', 'lek', 'data lek', 'data breach'],
    urgent: true,
    describes: { nl: 'Iets misgegaan met gegevens? Meld het hier', en: 'Something wrong with data? Report it here' },
    commands: breachCommands,
    otherwise: beginReport,
  },
  {
    word: 'verzoek',
    also: ['request', 'verzoeken', 'requests'],
    describes: { nl: 'Iemand vraagt iets over zijn gegevens', en: 'Somebody asks something about their data' },
    commands: requestCommands,
    otherwise: beginRequest,
  },
  {
    word: 'correctie',
    also: ['correction'],
    describes: { nl: 'Gegevens van iemand kloppen niet', en: 'Data of somebody are wrong' },
    commands: [],
    otherwise: beginCorrection,
  },
  {
    word: 'avg',
    also: ['gdpr', 'privacy'],
    describes: { nl: 'Alles over privacy, met knoppen', en: 'Everything about privacy, with buttons' },
    commands: [],
    otherwise: (turn, typed) => (typed === '' ? showEntrance(turn) : runBehind(turn, registerCommands, typed)),
  },
];

/** All commands: ids are unique over all slashes, because a button names only the id. */
export const commands: readonly Command[] = slashes.flatMap((slash) => slash.commands);

/** What a word stands for, however it is written. */
export function slashNamed(name: string): Slash | undefined {
  const wanted = folded(name);
  return slashes.find(({ word, also = [] }) => word === wanted || also.includes(wanted));
}

/**
 * Runs what was typed behind the slash. The word of a command of the register may stand there itself: `/lijst`. An
 * unknown word runs nothing; the nearest command is only named.
 */
export async function runCommand(turn: AppTurn, typed: string): Promise<void> {
  const [, name = '', rest = ''] = /^\/(\S*)\s*([\s\S]*)$/.exec(typed.trim()) ?? [];
  const slash = slashNamed(name);
  if (name === '') return unknown(turn, name, registerCommands);
  if (slash === undefined) return runBehind(turn, registerCommands, typed.trim().slice(1));
  return runBehind(turn, slash.commands, rest.trim(), slash.otherwise);
}

/** The line that a person means who leaves the slash out: "datalek", "verzoek", "lijst". Undefined for anything else. */
export function withoutSlash(typed: string): string | undefined {
  const words = wordsTyped(typed);
  const slash = slashNamed(words);
  if (slash !== undefined) return `/${slash.word}`;
  return words === '' || commandFor(registerCommands, words) === undefined ? undefined : `/${words}`;
}

/** The same for what cannot wait until an open question is answered. */
export function urgentWithoutSlash(typed: string): string | undefined {
  const slash = slashNamed(wordsTyped(typed));
  return slash?.urgent ? `/${slash.word}` : undefined;
}

/** Whether this is such a line, with or without its slash. */
export function isUrgent(typed: string): boolean {
  const [, name = ''] = /^\/(\S*)/.exec(typed.trim()) ?? [];
  return slashNamed(name)?.urgent === true || urgentWithoutSlash(typed) !== undefined;
}

/** Words alone, as somebody writes them who talks to a person. */
function wordsTyped(typed: string): string {
  return typed.length > 100 ? '' : folded(typed).replace(/[.!?]+$/, '');
}

async function runBehind(
  turn: AppTurn,
  known: readonly Command[],
  typed: string,
  otherwise?: Slash['otherwise'],
): Promise<void> {
  const [word = '', ...argument] = typed.split(/\s+/);
  const command = commandFor(known, word);
  if (command !== undefined) return command.run(turn, argument.join(' '));
  return otherwise === undefined ? unknown(turn, word, known) : otherwise(turn, typed);
}

/** The command a button names by its id. */
export async function runCommandWithId(turn: AppTurn, id: string, argument = ''): Promise<void> {
  const command = commands.find((known) => known.id === id);
  if (command === undefined) return tell(turn, sentences.staleButton);
  await command.run(turn, argument);
}

function commandFor(known: readonly Command[], word: string): Command | undefined {
  const wanted = folded(word);
  return known.find(({ words }) => [...words.nl, ...words.en].includes(wanted));
}

function unknown(turn: AppTurn, word: string, among: readonly Command[]): void {
  const wanted = folded(word);
  // Of a short word two other letters make another word: "ben" is no "menu".
  const most = Math.min(2, Math.floor(wanted.length / 2.5));
  const near = among
    .flatMap(({ words }) => words[turn.language])
    // Comparing each letter of a text of a hundred thousand takes seconds.
    .filter((known) => Math.abs(known.length - wanted.length) <= 2)
    .map((known) => ({ known, far: distance(known, wanted) }))
    .filter(({ known, far }) => known !== '' && far <= most)
    .sort((one, two) => one.far - two.far)[0];
  const parts = [say(sentences.unknownCommand, turn.language)];
  if (near) parts.push(say(sentences.didYouMean, turn.language, { word: near.known }));
  reply(turn, {
    type: 'text',
    text: parts.join(' '),
    actions: [{ id: 'command|help', label: say(sentences.helpTitle, turn.language) }],
  });
}

/** How many letters differ: insertions, removals and replacements. */
function distance(one: string, two: string): number {
  let row = Array.from({ length: two.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...two].entries()) {
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[two.length] ?? 0;
}
