/** Vite's settings for the site: relative addresses, and the frame that every page has. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { normalizePath } from 'vite';
import type { InlineConfig } from 'vite';
import { usualGameFolder } from './game-folder.ts';
import { pages } from './pages.ts';
import { pageFrame } from './page-frame.ts';
import { picturesOfDocs } from './pictures-of-docs.ts';

/** The folder of the pages' sources. */
const siteFolder = fileURLToPath(new URL('../../site', import.meta.url));

/**
 * @param outDir Absolute path of the built site.
 * @param only File names of the pages to build; all unless given.
 * @param gameFolder With the files that `writeGameFiles` makes.
 */
export function siteConfig(
  outDir: string,
  only = pages.map(({ file }) => file),
  gameFolder = usualGameFolder,
): InlineConfig {
  return {
    root: siteFolder,
    // Only what pages name is part of the site.
    publicDir: false,
    // An address without a page is answered with 404, as static servers do.
    appType: 'mpa',
    // The site works from any path of any static server.
    base: './',
    configFile: false,
    // Pages import the game's files as `?url`, so that Vite serves and names them like any other file of the site.
    resolve: { alias: [{ find: /^(\.\.\/)+dist\/game(?=\/)/, replacement: normalizePath(gameFolder) }] },
    plugins: [pageFrame(), picturesOfDocs()],
    worker: { format: 'es' },
    // The game's files are watched by their sources; pages fetch new ones without being loaded anew.
    server: { watch: { ignored: ['**/packages/playground/dist/**'] } },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      // The content policy allows no `data:` addresses, and the polyfill is for browsers that cannot run the site anyway.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: { input: only.map((file) => path.join(siteFolder, file)) },
    },
  };
}
