/** Writes an image as TGA, which the game's client reads: true colour, 32 bits a pixel, not compressed. */

const headerBytes = 18;
const trueColor = 2;
/** Eight bits of opacity; rows from the bottom to the top, which every reader of TGA takes. */
const descriptor = 8;

/** @param pixels from left to right and top to bottom: red, green, blue, opacity, 0 to 255 each */
export function renderTga(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const file = new Uint8Array(headerBytes + pixels.length);
  const header = new DataView(file.buffer);
  header.setUint8(2, trueColor);
  header.setUint16(12, width, true);
  header.setUint16(14, height, true);
  header.setUint8(16, 32);
  header.setUint8(17, descriptor);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const from = (row * width + column) * 4;
      const [red = 0, green = 0, blue = 0, opacity = 0] = pixels.subarray(from, from + 4);
      file.set([blue, green, red, opacity], headerBytes + ((height - 1 - row) * width + column) * 4);
    }
  }
  return file;
}
