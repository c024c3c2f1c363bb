/** Where the addon's icon is: its file in this package, and its name in the addon's folder. */
import { fileURLToPath } from 'node:url';

/** The name in the addon's folder. The TOC names it; the client's list of files does not. */
export const iconFile = 'Icon.tga';

/** The drawn file. It is kept, so that a build has nothing to draw and a change of the picture shows in a review. */
export const iconSource = fileURLToPath(new URL('../../assets/Icon.tga', import.meta.url));
