// Words that are no answer to what was asked: chatter, a letter meant for a button, a sentence where a name belongs.

import { folded } from '../../fold.js';
import { remembered } from '../../remembered.js';
import { deniesBreach } from '../../sounds-like.js';
import type { Text } from '../../text.js';
import { onlyPutsDown } from '../../understanding/talk/puts-down.js';
import { isKindOfBusiness, saysNoName } from '../../understanding/values/names-said.js';
import { listed } from '../../understanding/words.js';
import { wordsOf } from '../../word-list.js';
import type { Column, PersonQuestion, TextQuestion } from '../checklist.js';
import { problems } from '../problems.js';
import { type Choice, isOther, type Value } from '../value.js';
import { controlWord } from './control-words.js';

/** A value that may be stored, without the quotation marks that said so; or what to say instead of storing it. */
export type Heard = { readonly value: Value | null | undefined } | { readonly problem: Text };

/** Holds the free text of a value against the question. Picks, numbers and days are what they are. */
export function heard(column: Column, value: Value | null | undefined): Heard {
  switch (column.kind) {
    case 'text':
    case 'long-text':
      return typeof value === 'string' && column.format === undefined ? heardText(column, value) : { value };
    case 'person':
      return isOther(value)
        ? insisted(
            value.other,
            calledByNobody(column, value.other),
            (other) => ({ other: unquoted(other) }),
            problems.noName,
          )
        : { value };
    case 'choice':
      return isOther(value)
        ? insisted(value.other, answersNothing(value.other), (other) => ({ other }), problems.notAnAnswer)
        : { value };
    case 'choices':
      return isList(value) && value.some((one) => isOther(one) && answersNothing(one.other))
        ? { problem: problems.notAnAnswer }
        : { value };
    default:
      return { value };
  }
}

/** Somebody is called by what stands between the quotation marks. */
const unquoted = (name: string): string => /^["“”„'‘]([^"“”„]+)["“”'’]$/u.exec(name)?.[1] ?? name;

const calledByNobody = ({ notCalled }: PersonQuestion, name: string): boolean =>
  notCalled?.test(name.trim()) === true || namesTwo.test(name) || !readsAsName(name);
/** "Jan en Piet", "Slack en Teams": of several no one is meant. */
const namesTwo = /\p{L}\s+(?:en|and|&)\s+\p{L}/u;

/** Who begins with a sigh says something about the question, and answers nothing. */
const sighs = /^\s*(?:zucht|pf+|poeh|pfoe|bah|jeetje|jemig|tjonge|sjonge|jezus|tss+|argh|ugh|grr+|sigh)(?:[\s,.!:]|$)/i;

/** How somebody is reached, which is no part of how they are called. */
const reached = /\S{1,100}@\S+|\+?\d[\d\s().-]{6,20}\d/g;

/** The same of words alone, for who holds no whole question: a form that is filled in line by line. */
export function heardText(
  question: Pick<TextQuestion, 'kind' | 'names' | 'reason' | 'incident' | 'optional'>,
  text: string,
): Heard {
  if (question.names === 'somebody') {
    const name = text
      .replaceAll(reached, ' ')
      .replaceAll(/[,;:()]/g, ' ')
      .trim();
    const isNobody = !(name === '' && name !== text) && !readsAsName(name);
    return insisted(text, isNobody, (inside) => inside, problems.nobodyCalled);
  }
  const isBusiness = question.names === 'business' || question.names === 'client';
  if (isBusiness && saysNoName(text.replaceAll(/["“”„]/g, '')))
    return insisted(text, true, (inside) => inside, problems.noBusinessName);
  if (question.reason && !isSentence(text)) return { problem: problems.noReason };
  if (question.incident && deniesBreach(text)) return { problem: problems.noIncident };
  const short = question.kind === 'text';
  const none =
    isEmptyTalk(text) ||
    (!short && !/\p{L}{2}/u.test(text)) ||
    (short && (sighs.test(text) || steers(text) || meansSpeaker(text) || (!question.optional && isYesOrNo(text))));
  return insisted(text, none, (inside) => inside, problems.notAnAnswer);
}

/** A reason as it is given: at least two words that say something. */
function isSentence(text: string): boolean {
  const telling = wordsTyped(text).filter((word) => /\p{L}{2}/u.test(word) && !chatter.has(word) && !yesOrNo.has(word));
  return telling.length >= 2 && isReason(text);
}

/** Whether a stored text says why: one letter, a number or chatter does not. */
export function isReason(text: string): boolean {
  return /\p{L}{2}/u.test(text) && !isEmptyTalk(text) && !isYesOrNo(text);
}

/** "Ikzelf denk ik", "doe mij maar": whoever speaks means themselves, and says nothing else. */
export function meansSpeaker(text: string): boolean {
  if (text.length > longest || text.includes('?')) return false;
  const words = wordsTyped(text);
  const selves = words.filter((word) => self.has(word)).length;
  const thinks = words.some((word) => thinking.has(word));
  return (
    selves > (thinks ? 1 : 0) && words.every((word) => self.has(word) || thinking.has(word) || besideSelf.has(word))
  );
}

/** Somebody may really be called so: what would be asked back is taken when it stands between quotation marks. */
function insisted(text: string, doubtful: boolean, as: (text: string) => Value, problem: Text): Heard {
  if (!doubtful) return { value: as(text) };
  const inside = /^["“”„'‘’]([\s\S]*)["“”'‘’]$/.exec(text)?.[1]?.trim() ?? '';
  return hasWords(inside) ? { value: as(inside) } : { problem };
}

/** No words, one letter (a button of the terminal that is gone), keys hit at random, or nothing but chatter. */
export function isEmptyTalk(text: string): boolean {
  if (!hasWords(text)) return true;
  if (text.length > longest) return false;
  const words = wordsTyped(text);
  if (words.length === 1 && /^\p{Script=Latin}$/u.test(words[0] ?? '')) return true;
  if (empty.has(words.join(' ')) || isBabble(text)) return true;
  return !isYesOrNo(text) && words.every((word) => chatter.has(word) || yesOrNo.has(word) || isLaugh(word));
}

/** "Blub blub", "asdf", "lalala": small letters that a hand or a mouth makes when there is nothing to say. Ali Ali is somebody. */
function isBabble(text: string): boolean {
  const typed = text.trim().replace(/[^\p{L}\p{N}]+$/u, '');
  if (typed === '' || typed !== typed.toLowerCase()) return false;
  return (
    /^(\p{L}{2,8})(?:[\s,.!]+\1)+$/u.test(typed) ||
    typed.split(/\s+/).every((word) => /^(\p{L}{2,4})\1{2,}$/u.test(word) || isAlongKeys(word))
  );
}

/** Four neighbours or more on one row of a keyboard, once or again. */
function isAlongKeys(word: string): boolean {
  const once = /^(\p{L}{4,}?)\1*$/u.exec(word)?.[1];
  return once !== undefined && ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].some((row) => row.includes(once));
}

function isYesOrNo(text: string): boolean {
  const [word = '', ...more] = wordsTyped(text);
  return more.length === 0 && yesOrNo.has(word);
}

/** A word that steers the conversation, in a form too; or "geen idee, vraag mijn vrouw": the rest is no name either. */
function steers(text: string): boolean {
  return controlWord(text) !== undefined || controlWord(/^[^,.;:!?]*/.exec(text)?.[0] ?? '') === 'unknown';
}

/** Chatter, a sigh and what steers are no name of anything. */
export const answersNothing = (text: string): boolean => isEmptyTalk(text) || sighs.test(text) || steers(text);

/** "De loonstroken", "ingetrokken": a thing, or what was done, in small letters; "de vries" may be somebody. */
const isThing = /^(?:de|het|een|die|dat|deze) \p{Ll}{7,}$|^\p{Ll}{0,4}ge\p{Ll}{4,}(?:d|t|en)$/u;

/** "De tweede": a place in the list, and nobody in it. */
const isPlace = /^(?:de|die|het|the|that) (?:eerste|tweede|derde|vierde|laatste|first|second|third|fourth|last)\b/i;
/** Nobody is called by more words: "Anna Maria de la Cruz van den Berg". */
const longestOfNames = 8;

/** "Klant": what somebody is to the business, by which nobody is called. */
const isRole =
  /^(?:(?:ja|nee|de|een|onze|alle|the|a|our) )*(?:(?:klant|client|cliënt|patient|patiënt|sollicitant|medewerker|collega|leerling|cursist|student|lid|ouder|kind|vrijwilliger|bewoner|gast|huurder|deelnemer|bezoeker|stagiair|customer|client|applicant|employee|colleague|pupil|member|parent|volunteer|guest|tenant)(?:en|s|['’]s)?|leden|kinderen|children|tenants)[.!]*$/iu;

/** Whether somebody may be called so. */
export function readsAsName(text: string): boolean {
  if (isEmptyTalk(text) || isYesOrNo(text) || steers(text) || isRole.test(text.trim())) return false;
  // Whoever asks something, or to put it down, names nobody; nor does who tells what somebody wants.
  if (text.includes('?') || onlyPutsDown(text) || wants.test(text)) return false;
  // A kind of business in small letters answers another question: "Bouw" may be somebody.
  if (!/\p{Lu}/u.test(text) && isKindOfBusiness(text.trim())) return false;
  const words = wordsTyped(text);
  if (words.length > longestOfNames || isThing.test(text.trim()) || isPlace.test(text.trim())) return false;
  if (asTyped(text).some((word) => smallInSentences.has(word))) return false;
  // Alle is a name in Friesland, and what goes on in small letters is not.
  if (words.every((word) => alone.has(word) || chatter.has(word)) || /^alle\s+\p{Ll}(?!e )/u.test(text.trim()))
    return false;
  if (leadsOn.has(words[0] ?? '') || words.some((word) => inSentences.has(word) || /\d/.test(word))) return false;
  return !words.some((word) => possessive.has(word)) || !words.every((word) => possessive.has(word) || kin.has(word));
}

/** "Klant wil gewist worden"; Wil alone is a name. */
const wants = /\p{L}\s+(?:wil|wilt|wilde|wou|vraagt|vroeg|wants|asks)\s+\p{L}/u;

/** Chatter is short; a text of thousands of signs is not taken apart. */
const longest = 200;

const hasWords = (text: string) => /[\p{L}\d]/u.test(text);
const wordsTyped = remembered(8, (text): readonly string[] =>
  folded(text.slice(0, longest))
    .replaceAll('’', "'")
    .split(/[^\p{L}\d']+/u)
    .map((word) => word.replace(/^'+|'+$/g, ''))
    .filter((word) => word !== ''),
);
/** The words with the capitals that they were typed with: "We Chen" is somebody. */
const asTyped = (text: string): readonly string[] => text.slice(0, longest).match(/[\p{L}\d']+/gu) ?? [];
const isLaugh = (word: string) => /^(?:h[aeio]+){2,}h?$/.test(word);
const isList = (value: Value | null | undefined): value is readonly Choice[] => Array.isArray(value);

const yesOrNo = listed('ja nee neen yes no yep nope j n jawel');

/** A message of nothing but these answers nothing. */
const chatter = listed(`
  mwah mwa mwoah meh bwa bwah top super prima mooi leuk fijn oke okee okay ok goed goedzo zo doe mij maar wel joh hoor he hm hmm eh uh uhm tja ach goh amai allez allee seg
  pff pfff zucht nou gewoon even dus wat grapje geintje cool lol xd oeps jee jaja boeien
  nice great fine funny wow well just kidding sure oops hey whatever
`);

/** These answer nothing as a whole, though their words may. */
const empty: ReadonlySet<string> = new Set(
  wordsOf(`laat maar; maakt niet uit; maakt me niet uit; maakt mij niet uit;
  boeit niet; boeit me niet; geen zin; zeg jij het maar; zegt u het maar; zeg het maar; never mind; nevermind;
  doesn't matter; does not matter; i don't care`),
);

const self = listed('ik ikke ikzelf ekik ikkezelf mij mijzelf mezelf me myself i moi ondergetekende undersigned');
const thinking = listed('denk think guess suppose');
const besideSelf = listed(`
  ja jazeker zelf dus dan maar doe dat da het toch ben wel gewoon nou word zal natuurlijk uiteraard hoor wezen zijn zeker moeten he tja
  enige alleen maar alone only erbij ligt bij de eigenaar eigenaresse baas bazin owner boss zet neem schrijf vul er in op hier well nou regel alles ook altijd verantwoordelijke yes yeah do am will would be must that's thats that it's its it just well of course
`);

/** Words of sentences, in which nobody is called; words that are names too ("Wil", "Ben", "Do", "Man") are not here. */
const inSentences = listed(`it's its gevonden found 
  ik ikzelf ikke mij mijzelf mezelf nee neen niet geen welke geldt gelden which niks niets nooit altijd soms alleen misschien weet weten denk
  denken moet moeten vraag vragen wie wat waarom waar hoe dat dit die deze een is zijn was heb hebt hebben hebben zou
  kan kunnen doen doet iemand iedereen niemand anders maar of ja eigenlijk nog
  even effe ff kijk kijken wacht wachten moment momentje eerst straks later zoeken opzoeken overleggen snap begrijp hoezo waarvoor
  i me myself not don't dont doesn't never maybe perhaps think know only sometimes always who what why how
  vroeger voorheen destijds previously formerly haal alles cloud nummer telefoonnummer volgt eruit erin klopt
  slaan overslaan gevonden gedaan blijft staan verstuurd gemaild gestuurd antwoord beveiligde tijd bezig terug
  are have has should wait somebody someone everybody anybody nobody or yes
`);
/** The same of words that begin a name where they have a capital. */
const smallInSentences = listed(`
  we wij you u jullie they zij he hij she this these those there the our ook also too uses use used using gebruikt gebruiken gebruik
  werkt werken works work mist miste missed forgot vergat vergeten bent bij sinds graag
  her his their haar hun number nummer phone mobile mail email
  gaat gaan ging komt komen kwam stopt stoppen vertrekt blijft tot totdat zolang until till nu now dicht closed gesloten did does goes
  went comes came leaves left heeft nr toch weer again er eentje zit zitten ligt liggen
`);
/** Somebody may be called Jan Zondag; these alone are nobody. */
const alone = listed(`
  allebei beide beiden samen wisselend wisselt onderling both together
  advies advice overleg raad deels helemaal vanmorgen vanmiddag vanavond gister vandaag morgen gisteren overmorgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag weg verder volgende doorgaan graag tuurlijk natuurlijk uiteraard zeker vanzelfsprekend sure please certainly today tomorrow yesterday next continue
`);
/** Nobody's name begins so. */
const leadsOn = listed('en in op bij met voor naar uit via als dus and in at with for');
const possessive = listed("mijn m'n mn onze ons my our");
const kin = listed(`
  man vrouw broer broertje zus zusje zuster vader moeder pa ma zoon dochter partner vriend vriendin collega baas chef
  compagnon boekhouder buurman buurvrouw zwager schoonzus neef nicht oom tante
  voorzitter penningmeester secretaris bestuurslid manager teamleider directeur eigenaar waarnemer invaller stagiair stagiaire vrijwilliger
  husband wife brother sister father mother son daughter friend colleague boss accountant bookkeeper
`);
