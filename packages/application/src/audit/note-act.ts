import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { AuditAct } from '../ports/audit-log.ts';
import type { Services } from '../services.ts';

/** What is noted of an act; the administration is that of the session. */
export type NotedAct = {
  readonly administration: string;
  readonly who: string;
  readonly what: AuditAct;
  readonly debtor?: string | undefined;
  readonly thing?: string | undefined;
};

/**
 * Writes down who saw or did something.
 *
 * @throws Error when it cannot be written: then it must not be shown either
 */
export const noteAct = async (
  { audit, wall, chance }: Pick<Services, 'audit' | 'wall' | 'chance'>,
  { administration, who, what, debtor, thing }: NotedAct,
): Promise<void> => {
  const at = wall.now();
  const entry = { id: chance.id(), at, who, what, debtor: debtor ?? null, thing: thing ?? null };
  await audit.add(administration, amsterdamDate(at), entry);
};
