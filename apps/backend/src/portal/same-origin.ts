import type { Context, MiddlewareHandler } from 'hono';
import { hostOf } from './host-of.ts';
import { refuse } from './refuse.tsx';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

const originHost = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined;

const comesFromOurselves = (c: Context): boolean => {
  const site = c.req.header('sec-fetch-site');
  if (site !== undefined) return site === 'same-origin';
  return originHost(c.req.header('origin') ?? '') === hostOf(c);
};

/** Refuses whatever changes something and does not come from our own pages; every browser tells which does. */
export const sameOrigin: MiddlewareHandler = async (c, next) =>
  SAFE.has(c.req.method) || comesFromOurselves(c) ? next() : refuse(c, 'wrong-origin');
