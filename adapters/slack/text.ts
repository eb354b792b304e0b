// Text to and from Slack: what a person typed is shown as typed, whatever it looks like.
import type { MrkdwnElement, PlainTextElement } from '@slack/types';
import type { Until } from '../../src/core/engine/replies.js';
import { clean } from '../../src/core/plain-text.js';

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

/** What is marked up already, or words in which nothing could be read as formatting; undefined for other words. */
function markedUp({ type, text }: PlainTextElement | MrkdwnElement): string | undefined {
  if (type === 'mrkdwn') return text;
  return /[*_~`]|:[\w+-]+:|^>/m.test(text) ? undefined : escaped(text);
}

/** A value below its label, as one text that takes the whole width; undefined where one of them can only be plain. */
export function below(
  label: PlainTextElement | MrkdwnElement,
  value: PlainTextElement | MrkdwnElement,
  most: number,
): MrkdwnElement | undefined {
  const [first, second] = [markedUp(label), markedUp(value)];
  if (first === undefined || second === undefined || first.length + second.length >= most) return undefined;
  return { type: 'mrkdwn', text: `${first}\n${second}`, verbatim: true };
}

/**
 * Words with how far off a moment is from now on, which Slack shows itself: "over 3 dagen". Plain where anything in them
 * could be read as formatting.
 */
export function counting(text: string, until: Until): PlainTextElement | MrkdwnElement {
  const shown = clean(text).trim();
  const written = escaped(until.written).replaceAll('|', '/');
  if (/[*_~`]|:[\w+-]+:/.test(shown)) return plain(`${shown} (${until.written})`);
  const seconds = Math.floor(Date.parse(until.at) / 1000);
  return { type: 'mrkdwn', text: `${escaped(shown)} (<!date^${seconds}^{ago}|${written}>)`, verbatim: true };
}

/**
 * What a person typed, from how Slack writes it in a message: links and mail addresses that Slack made are what was
 * typed, entities are characters. `named` gives the name of a mentioned person.
 */
export function typedText(text: string, named: (user: string) => string | undefined = () => undefined): string {
  return text
    .replace(/<([^<>\n]*)>/g, (whole, inside: string) => {
      const [target = '', label] = inside.split('|', 2);
      return wordsOf(target, label, named) ?? whole;
    })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

/** What was typed where Slack made a mention or link of it; undefined when it made neither. */
function wordsOf(target: string, label: string | undefined, named: (user: string) => string | undefined) {
  const [mark = ''] = target;
  const rest = target.slice(1);
  if (mark === '@') return label ?? named(rest) ?? target;
  if (mark === '#') return label ? `#${label}` : target;
  if (mark === '!') return label ?? `@${rest.replace(/\^.*$/, '')}`;
  if (/^(mailto|tel):/.test(target)) return label ?? target.replace(/^\w+:/, '');
  return /^[a-z][a-z0-9+.-]*:/i.test(target) ? (label ?? target) : undefined;
}
