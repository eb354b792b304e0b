// What a mail address and a telephone number look like.

/** Whether a text is a mail address and nothing else. */
export const isEmail = (text: string) => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text);

/** Whether a text is a telephone number and nothing else. */
export const isPhone = (text: string) => /^\+?[\d\s().-]{8,25}$/.test(text) && text.replace(/\D/g, '').length >= 8;

/** Whether a text is an address and a number, in one line. */
export function areBoth(text: string): boolean {
  const [one = '', other = '', ...more] = text.split(/\s*,\s*|\s+(?:en|of|and|or)\s+/);
  return more.length === 0 && ((isEmail(one) && isPhone(other)) || (isPhone(one) && isEmail(other)));
}
