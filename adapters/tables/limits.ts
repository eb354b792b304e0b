// What a register that somebody sends may be: far more than any small business has, far less than what harms.
import { maxFileBytes } from '../../src/app/incoming.js';

export const limits = {
  /** Of all that is read from one file, inflated. */
  inflatedBytes: 64 * 1024 * 1024,
  /** Parts of an archive. */
  parts: 2_000,
  /** In one sheet that is a register. */
  rows: 5_000,
  /** In one sheet of a workbook: where each answer of our own export came from takes a row. */
  rawRows: 60_000,
  columns: 300,
  /** Characters in all cells together. */
  text: 2_000_000,
  sheets: 60,
} as const;

const megabyte = 1024 * 1024;

/** Megabytes that reading one file may take, whatever it holds. */
const memoryMb = 448;
const youngMb = 64;
/** V8 limits its own heap only. Beside it lie the file, what is inflated from it, and that once more for the reader. */
const buffersMb = (maxFileBytes + 2 * limits.inflatedBytes) / megabyte;

/** Inside the worker, in megabytes: a file that asks for more ends the worker, and is too large. */
export const workerLimits = {
  maxOldGenerationSizeMb: memoryMb - buffersMb - youngMb,
  maxYoungGenerationSizeMb: youngMb,
} as const;
