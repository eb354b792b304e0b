// docs/inhoud.md is made from the content (npm run content), and every field of the law is on its coverage table.
import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../src/core/checklists/index.js';
import { contentDocs } from '../dev/content-docs.js';
import { article28, article30, type Covered, coverage, dpia, notice } from '../dev/coverage.js';

it('docs/inhoud.md is what the generator makes (npm run content)', async () => {
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
