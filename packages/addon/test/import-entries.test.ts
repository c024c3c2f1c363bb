/** The entries that the client imports. */
import { describe, expect, it } from 'vitest';
import { importEntries } from '../src/core/switch/import-entries.ts';
import { builds, tree } from './fake-client.ts';

describe('the entries of an import', () => {
  it('deal the ranks of a tiered node to its entries in order', () => {
    expect(importEntries(builds.mythicPlus, tree).filter((entry) => entry.nodeId === 4)).toEqual([
      { nodeId: 4, ranksGranted: 0, ranksPurchased: 1, entryId: 40 },
      { nodeId: 4, ranksGranted: 0, ranksPurchased: 2, entryId: 41 },
    ]);
  });

  it('name the chosen entry of a choice, and the hero tree', () => {
    const entries = importEntries(builds.raid, tree);
    expect(entries.find((entry) => entry.nodeId === 3)?.entryId).toBe(31);
    expect(entries.find((entry) => entry.nodeId === 5)?.entryId).toBe(50);
  });
});
