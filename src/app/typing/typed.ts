// How a typed line finds its command, with or without a slash.

import { pressId } from '../../core/engine/press.js';
import { folded } from '../../core/fold.js';
import { say, type Text } from '../../core/text.js';
import { asksToReport } from '../../core/understanding/talk/controls-said.js';
import { languageAsked } from '../../core/understanding/talk/language-asked.js';
import { sentences } from '../sentences.js';
import { type AppTurn, type Command, type Registers, reply, type Slash, tell } from '../turn.js';

type Known = Pick<Registers, 'slashes'>;

/** The commands that may be typed behind a slash of their own too: `/lijst`. */
const mainCommands = ({ slashes }: Known): readonly Command[] => slashes.find(({ main }) => main)?.commands ?? [];

/** What a word stands for, however it is written. */
export function slashNamed({ slashes }: Known, name: string): Slash | undefined {
  const wanted = folded(name);
  return slashes.find(({ word, also = [] }) => word === wanted || also.includes(wanted));
}

/**
 * Runs what was typed behind the slash. The word of a command of the register may stand there itself: `/lijst`. An
 * unknown word runs nothing; the nearest command is only named.
 */
export async function runCommand(turn: AppTurn, typed: string): Promise<void> {
  const [, name = '', rest = ''] = /^\/(\S*)\s*([\s\S]*)$/.exec(typed.trim()) ?? [];
  const slash = slashNamed(turn.registers, name);
  if (name === '') return unknown(turn, name, mainCommands(turn.registers));
  if (slash === undefined) return runMain(turn, typed.trim().slice(1));
  const ran = await ranBehind(turn, slash.commands, rest.trim());
  if (ran) return;
  if (isNumber(rest)) {
    const shows = `show ${rest.trim()}`;
    return (await ranBehind(turn, slash.commands, shows)) ? undefined : runMain(turn, shows);
  }
  const otherwise = await turn.registers.otherwise(slash.word);
  if (otherwise === undefined) return unknown(turn, rest.trim().split(/\s+/)[0] ?? '', slash.commands);
  await otherwise(turn, rest.trim());
}

/** A number alone is of a record that is there, and begins nothing. */
const isNumber = (typed: string): boolean => /^[a-z]-?\d{1,4}$/i.test(typed.trim());

/** The line that a person means who leaves the slash out: "datalek", "verzoek", "lijst". Undefined for anything else. */
export function withoutSlash(known: Known, typed: string): string | undefined {
  const words = wordsTyped(typed);
  const slash = slashNamed(known, words);
  if (slash !== undefined) return `/${slash.word}`;
  const [name = '', ...behind] = words.split(' ');
  const of = behind.length === 1 ? slashNamed(known, name) : undefined;
  if (of !== undefined && commandFor(of.commands, behind.join(' ')) !== undefined) return `/${words}`;
  return words === '' || commandFor(mainCommands(known), words) === undefined ? undefined : `/${words}`;
}

/** The word of a command as who reads this language types it, by what it is called in Dutch behind this slash. */
export function wordTyped({ registers, language }: AppTurn, slash: string, dutch: string): string {
  const command = slashNamed(registers, slash)?.commands.find(({ words }) => words.nl.includes(dutch));
  return command?.words[language].find((word) => word !== '') ?? dutch;
}

/** A command with the number of a record behind it can be nothing else, whatever is open: "archiveer V-001". */
export function commandWithNumber(known: Known, typed: string): string | undefined {
  const [, word = '', number = ''] = /^([a-z]+) ([a-z]-?\d{1,4})$/.exec(wordsTyped(typed)) ?? [];
  // "Open V-001" opens that one, and no list of what is open.
  const command = word === '' ? undefined : commandFor(mainCommands(known), word);
  return command?.takes === undefined ? undefined : `/register ${word} ${number}`;
}

/** A button of the register by what stands on it, wherever it was shown: "alle activiteiten", "laat de open punten zien". */
export function buttonTyped(typed: string): string | undefined {
  const words = wordsTyped(typed).replace(notThat, '').replace(asksFor, '').replace(please, '');
  const [, line] = doors.find(([labels]) => labels.some((label) => folded(label) === words)) ?? [];
  return line;
}
const notThat = /^nee[, ]+(?:dat|die|dit|zo) niet[.,!]+ /;
const asksFor =
  /^(?:(?:nee|ja|ok|oke|en|dan|graag|even|nu|laat|toon|geef|open|bekijk|zie|mij|me|ik wil|mag ik|kan ik|show|see|please)[, ]+){1,5}(?:(?:de|het|the) (?=open|register|hele|whole))?/;
const please = /(?:[, ](?:zien|bekijken|openen|graag|aub|svp|even|eens|nu|maar|please)){1,4}$/;
const both = ({ nl, en }: Text): readonly string[] => [nl, en];
const doors: readonly (readonly [readonly string[], string])[] = [
  [[...both(sentences.allActivities), 'de activiteiten', 'alle verwerkingen'], '/register lijst'],
  [[...both(sentences.seeOpen), 'open punten', 'de open punten', 'open points'], '/register open'],
  [
    [
      ...both(sentences.whereTitle),
      'mijn register',
      'ons register',
      'register',
      'hele register',
      'het hele register',
      'my register',
    ],
    '/register',
  ],
  [both(sentences.helpTitle), '/help'],
];

/** The same for what cannot wait until an open question is answered. */
export function urgentWithoutSlash(known: Known, typed: string): string | undefined {
  const slash = slashNamed(known, wordsTyped(typed));
  return slash?.urgent ? `/${slash.word}` : undefined;
}

/** The same for who wants to report something that was not told yet; what must still be reported may be told to others. */
export function toReport({ slashes }: Known, typed: string): string | undefined {
  const urgent = asksToReport(typed) && !/\b(?:moe|must|should|ha[sv]e? to|needs? to)/i.test(typed);
  const slash = urgent ? slashes.find((one) => one.urgent) : undefined;
  return slash && `/${slash.word}`;
}

/** Whether this is such a line, with or without its slash. */
export function isUrgent(known: Known, typed: string): boolean {
  const [, name = ''] = /^\/(\S*)/.exec(typed.trim()) ?? [];
  return slashNamed(known, name)?.urgent === true || urgentWithoutSlash(known, typed) !== undefined;
}

/** The command that a typed line begins with, with or without a slash, by its id; undefined where it is none. */
export function commandTyped(known: Known, typed: string): string | undefined {
  const line = typed.trim().startsWith('/') ? typed.trim() : (withoutSlash(known, typed) ?? '');
  const [, name = '', word = ''] = /^\/(\S*)\s*(\S*)/.exec(line) ?? [];
  const slash = slashNamed(known, name);
  return (slash === undefined ? commandFor(mainCommands(known), name) : commandFor(slash.commands, word))?.id;
}

/** Words alone, as somebody writes them who talks to a person. */
function wordsTyped(typed: string): string {
  return typed.length > 100 ? '' : folded(typed).replace(/[.!?]+$/, '');
}

/** What may be typed behind `/register`, typed behind another slash. */
export async function runMain(turn: AppTurn, typed: string): Promise<void> {
  const known = mainCommands(turn.registers);
  if (!(await ranBehind(turn, known, typed))) unknown(turn, typed.split(/\s+/)[0] ?? '', known);
}

async function ranBehind(turn: AppTurn, known: readonly Command[], typed: string): Promise<boolean> {
  const [word = '', ...argument] = typed.split(/\s+/);
  const command = commandFor(known, word);
  if (command === undefined) return false;
  await runCommandWithId(turn, command.id, argument.join(' '));
  return true;
}

/** Whether a typed line begins with a form, so that a channel can open a window for it before the turn is done. */
export function beginsForm(known: Known, typed: string): boolean {
  const [, name = '', word = ''] = /^\/(\S*)\s*(\S*)/.exec(typed.trim()) ?? [];
  const slash = isNumber(word) ? undefined : slashNamed(known, name);
  return slash !== undefined && (commandFor(slash.commands, word) ?? slash).opensForm === true;
}

/** The same for the command behind a button. */
export function opensForm({ slashes }: Known, id: string): boolean {
  return slashes.some(({ commands }) => commands.some((command) => command.id === id && command.opensForm === true));
}

/** What somebody has to know who begins a form by this line where others read along; undefined when that is nothing. */
export function saidAmongOthers(known: Known, typed: string): Text | undefined {
  const line = urgentWithoutSlash(known, typed) ?? typed.trim();
  const [, name = ''] = /^\/(\S*)/.exec(line) ?? [];
  return beginsForm(known, line) ? slashNamed(known, name)?.amongOthers : undefined;
}

/** The command a button names by its id. */
export async function runCommandWithId(turn: AppTurn, id: string, argument = ''): Promise<void> {
  const run = await turn.registers.command(id);
  if (run === undefined) return tell(turn, sentences.staleButton);
  await run(turn, argument);
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
    actions: [{ id: pressId('command', 'help'), label: say(sentences.helpTitle, turn.language) }],
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

/** What cannot wait, or can be nothing else, whatever is open. */
export function commandAnywhere({ registers }: AppTurn, text: string, replyTo: string | undefined): string | undefined {
  const urgent = urgentWithoutSlash(registers, text);
  if (urgent !== undefined || replyTo !== undefined) return urgent;
  const language = languageAsked(text);
  if (language !== undefined) return `/register taal ${language}`;
  return buttonTyped(text) ?? commandWithNumber(registers, text);
}
