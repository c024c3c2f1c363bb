import { describe, expect, it } from 'vitest';
import { createSecrets } from '../src/secrets.ts';

describe('a secret', () => {
  const secret = 'pläne"ted/42+x';
  it.each<[string, string]>([
    ['as it is', secret],
    ['in an address', encodeURIComponent(secret)],
    ['in JSON', JSON.stringify({ secret })],
    ['in base64, behind a name', Buffer.from(`${secret}`).toString('base64')],
  ])('%s is hidden', (_, text) => {
    const secrets = createSecrets();
    secrets.hide(secret);
    const hidden = secrets.without(`before ${text} after`);
    expect(hidden).toMatch(/^before .*\[secret\].* after$/);
    expect(hidden).not.toContain('ted/42');
    expect(hidden).not.toContain('ted%2F42');
  });

  it('that holds another is hidden whole, in whatever order they are told', () => {
    const secrets = createSecrets();
    secrets.hide('abcdef');
    secrets.hide('abcdef-ghijkl');
    expect(secrets.without('abcdef-ghijkl, abcdef')).toBe('[secret], [secret]');
  });

  it('that is empty or a few characters long hides nothing', () => {
    const secrets = createSecrets();
    secrets.hide('');
    secrets.hide('12');
    expect(secrets.without('12 of 120')).toBe('12 of 120');
  });
});
