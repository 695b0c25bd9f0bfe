import { createAdaptorServer, type HttpBindings } from '@hono/node-server';

/** A server on loopback. `url` has no slash at the end. */
export type Listening = {
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
};

export type Fetch = (request: Request, bindings: HttpBindings) => Response | Promise<Response>;

export type ListenOptions = {
  /** Who wants the port, for the sentence that says it is taken. */
  readonly name: string;
  /** 0 or absent: any free port. */
  readonly port?: number | undefined;
  /** Host in `url`; printed addresses say `localhost`, clients `127.0.0.1`. */
  readonly host?: 'localhost' | '127.0.0.1';
};

/** The port is in use; `message` is for the person who started the stack. */
export class PortTaken extends Error {
  override readonly name = 'PortTaken';
}

/**
 * Serves on 127.0.0.1 only: a stand-in has no passwords.
 *
 * @throws PortTaken when another program has the port
 * @example const { url, close } = await listen(app.fetch, { name: 'mailbox', port: 4312 })
 */
export const listen = async (fetch: Fetch, options: ListenOptions): Promise<Listening> => {
  const { name, port = 0, host = '127.0.0.1' } = options;
  const server = createAdaptorServer({
    fetch: (request, bindings) => fetch(request, bindings as HttpBindings),
    overrideGlobalObjects: false,
    serverOptions: { keepAliveTimeout: 60_000 },
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) =>
      reject(
        cause.code === 'EADDRINUSE'
          ? new PortTaken(
              `Poort ${port} (${name}) is bezet. Port ${port} (${name}) is in use by another program.`,
            )
          : cause,
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host}:${taken}`,
    port: taken,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
};
