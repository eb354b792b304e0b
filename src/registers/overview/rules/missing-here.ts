// "De cookies moeten er ook bij", "verzuim staat er nog niet in": work that is missing in the register and has to come in.
import { beginsToAsk } from '../../../core/understanding/talk/asks-in-general.js';
import { wordsIn } from '../../../core/understanding/words.js';

const tooWord = '(?:ook|nog|eigenlijk|echt|toch|wel|dus|maar|denk ik|dan|even|also|still|really|too)';
const register =
  '(?:in|bij|op|aan|to|on) (?:het|ons|mijn|dit|die|de|uw|the|our|my|this) (?:register|overzicht|lijst(?:je)?|list|overview)';
const there = `(?:(?:er|daar|hier)(?: ${tooWord})* (?:in|bij|tussen|op|aan)|erin|erbij|in (?:there|here)|${register})`;
const place = `(?: ${tooWord})* ${there}`;

const wants = [
  // "De site moet er ook bij", "onze klantenlijst hoort in het register".
  String.raw`^.{3,60}? (?:moet|moeten|mag|mogen|hoort|horen|kan|kunnen|komt|komen|should|must|has to|have to|needs to|belongs?)(?: go| be| come)?${place}\b`,
  // "Verzuim staat er nog niet in", "the newsletter is not in there yet".
  String.raw`^.{3,60}? (?:staat|staan|zit|zitten|is|are) (?:(?:er|daar|hier)(?: nog| ook)* niet(?: ${tooWord})* (?:in|bij|tussen|op)|(?:nog )?niet(?: ${tooWord})* ${there})\W*$`,
  String.raw`^.{3,60}? (?:is|are) (?:not|n't) (?:yet )?${there}\b`,
  // "De sollicitanten ontbreken nog", "er mist nog iets: de nieuwsbrief".
  String.raw`^.{3,60}? (?:ontbreekt|ontbreken|mist|missen|is|are|staat|staan) (?:${tooWord} )*(?:nog|still)(?: (?:niet|not|missing|steeds))*(?: ${there})*\W*$`,
  `^(?:${tooWord} )*(?:er|we|ik|wat|i|we) (?:mist|missen|mis|ontbreekt|ontbreken|miss)(?: (?:er|hier|there|here))* (?:${tooWord} )*(?:iets|wat|er een|een ding|something|:)`,
  // "Zet de nieuwsbrief er ook bij", "voeg het personeel toe", "ik wil de stagiairs nog toevoegen".
  String.raw`^(?:(?:kun|kan|wil) (?:je|u) |graag |please )*(?:zet|doe|stop|neem|gooi|put|add|include) .{3,60}? (?:${there}|too|please|to it|in it|mee op)\W*$`,
  String.raw`^(?:(?:kun|kan|wil) (?:je|u) |graag )*voeg .{3,60}? toe\W*$`,
  String.raw`^(?:ik|we|wij|i|we) (?:wil|willen|wilde|moet|moeten|want to|need to|have to|would like to)(?: ${tooWord})* .{3,60}? (?:toevoegen|bijvoegen|opnemen|erbij zetten|erin zetten|er(?: ${tooWord})* (?:bij|in) (?:zetten|hebben))\W*$`,
].map((shape) => new RegExp(shape, 'iu'));

/** Whether somebody says that something is missing in the register, or has to come in; who asks whether it must is no such. */
export function asksToAdd(text: string): boolean {
  const said = text
    .slice(0, longest * 2)
    .trim()
    .replace(greeted, '');
  if (said.length > longest || said.includes('?') || beginsToAsk(wordsIn(said))) return false;
  return wants.some((shape) => shape.test(said));
}
const greeted = /^(?:(?:hoi|hallo|hey|ja|oh|o|oja|en|wacht|trouwens|maar|hi|hello|yes|and|wait)[, ]+)*/i;
const longest = 100;
