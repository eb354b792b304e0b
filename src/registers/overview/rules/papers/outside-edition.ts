// The register for customers, staff and suppliers: what may be shown, question by question. What is not named here stays
// inside: names, systems, suppliers, measures, open points and drafts.
import type { DocumentEntry } from '../../../../core/document.js';
import type { Block, Prose } from '../../../../core/prose.js';
import { type Language, say, type Text, t } from '../../../../core/text.js';
import {
  type Confirmed,
  confirmedActivities,
  confirmedIn,
  organisationName,
  publicLine,
  type WholeRegister,
} from '../../../../core/whole-register.js';
import { namesInside, withoutNames } from '../../../../core/without-names.js';
import { asLines, dataOf, pickedOf, publicly, purposeLine, termLine } from '../../../activities/rules/public-words.js';

/** `people` are those of the organisation: where somebody typed one in a text, it is left out. */
export function outsideEdition(document: WholeRegister, people: Parameters<typeof namesInside>[0]): Prose {
  const { language } = document;
  const activities = confirmedActivities(document);
  const blocks: readonly Block[] = [
    { type: 'paragraph', text: say(words.intro, language, { organisation: organisationName(document) }) },
    { type: 'heading', level: 1, text: say(words.who, language) },
    ...contact(document),
    { type: 'heading', level: 1, text: say(words.what, language) },
    ...(activities.length === 0 ? [{ type: 'paragraph', text: say(words.empty, language) } as const] : []),
    ...activities.flatMap((entry) => activity(entry, document)),
    ...(activities.some((entry) => isProtected(entry, document))
      ? [
          { type: 'heading', level: 1, text: say(words.safe, language) } as const,
          { type: 'paragraph', text: say(words.safety, language) } as const,
        ]
      : []),
    { type: 'heading', level: 1, text: say(words.rights, language) },
    { type: 'paragraph', text: say(words.yourRights, language) },
  ];
  const edition = { title: say(words.title, language), subtitle: publicLine(document), blocks };
  return withoutNames(edition, namesInside(people, organisationName(document)), language);
}

const isProtected = (entry: DocumentEntry, { columns }: WholeRegister): boolean =>
  confirmedIn(entry, columns.activity).picks('security').length > 0;

function contact(document: WholeRegister): readonly Block[] {
  const { organisation, columns } = document;
  if (organisation === null) return [];
  const read = confirmedIn(organisation, columns.organisation);
  const label = (id: string) => columns.organisation.find((column) => column.id === id)?.label ?? id;
  return [
    'name',
    'legal-form',
    'address',
    'contact',
    'dpo-contact',
    'representative-name',
    'representative-contact',
  ].flatMap((id): readonly Block[] => field(label(id), read.words(id)));
}

function activity(entry: DocumentEntry, { columns, language }: WholeRegister): readonly Block[] {
  const read = confirmedIn(entry, columns.activity);
  const label = (id: string) => columns.activity.find((column) => column.id === id)?.label ?? id;
  const shown = (id: string) => field(label(id), read.words(id));
  return [
    { type: 'heading', level: 2, text: read.words('name') ?? entry.number },
    ...field(label('purposes'), asLines(read.rows('purposes').map((row) => purposeLine(row, language)))),
    ...field(label('subjects'), pickedOf(read, 'subjects', language)),
    ...field(label('data'), dataOf(read, language)),
    ...(read.picks('sensitive').includes('none') ? [] : shown('sensitive')),
    ...field(label('source'), publicly(read, 'source', 'sources', language)),
    ...field(label('recipients'), pickedOf(read, 'recipients', language)),
    ...field(label('transfers'), countries(read, language)),
    ...field(label('retention'), asLines(read.rows('retention').map((row) => termLine(row, language)))),
  ];
}

const field = (label: string, value: string | null): readonly Block[] =>
  value === null || value === '' ? [] : [{ type: 'field', label, value }];

function countries(read: Confirmed, language: Language): string | null {
  const outside = read.picks('outside-eea');
  if (outside.includes('no')) return say(words.inEurope, language);
  if (outside.includes('us-group-eea-storage')) return say(words.storedInEurope, language);
  const found = read.rows('transfers').flatMap((row) => row.words('country') ?? []);
  return found.length === 0 ? null : [...new Set(found)].join(', ');
}

const words = {
  title: t('Wat wij met persoonsgegevens doen', 'What we do with personal data'),
  intro:
    t(`{organisation} houdt bij welke persoonsgegevens wij gebruiken, waarvoor, en hoe lang. Persoonsgegevens zijn alle gegevens over een persoon, zoals een naam of een telefoonnummer. Dit overzicht laten wij graag zien.
       {organisation} keeps a record of which personal data we use, what for, and how long. Personal data are all data about a person, such as a name or a telephone number. We are glad to show this overview.`),
  who: t('Wie wij zijn', 'Who we are'),
  what: t('Waarvoor wij gegevens gebruiken', 'What we use data for'),
  empty: t('Wij werken nog aan dit overzicht.', 'We are still working on this overview.'),
  safe: t('Hoe wij gegevens beschermen', 'How we protect data'),
  safety:
    t(`Wij beschermen deze gegevens. Hoe we dat precies doen, vertellen wij niet: dat zou de bescherming zwakker maken.
       We protect these data. We do not tell how exactly: that would make the protection weaker.`),
  rights: t('Wat u kunt vragen', 'What you can ask'),
  yourRights:
    t(`U kunt vragen welke gegevens wij van u hebben, en vragen om ze te verbeteren, te verwijderen of tijdelijk niet te gebruiken. U kunt ook bezwaar maken, en uw gegevens meenemen naar een ander. Neem daarvoor contact met ons op. Wij antwoorden binnen een maand. Bent u niet tevreden? Dan kunt u een klacht indienen bij de Autoriteit Persoonsgegevens.
       You can ask which data we have about you, and ask us to correct, erase or temporarily not use them. You can also object, and take your data to somebody else. Contact us for this. We answer within a month. Not satisfied? Then you can complain to the Dutch data protection authority (Autoriteit Persoonsgegevens).`),
  inEurope: t('De gegevens blijven in Europa.', 'The data stay in Europe.'),
  storedInEurope: t(`De gegevens staan in Europa, bij een bedrijf van een Amerikaans concern.
                     The data are kept in Europe, by a company of an American group.`),
} as const satisfies Readonly<Record<string, Text>>;
