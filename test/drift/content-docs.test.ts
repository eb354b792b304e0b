// docs/inhoud.md is made from the content (npm run generate), and every field of the law is on its coverage table.
import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../src/registers/index.js';
import { contentDocs } from '../dev/content-docs.js';
import { article28, article30, breachForm, type Covered, coverage, dpia, notice } from '../dev/coverage.js';

it('docs/inhoud.md is what the generator makes (npm run generate)', async () => {
  await expect(contentDocs()).toMatchFileSnapshot('../../docs/inhoud.md');
});

describe('the coverage table', () => {
  const all: readonly Covered[] = Object.values(coverage).flat();

  it('leads to questions and options that exist, or says why there is none', () => {
    for (const { field, by, leftOut } of all) {
      expect(by.length > 0, field).toBe(leftOut === undefined);
      for (const named of by) expect(exists(named), `${field}: ${named}`).toBe(true);
    }
  });

  it('has every field of art. 30(1) and 30(2)', () => {
    const letters = (start: string) => [
      ...new Set(
        article30.flatMap(({ law }) => (law.startsWith(start) ? [law.slice(start.length, start.length + 3)] : [])),
      ),
    ];
    expect(letters('30(1)')).toEqual(['(a)', '(b)', '(c)', '(d)', '(e)', '(f)', '(g)']);
    expect(letters('30(2)')).toEqual(['(a)', '(b)', '(c)', '(d)']);
  });

  it('has the sixteen items of the privacy notice, the points of a contract, and the lists for a DPIA', () => {
    expect(notice).toHaveLength(16);
    expect(article28.filter(({ by }) => by[0]?.includes('agreement-points'))).toHaveLength(14);
    expect(dpia.filter(({ law }) => law.startsWith('AP-lijst'))).toHaveLength(17);
    expect(dpia.filter(({ law }) => law.startsWith('WP248'))).toHaveLength(9);
    expect(dpia.filter(({ law }) => law.startsWith('35(3)'))).toHaveLength(3);
  });
});

/** The numbers in the facts about the form; those nobody has seen are on the table as well. */
const formNumbers =
  '1.1 1.2 1.3 2.1.1 2.2.1 3.1.1a 3.1.1b 3.1.1c 3.1.1d 3.1.1e 3.1.2 3.2.1 3.2.2 3.3 4.1.1 4.1.2 4.2 4.3 4.5 5.1 5.2 5.3 5.4 6.1 6.2 6.3 7.1 7.2 7.3 8.1 9.1 9.2 9.3 10.1.1 10.1.3 10.1.7 10.2 4.4 6.3.2 10.1.2 10.1.4 10.1.5 10.1.6';

it('every question of the form of the authority is on the table', () => {
  expect(breachForm.map(({ law }) => law.replace('AP ', '')).toSorted()).toEqual(formNumbers.split(' ').toSorted());
});

/** Whether `checklist:question/column#option` is there. */
function exists(named: string): boolean {
  const [, checklist = '', id = '', column, option] =
    /^([a-z-]+):([a-z0-9-]+)(?:\/([a-z0-9-]+))?(?:#([a-z0-9-]+))?$/.exec(named) ?? [];
  const question = checklistOf(checklist)
    .sections.flatMap(({ questions }) => questions)
    .find((candidate) => candidate.id === id);
  const meant =
    column === undefined
      ? question
      : question?.kind === 'rows'
        ? question.columns.find((candidate) => candidate.id === column)
        : undefined;
  if (meant === undefined || option === undefined) return meant !== undefined;
  return 'options' in meant && Array.isArray(meant.options) && meant.options.some((known) => known.id === option);
}
