import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type FunctionName, permissions } from '../../infra/permissions.ts';
import { needsOf, portsUsed } from './world/ports-used.ts';
import { recordProgram } from './world/recorder.ts';

const folder = mkdtempSync(join(tmpdir(), 'voldaan-bundles-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Not from a port: everything works on the table and codes, and Lambda itself puts aside what fails. */
const ALWAYS = new Set(['table', 'codeKey', 'failedRuns']);

const granted = (name: FunctionName): readonly string[] =>
  Object.entries(permissions[name])
    .filter(([thing]) => !ALWAYS.has(thing))
    .flatMap(([thing, actions]) => actions.map((action: string) => `${thing} ${action}`));

describe('each function may do on AWS what its code does, and no more', async () => {
  const { functions } = await recordProgram('production');
  test.each(functions.map(({ name, file, environment }) => ({ name, file, environment })))(
    '$name',
    async ({ name, file, environment }) => {
      const attends = environment['ATTEND_FUNCTION_NAME']?.endsWith('attend-now') ? 'attendNow' : 'attend';
      const needed = needsOf(await portsUsed(file, join(folder, name)), attends);
      expect(granted(name as FunctionName).toSorted()).toEqual([...needed].toSorted());
    },
  );
});

test('no action and no resource is a star; inside one thing of ours one may stand', async () => {
  const { functions } = await recordProgram('production');
  const statements = functions.flatMap(({ statements }) => statements);
  expect(statements.length).toBeGreaterThan(functions.length);
  expect(statements.flatMap(({ actions }) => actions).filter((action) => action.includes('*'))).toEqual([]);
  const starred = statements.flatMap(({ resources }) => resources).filter((arn) => arn.includes('*'));
  expect(starred.filter((arn) => !/^(?:arn:|\{)[^*]+[:/]\*$/.test(arn))).toEqual([]);
});
