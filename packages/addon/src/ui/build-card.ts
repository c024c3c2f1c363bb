/** One build of the popup: hero tree, name, how many play it, what would change, what has to be said, and its button. */
import type { OfferedBuild } from '../core/offer/offer.ts';
import type { PopupListener } from '../core/popup/port.ts';
import { joinSentences } from '../locale/join-sentences.ts';
import type { Texts } from '../locale/texts.ts';
import { art, softColor, warningColor } from './art.ts';
import { createBuildHead, headHeight } from './build-head.ts';
import { asideOf, notesOf, titleOf } from './build-words.ts';
import { showBuildTooltip } from './build-tooltip.ts';
import { createChangeRow } from './change-row.ts';
import { barHeight, createShareBar } from './share-bar.ts';
import { createPrimaryButton, createText } from './window.ts';

const gap = 8;
const checkSize = 16;

/** What a card shows, and where its button is. */
interface CardContent {
  readonly build: OfferedBuild;
  /** Position in the offer, counted from 0. */
  readonly index: number;
  readonly isBlocked: boolean;
  /** Where the data is from, and of which date. */
  readonly source: string;
}

/** @noSelf */
export interface BuildCard {
  readonly frame: Frame;
  /** The button that switches to the build. */
  readonly button: Button;
  /** @returns The card's height in pixels. */
  show(content: CardContent, listener: PopupListener): number;
  /** Puts the button into the card's upper right corner, or leaves its place to the caller. Before `show`. */
  keepButton(keep: boolean): void;
  hide(): void;
  /** Lets go of the build that is shown, which would stay in memory while the popup is closed. */
  letGo(): void;
}

/** The caller places the frame. */
export function createBuildCard(parent: Frame, width: number, texts: Texts): BuildCard {
  const { text } = texts;
  const frame = CreateFrame('Frame', undefined, parent);
  frame.EnableMouse(true);
  const head = createBuildHead(frame);
  const bar = createShareBar(frame, width, texts);
  const changes = createChangeRow(frame, width, texts);
  const check = frame.CreateTexture(undefined, 'ARTWORK');
  check.SetAtlas(art.check);
  check.SetSize(checkSize, checkSize);
  const worn = createText(frame, 'GameFontHighlight', 0);
  worn.SetText(text('wornAlready'));
  worn.SetPoint('LEFT', check, 'RIGHT', 6, 0);
  const warning = createText(frame, 'GameFontHighlight', width);
  warning.SetTextColor(warningColor[0], warningColor[1], warningColor[2]);
  const hint = createText(frame, 'GameFontHighlight', width);
  hint.SetTextColor(softColor[0], softColor[1], softColor[2]);
  const button = createPrimaryButton(frame, text('switch'));
  let isButtonInCard = false;

  function showHead(build: OfferedBuild): number {
    const room = width - (isButtonInCard ? button.GetWidth() + gap : 0);
    const { heroTree } = build;
    return head.show({ title: titleOf(build, texts), heroTree, aside: asideOf(build, texts) }, room);
  }

  /** Shows a text below what is there, if it says something. @returns The height up to its end. */
  function below(region: FontString, words: readonly string[], height: number): number {
    region.SetText(joinSentences(words, texts));
    region.SetPoint('TOPLEFT', frame, 'TOPLEFT', 0, -(height + gap));
    return words.length === 0 ? height : height + gap + region.GetStringHeight();
  }

  function showBar(build: OfferedBuild, height: number): number {
    bar.frame.SetShown(build.kind === 'top');
    if (build.kind === 'own') {
      return height;
    }
    bar.frame.SetPoint('TOPLEFT', frame, 'TOPLEFT', 0, -(height + 2));
    bar.show(build);
    return height + 2 + barHeight;
  }

  function showDifference({ build, index }: CardContent, listener: PopupListener, height: number): number {
    const isWorn = build.differing === 0;
    changes.frame.SetShown(!isWorn);
    check.SetShown(isWorn);
    worn.SetShown(isWorn);
    if (isWorn) {
      check.SetPoint('TOPLEFT', frame, 'TOPLEFT', 0, -(height + gap));
      return height + gap + Math.max(checkSize, worn.GetStringHeight());
    }
    changes.frame.SetPoint('TOPLEFT', frame, 'TOPLEFT', 0, -(height + gap));
    return height + gap + changes.show(listener.changes(index), build.differing);
  }

  function explain({ build, index, source }: CardContent, listener: PopupListener, owner: Region): void {
    listener.pointedAt();
    const figures = build.kind === 'own' ? undefined : { ...build, heroTreeName: build.heroTree?.name };
    const title = titleOf(build, texts);
    showBuildTooltip(owner, { title, figures, changes: listener.changes(index), source }, texts);
  }

  return {
    frame,
    button,
    show(content, listener) {
      const { build, index, isBlocked } = content;
      const notes = notesOf(build, texts);
      let height = showHead(build);
      height = showBar(build, height);
      height = below(warning, notes.warnings, height);
      height = showDifference(content, listener, height);
      height = below(hint, notes.hints, height);
      button.SetShown(build.differing > 0);
      button.SetEnabled(!isBlocked);
      button.SetScript('OnClick', () => listener.respond({ kind: 'use', index }));
      // The button covers the card, so both show the tooltip.
      for (const part of [frame, button as Frame]) {
        part.SetScript('OnEnter', () => explain(content, listener, part));
        part.SetScript('OnLeave', () => GameTooltip.Hide());
      }
      frame.SetSize(width, height);
      frame.Show();
      return height;
    },
    keepButton(keep) {
      isButtonInCard = keep;
      button.ClearAllPoints();
      if (keep) {
        button.SetPoint('TOPRIGHT', frame, 'TOPRIGHT', 0, -((headHeight - button.GetHeight()) / 2));
      }
    },
    hide: () => frame.Hide(),
    letGo() {
      button.SetScript('OnClick', undefined);
      for (const part of [frame, button as Frame]) {
        part.SetScript('OnEnter', undefined);
      }
    },
  };
}
