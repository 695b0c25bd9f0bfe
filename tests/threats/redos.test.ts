import { Worker } from 'node:worker_threads';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { nodesOf, parsed } from '../architecture/parsed.ts';
import { isTestCode, sourceFiles } from '../architecture/source-file.ts';

/** Whatever reads text of a stranger. */
const READERS =
  /^packages\/(?:formats|messages|contract|domain)\/src\/|^apps\/backend\/src\/(?:desk|portal|http|machine|functions|compose)\/|^packages\/(?:application|adapters)\/src\//;

type Found = { readonly where: string; readonly source: string; readonly flags: string };

const expressions: readonly Found[] = sourceFiles()
  .filter((file) => READERS.test(file.path) && !isTestCode(file) && !/\/samples\//.test(file.path))
  .flatMap((file) =>
    nodesOf(parsed(file))
      .filter(ts.isRegularExpressionLiteral)
      .map(({ text }) => {
        const end = text.lastIndexOf('/');
        return { where: file.path, source: text.slice(1, end), flags: text.slice(end + 1) };
      }),
  )
  .filter(
    (one, i, all) => all.findIndex(({ source, flags }) => source === one.source && flags === one.flags) === i,
  );

const LENGTH = 100 * 1024;

/** Long runs on which an expression that walks a text more than once gets lost, when what follows fits nowhere. */
const RUNS = [
  ...['a', 'A', '0', ' ', '\t', '\n', '.', '-', '_', '@', '/', '<', '"', ';'],
  ...['a.', 'a@', 'a-', '0 ', '0.', ' a', '&#', '=a'],
];

/**
 * Expressions that may walk a text more than once, because what they get is short: with its longest length, and
 * what keeps it so.
 */
const BOUNDED: Readonly<Record<string, { readonly length: number; readonly by: string }>> = {
  'packages/domain/src/money/euro.ts': { length: 20, by: 'the digits of a safe integer' },
  'packages/messages/src/text/percent.ts': { length: 20, by: 'a rate of ours, written out' },
  'packages/application/src/session/second-factor.ts': { length: 1_000, by: 'one line of an address' },
};

/** Runs in a thread of its own, because nothing else can end a walk without end. */
const WALKER = `
const { parentPort, workerData } = require('node:worker_threads');
for (const [index, { source, flags, length }] of workerData.expressions.entries()) {
  for (const run of workerData.runs) for (const begin of ['', '<']) {
    (begin + run.repeat(Math.ceil(length / run.length)) + '\\0').replace(new RegExp(source, flags), '');
  }
  parentPort.postMessage(index);
}
`;

/** Not a measure: what takes milliseconds and needs minutes never ends. */
const HARD_END_MS = 60_000;

type Walked = { readonly source: string; readonly flags: string; readonly length: number };

/** @returns the expression at which the walk had to be ended; undefined when all came to an end */
const lostIn = (walked: readonly Walked[], hardEndMs = HARD_END_MS): Promise<Walked | undefined> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(WALKER, { eval: true, workerData: { expressions: walked, runs: RUNS } });
    let at = 0;
    const end = (lost: Walked | undefined): void => {
      clearTimeout(killer);
      void worker.terminate();
      resolve(lost);
    };
    const arm = () => setTimeout(() => end(walked[at]), hardEndMs);
    let killer = arm();
    worker.on('message', (index: number) => {
      clearTimeout(killer);
      at = index + 1;
      if (at === walked.length) end(undefined);
      else killer = arm();
    });
    worker.once('error', (error) => {
      clearTimeout(killer);
      reject(error);
    });
  });

test('the eye sees an expression that gets lost', async () => {
  expect(await lostIn([{ source: '^(a+)+$', flags: '', length: 64 }], 2_000)).toMatchObject({
    source: '^(a+)+$',
  });
});

test('no expression that reads text of a stranger gets lost in 100 KB of it', {
  timeout: 900_000,
}, async () => {
  expect(expressions.length).toBeGreaterThan(100);
  const walked = expressions.map(({ where, source, flags }) => ({
    source,
    flags,
    where,
    length: BOUNDED[where]?.length ?? LENGTH,
  }));
  expect(await lostIn(walked)).toBeUndefined();
});
