// The commands behind a slash, in words and as buttons, for who may give them.
import { pressId } from '../core/engine/press.js';
import type { Line } from '../core/engine/replies.js';
import { type Actor, can } from '../core/permissions.js';
import { type Language, say } from '../core/text.js';
import { sentences } from './sentences.js';
import { type Command, type Run, reply } from './turn.js';

/**
 * What help says of a slash: its commands that this person may give. `others` puts the first command of each other slash
 * that has commands before them.
 */
export function helpFor(word: string, others?: 'others'): Run {
  return (turn) => {
    const { language, actor } = turn;
    const { slashes } = turn.registers;
    const first = others === undefined ? [] : slashes.filter((slash) => slash.word !== word);
    const shown = [
      ...first.flatMap((slash) => slash.commands.slice(0, 1).map((command) => ({ slash, command }))),
      ...slashes.flatMap((slash) => (slash.word === word ? slash.commands.map((command) => ({ slash, command })) : [])),
    ];
    reply(turn, {
      type: 'card',
      title: say(sentences.helpTitle, language),
      text: say(sentences.helpText, language),
      lines: shown
        .filter(
          ({ command: { needs, edits } }) => (needs === undefined || can(actor, needs)) && !(edits && onlyReads(actor)),
        )
        .map(({ slash, command }) => helpLine(`/${slash.word}`, command, language)),
      actions: [],
    });
  };
}

const onlyReads = (actor: Actor): boolean => can(actor, 'read-register') && !can(actor, 'edit-register');

function helpLine(slash: string, { id, words, describes, takes }: Command, language: Language): Line {
  const label = [slash, words[language][0] ?? '', takes ? say(takes, language) : '']
    .filter((part) => part !== '')
    .join(' ');
  const line = { label, value: say(describes, language) };
  return takes ? line : { ...line, action: { id: pressId('command', id), label } };
}
