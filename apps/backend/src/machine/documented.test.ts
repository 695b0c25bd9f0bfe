import { type ApiName, frameOf } from '@voldaan/contract/openapi/api-document.ts';
import { describe, expect, test } from 'vitest';
import { deskApi } from '../desk/desk-api.ts';
import type { DeskPorts } from '../desk/desk-ports.ts';
import { portalApi } from '../portal/portal-api.ts';
import { fakePorts } from '../portal/testing/fake-ports.ts';
import { machineApi } from './machine-api.ts';
import type { MachinePorts } from './machine-ports.ts';

/** Routes are only listed: no port is asked. */
const nobody = <Ports>(): Ports => ({}) as Ports;

type Listed = { readonly routes: readonly { readonly method: string; readonly path: string }[] };

/** What an app answers to, without middleware and without the patterns that a parameter may have. */
const routesOf = ({ routes }: Listed): readonly string[] =>
  [
    ...new Set(
      routes
        .filter(({ method }) => method !== 'ALL')
        .map(({ method, path }) => `${method} ${path.replace(/\{.*?\}$/, '')}`),
    ),
  ].toSorted();

const documented = (api: ApiName): readonly string[] => {
  const { base, routes } = frameOf(api);
  return routes.map(({ method, path }) => `${method.toUpperCase()} ${base}${path}`).toSorted();
};

const APPS: Readonly<Record<ApiName, () => Listed>> = {
  machine: () => machineApi(nobody<MachinePorts>(), nobody(), () => undefined),
  desk: () => deskApi(nobody<DeskPorts>(), 'https://desk.test', () => undefined),
  portal: () => portalApi(fakePorts()),
};

describe.each(Object.keys(APPS) as ApiName[])('the API of %s', (api) => {
  test('every route is in its document, and everything in its document is a route', () => {
    expect(documented(api)).toEqual(routesOf(APPS[api]()));
  });
});
