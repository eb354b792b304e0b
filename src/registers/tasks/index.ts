// Lists of things that somebody does on a day: who leaves, who joins, what keeps most harm away; as data.
import { defineRegister } from '../register.js';
import { basics } from './rules/basics.js';
import { joiner, leaver } from './rules/changes.js';
import { taskList } from './rules/task-list.js';

export const tasksRegister = defineRegister({
  name: 'tasks',
  checklists: [leaver, joiner, basics, taskList],
  handles: ['leaver', 'joiner', 'basics', 'task-list'],
  slashes: [],
  documents: {},
  notices: {
    'tasks-given': { kind: 'personal' },
    'tasks-late': { kind: 'digest' },
    'basics-asked': { kind: 'digest', month: 'ahead' },
  },
  cards: [],
  buttons: { leaving: { opens: 'form' } },
});
