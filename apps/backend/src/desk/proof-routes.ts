import { Hono } from 'hono';
import type { DeskEnv } from './desk-env.ts';
import type { DebtorPorts } from './desk-ports.ts';
import { refuse } from './refuse.ts';

/** A file of a stranger is never shown here: it is downloaded, under the type that it really has. */
const DOWNLOAD = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'x-content-type-options': 'nosniff',
} as const;

/** The name as an extended parameter (RFC 8187), so that no character of it can end the header. */
const attachment = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;

/** What a debtor handed in as proof. */
export const proofRoutes = (ports: Pick<DebtorPorts, 'readProof'>) =>
  new Hono<DeskEnv>().get('/debtors/:id/proofs/:proofId', async (c) => {
    const found = await ports.readProof(c.var.staff, c.req.param('id'), c.req.param('proofId'));
    if (!found.ok) return refuse(c, found.refusal);
    const { name, type, bytes } = found.value;
    return c.body(new Uint8Array(bytes), 200, {
      ...DOWNLOAD,
      'content-type': type,
      'content-disposition': attachment(name),
    });
  });
