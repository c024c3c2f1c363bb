import { expect, it } from 'vitest';
import { plainText } from '../src/console/plain-text.ts';

it('text for a terminal loses what would move the cursor or ring the bell, and keeps colours', () => {
  expect(plainText('a\u001b]0;title\u0007b\u001b[2Jc\rd\u009be\n\u001b[31mred\u001b[39m')).toBe(
    'a]0;titleb[2Jcde\n\u001b[31mred\u001b[39m',
  );
});
