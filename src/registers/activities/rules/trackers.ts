// Programs that see where cars are: whether people are followed with those is for the business to say.
import { valueAt } from '../../../core/engine/answers.js';
import type { Following, Scope } from '../../../core/engine/checklist.js';
import { t } from '../../../core/text.js';
import { listed, wordsIn } from '../../../core/understanding/words.js';
import { filled, knownChoices } from '../../../core/warnings/reading.js';

/** "GPS trackers in de busjes": where somebody is, and no pictures of them. */
export const tellsPosition = (text: string): boolean => positions.test(text) && !pictures.test(text);
const positions =
  /\b(?:gps|gps[- ]?track\w*|trackers?|track[- ](?:en|and|&)[- ]trace|volgsyste\w+|black ?box\w*|ritt?en?registratie\w*)\b/i;
const pictures = /camera|dashcam|bodycam|webcam|cctv|beelden|footage|film|drone/i;

/** "We hebben camera's in de winkel", "er hangt een camera bij de kassa": that there are, where, and no more. */
export const tellsCameras = (text: string): boolean => text.length <= 100 && hang.test(text.trim());
const place =
  '(?:in|op|bij|boven|aan|voor|achter|rond|om|langs|buiten|binnen|at|over|above|by|around|on|near|behind|outside|inside|en|and)';
const hang = new RegExp(
  String.raw`^(?:(?:en|and|ja|yes|ook|o ja|verder|well|hoi|hi)[, ]+)*(?:(?:wij|we|ik|i|er|there|bij ons|hier|in de \S+) )+(?:hebben|heb|hangen|hangt|staan|staat|zijn|is|gebruiken|gebruik|have|use|are|got|['’]?ve got)(?: (?:we|wij|ik|er))?(?: (?:ook|wel|nu|al|also|een|a|an|some|paar|enkele|een paar|several|twee|drie|vier|two|three|four|\d{1,2}|onze|our)){0,4} (?:\p{L}*camera(?:['’]?s)?|webcams?|cctv|videodeurbel(?:len)?|cameratoezicht|(?:security|surveillance) cameras?)(?: (?:hangen|staan|draaien|running|hanging|up))?(?: ${place}(?: (?!niet\b|not\b)[\p{L}’']+){0,4}){0,2}[.!]*$`,
  'iu',
);

/** "Camera's hangen er wel", "en camera": that there are, in words that tell nothing else; of another activity than the one of the cameras itself. */
export function onlyNamesCameras(text: string): boolean {
  if (tellsCameras(text)) return true;
  const words = text.length > 100 ? [] : wordsIn(text.replaceAll(wherever, ' '));
  return words.some((word) => camera.test(word)) && words.every((word) => camera.test(word) || beside.has(word));
}
const camera = /^(?:\p{L}*camera(?:['’]?s|tje|['’]tjes)?|cameratoezicht|camerabewaking|cctv)$/u;
const beside =
  listed(`en ook nog wel ja nee o oh maar trouwens we wij ik er hier hebben heb hangen hangt staan zijn is gebruiken een de
  twee drie vier paar buiten binnen and also yes have are there some the s too as well hoor natuurlijk`);
const wherever =
  /\b(?:in|op|bij|boven|aan|voor|achter|rond|om|at|on|near|above) (?:(?:de|het|een|onze|the|our) )?\p{L}+/giu;

const trackers = /\b(?:track ?jack|web ?fleet|gps\w*|track(?:ing|ers?)?)\b/i;

/** Where a program sees where cars are, that nobody is followed is no proposal of ours: it is asked. */
export const followedByTracker: Following = {
  from: (scope) => {
    const names = trackersIn(scope);
    const value = valueAt(scope.answers, 'monitoring');
    const isElse = Array.isArray(value) && !value.includes('none');
    if (names.length === 0 || isElse) return undefined;
    return { value: null, because: filled(seesCars, { names: names.join(', ') }), sure: false };
  },
  says: t(`als een programma hier ziet waar auto’s zijn, is niet bekend of u mensen volgt
           if a program here sees where cars are, it is not known whether you follow people`),
};
const seesCars = t('want met {names} ziet u waar auto’s zijn', 'because {names} shows where cars are');

function trackersIn(scope: Scope): readonly string[] {
  const picked = knownChoices(scope, 'suppliers') ?? [];
  return scope.facts.suppliers
    .filter(({ id, name }) => picked.includes(id) && trackers.test(name))
    .map(({ name }) => name);
}
