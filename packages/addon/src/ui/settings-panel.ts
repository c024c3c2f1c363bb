/** The settings, drawn in the game's own Settings window: one control for each field of the core's record. */
import type { DungeonDifficulties, Moments, Settings as OwnSettings } from '../core/saved/settings.ts';
import { defaultSettings, largestScale, smallestScale } from '../core/saved/settings.ts';
import type { Texts } from '../locale/texts.ts';

const prefix = 'AzerothsTopTalent_';

/** The dungeons last: which of them comes next on the page. */
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
 * Puts the page into the window's list; once, when the saved variables are there.
 *
 * @param settings The record as it is now; a control reads and writes it and nothing else.
 * @returns The page's id, by which it is opened.
 */
export function registerSettings(texts: Texts, settings: () => OwnSettings): number {
  const { text } = texts;
  const defaults = defaultSettings();

  /** A setting as the window knows it; its label goes by its key. */
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

  /** @param table The table that holds the flag now. */
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

  /** A choice of two; their labels go by their values. */
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

  /** The place is set by dragging; here it can be given up again. */
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
