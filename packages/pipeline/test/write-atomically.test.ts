import { lstatSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeAtomically } from '../src/emit/write-atomically.ts';
import { newHome, removeHomes } from './run-cli.ts';

afterAll(removeHomes);

describe('a file that is a link', () => {
  it.each<[string, (folder: string, elsewhere: string) => string]>([
    ['to a file in another folder', (_, elsewhere) => join(elsewhere, 'real.json')],
    [
      'to a link to it',
      (folder, elsewhere) => {
        symlinkSync(join(elsewhere, 'real.json'), join(folder, 'between'));
        return join(folder, 'between');
      },
    ],
    ['with a relative path', () => join('..', 'elsewhere', 'real.json')],
  ])('is written through: %s', async (_, targetIn) => {
    const home = newHome();
    const [folder, elsewhere] = [join(home, 'data'), join(home, 'elsewhere')];
    [folder, elsewhere].forEach((one) => mkdirSync(one));
    writeFileSync(join(elsewhere, 'real.json'), 'old');
    const file = join(folder, 'build-data.json');
    symlinkSync(targetIn(folder, elsewhere), file);
    await writeAtomically(file, 'new');
    expect(lstatSync(file).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(elsewhere, 'real.json'), 'utf8')).toBe('new');
    expect(readdirSync(elsewhere)).toEqual(['real.json']);
  });
});

it('a file that is not there is made, and one that is there is replaced', async () => {
  const file = join(newHome(), 'file');
  await writeAtomically(file, 'first');
  await writeAtomically(file, 'second');
  expect(readFileSync(file, 'utf8')).toBe('second');
});

it('a file that cannot be replaced stays, and nothing is left beside it', async () => {
  const home = newHome();
  mkdirSync(join(home, 'file', 'full'), { recursive: true });
  await expect(writeAtomically(join(home, 'file'), 'text')).rejects.toMatchObject({ code: 'EISDIR' });
  expect(readdirSync(home)).toEqual(['file']);
});
