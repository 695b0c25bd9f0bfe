const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Whatever is no character of XML 1.0 (production 2): control characters, halves of pairs. */
export const NO_CHARACTER = /[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;

const character = (code: number): string => {
  if (code > 0x10_ff_ff || NO_CHARACTER.test(String.fromCodePoint(code)))
    throw new SyntaxError(`No such character: ${code}`);
  return String.fromCodePoint(code);
};

/**
 * Text with the five predefined entities and numeric references resolved, which without a DTD are all there are.
 *
 * @throws SyntaxError on any other entity
 * @example resolveReferences('Smit &amp; Zn. &#233;') // 'Smit & Zn. é'
 */
export const resolveReferences = (text: string): string =>
  text.replace(/&([^;&\s]{0,12});?/g, (whole, name: string) => {
    const predefined = PREDEFINED[name];
    if (predefined !== undefined && whole.endsWith(';')) return predefined;
    const numeric = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
    if (!numeric || !whole.endsWith(';')) throw new SyntaxError(`Unknown entity: ${whole}`);
    return character(numeric[1] === undefined ? Number(numeric[2]) : Number.parseInt(numeric[1], 16));
  });
