// Reading lines and writing text: no line is lost, nothing is kept of a line that is too long, a gone reader is no error.
import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';

export type InputLine = { readonly text: string } | { readonly tooLong: true };

/** Lines end at \n or \r\n only. (node:readline also ends them at U+2028, which may stand inside JSON text.) */
export async function* linesOf(input: Readable, maxBytes: number): AsyncGenerator<InputLine> {
  let parts: Buffer[] = [];
  let size = 0;
  let first = true;
  const take = (): InputLine => {
    const decoder = new StringDecoder('utf8');
    const text = decoder.end(Buffer.concat(parts));
    const tooLong = size > maxBytes;
    parts = [];
    size = 0;
    const whole = first ? text.replace(/^\ufeff/, '') : text;
    first = false;
    return tooLong ? { tooLong } : { text: whole.endsWith('\r') ? whole.slice(0, -1) : whole };
  };
  const keep = (part: Buffer) => {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts = [];
  };
  try {
    for await (const chunk of input) {
      const bytes: Buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      let start = 0;
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        keep(bytes.subarray(start, end));
        yield take();
        start = end + 1;
      }
      if (start < bytes.length) keep(bytes.subarray(start));
    }
  } catch {
    // The other side is gone: that is the end of input.
  }
  if (size > 0) yield take();
}

/** Writes in order and waits until it is handed over. After the first write error it is closed and stays silent. */
export class Writer {
  closed = false;
  private readonly output: Writable;
  private readonly gone: () => void;

  constructor(output: Writable, onClosed: () => void) {
    this.output = output;
    this.gone = () => {
      if (this.closed) return;
      this.closed = true;
      onClosed();
    };
    // Stays attached: a broken pipe may be told after the last write.
    output.on('error', this.gone);
  }

  async write(text: string): Promise<void> {
    if (this.closed) return;
    await new Promise<void>((resolve) => {
      this.output.write(text, (error) => {
        if (error) this.gone();
        resolve();
      });
    });
  }
}

/** How many columns the screen has; a pseudo-terminal that knows no size says 0. */
export const columnsOf = (output: Writable): number =>
  'columns' in output && typeof output.columns === 'number' && output.columns > 0 ? output.columns : 80;

/** A tty knows whether it can do colours, and honours NO_COLOR and TERM=dumb. */
export const hasColors = (output: Writable): boolean =>
  'hasColors' in output && typeof output.hasColors === 'function' && output.hasColors() === true;
