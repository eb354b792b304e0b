// That what stands there is not right, or not all of it, and nothing more: "klopt niet", "mwah", "not quite".

/** What says that it is right. */
export const right = `(?:klopt|kloppen|goed|prima|oke?|oké|right|correct|fine|good)`;
/** What may stand before that, and says nothing. */
export const all = `(?:(?:nou|tja|ja|jawel|nee|hm+|eh+m?|mja|well|yes|no|alles|dit|dat|het|is|verder|all|everything|it|it's|this|that's|that)[, ]+)*`;

/** That it is not all right, and nothing more. */
const notAll = new RegExp(
  `^${all}(?:maar |but )?(?:m?wah?|mwoah|meh|bwah?|matig|half|halfslachtig|gedeeltelijk|deels|(?:kon|kan) beter|twijfel|klopt (?:bijna|half|deels|toch niet|nog niet)|${right}? ?(?:is |er )?(?:nog |echt |ook )?niet(?: (?:helemaal|allemaal|alles|echt|zo|overal|heel|precies|volledig))*(?: (?:goed|juist|waar|zo|eens))?|niet alles klopt|er klopt (?:iets|wat|niks|niets)(?: niet)?(?: van)?|bijna(?: (?:goed|helemaal|allemaal))?|not (?:quite|really|entirely|exactly|all|completely)(?: (?:right|correct))?|(?:is )?(?:not (?:right|correct)|wrong|incorrect|fout|verkeerd)|almost(?: right)?|partly|sort of|could be better|something is (?:wrong|off))[.! ]*$`,
  'i',
);

/** Whether it is only said that what stands there is not right. */
export const isNotRight = (text: string): boolean => notAll.test(text.trim());
