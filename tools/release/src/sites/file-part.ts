/** The zip as a part of a form. */
import type { Package } from '../package/read-package.ts';

export function filePart({ bytes }: Package): Blob {
  return new Blob([bytes], { type: 'application/zip' });
}
