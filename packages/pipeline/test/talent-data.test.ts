import { toClientData } from '@toptalent/build-data/to-client-data';
import { unpackBuildData } from '@toptalent/build-data/unpack-data';
import type { BuildData, ClientBuildData, PackedBuildData } from '@toptalent/build-data';
import { classes, specializations } from '@toptalent/game';
import { createLuaVm, LuaError } from '@toptalent/lua-vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderTalentData } from '../src/index.ts';
import { buildOf, codeOf, smallData } from './small-data.ts';

const specIds = specializations.map(({ specId }) => specId);

/** Loads the file as the game does, for a player of that class; gives `ns.talentData`, unpacked. */
async function loadedFor(token: string, data: BuildData): Promise<ClientBuildData> {
  const vm = await createLuaVm();
  try {
    const unitClass =
      'local token = ...; UnitClass = function(unit) assert(unit == "player"); return "A", token, 5 end';
    vm.runChunk('client', unitClass, token);
    vm.startRecording();
    const loaded = vm.runChunk(
      'load',
      'local text = ...; local ns = {}; assert(loadstring(text, "TalentData"))("AzerothsTopTalent", ns); return ns.talentData',
      renderTalentData(data),
    );
    expect(vm.globalsWritten()).toEqual([]);
    expect(vm.missingGlobalsRead()).toEqual([]);
    return unpackBuildData(loaded as unknown as PackedBuildData, specIds);
  } finally {
    vm.dispose();
  }
}

const named = (name: string): BuildData => {
  const data = smallData();
  return {
    ...data,
    zones: data.zones.map((zone) => ({ ...zone, name, partition: { ...zone.partition, name } })),
    encounters: data.encounters.map((encounter) => ({ ...encounter, name })),
  };
};

describe('TalentData.lua', () => {
  it.each(classes.map(({ classId, token }) => [token, classId] as const))(
    "gives a %s the values of the JSON, and nobody else's",
    async (token, classId) => {
      const data = smallData();
      const expected = toClientData(data, classId);
      expect(await loadedFor(token, data)).toEqual(expected);
      expect(Object.keys(expected.specs)).toEqual({ PRIEST: ['256'], MAGE: ['62'] }[token as string] ?? []);
    },
  );

  it('stores a string that serves many encounters once, one string a line, sorted', () => {
    const text = renderTalentData(smallData());
    expect(text.split(codeOf('a'))).toHaveLength(2);
    const codes = text.split('\n').flatMap((line) => /^[0-9a-f]{4} (C\w+)$/.exec(line)?.[1] ?? []);
    expect(codes).toEqual(['a', 'b', 'z', 'm', 'z'].map(codeOf));
  });

  it('changes only the lines of what changed', () => {
    const before = renderTalentData(smallData()).split('\n');
    const data = smallData();
    const mage = data.specs['62']!;
    const raid = { ...mage.raid, general: buildOf('n', { asOf: mage.raid.general!.asOf }) };
    const changed = { ...data, specs: { ...data.specs, '62': { ...mage, raid } } };
    const after = renderTalentData(changed).split('\n');
    expect(after).toHaveLength(before.length);
    expect(after.filter((line, index) => line !== before[index])).toHaveLength(2);
  });

  it('says what it is, in its header', () => {
    const text = renderTalentData(smallData());
    expect(text).toMatch(/^-- The talents that top players run/);
    expect(text).toContain('2023-11-14 22:13 UTC');
    expect(text).toContain('640 of 680 cells');
    expect(text).toContain('-- Raid: The Venomous Abyss (zone 53), 12.1 (partition 1)');
    expect(text).not.toContain('SAMPLE');
    const sample = renderTalentData(smallData({ source: 'sample' }));
    expect(sample).toMatch(/^-- SAMPLE DATA/);
    expect(sample).toContain('source = "sample"');
  });

  it.each([
    ['quotes', `"]] .. print("x") .. [["'`],
    ['a long bracket', ']]--[[ ]==] --]]'],
    ['line ends', 'one\ntwo\r\nthree\u2028four\nns.talentData = nil'],
    ['NUL and other control characters', 'a\0b\x01\x7f\x1b[31m9'],
    ['a script element', '</script><script>alert(1)</script>'],
    ['backslashes', '\\\\"\\n\\065\\'],
    ['emoji and letters of the world', '🐉 Großer Ärger 奥术 \u202e'],
    ['a digit after an escape', '\u00e91'],
    ['client markup', '|cffff0000|Hspell:1|h[x]|h|r %s'],
    ['nothing', ''],
  ])('keeps a name with %s a name', async (_, name) => {
    const data = named(name);
    expect(await loadedFor('PRIEST', data)).toEqual(toClientData(data, 5));
    const text = renderTalentData(data);
    expect(text).toMatch(/^[\n\x20-\x7e]*$/);
    expect(text).not.toContain('</script');
    expect(text.split('\n')).toHaveLength(renderTalentData(smallData()).split('\n').length);
  });

  it('keeps any name a name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (name) => {
        const data = named(name);
        expect(await loadedFor('MAGE', data)).toEqual(toClientData(data, 8));
      }),
      { numRuns: 25 },
    );
  });

  it('writes numbers as plain decimals', () => {
    const text = renderTalentData(smallData());
    expect(text).toMatch(/^\+ [0-9a-f]{4} 3 0\.0001 20 0\.25$/m);
    expect(text).toContain('generatedAt = 1700000000');
    expect(text).not.toMatch(/\d[eE][-+]\d/);
  });

  it('is the same for the same data', () => {
    expect(renderTalentData(structuredClone(smallData()))).toBe(renderTalentData(smallData()));
  });

  it('would show a torn file: the check itself can fail', async () => {
    const vm = await createLuaVm();
    expect(() => vm.runChunk('torn', renderTalentData(smallData()).slice(0, -40), 'x', {})).toThrow(LuaError);
    vm.dispose();
  });
});
