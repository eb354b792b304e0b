// What somebody asks of what stands in the register, beside whatever else they say: who gets at it, whether it is there, what changed.

import { folded } from '../../fold.js';
import { remembered } from '../../remembered.js';
import { asksToSee } from './asks-to-see.js';

/**
 * `access`: who gets at it. `there`: whether it is in the register. `changed`: what changed lately. `history`: who changed it. `ready`: why a part is done. `held`: all
 * that stands of it. `missing`: what does not. `own`: one thing of the business or the register. `do`: whether they do that.
 */
export type StandsAsked = 'access' | 'there' | 'changed' | 'history' | 'ready' | 'held' | 'missing' | 'own' | 'do';

export interface AskedToStand {
  readonly of: StandsAsked;
  /** As it was typed. */
  readonly words: string;
  /** Folded: of what it is asked, or the words around it. */
  readonly about: string;
}

const shapes: readonly (readonly [StandsAsked, RegExp])[] = [
  [
    'access',
    /^(wie (?:kan|kunnen|mag|mogen|heeft|hebben)\b(?: \S+){0,5} (?:bij|in|toegang|erbij|inzien|zien)(?: \S+){0,5})$/,
  ],
  [
    'there',
    /^(?:staat|staan|zit|zitten) (?:er (?:ergens |ook |al |nog )?(?:iets (?:over|van) )?)?(\S+(?: \S+){0,7}?)(?: (?:nu|nou|nog|al|ook|wel|dan|steeds|eigenlijk)){0,3} (?:er (?:(?:nu|nou|nog|al|ook|wel|dan|steeds|eigenlijk) ){0,3}(?:in|uit|bij)|erin|eruit|erbij)$/,
  ],
  [
    'there',
    /^(?:staat|staan|zit|zitten|is|zijn) er (?:ook |al |nog )*(?:ergens |iets (?:over|van) )(\S+(?: \S+){0,5}?)(?: (?:al|ook|nog|nu|ergens))* (?:in|bij|genoteerd|opgeschreven|ingevuld|bewaard|in (?:het|mijn|ons) register)$/,
  ],
  ['there', /^(?:doet|doen|komt|komen) (\S+(?: \S+){0,4}?) (?:hier )?ergens (?:in |aan )?(?:mee|voor|in|terug)$/],
  [
    'there',
    /^(?:staat|staan|zit|zitten) er (?:(?:ergens|nog|ook|al|nu|eigenlijk) ){0,3}(?!iets\b|wat\b|nog\b|ook\b|al\b)(\S+(?: \S+){0,3}?) (?:in|bij|tussen)(?: (?:het|mijn|ons) register)?$/,
  ],
  [
    'there',
    /^(?:doet|doen|staat|staan) (?!er\b|dat\b|dit\b|iemand\b|we\b|wij\b|ik\b)(\S+(?: \S+){0,2}?) (?:hier )?ergens(?: (?:mee|in|bij))?$/,
  ],
  [
    'changed',
    /^(?:laat (?:eens |even )?zien )?(wat (?:heb|hebben|heeft|is|zijn|er)(?: (?!wet\b|avg\b)\S+){0,6} (?:veranderd|gewijzigd|aangepast|toegevoegd|bijgewerkt)(?: is| zijn| heb| hebben| heeft)?(?: (?:vandaag|gisteren|vorige week|deze week|in (?:het|ons|mijn) register)){0,2})$/,
  ],
  [
    'changed',
    /^((?:wat zijn|welke zijn|welke|laat) (?:de |mijn |onze )?(?:laatste|recente) (?:wijzigingen|veranderingen|aanpassingen)(?: zien)?)$/,
  ],
  [
    'history',
    /^(?:wie|wanneer|who|when) (?:heeft|hebben|is|zijn|werd|was|has|last)? ?((?:dit|dat|deze|die|het|this|it|[a-z]-?\d{1,4}|(?:de|het|onze|ons|mijn|the|our) \p{L}+|\p{L}{4,})(?: (?!voor\b|als\b|het\b|laatst)\p{L}+)?) (?:(?:voor het|voor t|het|voor|als|de) )?(?:laatste?(?: keer)? )?(?:veranderd|gewijzigd|aangepast|ingevuld|bevestigd|nagekeken|gecontroleerd|bijgewerkt|changed|edited|filled in|confirmed)(?: last)?$/u,
  ],
  [
    'changed',
    /^((?:is|zijn|wat is) er (?:(?:nog|al|ook|eigenlijk) )*(?:iets|wat|dingen|veel|nog) (?:veranderd|gewijzigd|aangepast|bijgewerkt|bijgekomen)(?: (?:sinds|vandaag|gisteren|deze|vorige|afgelopen)(?: (?:week|maand|keer|gisteren|vorige|dagen|weken|toen)){0,2})?|(?:what|did anything|has anything) changed(?: (?:lately|recently|today|this week|since last week|last week))?)$/,
  ],
  [
    'history',
    /^who (?:last )?(?:changed|edited|filled in|confirmed) (this|it|that|[a-z]-?\d{1,4}|\p{L}{4,})(?: last)?$/u,
  ],
  [
    'ready',
    /^waarom (?:is|zijn|staat|staan) (\S+(?: \S+){0,4}?)(?: (?:nu|nou|dan|al|opeens|ineens)){1,3} (?:op )?(?:klaar|af|ingevuld|afgerond|gereed)$/,
  ],
  [
    'own',
    /^((?:wie|welke?|hoe|wat|hoeveel|waar)\b.* (?:ons|onze|we|wij|mij|mijn|me|register|vervanger|contactpersoon)\b.*)$/,
  ],
  ['own', /^((?:wie|who) (?:vervangt|doet|regelt|is|zijn|are|does) \S+(?: \S+){0,4})$/],
  [
    'do',
    /^(?:hebben|gebruiken|versturen|sturen|verzenden|doen|werken|verkopen|huren|houden|maken) (?:we|wij) (?!.*\b(?:niet|geen|nooit|wel|altijd|soms|elke?)\b)(?:(?:al|ook|eigenlijk|nu|ergens|iets|een|met|aan|de|het|in) )*(\S+(?: \S+){0,3})$/,
  ],
];

/** What is of somebody's own data, or of a case, is asked of something else. */
const ofOther = /\b(?:mijn|m n|mn|mij|me|data ?lek\w*|lek|melding\w*|verzoek\w*)\b/;

const leads =
  /^(?:(?:en|maar|dus|oh?|nou|eh|hoi|hallo|hey|hee|trouwens|even|vraagje|gewoon(?: een)? vraag|ik vraag me af|weet je|zeg)[ ,:]+){1,4}/;
const joints =
  /(?<=[?.!…])\s+|[,;]\s+|\s+(?=(?:en|and) (?:wie|wat|waarom|hoe|welke?|waar|staat|staan|zit|zitten|laat|toon|hebben|who|what) )/;
const longest = 300;

interface WhatStands {
  readonly asked: readonly AskedToStand[];
  readonly told: string;
}

/** The questions of a text about what stands in the register, and what else is said with them; undefined where none is asked. */
export const asksWhatStands: (text: string) => WhatStands | undefined = remembered(4, (text) => {
  if (text.length > longest) return undefined;
  // "Staan personeel, planning en facturen erin" names several in one question.
  const whole = askedIn(text);
  if (whole !== undefined && isOne(whole)) return { asked: [whole], told: '' };
  const asked: AskedToStand[] = [];
  const told: string[] = [];
  for (const clause of text.trim().split(joints)) {
    const found = askedIn(clause);
    if (found === undefined) told.push(clause.trim().replace(/[\s.]+$/, ''));
    else asked.push(found);
  }
  return asked.length === 0 ? undefined : { asked, told: told.filter((one) => one !== '').join('. ') };
});

const isOne = ({ of, about }: AskedToStand): boolean =>
  of !== 'own' && !/(?:^|\s)(?:wie|wat|waarom|hoe|welke?|waar|staa[nt]|zitt?en|laat|who|what)(?:\s|$)/.test(about);

function askedIn(clause: string): AskedToStand | undefined {
  const plain = folded(clause.trim())
    .replaceAll('’', "'")
    .replace(/[\s.!?…]+$/, '')
    .replace(leads, '');
  const seen = asksToSee(plain);
  if (seen !== undefined) return { ...seen, words: clause.trim().replace(/^en /i, '') };
  for (const [of, shape] of shapes) {
    const about = shape.exec(plain)?.[1];
    if (about !== undefined && (of === 'own' || !ofOther.test(about)))
      return { of, words: clause.trim().replace(/^en /i, ''), about };
  }
  return undefined;
}
