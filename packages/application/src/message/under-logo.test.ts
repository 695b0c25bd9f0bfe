import type { Administration } from '@voldaan/domain/party/administration.ts';
import type { Logo } from '@voldaan/domain/party/logo.ts';
import { timmer } from '@voldaan/messages/samples/people.ts';
import { expect, test } from 'vitest';
import type { Documents } from '../ports/documents.ts';
import { underLogo, underPrintedLogo } from './under-logo.ts';

const HASH = 'ab'.repeat(32);
const LOGO: Logo = { sha256: HASH, type: 'image/png', width: 960, height: 80, bytes: 3, name: 'timmer.png' };
const BOOKS: Administration = {
  id: 'timmer',
  name: 'Timmer & Zn',
  iban: 'NL91ABNA0417164300',
  bic: null,
  address: { street: 'Kade 12', postcode: '8011 AB', city: 'Zwolle', country: 'NL' },
  kvk: '12345678',
  contact: { name: 'Sanne Vos', role: 'administratie', phone: '038 123 45 67', email: 'vos@timmer.example' },
  sender: 'administratie@timmer.example',
  language: 'nl',
  color: null,
  stopped: false,
};
const MESSAGE = { creditor: timmer, said: 'U heeft nog een factuur open.' };
const addresses = { portal: 'https://betalen.example', desk: 'https://kantoor.example', webhook: undefined };

/** A bucket of one file. */
const holding = (key: string): Documents => ({
  put: () => Promise.reject(new Error('Nothing is written for a message.')),
  get: async (asked) =>
    asked === key ? { bytes: Uint8Array.of(1, 2, 3), contentType: 'image/png' } : undefined,
  link: async () => '',
  uploadLink: async () => ({ url: '', headers: {} }),
  remove: async () => undefined,
});

test('a mail names the address of the picture, which says nothing about its reader', () => {
  const written = underLogo({ addresses }, { ...BOOKS, logo: LOGO }, MESSAGE);
  expect(written).toEqual({
    said: MESSAGE.said,
    creditor: {
      ...timmer,
      logo: { url: `https://betalen.example/api/logo/timmer/${HASH}`, width: 240, height: 20 },
    },
  });
});

test('paper gets the picture itself, and the name in type when it is gone', async () => {
  const books = { ...BOOKS, logo: LOGO };
  const kept = { addresses, documents: holding(`timmer/logo/${HASH}`) };
  const printed = await underPrintedLogo(kept, books, MESSAGE);
  expect(printed.creditor.logo?.picture).toEqual(Uint8Array.of(1, 2, 3));
  const gone = { addresses, documents: holding('bakker/logo/1') };
  expect(await underPrintedLogo(gone, books, MESSAGE)).toBe(MESSAGE);
});

test('without a logo a message stays as it is', async () => {
  expect(underLogo({ addresses }, BOOKS, MESSAGE)).toBe(MESSAGE);
  expect(await underPrintedLogo({ addresses, documents: holding('') }, BOOKS, MESSAGE)).toBe(MESSAGE);
});
