import type { AuditEntry, AuditLog, AuditSeal } from '@voldaan/application/ports/audit-log.ts';
import { auditPk, auditSk, sealsPk } from '../dynamodb/keys.ts';

export const memoryAuditLog = (): AuditLog => {
  const entries = new Map<string, Map<string, AuditEntry>>();
  const sealed = new Map<string, Map<string, AuditSeal>>();
  const under = <Value>(kept: Map<string, Map<string, Value>>, pk: string): Map<string, Value> => {
    const found = kept.get(pk) ?? new Map<string, Value>();
    kept.set(pk, found);
    return found;
  };
  const sorted = <Value>(kept: ReadonlyMap<string, Value>): readonly Value[] =>
    [...kept].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, value]) => value);
  return {
    add: async (administration, day, entry) => {
      const ofDay = under(entries, auditPk(administration, day));
      const sk = auditSk(entry.at, entry.id);
      if (!ofDay.has(sk)) ofDay.set(sk, entry);
    },
    ofDay: async (administration, day) => sorted(under(entries, auditPk(administration, day))),
    seal: async (administration, seal) => {
      const seals = under(sealed, sealsPk(administration));
      if (seals.has(seal.day)) return false;
      seals.set(seal.day, seal);
      return true;
    },
    seals: async (administration) => sorted(under(sealed, sealsPk(administration))),
  };
};
