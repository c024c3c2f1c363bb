/** The addon's folder cannot be built. */
export class AddonBuildError extends Error {
  override readonly name = 'AddonBuildError';
}
