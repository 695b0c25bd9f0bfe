import { expect, test } from 'vitest';
import { code, value } from '../testing/desk.ts';
import { reminded } from '../testing/reminded.ts';

test('a note with a BSN is refused, and nothing of it is kept', async () => {
  const { desk, sanne, id, services } = await reminded();
  const { today } = value(await desk.me(sanne));
  const before = (await services.accounts.load({ administration: 'timmer', kind: 'ACCOUNT', id })).version;
  const hold = { invoices: 'all' as const, until: today };
  expect(code(await desk.placeHold(sanne, id, { ...hold, reason: 'BSN 111222333, belt terug' }))).toBe(
    'bsn-in-note',
  );
  const after = (await services.accounts.load({ administration: 'timmer', kind: 'ACCOUNT', id })).version;
  expect(after).toBe(before);
  expect(code(await desk.placeHold(sanne, id, { ...hold, reason: 'klant 111-222-333 belt terug' }))).toBe(
    'accepted',
  );
});
