// The name of who asks, or the mail address, as it is told with the request.
import { folded } from '../../../../core/fold.js';
import { mailsIn } from '../../../../core/understanding/values/contacts-said.js';
import { firstNames } from '../../../../core/understanding/values/first-names.js';

const someoneCalled =
  /\b(?:mevrouw|mevr|mvr|mw|meneer|mijnheer|dhr|de heer|mrs|mr)\.? ((?:(?:\p{L}\. ?)+)?(?:(?:van|de|der|den|ten|ter|el) )*(?!(?:wil|wilt|wou|heeft|had|belde?|belt|mailde?|mailt|vraagt|vroeg|is|was|zegt|zei|aan|uit|zelf|die|dat|en|kan|moet|krijgt|kwam|komt|niet|hier|van|de|wants?|has|called|gebeld|gemaild|geappt|geweest|gesproken|gevraagd|geschreven|gehad|langs|net|zojuist|vandaag|gisteren|stond|staat|stuurde|appte|schreef|eist|rang|mailed|asked|phoned|wrote|came)\b)(?:[od]['’])?\p{L}{2,}(?:-(?:(?:van|de|der|den|ten|ter) )*\p{L}+)?)/iu;
/** "Hij heet Tim de Boer": as a name is written, with capitals. */
const isCalled =
  /\b(?:[Nn]ame(?: is|['’]s)|[Nn]aam is|heet(?:te)?|is called|genaamd|named) ((?:(?:van|de|der|den|ten|ter) )*\p{Lu}(?:\.(?: ?\p{Lu}\.)*|[\p{L}-]+)(?: (?:van|de|der|den|ten|ter|\p{Lu}[\p{L}-]+)){0,3})/u;
const smallName = String.raw`(?!(?:anders|niet|geen|ook|nu|not|dat|zo|hoe|wat|wie|how)\b)\p{L}{2,}(?: (?!(?:en|and|wil|wilt|vraagt|met|die|wants|heet|niet|not)\b)\p{L}[\p{L}-]*){0,3}?`;
const nameEnds = '(?=[.!,;]|$| (?:en|and|wil|wilt|vraagt|wants|niet|not) )';
/** Nothing else is said in that clause, so that small letters are a name too: "ze heet jansen", "jansen heet ze". */
const calledAlone: readonly RegExp[] = [
  new RegExp(
    `(?:^|[,;.]\\s)(?:(?:en|oh?|nee|ja|trouwens) )*(?:(?:hij|zij|ze|he|she) (?:heet|is called)|(?:haar|zijn|zn|his|her) na(?:am|me) is) (?:(?:trouwens|eigenlijk|gewoon|overigens|dus|actually) )*(${smallName})${nameEnds}`,
    'iu',
  ),
  new RegExp(`^(?:en )?(?:die|de|the) \\p{L}+ (?:heet|is called) (${smallName})${nameEnds}`, 'iu'),
  new RegExp(`^(?:en )?(${smallName}) heet (?:hij|zij|ze|die|ie)${nameEnds}`, 'iu'),
];
const word = String.raw`(?:[OD]['’])?\p{Lu}[\p{L}]+(?:['’-]\p{Lu}?\p{L}+)*`;
const surname = `(?: (?:(?:van|de|der|den|ten|ter|el|von|la|le) )*${word})`;
const between = '(?:(?:[Vv]an|[Dd]e|[Vv]d|der|den|ten|ter|el|von) )*';
const written = String.raw`(?:(?:\p{Lu}\. ?)+)?${word}${surname}{0,3}`;
const anyCase = (words: string): string => `[${words[0]?.toUpperCase()}${words[0]}]${words.slice(1)}`;
const roles =
  `klant patiënt patient cliënt client lid huurder gast cursist sollicitant donateur contactpersoon oud-collega ex-collega
  oud-medewerker ex-medewerker stagiair stagiaire uitzendkracht leerling abonnee bewoner customer tenant guest member applicant subscriber`
    .split(/\s+/)
    .map(anyCase)
    .join('|');
/** "Klant Bea Mol aan de balie", "a customer called Emma Blake", "naam Yvonne Peters": as a name is written. */
const asOurs: readonly RegExp[] = [
  new RegExp(String.raw`(?:^|[\s,(])(?:${roles}) (?:ene |genaamd |called |named |met de naam )?(${written})`, 'u'),
  new RegExp(
    String.raw`\b(?:someone|somebody|man|woman|guy|lady|iemand|vrouw) (?:called|named|genaamd|met de naam) (${written})`,
    'u',
  ),
  new RegExp(String.raw`(?:^|[\s,(])(?:[Nn]aam|[Nn]ame):? (${word}${surname}{1,3})`, 'u'),
  new RegExp(
    String.raw`(?:^|\s)(?:ene|een zekere|a certain) (?!(?:klant|man|vrouw|mevrouw|meneer|bedrijf|customer)\b)(\p{L}{3,}${surname}{0,3})`,
    'u',
  ),
];
/** Who signed a mail. */
const asSigned: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:[Gg]roet(?:en|jes)?|[Mm][Vv][Gg]|[Rr]egards|[Hh]oogachtend|[Tt]hanks|[Bb]edankt|[Ss]incerely|[Gg]reetings|[Cc]heers)[,.!]*\s+(?:van )?(?:(?:drs|dr|ir|ing|mr|prof)\.? )*(${written})`,
    'u',
  ),
  new RegExp(String.raw`[.!] ((?:\p{Lu}\. ?)+${word}${surname}{0,2})[.!]?$`, 'u'),
];
/** "Ingrid Smeets heet ze", "Ruben Aalbers is dat", "met Van Dam, haal mij ...", "de familie Hoekstra", "vrouw Janssen". */
const asSaid: readonly RegExp[] = [
  new RegExp(
    String.raw`(?:^|[\s,])(${written}) (?:heet (?:ze|zij|hij|ie|die)|is (?:dat|zijn naam|haar naam|de naam)|is (?:his|her|the) name)\b`,
    'u',
  ),
  new RegExp(
    String.raw`(?:^|[\s'‘"“])[Mm]et (${between}${word}${surname}{0,2})[,.] (?:haal|ik|kunt|kun|wil|zou|graag)\b`,
    'u',
  ),
  new RegExp(
    String.raw`(?:^|[\s,])((?:[Ff]amilie|[Ff]am\.?|[Vv]rouw|[Oo]ma|[Oo]pa|[Tt]ante|[Oo]om) ${between}${word}${surname}{0,2})`,
    'u',
  ),
];
/** Where only the name of somebody stands: "Tonny Wiersma wil eruit", "een mail van Linda Prins". */
const asNamed: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:[Oo]ud-|[Ee]x-)?(${written})(?: die .{3,40}?| \([^)]{2,30}\))? (?:wil|wilt|wou|wilde|vraagt|vroeg|eist|verzoekt|asks|asked|wants|wanted|would like|demands)\b`,
    'u',
  ),
  new RegExp(
    String.raw`^(${between}${word}${surname}{0,3})(?: (?:de|het|van|the) \p{Ll}+(?: \p{Ll}+){0,6}?)? (?:(?:mailde|mailt|belde|belt|appte|appt|schreef|schrijft|zegt|zei|meldt|says|said|mailed|called|wrote)\b.* (?:om|to|(?:dat|of|that) (?:ie|hij|ze|zij|zijn|zn|haar|dr|we|wij|he|she|his|her))|wil|wilt|wou|wilde|vraagt|vroeg|eist|wants?|asks?|asked|says (?:that )?(?:his|her|he|she|we))\b`,
    'u',
  ),
  new RegExp(String.raw`^(${word}${surname}{1,3}) (?:heeft|has) .*\b(?:vraagt|vroeg|wil|asks|asked|wants)\b`, 'u'),
  new RegExp(
    String.raw`\b(?:van|from|by) (${word}${surname}{1,3})(?=[,.;:!]|$| (?:gekregen|ontvangen|binnen|die|dat|om|wil|vraagt|received|asking|wants)\b)`,
    'u',
  ),
  new RegExp(`(?:[.:…–]|,) ?(${word}${surname}{1,3})[.!]?$`, 'u'),
];
/** What a company has in its name, and nobody else. */
const ofCompany =
  /\b(?:bv|b\.v|vof|nv|bouw|installaties?|groep|transport|holding|makelaars?|advocaten|verzekeringen|administratie|media|techniek|zorg|schilders?|bakkerij|autobedrijf|ltd|inc|group)\b/i;
const beforeComma = /^(\p{L}{2,} (?:(?:van|de|der|den) )*\p{L}{3,}), /u;

/** The name of who asks, where it is told with a title or stands before all else: "mevr de Boer", "Jan Pieterse, patiënt". */
export function nameTold(text: string): string | undefined {
  const titled = titledIn(text);
  if (titled !== undefined) return titled;
  const [, called] = isCalled.exec(text.slice(0, 500)) ?? [];
  if (called !== undefined) return called;
  const alone = calledAlone.flatMap((shape) => shape.exec(text.slice(0, 500).trim())?.[1] ?? [])[0];
  if (alone !== undefined) return alone;
  const small = smallNameIn(text);
  if (small !== undefined) return small;
  const known = firstOf(asOurs, text) ?? firstOf(asSaid, text);
  if (known !== undefined && !ofCompany.test(known)) return known;
  const [, led] = beforeComma.exec(text) ?? [];
  if (led !== undefined && !noName.test(folded(led)) && isWritten(led)) return led;
  return (
    apart.exec(text.slice(0, 500))?.[1] ??
    firstOf(asSigned, text.slice(-500)) ??
    personNamed(text) ??
    betweenCommas(text)
  );
}

/** "Klant henk bos wil …", "fatima el idrissi, sollicitant": with the first name of somebody, where no name is written with a capital. */
export function smallNameIn(text: string): string | undefined {
  const said = text.slice(0, 300).trim();
  if (/\p{Lu}\p{Ll}/u.test(said.slice(1))) return undefined;
  const found = smallNames.map((shape) => shape.exec(said)?.groups).find((one) => one !== undefined);
  return found === undefined || !firstNames.has(folded(found['first'] ?? '')) ? undefined : found['name'];
}
const noSurname =
  '(?!(?:wil|wilt|wou|wilde|vraagt|vroeg|belde?|belt|mailde?|mailt|appte?|appt|heeft|had|is|was|zegt|zei|moet|kan|mag|krijgt|kwam|komt|die|dat|dit|met|en|of|uit|aan|om|op|in|bij|voor|naar|net|nu|ook|nog|weer|zelf|gisteren|vandaag|zijn|zn|haar|hun|onze|hier|here|zegt|weten|wants?|asks?|asked|called|has|and|who|from|with)\\b)';
const smallWritten = `(?<name>${noSurname}(?<first>\\p{L}{3,}) (?:(?:van|de|der|den|ten|ter|el|vd) )*${noSurname}\\p{L}{3,}(?:-\\p{L}+)?)`;
const smallNames: readonly RegExp[] = [
  new RegExp(`(?:^|[\\s,(])(?:${roles}) (?:ene |genaamd |called |named )?${smallWritten}(?![\\p{L}])`, 'u'),
  new RegExp(
    `^${smallWritten}(?=,|[.!]*$| (?:wil|wilt|wou|wilde|vraagt|vroeg|eist|mailt|mailde|belt|belde|appt|wants|asks|asked)\\b)`,
    'u',
  ),
];

/** Nothing but the name of somebody, with a first name that people have. */
export const onlyName = (text: string): boolean =>
  smallNameIn(text.toLowerCase()) ===
  text
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '');

/** "Een meisje van insta, Yara, vroeg …": one name, told beside what somebody is. */
function betweenCommas(text: string): string | undefined {
  const [, who = '', name] = asWho.exec(text.slice(0, 200)) ?? [];
  return name === undefined || !somebody.test(folded(who)) || noName.test(folded(name)) ? undefined : name;
}
const asWho = /^([^,]{4,80}), (\p{Lu}\p{L}{2,}),/u;
const somebody =
  /\b(?:meisje|jongen|man|vrouw|meneer|mevrouw|nichtje|neef\w*|klant|lid|gast|sollicitante?|stagiaire?|collega|medewerk\w+|iemand|\p{L}+ster|\p{L}+(?:eur|teur)|guy|girl|lady|woman|customer|tenant|intern|applicant|barista)\b/u;

const firstOf = (ways: readonly RegExp[], text: string): string | undefined =>
  ways.flatMap((shape) => shape.exec(text.slice(0, 500).trim())?.[1] ?? [])[0];

/** Who nothing is said of but a name; it counts where its first is what people are called, or at the front where two are written. */
function personNamed(text: string): string | undefined {
  const named = firstOf(asNamed, text);
  if (named === undefined || ofCompany.test(named) || noName.test(folded(named))) return undefined;
  const isFirst = firstNames.has(folded(named.split(' ')[0] ?? '')) || /^(?:vd|van|de) /iu.test(named);
  return isFirst || (text.startsWith(named) && /\s\p{Lu}/u.test(named)) ? named : undefined;
}

/** The one mail address from which something came, or that somebody is called by: "mail van r.bos@hotmail.com", "piet@bos.nl wil …". */
export function mailTold(text: string): string | undefined {
  const [only, ...more] = mailsIn(text.slice(0, 500));
  return only === undefined || more.length > 0 || !from.test(text.slice(0, text.indexOf(only))) ? undefined : only;
}
const from = /^$|(?:^|\s)(?:van|from|door|by|ene|klant|customer|client|(?:e-?)?mail|mailadres)[ :]+$|[,:(]\s*$/i;

/** "Mevr Kok": somebody by a title, who can be nobody else. */
export function titledIn(text: string): string | undefined {
  const found = someoneCalled.exec(text.slice(0, 500));
  if (found === null) return undefined;
  const [called] = found;
  const [surname = ''] = goesOnName.exec(text.slice(found.index + called.length)) ?? [];
  // A first name that is written as one goes on with the other: "mevrouw Anja de Wit".
  return /\p{Lu}\p{L}+$/u.test(called) ? called + surname : called;
}
const goesOnName = /^(?: (?:van|de|der|den|ten|ter|het|el))* \p{Lu}\p{Ll}[\p{L}'’-]*(?![\p{L}\d-])/u;

/** With a capital behind the first word, or with the first name of somebody. */
const isWritten = (name: string): boolean => /\s\p{Lu}/u.test(name) || firstNames.has(folded(name.split(' ')[0] ?? ''));
/** "Er staat een klant, Teun Kamphuis, die …". */
const apart = /[,;] (\p{Lu}[\p{L}'’.-]+ (?:(?:van|de|der|den|ten|ter) )*\p{Lu}[\p{L}'’-]+)(?=[,;.]|$)/u;
const noName =
  /\b(?:baas|chef|jongens|zeg|hey|he|klant|patient|client|lid|mail|brief|iemand|hier|mevrouw|mevr|mw|meneer|mijnheer|dhr|gebeld|gemaild|geappt|langs|man|vrouw|oud|ex|collega|hoi|hallo|dag|goede|een|het|ik|we|wij|er|zojuist|net|vandaag|gisteren|vanmorgen|help)\b/;
