import { expect, test } from 'vitest';
import { deskStub } from '../testing/desk-stub.ts';
import { json, run } from '../testing/run.ts';
import { TEXTS } from '../texts/texts.ts';
import { checkDatabase } from './check-database.ts';
import { checkNode } from './check-node.ts';

test('all is well where a Voldaan answers', async () => {
  const { fetch } = deskStub();
  expect(await json('doctor', { fetch })).toMatchObject({
    ok: true,
    checks: [
      { name: 'node', ok: true },
      { name: 'database', ok: true },
      { name: 'stack', ok: true },
    ],
  });
});

test('a Voldaan that does not run is a finding, with what to do', async () => {
  const { exit, err } = await run('doctor --lang en');
  expect(exit).toBe(1);
  expect(err).toContain('wrong  No Voldaan answers at http://localhost:4310. Start it with npm start');
});

test('a deployed stage without one-click sign-in still answers', async () => {
  const body = { code: 'not-found', title: 'Nee', detail: 'Niet hier.', next: 'Elders.' };
  const fetch = async () => Response.json(body, { status: 404 });
  expect(await json('doctor', { fetch })).toMatchObject({ ok: true });
});

test('an older Node is too old', () => {
  expect(checkNode('24.21.0', TEXTS.en)).toMatchObject({ ok: true });
  expect(checkNode('22.18.0', TEXTS.en).text).toBe(
    'Node 22.18.0 is too old. Run npm ci and use npx voldaan.',
  );
});

test('the slower database is no trouble, none is', () => {
  expect(checkDatabase((name) => name === 'dynalite', TEXTS.en)).toMatchObject({ ok: true });
  expect(checkDatabase(() => false, TEXTS.en)).toMatchObject({ ok: false });
});
