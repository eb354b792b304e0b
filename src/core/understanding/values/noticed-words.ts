// Words of when something was seen: by others, only now, some time ago, or when it was told to somebody here.

/** What somebody else saw, and when all was still well, is nothing that was noticed here. */
export const seenByOthers =
  /\b(?:gezien door|seen by|seen (?:\S+ ){1,3}by|gezien (?:\S+ ){1,2}door|nog gezien|(?:voor het|voor 't) laatst gezien|last seen|still saw)\b|\b(?:zij|ze|they) (?:zelf )?(?:weten|wisten|know|knew)\b|\b(?:voorbijganger|vreemde|onbekende|buur(?:man|vrouw|t)?|buren|klant|klanten|patient|ouder|ouders|bezoeker|stranger|passer-?by|neighbou?rs?|customers?|visitor|parents?) (?:zag|zagen|saw)\b/i;
/** "Net gemerkt, half uur geleden": how long ago that was. */
export const onlyAgo =
  /^(?:(?:een|n|zo['’]?n|ongeveer|een klein|about|denk ik) )*(?:half uur(?:tje)?|kwartier(?:tje)?|uur(?:tje)?|(?:\d{1,2}|twee|drie|vier|vijf|tien|two|three|five|ten|an?) (?:minu\w+|uur|uren|hours?)|half an hour) (?:geleden|terug|ago)(?: denk ik| ongeveer| hooguit| max)*[.!]*$/i;
/** "Vorige week nog ingelogd zag ik net": whatever else is told of when, it was seen just now. */
export const seenNow =
  /^(?!.*\b(?:uur|geleden|kwartier|om|rond|ago|at)\b).*\b(?:(?:zag|zie|ontdekte?|merkte?|hoorde?|las|lees) (?:ik|we|wij) (?:(?:het|dit|dat|er) )?(?:net|nu|zojuist|zonet|daarnet)|(?:i|we) (?:just|only now) (?:saw|noticed|found out|heard|discovered))\b/i;
/** "Ik kreeg deze mail gisteren": whoever is told of it knows it from then. */
export const gotTold =
  /\b(?:(?:ik|we|wij) (?:kreeg|kregen|ontving|ontvingen|las|lazen)|(?:i|we) (?:got|received|read)) (?:(?:de|deze|die|dit|dat|het|hun|this|the|that|their) )?(?:e-?mail|mail|bericht|brief|melding|message|letter|notice)\b/i;
/** Who sees or hears it only now. */
export const onlyNow = /\b(?:nu|net|now|just)\b/i;
