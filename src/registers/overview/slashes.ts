// What may be typed behind `/register` and `/avg`, in words.

import type { Command, Slash } from '../../app/turn.js';
import { t } from '../../core/text.js';

const number = t('V-003', 'V-003');

export const registerCommands = [
  {
    id: 'where',
    words: { nl: ['', 'status', 'menu'], en: ['', 'status', 'menu'] },
    describes: t('Hoe ver bent u, en wat komt eerst?', 'How far are you, and what comes first?'),
  },
  {
    id: 'new',
    needs: 'create-record',
    words: { nl: ['nieuw'], en: ['new'] },
    describes: t('Iets nieuws in het register zetten', 'Add something to the register'),
  },
  {
    id: 'list',
    words: { nl: ['lijst'], en: ['list'] },
    describes: t('Alles wat in het register staat', 'Everything in the register'),
  },
  {
    id: 'show',
    words: { nl: ['toon'], en: ['show'] },
    takes: number,
    describes: t('Alles lezen over één activiteit', 'Read all about one activity'),
  },
  {
    id: 'change',
    edits: true,
    words: { nl: ['wijzig', 'verder'], en: ['change', 'continue'] },
    takes: number,
    describes: t('Iets aanpassen of ermee verdergaan', 'Change something or go on with it'),
  },
  {
    id: 'check',
    needs: 'read-register',
    words: { nl: ['controle', 'open'], en: ['check', 'open'] },
    describes: t('Wat is nog niet af?', 'What is not finished yet?'),
  },
  {
    id: 'review',
    words: { nl: ['nakijken', 'nalopen'], en: ['review'] },
    takes: t('[V-003]', '[V-003]'),
    describes: t('Kijken of het nog klopt', 'See whether it is still right'),
  },
  {
    id: 'archive',
    needs: 'archive-record',
    words: { nl: ['archiveer'], en: ['archive'] },
    takes: number,
    describes: t('Iets dat u niet meer doet uit het register halen', 'Take what you no longer do out of the register'),
  },
  {
    id: 'suppliers',
    needs: 'read-register',
    words: { nl: ['leveranciers'], en: ['suppliers'] },
    describes: t('Bedrijven en programma’s waar gegevens staan', 'Companies and programs that hold data'),
  },
  {
    id: 'contracts',
    needs: 'read-register',
    words: { nl: ['contracten'], en: ['contracts'] },
    describes: t('Contracten vragen, en zien welke aflopen', 'Ask for contracts, and see which end'),
  },
  {
    id: 'export',
    needs: 'export-register',
    words: { nl: ['export', 'exporteer'], en: ['export'] },
    takes: t('[xlsx, csv of json]', '[xlsx, csv or json]'),
    describes: t('Het hele register als bestand', 'The whole register as a file'),
  },
  {
    id: 'import',
    needs: 'create-record',
    words: { nl: ['importeer', 'importeren', 'inlezen'], en: ['import'] },
    describes: t('Een register dat u al hebt inlezen', 'Read in a register that you have already'),
  },
  {
    id: 'map',
    needs: 'read-register',
    words: { nl: ['kaart'], en: ['map'] },
    takes: t('[V-003 of een woord]', '[V-003 or a word]'),
    describes: t('Een plaatje: van wie, waarvoor en waarheen', 'A picture: from whom, what for and where to'),
  },
  {
    id: 'progress',
    needs: 'read-register',
    words: { nl: ['voortgang'], en: ['progress'] },
    describes: t('Een plaatje van hoe ver u bent', 'A picture of how far you are'),
  },
  {
    id: 'share',
    needs: 'export-register',
    words: { nl: ['delen'], en: ['share'] },
    describes: t('Het register als document om te laten zien', 'The register as a document to show'),
  },
  {
    id: 'page',
    needs: 'publish',
    words: { nl: ['pagina'], en: ['page'] },
    describes: t('Het overzicht voor buiten als webpagina', 'The overview for outside as a web page'),
  },
  {
    id: 'dossier',
    needs: 'export-register',
    words: { nl: ['dossier'], en: ['dossier', 'file'] },
    describes: t('Alles in één bestand, als de AP erom vraagt', 'Everything in one file, when the authority asks'),
  },
  {
    id: 'statement',
    needs: 'export-register',
    words: { nl: ['privacyverklaring'], en: ['statement'] },
    describes: t('Wat u mensen over hun gegevens vertelt', 'What you tell people about their data'),
  },
  {
    id: 'agreements',
    words: { nl: ['afspraken'], en: ['agreements'] },
    describes: t('Hoe wij hier met gegevens omgaan, voor iedereen', 'How we deal with data here, for everybody'),
  },
  {
    id: 'sign',
    needs: 'sign-register',
    words: { nl: ['vaststellen'], en: ['sign'] },
    describes: t('Vastleggen hoe het register nu is', 'Record how the register is now'),
  },
  {
    id: 'year',
    needs: 'export-breaches',
    words: { nl: ['jaar', 'jaaroverzicht'], en: ['year'] },
    takes: t('[2026]', '[2026]'),
    describes: t('Zo staat het ervoor: een jaar op één bladzijde', 'How things stand: a year on one page'),
  },
  {
    id: 'roles',
    words: { nl: ['rollen'], en: ['roles'] },
    describes: t('Wie doet wat?', 'Who does what?'),
  },
  {
    id: 'role',
    needs: 'give-roles',
    words: { nl: ['rol'], en: ['role'] },
    describes: t('Iemand een rol geven, zoals adviseur', 'Give somebody a role, such as adviser'),
  },
  {
    id: 'people',
    needs: 'erase-person',
    words: { nl: ['medewerkers', 'collega’s', 'collegas', "collega's"], en: ['people', 'colleagues'] },
    takes: t('[naam]', '[name]'),
    describes: t('Wie ik ken; wissen wie hier weg is', 'Whom I know; erase who has left'),
  },
  {
    id: 'leaving',
    needs: 'edit-tasks',
    words: { nl: ['uit-dienst', 'uitdienst'], en: ['leaving', 'leaver'] },
    takes: t('[naam]', '[name]'),
    describes: t('Iemand gaat weg: één lijst van wat moet', 'Somebody leaves: one list of what to do'),
  },
  {
    id: 'joining',
    needs: 'edit-tasks',
    words: { nl: ['in-dienst', 'indienst'], en: ['joining', 'joiner'] },
    takes: t('[naam]', '[name]'),
    describes: t('Iemand komt erbij: wat klaar moet staan', 'Somebody joins: what has to be ready'),
  },
  {
    id: 'tasks',
    words: { nl: ['taken'], en: ['tasks'] },
    describes: t('Wat u nog moet doen, en welke lijsten lopen', 'What you still have to do, and which lists run'),
  },
  {
    id: 'basics',
    needs: 'edit-tasks',
    words: { nl: ['basis'], en: ['basics'] },
    describes: t('Vijf dingen die veel schade voorkomen', 'Five things that keep most harm away'),
  },
  {
    id: 'handover',
    words: { nl: ['overdragen'], en: ['handover'] },
    describes: t('Uw rol of uw activiteiten aan een ander geven', 'Give your role or activities to somebody else'),
  },
  {
    id: 'absent',
    words: { nl: ['afwezig'], en: ['away'] },
    describes: t('Melden dat u er even niet bent', 'Tell that you are away for a while'),
  },
  {
    id: 'present',
    words: { nl: ['aanwezig'], en: ['present'] },
    describes: t('Melden dat u er eerder weer bent', 'Tell that you are back sooner'),
  },
  {
    id: 'profile',
    needs: 'read-organisation',
    words: { nl: ['profiel'], en: ['profile'] },
    describes: t('De gegevens van uw organisatie', 'The details of your organisation'),
  },
  {
    id: 'history',
    words: { nl: ['geschiedenis'], en: ['history'] },
    takes: number,
    describes: t('Wie deed wat, en wanneer?', 'Who did what, and when?'),
  },
  {
    id: 'reminders',
    words: { nl: ['herinneringen'], en: ['reminders'] },
    describes: t('Wat er gepland staat, en wanneer ik u bericht', 'What is planned, and when I write to you'),
  },
  {
    id: 'mute',
    words: { nl: ['stil'], en: ['mute'] },
    describes: t('Geen overzichten meer krijgen, of juist weer wel', 'Get no more overviews, or get them again'),
  },
  {
    id: 'link',
    words: { nl: ['koppel'], en: ['link'] },
    takes: t('[code]', '[code]'),
    describes: t('Hier en op een andere plek dezelfde persoon zijn', 'Be the same person here and in another place'),
  },
  {
    id: 'explain',
    words: { nl: ['uitleg'], en: ['explain'] },
    takes: t('[woord]', '[word]'),
    describes: t('Een woord uitgelegd', 'A word explained'),
  },
  {
    id: 'announce',
    words: { nl: ['bekendmaken'], en: ['announce'] },
    describes: t('Een tekst voor uw collega’s over datalekken', 'A text for your colleagues about breaches'),
  },
  {
    id: 'language',
    words: { nl: ['taal'], en: ['language'] },
    takes: t('nl of en', 'nl or en'),
    describes: t('Nederlands of Engels', 'Dutch or English'),
  },
  {
    id: 'zone',
    needs: 'edit-organisation',
    words: { nl: ['tijdzone'], en: ['timezone'] },
    describes: t('Waar u werkt, en hoe laat het daar is', 'Where you work, and what time it is there'),
  },
  {
    id: 'help',
    words: { nl: ['help'], en: ['help'] },
    describes: t('Dit overzicht', 'This overview'),
  },
] as const satisfies readonly Command[];

export const registerSlash = {
  word: 'register',
  main: true,
  describes: t('Uw AVG-register: beginnen, verdergaan, nakijken', 'Your GDPR register: begin, go on, look through'),
  commands: registerCommands,
} as const satisfies Slash;

export const privacySlash = {
  word: 'avg',
  also: ['gdpr', 'privacy'],
  describes: t('Alles over privacy, met knoppen', 'Everything about privacy, with buttons'),
  commands: [],
  otherwise: true,
  last: true,
} as const satisfies Slash & { readonly otherwise: true; readonly last: true };
