import type { Trouble } from '@voldaan/contract/desk/request.ts';
import type { MovedStep, SimulatePortfolio, Tally } from '@voldaan/contract/desk/simulation.ts';
import { NO_TALLY, plusTally } from '@voldaan/domain/simulation/tally.ts';
import { useRef, useState } from 'preact/hooks';
import { api } from '../../state/api.ts';

/** A run over the books, page by page, as far as it has come. */
export type Run = {
  readonly asked: SimulatePortfolio;
  readonly before: Tally;
  readonly after: Tally;
  readonly moved: readonly MovedStep[];
  readonly done: boolean;
};

const shown = ({ steps, ...tally }: ReturnType<typeof plusTally>): Tally => ({ ...tally, steps: [...steps] });

/** Runs over all accounts; another run, or a stop, ends the one that is under way. */
export const useSimulationRun = () => {
  const [run, setRun] = useState<Run>();
  const [trouble, setTrouble] = useState<Trouble>();
  const latest = useRef(0);

  const start = async (asked: SimulatePortfolio): Promise<void> => {
    latest.current += 1;
    const turn = latest.current;
    setTrouble(undefined);
    let so: Run = { asked, before: shown(NO_TALLY), after: shown(NO_TALLY), moved: [], done: false };
    setRun(so);
    for (let after: string | null | undefined; after !== null; ) {
      const answer = await api.simulatePortfolio({ ...asked, ...(after !== undefined && { after }) });
      if (latest.current !== turn) return;
      if (!answer.ok) return setTrouble(answer.trouble);
      const page = answer.value;
      after = page.next;
      so = {
        asked,
        before: shown(plusTally(so.before, page.before)),
        after: shown(plusTally(so.after, page.after)),
        moved: [...so.moved, ...page.moved],
        done: after === null,
      };
      setRun(so);
    }
  };
  const stop = () => {
    latest.current += 1;
    setRun((so) => so && { ...so, done: true });
  };
  return { run, trouble, start, stop };
};
