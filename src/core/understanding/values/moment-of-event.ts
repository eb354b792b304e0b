// The moment of what happened, in words that may speak of other moments too: "told the AP this morning" is no moment of discovery.
import type { Facts } from '../../engine/facts.js';
import { folded } from '../../fold.js';
import { type Day, dayOf } from '../../time.js';
import { saidBefore } from '../corrections/taken-back.js';
import { listed } from '../words.js';
import { foundOut, type MomentTold, momentTold, notices } from './moments-said.js';

const clausesIn = (text: string): readonly string[] => text.slice(0, 2000).split(/[,;.]\s|\s(?:maar|en|but|and)\s/);

/** What was done about it afterwards, and with whom: it was known before that. */
const doneAfter =
  /\b(?:told|reported|filed|informed|notified|called|phoned|rang|warned)\b(?: \S+){0,4}? (?:the )?(?:ap|dpa|authority|police|bank|insurer|insurance|provider)\b|\b(?:bij|aan|met|de|naar) (?:de )?(?:ap|autoriteit\p{L}*|politie|bank|verzekera?a?r|verzekering|provider)\b(?: \S+){0,4}? (?:gemeld|doorgegeven|gebeld|ingelicht|gesproken|verteld|gewaarschuwd)\b|\b(?:gemeld|doorgegeven|verteld|aangifte)\b(?: \S+){0,4}? (?:bij|aan) (?:de )?(?:ap|autoriteit\p{L}*|politie)\b|\baangifte (?:\S+ )?gedaan\b/iu;
/** Beside a moment that is known, whoever was told of it was told afterwards. */
const toldOthers =
  /\b(?:called|phoned|told|informed|notified|warned|asked|texted|e-?mailed) (?:the |our |my |all |them\b|him\b|her\b)|(?<!\bdoor (?:de |een )?)\b(?:klant\p{L}*|client\p{L}*|cliënt\p{L}*|mensen|hen|hem|haar|baas|collega\p{L}*|ouders) (?:\S+ )?(?:gebeld|ingelicht|gemaild|gewaarschuwd|verteld|gesproken)\b/iu;
const happening =
  /\b(?:gebeurd|gebeurde|misging|misgegaan|gestolen|gejat|kwijt\p{L}*|verloren|happened|went wrong|stolen|lost)\b/iu;
const corrects =
  /^\s*(?:nee|neen|no|sorry|wait|wacht|toch|actually|eigenlijk|it(?:'s| was| is)|that was|(?:het|dat) (?:was|is))\b/i;

/** Whether a text tells of whom was told afterwards: the authority, the police, the bank. */
export const tellsDone = (text: string): boolean => !text.includes('?') && doneAfter.test(text.slice(0, 2000));

/** The moment in a story of what happened: not that of what was done about it. */
export const momentOfEvent = (text: string, clock: Pick<Facts, 'now' | 'zone'>): MomentTold | undefined =>
  momentTold(ofEvent(text), clock);

function ofEvent(text: string): string {
  const clauses = clausesIn(text);
  const own = clauses.filter((clause) => notices.test(clause) || !doneAfter.test(clause));
  return own.length === clauses.length ? text : own.join(', ');
}

/**
 * The words that tell when it was; of a moment that is known already only those that speak of it, or of nothing else. `story` is what
 * was told before: who said when they noticed says no other moment of that by saying when it happened.
 */
export function wordsOfMoment(text: string, isKnown: boolean, story: unknown): string {
  const anew = saidBefore(text);
  if (!isKnown || anew !== undefined) return ofEvent(anew ?? text);
  const isSeen = typeof story === 'string' && notices.test(story);
  const isOfAnother = (clause: string) =>
    (onlyJustNow.test(clause) && !foundOut.test(clause) && !saysOnlyWhen(clause)) ||
    doneAfter.test(clause) ||
    toldOthers.test(clause) ||
    (isSeen && happening.test(clause));
  const speaksOfIt = (clause: string) =>
    (notices.test(clause) && !isOfAnother(clause)) ||
    saysOnlyWhen(clause) ||
    (!isOfAnother(clause) && (corrects.test(clause) || happening.test(clause)));
  const clauses = clausesIn(text);
  const own = clauses.filter(speaksOfIt);
  return own.length === clauses.length ? text : own.join(', ');
}

/** "NS belt net", "Kees zag het net op tijd": what happens now is no moment at which it was noticed, where that is known. */
const onlyJustNow =
  /^(?!.*\b(?:om|rond|half|kwart|uur|geleden|vandaag|van(?:ochtend|morgen|middag|avond|nacht)|gister\p{L}*|\p{L}+dag|\d|at|ago|today|yesterday)\b).*\b(?:net|nu|zojuist|just|now)\b/iu;

/** Whether a text says a day or a time, and nothing else. */
export const saysOnlyWhen = (clause: string): boolean => {
  const words = folded(clause.slice(0, 200)).match(/[\p{L}\d]+/gu) ?? [];
  return words.length > 0 && words.every((word) => /^\d/.test(word) || ofTime.test(word) || besideTime.has(word));
};

/** The day of what says when it was and nothing else, by its name or by a part of it: "net", "gisteravond", "een uur geleden". */
export function dayOnly(text: string, clock: Pick<Facts, 'now' | 'zone'>): Day | undefined {
  const told = saysOnlyWhen(text) ? momentTold(text, clock) : undefined;
  return told && dayOf(told.at, clock.zone);
}

const ofTime =
  /^(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\p{L}*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:eer)?gister\p{L}*|van(?:ochtend|morgen|middag|avond|nacht|daag)|\p{L}*(?:ochtend|morgen|middag|avond|nacht)s?|(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|mar|oct)\p{L}*|may)$/u;
const besideTime =
  listed(`nee neen nou no nope sorry oeps oh o ja yes wacht wait toch eigenlijk actually ik bedoel bedoelde i mean meant het dat was is it its that t s om rond op
  ongeveer omstreeks tegen circa ca at on around about roughly approximately in de the een a an of uur uren hour hours half kwart quarter kwartier minuten minutes minuut
  minute over voor past to geleden ago dag dagen day days week weken weeks weekend maand month today yesterday last vorige afgelopen this deze morning afternoon evening
  night tonight noon now nu net zojuist just am pm o clock een twee drie vier vijf zes zeven acht negen tien elf twaalf one two three four five six seven eight nine ten
  eleven twelve pas al eerder later early vroeg laat late denk think misschien maybe hoor rather liever niet not zo zoiets stuk`);
