// Text to and from Slack: what a person typed is shown as typed, whatever it looks like.
import type { MrkdwnElement, PlainTextElement } from '@slack/types';

/** Control characters go, line ends become `\n`; Slack refuses or mangles them. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '')
    .toWellFormed();
}

/** Disarms what Slack reads as mentions, links and dates, in places that are always mrkdwn. */
export function escaped(text: string): string {
  return clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Shown as it is: no formatting, no emoji from `:words:`. Never empty, because Slack refuses that. */
export function plain(text: string): PlainTextElement {
  const shown = clean(text);
  return { type: 'plain_text', text: shown.trim() === '' ? '–' : shown, emoji: false };
}

/** Bold where nothing in the text could be read as formatting, else plain: formatting cannot be escaped in Slack. */
export function bold(text: string, most: number): PlainTextElement | MrkdwnElement {
  const shown = clean(text).trim();
  const marked = `*${escaped(shown)}*`;
  if (shown === '' || /[*_~`\n]|:[\w+-]+:/.test(shown) || marked.length > most) return plain(shown);
  return { type: 'mrkdwn', text: marked, verbatim: true };
}

/** Pieces of at most `size` characters that together are the whole text, broken at line ends or words where possible. */
export function split(text: string, size: number): readonly string[] {
  const pieces: string[] = [];
  let rest = clean(text);
  while (rest.length > size) {
    const head = rest.slice(0, size + 1);
    const at = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' '));
    const end = at > size / 2 ? at : wholeCharacters(rest, size);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end).replace(/^[ \n]/, '');
  }
  if (rest !== '' || pieces.length === 0) pieces.push(rest);
  return pieces;
}

/** At most `most` characters; what is longer visibly ends in …, and is to be shown in full elsewhere. */
export function shortened(text: string, most: number): string {
  const line = clean(text).replace(/\s+/g, ' ').trim();
  return line.length <= most ? line : `${line.slice(0, wholeCharacters(line, most - 1)).trimEnd()}…`;
}

/** The largest cut up to `most` that does not fall inside a character. */
function wholeCharacters(text: string, most: number): number {
  const code = text.charCodeAt(most - 1);
  const breaksPair = code >= 0xd800 && code <= 0xdbff;
  return breaksPair ? Math.max(1, most - 1) : most;
}

/**
 * What a person typed, from how Slack writes it in a message: links and mail addresses that Slack made are what was
 * typed, entities are characters. `named` gives the name of a mentioned person.
 */
export function typedText(text: string, named: (user: string) => string | undefined = () => undefined): string {
  return text
    .replace(/<([^<>\n]*)>/g, (whole, inside: string) => {
      const [target = '', label] = inside.split('|', 2);
      if (target.startsWith('@')) return label ?? named(target.slice(1)) ?? target;
      if (target.startsWith('#')) return label === undefined || label === '' ? target : `#${label}`;
      if (target.startsWith('!')) return label ?? `@${target.slice(1).replace(/\^.*$/, '')}`;
      if (target.startsWith('mailto:') || target.startsWith('tel:')) return label ?? target.replace(/^\w+:/, '');
      if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return label ?? target;
      return whole;
    })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
