/** Reads the widgets that `@wartoshika/wow-declarations` declares, up to client 9.0. */
import { createRequire } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

/** What can be called: the most arguments that are taken, and what comes back, coarsely. */
export interface MethodShape {
  readonly most: number;
  /** `void`, `boolean`, `number`, `string` or `other`; a set, since overloads can differ. */
  readonly results: readonly string[];
}

const require = createRequire(import.meta.url);
const folder = path.dirname(require.resolve('@wartoshika/wow-declarations/package.json'));
const files = ['ui/ui.d.ts', 'ui/tooltip.d.ts'].map((name) => path.join(folder, 'declarations', name));
const program = ts.createProgram(files, { strict: true, noEmit: true, types: [], lib: ['lib.es2023.d.ts'] });
const checker = program.getTypeChecker();

/** The methods of one of its widgets, inherited ones too, by name. */
export function publishedMethods(widget: string): Readonly<Record<string, MethodShape>> {
  const file = program.getSourceFile(files[0]!)!;
  const namespace = checker
    .getSymbolsInScope(file, ts.SymbolFlags.Namespace)
    .find((symbol) => symbol.name === 'WoWAPI')!;
  const symbol = checker.getExportsOfModule(namespace).find((one) => one.name === widget)!;
  return methodsOf(checker, checker.getDeclaredTypeOfSymbol(symbol));
}

/** The methods of a type: those that can be called, by name. */
export function methodsOf(types: ts.TypeChecker, type: ts.Type): Readonly<Record<string, MethodShape>> {
  const methods: Record<string, MethodShape> = {};
  for (const property of type.getProperties()) {
    const signatures = types.getTypeOfSymbol(property).getCallSignatures();
    if (signatures.length > 0) {
      methods[property.name] = {
        most: Math.max(...signatures.map((signature) => signature.parameters.length)),
        results: [...new Set(signatures.map((signature) => coarse(types, signature)))].sort(),
      };
    }
  }
  return methods;
}

function coarse(types: ts.TypeChecker, signature: ts.Signature): string {
  const returned = types.getReturnTypeOfSignature(signature);
  if ((returned.flags & ts.TypeFlags.Void) !== 0) {
    return 'void';
  }
  const result = types.getNonNullableType(returned);
  const names: readonly (readonly [ts.TypeFlags, string])[] = [
    [ts.TypeFlags.BooleanLike, 'boolean'],
    [ts.TypeFlags.NumberLike, 'number'],
    [ts.TypeFlags.StringLike, 'string'],
  ];
  const parts = result.isUnion() ? result.types : [result];
  return names.find(([flag]) => parts.every((part) => (part.flags & flag) !== 0))?.[1] ?? 'other';
}
