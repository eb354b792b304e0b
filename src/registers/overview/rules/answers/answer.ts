// What the product answers to a question about the law it holds: the shape of an answer, and the days on which law that
// may change was last looked at.
import { adequacyCheckedOn } from '../../../../core/law/adequacy.js';
import { lawChanges } from '../../../../core/law/changes.js';
import { holidays } from '../../../../core/law/holidays.js';
import { linesOf, type Text, t } from '../../../../core/text.js';
import { type Day, showDay } from '../../../../core/time.js';
import { retentionChecked } from '../../../activities/rules/warnings/retention-data.js';
import { breachLaws } from '../../../breach/rules/clock.js';

export interface KnownAnswer {
  /** kebab-case, for ever. */
  readonly id: string;
  readonly about: 'term' | 'allowed';
  /**
   * All of these must be heard. Each is a list of words separated by spaces: a word of the question counts where it begins
   * with one of them; `=word` only as a whole word, `*part` anywhere inside ("*camera"). Two words side by side count as
   * one as well, so that "data lek" is heard as "datalek" and "hoelang" is a phrase of two words.
   */
  readonly needs: readonly string[];
  /** Not meant when one of these is heard. */
  readonly not?: string;
  /** As people ask it, on forums and at helpdesks: short, misspelt, half sentences; Dutch, and English at least once. */
  readonly asked: readonly string[];
  /** At most four short lines: first the answer itself, then the condition. The article is in `law`. */
  readonly answer: Text;
  readonly law: Text;
  /** Where this product holds it, for whoever checks; `test/core/overview/known-answers.test.ts` reads it too. */
  readonly held: string;
  /** Where in the product one goes on: a template of an activity, or the id of a command. */
  readonly place?: { readonly template: string } | { readonly command: string };
}

/** An answer of several lines: those in Dutch, and the same in English. */
export function lines(nl: string, en: string): Text {
  return { nl: linesOf(nl).join('\n'), en: linesOf(en).join('\n') };
}

const lookedAt = (day: Day): Text => t(`nagekeken op ${showDay(day, 'nl')}`, `checked on ${showDay(day, 'en')}`);
const oldest = (days: readonly Day[]): Day => days.toSorted()[0] ?? retentionChecked;

/** Law that may change is dated in the answer: "nagekeken op 24 november 2026". */
export const checked = {
  retention: lookedAt(retentionChecked),
  adequacy: lookedAt(adequacyCheckedOn()),
  breach: lookedAt(oldest(breachLaws.map(({ lastChecked }) => lastChecked))),
  calls: lookedAt(oldest(lawChanges.map(({ lastChecked }) => lastChecked))),
  holidays: lookedAt(oldest(holidays.map(({ lastChecked }) => lastChecked))),
} as const satisfies Readonly<Record<string, Text>>;

const { retention } = checked;

export const taxLaw = t(
  `Art. 52 lid 4 AWR, ${retention.nl}`,
  `Art. 52(4) AWR (Dutch General State Taxes Act), ${retention.en}`,
);
/** How long all that belongs to the books is kept, by whose activity holds it. */
export const booksTerm = (template: 'invoicing' | 'payroll') =>
  ({
    answer: lines(
      `7 jaar, na het einde van het boekjaar.
       Zo lang moet het minstens van de belastingwet.`,
      `7 years, after the end of the financial year.
       The tax act wants it at least that long.`,
    ),
    law: taxLaw,
    held: `template ${template}, retention r1; retention data: tax`,
    place: { template },
  }) satisfies Partial<KnownAnswer>;
export const wagesTaxLaw = t(
  `Art. 28 Wet op de loonbelasting 1964, ${retention.nl}`,
  `Art. 28 of the Dutch Wages Tax Act 1964, ${retention.en}`,
);
export const ownChoice = t(`Art. 5 lid 1 onder e AVG; de termijn is uw eigen keuze
                            Art. 5(1)(e) GDPR; the term is your own choice`);
export const taxAndOwnChoice = t(
  `Art. 5 lid 1 onder e AVG en art. 52 lid 4 AWR, ${retention.nl}; deels eigen keuze`,
  `Art. 5(1)(e) GDPR and art. 52(4) AWR (Dutch tax act), ${retention.en}; partly your own choice`,
);
export const authorityGuideline = t(
  `Art. 5 lid 1 onder e AVG; richtlijn van de AP, ${retention.nl}`,
  `Art. 5(1)(e) GDPR; guideline of the Dutch authority, ${retention.en}`,
);
export const formerGuideline = t(
  `Art. 5 lid 1 onder e AVG; richtlijn uit het vroegere Vrijstellingsbesluit, ${retention.nl}`,
  `Art. 5(1)(e) GDPR; guideline from the former Dutch exemption decree, ${retention.en}`,
);
