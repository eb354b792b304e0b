// The home page and the entrance `/avg`: where the register stands, what is open, and a button for everything one may.

import { type AppTurn, reply } from '../../app/turn.js';
import { can } from '../../core/permissions.js';
import { say, type Text } from '../../core/text.js';
import { showCheck } from './check.js';
import { type Door, openDoors } from './doors.js';
import { showWhere } from './where.js';

const title: Text = { nl: 'Wat wilt u doen?', en: 'What do you want to do?' };

const entries: readonly Door[] = [
  { command: 'breach-report', label: { nl: 'Datalek melden', en: 'Report a breach' }, needs: 'report' },
  { command: 'breach-list', label: { nl: 'Datalekken', en: 'Breaches' }, needs: 'read-breach' },
  { command: 'new', label: { nl: 'Iets nieuws', en: 'Something new' }, needs: 'create-record' },
  { command: 'list', label: { nl: 'Activiteiten', en: 'Activities' }, needs: 'read-register' },
  { command: 'suppliers', label: { nl: 'Leveranciers', en: 'Suppliers' }, needs: 'read-register' },
  { command: 'requests', label: { nl: 'Verzoeken', en: 'Requests' }, needs: 'report' },
  { command: 'map', label: { nl: 'Kaart', en: 'Map' }, needs: 'read-register' },
  { command: 'check', label: { nl: 'Open punten', en: 'Open points' }, needs: 'read-register' },
  { command: 'reminders', label: { nl: 'Herinneringen', en: 'Reminders' }, needs: 'read-register' },
  { command: 'export', label: { nl: 'Excel-bestand', en: 'Excel file' }, needs: 'export-register' },
  { command: 'profile', label: { nl: 'Uw organisatie', en: 'Your organisation' }, needs: 'read-organisation' },
  { command: 'roles', label: { nl: 'Wie doet wat', en: 'Who does what' }, needs: 'read-roles' },
  { command: 'handover', label: { nl: 'Overdragen', en: 'Hand over' }, needs: 'hand-over' },
  { command: 'absent', label: { nl: 'Ik ben er even niet', en: 'I am away for a while' }, needs: 'be-absent' },
  { command: 'help', label: { nl: 'Alle opdrachten', en: 'All commands' } },
];

/** The page as it is now; it stores nothing. */
export async function showHome(turn: AppTurn): Promise<void> {
  await showEntrance(turn);
  if (!can(turn.actor, 'read-register')) return;
  await showCheck(turn);
}

/** `/avg`: the same without the list of open points. */
export async function showEntrance(turn: AppTurn): Promise<void> {
  await showWhere(turn);
  reply(turn, { type: 'card', title: say(title, turn.language), lines: [], actions: openDoors(turn, entries) });
}
