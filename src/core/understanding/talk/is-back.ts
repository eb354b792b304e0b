// What was gone or stolen turns out not to be: "hij lag gewoon in de auto", "laat maar, ik heb hem".

const lead =
  '(?:(?:nee|ja|oh?|ah|wacht|sorry|oeps|gelukkig|laat maar|al|loos alarm|gevonden|no|wait|never mind)[ ,.!]+)*';
const it = '(?:hem|het|t|m|ze|die|haar|it)';
const thing = '(?:hij|ze|zij|die|het|dat ding|it|(?:de|het|mijn|the|my) \\p{L}+)';
const still = '(?:gewoon|nog|toch|weer|al|alweer|altijd|gelukkig|just|still)';
const there =
  "(?:bij|in|op|onder|achter|naast|at|under) (?:(?:de|het|mijn|m'n|zijn|haar|een|mij|the|my) ?)?(?:\\p{L}+)?";
const shapes = [
  `(?:ik|we|wij|i) (?:heb|hebben|have) ${it}(?: (?:al|weer|alweer|gewoon|terug|toch|gelukkig|gevonden|back|again|here))*`,
  // Where it lay may be where it was lost: "gewoon" says that it was not.
  `${thing} (?:lag|zat|stond|hing|ligt|was) (?:(?:${still} )+(?:${there}|thuis|hier|at home|here)|thuis|hier|bij mij|at home|here)`,
  `(?:${thing} is )?(?:(?:${still}) )*(?:gevonden|terecht|boven water|found)(?:[ ,]+(?:hij |die |it )?(?:lag|zat|was) (?:\\p{L}+ ){0,3}\\p{L}+)?`,
];
const isBack = new RegExp(`^${lead}(?:${shapes.join('|')})(?: hoor)?[.! ]*$`, 'iu');
const lost = /\b(?:kwijt\p{L}*|gestolen|gejat|geroofd|verloren|weg|vermist|zoek|lost|stolen|missing|gone)\b/iu;

/**
 * Whether a few words say that what a story tells to be gone is not, after all; whether somebody could reach it meanwhile they do not
 * tell.
 */
export const tellsItIsBack = (text: string, story: string): boolean =>
  text.length < longest && lost.test(story) && isBack.test(text.trim());
const longest = 70;
