import { allRows } from '@voldaan/application/intake/releases.ts';
import { type FirstRows, firstRows } from '@voldaan/application/rows/first-rows.ts';
import type { ListPart } from '@voldaan/application/rows/list-part.ts';
import type { Services } from '@voldaan/application/services.ts';
import { MOST_LISTED, MOST_WAITING } from '@voldaan/contract/desk/most-told.ts';
import { amsterdamDate } from '@voldaan/domain/calendar/amsterdam.ts';
import type { StaffSession } from '../../../desk/desk-ports.ts';
import { listFor } from '../sales/own-customers.ts';

type ReadWaiting = (
  services: Pick<Services, 'rows' | 'clock'>,
  staff: StaffSession,
  list: 'tasks' | 'calls' | 'letters',
) => Promise<FirstRows>;

/**
 * Work that waits for a person, as far as a screen goes. Work sorts by its day; so what has waited longest is read,
 * and apart from it what has until today or longer: a promise of tomorrow is not lost behind a thousand old ones.
 */
const waitingRows: ReadWaiting = async (services, staff, list) => {
  const today = amsterdamDate(services.clock.now());
  const first = (bounds: ListPart['bounds']) =>
    firstRows(services, staff.administration, { list: listFor(staff, list), bounds }, MOST_WAITING);
  const [late, ahead] = await Promise.all([first({ until: today }), first({ from: today })]);
  return { rows: [...late.rows, ...ahead.rows], more: late.more || ahead.more };
};

const everyWaiting: ReadWaiting = async (services, staff, list) => ({
  rows: await allRows(services, staff.administration, listFor(staff, list)),
  more: false,
});

/** How far a list of work goes: which rows are read for it, and how many of a kind are shown. */
export type Reach = { readonly read: ReadWaiting; readonly shown: number };

export const SCREEN: Reach = { read: waitingRows, shown: MOST_LISTED };
export const FILE: Reach = { read: everyWaiting, shown: Number.POSITIVE_INFINITY };
