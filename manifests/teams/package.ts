// The app as one file, which an administrator uploads in the Teams admin centre.
import { zipSync } from 'fflate';
import { colourIcon, outlineIcon } from '../icons.js';
import { type TeamsPages, teamsManifest, translation } from './generate.js';

/** The same input gives the same bytes: what is in it is dated by its version, not by the clock. */
const dated = new Date(2026, 0, 1);

export function teamsPackage(appId: string, version: string, pages: TeamsPages): Uint8Array {
  const json = (value: unknown) => new TextEncoder().encode(`${JSON.stringify(value, undefined, 2)}\n`);
  return zipSync(
    {
      'manifest.json': json(teamsManifest(appId, version, pages)),
      'en.json': json(translation()),
      'color.png': colourIcon(),
      'outline.png': outlineIcon(),
    },
    { level: 9, mtime: dated },
  );
}
