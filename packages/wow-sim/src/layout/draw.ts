/** From the frame tree to what is drawn: places, order, clipping, the templates' art. */
import { SimButton, SimCheckButton } from '../widgets/button.ts';
import { SimEditBox } from '../widgets/edit-box.ts';
import { SimFontString } from '../widgets/font-string.ts';
import { SimFrame, strata } from '../widgets/frame.ts';
import { SimScrollFrame } from '../widgets/scroll-frame.ts';
import { SimStatusBar } from '../widgets/status-bar.ts';
import { SimTexture } from '../widgets/texture.ts';
import { editedText } from './caret.ts';
import type { ArtName, Drawing, Drawn, DrawnArt, DrawnText } from './drawn.ts';
import { layOutText, lineHeight } from './lines.ts';
import { effectiveScale, placeOf, screen, within } from './place.ts';
import type { Rect } from './place.ts';

/**
 * A button's own label keeps this far from its ends, in pixels: `SetTextToFit` makes a button 40 wider than its text
 * (Blizzard_SharedXML/Mainline/SharedUIPanelTemplates.xml, client 12.1.0), and the drawn ends are 12 wide.
 */
const labelInset: { readonly [art in ArtName]?: number } = {
  redButton: 12,
  goldButton: 14,
  greyButton: 12,
  row: 0,
};

/** Draw layers, the lowest first; HIGHLIGHT shows only under the pointer. */
const layers: readonly string[] = ['BACKGROUND', 'BORDER', 'ARTWORK', 'OVERLAY'];

interface Sheet {
  readonly item: Drawn;
  readonly strata: number;
  readonly raised: number;
  readonly order: number;
}

/** What is inherited on the way down the tree. */
interface Around {
  readonly clip: Rect;
  readonly alpha: number;
  readonly strata: string | undefined;
  readonly raised: number;
  readonly window: number;
}

/** Everything visible under the root. Raises on a circle of anchors. */
export function draw(root: SimFrame): Drawing {
  const sheets: Sheet[] = [];
  const placeless: string[] = [];
  let windows = 0;

  function frame(shown: SimFrame, around: Around): void {
    const rect = placeOf(shown);
    const art = shown.simArt;
    const isWindow = art === 'panel' || art === 'menu' || art === 'tooltip' || art === 'dialog';
    const here: Around = {
      clip: around.clip,
      alpha: around.alpha * shown.simAlpha,
      strata: shown.simStrata ?? around.strata,
      raised: Math.max(around.raised, shown.simRaised ?? 0),
      window: isWindow ? windows : around.window,
    };
    windows += isWindow ? 1 : 0;
    if (rect === undefined) {
      if (hasSomethingToDraw(shown)) {
        placeless.push(nameOf(shown));
      }
      return;
    }
    const put = (item: Drawn): void => {
      const level = Math.max(0, strata.indexOf(here.strata ?? 'MEDIUM'));
      sheets.push({ item, strata: level, raised: here.raised, order: sheets.length });
    };
    const putArt = (): void => {
      if (art !== undefined) {
        put(artOf(shown, art, placed(shown, artRect(art, rect, effectiveScale(shown)), here)));
      }
    };
    if (!(shown instanceof SimStatusBar)) {
      putArt();
    }
    for (const layer of layers) {
      if (layer === 'ARTWORK' && shown instanceof SimStatusBar) {
        // The filling of a status bar is a texture of this layer.
        putArt();
      }
      for (const region of shown.simRegions) {
        if (region.simShown && region.simLayer === layer) {
          if (region instanceof SimFontString) {
            text(shown, region, here, put);
          } else if (region instanceof SimTexture) {
            texture(region, here, put);
          }
        }
      }
    }
    if (shown instanceof SimEditBox) {
      editing(shown, here, put);
    }
    const inside = shown instanceof SimScrollFrame ? within(rect, here.clip) : here.clip;
    for (const child of shown.simChildren) {
      if (child.simShown && inside !== undefined) {
        frame(child, { ...here, clip: isScrollBar(child) ? here.clip : inside });
      }
    }
  }

  /** What is typed, and in the box with the focus the cursor, or the colour below a selected text. */
  function editing(box: SimEditBox, around: Around, put: (item: Drawn) => void): void {
    const edited = editedText(box);
    const place = placeOf(box);
    const clip = place === undefined ? undefined : within(place, around.clip);
    const mark = (art: ArtName, rect: Rect): void => {
      if (clip !== undefined) {
        put({ ...artOf(box, art, placed(box, rect, { ...around, clip })), interactive: false });
      }
    };
    if (edited !== undefined && box.simFocused && box.simHighlighted) {
      mark('selection', edited.text);
    }
    text(box, box.simContent, around, put);
    if (edited !== undefined && box.simFocused && !box.simHighlighted) {
      mark('caret', edited.caret);
    }
  }

  function texture(region: SimTexture, around: Around, put: (item: Drawn) => void): void {
    const place = placeOf(region);
    if (place === undefined) {
      placeless.push(nameOf(region));
      return;
    }
    put({
      kind: 'texture',
      look: region.simLook,
      picture: region.simPicture,
      subject: region.simSubject,
      color: region.simColor,
      desaturated: region.simDesaturated,
      round: region.simRound,
      ...placed(region, place, around),
    });
  }

  function text(owner: SimFrame, region: SimFontString, around: Around, put: (item: Drawn) => void): void {
    const words = region.GetText() ?? '';
    const font = region.simFontHere();
    if (words === '' || font === undefined) {
      return;
    }
    const isLabel = owner instanceof SimButton && owner.simLabel === region;
    const place = placeOf(region);
    if (place === undefined) {
      placeless.push(`"${words}" of ${nameOf(owner)}`);
      return;
    }
    const inset = isLabel ? (labelInset[owner.simArt ?? 'row'] ?? 0) : 0;
    // Text in an edit box scrolls, so it is clipped and never counts as cut.
    const scrolls = owner instanceof SimEditBox;
    const own = scrolls ? 0 : region.simBoxWidth();
    const width = own > 0 ? own : isLabel ? owner.simWidth - 2 * inset : 0;
    const clip = scrolls ? (within(place, around.clip) ?? around.clip) : around.clip;
    const left = scrolls ? (editedText(owner)?.text.left ?? place.left) : place.left;
    const { simWraps, simMaxLines } = region;
    const block = layOutText(words, { font, width, wraps: simWraps && !isLabel, maxLines: simMaxLines });
    const item: DrawnText = {
      kind: 'text',
      lines: block.lines,
      fontHeight: font.height,
      lineHeight: lineHeight(font),
      color: region.simColor ?? font.color,
      justify: region.simJustify ?? font.justify,
      cut: block.cut || (region.simHeight > 0 && block.height > region.simHeight + 0.5),
      ...placed(region, { ...place, left }, { ...around, clip }),
    };
    put(item);
  }

  const start: Around = { clip: screen, alpha: 1, strata: undefined, raised: 0, window: -1 };
  for (const child of root.simShown ? root.simChildren : []) {
    if (child.simShown) {
      frame(child, start);
    }
  }
  const inOrder = sheets.sort((a, b) =>
    a.strata !== b.strata
      ? a.strata - b.strata
      : a.raised !== b.raised
        ? a.raised - b.raised
        : a.order - b.order,
  );
  return { drawn: inOrder.map((sheet) => sheet.item), placeless };
}

/** A frame that only listens to events needs no place. */
function hasSomethingToDraw({ simArt, simName, simRegions, simChildren }: SimFrame): boolean {
  return simArt !== undefined || simName !== undefined || simRegions.length > 0 || simChildren.length > 0;
}

function placed(region: SimFrame | SimFontString | SimTexture, rect: Rect, around: Around) {
  const { clip, window } = around;
  const alpha = region instanceof SimFrame ? around.alpha : around.alpha * region.simAlpha;
  return { rect, clip, window, alpha, scale: effectiveScale(region) };
}

type PlacedPart = ReturnType<typeof placed>;

function artOf(frame: SimFrame, art: ArtName, part: PlacedPart): DrawnArt {
  const isButton = frame instanceof SimButton;
  return {
    kind: 'art',
    art,
    interactive: isButton || frame instanceof SimEditBox || art === 'scrollBar',
    enabled: !isButton || frame.simEnabled,
    lit: isButton
      ? frame.simHighlighted || (frame.simPointedAt && frame.simEnabled)
      : frame instanceof SimEditBox && frame.simFocused,
    checked: frame instanceof SimCheckButton && frame.simChecked,
    color: frame instanceof SimStatusBar ? frame.simColor : [1, 1, 1, 1],
    ...filled(frame),
    ...part,
  };
}

/** Height of the art of a box to type in, whatever the box's own height, and how far left of the box it begins. */
const editBoxHeight = 20;
const editBoxOverhang = 5;

/** The art of the game's box to type in: `InputBoxTemplate`, Blizzard_SharedXML/InputBoxTemplates.xml, client 12.1.0. */
function artRect(art: ArtName, rect: Rect, scale: number): Rect {
  if (art !== 'editBox') {
    return rect;
  }
  const height = editBoxHeight * scale;
  const overhang = editBoxOverhang * scale;
  const { left, top, width } = rect;
  return { left: left - overhang, top: top + (rect.height - height) / 2, width: width + overhang, height };
}

/** Position and extent of what moves: a scroll bar's thumb, a status bar's filling. */
function filled(frame: SimFrame): { readonly position: number; readonly extent: number } {
  return frame instanceof SimStatusBar ? { position: 0, extent: frame.simFilled() } : scrolled(frame);
}

function scrolled(frame: SimFrame): { readonly position: number; readonly extent: number } {
  const scroll = frame.simParent;
  if (!isScrollBar(frame) || !(scroll instanceof SimScrollFrame)) {
    return { position: frame.simPosition ?? 0, extent: 1 };
  }
  const range = scroll.GetVerticalScrollRange();
  const height = Math.max(1, scroll.GetHeight());
  return { position: range > 0 ? scroll.GetVerticalScroll() / range : 0, extent: height / (height + range) };
}

function isScrollBar(frame: SimFrame): boolean {
  return frame.simArt === 'scrollBar';
}

function nameOf(region: SimFrame | SimTexture): string {
  return (
    region.simName ??
    `a ${region.simType} of ${region.simParent?.simName ?? region.simParent?.simType ?? 'nothing'}`
  );
}
