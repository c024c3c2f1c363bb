/** Secret values in Node: every look inside raises. `lua.test.ts` tries the same in Lua. */
import { describe, expect, it } from 'vitest';
import { installLuaBase } from '../node/index.ts';
import { SecretVault } from '../src/secrets.ts';

installLuaBase();

describe('a secret value', () => {
  const vault = new SecretVault();
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- as above
  const secret = vault.make('number') as any;

  it.each([
    ['arithmetic', () => secret + 1],
    ['ordering', () => secret < 1],
    ['concatenation', () => `${secret}`],
    ['indexing', () => secret.name],
    ['writing into it', () => (secret.name = 1)],
    ['a call', () => secret()],
    ['making it a text', () => String(secret)],
  ])('raises on %s', (_what, act) => {
    expect(act).toThrow('secret value');
  });

  it('may be held, tested for truth, compared and recognized', () => {
    expect(Boolean(secret)).toBe(true);
    expect(secret === 3).toBe(false);
    expect(vault.isSecret(secret)).toBe(true);
    expect(vault.isSecret(3)).toBe(false);
  });
});
