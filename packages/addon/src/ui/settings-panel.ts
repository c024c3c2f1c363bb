/** The settings, drawn in the game's own Settings window: one control for each field of the core's record. */
import type { DungeonDifficulties, Moments, Settings as OwnSettings } from '../core/saved/settings.ts';
import { defaultSettings, largestScale, smallestScale } from '../core/saved/settings.ts';
import type { Texts } from '../locale/texts.ts';

const prefix = 'AzerothsTopTalent_';

const moments: readonly (keyof Moments)[] = [
  'login',
  'specialization',
  'readyCheck',
  'afterKill',
  'dungeon',
  'wayBack',
];
const difficulties: readonly (keyof DungeonDifficulties)[] = ['normal', 'heroic', 'mythic'];
const flags = ['belowMaxLevel', 'sharedActionBars', 'sound'] as const;

/** @noSelf */
export interface SettingsPanel {
  /** Puts the page into the window's list; once, when the saved variables are there. */
  register(): void;
  /** Opens the page. Not in combat: the client refuses. */
  open(): void;
}

/** @param settings The record as it is now; a control reads and writes it and nothing else. */
export function createSettingsPanel(texts: Texts, settings: () => OwnSettings): SettingsPanel {
  const { text } = texts;
  const defaults = defaultSettings();
  let category: SettingsCategory | undefined;

  function register(): SettingsCategory {
    if (category !== undefined) {
      return category;
    }
    const [page] = Settings.RegisterVerticalLayoutCategory("Azeroth's Top Talent");
    category = page;
    for (const moment of moments) {
      checkbox(page, text(`set_${moment}`), moment, defaults.moments, () => settings().moments);
    }
    for (const difficulty of difficulties) {
      const label = text(`set_${difficulty}`);
      checkbox(page, label, difficulty, defaults.dungeonDifficulties, () => settings().dungeonDifficulties);
    }
    for (const flag of flags) {
      checkbox(page, text(`set_${flag}`), flag, defaults, settings);
    }
    slotMode(page);
    scale(page);
    position(page);
    Settings.RegisterAddOnCategory(page);
    return page;
  }

  /** @param table The table that holds the flag now. */
  function checkbox<Key extends string>(
    page: SettingsCategory,
    label: string,
    key: Key,
    byDefault: Readonly<Record<Key, boolean>>,
    table: () => Record<Key, boolean>,
  ): void {
    const setting = Settings.RegisterProxySetting<boolean>(
      page,
      prefix + key,
      Settings.VarType.Boolean,
      label,
      byDefault[key],
      () => table()[key],
      (on) => {
        table()[key] = on;
      },
    );
    Settings.CreateCheckbox(page, setting, text('set_tip'));
  }

  function slotMode(page: SettingsCategory): void {
    const setting = Settings.RegisterProxySetting<string>(
      page,
      `${prefix}slotMode`,
      Settings.VarType.String,
      text('set_slotMode'),
      defaults.slotMode,
      () => settings().slotMode,
      (mode) => (settings().slotMode = mode === 'perBuild' ? 'perBuild' : 'recycled'),
    );
    Settings.CreateDropdown(page, setting, () => {
      const choices = Settings.CreateControlTextContainer();
      choices.Add('recycled', text('set_recycled'));
      choices.Add('perBuild', text('set_perBuild'));
      return choices.GetData();
    });
  }

  function scale(page: SettingsCategory): void {
    const setting = Settings.RegisterProxySetting<number>(
      page,
      `${prefix}scale`,
      Settings.VarType.Number,
      text('set_scale'),
      defaults.scale,
      () => settings().scale,
      (value) => (settings().scale = value),
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
    const setting = Settings.RegisterProxySetting<string>(
      page,
      `${prefix}position`,
      Settings.VarType.String,
      text('set_position'),
      'standard',
      () => (settings().position == null ? 'standard' : 'moved'),
      (place) => {
        if (place === 'standard') {
          settings().position = undefined;
        }
      },
    );
    Settings.CreateDropdown(page, setting, () => {
      const choices = Settings.CreateControlTextContainer();
      choices.Add('standard', text('set_standard'));
      choices.Add('moved', text('set_asMoved'));
      return choices.GetData();
    });
  }

  return {
    register: () => void register(),
    open: () => void Settings.OpenToCategory(register().GetID()),
  };
}
