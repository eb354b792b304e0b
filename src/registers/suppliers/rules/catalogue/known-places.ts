// Where well-known companies keep data, and where their contract is: only what they say themselves, with the day and the page.
// What is not here is asked.
import type { Scope } from '../../../../core/engine/checklist.js';

export interface KnownPlace {
  /** The option of the question `stored`. */
  readonly stored: 'eea' | 'us-group-eea-storage';
  /** Who says so. */
  readonly by: string;
  /** The page that says so. */
  readonly page: string;
  /** The day of that page; afterwards it may have changed. */
  readonly on: string;
  /** The page with their processor agreement, where it is part of their terms. */
  readonly contract?: string;
}

/** Data of European customers are kept in the EU and EFTA; the agreement is part of the product terms. */
const microsoft: KnownPlace = {
  stored: 'us-group-eea-storage',
  by: 'Microsoft',
  page: 'https://blogs.microsoft.com/on-the-issues/2025/02/26/microsoft-completes-landmark-eu-data-boundary-offering-enhanced-data-residency-and-transparency/',
  on: '2025-02-26',
  contract: 'https://aka.ms/DPA',
};

/** By the id of the entry in the ready list. */
const knownPlaces: Readonly<Record<string, KnownPlace>> = {
  'catalogue:microsoft-365': microsoft,
  'catalogue:teams': microsoft,
};

/** What the company of this entry says about itself. */
export function knownPlaceOf(entry: string): KnownPlace | undefined {
  return knownPlaces[entry];
}

/** The same for a supplier whose place is still what the ready list says. */
export function stillKnown({ answers }: Scope): KnownPlace | undefined {
  const stored = answers.get('stored');
  const known = stored?.source == null ? undefined : knownPlaceOf(stored.source);
  return known?.stored === stored?.value ? known : undefined;
}
