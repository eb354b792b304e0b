// Lists of things that somebody does on a day: who leaves, who joins, what keeps most harm away; as data.
import { defineRegister } from '../register.js';
import { joiner, leaver } from './rules/changes.js';
import { taskList } from './rules/task-list.js';

export const tasksRegister = defineRegister({
  name: 'tasks',
  checklists: [leaver, joiner, taskList],
  handles: ['leaver', 'joiner', 'task-list'],
  slashes: [],
  documents: {},
  notices: {
    'tasks-given': { kind: 'personal' },
    'tasks-late': { kind: 'digest' },
  },
  cards: [],
  buttons: { leaving: { opens: 'form' } },
});
