/** What an import string says before it is interpreted: header and selected nodes. */

/** A node whose `selected` bit is set. */
export interface StreamNode {
  readonly nodeId: number;
  /** False for a granted node: its record holds nothing else. */
  readonly purchased: boolean;
  /** Ranks bought, 0 to 63, if the string marks the node as partially ranked; undefined means all its ranks. */
  readonly ranks?: number | undefined;
  /** Position among the node's entries, 0 to 3, if the string marks it as a choice; else undefined. */
  readonly choice?: number | undefined;
}

/** All that an import string says: `encodeStream` gives back exactly the same text. */
export interface LoadoutStream {
  readonly version: number;
  /** The specialization of the player who exported the string; the talents may be another specialization's. */
  readonly specId: number;
  /** 16 bytes; if all are zero, the client does not check them. */
  readonly treeHash: readonly number[];
  /** Selected nodes, ascending. */
  readonly nodes: readonly StreamNode[];
  /** 1 if the string ends in an `A` that holds no bit, as some sites write it; else 0. */
  readonly superfluousCharacters: number;
}

/** The header alone; it can be read without a talent tree. */
export interface LoadoutHeader {
  readonly version: number;
  readonly specId: number;
  readonly treeHash: readonly number[];
}

/** The serialization version that this codec reads and writes: the game's since 11.0. */
export const serializationVersion = 2;

/** Bytes of the tree hash. */
export const treeHashBytes = 16;

/** 16 zero bytes, which tell the client not to check the tree. */
export function noTreeHash(): number[] {
  const bytes: number[] = [];
  for (let index = 0; index < treeHashBytes; index++) {
    bytes.push(0);
  }
  return bytes;
}
