// What the channels say in the same words; each adds its own, and everything about the registers comes from the core.
import { type Text, t } from '../../src/core/text.js';

export const words = {
  yes: t('Ja', 'Yes'),
  no: t('Nee', 'No'),
  unknown: t('Weet ik niet', "I don't know"),
  other: t('Anders, namelijk …', 'Other, namely …'),
  otherPerson: t('Of de naam van iemand anders', 'Or the name of somebody else'),
  pickOne: t('Kies', 'Pick'),
  save: t('Bewaar', 'Save'),
  goOn: t('Verder', 'Go on'),
  choose: t('Kies', 'Choose'),
  look: t('Bekijk', 'View'),
  change: t('Wijzig', 'Change'),
  unknownHint: t('Weet u het niet? Typ: weet ik niet', "You do not know? Type: I don't know"),
  emptyDay: t('Weet u het niet? Laat het leeg.', 'You do not know? Leave it empty.'),
  suggestion: t('Voorstel', 'Suggestion'),
  now: t('Nu', 'Now'),
  suggested: t('voorstel', 'suggestion'),
  open: t('nog open', 'still open'),
  empty: t('leeg', 'empty'),
  noRows: t('Er staat nog niets in deze lijst.', 'This list is still empty.'),
  chosen: t('U koos: {what}', 'You chose: {what}'),
  passed: t(`Dit voorstel geldt niet meer. Kijk naar het laatste, hieronder.
             This proposal no longer counts. See the last one, below.`),
  goesOnBelow: t('We gaan hieronder verder.', 'We go on below.'),
  undone: t('ongedaan gemaakt', 'undone'),
  busy: t('Bezig …', 'One moment …'),
  tooBusy: t(`Het is hier even erg druk. Dit is nog niet bewaard. Probeer het over een minuut nog eens.
              It is very busy here just now. This was not saved yet. Please try again in a minute.`),
  failed: t(`Er ging iets mis (code {code}). Probeer het nog eens. Wat al bewaard was, is er nog.
             Something went wrong (code {code}). Please try again. What was saved before is still there.`),
  filesBusy: t(`Het is hier even erg druk. Dit bestand is niet gemaakt. Vraag het over een minuut nog eens.
                It is very busy here just now. This file was not made. Please ask for it again in a minute.`),
  fileFailed: t(`Het bestand kon niet worden gemaakt of verstuurd (code {code}). Probeer het straks nog eens.
                 The file could not be made or sent (code {code}). Please try again later.`),
} as const satisfies Record<string, Text>;
