import { AskResult } from '@voldaan/contract/portal/result.ts';
import { Hono } from 'hono';
import { pictureResponse } from '../http/picture.ts';
import { hostOf } from './host-of.ts';
import type { PortalPorts } from './ports.ts';
import { readBody } from './read-body.ts';
import { refuse } from './refuse.tsx';

const COLOR = /^#[0-9a-f]{6}$/i;

/** What needs no session: how a payment ended, and whose pages these are. */
export const publicRoutes = <Session>(ports: PortalPorts<Session>) =>
  new Hono()
    .post('/result', async (c) => {
      const body = AskResult.safeParse(await readBody(c));
      if (!body.success) return refuse(c, 'return-link-not-working');
      const result = await ports.result(body.data.token);
      return result.ok ? c.json(result.value) : refuse(c, result.refusal.code);
    })
    // A host of several creditors is nothing strange, and says nothing about anybody.
    .get('/brand', async (c) => {
      const brand = await ports.brand(hostOf(c));
      return brand.ok ? c.json(brand.value) : c.body(null, 204);
    })
    .get('/logo/:administration/:sha256', async (c) => {
      const logo = await ports.logo(c.req.param('administration'), c.req.param('sha256'));
      return logo.ok ? pictureResponse(c, logo.value, 'everybody') : refuse(c, logo.refusal.code);
    })
    .get('/brand.css', async (c) => {
      const brand = await ports.brand(hostOf(c));
      const color = brand.ok ? (brand.value.color ?? '') : '';
      c.header('content-type', 'text/css; charset=utf-8');
      c.header('cache-control', 'public, max-age=300');
      return c.body(COLOR.test(color) ? `:root{--brand:${color}}` : '');
    });
