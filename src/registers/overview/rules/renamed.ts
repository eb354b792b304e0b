// What is to be called otherwise, as people ask it: "hernoem V-001 naar Klanten", "geef bezoekers een andere naam".

/** What it is called now, and what it is to be called; `name` is undefined where nobody says that yet. */
export interface Renamed {
  readonly of: string;
  readonly name: string | undefined;
  /** Only companies are said to be called otherwise so. */
  readonly ofCompany: boolean;
}

/** What begins a question that asks to do it. */
const kindly = '(?:kun|kan|wil) je|kunt u|wilt u|kan ik|mag ik|can you|could you|can i';
const lead = `(?:(?:ja|nee|en|oh?|ok|oke|graag|even|please|${kindly}|ik wil|we willen|i want to)[ ,]+)*`;
const of = '(?:de |het |the )?(?:verwerking |activiteit |activity )?(?<of>\\S.{0,60}?)';
const name = '(?<name>\\S.{1,100})';
const another = '(?:een |an? )?(?:andere?|nieuwe?|betere?|kortere?|other|new|different|better|another)';

const shapes: readonly RegExp[] = [
  `hernoem(?:en)? ${of} (?:naar|in|tot|als) ${name}`,
  `${of} hernoemen (?:naar|in|tot) ${name}`,
  `rename ${of} (?:to|as|into) ${name}`,
  `(?:verander|wijzig|maak|pas|zet) (?:de )?naam van ${of} (?:aan )?(?:in|naar|tot|om in) ${name}`,
  `(?:de )?naam van ${of} (?:veranderen|wijzigen|aanpassen) (?:in|naar|tot) ${name}`,
  `change the name of ${of} (?:in)?to ${name}`,
  `geef ${of} (?:${another} naam[:,] ?|als (?:nieuwe )?naam |de (?:nieuwe )?naam )${name}`,
  `noem ${of} (?:voortaan|nu|liever|vanaf nu) ${name}`,
  `${of} (?:moet|mag|kan) (?:voortaan |nu |liever |beter )?(?!anders\\b)${name} (?:heten|genoemd worden)`,
  `(?:de |onze )?(?:verwerking|activiteit) (?<of>\\S.{0,60}?) (?:heet|wordt|noemen we) (?:voortaan|nu|vanaf nu) ${name}`,
].map(whole);

/** What a company says of its name: "Loket heet nu Visma Loket". */
const called: readonly RegExp[] = [
  `${of} heet (?:nu|voortaan|tegenwoordig|sinds kort|vanaf nu) ${name}`,
  `${of} (?:heeft een (?:andere|nieuwe) naam|is van naam veranderd)[,:;]? (?:(?:het|die|dat) (?:heet|is) )?(?:nu |voortaan )?${name}`,
  `${of} is (?:now|from now on) called ${name}`,
].map(whole);

const unnamed: readonly RegExp[] = [
  `(?:hernoem|rename) ${of}`,
  `${of} hernoemen`,
  `(?:geef|give) ${of} ${another} (?:naam|name)`,
  `${of} (?:moet|mag) (?:een andere naam (?:hebben|krijgen)|anders heten)`,
  `(?:verander|wijzig|pas) (?:de )?naam van ${of}(?: aan)?`,
  `(?:de )?naam van ${of} (?:veranderen|wijzigen|aanpassen)`,
  `change the name of ${of}`,
].map(whole);

function whole(body: string): RegExp {
  return new RegExp(`^${lead}${body}$`, 'is');
}

/** Undefined where nothing is to be called otherwise; a question asks for nothing yet. */
export function renamedTo(text: string): Renamed | undefined {
  const plain = text.trim().replace(asksKindly.test(text) ? /[\s.!?]+$/ : /[\s.!]+$/, '');
  if (plain.length > longest || plain.includes('?')) return undefined;
  for (const shape of [...shapes, ...unnamed, ...called]) {
    const said = shape.exec(plain)?.groups;
    if (said?.['of'] !== undefined)
      return { of: said['of'], name: bare(said['name']), ofCompany: called.includes(shape) };
  }
  return undefined;
}
const longest = 200;
const asksKindly = new RegExp(`^\\s*(?:${kindly})\\b`, 'i');

const bare = (name: string | undefined): string | undefined =>
  name
    ?.replace(/^["'“‘„]+|["'”’]+$/g, '')
    .replace(/ (?:graag|aub|please)$/i, '')
    .trim();
