// What somebody sees who is asked nothing.
import type { Entrance } from '../../app/turn.js';
import { showOffers } from '../people/roles.js';
import { showDoors } from './doors.js';
import { goOn, next } from './next.js';
import { showWhere } from './where.js';

export const entrance: Entrance = { where: showWhere, goOn, doors: showDoors, offers: showOffers, next };
