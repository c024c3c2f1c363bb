/** The game's tooltip: lines of text beside what the pointer is on, as wide as the longest of them. */
import type { Color } from '../layout/fonts.ts';
import type { SimFontString } from './font-string.ts';
import { SimFrame } from './frame.ts';
import type { WidgetHost } from './host.ts';
import type { SimRegion } from './region.ts';

/**
 * Pixels around the lines and the width that a long line wraps at, from memory of the game; pixels between them by
 * Blizzard_SharedXML/SharedTooltipTemplates.lua, client 12.1.0.
 */
const padding = 10;
const gap = 2;
const wrapWidth = 260;

export class SimGameTooltip extends SimFrame {
  simOwner: SimRegion | undefined;
  simLines: string[] = [];
  /** Created as needed and reused; the first is the heading. */
  private readonly texts: SimFontString[] = [];

  constructor(host: WidgetHost, type: string, name: string | undefined, parent: SimFrame | undefined) {
    super(host, type, name, parent);
    this.simShown = false;
    this.simArt = 'tooltip';
    this.simStrata = 'TOOLTIP';
    this.simClamped = true;
  }

  SetOwner(owner: SimRegion, anchor: string, x?: number, y?: number): void {
    this.simOwner = owner;
    this.ClearLines();
    this.ClearAllPoints();
    if (anchor === 'ANCHOR_RIGHT') {
      this.SetPoint('BOTTOMLEFT', owner, 'TOPRIGHT', x, y);
    } else {
      this.SetPoint('BOTTOM', owner, 'TOP', x, y);
    }
  }

  ClearLines(): void {
    this.simLines = [];
    for (const text of this.texts) {
      text.Hide();
    }
  }

  SetText(text: string, red?: number, green?: number, blue?: number): void {
    this.ClearLines();
    this.addLine(text, colorOf(red, green, blue), false);
    this.Show();
  }

  AddLine(text: string, red?: number, green?: number, blue?: number, wrap?: boolean): void {
    this.addLine(text, colorOf(red, green, blue), wrap === true);
  }

  /** The game's own words about a spell; an unknown one gives an empty tooltip, which does not show. */
  SetSpellByID(spellId: number): void {
    const name = this.simHost.nameOfSpell(spellId);
    this.ClearLines();
    if (name !== undefined) {
      this.addLine(name, [1, 1, 1], false);
      this.addLine(`What ${name} does, in the words of the game.`, undefined, true);
      this.Show();
    }
  }

  AddDoubleLine(left: string, right: string): void {
    this.addLine(`${left} | ${right}`, undefined, false);
  }

  override Hide(): void {
    super.Hide();
    this.simOwner = undefined;
    this.ClearLines();
  }

  private addLine(text: string, color: Color | undefined, wraps: boolean): void {
    const index = this.simLines.length;
    this.simLines.push(text);
    const line = this.texts[index] ?? this.newLine(index);
    line.simColor = color;
    line.SetText(text);
    line.SetWidth(wraps ? Math.min(wrapWidth, line.GetStringWidth() + 1) : 0);
    line.Show();
    this.fit();
  }

  private newLine(index: number): SimFontString {
    const font = index === 0 ? 'GameTooltipHeaderText' : 'GameTooltipText';
    const line = this.CreateFontString(undefined, 'ARTWORK', font);
    const above = this.texts[index - 1];
    if (above === undefined) {
      line.SetPoint('TOPLEFT', this, 'TOPLEFT', padding, -padding);
    } else {
      line.SetPoint('TOPLEFT', above, 'BOTTOMLEFT', 0, -gap);
    }
    this.texts.push(line);
    return line;
  }

  private fit(): void {
    let width = 0;
    let height = -gap;
    for (const line of this.texts) {
      if (line.simShown) {
        width = Math.max(width, line.simNaturalWidth());
        height += line.GetHeight() + gap;
      }
    }
    this.SetSize(width + 2 * padding, height + 2 * padding);
  }
}

function colorOf(
  red: number | undefined,
  green: number | undefined,
  blue: number | undefined,
): Color | undefined {
  return red === undefined || green === undefined || blue === undefined ? undefined : [red, green, blue];
}
