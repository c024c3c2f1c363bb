/** Which import strings fit the client’s talent tree. */
import { encodeLoadout, serializationVersion } from '@toptalent/loadout';
import { describe, expect, it } from 'vitest';
import { fittingLoadout } from '../src/core/talents/fitting-code.ts';
import { builds, codes, discipline, tree } from './fake-client.ts';

describe('a code is offered only when the client would take it', () => {
  const hash = Array.from({ length: 16 }, (_, index) => index + 1);
  const client = { specId: discipline, tree, treeHash: hash, serializationVersion };
  const withHash = (treeHash: readonly number[]) => encodeLoadout({ ...builds.raid, treeHash }, tree);

  it('with a hash of zeros, which the client does not check', () => {
    expect(fittingLoadout(codes.raid, client).ok).toBe(true);
  });

  it("with the hash of the client's tree", () => {
    expect(fittingLoadout(withHash(hash), client).ok).toBe(true);
  });

  it.each<[what: string, code: string, version: number, reason: string]>([
    ['of another tree', withHash(hash.with(15, 99)), serializationVersion, 'treeChanged'],
    [
      'for a client that reads another serialization version',
      codes.raid,
      serializationVersion + 1,
      'otherSerialization',
    ],
    ['that is no code', '!', serializationVersion, 'badCharacter'],
    ['that is empty', '', serializationVersion, 'headerTooShort'],
    ['that ends too early', codes.raid.slice(0, 27), serializationVersion, 'cutShort'],
  ])('but not one %s', (_what, code, version, reason) => {
    expect(fittingLoadout(code, { ...client, serializationVersion: version })).toMatchObject({
      ok: false,
      failure: { reason },
    });
  });

  it('but not one of another specialization', () => {
    expect(
      fittingLoadout(codes.raid, { ...client, specId: 257, tree: { ...tree, specId: 257 } }),
    ).toMatchObject({
      ok: false,
      failure: { reason: 'wrongSpec' },
    });
  });
});
