// Every command behind `/datalek`, as one table.
import type { Command } from '../../app/commands/command.js';
import { helpFor } from '../overview/information.js';

/** Loaded by the first who asks: most turns are about the register. */
const asked = () => import('./asked.js');

/** `/datalek` with what happened behind it. */
export const beginReport: Command['run'] = async (turn, typed) => (await asked()).beginReport(turn, typed);

const number = { nl: 'D-001', en: 'D-001' };

export const breachCommands: readonly Command[] = [
  {
    id: 'breach-report',
    words: { nl: ['', 'meld', 'melden'], en: ['', 'report'] },
    describes: { nl: 'Iets melden, in een minuut', en: 'Report something, in a minute' },
    run: beginReport,
  },
  {
    id: 'breach-own',
    words: { nl: ['mijn'], en: ['mine'] },
    describes: { nl: 'Wat u zelf meldde', en: 'What you reported yourself' },
    run: async (turn) => (await asked()).showOwn(turn),
  },
  {
    id: 'breach-emergency-card',
    words: { nl: ['noodkaart'], en: ['card'] },
    describes: { nl: 'Wie belt u, en wat doet u? Om af te drukken', en: 'Whom to call and what to do? To print' },
    run: async (turn) => (await asked()).showEmergencyCard(turn),
  },
  {
    id: 'breach-list',
    words: { nl: ['lijst', 'register'], en: ['list', 'register'] },
    describes: { nl: 'Alle datalekken, ook die niet gemeld zijn', en: 'All breaches, also those not reported' },
    run: async (turn) => (await asked()).showRegister(turn),
  },
  {
    id: 'breach-show',
    words: { nl: ['toon'], en: ['show'] },
    takes: number,
    describes: { nl: 'Alles over één datalek', en: 'All about one breach' },
    run: async (turn, number) => (await asked()).show(turn, number),
  },
  {
    id: 'breach-search',
    words: { nl: ['zoek'], en: ['search'] },
    takes: { nl: 'woorden', en: 'words' },
    describes: { nl: 'Een datalek zoeken', en: 'Search for a breach' },
    run: async (turn, words) => (await asked()).search(turn, words),
  },
  {
    id: 'breach-note',
    words: { nl: ['noteer', 'notitie'], en: ['note'] },
    takes: { nl: 'D-001 wat er gebeurde', en: 'D-001 what happened' },
    describes: { nl: 'Iets in het logboek zetten', en: 'Put something in the timeline' },
    run: async (turn, argument) => (await asked()).noteOn(turn, argument),
  },
  {
    id: 'breach-timeline',
    words: { nl: ['logboek'], en: ['timeline'] },
    takes: number,
    describes: { nl: 'Wie deed wat, en wanneer?', en: 'Who did what, and when?' },
    run: async (turn, number) => (await asked()).timeline(turn, number),
  },
  {
    id: 'breach-export',
    needs: 'export-breaches',
    words: { nl: ['export', 'exporteer'], en: ['export'] },
    takes: { nl: 'xlsx, csv of json', en: 'xlsx, csv or json' },
    describes: { nl: 'Het datalekregister als bestand', en: 'The breach register as a file' },
    run: async (turn, format) => (await asked()).exportAll(turn, format),
  },
  {
    id: 'breach-exercise',
    words: { nl: ['oefening', 'oefen'], en: ['exercise'] },
    describes: { nl: 'Oefenen: hetzelfde, buiten het register', en: 'Practise: the same, outside the register' },
    run: async (turn) => (await asked()).beginExercise(turn),
  },
  {
    id: 'breach-help',
    words: { nl: ['help'], en: ['help'] },
    describes: { nl: 'Dit overzicht', en: 'This overview' },
    run: helpFor(() => breachCommands, '/datalek'),
  },
];
