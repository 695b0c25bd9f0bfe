import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableDefinition } from '@voldaan/adapters/dynamodb/table.ts';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { nodesOf, parsed } from './parsed.ts';
import { ROOT, sourceFiles } from './source-file.ts';

const treeOf = (path: string): ts.SourceFile =>
  parsed({ path, text: readFileSync(join(ROOT, path), 'utf8') });

/** The names in the object literals that stand right of a name: `fields: { pk, sk }` gives pk and sk. */
const keysUnder = (path: string, name: string): readonly string[] =>
  nodesOf(treeOf(path)).flatMap((node) => {
    const holds = ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node);
    if (!holds || node.name.getText() !== name || !node.initializer) return [];
    const object = ts.isCallExpression(node.initializer) ? node.initializer.arguments[0] : node.initializer;
    if (!object || !ts.isObjectLiteralExpression(object)) return [];
    return object.properties.flatMap((property) => property.name?.getText() ?? []);
  });

test('every variable that the functions read is set, and no other', () => {
  const read = keysUnder('apps/backend/src/compose/environment.ts', 'Environment');
  // Another address of Mollie is for stand-ins only.
  const wanted = read.filter((name) => name !== 'MOLLIE_API_URL').toSorted();
  expect(wanted.length).toBeGreaterThan(0);
  expect(keysUnder('infra/environment.ts', 'environment').toSorted()).toEqual(wanted);
});

test('every function on AWS is one that the backend has', () => {
  const named = sourceFiles()
    .filter(({ path }) => path.startsWith('infra/'))
    .flatMap((file) => nodesOf(parsed(file)))
    .flatMap((node) => {
      const made = ts.isCallExpression(node) && node.expression.getText() === 'backendFunction';
      const name = made ? node.arguments[0] : undefined;
      return name && ts.isStringLiteral(name) ? [name.text] : [];
    });
  expect(named.toSorted()).toEqual([
    'attend',
    'desk-api',
    'import-worker',
    'mail-events',
    'mollie-webhook',
    'portal-api',
    'sweep',
  ]);
  const absent = named.filter((name) => !existsSync(join(ROOT, `apps/backend/src/functions/${name}.ts`)));
  expect(absent).toEqual([]);
});

test('the table on AWS has the attributes and indexes that the adapters define', () => {
  const { AttributeDefinitions, GlobalSecondaryIndexes } = tableDefinition('voldaan');
  const attributes = AttributeDefinitions.map(({ AttributeName }) => AttributeName);
  expect(keysUnder('infra/table.ts', 'fields').toSorted()).toEqual(attributes.toSorted());
  const indexes = GlobalSecondaryIndexes.map(({ IndexName }) => IndexName);
  expect(keysUnder('infra/table.ts', 'globalIndexes')).toEqual(indexes);
});
