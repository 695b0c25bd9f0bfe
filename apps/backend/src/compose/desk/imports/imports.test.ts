import { ImportProgress } from '@voldaan/contract/desk/imports.ts';
import { Releases } from '@voldaan/contract/desk/releases.ts';
import { expect, test } from 'vitest';
import { BAKKER, code, DE_GROOT, file, openDesk, value } from '../testing/desk.ts';

const MONDAY = '2026-10-05T08:00:00Z';

test('a file with errors brings in nothing and tells each of them in the reader’s language', async () => {
  const { desk, sanne } = await openDesk(MONDAY);
  const bad = DE_GROOT.replace('04-09-2026', '31-02-2026').replace('1.246,30', 'veel');
  const refused = await desk.importFiles(sanne, [file('september.csv', bad)]);
  expect(refused).toMatchObject({
    ok: false,
    refusal: {
      code: 'import-problems',
      problems: [
        { file: 'september.csv', row: 2, column: 'bedrag' },
        { file: 'september.csv', row: 2, column: 'vervaldatum' },
      ],
    },
  });
  const english = await desk.importFiles({ ...sanne, language: 'en' }, [file('september.csv', bad)]);
  expect(JSON.stringify(english)).toContain('is not a date');
  expect(JSON.stringify(refused)).toContain('is geen datum');
  expect(value(await desk.listImports(sanne)).jobs).toEqual([]);
});

test('what is late already waits: the preview counts the messages, the release lets them go', async () => {
  const { desk, sanne, bringIn, onlyDebtor, travel, settle, mailer } = await openDesk(MONDAY);
  const importId = await bringIn(DE_GROOT);
  const id = await onlyDebtor();
  expect(ImportProgress.parse(value(await desk.importProgress(sanne, importId))).awaitsRelease).toBe(true);
  const card = value(await desk.debtorCard(sanne, id));
  expect(card.nextStep).toEqual({
    is: 'nothing',
    why: { code: 'awaiting-release', data: { importId, file: 'facturen.csv' } },
  });
  expect(card.holds).toMatchObject([{ reason: 'first-release', mayEnd: false, invoices: ['2026-1187'] }]);
  expect(code(await desk.endHold(sanne, id, card.holds[0]?.id ?? ''))).toBe('not-allowed');

  // One reminder, on the next working day, whatever the age of the invoice.
  const { releases } = Releases.parse(value(await desk.listReleases(sanne)));
  expect(releases).toMatchObject([
    {
      importId,
      file: 'facturen.csv',
      imported: '2026-10-05',
      invoices: 1,
      amount: 1_246_30,
      messages: [{ kind: 'reminder', count: 1, firstOn: '2026-10-06' }],
      debtors: [{ id, to: 'crediteuren@degroot.test', on: '2026-10-06' }],
    },
  ]);
  await travel('2026-10-20T08:00:00Z');
  expect(mailer.sent).toEqual([]);

  value(await desk.release(sanne, importId));
  await settle();
  expect(code(await desk.release(sanne, importId))).toBe('already-done');
  expect(value(await desk.listReleases(sanne)).releases).toEqual([]);
  await travel('2026-10-21T16:00:00Z');
  const after = value(await desk.debtorCard(sanne, id));
  expect(after.past.map(({ what }) => what.code)).toEqual([
    'message-sent',
    'first-release-given',
    'hold-placed',
    'invoices-imported',
  ]);
  expect(after.past[0]?.cause).toEqual({ code: 'imported-late', data: { imported: '2026-10-20' } });
  expect(after.past[1]?.what).toEqual({ code: 'first-release-given', data: { file: 'facturen.csv' } });
});

test('jobs are listed newest first, and those of other books are not found', async () => {
  const { desk, sanne, staffOf, bringIn, travel, onlyDebtor } = await openDesk(MONDAY);
  const first = await bringIn(DE_GROOT);
  await travel('2026-10-06T08:00:00Z');
  const second = await bringIn(DE_GROOT.replace('2026-1187', '2026-1299'));
  expect(value(await desk.listImports(sanne)).jobs.map(({ id }) => id)).toEqual([second, first]);

  const elsewhere = staffOf('sanne', 'admin', BAKKER.id);
  const id = await onlyDebtor();
  expect(value(await desk.listImports(elsewhere)).jobs).toEqual([]);
  expect(code(await desk.importProgress(elsewhere, first))).toBe('not-found');
  expect(code(await desk.release(elsewhere, first))).toBe('not-found');
  expect(code(await desk.debtorCard(elsewhere, id))).toBe('not-found');
  expect(code(await desk.makePortalLink(elsewhere, id))).toBe('not-found');
  expect(code(await desk.readDocument(elsewhere, id, 'invoice-2026-1187'))).toBe('not-found');
  expect(code(await desk.endHold(elsewhere, id, 'H1'))).toBe('not-found');
});

test('whoever only wants to know how far an import is gets no rows of it', async () => {
  const { desk, sanne, bringIn } = await openDesk(MONDAY);
  const importId = await bringIn(DE_GROOT);
  expect(value(await desk.importProgress(sanne, importId, { most: 0 }))).toMatchObject({
    state: 'done',
    done: 1,
    total: 1,
    awaitsRelease: true,
    rows: [],
  });
});
