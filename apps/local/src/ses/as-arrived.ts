import type { Tag } from './mail.ts';
import { readMime, writeMime } from './mime-head.ts';

/** Who the envelope says it is from and for. */
export type Envelope = { readonly from: string; readonly to: string; readonly id: string };

/**
 * A mail as SES puts it into a bucket: below its own lines about the way it came and what its checks found. The
 * senders of this mailbox are who they say they are.
 *
 * @see Amazon SES Developer Guide, "Contents of notifications for email receiving", "Authentication-Results"
 */
export const asArrived = (raw: Uint8Array, { from, to, id }: Envelope, date: Date): Uint8Array => {
  const { headers, body } = readMime(raw);
  const domain = from.slice(from.lastIndexOf('@') + 1);
  const automatic = headers.some(({ name }) => /^auto-submitted$/i.test(name));
  const at = date.toUTCString().replace('GMT', '+0000');
  const found = `spf=pass (spfCheck: domain of ${domain} designates 127.0.0.1 as permitted sender) client-ip=127.0.0.1; envelope-from=${from}; helo=mailbox.local; dkim=pass header.i=@${domain}; dmarc=pass header.from=${domain};`;
  const added: Tag[] = [
    // RFC 3834: an automatic answer has nobody to come back to.
    { name: 'Return-Path', value: automatic ? '<>' : `<${from}>` },
    {
      name: 'Received',
      value: `from mailbox.local (mailbox.local [127.0.0.1]) by inbound-smtp.eu-west-1.amazonaws.com with SMTP id ${id} for ${to}; ${at}`,
    },
    { name: 'X-SES-Spam-Verdict', value: 'PASS' },
    { name: 'X-SES-Virus-Verdict', value: 'PASS' },
    { name: 'Authentication-Results', value: `amazonses.com; ${found}` },
  ];
  return writeMime([...added, ...headers], body);
};
