/** Reads with the TypeScript compiler which functions, events and methods we declare. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { methodsOf } from './second-opinion.ts';
import type { MethodShape } from './second-opinion.ts';

export interface DeclaredFunction {
  /** `C_Traits.GetNodeInfo`, `UnitLevel`. */
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly nilable: boolean }[];
  readonly results: readonly { readonly nilable: boolean }[];
}

const entry = fileURLToPath(new URL('../src/index.ts', import.meta.url));
const program = ts.createProgram([entry], {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  lib: ['lib.es2023.d.ts'],
  types: [],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
});
const checker = program.getTypeChecker();
const ours = program.getSourceFiles().filter((file) => file.fileName.includes('/wow-api/src/'));

/** Every compile error of the declarations themselves. */
export const problems: readonly string[] = ours.flatMap((file) =>
  program.getSemanticDiagnostics(file).map((one) => ts.flattenDiagnosticMessageText(one.messageText, '\n')),
);

export const functions: readonly DeclaredFunction[] = ours.flatMap((file) =>
  functionsIn(file.statements, ''),
);

function functionsIn(statements: readonly ts.Statement[], prefix: string): DeclaredFunction[] {
  return statements.flatMap((statement) => {
    if (
      ts.isModuleDeclaration(statement) &&
      statement.body !== undefined &&
      ts.isModuleBlock(statement.body)
    ) {
      return functionsIn(statement.body.statements, `${statement.name.text}.`);
    }
    return ts.isFunctionDeclaration(statement) && statement.name !== undefined
      ? [functionOf(statement, `${prefix}${statement.name.text}`)]
      : [];
  });
}

function functionOf(node: ts.FunctionDeclaration, name: string): DeclaredFunction {
  const type = checker.getTypeFromTypeNode(node.type!);
  return {
    name,
    parameters: node.parameters.map((parameter) => ({
      name: parameter.name.getText(),
      nilable: parameter.questionToken !== undefined,
    })),
    results: resultsOf(node.type!, type),
  };
}

function resultsOf(node: ts.TypeNode, type: ts.Type): { nilable: boolean }[] {
  if (node.kind === ts.SyntaxKind.VoidKeyword) {
    return [];
  }
  const multi = ts.isTypeReferenceNode(node) && node.typeName.getText() === 'LuaMultiReturn';
  const tuple = multi ? node.typeArguments?.[0] : undefined;
  if (tuple !== undefined && ts.isTupleTypeNode(tuple)) {
    return tuple.elements.map((element) => ({
      nilable:
        ts.isNamedTupleMember(element) &&
        (element.questionToken !== undefined || acceptsNil(checker.getTypeFromTypeNode(element.type))),
    }));
  }
  return [{ nilable: acceptsNil(type) }];
}

function acceptsNil(type: ts.Type): boolean {
  return type.isUnion()
    ? type.types.some((one) => (one.flags & ts.TypeFlags.Undefined) !== 0)
    : (type.flags & ts.TypeFlags.Undefined) !== 0;
}

/** Names of the members of one of our interfaces, with the count of a tuple member's required elements. */
export function membersOf(interfaceName: string): readonly { name: string; node: ts.TypeElement }[] {
  return ours.flatMap((file) =>
    file.statements
      .filter(ts.isInterfaceDeclaration)
      .filter((one) => one.name.text === interfaceName)
      .flatMap((one) => one.members.map((node) => ({ name: node.name!.getText(), node }))),
  );
}

/** The methods of one of our widgets, inherited ones too, by name. */
export function ownMethods(interfaceName: string): Readonly<Record<string, MethodShape>> {
  const node = ours
    .flatMap((file) => file.statements.filter(ts.isInterfaceDeclaration))
    .find((one) => one.name.text === interfaceName)!;
  return methodsOf(checker, checker.getTypeAtLocation(node));
}

/** Fields of a structure of ours, by `C_Traits.TraitNodeInfo`. */
export const structures: readonly { name: string; fields: { name: string; nilable: boolean }[] }[] =
  ours.flatMap((file) =>
    file.statements.filter(ts.isModuleDeclaration).flatMap((module) =>
      (module.body as ts.ModuleBlock).statements.filter(ts.isInterfaceDeclaration).map((one) => ({
        name: `${module.name.text}.${one.name.text}`,
        fields: one.members.map((member) => ({
          name: member.name!.getText(),
          nilable: member.questionToken !== undefined,
        })),
      })),
    ),
  );

/** Constants of our `Enum` namespace: name → member → value, as declared. */
export const enums: Readonly<Record<string, Record<string, number>>> = Object.fromEntries(
  ours
    .filter((file) => file.fileName.endsWith('/enum.d.ts'))
    .flatMap((file) => file.statements.filter(ts.isModuleDeclaration))
    .flatMap((module) => (module.body as ts.ModuleBlock).statements.filter(ts.isVariableStatement))
    .map((statement) => {
      const declaration = statement.declarationList.declarations[0]!;
      const members = (declaration.type as ts.TypeLiteralNode).members.map((member) => [
        member.name!.getText(),
        Number((member as ts.PropertySignature).type!.getText()),
      ]);
      return [declaration.name.getText(), Object.fromEntries(members)];
    }),
);

/** Global texts that we declare. */
export const globalStrings: readonly string[] = ours
  .filter((file) => file.fileName.endsWith('/global-strings.d.ts'))
  .flatMap((file) => file.statements.filter(ts.isVariableStatement))
  .map((statement) => statement.declarationList.declarations[0]!.name.getText());
