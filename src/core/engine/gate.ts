// The one gate that all typed text passes before anything is stored (decision 11).

export interface Gated {
  readonly text: string;
  /** Nine digits that pass the eleven-test of the BSN were replaced. */
  readonly masked: boolean;
}

/**
 * Removes NUL and broken halves of characters, trims, normalises line ends, and masks every number that could be a BSN (nine digits, with or
 * without dots, dashes or spaces, passing the eleven-test) unless `keepBsn`.
 */
export function gate(raw: string, keepBsn: boolean): Gated {
  const text = raw
    .replaceAll('\u0000', '')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();
  if (keepBsn) return { text, masked: false };
  let masked = false;
  const safe = text.replace(/(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g, (digits) => {
    if (!passesElevenTest(digits.replace(/\D/g, ''))) return digits;
    masked = true;
    return '•••••••••';
  });
  return { text: safe, masked };
}

function passesElevenTest(digits: string): boolean {
  const sum = [9, 8, 7, 6, 5, 4, 3, 2, -1].reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum > 0 && sum % 11 === 0;
}
