// The files of a workbook around its cells: the beginning of a sheet, the styles, and what says which file is what.
import { escapeXml } from './workbook-cells.js';

export interface SheetColumn {
  readonly header: string;
  /** In characters. */
  readonly width: number;
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** In characters; a wider sheet would be too small to read on one A3 page and is printed on several. */
const maxPrintWidth = 300;
/** The same for data on one A4 page: below a tenth of its size nothing is printed smaller, and what is left gets pages of its own. */
const maxDataWidth = 1_600;

/**
 * What a sheet is for. `list`: as wide as an A3 page where it fits. `paper`: made to be printed on A4. `data`: seen and
 * filtered, of which paper gets the first three columns. `hidden`: data that nobody sees before they ask for it, and that is never printed.
 */
export type SheetUse = 'list' | 'paper' | 'data' | 'hidden';

export function sheetStart(columns: readonly SheetColumn[], use: SheetUse): string {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const narrower = use === 'data' ? Math.min(1, maxDataWidth / total) : 1;
  const widths = columns.map(({ width }, index) => {
    const shown = Math.floor(width * narrower);
    return `<col min="${index + 1}" max="${index + 1}" width="${shown}" customWidth="1"/>`;
  });
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const view = `<sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>`;
  const format = '<sheetFormatPr defaultRowHeight="15"/>';
  const wide = use === 'list' && total > maxPrintWidth;
  const fit = wide ? '' : '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
  return `${xmlHead}<worksheet xmlns="${main}">${fit}${view}${format}<cols>${widths.join('')}</cols><sheetData>`;
}

/** `foot` stands below each page, before its number. */
export function sheetEnd(filter: string, use: SheetUse, foot = ''): string {
  const height = use === 'data' ? 1 : 0;
  const paper = use === 'list' ? 8 : 9;
  const margins = '<pageMargins left="0.3" right="0.3" top="0.35" bottom="0.5" header="0.2" footer="0.2"/>';
  // An ampersand begins a code there.
  const footer = `<headerFooter><oddFooter>&amp;L${escapeXml(foot.replaceAll('&', '&&'))}&amp;R&amp;P / &amp;N</oddFooter></headerFooter>`;
  return `</sheetData><autoFilter ref="${filter}"/>${use === 'list' ? '' : margins}\
<pageSetup paperSize="${paper}" orientation="landscape" fitToHeight="${height}"/>${use === 'list' ? '' : footer}</worksheet>`;
}

export function writeSharedTexts(part: { write(xml: string): void }, texts: ReadonlyMap<string, unknown>): void {
  part.write(`${xmlHead}<sst xmlns="${main}" uniqueCount="${texts.size}">`);
  for (const text of texts.keys()) part.write(`<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
  part.write('</sst>');
}

const alignment = '<alignment vertical="top" wrapText="1"/>';

/** Every cell is text (number format 49), wrapped, at the top; style 1 is the same as a header. */
const styles = `${xmlHead}<styleSheet xmlns="${main}">\
<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>\
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
<fill><patternFill patternType="solid"><fgColor rgb="FFDDE8F3"/></patternFill></fill></fills>\
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
<cellStyleXfs count="1"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" applyNumberFormat="1" applyAlignment="1">${alignment}</xf>\
</cellStyleXfs><cellXfs count="2">\
<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${alignment}</xf>\
<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" \
applyAlignment="1">${alignment}</xf></cellXfs>\
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

export function fixedParts(
  names: readonly string[],
  files: readonly string[],
  uses: readonly SheetUse[],
): readonly [file: string, xml: string][] {
  const list = names.map(
    (name, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${uses[index] === 'hidden' ? ' state="hidden"' : ''} r:id="rId${index + 1}"/>`,
  );
  const titles = names.map((name, index) => {
    const quoted = `'${name.replaceAll("'", "''")}'`;
    const named = (what: string, cells: string) =>
      `<definedName name="_xlnm.${what}" localSheetId="${index}">${escapeXml(quoted)}!${cells}</definedName>`;
    // A table of fifty columns on one page is too small to read: paper gets what its rows are called.
    return `${uses[index] === 'data' ? named('Print_Area', '$A:$C') : ''}${named('Print_Titles', '$1:$1')}`;
  });
  const types = files.map((file) => `<Override PartName="/${file}" ContentType="${contentTypes}.worksheet+xml"/>`);
  const targets = [
    ...files.map((file) => ['worksheet', file.slice('xl/'.length)]),
    ['styles', 'styles.xml'],
    ['sharedStrings', 'sharedStrings.xml'],
  ].map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return [
    [
      'xl/workbook.xml',
      `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${xmlHead}<Relationships xmlns="${packageRelations}">${targets.join('')}</Relationships>`,
    ],
    ['xl/styles.xml', styles],
    [
      '_rels/.rels',
      `${xmlHead}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      '[Content_Types].xml',
      `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${contentTypes}.sheet.main+xml"/>${types.join('')}<Override PartName="/xl/styles.xml" ContentType="${contentTypes}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${contentTypes}.sharedStrings+xml"/></Types>`,
    ],
  ];
}
