// Two questions of the law in one breath: "hoe lang bewaar ik camerabeelden en sollicitatiebrieven".
import { answersMeant } from './answers-meant.js';

const shapes: readonly RegExp[] = [
  // The same is asked of two things.
  /^(?<lead>.{0,20}?\b(?:hoe ?lang|how long)\b.{0,25}?\b(?:ik|we|wij|i)(?: keep)?) (?<one>[^,]{3,40}?)(?:,| en| and) (?<two>(?!(?:mag|moet|kan|hoef|hoe|wat|wie|may|must|can)\b)[^,]{3,40}?)[?! ]*$/i,
  /^(?<one>.{12,}?),? (?:en|and) (?<two>(?:mag|moet|kan|hoef|hoe|wat|wie|waar|wanneer|may|must|can|how|what|who) .{8,})$/i,
];

/** Each as a question of its own, where both have an answer of their own; undefined for any other. */
export function askedInTwo(text: string): readonly [string, string] | undefined {
  if (text.length > longest) return undefined;
  for (const shape of shapes) {
    const { lead = '', one = '', two = '' } = shape.exec(text.trim())?.groups ?? {};
    const both = [one, two].map((part) => `${lead} ${part}`.trim());
    const [first = '', second = ''] = both;
    const [own, other] = both.map((part) => (part === '' ? undefined : answerTo(part)));
    if (own !== undefined && other !== undefined && own !== other) return [first, second];
  }
  return undefined;
}
const longest = 200;

const answerTo = (asked: string): string | undefined => {
  const { byWords, byAsking } = answersMeant(asked);
  return (byWords ?? byAsking)?.id;
};
