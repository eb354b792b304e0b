// What may be typed behind `/datalek`, in words.
import type { Command, Slash } from '../../app/turn.js';

const number = { nl: 'D-001', en: 'D-001' };

export const breachCommands = [
  {
    id: 'breach-report',
    opensForm: true,
    words: { nl: ['', 'meld', 'melden'], en: ['', 'report'] },
    describes: { nl: 'Iets melden, in een minuut', en: 'Report something, in a minute' },
  },
  {
    id: 'breach-own',
    words: { nl: ['mijn'], en: ['mine'] },
    describes: { nl: 'Wat u zelf meldde', en: 'What you reported yourself' },
  },
  {
    id: 'breach-emergency-card',
    words: { nl: ['noodkaart'], en: ['card'] },
    describes: { nl: 'Wie belt u, en wat doet u? Om af te drukken', en: 'Whom to call and what to do? To print' },
  },
  {
    id: 'breach-list',
    words: { nl: ['lijst', 'register'], en: ['list', 'register'] },
    describes: { nl: 'Alle datalekken, ook die niet gemeld zijn', en: 'All breaches, also those not reported' },
  },
  {
    id: 'breach-show',
    words: { nl: ['toon'], en: ['show'] },
    takes: number,
    describes: { nl: 'Alles over één datalek', en: 'All about one breach' },
  },
  {
    id: 'breach-search',
    words: { nl: ['zoek'], en: ['search'] },
    takes: { nl: 'woorden', en: 'words' },
    describes: { nl: 'Een datalek zoeken', en: 'Search for a breach' },
  },
  {
    id: 'breach-note',
    words: { nl: ['noteer', 'notitie'], en: ['note'] },
    takes: { nl: 'D-001 wat er gebeurde', en: 'D-001 what happened' },
    describes: { nl: 'Iets in het logboek zetten', en: 'Put something in the timeline' },
  },
  {
    id: 'breach-timeline',
    words: { nl: ['logboek'], en: ['timeline'] },
    takes: number,
    describes: { nl: 'Wie deed wat, en wanneer?', en: 'Who did what, and when?' },
  },
  {
    id: 'breach-export',
    needs: 'export-breaches',
    words: { nl: ['export', 'exporteer'], en: ['export'] },
    takes: { nl: 'xlsx, csv of json', en: 'xlsx, csv or json' },
    describes: { nl: 'Het datalekregister als bestand', en: 'The breach register as a file' },
  },
  {
    id: 'breach-exercise',
    words: { nl: ['oefening', 'oefen'], en: ['exercise'] },
    describes: { nl: 'Oefenen: hetzelfde, buiten het register', en: 'Practise: the same, outside the register' },
  },
  {
    id: 'breach-help',
    words: { nl: ['help'], en: ['help'] },
    describes: { nl: 'Dit overzicht', en: 'This overview' },
  },
] as const satisfies readonly Command[];

export const breachSlash = {
  word: 'datalek',
  also: ['breach', 'lek', 'data lek', 'data breach'],
  urgent: true,
  describes: { nl: 'Iets misgegaan met gegevens? Meld het hier', en: 'Something wrong with data? Report it here' },
  amongOthers: {
    nl: 'Schreef u er hier iets over? Iedereen in dit gesprek kan dat lezen. Staan er gegevens van mensen in? Verwijder het bericht: houd het vast of ga erop staan, kies de drie puntjes, en dan Verwijderen.',
    en: 'Did you write something about it here? Everybody in this conversation can read that. Does it hold data about people? Delete the message: hold it or point at it, choose the three dots, then Delete.',
  },
  commands: breachCommands,
  opensForm: true,
  otherwise: true,
} as const satisfies Slash & { readonly otherwise: true };
