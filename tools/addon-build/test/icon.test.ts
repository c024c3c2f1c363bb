/** The addon's icon: a file that the client can read, as the script draws it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addonManifest } from '../src/addon.manifest.ts';
import { drawIcon, iconSize } from '../src/icon/draw-icon.ts';
import { iconFile, iconSource } from '../src/icon/icon-file.ts';
import { renderTga } from '../src/icon/tga.ts';

const file = readFileSync(iconSource);

describe('the icon', () => {
  it('is an uncompressed 32-bit TGA, whose sides are powers of two', () => {
    expect([...file.subarray(0, 12)]).toEqual([0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const [width, height] = [file.readUInt16LE(12), file.readUInt16LE(14)];
    expect([Math.log2(width) % 1, Math.log2(height) % 1]).toEqual([0, 0]);
    expect([file[16], file[17]]).toEqual([32, 8]);
    expect(file.length).toBe(18 + width * height * 4);
  });

  it('is what the script draws: pnpm --filter @toptalent/addon-build icon', () => {
    expect(Buffer.compare(file, renderTga(drawIcon(), iconSize, iconSize))).toBe(0);
  });

  it('has clear corners, a dark middle and a bright star, the right way up', () => {
    const at = (x: number, y: number): number[] => {
      const from = 18 + ((iconSize - 1 - y) * iconSize + x) * 4;
      return [...file.subarray(from, from + 4)];
    };
    expect(at(0, 0)[3]).toBe(0);
    const [blue, green, red, opacity] = at(32, 20);
    expect(opacity).toBe(255);
    expect(Math.min(red!, green!)).toBeGreaterThan(180);
    expect(blue).toBeLessThan(red!);
    expect(Math.max(...at(32, 42).slice(0, 3))).toBeLessThan(90);
  });

  it('is the file that the TOC names', () => {
    expect(addonManifest.iconTexture).toBe(
      `Interface\\AddOns\\${addonManifest.name}\\${iconFile.replace('.tga', '')}`,
    );
  });
});
