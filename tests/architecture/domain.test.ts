import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { importsOf } from './imports-of.ts';
import { nodesOf, parsed } from './parsed.ts';
import { isTestCode, ROOT, type SourceFile, sourceFiles } from './source-file.ts';

const domain = sourceFiles().filter((file) => file.path.startsWith('packages/domain/') && !isTestCode(file));

/** Names through which the world outside would come in. */
const OUTSIDE = new Set([
  'process',
  'fetch',
  'crypto',
  'performance',
  'globalThis',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'console',
  'require',
]);
const OUTSIDE_MEMBERS = new Set(['Date.now', 'Math.random']);

/** A name as it is used, not as a member or key that happens to be called so. */
const isUse = (node: ts.Identifier): boolean => {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  const names =
    ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isBindingElement(parent);
  return !(names && parent.name === node);
};

const outside = (node: ts.Node): boolean => {
  if (ts.isNewExpression(node) || ts.isCallExpression(node)) {
    const isDate = ts.isIdentifier(node.expression) && node.expression.text === 'Date';
    return isDate && (ts.isCallExpression(node) || (node.arguments ?? []).length === 0);
  }
  if (ts.isPropertyAccessExpression(node)) return OUTSIDE_MEMBERS.has(node.getText());
  return ts.isIdentifier(node) && OUTSIDE.has(node.text) && isUse(node);
};

const reachesOutside = (file: SourceFile): readonly string[] =>
  nodesOf(parsed(file))
    .filter(outside)
    .map((node) => `${file.path}: ${node.getText()}`);

test('the reader sees the clock, chance and the world, and nothing where there is none', () => {
  const text = `
    const a = Date.now(), b = new Date(), c = Math.random(), d = process.env, e = () => fetch('x'), f = Date();
    const fine = [new Date(a), Date.parse('x'), Math.floor(1), { process: 1 }, x.fetch]; // process`;
  expect(reachesOutside({ path: 'x.ts', text })).toEqual([
    'x.ts: Date.now',
    'x.ts: new Date()',
    'x.ts: Math.random',
    'x.ts: process',
    'x.ts: fetch',
    'x.ts: Date()',
  ]);
});

test('the domain has no clock, no chance and no world', () => {
  expect(domain.length).toBeGreaterThan(0);
  expect(domain.flatMap(reachesOutside)).toEqual([]);
});

test('the domain depends on nothing', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'packages/domain/package.json'), 'utf8')) as {
    readonly dependencies?: object;
  };
  expect(manifest.dependencies ?? {}).toEqual({});
  expect(domain.flatMap(importsOf).filter((specifier) => !specifier.startsWith('.'))).toEqual([]);
});
