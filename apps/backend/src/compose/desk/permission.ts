import { type Permission, permitted } from '@voldaan/application/staff/permission.ts';
import type { Result, StaffSession } from '../../desk/desk-ports.ts';
import { refused } from './result.ts';

type Ask<Asked extends readonly unknown[], Value> = (
  staff: StaffSession,
  ...asked: Asked
) => Promise<Result<Value>>;

/** The same use case, for those alone whose role and session allow it. */
export const only =
  <Asked extends readonly unknown[], Value>(
    permission: Permission | ((...asked: Asked) => Permission),
    ask: Ask<Asked, Value>,
  ): Ask<Asked, Value> =>
  async (staff, ...asked) => {
    const needed = typeof permission === 'function' ? permission(...asked) : permission;
    const answer = permitted({ role: staff.actor.role, assurance: staff.assurance }, needed);
    return answer === 'yes' ? ask(staff, ...asked) : refused(answer);
  };
