// What may be typed behind `/register`, as help looks at it.
import type { Command } from '../../src/app/turn.js';
import { registers } from '../../src/registers/index.js';

export const registerCommands: readonly Command[] = registers.slashes.find(({ main }) => main)?.commands ?? [];
