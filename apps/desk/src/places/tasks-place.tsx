import type { TaskList, TaskQuery } from '@voldaan/contract/desk/tasks.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { useEffect, useState } from 'preact/hooks';
import { Awaited } from '../components/awaited.tsx';
import { DebtorCard } from '../components/card/debtor-card.tsx';
import { Frame } from '../components/frame.tsx';
import { KeysSheet } from '../components/inbox/keys-sheet.tsx';
import { RunningOut } from '../components/inbox/running-out.tsx';
import { TaskFilters } from '../components/inbox/task-filters.tsx';
import { WaitingReleases } from '../components/inbox/waiting-releases.tsx';
import { ListTools } from '../components/list/list-tools.tsx';
import { MoreWaits } from '../components/list/more-waits.tsx';
import { ListAndPane } from '../components/list-and-pane.tsx';
import { TaskRows } from '../components/task/task-rows.tsx';
import { api } from '../state/api.ts';
import { opened, openedIn } from '../state/opened-work.ts';
import { useTexts } from '../state/reader.ts';
import { useAsked } from '../state/use-asked.ts';
import { useHash } from '../state/use-hash.ts';
import { useLater } from '../state/use-later.ts';

const PAGE = 50;
const EVERYTHING: TaskQuery = { group: 'all', whose: 'all', show: 'now', query: '', limit: PAGE };

/** Nothing waits and nothing was put away: there is nothing to filter. */
const isQuiet = (list: TaskList | undefined): boolean =>
  list !== undefined && list.counts.show.now + list.counts.show.snoozed === 0;

/** What waits for a decision, each row with its advice and its buttons, and the card of the row that is read. */
export const TasksPlace = () => {
  const { desk, inbox } = useTexts();
  const [chosen, choose] = useHash();
  const [asked, setAsked] = useState(EVERYTHING);
  const later = useLater(asked.query, 250);
  const query = { ...asked, query: later };
  const { limit: _, ...filters } = query;
  const tasks = useAsked<TaskList>(() => api.tasks(query), JSON.stringify(query), 15);
  const here = openedIn(chosen);
  useEffect(() => {
    opened.value = openedIn(chosen);
  }, [chosen]);
  return (
    <Frame here="tasks">
      {(me) => (
        <ListAndPane
          title={desk.tasks.title}
          tools={<KeysSheet />}
          list={
            <>
              {me?.may.includes('work') && <WaitingReleases />}
              {!isQuiet(tasks.value) && (
                <TaskFilters
                  asked={asked}
                  counts={tasks.value?.counts}
                  onInput={(changed) => setAsked({ ...asked, limit: PAGE, ...changed })}
                />
              )}
              <Awaited asked={tasks}>
                {(list) => (
                  <>
                    {list.total > 0 && me?.may.includes('work') && (
                      <ListTools file={`/api/tasks.csv?${new URLSearchParams(filters)}`} />
                    )}
                    <TaskRows list={list} may={me?.may ?? []} />
                    {list.total > list.tasks.length && (
                      <div class="quiet-list">
                        <p class="small">{inbox.shown(list.tasks.length, list.total)}</p>
                        <Button
                          type="button"
                          onClick={() => setAsked({ ...asked, limit: asked.limit + PAGE })}
                        >
                          {desk.more}
                        </Button>
                      </div>
                    )}
                    <MoreWaits more={list.more} />
                  </>
                )}
              </Awaited>
              {me?.may.includes('work') && <RunningOut />}
            </>
          }
          pane={here.debtor ? <DebtorCard id={here.debtor} /> : undefined}
          onClose={() => choose('')}
        />
      )}
    </Frame>
  );
};
