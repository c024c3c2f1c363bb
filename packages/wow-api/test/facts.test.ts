/** Compares our declarations with the facts of client 12.1.0. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { enums, functions, globalStrings, membersOf, problems, structures } from './declarations.ts';

const folder = fileURLToPath(new URL('../../../../shared/data/wow-api/', import.meta.url));
const present = existsSync(folder);

interface Value {
  readonly name: string;
  readonly nilable?: boolean;
  readonly default?: unknown;
}
interface FunctionFacts {
  readonly inputs?: readonly Value[];
  readonly outputs?: readonly Value[];
  readonly mayreturnnothing?: boolean;
}
interface Globals {
  readonly functions: Record<string, FunctionFacts>;
  readonly namespaces: Record<string, Record<string, FunctionFacts>>;
  readonly strings: Record<string, unknown>;
  /** Tables of the interface code: names of their members. */
  readonly tables: Record<string, { readonly members: readonly string[] } | undefined>;
  readonly enums: Record<string, Record<string, number>>;
}
interface WidgetFacts {
  readonly allMethods: Record<string, FunctionFacts>;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(`${folder}${file}`, 'utf8'));
}

/** Where we know better than the facts, with the reason. */
const knownBetter: Readonly<Record<string, string>> = {
  UnitCastingInfo: 'gives nothing without a cast',
  UnitChannelInfo: 'gives nothing without a channel',
  CreateFrame: 'typed by overloads',
  EJ_GetEncounterInfo: 'gives nothing for an unknown boss; the facts name no argument',
  EJ_GetEncounterInfoByIndex: 'no arguments or results in the facts',
  EJ_GetInstanceInfo: 'no arguments or results in the facts',
  GetDifficultyInfo: 'gives nothing for an unknown difficulty, and we read only the first results',
  GetLFGDungeonEncounterInfo: 'no arguments or results in the facts',
  GetSavedInstanceInfo: 'the facts do not name the argument',
  GetInstanceInfo: 'a difference of "default", which is no nil',
};

/** Functions that are Lua's own, or of the interface code: no facts about their arguments. */
const withoutFacts = [
  'CreateSettingsButtonInitializer',
  'CreateSettingsListSectionHeaderInitializer',
  'date',
  'geterrorhandler',
  'hooksecurefunc',
  'issecretvalue',
  'PlaySound',
  'xpcall',
];

describe('our declarations', () => {
  it('compile', () => {
    expect(problems).toEqual([]);
    expect(functions.length).toBeGreaterThan(40);
  });
});

describe.skipIf(!present)('our declarations beside the facts of client 12.1.0 (needs ../shared)', () => {
  const globals = present ? (read('globals.json') as Globals) : undefined!;
  const factsOf = (name: string): FunctionFacts | undefined => {
    const [namespace, member] = name.split('.');
    return member === undefined ? globals.functions[name] : globals.namespaces[namespace!]?.[member];
  };

  const checked = functions.filter(({ name }) => !withoutFacts.includes(name) && !(name in knownBetter));

  it.each(checked.map((one) => [one.name, one] as const))(
    '%s: names, arity and nilability',
    (name, declared) => {
      const facts = factsOf(name);
      expect(facts, 'is in the facts').toBeDefined();
      expect(declared.parameters).toEqual(
        (facts!.inputs ?? []).map((input) => ({
          name: input.name,
          nilable: input.nilable === true || 'default' in input,
        })),
      );
      expect(declared.results).toEqual(
        (facts!.outputs ?? []).map((output) => ({
          nilable: output.nilable === true || facts!.mayreturnnothing === true,
        })),
      );
    },
  );

  it.each([...withoutFacts, ...Object.keys(knownBetter)])('%s exists', (name) => {
    expect(factsOf(name)).toBeDefined();
  });

  it('structures have exactly the fields that the client gives, as nilable as there', () => {
    const facts = (
      read('structures.json') as {
        structures: Record<string, { fields: Record<string, { nilable?: boolean }> }>;
      }
    ).structures;
    const sorted = (fields: { name: string; nilable: boolean }[]) =>
      fields.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    for (const { name, fields } of structures) {
      const expected = Object.entries(facts[name]?.fields ?? {}).map(([field, { nilable }]) => ({
        name: field,
        nilable: nilable === true,
      }));
      expect(sorted(fields), name).toEqual(sorted(expected));
    }
    expect(structures.length).toBeGreaterThan(8);
  });

  it('events exist, with as many payload values, named as there', () => {
    const events = (read('events.json') as { events: Record<string, { payload: Value[] }> }).events;
    for (const { name, node } of membersOf('WowEvents')) {
      const tuple = (node as ts.PropertySignature).type as ts.TupleTypeNode;
      const names = tuple.elements.map((element) => (element as ts.NamedTupleMember).name.text);
      expect(names, name).toEqual(events[name]?.payload.map((value) => value.name));
    }
  });

  it('enumerations have the values that the client has', () => {
    for (const [name, members] of Object.entries(enums)) {
      expect(members, name).toEqual(globals.enums[name]);
    }
  });

  it('global texts exist', () => {
    for (const name of globalStrings) {
      expect(globals.strings, name).toHaveProperty(name);
    }
  });

  it.each([
    ['SettingsApi', 'Settings'],
    ['SettingsCategory', 'SettingsCategoryMixin'],
    ['SettingsSliderOptions', 'SettingsSliderOptionsMixin'],
    ['MenuUtilApi', 'MenuUtil'],
    ['GameTooltipData', 'GameTooltipDataMixin'],
  ])('members of %s exist in the client’s table %s', (ours, theirs) => {
    for (const { name } of membersOf(ours)) {
      expect(globals.tables[theirs]?.members, name).toContain(name);
    }
  });

  it.each([
    ['Region', 'Frame'],
    ['Frame', 'Frame'],
    ['Button', 'Button'],
    ['EditBox', 'EditBox'],
    ['ScrollFrame', 'ScrollFrame'],
    ['Texture', 'Texture'],
    ['StatusBar', 'StatusBar'],
    ['FontString', 'FontString'],
    ['GameTooltipFrame', 'GameTooltip'],
  ])('methods of %s exist on the client’s %s', (ours, theirs) => {
    const widgets = (read('widgets.json') as { widgets: Record<string, WidgetFacts> }).widgets;
    const names = membersOf(ours).map((member) => member.name);
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) {
      expect(widgets[theirs]!.allMethods, name).toHaveProperty(name);
    }
  });
});
