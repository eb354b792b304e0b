// Lists of things that somebody does on a day: what they do.
import { z } from 'zod';
import { defineButton, defineShell } from '../register.js';
import { basicsAsked, takeBasics } from './basics.js';
import { beginLeavingOf } from './beginning.js';
import { showListRecord } from './card.js';
import { pressOnList } from './doing.js';
import { tasksRegister } from './index.js';
import { madeFor, showJoining, showMade } from './making.js';
import { tasksGiven, tasksLate } from './notices.js';
import { listChanged } from './planning.js';

export const shell = defineShell(tasksRegister, {
  handling: {
    leaver: { confirmed: madeFor('leaves'), finished: showMade },
    joiner: { confirmed: madeFor('joins'), finished: showJoining },
    basics: { confirmed: takeBasics, finished: showMade },
    'task-list': { changed: listChanged, shown: showListRecord, finished: showListRecord, act: pressOnList },
  },
  commands: {},
  otherwise: {},
  documents: {},
  notices: { 'tasks-given': tasksGiven, 'tasks-late': tasksLate, 'basics-asked': basicsAsked },
  cards: {},
  buttons: {
    /** Somebody, of whom the platform says that they left. */
    leaving: defineButton(z.object({ subject: z.string() }), (turn, { subject }) => beginLeavingOf(turn, subject)),
  },
});
