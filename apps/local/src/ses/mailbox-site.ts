import { type Context, Hono } from 'hono';
import * as z from 'zod';
import type { Link } from '../page/page.ts';
import { styleRoute } from '../page/style.ts';
import { type Mail, statusOf } from './mail.ts';
import type { Mailbox } from './mailbox.ts';
import { mailboxPage } from './mailbox-page.ts';
import { MAILBOX_STYLE } from './mailbox-style.ts';
import type { Reply } from './reply.ts';
import { bytesOf, linksOf, type ShownMail, showMail } from './shown-mail.ts';

export type MailboxSiteOptions = {
  readonly links?: () => readonly Link[];
  /** Hands in the answer of a receiver; absent where no incoming mail is configured. */
  readonly answer?: (mail: Mail, reply: Reply) => Promise<void>;
};

const Action = z.discriminatedUnion('action', [
  z.object({ action: z.literal('later') }),
  z.object({ action: z.literal('bounce'), kind: z.enum(['permanent', 'transient']).default('permanent') }),
  z.object({ action: z.literal('complain') }),
  z.object({
    action: z.literal('answer'),
    text: z.string().min(1),
    automatic: z.literal('yes').optional(),
    file: z.instanceof(File).optional(),
  }),
  z.object({
    action: z.literal('receiver'),
    receiver: z.enum(['accepts', 'late', 'bounces', 'mailbox-full', 'complains']),
  }),
]);

const summary = (mail: Mail) => {
  const { id, at, from, destinations, subject, tags, configurationSet, events } = mail;
  return { id, at, from, to: destinations, subject, tags, configurationSet, status: statusOf(mail), events };
};

const whole = (shown: ShownMail) => ({
  ...summary(shown.mail),
  text: shown.email.text,
  html: shown.email.html,
  headers: shown.mail.headers,
  links: linksOf(shown),
  attachments: shown.attachments.map(({ filename, mimeType }, index) => ({
    filename,
    mimeType,
    href: `/messages/${shown.mail.id}/attachments/${index}`,
  })),
});

/** A form without a chosen file sends one without a name. */
const sentAlong = async (file: File | undefined): Promise<Pick<Reply, 'files'>> =>
  file?.name
    ? { files: [{ name: file.name, type: file.type, bytes: new Uint8Array(await file.arrayBuffer()) }] }
    : {};

const NOT_THERE = 'Dit bericht bestaat niet.';

/** The mailbox: a page for people (`/`) and the same as JSON (`/api/messages`). */
export const mailboxSite = (box: Mailbox, { links = () => [], answer }: MailboxSiteOptions = {}): Hono => {
  const show = async (id: string): Promise<ShownMail | undefined> => {
    const mail = box.get(id);
    const raw = mail && box.raw(id);
    return mail && raw ? showMail(mail, raw) : undefined;
  };
  const view = async (c: Context, shown: ShownMail | undefined, chosen: boolean): Promise<Response> => {
    const receiver = box.receiver(shown?.mail.destinations[0] ?? '');
    return c.html(mailboxPage({ mails: box.list(), shown, receiver, chosen, links: links() }));
  };
  const act = async (c: Context): Promise<Response | undefined> => {
    const mail = box.get(c.req.param('id') ?? '');
    if (!mail) return c.text(NOT_THERE, 404);
    const json = (c.req.header('content-type') ?? '').includes('json');
    const fields = json ? await c.req.json() : await c.req.parseBody();
    const parsed = Action.safeParse({ ...fields, action: c.req.param('action') });
    if (!parsed.success) return c.text('Dat kan hier niet.', 400);
    switch (parsed.data.action) {
      case 'later':
        box.deliverLater(mail.id);
        break;
      case 'bounce':
        box.bounce(mail.id, parsed.data.kind);
        break;
      case 'complain':
        box.complain(mail.id);
        break;
      case 'answer': {
        if (!answer) return c.text('Hier komt geen post binnen.', 404);
        const { text, automatic, file } = parsed.data;
        await answer(mail, { text, automatic: automatic === 'yes', ...(await sentAlong(file)) });
        break;
      }
      case 'receiver':
        for (const address of mail.destinations) box.setReceiver(address, parsed.data.receiver);
        break;
    }
    return undefined;
  };

  return new Hono()
    .route('/', styleRoute())
    .get('/mailbox.css', (c) => c.body(MAILBOX_STYLE, 200, { 'content-type': 'text/css; charset=utf-8' }))
    .get('/', async (c) => view(c, await show(box.list()[0]?.id ?? ''), false))
    .get('/messages/:id', async (c) => {
      const shown = await show(c.req.param('id'));
      return shown ? view(c, shown, true) : c.text(NOT_THERE, 404);
    })
    .get('/messages/:id/raw', (c) => {
      const raw = box.raw(c.req.param('id'));
      if (!raw) return c.text(NOT_THERE, 404);
      return c.body(new Uint8Array(raw), 200, {
        'content-type': 'message/rfc822',
        'content-disposition': 'attachment; filename="bericht.eml"',
      });
    })
    .get('/messages/:id/attachments/:index', async (c) => {
      const shown = await show(c.req.param('id'));
      const attachment = shown?.attachments[Number(c.req.param('index'))];
      if (!attachment) return c.text(NOT_THERE, 404);
      const name = encodeURIComponent(attachment.filename ?? 'bijlage');
      return c.body(bytesOf(attachment), 200, {
        'content-type': attachment.mimeType,
        'content-disposition': `inline; filename*=utf-8''${name}`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': 'sandbox',
      });
    })
    .post('/messages/:id/:action', async (c) => {
      const refused = await act(c);
      return refused ?? c.redirect(`/messages/${c.req.param('id')}`, 303);
    })
    .get('/api/messages', (c) => {
      const { to } = c.req.query();
      return c.json(
        box
          .list()
          .filter(({ destinations }) => !to || destinations.includes(to))
          .map(summary),
      );
    })
    .get('/api/messages/:id', async (c) => {
      const shown = await show(c.req.param('id'));
      return shown ? c.json(whole(shown)) : c.json({ message: NOT_THERE }, 404);
    })
    .post('/api/messages/:id/:action', async (c) => (await act(c)) ?? c.body(null, 204));
};
