import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { SiteOptions } from '../gateway/serve-site.ts';
import type { UsualPort } from '../stack/ports.ts';
import type { FunctionEntry } from './built-backend.ts';

const HeaderList = z.record(z.string(), z.string());

/**
 * What the router in front adds, as the built backend lists it; the rest of the policy is in the pages, with the
 * hashes of their scripts.
 */
const securityHeadersOf = (root: string): Readonly<Record<string, string>> => {
  const list = join(root, 'apps/backend/dist/headers.json');
  return existsSync(list) ? HeaderList.parse(JSON.parse(readFileSync(list, 'utf8'))) : {};
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
): SiteOptions[] => {
  const securityHeaders = securityHeadersOf(root);
  return SITES.map((name) => {
    const staticDir = join(root, 'apps', name, 'dist');
    const others = entries.filter(
      (entry) =>
        entry.events.includes('http') &&
        entry.site === name &&
        entry.name !== 'portal-api' &&
        entry.name !== 'desk-api',
    );
    return {
      name,
      port: ports[name],
      functionName: `${name}-api`,
      ...(existsSync(staticDir) ? { staticDir } : {}),
      otherPrefixes: Object.fromEntries(others.map((entry) => [entry.path ?? `/${entry.name}`, entry.name])),
      securityHeaders,
    };
  });
};
