/** TypeScript to one Lua 5.1 bundle, through the compiler's API: any diagnostic fails. */
export { compileBundle, workspaceRoot } from './compile-bundle.ts';
export type { Bundle, BundleRequest } from './compile-bundle.ts';
export { TstlDiagnosticsError } from './diagnostics-error.ts';
export type { TstlProblem } from './diagnostics-error.ts';
