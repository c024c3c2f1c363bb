/** What the player is told about the data, each thing once. */
import { describe, expect, it } from 'vitest';
import { logIn, setUp } from './core-set-up.ts';
import { codes, discipline } from './fake-client.ts';
import { build, dataTime, talentData } from './fake-data.ts';

describe('what is said about the data', () => {
  it('says once for each set of data that it is sample data', () => {
    const { client, core } = setUp(talentData({ source: 'sample' }));
    logIn(core, client);
    logIn(core, client);
    expect(client.says()).toEqual(['sampleData']);
    const newer = setUp(talentData({ source: 'sample', generatedAt: dataTime + 9 }));
    newer.client.account = client.account;
    logIn(newer.core, newer.client);
    expect(newer.client.says()).toEqual(['sampleData']);
  });

  it('says once that the data is older than 21 days, and offers its builds anyway', () => {
    const { client, core } = setUp();
    client.now = dataTime + 22 * 86_400;
    logIn(core, client);
    logIn(core, client);
    expect(client.said).toEqual([{ say: 'staleData', generatedAt: dataTime, ageDays: 22 }]);
    expect(client.offer?.stale).toBe(true);
  });

  it('says so again for a specialization whose data has another date', () => {
    const { client, core } = setUp();
    client.now = dataTime + 22 * 86_400;
    logIn(core, client);
    const general = build(codes.raid, { asOf: dataTime - 86_400 });
    const older = { raid: { general, encounters: {} }, mythicPlus: { general, encounters: {} } };
    const other = setUp(talentData({ specs: { [discipline]: older } }));
    other.client.account = client.account;
    other.client.now = client.now;
    logIn(other.core, other.client);
    logIn(other.core, other.client);
    expect(other.client.said).toEqual([{ say: 'staleData', generatedAt: dataTime - 86_400, ageDays: 23 }]);
  });

  it('does not call the data old after 21 days', () => {
    const { client, core } = setUp();
    client.now = dataTime + 21 * 86_400 + 5;
    logIn(core, client);
    expect(client.said).toEqual([]);
  });

  it('says once that no build fits this version of the game', () => {
    const { client, core } = setUp();
    client.serializationVersion += 1;
    logIn(core, client);
    logIn(core, client);
    expect(client.says()).toEqual(['unfitData']);
  });
});
