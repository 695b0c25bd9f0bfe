import { expect, test } from 'vitest';
import { isTestCode, type SourceFile, sourceFiles } from './source-file.ts';

const MOST = 300;
const MEDIAN = 55;

const linesOf = ({ text }: SourceFile): number => text.replace(/\n$/, '').split('\n').length;

const median = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
};

const partOf = ({ path }: SourceFile): string =>
  path
    .split('/')
    .slice(0, 2)
    .join('/')
    .replace(/^infra.*/, 'infra');

const figuresOf = (files: readonly SourceFile[]) => {
  const lines = files.map(linesOf);
  const total = lines.reduce((sum, one) => sum + one, 0);
  return { files: lines.length, lines: total, median: median(lines), longest: Math.max(...lines) };
};

const sources = sourceFiles().filter((file) => !isTestCode(file));

test('the median of an odd and an even number of files', () => {
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
});

test('no source is long, and most are short', () => {
  const parts = Object.groupBy(sources, partOf);
  console.table({
    ...Object.fromEntries(Object.entries(parts).map(([part, files = []]) => [part, figuresOf(files)])),
    'all sources': figuresOf(sources),
    tests: figuresOf(sourceFiles().filter(isTestCode)),
  });
  const long = sources.filter((file) => linesOf(file) > MOST);
  expect(long.map((file) => `${file.path}: ${linesOf(file)} lines`)).toEqual([]);
  expect(median(sources.map(linesOf))).toBeLessThanOrEqual(MEDIAN);
});
