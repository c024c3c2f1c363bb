/** A picture on the screen, plain colour, or mask. */
import { raise } from '../lua.ts';
import type { ArtLook } from './known-art.ts';
import { knownAtlas, lookOfFile, nameOfAtlas } from './known-art.ts';
import type { WidgetHost } from './host.ts';
import { SimRegion } from './region.ts';

export class SimTexture extends SimRegion {
  private readonly host: WidgetHost;
  /** The stand-in that is drawn; undefined for a plain colour. */
  simLook: ArtLook | undefined;
  /** The client's name or number of the picture. */
  simPicture: string | undefined;
  /** What an icon stands for: a talent's or a hero tree's name. */
  simSubject = '';
  /** The colour of a plain texture; a picture is tinted by it. */
  simColor: readonly number[] = [1, 1, 1, 1];
  simDesaturated = false;
  simRound = false;

  constructor(name: string | undefined, parent: SimRegion, host: WidgetHost, type = 'Texture') {
    super(type, name, parent);
    this.host = host;
  }

  SetAtlas(atlas: string, useAtlasSize?: boolean): void {
    const known = knownAtlas(atlas) ?? raise(`unknown atlas "${atlas}"`);
    this.simPicture = atlas;
    this.simLook = known.look;
    this.simSubject = nameOfAtlas(atlas);
    if (useAtlasSize === true) {
      this.SetSize(known.width, known.height);
    }
  }

  GetAtlas(): string | undefined {
    return this.simPicture;
  }

  /** @param texture A file's path, or the id of an icon. */
  SetTexture(texture?: string | number): void {
    this.simPicture = texture === undefined ? undefined : `${texture}`;
    if (typeof texture === 'string') {
      this.simLook = lookOfFile(texture) ?? raise(`unknown texture "${texture}"`);
      this.simSubject = '';
    } else {
      this.simLook = texture === undefined ? undefined : 'icon';
      this.simSubject = texture === undefined ? '' : this.host.nameOfIcon(texture);
    }
  }

  SetColorTexture(red: number, green: number, blue: number, alpha?: number): void {
    this.simPicture = undefined;
    this.simLook = undefined;
    this.simColor = [red, green, blue, alpha ?? 1];
  }

  SetVertexColor(red: number, green: number, blue: number, alpha?: number): void {
    this.simColor = [red, green, blue, alpha ?? 1];
  }

  SetDesaturated(desaturated: boolean): void {
    this.simDesaturated = desaturated;
  }

  /** Of masks only round ones matter to a picture. */
  AddMaskTexture(mask: SimTexture): void {
    this.simRound = mask.simPicture?.includes('circle') === true;
  }

  SetBlendMode(_mode: string): void {
    // Pictures are not blended in the simulated client.
  }

  SetTexCoord(_left: number, _right: number, _top: number, _bottom: number): void {
    // Stand-ins have no rim to cut off.
  }
}
