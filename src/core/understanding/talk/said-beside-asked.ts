// What somebody says to whoever listens while they pass on what another asks: it is no part of that.
import { onlyDenied } from '../values/moment-instead.js';
import { wordsIn } from '../words.js';
import { saidInForm, toldInForm } from './said-in-form.js';
import { sigh, without } from './said-to-bot.js';
import { onlyPassesOn } from './sends-said.js';

const sentenceEnds = /(?<=[.!?…])\s+/;

/** What somebody passes on for another, without what is said beside it to whoever listens. */
export function askedOf(text: string): string {
  const told = without(text, onlyToBot);
  const [first] = told.split(sentenceEnds);
  const isBeside = (one: string) => one !== first && ofSpeaker.test(one.trim()) && besideAsked(one);
  const rest = without(told, isBeside, sentenceEnds);
  // Who asks for themselves may say all of it so.
  return ofThem.test(rest) && !ofOwn.test(rest) ? rest : told === '' ? text : told;
}

/** More of it, told while that stands there: nothing where it is all said to whoever listens. */
export const moreAskedOf = (text: string): string =>
  without(
    text,
    (clause) => onlyToBot(clause) || deniesDay(clause) || (ofOneself.test(clause.trim()) && besideAsked(clause)),
  );

/** "Nee niet vandaag" says when it was not, and nothing of what is asked. */
const deniesDay = (clause: string): boolean => wordsIn(clause).length <= fewOfDay && onlyDenied(clause);
const fewOfDay = 4;

const bare = (clause: string): string => clause.trim().replace(/[\s,;.!…]+$/, '');

/** "Geef dat door aan Anja", "dat had ik net al verteld". */
const onlyToBot = (clause: string): boolean =>
  saidBefore.test(bare(clause)) || asksIfItStands(clause) || (onlyPassesOn(bare(clause)) && !/\bbewaar/i.test(clause));

/** "Staat het nieuwe adres er wel bij": asked of what was told so far. */
export const asksIfItStands = (clause: string): boolean => ifItStands.test(clause.trim());
const ifItStands =
  /^(?:(?:en|maar|nou|ok|oke|and|but)[, ]+)*(?:staat|staan|zit|zitten|heb je|heeft u|hebt u|komt|komen|did you put|is|have you got) [^,.;?]{2,60}?(?:(?: er)?(?: (?:dan|nu|nou|wel|ook|al|nog))* (?:bij|in|erbij|erin)| in (?:it|there))[?! ]*$/i;

/** What is said beside that question; undefined where it is not asked. */
export function besideIfItStands(text: string): string | undefined {
  const clauses = text.split(/(?<=[.!?,;])\s+|\s+(?=(?:maar|en|but|and) (?:staat|zit|heb je)\b)/i);
  const others = clauses.filter((clause) => !asksIfItStands(clause));
  return others.length === clauses.length ? undefined : others.join(' ').replace(/[\s,;.]+$/, '');
}

/** "Wat een lijst", "ik moet zo weg", "moet ik dat doorgeven?": of whoever passes it on, and nothing that is asked. */
function besideAsked(clause: string): boolean {
  const plain = bare(clause);
  if (wordsIn(plain).length < 2 || /[\d@]/.test(plain)) return false;
  const said = saidInForm(plain);
  if (said === undefined || said.odds < surely || said.oddsOf(toldInForm) > 1 - surely) return false;
  return !ofThem.test(plain) || asksSelf.test(plain);
}
const surely = 0.9;
const saidBefore =
  /^(?:(?:maar|en|want|but|and)[, ]+)*(?:dat|dit|het|zoals|that|it|as) (?:(?:had|heb) ik|(?:zei|zeg|vertelde|schreef|typte) ik|ik (?:had|heb|zei|vertelde|schreef|typte)|i(?:['’]ve| have| had)?)(?: (?:je|u|jou|dus|toch|net|al|eerder|hierboven|daarnet|zojuist|already|just|you))+(?: (?:verteld|gezegd|geschreven|getypt|gemeld|told|said|typed|wrote|written))?(?: (?:al|net|you|already|before|hierboven|eerder))*$/i;
const sighs = `(?:${sigh}|wat een|what an?|sorry)`;
/** Of who speaks or listens, a sigh, or a question. */
const ofOneself = new RegExp(`\\?$|^${sighs}\\b|\\b(?:ik|je|jij|mij|me|mn|i|you|please)\\b`, 'i');
/** What is to be done by who tells it, and not by whom it is asked: "is dat nu een verzoek of kan ik dat laten". */
const ofSpeaker = new RegExp(
  `^${sighs}\\b|^(?!.*\\b(?:u|uw|jullie|je|your?|weten|zien|know|see|wil|want)\\b).*\\b(?:moet|mag|kan|zal|doe|laat|hoef|ben|must|should|may|can|do|am) (?:ik|i)\\b|^(?:ik|i) (?:moet|ga|must|have to) (?:zo|nu|weer|go|now)\\b|^(?:is|telt|valt|does|counts?) (?:dit|dat|it|this|that)\\b`,
  'i',
);
/** Who asks, whatever is said of them. */
const ofThem =
  /\b(?:hij|zij|ze|hem|haar|hun|hen|zijn|zn|d['’]r|die|mevr\p{L}*|mevrouw|mvr|mw|meneer|dhr|heer|klant\p{L}*|pati[eë]nt\p{L}*|cli[eë]nt\p{L}*|gast|huurder|lid|he|she|him|her|his|they|them|their|customer|client|patient|member|guest|tenant)\b/iu;
const ofOwn = /\b(?:(?:ik|i) (?:was|ben|wil|wou|heb|want|am|have|would)|mijn|mij|my|me)\b/i;
/** What whoever passes it on has to say or do is asked for themselves. */
const asksSelf =
  /^(?:(?:en|maar|dus|and|but|so)[, ]+)*(?:wat|hoe|wanneer|moet|mag|kan|zal|what|how|when|must|should|may|can|do)\b.*\b(?:ik|i|hoort|hears?)\b/i;
