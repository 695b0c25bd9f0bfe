import type { Services } from '@voldaan/application/services.ts';
import type { ListPorts } from '../../../desk/list-routes.ts';
import type { WorkSheetPorts } from '../../../desk/work-sheet-routes.ts';
import { noting } from '../audit/noted.ts';
import { jobProgress, listJobs, pauseMany } from '../bulk/pause.ts';
import { exportDebtors } from '../debtors/export-debtors.ts';
import { debtorsTotal, listDebtors } from '../debtors/list-debtors.ts';
import { exportInvoices } from '../invoices/export-invoices.ts';
import { invoicesTotal, listInvoices } from '../invoices/list-invoices.ts';
import { only } from '../permission.ts';
import { search } from '../search/search.ts';
import { exportCalls } from '../work/export-calls.ts';
import { exportLetters } from '../work/export-letters.ts';
import { exportTasks } from '../work/export-tasks.ts';

/** The lists for those who may look; files of them, and many debtors at once, for those whose work it is. */
export const listPorts = (services: Services): ListPorts & WorkSheetPorts => {
  const { noted, notedSearch } = noting(services);
  return {
    listDebtors: only(
      'look',
      notedSearch((staff, query) => listDebtors(services, staff, query)),
    ),
    debtorsTotal: only('look', (staff, query) => debtorsTotal(services, staff, query)),
    listInvoices: only('look', (staff, query) => listInvoices(services, staff, query)),
    invoicesTotal: only('look', (staff, query) => invoicesTotal(services, staff, query)),
    search: only(
      'look',
      noted('debtors-searched', (staff, { q }) => search(services, staff, q)),
    ),
    exportDebtors: only(
      'work',
      noted('list-exported', (staff, _, query) => exportDebtors(services, staff, query), 'thing'),
    ),
    exportInvoices: only(
      'work',
      noted('list-exported', (staff, _, query) => exportInvoices(services, staff, query), 'thing'),
    ),
    exportTasks: only(
      'work',
      noted('list-exported', (staff, _, query) => exportTasks(services, staff, query), 'thing'),
    ),
    exportCalls: only(
      'work',
      noted('list-exported', (staff) => exportCalls(services, staff), 'thing'),
    ),
    exportLetters: only(
      'work',
      noted('list-exported', (staff) => exportLetters(services, staff), 'thing'),
    ),
    pauseMany: only(
      'work',
      noted('debtors-paused', (staff, pause) => pauseMany(services, staff, pause)),
    ),
    jobProgress: only('work', (staff, id) => jobProgress(services, staff, id)),
    listJobs: only('work', (staff) => listJobs(services, staff)),
  };
};
