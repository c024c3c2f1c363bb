/** The error of a failed compile, with every diagnostic of TypeScript and TypeScriptToLua. */
import ts from 'typescript';

/** One diagnostic. Lines and columns count from 1; both are undefined for a diagnostic without a file. */
export interface TstlProblem {
  readonly file: string | undefined;
  readonly line: number | undefined;
  readonly column: number | undefined;
  readonly category: 'error' | 'warning' | 'suggestion' | 'message';
  readonly code: number;
  readonly message: string;
}

/**
 * The sources do not compile. Warnings count: with a bundle, TypeScriptToLua can answer one warning with an empty file
 * (1.37.1), so only a compile without diagnostics counts as successful.
 */
export class TstlDiagnosticsError extends Error {
  override readonly name = 'TstlDiagnosticsError';
  readonly problems: readonly TstlProblem[];

  constructor(problems: readonly TstlProblem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.problems = problems;
  }
}

export function problemOf(diagnostic: ts.Diagnostic, projectRoot: string): TstlProblem {
  const message = ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n  ');
  const category = categories[diagnostic.category];
  if (diagnostic.file === undefined) {
    return { file: undefined, line: undefined, column: undefined, category, code: diagnostic.code, message };
  }
  const { line, character } = diagnostic.file.getLineAndCharacterOfPosition(diagnostic.start ?? 0);
  const root = projectRoot.replaceAll('\\', '/');
  const name = diagnostic.file.fileName;
  return {
    file: name.startsWith(`${root}/`) ? name.slice(root.length + 1) : name,
    line: line + 1,
    column: character + 1,
    category,
    code: diagnostic.code,
    message,
  };
}

const categories: Record<ts.DiagnosticCategory, TstlProblem['category']> = {
  [ts.DiagnosticCategory.Warning]: 'warning',
  [ts.DiagnosticCategory.Error]: 'error',
  [ts.DiagnosticCategory.Suggestion]: 'suggestion',
  [ts.DiagnosticCategory.Message]: 'message',
};

function describeProblem(problem: TstlProblem): string {
  const place = problem.file === undefined ? '' : `${problem.file}:${problem.line}:${problem.column} `;
  return `${place}${problem.category} ${problem.code}: ${problem.message}`;
}
