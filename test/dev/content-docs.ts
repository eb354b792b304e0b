// Makes docs/inhoud.md from the content: everything a lawyer has to read, in both languages, without reading code.

import type { Answer } from '../../src/core/engine/answers.js';
import { applicableQuestions } from '../../src/core/engine/applies.js';
import type { Checklist, Column, Condition, Option, Question, Scope } from '../../src/core/engine/checklist.js';
import { scopeOf } from '../../src/core/engine/scope.js';
import { showAnswer } from '../../src/core/engine/telling/show.js';
import type { Template } from '../../src/core/engine/template.js';
import { glossary } from '../../src/core/glossary.js';
import { adequacy } from '../../src/core/law/adequacy.js';
import type { Language, Text } from '../../src/core/text.js';
import { warningsOf } from '../../src/core/warnings/warnings.js';
import { apList, criteria } from '../../src/registers/activities/rules/dpia.js';
import { templates } from '../../src/registers/activities/rules/templates/index.js';
import { leftOpen } from '../../src/registers/activities/rules/templates/left-open.js';
import { breachLaws } from '../../src/registers/breach/rules/clock.js';
import { exercise, exerciseReport } from '../../src/registers/breach/rules/exercise.js';
import { firstAidFor } from '../../src/registers/breach/rules/first-aid.js';
import { incidents } from '../../src/registers/breach/rules/options.js';
import { otherDuties, statusInWords } from '../../src/registers/breach/rules/other-duties.js';
import { breachReasons } from '../../src/registers/breach/rules/reasons.js';
import { exposures, handful, manyPeople, reachOf, weights } from '../../src/registers/breach/rules/weighing.js';
import { checklists } from '../../src/registers/index.js';
import { raisedByTemplates } from '../core/raised-by-templates.js';
import { cases } from '../core/warning-cases.js';
import { coverage } from './coverage.js';

const kinds: Readonly<Record<Question['kind'], string>> = {
  text: 'tekst',
  'long-text': 'lange tekst',
  'yes-no': 'ja of nee',
  choice: 'één keuze',
  choices: 'vinkjes',
  day: 'dag',
  moment: 'moment',
  number: 'getal',
  person: 'persoon',
  rows: 'rijen',
};

/** The whole file. */
export function contentDocs(): string {
  return `${[
    '# De inhoud van AVG-maatje',
    'Gemaakt uit de code met `npm run generate`; een test houdt het gelijk. Bedoeld voor wie het recht nakijkt: elke vraag in twee talen met waarom, artikel en voorwaarde, elk voorbeeld, elke waarschuwing, en welke vraag welk veld van de wet vult.',
    coverageDocs(),
    '## Vragen',
    ...checklists.filter(({ id }) => !exercises.includes(id)).map(checklistDocs),
    '## Voorbeelden',
    ...templates.map(templateDocs),
    '## Waarschuwingen',
    'Elke regel met een geval waarin ze afgaat. De tekst past zich aan het geval aan.',
    ...Object.entries(cases).map(([rule, { raised }]) => warningDocs(rule, raised)),
    '### Met elk voorstel aangenomen',
    raisedByTemplates.length === 0
      ? 'Geen enkele waarschuwing gaat af bij een voorbeeld waarvan elk voorstel is aangenomen.'
      : raisedByTemplates.map(({ template, rule, why }) => `- \`${template}\`, \`${rule}\`: ${both(why)}`).join('\n'),
    '## Gegevens over de wet',
    lawDocs(),
    '## Woorden',
    ...glossary.map(({ words, text, law }) =>
      [`### ${words.nl[0]} / ${words.en[0]}`, `${text.nl}`, `*${text.en}*`, law ? both(law) : '']
        .filter(Boolean)
        .join('\n\n'),
    ),
  ].join('\n\n')}\n`;
}

/** They ask what the report and the file of a breach ask. */
const exercises: readonly string[] = [exerciseReport.id, exercise.id];
const both = ({ nl, en }: Text) => (nl === en ? nl : `${nl} / *${en}*`);
const cell = (words: string) => words.replaceAll('|', '\\|').replaceAll('\n', '<br>');
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

function coverageDocs(): string {
  const parts = Object.entries(coverage).map(([title, rows]) =>
    [
      `### ${title}`,
      table(
        ['Artikel', 'Veld', 'Vraag'],
        rows.map(({ law, field, by, leftOut }) => [
          law,
          field,
          leftOut ? `weggelaten, want: ${leftOut}` : by.map((path) => `\`${path}\``).join(', '),
        ]),
      ),
    ].join('\n\n'),
  );
  return ['## Wat de wet vraagt, en welke vraag het vult', ...parts].join('\n\n');
}

function checklistDocs({ id, title, sections }: Checklist): string {
  const parts = sections.map((section) => {
    const notes = [
      section.later ? 'Later: een open punt, geen deel van het gesprek.' : '',
      section.decides ? 'Een besluit: alleen wie beslist, antwoordt hier.' : '',
      section.when ? `Alleen ${conditionWords(section.when)}.` : '',
      section.intro ? both(section.intro) : '',
    ].filter(Boolean);
    return [
      `#### ${both(section.title)}`,
      ...notes,
      ...section.questions.flatMap((question) => [
        questionDocs(question, id),
        ...(question.kind === 'rows'
          ? question.columns.map((column) => questionDocs(column, `${id}:${question.id}`))
          : []),
      ]),
    ].join('\n\n');
  });
  return [`### ${both(title)} (\`${id}\`)`, ...parts].join('\n\n');
}

function questionDocs(question: Question | Column, where: string): string {
  const lines = [
    `**${question.ask.nl}** / *${question.ask.en}*  `,
    `\`${where}${where.includes(':') ? '/' : ':'}${question.id}\` · ${kinds[question.kind]}${question.optional ? ' · mag leeg' : ''}`,
    `- Waarom: ${both(question.why)}`,
    `- Wet: ${both(question.law)}`,
  ];
  if (question.example) lines.push(`- Uitleg: ${both(question.example)}`);
  if (question.when) lines.push(`- Alleen ${conditionWords(question.when)}`);
  if (question.needed === true) lines.push('- Nodig voordat het klaar is');
  else if (question.needed) lines.push(`- Nodig voordat het klaar is, ${conditionWords(question.needed)}`);
  if (question.finds) lines.push(`- De bot zegt erbij: ${question.finds.says.nl}`);
  if (question.kind === 'rows' && question.forEach) lines.push(`- Eén rij voor elk van: ${question.forEach.says.nl}`);
  if ('options' in question) {
    lines.push(
      'from' in question.options
        ? `- Keuzes: ${question.options.says.nl}`
        : `- Keuzes: ${question.options.map(optionWords).join(' · ')}`,
    );
    if (question.other) lines.push('- Ook: anders, namelijk …');
  }
  if (question.kind === 'yes-no' && question.drafts) lines.push(`- Bij ja klaargezet: ${question.drafts.join(', ')}`);
  if (question.explains) lines.push(`- Woorden: ${question.explains.join(', ')}`);
  return lines.join('\n');
}

function optionWords({ id, label, hint, rows }: Option): string {
  const only = rows === undefined ? '' : `, alleen bij ${rows.map((row) => `\`${row}\``).join(', ')}`;
  return `\`${id}\` ${both(label)}${hint ? ` (${both(hint)})` : ''}${only}`;
}

function conditionWords(condition: Condition): string {
  if ('all' in condition) return condition.all.map(conditionWords).join(' én ');
  if ('any' in condition) return condition.any.map(conditionWords).join(' of ');
  if ('not' in condition) return `niet (${conditionWords(condition.not)})`;
  if ('holds' in condition) return condition.says.nl;
  if ('answered' in condition) return `als \`${condition.answered}\` is beantwoord`;
  return 'includes' in condition
    ? `als bij \`${condition.question}\` \`${condition.includes}\` is aangevinkt`
    : `als \`${condition.question}\` = \`${String(condition.is)}\``;
}

function templateDocs(template: Template): string {
  const nl = begun(template, 'nl');
  const en = begun(template, 'en');
  const open = leftOpen[template.id] ?? {};
  const rows = nl.checklist.sections.flatMap((section) =>
    applicableQuestions(section, nl).flatMap((question): string[][] => {
      const words = [nl, en].map((scope) => showAnswer(question, scope, scope.facts.language).join('\n'));
      return words[0] === '' ? [] : [[question.label.nl, words[0] ?? '', words[1] ?? '']];
    }),
  );
  const reasons = Object.entries(open).map(([path, why]) => `- Open gelaten: \`${path}\`. ${both(why)}`);
  return [
    `### ${both(template.name)} (\`${template.id}\`)`,
    both(template.describes),
    table(['Vraag', 'Voorstel', 'Proposal'], rows),
    ...(reasons.length > 0 ? [reasons.join('\n')] : []),
  ].join('\n\n');
}

function warningDocs(rule: string, raised: readonly (readonly [string, Scope])[]): string {
  const found = raised.flatMap(([, scope]) => warningsOf(scope).filter((warning) => warning.rule === rule))[0];
  if (found === undefined) return `### \`${rule}\``;
  const { title, sees, why, article, canDo, solutions, level } = found;
  return [
    `### \`${rule}\` (${level})`,
    [
      `- **Let op: ${title.nl}.** / *Note: ${title.en}.*`,
      `- Wat zien we: ${both(sees)}`,
      `- Waarom: ${both(why)} (${both(article)})`,
      `- Wat kunt u doen: ${both(canDo)}`,
      `- Knoppen: ${solutions.map(({ label }) => both(label)).join(' · ')} · Laat zo staan, want …`,
    ].join('\n'),
  ].join('\n\n');
}

function lawDocs(): string {
  return [
    '### Landen met een besluit van de Europese Commissie',
    table(
      ['Land', 'Besluit', 'Van', 'Tot', 'Voor wie', 'Bekeken', 'Bron'],
      adequacy.map(({ name, decision, validFrom, validTo, scopeNote, lastChecked, source }) => [
        both(name),
        decision,
        validFrom,
        validTo ?? '',
        scopeNote ? both(scopeNote) : '',
        lastChecked,
        source,
      ]),
    ),
    '### Datalek: termijn en drempel',
    table(
      ['Vanaf', 'Uren', 'Drempel', 'Seintjes na uur', 'Opdrachtgever na uur (eigen keuze)', 'Bron', 'Bekeken'],
      breachLaws.map(({ from, hours, threshold, alarms, clientHours, source, lastChecked }) => [
        from,
        String(hours),
        threshold === 'risk' ? 'melden, tenzij een risico onwaarschijnlijk is' : 'melden bij een hoog risico',
        alarms.join(', '),
        String(clientHours),
        source,
        lastChecked,
      ]),
    ),
    '### Datalek: wie het moet horen',
    `Van boven naar beneden weegt de inhoud zwaarder. Meer dan ${manyPeople} mensen: in elk geval de AP. Kwetsbare mensen tellen een stap zwaarder, behalve bij iemand die we kennen. Hooguit ${handful} adressen waarvan is gezegd dat ze niets verraden: niemand, als het per ongeluk ging.`,
    table(
      ['Inhoud', 'Bekende', 'Kwijt', 'Bekende, opzet', 'Gestolen', 'Onbekende', 'Onbekende, opzet'],
      weights.map((weight) => [
        weight,
        ...exposures.map((exposure) => {
          const content = { weight, vulnerable: false, scale: 'some', plainly: true } as const;
          return { nobody: 'niemand', authority: 'AP', people: 'AP en mensen' }[
            reachOf({ exposure, missed: 'none' }, content)
          ];
        }),
      ]),
    ),
    '### Datalek: redenen bij het advies',
    'Een reden staat er alleen als iemand het heeft gezegd. Wat niet bekend is, laat het advies open zolang het nog kan veranderen.',
    table(
      ['Reden', 'Bron'],
      breachReasons.map(({ title, source }) => [both(title), both(source)]),
    ),
    '### Datalek: andere wetten om naar te kijken',
    table(
      ['Wat', 'Kijk na', 'Stand', 'Bron', 'Bekeken'],
      otherDuties.map((duty) => [
        both(duty.name),
        both(duty.look),
        both(statusInWords(duty)),
        duty.source,
        duty.lastChecked,
      ]),
    ),
    '### Datalek: wat u meteen doet',
    table(
      ['Voorval', 'Niet doen', 'Wel doen', 'Bron', 'Bekeken'],
      [...incidents, undefined].map((incident) => {
        const { not, steps, source, lastChecked } = firstAidFor(incident?.id);
        return [
          incident ? both(incident.label) : 'iets anders',
          both(not),
          steps.map(both).join('\n'),
          source,
          lastChecked,
        ];
      }),
    ),
    '### DPIA: lijst van de AP',
    apList.map(({ id, title }) => `${id}. ${both(title)}`).join('\n'),
    '### DPIA: negen criteria van WP248',
    criteria.map(({ title }, index) => `${index + 1}. ${both(title)}`).join('\n'),
  ].join('\n\n');
}

function begun(template: Template, language: Language): Scope {
  const checklist = checklists.find(({ id }) => id === template.checklist);
  if (checklist === undefined) throw new Error(`no checklist ${template.checklist}`);
  const at = '2026-11-24T08:00:00.000Z';
  const answers = new Map(
    Object.entries(template.values).map(([path, value]): [string, Answer] => [
      path,
      {
        path,
        n: 1,
        value: typeof value === 'object' && 'nl' in value ? value[language] : value,
        provenance: 'standaard',
        source: null,
        by: '',
        at,
        turn: '',
        checklistVersion: 1,
      },
    ]),
  );
  return scopeOf(checklist, answers, {
    language,
    organisationLanguage: language,
    zone: 'Europe/Amsterdam',
    now: at,
    me: '',
    people: [],
    suppliers: [],
    recordName: '',
    template,
  });
}
