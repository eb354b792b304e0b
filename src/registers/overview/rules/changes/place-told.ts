// Where the business goes to, by what was said of it, and what else is told in the same breath.

/** "We heten nu De Korst en zijn verhuisd": what was told before it is heard behind it. */
export const movesBehind =
  /^(?<first>(?:we|wij) (?!zijn\b).+?),? (?:en|and) (?:(?:we|wij) )?(?<move>(?:zijn|have) .*\b(?:verhuisd|moved)\b.*)$/i;

/** "Naar de Kerkstraat 2, en heten nu De Korst": what stands behind it is no part of the place. */
export const alsoTold =
  /(?:[.;!,]+ (?:en )?(?:we|wij) |[.;,!]? en (?:(?:we|wij) )?)(?=(?:heten|hebben|werken|gebruiken|doen|are|have|use)\b)/i;

/** "Naar de Kerkstraat 2 in Zwolle"; a reason is no place. */
export function placeIn(said: string | undefined): string | undefined {
  const bareSaid = (said ?? '').replace(
    /^(?:(?:en )?(?:we|wij) )?zitten (?:nu |tegenwoordig )?(?=(?:in|op|aan) )/i,
    '',
  );
  const place = bareSaid
    .replace(newAddress, '')
    .replace(/^(?:naar|in|op|aan|te|to|at|bij|namelijk|het is|:)\s+/i, '')
    .trim();
  // "Een nieuw kantoor, Keizerstraat 4": what it is goes before where it is.
  const where = place.replace(kindOfPlace, '').replace(/[,;]? (?:daar|waar|where)\b.*$/i, '');
  return where === '' || noPlace.test(where) ? undefined : where;
}
/** Whether it is said of data, as in "alles naar Google Drive": the business stays where it is. */
export const movesData = (where: string): boolean => ofData.test(where.trim());
const ofData =
  /^(?:(?:met )?(?:alles|alle|onze|de|het|mijn|everything|all|our) ?)+(?:gegevens |bestanden |mail |data |administratie |boekhouding |foto['’]?s |files )?(?:naar|to) /i;
const newAddress = /^(?:(?:our|the|ons|het) )?(?:new|nieuwe?) add?ress?e?(?: (?:is|wordt))?:? /i;
const articles = '(?:(?:een|n|ons|onze|het|de|a|an|our|the) )*';
const sorts = '(?:nieuwe?|andere?|grotere?|kleinere?|eigen|tijdelijke?|new|bigger|larger|smaller|other) ';
const places = 'pand|plek|locatie|gebouw|kantoor|winkel|adres|ruimte|building|place|office|location|address';
const kindOfPlace = new RegExp(
  `^${articles}(?:${sorts})+(?:${places})(?:[,:]| (?:namelijk|op|aan|in|at|in|on)) +`,
  'i',
);

/** A reason, or a place of which nothing is told: "een nieuw pand". */
const noPlace = new RegExp(
  String.raw`^(?:(?:omdat|want|dus|en|maar|because|er|nu|weer)\b|${articles}(?:${sorts})*(?:${places}|stad|dorp)$)`,
  'i',
);
