/** The game's templates and fonts that this client knows, and what a template puts into a frame. */
import type { SimFrame } from './frame.ts';

/** Fonts by name; a test holds them against the facts. */
export const knownFonts: Readonly<Record<string, true | undefined>> = {
  ChatFontNormal: true,
  GameFontDisable: true,
  GameFontDisableSmall: true,
  GameFontGreen: true,
  GameFontGreenSmall: true,
  GameFontHighlight: true,
  GameFontHighlightLarge: true,
  GameFontHighlightSmall: true,
  GameFontHighlightSmallLeft: true,
  GameFontNormal: true,
  GameFontNormalLarge: true,
  GameFontNormalLeft: true,
  GameFontNormalMed1: true,
  GameFontNormalSmall: true,
  GameFontRed: true,
};

export function isKnownFont(name: string): boolean {
  return knownFonts[name] === true;
}

/** What a template adds. `close` is its close button, `title` its title's text. */
export interface TemplateParts {
  readonly title?: boolean;
  readonly close?: boolean;
  /** The frame types that may inherit it. */
  readonly types: readonly string[];
}

/** Templates by name; a test holds them against the facts. An unknown one raises, as in the client. */
export const knownTemplates: Readonly<Record<string, TemplateParts | undefined>> = {
  BackdropTemplate: { types: ['Frame', 'Button'] },
  BasicFrameTemplateWithInset: { title: true, close: true, types: ['Frame'] },
  DefaultPanelTemplate: { title: true, types: ['Frame'] },
  InputBoxTemplate: { types: ['EditBox'] },
  InsetFrameTemplate: { types: ['Frame'] },
  ScrollFrameTemplate: { types: ['ScrollFrame'] },
  UICheckButtonTemplate: { types: ['CheckButton'] },
  UIPanelButtonTemplate: { types: ['Button'] },
  UIPanelCloseButton: { types: ['Button'] },
  UIPanelCloseButtonDefaultAnchors: { types: ['Button'] },
  UIPanelScrollFrameTemplate: { types: ['ScrollFrame'] },
};

/** The close buttons of the game hide their parent by themselves. */
export function isCloseButton(template: string): boolean {
  return template === 'UIPanelCloseButton' || template === 'UIPanelCloseButtonDefaultAnchors';
}

/** Gives the frame its title: the client's `SetTitle`, and the text that it sets. */
export function addTitle(frame: SimFrame): void {
  const title = frame.CreateFontString(undefined, 'OVERLAY', 'GameFontNormal');
  const parts = frame as unknown as Record<string, unknown>;
  parts['TitleText'] = title;
  parts['SetTitle'] = setTitle;
}

function setTitle(this: SimFrame, text: string): void {
  const parts = this as unknown as { readonly TitleText: { SetText(text: string): void } };
  parts.TitleText.SetText(text);
}
