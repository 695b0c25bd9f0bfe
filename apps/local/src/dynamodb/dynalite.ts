import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Dynamo, DynamoOptions } from './start-dynamo.ts';

type Dynalite = (options: {
  readonly path?: string;
  readonly createTableMs: number;
  readonly deleteTableMs: number;
  readonly updateTableMs: number;
}) => Server;

/** The package carries no types; here is the part that is used. */
const dynalite: Dynalite = createRequire(import.meta.url)('dynalite');

export const startDynalite = async ({ dataDir, port: wanted = 0 }: DynamoOptions): Promise<Dynamo> => {
  const path = dataDir && join(dataDir, 'dynalite');
  if (path) mkdirSync(path, { recursive: true });
  const server = dynalite({
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
    ...(path ? { path } : {}),
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    endpoint: `http://127.0.0.1:${port}`,
    engine: 'dynalite',
    stop: () => {
      stopping ??= stop();
      return stopping;
    },
  };
};
