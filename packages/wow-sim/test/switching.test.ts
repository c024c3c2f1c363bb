/** How the simulated client changes talents and saved loadouts. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeStream } from '@toptalent/loadout';
import type { SimClient } from '../src/index.ts';
import { nodeById } from '../src/talents/client-tree.ts';
import type { ImportEntry } from '../src/talents/import.ts';
import { sampleClientTree } from '../src/talents/sample-client-tree.ts';
import { api, legalCode, legalPurchases, newClient } from './new-client.ts';

const worn = legalCode(62, 'ascending');
const other = legalCode(62, 'descending');
const tree = sampleClientTree(8);

/** The entries of the other build, as an addon makes them: a tiered node gives one for each tier. */
function entries(): ImportEntry[] {
  const list: ImportEntry[] = [];
  for (const pick of Object.values(legalPurchases(62, 'descending'))) {
    const node = pick === undefined ? undefined : nodeById(tree, pick.nodeId)!;
    if (pick === undefined || node === undefined) {
      continue;
    }
    let left = pick.ranks;
    for (const entry of node.type === 'tiered' ? node.entries : [{ entryId: pick.entryId, maxRanks: 9 }]) {
      const ranks = Math.min(left, entry.maxRanks);
      left -= ranks;
      if (ranks > 0) {
        list.push({
          nodeID: pick.nodeId,
          ranksGranted: 0,
          ranksPurchased: ranks,
          selectionEntryID: entry.entryId,
        });
      }
    }
  }
  return list;
}

let client: SimClient;
const talentsApi = () => api['C_ClassTalents'];
const events = () => client.transcript.lines.filter((line) => line.startsWith('event '));
const importOther = (name = 'Top: Test') =>
  talentsApi().ImportLoadout(talentsApi().GetActiveConfigID(), entries(), name, other);

beforeEach(() => {
  client = newClient();
  client.loadouts.wear(worn);
  client.transcript.lines.length = 0;
});
afterEach(() => {
  client.session.close();
});

describe('ImportLoadout', () => {
  it('makes a saved loadout a moment later, and fires its event', () => {
    expect(importOther()).toEqual([true, '']);
    expect(client.loadouts.names()).toEqual([]);
    client.advance(1);
    expect(client.loadouts.names()).toEqual(['Top: Test']);
    expect(events()).toEqual(['event TRAIT_CONFIG_CREATED table', 'event TRAIT_CONFIG_LIST_UPDATED']);
    const [configId] = talentsApi().GetConfigIDsBySpecID(62);
    expect(api['C_Traits'].GetConfigInfo(configId)).toMatchObject({ name: 'Top: Test', type: 1 });
    const made = decodeStream(
      api['C_Traits'].GenerateImportString(configId),
      tree.nodes.map((node) => node.nodeId),
    );
    const wanted = decodeStream(
      other,
      tree.nodes.map((node) => node.nodeId),
    );
    expect(made).toEqual(wanted);
  });

  it.each<[string, () => unknown]>([
    ['an entry that no node has', () => [{ ...entries()[0]!, selectionEntryID: 1 }]],
    ['a node that the tree has not', () => [{ ...entries()[0]!, nodeID: 1 }]],
    ['a node twice', () => [...entries(), entries().find((entry) => entry.ranksPurchased === 1)!]],
    ['a node without what opens it', () => entries().slice(-1)],
  ])('refuses %s', (_what, wrong) => {
    const answer = talentsApi().ImportLoadout(talentsApi().GetActiveConfigID(), wrong(), 'Top: Test');
    expect(answer[0]).toBe(false);
    client.advance(2);
    expect(client.loadouts.names()).toEqual([]);
  });

  it('refuses more points than the level gives', () => {
    client.game.player.level = 80;
    expect(importOther()[0]).toBe(false);
  });

  it('refuses a loadout that leaves points unspent', () => {
    const cheap = entries().slice(0, -1);
    expect(talentsApi().ImportLoadout(talentsApi().GetActiveConfigID(), cheap, 'Top: Test')).toEqual([
      false,
      'You must spend all available talent points',
    ]);
  });

  it('refuses an empty name and one of more than 31 letters', () => {
    expect(importOther('')[0]).toBe(false);
    expect(importOther('12345678901234567890123456789012')[0]).toBe(false);
    expect(importOther('1234567890123456789012345678901')[0]).toBe(true);
  });

  it('refuses the forty-first loadout of the character', () => {
    client.loadouts.addMany(worn, 40);
    expect(talentsApi().CanCreateNewConfig()).toBe(false);
    expect(importOther()[0]).toBe(false);
  });

  it('can lose the name, and the event, as the real one does', () => {
    client.traps.nameLostAtCreation = true;
    importOther();
    client.advance(1);
    expect(client.loadouts.names()).toEqual(['']);
    client.traps.creationLost = true;
    client.transcript.lines.length = 0;
    importOther('Second');
    client.advance(1);
    expect(events()).toEqual([]);
  });

  it('is worn by the talent window itself while that is open', () => {
    client.traps.talentWindowShown = true;
    importOther();
    client.advance(6);
    expect(client.loadouts.wears(other)).toBe(true);
  });
});

describe('a switch', () => {
  it('by name takes a cast of five seconds, then the talents are worn and the loadout is selected', () => {
    client.loadouts.add('Other', other);
    talentsApi().SwitchToLoadoutByName('Other');
    client.advance(4);
    expect(client.loadouts.wears(worn)).toBe(true);
    expect(api['UnitCastingInfo']('player')[8]).toBe(384255);
    client.advance(2);
    expect(client.loadouts.wears(other)).toBe(true);
    expect(client.loadouts.selected()).toBe('Other');
    expect(events().map((line) => line.split(' ')[1])).toEqual([
      'UNIT_SPELLCAST_START',
      'UNIT_SPELLCAST_SUCCEEDED',
      'UNIT_SPELLCAST_STOP',
      'TRAIT_CONFIG_UPDATED',
    ]);
  });

  it('by handle does not select the loadout: the addon has to', () => {
    client.loadouts.add('Other', other);
    const [configId] = talentsApi().GetConfigIDsBySpecID();
    expect(talentsApi().LoadConfig(configId, true)).toEqual([2, undefined, []]);
    client.advance(6);
    expect(client.loadouts.wears(other)).toBe(true);
    expect(client.loadouts.selected()).toBeUndefined();
    talentsApi().UpdateLastSelectedSavedConfigID(62, configId);
    expect(client.loadouts.selected()).toBe('Other');
    expect(client.violations).toEqual([]);
  });

  it('answers that nothing is to be done when the talents are the same', () => {
    client.loadouts.add('Same', worn);
    const [configId] = talentsApi().GetConfigIDsBySpecID();
    expect(talentsApi().LoadConfig(configId, true)[0]).toBe(1);
    expect(events()).toEqual([]);
  });

  it('without autoApply only stages the changes', () => {
    client.loadouts.add('Other', other);
    const [configId] = talentsApi().GetConfigIDsBySpecID();
    expect(talentsApi().LoadConfig(configId, false)[0]).toBe(3);
    expect(api['C_Traits'].ConfigHasStagedChanges(talentsApi().GetActiveConfigID())).toBe(true);
  });

  it.each<[string, () => void]>([
    ['moving', () => client.character.move()],
    ['dying', () => client.character.die()],
    ['combat', () => client.character.enterCombat()],
  ])('is interrupted by %s', (_what, act) => {
    client.loadouts.add('Other', other);
    talentsApi().SwitchToLoadoutByName('Other');
    client.advance(2);
    act();
    client.advance(10);
    expect(client.loadouts.wears(worn)).toBe(true);
    expect(events().join()).toContain('UNIT_SPELLCAST_INTERRUPTED');
    expect(events().join()).toContain('CONFIG_COMMIT_FAILED');
  });

  it('prevents other edits of talents and loadouts from the request to the end of the cast', () => {
    client.loadouts.add('Mine', other);
    const [mine] = client.game.talents.configs.savedOf(62);
    client.traps.castDelay = 1;
    talentsApi().SwitchToLoadoutByName('Mine');
    client.advance(0.5);
    expect(api['UnitCastingInfo']('player')).toEqual([]);
    for (const seconds of [0, 3]) {
      client.advance(seconds);
      expect(talentsApi().CanEditTalents()).toEqual([false, 'Talents are already being changed']);
      expect(importOther()).toEqual([false, 'Talents are already being changed']);
      expect(talentsApi().DeleteConfig(mine!.configId)).toBe(false);
      expect(talentsApi().RenameConfig(mine!.configId, 'Other')).toBe(false);
    }
    client.advance(3);
    expect(client.loadouts.wears(other)).toBe(true);
    expect(talentsApi().CanEditTalents()).toEqual([true, '']);
    expect(client.violations).toEqual([]);
  });

  it('is refused at once while the player runs', () => {
    client.loadouts.add('Mine', other);
    client.character.run();
    client.transcript.lines.length = 0;
    talentsApi().SwitchToLoadoutByName('Mine');
    expect(events()).toEqual(['event UNIT_SPELLCAST_FAILED "player" 384255']);
    expect(talentsApi().CanEditTalents()).toEqual([true, '']);
  });

  it('is interrupted by a second request during the cast', () => {
    client.loadouts.add('Other', other);
    talentsApi().SwitchToLoadoutByName('Other');
    client.advance(2);
    talentsApi().SwitchToLoadoutByName('Other');
    client.advance(10);
    expect(client.loadouts.wears(worn)).toBe(true);
  });

  it('cannot begin while the player is dead or casts something else, and gives no reason', () => {
    client.loadouts.add('Other', other);
    const [configId] = talentsApi().GetConfigIDsBySpecID();
    client.character.cast({ spellId: 8690, name: 'Hearthstone' });
    expect(talentsApi().LoadConfig(configId, true)).toEqual([0, undefined, []]);
  });

  it.each<[string, () => void, string]>([
    ['in combat', () => client.character.enterCombat(), 'in combat'],
    ['in a Mythic+ run', () => client.keystone.start(), 'Mythic+'],
  ])('is refused %s, and the request is recorded as a violation', (_what, act, reason) => {
    client.loadouts.add('Other', other);
    act();
    expect(talentsApi().CanEditTalents()[0]).toBe(false);
    expect(talentsApi().CanEditTalents()[1]).toContain(reason);
    talentsApi().SwitchToLoadoutByName('Other');
    client.advance(10);
    expect(client.loadouts.wears(worn)).toBe(true);
    expect(client.violations).toHaveLength(1);
  });

  it('by name does not know a new loadout until an update, when the cache is stale', () => {
    client.traps.staleLoadoutCache = true;
    importOther();
    client.advance(1);
    talentsApi().SwitchToLoadoutByName('Top: Test');
    expect(client.transcript.lines.at(-2)).toBe('red text: Failed to find the specified loadout');
    talentsApi().RenameConfig(talentsApi().GetConfigIDsBySpecID()[0], 'Renamed');
    client.advance(1);
    talentsApi().SwitchToLoadoutByName('Renamed');
    client.advance(6);
    expect(client.loadouts.wears(other)).toBe(true);
  });

  it('by name fails once while the talent window was never loaded', () => {
    client.traps.talentWindowNotLoaded = true;
    client.loadouts.add('Other', other);
    talentsApi().SwitchToLoadoutByName('Other');
    expect(client.transcript.lines.at(-2)).toBe('red text: No talent data');
    talentsApi().SwitchToLoadoutByName('Other');
    client.advance(6);
    expect(client.loadouts.wears(other)).toBe(true);
  });

  it('can return Error without a reason, as often as the trap says', () => {
    client.traps.loadConfigErrors = 1;
    client.loadouts.add('Other', other);
    const [configId] = talentsApi().GetConfigIDsBySpecID();
    expect(talentsApi().LoadConfig(configId, true)).toEqual([0, undefined, []]);
    expect(talentsApi().LoadConfig(configId, true)[0]).toBe(2);
  });

  it('can echo an update long before it is done, and can fail after the cast', () => {
    client.traps.updateEchoes = true;
    client.traps.commitFails = true;
    client.loadouts.add('Other', other);
    talentsApi().SwitchToLoadoutByName('Other');
    client.advance(1);
    expect(events().join()).toContain('TRAIT_CONFIG_UPDATED');
    client.advance(6);
    expect(client.loadouts.wears(worn)).toBe(true);
    expect(events().at(-1)).toContain('CONFIG_COMMIT_FAILED');
  });
});

describe('other changes of loadouts', () => {
  it('deletes a moment later; the window then shows the Default Loadout', () => {
    client.loadouts.add('Other', other);
    client.loadouts.choose('Other');
    const [configId] = talentsApi().GetConfigIDsBySpecID();
    expect(talentsApi().DeleteConfig(configId)).toBe(true);
    client.advance(1);
    expect(client.loadouts.names()).toEqual([]);
    expect(client.loadouts.selected()).toBeUndefined();
    expect(client.loadouts.wears(other)).toBe(true);
    expect(events()).toContain(`event TRAIT_CONFIG_DELETED ${configId}`);
  });

  it('deletes late when the server is slow', () => {
    client.traps.deletionDelay = 3;
    client.loadouts.add('Other', other);
    const [configId] = talentsApi().GetConfigIDsBySpecID(62);
    talentsApi().DeleteConfig(configId);
    client.advance(3);
    expect(client.loadouts.names()).toEqual(['Other']);
    client.advance(1);
    expect(client.loadouts.names()).toEqual([]);
  });

  it('shows the empty action bars of a new loadout, until it uses the shared ones', () => {
    importOther();
    client.advance(1);
    expect(client.loadouts.actionBars()).toBe('shared');
    talentsApi().SwitchToLoadoutByName('Top: Test');
    client.advance(6);
    expect(client.loadouts.actionBars()).toBe('empty');
    talentsApi().SetUsesSharedActionBars(talentsApi().GetConfigIDsBySpecID(62)[0], true);
    expect(client.loadouts.actionBars()).toBe('shared');
  });

  it('shows a loadout of the player with its own action bars', () => {
    client.loadouts.add('Other', other);
    client.loadouts.choose('Other');
    expect(client.loadouts.actionBars()).toBe('own');
  });

  it('counts it a violation to select a loadout before the change is confirmed', () => {
    client.loadouts.add('Other', other);
    const [configId] = talentsApi().GetConfigIDsBySpecID();
    talentsApi().LoadConfig(configId, true);
    talentsApi().UpdateLastSelectedSavedConfigID(62, configId);
    expect(client.violations).toHaveLength(1);
  });

  it('knows staged changes from applied ones', () => {
    client.loadouts.stageChange();
    const active = talentsApi().GetActiveConfigID();
    expect(api['C_Traits'].ConfigHasStagedChanges(active)).toBe(true);
    expect(api['C_Traits'].GenerateImportString(active)).not.toBe(worn);
    client.loadouts.dropStagedChanges();
    expect(api['C_Traits'].GenerateImportString(active)).toBe(worn);
  });

  it('keeps what each specialization wears apart', () => {
    client.character.changeSpecialization(63);
    client.loadouts.wear(legalCode(63));
    expect(talentsApi().GetConfigIDsBySpecID(63)).toEqual([]);
    client.character.changeSpecialization(62);
    expect(client.loadouts.wears(worn)).toBe(true);
  });
});
