import type { SimulatedStep, Tally } from '@voldaan/contract/desk/simulation.ts';
import { addDays, type PlainDate, weekday } from '@voldaan/domain/calendar/plain-date.ts';

/** How often a step falls in a week, as it is and under the change. */
export type WeekLine = {
  readonly week: PlainDate;
  readonly step: SimulatedStep;
  readonly before: number;
  readonly after: number;
};

/** The Monday of the week of a day. */
const weekOf = (on: PlainDate): PlainDate => addDays(on, 1 - weekday(on));

const counted = ({ steps }: Tally): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { on, step, count } of steps) {
    const key = `${weekOf(on)}#${step}`;
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return counts;
};

/** Both side by side, in order of weeks and then of the ladder. */
export const weekLines = (
  before: Tally,
  after: Tally,
  ladder: readonly SimulatedStep[],
): readonly WeekLine[] => {
  const [was, would] = [counted(before), counted(after)];
  const weeks = [...new Set([...before.steps, ...after.steps].map(({ on }) => weekOf(on)))].sort();
  return weeks.flatMap((week) =>
    ladder.flatMap((step) => {
      const key = `${week}#${step}`;
      const line = { week, step, before: was.get(key) ?? 0, after: would.get(key) ?? 0 };
      return line.before + line.after > 0 ? [line] : [];
    }),
  );
};
