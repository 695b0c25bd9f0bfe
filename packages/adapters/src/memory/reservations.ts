import type { Reservations } from '@voldaan/application/ports/reservations.ts';
import { reservationPk } from '../dynamodb/keys.ts';

export const memoryReservations = (): Reservations => {
  const owners = new Map<string, string>();
  return {
    reserve: async (administration, kind, value, owner) => {
      const key = reservationPk(administration, kind, value);
      const owns = owners.get(key) ?? owner;
      owners.set(key, owns);
      return owns;
    },
    owner: async (administration, kind, value) => owners.get(reservationPk(administration, kind, value)),
    release: async (administration, kind, value, owner) => {
      const key = reservationPk(administration, kind, value);
      if (owners.get(key) === owner) owners.delete(key);
    },
  };
};
