// What may be typed behind `/register`, by the id of the command, for ever.

import { helpFor } from '../../app/help.js';
import { may } from '../../app/register.js';
import type { AppTurn } from '../../app/turn.js';
import { announce } from '../breach/announce.js';
import { askForFile } from '../import/commands.js';
import { setZone } from '../organisation/zone.js';
import { showPeople } from '../people/colleagues.js';
import { link } from '../people/linking.js';
import { bePresent } from '../people/roles.js';
import { showContracts } from '../suppliers/contracts.js';
import { programsListed } from '../suppliers/rules/told.js';
import { showBasics } from '../tasks/basics.js';
import { beginJoining, beginLeaving } from '../tasks/beginning.js';
import { showTasks } from '../tasks/card.js';
import { showAgreements } from './agreements/agreements.js';
import { explain, exportRegister, setLanguage, showRoles } from './information.js';
import { giveDossier } from './papers/give-dossier.js';
import { showPage } from './papers/page.js';
import { share } from './papers/share.js';
import { showMap, showProgress } from './papers/show-pictures.js';
import { showSigning } from './papers/sign.js';
import { showStatements } from './papers/statement.js';
import { showYear } from './papers/year.js';
import {
  archiveNamed,
  beginFlow,
  change,
  historyNamed,
  show,
  showList,
  showProfile,
  showSuppliers,
} from './records.js';
import { muteDigests, showReminders } from './reminders.js';
import { reviewNamed, showDueTasks } from './review/due.js';
import { showTemplates } from './show-templates.js';
import { showCheck } from './standing/check.js';
import { showRunning } from './standing/running.js';
import { showOpen } from './standing/where.js';

export const commands = {
  where: showOpen,
  new: showTemplates,
  list: showList,
  show,
  change,
  check: (turn: AppTurn, page: string) => showCheck(turn, page),
  review: reviewNamed,
  archive: archiveNamed,
  suppliers: async (turn: AppTurn, typed: string) => {
    if (typed.trim() === '') return showSuppliers(turn);
    const { respond } = await turn.registers.hearing();
    const values = { suppliers: programsListed(typed) };
    const listed = { intent: 'supplier', sure: 'certain', words: typed, values } as const;
    await respond(turn, [listed], typed, false);
  },
  contracts: showContracts,
  export: exportRegister,
  import: askForFile,
  map: showMap,
  progress: showProgress,
  share,
  page: showPage,
  dossier: giveDossier,
  statement: showStatements,
  agreements: showAgreements,
  sign: showSigning,
  year: showYear,
  roles: showRoles,
  role: async (turn: AppTurn) => {
    if (may(turn, 'give-roles')) await beginFlow(turn, 'role-offer');
  },
  people: showPeople,
  leaving: beginLeaving,
  joining: beginJoining,
  tasks: async (turn: AppTurn, page: string) => {
    const runs = (await showRunning(turn)).length > 0;
    const isDue = page === '' && (await showDueTasks(turn));
    return showTasks(turn, page, runs || isDue);
  },
  basics: showBasics,
  handover: (turn: AppTurn) => beginFlow(turn, 'handover'),
  absent: (turn: AppTurn) => beginFlow(turn, 'absence'),
  present: bePresent,
  profile: showProfile,
  history: historyNamed,
  reminders: showReminders,
  mute: muteDigests,
  link,
  explain,
  announce,
  language: setLanguage,
  zone: setZone,
  help: helpFor('register', 'others'),
};
