/** A picture on the screen. */
import { SimRegion } from './region.ts';

export class SimTexture extends SimRegion {
  simPicture: string | undefined;
  simColor: readonly number[] = [1, 1, 1, 1];

  constructor(name: string | undefined, parent: SimRegion) {
    super('Texture', name, parent);
  }

  SetAtlas(atlas: string, _useAtlasSize?: boolean): void {
    this.simPicture = atlas;
  }

  SetTexture(texture: string | number): void {
    this.simPicture = `${texture}`;
  }

  SetColorTexture(red: number, green: number, blue: number, alpha?: number): void {
    this.simPicture = undefined;
    this.simColor = [red, green, blue, alpha ?? 1];
  }

  SetVertexColor(red: number, green: number, blue: number, alpha?: number): void {
    this.simColor = [red, green, blue, alpha ?? 1];
  }

  SetTexCoord(_left: number, _right: number, _top: number, _bottom: number): void {
    // Pictures are not cut in the simulated client.
  }
}
