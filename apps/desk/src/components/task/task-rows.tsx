import type { TaskList } from '@voldaan/contract/desk/tasks.ts';
import { formatWeekday } from '@voldaan/ui/format/date.ts';
import { language, useTexts } from '../../state/reader.ts';
import { TaskRow } from './task-row.tsx';

/** The tasks, or in peace: nothing to decide, and what the plan does next by itself. */
export const TaskRows = ({ list, chosen }: { list: TaskList; chosen: string }) => {
  const { desk, words } = useTexts();
  if (list.tasks.length === 0) {
    const { upcoming } = list;
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
  }
  return (
    <ul class="rows">
      {list.tasks.map((task) => (
        <TaskRow key={task.id} task={task} chosen={task.debtor.id === chosen} />
      ))}
    </ul>
  );
};
