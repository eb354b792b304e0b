// Keeps the pages of a PDF small while they are made.
import type PDFDocument from 'pdfkit';

/** Characters of a page that are kept as one piece. */
const pieceSize = 2048;

/**
 * The library keeps each operator of a page as an array of its own until the last page is made, because only then the foot
 * of each is known: hundreds a page, each larger as an array than as text. Here they are joined.
 */
export function gather(page: InstanceType<typeof PDFDocument>['page']): void {
  const [write, end] = [page.write.bind(page), page.end.bind(page)];
  let held = '';
  const settle = () => {
    // The library ends each piece with a new line.
    if (held !== '') write(held.slice(0, -1));
    held = '';
  };
  page.write = (piece: unknown) => {
    held += `${String(piece)}\n`;
    if (held.length >= pieceSize) settle();
  };
  page.end = () => {
    settle();
    end();
  };
}
