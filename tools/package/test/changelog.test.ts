/** The changelog of a zip: what players read about this release, and what follows as history. */
import { describe, expect, it } from 'vitest';
import { releaseChangelog } from '../src/changelog.ts';

const changelog = '# Changelog\n\n## Unreleased\n\n- A new popup.\n\n## 0.1.0\n\nThe first one.\n';
const release = {
  version: '0.3.0-20261129',
  dataNotes: 'Talent data of 29 November 2026.\n',
  changelog,
  lastChangelog: undefined,
};

describe('the changelog of a release', () => {
  it('begins with the data, and with what is new in the addon', () => {
    expect(releaseChangelog(release)).toBe(
      '# Changelog\n\n## 0.3.0-20261129\n\nTalent data of 29 November 2026.\n\n' +
        '### The addon\n\n- A new popup.\n\n## 0.1.0\n\nThe first one.\n',
    );
  });

  it('has what is for players, and not what is for maintainers', () => {
    const parts = '# C\n\n## Unreleased\n\nFor players:\n\n- Mine.\n\nFor maintainers:\n\n- Yours.\n';
    expect(releaseChangelog({ ...release, changelog: parts })).toMatch(/### The addon\n\n- Mine\.\n$/);
  });

  it('names nothing as new that the last release had already', () => {
    expect(releaseChangelog({ ...release, lastChangelog: changelog })).toBe(
      '# Changelog\n\n## 0.3.0-20261129\n\nTalent data of 29 November 2026.\n\n' +
        '## The addon since 0.1.0\n\n- A new popup.\n\n## 0.1.0\n\nThe first one.\n',
    );
  });

  it('takes the section of a new version of the addon as new', () => {
    const newer = changelog.replace('## Unreleased', '## Unreleased\n\n## 0.3.0').replace(/\n/g, '\r\n');
    expect(releaseChangelog({ ...release, changelog: newer, lastChangelog: '# Changelog\n' })).toContain(
      '## 0.3.0\n\n- A new popup.',
    );
    const named = changelog.replace('Unreleased', '0.3.0');
    const text = releaseChangelog({ ...release, changelog: named, lastChangelog: named });
    expect(text).toContain('\n## 0.3.0\n\n- A new popup.\n\n## 0.1.0\n');
  });

  it('is whole without any changes that people wrote', () => {
    expect(releaseChangelog({ ...release, changelog: '# Changelog\n' })).toBe(
      '# Changelog\n\n## 0.3.0-20261129\n\nTalent data of 29 November 2026.\n',
    );
  });
});
