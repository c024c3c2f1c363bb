import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readSource } from '../src/settings/source.ts';
import { UsageError } from '../src/settings/usage-error.ts';
import { newHome, removeHomes } from './run-cli.ts';

afterAll(removeHomes);

const credentials = { WCL_CLIENT_ID: 'planted-id', WCL_CLIENT_SECRET: 'planted-secret' };
const textOf = (settings: Readonly<Record<string, string>>): string =>
  Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');

function reading(environment: Readonly<Record<string, string>>, file: Readonly<Record<string, string>>) {
  const home = newHome();
  writeFileSync(join(home, '.env'), textOf(file));
  return () => readSource(environment, home);
}

describe('credentials', () => {
  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, RegExp]>([
    [
      'of the environment do not go to a token address of .env',
      credentials,
      { WCL_TOKEN_URL: 'https://evil.example/token' },
      /^WCL_TOKEN_URL is set in \.env, but WCL_CLIENT_ID in the environment: /,
    ],
    [
      'of the environment do not go to an API of .env, where their token would go',
      credentials,
      { WCL_API_URL: 'https://evil.example/api' },
      /^WCL_API_URL is set in \.env/,
    ],
    [
      'of .env do not go to an address of the environment',
      { WCL_TOKEN_URL: 'https://evil.example/token' },
      credentials,
      /^WCL_TOKEN_URL is set in the environment, but WCL_CLIENT_ID in \.env: /,
    ],
    [
      'of both do not go to an address of either',
      { WCL_CLIENT_ID: 'planted-id' },
      { WCL_CLIENT_SECRET: 'planted-secret', WCL_TOKEN_URL: 'https://evil.example/token' },
      /^WCL_TOKEN_URL is set in \.env, but WCL_CLIENT_ID in the environment/,
    ],
    [
      'of the environment do not go to .env because it sets other ones, too',
      credentials,
      { ...credentials, WCL_TOKEN_URL: 'https://evil.example/token' },
      /^WCL_TOKEN_URL is set in \.env/,
    ],
  ])('%s', (_, environment, file, message) => {
    const read = reading(environment, file);
    expect(read).toThrow(UsageError);
    expect(read).toThrow(message);
    expect(read).not.toThrow(/planted|evil/);
  });

  it('go to addresses that are set where they are, and to the usual ones', () => {
    const addresses = { WCL_TOKEN_URL: 'https://own.example/token', WCL_API_URL: 'https://own.example/api' };
    const endpoints = { tokenUrl: addresses.WCL_TOKEN_URL, apiUrl: addresses.WCL_API_URL };
    expect(reading({ ...credentials, ...addresses }, {})()).toMatchObject({ endpoints });
    expect(reading({}, { ...credentials, ...addresses })()).toMatchObject({ endpoints });
    expect(reading({ WCL_CLIENT_ID: 'a' }, { WCL_CLIENT_SECRET: 'b' })()).toMatchObject({
      endpoints: { tokenUrl: 'https://www.warcraftlogs.com/oauth/token' },
    });
  });

  it('let trees come from anywhere: nothing secret goes there', () => {
    const trees = { TALENT_TREES_URL: 'https://other.example/talents.json' };
    expect(reading(credentials, trees)()).toMatchObject({ endpoints: { treesUrl: trees.TALENT_TREES_URL } });
  });
});

describe('an address', () => {
  it.each(['WCL_TOKEN_URL', 'WCL_API_URL', 'TALENT_TREES_URL'])('%s is read by nobody on its way', (name) => {
    for (const host of [
      'www.warcraftlogs.com',
      '127.0.0.1.evil.example',
      '10.0.0.1',
      'localhost.evil.example',
    ]) {
      expect(reading({ ...credentials, [name]: `http://${host}/x` }, {})).toThrow(
        `${name} must begin with https://; plain http is for this machine only.`,
      );
    }
    for (const host of ['127.0.0.1:1', '[::1]:1', 'localhost:1']) {
      expect(reading({ ...credentials, [name]: `http://${host}/x` }, {})).not.toThrow();
    }
  });
});
