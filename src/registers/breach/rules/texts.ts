// Every text about a breach that can be made as a document or shown to copy, by the name of its document.
import type { Scope } from '../../../core/engine/checklist.js';
import type { Prose } from '../../../core/prose.js';
import type { Language, Text } from '../../../core/text.js';
import { authoritySheet } from './authority-form.js';
import { letterToPeople, mailToAdviser, noticeToClient, publicNotice, reasonsForLate } from './letters.js';

export const breachTexts = {
  'breach-authority-sheet': authoritySheet,
  'breach-people-mail': (scope: Scope, language: Language) => letterToPeople(scope, language, 'mail'),
  'breach-people-letter': (scope: Scope, language: Language) => letterToPeople(scope, language, 'letter'),
  'breach-people-phone': (scope: Scope, language: Language) => letterToPeople(scope, language, 'phone'),
  'breach-public-notice': publicNotice,
  'breach-client-notice': noticeToClient,
  'breach-late-reasons': reasonsForLate,
  'breach-adviser-mail': mailToAdviser,
} as const satisfies Record<string, (scope: Scope, language: Language) => Prose>;

export type BreachText = keyof typeof breachTexts;

export const breachTextNames: readonly BreachText[] = Object.keys(breachTexts).filter(
  (name): name is BreachText => name in breachTexts,
);

export const breachTextLabels: Readonly<Record<BreachText, Text>> = {
  'breach-authority-sheet': { nl: 'Blad voor de AP', en: 'Sheet for the AP' },
  'breach-people-mail': { nl: 'Mail aan de mensen', en: 'E-mail to the people' },
  'breach-people-letter': { nl: 'Brief aan de mensen', en: 'Letter to the people' },
  'breach-people-phone': { nl: 'Als u belt', en: 'When you call' },
  'breach-public-notice': { nl: 'Openbaar bericht', en: 'Public notice' },
  'breach-client-notice': { nl: 'Bericht aan opdrachtgever', en: 'Message to the client' },
  'breach-late-reasons': { nl: 'Waarom later dan 72 uur', en: 'Why later than 72 hours' },
  'breach-adviser-mail': { nl: 'Mail aan uw adviseur', en: 'E-mail to your adviser' },
};
