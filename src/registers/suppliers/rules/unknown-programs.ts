// Programs in no list of ours, typed in small letters: known by the word that stands before them, or by how such names are made.
import { listed } from '../../../core/understanding/words.js';

const name = String.raw`(?<name>[\p{Ll}\d][\p{Ll}\d.-]{3,29})`;
const ends = String.raw`(?=$|[,;!?)]|\.(?:\s|$)| (?:en|of|voor|om|and|or|for|to|&) )`;
const program = '(?:programma|pakket|softwarepakket|app|software|program|tool)';
/** "Programma rijplanner", "the program is called lessonly". */
const calledProgram = new RegExp(
  String.raw`(?:(?:^|[,;:(])\s*|\b(?:in|met|via|using|with) (?:ons |onze |our |de |het |een |the |a )?(?:\p{Ll}{3,20} )?)${program}:? ${name}${ends}|\b${program} (?:heet|genaamd|is called|called|named) ${name.replace('<name>', '<named>')}${ends}`,
  'gu',
);
/** What many names of programs end with: a word of which this is only the end is seldom another. */
const made = '(?:flex|planner|base|soft|app|tool|master|pro|suite|hub|bird|pay|sync|ify|cloud|online|kassa|admin|desk)';
const used = new RegExp(
  String.raw`\b(?:gebruiken|gebruikt|gebruik|uses?|using|werken met|werkt met|works? with|in|via|met|with) (?:ook |also |nu )?(?<name>[\p{Ll}\d]{2,20}${made})${ends}`,
  'gu',
);
/** Words that end so, or stand behind "programma", and name none. */
const ordinary =
  listed(`stond stonden staat staan was waren werkt crashte crasht gehackt gelekt gebruiken gebruikt zelf niet ook waarmee daarvoor hiervoor
  database databases weekplanner dagplanner jaarplanner maandplanner wandplanner helpdesk servicedesk webmaster headmaster postmaster
  microsoft multitool webapp whatsapp sysadmin kaskassa zelfscankassa scankassa winkelkassa webkassa desktop balie`);

/** The names of such programs in a text, as they are typed. */
export function programsInSmallLetters(text: string): readonly string[] {
  const line = text.slice(0, 1000);
  const found = [...line.matchAll(calledProgram), ...line.matchAll(used)];
  const names = found.map(({ groups }) => groups?.['name'] ?? groups?.['named'] ?? '');
  return [...new Set(names)].filter((one) => one !== '' && !ordinary.has(one));
}
