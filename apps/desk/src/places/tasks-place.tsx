import type { LegalSettings } from '@voldaan/contract/desk/legal-settings.ts';
import type { Releases } from '@voldaan/contract/desk/releases.ts';
import type { TaskList } from '@voldaan/contract/desk/tasks.ts';
import { Awaited } from '../components/awaited.tsx';
import { DebtorCard } from '../components/card/debtor-card.tsx';
import { StaleTables } from '../components/claim/stale-tables.tsx';
import { Frame } from '../components/frame.tsx';
import { ListAndPane } from '../components/list-and-pane.tsx';
import { TaskRows } from '../components/task/task-rows.tsx';
import { api } from '../state/api.ts';
import { useTexts } from '../state/reader.ts';
import { useAsked } from '../state/use-asked.ts';
import { useHash } from '../state/use-hash.ts';

/** What waits for a decision, each row a sentence with its buttons, and the card of the row that is read. */
export const TasksPlace = () => {
  const { desk } = useTexts();
  const [chosen, choose] = useHash();
  const tasks = useAsked<TaskList>(() => api.tasks(), 'tasks', 15);
  const releases = useAsked<Releases>(() => api.releases(), 'releases', 60);
  const law = useAsked<LegalSettings>(() => api.legalSettings(), 'law');
  const waiting = releases.value?.releases.length ?? 0;
  return (
    <Frame here="tasks">
      {() => (
        <ListAndPane
          title={desk.tasks.title}
          list={
            <>
              <StaleTables stale={law.value?.stale ?? []} />
              {waiting > 0 && (
                <p class="task">
                  {desk.tasks.releases(waiting)} <a href="/incoming">{desk.tasks.toReleases}</a>
                </p>
              )}
              <Awaited asked={tasks}>{(list) => <TaskRows list={list} chosen={chosen} />}</Awaited>
            </>
          }
          pane={chosen ? <DebtorCard id={chosen} /> : undefined}
          onClose={() => choose('')}
        />
      )}
    </Frame>
  );
};
