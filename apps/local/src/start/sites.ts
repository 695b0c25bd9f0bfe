import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteOptions } from '../gateway/serve-site.ts';
import type { UsualPort } from '../stack/ports.ts';
import type { FunctionEntry } from './built-backend.ts';

/** What the router in front adds; the rest of the policy is in the pages, with the hashes of their scripts. */
const SECURITY_HEADERS = {
  'content-security-policy': "frame-ancestors 'none'",
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

const SITES = ['desk', 'portal'] as const;

/**
 * One origin per site: `portal-api` behind `/api` of the portal, `desk-api` behind that of the desk, and every
 * other function with the event `http` under its own path, `/<name>` on the portal unless the backend says more.
 */
export const sites = (
  root: string,
  entries: readonly FunctionEntry[],
  ports: Readonly<Record<UsualPort, number>>,
): SiteOptions[] =>
  SITES.map((name) => {
    const staticDir = join(root, 'apps', name, 'dist');
    const others = entries.filter(
      (entry) => entry.events.includes('http') && entry.site === name && !entry.name.endsWith('-api'),
    );
    return {
      name,
      port: ports[name],
      functionName: `${name}-api`,
      ...(existsSync(staticDir) ? { staticDir } : {}),
      otherPrefixes: Object.fromEntries(others.map((entry) => [entry.path ?? `/${entry.name}`, entry.name])),
      securityHeaders: SECURITY_HEADERS,
    };
  });
