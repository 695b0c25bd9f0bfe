import type { Task, TaskList } from '@voldaan/contract/desk/tasks.ts';
import { formatWeekday } from '@voldaan/ui/format/date.ts';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { language, useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { AssignChoice } from './assign-choice.tsx';
import { SnoozeForm } from './snooze-form.tsx';

type RowToolsProps = { readonly task: Task; readonly list: TaskList };

/** Who does a row, and when it comes back. */
export const RowTools = ({ task, list }: RowToolsProps) => {
  const { inbox: t } = useTexts();
  const [tool, setTool] = useState<'assign' | 'snooze'>();
  const act = useAct();
  const { snoozed, assigned } = task;
  const toggle = (which: 'assign' | 'snooze') => setTool(tool === which ? undefined : which);
  return (
    <>
      <p class="row-tools small">
        {assigned && <span>{t.assigned(assigned.name)}</span>}
        {snoozed && (
          <span>
            {t.snoozed(formatWeekday(snoozed.until, language.value))} {snoozed.reason}
          </span>
        )}
        <button
          type="button"
          class="quiet"
          aria-expanded={tool === 'assign'}
          onClick={() => toggle('assign')}
        >
          {t.assign}
        </button>
        {snoozed ? (
          <button
            type="button"
            class="quiet"
            aria-disabled={act.busy ? true : undefined}
            onClick={() =>
              void act.run(
                () => api.wakeWork(task.debtor.id, task.work),
                () => undefined,
              )
            }
          >
            {t.wake}
          </button>
        ) : (
          <span data-key="s">
            <button
              type="button"
              class="quiet"
              aria-expanded={tool === 'snooze'}
              onClick={() => toggle('snooze')}
            >
              {t.snooze}
            </button>
          </span>
        )}
      </p>
      {tool === 'assign' && <AssignChoice task={task} colleagues={list.colleagues} />}
      {tool === 'snooze' && <SnoozeForm task={task} today={list.today} onDone={() => setTool(undefined)} />}
    </>
  );
};
