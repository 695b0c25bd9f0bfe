import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const BIN = fileURLToPath(new URL('../bin/voldaan.js', import.meta.url));

type Ended = { readonly code: number | string | null; readonly stdout: string; readonly stderr: string };

const voldaan = (...words: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [BIN, ...words], (error, stdout, stderr) => {
      resolve({ code: error?.code ?? 0, stdout, stderr });
    });
  });

test('the command runs from its sources and prints exactly one JSON document', async () => {
  const { code, stdout, stderr } = await voldaan('calc', 'rf', '539007547034', '--json');
  expect([code, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toEqual({ reference: 'RF18539007547034' });
});

test('bad input ends with 2 and one line, no stack trace', async () => {
  const { code, stdout, stderr } = await voldaan('calc', 'costs', '--principal', 'veel', '--lang', 'nl');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^--principal: "veel" is geen bedrag\. .+\n$/);
});
