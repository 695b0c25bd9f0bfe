import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { MAX_FILE_BYTES } from '../invoice/file-size.ts';
import type { FileProblem } from '../problem.ts';
import { NO_CHARACTER } from './character-references.ts';
import { decodeXml } from './decode-xml.ts';
import { type RawNode, resolveNamespaces, tagOf } from './resolve-namespaces.ts';
import type { XmlElement } from './xml-element.ts';

export type XmlResult =
  | { readonly ok: true; readonly root: XmlElement }
  | { readonly ok: false; readonly problem: FileProblem };

/** An invoice of ten thousand lines has some 600,000 tags; far more is an attack on memory and time. */
const MAX_TAGS = 1_500_000;

const hasTooManyTags = (text: string): boolean => {
  let tags = 0;
  for (let at = text.indexOf('<'); at >= 0 && tags <= MAX_TAGS; at = text.indexOf('<', at + 1)) tags += 1;
  return tags > MAX_TAGS;
};

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  cdataPropName: '#cdata',
  // "0100.10" is text and stays text; entities are resolved by resolveReferences, which knows no others than XML's own.
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
});

const refused = (problem: FileProblem): XmlResult => ({ ok: false, problem });

const elementsOf = (text: string): readonly XmlElement[] => {
  const nodes: readonly RawNode[] = parser.parse(text);
  return nodes.filter((node) => /^[^#?]/.test(tagOf(node))).map((node) => resolveNamespaces(node));
};

/**
 * Root element of an XML file from anywhere. Hostile input is refused before it is parsed: more than 20 MB, a DOCTYPE,
 * entity declarations, more tags than any invoice has. Deeper than 100 elements is malformed.
 */
export const parseXml = (bytes: Uint8Array): XmlResult => {
  if (bytes.length > MAX_FILE_BYTES) return refused({ code: 'file-too-large' });
  const text = decodeXml(bytes);
  if (text === undefined) return refused({ code: 'encoding-unknown' });
  if (text.trim() === '') return refused({ code: 'file-empty' });
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) return refused({ code: 'xml-entities' });
  if (NO_CHARACTER.test(text)) return refused({ code: 'xml-malformed' });
  if (hasTooManyTags(text)) return refused({ code: 'xml-too-many-elements' });
  const validity = XMLValidator.validate(text);
  if (validity !== true) return refused({ code: 'xml-malformed', row: validity.err.line });
  try {
    const [root, second] = elementsOf(text);
    return root && !second ? { ok: true, root } : refused({ code: 'xml-malformed' });
  } catch {
    return refused({ code: 'xml-malformed' });
  }
};
