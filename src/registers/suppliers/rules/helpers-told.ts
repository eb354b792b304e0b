// "Onze boekhouder is Jansen", "de lonen doet Loonbureau Zuid": a business that works for this one, by the work that it does.
import { remembered } from '../../../core/remembered.js';
import { capitalised } from '../../../core/text.js';
import { firstNames } from '../../../core/understanding/values/first-names.js';
import { supplierCatalogue } from './catalogue.js';
import { programsIn } from './told.js';

/** What was told: its name, and the entry of the ready list whose work it does, where that is one. */
export interface HelperTold {
  readonly name: string;
  readonly as?: string;
}

interface Work {
  /** The id in the ready list; undefined where that has no entry for this work. */
  readonly as: string | undefined;
  /** How who does it is called. */
  readonly called: string;
  /** How the work is called. */
  readonly work: string;
}

const works: readonly Work[] = [
  {
    as: 'catalogue:accountant',
    called: 'boekhoud(?:er|ster|kantoor)|accountant(?:skantoor)?|administratiekantoor|bookkeeper',
    work: '(?:boekhouding|administratie|jaarrekening|belastingaangiftes?|books|bookkeeping)',
  },
  {
    as: 'catalogue:payroll-bureau',
    called: '(?:salaris|loon)(?:bureau|administrateur|kantoor)|payroll (?:agency|bureau)',
    work: '(?:salaris(?:sen|administratie)?|lonen|loon(?:administratie)?|loonstro(?:ken|okjes)|payroll|wages)',
  },
  {
    as: 'catalogue:it-support',
    called:
      "(?:it|ict|computer)[- ]?(?:bedrijf|beheerder|man|jongen|partner|er|'er|guy|company|support)|systeembeheerder",
    work: '(?:it|ict|computers?|automatisering|systeembeheer|netwerk|laptops)',
  },
  { as: 'catalogue:occupational-health', called: 'arbodienst|bedrijfsarts', work: 'verzuimbegeleiding' },
  {
    as: undefined,
    called: 'web(?:bouwer|bureau|designer|master|developer|hoster)|hoster|hostingpartij|hosting company',
    work: '(?:web)?sites?|webshop|hosting|nieuwsbrief|marketing|social media|newsletter',
  },
  {
    as: undefined,
    called: '(?:alarm|camera|beveiligings)bedrijf|beveiliger|alarminstallateur',
    work: "(?:beveiligings)?camera['’]?s|alarm(?:installatie)?|beveiliging|security|cctv",
  },
  {
    as: undefined,
    called: 'drukker|drukkerij|incassobureau|marketingbureau|reclamebureau|callcenter',
    work: 'drukwerk|incasso',
  },
];

const our = '(?:(?:onze|ons|mijn|mn|m.n|de|het|our|my|the) )?(?:nieuwe |new |eigen )?';
const does =
  '(?:doet|doen|regelt|regelen|verzorgt|verzorgen|maakt|onderhoudt|loopt via|gaat via|ligt bij|liggen bij|zit bij|zitten bij|(?:is|wordt|worden|zijn) (?:gemaakt|gedaan|verzorgd|geregeld|onderhouden) door|(?:is|are) (?:done|made|run) by)';

const shapesOf = ({ called, work }: Work): readonly RegExp[] => [
  new RegExp(
    `^${our}(?:${called}) (?:is|heet|wordt|are) (?:(?:trouwens|eigenlijk|overigens|dus|nu|actually|now) )*(?<last>.{2,60})$`,
    'iu',
  ),
  new RegExp(`^${our}(?:${work}) ${does} (?<name>.{2,60}?)(?: voor ons| for us)?$`, 'iu'),
  new RegExp(
    `^${our}(?:${work}) (?:(?:huren|huur|hebben|nemen|kopen|komen|zijn|is|rent|are|from) )(?:(?:we|wij|ik|i) )?(?:(?:trouwens|ook|nu|af) )*(?:van|via|bij|from|by) (?<name>.{2,60})$`,
    'iu',
  ),
  new RegExp(
    `^${our}(?:${work}) (?:via|bij|by) (?<via>(?!(?:[Dd]e|[Hh]et|[Mm]ij|[Oo]ns|[Uu]s)\\b)\\p{Lu}.{1,60})$`,
    'u',
  ),
  new RegExp(
    `^(?<name>\\p{Lu}.{1,50}?) (?:doet|regelt|verzorgt|maakt|onderhoudt|does|runs) (?:onze|ons|mijn|m'?n|de|het|our|my|the) (?:${work})$`,
    'iu',
  ),
  new RegExp(
    `^(?<first>\\p{L}.{1,50}?) (?:is|zijn|wordt|are) (?:nu |now )?(?:onze|ons|mijn|m'?n|our|my) (?:nieuwe |new )?(?:${called})$`,
    'iu',
  ),
];
/** Who is told of by what they do for this business, whatever is said of them. */
export const namesHelper = isNamedIn(works.map(({ called }) => called).join('|'));
const shapes = works.map((one) => ({
  as: one.as,
  isIn: isNamedIn(`${one.called}|${one.work}`),
  shapes: shapesOf(one),
}));

/** Whether a text has such a word at all: most have none, and need not be held against each way to say it. */
function isNamedIn(words: string): (text: string) => boolean {
  const shape = new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');
  return (text) => shape.test(text);
}

/** All of them in what somebody tells: each clause may name one. */
export const helpersTold = (text: string): readonly HelperTold[] =>
  clausesOf(text).flatMap(({ helper }) => helper ?? []);

/** The same, with the programs that are named beside them; undefined where anything else is said as well. */
export function helpersOnly(text: string): { readonly names: readonly string[]; readonly works?: Works } | undefined {
  const clauses = text.length > longest * 2 ? [] : clausesOf(text);
  const names = clauses.flatMap(({ clause, helper }) => helper?.name ?? programUsed(clause) ?? []);
  const known = clauses.flatMap(({ helper }) => helper ?? []);
  return known.length === 0 || names.length < clauses.length ? undefined : { names, ...worksOf(known) };
}

interface Clause {
  readonly clause: string;
  readonly helper: HelperTold | undefined;
}

/** Sentences, and what is joined in one where that tells more than the whole. */
function clausesOf(text: string): readonly Clause[] {
  const read = (clause: string): Clause => ({ clause, helper: helperTold(clause) });
  return text
    .slice(0, 2000)
    .split(/[,;.!?\n]+(?:\s+|$)/)
    .filter((part) => part.trim() !== '')
    .flatMap((part) => {
      const whole = read(part);
      const joint = whole.helper === undefined ? part.split(joined) : [];
      return joint.length > 1 ? joint.map(read) : [whole];
    });
}
const joined = /\s(?:en|maar|and|but)\s/i;

/** "Onze mail is Microsoft", "boekhouding in Moneybird": one program, and what it is for. */
function programUsed(clause: string): string | undefined {
  const [program, ...more] = usesOne.test(clause.trim()) ? programsIn(clause) : [];
  return more.length > 0 ? undefined : program?.name.nl;
}
const usesOne =
  /^(?:en |and )?(?:(?:onze|mijn|de|het|our|my|the) )?\p{L}+ (?:(?:is|zijn|doen|doe|regelen|regel|loopt|gaat|staat|staan|draait|are|runs|goes) )?(?:(?:we|wij|ik|i) )?(?:(?:met|via|bij|in|with|on) )?[\p{L}\d.'&-]+(?: [\p{L}\d.'&-]+)?$/iu;

/** By their names the entries of the ready list whose work they do, as a reading holds them: none is `{}`. */
export const worksOf = (helpers: readonly HelperTold[]): { readonly works?: Works } => {
  const known = helpers.flatMap(({ name, as }) => (as === undefined ? [] : [[name, as] as const]));
  return known.length === 0 ? {} : { works: Object.fromEntries(known) };
};

/** What a reading holds of them. */
export const worksIn = ({ values }: { readonly values: Readonly<Record<string, unknown>> }): Works => {
  const said = values['works'];
  const pairs = typeof said === 'object' && said !== null ? Object.entries(said) : [];
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
};

/** By the name of who does it the entry of the ready list whose work that is. */
export type Works = Readonly<Record<string, string>>;

/** "We zijn overgestapt naar een salarisbureau": by what it is called in the ready list, where no name is said. */
export function helperUnnamed(text: string): HelperTold | undefined {
  const plain = text.trim().replace(/[.!\s]+$/, '');
  const as =
    text.length > longest ? undefined : unnamed.find(({ isIn, shape }) => isIn(plain) && shape.test(plain))?.as;
  const name = supplierCatalogue.find(({ id }) => id === as)?.name.nl;
  return as === undefined || name === undefined ? undefined : { name, as };
}
const uses =
  '(?:(?:hebben|heb|gebruiken|gebruik|have|use|got)|(?:werken|werk|work|doen \\S+|doen (?:de|het) \\S+) (?:(?:nu|sinds kort|voortaan|now) )*(?:met|via|with)|(?:zijn|ben|are|have) (?:(?:nu|sinds kort|inmiddels|now) )*(?:overgestapt|overgegaan|gegaan|begonnen|switched|moved) (?:naar|met|to)|(?:gaan|ga|stappen over|stap over|go) (?:(?:nu|voortaan) )*(?:naar|met|to)|switched to)';
const unnamed = works.flatMap(({ as, called, work }) =>
  as === undefined
    ? []
    : [
        {
          as,
          isIn: isNamedIn(called),
          shape: new RegExp(
            `^(?:(?:sinds kort|inmiddels|trouwens|en|oh|o ja|hoi|and|hi)[, ]+)*(?:we|wij|ik|i) ${uses} (?:(?:nu|sinds kort|inmiddels|ook|voortaan|now|also) )*(?:een|'?n|an?) (?:(?:nieuwe?|new|externe?|external|andere?) )?(?:${called})(?: (?:nu|sinds kort|genomen|ingeschakeld|erbij|now|voor (?:de |het |onze )?(?:${work})|for (?:the |our )?(?:${work})))*$`,
            'iu',
          ),
        },
      ],
);

/** Undefined where no business is named so; who works here is none. */
export const helperTold: (text: string) => HelperTold | undefined = remembered(8, (text) => {
  if (text.length > longest || text.includes('?')) return undefined;
  const plain = text
    .trim()
    .replace(/[.!\s]+$/, '')
    .replace(/^(?:(?:o ja|oh|en|trouwens|hoi|ja|and|hi)[, ]+)+/i, '');
  for (const { as, shapes: some } of shapes.filter(({ isIn }) => isIn(plain)))
    for (const shape of some) {
      const said = shape.exec(plain)?.groups;
      const name = said === undefined ? undefined : nameSaid(said);
      if (name !== undefined) return as === undefined ? { name } : { name, as };
    }
  return undefined;
});
const longest = 120;

/** Where it stands in the sentence says how surely it is a name. */
const nameSaid = ({ name = '', via = '', first = '', last = '' }: Readonly<Record<string, string | undefined>>) =>
  // "Salaris via Loket" is done in a program, "loon bij Salar accountants" by somebody.
  (programsIn(`van ${via}`).length > 0 ? undefined : named(via)) ??
  named(name === '' ? last : name) ??
  namedFirst(first) ??
  (tellsHow.test(last) ? undefined : namedFirst(last));

/** A name as it is written: without a place, and of "Kevin van PC Hulp" the business. */
function named(said: string): string | undefined {
  const whole = said
    .replace(ofTrade, '')
    .replace(
      /^(?:(?:nu|voortaan|tegenwoordig|inmiddels|sinds kort|now) )*(?:het |de |een |the |bureau )?(?=\p{Lu})/u,
      '',
    )
    .replace(/[,;] .*$/, '');
  const [, of = whole] = /^\p{Lu}\p{L}+ (?:van|from|of) (\p{Lu}.*)$/u.exec(whole) ?? [];
  const bare = of.replace(/ (?:in|uit|te|from) \p{Lu}[\p{L} -]*$/u, '').trim();
  const isOne = [isName, isOffice, endsInTrade, isFamily].some((shape) => shape.test(bare));
  return isOne && (!noName.test(bare) || familyInTrade.test(bare)) ? bare : undefined;
}
/** "flynth is onze boekhouder": what is said to be that is a name, also without a capital; who is called by a first name is somebody. */
function namedFirst(said: string): string | undefined {
  const name = named(said);
  if (said === '' || name !== undefined) return name;
  const isBare = /^[\p{L}\d&.'’-]{3,}$/u.test(said) && !noName.test(said) && !pointsBack.test(said);
  return isBare && !firstNames.has(said.toLowerCase()) ? capitalised(said) : undefined;
}
/** "Onze boekhouder is ziek" tells how they are, and no name. */
const tellsHow =
  /^(?:(?:ge|ver|be|ont)\p{L}+(?:d|t|en)|(?:heel|erg|te|nogal|altijd|vaak|weer|nog|al|met|op|in|bij|very|too) .*|ziek|weg|vrij|nieuw|oud|goed|slecht|duur|klaar|bezig|boos|blij|aardig|traag|snel|laat|vroeg|dicht|open|failliet|overleden|zwanger|thuis|hier|daar|extern|intern|zelf|onbekend|bekend|nodig|ermee|erbij|anders|hetzelfde|dezelfde|sick|new|away|gone|busy|late|expensive|external)$/iu;
const pointsBack = /^(?:die|dit|deze|dat|hier|wie|jij|u|hun|broer|zus|vader|moeder|man|vrouw|this|that|he|she|who)$/i;

/** Each word of any, the last one with a capital; a small word before it belongs to it. */
const isName =
  /^(?:[\p{L}\d&.'’-]+ ){0,4}\p{Lu}[\p{L}\d&.'’-]*(?: (?:[\p{Lu}\d&][\p{L}\d&.'’-]*|en|van|de|der|den)){0,4}$/u;
/** "loonbureau zuid": what kind of office it is says that it is one, also without a capital. */
const isOffice =
  /^(?:\p{L}*(?:bureau|kantoor|drukkerij)|administratie|boekhouding|accountants?) (?!van\b|dat\b|die\b|is\b|en\b|and\b)[\p{L}\d&.'’-]+(?: [\p{L}\d&.'’-]+)?$/iu;
/** "Jansen administratie", "de vries accountants": by what stands behind it a business, also without a capital. */
const endsInTrade =
  /^(?!(?:eigen|dezelfde|same|own|zelf|het|een|the|an?)\b)[\p{L}\d&.'’-]+(?: [\p{L}\d&.'’-]+){0,2} (?:administraties?|administratiekantoor|accountan(?:ts?|cy)|boekhouders?|boekhoud(?:ing|kantoor)|bookkeeping|accounting|salaris(?:sen|administratie)|payroll|automatisering|ict|it|hosting|media|webdesign|design|support|computers|services|diensten|advies|adviseurs|groep|group|(?:en|&|and) (?:zonen|zoon|zn|co|partners|sons)\.?|b\.?v\.?|vof)$/iu;
/** "van der meer": a family name shows that it is one, also without a capital. */
const isFamily = /^(?:van (?:de[rn]? |het |'t )?|ter |ten |te )(?!(?:de|het|een|onze|ons|mijn)\b)\p{L}{3,}$/iu;
/** "Boekhouder van der meer": what they do is no part of what they are called. */
const ofTrade =
  /^(?:(?:de |het |een |onze |mijn )?(?:boekhoud(?:er|ster)|accountant|bookkeeper) )(?=(?:van|ter|ten|de) \p{L}|\p{Lu})/u;
/** "De wit administratie": a family name that begins so. */
const familyInTrade =
  /^de (?!(?:externe|interne|nieuwe|oude|hele|eigen|vaste|beste)\b)\p{L}{3,} (?:administratie|administratiekantoor|accountants?|accountancy|boekhouders?|boekhouding)$/iu;
const noName =
  /^(?:ik|wij|we|onze?|ons|hij|zij|ze|iemand|niemand|mijn|zijn|haar|de|een|geen|niet|er|dat|it|they|i|my|nobody)\b/i;
