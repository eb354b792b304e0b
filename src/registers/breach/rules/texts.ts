// Every text about a breach that can be made as a document or shown to copy, by the name of its document.
import type { Scope } from '../../../core/engine/checklist.js';
import type { Prose } from '../../../core/prose.js';
import { type Language, type Text, t } from '../../../core/text.js';
import { authoritySheet } from './papers/authority-sheet.js';
import { letterToPeople, mailToAdviser, noticeToClient, publicNotice, reasonsForLate } from './papers/letters.js';

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
  'breach-authority-sheet': t('Blad voor de AP', 'Sheet for the AP'),
  'breach-people-mail': t('Mail aan de mensen', 'E-mail to the people'),
  'breach-people-letter': t('Brief aan de mensen', 'Letter to the people'),
  'breach-people-phone': t('Als u belt', 'When you call'),
  'breach-public-notice': t('Openbaar bericht', 'Public notice'),
  'breach-client-notice': t('Bericht aan opdrachtgever', 'Message to the client'),
  'breach-late-reasons': t('Waarom later dan 72 uur', 'Why later than 72 hours'),
  'breach-adviser-mail': t('Mail aan uw adviseur', 'E-mail to your adviser'),
};
