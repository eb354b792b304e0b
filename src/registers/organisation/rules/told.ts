// What somebody tells of their business in a few sentences: everything of the first run that such words hold.
import { valueAt } from '../../../core/engine/answers.js';
import type { Scope } from '../../../core/engine/checklist.js';
import { folded } from '../../../core/fold.js';
import { businessSaid, contactsSaid } from '../../../core/understanding/names-said.js';
import { numberNamed } from '../../../core/understanding/spelled-numbers.js';
import { sectorWords } from './option-words.js';

/** What is told of a business, by path of the profile. */
export type BusinessTold = Readonly<Record<string, unknown>>;

/** Words that tell of something this business does, by question; the whole word, or its beginning where a star ends it. */
const does: Readonly<Record<string, RegExp>> = {
  'has-customers':
    /\b(?:klant(?:en)?(?:bestand|kaart\w*|gegevens|dossier\w*|systeem|lijst)|(?:vaste )?klanten|patient\w*|client(?:en|s)?|leden\w*|leerlingen|cursisten|huurders|abonnees|dossiers|customers?|members|pupils|tenants|kapsalon\w* afspraken|afspraken(?:boek|systeem)?|reserveringen|bookings)\b/,
  'has-suppliers': /\b(?:leveranciers?|groothandel(?:s|aren)?|suppliers|wholesaler)\b/,
  'has-staff':
    /\b(?:in (?:vaste )?dienst|personeel\w*|medewerk(?:er|ers|ster|sters)|werknemers?|personeelsleden|vakkenvullers|oproepkrachten|stagiaires?|loonadministratie|lonen|salarissen|verzuim|employees|staff|payroll)\b/,
  recruits:
    /\b(?:sollicit\w*|vacatures?|nieuw personeel|nieuwe (?:collega|mensen|medewerk\w*) zoek\w*|job openings?|hiring|applicants?)\b/,
  hires:
    /\b(?:(?<!ben )(?<!als )zzp\w*|uitzend\w*|inhur\w*|huren (?:\w+ ){0,3}in|freelanc\w*|ingehuurd\w*|inhuur\w*|temps|agency workers)\b/,
  'sells-online':
    /\b(?:web ?shop\w*|web ?winkel\w*|online (?:winkel|bestel\w*|shop|verkop\w*|verkoop)|internetwinkel|bestel(?:len|formulier)? (?:via|op) (?:de |onze )?(?:site|website|internet)|(?:via|op) (?:de |onze )?(?:site|website|internet) (?:te )?bestel\w*|order online|sell online)\b/,
  'has-website': /\b(?:web ?site|site|webpagina|homepage|contactformulier\w*)\b/,
  'sends-newsletter':
    /\b(?:nieuwsbrie(?:f|ven)\w*|mailings?|mailinglijst|actiemail\w*|aanbiedingen (?:per |via |in )?(?:de )?(?:mail|app)|reclamemail\w*|newsletters?)\b/,
  'has-cameras': /\b(?:\w*camera\w*|cctv|videodeurbel\w*|cameratoezicht)\b/,
  'uses-ai': /\b(?:ai|chat ?gpt|copilot|gemini|kunstmatige intelligentie|claude)\b/,
};

/** What programs for this nearly always mean, by template. */
const ofTemplate: Readonly<Record<string, string>> = {
  webshop: 'sells-online',
  website: 'has-website',
  newsletter: 'sends-newsletter',
  cameras: 'has-cameras',
  ai: 'uses-ai',
  payroll: 'has-staff',
  staff: 'has-staff',
  hours: 'has-staff',
  absence: 'has-staff',
  recruitment: 'recruits',
  'hired-workers': 'hires',
};

const denied = /\b(?:geen|zonder|nooit|niet|no|without|never|dont|not)\b[^,.;!?]{0,24}$/;
const doubts = /\b(?:misschien|ooit|willen|gaan we|binnenkort|later|straks|overwegen|maybe|perhaps|some day|plan to)\b/;

/**
 * What a text tells of the business, by path of the profile; only what is not answered yet, and nothing that it only considers.
 * `templates` are the activities that the programs in it nearly always mean.
 */
export function businessTold(text: string, profile: Scope, templates: readonly string[]): BusinessTold {
  const found: Record<string, unknown> = {
    ...Object.fromEntries(templates.flatMap((id) => (ofTemplate[id] === undefined ? [] : [[ofTemplate[id], true]]))),
    ...activities(text),
  };
  const contacts = contactsSaid(text);
  const named = nameTold(text);
  const staff = staffTold(text);
  if (named !== undefined) found['name'] = named;
  if ((contacts.mail ?? contacts.phone) !== undefined) found['contact'] = contacts.mail ?? contacts.phone;
  if (staff !== undefined) found['staff'] = staff;
  // A name alone says nothing for sure of the kind of business; beside other words it does.
  const isAlone = named !== undefined && Object.keys(found).length === 1;
  const sector = sectorTold(isAlone ? text.replace(named, ' ') : text);
  if (sector !== undefined) found['sector'] = sector;
  // A webshop is a website.
  if (found['sells-online'] === true) found['has-website'] = true;
  // Who works alone has nobody in service, unless it is said otherwise.
  if (staff === 1 && found['has-staff'] === undefined) found['has-staff'] = false;
  const asked = profile.checklist.sections.flatMap(({ questions }) => questions).map(({ id }) => id);
  return Object.fromEntries(
    asked.flatMap((path) =>
      found[path] === undefined || valueAt(profile.answers, path) !== undefined ? [] : [[path, found[path]]],
    ),
  );
}

/** "Kapsalon Anja, 06 12345678": a name with a contact, in which a kind of business is only part of the name. */
export function isIntroduction(text: string, told: BusinessTold): boolean {
  if (told['contact'] === undefined || businessSaid(text)?.alone !== true) return false;
  return Object.keys(told).every((path) => path === 'name' || path === 'contact' || path === 'sector');
}

/** Yes where it is told, no where it is denied, sentence by sentence. */
function activities(text: string): Record<string, boolean> {
  const plain = folded(text.slice(0, 2000)).replaceAll(/['’`]/g, '');
  const parts = plain.split(/[.,;!?\n]|\bmaar\b|\bbut\b/);
  const told: Record<string, boolean> = {};
  for (const part of parts) {
    if (doubts.test(part)) continue;
    for (const [path, shape] of Object.entries(does)) {
      const at = shape.exec(part);
      if (at === null) continue;
      const isDenied =
        denied.test(part.slice(0, at.index)) ||
        /^\s*(?:hebben we |is er |doen we |gebruiken we |gebruik ik )?niet\b/.test(part.slice(at.index + at[0].length));
      told[path] = !isDenied || told[path] === true;
    }
  }
  return told;
}

/** "wij zijn een bakkerij" tells a kind of business and no name. */
function nameTold(text: string): string | undefined {
  const [first = ''] = text.trim().split(/[\n!?;]|\.\s/);
  if (
    /\b(?:zijn|ben|heb|hebben|run|are|re|m|am|have)\s+(?:een|n|'n|a|an|de|het|wij|we|met|zzp\S*|freelanc\S*)\b/i.test(
      first.split(',')[0]?.slice(0, 40) ?? '',
    )
  ) {
    const [, called] =
      /\b(?:genaamd|heet|heten|met de naam|called|named)\s+([\p{Lu}\d][^,.;!?]{2,60})/u.exec(text) ?? [];
    return called === undefined
      ? undefined
      : businessSaid(`wij heten ${called}`)?.name.replace(/\s+(?:en|and|met|in)\s.*$/u, '');
  }
  const said = businessSaid(first);
  return said === undefined || !leads.test(first) || said.name.split(/\s+/).length > 6 ? undefined : said.name;
}

const leads =
  /\b(?:wij zijn|we zijn|we heten|wij heten|ik ben|dit is|^(?:(?:hoi|hallo|dag|goede\S*)[ ,!]*)?(?:u spreekt )?met|heet|mijn naam is|eigenaar van|namens|this is|we are|i am|called)\b/i;

const people = `(?:mensen|man|medewerk(?:er|ers|sters)|personen|personeelsleden|werknemers|people|employees|staff)`;
const counts: readonly (readonly [RegExp, number])[] = [
  // "ik en drie medewerkers", and who has four colleagues
  [
    new RegExp(
      String.raw`\b(?:ik|ikzelf|mezelf|me|i)\b (?:en|met|plus|and|with) (?:nog )?(\S+) (?:${people}|collega\w*|colleagues)\b`,
    ),
    1,
  ],
  [/\b(?:met|heb|have|with) (?:nog )?(\S+) (?:collega\w*|colleagues)\b/, 1],
  [new RegExp(String.raw`(?<![\d.,])\b(\S+) (?:vaste |vast |jonge |andere )?${people}\b`), 0],
  [/\bmet (?:z'?n|zn|zijn|ons) (\S+?)(?:en)?\b/, 0],
];
const alone =
  /\b(?:ik werk alleen|alleen ik|in mijn eentje|zzp er|zzper|zonder personeel|by myself|on my own|eenmanszaak zonder)\b/;

/** How many people work there, as far as it is told in one way. */
function staffTold(text: string): number | undefined {
  const plain = folded(text.slice(0, 2000)).replaceAll(/['’`]/g, ' ').replaceAll(/\s+/g, ' ');
  for (const [shape, more] of counts) {
    const [, word = ''] = shape.exec(plain) ?? [];
    const number = numberNamed(word) ?? numberNamed(word.replace(/en$/, ''));
    if (number !== undefined && number > 0) return number + more;
  }
  return alone.test(plain) ? 1 : undefined;
}

/** The kind of business that is told first; a webshop beside a shop is what it does and not what it is. */
function sectorTold(text: string): string | undefined {
  const plain = ` ${folded(text.slice(0, 600)).replaceAll(/[^\p{L}\d]+/gu, ' ')} `;
  const found = Object.entries(sectorWords)
    .flatMap(([id, words]) =>
      words.flatMap((word) => {
        // A long word may go on: "fysiotherapiepraktijk".
        const at = plain.indexOf(word.length < 7 ? ` ${folded(word)} ` : ` ${folded(word)}`);
        return at < 0 || denied.test(plain.slice(0, at)) ? [] : [{ id, at, size: word.length }];
      }),
    )
    .filter(({ id, at }) => id !== 'it' || !/\b(?:met|onze|een|via|hebben) (?:\w+ )?$/.test(plain.slice(0, at + 1)))
    .toSorted((one, two) => one.at - two.at || two.size - one.size);
  return (found.find(({ id }) => id !== 'webshop') ?? found[0])?.id;
}
