// What a ZIP holds, never more of it than is allowed, whatever it says of itself.
import { unzipSync } from 'fflate';
import { limits } from './limits.js';

export type Archive = { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> } | { readonly ok: false };

/** The wanted files of an archive; not ok when they are more than we read. Throws on what is no ZIP. */
export function openArchive(bytes: Uint8Array, wanted: (name: string) => boolean): Archive {
  let parts = 0;
  let size = 0;
  const allowed = () => parts <= limits.parts && size <= limits.inflatedBytes;
  // Each file is inflated into room of the size that it gives itself: more than that is never made.
  const found = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      parts += 1;
      if (!wanted(name)) return false;
      size += originalSize;
      return allowed();
    },
  });
  return allowed() ? { ok: true, files: new Map(Object.entries(found)) } : { ok: false };
}

/** The names in an archive, without inflating anything. */
export function namesIn(bytes: Uint8Array): readonly string[] {
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name }) => {
      if (names.length <= limits.parts) names.push(name);
      return false;
    },
  });
  return names;
}
