import type { SecretRecord, Secrets } from '@voldaan/application/ports/secrets.ts';

export const memorySecrets = (): Secrets => {
  const records = new Map<string, SecretRecord>();
  return {
    keep: async (hash, record) => {
      records.set(hash, record);
    },
    find: async (hash, purpose) => {
      const record = records.get(hash);
      return record?.purpose === purpose ? record : undefined;
    },
    forget: async (hash) => {
      records.delete(hash);
    },
  };
};
