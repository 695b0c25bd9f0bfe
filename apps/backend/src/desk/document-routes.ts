import { Hono } from 'hono';
import type { DeskContext, DeskEnv } from './desk-env.ts';
import type { DebtorPorts, StoredDocument } from './desk-ports.ts';
import { refuse } from './refuse.ts';

/** A mail as sent is somebody's HTML: it opens without scripts, with no network but its logo, in an origin of its own. */
const documentPolicy = (pictures = ''): string =>
  `default-src 'none'; style-src 'unsafe-inline'; img-src data: ${pictures}; frame-ancestors 'none'; sandbox`;

const withCharset = (type: string): string => (type.startsWith('text/') ? `${type}; charset=utf-8` : type);

/** The name as an extended parameter (RFC 8187), so that no character of it can end the header. */
const inline = (name: string): string =>
  `inline; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;

/** A document for the eye, as a response that can do nothing here. */
export const documentResponse = (c: DeskContext, { name, type, bytes, pictures }: StoredDocument): Response =>
  c.body(new Uint8Array(bytes), 200, {
    'content-type': withCharset(type),
    'content-disposition': inline(name),
    // A browser's PDF viewer does not run in a sandbox, and a PDF cannot reach the origin.
    ...(type !== 'application/pdf' && { 'content-security-policy': documentPolicy(pictures) }),
  });

/** Messages and letters as they were sent. */
export const documentRoutes = (ports: Pick<DebtorPorts, 'readDocument'>) =>
  new Hono<DeskEnv>().get('/debtors/:id/documents/:documentId', async (c) => {
    const found = await ports.readDocument(c.var.staff, c.req.param('id'), c.req.param('documentId'));
    return found.ok ? documentResponse(c, found.value) : refuse(c, found.refusal);
  });
