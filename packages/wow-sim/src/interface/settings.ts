/**
 * The settings that addons register in the client's settings window: pages, settings and controls.
 *
 * The addon stores the values. Source: `Blizzard_Settings_Shared`, 12.1.0.
 */
import { raise, textOf } from '../lua.ts';

/**
 * What the window needs of the client around it.
 *
 * @noSelf
 */
interface SettingsHost {
  isInCombat(): boolean;
  log(line: string): void;
  addViolation(what: string): void;
  runAddon(what: string, action: () => void): void;
  /** The settings window is about to open. */
  opens(): void;
}

type Read = () => unknown;
type Write = (value: unknown) => void;
type ListChoices = () => readonly unknown[];
type Ask = () => boolean;

/** Lua type of each `Settings.VarType`. */
const varTypes = { Boolean: 'boolean', Number: 'number', String: 'string' } as const;

/** A control, and what it shows for the current value of its setting. */
export interface SettingControl {
  readonly kind: 'checkBox' | 'dropdown' | 'slider';
  /** The current value in words; empty for a check box. */
  readonly words: () => string;
  /** Position of a slider, 0 to 1. */
  readonly position: () => number;
  /** The choices of a dropdown. */
  readonly choices: () => readonly Choice[];
}

interface Choice {
  readonly value: unknown;
  readonly label: string;
}

const nowhere = (): number => 0;
const noChoices = (): readonly Choice[] => [];

export class SimSettingsCategory {
  readonly simName: string;
  private readonly id: number;

  constructor(name: string, id: number) {
    this.simName = name;
    this.id = id;
  }

  GetID(): number {
    return this.id;
  }

  GetName(): string {
    return this.simName;
  }
}

/** A setting with the addon's own getter and setter. */
export class SimSetting {
  readonly simName: string;
  readonly simType: string;
  readonly simRead: Read;
  readonly simWrite: Write;
  /** The values that its control can give now; undefined for every value of its type. */
  simChoices: ListChoices | undefined;
  /** Whether its control can be used; undefined for always. A control that depends on another is indented. */
  simCanChange: Ask | undefined;
  /** The control beside its name in the window; undefined until the addon creates one. */
  simControl: SettingControl | undefined;
  private readonly variable: string;

  constructor(variable: string, name: string, type: string, read: Read, write: Write) {
    this.variable = variable;
    this.simName = name;
    this.simType = type;
    this.simRead = read;
    this.simWrite = write;
  }

  GetVariable(): string {
    return this.variable;
  }

  GetName(): string {
    return this.simName;
  }

  GetValue(): unknown {
    return this.simRead();
  }

  SetValue(value: unknown): void {
    this.simWrite(value);
  }
}

/** What `CreateCheckbox` returns. */
class SimSettingsLine {
  private readonly setting: SimSetting;

  constructor(setting: SimSetting) {
    this.setting = setting;
  }

  SetParentInitializer(_parent: SimSettingsLine, canChange: Ask): void {
    this.setting.simCanChange = canChange;
  }
}

/**
 * Turns a value into words.
 *
 * @noSelf
 */
interface Formatter {
  (value: number): string;
}

/**
 * What `CreateSettingsListSectionHeaderInitializer` and `CreateSettingsButtonInitializer` make.
 *
 * @noSelf
 */
interface SimSettingsExtra {
  readonly simText: string;
  /** Only a button has these. */
  readonly simLabel?: string | undefined;
  readonly simClick?: (() => void) | undefined;
}

/**
 * A line with a button, below so many settings.
 *
 * @noSelf
 */
export interface SettingsButton {
  readonly before: number;
  readonly name: string;
  readonly label: string;
  readonly click: () => void;
}

/** The choices of a dropdown, which the addon adds one by one. */
class SimSettingsChoices {
  private readonly choices: Choice[] = [];

  Add(value: unknown, label: string, _tooltip?: string): void {
    this.choices.push({ value, label });
  }

  GetData(): readonly Choice[] {
    return this.choices;
  }
}

class SimSliderOptions {
  readonly simValues: number[] = [];
  /** Turns the value into the text beside the slider. */
  simFormat: Formatter = (value) => `${value}`;

  constructor(minimum: number, maximum: number, step: number) {
    const steps = Math.floor((maximum - minimum) / step + 0.5);
    for (let index = 0; index <= steps; index++) {
      this.simValues.push(minimum + index * step);
    }
  }

  SetLabelFormatter(_labelType: number, formatter: Formatter): void {
    this.simFormat = formatter;
  }
}

export class SettingsWindow {
  /** Every setting, in order of registration. */
  settings: SimSetting[] = [];
  /** Headings, each with the index of the setting that follows it. */
  headings: { readonly before: number; readonly text: string }[] = [];
  buttons: SettingsButton[] = [];
  /** Id of the page that the window shows; undefined while it is closed. */
  openCategoryId: number | undefined;
  private categories: SimSettingsCategory[] = [];
  private listed: SimSettingsCategory[] = [];
  private readonly host: SettingsHost;

  constructor(host: SettingsHost) {
    this.host = host;
  }

  /** What a control of the settings window does: only values that it can give. */
  change(variable: string, value: unknown): void {
    const setting = this.settings.find((candidate) => candidate.GetVariable() === variable);
    if (setting === undefined || setting.simControl === undefined) {
      raise(`no control for a setting "${variable}"`);
    }
    const choices = setting.simChoices?.();
    if (typeof value !== setting.simType || (choices !== undefined && !choices.includes(value))) {
      raise(`the control of "${variable}" cannot give ${textOf(value)}`);
    }
    if (setting.simCanChange?.() === false) {
      raise(`the control of "${variable}" is grey`);
    }
    this.host.runAddon(`setting ${variable}`, () => {
      setting.SetValue(value);
    });
  }

  /** Clicks the button of the line with that name. */
  press(name: string): void {
    const button = this.buttons.find((candidate) => candidate.name === name);
    if (button === undefined) {
      raise(`no button for "${name}" in the settings`);
    }
    this.host.runAddon(`settings button ${name}`, button.click);
  }

  /** Name of the page that the window shows; undefined while it is closed. */
  openName(): string | undefined {
    return this.listed.find((category) => category.GetID() === this.openCategoryId)?.simName;
  }

  /** The player closes the window. */
  close(): void {
    this.openCategoryId = undefined;
  }

  /** A new session: nothing is registered. */
  clear(): void {
    this.settings = [];
    this.headings = [];
    this.buttons = [];
    this.categories = [];
    this.listed = [];
    this.openCategoryId = undefined;
  }

  /** The table `Settings`. */
  api(): object {
    return {
      VarType: varTypes,
      RegisterVerticalLayoutCategory: (name: string) => {
        const category = new SimSettingsCategory(name, this.categories.length + 1);
        this.categories.push(category);
        return $multi(category, {});
      },
      RegisterAddOnCategory: (category: SimSettingsCategory) => {
        this.listed.push(category);
      },
      RegisterProxySetting: (
        _category: SimSettingsCategory,
        variable: string,
        type: string,
        name: string,
        defaultValue: unknown,
        read: Read,
        write: Write,
      ) => this.register(new SimSetting(variable, name, type, read, write), defaultValue),
      CreateCheckbox: (_category: SimSettingsCategory, setting: SimSetting, _tooltip?: string) => {
        if (setting.simType !== varTypes.Boolean) {
          raise(`Settings.CreateCheckbox: "${setting.GetVariable()}" is no boolean`);
        }
        setting.simControl = {
          kind: 'checkBox',
          words: () => '',
          position: nowhere,
          choices: noChoices,
        };
        return new SimSettingsLine(setting);
      },
      CreateDropdown: (_category: SimSettingsCategory, setting: SimSetting, choices: () => unknown) => {
        const data = () => choices() as readonly Choice[];
        setting.simChoices = () => data().map((choice) => choice.value);
        setting.simControl = {
          kind: 'dropdown',
          words: () => data().find((choice) => choice.value === setting.simRead())?.label ?? '',
          position: nowhere,
          choices: data,
        };
      },
      CreateSlider: (_category: SimSettingsCategory, setting: SimSetting, options: SimSliderOptions) => {
        setting.simChoices = () => options.simValues;
        const last = options.simValues.length - 1;
        const low = options.simValues[0]!;
        const range = options.simValues[last]! - low;
        setting.simControl = {
          kind: 'slider',
          words: () => options.simFormat(setting.simRead() as number),
          position: () => ((setting.simRead() as number) - low) / range,
          choices: noChoices,
        };
      },
      CreateSliderOptions: (minimum: number, maximum: number, step: number) =>
        new SimSliderOptions(minimum, maximum, step),
      CreateControlTextContainer: () => new SimSettingsChoices(),
      RegisterInitializer: (_category: SimSettingsCategory, extra: SimSettingsExtra) => {
        const { simText, simLabel, simClick } = extra;
        const before = this.settings.length;
        if (simLabel === undefined || simClick === undefined) {
          this.headings.push({ before, text: simText });
        } else {
          this.buttons.push({ before, name: simText, label: simLabel, click: simClick });
        }
      },
      OpenToCategory: (categoryId: number) => this.open(categoryId),
    };
  }

  private register(setting: SimSetting, defaultValue: unknown): SimSetting {
    const variable = setting.GetVariable();
    if (this.settings.some((other) => other.GetVariable() === variable)) {
      raise(`Settings.RegisterProxySetting: "${variable}" is registered already`);
    }
    if (typeof defaultValue !== setting.simType) {
      raise(`Settings.RegisterProxySetting: the default of "${variable}" is no ${setting.simType}`);
    }
    this.settings.push(setting);
    return setting;
  }

  private open(categoryId: number): boolean {
    if (this.host.isInCombat()) {
      this.host.addViolation('Settings.OpenToCategory in combat');
      return false;
    }
    const found = this.listed.find((category) => category.GetID() === categoryId);
    this.host.opens();
    this.openCategoryId = found?.GetID();
    this.host.log(
      found === undefined
        ? 'client: no such page of settings'
        : `client: settings open at "${found.simName}"`,
    );
    return found !== undefined;
  }
}
