import type { Permission } from '@voldaan/contract/desk/session.ts';
import type { Task, TaskList } from '@voldaan/contract/desk/tasks.ts';
import { formatWeekday } from '@voldaan/ui/format/date.ts';
import { useState } from 'preact/hooks';
import { opened, openedAddress } from '../../state/opened-work.ts';
import { decidedOn } from '../../state/pending-acts.ts';
import { language, useTexts } from '../../state/reader.ts';
import { sayCoded } from '../../texts/coded.ts';
import { Euro } from '../euro.tsx';
import { RowTools } from '../inbox/row-tools.tsx';
import { linksOf, mayAnswer } from './acts-of.ts';
import { TaskActs } from './task-acts.tsx';

type TaskRowProps = {
  readonly task: Task;
  readonly list: TaskList;
  readonly may: readonly Permission[];
  readonly selected: boolean;
  /** Undefined: it cannot be answered together with what is selected. */
  readonly onSelect: (() => void) | undefined;
};

/** The day that an advice can name: the promised one, or the last one of the claim. */
const dayOf = ({ answerBy, subject }: Task) =>
  subject.code === 'limitation-near' ? subject.data.until : answerBy;

/** A task reads as a sentence: who, what, until when; what is advised, and what happens otherwise. */
export const TaskRow = ({ task, list, may, selected, onSelect }: TaskRowProps) => {
  const texts = useTexts();
  const { desk, inbox, task: sentences } = texts;
  const [said, setSaid] = useState<string>();
  const { debtor, work, advice, answerBy, subject, alike } = task;
  const { debtor: openDebtor, work: openWork } = opened.value;
  const chosen = openDebtor === debtor.id && (openWork === '' || openWork === work);
  const decided = decidedOn(debtor.id, work, task.ref) !== undefined;
  const day = dayOf(task);
  const look = <a href={openedAddress(debtor.id, work)}>{inbox.look}</a>;
  return (
    <li class="task" data-chosen={chosen} data-decided={decided}>
      <p class="task-line">
        {alike !== null && !decided && mayAnswer(task, may) && (
          <input
            type="checkbox"
            aria-label={inbox.select(debtor.name)}
            title={onSelect ? undefined : inbox.alike}
            checked={selected}
            disabled={!onSelect}
            onInput={onSelect}
          />
        )}
        <a
          class="name"
          href={openedAddress(debtor.id, work)}
          data-row
          aria-current={chosen ? 'true' : undefined}
        >
          {debtor.name}
        </a>
        <Euro value={task.amount} />
      </p>
      <p>
        {sayCoded(sentences, subject)}{' '}
        {answerBy && <strong>{desk.tasks.answerBy(formatWeekday(answerBy, language.value))}</strong>}
      </p>
      <p class="advice small">
        <strong>{inbox.advice}</strong> {inbox.recommended[advice.answer]}{' '}
        {inbox.otherwise[advice.otherwise](day && formatWeekday(day, language.value))}
      </p>
      {said && <p role="status">{said}</p>}
      {mayAnswer(task, may) ? (
        <TaskActs task={task} onDone={setSaid}>
          {linksOf(task, texts).map(({ label, key, answer }) => (
            <a key={answer} href={openedAddress(debtor.id, work, answer)} data-key={key}>
              {label}
            </a>
          ))}
          {subject.code === 'late-letter' && <a href="/letters">{desk.tasks.posted}</a>}
          {look}
        </TaskActs>
      ) : (
        <div class="buttons">{look}</div>
      )}
      {!decided && may.includes('work') && <RowTools task={task} list={list} />}
    </li>
  );
};
