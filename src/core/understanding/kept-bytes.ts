// Sums as they are kept in a file of the project: bytes in base64.

/** The bytes of kept sums. A plain loop on purpose: whoever speaks first waits until a megabyte of them is read. */
export function bytesOf(sums: string): Uint8Array {
  const signs = atob(sums);
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at += 1) bytes[at] = signs.charCodeAt(at);
  return bytes;
}
