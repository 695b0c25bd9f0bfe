import { expect, test } from 'vitest';
import { openIdClients } from './open-id-clients.ts';

const ENTRA = {
  id: 'entra',
  name: 'Microsoft',
  issuer: 'https://login.microsoftonline.com/7f3c/v2.0',
  clientId: 'voldaan',
  clientSecret: 'secret',
  domains: ['Timmer.example'],
  vouches: 'tenant',
};

const reading = (...clients: readonly object[]) =>
  openIdClients(async () => clients.map((client) => JSON.stringify(client)));

test('an installation without a secret has no company to sign in with', async () => {
  expect(await reading().all()).toEqual([]);
});

test('two administrations of one company show one button; domains are compared in lower case', async () => {
  expect(await reading(ENTRA, { ...ENTRA, name: 'Again' }).all()).toEqual([
    { ...ENTRA, domains: ['timmer.example'] },
  ]);
});

test('a client that is not complete is an error of who runs this, never a silent gap', async () => {
  await expect(reading({ ...ENTRA, issuer: 'login' }).all()).rejects.toThrow('issuer');
});
