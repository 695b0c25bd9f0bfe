import { SheetQuery, TaskSheetQuery } from '@voldaan/contract/desk/sheets.ts';
import { Hono } from 'hono';
import { asked } from './asked.ts';
import type { DeskEnv } from './desk-env.ts';
import type { Result, StaffSession } from './desk-ports.ts';
import { readerOf, sheet } from './sheet.ts';

type Sheet<Asked extends readonly unknown[]> = (
  staff: StaffSession,
  ...asked: Asked
) => Promise<Result<string>>;

/** What waits for a person, as files for a spreadsheet. */
export interface WorkSheetPorts {
  exportTasks: Sheet<[list: 'tasks', query: TaskSheetQuery]>;
  exportCalls: Sheet<[list: 'calls']>;
  exportLetters: Sheet<[list: 'letters']>;
}

/** The inbox, the call list and the letters as files. */
export const workSheetRoutes = (ports: WorkSheetPorts) =>
  new Hono<DeskEnv>()
    .get(
      '/tasks.csv',
      asked(TaskSheetQuery, async (c, query) =>
        sheet(c, 'te-beslissen', await ports.exportTasks(readerOf(c, query), 'tasks', query)),
      ),
    )
    .get(
      '/calls.csv',
      asked(SheetQuery, async (c, query) =>
        sheet(c, 'bellijst', await ports.exportCalls(readerOf(c, query), 'calls')),
      ),
    )
    .get(
      '/letters.csv',
      asked(SheetQuery, async (c, query) =>
        sheet(c, 'brieven', await ports.exportLetters(readerOf(c, query), 'letters')),
      ),
    );
