/** What a spreadsheet takes for the beginning of a formula, behind blanks too. */
const FORMULA = /^[\s]*[=+\-@|%]|^[\t\r\n]/;

/**
 * A cell of a CSV file (RFC 4180) that a spreadsheet shows as the text that it is: one that looks like a formula
 * gets an apostrophe before it, so that opening an export runs nothing that a stranger typed.
 *
 * @see OWASP, CSV injection
 * @example csvCell('=HYPERLINK("http://x")') // `"'=HYPERLINK(""http://x"")"`
 */
export const csvCell = (text: string): string => {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[";,\r\n']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/**
 * A whole file as spreadsheets in Dutch open it: a mark of UTF-8, semicolons between cells, CRLF after lines.
 *
 * @example csvFile([['wie', 'wat'], ['Sanne', 'kaart']])
 */
export const csvFile = (lines: readonly (readonly string[])[]): string =>
  `\u{feff}${lines.map((cells) => `${cells.map(csvCell).join(';')}\r\n`).join('')}`;
