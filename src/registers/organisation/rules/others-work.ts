// Work that others do for a business, or that every business does for itself: it says nothing of what kind of business it is.
import { folded } from '../../../core/fold.js';
import { namesHelper } from '../../suppliers/rules/helpers-told.js';

/** Who keeps their own books, or has them kept, is no bookkeeper by that. */
export const keepsBooks =
  /\b(?:de|onze|mijn|eigen|the|our|my) (?:boekhoud\w*|administratie|salaris\w*|accountant|bookkeep\w*|accounting)\b|\bboekhouding (?:in|via|met|doe|doen|doet|gaat)\b|\b(?:boekhoud(?:er|ster)|accountant|bookkeeper|administratiekantoor) (?:(?:[\p{L}&.'’-]+ ){0,4}?(?:doet|heeft|regelt|does|handles)|is|heet|blijft|zit)\b/u;

/** Work by which any business keeps going. */
const support = String.raw`(?:boekhoud\p{L}*|administratie|boeken|lonen|salaris\p{L}*|belasting\p{L}*|aangiftes?|website|site|computers?|ict|it|reclame|marketing|social media|schoonmaak|bookkeeping|books|accounts|accounting|payroll|taxes|cleaning)`;
const somebody =
  '(?:(?:mijn|m.?n|onze?|ons|my|our) (?!(?:werk|bedrijf|zaak|work|business)\\b)\\p{L}+|(?:een|a|an|het|de|the) (?:\\p{L}+ )?(?:bedrijf|bureau|kantoor|buro|firm|company|office|boekhouder|accountant|bookkeeper)|iemand (?:anders)?|someone|somebody)';
/** "Boekhouding doet mijn broer", "the cleaning is outsourced": who does such work is somebody else, so that it is no kind of business. */
const doneByOthers = new RegExp(
  String.raw`\b${support} (?:(?:hier|bij ons|allemaal|wel|ook) )*(?:(?:doet|doen|regelt|verzorgt|maakt|houdt|wordt|is (?:done|handled|kept) by|wordt gedaan door|ligt bij|gaat via|is for) (?:door |bij )?${somebody}|(?:laten|laat|besteden|besteed) (?:we|wij|ik)\b|(?:is|wordt|zijn|are) (?:uitbesteed|outsourced|gedaan door))|${somebody} (?:doet|regelt|verzorgt|maakt|houdt|does|handles|keeps|runs)(?: (?:de|het|onze|alle|the|our|all|bij))* ${support}\b|\b(?:laten|laat|besteden|besteed) (?:we|wij|ik) (?:de |onze |het )?${support}\b`,
  'iu',
);

/** "Noor kijkt mee als adviseur", "onze notaris": whose work that is, is somebody else. */
const asAdviser =
  /\b(?:onze|mijn|our|my) (?:vaste |nieuwe |externe |juridisch )?(?:adviseur|adviser|advisor|makelaar|notaris|advocaat|consultant|lawyer|notary)\b|\b(?:mee|along) (?:als|as) (?:onze |een |our |an? )?advis/iu;

/** Work that somebody else does for a business: it answers not what kind it is. */
export const worksForUs = new RegExp(`${asAdviser.source}|${doneByOthers.source}`, 'iu');

/** "Je vergeet boekhouder Jansen", "en boekhouder de Vries": who is named beside the business, and is not what it is. */
export const isOurBookkeeper = (plain: string, at: number, said: string): boolean =>
  bookkeeper.test(said) && namedBeside.test(plain.slice(0, at + 1));
const bookkeeper = /boekhoud(?:er|ster|kantoor|st)|accountant|administratiekantoor|bookkeeper/;
const namedBeside =
  /(?:^ (?:en|and|plus)|\b(?:onze|mijn|de|vergeet|vergat|vergeten|mis|mist|door|bij|via|naar|doet|regelt|ook|our|my|the|forget|forgot|missing|miss)) (?:en |and |plus |een |n )*$/;

/** "Ons schoonmaakbedrijf heet CleanUp": who cleans for a bakery called `own` is not what that is called. */
export function isOtherCompany(text: string, own: string): boolean {
  const [work] = ofOtherCompanies.exec(folded(text)) ?? [];
  if (work === undefined) return namesHelper(text) && !namesHelper(own);
  return !folded(own).includes(work.slice(0, lettersAlike));
}
const ofOtherCompanies =
  /\b(?:schoonma|glazenwass|beveilig|drukker|hosting|koerier|bezorgdienst|leverancier|hovenier|verhuurder|cleaning|cleaner|supplier)\p{L}*/u;
const lettersAlike = 5;
