import type { Tag } from './mail.ts';
import { readMime, writeMime } from './mime-head.ts';

const FOR_SES_ONLY = /^(x-ses-.*|bcc|message-id)$/i;

/** The message as its receiver gets it: with SES's own Message-ID, without what was meant for SES. */
export const asReceived = (raw: Uint8Array, id: string, date: Date): Uint8Array => {
  const { headers, body } = readMime(raw);
  const kept = headers.filter(({ name }) => !FOR_SES_ONLY.test(name));
  const dated: Tag[] = kept.some(({ name }) => /^date$/i.test(name))
    ? kept
    : [{ name: 'Date', value: date.toUTCString().replace('GMT', '+0000') }, ...kept];
  return writeMime([{ name: 'Message-ID', value: `<${id}@eu-west-1.amazonses.com>` }, ...dated], body);
};
