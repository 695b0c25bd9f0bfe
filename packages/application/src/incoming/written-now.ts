/** A mail as people read it: what was written now, and what stands below it of earlier mails. */
export type Written = { readonly text: string; readonly quoted: string };

/** Longest line that introduces a quote; one that is longer is somebody's own sentence. */
const LONGEST = 300;

/** "Op 8 sep. 2026 om 10:00 schreef Timmer <…>:", with a time or an address in it: people write neither. */
const introduces = (line: string): boolean => {
  const lower = line.toLowerCase();
  return (
    line.length <= LONGEST &&
    line.endsWith(':') &&
    ['schreef', 'het volgende geschreven', 'wrote'].some((said) => lower.includes(said)) &&
    (/\d[:.]\d\d/.test(line) || /<\S{1,100}@\S{1,100}>/.test(line))
  );
};

/** "-----Oorspronkelijk bericht-----", or the rule that Outlook draws above the head of the earlier mail. */
const DIVIDER =
  /^(?:-{2,10} ?(?:Oorspronkelijk bericht|Original Message|Doorgestuurd bericht|Forwarded message) ?-{2,10}|_{20,80})$/i;

const FROM = /^\*?(?:Van|From) ?:\*? ?\S/i;
const SENT = /^\*?(?:Verzonden|Datum|Sent|Date) ?:/i;

/** Whether earlier mail begins at this line. Mail programs break a long introduction over two or three lines. */
const beginsAt = (lines: readonly string[], at: number): boolean => {
  const [line = '', ...next] = lines.slice(at, at + 3).map((one) => one.trim());
  if (line === '') return false;
  if (DIVIDER.test(line) || introduces(line)) return true;
  if (FROM.test(line) && next.some((other) => SENT.test(other))) return true;
  return (
    /^(?:Op|On)\b/.test(line) && next.some((_, i) => introduces([line, ...next.slice(0, i + 1)].join(' ')))
  );
};

const isQuote = (line: string): boolean => line === '' || line.startsWith('>');

/**
 * Parts what somebody wrote from the earlier mail below it, as mail programs in Dutch and English put it there.
 * When in doubt it belongs to what he wrote: too much to read is better than a sentence that is folded away.
 * Quotes with answers between them stay together.
 *
 * @example writtenNow('Ik betaal vrijdag.\n\nOp 8 sep. 2026 om 10:00 schreef Timmer:\n> Factuur…').text // 'Ik betaal vrijdag.'
 */
export const writtenNow = (mail: string): Written => {
  const lines = mail.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
  const begins = lines.findIndex((_, at) => beginsAt(lines, at));
  const lastOwn = lines.findLastIndex((line) => !isQuote(line));
  // An answer below a quoted introduction, or between quotes, is read with what it answers.
  const quoted = lines.slice(begins + 1);
  const answeredBelow = begins !== -1 && quoted.some((line) => line.startsWith('>')) && lastOwn > begins + 3;
  const from = begins === -1 || answeredBelow ? lastOwn + 1 : begins;
  return { text: lines.slice(0, from).join('\n').trim(), quoted: lines.slice(from).join('\n').trim() };
};
