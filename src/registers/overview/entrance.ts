// What somebody sees who is asked nothing and wants to know where they are: loaded by the first turn that shows it.
import type { Ways } from '../../app/turn.js';
import { goOn, next } from './standing/next.js';
import { showWhere } from './standing/where.js';

export const ways: Ways = { where: showWhere, goOn, next };
