import type { requester } from './request.ts';
import type { AssignWork, SnoozeWork, TaskList, TaskQuery } from './tasks.ts';

const name = encodeURIComponent;
const work = (debtorId: string, id: string) => `/debtors/${name(debtorId)}/work/${name(id)}`;

/** What waits for a decision, and who does it when. */
export const inboxClient = ({ get, send }: ReturnType<typeof requester>) => ({
  tasks: ({ limit, ...asked }: TaskQuery) =>
    get<TaskList>(`/tasks?${new URLSearchParams({ ...asked, limit: String(limit) })}`),
  assignWork: (debtorId: string, id: string, body: AssignWork) =>
    send<null>('POST', `${work(debtorId, id)}/assignment`, body),
  snoozeWork: (debtorId: string, id: string, body: SnoozeWork) =>
    send<null>('POST', `${work(debtorId, id)}/snooze`, body),
  wakeWork: (debtorId: string, id: string) => send<null>('POST', `${work(debtorId, id)}/wake`),
});
