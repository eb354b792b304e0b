// How a business or somebody is reached, and where: a mail address, a number, a street, the number in the trade register.

const mail = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u;
/** "Gemeld bij de AP, nummer 2026-88123" begins with a year, as no telephone number does. */
const phone =
  /(?<![\d@.]|\p{L}-)(?!(?:19|20)\d\d-\d{3,6}\b)(?:\+|00)?\d(?:(?:[\s()./-]|(?<=\b0\d{1,3}) - )?\d){7,13}(?!\d)/u;
/** "Jan apenstaartje bakkerij punt nl". */
const spelledMail =
  /([\p{L}\d._%+-]+(?:\s+(?:punt|dot)\s+[\p{L}\d_-]+)*)\s*(?:\bapen?staartje\b|\(at\)|\[at\]|\bat\b|@)\s*([\p{L}\d-]+(?:\s*(?:\.|\bpunt\b|\bdot\b)\s*[\p{L}\d-]+)*\s*(?:\.|\bpunt\b|\bdot\b)\s*\p{L}{2,8})\b/iu;
/** What such an address cannot do without: looking for the whole of it costs much in a long text. */
const spelledSign = /apen?staartje|\bat\b|[@([]/iu;
/** What is said around an address or a number, before it and after it. */
const reachedAt =
  /[\s,;.:(-]*\b(?:(?:en|of|and|or) )?(?:(?:het|ons|onze|mijn|mn|de|ook|the|our|my) )*(?:(?:en )?(?:je|u|ge|men) (?:kunt|kan|mag|moogt|kun) (?:ons |mij |me )?(?:bereiken|bellen|mailen)|(?:te )?bereik(?:en|baar)|bellen|mailen|appen|bel|mail(?:adres)?|e-?mail(?:adres)?|tel(?:efoon(?:nummer)?)?|nummer|mobiel|gsm|contact|reach(?:able)?|call|phone|number|app|contact us|reach us|email us|call us)\b(?:\s+(?:kan|kunnen|mag|is|op|via|naar|me|mij|ons|us|at|on|me at|het|onze|dan|maar|liefst|to))*[\s.:;-]*$/i;
const reachedAfter =
  /^[\s,;.()-]*(?:mag (?:je|u) (?:ook )?(?:mailen|bellen|appen)|is (?:mijn|ons|het|onze) (?:nummer|mail(?:adres)?|telefoonnummer)|(?:is|voor) (?:de |het )?(?:mail|telefoon|bellen|mailen)|er ?bij|kun je (?:bellen|mailen))\b/i;

/** A mail address and a telephone number in a text, as they were typed; `spelled` is one that was told in words. */
export function contactsSaid(text: string): {
  readonly mail?: string;
  readonly phone?: string;
  readonly spelled?: string;
} {
  const line = text.slice(0, 1000);
  const one = line.includes('@') ? mailIn(line) : undefined;
  const two = phoneIn(line.replaceAll(mails, ' ').replace(registered, ' '));
  const three = one === undefined ? spelledOut(line) : undefined;
  return {
    ...(one === undefined ? {} : { mail: one }),
    ...(two === undefined ? {} : { phone: two }),
    ...(three === undefined ? {} : { spelled: three }),
  };
}

/** The number under which a business stands in the trade register, where it is said to be that. */
export const registeredAs = (text: string): string | undefined =>
  registered
    .exec(text)?.[1]
    ?.replaceAll(/\D/g, '')
    .match(/^\d{8}$/)?.[0];
const registered =
  /\b(?:kvk|k\.v\.k\.?|kamer van koophandel|handelsregister|chamber of commerce)[ -]?(?:nummer|nr\.?|number|no\.?)?(?: is(?: nu)?(?: (?:veranderd|gewijzigd) (?:in|naar))?| wordt|:)? *(\d[\d .]{6,10}\d)(?!\d)/i;

/** A street with its number and what may follow it: "Kerkweg 12 Giethoorn", "Keizerstraat 4, 7411 HH Deventer". */
export const streetSaid = (text: string): string | undefined => street.exec(text)?.[1]?.trim();
const street =
  /(?:^|[,;.(] ?|\b(?:op|aan|at|adres:?|address:?) )((?:\p{L}[\p{L}.'-]{0,20} ){0,3}?\p{L}{0,30}(?:straat|weg|laan|plein|kade|gracht|dijk|singel|pad|steeg|hof|dreef|markt|wal|baan|street|road|lane|avenue) \d{1,4}(?: ?[a-z](?!\p{L}))?(?:,? \d{4} ?[a-z]{2}(?!\p{L}))?(?:,? (?:in |te )?\p{L}[\p{L}'-]{2,30})?)(?=\s*(?:[,;.)]|$))/iu;

/** How somebody is reached: an address, a number, or both, as they are kept in one line. */
export function reachedBy(text: string): string | undefined {
  const { mail: address, phone: number } = contactsSaid(text);
  return address === undefined || number === undefined ? (address ?? number) : `${address}, ${number}`;
}

/** What is told of an address or a number, with what was known of the other; one of the same kind is in its place. */
export function reachedToo(known: string, text: string): string | undefined {
  const said = contactsSaid(text);
  if ((said.mail ?? said.phone) === undefined) return undefined;
  return reachedBy([said.mail, said.phone, known].filter((one) => one !== undefined).join(' ; '));
}

/** Where each telephone number stands in a text. */
export const phonesIn = (
  text: string,
): readonly { readonly said: string; readonly from: number; readonly to: number }[] =>
  [...text.slice(0, 1000).replaceAll(mails, blank).replace(registered, blank).matchAll(phones)].map(
    ({ 0: said, index }) => ({ said: said.trim(), from: index, to: index + said.length }),
  );
const blank = (said: string): string => ' '.repeat(said.length);

/** Each mail address in a text, as it was typed. */
export const mailsIn = (text: string): readonly string[] =>
  [...text.matchAll(mails)].map(([address]) => address.replace(/[.]+$/, ''));

/** Of two addresses the last, where the first is said to be wrong or old. */
function mailIn(line: string): string | undefined {
  const found = mailsIn(line);
  return setsRight.test(line.replaceAll(mails, ' @ ')) ? found.at(-1) : found[0];
}
/** Of two numbers the last, where it is the new one. */
function phoneIn(line: string): string | undefined {
  const found = [...line.matchAll(phones)].map(([number]) => number.trim());
  return setsRight.test(line.replaceAll(phones, ' @ ')) ? found.at(-1) : found[0];
}

const phones = new RegExp(phone.source, 'gu');
const mails = new RegExp(mail.source, 'gu');
const setsRight =
  /@ .*\b(?:oeps|sorry|nee|fout|foutje|bedoel|bedoelde|ik bedoel|correctie|moet|wordt|verhuisd|nieuwe?|nu|tegenwoordig|inmiddels|oops|i mean|now)\b.* @|\b(?:was|oud|oude|oude nummer|eerst|vroeger|niet|not|old)\b.{0,20} @ .* @/i;

function spelledOut(line: string): string | undefined {
  if (!spelledSign.test(line)) return undefined;
  const [, before, after] = spelledMail.exec(line.replaceAll(/\s+(?:underscore|liggend streepje)\s+/gi, '_')) ?? [];
  if (before === undefined || after === undefined) return undefined;
  const dotted = (part: string) => part.replaceAll(/\s*(?:\b(?:punt|dot)\b|\.)\s*/gi, '.').replaceAll(/\s+/g, '');
  return `${dotted(before)}@${dotted(after)}`.toLowerCase();
}

/** A text without an address or a number in it, and without the words that only point at them. */
export function withoutContacts(text: string): string {
  let line = text;
  for (const shape of spelledSign.test(text) ? [mail, phone, spelledMail] : [phone]) {
    const at = shape.exec(line);
    if (at === null) continue;
    const before = line.slice(0, at.index).replace(reachedAt, '');
    const after = line.slice(at.index + at[0].length).replace(reachedAfter, '');
    line = `${before} ${after}`;
  }
  return line.replaceAll(/\s+/g, ' ').trim();
}

/** Whether somebody else wants something, whose address it then is: "info@deklusser.nl wil geen mail meer van ons". */
export const wantedByOther = (text: string): boolean => wants.test(text) || theirOwn.test(text.trim());
/** "Fysio de brug heeft een nieuw nummer": of whoever is named, unless that is the business itself. */
const theirOwn =
  /^(?!(?:ik|we|wij|ons|onze|mijn|het (?:bedrijf|kantoor)|de (?:zaak|winkel|praktijk|salon|club)|i|our|my)\b)\p{L}[^,;.:]{1,40}? (?:heeft|hebben|krijgt|has|have|got) (?:nu |now )?(?:een |an? )?(?:nieuw|ander|new|other)/iu;
const wants =
  /(?<!\b(?:ik|we|wij|i|en|dan|nu)[, ]+)(?<![^\s,.;])(?:wil|wilt|wou|vraagt|vroeg|wants|asks|asked)\b(?! (?:je|jij|u|jullie|ik|we|wij|you)\b)/i;
