import { resolveReferences } from './character-references.ts';
import type { XmlElement } from './xml-element.ts';

/** A node as fast-xml-parser gives it with `preserveOrder`: one key for the tag, `:@` for its attributes. */
export type RawNode = Readonly<Record<string, unknown>>;

type Scope = ReadonlyMap<string, string>;

const isRawNode = (value: unknown): value is RawNode => typeof value === 'object' && value !== null;
const childNodes = (value: unknown): readonly RawNode[] =>
  Array.isArray(value) ? value.filter(isRawNode) : [];

export const tagOf = (node: RawNode): string => Object.keys(node).find((key) => key !== ':@') ?? '';

const attributesOf = (node: RawNode): [string, string][] =>
  Object.entries(isRawNode(node[':@']) ? node[':@'] : {}).map(([name, value]) => [
    name,
    resolveReferences(String(value)),
  ]);

const textOf = (node: RawNode): string => {
  const tag = tagOf(node);
  if (tag === '#text') return resolveReferences(String(node[tag]));
  if (tag !== '#cdata') return '';
  return childNodes(node[tag])
    .map((part) => String(part['#text']))
    .join('');
};

const split = (qualified: string): [prefix: string, name: string] => {
  const colon = qualified.indexOf(':');
  return colon < 0 ? ['', qualified] : [qualified.slice(0, colon), qualified.slice(colon + 1)];
};

const declared = (attributes: readonly [string, string][], outer: Scope): Scope => {
  const own = attributes.filter(([name]) => name === 'xmlns' || name.startsWith('xmlns:'));
  return own.length === 0
    ? outer
    : new Map([...outer, ...own.map(([name, uri]) => [name.slice(6), uri] as const)]);
};

const NOTHING_DECLARED: Scope = new Map([
  ['', ''],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
]);

/** @throws SyntaxError on a prefix that is not declared (Namespaces in XML 1.0, section 5) */
export const resolveNamespaces = (node: RawNode, outer: Scope = NOTHING_DECLARED): XmlElement => {
  const tag = tagOf(node);
  const attributes = attributesOf(node);
  const scope = declared(attributes, outer);
  const [prefix, name] = split(tag);
  const namespace = scope.get(prefix);
  if (namespace === undefined) throw new SyntaxError(`Undeclared prefix: ${prefix}`);
  const content = childNodes(node[tag]);
  return {
    namespace,
    name,
    attributes: new Map(attributes.filter(([attribute]) => !attribute.includes(':'))),
    children: content
      .filter((child) => /^[^#?]/.test(tagOf(child)))
      .map((child) => resolveNamespaces(child, scope)),
    text: content.map(textOf).join('').trim(),
  };
};
