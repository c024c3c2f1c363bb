/** The settings page in the game's Settings window: one control for each field of the settings. */
import type { DungeonDifficulties, Moments, Settings as OwnSettings } from '../core/saved/settings.ts';
import { defaultSettings, largestScale, smallestScale } from '../core/saved/settings.ts';
import type { Texts } from '../locale/texts.ts';

const prefix = 'AzerothsTopTalent_';

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
type Flag = 'belowMaxLevel' | 'sharedActionBars' | 'sound';

type SettingKey = keyof Moments | keyof DungeonDifficulties | Flag | 'slotMode' | 'scale' | 'position';
type ChoiceKey = 'set_recycled' | 'set_perBuild' | 'set_standard' | 'set_asMoved';

/**
 * Registers the page. Call this once, after the saved variables are loaded.
 *
 * @param settings The current settings; controls read and write nothing else.
 * @returns The page's id, with which `Settings.OpenToCategory` opens it.
 */
export function registerSettings(texts: Texts, settings: () => OwnSettings): number {
  const { text } = texts;
  const defaults = defaultSettings();

  /** Registers a setting whose label is the text `set_<key>`. */
  function proxy<Value extends boolean | number | string>(
    page: SettingsCategory,
    key: SettingKey,
    type: string,
    byDefault: Value,
    get: () => Value,
    set: (value: Value) => void,
  ): GameSetting {
    return Settings.RegisterProxySetting(page, prefix + key, type, text(`set_${key}`), byDefault, get, set);
  }

  /** @param table Returns the current table that holds the flag. */
  function checkbox<Key extends SettingKey>(
    page: SettingsCategory,
    key: Key,
    byDefault: Readonly<Record<Key, boolean>>,
    table: () => Record<Key, boolean>,
  ): void {
    const setting = proxy(
      page,
      key,
      Settings.VarType.Boolean,
      byDefault[key],
      () => table()[key],
      (on) => {
        table()[key] = on;
      },
    );
    Settings.CreateCheckbox(page, setting, text('set_tip'));
  }

  /** A dropdown; the first value is the default. */
  function dropdown(
    page: SettingsCategory,
    key: SettingKey,
    labels: readonly (readonly [value: string, label: ChoiceKey])[],
    get: () => string,
    set: (value: string) => void,
  ): void {
    const setting = proxy(page, key, Settings.VarType.String, labels[0]![0], get, set);
    Settings.CreateDropdown(page, setting, () => {
      const choices = Settings.CreateControlTextContainer();
      for (const [value, label] of labels) {
        choices.Add(value, text(label));
      }
      return choices.GetData();
    });
  }

  function slotMode(page: SettingsCategory): void {
    dropdown(
      page,
      'slotMode',
      [
        ['recycled', 'set_recycled'],
        ['perBuild', 'set_perBuild'],
      ],
      () => settings().slotMode,
      (mode) => {
        settings().slotMode = mode === 'perBuild' ? 'perBuild' : 'recycled';
      },
    );
  }

  function scale(page: SettingsCategory): void {
    const setting = proxy(
      page,
      'scale',
      Settings.VarType.Number,
      defaults.scale,
      () => settings().scale,
      (value) => {
        settings().scale = value;
      },
    );
    const options = Settings.CreateSliderOptions(smallestScale, largestScale, 0.05);
    options.SetLabelFormatter(
      MinimalSliderWithSteppersMixin.Label.Right,
      (value) => `${Math.floor(value * 100 + 0.5)} %`,
    );
    Settings.CreateSlider(page, setting, options);
  }

  /** The player sets the position by dragging; this control only resets it. */
  function position(page: SettingsCategory): void {
    dropdown(
      page,
      'position',
      [
        ['standard', 'set_standard'],
        ['moved', 'set_asMoved'],
      ],
      () => (settings().position == null ? 'standard' : 'moved'),
      (place) => {
        if (place === 'standard') {
          settings().position = undefined;
        }
      },
    );
  }

  const [page] = Settings.RegisterVerticalLayoutCategory("Azeroth's Top Talent");
  const heading = (words: string): void =>
    Settings.RegisterInitializer(page, CreateSettingsListSectionHeaderInitializer(words));
  const flag = (key: Flag): void => checkbox(page, key, defaults, settings);
  heading(text('set_moments'));
  for (const moment of moments) {
    checkbox(page, moment, defaults.moments, () => settings().moments);
  }
  for (const difficulty of difficulties) {
    checkbox(page, difficulty, defaults.dungeonDifficulties, () => settings().dungeonDifficulties);
  }
  flag('belowMaxLevel');
  heading(GENERAL);
  flag('sharedActionBars');
  slotMode(page);
  flag('sound');
  scale(page);
  position(page);
  Settings.RegisterAddOnCategory(page);
  return page.GetID();
}
