// What people ask a business for that is no request about their data: an invoice, a deposit, a reference.
import { folded } from '../../../../core/fold.js';

const asks = String.raw`\b(?:wil|wilt|willen|wou|wilde|vraagt|vroeg|vragen|gevraagd|wants?|wanted|asks?|asked|would like|needs?|heeft .{0,20} nodig)\b`;
const reference =
  '(?:referenties?|aanbevelings?brief|getuigschrift|references?|recommendation(?: letter)?|letter of recommendation)';
const paper = String.raw`(?:facturen|factuur|creditnota|offerte\w*|prijsopgave|(?:aankoop|kassa|betaal)?bon(?:netje)?|kwitantie|rekening|betaalbewijs|garantiebewijs|borg|aanbetaling|statiegeld|certificaa?t\w*|diploma|(?:werkgevers|verhuurders|inkomens)verklaring|brief voor (?:de |zijn |haar |een )?(?:bank|hypotheek|gemeente|verhuurder|uwv)|invoices?|quotes?|quotation|receipts?|deposit|refund|certificates?|warranty|letter for (?:the |his |her |a )?(?:bank|mortgage|landlord))`;
const own =
  /\b(?:gegevens|persoonsgegevens|dossier\w*|data|details|files?|records?|inzage|inzien|verwijder\w*|wissen|weg|delete\w*|erase\w*|remove\w*|alles|everything|adres|address|naam|name|nummer|number|klopt|klacht|complain\w*|mail(?:ing)?s?|nieuwsbrief|newsletter|avg|gdpr|foto\w*|photos?)\b/;
const ofReference = new RegExp(String.raw`${asks}.{0,40}\b${reference}\b`);
const ofPaper = new RegExp(String.raw`${asks}.{0,40}\b${paper}\b`);

/** What somebody asks that is none of their data; undefined where it may be of those. */
export function asksNoData(text: string): 'reference' | 'paper' | undefined {
  const plain = folded(text.trim());
  if (text.length > longest || own.test(plain)) return undefined;
  if (ofReference.test(plain)) return 'reference';
  return ofPaper.test(plain) ? 'paper' : undefined;
}
const longest = 160;
