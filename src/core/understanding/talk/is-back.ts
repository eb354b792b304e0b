// What was gone or stolen turns out not to be: "hij lag gewoon in de auto", "laat maar, ik heb hem".

const lead =
  '^(?:(?:nee|ja|oh?|ah|wacht|sorry|oeps|gelukkig|laat maar|al|loos alarm|gevonden|no|wait|never mind)[ ,.!]+)*';
const it = '(?:hem|het|t|m|ze|die|haar|it)';
const thing = '(?:hij|ze|zij|die|het|dat ding|it|(?:de|het|mijn|the|my) \\p{L}+)';
const still = '(?:(?:gewoon|nog|toch|weer|al|alweer|altijd|gelukkig|just|still) )*';
const isBack = new RegExp(
  [
    `(?:ik|we|wij|i) (?:heb|hebben|have) ${it}(?: (?:al|weer|alweer|gewoon|terug|toch|gelukkig|gevonden|back|again|here))*`,
    `${thing} (?:lag|zat|stond|hing|ligt|was) ${still}(?:(?:bij|in|op|onder|achter|naast|at|under) (?:(?:de|het|mijn|m'n|zijn|haar|een|mij|the|my) ?)?(?:\\p{L}+)?|thuis|hier|at home|here)`,
    `(?:${thing} is )?(?:al |weer |gewoon |toch )*(?:gevonden|terecht|boven water|found)(?:[ ,]+(?:hij |die |it )?(?:lag|zat|was) (?:\\p{L}+ ){0,3}\\p{L}+)?`,
  ]
    .map((shape) => `(?:${shape})`)
    .join('|')
    .replace(/^/, `${lead}(?:`)
    .concat(')(?: hoor)?[.! ]*$'),
  'iu',
);

/** Whether a few words say that nothing is lost after all; whether somebody could reach it meanwhile they do not tell. */
export const tellsItIsBack = (text: string): boolean => text.length < longest && isBack.test(text.trim());
const longest = 70;
