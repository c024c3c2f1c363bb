/** The command line of `pnpm dev`. */
import path from 'node:path';
import { UsageError } from '@toptalent/command-line';
import { describe, expect, it } from 'vitest';
import { readDevOptions } from '../src/dev-options.ts';

describe('pnpm dev', () => {
  it('takes the folder to build into', () => {
    expect(readDevOptions(['--', '--addon-dir', 'AddOns/AzerothsTopTalent'])).toEqual({
      options: { addonDir: path.resolve('AddOns/AzerothsTopTalent') },
    });
  });

  it('asks for the folder, and says where to look', () => {
    expect(() => readDevOptions([])).toThrow(UsageError);
    expect(() => readDevOptions([])).toThrow('pnpm dev --help');
  });

  it('answers --help', () => {
    expect(readDevOptions(['--help'])).toEqual({
      help: expect.stringContaining('TalentData.lua in that folder stays'),
    });
  });
});
