import type { TaskList, TaskQuery } from '@voldaan/contract/desk/tasks.ts';
import { useTexts } from '../../state/reader.ts';
import { keysOf } from '../form/select.tsx';

type ChipsProps<Key extends string> = {
  readonly name: string;
  readonly legend: string;
  readonly options: Readonly<Record<Key, string>>;
  readonly counts: Readonly<Record<Key, number>> | undefined;
  readonly value: Key;
  readonly onInput: (value: Key) => void;
};

/** One of a few filters, with how much stands behind each. */
const Chips = <Key extends string>({ name, legend, options, counts, value, onInput }: ChipsProps<Key>) => (
  <fieldset class="filters">
    <legend class="visually-hidden">{legend}</legend>
    {keysOf(options).map((key) => (
      <label key={key}>
        <input type="radio" name={name} checked={value === key} onInput={() => onInput(key)} />
        {options[key]}
        {counts && <span class="count">&nbsp;{counts[key]}</span>}
      </label>
    ))}
  </fieldset>
);

type TaskFiltersProps = {
  readonly asked: TaskQuery;
  readonly counts: TaskList['counts'] | undefined;
  readonly onInput: (changed: Partial<TaskQuery>) => void;
};

/** Which rows stand in the list: of what kind, whose, when, and by what one looks for. */
export const TaskFilters = ({ asked, counts, onInput }: TaskFiltersProps) => {
  const { inbox: t } = useTexts();
  return (
    <search class="search">
      <label class="visually-hidden" for="task-search">
        {t.search}
      </label>
      <input
        id="task-search"
        type="search"
        placeholder={t.search}
        value={asked.query}
        onInput={(event) => onInput({ query: event.currentTarget.value })}
      />
      <Chips
        name="task-group"
        legend={t.group}
        options={t.groups}
        counts={counts?.group}
        value={asked.group}
        onInput={(group) => onInput({ group })}
      />
      <Chips
        name="task-whose"
        legend={t.whose}
        options={t.whoses}
        counts={counts?.whose}
        value={asked.whose}
        onInput={(whose) => onInput({ whose })}
      />
      <Chips
        name="task-show"
        legend={t.show}
        options={t.shows}
        counts={counts?.show}
        value={asked.show}
        onInput={(show) => onInput({ show })}
      />
    </search>
  );
};
