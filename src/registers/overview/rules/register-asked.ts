// What somebody asks of their own register: how long something is kept there, where, who sees it, and what stands of it.
import { folded } from '../../../core/fold.js';
import { remembered } from '../../../core/remembered.js';
import { squeezed } from '../../../core/understanding/near-words.js';

/** `kept`: how long. `access`: who can see it. `places`: where it is. `all`: what is known of it. `who`: who does that work. */
export type AskedOfRegister = 'kept' | 'access' | 'places' | 'all' | 'who';

export interface RegisterAsked {
  readonly of: AskedOfRegister;
  /** Of what, folded, without articles. */
  readonly about: string;
}

const still = '(?: (?:nu|nou|eigenlijk|ook|dan|al|er|nog|precies|allemaal|again|now|exactly))*';
const us = '(?:we|wij|jullie)';
/** What is shown by a command of its own, or is no part of the register. */
const wholly = String.raw`\b(?:register|overzicht|menu|help|begin|start|vraag|vorige|volgende|formulier|question|form|overview|home)\b`;

const shapes: readonly (readonly [AskedOfRegister, RegExp])[] = [
  ['kept', new RegExp(`^hoe ?lang (?:bewaren|houden|bewaart) ${us}${still} (.+?)(?: bij)?$`)],
  ['kept', /^wat is onze bewaartermijn (?:van|voor) (.+)$/],
  ['kept', new RegExp(`^how long do we${still} keep (.+)$`)],
  [
    'access',
    new RegExp(
      `^wie (?:kan|kunnen|mag|mogen|heeft|hebben)${still} (?:toegang (?:tot|bij) |bij |in )(.+?)(?: (?:komen|kijken|zien))?$`,
    ),
  ],
  ['access', new RegExp(`^wie (?:ziet|zien|werkt${still} met|werken${still} met)${still} (.+)$`)],
  ['access', /^who (?:can (?:see|access|open)|has access to|works with|sees) (.+)$/],
  [
    'places',
    new RegExp(
      `^(?:waar|in welke? programma(?:s|'s)?) (?:staan|staat|bewaren ${us}|bewaart ${us}|hebben ${us}|liggen|ligt|zitten|zit)${still} (.+?)(?: (?:opgeslagen|bewaard|in))?$`,
    ),
  ],
  ['places', /^where (?:do we keep|are|is) (.+?)(?: (?:kept|stored))?$/],
  [
    'all',
    new RegExp(
      `^wat (?:staat|hebben ${us}|weten ${us}|hebt u|heeft u|heb je|weet u|weet je)${still}(?: in (?:het|ons) register)?${still} (?:over|van) (?!(?:mij|me|ons)$)(.+)$`,
    ),
  ],
  [
    'all',
    /^what (?:does (?:it|the register) say|do (?:we|you) (?:have|know)|is there)(?: now)? (?:about|on) (?!(?:me|us|myself)$)(.+)$/,
  ],
  ['all', new RegExp(`^staat ${still.replace('(?: ', '(?:')} ?(.+?) (?:er(?: al)? in|erin|in (?:het|ons) register)$`)],
  [
    'all',
    new RegExp(
      `^(?!.*${wholly})(?:open|toon|bekijk|ga(?: terug)? naar|terug naar|show(?: me)?|view|go(?: back)? to)${still} (.+)$`,
    ),
  ],
  ['all', new RegExp(`^(?!.*${wholly})laat${still} (?:(?:me|mij|ons) )?(.+?)${still} zien$`)],
  ['who', /^wie (?:is|zijn) (?:onze|ons|de) (.+)$/],
  ['who', /^wie (?:doet|doen|regelt) (?:onze|de|het) (.+?)(?: (?:bij|voor) ons)?$/],
  ['who', /^who (?:is|are) our (.+)$/],
  ['who', /^who does our (.+)$/],
];

/** All that is kept, and no part of it: "waar staan onze gegevens allemaal". */
export const asksOfAll = ({ about }: RegisterAsked): boolean => all.test(about);
const all =
  /^(?:(?:al|alle|al onze|al mijn|all|all the|all our) )?(?:alles|everything|(?:persoons)?gegevens|(?:personal )?data)(?: (?:allemaal|eigenlijk|nu|nou|precies|now))*$/;

/** Undefined for any other text; a question is short. */
export function registerAsked(text: string): RegisterAsked | undefined {
  // Behind a colon stands what it is: "wie werkt er met klanten: de winkel".
  if (text.length > longest || text.includes(':') || goesOn.test(text)) return undefined;
  const plain = folded(text.trim())
    .replace(/[\s.!?]+$/, '')
    .replace(/ (?:eig|eigenlijk|dan|ook alweer|again)$/, '')
    .replace(/^(?:en|maar|dus|hoi|hallo|and|so|hi)[ ,]+/, '')
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ');
  for (const [of, shape] of shapes) {
    const about = shape.exec(plain)?.[1];
    if (about !== undefined && !theRegister.test(about))
      return { of, about: about.replace(/^(?:de|het|een|onze|ons|the|our|a) /, '') };
  }
  return undefined;
}
const longest = 120;
/** Of all that stands here, and of no part of it. */
const theRegister = /^(?:(?:het|dit|mijn|ons|hele|heel|the|my|our|whole) )*(?:verwerkings)?register$/;
/** What is told behind a question is none of what it asks. */
const goesOn = /\?\s+\p{L}/u;

/** "Personeelsdossiers" are of the staff, "loonstroken" of the pay: one word begins as the name does. */
export function isAbout(about: string, names: readonly string[]): boolean {
  const words = about
    .split(/[^\p{L}\d-]+/u)
    .filter((word) => word.length >= fewestLetters)
    .map((word) => squeezed(word.replace(invoice, 'rekening')));
  return names.some((name) => {
    const stem = stemOf(name);
    return stem.length >= fewestLetters - 1 && words.some((word) => word.startsWith(stem) && isPlain(word, stem));
  });
}

const stemOf = remembered(2000, (name) => {
  const [first = ''] = folded(name).split(/[^\p{L}\d-]+/u);
  return squeezed(first).replace(/(?<=[a-z]{3})(?:s|en)$/, '');
});

/** A bill has two names. */
const invoice = /^(?:factu(?:ur|ren)|invoices?)/;
const fewestLetters = 4;

/** Behind the name stands nothing, or what holds the data of those: "leveranciers" is no lever. */
const isPlain = (word: string, stem: string): boolean =>
  /^(?:s|en|e|in|innen)?(?:s?(?:dosier|dosiers|gegevens|bestand|bestanden|lijst|lijsten|lijstje|adres|adresen|kaart|kaarten|strok|stroken|strok?en|staten|staat|administratie|stuken|map|mapen|file|files|data|records|list|lists|beelden|images))?$/.test(
    word.slice(stem.length),
  );

/** "Dossiers" are in "Patiëntendossier" too. */
export function holdsWord(title: string, about: string): boolean {
  const word = squeezed(about).replace(/(?:s|en)$/, '');
  return word.length >= fewestInside && /^\p{L}+$/u.test(word) && squeezed(folded(title)).includes(word);
}
const fewestInside = 6;
