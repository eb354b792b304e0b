// Numbers inside what people say: "honderdvijftig", "een stuk of twaalf", "ik en mijn vrouw", "drie vast en twee oproepkrachten".
import { folded } from '../../fold.js';
import { ids } from '../../word-list.js';
import { nearIn } from '../near-words.js';
import { listed } from '../words.js';
import { tellsOwnAbsence } from './away-said.js';
import { crewIn } from './crew-said.js';
import { headsIn, headsNow } from './heads-said.js';
import { numberNamed } from './spelled-numbers.js';

const around =
  listed(`geloof vermoed gok ongeveer circa ca zowat plusminus rond bijna ruim een stuk of stuks er zijn we wij met zn zon zo n werken ik
  denk het dat is was nu in totaal mensen man personen medewerkers werknemers collegas mij me mezelf meegeteld erbij bij als je
  u inclusief mijzelf mezelf inbegrepen hoor vast dienst bedrijf hier momenteel precies maar samen allemaal totaal vandaag
  about around roughly approximately nearly some are there us i think of total including me myself people persons staff
  employees klanten adressen ons tis t just only`);

const otherUnits =
  listed(`maand maanden jaar jaren uur uren minuut minuten dag dagen week weken euro procent km meter kilo keer x
  month months year years hour hours day days week weeks percent times`);

/** "Open van 8 tot 6": the hours of a day count nobody. */
export const saysHours = (text: string): boolean => opensAt.test(text);
const opensAt = /\b(?:open|geopend|dicht|van|from)\b[^,.;]{0,20}?\b\d{1,2}(?::\d\d)? (?:tot|t\/m|to|till|-) \d{1,2}\b/i;

const nearSpellings = nearIn(
  `twee drie vier vijf zeven negen dertien veertien vijftien zestien zeventien achttien negentien twintig dertig
  veertig vijftig twaalf three seven eight eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty`.split(/\s+/),
  (word) => word,
);

/** "Achtien": one number alone that is spelled nearly so. */
function misspelled(words: readonly string[]): number | undefined {
  const [word = '', ...more] = words.filter((one) => !around.has(one));
  if (more.length > 0 || word.length < 5) return undefined;
  const [near, ...others] = nearSpellings(word);
  return near === undefined || others.length > 0 ? undefined : numberNamed(near);
}

const kin =
  listed(`vrouw man partner broer broertje zus zusje vader moeder pa ma zoon dochter vriend vriendin compagnon schoonvader
  schoonzus zwager neef nicht oom tante wife husband brother sister father mother son daughter`);

interface NumberSaid {
  readonly value: number;
  readonly certain: boolean;
}

/** "Om half 5" counts nobody. */
const ofClock =
  /\b(?:half|kwart (?:voor|over)|quarter (?:to|past)|half past) (?:\d{1,2}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/g;

/** "1.500" and "1 500" are one number; a stripe may be between two. */
const wordsOf = (text: string): readonly string[] =>
  folded(text.slice(0, 200))
    .replaceAll(/['’`]/g, '')
    .replaceAll('+', ' plus ')
    .replaceAll(/\b(\d{1,4}|two|three|four|five|six|ten|twee|drie|vier|vijf|zes|tien) (?:dozen|dozijn)\b/g, (_, many) =>
      String((numberNamed(String(many)) ?? 1) * 12),
    )
    .replaceAll(/\b(?:a|one|een) (?:dozen|dozijn)\b/g, '12')
    .replaceAll(/\b(?:een )?half dozijn\b|\bhalf a dozen\b/g, '6')
    .replaceAll(ofClock, ' ')
    .replaceAll(/(?<=\d)[ .](?=\d{3}\b)/g, '')
    .split(/[^\p{L}\d-]+/u)
    .filter((word) => word !== '');

const longest = 1000;

/** "Negen mensen, eentje is stagiair": what some of those are that were counted before. */
const someOfThem =
  /(?<=\b(?:\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf)(?: \p{L}+)*)[,;]\s*(?:(?:en|waarvan|van wie|and|of whom) )*(?:eentje|een|één|1|twee|2|drie|3|one|two|three)(?: (?:daarvan|ervan|van hen|of them))? (?:is|zijn|are) (?!erbij|weg|er\b|bij\b).*$/iu;

/** Without what counts nobody: "ref 98765", "sorry not 35", and the lower of "30, maybe 35". */
function withoutOthers(text: string): string {
  return text
    .slice(0, longest)
    .replace(someOfThem, '')
    .replace(
      /\b(?:ref|reference|kenmerk|referentie|zaaknummer|case)\b[.:]?(?: (?:number|nummer|no|nr|is)\b[.:]?){0,2} ?[#\p{L}\d-]*\d\S*/giu,
      ' ',
    )
    .replace(
      /(?<=\d[^\d]{0,30})[\s,]+(?:sorry|oeps|nee|no)?[\s,]*\b(?:not|niet|geen) (?:de )?\d+(?: \p{L}+)?[.! ]*$/iu,
      '',
    )
    .replaceAll(
      /\b\d+,? (?:(?:or|of|but|maar) )?(?:maybe|perhaps|possibly|misschien|wellicht|mogelijk|hooguit|at most)(?: even| wel| eerder)? (?=\d)/gi,
      '',
    );
}

/**
 * The number that a text means. `certain` where it says nothing but a number, or counts people one by one; what has to be added up,
 * or chosen out of two, is said back first.
 */
export function numberSaid(typed: string): NumberSaid | undefined {
  if (tellsOwnAbsence(typed) && !namesNumber(typed)) return undefined;
  const text = withoutOthers(
    typed.replace(notSo, (whole, was: string, at: number) =>
      numberNamed(was) !== undefined && namesNumber(typed.slice(0, at)) ? '' : whole,
    ),
  );
  const said = numberOf(text);
  return said !== undefined && text !== typed.slice(0, longest) ? { ...said, certain: false } : said;
}

/** "Zeven in totaal en niet acht": what it is not. */
const notSo =
  /[\s,;]+(?:(?:en|and|maar|dus) )*\b(?:not|niet|geen|ipv|in plaats van|instead of) (?:(?:de|met|er) )*([\p{L}\d]+)(?: (?:mensen|man|people|staff|\p{L}*medewerkers))?[.! ]*$/iu;
const namesNumber = (text: string): boolean => wordsOf(text).some((word) => numberNamed(word) !== undefined);

function numberOf(typed: string): NumberSaid | undefined {
  // "Wij tweeën, meer niet".
  const text = typed
    .replace(/[\s,]+(?:meer|verder|anders) (?:niet|niemand|niks)[.! ]*$/i, '')
    .replace(/[\s,]+als ik (?:mezelf|mijzelf|mij|me) mee(?:tel|reken)[.! ]*$/i, '');
  const [, better] =
    /^.+?[\s,;.]+(?:nee|wacht|sorry|ik bedoel|i mean|no wait)[\s,]+(?:nee |toch )?(?!not\b|niet\b|geen\b)(.+)$/i.exec(
      text.slice(0, 200),
    ) ??
    /\b(?:geen|niet|not) (?:\S+ ){1,2}?(?:maar|but) (?:wel )?(.+)$/i.exec(text.slice(0, 200)) ??
    [];
  const instead = better === undefined ? undefined : numberSaid(better);
  if (instead !== undefined) return { ...instead, certain: false };
  // A telephone number counts nobody.
  if (/\d(?:[\s().-]*\d){7}/.test(text)) return undefined;
  const words = wordsOf(text);
  const family = counted(words);
  if (family !== undefined) return { value: family, certain: true };
  // Months, money and "9,5" count no people, unless people are named beside them.
  const isOther = words.some((word) => otherUnits.has(word)) || /\d[.,]\d{1,2}(?!\d)/.test(text) || saysHours(text);
  if (isOther && !namesPeople.test(folded(text))) return likely(headsNow(text));
  if (text.includes('?') || isOther) return likely(headsIn(text));
  if (worksAlone.test(folded(text)) && words.length < 9 && !words.some((word) => numberNamed(word) !== undefined))
    return { value: 1, certain: false };
  return (
    (/\bsamen met\b/i.test(text) ? likely(crewIn(text)) : undefined) ??
    onlyNumber(words) ??
    likely(/\d\s*[-–]\s*\d/.test(text) ? undefined : headsIn(text)) ??
    likely(crewIn(text)) ??
    likely(misspelled(words))
  );
}

const worksAlone =
  /\b(?:eenmanszaak|eenpitter|zzp|zzper|zzp er|solo|(?:zonder|geen) personeel|in (?:mijn|mn|me) (?:eentje|uppie)|ik (?:werk alleen|doe alles(?: zelf| alleen))|self employed|sole trader|on my own)\b/;

const namesPeople =
  /\b(?:mensen|man|personen|medewerk\w*|collega\w*|werknemers?|personeel\w*|people|employees|staff|koppen|ik|ikzelf|mij|mezelf)\b/;

const likely = (value: number | undefined): NumberSaid | undefined =>
  value === undefined ? undefined : { value, certain: false };

/** The only number in a text, when no other word tells that more or fewer are meant. */
function onlyNumber(words: readonly string[]): NumberSaid | undefined {
  const found = words.flatMap((word, index) => {
    const number = numberNamed(word);
    // "Een" is an article before another word.
    const isArticle = /^(een|one|an?)$/.test(word) && index < words.length - 1 && words.length > 1;
    return number === undefined || isArticle ? [] : [number];
  });
  const [value, ...more] = found;
  if (value === undefined || more.length > 0) return undefined;
  if (words.every((word) => around.has(word) || numberNamed(word) !== undefined)) return { value, certain: true };
  return words.some((word) => adds.has(word)) ? undefined : { value, certain: false };
}

/** Words that make of one number another. */
const adds =
  listed(`en plus and ik ikke ikzelf zonder buiten behalve minder meer dan half halve paar enkele minimaal maximaal
  minstens hooguit hoogstens minus without except more less fewer under over least most few several`);

/** "Ik en mijn vrouw" are two; "alleen ik" is one. */
function counted(words: readonly string[]): number | undefined {
  const said = words.filter(
    (word) =>
      !/^(niemand|behalve|anders|gewoon|verder|nobody|else|en|met|mijn|mn|m|n|samen|we|wij|zijn|dat|is|dus|onze|plus|and|my|with|just|only|alleen|maar|zelf|ben|hoor|ook|nog|de|the|werk|hier|tis|t|het)$/.test(
        word,
      ),
  );
  if (said.length === 0 || said.length > 6) return undefined;
  const me = said.filter((word) =>
    /^(ik|ikzelf|ikke|ekik|mezelf|mijzelf|ondergetekende|me|myself|i)$/.test(word),
  ).length;
  // "Eentje maar, ik dus" counts nobody twice.
  if (
    me === 1 &&
    said[0] === 'eentje' &&
    said.length === 2 &&
    !words.some((word) => /^(?:en|plus|and|met)$/.test(word))
  )
    return 1;
  const parents = said.filter((word) => /^(?:ouders|parents)$/.test(word)).length;
  const family = said.filter((word) => kin.has(word)).length + parents * 2;
  if (me !== 1 || me + family - parents !== said.length) return undefined;
  return family > 0 || words.length <= 5 ? 1 + family : undefined;
}

/** How many people a sentence tells of: "aan 85 klanten", "van twaalf cliënten", "20-30 leden" (the most of them). */
export function peopleSaid(text: string): number | undefined {
  const said = text.slice(0, 1000);
  const plain = folded(said)
    .replaceAll(/['’`]/g, '')
    .replaceAll(/\be-(?=mail)/g, 'e')
    .replaceAll(denied, ' ');
  return inDigits(plain) ?? spelled(plain) ?? (onePerson.test(said.toLowerCase()) ? 1 : namedBefore(plain));
}

/** "Geen 3 mensen" says how many they are not. */
const denied = /\b(?:geen|no|not) \d+ (?!(?:maar|but)\b)\p{L}+/gu;

function inDigits(plain: string): number | undefined {
  const [, digits = '', thousands, dozens] = countedPeople.exec(plain) ?? groupOf.exec(plain) ?? [];
  const times = thousands === undefined ? (dozens === undefined ? 1 : 12) : 1000;
  return digits === '' ? undefined : Number(digits.replaceAll(/[. ]/g, '')) * times;
}

function spelled(plain: string): number | undefined {
  for (const [, word = ''] of plain.matchAll(spelledPeople)) {
    // "Honderden" may be any number of them; "een honderdtal" is about a hundred.
    const number = /(?:honderd|duizend)en$/.test(word) ? undefined : numberNamed(word.replace(/tal$/, ''));
    if (number !== undefined && number > 1) return number;
  }
  return undefined;
}

/** "Alle sollicitanten in het aan-veld, een stuk of dertig": the people are named before. */
function namedBefore(plain: string): number | undefined {
  if (!somePeople.test(plain)) return undefined;
  const [, some = ''] =
    behindThem.flatMap((shape) => [shape.exec(plain) ?? []]).find(([found]) => found !== undefined) ?? [];
  return some === '' ? undefined : numberNamed(some);
}
const behindThem: readonly RegExp[] = [
  // "Iedereen die voor het najaar kaarten kocht, 1450": no year, and no hour.
  /[,:] (?:(?:ongeveer|zo n|circa|dus|about|so) )?((?!(?:19|20)\d\d\b)(?:[3-9]\d|\d{3,6}))[.!]*$/u,
  /\b(?:stuk of|man of|ruim|zo n|zon)\s+(\p{L}+|\d{1,6})\b/u,
  // "Waren er 35", and nothing that is counted behind it.
  /\b(?:(?:waren|zijn) (?:er|het|dat)|(?:er|het|dat|there|it) (?:waren|zijn|were|was|are)) (?:(?:wel|ongeveer|zo n|zeker|er|in totaal|about|around|some) )*(\p{L}+|\d{1,6})(?= ?(?:$|[.,;!]|(?:in totaal|ongeveer|of zo|denk ik|in total|or so|i think)\b))/u,
];

/** Words for persons, by how they begin; what means the same stands together. */
const personKinds: readonly (readonly string[])[] = ids(
  `klant=customer mens=person leden=member ouder=parent deelnem patient client medewerk=employee werknemer collega gast=guest
  abonnee kind=child=kleuter=peuter=baby leerling=pupil jongere bezoek sollicit=applicant huurder=tenant cursist vrijwilliger=vrijwilligster=volunteer donateur
  student leerkracht=teacher docent lera leidster lezer bewoner speler kandida trainer staff`,
).map((kind) => kind.split('='));
export const persons = personKinds.flat();
/** Counted beside others, and not where they stand alone. */
const onlyBeside = listed('child trainer staff');
/** One word for all that mean the same. */
export const personKind = (word: string): string => personKinds.find((kind) => kind.includes(word))?.[0] ?? word;
/** The same with what is counted for them: a name, an address. */
export const people = [
  ...persons.filter((word) => !onlyBeside.has(word)),
  ...listed(String.raw`adres pers\b naam namen e?mailadres ontvanger people address email\saddress
  contact relatie gezin dossier paspoort passport reader inschrijving telefoonnummer cvs?\b record account user gebruiker profiel`),
].join('|');
/** What is counted is another thing than people: "2 facturen van klanten", "op 3 november naar klanten". */
const other =
  'naar|aan|van|bij|voor|door|met|uur|jaar|jaren|maanden|weken|dagen|minuten|keer|euro|procent|x|is|zijn|en|of|to|of|for|at|in|op|dozijn|dozen|facturen|mails|mailtjes|brieven|pakketten|verkeerde|wrong|(?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|oct|nov|dec)\\p{L}*';
const between = String.raw`(?:van (?:de|onze|mijn|hun|alle) )?(?:(?!(?:${other})\s)\p{L}+\s+){0,2}?`;
const countedPeople = new RegExp(
  String.raw`(?<![\d.,:/-]|(?:nummer|nr|factuur|order|bestelling|klant|kamer|groep|versie) )(?:\d{1,6} ?[-–] ?)?(\d{1,3}(?:[. ]\d{3})+|\d{1,6})(k\b)?\+?(\s+(?:dozijn|dozen)\b)?\s+${between}(?:${people})`,
  'u',
);
const groupOf = /\b(?:groep|klas|team|gezelschap|group|class) (?:van|of) (\d{1,4})\b(?! \p{L}+s\b)/u;
const spelledPeople = new RegExp(
  String.raw`(?<!\p{L})(\p{L}+)(?=\s+(?:(?!(?:${other})\s)\p{L}+\s+)?(?:${people}))`,
  'gu',
);
const onePerson = new RegExp(
  String.raw`(?<!\p{L})één\s+(?:${people.replaceAll('patient', 'pati[ëe]nt').replaceAll('client', 'cli[ëe]nt')})`,
  'u',
);
const somePeople = new RegExp(String.raw`(?<!\p{L})(?:${people})`, 'u');
