/**
 * The game's own Settings window. Facts: client 12.1.0 (69404), `Blizzard_Settings_Shared`; its functions take no `self`.
 *
 * @see https://warcraft.wiki.gg/wiki/Settings_API
 */

/** A page of the window. */
interface SettingsCategory {
  GetID(): number;
}

/** One setting as the window knows it; handed on, never read. */
interface GameSetting {
  GetVariable(): string;
}

/** The choices of a dropdown. */
interface SettingsChoices {
  Add(value: string | number, label: string, tooltip?: string): void;
  GetData(): unknown;
}

interface SettingsSliderOptions {
  /** How the value reads beside the slider. */
  SetLabelFormatter(labelType: number, formatter: (value: number) => string): void;
}

/** A line of a page with its control. */
interface SettingsLine {
  /** Indents the line below its parent, and greys it while `canChange` returns false. */
  SetParentInitializer(parent: SettingsLine, canChange: () => boolean): void;
}

/** @noSelf */
interface SettingsApi {
  readonly VarType: { readonly Boolean: string; readonly Number: string; readonly String: string };
  RegisterVerticalLayoutCategory(name: string): LuaMultiReturn<[category: SettingsCategory, layout: unknown]>;
  /** Shows the page in the window's list of addons. */
  RegisterAddOnCategory(category: SettingsCategory): void;
  /** A setting whose value the addon keeps. `variable` is unique in the whole client. */
  RegisterProxySetting<Value extends boolean | number | string>(
    category: SettingsCategory,
    variable: string,
    variableType: string,
    name: string,
    defaultValue: Value,
    getValue: () => Value,
    setValue: (value: Value) => void,
  ): GameSetting;
  CreateCheckbox(category: SettingsCategory, setting: GameSetting, tooltip?: string): SettingsLine;
  CreateDropdown(
    category: SettingsCategory,
    setting: GameSetting,
    getOptions: () => unknown,
    tooltip?: string,
  ): void;
  CreateSlider(
    category: SettingsCategory,
    setting: GameSetting,
    options: SettingsSliderOptions,
    tooltip?: string,
  ): void;
  CreateSliderOptions(minimum: number, maximum: number, step: number): SettingsSliderOptions;
  CreateControlTextContainer(): SettingsChoices;
  /** A further line of a page. @param line What the function below makes; handed on, never read. */
  RegisterInitializer(category: SettingsCategory, line: unknown): void;
  /** Opens the window at a page. Not in combat: the client refuses. */
  OpenToCategory(categoryId: number): boolean;
}

declare const Settings: SettingsApi;

/** A heading between the settings of a page. */
declare function CreateSettingsListSectionHeaderInitializer(name: string): unknown;

/** Where a slider's value can be written. */
declare const MinimalSliderWithSteppersMixin: {
  readonly Label: { readonly Left: number; readonly Right: number; readonly Top: number };
};

/** A line with a button. @param addSearchTags Whether the window's search finds it; must be given. */
declare function CreateSettingsButtonInitializer(
  name: string,
  buttonText: string,
  buttonClick: () => void,
  tooltip: string,
  addSearchTags: boolean,
): unknown;
