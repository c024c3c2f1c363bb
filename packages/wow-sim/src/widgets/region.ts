/** What frames, textures and texts have in common: place, size, and whether they are shown. */
import { effectiveScale, placeOf, screen } from '../layout/place.ts';
import type { Anchor, PlacedRegion } from '../layout/place.ts';
import { raise } from '../lua.ts';

const framePoints: Readonly<Record<string, true | undefined>> = {
  TOPLEFT: true,
  TOP: true,
  TOPRIGHT: true,
  LEFT: true,
  CENTER: true,
  RIGHT: true,
  BOTTOMLEFT: true,
  BOTTOM: true,
  BOTTOMRIGHT: true,
};

export class SimRegion implements PlacedRegion {
  readonly simType: string;
  readonly simName: string | undefined;
  simParent: SimRegion | undefined;
  simShown = true;
  simAnchors: Anchor[] = [];
  simWidth = 0;
  simHeight = 0;
  simAlpha = 1;
  simScale = 1;
  /** Draw layer within its frame. */
  simLayer = 'ARTWORK';
  /** Kept on the screen, whatever its anchors say. */
  simClamped: boolean | undefined;

  constructor(type: string, name: string | undefined, parent: SimRegion | undefined) {
    this.simType = type;
    this.simName = name;
    this.simParent = parent;
  }

  GetName(): string | undefined {
    return this.simName;
  }

  GetObjectType(): string {
    return this.simType;
  }

  GetParent(): SimRegion | undefined {
    return this.simParent;
  }

  SetPoint(point: string, relativeTo?: PlacedRegion, relativePoint?: string, x?: number, y?: number): void {
    if (framePoints[point] !== true || (relativePoint !== undefined && framePoints[relativePoint] !== true)) {
      raise(`SetPoint: unknown point "${point}" or "${relativePoint}"`);
    }
    if (relativeTo === this) {
      raise('SetPoint: a region cannot be anchored to itself');
    }
    this.simAnchors = this.simAnchors.filter((anchor) => anchor.point !== point);
    this.simAnchors.push({
      point,
      relativeTo: relativeTo ?? this.simParent,
      relativePoint: relativePoint ?? point,
      x: x ?? 0,
      y: y ?? 0,
    });
  }

  ClearAllPoints(): void {
    this.simAnchors = [];
  }

  SetAllPoints(relativeTo?: PlacedRegion): void {
    this.simAnchors = [];
    this.SetPoint('TOPLEFT', relativeTo, 'TOPLEFT', 0, 0);
    this.SetPoint('BOTTOMRIGHT', relativeTo, 'BOTTOMRIGHT', 0, 0);
  }

  GetPoint(
    index?: number,
  ): LuaMultiReturn<[string?, (PlacedRegion | undefined)?, string?, number?, number?]> {
    const anchor = this.simAnchors[(index ?? 1) - 1];
    if (anchor === undefined) {
      return $multi();
    }
    return $multi(anchor.point, anchor.relativeTo, anchor.relativePoint, anchor.x, anchor.y);
  }

  GetNumPoints(): number {
    return this.simAnchors.length;
  }

  SetSize(width: number, height: number): void {
    this.simWidth = width;
    this.simHeight = height;
  }

  SetWidth(width: number): void {
    this.simWidth = width;
  }

  SetHeight(height: number): void {
    this.simHeight = height;
  }

  /** The width that two anchors fix, or else the width that was set. */
  GetWidth(): number {
    const place = this.simAnchors.length > 1 ? placeOf(this) : undefined;
    return place === undefined ? this.simWidth : place.width / effectiveScale(this);
  }

  GetHeight(): number {
    const place = this.simAnchors.length > 1 ? placeOf(this) : undefined;
    return place === undefined ? this.simHeight : place.height / effectiveScale(this);
  }

  GetSize(): LuaMultiReturn<[number, number]> {
    return $multi(this.simWidth, this.simHeight);
  }

  simNaturalWidth(): number {
    return this.simWidth;
  }

  simNaturalHeight(_width: number): number {
    return this.simHeight;
  }

  /** From the left of the screen to the left of this region, in pixels of its own scale; nil while it has no place. */
  GetLeft(): number | undefined {
    const place = placeOf(this);
    return place === undefined ? undefined : place.left / effectiveScale(this);
  }

  /** From the bottom of the screen to the top of this region, in pixels of its own scale; nil while it has no place. */
  GetTop(): number | undefined {
    const place = placeOf(this);
    return place === undefined ? undefined : (screen.height - place.top) / effectiveScale(this);
  }

  /** From the left of the screen to the right of this region, in pixels of its own scale; nil while it has no place. */
  GetRight(): number | undefined {
    const place = placeOf(this);
    return place === undefined ? undefined : (place.left + place.width) / effectiveScale(this);
  }
  /** From the bottom of the screen to the bottom of this region, in pixels of its own scale; nil while it has no place. */
  GetBottom(): number | undefined {
    const place = placeOf(this);
    return place === undefined
      ? undefined
      : (screen.height - place.top - place.height) / effectiveScale(this);
  }

  SetAlpha(alpha: number): void {
    this.simAlpha = alpha;
  }

  GetAlpha(): number {
    return this.simAlpha;
  }

  SetScale(scale: number): void {
    this.simScale = scale;
  }

  GetScale(): number {
    return this.simScale;
  }

  Show(): void {
    this.simShown = true;
  }

  Hide(): void {
    this.simShown = false;
  }

  SetShown(show: boolean): void {
    if (show) {
      this.Show();
    } else {
      this.Hide();
    }
  }

  IsShown(): boolean {
    return this.simShown;
  }

  /** Whether it and all its ancestors are shown. */
  IsVisible(): boolean {
    return this.simShown && (this.simParent === undefined || this.simParent.IsVisible());
  }
}
