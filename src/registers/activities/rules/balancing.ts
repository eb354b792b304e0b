// The balancing test of a legitimate interest (art. 6(1)(f) GDPR) as a text, from three short answers.

import { type Answers, valueAt } from '../../../core/engine/answers.js';
import type { Value } from '../../../core/engine/value.js';
import { type Text, t } from '../../../core/text.js';

/** The text that a person accepts: the reason, why less does not do, and what people notice. */
export function balancingText(answers: Answers, row: string): Text | undefined {
  const at = (column: string) => valueAt(answers, `purposes/${row}/${column}`);
  const interest = at('interest');
  const purpose = at('purpose');
  if (typeof interest !== 'string' || typeof purpose !== 'string') return undefined;
  const safeguard = at('interest-safeguard');
  const part = (text: Text, language: 'nl' | 'en') => text[language];
  const words = (language: 'nl' | 'en') =>
    [
      language === 'nl' ? `Onze reden: ${ended(interest)}` : `Our reason: ${ended(interest)}`,
      part(lessFar(at('interest-less')), language),
      part(expected(at('interest-surprise')), language),
      typeof safeguard === 'string' ? `${language === 'nl' ? 'Dit doen wij' : 'We do this'}: ${ended(safeguard)}` : '',
      language === 'nl' ? 'Wie het er niet mee eens is, mag bezwaar maken.' : 'Whoever does not agree may object.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' ');
  return { nl: `"${words('nl')}"`, en: `"${words('en')}"` };
}

function lessFar(value: Value | undefined): Text {
  if (typeof value === 'object' && 'other' in value) return { nl: ended(value.other), en: ended(value.other) };
  if (value === 'no') return t('Met minder gegevens lukt het niet.', 'It does not work with less data.');
  if (value === 'yes')
    return t('Het kan ook met minder. Dat gaan wij doen.', 'It also works with less. We will do that.');
  return t('', '');
}

function expected(value: Value | undefined): Text {
  if (value === 'no') return t('Mensen verwachten dit van ons.', 'People expect this of us.');
  if (value === 'maybe') return t('Sommige mensen verwachten dit niet.', 'Some people do not expect this.');
  if (value === 'yes') return t('Mensen kunnen hiervan schrikken.', 'This may startle people.');
  return t('', '');
}

function ended(sentence: string): string {
  return /[.!?]$/.test(sentence.trim()) ? sentence.trim() : `${sentence.trim()}.`;
}
