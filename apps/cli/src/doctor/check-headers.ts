import type { Shell } from '../shell.ts';
import { type Check, well, wrong } from './check.ts';

/** Headers that every page must have, with what must stand in them. */
const WANTED: Readonly<Record<string, RegExp>> = {
  'strict-transport-security': /max-age=[1-9]\d{6,}/,
  'content-security-policy': /frame-ancestors 'none'/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/i,
  'referrer-policy': /./,
};

/** Whether the pages of a site carry the headers that keep a browser safe. */
export const checkHeaders = async (url: string, { io, texts: { doctor } }: Shell): Promise<Check> => {
  try {
    const { headers } = await io.fetch(new URL('/', url));
    const missing = Object.entries(WANTED).filter(([name, wanted]) => !wanted.test(headers.get(name) ?? ''));
    return missing.length === 0
      ? well('headers', doctor.headers(url))
      : wrong(
          'headers',
          doctor.headersMissing(
            url,
            missing.map(([name]) => name),
          ),
        );
  } catch {
    return wrong('headers', doctor.noPage(url));
  }
};
