// Where well-known companies keep data, and where their contract is: only what is certain, with the day on which it was.
export interface KnownPlace {
  /** The option of the question `stored`. */
  readonly stored: 'eea' | 'us-group-eea-storage';
  /** The page with their processor agreement, where it is part of their terms. */
  readonly contract?: string;
  /** On which day this was so; afterwards it may have changed. */
  readonly on: string;
}

const european: KnownPlace = { stored: 'eea', on: '2025-11-01' };
/** Microsoft completed its EU Data Boundary on that day; the agreement is part of its product terms. */
const microsoft: KnownPlace = { stored: 'us-group-eea-storage', contract: 'https://aka.ms/DPA', on: '2025-02-26' };

/** By the id of the entry, without `catalogue:`. What is not here is asked. */
export const knownPlaces: Readonly<Record<string, KnownPlace>> = {
  'microsoft-365': microsoft,
  teams: microsoft,
  moneybird: european,
  'e-boekhouden': european,
  snelstart: european,
  laposta: european,
  transip: european,
  postnl: european,
  mollie: european,
};

/** What is known of a company of the ready list, by the source of an answer about it. */
export function knownPlaceOf(source: string | null | undefined): KnownPlace | undefined {
  return source?.startsWith('catalogue:') ? knownPlaces[source.slice('catalogue:'.length)] : undefined;
}
