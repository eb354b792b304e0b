// Words of somebody who tells what happened without knowing the command for it.
import { folded } from './fold.js';

export type Sound = 'breach' | 'request';

/** Parts of words, so that "kwijtgeraakt" and "gehackte" count too. A breach comes first: it cannot wait. */
const signs: Readonly<Record<Sound, readonly string[]>> = {
  breach: [
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
  ],
  request: [
    'zijn gegevens',
    'haar gegevens',
    'hun gegevens',
    'mijn gegevens',
    'eigen gegevens',
    'welke gegevens',
    'inzage',
    'inzien',
    'gegevens wissen',
    'gegevens verwijder',
    'laten verwijderen',
    'laten wissen',
    'uitschrijven',
    'bezwaar',
    'vergeten te worden',
    'his data',
    'her data',
    'their data',
    'my data',
    'which data',
    'erase data',
    'delete data',
  ],
};

/** What somebody may be telling about, so that the bot can ask. It decides nothing. */
export function soundsLike(text: string): Sound | undefined {
  const words = folded(text.slice(0, 1000));
  const heard = (sound: Sound) => signs[sound].some((sign) => words.includes(sign));
  return heard('breach') ? 'breach' : heard('request') ? 'request' : undefined;
}
