import { expect, test } from 'vitest';
import type { PaymentReceived } from '../content/payment-received.ts';
import { paidInPart, paidWhole } from '../samples/messages.ts';
import { pdfPages } from '../samples/pdf-text.ts';
import { deGroot, inEnglish } from '../samples/people.ts';
import { renderReceipt } from './render-receipt.ts';

const printed = async (message: PaymentReceived) => {
  const receipt = await renderReceipt(message);
  if (!receipt.ok) throw new RangeError(receipt.missing.join(', '));
  return { bytes: receipt.pdf, page: pdfPages(receipt.pdf).join(' ') };
};

test('a receipt in full carries amount, day, way, reference and the stamp', async () => {
  const { page } = await printed(paidWhole());
  for (const fact of [
    'Bewijs van betaling',
    'Ontvangen van Bakkerij De Groot B.V.',
    'Bedrag € 1.246,30',
    'Op 29 september 2026',
    'Manier van betalen iDEAL | Wero',
    'Kenmerk 9000 1048 2011 87',
    'VOLDAAN',
    'Er staat niets meer open dat u nu moet betalen.',
  ]) {
    expect(page).toContain(fact);
  }
});

test('a receipt in part names what is left and has no stamp', async () => {
  const { page } = await printed(paidInPart());
  expect(page).toContain('Factuur 2026-1187, nog € 646,30 € 600,00');
  expect(page).toContain('Van factuur 2026-1187 staat nog € 646,30 open.');
  expect(page).not.toContain('VOLDAAN');
});

test('the same payment gives the same bytes, in English too', async () => {
  const [once, twice] = [
    await printed(paidWhole(inEnglish(deGroot))),
    await printed(paidWhole(inEnglish(deGroot))),
  ];
  expect(Buffer.compare(once.bytes, twice.bytes)).toBe(0);
  expect(once.page).toContain('PAID IN FULL');
});

test('a receipt without its reference is refused', async () => {
  expect(await renderReceipt({ ...paidWhole(), reference: '' })).toEqual({
    ok: false,
    missing: ['received.reference'],
  });
});
