// A picture as PNG, drawn by resvg with the letters that come along: the same on every machine, whatever fonts it has.
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import type { Picture } from '../../src/core/picture/shapes.js';
import { svgOf } from './svg.js';

const packages = createRequire(import.meta.url);
const letters = ['400Regular/SourceSans3_400Regular.ttf', '700Bold/SourceSans3_700Bold.ttf'].map((file) =>
  packages.resolve(`@expo-google-fonts/source-sans-3/${file}`),
);

/** In the pixels of the picture itself. Only in a worker: a large one takes some hundreds of milliseconds. */
export function pngOf(picture: Picture): Uint8Array {
  const font = { fontFiles: letters, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' };
  return new Resvg(svgOf(picture), { font }).render().asPng();
}
