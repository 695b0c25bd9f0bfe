import ts from 'typescript';
import { nodesOf, parsed } from './parsed.ts';
import type { SourceFile } from './source-file.ts';

const specifierOf = (node: ts.Node): ts.Node | undefined => {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return node.argument.literal;
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return node.arguments[0];
  }
  return undefined;
};

/** What a source imports or passes on, types included: `./x.ts`, `hono`, `@voldaan/domain/money/cents.ts`. */
export const importsOf = (file: SourceFile): readonly string[] =>
  nodesOf(parsed(file)).flatMap((node) => {
    const specifier = specifierOf(node);
    return specifier && ts.isStringLiteralLike(specifier) ? [specifier.text] : [];
  });
