import { DebtorCard } from '@voldaan/contract/desk/debtor-card.ts';
import { TaskList } from '@voldaan/contract/desk/tasks.ts';
import { DE_GROOT, openDesk, value } from './desk.ts';

/** The account of De Groot on Tuesday 8 September 2026, when its reminder leaves. */
export const reminded = async (
  prepare: (desk: Awaited<ReturnType<typeof openDesk>>) => void = () => undefined,
) => {
  const opened = await openDesk('2026-08-24T08:00:00Z');
  prepare(opened);
  await opened.bringIn(DE_GROOT);
  const id = await opened.onlyDebtor();
  await opened.travel('2026-09-08T14:00:00Z');
  const card = async () => DebtorCard.parse(value(await opened.desk.debtorCard(opened.sanne, id)));
  const tasks = async () => TaskList.parse(value(await opened.desk.listTasks(opened.sanne))).tasks;
  return { ...opened, id, card, tasks };
};
