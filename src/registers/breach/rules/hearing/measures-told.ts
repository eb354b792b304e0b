// What was done so that it happens no more, and why a report comes late: told of a breach that is handled, and nothing of what leaked.
import { folded } from '../../../../core/fold.js';

const plainly = (text: string): string => folded(text.trim()).replaceAll(/[’'`]/g, ' ');

/** Whoever locks a business out of its own files takes no measure; what is asked, supposed or not done is none either. */
const isNone =
  /\?|\b(?:niet|geen|nooit|not|never|no|nog (?:te|een)|als|zodra|if|when|moet|moeten|must|should|zou|zouden|losgeld|bitcoins?|gijzel\p{L}*|ransom\p{L}*|hackers?|daders?|aanvallers?|attackers?|iemand|somebody|someone|(?:hij|zij|ze|die|he|she|they) (?:heeft|hebben|has|have)|betalen|pay)\b|\b(?:klopte|bleek|blijkt|bleken|was|waren|were|toch|turns out)\b/u;
const kept = String.raw`\b(?:wachtwoord\p{L}*|passwords?|inlog\p{L}*|logins?|accounts?|toegang\p{L}*|access|rechten|permissions|mailbox(?:en|es)?|codes?|pincodes?|sleutels?|keys?|sloten|slot|locks?|map(?:pen)?|folders?|mdm|vpn|2fa|mfa|tweestaps\p{L}*|two[- ]factor)\b`;
const put = String.raw`\b(?:aangepast|gewijzigd|veranderd|gereset|vernieuwd|ingetrokken|geblokkeerd|vervangen|dichtgezet|afgesloten|afgeschermd|ingesteld|aangezet|ingeschakeld|ingevoerd|changed|reset|renewed|revoked|blocked|replaced|closed|restricted|enabled|introduced|(?:set|turned|switched) (?:up|on))\b`;
const devices = String.raw`\b(?:laptops|telefoons|tablets|ipads|toestellen|apparaten|schijven|sticks|phones|devices|drives|disks)\b`;
const secured = String.raw`\b(?:versleuteld|vergrendeld|beveiligd|encrypted|locked|secured)\b`;
const byNow = String.raw`\b(?:nu|inmiddels|ondertussen|sindsdien|meteen|direct|daarna|now|since then|meanwhile|straight away)\b`;

/** "We hebben de wachtwoorden aangepast"; "alle laptops zijn nu versleuteld", where "die laptop was versleuteld" tells how it was. */
const measures: readonly RegExp[] = [
  new RegExp(`${kept}.*${put}|${put}.*${kept}`, 'u'),
  new RegExp(`(?=.*${byNow}).*(?:${devices}.*${secured}|${secured}.*${devices})`, 'u'),
];

/** Whether a text tells what was done about a breach since, as far as that keeps others out. */
export function tellsMeasure(text: string): boolean {
  const plain = plainly(text);
  return plain.length <= longest && !isNone.test(plain) && measures.some((shape) => shape.test(plain));
}
const longest = 160;

const late =
  /^(?:(?:ja|nou|sorry|en|maar|yes|well|but|and)[, ]+)*(?:(?:(?:het|dat|dit|de melding|we|wij|ik|it|the report|we|i)(?: is| zijn| ben| was| waren| re| s| m| am| are| were| heb| hebben| have)? )?(?:(?:dit|het|dat|it|this) )?(?:(?:veel |wat |iets |te |too |a bit )*(?:laat|late|later dan 72|later than 72)\b|(?:niet|not) (?:op tijd|binnen (?:de )?(?:72|drie)|in time|within (?:the )?72)\b)|(?:later|te laat) (?:gemeld|melden)\b|(?:we|wij|ik|i) (?:meld|melden|meldden|meldde|report|reported) (?:(?:het|dit|dat|it|this) )?(?:zo |te |too )?(?:laat|later|late)\b)/;
const because = /\b(?:want|omdat|doordat|door|vanwege|wegens|aangezien|komt door|because|due to|since|as)\b \S+/;

/** Whether a text says why a breach is reported late. */
export function tellsWhyLate(text: string): boolean {
  const plain = plainly(text);
  return !plain.includes('?') && late.test(plain) && because.test(plain);
}
