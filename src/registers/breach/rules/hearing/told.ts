// What somebody says who tells of a breach, beside that there is one: when, what kind, how many people.
import { folded } from '../../../../core/fold.js';
import { addMinutesTo } from '../../../../core/time.js';
import type { Heard } from '../../../../core/understanding/ear/ear.js';
import type { Situation } from '../../../../core/understanding/reading.js';
import { peopleTold } from '../../../../core/understanding/values/counted-again.js';
import { momentOfEvent } from '../../../../core/understanding/values/moment-of-event.js';
import { notices } from '../../../../core/understanding/values/moments-said.js';
import { signsFor } from './kind-signs.js';
import { withoutOtherTimes } from './other-times.js';
import { codeHosts } from './plainly-told.js';

const recipients =
  /\b(?:naar|aan|bij|to|in plaats van|ipv)\s+((?:de |het |een |the |a |verkeerde |foute |andere |wrong |another )*(?:klant|cliënt|client|leverancier|patiënt|patient|ouders?|buren|buurman|buurvrouw|collega|bedrijf|concurrent|kennis|oud-\p{L}+|adres|persoon|iemand anders|nummer \d+|customer|supplier|parent|neighbour|company|person|somebody else|someone else)\b)/iu;

/** The score of a kind that is settled by its words. */
const pointed = 2.5;
/** Who encrypted a device of their own was not held to ransom: "de telefoon was versleuteld". */
const protects =
  /\b(?:laptop|telefoon|telefoons|toestel|usb|stick|ipad|tablet|schijf|mobiel|phone|hij|die) (?:\p{L}+ ){0,3}?(?:is|was|waren|zijn|moet|moeten)(?: \p{L}+){0,3} (?:versleuteld|encrypted)\b|\b(?:of|dat) (?:\p{L}+ ){1,3}(?:versleuteld|encrypted) (?:was|waren|is|zijn)\b|\b(?:altijd|voortaan|niet|wel|goed) (?:versleuteld|encrypted)\b/u;
const extorts = /\b(?:losgeld|bitcoins?|gijzel\p{L}*|ransom\p{L}*|bestanden|server|alles op slot|files)\b/u;

/** What names one kind so plainly that no likeness to another counts. */
const settled: readonly (readonly [string, RegExp])[] = [
  // Who left and can still get in.
  [
    'rights-wrong',
    /\b(?:ex|oud|vorige|voormalige?|vertrokken|former)\b[- ]\p{L}+(?: \p{L}+){0,4} (?:nog|still)\b(?: \p{L}+){0,5} (?:wachtwoord|password|toegang|access|inlog\p{L}*|login|bij|in)\b/u,
  ],
  // Another company tells what befell them.
  [
    'at-supplier',
    /\b(?:mailt|mailde|gemaild|meldt|meldde|schrijft|laat weten|liet weten|zegt|belt|gebeld|emails?|mails|mailed|says|writes|informs|informed|told|called)\b(?: [\p{L}\d:.]+){0,5}? (?:dat|that) (?:ze|zij|they|er bij hen|hun|their)\b(?=.*\b(?:gehackt|ransomware|gelekt|data ?lek|lek|ingebroken|inbraak|hack|aangevallen|aanval|gestolen|hacked|breach\p{L}*|leaked|stolen|attacked|attack)\b)/u,
  ],
];
/** Who put something somewhere, did that themselves; another business does it where one is named: "de drukker zette onze lijst online". */
const put =
  /\b(?:gezet|zette|geplaatst|plaatste|gepost|gedeeld|deelde|ge?pusht|gepushed|geupload|gestuurd|stuurde|gegooid|gooide|geknald|gedropt|put|posted|shared|pushed|uploaded|committed|sent)\b/;
const business =
  /\b(?:\p{L}*leverancier|\p{L}*bureau|\p{L}*provider|hoster|hosting\p{L}*|\p{L}*verwerker|boekhouder|accountant|drukker\p{L}*|\p{L}*partij|supplier|vendor|processor|bookkeeper|agency|bedrijf|company)\b/u;
const another = /\b(?:ze|zij|hun|they|their)\b/;
const brandDid =
  /^(?!(?:\p{L}*dag|gister\p{L}*|van\p{L}+|yesterday|today|ik|wij|we|iemand|mijn|mn|onze?|ons|de|het|een|my|our|the|an?|somebody|someone|i)\b)\S+ (?:heeft|has|zette|plaatste|deelde|put|posted|shared)\b/u;
/** What stands here did it: "onze printer heeft loonstroken laten liggen". */
const ownDevice =
  /\b(?:onze?|ons|mijn|mn|m'n|de|our|my|the) (?:printer|kopieerapparaat|scanner|computer|laptop|telefoon|tablet|kast|brievenbus|copier|phone|cabinet)\b/;
const isOwnDevice = (plain: string): boolean => ownDevice.test(plain) && !business.test(plain);
const wasPutHere = (plain: string, { concepts }: Heard): boolean =>
  put.test(plain) &&
  !business.test(plain) &&
  !another.test(plain) &&
  !(concepts.includes('supplier brand') && brandDid.test(plain));
/** The kind that the words tell by themselves, well above all others together. */
function sureKind(heard: Heard): string | undefined {
  const [likely] = heard.about('breach');
  return likely !== undefined && likely.score > surely ? likely.label : undefined;
}
const surely = 1;

/** What anybody can look into, by its own name. */
const openToAll = /\b(?:publieke?|openbare?|public)\b(?: \S+){0,2} (?:repo|repository|bucket|gist|pastebin|link|url)\b/;

const codeHost = new RegExp(
  String.raw`\b(?:op|in|naar|on|to|in our|auf) (?:(?:de|het|een|onze|onzen|ons|the|an?|our) )?(?:(?:openbare|publieke|public|verkeerde|wrong) )?${codeHosts}\b`,
  'u',
);
const stood = /\b(?:stond(?:en)?|staat|staan|gestaan|belandde(?:n)?|was|were|is|left|ended up)\b/;
/** What is held by few, or was got at from there: the first is not public, the second somebody who broke in. */
const keptOrTaken =
  /\b(?:prive|private|privaat|besloten|hack\p{L}*|gehackt|aanvallers?|attackers?|misbruik\p{L}*|gebruik van gemaakt|gebeld vanaf|opgevraagd|ingelogd|toegang tot|access to|nep\p{L}*|fake|link(?:je)?)\b/u;
const inCode = (plain: string): boolean =>
  codeHost.test(plain) && (put.test(plain) || stood.test(plain)) && !keptOrTaken.test(plain);

/** What came out of a printer or lay on it was seen by who walked past: no rights in a program, and no file of another. */
const atPrinter =
  /\b(?:op|in|bij|uit|onder|naast|achter|on|in|by|from|under|beside|out of) (?:(?:de|het|een|onze|ons|mijn|the|an?|our|my) )?(?:printer(?:bak)?|printlade|kopieerapparaat|kopieermachine|copier|photocopier|multifunctional|printer tray)\b|\b(?:printer|kopieerapparaat|kopieermachine|copier) (?:print|printte|printed|prints|spuwde|spuugde)\b/;
/** What was looked at by somebody it was not meant for, in as many kinds as a likeness takes that for. */
const seen = ['rights-wrong', 'wrong-file', 'snooping', 'folder-open'];
const intoFile = /\b(?:dossier|file) (?:gedaan|gestopt|gezet|toegevoegd|opgeborgen|put|added|filed)\b/;
const printSeen = (plain: string): boolean => atPrinter.test(plain) && !intoFile.test(plain);

/** What came in from another business by mistake is a mail to the wrong one: "kreeg een mail van een andere opvang met hun wachtlijst". */
const sentToUs =
  /\b(?:kreeg|kregen|gekregen|ontving(?:en)?|ontvangen|got|received)\b(?: \S+){0,3} (?:mails?|e-mails?|emails?|bericht)\b(?: \S+){0,2} (?:van|from) (?:een |an? )?(?:ander\p{L}*|another)\b(?: \S+){1,3} (?:met|with) (?:hun|haar|zijn|their|his|her)\b/u;

/** "Mailchimp is gehackt" and "Mailchimp had a breach", and not one's own account there. */
const brandBefell =
  /^(?!(?:ik|wij|we|iemand|mijn|mn|onze?|ons|de|het|een|my|our|the|somebody|someone)\b)\S+(?: \S+)? (?:(?:is|was|werd|zijn|has been|got|were) (?:net |laatst |gisteren |ook |weer |blijkbaar )*(?:gehackt|aangevallen|gelekt|hacked|attacked|breached)|(?:had|has had|heeft|kreeg|suffered) (?:net |laatst |gisteren |ook |just |een |an? |groot |big )*(?:data ?breach|breach|data ?leak|leak|data ?lek|lek|hack))\b/;

/** "Net belde exact op, die zijn gehackt": it befell who was just named. What is ours befell us, whoever tells it. */
const theyBefell = (plain: string): boolean => befellThem.test(plain) && !befellUs.test(plain);
const befell =
  '(?:gehackt|aangevallen|gelekt|lek|data ?lek|hack|ransomware|inbraak|ingebroken|hacked|attacked|breached|breach|leak|leaked)';
const befellThem = new RegExp(
  String.raw`\b(?:die|ze|zij|they)(?: \S+){1,4}? ${befell}\b|\b(?:bij (?:hen|hun)|with them)\b.*\b${befell}\b`,
);
const befellUs = new RegExp(String.raw`\b(?:ons|onze|mijn|mn|wij|we|ik|our|my|i)\b(?: \S+){0,4} ${befell}\b`);

/** What a device of one's own did, or somebody here put somewhere, where nothing surely tells of another business. */
const didItHere = (plain: string, heard: Heard): boolean =>
  isOwnDevice(plain) || (sureKind(heard) !== 'at-supplier' && wasPutHere(plain, heard));

/** The kind that is named so, where a company that is known or called by its name tells it. */
function settledKind(plain: string, heard: Heard): string | undefined {
  if (sentToUs.test(plain)) return 'mail-wrong-person';
  if ((openToAll.test(plain) && put.test(plain)) || inCode(plain)) return 'published';
  if (heard.concepts.includes('supplier brand') && (brandBefell.test(plain) || theyBefell(plain))) return 'at-supplier';
  const kind = settled.find(([, shape]) => shape.test(plain))?.[0];
  return kind === 'at-supplier' && !heard.concepts.includes('supplier brand') ? undefined : kind;
}

/** The kinds with their scores, the likeliest first. */
function kindsIn(text: string, heard: Heard): ReturnType<Heard['about']> {
  const plain = folded(text.slice(0, 1000));
  const only = settledKind(plain, heard);
  if (only !== undefined) return [{ label: only, score: pointed }];
  const signed = signsFor(plain);
  const likely = heard
    .about('breach')
    .filter(({ label }) => label !== 'ransomware' || !protects.test(plain) || extorts.test(plain))
    .filter(({ label }) => label !== 'at-supplier' || !didItHere(plain, heard))
    .map(({ label, score }) => ({ label, score: score + signed(label) }))
    .toSorted((one, two) => two.score - one.score);
  if (seen.includes(likely[0]?.label ?? '') && printSeen(plain)) return [{ label: 'paper-lost', score: pointed }];
  // "De clubtelefoon van gisteren": of a device that is only named no other kind is a little likely.
  const isDevice = device.test(plain) && (likely[0]?.score ?? 0) < 0;
  return isDevice ? [{ label: 'device-lost', score: pointed }, ...likely] : likely;
}
const device =
  /^(?:de|het|mijn|onze|een|die|my|the|our) \p{L}*(?:telefoon|laptop|tablet|ipad|stick|phone)\b(?!.*\b(?:gehackt|gemaild|gestuurd|geklikt|hacked|sent|mailed)\b)/u;

/** What has gone on for days was not noticed when it began: "sinds maandag" is asked. */
function noticedSaid(told: string, now: string, zone: string): string | undefined {
  const text = withoutOtherTimes(told);
  const moment = momentOfEvent(text, { now, zone })?.at;
  const isLongAgo = moment !== undefined && addMinutesTo(moment, 24 * 60) < now;
  if (isLongAgo && /\b(?:sinds|since)\b/i.test(text)) return undefined;
  // In which week it happened tells not when it was noticed.
  return isLongAgo && ofAWeek.test(text) && !notices.test(text) ? undefined : moment;
}
const ofAWeek =
  /(?<!dag )\b(?:(?:vorige|afgelopen|verleden|deze) (?:week|maand|jaar)|(?:een|\d{1,2}|twee|drie|vier|paar|enkele) (?:week|weken|maand|maanden) geleden|(?:last|this) (?:week|month|year)|(?:weeks?|months?) ago)\b(?! (?:gemerkt|ontdekt|(?:maan|dins|woens|donder|vrij|zater|zon)dag))/i;

/** Papers that were only seen are not said to be lost: of which kind that is, is asked. */
const onlySeen = (plain: string): boolean => wasSeen.test(plain) && !isGone.test(plain) && !printSeen(plain);
const wasSeen = /\b(?:gezien|gelezen|ingezien|meegelezen|zag|zagen|las|lazen|bekeken|saw|seen|read|looked at)\b/;
const isGone =
  /\b(?:kwijt\p{L}*|gestolen|gejat|verloren|verlies|weg|meegenomen|vermist|verdwenen|missen|mist|lost|stolen|missing|gone|taken)\b/u;

/** The one option of `incident` that a text tells, where one is likelier than the others. */
export function kindTold(text: string, heard: Heard): string | undefined {
  const [first, second] = kindsIn(text, heard);
  if (first?.label === 'paper-lost' && onlySeen(folded(text.slice(0, 1000)))) return undefined;
  const isOne = first !== undefined && first.score > -3 && first.score - (second?.score ?? -9) > 0.02;
  return isOne && first.label !== 'other' ? first.label : undefined;
}

/** By name: `moment` (ISO), `kind` (an option of `incident`), `recipient`, `number`. */
export function breachTold(text: string, heard: Heard, { now, zone }: Situation): Readonly<Record<string, unknown>> {
  const kind = kindTold(text, heard);
  const moment = noticedSaid(text, now, zone);
  const number = peopleTold(text);
  const recipient = recipients.exec(text)?.[1];
  return {
    ...(moment === undefined ? {} : { moment }),
    ...(kind === undefined ? {} : { kind }),
    ...(recipient === undefined ? {} : { recipient }),
    ...(number === undefined ? {} : { number }),
  };
}
