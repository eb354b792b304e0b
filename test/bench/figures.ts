// Numbers: medians, percentiles, and how they are written.

export const median = (values: readonly number[]): number => percentile(values, 50);

/** The value below which so many percent lie (nearest rank). */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((one, two) => one - two);
  const rank = Math.ceil((percent / 100) * sorted.length);
  return sorted[Math.max(0, rank - 1)] ?? Number.NaN;
}

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Microseconds of a number of milliseconds. */
export const micros = (ms: number): string => grouped(ms * 1000);
export const millis = (ms: number): string => (ms < 10 ? ms.toFixed(1) : grouped(ms));
export const seconds = (ms: number): string => (ms / 1000).toFixed(2);
export const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
export const times = (ratio: number): string => ratio.toFixed(2);

/** 12345.6 as "12,346". */
export const grouped = (value: number): string => Math.round(value).toLocaleString('en-US');

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n');
}

/** A target and whether it was met, as a line of the report. */
export function target(met: boolean, sentence: string): string {
  return `- ${met ? 'met' : '**not met**'}: ${sentence}`;
}
