// Who wants what stands there to be sent, stored or passed on, and says nothing else: "verstuur maar", "leg het maar vast", "send it".
import { saysUnknown } from '../values/yes-no.js';
import { wordsIn } from '../words.js';

const agreeing =
  '(?:(?:ja|en|dus|and|so|jep|jup|jawel|yes|yep|yeah|ok|oke|okay|okee|goed|prima|top|klopt|alles|is|zo|dan|nu|nou|please|graag|gewoon|just|dat|dit|het|t|da|m|hem|mag|kan|je|u|ge|gij|you|can|klaar|genoeg|compleet|ready|done|enough|complete|that|all|\\?) )*';
const what =
  '(?: (?:het|dit|dat|t|da|m|hem|zo|maar|gewoon|gerust|dan|nu|even|ff|effe|ma|alles|allemaal|it|this|that|all|everything|now|please|pls))*';
const orders = [
  `(?:verstuurt?|versturen|verzendt?|verzenden|sturen|opsturen|insturen|doorsturen)${what}`,
  `stuurt?${what}(?: (?:op|in|door|weg))?${what}`,
  `(?:legt?${what} vast|vastleggen|sla(?:at|gt)?${what} op|opslaan)`,
  `zet(?:ten)?${what} er ?${what} ?in${what}`,
  `bewaart?(?= )${what}`,
  `(?:send|submit)${what}(?: (?:in|off|on|through|over))?`,
  '(?:save|store|record|log|file) (?:it|this|that|all of (?:it|this|that)|everything)',
  'put (?:it|this|that) (?:down|through|on record)',
];
/** Over a form of something new these are no story either. */
const toWhom =
  '(?: (?:aan|naar|to) (?:(?:wie|degene|diegene|iemand|whoever|who|someone|somebody)(?: \\S+){0,4}|(?:de |het |the )?\\S+))?';
const reports = [
  `meldt?${what}${toWhom}`,
  `geeft?${what} door${what}${toWhom}`,
  `doorgeven${what}${toWhom}`,
  `stuurt?${what} door${what}${toWhom}`,
  `(?:report|pass|send) (?:it|this|that)(?: on)?${toWhom}`,
];
const after = '(?: (?:maar|dan|nu|het|dit|zo|graag|hoor|aub|please|pls|plz|now|then|as it is|like this))*';
const shaped = (all: readonly string[]) => new RegExp(`^${agreeing}(?:${all.join('|')})${after}$`);
const sends = shaped(orders);
const passes = shaped([...orders, ...reports]);

const says = (text: string, shape: RegExp): boolean =>
  text.length <= longest && shape.test(wordsIn(text.replaceAll(/['’]/g, ' ')).join(' '));
const longest = 80;

/** Whether a text wants what stands there to be sent, and says nothing else. */
export const onlySends = (text: string): boolean => says(text, sends);

/** The same of a form that reports something or passes it on. */
export const onlyPassesOn = (text: string): boolean => says(text, passes);

/** "Stuur hem een mail": an order to send something else than what stands here. */
export const sendsOther = (text: string): boolean => otherSent.test(text);
const otherSent =
  /\b(?:stuur|mail|schrijf|bel|app|maak|send|write|e-?mail)\b(?: \S+){0,4}? (?:een|n|'n|an?|de|the) (?:\S*mail\w*|brief\w*|bericht\w*|appje|antwoord\w*|letter|message|reply)\b/i;

/** "Weet ik niet, verstuur maar": it is to be sent, and what it still asks is not known. */
export const sendsUnknown = (text: string): boolean =>
  text.length <= longest &&
  [/[,;.]\s*/, /[,;.]\s*|\s(?:maar|en|dus|but|and|so)\s/i].some((between) => saysBoth(text.split(between)));

function saysBoth(clauses: readonly string[]): boolean {
  const said = clauses.filter((one) => one.trim() !== '');
  const passing = said.filter(onlyPassesOn);
  const others = said.filter((one) => !passing.includes(one));
  return passing.length > 0 && others.length > 0 && others.every(saysUnknown);
}
