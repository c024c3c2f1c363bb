import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isLoopback } from '../src/settings/addresses.ts';
import { CredentialsError, readSource } from '../src/settings/source.ts';
import { UsageError } from '../src/settings/usage-error.ts';
import { newHome, removeHomes } from './run-cli.ts';

afterAll(removeHomes);

describe('credentials and endpoints', () => {
  it('come from the environment before .env', () => {
    const home = newHome();
    writeFileSync(join(home, '.env'), 'WCL_CLIENT_ID=file\nWCL_CLIENT_SECRET="quoted secret"\n');
    expect(readSource({ WCL_CLIENT_ID: 'environment' }, home)).toMatchObject({
      kind: 'warcraft-logs',
      credentials: { clientId: 'environment', clientSecret: 'quoted secret' },
      endpoints: { apiUrl: 'https://www.warcraftlogs.com/api/v2/client' },
    });
  });

  it('are said not to be had from a .env that is a folder, by its name', () => {
    const home = newHome();
    mkdirSync(join(home, '.env'));
    expect(() => readSource({}, home)).toThrow(UsageError);
    expect(() => readSource({}, home)).toThrow(
      `${join(home, '.env')} cannot be read: there is a folder where a file should be (EISDIR).`,
    );
  });

  it('are refused with what .env sets instead, rather than replaced by sample data', () => {
    const home = newHome();
    writeFileSync(join(home, '.env'), 'CLIENT_ID=planted-id\nCLIENT_SECRET=planted-secret\n');
    const read = () => readSource({}, home);
    expect(read).toThrow(CredentialsError);
    expect(read).toThrow(
      `${join(home, '.env')} sets CLIENT_ID and CLIENT_SECRET, which nothing reads. Set both`,
    );
    expect(read).not.toThrow(/planted/);
    expect(readSource({}, home, true)).toEqual({ kind: 'sample' });
    const environment = { WCL_CLIENT_ID: 'a', WCL_CLIENT_SECRET: 'b' };
    expect(readSource(environment, home)).toMatchObject({ kind: 'warcraft-logs' });
  });

  it.each([
    ['1d2planted:secret', 'has no NAME=value in line 1'],
    ['\n# comment\n9f3a planted', 'has no NAME=value in line 3'],
    ['WCL_CLIENT_ID=id\nWCL_SECRET=planted', 'sets WCL_SECRET, which nothing reads'],
    ['MY_NAME: x\nWCL_CLIENT_SECRET=planted', 'sets MY_NAME, which nothing reads'],
  ])('are missing from %j: the message says what is there, and no value', (text, message) => {
    const home = newHome();
    writeFileSync(join(home, '.env'), text);
    const read = () => readSource({}, home);
    expect(read).toThrow(message);
    expect(read).not.toThrow(/planted/);
  });

  it('may all be empty, as in a fresh copy of .env.example', () => {
    const home = newHome();
    copyFileSync(new URL('../../../.env.example', import.meta.url), join(home, '.env'));
    expect(readSource({}, home)).toEqual({ kind: 'sample' });
  });

  it('are not looked at when the sample is asked for by name', () => {
    const environment = { WCL_CLIENT_ID: 'a', WCL_CLIENT_SECRET: 'b', WCL_API_URL: 'nonsense' };
    expect(readSource(environment, newHome(), true)).toEqual({ kind: 'sample' });
  });

  it('are sample data without any', () => {
    expect(readSource({ WCL_CLIENT_ID: ' ', WCL_API_URL: 'http://127.0.0.1:1' }, newHome())).toEqual({
      kind: 'sample',
    });
  });

  it.each([
    [{ WCL_CLIENT_ID: 'only' }, /WCL_CLIENT_SECRET is missing/],
    [{ WCL_CLIENT_SECRET: 'hush-hush' }, /WCL_CLIENT_ID is missing/],
    [
      { WCL_CLIENT_ID: 'a', WCL_CLIENT_SECRET: 'b', WCL_API_URL: 'warcraftlogs' },
      /WCL_API_URL is not a web address/,
    ],
    [{ WCL_CLIENT_ID: 'a', WCL_CLIENT_SECRET: 'b', WCL_API_URL: 'file:///etc/passwd' }, /not a web address/],
    [
      { WCL_CLIENT_ID: 'a', WCL_CLIENT_SECRET: 'b', WCL_API_URL: 'https://me@host/' },
      /user name or password/,
    ],
    [
      { WCL_CLIENT_ID: 'a', WCL_CLIENT_SECRET: 'b', WCL_API_URL: 'https://:pw@host/' },
      /user name or password/,
    ],
    [{ WCL_CLIENT_ID: 'a', WCL_CLIENT_SECRET: 'b', WCL_TOKEN_URL: 'https://u:p@host/' }, /must not hold/],
  ])('that make no sense are refused: %#', (environment, message) => {
    const read = () => readSource(environment, newHome());
    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
    expect(read).not.toThrow(/hush-hush/);
  });

  it.each([
    ['http://127.0.0.1:80/x', true],
    ['http://localhost/x', true],
    ['http://[::1]:3/x', true],
    ['https://127.0.0.1.example.org/', false],
    ['https://www.warcraftlogs.com/', false],
  ])('%s is this machine: %s', (url, expected) => {
    expect(isLoopback(url)).toBe(expected);
  });
});
