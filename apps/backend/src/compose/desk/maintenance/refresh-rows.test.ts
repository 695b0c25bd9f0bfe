import { expect, test } from 'vitest';
import { code, value } from '../testing/desk.ts';
import { reminded } from '../testing/reminded.ts';

test('lists that agree with the files are left alone', async () => {
  const { desk, sanne } = await reminded();
  expect(value(await desk.refreshRows(sanne, {}))).toEqual({ looked: 1, differed: [], next: null });
});

test('a line that was lost is found and put back', async () => {
  const { desk, sanne, services, id } = await reminded();
  const { version } = await services.accounts.load({ administration: 'timmer', kind: 'ACCOUNT', id });
  const [line] = await services.rows.ofAccount('timmer', id);
  if (!line) throw new Error('The debtor stands in no list.');
  await services.rows.put('timmer', id, version, [{ ...line, data: { ...line.data, overdue: 1 } }]);
  const names = async () => value(await desk.listDebtors(sanne, { query: '', filter: 'all' })).rows;
  expect((await names())[0]?.overdue).toBe(1);

  expect(value(await desk.refreshRows(sanne, {})).differed).toEqual([id]);
  expect((await names())[0]?.overdue).toBe(1_246_30);
  expect(value(await desk.refreshRows(sanne, {})).differed).toEqual([]);
});

test('a line of an invoice that shares one since an upgrade is taken away', async () => {
  const { desk, sanne, services, id } = await reminded();
  const { version } = await services.accounts.load({ administration: 'timmer', kind: 'ACCOUNT', id });
  const line = (await services.rows.ofAccount('timmer', id)).find(({ list }) => list === 'invoices');
  if (!line) throw new Error('No invoice is open.');
  const { sort, data } = line;
  await services.rows.put('timmer', id, version, [{ id: 'invoice#before', list: 'invoices', sort, data }]);
  const listed = async () => value(await desk.listInvoices(sanne, { filter: 'open', stage: '' })).rows.length;
  expect(await listed()).toBe(2);

  expect(value(await desk.refreshRows(sanne, {})).differed).toEqual([id]);
  expect(await listed()).toBe(1);
});

test('who goes on where he stopped does not look twice', async () => {
  const { desk, sanne, id } = await reminded();
  expect(value(await desk.refreshRows(sanne, { after: id }))).toEqual({
    looked: 0,
    differed: [],
    next: null,
  });
});

test('after an upgrade every account is attended; nothing happens twice', async () => {
  const { desk, sanne, mailer, settle } = await reminded();
  const before = mailer.sent.length;
  expect(value(await desk.refreshRows(sanne, { attend: true })).looked).toBe(1);
  await settle();
  expect(mailer.sent.length).toBe(before);
});

test('books of somebody else are not looked at, and only administrators may', async () => {
  const { desk, staffOf } = await reminded();
  expect(value(await desk.refreshRows(staffOf('sanne', 'admin', 'bakker'), {})).looked).toBe(0);
  expect(code(await desk.refreshRows(staffOf('joris', 'approver'), {}))).toBe('not-allowed');
});
