// What the channels say in the same words; each adds its own, and everything about the registers comes from the core.
import type { Text } from '../../src/core/text.js';

export const words = {
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  unknown: { nl: 'Weet ik niet', en: "I don't know" },
  other: { nl: 'Anders, namelijk …', en: 'Other, namely …' },
  otherPerson: { nl: 'Of de naam van iemand anders', en: 'Or the name of somebody else' },
  pickOne: { nl: 'Kies', en: 'Pick' },
  save: { nl: 'Bewaar', en: 'Save' },
  goOn: { nl: 'Verder', en: 'Go on' },
  choose: { nl: 'Kies', en: 'Choose' },
  look: { nl: 'Bekijk', en: 'View' },
  change: { nl: 'Wijzig', en: 'Change' },
  unknownHint: { nl: 'Weet u het niet? Typ: weet ik niet', en: "You do not know? Type: I don't know" },
  emptyDay: { nl: 'Weet u het niet? Laat het leeg.', en: 'You do not know? Leave it empty.' },
  suggestion: { nl: 'Voorstel', en: 'Suggestion' },
  now: { nl: 'Nu', en: 'Now' },
  suggested: { nl: 'voorstel', en: 'suggestion' },
  open: { nl: 'nog open', en: 'still open' },
  empty: { nl: 'leeg', en: 'empty' },
  noRows: { nl: 'Er staat nog niets in deze lijst.', en: 'This list is still empty.' },
  chosen: { nl: 'U koos: {what}', en: 'You chose: {what}' },
  goesOnBelow: { nl: 'We gaan hieronder verder.', en: 'We go on below.' },
  undone: { nl: 'ongedaan gemaakt', en: 'undone' },
  busy: { nl: 'Bezig …', en: 'One moment …' },
  tooBusy: {
    nl: 'Het is hier even erg druk. Dit is nog niet bewaard. Probeer het over een minuut nog eens.',
    en: 'It is very busy here just now. This was not saved yet. Please try again in a minute.',
  },
  failed: {
    nl: 'Er ging iets mis (code {code}). Probeer het nog eens. Wat al bewaard was, is er nog.',
    en: 'Something went wrong (code {code}). Please try again. What was saved before is still there.',
  },
  filesBusy: {
    nl: 'Het is hier even erg druk. Dit bestand is niet gemaakt. Vraag het over een minuut nog eens.',
    en: 'It is very busy here just now. This file was not made. Please ask for it again in a minute.',
  },
  fileFailed: {
    nl: 'Het bestand kon niet worden gemaakt of verstuurd (code {code}). Probeer het straks nog eens.',
    en: 'The file could not be made or sent (code {code}). Please try again later.',
  },
} as const satisfies Record<string, Text>;
