import PostalMime, { type Email } from 'postal-mime';

/** Parses a raw message the way a mail program does. */
export const readMail = (raw: Uint8Array): Promise<Email> => PostalMime.parse(raw);
