import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bundle, functionNames } from '../bench/init/bundle.ts';
import { sizesOf } from '../bench/init/sizes.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'voldaan-sizes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a debtor, Mollie or a mail waits for when a function starts cold. */
const HOT = ['attend', 'portal-api', 'mollie-webhook', 'mail-events'];
const MOST_BYTES = 200_000;

const inputsOf = async (name: string): Promise<readonly string[]> => {
  const { first, meta } = await bundle(name, folder);
  return first.flatMap((file) => Object.keys(meta.outputs[path.relative(folder, file)]?.inputs ?? {}));
};

test('the functions of the hot path are among those that are built', () => {
  expect(functionNames()).toEqual(expect.arrayContaining(HOT));
});

test.each(HOT)('%s reads less than 200 KB before its handler is ready', async (name) => {
  expect(sizesOf(await bundle(name, folder)).gzipBytes).toBeLessThan(MOST_BYTES);
});

test.each(HOT)('%s starts without clients that its first event may not need', async (name) => {
  const inputs = await inputsOf(name);
  // The table is what every event begins with.
  expect(inputs.some((input) => input.includes('@aws-sdk/client-dynamodb'))).toBe(true);
  const late =
    /@aws-sdk\/client-(s3|ses|scheduler|lambda|ssm)\/|mollie-api-typescript|nodemailer|messages\/src\/letter\/draw|simplewebauthn|openid-client|zod\/v4\/locales\/(?!en\.js)/;
  expect(inputs.filter((input) => late.test(input))).toEqual([]);
});
