import type { Task } from '@voldaan/contract/desk/tasks.ts';
import { Button } from '@voldaan/ui/button.tsx';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { decide, decidedOn } from '../../state/pending-acts.ts';
import { useTexts } from '../../state/reader.ts';
import { actsOf } from './acts-of.ts';
import { MissedForm } from './missed-form.tsx';

type TaskActsProps = {
  readonly task: Task;
  readonly onDone: (said: string) => void;
  /** Links beside the buttons. */
  readonly children?: ComponentChildren;
};

/**
 * The buttons of a task; what they decide waits ten seconds before it leaves. What did not arrive asks one more
 * question: where should it go?
 */
export const TaskActs = ({ task, onDone, children }: TaskActsProps) => {
  const texts = useTexts();
  const [missed, setMissed] = useState(false);
  const { taskId, debtor, work, ref } = task;
  const decided = decidedOn(debtor.id, work, ref);
  if (decided) {
    return <p class="small">{texts.inbox.stages[decided.stage](decided.said)}</p>;
  }
  return (
    <>
      <div class="buttons">
        {actsOf(task, texts).map(({ label, key, run }) => (
          <span key={label} data-key={key}>
            <Button
              type="button"
              onClick={() => decide({ debtorId: debtor.id, work, name: debtor.name, said: label, run })}
            >
              {label}
            </Button>
          </span>
        ))}
        {task.subject.code === 'did-it-arrive' && (
          <Button type="button" onClick={() => setMissed(!missed)}>
            {texts.desk.tasks.missed}
          </Button>
        )}
        {children}
      </div>
      {missed && taskId && (
        <MissedForm debtorId={debtor.id} taskId={taskId} onDone={onDone} onCancel={() => setMissed(false)} />
      )}
    </>
  );
};
