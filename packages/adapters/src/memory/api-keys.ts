import type { ApiKeys, StoredApiKey } from '@voldaan/application/ports/api-keys.ts';

const order = ({ value: { madeAt, id } }: StoredApiKey): string => `${madeAt}#${id}`;

export const memoryApiKeys = (): ApiKeys => {
  const keys = new Map<string, StoredApiKey>();
  return {
    find: async (id) => keys.get(id),
    put: async (value, expected) => {
      const before = keys.get(value.id);
      if ((before?.version ?? 0) !== expected) return false;
      keys.set(value.id, { version: expected + 1, value, usedOn: before?.usedOn ?? null });
      return true;
    },
    ofAdministration: async (administration) =>
      [...keys.values()]
        .filter(({ value }) => value.administration === administration)
        .sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    used: async (id, on) => {
      const key = keys.get(id);
      if (key && (key.usedOn === null || key.usedOn < on)) keys.set(id, { ...key, usedOn: on });
    },
  };
};
