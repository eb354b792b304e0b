// What stands above or around what is delivered.
import { type Text, t } from '../../core/text.js';

export const dueSentences = {
  maybeDouble: t(`(Mogelijk dubbel: ik weet niet zeker of dit bericht al aankwam. Eén keer antwoorden is genoeg.)
                  (Perhaps twice: I am not sure whether this message arrived already. Answering once is enough.)`),
  late: t('(Dit bericht komt te laat: het was voor {when}.)', '(This message is late: it was for {when}.)'),
  cardGone: t(`Dit bericht is niet meer van nu, of niet meer voor u bedoeld.
               This message is out of date, or no longer meant for you.`),
  digest: t('Dit vraagt uw aandacht ({count})', 'This needs your attention ({count})'),
  others: t('Ook deze maand:', 'Also this month:'),
  more: t('Nog {more}: toon alles', '{more} more: show all'),
  allDone: t('Alles van die maand is gedaan.', 'Everything of that month is done.'),
  digestOne: t('Dit vraagt uw aandacht', 'This needs your attention'),
} as const satisfies Record<string, Text>;
