import { waitingBatches } from '@voldaan/application/intake/waiting-batches.ts';
import type { ListedRow } from '@voldaan/application/ports/rows.ts';
import { firstRows } from '@voldaan/application/rows/first-rows.ts';
import type { ListPart } from '@voldaan/application/rows/list-part.ts';
import type { Services } from '@voldaan/application/services.ts';
import { MOST_TOLD } from '@voldaan/contract/desk/most-told.ts';
import type { Me } from '@voldaan/contract/desk/session.ts';
import { addDays, type PlainDate } from '@voldaan/domain/calendar/plain-date.ts';
import type { StaffSession } from '../../../desk/desk-ports.ts';
import { listFor } from '../sales/own-customers.ts';
import { isDueCall } from '../work/call-data.ts';
import { isAsleep } from '../work/is-asleep.ts';

/**
 * How much waits for a person. Every page asks it every few seconds, so nothing is counted beyond what is told:
 * "more than 99".
 */
export const countsOf = async (
  services: Pick<Services, 'rows'>,
  staff: StaffSession,
  today: PlainDate,
): Promise<Me['counts']> => {
  const count = async (
    list: string,
    bounds: ListPart['bounds'] = {},
    counts?: (row: ListedRow) => boolean,
  ): Promise<number> => {
    const part = { list: listFor(staff, list), bounds };
    return (await firstRows(services, staff.administration, part, MOST_TOLD + 1, counts)).rows.length;
  };
  const [decide, call, print, batches] = await Promise.all([
    count('tasks', {}, ({ data }) => !isAsleep(data, today)),
    count('calls', { until: addDays(today, 1) }, ({ data }) => isDueCall(data, today)),
    count('letters'),
    waitingBatches(services, staff.administration, MOST_TOLD + 1),
  ]);
  return { decide, call, print, release: batches.length };
};
