/** Which listed version stands for a client, and what of a changelog is sent. */
import { describe, expect, it } from 'vitest';
import { clientVersion, pickVersion } from '../src/package/client-version.ts';
import { newestSection } from '../src/package/newest-section.ts';

describe('the version of a client', () => {
  it.each([
    [120105, '12.1.5'],
    [110207, '11.2.7'],
    [120000, '12.0.0'],
  ])('of interface %i is %s', (number, version) => {
    expect(clientVersion(number)).toBe(version);
  });

  it.each<[string, readonly string[], string | undefined]>([
    ['itself, if it is listed', ['12.1.0', '12.1.5', '12.1.7'], '12.1.5'],
    ['the last patch before it, by number and not by text', ['12.1.10', '12.1.0', '12.1.2'], '12.1.2'],
    ['else the first patch after it', ['12.1.10', '12.1.7'], '12.1.7'],
    ['never another minor or major version', ['12.0.5', '11.1.5', '12.2.5'], undefined],
    ['never a text that is no version', ['12.1', '12.1.x', '12.1.5-ptr', ''], undefined],
  ])('on a site is %s', (_, listed, picked) => {
    expect(pickVersion('12.1.5', listed)?.listed).toBe(picked);
  });
});

describe('what is new', () => {
  it('is the text under the first heading alone, whatever ends its lines', () => {
    expect(
      newestSection(
        '# Changelog\r\n\r\n## 2\r\n\r\n- new\r\n\r\n### Data\r\n\r\n- more\r\n\r\n## 1\r\n\r\n- old\r\n',
      ),
    ).toBe('- new\n\n### Data\n\n- more');
    expect(newestSection('no headings')).toBe('');
  });
});
