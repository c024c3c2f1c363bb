/** What closes the windows in `UISpecialFrames`, besides Escape. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SimClient } from '../src/index.ts';
import { api, newClient } from './new-client.ts';

let client: SimClient;

beforeEach(() => {
  client = newClient();
  const window = api['CreateFrame']('Frame', 'TestWindow', api['UIParent'], 'DefaultPanelTemplate');
  window.CreateFontString(undefined, 'ARTWORK', 'GameFontNormal').SetText('hello');
  api['UISpecialFrames'].push('TestWindow');
});

afterEach(() => {
  client.session.close();
});

describe('a window in UISpecialFrames', () => {
  it.each<[string, () => void]>([
    ['CloseSpecialWindows', () => api['CloseSpecialWindows']()],
    ['CloseAllWindows', () => api['CloseAllWindows']()],
    ['the talent window opens', () => client.screen.openLargeWindow('the talent window')],
    ['the player loses control', () => client.screen.loseControl()],
  ])('closes when: %s', (_when, act) => {
    expect(client.screen.sees('hello')).toBe(true);
    act();
    expect(client.screen.sees('hello')).toBe(false);
  });

  it('survives hiding the interface, unless the client closes windows then', () => {
    client.screen.showInterface(false);
    client.screen.showInterface(true);
    expect(client.screen.sees('hello')).toBe(true);
    client.traps.interfaceClosesWindows = true;
    client.screen.showInterface(false);
    client.screen.showInterface(true);
    expect(client.screen.sees('hello')).toBe(false);
  });

  it('closes when the settings open, if the client closes windows then', () => {
    const { Settings } = api;
    const [category] = Settings.RegisterVerticalLayoutCategory('Page');
    Settings.RegisterAddOnCategory(category);
    client.traps.interfaceClosesWindows = true;
    Settings.OpenToCategory(category.GetID());
    expect(client.screen.sees('hello')).toBe(false);
  });

  it('CloseSpecialWindows returns whether there was one', () => {
    expect(api['CloseSpecialWindows']()).toBe(true);
    expect(api['CloseSpecialWindows']()).toBe(false);
  });
});
