// What the bot says about requests.
import type { Text } from '../../core/text.js';

export const requestSentences = {
  filed: {
    nl: 'Genoteerd als {record}. Uiterlijk {day} hoort deze persoon van ons. {officer} pakt het op.',
    en: 'Noted as {record}. This person hears from us by {day}. {officer} takes it up.',
  },
  filedOwn: {
    nl: 'Genoteerd als {record}. U hoort uiterlijk {day} van ons. Typ /verzoek om te zien hoe ver het is.',
    en: 'Noted as {record}. You hear from us by {day}. Type /verzoek to see how far it is.',
  },
  filedForClient: {
    nl: 'Genoteerd als {record}. De opdrachtgever beslist hierover; {officer} stuurt het door.',
    en: 'Noted as {record}. The client decides about this; {officer} passes it on.',
  },
} as const satisfies Record<string, Text>;
