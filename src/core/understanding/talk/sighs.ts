// A sigh before a yes or behind it: "zucht. ja klopt", "ok dan niet, klopt verder", "ja klopt zo pff".

/** The same words, without the sighs around a yes. */
export const withoutSighs = (text: string): string => text.replace(first, '').replace(last, '');

const first =
  /^\s*(?:(?:pf+|zucht|nou ja|(?:ok(?:e|é)?,? )?(?:dan niet|laat maar))[\s,.!]+)+(?=(?:ja|jep|jawel|klopt|goed|prima|yes)\b)/i;
const last = /(?<=\b(?:ja|jep|klopt|goed|prima|zo|yes))[\s,.!]+(?:pf+|zucht|joh|verder)[.! ]*$/i;
