/** The game's templates that this client knows, and what a template puts into a frame. */
import type { ArtName } from '../layout/drawn.ts';
import type { SimFrame } from './frame.ts';

/** What a template adds to a frame. */
export interface TemplateParts {
  /** `method`: a title's text and `SetTitle`; `text`: only the text, as `TitleText`. */
  readonly title?: 'method' | 'text';
  /** A close button. */
  readonly close?: boolean;
  /** A scroll bar at its right. */
  readonly scrollBar?: boolean;
  /** A word that says what to type, while nothing is typed. */
  readonly instructions?: boolean;
  /** The art that is drawn for it. */
  readonly art?: ArtName;
  /** Pixels. */
  readonly size?: readonly [width: number, height: number];
  /** Font of a button's text, and of its text while it is disabled. */
  readonly fonts?: readonly [normal: string, disabled: string];
  /** OnEnter and OnLeave run while the button is disabled. */
  readonly pointableWhileDisabled?: boolean;
  /** The frame types that may inherit it. */
  readonly types: readonly string[];
}

const goldFonts = ['GameFontNormal', 'GameFontDisable'] as const;

/**
 * Templates by name; a test compares them with the facts. An unknown one raises, as in the client. Sizes and parts: client 12.1.0,
 * Blizzard_SharedXML/Mainline/SharedUIPanelTemplates.xml, and for the three-slice buttons
 * Blizzard_SharedXML/Shared/Button/ThreeSliceButtonTemplate.xml.
 */
export const knownTemplates: Readonly<Record<string, TemplateParts | undefined>> = {
  BackdropTemplate: { types: ['Frame', 'Button'] },
  BasicFrameTemplateWithInset: { title: 'text', close: true, art: 'panel', types: ['Frame'] },
  DefaultPanelTemplate: { title: 'method', art: 'panel', size: [338, 424], types: ['Frame'] },
  DefaultPanelFlatTemplate: { title: 'method', art: 'panel', size: [338, 424], types: ['Frame'] },
  InputBoxTemplate: { art: 'editBox', types: ['EditBox'] },
  InsetFrameTemplate: { art: 'inset', types: ['Frame'] },
  ScrollFrameTemplate: { scrollBar: true, types: ['ScrollFrame'] },
  SearchBoxTemplate: { art: 'editBox', instructions: true, types: ['EditBox'] },
  SharedGoldRedButtonSmallTemplate: {
    art: 'goldButton',
    size: [138, 28],
    fonts: goldFonts,
    pointableWhileDisabled: true,
    types: ['Button'],
  },
  UICheckButtonTemplate: { art: 'checkBox', size: [32, 32], types: ['CheckButton'] },
  UIPanelButtonGrayTemplate: {
    art: 'greyButton',
    fonts: ['GameFontHighlight', 'GameFontDisable'],
    types: ['Button'],
  },
  UIPanelButtonTemplate: { art: 'redButton', size: [40, 22], fonts: goldFonts, types: ['Button'] },
  UIPanelCloseButton: { art: 'cross', types: ['Button'] },
  UIPanelCloseButtonDefaultAnchors: { art: 'cross', types: ['Button'] },
  WowStyle1DropdownTemplate: { art: 'dropdown', size: [120, 25], types: ['DropdownButton'] },
  UIPanelScrollFrameTemplate: { scrollBar: true, types: ['ScrollFrame'] },
};

/** Whether the template is a close button, which hides its parent by itself. */
export function isCloseButton(template: string): boolean {
  return template === 'UIPanelCloseButton' || template === 'UIPanelCloseButtonDefaultAnchors';
}

/**
 * Gives the frame a title, which lies in the bar at the panel's top. `DefaultPanelBaseTemplate`: the container is 20 high, 1 below the
 * top, and the text 5 lower, clear of the close button; client 12.1.0.
 */
export function addTitle(frame: SimFrame): void {
  const title = frame.CreateFontString(undefined, 'OVERLAY', 'GameFontNormal');
  title.SetPoint('TOPLEFT', frame, 'TOPLEFT', 30, -6);
  title.SetPoint('TOPRIGHT', frame, 'TOPRIGHT', -24, -6);
  title.SetWordWrap(false);
  const parts = frame as unknown as Record<string, unknown>;
  parts['TitleContainer'] = { TitleText: title };
  parts['SetTitle'] = setTitle;
}

/** `BasicFrameTemplate` has a text only, and no `SetTitle`. */
export function addTitleText(frame: SimFrame): void {
  const title = frame.CreateFontString(undefined, 'OVERLAY', 'GameFontNormal');
  title.SetPoint('TOP', frame, 'TOP', -6, -4);
  (frame as unknown as Record<string, unknown>)['TitleText'] = title;
}

interface Titled {
  readonly TitleContainer: { readonly TitleText: { SetText(text: string): void } };
}

function setTitle(this: SimFrame, text: string): void {
  (this as unknown as Titled).TitleContainer.TitleText.SetText(text);
}
