// What the bot says beside the questions of a request: what the words sound like, and what limits a right.

import { valueAt } from '../../../core/engine/answers.js';
import type { Finding, Scope } from '../../../core/engine/checklist.js';
import type { Value } from '../../../core/engine/value.js';
import { type Language, type Text, t, uncapitalised } from '../../../core/text.js';
import { suggestedKinds } from './hearing/suggested-kinds.js';
import { retentionLines } from './kept-longer.js';
import { type KindOfRequest, kindOfRequest } from './kinds.js';

/** What the words of the question sound like. */
export const requestKinds: Finding = {
  finds: ({ answers }) => soundsLike(valueAt(answers, 'words')),
  says: t('waar de woorden van de vraag op lijken', 'what the words of the question sound like'),
};

/** What limits a right. */
export const requestLimits: Finding = {
  finds: limitsOf,
  says: t(`wat dit recht begrenst, bij weghalen met de bewaartijden uit het register
           what limits this right, when erasing with the terms from the register`),
};

/** "Dit klinkt als: iets laten verbeteren." */
function soundsLike(words: Value | undefined): Text | undefined {
  if (typeof words !== 'string') return undefined;
  const kinds = suggestedKinds(words).flatMap((id) => kindOfRequest(id) ?? []);
  const listed = (language: Language) => kinds.map(({ label }) => uncapitalised(label[language])).join(', ');
  return kinds.length === 0
    ? undefined
    : { nl: `Dit klinkt als: ${listed('nl')}. U kiest zelf.`, en: `This sounds like: ${listed('en')}. You decide.` };
}

/** What to weigh before a decision on one right; `row` is the kind of request. */
export function limitsOf(scope: Scope, row: string | undefined): Text | undefined {
  const kind = kindOfRequest(row ?? '');
  const limit = kind && limits[kind.id];
  if (kind?.id !== 'erasure' || limit === undefined) return limit;
  const kept = { nl: retentionLines(scope, 'nl'), en: retentionLines(scope, 'en') };
  return {
    nl: [limit.nl, ...(kept.nl === '' ? [] : [`Volgens uw register: ${kept.nl}.`])].join(' '),
    en: [limit.en, ...(kept.en === '' ? [] : [`According to your register: ${kept.en}.`])].join(' '),
  };
}

const limits: Readonly<Record<KindOfRequest['id'], Text>> = {
  rectification: t(`Klopt het niet, dan verbetert u het. Een mening verbetert u niet: zet de kijk van de persoon erbij.
                    If it is wrong, you correct it. An opinion is not corrected: add the view of the person.`),
  access: t(`Geef een kopie van alles, maar niet de gegevens van anderen.
             Give a copy of everything, but not the data of others.`),
  erasure: t(`Wat u van de wet moet bewaren, blijft staan. De rest gaat weg als u het niet meer nodig hebt.
              What a law makes you keep stays. The rest goes if you no longer need it.`),
  marketing: t(`Reclame stopt altijd. Hier is geen nee mogelijk.
                Advertising always stops. No is not possible here.`),
  portability: t(`Dit geldt bij toestemming of een contract, en alleen voor wat de persoon zelf gaf.
                  This holds with consent or a contract, and only for what the person gave.`),
  'stop-using': t(`U stopt, tenzij u een dringende reden hebt die zwaarder weegt.
                   You stop, unless you have a compelling reason that weighs more.`),
  withdraw: t(`Intrekken mag altijd. Hier is geen nee mogelijk.
               Withdrawing is always allowed. No is not possible here.`),
  human: t(`Besliste alleen een computer? Dan kijkt een mens opnieuw.
            Did only a computer decide? Then a person looks again.`),
  complaint: t(`Geef een eerlijk antwoord: wat klopt ervan, en wat doet u eraan?
                Give an honest answer: what is true of it, and what will you do about it?`),
};
