// What may be typed behind `/register` and `/avg`, in words.
import type { Command, Slash } from '../../app/turn.js';

const number = { nl: 'V-003', en: 'V-003' };

export const registerCommands = [
  {
    id: 'where',
    words: { nl: ['', 'status', 'menu'], en: ['', 'status', 'menu'] },
    describes: { nl: 'Hoe ver bent u, en wat komt eerst?', en: 'How far are you, and what comes first?' },
  },
  {
    id: 'new',
    needs: 'create-record',
    words: { nl: ['nieuw'], en: ['new'] },
    describes: { nl: 'Iets nieuws in het register zetten', en: 'Add something to the register' },
  },
  {
    id: 'list',
    words: { nl: ['lijst'], en: ['list'] },
    describes: { nl: 'Alles wat in het register staat', en: 'Everything in the register' },
  },
  {
    id: 'show',
    words: { nl: ['toon'], en: ['show'] },
    takes: number,
    describes: { nl: 'Alles lezen over één activiteit', en: 'Read all about one activity' },
  },
  {
    id: 'change',
    edits: true,
    words: { nl: ['wijzig', 'verder'], en: ['change', 'continue'] },
    takes: number,
    describes: { nl: 'Iets aanpassen of ermee verdergaan', en: 'Change something or go on with it' },
  },
  {
    id: 'check',
    needs: 'read-register',
    words: { nl: ['controle', 'open'], en: ['check', 'open'] },
    describes: { nl: 'Wat is nog niet af?', en: 'What is not finished yet?' },
  },
  {
    id: 'review',
    words: { nl: ['nakijken', 'nalopen'], en: ['review'] },
    takes: { nl: '[V-003]', en: '[V-003]' },
    describes: { nl: 'Kijken of het nog klopt', en: 'See whether it is still right' },
  },
  {
    id: 'archive',
    needs: 'archive-record',
    words: { nl: ['archiveer'], en: ['archive'] },
    takes: number,
    describes: {
      nl: 'Iets dat u niet meer doet uit het register halen',
      en: 'Take what you no longer do out of the register',
    },
  },
  {
    id: 'suppliers',
    needs: 'read-register',
    words: { nl: ['leveranciers'], en: ['suppliers'] },
    describes: { nl: 'Bedrijven en programma’s waar gegevens staan', en: 'Companies and programs that hold data' },
  },
  {
    id: 'contracts',
    needs: 'read-register',
    words: { nl: ['contracten'], en: ['contracts'] },
    describes: { nl: 'Contracten vragen, en zien welke aflopen', en: 'Ask for contracts, and see which end' },
  },
  {
    id: 'export',
    needs: 'export-register',
    words: { nl: ['export', 'exporteer'], en: ['export'] },
    takes: { nl: '[xlsx, csv of json]', en: '[xlsx, csv or json]' },
    describes: { nl: 'Het hele register als bestand', en: 'The whole register as a file' },
  },
  {
    id: 'import',
    needs: 'create-record',
    words: { nl: ['importeer', 'importeren', 'inlezen'], en: ['import'] },
    describes: { nl: 'Een register dat u al hebt inlezen', en: 'Read in a register that you have already' },
  },
  {
    id: 'map',
    needs: 'read-register',
    words: { nl: ['kaart'], en: ['map'] },
    takes: { nl: '[V-003 of een woord]', en: '[V-003 or a word]' },
    describes: {
      nl: 'Een plaatje: van wie, waarvoor en waarheen',
      en: 'A picture: from whom, what for and where to',
    },
  },
  {
    id: 'progress',
    needs: 'read-register',
    words: { nl: ['voortgang'], en: ['progress'] },
    describes: { nl: 'Een plaatje van hoe ver u bent', en: 'A picture of how far you are' },
  },
  {
    id: 'share',
    needs: 'export-register',
    words: { nl: ['delen'], en: ['share'] },
    describes: { nl: 'Het register als document om te laten zien', en: 'The register as a document to show' },
  },
  {
    id: 'page',
    needs: 'publish',
    words: { nl: ['pagina'], en: ['page'] },
    describes: { nl: 'Het overzicht voor buiten als webpagina', en: 'The overview for outside as a web page' },
  },
  {
    id: 'dossier',
    needs: 'export-register',
    words: { nl: ['dossier'], en: ['dossier', 'file'] },
    describes: {
      nl: 'Alles in één bestand, als de AP erom vraagt',
      en: 'Everything in one file, when the authority asks',
    },
  },
  {
    id: 'statement',
    needs: 'export-register',
    words: { nl: ['privacyverklaring'], en: ['statement'] },
    describes: { nl: 'Wat u mensen over hun gegevens vertelt', en: 'What you tell people about their data' },
  },
  {
    id: 'agreements',
    words: { nl: ['afspraken'], en: ['agreements'] },
    describes: {
      nl: 'Hoe wij hier met gegevens omgaan, voor iedereen',
      en: 'How we deal with data here, for everybody',
    },
  },
  {
    id: 'sign',
    needs: 'sign-register',
    words: { nl: ['vaststellen'], en: ['sign'] },
    describes: { nl: 'Vastleggen hoe het register nu is', en: 'Record how the register is now' },
  },
  {
    id: 'year',
    needs: 'export-breaches',
    words: { nl: ['jaar', 'jaaroverzicht'], en: ['year'] },
    takes: { nl: '[2026]', en: '[2026]' },
    describes: { nl: 'Zo staat het ervoor: een jaar op één bladzijde', en: 'How things stand: a year on one page' },
  },
  {
    id: 'roles',
    words: { nl: ['rollen'], en: ['roles'] },
    describes: { nl: 'Wie doet wat?', en: 'Who does what?' },
  },
  {
    id: 'role',
    needs: 'give-roles',
    words: { nl: ['rol'], en: ['role'] },
    describes: { nl: 'Iemand een rol geven, zoals adviseur', en: 'Give somebody a role, such as adviser' },
  },
  {
    id: 'people',
    needs: 'erase-person',
    words: { nl: ['medewerkers', 'collega’s', 'collegas', "collega's"], en: ['people', 'colleagues'] },
    takes: { nl: '[naam]', en: '[name]' },
    describes: { nl: 'Wie ik ken; wissen wie hier weg is', en: 'Whom I know; erase who has left' },
  },
  {
    id: 'leaving',
    needs: 'edit-tasks',
    words: { nl: ['uit-dienst', 'uitdienst'], en: ['leaving', 'leaver'] },
    takes: { nl: '[naam]', en: '[name]' },
    describes: { nl: 'Iemand gaat weg: één lijst van wat moet', en: 'Somebody leaves: one list of what to do' },
  },
  {
    id: 'joining',
    needs: 'edit-tasks',
    words: { nl: ['in-dienst', 'indienst'], en: ['joining', 'joiner'] },
    takes: { nl: '[naam]', en: '[name]' },
    describes: { nl: 'Iemand komt erbij: wat klaar moet staan', en: 'Somebody joins: what has to be ready' },
  },
  {
    id: 'tasks',
    words: { nl: ['taken'], en: ['tasks'] },
    describes: {
      nl: 'Wat u nog moet doen, en welke lijsten lopen',
      en: 'What you still have to do, and which lists run',
    },
  },
  {
    id: 'basics',
    needs: 'edit-tasks',
    words: { nl: ['basis'], en: ['basics'] },
    describes: { nl: 'Vijf dingen die veel schade voorkomen', en: 'Five things that keep most harm away' },
  },
  {
    id: 'handover',
    words: { nl: ['overdragen'], en: ['handover'] },
    describes: {
      nl: 'Uw rol of uw activiteiten aan een ander geven',
      en: 'Give your role or activities to somebody else',
    },
  },
  {
    id: 'absent',
    words: { nl: ['afwezig'], en: ['away'] },
    describes: { nl: 'Melden dat u er even niet bent', en: 'Tell that you are away for a while' },
  },
  {
    id: 'profile',
    needs: 'read-organisation',
    words: { nl: ['profiel'], en: ['profile'] },
    describes: { nl: 'De gegevens van uw organisatie', en: 'The details of your organisation' },
  },
  {
    id: 'history',
    words: { nl: ['geschiedenis'], en: ['history'] },
    takes: number,
    describes: { nl: 'Wie deed wat, en wanneer?', en: 'Who did what, and when?' },
  },
  {
    id: 'reminders',
    words: { nl: ['herinneringen'], en: ['reminders'] },
    describes: { nl: 'Wat er gepland staat, en wanneer ik u bericht', en: 'What is planned, and when I write to you' },
  },
  {
    id: 'mute',
    words: { nl: ['stil'], en: ['mute'] },
    describes: {
      nl: 'Geen overzichten meer krijgen, of juist weer wel',
      en: 'Get no more overviews, or get them again',
    },
  },
  {
    id: 'link',
    words: { nl: ['koppel'], en: ['link'] },
    takes: { nl: '[code]', en: '[code]' },
    describes: {
      nl: 'Hier en op een andere plek dezelfde persoon zijn',
      en: 'Be the same person here and in another place',
    },
  },
  {
    id: 'explain',
    words: { nl: ['uitleg'], en: ['explain'] },
    takes: { nl: '[woord]', en: '[word]' },
    describes: { nl: 'Een woord uitgelegd', en: 'A word explained' },
  },
  {
    id: 'announce',
    words: { nl: ['bekendmaken'], en: ['announce'] },
    describes: { nl: 'Een tekst voor uw collega’s over datalekken', en: 'A text for your colleagues about breaches' },
  },
  {
    id: 'language',
    words: { nl: ['taal'], en: ['language'] },
    takes: { nl: 'nl of en', en: 'nl or en' },
    describes: { nl: 'Nederlands of Engels', en: 'Dutch or English' },
  },
  {
    id: 'zone',
    needs: 'edit-organisation',
    words: { nl: ['tijdzone'], en: ['timezone'] },
    describes: { nl: 'Waar u werkt, en hoe laat het daar is', en: 'Where you work, and what time it is there' },
  },
  {
    id: 'help',
    words: { nl: ['help'], en: ['help'] },
    describes: { nl: 'Dit overzicht', en: 'This overview' },
  },
] as const satisfies readonly Command[];

export const registerSlash = {
  word: 'register',
  main: true,
  describes: {
    nl: 'Uw AVG-register: beginnen, verdergaan, nakijken',
    en: 'Your GDPR register: begin, go on, look through',
  },
  commands: registerCommands,
} as const satisfies Slash;

export const privacySlash = {
  word: 'avg',
  also: ['gdpr', 'privacy'],
  describes: { nl: 'Alles over privacy, met knoppen', en: 'Everything about privacy, with buttons' },
  commands: [],
  otherwise: true,
  last: true,
} as const satisfies Slash & { readonly otherwise: true; readonly last: true };
