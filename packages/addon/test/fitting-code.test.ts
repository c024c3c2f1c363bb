/** Which import strings fit the client’s talent tree. */
import { encodeLoadout } from '@toptalent/loadout';
import { describe, expect, it } from 'vitest';
import { fittingLoadout } from '../src/core/talents/fitting-code.ts';
import { builds, codes, discipline, tree } from './fake-client.ts';

describe('a code is offered only when the client would take it', () => {
  const hash = Array.from({ length: 16 }, (_, index) => index + 1);
  const client = { specId: discipline, tree, treeHash: hash, serializationVersion: 2 };
  const withHash = (treeHash: readonly number[]) => encodeLoadout({ ...builds.raid, treeHash }, tree);

  it('with a hash of zeros, which the client does not check', () => {
    expect(fittingLoadout(codes.raid, client).ok).toBe(true);
  });

  it("with the hash of the client's tree", () => {
    expect(fittingLoadout(withHash(hash), client).ok).toBe(true);
  });

  it.each<[what: string, code: string, serializationVersion: number, reason: string]>([
    ['of another tree', withHash(hash.with(15, 99)), 2, 'treeChanged'],
    ['for a client that reads another serialization version', codes.raid, 3, 'otherSerialization'],
    ['that is no code', '!', 2, 'badCharacter'],
    ['that is empty', '', 2, 'headerTooShort'],
    ['that ends too early', codes.raid.slice(0, 27), 2, 'cutShort'],
  ])('but not one %s', (_what, code, serializationVersion, reason) => {
    expect(fittingLoadout(code, { ...client, serializationVersion })).toMatchObject({
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
