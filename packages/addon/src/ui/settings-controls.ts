/** The controls of a settings page, each bound to one value of our settings. */
import type { DungeonDifficulties, Moments } from '../core/saved/settings.ts';
import type { Texts } from '../locale/texts.ts';

const prefix = 'AzerothsTopTalent_';

/** A control's key; its label is the text `set_<key>`. */
type SettingKey =
  | keyof Moments
  | keyof DungeonDifficulties
  | 'belowMaxLevel'
  | 'sharedActionBars'
  | 'sound'
  | 'tolerance'
  | 'slotMode'
  | 'scale'
  | 'position';

/** The label of a choice. */
type ChoiceKey = 'set_recycled' | 'set_perBuild' | 'set_standard' | 'set_asMoved';

/**
 * The value that a control shows and changes.
 *
 * @noSelf
 */
interface BoundValue<Value extends boolean | number | string> {
  readonly key: SettingKey;
  readonly byDefault: Value;
  get(): Value;
  set(value: Value): void;
}

/** The values of a dropdown, and the keys of their labels. */
type Choices = readonly (readonly [value: string, label: ChoiceKey])[];

/** @noSelf */
interface SliderRange {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** The key of its tooltip, if it is not that of every setting. */
  readonly tip?: 'set_toleranceTip';
  /** How a value reads beside the slider. */
  words(value: number): string;
}

/** @noSelf */
export interface SettingsControls {
  heading(title: string): void;
  checkbox(value: BoundValue<boolean>): SettingsLine;
  /** @param choices Called whenever the dropdown opens. */
  dropdown(value: BoundValue<string>, choices: () => Choices): void;
  slider(value: BoundValue<number>, range: SliderRange): void;
  button(name: 'set_preview', label: 'set_show', click: () => void): void;
}

/** Adds controls to a page, one below the other. */
export function createControls(page: SettingsCategory, { text }: Texts): SettingsControls {
  function register<Value extends boolean | number | string>(
    { key, byDefault, get, set }: BoundValue<Value>,
    type: string,
  ): GameSetting {
    return Settings.RegisterProxySetting(page, prefix + key, type, text(`set_${key}`), byDefault, get, set);
  }

  return {
    heading(title) {
      Settings.RegisterInitializer(page, CreateSettingsListSectionHeaderInitializer(title));
    },
    checkbox: (value) =>
      Settings.CreateCheckbox(page, register(value, Settings.VarType.Boolean), text('set_tip')),
    dropdown(value, choices) {
      Settings.CreateDropdown(page, register(value, Settings.VarType.String), () => {
        const container = Settings.CreateControlTextContainer();
        for (const [choice, label] of choices()) {
          container.Add(choice, text(label));
        }
        return container.GetData();
      });
    },
    slider(value, { least, most, step, tip, words }) {
      const options = Settings.CreateSliderOptions(least, most, step);
      options.SetLabelFormatter(MinimalSliderWithSteppersMixin.Label.Right, words);
      Settings.CreateSlider(page, register(value, Settings.VarType.Number), options, text(tip ?? 'set_tip'));
    },
    button(name, label, click) {
      const line = CreateSettingsButtonInitializer(text(name), text(label), click, text(name), true);
      Settings.RegisterInitializer(page, line);
    },
  };
}
