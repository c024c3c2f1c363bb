/** The command line of `pnpm pictures`. */
import path from 'node:path';
import { UsageError } from '@toptalent/command-line';
import { describe, expect, it } from 'vitest';
import { readPictureOptions } from '../src/picture-options.ts';

describe('pnpm pictures', () => {
  it('draws every moment, in English and the languages with the longest words, into dist/pictures', () => {
    expect(readPictureOptions([])).toEqual({
      options: {
        folder: path.resolve('dist/pictures'),
        only: [],
        locales: ['deDE', 'ruRU', 'frFR', 'zhCN'],
      },
    });
  });

  it('takes a folder, moments and languages', () => {
    const given = ['--', '--out', 'somewhere', '--only', 'login', 'blocked', '--locale', 'enUS', 'koKR'];
    expect(readPictureOptions(given)).toEqual({
      options: { folder: path.resolve('somewhere'), only: ['login', 'blocked'], locales: ['koKR'] },
    });
  });

  it('answers --help instead of taking it for a folder', () => {
    expect(readPictureOptions(['--help'])).toEqual({ help: expect.stringContaining('Usage: pnpm pictures') });
  });

  it.each([[['somewhere']], [['--only', 'nonsense']], [['--locale', 'xxXX']], [['--scale', '2']]])(
    'refuses %j, and says where to look',
    (argv) => {
      expect(() => readPictureOptions(argv)).toThrow(UsageError);
      expect(() => readPictureOptions(argv)).toThrow('pnpm pictures --help');
    },
  );
});
