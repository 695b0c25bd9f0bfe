import { expect, test } from 'vitest';
import { deskUnderTest, STAFF } from './desk-under-test.ts';

test('taking links back asks for the debtor in the administration of the session', async () => {
  const { send, calls } = deskUnderTest({ revokeLinks: { ok: true, value: undefined } });
  const response = await send('POST', '/accounts/D4K7/links/revoke', {});
  expect(response.status).toBe(204);
  expect(calls).toEqual([{ port: 'revokeLinks', asked: [STAFF, 'D4K7'] }]);
});

test('somebody of another administration is not found', async () => {
  const { send } = deskUnderTest({ revokeLinks: { ok: false, refusal: { code: 'not-found' } } });
  expect((await send('POST', '/accounts/D4K7/links/revoke', {})).status).toBe(404);
});
