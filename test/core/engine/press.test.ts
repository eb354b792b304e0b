import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { behaviourOf, pressOf, sharedButtons } from '../../../src/app/buttons.js';
import { engineVerbs } from '../../../src/core/engine/press.js';
import { registers } from '../../../src/registers/index.js';
import { verbs } from './verbs.js';

const homesOf = (verb: string) => [
  ...(Object.hasOwn(engineVerbs, verb) ? ['engine'] : []),
  ...(Object.hasOwn(sharedButtons, verb) ? ['every room'] : []),
  ...(registers.behaviour(verb) === undefined ? [] : ['a room']),
];

describe('a verb', () => {
  it.each(verbs)('"%s" has exactly one home, and what runs it is there', async (verb) => {
    const homes = homesOf(verb);
    expect(homes).toHaveLength(1);
    if (homes[0] === 'a room') expect(await registers.button(verb)).toHaveProperty('run');
  });

  it('that is written on a button anywhere has a home', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    const written = files.flatMap((file) =>
      [...readFileSync(join('src', file), 'utf8').matchAll(/\bpress(?:Id)?\(\s*'([^']+)'/g)].map(
        ([, verb = '']) => verb,
      ),
    );
    expect(written.length).toBeGreaterThan(100);
    expect([...new Set(written)].filter((verb) => homesOf(verb).length !== 1)).toEqual([]);
  });

  it('that nobody knows is no press, also where it is the name of something every object has', () => {
    expect(pressOf(registers, 'verwijder-alles|r1')).toBeUndefined();
    expect(pressOf(registers, 'constructor|r1')).toBeUndefined();
    expect(pressOf(registers, 'open|r1')).toMatchObject({ verb: 'open', subject: 'r1' });
  });
});

describe('what a channel must know of a press', () => {
  it.each([
    ['pick|r1|@who|3', { after: 'stays' }],
    ['accept-role|dpo', { after: 'closes' }],
    ['decline-role|dpo', { after: 'closes' }],
    ['archive|r1', { after: 'closes' }],
    ['restore|r1', { after: 'closes' }],
    ['form|r1|@who|3', { opens: 'form' }],
    ['add-row|r1|goals|3', { opens: 'form' }],
    ['begin-flow|breach-report', { opens: 'form' }],
    ['command|breach-report', { opens: 'perhaps' }],
    ['command|list', {}],
    ['open|r1', {}],
    ['of long ago', {}],
  ])('of "%s" is read from its id, however old its button is', (id, behaviour) => {
    expect(behaviourOf(registers, id)).toMatchObject(behaviour);
    const { after, opens } = behaviourOf(registers, id);
    expect({ ...(after && { after }), ...(opens && { opens }) }).toEqual(behaviour);
  });
});
