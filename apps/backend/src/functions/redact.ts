/** What stands in a log in the place of what nobody may read there. */
export const REDACTED = '[redacted]';

/** Names under which a secret or something about a person is passed, however it is written. */
const PRIVATE_NAME =
  /secret|passw|token|cookie|authoriz|credential|api[_-]?key|code[_-]?key|private[_-]?key|e[_-]?mail|iban|phone|street|postcode|address(?!es$)|salutation|html|contact|(?:debtor|full|first|last|contact)[_-]?name|^(?:to|text|body|note|subject)$/i;

const SHAPES: readonly RegExp[] = [
  // E-mail, bounded on both sides so that no long text is walked over twice.
  /[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g,
  // IBAN, with or without spaces.
  /\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b/g,
  // Keys of Mollie, of AWS, of ours; bearer tokens; JSON web tokens.
  /\b(?:test|live|access|vdn|whsec)_[\w+/=-]{16,}\b/g,
  /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
  /\bBearer [\w.~+/=-]{8,}/gi,
  /\beyJ[\w-]{8,}\.[\w-]+\.[\w-]+/g,
  // 256 bits as base64url, as all our secrets in links and cookies are; a hash in hex is longer.
  /(?<![\w-])[\w-]{43}(?![\w-])/g,
  // A code to type, as it is printed.
  /\b[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}\b/g,
  // Whatever stands behind the # of an address.
  /(?<=https?:\/\/[^\s#"']{1,300})#[^\s"']+/g,
];

const withoutSecrets = (text: string): string =>
  SHAPES.reduce((clean, shape) => clean.replace(shape, REDACTED), text);

/**
 * Replacer for `JSON.stringify` that keeps out of a log whatever is secret or personal: by the name under which
 * it is passed, and by its shape wherever it stands, in the message of an error too.
 *
 * @example JSON.stringify({ token: 'x', said: 'to jan@bakker.nl' }, redact)
 *   // '{"token":"[redacted]","said":"to [redacted]"}'
 */
export const redact = (key: string, value: unknown): unknown => {
  if (PRIVATE_NAME.test(key) && value !== undefined && value !== null) return REDACTED;
  return typeof value === 'string' ? withoutSecrets(value) : value;
};
