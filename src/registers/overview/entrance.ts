// What somebody sees who is asked nothing and wants to know where they are: loaded by the first turn that shows it.
import type { Ways } from '../../app/turn.js';
import { comeBack, next } from './standing/next.js';
import { showOpen } from './standing/where.js';

export const ways: Ways = { where: showOpen, goOn: comeBack, next };
