// What may be typed behind `/datalek`, in words.

import type { Command, Slash } from '../../app/turn.js';
import { t } from '../../core/text.js';

const number = t('D-001', 'D-001');

export const breachCommands = [
  {
    id: 'breach-report',
    opensForm: true,
    words: { nl: ['', 'meld', 'melden'], en: ['', 'report'] },
    describes: t('Iets melden, in een minuut', 'Report something, in a minute'),
  },
  {
    id: 'breach-own',
    words: { nl: ['mijn'], en: ['mine'] },
    describes: t('Wat u zelf meldde', 'What you reported yourself'),
  },
  {
    id: 'breach-emergency-card',
    words: { nl: ['noodkaart'], en: ['card'] },
    describes: t('Wie belt u, en wat doet u? Om af te drukken', 'Whom to call and what to do? To print'),
  },
  {
    id: 'breach-list',
    words: { nl: ['lijst', 'register'], en: ['list', 'register'] },
    describes: t('Alle datalekken, ook die niet gemeld zijn', 'All breaches, also those not reported'),
  },
  {
    id: 'breach-show',
    words: { nl: ['toon'], en: ['show'] },
    takes: number,
    describes: t('Alles over één datalek', 'All about one breach'),
  },
  {
    id: 'breach-search',
    words: { nl: ['zoek'], en: ['search'] },
    takes: t('woorden', 'words'),
    describes: t('Een datalek zoeken', 'Search for a breach'),
  },
  {
    id: 'breach-note',
    words: { nl: ['noteer', 'notitie'], en: ['note'] },
    takes: t('D-001 wat er gebeurde', 'D-001 what happened'),
    describes: t('Iets in het logboek zetten', 'Put something in the timeline'),
  },
  {
    id: 'breach-timeline',
    words: { nl: ['logboek'], en: ['timeline'] },
    takes: number,
    describes: t('Wie deed wat, en wanneer?', 'Who did what, and when?'),
  },
  {
    id: 'breach-export',
    needs: 'export-breaches',
    words: { nl: ['export', 'exporteer'], en: ['export'] },
    takes: t('xlsx, csv of json', 'xlsx, csv or json'),
    describes: t('Het datalekregister als bestand', 'The breach register as a file'),
  },
  {
    id: 'breach-exercise',
    words: { nl: ['oefening', 'oefen'], en: ['exercise'] },
    describes: t('Oefenen: hetzelfde, buiten het register', 'Practise: the same, outside the register'),
  },
  {
    id: 'breach-help',
    words: { nl: ['help'], en: ['help'] },
    describes: t('Dit overzicht', 'This overview'),
  },
] as const satisfies readonly Command[];

export const breachSlash = {
  word: 'datalek',
  also: ['breach', 'lek', 'data lek', 'data breach'],
  urgent: true,
  describes: t('Iets misgegaan met gegevens? Meld het hier', 'Something wrong with data? Report it here'),
  amongOthers:
    t(`Schreef u er hier iets over? Iedereen in dit gesprek kan dat lezen. Staan er gegevens van mensen in? Verwijder het bericht: houd het vast of ga erop staan, kies de drie puntjes, en dan Verwijderen.
       Did you write something about it here? Everybody in this conversation can read that. Does it hold data about people? Delete the message: hold it or point at it, choose the three dots, then Delete.`),
  commands: breachCommands,
  opensForm: true,
  otherwise: true,
} as const satisfies Slash & { readonly otherwise: true };
