import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ClientRequest } from 'node:http';

/** Calls by name, such as `dynamodb PutItem`. */
export type Calls = ReadonlyMap<string, number>;

const CHANNEL = 'http.client.request.start';

const nameOf = (service: string, request: ClientRequest): string => {
  const target = request.getHeader('x-amz-target');
  return `${service} ${target ? String(target).split('.').at(-1) : request.method}`;
};

/**
 * Counts the HTTP calls that leave this process for some services, repetitions of a client included.
 *
 * @param services - address by name
 */
export const countCalls = (services: Readonly<Record<string, string>>) => {
  const byHost = new Map(Object.entries(services).map(([name, url]) => [new URL(url).host, name]));
  const counts = new Map<string, number>();
  const seen = (message: unknown): void => {
    const { request } = message as { readonly request: ClientRequest };
    const service = byHost.get(String(request.getHeader('host')));
    if (!service) return;
    const name = nameOf(service, request);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  subscribe(CHANNEL, seen);
  return {
    /** How often each was made so far. */
    counts: (): Calls => new Map(counts),
    reset: (): void => counts.clear(),
    stop: (): void => void unsubscribe(CHANNEL, seen),
  };
};
