// What stands above or around what is delivered.
import type { Text } from '../../core/text.js';

export const dueSentences = {
  maybeDouble: {
    nl: '(Mogelijk dubbel: ik weet niet zeker of dit bericht al aankwam. Eén keer antwoorden is genoeg.)',
    en: '(Perhaps twice: I am not sure whether this message arrived already. Answering once is enough.)',
  },
  late: {
    nl: '(Dit bericht komt te laat: het was voor {when}.)',
    en: '(This message is late: it was for {when}.)',
  },
  cardGone: {
    nl: 'Dit bericht is niet meer van nu, of niet meer voor u bedoeld.',
    en: 'This message is out of date, or no longer meant for you.',
  },
  digest: { nl: 'Dit vraagt uw aandacht ({count})', en: 'This needs your attention ({count})' },
  others: { nl: 'Ook deze maand:', en: 'Also this month:' },
  more: { nl: 'Nog {more}: toon alles', en: '{more} more: show all' },
  allDone: { nl: 'Alles van die maand is gedaan.', en: 'Everything of that month is done.' },
  digestOne: { nl: 'Dit vraagt uw aandacht', en: 'This needs your attention' },
} as const satisfies Record<string, Text>;
