/** Frames and buttons. Facts: client 12.1.0 (69404). */

/**
 * Handlers by script; the frame comes first, as everywhere in the client.
 *
 * @noSelf
 */
interface FrameScripts<Self> {
  OnEvent: (self: Self, event: WowEventName, ...payload: readonly unknown[]) => void;
  OnShow: (self: Self) => void;
  OnHide: (self: Self) => void;
  OnEnter: (self: Self) => void;
  OnLeave: (self: Self) => void;
  OnDragStart: (self: Self) => void;
  OnDragStop: (self: Self) => void;
}

/** @noSelf */
interface ButtonScripts<Self> extends FrameScripts<Self> {
  OnClick: (self: Self, button: string) => void;
}

interface Frame extends Region {
  SetScript<Script extends keyof FrameScripts<Frame>>(
    script: Script,
    handler: FrameScripts<this>[Script] | undefined,
  ): void;
  RegisterEvent(event: WowEventName): boolean;
  RegisterUnitEvent(event: WowEventName, unit: UnitId): boolean;
  UnregisterEvent(event: WowEventName): boolean;
  CreateTexture(name: string | undefined, layer: DrawLayer): Texture;
  CreateMaskTexture(): MaskTexture;
  CreateFontString(name: string | undefined, layer: DrawLayer, template: FontTemplate): FontString;
  SetFrameStrata(strata: 'MEDIUM' | 'HIGH' | 'DIALOG'): void;
  SetToplevel(topLevel: boolean): void;
  SetMovable(movable: boolean): void;
  EnableMouse(enable: boolean): void;
  SetClampedToScreen(clamped: boolean): void;
  RegisterForDrag(button: 'LeftButton'): void;
  StartMoving(): void;
  StopMovingOrSizing(): void;
  /** Sets the scale of this frame and of everything in it; 1 is the scale of the interface. */
  SetScale(scale: number): void;
  GetScale(): number;
}

/** A frame of `DefaultPanelTemplate` or `DefaultPanelFlatTemplate`: the game's panel, with a title. */
interface TitledFrame extends Frame {
  SetTitle(title: string): void;
}

interface Button extends Omit<Frame, 'SetScript'> {
  SetScript<Script extends keyof ButtonScripts<Button>>(
    script: Script,
    handler: ButtonScripts<this>[Script] | undefined,
  ): void;
  SetText(text: string): void;
  GetText(): string | undefined;
  SetEnabled(enabled: boolean): void;
  /** Its text, once it has one. */
  GetFontString(): FontString | undefined;
  /** Font of the text; a button without a template has none until then. */
  SetNormalFontObject(font: FontTemplate): void;
  /** Font of the text while the button is disabled. */
  SetDisabledFontObject(font: FontTemplate): void;
  /** Font of the text while the pointer is on the button. */
  SetHighlightFontObject(font: FontTemplate): void;
  /** Whether OnEnter and OnLeave run while the button is disabled. */
  SetMotionScriptsWhileDisabled(run: boolean): void;
  /** A piece of the game's own art, drawn over the button while the pointer is on it. */
  SetHighlightAtlas(atlas: string, blendMode: 'ADD'): void;
  /** Drawn over the button while the pointer is on it. */
  SetHighlightTexture(asset: string, blendMode: 'ADD'): void;
  /** Shown as if the pointer were on it, until unlocked. */
  LockHighlight(): void;
  UnlockHighlight(): void;
  /** As if the player clicked: runs OnClick. */
  Click(): void;
}

/** @noSelf */
interface EditBoxScripts<Self> extends FrameScripts<Self> {
  OnTextChanged: (self: Self, userInput: boolean) => void;
  OnEscapePressed: (self: Self) => void;
  OnEditFocusGained: (self: Self) => void;
}

/** A box to type in, or to copy from. */
interface EditBox extends Omit<Frame, 'SetScript'> {
  SetScript<Script extends keyof EditBoxScripts<EditBox>>(
    script: Script,
    handler: EditBoxScripts<this>[Script] | undefined,
  ): void;
  /** Runs a handler after those that the template has set. */
  HookScript<Script extends keyof EditBoxScripts<EditBox>>(
    script: Script,
    handler: EditBoxScripts<this>[Script],
  ): void;
  SetText(text: string): void;
  GetText(): string;
  SetAutoFocus(autoFocus: boolean): void;
  SetFocus(): void;
  ClearFocus(): void;
  /** Selects from one letter to another; everything without arguments. */
  HighlightText(start?: number, stop?: number): void;
  SetCursorPosition(position: number): void;
}

interface ScrollFrame extends Frame {
  SetScrollChild(child: Frame): void;
  SetVerticalScroll(offset: number): void;
}

/** A bar that is filled from the left. */
interface StatusBar extends Frame {
  SetMinMaxValues(least: number, most: number): void;
  SetValue(value: number): void;
  /** A file's path. */
  SetStatusBarTexture(file: string): void;
  SetStatusBarColor(red: number, green: number, blue: number): void;
}

type AnyFrame = Frame | Button | EditBox;
