// Every command behind `/register`, as one table.
import { isOfficer } from '../../core/permissions.js';
import { folded } from '../../core/sources.js';
import { say } from '../../core/text.js';
import { link } from '../linking.js';
import { may } from '../register.js';
import { sentences } from '../sentences.js';
import { type AppTurn, officerName, reply, tell } from '../turn.js';
import { announce } from './announce.js';
import { showCheck } from './check.js';
import type { Command } from './command.js';
import { showEntrance } from './home.js';
import { explain, exportRegister, helpFor, setLanguage, showRoles } from './information.js';
import {
  archiveNamed,
  beginFlow,
  change,
  historyNamed,
  show,
  showList,
  showProfile,
  showSuppliers,
  showTemplates,
} from './records.js';
import { showWhere } from './where.js';

/** What may be typed behind the slash, for every channel: the register, and the entrance for who forgot its name. */
export const slashes = ['register', 'avg'] as const;

const number = { nl: 'V-003', en: 'V-003' };

export const commands: readonly Command[] = [
  {
    id: 'where',
    words: { nl: ['', 'status', 'menu'], en: ['', 'status', 'menu'] },
    describes: { nl: 'Hoe ver bent u, en wat komt eerst?', en: 'How far are you, and what comes first?' },
    run: showWhere,
  },
  {
    id: 'new',
    words: { nl: ['nieuw'], en: ['new'] },
    describes: { nl: 'Iets nieuws in het register zetten', en: 'Add something to the register' },
    run: showTemplates,
  },
  {
    id: 'list',
    words: { nl: ['lijst'], en: ['list'] },
    describes: { nl: 'Alles wat in het register staat', en: 'Everything in the register' },
    run: showList,
  },
  {
    id: 'show',
    words: { nl: ['toon'], en: ['show'] },
    takes: number,
    describes: { nl: 'Alles lezen over één activiteit', en: 'Read all about one activity' },
    run: show,
  },
  {
    id: 'change',
    words: { nl: ['wijzig', 'verder'], en: ['change', 'continue'] },
    takes: number,
    describes: { nl: 'Iets aanpassen of ermee verdergaan', en: 'Change something or go on with it' },
    run: change,
  },
  {
    id: 'check',
    words: { nl: ['controle', 'open'], en: ['check', 'open'] },
    describes: { nl: 'Wat is nog niet af?', en: 'What is not finished yet?' },
    run: showCheck,
  },
  {
    id: 'archive',
    words: { nl: ['archiveer'], en: ['archive'] },
    takes: number,
    describes: {
      nl: 'Iets dat u niet meer doet uit het register halen',
      en: 'Take what you no longer do out of the register',
    },
    run: archiveNamed,
  },
  {
    id: 'suppliers',
    words: { nl: ['leveranciers'], en: ['suppliers'] },
    describes: { nl: 'Bedrijven en programma’s waar gegevens staan', en: 'Companies and programs that hold data' },
    run: showSuppliers,
  },
  {
    id: 'export',
    words: { nl: ['export', 'exporteer'], en: ['export'] },
    takes: { nl: '[xlsx, csv of json]', en: '[xlsx, csv or json]' },
    describes: { nl: 'Het hele register als bestand', en: 'The whole register as a file' },
    run: exportRegister,
  },
  {
    id: 'roles',
    words: { nl: ['rollen'], en: ['roles'] },
    describes: { nl: 'Wie doet wat?', en: 'Who does what?' },
    run: showRoles,
  },
  {
    id: 'role',
    words: { nl: ['rol'], en: ['role'] },
    describes: { nl: 'Iemand een rol geven, zoals adviseur', en: 'Give somebody a role, such as adviser' },
    run: async (turn) => {
      if (may(turn, 'give-roles')) await beginFlow(turn, 'role-offer');
    },
  },
  {
    id: 'handover',
    words: { nl: ['overdragen'], en: ['handover'] },
    describes: {
      nl: 'Uw rol of uw activiteiten aan een ander geven',
      en: 'Give your role or activities to somebody else',
    },
    run: (turn) => beginFlow(turn, 'handover'),
  },
  {
    id: 'absent',
    words: { nl: ['afwezig'], en: ['away'] },
    describes: { nl: 'Melden dat u er even niet bent', en: 'Tell that you are away for a while' },
    run: (turn) => beginFlow(turn, 'absence'),
  },
  {
    id: 'profile',
    words: { nl: ['profiel'], en: ['profile'] },
    describes: { nl: 'De gegevens van uw organisatie', en: 'The details of your organisation' },
    run: showProfile,
  },
  {
    id: 'history',
    words: { nl: ['geschiedenis'], en: ['history'] },
    takes: number,
    describes: { nl: 'Wie deed wat, en wanneer?', en: 'Who did what, and when?' },
    run: historyNamed,
  },
  {
    id: 'link',
    words: { nl: ['koppel'], en: ['link'] },
    takes: { nl: '[code]', en: '[code]' },
    describes: {
      nl: 'Hier en op een andere plek dezelfde persoon zijn',
      en: 'Be the same person here and in another place',
    },
    run: link,
  },
  {
    id: 'explain',
    words: { nl: ['uitleg'], en: ['explain'] },
    takes: { nl: '[woord]', en: '[word]' },
    describes: { nl: 'Een woord uitgelegd', en: 'A word explained' },
    run: explain,
  },
  {
    id: 'announce',
    words: { nl: ['bekendmaken'], en: ['announce'] },
    describes: { nl: 'Een tekst voor uw collega’s over datalekken', en: 'A text for your colleagues about breaches' },
    run: announce,
  },
  {
    id: 'language',
    words: { nl: ['taal'], en: ['language'] },
    takes: { nl: 'nl of en', en: 'nl or en' },
    describes: { nl: 'Nederlands of Engels', en: 'Dutch or English' },
    run: setLanguage,
  },
  {
    id: 'help',
    words: { nl: ['help'], en: ['help'] },
    describes: { nl: 'Dit overzicht', en: 'This overview' },
    run: helpFor(() => commands),
  },
];

/** Runs what was typed behind the slash. An unknown word runs nothing; the nearest command is only named. */
export async function runCommand(turn: AppTurn, typed: string): Promise<void> {
  const [, name = '', rest = ''] = /^\/(\S*)\s*([\s\S]*)$/.exec(typed.trim()) ?? [];
  const [word = '', ...argument] = rest.trim().split(/\s+/);
  // Colleagues were told of it; until reports can be made here, nobody may be left without a way to reach somebody.
  if (name.toLowerCase() === 'datalek') return whomToCall(turn);
  if (!slashes.some((slash) => slash === name.toLowerCase())) return unknown(turn, name);
  if (name.toLowerCase() === 'avg' && word === '') return showEntrance(turn);
  const command = commandFor(word);
  if (command === undefined) return unknown(turn, word);
  await command.run(turn, argument.join(' '));
}

function whomToCall(turn: AppTurn): void {
  const phone = turn.people.find(isOfficer)?.phone;
  const who = [officerName(turn), phone].filter(Boolean).join(', ');
  tell(turn, sentences.breachByPhone, { who });
}

/** The command a button names by its id. */
export async function runCommandWithId(turn: AppTurn, id: string, argument = ''): Promise<void> {
  const command = commands.find((known) => known.id === id);
  if (command === undefined) return tell(turn, sentences.staleButton);
  await command.run(turn, argument);
}

function commandFor(word: string): Command | undefined {
  const wanted = folded(word);
  return commands.find(({ words }) => [...words.nl, ...words.en].includes(wanted));
}

function unknown(turn: AppTurn, word: string): void {
  const wanted = folded(word);
  const near = commands
    .flatMap(({ words }) => words[turn.language])
    .map((known) => ({ known, far: distance(known, wanted) }))
    .filter(({ known, far }) => known !== '' && far <= 2)
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
