import type { ShownLogo } from '@voldaan/application/upload/logo.ts';
import type { Context } from 'hono';

/** A year: the address says what the picture is, so it never changes. */
const FOR_EVER = 'max-age=31536000, immutable';

/**
 * A logo as a response that can do nothing but be seen.
 *
 * @param by - `everybody`: mails show it too, wherever they are read; `us`: only pages of this site
 */
export const pictureResponse = (c: Context, { type, bytes }: ShownLogo, by: 'everybody' | 'us'): Response =>
  c.body(new Uint8Array(bytes), 200, {
    'content-type': type,
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': by === 'everybody' ? `public, ${FOR_EVER}` : `private, ${FOR_EVER}`,
    'cross-origin-resource-policy': by === 'everybody' ? 'cross-origin' : 'same-origin',
  });
