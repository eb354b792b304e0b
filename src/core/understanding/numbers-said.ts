// Numbers inside what people say: "honderdvijftig", "een stuk of twaalf", "ik en mijn vrouw".
import { numberIn } from '../engine/words-to-number.js';
import { folded } from '../fold.js';
import { listed } from './words.js';

const tens: Readonly<Record<string, number>> = {
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};
const around =
  listed(`ongeveer circa ca zowat plusminus rond bijna ruim een stuk of stuks er zijn we wij met zn zon zo n werken ik
  denk het dat is was nu in totaal mensen man personen medewerkers werknemers collegas mij me mezelf meegeteld erbij bij als je
  u inclusief mijzelf mezelf inbegrepen hoor vast dienst bedrijf hier momenteel precies maar samen allemaal totaal vandaag
  about around roughly approximately nearly some are there us i think of total including me myself people persons staff
  employees klanten adressen`);

const otherUnits =
  listed(`maand maanden jaar jaren uur uren minuut minuten dag dagen week weken euro procent km meter kilo keer x
  month months year years hour hours day days week weeks percent times`);

/** The whole number that a word is, spelled together as well: "honderdvijftig", "vijfentwintig". */
export function numberNamed(word: string): number | undefined {
  const known = numberIn(word);
  if (known !== undefined && known >= 0) return known;
  const plain = folded(word).replaceAll(/[-\s]/g, '');
  if (plain === 'honderd' || plain === 'hundred') return 100;
  if (plain === 'duizend' || plain === 'thousand') return 1000;
  if (plain in tens) return tens[plain];
  const [, thousands = '', below] = /^(.*?)duizend(.*)$/.exec(plain) ?? [];
  if (below !== undefined) return together(thousands, below, 1000);
  const [, hundreds = '', rest] = /^(.*?)honderd(?:en)?(.*)$/.exec(plain) ?? [];
  if (rest !== undefined) return together(hundreds, rest, 100);
  const [, ones = '', ten = ''] = /^(.+?)en([a-z]+tig)$/.exec(plain) ?? [];
  const [one, more] = [numberIn(ones), tens[ten]];
  return one !== undefined && more !== undefined && one < 10 ? one + more : undefined;
}

function together(times: string, rest: string, of: number): number | undefined {
  const many = times === '' ? 1 : numberNamed(times);
  const more = rest === '' ? 0 : numberNamed(rest);
  return many === undefined || more === undefined ? undefined : many * of + more;
}

const kin =
  listed(`vrouw man partner broer broertje zus zusje vader moeder pa ma zoon dochter vriend vriendin compagnon schoonvader
  schoonzus zwager neef nicht oom tante wife husband brother sister father mother son daughter`);

/**
 * The number that a text means. `certain` where it says nothing but a number, or counts people one by one; of two numbers none is
 * meant for certain, and then nothing is said.
 */
export function numberSaid(text: string): { readonly value: number; readonly certain: boolean } | undefined {
  const words = folded(text.slice(0, 200))
    .replaceAll(/['’`]/g, '')
    .replaceAll(/(?<=\d)[ .](?=\d{3}\b)/g, '')
    .split(/[^\p{L}\d-]+/u)
    .filter((word) => word !== '');
  const family = counted(words);
  if (family !== undefined) return { value: family, certain: true };
  const found = words.flatMap((word, index) => {
    const number = numberNamed(word);
    // "Een" is an article before another word.
    const isArticle = /^(een|one|an)$/.test(word) && index < words.length - 1 && words.length > 1;
    return number === undefined || isArticle ? [] : [number];
  });
  const [value, ...others] = found;
  if (value === undefined || others.length > 0 || words.some((word) => otherUnits.has(word))) return undefined;
  const certain = words.every((word) => around.has(word) || numberNamed(word) !== undefined);
  return { value, certain };
}

/** "Ik en mijn vrouw" are two; "alleen ik" is one. */
function counted(words: readonly string[]): number | undefined {
  const said = words.filter(
    (word) =>
      !/^(en|met|mijn|mn|m|n|samen|we|wij|zijn|dat|is|dus|onze|plus|and|my|with|just|only|alleen|maar|zelf|ben|hoor|ook|nog|de|the)$/.test(
        word,
      ),
  );
  if (said.length === 0 || said.length > 6) return undefined;
  const me = said.filter((word) => /^(ik|ikzelf|ikke|mezelf|mijzelf|me|myself|i)$/.test(word)).length;
  const family = said.filter((word) => kin.has(word)).length;
  if (me !== 1 || me + family !== said.length) return undefined;
  return family > 0 || words.length <= 4 ? 1 + family : undefined;
}

/** How many people a sentence tells of: "aan 85 klanten". */
export function peopleSaid(text: string): number | undefined {
  const [, digits] = countedPeople.exec(folded(text.slice(0, 1000))) ?? [];
  return digits === undefined ? undefined : Number(digits.replaceAll('.', ''));
}

const countedPeople = new RegExp(
  String.raw`(?<![\d.,:-])(\d{1,3}(?:\.\d{3})+|\d{1,6})\s+(?:\p{L}+\s+){0,2}?(?:${[
    'klant adres mens person leden ouder deelnem patient client medewerk werknemer collega gast abonnee kind leerling bezoek',
    'sollicit naam namen mailadres ontvanger people customer employee member address parent guest contact relatie gezin dossier',
  ]
    .flatMap((words) => words.split(' '))
    .join('|')})`,
  'u',
);
