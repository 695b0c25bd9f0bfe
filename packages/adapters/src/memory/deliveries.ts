import type { Deliveries, Delivery, DeliveryPlace } from '@voldaan/application/ports/deliveries.ts';
import type { Instant } from '@voldaan/domain/calendar/instant.ts';

const isAt =
  ({ administration, endpoint }: DeliveryPlace) =>
  (delivery: Delivery): boolean =>
    delivery.administration === administration && delivery.endpoint === endpoint;

const isDue =
  (now: Instant) =>
  ({ next }: Delivery): boolean =>
    next !== null && next <= now;

const byText =
  (textOf: (delivery: Delivery) => string) =>
  (a: Delivery, b: Delivery): number =>
    textOf(a) < textOf(b) ? -1 : 1;

export const memoryDeliveries = (): Deliveries => {
  const kept = new Map<string, Delivery>();
  const keyOf = ({ administration, endpoint, at, id }: Delivery): string =>
    [administration, endpoint, at, id].join('#');
  const dueFirst = (now: Instant) =>
    [...kept.values()].filter(isDue(now)).sort(byText(({ next, id }) => `${next}#${id}`));
  return {
    add: async (deliveries) => {
      for (const delivery of deliveries) {
        if (!kept.has(keyOf(delivery))) kept.set(keyOf(delivery), delivery);
      }
    },
    note: async (before, after) => {
      const now = kept.get(keyOf(before));
      if (now?.attempts.length !== before.attempts.length || now.next !== before.next) return false;
      kept.set(keyOf(after), after);
      return true;
    },
    waiting: async (place, now, limit) => dueFirst(now).filter(isAt(place)).slice(0, limit),
    log: async (place, limit) =>
      [...kept.values()]
        .filter(isAt(place))
        .sort(byText(({ at, id }) => `${at}#${id}`))
        .reverse()
        .slice(0, limit),
    due: async (now, limit) => {
      const places = new Map<string, DeliveryPlace>();
      for (const { administration, endpoint } of dueFirst(now)) {
        places.set(`${administration}/${endpoint}`, { administration, endpoint });
      }
      return [...places.values()].slice(0, limit);
    },
  };
};
