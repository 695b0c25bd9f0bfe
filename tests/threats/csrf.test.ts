import { deskApi } from '@voldaan/backend/desk/desk-api.ts';
import type { DeskPorts } from '@voldaan/backend/desk/desk-ports.ts';
import { portalApi } from '@voldaan/backend/portal/portal-api.ts';
import type { PortalPorts } from '@voldaan/backend/portal/ports.ts';
import { describe, expect, test } from 'vitest';

// Whole stories over HTTP, with whoever is signed in, are in tests/hostile/headers.test.ts.

const SITE = 'https://betalen.test';

/** Ports that nobody may reach. */
const unreachable = <Ports extends object>(): Ports =>
  new Proxy({} as Ports, {
    get: (_, port) => {
      const refusal = { brand: 'page-not-found', sessionOf: 'session-ended' }[String(port)];
      if (refusal) return async () => ({ ok: false, refusal: { code: refusal } });
      if (port === 'findSession') return async () => undefined;
      return () => {
        throw new Error(`${String(port)} was reached`);
      };
    },
  });

const fail = (error: Error): void => {
  throw error;
};
const apis = {
  desk: deskApi(unreachable<DeskPorts>(), SITE, fail),
  portal: portalApi(unreachable<PortalPorts<unknown>>()),
};

const SAFE = new Set(['GET', 'HEAD', 'ALL']);
const changing = Object.entries(apis).flatMap(([site, api]) =>
  [
    ...new Set(
      api.routes.filter(({ method }) => !SAFE.has(method)).map(({ method, path }) => `${method} ${path}`),
    ),
  ].map((route) => [site as keyof typeof apis, route] as const),
);

const FOREIGN: readonly Readonly<Record<string, string>>[] = [
  { origin: 'https://kwaad.example', 'content-type': 'application/json' },
  { origin: 'null', 'content-type': 'text/plain' },
  { origin: `${SITE}.kwaad.example`, 'content-type': 'application/x-www-form-urlencoded' },
  { 'sec-fetch-site': 'same-site', origin: SITE, 'content-type': 'multipart/form-data; boundary=x' },
  { 'content-type': 'application/json' },
];

describe('every route that changes something', () => {
  test('is looked at', () => {
    expect(changing.length).toBeGreaterThan(30);
  });

  test.each(changing)('%s: %s does nothing for another site', async (site, route) => {
    const [method = '', path = ''] = route.split(' ');
    for (const headers of FOREIGN) {
      const heard = await apis[site].request(`${SITE}${path.replace(/:\w+(?:\{[^}]*\})?/g, 'x')}`, {
        method,
        body: '{}',
        headers: {
          host: 'betalen.test',
          cookie: '__Host-voldaan-desk=a; __Host-voldaan-portal=a',
          ...headers,
        },
      });
      expect([heard.status, heard.headers.get('content-type')]).toEqual([403, 'application/problem+json']);
      expect(heard.headers.getSetCookie()).toEqual([]);
    }
  });

  test.each(Object.keys(apis) as (keyof typeof apis)[])(
    '%s: no other origin may read or ask before',
    async (site) => {
      for (const method of ['OPTIONS', 'GET']) {
        const heard = await apis[site].request(`${SITE}/api/nothing`, {
          method,
          headers: {
            host: 'betalen.test',
            origin: 'https://kwaad.example',
            'access-control-request-method': 'POST',
            'access-control-request-headers': 'content-type',
          },
        });
        const cors = [...heard.headers.keys()].filter((name) => name.startsWith('access-control-'));
        expect(cors).toEqual([]);
        expect(heard.headers.get('cross-origin-resource-policy')).toBe('same-origin');
      }
    },
  );
});
