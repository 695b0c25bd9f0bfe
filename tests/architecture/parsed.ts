import ts from 'typescript';
import type { SourceFile } from './source-file.ts';

/** What of an Astro page is code: its front matter and its scripts. */
const codeOf = ({ path, text }: SourceFile): string => {
  if (!path.endsWith('.astro')) return text;
  const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return [front, ...scripts].join('\n');
};

const kindOf = (path: string): ts.ScriptKind => {
  if (path.endsWith('.tsx')) return ts.ScriptKind.TSX;
  return /\.m?js$/.test(path) ? ts.ScriptKind.JS : ts.ScriptKind.TS;
};

/** The syntax tree of a source. */
export const parsed = (file: SourceFile): ts.SourceFile =>
  ts.createSourceFile(file.path, codeOf(file), ts.ScriptTarget.Latest, true, kindOf(file.path));

/** Every node of a tree, parents before children. */
export const nodesOf = (node: ts.Node): readonly ts.Node[] => {
  const found: ts.Node[] = [node];
  const visit = (child: ts.Node): void => {
    found.push(child);
    ts.forEachChild(child, visit);
  };
  ts.forEachChild(node, visit);
  return found;
};
