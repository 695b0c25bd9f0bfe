import { randomUUID } from 'node:crypto';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { ACCOUNT } from '../lambda/local-function.ts';

const TEXT = /^(?:text\/|application\/(?:json|javascript|xml|[\w.+-]+\+(?:json|xml))(?:;|$))/i;

const isText = (contentType: string | null): boolean => contentType !== null && TEXT.test(contentType);

const joined = (parameters: URLSearchParams): Record<string, string> => {
  const found: Record<string, string> = {};
  for (const [name, value] of parameters) {
    found[name] = name in found ? `${found[name]},${value}` : value;
  }
  return found;
};

/**
 * A request as a function URL hands it to its function: payload format 2.0, with cookies apart and everything
 * that is not text (a form too) as base64.
 */
export const httpEvent = async (request: Request, sourceIp: string): Promise<APIGatewayProxyEventV2> => {
  const url = new URL(request.url);
  const { cookie, ...headers } = Object.fromEntries(request.headers);
  const bytes = Buffer.from(await request.arrayBuffer());
  const text = isText(request.headers.get('content-type'));
  const now = new Date();
  const query = joined(url.searchParams);
  return {
    version: '2.0',
    routeKey: '$default',
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(cookie ? { cookies: cookie.split(/;\s*/) } : {}),
    headers: { ...headers, 'x-forwarded-for': sourceIp, 'x-forwarded-proto': 'http' },
    ...(Object.keys(query).length > 0 ? { queryStringParameters: query } : {}),
    requestContext: {
      accountId: ACCOUNT,
      apiId: 'local',
      domainName: url.host,
      domainPrefix: 'local',
      http: {
        method: request.method,
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp,
        userAgent: request.headers.get('user-agent') ?? '',
      },
      requestId: randomUUID(),
      routeKey: '$default',
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
    },
    ...(bytes.length > 0 ? { body: bytes.toString(text ? 'utf8' : 'base64') } : {}),
    isBase64Encoded: bytes.length > 0 && !text,
  };
};
