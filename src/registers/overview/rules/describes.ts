// Sentences that say how things are here: who somebody is, what a business does. Nothing happened in them.
import { folded } from '../../../core/fold.js';
import { listed, wordsIn } from '../../../core/understanding/words.js';
import { programsIn } from '../../suppliers/rules/told.js';

const role =
  '(?:stagiaire?s?|directeur|eigenaar|eigenaresse|baas|boekhouder|receptioniste?|assistente?|secretaresse|collega|medewerker|monteur|kapster|chauffeur|planner|vrijwilliger|invaller|leerling|bedrijfsleider|manager|intern|owner|director|employee|volunteer|bookkeeper)';
const people =
  '(?:klant|gast|bezoeker|huurder|patient|client|cursist|leerling|medewerker|collega|ouder|customer|guest|visitor|tenant|client|pupil|employee)';
const often =
  '(?:elke|iedere|every|each) (?:dag|ochtend|morgen|middag|avond|week|maand|jaar|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|day|morning|afternoon|evening|week|month|year)|dagelijks|wekelijks|maandelijks|daily|weekly|monthly';
const states: readonly RegExp[] = [
  new RegExp(
    `^(?:(?:en|oh|o ja|trouwens|nou|and)[, ]+)*\\S+(?: \\S+)? (?:is|wordt) (?:nu |ook |hier |bij ons |sinds kort )*(?:onze |een |de |an? |our |the )?(?:nieuwe |new )?${role}(?: (?:bij|van|in|op|at) \\S+(?: \\S+)?)?$`,
  ),
  /^(?:onze|ons|mijn|our|my) (?:\S+ ){1,4}?(?:werkt|werken|doet|doen|verzorgt|levert|leveren|regelt|maakt|works?|does) (?:met|voor|aan|onze|ons|de|het|alle|with|for|our|the)\b/,
  /^(?:onze|mijn|de|een|our|my|an?) (?:\S+ )?(?:is|zijn|are) (?:zwanger|ziek|jarig|met vakantie|op vakantie|vrij|getrouwd|pregnant|ill|on holiday)\b/,
  /^(?:er )?(?:\S+ ){1,4}?solliciteer(?:t|de|den|en)\b/,
  /^(?:de|onze|het|ons|the|our) (?:\S+ )?(?:map|ordner|mappen|kast|server|computer|pc|laptop|folder|cupboard) (?:ligt|staat|liggen|staan|hangt|is|stands) (?:op|in|bij|at|in) (?:het |de |ons |onze |the |our )?(?:kantoor|kast|winkel|praktijk|zaak|balie|werkplaats|magazijn|office|shop|desk)\b/,
  // Where all of it is kept, and should be.
  /^(?:(?:er|dr|daar) (?:is|zijn|staan|staat) (?:(?:ook|nog|hier|een) )*)?(?:(?:de|het|onze|al|alle|een|papieren|oude|our|all|the) )*(?:bestanden|documenten|stukken|files|documents|\S*dossiers|\S*kaarten|\S*bak|\S*mappen)(?:,? die| that)? (?:staan|staat|zitten|zit|liggen|ligt|are|is) (?:(?:hier|bij ons|allemaal|altijd|gewoon|nog|all|kept) )*(?:in|op|on) (?:(?:de|het|een|onze|ons|the|our) )*(?:kast|archiefkast|archief|kluis|ladekast|la|server|cloud|nas|google drive|one ?drive|sharepoint|dropbox|teams)(?: (?:op|in|bij) (?:(?:het|ons|de|onze) )?(?:kantoor|zaak|winkel|magazijn|balie))?$/,
  // What is done every time, by whoever that is.
  new RegExp(
    `^(?!.*\\b(?:was|waren|werd(?:en)?|kwam(?:en)?|ging(?:en)?|kreeg|kregen|were|came|went|got)\\b)(?:(?:iedere|elke|each|every) ${people}\\b|.*\\b(?:${often})\\b)`,
  ),
  // Of whom something is: "klanten die zich aanmelden op de site".
  /^(?:alle |de |onze |all |the |our )?(?:klanten|mensen|leden|bezoekers|ouders|gasten|pati[eë]nten|cliënten|clienten|deelnemers|sollicitanten|customers|clients|people|members|visitors|guests|parents|patients) (?:die|who|that) (?:zich |online |hier |bij ons )*(?:aanmelden|inschrijven|registreren|bestellen|kopen|boeken|reserveren|afspreken|langskomen|komen|bellen|mailen|sign up|subscribe|register|order|buy|book|visit|call|come)\b/,
];
/** What takes over what a business works with, and nobody gets into. */
const intruded =
  /\b(?:accounts?|\S*mail\S*|computer|laptop|telefoon|server|\S*site|systeem|insta\S*|facebook|hack\S*|iemand|onbekende?n?|vreemde?n?|oplichters?|criminel\S*|dieven|somebody|someone|stranger|scammer)\b/;
/** News of the business or of who works for it: what opens, what a company becomes, who may do something from now on. */
const news: readonly RegExp[] = [
  /^(?:de |het |onze |our |the )?\S+(?: \S+)? (?:is|zijn|wordt|worden|werd|was|got|has been) (?:\S+ )?(?:overgenomen|opgekocht|gekocht|verkocht|taken over|bought|acquired|sold) (?:door|aan|by|to) \S+(?: \S+){0,3}$/,
  /(?:^|\b(?:een|onze|de|nog een|a|our|another) )(?:\S+ )?(?:winkel|vestiging|filiaal|locatie|praktijk|zaak|salon|kantoor|shop|branch|location|office) (?:(?:is|wordt|gaat) )?(?:geopend|erbij|opened|open per)\b(?!.*\b(?:klant\S*|dossier\S*|mail\S*|gegevens|data)\b)/,
  /^(?:er|daar|hier) (?:staan|staat|komen|komt) (?:nu ook|voortaan(?: ook)?|vanaf nu(?: ook)?|tegenwoordig(?: ook)?) \S+(?: (?:van|over) \S+)? (?:in|bij) (?:de|het|onze|ons) \S+$/,
  /^(?:bij|in) (?:de |het |onze |ons )?\S+ (?:kan|kunnen|mag|mogen) (?:nu|voortaan|vanaf nu|tegenwoordig) (?:ook )?(?!iedereen|iemand|anderen|klanten|niemand)\S+(?: (?:bij|in|erbij|meekijken|werken))?$/,
  // What was not put down here yet, and what was destroyed as it should be.
  /^(?:(?:en|oh?|ja|o ja)[, ]+)*(?:de |het |onze )?\S+(?: \S+)? (?:ben ik |zijn we |waren we )?(?:nog |ook |helemaal |wel )*vergeten,? (?:daar|die|dat|want|hier)\b(?!.*\b(?:bus|trein|tram|taxi|terras|cafe|thuis|liggen|kwijt)\b)/,
  /\b(?:staat|staan) er (?:(?:geloof ik|volgens mij|denk ik|nog|ook|nu) )*niet in$/,
  /\b(?:netjes|zoals het hoort|volgens de regels|veilig)\b.*\b(?:vernietigd|versnipperd|gewist|opgeruimd)\b|\b(?:papierversnipperaar|versnipperaar|shredder)\b/,
  /(?:^|, )(?:de |het |onze )?(?:web(?:shop|winkel)|nieuwsbrief|klantenkaart|spaarkaart|winkel|cursus|verhuur) (?:stopt|gaat stoppen|sluit|houdt op)(?: (?:helemaal|nu|per \S+(?: \S+)?|volgende \S+|dit jaar|ermee))*$/,
];

/** What may have happened all the same. */
const happened =
  /\b(?:ge(?!en\b|gevens|bruik|woon|heel|val)\p{L}{2,}(?:d|t|en)|ver(?:loren|stuurd|zonden|dwenen|geten|keerd\w*|wisseld)|kwijt|weg|fout|lek\w*|hack\w*|virus\w*|phish\w*|spam|zonder|vreemd\w*|raar|niet|nooit|per ongeluk|open|iedereen|anderen?|vorige|per abuis|nieuwsgierig|snuffel\w*|thuis|prive|usb|mail\w*|whatsapp|facebook|lost|stolen|wrong|without|not|everyone|others?|strange|leak\w*)\b/u;

/** Parts of a description, as people answer them: the same as elsewhere, until when, with whose consent. Nobody does anything in them. */
const lead = `(?:(?:nou|eh|ja|dat|dit|het|well|yes|that|this|it|is|s|gewoon|just|precies|exactly|bewaren|keep)[, ']+)*`;
const whose = String.raw`(?:(?:de|het|onze|hun|een|alle|al|mijn|the|our|their|all|a|an|each|elke|iedere) )*\S+(?: zelf)?`;
const withSome = '(?:een|de|het|onze|mijn|die|a|an|the|our|my)';
const parts: readonly RegExp[] = [
  new RegExp(
    `^${lead}(?:(?:het|de|the) ?)?(?:zelfde|same|idem|gelijk|net zo|zoals|just like)(?: (?:als|aan|as|with))?(?: (?:bij|voor|van|met|for|with|of|in))? (?:(?:de|het|onze|the|our|other|andere) )*\\S+$`,
  ),
  new RegExp(
    `^${lead}(?:tot(?:dat)?|until|till|zolang(?: als)?|zo lang(?: als)?|as long as) (?:(?:ze|zij|hij|die|iemand|they|he|she|someone)|${whose}) (?:\\S+ ){0,4}?(?:afmeld\\p{L}*|afmelden|(?:uit ?)?schrijv\\p{L}*|opzegg?\\p{L}*|stopp\\p{L}*|vertrekk?\\p{L}*|weggaa?n?|lid|klant|leden|klanten|dienst|zijn|is|unsubscribe|leave|stop|cancel|are|members?|customers?)$`,
    'u',
  ),
  new RegExp(
    `^${lead}(?:met |op |with |by |on )?(?:(?:schriftelijke|uitdrukkelijke|de|the|written) )*(?:toestemming|instemming|akkoord|permission|consent) (?:van|of|from) ${whose}$`,
  ),
  // "Gmail, Piet kijkt daarnaar en ik ook": who works with it.
  new RegExp(
    `^${lead}(?:\\S+(?: \\S+)?[,.:] )?(?!(?:klant|iemand|hacker|vreemde|somebody|someone)\\b)\\S+ (?:kijkt|kijken|leest|lezen|werkt|werken|looks|reads) (?:(?:daar|er) ?(?:naar|in|mee)|at it|in it|with it)(?:,| en| and) (?:ik|i|wij|we)(?: (?:ook|soms|zelf|too|as well))*$`,
    'u',
  ),
  // Of all but some, or longer than was said: nothing went wrong in those either.
  new RegExp(
    `^${lead}(?:iedereen|allemaal|alle (?:medewerkers|collega['’]?s)|het hele (?:team|personeel)|every(?:body|one)|all (?:staff|employees|of us)|the whole team)(?: (?:eigenlijk|hier|here|really|wel))?,? (?:behalve|uitgezonderd|except(?: for)?|but|apart from)(?: ${withSome})? \\S+(?: (?:en|of|and|or)(?: ${withSome})? \\S+)?$`,
  ),
  new RegExp(
    `^${lead}(?:(?:wij|we|ik|i) )?(?:bewaren|bewaar|houden|keep|store) (?:ze|het|die|dat|dit|deze|alles|it|them|that|this|everything) (?:(?:veel|wat|iets|nog|liever|altijd|a bit|bit|much|even|a lot) )*(?:langer|korter|longer|shorter)$`,
  ),
];
/** "Mw Smit en dhr Bakker": who it is about, and nothing that anybody wants. */
const onlyNames =
  /^(?:(?:het (?:ging|gaat) (?:om|over)|dat (?:was|waren)|it (?:was|is) about) )?(?:(?:mevrouw|mevr|mvr|mw|meneer|dhr|de heer|mrs|mr|ms)\.? (?:(?:van|de|der|den) )*[\p{L}'’-]+(?:, | en | and |$))+$/u;
const kinds =
  listed(`naam namen voornaam voornamen achternaam achternamen foto fotos adres adressen telefoonnummer telefoonnummers nummer mobiel
  mailadres mailadressen geboortedatum geboortedata leeftijd geslacht bsn salaris salarissen loon kenteken kentekens locatie rijtijden
  bankrekening rekeningnummer iban allergie allergieen groep klas name names photo photos picture pictures address addresses phone
  telephone number numbers email birth date dates salary salaries pay wages bank details account licence plate location hours`);
const around =
  listed(`en of van de het een hun haar zijn onze ook alleen soms wat and or of the their also only some a an for voor bij
  kind kinderen ouder ouders klant klanten medewerker medewerkers personeel leerling leerlingen lid leden chauffeur chauffeurs
  child children parent parents customer customers client clients staff employee employees pupil pupils member members driver drivers`);

/** "Naam en foto kind": nothing but kinds of data, and whose they are. */
function listsData(plain: string): boolean {
  const words = wordsIn(plain.replaceAll(/['’]/g, ''));
  return words.some((word) => kinds.has(word)) && words.every((word) => kinds.has(word) || around.has(word));
}

/** "Exact, Nmbrs and Outlook": nothing but programs by their names. */
function listsPrograms(text: string): boolean {
  const names = text.split(/\s*(?:,|\+|&|\ben\b|\band\b)\s*/i).filter((name) => name !== '');
  return names.length > 1 && names.every((name) => name.split(' ').length <= 2 && programsIn(name).length === 1);
}

/** Whether it is nothing but a part of a description: kinds of data, programs, until when, with whose consent. */
export function describesPart(text: string): boolean {
  if (text.length > longest || text.includes('?')) return false;
  const plain = folded(text.trim()).replace(/[\s.!]+$/, '');
  return listsData(plain) || listsPrograms(text) || onlyNames.test(plain) || parts.some((shape) => shape.test(plain));
}

/** Whether a text only says how things are; false where any word of it may tell of something that went wrong. */
export function describes(text: string): boolean {
  if (text.length > longest || text.includes('?')) return false;
  const plain = folded(text.trim()).replace(/[\s.!]+$/, '');
  return (
    describesPart(text) ||
    (!happened.test(plain) && states.some((shape) => shape.test(plain))) ||
    (!intruded.test(plain) && news.some((shape) => shape.test(plain)))
  );
}
const longest = 120;
