import type { StaffOutcome } from '@voldaan/application/staff/staff-outcome.ts';
import type { Result } from '../../../desk/desk-ports.ts';
import { found, refused } from '../result.ts';

/** What a use case about staff came to, as the desk's API answers it. */
export const resultFrom = <Value>(outcome: StaffOutcome<Value>): Result<Value> =>
  outcome.ok ? found(outcome.value) : refused(outcome.code);
