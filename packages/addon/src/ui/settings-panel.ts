/** The settings page in the game's Settings window: one control for each field of the settings. */
import type { DungeonDifficulties, Moments, Settings as OwnSettings } from '../core/saved/settings.ts';
import { defaultSettings, largestScale, mostTolerance, smallestScale } from '../core/saved/settings.ts';
import type { Texts } from '../locale/texts.ts';
import { createControls } from './settings-controls.ts';
import type { SettingsControls } from './settings-controls.ts';

/** `dungeon` comes last because the dungeon difficulties follow it on the page. */
const moments: readonly (keyof Moments)[] = [
  'login',
  'specialization',
  'readyCheck',
  'afterKill',
  'wayBack',
  'dungeon',
];
const difficulties: readonly (keyof DungeonDifficulties)[] = ['normal', 'heroic', 'mythic'];

/**
 * Registers the page. Call this once, after the saved variables are loaded.
 *
 * @param settings The current settings; controls read and write nothing else.
 * @param preview Shows the popup with sample content.
 * @returns The page's id, with which `Settings.OpenToCategory` opens it.
 */
export function registerSettings(texts: Texts, settings: () => OwnSettings, preview: () => void): number {
  const [page] = Settings.RegisterVerticalLayoutCategory("Azeroth's Top Talent");
  const controls = createControls(page, texts);
  controls.heading(texts.text('set_moments'));
  addMoments(controls, settings);
  addTolerance(controls, settings);
  addFlag(controls, settings, 'belowMaxLevel');
  controls.heading(GENERAL);
  addFlag(controls, settings, 'sharedActionBars');
  addSlotMode(controls, settings);
  addFlag(controls, settings, 'sound');
  addScale(controls, settings);
  addPosition(controls, settings);
  controls.button('set_preview', 'set_show', preview);
  Settings.RegisterAddOnCategory(page);
  return page.GetID();
}

function addMoments(controls: SettingsControls, settings: () => OwnSettings): void {
  const defaults = defaultSettings();
  let dungeon: SettingsLine | undefined;
  for (const key of moments) {
    dungeon = controls.checkbox({
      key,
      byDefault: defaults.moments[key],
      get: () => settings().moments[key],
      set(on) {
        settings().moments[key] = on;
      },
    });
  }
  for (const key of difficulties) {
    const line = controls.checkbox({
      key,
      byDefault: defaults.dungeonDifficulties[key],
      get: () => settings().dungeonDifficulties[key],
      set(on) {
        settings().dungeonDifficulties[key] = on;
      },
    });
    line.SetParentInitializer(dungeon!, () => settings().moments.dungeon);
  }
}

function addFlag(
  controls: SettingsControls,
  settings: () => OwnSettings,
  key: 'belowMaxLevel' | 'sharedActionBars' | 'sound',
): void {
  controls.checkbox({
    key,
    byDefault: defaultSettings()[key],
    get: () => settings()[key],
    set(on) {
      settings()[key] = on;
    },
  });
}

function addSlotMode(controls: SettingsControls, settings: () => OwnSettings): void {
  controls.dropdown(
    {
      key: 'slotMode',
      byDefault: 'recycled',
      get: () => settings().slotMode,
      set(mode) {
        settings().slotMode = mode === 'perBuild' ? 'perBuild' : 'recycled';
      },
    },
    () => [
      ['recycled', 'set_recycled'],
      ['perBuild', 'set_perBuild'],
    ],
  );
}

function addTolerance(controls: SettingsControls, settings: () => OwnSettings): void {
  controls.slider(
    {
      key: 'tolerance',
      byDefault: defaultSettings().tolerance,
      get: () => settings().tolerance,
      set(tolerance) {
        settings().tolerance = tolerance;
      },
    },
    { least: 0, most: mostTolerance, step: 1, tip: 'set_toleranceTip', words: (tolerance) => `${tolerance}` },
  );
}

function addScale(controls: SettingsControls, settings: () => OwnSettings): void {
  controls.slider(
    {
      key: 'scale',
      byDefault: defaultSettings().scale,
      get: () => settings().scale,
      set(scale) {
        settings().scale = scale;
      },
    },
    {
      least: smallestScale,
      most: largestScale,
      step: 0.05,
      words: (scale) => `${Math.floor(scale * 100 + 0.5)}%`,
    },
  );
}

/** The player sets the position by dragging; this control only resets it. */
function addPosition(controls: SettingsControls, settings: () => OwnSettings): void {
  controls.dropdown(
    {
      key: 'position',
      byDefault: 'standard',
      get: () => (settings().position == null ? 'standard' : 'moved'),
      set(position) {
        if (position === 'standard') {
          settings().position = undefined;
        }
      },
    },
    () =>
      settings().position == null
        ? [['standard', 'set_standard']]
        : [
            ['standard', 'set_standard'],
            ['moved', 'set_asMoved'],
          ],
  );
}
