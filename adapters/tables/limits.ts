// What a register that somebody sends may be: far more than any small business has, far less than what harms.

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

/** Inside the worker, in megabytes: a file that asks for more ends the worker, and is too large. */
export const workerLimits = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 64 } as const;
