// Words that are said where the name of a business is asked, and are surely no name: of work, of who works, of how long.

/** What a business does or has, by what people call it when they tell where or by whom it is done. */
const work =
  '(?:planning|(?:loon|salaris)?administratie|boekhouding|boekhouder|loon|lonen|salaris(?:sen)?|kassa|agenda|reserveringen|afspraken|website|site|mail|nieuwsbrief|webshop|toegang|factur(?:en|atie)|beheer|klanten(?:bestand)?|leden(?:administratie)?|leerlingen|roosters?|urenregistratie|uren|software|programma|systeem|computers?|back-?ups?|wachtwoorden|betalingen|verzending|bezorging|schoonmaak|bookkeeping|payroll|wages|planning|bookings|appointments|till|invoices?|invoicing|software|website|newsletter)';

const shapes: readonly RegExp[] = [
  // "Planning in Groenvision", "boekhouding doet kantoor Smits", "kassa is mplus"
  new RegExp(
    String.raw`^(?:(?:de|het|onze|ons|mijn|alle|the|our|my|en|ook|and) )*${work} (?:(?:doen we|gaat|loopt|zit|staat|is|ook|nu) )*(?:in|via|bij|met|door|doet|doen|is|zit|staat|loopt|gaat|with|by|on|is) \S`,
    'iu',
  ),
  // "Alleen ikzelf en op zaterdag een hulpje"
  /^alleen (?:ik|ikzelf|mezelf|wij)\b/i,
  // "Wij doen installatie": with capitals throughout it may be a name.
  /^(?:[Ww]ij|[Ww]e) (?!zijn\b|heten\b|noemen\b)\p{Ll}{2,}n\b/u,
  /^(?:hoe ?lang|hoe ?veel|hoe ?vaak)\b/i,
  // "14 pedagogisch medewerkers"
  /^\d+ (?:\p{Ll}[\p{L}-]* ){1,3}?(?:man|mensen|medewerkers|medewerksters|personen|personeelsleden|vrijwilligers|leden|people|employees|staff|volunteers|members)\b/u,
  // "Die schrijf ik", of what somebody does.
  /^(?:(?:die|dat|deze|dit|het|ze) )?\p{Ll}{3,} (?:ik|we|wij|je|i)(?: \p{Ll}\S*){0,4}$/u,
  // "Kapsalon heet Knip & Co": the name stands behind it.
  /^(?:(?:de|het|onze|ons|mijn|the|our|my) )?\p{Ll}\S* (?:heet|is called) \S/u,
];

/** Whether a text tells of work, of who does it or of how long, and calls no business so. */
export const tellsWork = (text: string): boolean => shapes.some((shape) => shape.test(text.slice(0, 200).trim()));

/** "Wachtwoorden, hoe lang", "Jan Pieters, mag dat": what stands before a question is asked about, and answers nothing. */
export const endsInQuestion = (text: string): boolean => behind.test(text.trim());
const behind =
  /[,;.]\s*(?:en |maar )?(?:hoe ?lang|hoe ?veel|hoe|mag (?:dat|dit|het|ik|die)|mogen|moet (?:dat|dit|ik|het)|moeten|waarom|wanneer|kan dat|klopt dat|is dat|is het|telt dat|why|how|may i|must i|is that|can i)\b[^.!]*\??$/i;
