// Every register there is: the only list of them, and the only place where what a room does is loaded, by the first turn
// that needs it. A new register is a folder and a line here.
import { activitiesRegister } from './activities/index.js';
import { breachRegister } from './breach/index.js';
import { importRegister } from './import/index.js';
import { organisationRegister } from './organisation/index.js';
import { showDoors } from './overview/doors.js';
import { overviewRegister } from './overview/index.js';
import { peopleRegister } from './people/index.js';
import { showOffers } from './people/roles.js';
import { type Room, registersOf } from './register.js';
import { requestRegister } from './request/index.js';
import { suppliersRegister } from './suppliers/index.js';
import { tasksRegister } from './tasks/index.js';

/** Each room: what it is, and how what it does is loaded. */
export const rooms: readonly Room[] = [
  { head: overviewRegister, shell: async () => (await import('./overview/shell.js')).shell },
  { head: organisationRegister, shell: async () => (await import('./organisation/shell.js')).shell },
  { head: activitiesRegister, shell: async () => (await import('./activities/shell.js')).shell },
  { head: suppliersRegister, shell: async () => (await import('./suppliers/shell.js')).shell },
  { head: peopleRegister, shell: async () => (await import('./people/shell.js')).shell },
  { head: tasksRegister, shell: async () => (await import('./tasks/shell.js')).shell },
  { head: breachRegister, shell: async () => (await import('./breach/shell.js')).shell },
  { head: requestRegister, shell: async () => (await import('./request/shell.js')).shell },
  { head: importRegister, shell: async () => (await import('./import/shell.js')).shell },
];

export const registers = registersOf(rooms, {
  doors: showDoors,
  offers: showOffers,
  ways: async () => (await import('./overview/entrance.js')).ways,
  hearing: async () => (await import('./overview/hearing/hearing.js')).hearing,
});

export const { checklists, checklistOf, templates, templateOf } = registers;
