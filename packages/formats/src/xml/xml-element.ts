/** An element with its namespace resolved, so that it does not matter which prefixes a file chose. */
export type XmlElement = {
  readonly namespace: string;
  readonly name: string;
  /** Attributes without a prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** Text directly inside the element, outer white space removed. */
  readonly text: string;
};
