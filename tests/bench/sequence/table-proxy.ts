import { Agent, createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Consumed } from '@voldaan/adapters/dynamodb/count-consumed.ts';
import { askedItems } from './item-name.ts';

/** Calls and units by what they were about: `PutItem HEAD`. */
export type ByItem = Map<string, { calls: number; units: number }>;

/** Stands before the emulator, asks it what each call consumes, and adds that up. */
export type TableProxy = {
  readonly endpoint: string;
  readonly consumed: Omit<Consumed, 'calls'>;
  readonly byItem: ByItem;
  /** Where the emulator listens; known only after the proxy's own address is. */
  readonly serve: (endpoint: string) => void;
  readonly stop: () => Promise<void>;
};

const listening = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

const WRITES = /\.(Put|Update|Delete|BatchWrite)Item/;
const UNITS = /"CapacityUnits":([\d.]+)/;
/** Of a refused condition the units are not told; it costs as much as the write of a small item. */
const REFUSED_UNITS = 1;

const unitsOf = (body: string): number => Number(UNITS.exec(body)?.[1] ?? 0);

export const tableProxy = async (): Promise<TableProxy> => {
  const consumed = { readUnits: 0, writeUnits: 0 };
  const byItem: ByItem = new Map();
  const agent = new Agent({ keepAlive: true });
  let port = 0;
  const count = (target: string, asked: string, status: number, body: string): void => {
    const isWrite = WRITES.test(target);
    const units = isWrite && status !== 200 ? REFUSED_UNITS : unitsOf(body);
    consumed[isWrite ? 'writeUnits' : 'readUnits'] += units;
    const name = `${target.split('.').at(-1)} ${askedItems(asked)}${status === 200 ? '' : ', refused'}`;
    const before = byItem.get(name) ?? { calls: 0, units: 0 };
    byItem.set(name, { calls: before.calls + 1, units: before.units + units });
  };
  const server = createServer((incoming, outgoing) => {
    const target = String(incoming.headers['x-amz-target'] ?? '');
    const sent: Buffer[] = [];
    incoming.on('data', (part: Buffer) => sent.push(part));
    incoming.on('end', () => {
      const body = Buffer.from(
        Buffer.concat(sent).toString().replace('{', '{"ReturnConsumedCapacity":"TOTAL",'),
      );
      const headers = {
        ...incoming.headers,
        host: `127.0.0.1:${port}`,
        'content-length': String(body.length),
      };
      const passed = request(
        { host: '127.0.0.1', port, method: 'POST', path: '/', headers, agent },
        (answer) => {
          const received: Buffer[] = [];
          answer.on('data', (part: Buffer) => received.push(part));
          answer.on('end', () => {
            const bytes = Buffer.concat(received);
            count(target, body.toString(), answer.statusCode ?? 500, bytes.toString());
            outgoing.writeHead(answer.statusCode ?? 500, answer.headers).end(bytes);
          });
        },
      );
      passed.on('error', (cause) => outgoing.destroy(cause));
      passed.end(body);
    });
  });
  const own = await listening(server);
  return {
    endpoint: `http://127.0.0.1:${own}`,
    consumed,
    byItem,
    serve: (endpoint) => {
      port = Number(new URL(endpoint).port);
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        agent.destroy();
      }),
  };
};
