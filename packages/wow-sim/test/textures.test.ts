/** Pictures, bars and the tooltips of spells, as the simulated client draws or refuses them. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draw } from '../src/index.ts';
import type { Drawn, DrawnArt, DrawnText, DrawnTexture, SimClient } from '../src/index.ts';
import { api, newClient } from './new-client.ts';

let client: SimClient;
beforeEach(() => {
  client = newClient();
});
afterEach(() => {
  client.session.close();
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what the client makes is untyped here
type Any = any;

/** A frame of 40 by 40 pixels in the middle of the screen. */
function box(type = 'Frame', template?: string): Any {
  const frame = api['CreateFrame'](type, undefined, api['UIParent'], template);
  frame.SetSize(40, 40);
  frame.SetPoint('CENTER', api['UIParent'], 'CENTER', 0, 0);
  return frame;
}

const drawn = (): readonly Drawn[] => draw(client.machine.uiParent).drawn;
const textures = (): DrawnTexture[] => drawn().filter((item) => item.kind === 'texture');

/** A spell of the player's tree, with its name. */
function aSpell(): { readonly spellId: number; readonly name: string } {
  return client.game.talents.tree.nodes[0]!.entries[0]!;
}

describe('a texture', () => {
  it('of a spell’s icon knows its spell, and is grey and round if the addon asks for that', () => {
    const { spellId, name } = aSpell();
    const frame = box();
    const icon = frame.CreateTexture(undefined, 'ARTWORK');
    icon.SetAllPoints(frame);
    icon.SetTexture(api['C_Spell'].GetSpellTexture(spellId)[0]);
    expect(textures()).toMatchObject([{ look: 'icon', subject: name, desaturated: false, round: false }]);
    const mask = frame.CreateMaskTexture();
    mask.SetAtlas('common-mask-circle');
    icon.AddMaskTexture(mask);
    icon.SetDesaturated(true);
    expect(textures()).toMatchObject([{ desaturated: true, round: true }]);
  });

  it('of a hero tree’s atlas knows its hero tree', () => {
    const { subTreeId, name } = client.game.talents.tree.subTrees[0]!;
    const configId = api['C_ClassTalents'].GetActiveConfigID();
    const info = api['C_Traits'].GetSubTreeInfo(configId, subTreeId);
    expect(api['C_Texture'].GetAtlasInfo(info.iconElementID)).toEqual({ width: 200, height: 200 });
    const frame = box();
    const icon = frame.CreateTexture();
    icon.SetAllPoints(frame);
    icon.SetAtlas(info.iconElementID);
    expect(textures()).toMatchObject([{ look: 'icon', subject: name }]);
  });

  it('takes the size of its atlas only with `useAtlasSize`', () => {
    const texture = box().CreateTexture();
    texture.SetAtlas('talents-node-square-green');
    expect(texture.GetWidth()).toBe(0);
    texture.SetAtlas('talents-node-square-green', true);
    expect(texture.GetWidth()).toBe(80);
  });

  it.each<[what: string, name: (texture: Any) => void]>([
    ['an atlas', (texture) => texture.SetAtlas('talents-node-square-mauve')],
    ['a file', (texture) => texture.SetTexture('Interface\\Nowhere')],
  ])(
    'raises an error on %s that the client does not have, although the client would draw nothing',
    (_what, name) => {
      expect(() => {
        name(box().CreateTexture());
      }).toThrow('unknown');
    },
  );

  it('lies above textures of lower layers, whatever was created first', () => {
    const frame = box();
    for (const layer of ['OVERLAY', 'ARTWORK', 'BACKGROUND', 'HIGHLIGHT']) {
      const texture = frame.CreateTexture(undefined, layer);
      texture.SetAllPoints(frame);
      texture.SetColorTexture(layer.length, 0, 0);
    }
    // What is in HIGHLIGHT shows under the pointer only.
    expect(textures().map((item) => item.color[0])).toEqual([10, 7, 7]);
  });
});

describe('a status bar', () => {
  it.each<[value: number, filled: number]>([
    [0, 0],
    [45, 0.45],
    [120, 1],
  ])('with %d of 100 is filled to %d, in its colour', (value, filled) => {
    const bar = box('StatusBar');
    bar.SetStatusBarTexture('Interface\\TargetingFrame\\UI-StatusBar');
    bar.SetStatusBarColor(0.1, 0.5, 0.2);
    bar.SetMinMaxValues(0, 100);
    bar.SetValue(value);
    const art = drawn().find((item): item is DrawnArt => item.kind === 'art');
    expect(art).toMatchObject({ art: 'statusBar', extent: filled, color: [0.1, 0.5, 0.2, 1] });
  });
});

describe('the tooltip of a spell', () => {
  it('has the name and the words of the game, and nothing for a spell that the client does not know', () => {
    const { spellId, name } = aSpell();
    const tooltip = api['GameTooltip'];
    tooltip.SetOwner(box(), 'ANCHOR_RIGHT');
    tooltip.SetSpellByID(spellId);
    expect(client.screen.sees(`"${name}"`)).toBe(true);
    expect(client.screen.sees('in the words of the game')).toBe(true);
    tooltip.Hide();
    tooltip.SetOwner(box(), 'ANCHOR_RIGHT');
    tooltip.SetSpellByID(1);
    expect(tooltip.IsShown()).toBe(false);
  });
});

describe('a button that is disabled', () => {
  it.each<[template: string, answers: boolean]>([
    ['UIPanelButtonTemplate', false],
    ['SharedGoldRedButtonSmallTemplate', true],
  ])('of %s answers to the pointer: %s', (template, answers) => {
    const button = box('Button', template);
    button.SetText('Go');
    button.SetScript('OnEnter', () => undefined);
    button.SetEnabled(false);
    let answered = true;
    try {
      client.screen.restOn('Go');
    } catch {
      answered = false;
    }
    expect(answered).toBe(answers);
  });
});

describe('a font', () => {
  it.each<[locale: string, small: number, large: number]>([
    ['enUS', 10, 16],
    ['ruRU', 10, 16],
    ['koKR', 11, 14],
    ['zhTW', 15, 17],
  ])('has its own heights in %s', (locale, small, large) => {
    client.session.close();
    client = newClient({ locale });
    const heights = ['GameFontHighlightSmall', 'GameFontNormalLarge'].map((font) => {
      const text = box().CreateFontString(undefined, 'ARTWORK', font);
      text.SetPoint('CENTER', api['UIParent'], 'CENTER', 0, 0);
      text.SetText('x');
      return drawn()
        .filter((item): item is DrawnText => item.kind === 'text')
        .at(-1)!.fontHeight;
    });
    expect(heights).toEqual([small, large]);
  });
});
