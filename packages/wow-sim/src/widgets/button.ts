/** Buttons and check buttons. */
import { raise } from '../lua.ts';
import type { SimFontString } from './font-string.ts';
import { SimFrame } from './frame.ts';
import type { WidgetHost } from './host.ts';
import { knownAtlas } from './known-art.ts';

export class SimButton extends SimFrame {
  simEnabled = true;
  simHighlighted = false;
  simLabel: SimFontString | undefined;
  private normalFont = 'GameFontNormal';
  /** Font of the text while the button is disabled; undefined for the normal font. */
  simDisabledFont: string | undefined;

  constructor(host: WidgetHost, type: string, name: string | undefined, parent: SimFrame | undefined) {
    super(host, type, name, parent);
    this.simMouse = true;
    this.simArt = 'row';
  }

  override simScriptTypes(): readonly string[] {
    return [
      ...super.simScriptTypes(),
      'OnClick',
      'PreClick',
      'PostClick',
      'OnDoubleClick',
      'OnEnable',
      'OnDisable',
    ];
  }

  SetText(text: string): void {
    this.GetFontString().SetText(text);
  }

  GetText(): string | undefined {
    return this.simLabel?.GetText();
  }

  GetFontString(): SimFontString {
    if (this.simLabel === undefined) {
      this.simLabel = this.CreateFontString(undefined, 'OVERLAY', this.normalFont);
      // The label stands in the middle until it is anchored elsewhere.
      this.simLabel.SetPoint('CENTER', this, 'CENTER', 0, 0);
      this.useFont();
    }
    return this.simLabel;
  }

  SetEnabled(enabled: boolean): void {
    if (this.simEnabled !== enabled) {
      this.simEnabled = enabled;
      this.useFont();
      this.simRun(enabled ? 'OnEnable' : 'OnDisable');
    }
  }

  Enable(): void {
    this.SetEnabled(true);
  }

  Disable(): void {
    this.SetEnabled(false);
  }

  IsEnabled(): boolean {
    return this.simEnabled;
  }

  SetNormalFontObject(font: string): void {
    this.normalFont = font;
    this.useFont();
  }

  SetDisabledFontObject(font: string): void {
    this.simDisabledFont = font;
    this.useFont();
  }

  SetHighlightFontObject(_font: string): void {
    // No picture shows a button under the pointer.
  }

  SetMotionScriptsWhileDisabled(run: boolean): void {
    this.simPointableWhileDisabled = run;
  }

  /** Whether the pointer on it runs its scripts. */
  simIsPointable(): boolean {
    return this.simEnabled || this.simPointableWhileDisabled;
  }

  private useFont(): void {
    const font = this.simEnabled ? this.normalFont : (this.simDisabledFont ?? this.normalFont);
    this.simLabel?.SetFontObject(font);
  }

  SetHighlightTexture(_asset: string, _blendMode?: string): void {
    // Drawn only while it is locked, by the art of a row.
  }

  SetHighlightAtlas(atlas: string, _blendMode?: string): void {
    if (knownAtlas(atlas) === undefined) {
      raise(`unknown atlas "${atlas}"`);
    }
  }

  LockHighlight(): void {
    this.simHighlighted = true;
  }

  UnlockHighlight(): void {
    this.simHighlighted = false;
  }

  RegisterForClicks(..._clicks: string[]): void {
    // Every click arrives.
  }

  /** Runs the click scripts, unless the button is disabled. */
  Click(button?: string): void {
    if (this.simEnabled) {
      const pressed = button ?? 'LeftButton';
      this.simClicked();
      this.simRun('PreClick', pressed, false);
      this.simRun('OnClick', pressed, false);
      this.simRun('PostClick', pressed, false);
    }
  }

  /** Clicks it at a point of the screen, so many pixels from the left; only a slider asks where. */
  simClickAt(_x: number): void {
    this.Click();
  }

  /** What the client itself does on a click, before the scripts. */
  protected simClicked(): void {
    // A plain button does nothing.
  }
}

export class SimCheckButton extends SimButton {
  simChecked = false;

  SetChecked(checked: boolean): void {
    this.simChecked = checked;
  }

  GetChecked(): boolean {
    return this.simChecked;
  }

  protected override simClicked(): void {
    this.simChecked = !this.simChecked;
  }
}
