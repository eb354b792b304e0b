// Why a rule is there, by the article that an answer rests on: what the law itself says of it.
import { type Language, say, type Text, t } from '../../../core/text.js';

/** These articles of the AVG, however many stand side by side: "art. 5 lid 1 onder c en art. 32 AVG", and never "art. 15 Wav". */
const avg = (articles: string): RegExp =>
  new RegExp(
    String.raw`art\. (?:${articles})\b(?:(?! (?:UAVG|AWR|Wav|BW|Tw|WOR|Sr|Wwft|WGBO|Wet|Telecommunicatiewet|Burgerlijk)\b)[^;])*\bAVG`,
    'i',
  );

/** The article as it stands in an answer, and its reason. */
const reasons: readonly (readonly [RegExp, Text])[] = [
  [avg('5 lid 1 onder c'), t('U gebruikt niet meer gegevens dan u nodig hebt.', 'You use no more data than you need.')],
  [
    avg('5 lid 1 onder e'),
    t(`De wet wil dat u gegevens niet langer bewaart dan nodig is.
       The law wants you to keep data no longer than needed.`),
  ],
  [
    avg('5 lid 1 onder b'),
    t(`Gegevens zijn voor het doel waarvoor u ze kreeg, en niet zomaar voor iets anders.
       Data are for the purpose that you got them for, and not just for something else.`),
  ],
  [
    /art\. 52 (?:lid \d )?AWR/i,
    t(`De Belastingdienst moet uw administratie kunnen controleren.
       The Dutch tax office must be able to check your accounts.`),
  ],
  [/\b46 UAVG/, t('Een BSN mag alleen als een wet dat zegt.', 'A BSN may only be used if a law says so.')],
  [
    avg('33'),
    t(`Als niemand op tijd iets doet aan een datalek, kunnen mensen schade krijgen.
       If nobody does something about a breach in time, people may come to harm.`),
  ],
  [
    avg('34'),
    t('Mensen moeten zich tegen schade kunnen beschermen.', 'People must be able to protect themselves against harm.'),
  ],
  [
    avg('12|15|16|17|18|20|21'),
    t(`Mensen moeten makkelijk kunnen weten en controleren wat u met hun gegevens doet.
       People must easily be able to know and check what you do with their data.`),
  ],
  [
    avg('13|14'),
    t('Mensen moeten weten wat u met hun gegevens doet.', 'People must know what you do with their data.'),
  ],
  [avg('32'), t('U moet gegevens goed beveiligen.', 'You must keep data secure.')],
  [
    avg('9'),
    t(`Gegevens over zoiets als gezondheid of geloof zijn extra beschermd.
       Data about such things as health or religion have extra protection.`),
  ],
  [
    avg('7|8'),
    t(`Toestemming telt alleen als iemand vrij ja of nee kan zeggen.
       Consent only counts if somebody can freely say yes or no.`),
  ],
  [
    /\b11\.7/,
    t(`Mensen kiezen zelf of zij reclame krijgen of gevolgd worden.
       People choose themselves whether they get advertising or are followed.`),
  ],
  [
    avg('28'),
    t(`U blijft verantwoordelijk, ook als een ander met uw gegevens werkt.
       You stay responsible, also if another works with your data.`),
  ],
  [
    avg('6'),
    t(`Voor elk gebruik van gegevens is een reden nodig die in de wet staat.
       Each use of data needs a reason that the law names.`),
  ],
  [
    avg('5 lid 2|30'),
    t('U moet kunnen laten zien wat u met gegevens doet.', 'You must be able to show what you do with data.'),
  ],
];

/** Why this law asks what it asks, in at most two sentences; undefined where that is not held. */
export function reasonOf(law: Text, language: Language): string | undefined {
  const found = reasons.filter(([article]) => article.test(law.nl)).slice(0, 2);
  return found.length === 0 ? undefined : found.map(([, reason]) => say(reason, language)).join(' ');
}
