// What the clock of a breach says unasked, before the authority must be told and after that.
import type { Text } from '../../core/text.js';

export const clockSentences = {
  clock: { nl: '{record}: nog niet gemeld of besloten', en: '{record}: not reported or decided yet' },
  clockDecided: {
    nl: '{record}: er is besloten te melden, en de melding staat er nog niet in',
    en: '{record}: it was decided to report, and the report is not in here yet',
  },
  clockProvisional: {
    nl: 'Nog niet alles bekend? Doe nu een voorlopige melding. Aanvullen of intrekken kan later.',
    en: 'Not everything known yet? Report provisionally now. You can add or withdraw later.',
  },
  clockWeekend: {
    nl: 'Het weekend komt eraan, en de tijd loopt door.',
    en: 'The weekend is coming, and the time goes on.',
  },
  clockLate: {
    nl: '{record}: de 72 uur zijn voorbij, en er is nog niet gemeld of besloten',
    en: '{record}: the 72 hours are over, and it was not reported or decided',
  },
  clockLateDecided: {
    nl: '{record}: de 72 uur zijn voorbij, en de melding staat er nog niet in',
    en: '{record}: the 72 hours are over, and the report is not in here yet',
  },
  afterTerm: {
    nl: 'Melden kan nog. Doe nu, in deze volgorde:',
    en: 'You can still report. Do now, in this order:',
  },
  stepDecide: { nl: 'Besluit of u meldt.', en: 'Decide whether you report.' },
  stepReport: {
    nl: 'Meld voorlopig bij de AP, met wat u weet.',
    en: 'Report provisionally to the AP, with what you know.',
  },
  stepWhyLate: {
    nl: 'Zet erbij waarom het later werd. Dat vraagt de wet.',
    en: 'Add why it became later. The law asks that.',
  },
  stepDanger: {
    nl: 'Lopen mensen groot gevaar? Vertel het hun vandaag.',
    en: 'Are people in great danger? Tell them today.',
  },
  stepAdd: { nl: 'Vul de melding aan als u meer weet.', en: 'Add to the report when you know more.' },
} as const satisfies Record<string, Text>;
