import { describe, expect, it } from 'vitest';
import { toClientData } from '../src/to-client-data.ts';
import { madeUpBuild, madeUpData } from './made-up-data.ts';

describe('what the game gets', () => {
  const priest = toClientData(madeUpData, 5);

  it('holds the specializations of one class alone, by numeric id', () => {
    expect(Object.keys(priest.specs)).toEqual(['256']);
    expect(Object.keys(toClientData(madeUpData, 8).specs)).toEqual(['62']);
    expect(toClientData(madeUpData, 1).specs).toEqual({});
  });

  it('holds no specialization without a build, and no build of a dungeon among the raids', () => {
    const { raid } = madeUpData.specs['256']!;
    const none = { general: null, encounters: {} };
    const misplaced = { general: null, encounters: { '112521': raid.general } };
    const specs = { '256': { raid: misplaced, mythicPlus: none }, '257': { raid: none, mythicPlus: none } };
    expect(toClientData({ ...madeUpData, specs }, 5).specs).toEqual({});
  });

  it('leaves at home what only a maintainer reads', () => {
    const text = JSON.stringify(priest);
    for (const word of ['rejected', 'codeFrom', 'coverage', 'zones', 'talentTreeVersion', 'entryId']) {
      expect(text).not.toContain(word);
    }
  });

  it('has a build as the file has it', () => {
    const {
      codeFrom: _,
      rejected: __,
      talentTreeVersion: ___,
      heroTree,
      alternatives,
      ...build
    } = madeUpData.specs['256']!.raid.general!;
    const general = priest.specs[256]!.raid.general!;
    expect(general).toMatchObject(build);
    expect(general.heroTree).toEqual({ subTreeId: heroTree.subTreeId, share: 0.8, low: 0.7, high: 0.9 });
    expect(general.alternatives[0]!.heroTree).toEqual({ subTreeId: 20, share: 0.2 });
    expect(general.alternatives[0]!.talentCode).toBe(alternatives[0]!.talentCode);
  });

  it('has the runners-up that more players run first', () => {
    const [rare] = madeUpBuild('a').alternatives;
    const often = { ...rare!, talentCode: `C${'y'.repeat(39)}`, similarShare: 0.3 };
    const exact = { ...rare!, talentCode: `C${'x'.repeat(39)}`, exactPlayers: 3 };
    const { specs } = madeUpData;
    const build = madeUpBuild('a', { alternatives: [rare!, exact, often] });
    const raid = { general: build, encounters: {} };
    const data = { ...madeUpData, specs: { ...specs, '256': { ...specs['256']!, raid } } };
    const listed = toClientData(data, 5).specs[256]!.raid.general!.alternatives;
    expect(listed.map(({ talentCode }) => talentCode[1])).toEqual(['y', 'x', 'z']);
  });

  it('has the wing of a raid boss where the file has it', () => {
    const [boss] = madeUpData.encounters;
    const withWing = { ...madeUpData, encounters: [{ ...boss!, lfgDungeonId: 3316 }] };
    expect(toClientData(withWing, 5).encounters[0]?.lfgDungeonId).toBe(3316);
  });

  it('has nothing where the file has null', () => {
    expect(Object.keys(priest.specs[256]!.raid.encounters)).toEqual(['3470']);
    expect('general' in priest.specs[256]!.mythicPlus).toBe(false);
    const [boss, newBoss, dungeon] = priest.encounters;
    expect('lfgDungeonId' in boss!).toBe(false);
    expect('challengeModeId' in boss!).toBe(false);
    expect('instanceId' in newBoss!).toBe(false);
    expect(dungeon).toMatchObject({ instanceId: 2912, challengeModeId: 399 });
    expect(JSON.stringify(priest)).not.toContain('null');
  });
});
