import { expect, it } from 'vitest';
import { parityTable } from '../adapters/contract.js';

it('docs/parity.md is made of what is tried (npm run generate)', async () => {
  await expect(parityTable()).toMatchFileSnapshot('../../docs/parity.md');
});
