// Words of somebody who may be telling about a breach without knowing the command for it.
import { folded } from '../fold.js';

/** Parts of words, so that "kwijtgeraakt" and "gehackte" count too. */
const signs: readonly string[] = [
  'datalek',
  'data lek',
  'gelekt',
  'gehackt',
  'hacker',
  'phishing',
  'ransomware',
  'gijzelsoftware',
  'virus',
  'gestolen',
  'diefstal',
  'inbraak',
  'ingebroken',
  'kwijt',
  'verloren',
  'verkeerde mail',
  'verkeerde adres',
  'verkeerd adres',
  'verkeerde persoon',
  'verkeerde klant',
  'verkeerd gestuurd',
  'verkeerd verstuurd',
  'laten liggen',
  'breach',
  'leaked',
  'hacked',
  'stolen',
  'lost',
  'wrong address',
  'wrong person',
];

/** Whether it would be wise to ask if something went wrong with data. It decides nothing. */
export function soundsLikeBreach(text: string): boolean {
  const words = folded(text.slice(0, 1000));
  return signs.some((sign) => words.includes(sign));
}
