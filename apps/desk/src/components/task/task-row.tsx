import type { Task } from '@voldaan/contract/desk/tasks.ts';
import { formatWeekday } from '@voldaan/ui/format/date.ts';
import { useState } from 'preact/hooks';
import { language, useTexts } from '../../state/reader.ts';
import { sayCoded } from '../../texts/coded.ts';
import { Euro } from '../euro.tsx';
import { TaskActs } from './task-acts.tsx';

/** A task reads as a sentence: who, what, until when; with the acts beneath it. */
export const TaskRow = ({ task, chosen }: { task: Task; chosen: boolean }) => {
  const { desk, task: sentences } = useTexts();
  const [said, setSaid] = useState<string>();
  const card = `#${encodeURIComponent(task.debtor.id)}`;
  return (
    <li class="task" data-chosen={chosen}>
      <p class="task-line">
        <a class="name" href={card} data-row aria-current={chosen ? 'true' : undefined}>
          {task.debtor.name}
        </a>
        <Euro value={task.amount} />
      </p>
      <p>
        {sayCoded(sentences, task.subject)}{' '}
        {task.answerBy && (
          <strong>{desk.tasks.answerBy(formatWeekday(task.answerBy, language.value))}</strong>
        )}
      </p>
      <p role="status">{said}</p>
      <TaskActs task={task} onDone={setSaid}>
        {task.subject.code === 'late-letter' && <a href="/letters">{desk.tasks.posted}</a>}
        <a href={card}>{desk.tasks.look}</a>
      </TaskActs>
    </li>
  );
};
