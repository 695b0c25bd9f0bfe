import { ReportFileQuery, ReportName, type Reports, ReportsQuery } from '@voldaan/contract/desk/reports.ts';
import { Hono } from 'hono';
import { answer } from './answer.ts';
import type { DeskEnv } from './desk-env.ts';
import type { Result, StaffSession } from './desk-ports.ts';
import { readQuery } from './read-body.ts';
import { refuse } from './refuse.ts';

/** What happened in the books, over some days. */
export interface ReportPorts {
  readReports(staff: StaffSession, query: ReportsQuery): Promise<Result<Reports>>;
  /** The tables behind one report as a file for a spreadsheet. */
  exportReport(staff: StaffSession, report: ReportName, query: ReportsQuery): Promise<Result<string>>;
}

const FILE = /^(.+)\.csv$/;

/** "Rapporten": the numbers of all reports at once, and the table behind each as a file. */
export const reportRoutes = (ports: ReportPorts) =>
  new Hono<DeskEnv>()
    .get('/reports', async (c) => {
      const query = readQuery(c, ReportsQuery);
      return query.ok ? answer(c, await ports.readReports(c.var.staff, query.value)) : query.response;
    })
    .get('/reports/:file', async (c) => {
      const query = readQuery(c, ReportFileQuery);
      if (!query.ok) return query.response;
      const report = ReportName.safeParse(FILE.exec(c.req.param('file'))?.[1]);
      if (!report.success) return refuse(c, { code: 'not-found' });
      const { language = c.var.staff.language, ...asked } = query.value;
      const file = await ports.exportReport({ ...c.var.staff, language }, report.data, asked);
      if (!file.ok) return refuse(c, file.refusal);
      return c.body(file.value, 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${report.data}.csv"`,
      });
    });
