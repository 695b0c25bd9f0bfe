import { LambdaClient, ResourceNotFoundException } from '@aws-sdk/client-lambda';
import type { StreamKey } from '@voldaan/application/ports/stream.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { afterEach, expect, test } from 'vitest';
import { inFlight } from '../../../../apps/local/src/clock/in-flight.ts';
import { virtualClock } from '../../../../apps/local/src/clock/virtual-clock.ts';
import { counted } from '../../../../apps/local/src/http/counted.ts';
import { listen } from '../../../../apps/local/src/http/listen.ts';
import { lambda } from '../../../../apps/local/src/lambda/lambda.ts';
import { lambdaApi } from '../../../../apps/local/src/lambda/lambda-api.ts';
import { local } from '../testing/local-table.ts';
import { parseAttendInput } from './attend-input.ts';
import { lambdaKick } from './kick.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const key: StreamKey = { administration: 'books', kind: 'ACCOUNT', id: 'account-1' };

test('a kick hands the account to attend; a function that is not there is told', async () => {
  const flights = inFlight();
  const clock = virtualClock({ mode: 'frozen', startAt: instant('2026-09-08T07:00:00Z'), inFlight: flights });
  const functions = lambda({ clock, inFlight: flights, environment: () => ({}) });
  const attended: StreamKey[] = [];
  functions.register({ name: 'attend', handler: (event) => attended.push(parseAttendInput(event)) });
  const server = await listen(counted(flights, lambdaApi(functions).fetch), { name: 'lambda' });
  const client = new LambdaClient(local(server.url));
  closing.push(() => client.destroy(), server.close);

  await lambdaKick(client, 'attend').kick(key);
  await clock.settle();
  expect(attended).toEqual([key]);
  await expect(lambdaKick(client, 'nobody').kick(key)).rejects.toThrow(ResourceNotFoundException);
});

test('what is no call of attend is refused', () => {
  expect(() => parseAttendInput({ administration: 'books', kind: 'DEBTOR', id: 'x' })).toThrow();
});
