// Words of somebody who tells what happened without knowing the command for it.

import { folded } from './fold.js';
import { remembered } from './remembered.js';
import { listed } from './understanding/words.js';
import { wordsOf } from './word-list.js';

export type Sound = 'breach' | 'request';

/**
 * Parts of words, so that "kwijtgeraakt" and "gehackte" count too; with spaces a whole word, so that "opgelost" does not.
 * A breach comes first: it cannot wait.
 */
const signs: Readonly<Record<Sound, readonly string[]>> = {
  breach: [
    ...wordsOf(`datalek; data lek; gelekt; gehackt; hacker; phishing; ransomware; gijzelsoftware; virus; gestolen; diefstal;
    inbraak; ingebroken; kwijt; verloren; verkeerde mail; verkeerde adres; verkeerd adres; verkeerde persoon;
    verkeerde klant; verkeerd gestuurd; verkeerd verstuurd; laten liggen; breach; leaked; hacked; stolen; wrong
    address; wrong person`),
    ' lost ',
  ],
  request:
    wordsOf(`zijn gegevens; haar gegevens; hun gegevens; mijn gegevens; eigen gegevens; welke gegevens; inzage; inzien;
    gegevens wissen; gegevens verwijder; laten verwijderen; laten wissen; uitschrijven; bezwaar; vergeten te
    worden; his data; her data; their data; my data; which data; erase data; delete data`),
};

/** What somebody may be telling about, so that the bot can ask. It decides nothing. */
export const soundsLike: (text: string) => Sound | undefined = remembered(4, (text) => {
  const typed = folded(text.slice(0, 1000));
  const words = apart(isAsked(typed) ? typed : typed.replace(denied, ' '));
  const heard = (sound: Sound) => signs[sound].some((sign) => words.includes(sign));
  return heard('breach') ? 'breach' : heard('request') ? 'request' : undefined;
});

/**
 * Says that there is no breach, and nothing else: "geen datalek", "het is opgelost". A breach that was solved is still one,
 * so "het lek is opgelost" does not say so.
 */
export function deniesBreach(text: string): boolean {
  if (text.length > 100 || isAsked(text)) return false;
  const words = apart(folded(text)).trim().split(' ');
  return saysOnly(words, over, solved) || saysOnly(words, nothing, happened);
}

/** Some of `meant`, and beside those only of `beside`. */
function saysOnly(words: readonly string[], meant: ReadonlySet<string>, beside: ReadonlySet<string>): boolean {
  return words.some((word) => meant.has(word)) && words.every((word) => meant.has(word) || beside.has(word));
}

/** In words with one space around each. */
const apart = (text: string) => ` ${text.replace(/[^\p{L}\d]+/gu, ' ').trim()} `;

/** "Is dit geen datalek?" is in doubt, and denies nothing. */
const isAsked = (text: string) => text.includes('?');

/** "Geen datalek", "nog nooit iets gelekt", "niet gestolen": the denial stands right before what it denies. */
const denied = new RegExp(
  String.raw`(?<!\p{L})(?:geen|niet|niks|niets|nooit|no|not|nothing|never)\s+(?:(?:echt|meer|enkel|iets|ook|een|any|a|data)\s+){0,2}(?:${signs.breach
    .map((sign) => sign.trim())
    .join('|')})(?!\p{L})`,
  'gu',
);

const over = listed('opgelost solved fixed resolved');
const solved = listed('het is dit dat al inmiddels weer nu alweer gelukkig hoor it s now already');
const nothing = listed('geen niks niets vals loos no nothing false');
const happened = listed(
  'het is dit dat was er toch echt een hoor gelukkig datalek data lek gelekt gebeurd aan de hand alarm it s a breach leak leaked happened',
);
