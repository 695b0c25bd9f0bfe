import type { Deliveries, Delivery } from '@voldaan/application/ports/deliveries.ts';
import { instant } from '@voldaan/domain/calendar/instant.ts';
import { describe, expect, test } from 'vitest';

const nine = instant('2026-09-08T09:00:00Z');
const ten = instant('2026-09-08T10:00:00Z');

const deliveryOf = (id: string, endpoint: string, at = nine): Delivery => ({
  id,
  administration: 'books',
  endpoint,
  type: 'invoice.paid',
  at,
  payload: '{"type":"invoice.paid"}',
  attempts: [],
  state: 'waiting',
  next: at,
});

/** What every store of deliveries keeps to. */
export const deliveriesContract = (name: string, open: () => Deliveries): void => {
  describe(`${name}: deliveries`, () => {
    test('what happened is added once, and waits for its moment', async () => {
      const deliveries = open();
      const place = { administration: 'books', endpoint: 'W-once' };
      const first = deliveryOf('m1', 'W-once');
      await deliveries.add([first, deliveryOf('m2', 'W-once', ten), deliveryOf('m3', 'W-other')]);
      await deliveries.add([{ ...first, payload: '{}' }]);
      expect(await deliveries.waiting(place, nine, 10)).toEqual([first]);
      expect((await deliveries.waiting(place, ten, 10)).map(({ id }) => id)).toEqual(['m1', 'm2']);
      expect((await deliveries.waiting(place, ten, 1)).map(({ id }) => id)).toEqual(['m1']);
      expect(await deliveries.due(nine, 100)).toContainEqual(place);
    });

    test('an attempt is noted by the first who made it; what is done is due no more', async () => {
      const deliveries = open();
      const place = { administration: 'books', endpoint: 'W-note' };
      const before = deliveryOf('m1', 'W-note');
      await deliveries.add([before]);
      const failed: Delivery = {
        ...before,
        attempts: [{ at: nine, status: 500, why: 'status' }],
        next: ten,
      };
      expect(await deliveries.note(before, failed)).toBe(true);
      expect(await deliveries.note(before, failed)).toBe(false);
      expect(await deliveries.waiting(place, nine, 10)).toEqual([]);
      const told: Delivery = {
        ...failed,
        attempts: [...failed.attempts, { at: ten, status: 200, why: null }],
        state: 'delivered',
        next: null,
      };
      expect(await deliveries.note(failed, told)).toBe(true);
      expect(await deliveries.waiting(place, ten, 10)).toEqual([]);
      expect(await deliveries.log(place, 10)).toEqual([told]);
      expect(await deliveries.due(ten, 100)).not.toContainEqual(place);
    });

    test('the log of an address is its own, newest first', async () => {
      const deliveries = open();
      await deliveries.add([
        deliveryOf('m1', 'W-log'),
        deliveryOf('m2', 'W-log', ten),
        { ...deliveryOf('m3', 'W-log'), administration: 'other' },
      ]);
      const log = await deliveries.log({ administration: 'books', endpoint: 'W-log' }, 100);
      expect(log.map(({ id }) => id)).toEqual(['m2', 'm1']);
    });
  });
};
