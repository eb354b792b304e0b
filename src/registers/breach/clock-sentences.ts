// What the clock of a breach says unasked, before the authority must be told and after that.
import { type Text, t } from '../../core/text.js';

export const clockSentences = {
  clock: t('{record}: nog niet gemeld of besloten', '{record}: not reported or decided yet'),
  clockDecided: t(`{record}: er is besloten te melden, en de melding staat er nog niet in
                   {record}: it was decided to report, and the report is not in here yet`),
  clockProvisional: t(`Nog niet alles bekend? Doe nu een voorlopige melding. Aanvullen of intrekken kan later.
                       Not everything known yet? Report provisionally now. You can add or withdraw later.`),
  clockWeekend: t('Het weekend komt eraan, en de tijd loopt door.', 'The weekend is coming, and the time goes on.'),
  clockLate: t(`{record}: de 72 uur zijn voorbij, en er is nog niet gemeld of besloten
                {record}: the 72 hours are over, and it was not reported or decided`),
  clockLateDecided: t(`{record}: de 72 uur zijn voorbij, en de melding staat er nog niet in
                       {record}: the 72 hours are over, and the report is not in here yet`),
  afterTerm: t('Melden kan nog. Doe nu, in deze volgorde:', 'You can still report. Do now, in this order:'),
  stepDecide: t('Besluit of u meldt.', 'Decide whether you report.'),
  stepReport: t('Meld voorlopig bij de AP, met wat u weet.', 'Report provisionally to the AP, with what you know.'),
  stepWhyLate: t(`Zet erbij waarom het later werd. Dat vraagt de wet.
                  Add why it became later. The law asks that.`),
  stepDanger: t('Lopen mensen groot gevaar? Vertel het hun vandaag.', 'Are people in great danger? Tell them today.'),
  stepAdd: t('Vul de melding aan als u meer weet.', 'Add to the report when you know more.'),
} as const satisfies Record<string, Text>;
