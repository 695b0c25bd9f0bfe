import type { Permission } from '@voldaan/contract/desk/session.ts';
import type { TaskList } from '@voldaan/contract/desk/tasks.ts';
import { formatWeekday } from '@voldaan/ui/format/date.ts';
import { useState } from 'preact/hooks';
import { decidedOn } from '../../state/pending-acts.ts';
import { language, useTexts } from '../../state/reader.ts';
import { BulkBar } from '../inbox/bulk-bar.tsx';
import { TaskRow } from './task-row.tsx';

/** In peace: nothing to decide, and what the plan does next by itself. */
const Quiet = ({ upcoming }: Pick<TaskList, 'upcoming'>) => {
  const { desk, words } = useTexts();
  return (
    <div class="quiet-list">
      <p class="sentence">{desk.tasks.quiet}</p>
      {upcoming && (
        <p>
          {desk.tasks.upcoming(
            formatWeekday(upcoming.on, language.value),
            upcoming.count,
            words.STEP[upcoming.kind],
          )}
        </p>
      )}
    </div>
  );
};

type TaskRowsProps = {
  readonly list: TaskList;
  /** What the reader may do; none of it is offered to who may not. */
  readonly may: readonly Permission[];
};

/** The tasks; those that are the same decision can be answered together. */
export const TaskRows = ({ list, may }: TaskRowsProps) => {
  const { inbox } = useTexts();
  const [chosen, choose] = useState<readonly string[]>([]);
  const { tasks, counts } = list;
  if (counts.show.now + counts.show.snoozed === 0) return <Quiet upcoming={list.upcoming} />;
  // What was carried out may stand in the list a moment longer.
  const rows = tasks.filter(({ debtor, work, ref }) => decidedOn(debtor.id, work, ref)?.stage !== 'done');
  const selected = rows.filter(({ id, debtor, work }) => chosen.includes(id) && !decidedOn(debtor.id, work));
  const kind = selected[0]?.alike;
  const toggle = (id: string) =>
    choose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <>
      {tasks.length === 0 && <p class="quiet-list">{inbox.none}</p>}
      <BulkBar tasks={selected} onDone={() => choose([])} />
      <ul class="rows">
        {rows.map((task) => (
          <TaskRow
            key={task.id}
            task={task}
            list={list}
            may={may}
            selected={selected.includes(task)}
            onSelect={kind === undefined || kind === task.alike ? () => toggle(task.id) : undefined}
          />
        ))}
      </ul>
    </>
  );
};
