import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { addSeconds, instant } from '@voldaan/domain/calendar/instant.ts';
import { afterEach, expect, test } from 'vitest';
import { memoryClock } from '../memory/clock.ts';
import { ssmAdministrationSecrets } from './administration-secrets.ts';
import { KEPT_SECONDS, keptParameters } from './kept-parameters.ts';
import { ssmParameters } from './parameters.ts';

const NOW = instant('2026-09-08T08:00:00Z');

/** Answers like SSM: `down` as a time-out of its own, what is not there as not found. */
const keeper = (parameters: Record<string, string>) => {
  const asked: string[] = [];
  const state = { down: false };
  const read = async (name: string) => {
    asked.push(name);
    if (state.down) throw new Error('no answer');
    return parameters[name];
  };
  return { asked, state, read };
};

test('each administration has its own key, under its own path', async () => {
  const { read } = keeper({ '/voldaan/test/timmer/mollie-api-key': 'live_timmer' });
  const secrets = ssmAdministrationSecrets('/voldaan/test', read);
  expect(await secrets.of('timmer', 'mollie-api-key')).toBe('live_timmer');
  expect(await secrets.of('bakker', 'mollie-api-key')).toBeUndefined();
});

test.each(['../production/timmer', 'timmer/x', '', '..', 'a b'])('%j leads to no path', async (name) => {
  const { asked, read } = keeper({});
  await expect(ssmAdministrationSecrets('/voldaan/test', read).of(name, 'oidc-client')).rejects.toThrow(
    'no administration',
  );
  expect(asked).toEqual([]);
});

test('it is asked for once in five minutes, so a rotated key is known soon', async () => {
  const parameters: Record<string, string> = { key: 'old' };
  const { asked, read } = keeper(parameters);
  const clock = memoryClock(NOW);
  const kept = keptParameters(read, clock);
  expect([await kept('key'), await kept('key')]).toEqual(['old', 'old']);
  parameters['key'] = 'new';
  clock.moveTo(addSeconds(NOW, KEPT_SECONDS - 1));
  expect(await kept('key')).toBe('old');
  clock.moveTo(addSeconds(NOW, KEPT_SECONDS));
  expect(await kept('key')).toBe('new');
  expect(asked).toHaveLength(2);
});

test('while the keeper is down the known secret goes on to be used; an unknown one is an error', async () => {
  const { state, read } = keeper({ key: 'known' });
  const clock = memoryClock(NOW);
  const kept = keptParameters(read, clock);
  await kept('key');
  state.down = true;
  clock.moveTo(addSeconds(NOW, 2 * KEPT_SECONDS));
  expect(await kept('key')).toBe('known');
  await expect(kept('other')).rejects.toThrow('no answer');
});

let server: Server | undefined;
afterEach(() => server?.close());

test('the real client asks for the decrypted value and tells what is not there from what failed', async () => {
  const heard: unknown[] = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const asked: unknown = JSON.parse(body);
      heard.push(asked);
      const known = JSON.stringify(asked).includes('known');
      response.writeHead(known ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' });
      response.end(
        JSON.stringify(known ? { Parameter: { Value: 's3cret' } } : { __type: 'ParameterNotFound' }),
      );
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const read = ssmParameters({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  expect(await read('/voldaan/test/known')).toBe('s3cret');
  expect(await read('/voldaan/test/none')).toBeUndefined();
  expect(heard[0]).toEqual({ Name: '/voldaan/test/known', WithDecryption: true });
});
