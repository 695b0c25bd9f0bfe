import { expect, test } from 'vitest';
import { code, openDesk, value } from '../testing/desk.ts';

const CHOICES = {
  vatOnCosts: { collectedByServiceWithVat: true, vatCannotBeDeducted: true, declaredExpressly: false },
  businessMinimum: 'per-invoice' as const,
  noticeByMail: true,
};

test('an administrator chooses within the law, for these books alone', async () => {
  const { desk, sanne, staffOf } = await openDesk('2026-08-24T08:00:00Z');
  const before = value(await desk.readLegalSettings(sanne));
  expect(before).toEqual({
    choices: {
      vatOnCosts: {
        collectedByServiceWithVat: false,
        vatCannotBeDeducted: false,
        declaredExpressly: false,
      },
      businessMinimum: 'once',
      noticeByMail: false,
    },
    stale: [],
  });
  expect(code(await desk.changeLegalSettings(staffOf('bo', 'approver'), CHOICES))).toBe('not-allowed');
  value(await desk.changeLegalSettings(sanne, CHOICES));
  expect(value(await desk.readLegalSettings(sanne)).choices).toEqual(CHOICES);
  const bakker = staffOf('sanne', 'admin', 'bakker');
  expect(value(await desk.readLegalSettings(bakker))).toEqual(before);
});

test('sixty days ahead the desk says which table of law ends', async () => {
  // Both rates of interest are known until 31 December 2026; 1 November is sixty days before.
  const early = await openDesk('2026-10-31T08:00:00Z');
  expect(value(await early.desk.readLegalSettings(early.sanne)).stale).toEqual([]);
  const { desk, sanne } = await openDesk('2026-11-01T08:00:00Z');
  expect(value(await desk.readLegalSettings(sanne)).stale).toEqual([
    { name: 'Statutory interest', knownUntil: '2026-12-31', ended: false },
    { name: 'Commercial interest', knownUntil: '2026-12-31', ended: false },
  ]);
});
