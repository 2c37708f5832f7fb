import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

/** A module of src/ that another takes something from. Modules are named by their path in src/ without `.ts`. */
export interface Import {
  readonly module: string;
  readonly from: string;
  /** What is taken by name, types too; empty for what is taken as a whole. */
  readonly names: readonly string[];
}

/** The modules of a folder. */
export function listModules(sources = 'src'): string[] {
  return readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
}

/** Every import of one module of src/ by another, those of types and those that wait until they are needed included. */
export function readImports(sources = 'src'): Import[] {
  return listModules(sources).flatMap((module) =>
    findImports(module, readFileSync(join(sources, `${module}.ts`), 'utf8')),
  );
}

/** The imports of other modules in the text of one. */
export function findImports(module: string, text: string): Import[] {
  const found: Import[] = [];
  const add = (target: ts.Node | undefined, names: readonly string[] = []): void => {
    if (target === undefined || !ts.isStringLiteral(target) || !target.text.startsWith('.')) return;
    const from = posix.join(dirname(module), target.text).replace(/\.[jt]s$/, '');
    found.push({ module, from, names });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, namesOf(node.importClause?.namedBindings));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, namesOf(node.exportClause));
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0]);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(`${module}.ts`, text, ts.ScriptTarget.Latest));
  return found;
}

function namesOf(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): string[] {
  if (bindings === undefined || !('elements' in bindings)) return [];
  return bindings.elements.map(({ propertyName, name }) => (propertyName ?? name).text);
}
