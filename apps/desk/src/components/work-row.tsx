import type { ComponentChildren } from 'preact';

type WorkRowProps = {
  /** the hash that opens it */
  readonly id: string;
  readonly chosen: boolean;
  readonly name: ComponentChildren;
  readonly notes: readonly ComponentChildren[];
  readonly amount: ComponentChildren;
};

/** One row of a list: a link over the whole line, with its amount at the same place as every other. */
export const WorkRow = ({ id, chosen, name, notes, amount }: WorkRowProps) => (
  <a class="work-row" href={`#${encodeURIComponent(id)}`} data-row aria-current={chosen ? 'true' : undefined}>
    <span class="name">{name}</span>
    <span class="money">{amount}</span>
    {notes.map((note, index) => (
      <span key={index} class="note">
        {note}
      </span>
    ))}
  </a>
);
