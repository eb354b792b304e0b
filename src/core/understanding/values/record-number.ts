// The number of a record, typed to see it.

const wrapped =
  /^(?:(?:toon|laat|open|bekijk|show|naar|waar staat|wat is|hoe (?:staat|zit|is) het met|status(?: van)?|en)\s+)?(?:(?:het|de|mijn)\s+)?(?:(?:datalek|verzoek|melding|activiteit|dossier|nummer|record)\s+)?([a-z]-\d{1,4}|[a-z]\d{3})(?:\s+(?:zien|openen|eens|even|bekijken|graag))*$/i;

/** The number of a record that is all that was typed, in any wording of "show me": "D-001", "laat d-1 zien". */
export const recordNumber = (text: string): string | undefined =>
  text.length > longest ? undefined : wrapped.exec(text.trim().replace(/[\s.!?]+$/, ''))?.[1];
const longest = 120;
