// The icons of the app, drawn here: a page of the register with a tick. No picture of anybody else.
import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const green: Colour = [0x1f, 0x4e, 0x4a, 255];
const white: Colour = [255, 255, 255, 255];
const line: Colour = [0xb9, 0xd3, 0xcf, 255];
const tick: Colour = [0xf2, 0xa6, 0x3b, 255];
const nothing: Colour = [255, 255, 255, 0];

/** The whole square filled; the drawing keeps to the middle, because Slack and Teams round the corners. Teams wants 192. */
export const colourIcon = (size = 192): Uint8Array =>
  png(size, (x, y) => {
    const at = { x: x / size, y: y / size };
    if (onTick(at, 0.045)) return tick;
    if (!onPage(at)) return green;
    return onLines(at) ? line : white;
  });

/** 32 by 32, white on nothing: Teams gives it the colour of its own bar. */
export const outlineIcon = (): Uint8Array =>
  png(32, (x, y) => {
    const at = { x: (x / 32 - 0.5) * 0.72 + 0.5, y: (y / 32 - 0.5) * 0.72 + 0.5 };
    if (onTick(at, 0.04)) return white;
    if (onTick(at, 0.1)) return nothing;
    const edge = onPage(at) && !onPage({ x: (at.x - 0.5) * 1.22 + 0.5, y: (at.y - 0.5) * 1.16 + 0.5 });
    return edge || (onPage(at) && onLines(at)) ? white : nothing;
  });

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A sheet with round corners. */
function onPage({ x, y }: Point): boolean {
  const [dx, dy] = [Math.abs(x - 0.5) - 0.2, Math.abs(y - 0.5) - 0.27];
  const radius = 0.04;
  const outside = Math.hypot(Math.max(dx + radius, 0), Math.max(dy + radius, 0)) - radius;
  return outside + Math.min(Math.max(dx, dy) + radius, 0) <= 0;
}

const onLines = ({ x, y }: Point): boolean =>
  [0.33, 0.42, 0.51].some((middle) => Math.abs(y - middle) < 0.016) && Math.abs(x - 0.5) < 0.13;

function onTick(point: Point, thick: number): boolean {
  const [start, turn, end] = [
    { x: 0.44, y: 0.66 },
    { x: 0.54, y: 0.75 },
    { x: 0.74, y: 0.5 },
  ];
  return Math.min(distance(point, start, turn), distance(point, turn, end)) < thick;
}

/** To the nearest point of a line from one point to another. */
function distance({ x, y }: Point, from: Point, to: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = Math.min(1, Math.max(0, ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - from.x - along * dx, y - from.y - along * dy);
}

/** Sixteen looks for each pixel that an edge goes through, so that it is smooth. */
function png(size: number, colourAt: (x: number, y: number) => Colour): Uint8Array {
  const rows = Buffer.alloc(size * (size * 4 + 1));
  for (let y = 0; y < size; y += 1)
    for (let x = 0; x < size; x += 1) rows.set(mixed(x, y, colourAt), y * (size * 4 + 1) + 1 + x * 4);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(size, 0);
  head.writeUInt32BE(size, 4);
  // Eight bits, colour with transparency.
  head.set([8, 6], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function mixed(x: number, y: number, colourAt: (x: number, y: number) => Colour): Colour {
  const [first, ...corners] = squared([0.125, 0.875]).map(([dx, dy]) => colourAt(x + dx, y + dy));
  if (first !== undefined && corners.every((corner) => corner === first)) return first;
  const seen = squared([0.125, 0.375, 0.625, 0.875]).map(([dx, dy]) => colourAt(x + dx, y + dy));
  const alpha = seen.reduce((sum, [, , , one]) => sum + one, 0);
  const channel = (index: 0 | 1 | 2) =>
    alpha === 0 ? 255 : Math.round(seen.reduce((sum, one) => sum + one[index] * one[3], 0) / alpha);
  return [channel(0), channel(1), channel(2), Math.round(alpha / seen.length)];
}

const squared = (looks: readonly number[]) => looks.flatMap((dy) => looks.map((dx) => [dx, dy] as const));

function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
