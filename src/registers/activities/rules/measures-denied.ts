// What people say who do not do what is proposed to protect data: "zo'n programma hebben we niet", "we schrijven niks op".
import { tellsMishap } from '../../../core/understanding/corrections/named-out.js';
import { beginsToAsk } from '../../../core/understanding/talk/asks-in-general.js';
import { wordsIn } from '../../../core/understanding/words.js';

/** How a measure is spoken of by who says no to it, and what is so where there is none. */
interface Spoken {
  readonly about?: RegExp;
  readonly instead?: RegExp;
  /** Where this one is meant too, it is this one alone. */
  readonly rather?: string;
}

const spoken: Readonly<Record<string, Spoken>> = {
  'two-step': {
    about: /\b(?:stap|stappen|tweestap\w*|2-?stap\w*|2fa|mfa|code|codes|sms|authenticator|step|factor)\b/i,
    instead: /\b(?:alleen|enkel|only|just) (?:maar )?(?:een |a )?(?:wachtwoord|password)\b/i,
  },
  'authorised-only': {
    about: /\b(?:bevoegd\w*|toegang|afgeschermd|eigen (?:inlog|account|wachtwoord)|authori[sz]ed|access)\b/i,
    instead:
      /\b(?:iedereen|everybody|everyone|we allemaal|wij allemaal)\b.{0,30}\b(?:erbij|er bij|erin|er in|overal|alles|toegang|bij|in|access|everything)\b|\b(?:zelfde|dezelfde|gedeelde?|gezamenlijke?|same|shared|één|1) (?:inlog|login|account|wachtwoord|password)\b/i,
    rather: 'leavers',
  },
  encrypted: { about: /\b(?:versleutel\w*|encrypt\w*|bitlocker)\b/i },
  'tested-backup': { about: /\b(?:b[ae]c?k[- ]?up(?:je)?s?|reservekopie\w*)\b/i },
  updates: { about: /\b(?:updates?|updaten|geüpdatet|bijgewerkt|bijwerken|updated)\b/i },
  'access-log': {
    about:
      /\b(?:zo['’]?n|zulk|dat|dit|een|such a|a|that) (?:programma|systeem|pakket|software|program|system)\b|\b(?:onthoud\w*|logt|loggen|logging|logboek|remembers?)\b|\b(?:bij ?houd\w*|bijgehouden|houdt|houden|zien|nagaan|opzoeken|keeps? track|track)\b.{0,30}\b(?:wie|who)\b|\bwie wat\b|\bwho looked\b/i,
    instead: /\bgeen idee wie (?:er )?(?:wat )?(?:kijkt|keek|bekijkt|bekeek)\b/i,
    rather: 'viewing-noted',
  },
  agreements: { about: /\b(?:contract\w*|verwerkers?overeenkomst\w*|overeenkomst\w*|agreements?)\b/i },
  leavers: {
    about:
      /\b(?:weg ?ga\w*|vertrek\w*|vertrokken|uit dienst|ontslag\w*|leaves?|left)\b|\b(?:inlog\w*|accounts?|toegang)\b.{0,20}\b(?:weg|dicht|af|uit|in)\b/i,
    instead:
      /\b(?:weg ?ga\w*|vertrek\w*|vertrokken|uit dienst|weg is|leaves?|left)\b.{0,40}\b(?:houd\w*|hou|behoud\w*|blijf\w*|keeps?)\b|\b(?:inlog\w*|accounts?|toegang)\b.{0,20}\bblij(?:ft|ven)\b/i,
  },
  'staff-awareness': {
    about:
      /\b(?:medewerkers|personeel|mensen|jongens|collega['’]?s|monteurs|ze|staff)\b.{0,30}\b(?:ken\w*|weet|weten|uitgelegd|afspra\w*|regels|know\w*|rules)\b|\bafspraken\b/i,
  },
  'clean-desk': {
    about: /\b(?:bureaus?|papieren|opruim\w*|opgeruimd|desks?)\b/i,
    instead:
      /\b(?:papieren|bonnen|werkbonnen|dossiers|alles|van alles|papers|everything)\b.{0,20}\b(?:lig|ligt|liggen|slinger\w*|lies?)\b/i,
  },
  'locked-cabinet': {
    about: /\b(?:slot|sloten|kast\w*|kluis|lock|locked|cabinet)\b/i,
    instead: /\bkast\w*.{0,20}\b(?:gewoon|altijd|always) open\b|\bopen kast\b/i,
  },
  separate: {
    about: /\b(?:apart|gescheiden|los van|separate\w*)\b/i,
    instead: /\b(?:door|bij) elkaar\b|\ball together\b/i,
  },
  'few-viewers': {
    about: /\b(?:paar mensen|weinig mensen|few people)\b/i,
    instead: /\b(?:iedereen|everybody|everyone)\b.{0,20}\b(?:kijken|meekijken|mee|zien|bekijken|look|see|watch)\b/i,
  },
  'viewing-noted': {
    about:
      /\b(?:schrijf|schrijven|opgeschreven|noteer|noteren|genoteerd|note|write|written)\b|\bwie (?:er )?(?:keek|kijkt|gekeken)\b|\bwho looked\b/i,
  },
  'auto-delete': {
    about:
      /\b(?:vanzelf|automatisch|overschreven|overschrijft|opgeruimd|gewist|wissen|wist|verwijderd|automatically|deletes?)\b/i,
    instead:
      /\b(?:blijft|blijven|stays?)\b.{0,20}\b(?:staan|bewaard|altijd|there)\b|\b(?:handmatig|met de hand|by hand)\b/i,
  },
  'secure-exchange': {
    about: /\b(?:beveiligd\w*|veilig|secure\w*|zivver)\b/i,
    instead:
      /\b(?:gewoon|gewone|losse|normale|plain|normal) (?:per |in |via |met |by )?(?:de |een )?(?:e-?mail|mail|mails|mailtje|whatsapp|app)\b|\b(?:mailen|mail|appen|app) (?:(?:we|het|dat|ze|alles) ){0,2}gewoon\b/i,
  },
  'secure-form': { about: /\b(?:slotje|https|beveiligd\w*|padlock)\b/i },
  'hashed-passwords': {
    about: /\bwachtwoord\w*.{0,30}\bversleutel\w*/i,
    instead: /\b(?:wachtwoord\w*|passwords?)\b.{0,30}\b(?:leesbaar|lijstje|excel|briefje|readable|list)\b/i,
  },
  'double-opt-in': { about: /\b(?:klik|bevestig\w*|opt[- ]?in|confirm\w*)\b/i },
  'unsubscribe-link': { about: /\b(?:afmeld\w*|uitschrij\w*|unsubscribe)\b/i },
  'masked-ip': { about: /\b(?:anoniem|geanonimiseerd|gemaskeerd|anonymous)\b/i },
  'fixed-log': { about: /\b(?:logboek|log)\b/i },
  'four-eyes': {
    about: /\b(?:met twee|met z'?n twee\S*|twee mensen|tweede|vier ogen|two people)\b/i,
    instead: /\b(?:betaal|doe|kijk) ik (?:dat |het |gewoon )?(?:alleen|zelf)\b|\bin m['’]?n eentje\b/i,
  },
  'ring-back': { about: /\b(?:terug ?bel\w*|bellen? (?:\S+ )?terug|ring back|call back)\b/i },
  'export-limited': {
    about: /\b(?:download\w*|export\w*)\b/i,
    instead: /\b(?:iedereen|everybody)\b.{0,30}\b(?:download\w*|export\w*)/i,
  },
};

const denied =
  /\b(?:geen|niet(?! alleen\b)|neit|nie|zonder|nooit|niks|niets|niemand|no|not|without|never|nothing|nobody)\b|n['’]t\b/i;
/** What happened once is told of that, and what is wanted or planned is not how it is. */
const happened =
  /\?|\b(?:gisteren|vanochtend|vanmorgen|vannacht|net|opeens|ineens|inbraak|inbreker|\w*gebroken|gekraakt|ingelogd|verzoek|klant wil|vergeten|forgot|yesterday|nieuwsbrief|newsletter|sturen geen)\b/i;
const longest = 200;

/** Whether a text may say that something that protects data is not done: only then what is proposed is read. */
export function mayDenyMeasures(text: string): boolean {
  if (text.length > longest || happened.test(text) || tellsMishap(text) || asksIt(text)) return false;
  return Object.values(spoken).some((one) => denies(text, one)) || deniesIt.test(text.trim());
}

/** "Wie weggaat houdt zijn inlog" asks nothing. */
const asksIt = (text: string): boolean =>
  beginsToAsk(wordsIn(text.trim().replace(/^(?:wie|who) (?=weg|vertrekt|stopt|kijkt|keek|leaves|looks)/i, '')));

/** Of these measures, as they stand there or are proposed, those that a text says are not so. */
export function measuresDenied(text: string, there: readonly string[]): readonly string[] {
  const byClause = text.split(between).flatMap((clause) => deniedIn(clause, there));
  return byClause.length > 0 ? [...new Set(byClause)] : deniedIn(text, there);
}
const between = /[,;.]\s+|\s(?:en|maar|and|but)\s/i;

function deniedIn(clause: string, there: readonly string[]): readonly string[] {
  const all = there.filter((id) => {
    const one = spoken[id];
    return one !== undefined && denies(clause, one);
  });
  return all.filter((id) => !all.includes(spoken[id]?.rather ?? ''));
}

const denies = (clause: string, { about, instead }: Spoken): boolean =>
  instead?.test(clause) === true || (about?.test(clause) === true && denied.test(clause));

/** Whether nothing is named that is not done: "dat doen we nog niet", of what is asked there. */
export const deniesUnnamed = (text: string): boolean => text.length <= longest && deniesIt.test(text.trim());
const lead = '^(?:(?:nee|neen|no|nou|eerlijk gezegd)[, ]+){0,2}';
const still = '(?: (?:hier|eigenlijk|zelf|allemaal|helemaal|nog|ook|eerlijk gezegd)){0,3}';
const deniesIt = new RegExp(
  [
    `${lead}(?:dat|dit|daar|die|zoiets) (?:doen|doe|hebben|heb|regelen) (?:we|wij|ik)${still} (?:niet|neit|niks|niets)(?: (?:van|hoor|allemaal|meer)){0,2}[.! ]*$`,
    `${lead}(?:we|wij|ik) (?:doen|doe|hebben|heb) (?:dat|dit|die|het|er|daar)${still} (?:niet|neit|niks|niets)(?: (?:van|hoor|allemaal|meer)){0,2}[.! ]*$`,
    `${lead}(?:niks|niets|geen)(?: van)?(?: (?:dat|dit|die))?(?: (?:alles|allemaal))?[.! ]*$`,
    `${lead}(?:we|i) don['’]?t (?:do|have) (?:that|this|it|any of (?:that|this|these|it))[.! ]*$`,
  ].join('|'),
  'i',
);
