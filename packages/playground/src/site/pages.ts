/** The pages of the site: files in `packages/playground/site`. */

export interface SitePage {
  readonly file: string;
  /** Its link in the header; undefined for the landing page, which the site's name links to. */
  readonly name: string | undefined;
}

export const pages: readonly SitePage[] = [
  { file: 'index.html', name: undefined },
  { file: 'playground.html', name: 'Playground' },
  { file: 'builds.html', name: 'Builds' },
];
