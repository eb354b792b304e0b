// What somebody takes back in the same breath, as it was settled in the end.

/** "Jan@zaak.nl nee sorry info@zaak.nl": the one behind it is meant. */
const addressAnew = /\S+@\S+[,;]? (?:(?:nee|neen|no|sorry|wacht|wait|of|oh?)[, ]+){1,3}(?=\S+@\S+)/giu;
/** "Geen camera's, o wacht wel eentje": what is taken back at once is not denied. */
const afterAll =
  /\bgeen (\p{L}+?)(?:['’]?s)?,? (?:oh? )?(?:wacht|ho|nee|toch|eh),? (?:toch )?wel (?:eentje|een|één|1)\b/iu;

/** The text with only what was meant after all. */
export const asSettled = (text: string): string => text.replace(afterAll, 'wel een $1').replace(addressAnew, '');
