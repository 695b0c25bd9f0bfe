/**
 * What a page of the portal may load, for its head: files of its own host, nothing inline, nothing from elsewhere.
 * What only a header can say is said by who serves it.
 *
 * @param uploads - where a page puts large files by itself; on a laptop the gateway adds that
 */
export const pagePolicy = (uploads: string | undefined): string =>
  [
    "default-src 'none'",
    ["connect-src 'self'", uploads].filter(Boolean).join(' '),
    "img-src 'self' data:",
    "script-src 'self'",
    "style-src 'self'",
    "base-uri 'none'",
    // The pay form posts from the statement that the API renders, which says where its checkout is.
    "form-action 'self'",
  ].join('; ');
