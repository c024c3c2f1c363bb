/** A plugin of Vite: serves the pictures of `docs/images` to pages that name them, while pages are served from their sources. */
import path from 'node:path';
import { workspaceRoot } from '@toptalent/tstl';
import { normalizePath } from 'vite';
import type { Plugin } from 'vite';

/** How a page of `packages/playground/site` names the folder of the pictures. */
const named = '../../../docs/images/';

/**
 * A build copies the pictures that pages name. The server's addresses end at the folder of the pages, so there a picture is
 * named by its place on the disk.
 */
export function picturesOfDocs(): Plugin {
  const folder = normalizePath(path.join(workspaceRoot, 'docs', 'images'));
  return {
    name: 'pictures-of-docs',
    apply: 'serve',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replaceAll(named, path.posix.join('/@fs', folder, '/')),
    },
  };
}
