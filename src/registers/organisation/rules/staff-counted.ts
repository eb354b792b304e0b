// Who tells how many work there mostly has them in service: that is read back with the rest, and not asked again.
import { valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';

type Values = Readonly<Record<string, unknown>>;

/** What is told of a business, with that those who are counted are in service; nothing where they may be owners, members or hired. */
export function withStaffCounted(values: Values, { checklist, answers }: Scope, words: string): Values {
  const { staff, 'has-staff': said = valueAt(answers, 'has-staff') } = values;
  const isMeant = checklist.id === 'organisation' && said === undefined && typeof staff === 'number' && staff > 1;
  return isMeant && employs.test(words) && !otherwise.test(words) ? { ...values, 'has-staff': true } : values;
}

/** "Garage met 6 man": who are counted so work for it. */
const employs =
  /(?<!\p{L})(?:man|medewerk\p{L}*|personeelsleden|werknemers|monteurs|kapsters|employees|staff)(?!\p{L})/iu;
const otherwise =
  /(?<!\p{L})(?:zzp\p{L}*|vrijwillig\p{L}*|\p{L}*leden(?<!personeelsleden)|vennoten|compagnons?|partners?|maten|maatschap|vof|v\.o\.f|stichting|vereniging|club|freelanc\p{L}*|broers?|zus(?:sen)?|vrouw|mijn man|uitzend\p{L}*|volunteers?|members|partnership|(?:geen|zonder|no|without) (?:personeel|staff|employees))(?!\p{L})/iu;
