/** Builds the addon's folder. */
export { buildDist } from './build-dist.ts';
export { previousData } from './previous-data.ts';
export type { PreviousData } from './previous-data.ts';
export { releaseData } from './release-data.ts';
export { bindingsFile } from './render-bindings.ts';
export { iconFile } from './icon/icon-file.ts';
export { addonManifest } from './addon.manifest.ts';
export type { AddonManifest } from './addon.manifest.ts';
export { addonVersion } from './addon-version.ts';
export { playerVersion } from './player-version.ts';
export { releaseNumber } from './release-number.ts';
export { AddonBuildError } from './addon-build-error.ts';
export { buildAddon, checkAddonFolder } from './build-addon.ts';
export type { BuildAddonRequest, BuiltAddon } from './build-addon.ts';
export { compileAddon } from './compile-addon.ts';
export type { CompiledAddon } from './compile-addon.ts';
export { filesInToc, renderToc } from './render-toc.ts';
export type { TocTexts } from './toc-texts.ts';
