import { useState } from 'preact/hooks';

/** Rows that are ticked. */
export type Picked = {
  readonly ids: ReadonlySet<string>;
  readonly toggle: (id: string) => void;
};

/** Which rows are ticked; they stay so while more of the list is shown. */
export const usePicked = (): Picked => {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string) => {
    const next = new Set(ids);
    if (!next.delete(id)) next.add(id);
    setIds(next);
  };
  return { ids, toggle };
};
