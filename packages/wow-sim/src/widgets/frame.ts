/** A frame: children, scripts and events. */
import type { Listener } from '../events.ts';
import type { ArtName } from '../layout/drawn.ts';
import { effectiveScale, placeOf } from '../layout/place.ts';
import { raise } from '../lua.ts';
import { SimFontString } from './font-string.ts';
import type { WidgetHost } from './host.ts';
import { SimRegion } from './region.ts';
import { SimTexture } from './texture.ts';

export type Script = (self: SimFrame, ...args: unknown[]) => void;

const commonScripts = [
  'OnEvent',
  'OnUpdate',
  'OnShow',
  'OnHide',
  'OnEnter',
  'OnLeave',
  'OnLoad',
  'OnDragStart',
  'OnDragStop',
  'OnMouseDown',
  'OnMouseUp',
  'OnMouseWheel',
  'OnKeyDown',
  'OnKeyUp',
  'OnSizeChanged',
  'OnHyperlinkClick',
];

/** Frame strata, the lowest first. */
export const strata: readonly string[] = [
  'BACKGROUND',
  'LOW',
  'MEDIUM',
  'HIGH',
  'DIALOG',
  'FULLSCREEN',
  'FULLSCREEN_DIALOG',
  'TOOLTIP',
];

export class SimFrame extends SimRegion implements Listener {
  declare simParent: SimFrame | undefined;
  readonly simHost: WidgetHost;
  readonly simChildren: SimFrame[] = [];
  readonly simRegions: SimRegion[] = [];
  /** Undefined for its parent's strata. */
  simStrata: string | undefined;
  /** What the client draws for it: the art of its template or type. */
  simArt: ArtName | undefined;
  /** A frame that was raised later lies above; undefined if it never was. */
  simRaised: number | undefined;
  /** Position of a slider of the game, 0 to 1. */
  simPosition: number | undefined;
  simMouse = false;
  /** The pointer is on it. */
  simPointedAt = false;
  /** A close button of the game, which shows a cross and no text. */
  simIsClose = false;
  /** On the root: the box that the keyboard types into. */
  simFocus: { ClearFocus(): void } | undefined;
  simMovable = false;
  /** The frame follows the pointer, from StartMoving to StopMovingOrSizing. */
  simMoves = false;
  /** Whether OnEnter and OnLeave run while a button is disabled. */
  simPointableWhileDisabled = false;
  private topLevel: boolean | undefined;
  private raises: number | undefined;
  simDragButton: string | undefined;
  private scripts: Record<string, Script[] | undefined> = {};

  constructor(host: WidgetHost, type: string, name: string | undefined, parent: SimFrame | undefined) {
    super(type, name, parent);
    this.simHost = host;
    parent?.simChildren.push(this);
  }

  /** The scripts this type of frame has; setting another raises. */
  simScriptTypes(): readonly string[] {
    return commonScripts;
  }

  simHasScript(script: string): boolean {
    return (this.scripts[script] ?? []).length > 0;
  }

  /** Runs a script's handlers: first the one that was set, then the hooks. */
  simRun(script: string, ...args: unknown[]): void {
    for (const handler of [...(this.scripts[script] ?? [])]) {
      this.simHost.run(`${this.simName ?? this.simType}:${script}`, () => {
        handler(this, ...args);
      });
    }
  }

  hear(event: string, payload: readonly unknown[]): void {
    this.simRun('OnEvent', event, ...payload);
  }

  SetScript(script: string, handler?: Script): void {
    this.mustHaveScript(script);
    this.scripts[script] = handler === undefined ? [] : [handler];
  }

  GetScript(script: string): Script | undefined {
    this.mustHaveScript(script);
    return this.scripts[script]?.[0];
  }

  HookScript(script: string, handler: Script): void {
    this.mustHaveScript(script);
    this.scripts[script] = [...(this.scripts[script] ?? []), handler];
  }

  RegisterEvent(event: string): boolean {
    const isNew = !this.simHost.events.isRegistered(this, event);
    this.simHost.events.register(this, event);
    return isNew;
  }

  RegisterUnitEvent(event: string, unit: string, otherUnit?: string): boolean {
    const isNew = !this.simHost.events.isRegistered(this, event);
    this.simHost.events.register(this, event, otherUnit === undefined ? [unit] : [unit, otherUnit]);
    return isNew;
  }

  UnregisterEvent(event: string): boolean {
    const was = this.simHost.events.isRegistered(this, event);
    this.simHost.events.unregister(this, event);
    return was;
  }

  IsEventRegistered(event: string): boolean {
    return this.simHost.events.isRegistered(this, event);
  }

  CreateTexture(name?: string, layer?: string): SimTexture {
    const texture = new SimTexture(name, this, this.simHost);
    texture.simLayer = layer ?? 'ARTWORK';
    this.simRegions.push(texture);
    this.nameGlobally(name, texture);
    return texture;
  }

  /** A mask is never drawn itself. */
  CreateMaskTexture(name?: string): SimTexture {
    const mask = new SimTexture(name, this, this.simHost, 'MaskTexture');
    this.nameGlobally(name, mask);
    return mask;
  }

  CreateFontString(name?: string, layer?: string, template?: string): SimFontString {
    const text = new SimFontString(name, this, this.simHost.locale, template);
    text.simLayer = layer ?? 'ARTWORK';
    this.simRegions.push(text);
    this.nameGlobally(name, text);
    return text;
  }

  override GetParent(): SimFrame | undefined {
    return this.simParent;
  }

  override Show(): void {
    if (!this.simShown) {
      this.simShown = true;
      if (this.topLevel === true) {
        this.Raise();
      }
      if (this.IsVisible()) {
        this.simTellVisible('OnShow');
      }
    }
  }

  override Hide(): void {
    if (this.simShown) {
      const wasVisible = this.IsVisible();
      this.simShown = false;
      if (wasVisible) {
        this.simTellVisible('OnHide');
      }
    }
  }

  /** Runs OnShow or OnHide on this frame and on every child that comes or goes with it. */
  simTellVisible(script: string): void {
    this.simRun(script);
    for (const child of [...this.simChildren]) {
      if (child.simShown) {
        child.simTellVisible(script);
      }
    }
  }

  GetChildren(): LuaMultiReturn<SimFrame[]> {
    return $multi(...this.simChildren);
  }

  SetParent(parent: SimFrame): void {
    const old = this.simParent;
    if (old !== undefined) {
      const index = old.simChildren.indexOf(this);
      old.simChildren.splice(index, 1);
    }
    this.simParent = parent;
    parent.simChildren.push(this);
  }

  SetFrameStrata(value: string): void {
    if (!strata.includes(value)) {
      raise(`unknown frame strata "${value}"`);
    }
    this.simStrata = value;
  }

  GetFrameStrata(): string {
    return this.simStrata ?? this.simParent?.GetFrameStrata() ?? 'MEDIUM';
  }

  SetFrameLevel(_level: number): void {
    // In the simulated client children lie above their parents in order of creation; only whole windows are raised.
  }

  /** A frame at top level is raised whenever it shows. */
  SetToplevel(topLevel: boolean): void {
    this.topLevel = topLevel;
  }

  /** Puts the frame above all others of its strata. */
  Raise(): void {
    this.simRaised = this.countRaise();
  }

  /** The root counts the raises of all its descendants. */
  private countRaise(): number {
    if (this.simParent !== undefined) {
      return this.simParent.countRaise();
    }
    this.raises = (this.raises ?? 0) + 1;
    return this.raises;
  }

  SetMovable(movable: boolean): void {
    this.simMovable = movable;
  }

  IsMovable(): boolean {
    return this.simMovable;
  }

  EnableMouse(enable: boolean): void {
    this.simMouse = enable;
  }

  SetClampedToScreen(clamped: boolean): void {
    this.simClamped = clamped;
  }

  RegisterForDrag(button?: string): void {
    this.simDragButton = button;
  }

  StartMoving(): void {
    if (!this.simMovable) {
      raise(`${this.simName ?? 'Frame'}:StartMoving(): Frame is not movable`);
    }
    this.simMoves = true;
  }

  StopMovingOrSizing(): void {
    this.simMoves = false;
  }

  /**
   * Moves the frame by so many pixels of the screen, right and down. It then has one anchor, to the screen, as in the client after
   * the player has dragged a frame. (The client chooses one of nine points; here it is always the top left.)
   */
  simMoveBy(right: number, down: number): void {
    const place = placeOf(this);
    if (place !== undefined) {
      const scale = effectiveScale(this);
      this.ClearAllPoints();
      this.SetPoint(
        'TOPLEFT',
        this.simRoot(),
        'TOPLEFT',
        (place.left + right) / scale,
        -(place.top + down) / scale,
      );
    }
  }

  /** The frame above all others. */
  simRoot(): SimFrame {
    return this.simParent === undefined ? this : this.simParent.simRoot();
  }

  private mustHaveScript(script: string): void {
    if (!this.simScriptTypes().includes(script)) {
      raise(`${this.simType} doesn't have a "${script}" script`);
    }
  }

  private nameGlobally(name: string | undefined, value: unknown): void {
    if (name !== undefined) {
      this.simHost.setGlobal(name, value);
    }
  }
}
