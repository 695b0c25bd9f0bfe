import type { StaffRole } from '@voldaan/contract/desk/session.ts';
import type { Result, StaffSession } from '../../desk/desk-ports.ts';
import { refused } from './result.ts';

/** `contact`: speak with the debtor and pause. `work`: everything of a day. `approve`: hard steps and first releases. */
export type Permission = 'contact' | 'work' | 'approve';

const PERMISSIONS: Readonly<Record<StaffRole, readonly Permission[]>> = {
  viewer: [],
  sales: ['contact'],
  collector: ['contact', 'work'],
  approver: ['contact', 'work', 'approve'],
  admin: ['contact', 'work', 'approve'],
};

type Ask<Asked extends readonly unknown[], Value> = (
  staff: StaffSession,
  ...asked: Asked
) => Promise<Result<Value>>;

/** The same use case, for those alone whose role allows it. */
export const only =
  <Asked extends readonly unknown[], Value>(
    permission: Permission,
    ask: Ask<Asked, Value>,
  ): Ask<Asked, Value> =>
  async (staff, ...asked) =>
    PERMISSIONS[staff.actor.role].includes(permission) ? ask(staff, ...asked) : refused('not-allowed');
