import { addressParser } from 'postal-mime';
import { compose } from './compose.ts';
import type { MailRequest, Tag } from './mail.ts';
import { header, readMime } from './mime-head.ts';

/** Values of a list parameter: `Destinations.member.1`, `.2`, … */
const members = (form: URLSearchParams, prefix: string): string[] => {
  const found: string[] = [];
  for (let index = 1; form.has(`${prefix}.member.${index}`); index += 1) {
    found.push(form.get(`${prefix}.member.${index}`) ?? '');
  }
  return found;
};

const tagMembers = (form: URLSearchParams): Tag[] => {
  const found: Tag[] = [];
  for (let index = 1; form.has(`Tags.member.${index}.Name`); index += 1) {
    found.push({
      name: form.get(`Tags.member.${index}.Name`) ?? '',
      value: form.get(`Tags.member.${index}.Value`) ?? '',
    });
  }
  return found;
};

const headerTags = (value: string): Tag[] =>
  value
    .split(/[,;]/)
    .map((pair) => pair.trim().split('='))
    .flatMap(([name = '', text = '']) => (name ? [{ name: name.trim(), value: text.trim() }] : []));

const addresses = (...texts: string[]): string[] =>
  texts.flatMap((text) =>
    addressParser(text, { flatten: true }).flatMap(({ address }) => (address ? [address] : [])),
  );

const rawEmail = (form: URLSearchParams): MailRequest => {
  const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
  const { headers } = readMime(raw);
  const explicit = members(form, 'Destinations');
  const inHeaders = addresses(header(headers, 'To'), header(headers, 'Cc'), header(headers, 'Bcc'));
  return {
    operation: 'SendRawEmail',
    source: addresses(form.get('Source') ?? header(headers, 'From'))[0] ?? '',
    destinations: explicit.length > 0 ? addresses(...explicit) : inHeaders,
    raw,
    tags: [...tagMembers(form), ...headerTags(header(headers, 'X-SES-MESSAGE-TAGS'))],
    configurationSet:
      form.get('ConfigurationSetName') ?? (header(headers, 'X-SES-CONFIGURATION-SET') || undefined),
  };
};

const simpleEmail = (form: URLSearchParams): MailRequest => {
  const [to, cc, bcc] = ['To', 'Cc', 'Bcc'].map((kind) => members(form, `Destination.${kind}Addresses`));
  const replyTo = members(form, 'ReplyToAddresses');
  const raw = compose({
    headers: [
      { name: 'From', value: form.get('Source') ?? '' },
      { name: 'To', value: (to ?? []).join(', ') },
      ...(cc?.length ? [{ name: 'Cc', value: cc.join(', ') }] : []),
      ...(replyTo.length ? [{ name: 'Reply-To', value: replyTo.join(', ') }] : []),
      { name: 'Subject', value: form.get('Message.Subject.Data') ?? '' },
    ],
    text: form.get('Message.Body.Text.Data') ?? undefined,
    html: form.get('Message.Body.Html.Data') ?? undefined,
  });
  return {
    operation: 'SendEmail',
    source: addresses(form.get('Source') ?? '')[0] ?? '',
    destinations: addresses(...(to ?? []), ...(cc ?? []), ...(bcc ?? [])),
    raw,
    tags: tagMembers(form),
    configurationSet: form.get('ConfigurationSetName') ?? undefined,
  };
};

/** The message in the form of a SendEmail or SendRawEmail call. */
export const mailRequest = (operation: MailRequest['operation'], form: URLSearchParams): MailRequest =>
  operation === 'SendRawEmail' ? rawEmail(form) : simpleEmail(form);
