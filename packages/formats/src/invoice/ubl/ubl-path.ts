import type { XmlElement } from '../../xml/xml-element.ts';
import { UBL_NAMESPACES } from './ubl-namespace.ts';

type Step = `${keyof typeof UBL_NAMESPACES}:${string}`;

const children = (element: XmlElement, step: string): readonly XmlElement[] => {
  const [prefix, name] = step.split(':');
  const namespace = prefix === 'cac' ? UBL_NAMESPACES.cac : UBL_NAMESPACES.cbc;
  return element.children.filter((child) => child.name === name && child.namespace === namespace);
};

/**
 * All elements at a path written with the usual prefixes, whichever prefixes the file uses.
 *
 * @example elements(invoice, 'cac:PaymentMeans/cbc:PaymentID')
 */
export const elements = (from: XmlElement, path: Step): readonly XmlElement[] =>
  path
    .split('/')
    .reduce<readonly XmlElement[]>((found, step) => found.flatMap((one) => children(one, step)), [from]);

/** The first element at a path. */
export const element = (from: XmlElement, path: Step): XmlElement | undefined => elements(from, path)[0];

/** The first text at a path that is not empty. */
export const textAt = (from: XmlElement, ...paths: readonly Step[]): string | null =>
  paths.flatMap((path) => elements(from, path)).find((one) => one.text !== '')?.text ?? null;
