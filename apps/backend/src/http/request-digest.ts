import { createHash } from 'node:crypto';
import type { Context } from 'hono';

const isParts = (c: Context): boolean =>
  c.req.header('content-type')?.startsWith('multipart/form-data') === true;

const isForm = (c: Context): boolean =>
  c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded') === true;

/** The parts themselves: a browser draws another line between them each time. */
async function* contentOf(c: Context): AsyncGenerator<string | Uint8Array> {
  if (!isParts(c) && !isForm(c)) {
    yield new Uint8Array(await c.req.arrayBuffer());
    return;
  }
  const form = await c.req.formData().catch(() => new FormData());
  for (const [name, value] of form) {
    yield JSON.stringify([name, typeof value === 'string' ? value : value.name]);
    if (typeof value !== 'string') yield new Uint8Array(await value.arrayBuffer());
  }
}

/** What is asked, as one digest: the same for the same act, whenever it is repeated. */
export const requestDigest = async (c: Context): Promise<string> => {
  const digest = createHash('sha256').update(
    `${c.req.method} ${new URL(c.req.url).pathname}${new URL(c.req.url).search}\n`,
  );
  for await (const part of contentOf(c)) digest.update(part);
  return digest.digest('hex');
};
