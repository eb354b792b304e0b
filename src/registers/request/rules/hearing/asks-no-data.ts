// What people ask a business for that is no request about their data: an invoice, a deposit, a reference.
import { folded } from '../../../../core/fold.js';

const asks = String.raw`\b(?:wil|wilt|willen|wou|wilde|vraagt|vroeg|vragen|gevraagd|wants?|wanted|asks?|asked|would like|needs?|heeft .{0,20} nodig)\b`;
const reference =
  '(?:referenties?|aanbevelings?brief|getuigschrift|references?|recommendation(?: letter)?|letter of recommendation)';
const paper = String.raw`(?:facturen|factuur|creditnota|offerte\w*|prijsopgave|(?:aankoop|kassa|betaal)?bon(?:netje)?|kwitantie|rekening|betaalbewijs|garantiebewijs|borg|aanbetaling|statiegeld|certificaa?t\w*|diploma|(?:werkgevers|verhuurders|inkomens)verklaring|jaarcijfers|jaarrekening|btw-aangifte|brief voor (?:de |zijn |haar |een )?(?:bank|hypotheek|gemeente|verhuurder|uwv)|invoices?|quotes?|quotation|receipts?|deposit|refund|certificates?|warranty|letter for (?:the |his |her |a )?(?:bank|mortgage|landlord))`;
const own =
  /\b(?:gegevens|persoonsgegevens|dossier\w*|data|details|files?|records?|inzage|inzien|verwijder\w*|wissen|weg|delete\w*|erase\w*|remove\w*|alles|everything|adres|address|naam|name|nummer|number|klopt|klacht|complain\w*|mail(?:ing)?s?|nieuwsbrief|newsletter|avg|gdpr|foto\w*|photos?)\b/;
/** "Wants his car back before noon": a thing of theirs that is here. */
const ofThing =
  /\b(?:wants?|wanted|wil|wilt|wilde) (?:his|her|their|zijn|haar|hun|zn|z'n) (?!data|file|details|dossier|gegevens|cv|resume|number|nummer|money|geld)\p{L}+ (?:back|terug|klaar|ready|done|fixed|gemaakt)\b/u;
/** "Wil weten wanneer zijn ketel geplaatst wordt": of the work, and of nobody's data. */
const ofWhen =
  /\b(?:wil|wilt|vraagt|vroeg|wants?|asks?|asked)(?: \S+)? (?:weten |to know )?(?:wanneer|hoe laat|when) .*\b(?:geplaatst|klaar|geleverd|bezorgd|gebracht|gerepareerd|gemaakt|afgehaald|opgehaald|langskom\w*|ready|delivered|installed|finished|repaired)\b/;
const ofReference = new RegExp(String.raw`${asks}.{0,40}\b${reference}\b`);
const ofPaper = new RegExp(String.raw`${asks}.{0,40}\b${paper}\b`);

/** Who it is that wants something, in so many words. */
const somebody =
  /^(?:(?:er is|there is|hoi|hi) )?(?:(?:een|de|onze|mijn|a|the|our|my) )?(?:\S{1,12} )?(?:klant|huurder|gast|patient|client|lid|ouder|moeder|vader|koper|cursist|leerling|bezoeker|deelnemer|customer|tenant|guest|member|parent|client|student|visitor|buyer)(?:en|s)? (?:wil|wilt|wou|wilde|vraagt|vroeg|eist|wants?|wanted|asks?|asked|demands?)\b/;
/** What may be of data all the same. */
const mayBeOfData =
  /\b(?:niet|geen|stop\w*|weten|zien|lezen|kopie|toestemming|reclame|account(?!ant)\w*|profiel|lijst\w*|bestand|systeem|bewaar\w*|opgeslagen|praten|overleden|not|no|stop|know|see|copy|consent|advert\w*|profile|list|system|kept|stored|camera\w*|beeld\w*|video\w*|privacy|beltegoed|verzoek|request)\b/;

/** A list, or something to look at, of what the business sells or does: nobody stands on it. */
const ofWares =
  /\b(?:prijs|product(?:en)?|artikel(?:en)?|voorraad|wijn|menu|assortiments|price|product|stock|wine|menu) ?(?:lijst|list)(?:en|s)?\b|\b(?:lijst|overzicht|catalogus|kopie|list|overview|catalogue|copy) (?:met|van|of|with) (?:(?:al|alle|all|de|onze|ons|jullie|the|our|your) )*(?:producten|artikelen|diensten|prijzen|tarieven|openingstijden|gerechten|wijnen|behandelingen|cursussen|merken|modellen|menukaart|products|services|prices|rates|items|goods|dishes|wines|treatments|courses|brands|models|opening hours|menu)\b/g;

/** Whether somebody wants a list of what the business sells, and nothing else. */
export const wantsWares = (text: string): boolean => folded(text.trim()).search(ofWares) >= 0 && wantsNoData(text);

/** Whether somebody wants something in which no word is of data: "klant wil zijn borg terug", "gast wil ruilen", "… de lijst van onze producten". */
export function wantsNoData(text: string): boolean {
  const plain = folded(text.trim()).replaceAll(ofWares, ' ');
  return text.length < longest && somebody.test(plain) && !own.test(plain) && !mayBeOfData.test(plain);
}

/** Who calls, writes or comes by, and for what: "er belde iemand over een sollicitatie", "a lady called for a table". */
const comes =
  '(?:bel(?:de|den|t|len)|gebeld|mail(?:de|den|t|en)|gemaild|app(?:te|t)|geappt|kwam(?:en)?|komt|komen|langs(?:gekomen)?|telefoontje|called|calls|phoned|rang|e-?mailed|writes?|came(?: in| by)?|comes|phone call)';
const comesFor = new RegExp(
  String.raw`^(?=.*\b${comes}\b)(?!.*\b(?:want|omdat|die|dat|en|because|who|that|and)\b).*\b(?:voor|over|om|for|about|to) (\S+(?: \S+){0,3})$`,
);
/** What may have gone wrong, or is of data: then it is asked. */
const mayHaveGoneWrong =
  /\b(?:ge(?!en\b|beld|maild|appt|sprek)\p{L}{2,}(?:d|t|en)|ver(?:keerd|loren|zoek|wijder)\p{L}*|uitschrij\p{L}*|wis\p{L}*|bezwaar|unsubscri\p{L}*|deletion|access|objection|kwijt|weg|fout\p{L}*|lek\p{L}*|hack\p{L}*|virus\p{L}*|wachtwoord\p{L}*|inlog\p{L}*|code|bank|helpdesk|microsoft|incident|inbraak|diefstal|datalek|breach|leak\p{L}*|lost|stolen|wrong|password\p{L}*|security|beveiliging|diens|zijn|haar|hun|zn|his|her|their|ons|onze|our|us)\b/u;

/** Whether somebody came, called or wrote for something of the shop, and no word of it is of data or of what went wrong. */
export function comesForOther(text: string): boolean {
  const plain = folded(text.trim()).replace(/[\s.!]+$/, '');
  if (text.length > longest || !comesFor.test(plain)) return false;
  return ![own, mayBeOfData, mayHaveGoneWrong].some((shape) => shape.test(plain));
}

/** "Onze klant wil weten of wij avg-proof zijn", "de accountant vraagt om het register": of how the business does, and of nobody's data. */
const ofTheBusiness =
  /\b(?:klant\w*|opdrachtgever\w*|accountant\w*|boekhoud\w*|adviseur\w*|bank|verzekeraar|leverancier\w*|franchise\w*|gemeente|customers?|clients?|bookkeepers?|bank|insurer|suppliers?)\b.*\b(?:wil|wilt|wou|vraagt|vroeg|gevraagd|wants?|asks?|asked)\b.*(?:\b(?:of|dat|hoe|if|whether|how) (?:we|wij|jullie|ons bedrijf) (?:\S+ ){0,3}?(?:avg|gdpr|privacy)|\b(?:aan de|with the) (?:avg|gdpr|privacywet)\b|\b(?:om |naar |for )?(?:het|ons|uw|jullie|mijn|the|our|your) (?:verwerkings)?register\b)/;

/** What somebody asks that is none of their data; undefined where it may be of those. */
export function asksNoData(text: string): 'reference' | 'paper' | 'business' | undefined {
  const plain = folded(text.trim());
  if (text.length <= longest && ofTheBusiness.test(plain)) return 'business';
  if (text.length > longest || own.test(plain)) return undefined;
  if (ofReference.test(plain)) return 'reference';
  if (ofWhen.test(plain)) return 'paper';
  return ofPaper.test(plain) || ofThing.test(plain) ? 'paper' : undefined;
}
const longest = 160;

/** What of the business itself is put right: "ons adres klopt niet, we zijn verhuisd". Nobody asks anything in it. */
const called =
  '(?:(?:(?:bezoek|vestigings|post|e-?)?(?:mail)?adres|telefoonnummer|(?:kvk-?)?nummer|(?:bedrijfs)?naam|(?:e-?mail |business )?address|(?:tele)?phone number|number|(?:business )?name)(?: daar| hier| there| here)?)';
const ofOurs = new RegExp(
  String.raw`^(?:(?:nee|no|sorry|oh|o ja|hoi|hi|trouwens|by the way)[, ]+)*(?:(?:ons|onze|our) (?:\S+ )?${called}|(?:het|de|the) ${called} (?:van|of) (?:ons|us|(?:onze|ons|our) \S+)) (?:klopt|is|staat|isn['’]?t) (?:\S+ ){0,2}?(?:niet|fout|verkeerd|veranderd|gewijzigd|verouderd|wrong|incorrect|outdated|not right|old|changed|correct|right)\b`,
);
/** Who else is named in it may ask for it after all. */
const ofOthers =
  /\b(?:klant\w*|huurder\w*|gast\w*|patient\w*|client\w*|lid|leden|iemand|mevrouw|meneer|hij|zij|ze|vraagt|vroeg|wil|customers?|tenants?|guests?|members?|somebody|someone|she|he|they|asks?|asked|wants?)\b/;

/** Whether it only puts right how the business itself is written, which is asked by nobody. */
export function putsOursRight(text: string): boolean {
  const plain = folded(text.trim());
  return text.length < longest && ofOurs.test(plain) && !ofOthers.test(plain);
}
