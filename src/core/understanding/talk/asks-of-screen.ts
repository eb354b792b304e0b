// What somebody asks of words that stand on their screen: what they mean, why they stand there, or where they come from.
import { folded } from '../../fold.js';

/** `meaning`: what the words are. `reason`: why that stands there. `source`: where it comes from, of the whole screen where no words are named. */
export interface AskedOfScreen {
  readonly wants: 'meaning' | 'reason' | 'source';
  /** Folded, as it was typed; empty where the whole is meant. */
  readonly about: string;
  /** What or who it is, is only to be said of what is a word of the law or of offices: one word with a mark, or somebody. */
  readonly ofWord?: true;
}

const it = '(?:dat|dit|die|deze|het|zoiets|that|this|it|those)';
const asks = '(?:wat|wie|what|who)';
const be = "(?:is|zijn|betekent|betekenen|was|are|'s)";
const means = '(?:bedoel|bedoelt|bedoelen|bedoelde) (?:je|u|jullie|ge)(?: daar| hier)?';

const shapes: readonly (readonly [AskedOfScreen['wants'], RegExp])[] = [
  ['source', /^waar ha(?:al|alt|len) (?:je|u|jullie|ge) (?<about>.{0,60}?) ?(?:vandaan|weg|uit)$/],
  ['source', /^waar kom(?:t|en) (?<about>.{1,60}?) (?:vandaan|uit)$/],
  [
    'source',
    /^(?:hoe|waar) kom (?:je|u|jullie) (?:aan (?<about>.{1,60})|daar ?(?:bij|aan)|er ?(?:bij|aan)|hier ?(?:bij|aan))$/,
  ],
  ['source', new RegExp(`^(?:wie|who) (?:zegt|bepaalt|bepaalde|bedacht|verzint|beslist|says|decided) ${it}$`)],
  ['source', new RegExp(`^(?:wie heeft ${it} (?:bedacht|bepaald|verzonnen)|van wie moet ${it}|${it} moet van wie)$`)],
  [
    'source',
    new RegExp(`^(?:(?:uit|in|volgens|van) )?welke wet(?: (?:is|staat|komt|zegt|eist|vraagt) ${it}| moet ${it})?$`),
  ],
  [
    'source',
    new RegExp(
      `^(?:is ${it} (?:echt )?wettelijk(?: verplicht| zo)?|moet ${it} (?:echt )?van de wet|staat ${it} (?:echt )?in (?:de|een) wet|waar staat ${it}(?: in de wet)?)$`,
    ),
  ],
  [
    'source',
    new RegExp(
      `^(?:where do (?:you get|i find) ${it}(?: from)?|where does ${it} come from|which law(?: is ${it}| says ${it})?)$`,
    ),
  ],
  ['reason', /^(?:en )?(?:waarom|hoezo|waarvoor|vanwaar|why|how come) (?<about>\S.{0,100})$/],
  [
    'meaning',
    new RegExp(
      `^(?:${asks}(?: ${be}|'s)? ${it}[ ,:]+|${asks} ${be} )(?:nou |dan |eigenlijk |precies |nou weer |weer )?(?<about>\\S.{0,60})$`,
    ),
  ],
  ['meaning', /^wat (?:houdt|houden) (?<about>\S.{0,60}?) in$/],
  ['meaning', new RegExp(`^(?:wat|hoe) ${means} ?(?:met|bij|precies met)? (?<about>\\S.{0,60})$`)],
  ['meaning', /^(?:wat wordt er|wat wordt|wat is er) bedoeld met (?<about>\S.{0,60})$/],
  ['meaning', /^what (?:does|do) (?<about>\S.{0,60}?) mean$/],
  ['meaning', /^what do you mean (?:by|with) (?<about>\S.{0,60})$/],
  [
    'meaning',
    new RegExp(
      `^(?<about>\\S.{0,60}?)[ ,:?]+(?:${asks} (?:${be} ${it}|${means}(?:mee| met ${it})?)|hoe ${means}|hoezo|huh)$`,
    ),
  ],
  [
    'meaning',
    /^(?:ik|k|we|wij) (?:snap|begrijp|ken|snappen|begrijpen|kennen) (?:het woord )?(?<about>\S.{0,60}?) niet$/,
  ],
  [
    'meaning',
    /^(?:ik|k|we|wij) (?:snap|begrijp|weet|weten|snappen) niet wat (?<about>\S.{0,60}?) (?:is|zijn|betekent|betekenen)$/,
  ],
  ['meaning', /^(?:geen idee wat (?<about>\S.{0,60}?) (?:is|zijn|betekent)|nooit gehoord van (?<other>\S.{0,60}))$/],
];

const leads =
  /^(?:(?:en|maar|dus|ja|jaja|nou|eh+|uh+|huh|hè|he|oh?|ok|oke|okee|okay|wacht|trouwens|sorry|pf+|jeetje|jee|goh|hoi|vraagje|even|ff|nog een vraag|and|but|so|wait)[ ,.:!]+){1,4}/;
const tails =
  /[ ,]+(?:dan|nou|nu|eigenlijk|precies|hier|toch|weer|ook|ook al ?weer|voor iets|allemaal|in vredesnaam|in godsnaam|please|aub|exactly)$/;
const chatter =
  /^(?:(?:dat |die |het |ik )?(?:snap|begrijp|ken|weet|volg) (?:ik |het |dat |je |die ){0,2}(?:echt |even |helemaal )?niet(?: hoor)?|(?:daar )?nooit van gehoord|geen idee|zegt me niks|leg (?:dat |het )?(?:eens |even )?uit|uitleg)$/;

/** What a text asks of the words on the screen, and nothing else; undefined for anything else, or where more is told with it. */
export function asksOfScreen(text: string): AskedOfScreen | undefined {
  if (text.length > longest) return undefined;
  const clauses = text
    .trim()
    .split(/[.;!?…]+\s+/)
    .map(plainly)
    .filter((one) => one !== '' && !chatter.test(one));
  const [only = '', ...more] = clauses;
  if (more.length > 0) return undefined;
  const isMarked = /\?\s*$/.test(text.trim());
  for (const [wants, shape] of shapes) {
    const found = shape.exec(only);
    const about = found?.groups?.['about'] ?? found?.groups?.['other'] ?? '';
    // What is of the own business stands in its register.
    if (found === null || (wants === 'meaning' && ofOwn.test(about))) continue;
    return { wants, about: bareOf(about), ...(who.test(only) ? { ofWord: true } : {}) };
  }
  const isOneWord = isMarked && only !== '' && only.split(' ').length <= fewAlone;
  return isOneWord ? { wants: 'meaning', about: bareOf(only), ofWord: true } : undefined;
}
const longest = 160;
const fewAlone = 3;
/** Of the own business, or what is so: "wat is er nieuw". */
const ofOwn = /^er\b|\b(?:ons|onze|wij|we|mijn|mn|m'n|our|my)\b/;
const who = /\b(?:wie|who)\b/;

function plainly(clause: string): string {
  let plain = folded(clause)
    .replaceAll('’', "'")
    .replaceAll(/["“”„]/g, '')
    .replace(/[\s.!?…]+$/, '')
    .replace(leads, '');
  for (let shorter = plain.replace(tails, ''); shorter !== plain; shorter = plain.replace(tails, '')) plain = shorter;
  return plain;
}

/** Without what points at it and what it is of. */
const bareOf = (about: string): string =>
  about
    .replace(/^(?:(?:nou|dan|dat|die|dit|deze|de|het|een|zo'n|zon|'n|the|a|an|that|those)(?: |$)){1,4}/, '')
    .replace(/^(?:met|of|with) /, '')
    .trim();
