import { parseMail } from '@voldaan/adapters/mail/parse-mail.ts';
import { inspectFile } from '@voldaan/adapters/upload/inspect-file.ts';
import { type Received, receiveMail } from '@voldaan/application/incoming/receive-mail.ts';
import type { SentMail, World } from './world.ts';

/** A mail as somebody sends it. */
export type WrittenMail = {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  readonly subject?: string;
  readonly id?: string;
  /** More lines of the head, such as `Auto-Submitted: auto-replied`. */
  readonly lines?: readonly string[];
};

const PROVEN = 'Authentication-Results: amazonses.com; spf=pass; dkim=pass; dmarc=pass';

let sent = 0;

/** The bytes of a mail below the lines that SES puts on top of it. */
export const written = ({
  from,
  to,
  text,
  subject = 'Re: Factuur',
  id,
  lines = [],
}: WrittenMail): Uint8Array => {
  sent += 1;
  return Buffer.from(
    [
      ...(lines.some((line) => line.startsWith('Authentication-Results')) ? [] : [PROVEN]),
      ...lines,
      `From: ${from}`,
      `To: ${to}`,
      `Subject: ${subject}`,
      `Message-ID: <${id ?? `mail-${sent}`}@post.test>`,
      ...(lines.some((line) => line.startsWith('Content-Type'))
        ? []
        : ['Content-Type: text/plain; charset=utf-8']),
      '',
      text,
    ].join('\r\n'),
  );
};

/** It comes in. */
export const arrives = async (world: World, raw: Uint8Array, file = `file-${sent}`): Promise<Received> => {
  const received = await receiveMail(
    { ...world.services, parse: parseMail, inspect: inspectFile },
    raw,
    file,
  );
  await world.untilQuiet();
  return received;
};

/** The receiver of a mail answers it from his own address. */
export const answers = (
  world: World,
  mail: SentMail,
  text: string,
  rest: Partial<WrittenMail> = {},
): Promise<Received> =>
  arrives(
    world,
    written({ from: mail.to.address, to: mail.replyTo, subject: `Re: ${mail.subject}`, text, ...rest }),
  );
