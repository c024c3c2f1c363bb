/** `pnpm --filter @toptalent/addon-build icon`: draws the icon's file again. */
import { writeFile } from 'node:fs/promises';
import { drawIcon, iconSize } from './draw-icon.ts';
import { iconSource } from './icon-file.ts';
import { renderTga } from './tga.ts';

await writeFile(iconSource, renderTga(drawIcon(), iconSize, iconSize));
console.log(`Drew ${iconSource}.`);
