/** Regions: what frames, textures and texts have in common. Facts: client 12.1.0 (69404). */

type FramePoint =
  'TOPLEFT' | 'TOPRIGHT' | 'BOTTOMLEFT' | 'BOTTOMRIGHT' | 'TOP' | 'BOTTOM' | 'LEFT' | 'RIGHT' | 'CENTER';

type DrawLayer = 'BACKGROUND' | 'BORDER' | 'ARTWORK' | 'OVERLAY' | 'HIGHLIGHT';

/** The game's named fonts that we use. */
type FontTemplate =
  | 'GameFontNormal'
  | 'GameFontNormalSmall'
  | 'GameFontNormalMed1'
  | 'GameFontNormalLarge'
  | 'GameFontHighlight'
  | 'GameFontHighlightMedium'
  | 'GameFontHighlightSmall'
  | 'GameFontHighlightSmallLeft'
  | 'GameFontNormalLeft'
  | 'GameFontDisable'
  | 'GameFontDisableSmall'
  | 'GameFontDisableSmallLeft'
  | 'GameFontGreenSmall';

interface Region {
  /** Anchors a point of this region to a point of another, in pixels right and up. */
  SetPoint(point: FramePoint, relativeTo: Region, relativePoint: FramePoint, x: number, y: number): void;
  /** An anchor by its 1-based index; nothing for an unknown index. */
  GetPoint(
    anchorIndex?: number,
  ): LuaMultiReturn<
    [
      point?: FramePoint | undefined,
      relativeTo?: Region | undefined,
      relativePoint?: FramePoint | undefined,
      offsetX?: number | undefined,
      offsetY?: number | undefined,
    ]
  >;
  ClearAllPoints(): void;
  SetAllPoints(relativeTo: Region): void;
  SetSize(width: number, height: number): void;
  SetWidth(width: number): void;
  SetHeight(height: number): void;
  GetHeight(): number;
  GetWidth(): number;
  /** Distance from the left of the screen to the left of this region, in pixels of its own scale; nil while it has no place. */
  GetLeft(): number | undefined;
  /** Distance from the left of the screen to the right of this region, in the same pixels; nil while it has no place. */
  GetRight(): number | undefined;
  /** Distance from the bottom of the screen to the top of this region, in the same pixels; nil while it has no place. */
  GetTop(): number | undefined;
  /** Distance from the bottom of the screen to the bottom of this region, in the same pixels; nil while it has no place. */
  GetBottom(): number | undefined;
  Show(): void;
  Hide(): void;
  IsShown(): boolean;
  /** Whether it and all its ancestors are shown. */
  IsVisible(): boolean;
  SetShown(show: boolean): void;
}

interface Texture extends Region {
  /** The file id of an icon, or a file's path without its ending; nothing for no picture. */
  SetTexture(texture: number | string | undefined): void;
  /** In shades of grey. */
  SetDesaturated(desaturated: boolean): void;
  AddMaskTexture(mask: MaskTexture): void;
  SetTexCoord(left: number, right: number, top: number, bottom: number): void;
  /** A piece of the game's own art; its own size with `useAtlasSize`. */
  SetAtlas(atlas: string, useAtlasSize?: boolean): void;
  SetColorTexture(red: number, green: number, blue: number, alpha?: number): void;
}

interface MaskTexture extends Region {
  SetAtlas(atlas: string, useAtlasSize?: boolean): void;
}

interface FontString extends Region {
  SetText(text: string): void;
  GetText(): string | undefined;
  SetJustifyH(justify: 'LEFT' | 'CENTER' | 'RIGHT'): void;
  SetTextColor(red: number, green: number, blue: number, alpha?: number): void;
  SetWordWrap(wrap: boolean): void;
  /** Width of the text as one line, in pixels. */
  GetStringWidth(): number;
  /** Height of the text as wrapped, in pixels. */
  GetStringHeight(): number;
}
