/** A colour of the client, its parts from 0 to 1, as CSS. */
export function cssColor([red, green, blue, alpha]: readonly number[]): string {
  const part = (value: number | undefined): number => Math.round((value ?? 1) * 255);
  return `rgb(${part(red)} ${part(green)} ${part(blue)} / ${alpha ?? 1})`;
}
