import { type Listening, listen } from '@voldaan/local/http/listen.ts';
import { type Asked, askedBy, named } from './aws-request.ts';
import type { DeclaredFunction } from './recorder.ts';

/** The only way from a function to AWS here. */
export type Door = Listening & {
  readonly refused: readonly Asked[];
  readonly let: readonly Asked[];
};

type Options = {
  readonly functions: readonly DeclaredFunction[];
  /** Address of the stand-in of a service, known once the stack runs. */
  readonly standIn: (service: string) => string | undefined;
  /** What SSM keeps. */
  readonly parameters: Readonly<Record<string, string>>;
};

const denied = ({ by, action, resource }: Asked): Response =>
  Response.json(
    {
      __type: 'AccessDeniedException',
      message: `${by} is not authorized to perform ${action} on ${resource}`,
    },
    { status: 403, headers: { 'x-amzn-errortype': 'AccessDeniedException' } },
  );

const parameter = (body: string, kept: Readonly<Record<string, string>>): Response => {
  const { Name } = JSON.parse(body) as { Name: string };
  const Value = kept[Name];
  return Value === undefined
    ? Response.json({ __type: 'ParameterNotFound' }, { status: 400 })
    : Response.json({ Parameter: { Name, Type: 'SecureString', Value } });
};

/**
 * Lets a call of a function through to the stand-in of its service when its own statements allow it, as IAM
 * would, and refuses it otherwise. It shows that what is granted is enough; that IAM refuses the rest is AWS's.
 */
export const openDoor = async ({ functions, standIn, parameters }: Options): Promise<Door> => {
  const refused: Asked[] = [];
  const passed: Asked[] = [];
  const allows = ({ by, action, resource }: Asked): boolean =>
    functions
      .find(({ name }) => name === by)
      ?.statements.some(
        ({ actions, resources }) => actions.includes(action) && named(resource, resources),
      ) === true;

  const server = await listen(
    async (request) => {
      const url = new URL(request.url);
      const bytes = new Uint8Array(await request.arrayBuffer());
      const body = new TextDecoder().decode(bytes);
      const asked = askedBy({ method: request.method, url, headers: request.headers, body });
      (allows(asked) ? passed : refused).push(asked);
      if (!allows(asked)) return denied(asked);
      if (asked.service === 'ssm') return parameter(body, parameters);
      const headers = new Headers(request.headers);
      for (const hop of ['host', 'connection', 'content-length']) headers.delete(hop);
      return fetch(`${standIn(asked.service)}${url.pathname}${url.search}`, {
        method: request.method,
        headers,
        ...(bytes.length > 0 ? { body: bytes } : {}),
      });
    },
    { name: 'door' },
  );
  return { ...server, refused, let: passed };
};
