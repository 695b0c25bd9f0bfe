import type { Item } from '@voldaan/application/ports/items.ts';
import type { Staff } from '@voldaan/application/staff/staff.ts';
import type { StaffName, StaffPeople } from '@voldaan/application/staff/staff-people.ts';
import type { StaffSessionRecord, StaffSessions } from '@voldaan/application/staff/staff-sessions.ts';
import type { StaffWorld } from '@voldaan/application/staff/staff-world.ts';
import type { Ticket, Tickets } from '@voldaan/application/staff/tickets.ts';

const memoryPeople = (): StaffPeople => {
  const people = new Map<string, Item<Staff>>();
  const names = new Map<string, string>();
  const nameOf = ({ kind, value }: StaffName): string => `${kind} ${value}`;
  return {
    get: async (id) => people.get(id),
    all: async () => [...people.values()].toSorted((a, b) => (a.value.id < b.value.id ? -1 : 1)),
    put: async (staff, expected) => {
      if ((people.get(staff.id)?.version ?? 0) !== expected) return false;
      people.set(staff.id, { version: expected + 1, value: structuredClone(staff) });
      return true;
    },
    claim: async (name, id) => {
      const owner = names.get(nameOf(name)) ?? id;
      names.set(nameOf(name), owner);
      return owner;
    },
    owner: async (name) => names.get(nameOf(name)),
  };
};

const memorySessions = (): StaffSessions => {
  const sessions = new Map<string, StaffSessionRecord>();
  const keyOf = (staff: string, hash: string): string => `${staff} ${hash}`;
  return {
    keep: async (record) => {
      sessions.set(keyOf(record.staff, record.hash), record);
    },
    find: async (staff, hash) => sessions.get(keyOf(staff, hash)),
    seen: async (staff, hash, at) => {
      const record = sessions.get(keyOf(staff, hash));
      if (record) sessions.set(keyOf(staff, hash), { ...record, seenAt: at });
    },
    of: async (staff) => [...sessions.values()].filter((record) => record.staff === staff),
    end: async (staff, hash) => {
      sessions.delete(keyOf(staff, hash));
    },
  };
};

const memoryTickets = (): Tickets => {
  const tickets = new Map<string, Ticket>();
  return {
    keep: async (hash, ticket) => {
      tickets.set(hash, ticket);
    },
    take: async (hash, purpose) => {
      const ticket = tickets.get(hash);
      tickets.delete(hash);
      return ticket?.purpose === purpose ? ticket : undefined;
    },
  };
};

/** Who works here, for tests. */
export const memoryStaff = (): StaffWorld => ({
  people: memoryPeople(),
  sessions: memorySessions(),
  tickets: memoryTickets(),
});
