/** Saved settings, whole and torn. */
import { describe, expect, it } from 'vitest';
import type { UnknownRecord } from '../src/core/data/shape.ts';
import { readSettings } from '../src/core/saved/read-settings.ts';
import { defaultSettings } from '../src/core/saved/settings.ts';

describe('settings', () => {
  it('that are missing get their defaults, and nothing is said: they are newer than what was saved', () => {
    expect(readSettings({ moments: { login: false } })).toMatchObject({
      settings: { ...defaultSettings(), moments: { ...defaultSettings().moments, login: false } },
      replaced: false,
    });
  });

  it('are kept as the player left them', () => {
    const settings = {
      ...defaultSettings(),
      dungeonDifficulties: { normal: true, heroic: true, mythic: false },
      belowMaxLevel: true,
      slotMode: 'perBuild' as const,
      sharedActionBars: false,
      sound: false,
      scale: 1.25,
      position: { point: 'CENTER', x: -10, y: 20.5 },
    };
    const read = readSettings(settings);
    expect(read.settings).toEqual(settings);
    expect(read.replaced).toBe(false);
  });

  it.each<[what: string, raw: object]>([
    ['a scale that nobody could read', { scale: 0.01 }],
    ['a scale that is no number', { scale: '1' }],
    ['an unknown slot mode', { slotMode: 'none' }],
    ['a switch that is a number', { sound: 1 }],
    ['moments that are a text', { moments: 'x' }],
    ['a moment that is a text', { moments: { login: 'yes' } }],
    ['a place without a point', { position: { x: 1, y: 2 } }],
    ['a place at no point of a window', { position: { point: 'MIDDLE', x: 1, y: 2 } }],
  ])('with %s get the default there, and the player is told', (_what, raw) => {
    const read = readSettings(raw as UnknownRecord);
    expect(read.settings).toEqual(defaultSettings());
    expect(read.replaced).toBe(true);
  });
});
