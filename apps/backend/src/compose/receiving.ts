import { parseMail } from '@voldaan/adapters/mail/parse-mail.ts';
import { inspectFile } from '@voldaan/adapters/upload/inspect-file.ts';

/** How a mail is taken apart and its files are looked into. */
export const receiving = { parse: parseMail, inspect: inspectFile } as const;
