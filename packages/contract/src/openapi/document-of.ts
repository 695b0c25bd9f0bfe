import * as z from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiSecuritySchemeObject,
} from 'zod-openapi';
import { contentOf, type Route } from './route.ts';

/** What is the same for every address of one API. */
export type ApiFrame = {
  readonly title: string;
  readonly version: string;
  readonly description: string;
  /** Path below which every address stands. */
  readonly base: string;
  readonly security: Readonly<Record<string, ZodOpenApiSecuritySchemeObject>>;
  readonly problem: z.ZodType;
  readonly routes: readonly Route[];
  /** Machines must name each act; browsers may. */
  readonly actKeyRequired: boolean;
};

const WORDS: Readonly<Record<number, string>> = {
  200: 'What was asked.',
  201: 'It was made.',
  202: 'Accepted; it is carried out in the background.',
  204: 'Done.',
  303: 'A browser is led on.',
  304: 'Nothing changed since that version.',
};

const parametersOf = (path: string) => [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);

/** `/debtors/:id` as OpenAPI writes it: `/debtors/{id}`. */
const templated = (path: string): string => path.replace(/:(\w+)/g, '{$1}');

const bodyOf = ({ body }: Route): Pick<ZodOpenApiOperationObject, 'requestBody'> => {
  if (!body) return {};
  const { schema, form, files, instead, optional } = body;
  const content = files
    ? { 'multipart/form-data': { schema }, ...(instead && { 'application/json': { schema: instead } }) }
    : {
        'application/json': { schema },
        ...(form && { 'application/x-www-form-urlencoded': { schema } }),
      };
  return { requestBody: { required: !optional, content } };
};

const actKey = (required: boolean) =>
  z.object({
    'Idempotency-Key': (required ? z.string() : z.string().optional()).meta({
      description: 'Names the act. Repeated with the same key within 24 hours it is done once.',
      example: '0c6f1d5e-6a0b-4a4f-9b3e-2f7f0d1f6f57',
    }),
  });

/** A form that a browser without JavaScript sends is answered with a page. */
const pageOf = ({ body }: Route) =>
  body?.form ? { 'text/html': { schema: { type: 'string' as const } } } : {};

const operationOf = (route: Route, frame: ApiFrame): ZodOpenApiOperationObject => {
  const names = parametersOf(route.path);
  const path = z.object(Object.fromEntries(names.map((name) => [name, z.string()])));
  const header = route.method === 'post' ? actKey(frame.actKeyRequired) : undefined;
  const answers = Object.entries(route.answers).map(([status, answer]) => {
    const content = contentOf(answer) && { ...contentOf(answer), ...pageOf(route) };
    return [status, { description: WORDS[Number(status)] ?? 'Answer.', ...(content && { content }) }];
  });
  const scope = route.scope === undefined ? '' : `Needs the scope ${route.scope}. `;
  const description = `${scope}${route.description ?? ''}`.trim();
  return {
    tags: [route.tag],
    summary: route.summary,
    ...(description !== '' && { description }),
    operationId: `${route.method} ${route.path}`,
    ...(route.open && { security: [] }),
    requestParams: {
      ...(names.length > 0 && { path }),
      ...(route.query && { query: route.query }),
      ...(header && { header }),
    },
    ...bodyOf(route),
    responses: {
      ...Object.fromEntries(answers),
      default: {
        description: 'A refusal, in words for a person and a code for a program.',
        content: { 'application/problem+json': { schema: frame.problem }, ...pageOf(route) },
      },
    },
  };
};

const pathsOf = (frame: ApiFrame): ZodOpenApiPathsObject => {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const route of frame.routes) {
    const path = `${frame.base}${templated(route.path)}`;
    paths[path] = { ...paths[path], [route.method]: operationOf(route, frame) };
  }
  return paths;
};

/** The OpenAPI 3.1 document of an API, made from the very schemas that its requests are parsed by. */
export const documentOf = (frame: ApiFrame) =>
  createDocument({
    openapi: '3.1.1',
    info: {
      title: frame.title,
      version: frame.version,
      description: frame.description,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'The host that serves this document, or the site it belongs to.' }],
    security: Object.keys(frame.security).map((name) => ({ [name]: [] })),
    paths: pathsOf(frame),
    components: { securitySchemes: frame.security },
  });
