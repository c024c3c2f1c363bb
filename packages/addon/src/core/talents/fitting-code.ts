/** Reads an import string on the client's own tree: a build is offered only if its string fits. */
import { decodeLoadout, failed, sameBuild, serializationVersion, success } from '@toptalent/loadout';
import type { Loadout, LoadoutFailure, Result } from '@toptalent/loadout';
import type { Snapshot } from './snapshot.ts';

export type UnfitCode =
  LoadoutFailure | { readonly reason: 'treeChanged' } | { readonly reason: 'otherSerialization' };

/** A tree hash of zeros is not checked, as in the client; any other must be the hash of the client's tree. */
export function fittingLoadout(
  code: string,
  snapshot: Pick<Snapshot, 'specId' | 'tree' | 'treeHash' | 'serializationVersion'>,
): Result<Loadout, UnfitCode> {
  if (snapshot.serializationVersion !== serializationVersion) {
    return failed({ reason: 'otherSerialization' });
  }
  const decoded = decodeLoadout(code, snapshot.tree);
  if (!decoded.ok) {
    return decoded;
  }
  if (decoded.value.specId !== snapshot.specId) {
    return failed({ reason: 'wrongSpec', specId: decoded.value.specId });
  }
  return hashFits(decoded.value.treeHash, snapshot.treeHash)
    ? success(decoded.value)
    : failed({ reason: 'treeChanged' });
}

/** Whether a code has the nodes that are worn. */
export function isWorn(code: string, snapshot: Snapshot): boolean {
  const loadout = fittingLoadout(code, snapshot);
  return loadout.ok && sameBuild(loadout.value, snapshot.worn);
}

function hashFits(ofCode: readonly number[], ofTree: readonly number[]): boolean {
  if (ofCode.every((byte) => byte === 0)) {
    return true;
  }
  return ofCode.length === ofTree.length && ofCode.every((byte, index) => byte === ofTree[index]);
}
