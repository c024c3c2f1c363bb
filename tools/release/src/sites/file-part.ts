/** The zip as a part of a form, and the form that two sites take. */
import type { Package } from '../package/read-package.ts';

export function filePart({ bytes }: Package): Blob {
  return new Blob([bytes], { type: 'application/zip' });
}

/** CurseForge and Wago take a text of JSON and the zip. */
export function metadataForm(metadata: object, addon: Package): FormData {
  const body = new FormData();
  body.set('metadata', JSON.stringify(metadata));
  body.set('file', filePart(addon), addon.fileName);
  return body;
}
