import type { Task, TaskList } from '@voldaan/contract/desk/tasks.ts';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { TroubleNotice } from '../trouble-notice.tsx';

type AssignProps = { readonly task: Task; readonly colleagues: TaskList['colleagues'] };

/** Who does it: a colleague, or nobody in particular. */
export const AssignChoice = ({ task, colleagues }: AssignProps) => {
  const { inbox: t } = useTexts();
  const act = useAct();
  const id = `assign-${task.debtor.id}-${task.work}`;
  const give = (to: string | null) =>
    void act.run(
      () => api.assignWork(task.debtor.id, task.work, { to }),
      () => undefined,
    );
  return (
    <>
      <label class="assign small" for={id}>
        {t.assignTo}
        <select
          id={id}
          value={task.assigned?.id ?? ''}
          onInput={(event) => give(event.currentTarget.value || null)}
        >
          <option value="">{t.nobody}</option>
          {colleagues.map(({ id: colleague, name }) => (
            <option key={colleague} value={colleague}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
    </>
  );
};
