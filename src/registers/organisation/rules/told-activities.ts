// What a business is told to do or not: customers, staff, a webshop, in the words of people.
import { folded } from '../../../core/fold.js';
import { trade } from '../../../core/understanding/values/names-said.js';
import { tellsYes } from '../../../core/understanding/values/yes-no-told.js';
import { programsIn } from '../../suppliers/rules/told.js';
import { yesWords } from './yes-words.js';

/** Words that tell of something this business does, by question; the whole word, or its beginning where a star ends it. */
const does: Readonly<Record<string, RegExp>> = {
  'has-customers':
    /\b(?:klant(?:en)?(?:bestand|kaart\w*|gegevens|dossier\w*|systeem|lijst)|(?:vaste )?klanten|patient\w*|client(?:en|s)?|leden\w*|leerlingen|cursisten|huurders|abonnees|dossiers|customers?|members|pupils|tenants|kapsalon\w* afspraken|afspraken(?:boek|systeem)?|reserveringen|bookings)\b/,
  'has-suppliers': /\b(?:leveranciers?|groothandel(?:s|aren)?|suppliers|wholesaler)\b/,
  'has-staff':
    /\b(?:(?<!\b(?:niemand|geen mensen) (?:\p{L}+ )?)in (?:vaste )?(?:loon)?dienst|(?<!\b(?:zoek\w*|werv\w*|werf|hire|for) (?:\p{L}+ ){0,3})personeel\w*|medewerk(?:er|ers|ster|sters)|werknemers?|personeelsleden|vakkenvullers|oproepkrachten|seizoenskrachten|vakantiekrachten|stagiair(?:e|es|s)?|(?:loonadministratie|lonen|salarissen)(?! (?:doen |doe )?(?:(?:we |wij )?(?:voor|van)) (?!ons\b|onze\b|eigen\b))|verzuim|employees|staff|payroll(?! (?:for|of) (?!us\b|our\b|ourselves\b|my\b|the (?:staff|team)\b|all\b|every)))\b/u,
  recruits:
    /\b(?:sollicit\w*|vacatures?|nieuw personeel|nieuwe (?:collega|mensen|medewerk\w*) zoek\w*|(?:zoek\w*|werf|werv\w*|looking for) (?:(?:ik|we|wij|geen|nog|nu|ook|nieuwe?|extra|any|no|new|more) )*(?:personeel|mensen|medewerk\w*|collegas|staff|people|employees)|job openings?|hiring|applicants?)\b/,
  hires:
    /\b(?:(?<!ben )(?<!als )zzp\w+|(?:met|via|door|een|soms|losse) zzp\b|uitzend(?!bur)\w*|(?:via|met|van|bij) (?:een |het |ons )?uitzendbur\w*|inhur\w*|huren (?:\w+ ){0,3}in|freelanc\w*|ingehuurd\w*|inhuur\w*|invallers?|invalkracht\w*|temps?|agency workers)\b/,
  'sells-online':
    /\b(?:web ?shop\w*|web ?winkel\w*|online (?:winkel|bestel\w*|shop|verkop\w*|verkoop)|internetwinkel|bestel(?:len|formulier)? (?:via|op) (?:de |onze )?(?:site|website|internet)|(?:via|op) (?:de |onze )?(?:site|website|internet) (?:te )?bestel\w*|(?:verkopen|verkoop|sell) (?:\S+ ){0,4}(?:online|(?:via|op|on|over) (?:het |the )?(?:internet|de site|onze site))|order online)\b/,
  'has-website': /\b(?:web ?site|site|webpagina|homepage|contactformulier\w*)\b/,
  'sends-newsletter':
    /\b(?:nieuwsbrie(?:f|ven)\w*|mailings?|mailinglijst|actiemail\w*|aanbiedingen (?:per |via |in )?(?:de )?(?:mail|app)|reclamemail\w*|newsletters?)\b/,
  'has-cameras': /\b(?:\w*camera\w*|webcams?|dash ?cams?|body ?cams?|cctv|videodeurbel\w*|cameratoezicht)\b/,
  'uses-ai': /\b(?:ai|chat ?gpt|copilot|gemini|kunstmatige intelligentie|claude)\b/,
};

/** "Ik heb niemand in dienst". */
const employsNobody =
  /\b(?:niemand|geen mensen|nobody|no one) (?:\p{L}+ ){0,2}(?:in (?:vaste |loon)*dienst|on (?:the )?payroll)\b/u;

/** A no that stands before what it denies. */
export const denied =
  /\b(?:geen|zonder|nooit|niet|no|without|never|dont|not)\b(?:(?!\b(?:wel|maar|but)\b)[^,.;!?]){0,24}$/;
export const denies = /\b(?:geen|zonder|nooit|niet|no|without|never|dont|not)\b/;
/** "Webshop nee", "een site hebben we nog niet", "we verkopen niet online"; "niet alleen online" denies nothing. */
const deniedAfter =
  /^\s*[:=]?\s*(?:(?:hebben|heb|is|zijn|doen|doe|gebruiken|gebruik|sturen|stuur|hangen|willen|have|do|use) (?:(?:we|wij|ik|er|i) )?)?(?:(?:nog|daar|hier|dus|ook|er|echt) )*(?:niet|nee|neen|geen|no|not|none)\b(?! (?:alleen|enkel|only|veel|vaak)\b)/;
const deniedWithin = /\b(?:niet|nooit|niks|geen|never|not|no|any)\b(?! (?:alleen|enkel|only)\b)/;

const doing = Object.entries(does);

/** Yes where it is told, no where it is denied, part by part. */
export function activitiesTold(parts: readonly string[]): Record<string, boolean> {
  const told: Record<string, boolean> = {};
  // Whose work it is to send workers to others hires none by having them.
  const isAgency = parts.some((part) => agency.test(part));
  if (parts.some((part) => employsNobody.test(part))) told['has-staff'] = false;
  for (const part of parts)
    for (const [path, shape] of doing) {
      const at = shape.exec(part);
      if (at === null || ofOneThing.test(part.trim()) || ofOtherBusiness.test(part) || (isAgency && sent.test(at[0])))
        continue;
      const isSo = saidOf(part, at);
      if (isSo !== undefined) told[path] = isSo || told[path] === true;
    }
  return told;
}

/** "Volgend jaar een nieuwsbrief" is not so yet. */
export const isToCome = (text: string): boolean => toCome.test(text);
const toCome =
  /\b(?:volgende? (?:jaar|maand|week|seizoen|zomer|voorjaar|najaar|winter|lente|herfst)|binnenkort|in de toekomst|next (?:year|month|week|season|summer|spring|winter)|in the future)\b/i;

/** Whether what is named here is so; undefined where that was once or is to come, or where only a part of it is denied. */
function saidOf(part: string, at: RegExpExecArray): boolean | undefined {
  if (isToCome(part)) return undefined;
  const [before, after] = [part.slice(0, at.index), part.slice(at.index + at[0].length)];
  const isDenied =
    denied.test(before) || deniedWithin.test(at[0]) || (deniedAfter.test(after) && !deniesProgram.test(after));
  if (isDenied)
    return ofItsPart.test(before) || isProgram.test(`${at[0]}${/^\p{L}*/u.exec(after)?.[0]}`) ? undefined : false;
  return once.test(before) || noMore.test(after) ? undefined : true;
}
/** "Geen geluid bij de camera", "geen cookies op de website": there is one. */
const ofItsPart =
  /\b(?:geen|zonder|no|without) \p{L}+ (?:op|bij|in|aan|van|via|on|at|of|with) (?:(?:de|het|onze|een|the|our|a) )?$/u;
/** "Geen klantenkaart", "geen salarisprogramma" denies no customers and no staff. */
const programs = '(?:programma|pakket|software|kaart|lijst)';
const isProgram = new RegExp(String.raw`${programs}\p{L}*$`, 'u');
const deniesProgram = new RegExp(String.raw`\b(?:geen|zonder|no|without) \p{L}*${programs}`, 'u');
/** "We hadden vroeger een webshop", "de camera is er niet meer". */
export const isPast = (text: string): boolean => once.test(text);
const once =
  /\b(?:vroeger|voorheen|destijds|(?:we|wij|ik) had(?:den)?|used to|we had|(?:stop(?:pen|t)?|gestopt|opgehouden|kappen) (?:(?:nu|er|dus|ook) ){0,2}(?:met|mee))\b/;
const noMore = /^(?: \S+){0,3} (?:niet meer|no longer|not any ?more|vroeger|weggehaald|weg)\b/;

/** Whether a clause with these words says that it is no more, or denies but a part of it. */
export function saysOtherwise(text: string, said: string, value: boolean): boolean {
  const clause = folded(text.split(/[,;.!?\n]/).find((one) => one.includes(said)) ?? said);
  if (isToCome(clause)) return true;
  if (value) return once.test(clause) || /\b(?:niet meer|no longer|not any ?more)\b/.test(clause);
  return (
    ofItsPart.test(clause.slice(0, clause.indexOf(folded(said)))) ||
    deniesProgram.test(clause) ||
    ofOneThing.test(clause.trim())
  );
}

/** Whether a text has a word by which people say yes, or no, to what this question asks. */
export function speaksOf(text: string, path: string, value: boolean): boolean {
  const plain = folded(text.slice(0, 2000)).replaceAll(/['’`]/g, '');
  const { yes = [], no = [] } = yesWords[path] ?? {};
  return does[path]?.test(plain) === true || tellsYes(plain, { yes: value ? yes : no });
}

const agency =
  /(?:^|\b(?:zijn|ben|run|are|am|is|re|m) (?:(?:een|n|an?|het|the|us) )?)(?:uitzend ?(?:bur|org)\w*|detacheer\w*|detachering\w*|(?:temp|temping|staffing|employment) agency)\b/;
const sent = /^(?:uitzend|temps?|agency)/;

/** "De camera neemt niet op" says what it does not do, and answers nothing. */
const ofOneThing =
  /^(?:(?:maar|but) )?(?:de|die|the|that) \w*(?:camera|webcam) (?:\S+ ){0,3}?(?:niet|niks|not|doesnt|isnt|nothing)\b/;

/** "Onze concurrent heeft camera's": what somebody else has. */
const ofOtherBusiness =
  /\b(?:concurrent(?:en|ie)?|buren|buurman|buurvrouw|overburen|hiernaast|competitors?|neighbou?rs?|next door)\b(?: \S+){0,2} (?:heeft|hebben|doet|doen|gebruikt|gebruiken|has|have|uses?)\b/;

/** Which question a few words are of: the one that is asked, or another that they name beside their yes or no. */
export function subjectSaid(text: string, asked: string): 'asked' | 'other' | undefined {
  const plain = folded(text.slice(0, 300)).replaceAll(/['’`]/g, '');
  const own = does[asked];
  if (own === undefined) return undefined;
  const { yes = [], no = [] } = yesWords[asked] ?? {};
  if (own.test(plain) || tellsYes(plain, { yes: [...yes, ...no] })) return 'asked';
  if ((tellsOfProgram.test(plain) && programsIn(text).length > 0) || tellsElse.test(plain)) return 'other';
  if (echoes.test(plain) || (asked !== 'has-staff' && employsNobody.test(plain))) return 'other';
  if (beginsWithIt.test(plain)) return onlyNamesOther(plain) ? 'other' : undefined;
  return forOthers.test(plain) || doing.some(([, shape]) => isBeside(plain, shape.exec(plain))) ? 'other' : undefined;
}

/** "Snelstart blijft wel", "nmbrs is opgezegd": what becomes of a program. */
const tellsOfProgram =
  /\b(?:blijft|blijven|opgezegd|gestopt|stopt|vervangen|vervalt|klopt niet|klopt wel|(?:is|was|dat is) (?:nu|toch|eigenlijk)|in plaats van|ipv)\b/;
/** "Nee, de beelden staan op een recorder" puts something else right, and says no to nothing. */
const tellsElse =
  /^(?:nee|neen|no)[, ]+(?:de|het|die|onze|mijn|the|our) (?!meeste\b|enige\b|most\b|only\b)\p{L}{3,} (?:staat|staan|ligt|liggen|zit|zitten|hangt|hangen|komt|komen|gaat|gaan|wordt|worden)\b(?!.*\b(?:niet|geen|nooit|not|never)\b)/u;

/** "Bsn: nee" says no to what it names. */
const echoes = /^[^:]{2,40}: (?:ja|jawel|nee|neen|nope|yes|no)[.!]*$/;

/** "Jawel chatgpt" says yes to what it names, and to nothing that is asked. */
function onlyNamesOther(plain: string): boolean {
  const [, named = ''] = yesTo.exec(plain) ?? [];
  return named.split(' ').length <= 5 && doing.some(([, shape]) => shape.exec(named)?.index === 0);
}
const yesTo = /^(?:ja|jawel|jazeker|jep|yes|yep)[, ]+(?:(?:een|n|de|onze|wel|a|an|the|our) ){0,2}(\S.*)$/;

/** "We hebben geen klanten", "camera nee": what stands beside the yes or no is what that is of. */
function isBeside(plain: string, at: RegExpExecArray | null): boolean {
  if (at === null) return false;
  const after = plain.slice(at.index + at[0].length);
  return (
    isThere.test(plain.slice(0, at.index)) ||
    [affirmedAfter, deniedAfter, meantAfter].some((shape) => shape.test(after))
  );
}
const beginsWithIt = /^(?:ja|jawel|jazeker|jep|yes|yep|nee|neen|nope|no)\b/;
const isThere =
  /\b(?:hebben|heb|doen|doe|gebruiken|gebruik|sturen|stuur|have|do|use|send)(?: (?:we|wij|ik|wel|ook|zelf|dus|nog|er|al|de|een|geen|n|a|an|no|any|also)){0,4} $/;
/** "Bij die klanten bedoelde ik eigenlijk nee": what was said of that before. */
const meantAfter =
  /^ (?:(?:ik|we|wij|i) )?(?:bedoel(?:de)?|zei|had|moet|moest|meant|said|should)\b(?: \S+){0,5}? (?:ja|nee|neen|yes|no)(?: \S+){0,2}$/;
const affirmedAfter =
  /^(?:\s(?:bij|aan|boven|op|in|achter|voor|at|by|over|above)\s\S+(?:\s\S+)?)?\s*[:=,]?\s*(?:ja|jawel|wel|zeker|absoluut|natuurlijk|uiteraard|yes|sure|definitely|of course)\b/;
/** Whether a text tells of work with data of clients, which is of the second register. */
export const worksForOthers = (text: string): boolean =>
  forOthers.test(folded(text.slice(0, 2000))) || worksForClient(text);

/** Whether a sentence says no more than for whom such work is done: "we do the payroll for Bakery Jansen". */
export function worksForClient(text: string): boolean {
  const [, client = ''] = doesFor.exec(text.slice(0, 200).trim()) ?? [];
  const isOther = /^\p{Lu}/u.test(client) || businessFirst.test(client) || severalOthers.test(client);
  return client !== '' && !notOfClient.test(client) && isOther;
}

/** Whether that work is done for those who work here: "we doen de lonen voor alle medewerkers". */
export function worksForOwn(text: string): boolean {
  const [, whom = ''] = doesFor.exec(text.slice(0, 200).trim()) ?? [];
  return ofOwnStaff.test(whom) && !/\b(?:van|of|at|bij) (?!ons\b|onze\b|us\b|our\b)/iu.test(whom);
}
const ofOwnStaff =
  /^(?:(?:al|alle|all|de|het|the|ons|onze|our|eigen|own|vaste|hele|whole) )*(?:medewerk\p{L}+|personeel|personeelsleden|werknemers?|collega['’]?s|mensen|team|iedereen|onszelf|staff|employees|workers|colleagues|people|everybody|everyone|ourselves|us)\b/iu;
const doesFor =
  /^(?:(?:and|en|ja|yes|o ja|well|so|dus|hoi|hi|then|verder)[, ]+)*(?:wij|we|ik|i) (?:(?:also|ook|now|nu|currently|zelf|already|al) ){0,2}(?:do|doen|doe|verzorgen|verzorg|run|keep|handle|manage|prepare|process|voeren|voer|maken|maak) (?:(?:also|ook|the|de|het|all|alle|monthly|hele|nu|now) ){0,3}(?:(?:books|boekhouding|lonen|payroll|salarissen) (?:and|en|&) (?:the |de )?)?(?:lonen|loon|loonstroken|salarissen|loonadministratie|salarisadministratie|boekhouding|boeken|administratie|aangiftes?|belastingaangiftes?|payroll|pay|wages|salaries|books|bookkeeping|accounts|accounting|(?:tax|vat) returns?) (?:ook |also |now |nu )?(?:for|voor|van|of) (\S.*)$/iu;
/** A time, a program, or those who work here. */
const notOfClient =
  /^(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october|(?:exact|afas|snelstart|moneybird|nmbrs)\b)|\b(?:our|us|ourselves|my|ons|onze|onszelf|mijn|eigen|own|who works?|die (?:hier|bij ons) werk\p{L}*|here|hier|in dienst)\b/iu;
const businessFirst = new RegExp(
  String.raw`^(?:(?:a|an|een|one|een)\s+)?(?!(?:the|de|het|this|deze)\b)(?:\S+\s+)?(?:${trade}|bakery|butcher|shop|store|plumber|salon|clinic|company|firm|practice|pub|bakker|slager)\b`,
  'iu',
);

/** No name, and more than one: "other companies", "onze klanten". */
const severalOthers =
  /^(?:(?:several|some|many|a few|all|meerdere|verschillende|enkele|een paar|veel|alle) )*(?:(?:other|others|andere|anderen|small|local|kleine|lokale)\b(?: \S+)?(?: (?:companies|businesses|firms|shops|clients|customers|bedrijven|ondernemers|winkels|klanten|zaken))?$|(?:companies|businesses|firms|clients|bedrijven|ondernemers|klanten)$)/iu;

/** Work for clients answers none of these: "de lonen van Bakkerij Joosten", "payroll for other companies". */
const forOthers = new RegExp(
  String.raw`\b(?:lonen|loon|salarissen|loonadministratie|salarisadministratie|boekhouding|administratie|aangiftes?|payroll|books|bookkeeping) (?:(?:doen|doe|ook|en|de|we|wij|do) ){0,3}(?:voor|van|for|of) (?!(?:ons|onze|de eigen|mijn|our|my)\b)(?:\S+ ){0,2}?(?:anderen|andere|klanten|bedrijven|ondernemers|mkb|others|other|clients|companies|${trade})`,
  'iu',
);

/** Whether a text may tell of AI: an app for parents is none, of which nothing was said. */
export const mayTellOfAi = (text: string): boolean =>
  tellsYes(text, yesWords['uses-ai'] ?? {}) || thinks.test(folded(text));
const thinks = /algorit|robot|machine|computer|automat|slim|smart|bot\b|intelligen/;

/** Only a club has members, and who lives on volunteers is one too: "320 leden". */
export const clubTold = (parts: readonly string[]): string | undefined =>
  parts.some((part) => ofClub.test(part)) ? 'club' : undefined;
const ofClub =
  /(?<!\b(?:voor|bij|van|for|of) )\b(?:\d+|honderden|tientallen|hundreds of) (?:\p{L}+ ){0,2}?(?:\p{L}{0,10}leden|members|vrijwilligers|volunteers|donateurs|donors)\b/u;
