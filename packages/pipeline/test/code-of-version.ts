/** Import codes of other serialization versions. */
import { encodeStream, noTreeHash, serializationVersion } from '@toptalent/loadout';

/** The version after ours. */
export const nextVersion = serializationVersion + 1;

/**
 * A code whose header says that version.
 *
 * @param version Less than 64: then the first character holds it.
 * @param like What follows is as in this code.
 */
export function codeOfVersion(version: number, like = `C${'A'.repeat(30)}`): string {
  const stream = { version, specId: 256, treeHash: noTreeHash(), nodes: [], superfluousCharacters: 0 };
  return `${encodeStream(stream, []).slice(0, 1)}${like.slice(1)}`;
}
