/** Secret values (12.0+): an addon may hold and pass them on, but not inspect or store them. */
/** @noSelfInFile */

declare const secretBrand: unique symbol;

/** Opaque: nothing can be done with it but asking `issecretvalue`. */
interface Secret {
  readonly [secretBrand]: never;
}

type MaybeSecret<Value> = Value | Secret;

/**
 * Whether a value is secret. The only question that may be asked of one.
 *
 * @see https://warcraft.wiki.gg/wiki/API_issecretvalue
 */
declare function issecretvalue(value: unknown): value is Secret;
