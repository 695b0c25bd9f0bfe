import { DeskClaim } from '@voldaan/contract/desk/claims.ts';
import { cents, ZERO } from '@voldaan/domain/money/cents.ts';
import { expect, test } from 'vitest';
import { code, value } from '../testing/desk.ts';
import { reminded } from '../testing/reminded.ts';

const forgiving = (principal: number) => ({
  forgiven: [{ invoice: '2026-1187', principal: cents(principal), interest: ZERO, costs: ZERO }],
  reason: 'Coulance na een verkeerde levering',
});

test('what runs is computed for the desk and not asked of the debtor', async () => {
  const { desk, sanne, id } = await reminded();
  const claim = DeskClaim.parse(value(await desk.readClaim(sanne, id)));
  expect(claim.claimed).toMatchObject({ costs: null, total: 1_246_30 });
  // Commercial interest over 5 to 8 September: 1.246,30 × 10,40 % × 4 / 365 = 1,42. Costs of a business: 15 % of
  // 1.246,30 = 186,945, so € 186,95.
  expect(claim.computed.invoices[0]?.interest).toMatchObject({
    kind: 'commercial',
    from: '2026-09-05',
    until: '2026-09-08',
    amount: 1_42,
    lines: [{ days: 4, rate: '10.40', base: '1246.30' }],
  });
  expect(claim.computed.costs).toMatchObject({ base: 1_246_30, amount: 186_95 });
  expect(claim.computed.total).toBe(1_246_30 + 1_42 + 186_95);
  expect(claim.standing).toEqual([
    {
      invoice: '2026-1187',
      // Reminded by mail on the 8th, to pay by the 16th.
      default: { is: 'in-default', since: '2026-09-17', by: 'demand' },
      limitation: {
        until: '2031-09-04',
        sixMonths: '2031-03-04',
        oneMonth: '2031-08-04',
        interruptedOn: null,
      },
    },
  ]);
  expect(claim.forgivable).toEqual([{ invoice: '2026-1187', principal: 1_246_30, interest: 0, costs: 0 }]);
});

test('finance gives up € 250,00 at most, in one go or in parts; the debtor is told', async () => {
  const { desk, sanne, staffOf, id, card, settle } = await reminded();
  expect(code(await desk.forgive(staffOf('an', 'sales'), id, forgiving(100_00)))).toBe('not-allowed');
  expect(code(await desk.forgive(sanne, id, forgiving(250_01)))).toBe('second-person-needed');
  value(await desk.forgive(sanne, id, forgiving(200_00)));
  expect(code(await desk.forgive(sanne, id, forgiving(50_01)))).toBe('second-person-needed');
  value(await desk.forgive(sanne, id, forgiving(50_00)));
  await settle();
  const { totals, past } = await card();
  expect(totals.open).toBe(996_30);
  const told = past.map(({ what, note }) => ({ code: what.code, note }));
  expect(told).toContainEqual({ code: 'claim-forgiven', note: 'Coulance na een verkeerde levering' });
});

test('a letter came back only where a notice was given', async () => {
  const { desk, sanne, id } = await reminded();
  expect(code(await desk.returnNotice(sanne, id, { invoice: '2026-1187' }))).toBe('already-done');
});
