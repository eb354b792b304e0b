// Workbooks as other programs write them, made by hand: shared and inline texts, merged cells, formulas, dates, macros.
import { strToU8, zipSync } from 'fflate';
import type { Sheet } from '../../../src/core/file-content.js';

export interface Extra {
  /** Cells that are merged, by the name of the sheet: "A2:A4". */
  readonly merged?: Readonly<Record<string, readonly string[]>>;
  /** Raw XML of a cell in place of its text, by its address on the first sheet. */
  readonly raw?: Readonly<Record<string, string>>;
  /** More files in the archive. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export function xlsxOf(sheets: readonly Sheet[], { merged = {}, raw = {}, files = {} }: Extra = {}): Uint8Array {
  const shared: string[] = [];
  const parts: Record<string, Uint8Array> = {};
  for (const [index, { name, rows }] of sheets.entries()) {
    const xml = rows.map((cells, row) => {
      const inside = cells.map((text, column) => {
        const address = `${letters(column)}${row + 1}`;
        const given = index === 0 ? raw[address] : undefined;
        if (given !== undefined) return given;
        if (text === '') return '';
        shared.push(text);
        return `<c r="${address}" t="s"><v>${shared.length - 1}</v></c>`;
      });
      return `<row r="${row + 1}">${inside.join('')}</row>`;
    });
    const cells = (merged[name] ?? []).map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    const merges = cells === '' ? '' : `<mergeCells>${cells}</mergeCells>`;
    parts[`xl/worksheets/sheet${index + 1}.xml`] = strToU8(
      `${head}<worksheet xmlns="${main}"><sheetData>${xml.join('')}</sheetData>${merges}</worksheet>`,
    );
  }
  const list = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const targets = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  targets.push(`<Relationship Id="rId900" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/>`);
  targets.push(`<Relationship Id="rId901" Type="${relations}/styles" Target="styles.xml"/>`);
  const texts = shared.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`);
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    ),
    'xl/workbook.xml': strToU8(
      `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list.join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(
      `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.join('')}</Relationships>`,
    ),
    'xl/styles.xml': strToU8(
      `${head}<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/sharedStrings.xml': strToU8(`${head}<sst xmlns="${main}">${texts.join('')}</sst>`),
    ...parts,
    ...files,
  });
}

function letters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letters(Math.floor(column / 26) - 1) + letter;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
