// Lists as data, neutral: the register of requests or breaches as a workbook, as CSV and as JSON.
import type { Language } from './text.js';

/** A column by its name in JSON, and in words. */
export interface TableColumn {
  readonly id: string;
  readonly label: string;
}

export interface Table {
  /** Also the key in JSON. */
  readonly id: string;
  /** The name of its sheet; at most 31 characters. */
  readonly name: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
}

export interface TableDocument {
  /** "avg-maatje/requests": what a program may rely on. */
  readonly format: string;
  readonly title: string;
  readonly language: Language;
  /** When it was made, for whom, and where the audit trail stood: label and value. */
  readonly about: readonly { readonly id: string; readonly label: string; readonly value: string }[];
  readonly tables: readonly Table[];
}
