// The words in which people tell that the business moves, or gets a place beside the one it has.
import { now, we } from './of-us.js';

const shop =
  '(?<place>winkel|vestiging|filiaal|zaak|locatie|praktijk|salon|restaurant|kantoor|pand|shop|branch|location)';
export const places: readonly (readonly [string, plain?: true])[] = [
  [`(?:een |n )?(?:nieuwe?|tweede|extra) ${shop} erbij(?: (?<where>.+))?`],
  [
    `(?:er komt|${we} openen|${we} krijgen|${we} beginnen|${we} starten|${we} hebben) ${now}(?:een |nog een |n )?(?:tweede|2e|derde|extra|nieuwe) ${shop}(?: bij)?(?: (?<where>.+))?`,
  ],
  [`er komt ${now}(?:nog )?(?:een )?${shop} bij(?: (?<where>.+))?`],
  [`${we} hebben er ${now}(?:nog )?(?:een )?${shop} bij(?: (?<where>.+))?`],
  [`${we} (?:hebben|krijgen|openen) ${now}(?:nog )?(?:een )?${shop} (?:erbij|bijgekregen)(?: (?<where>.+))?`],
  [`${we} (?:open|are opening|get) a (?:second|new|third) ${shop}(?: (?<where>.+))?`],
];

const business =
  '(?:we|wij|ik|het bedrijf|de zaak|de winkel|onze winkel|onze zaak|ons bedrijf|ons kantoor|het kantoor|de praktijk|onze praktijk)';
export const moves: readonly (readonly [string, plain?: true])[] = [
  [`${business} (?:zijn|is|ben) ${now}verhuisd(?: (?<where>.+))?`],
  [`${business} (?:zijn|is|ben) ${now}(?:naar (?<where>.+?)) verhuisd`],
  [`${business} (?:gaan|gaat|ga) ${now}(?:(?:naar )?(?<where>.+?) )?verhuizen`],
  [`${business} (?:gaan|gaat|ga) ${now}verhuizen(?: (?<where>.+))?`],
  [`${business} (?:verhuizen|verhuist|verhuis) ?${now}(?:(?<where>.+))?`],
  [`(?:ons|het) nieuwe adres (?:is|wordt) ${now}(?<where>.+)`],
  [`(?:(?:ons|het) )?(?:nieuwe? )?adres (?:is|wordt) ${now}(?<where>.+\\d.*)`],
  [`(?:(?:ons|het) )?nieuwe? adres (?<where>(?!is |wordt )[a-z].+\\d.*)`],
  [`${we} (?:hebben|krijgen) ${now}een (?:nieuw|ander) adres(?: (?<where>.+))?`],
  [`(?:(?:het|ons|mijn) )?adres klopt niet(?: meer)?,? ${we} zitten ${now}(?:op|in|aan)? ?(?<where>.+\\d.*)`],
  // Who "sit at twelve people" count them.
  [`${we} zitten ${now}(?:op|in|aan) (?!\\S+ (?:man|mensen|medewerkers|collega|koppen|personeel))(?<where>.+\\d.*)`],
  [`${we} (?:have |are )?(?:moved|moving)(?! from \\S+(?: \\S+)? to )(?: (?<where>.+))?`],
];
