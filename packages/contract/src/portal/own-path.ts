const LONGEST = 200;

/** Letters, digits and the few signs of our own addresses; no second slash, no backslash, nothing that a browser drops. */
const OWN = /^\/(?:[\w\-.%]+\/)*[\w\-.%]*(?:\?[\w\-.%=&/]*)?$/;

/**
 * The path to go back to, when it is one of our own site; whatever else was asked leads to `otherwise`.
 *
 * @example ownPath('//evil.example', '/') // '/'
 */
export const ownPath = (asked: string | null | undefined, otherwise: string): string =>
  asked && asked.length <= LONGEST && OWN.test(asked) ? asked : otherwise;
