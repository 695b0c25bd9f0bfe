import type { Task } from '@voldaan/contract/desk/tasks.ts';
import { Button } from '@voldaan/ui/button.tsx';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { TroubleNotice } from '../trouble-notice.tsx';
import { actsOf } from './acts-of.ts';
import { MissedForm } from './missed-form.tsx';

type TaskActsProps = {
  readonly task: Task;
  readonly onDone: (said: string) => void;
  /** Links beside the buttons. */
  readonly children?: ComponentChildren;
};

/** The buttons of a task. What did not arrive asks one more question: where should it go? */
export const TaskActs = ({ task, onDone, children }: TaskActsProps) => {
  const texts = useTexts();
  const [missed, setMissed] = useState(false);
  const act = useAct();
  const { taskId } = task;
  return (
    <>
      {act.trouble && <TroubleNotice trouble={act.trouble} />}
      <div class="buttons">
        {actsOf(task, texts).map(({ label, run, said }) => (
          <Button
            key={label}
            type="button"
            busy={act.busy}
            onClick={() => void act.run(run, () => onDone(said))}
          >
            {label}
          </Button>
        ))}
        {task.subject.code === 'did-it-arrive' && (
          <Button type="button" onClick={() => setMissed(!missed)}>
            {texts.desk.tasks.missed}
          </Button>
        )}
        {children}
      </div>
      {missed && taskId && (
        <MissedForm
          debtorId={task.debtor.id}
          taskId={taskId}
          onDone={onDone}
          onCancel={() => setMissed(false)}
        />
      )}
    </>
  );
};
