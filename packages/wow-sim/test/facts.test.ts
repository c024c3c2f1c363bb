/** Compares the simulated client with the facts of client 12.1.0, where those are present. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clientEnums } from '../src/client/enums.ts';
import { knownEvents } from '../src/event-names.ts';
import { stringsOf } from '../src/localized-strings.ts';
import { knownFonts } from '../src/layout/fonts.ts';
import { knownTemplates } from '../src/widgets/templates.ts';
import { SimDropdownButton } from '../src/interface/dropdown.ts';
import { SimButton, SimCheckButton } from '../src/widgets/button.ts';
import { SimEditBox } from '../src/widgets/edit-box.ts';
import { SimFontString } from '../src/widgets/font-string.ts';
import { SimFrame } from '../src/widgets/frame.ts';
import { SimGameTooltip } from '../src/widgets/game-tooltip.ts';
import { SimStatusBar } from '../src/widgets/status-bar.ts';
import { SimTexture } from '../src/widgets/texture.ts';
import { api, newClient } from './new-client.ts';

const folder = new URL('../../../../shared/data/wow-api/', import.meta.url);
const here = existsSync(folder);
type Facts = Record<string, Record<string, Record<string, unknown>>>;
const read = (name: string): Facts =>
  here ? (JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as Facts) : {};

const mixins: Readonly<Record<string, readonly string[] | undefined>> = {
  GameTooltip: ['GameTooltipDataMixin'],
  DropdownButton: ['DropdownButtonMixin', 'WowStyle1DropdownMixin'],
};

/** Methods of a class and of those that it inherits from, without the simulated client's own. */
function methodsOf(type: { readonly prototype: object }): string[] {
  const names: string[] = [];
  let prototype: object = type.prototype;
  while (prototype !== Object.prototype) {
    names.push(...Object.getOwnPropertyNames(prototype));
    prototype = Object.getPrototypeOf(prototype) as object;
  }
  return [...new Set(names)].filter((name) => /^[A-Z]/.test(name)).sort();
}

describe.skipIf(!here)('against the facts of client 12.1.0 (../shared/data/wow-api)', () => {
  const globals = read('globals');
  const widgets = read('widgets')['widgets'] ?? {};
  const templates = read('templates')['templates'] ?? {};

  it('every event it knows exists', () => {
    const events = read('events')['events'] ?? {};
    // The client fires VARIABLES_LOADED, although the list lacks it.
    const unknown = Object.keys(knownEvents).filter((event) => events[event] === undefined);
    expect(unknown.filter((event) => event !== 'VARIABLES_LOADED')).toEqual([]);
  });

  it('every enumeration has the client’s values', () => {
    for (const [name, members] of Object.entries(clientEnums)) {
      expect([name, globals['enums']![name]]).toEqual([name, members]);
    }
  });

  it('every text it puts into globals is one of the client’s', () => {
    const unknown = Object.keys(stringsOf('frFR')).filter((name) => globals['strings']![name] === undefined);
    expect(unknown).toEqual([]);
  });

  it('every template exists, for that kind of frame', () => {
    for (const [name, parts] of Object.entries(knownTemplates)) {
      expect([name, parts!.types.includes(String(templates[name]?.['tag']))]).toEqual([name, true]);
    }
  });

  it('every font exists', () => {
    const fonts = Object.keys(knownFonts).filter((name) => globals['objects']![name]?.['type'] !== 'Font');
    expect(fonts).toEqual([]);
  });

  it.each([
    ['Frame', SimFrame],
    ['Button', SimButton],
    ['CheckButton', SimCheckButton],
    ['EditBox', SimEditBox],
    ['FontString', SimFontString],
    ['Texture', SimTexture],
    ['StatusBar', SimStatusBar],
    ['GameTooltip', SimGameTooltip],
    ['DropdownButton', SimDropdownButton],
  ])('every method of %s is one of the client’s', (type, simulated) => {
    const kind = type === 'DropdownButton' ? 'Button' : type;
    const facts = widgets[kind]!['allMethods'] as Record<string, unknown>;
    // Some have methods of the interface code.
    const mixin = (mixins[type] ?? []).flatMap((name) => globals['tables']![name]!['members'] as string[]);
    const unknown = methodsOf(simulated).filter(
      (method) => facts[method] === undefined && !mixin.includes(method),
    );
    expect(unknown).toEqual([]);
  });

  it('every function of its namespaces is one of the client’s', () => {
    const client = newClient();
    const unknown: string[] = [];
    for (const [namespace, functions] of Object.entries(globals['namespaces']!)) {
      for (const name of Object.keys((api[namespace] as object | undefined) ?? {})) {
        if (functions[name] === undefined) {
          unknown.push(`${namespace}.${name}`);
        }
      }
    }
    client.session.close();
    expect(unknown).toEqual([]);
  });

  it.each(['TraitNodeInfo', 'TraitEntryInfo', 'TraitConfigInfo', 'TraitCondInfo', 'TraitSubTreeInfo'])(
    'its C_Traits.%s has the client’s fields, and all of them that cannot be nil',
    (structure) => {
      const client = newClient();
      const traits = api['C_Traits'];
      const configId = api['C_ClassTalents'].GetActiveConfigID();
      const nodes = client.game.talents.tree.nodes;
      const node = nodes.find((candidate) => candidate.requiredPoints > 0)!;
      const info = traits.GetNodeInfo(configId, node.nodeId);
      const samples: Record<string, object> = {
        TraitNodeInfo: info,
        TraitEntryInfo: traits.GetEntryInfo(configId, node.entries[0]!.entryId),
        TraitConfigInfo: traits.GetConfigInfo(configId),
        TraitCondInfo: traits.GetConditionInfo(configId, info.conditionIDs[0]),
        TraitSubTreeInfo: traits.GetSubTreeInfo(configId, client.game.talents.tree.subTrees[0]!.subTreeId),
      };
      client.session.close();
      const fields = read('structures')['structures']![`C_Traits.${structure}`]!['fields'] as Record<
        string,
        { readonly nilable?: boolean }
      >;
      const sample = samples[structure] as Record<string, unknown>;
      expect(Object.keys(sample).filter((field) => fields[field] === undefined)).toEqual([]);
      const missing = Object.keys(fields).filter(
        (field) => fields[field]!.nilable !== true && sample[field] === undefined,
      );
      expect(missing).toEqual([]);
    },
  );
});

describe.skipIf(here)('without ../shared', () => {
  it.skip('the facts of client 12.1.0 are not here: names and fields were not held against them', () =>
    undefined);
});
