import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import type { InFlight } from '../clock/in-flight.ts';
import { counted } from '../http/counted.ts';
import { type Listening, listen } from '../http/listen.ts';
import type { Lambda } from '../lambda/lambda.ts';
import { httpAnswer } from './http-answer.ts';
import { httpEvent } from './http-event.ts';
import { staticFiles } from './static-files.ts';

/**
 * What the edge in front of a function URL signs (Lambda@Edge quotas: a request body with the viewer's request),
 * counted in base64. A function URL by itself would take six times as much.
 */
const LARGEST_BODY = 1024 * 1024;

const inBase64 = (bytes: number): number => Math.ceil(bytes / 3) * 4;

export type SiteOptions = {
  readonly name: string;
  readonly port?: number | undefined;
  /** Built site; without it the origin has only its functions. */
  readonly staticDir?: string | undefined;
  /** Function behind `apiPrefix`. */
  readonly functionName: string;
  /** `/api` unless said otherwise. */
  readonly apiPrefix?: string | undefined;
  /** Other paths with their own function, as `{ '/webhooks': 'webhooks' }`. */
  readonly otherPrefixes?: Readonly<Record<string, string>> | undefined;
  /** Where the pages may put files besides their own host; the build for AWS is told instead. */
  readonly uploads?: string | undefined;
  /** Headers that the router in front adds to every answer that lacks them. */
  readonly securityHeaders?: Readonly<Record<string, string>> | undefined;
};

type Bindings = { readonly Bindings: HttpBindings };

const under = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}/`);

/**
 * One origin: the files of a site and its functions under one host, as the router in front of both on AWS.
 *
 * @example await serveSite({ name: 'portal', staticDir, functionName: 'portal-api' }, { lambda, inFlight })
 */
export const serveSite = (
  options: SiteOptions,
  { lambda, inFlight }: { readonly lambda: Lambda; readonly inFlight: InFlight },
): Promise<Listening> => {
  const {
    name,
    port,
    staticDir,
    functionName,
    apiPrefix = '/api',
    otherPrefixes = {},
    securityHeaders = {},
    uploads,
  } = options;
  // The narrower path first, as the router does: `/api/v1` before `/api`.
  const routes = Object.entries({ [apiPrefix]: functionName, ...otherPrefixes }).sort(
    ([a], [b]) => b.length - a.length,
  );
  const files = staticDir === undefined ? undefined : staticFiles(staticDir, uploads);

  const invoke = async (request: Request, target: string, sourceIp: string): Promise<Response> => {
    if (inBase64(Number(request.headers.get('content-length') ?? 0)) > LARGEST_BODY) {
      return Response.json({ message: 'Request Entity Too Large' }, { status: 413 });
    }
    if (!lambda.has(target)) return Response.json({ message: `No function ${target}` }, { status: 502 });
    return httpAnswer(await lambda.invoke(target, await httpEvent(request, sourceIp)));
  };

  const app = new Hono<Bindings>()
    .use(async (c, next) => {
      await next();
      for (const [header, value] of Object.entries(securityHeaders)) {
        if (!c.res.headers.has(header)) c.res.headers.set(header, value);
      }
    })
    .use(compress())
    .all('*', (c) => {
      const target = routes.find(([prefix]) => under(c.req.path, prefix))?.[1];
      if (target) return invoke(c.req.raw, target, c.env.incoming.socket.remoteAddress ?? '127.0.0.1');
      return files ? files(c.req.raw) : c.json({ message: 'Not Found' }, 404);
    });
  return listen(counted(inFlight, app.fetch), { name, port, host: 'localhost' });
};
