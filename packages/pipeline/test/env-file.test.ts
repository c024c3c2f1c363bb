import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readEnvFile } from '../src/settings/env-file.ts';
import { UsageError } from '../src/settings/usage-error.ts';
import { newHome, removeHomes } from './run-cli.ts';

afterAll(removeHomes);

function fileWith(content: string | Uint8Array): string {
  const file = join(newHome(), '.env');
  writeFileSync(file, content);
  return file;
}
const both = { WCL_CLIENT_ID: 'my-id', WCL_CLIENT_SECRET: 'a#b =c' };
const lines = 'WCL_CLIENT_ID=my-id\nWCL_CLIENT_SECRET="a#b =c"\n';
const utf16 = Buffer.from(`\ufeff${lines}`, 'utf16le');

describe('.env', () => {
  it.each<[string, string | Uint8Array]>([
    ['as in the example', lines],
    ['with Windows line ends', lines.replaceAll('\n', '\r\n')],
    ['with a byte order mark', `\ufeff${lines}`],
    ['in UTF-16, as PowerShell writes it', utf16],
    ['in UTF-16 the other way round', Buffer.from(utf16).swap16()],
    ['with colons', 'WCL_CLIENT_ID: my-id\nWCL_CLIENT_SECRET: "a#b =c"\n'],
    [
      'with blanks and comments',
      "# mine\n\n  WCL_CLIENT_ID = my-id # the id\nWCL_CLIENT_SECRET : 'a#b =c'\n",
    ],
    ['for a shell', 'export WCL_CLIENT_ID=my-id\nexport WCL_CLIENT_SECRET="a#b =c"\n'],
    ['for PowerShell', '$env:WCL_CLIENT_ID = "my-id"\n$env:WCL_CLIENT_SECRET = "a#b =c"\n'],
    ['for Windows', 'set WCL_CLIENT_ID=my-id\nset WCL_CLIENT_SECRET="a#b =c"\n'],
    ['as JSON', '{\n  "WCL_CLIENT_ID": "my-id",\n  "WCL_CLIENT_SECRET": "a#b =c"\n}\n'],
    ['in small letters', lines.toLowerCase()],
  ])('is read %s', (_, content) => {
    expect(readEnvFile(fileWith(content))).toEqual({ values: both, linesNotUnderstood: [] });
  });

  it('is named by its lines where it sets nothing', () => {
    expect(readEnvFile(fileWith('my-id\nWCL_API_URL=https://host/a:b\nwhat is this?\n'))).toEqual({
      values: { WCL_API_URL: 'https://host/a:b' },
      linesNotUnderstood: [1, 3],
    });
  });

  it('may be missing', () => {
    expect(readEnvFile(join(newHome(), '.env'))).toEqual({ values: {}, linesNotUnderstood: [] });
  });

  it('is an error when it is a link to nothing, or a folder', () => {
    const home = newHome();
    symlinkSync(join(home, 'gone'), join(home, '.env'));
    expect(() => readEnvFile(join(home, '.env'))).toThrow(UsageError);
    expect(() => readEnvFile(join(home, '.env'))).toThrow('.env is a link to a file that is not there.');
    mkdirSync(join(home, 'folder'));
    expect(() => readEnvFile(join(home, 'folder'))).toThrow(/a folder where a file should be \(EISDIR\)/);
  });
});
