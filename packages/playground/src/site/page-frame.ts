/** A plugin of Vite: the content policy, the header and the footer of every page. */
import type { Plugin } from 'vite';
import { pages } from './pages.ts';

/**
 * What a page may load and run: files of its own folder, and WebAssembly, which is the Lua machine. No inline script or style:
 * pages set styles through the style objects of elements, which the policy allows.
 */
const contentPolicy = [
  `default-src 'self'`,
  `script-src 'self' 'wasm-unsafe-eval'`,
  `base-uri 'self'`,
  `form-action 'self'`,
].join('; ');

const headerMark = '<!-- header -->';
const footerMark = '<!-- footer -->';

/** Puts the parts that all pages share in the place of two comments, `header` and `footer`, of the page's own file. */
export function pageFrame(): Plugin {
  return {
    name: 'page-frame',
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { path }) => ({
        html: html.replace(headerMark, header(path.replace(/^.*\//, ''))).replace(footerMark, footer),
        tags: [
          tag('meta', { charset: 'utf-8' }),
          tag('meta', { 'http-equiv': 'Content-Security-Policy', content: contentPolicy }),
          tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          tag('meta', { name: 'color-scheme', content: 'dark light' }),
          tag('script', { type: 'module', src: './shell/skip-link.ts' }),
          tag('link', { rel: 'icon', type: 'image/svg+xml', href: './shell/icon.svg' }),
        ],
      }),
    },
  };
}

function tag(name: string, attrs: Record<string, string>) {
  return { tag: name, attrs, injectTo: 'head-prepend' as const };
}

/** @param page File name of the page that shows the header. */
function header(page: string): string {
  const items = pages
    .filter(({ name }) => name !== undefined)
    .map(({ file, name }) => {
      const current = file === page ? ' aria-current="page"' : '';
      return `<li><a href="./${file}"${current}>${name}</a></li>`;
    });
  return `<a class="skip" href="#main">Skip to the content</a>
<header class="top">
  <a class="brand" href="./index.html"><img src="./shell/icon.svg" alt="" width="28" height="28" />Azeroth’s Top Talent</a>
  <nav aria-label="Pages"><ul>${items.join('')}</ul></nav>
</header>`;
}

const footer = `<footer class="bottom">
  <p>Talent data comes from <a href="https://www.warcraftlogs.com/">Warcraft Logs</a> through its official API. Data marked as a
  sample is made up.</p>
  <p>Not affiliated with Warcraft Logs or Blizzard Entertainment. World of Warcraft is a trademark of Blizzard Entertainment.
  MIT licence.</p>
</footer>`;
