// What the flow of an import knows while it is asked: the file that was read, what is not clear in it, and what it will be.

import { type Answers, valueAt } from '../../../core/engine/answers.js';
import type { Finding, Option, Scope, Source } from '../../../core/engine/checklist.js';
import { type Content, type Imported, readContent } from '../../../core/file-content.js';
import { type Language, type Text, t } from '../../../core/text.js';
import { assemble, chosenFrom, type Unclear, unclearColumns } from './assemble.js';
import { meanings } from './meanings.js';

/** What stands in the file until it is taken over or left: an answer to no question, so that nobody is asked it. */
export const importedContent = 'content';
export const importedFile = 'file';

/** The columns a person has to say something about: one row of the flow for each. */
export const unclearHeadings: Source = {
  from: unclearAsOptions,
  says: t(`de kolommen van uw bestand waarvan de kop niet duidelijk is
           the columns of your file of which the heading is not clear`),
};

/** What we think is in a column. */
export const columnMeaning: Finding = {
  finds: meaningOfColumn,
  says: t(`wat er volgens de bot in de kolom staat, waarom, met twee voorbeelden
           what the bot thinks is in the column, why, with two examples`),
};

/** What the file will become. */
export const preview: Finding = {
  finds: importPreview,
  says: t(`wat de bot van het bestand maakt, en hoeveel vakjes een plaats krijgen
           what the bot makes of the file, and how many cells get a place`),
};

function unclearAsOptions({ answers }: Scope): readonly Option[] {
  return unclearIn(answers).map(({ id, heading }) => ({ id, label: { nl: heading, en: heading } }));
}

/** What we think is in a column, why, and two examples from it. */
function meaningOfColumn({ answers }: Scope, row: string | undefined): Text | undefined {
  const column = unclearIn(answers).find(({ id }) => id === row);
  if (column === undefined) return undefined;
  const { guess, because, samples } = column;
  const seen = samples.map((sample) => `"${sample}"`).join(', ');
  const reason = {
    nl: because === '' ? 'daar lijkt de inhoud op' : `want er staat "${because}" boven`,
    en: because === '' ? 'the content looks like it' : `because it says "${because}" above it`,
  };
  return guess === null
    ? { nl: `In de kolom staat bijvoorbeeld: ${seen}.`, en: `The column holds for example: ${seen}.` }
    : {
        nl: `Waarschijnlijk: ${meanings[guess].nl.toLowerCase()}, ${reason.nl}. Er staat bijvoorbeeld: ${seen}.`,
        en: `Probably: ${meanings[guess].en.toLowerCase()}, ${reason.en}. It holds for example: ${seen}.`,
      };
}

/** What will be made of the file. */
function importPreview({ answers, facts }: Scope): Text | undefined {
  const imported = importedFrom(answers, facts.organisationLanguage);
  if (imported === undefined) return undefined;
  return { nl: previewIn(imported, 'nl'), en: previewIn(imported, 'en') };
}

/** What the answers of an import lead to, or undefined when its file is gone. */
export function importedFrom(answers: Answers, language: Language): Imported | undefined {
  const content = contentOf(answers);
  if (content === undefined) return undefined;
  if (content.type === 'records') return content.imported;
  const said = [...answers.values()].flatMap(({ path, value }) => {
    const [, id] = /^columns\/([^/]+)\/meaning$/.exec(path) ?? [];
    return id === undefined ? [] : [[id, value] as const];
  });
  return assemble(content.sheets, chosenFrom(said), language);
}

function previewIn({ records, profile, filled, placed }: Imported, language: Language): string {
  const companies = records.filter(({ checklist }) => checklist === 'supplier');
  const activities = records.filter(({ checklist }) => checklist !== 'supplier');
  const names = activities.slice(0, 5).map(({ name }) => name);
  const more = activities.length > names.length ? ', …' : '';
  const listed = names.length === 0 ? '' : ` (${names.join(', ')}${more})`;
  if (language === 'nl') {
    const about = profile === null ? '' : ' en gegevens van uw organisatie';
    return `Ik vond ${count(activities.length, 'activiteit', 'activiteiten')}${listed}, ${count(companies.length, 'bedrijf', 'bedrijven')}${about}. Van de ${filled} ingevulde vakjes krijgen er ${placed} een plaats.`;
  }
  const about = profile === null ? '' : ' and details of your organisation';
  return `I found ${count(activities.length, 'activity', 'activities')}${listed}, ${count(companies.length, 'company', 'companies')}${about}. Of the ${filled} filled cells ${placed} get a place.`;
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

interface Known {
  readonly content: Content | undefined;
  readonly unclear: readonly Unclear[];
}

/** A turn asks for the same file many times; for the same answers it is read once. */
const knownOf = new WeakMap<Answers, Known>();

function known(answers: Answers): Known {
  let found = knownOf.get(answers);
  if (found === undefined) {
    const content = readContent(valueAt(answers, importedContent));
    found = { content, unclear: content?.type === 'sheets' ? unclearColumns(content.sheets) : [] };
    knownOf.set(answers, found);
  }
  return found;
}

const unclearIn = (answers: Answers): readonly Unclear[] => known(answers).unclear;
const contentOf = (answers: Answers): Content | undefined => known(answers).content;
