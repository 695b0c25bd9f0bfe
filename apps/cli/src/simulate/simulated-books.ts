import { type MovedStep, PortfolioPage, type SimulatePortfolio } from '@voldaan/contract/desk/simulation.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import { NO_TALLY, plusTally, type StepCount, type Tally } from '@voldaan/domain/simulation/tally.ts';
import { type Answer, table } from '../answer.ts';
import type { Desk } from '../desk/desk.ts';
import type { Texts } from '../texts/texts.ts';

const keyOf = ({ on, step, channel }: StepCount): string => `${on}#${step}#${channel}`;

/** Each step of each day with how often it falls, as it is and under the change. */
const sideBySide = (before: Tally, after: Tally, { simulate: t }: Texts): readonly (readonly string[])[] => {
  const counts = (tally: Tally) => new Map(tally.steps.map((step) => [keyOf(step), step]));
  const [was, would] = [counts(before), counts(after)];
  return [...new Set([...was.keys(), ...would.keys()])].sort().flatMap((key) => {
    const step = was.get(key) ?? would.get(key);
    if (!step) return [];
    const count = (steps: typeof was): string => String(steps.get(key)?.count ?? 0);
    return [[step.on, t.steps[step.step], t.channels[step.channel], count(was), count(would)]];
  });
};

/** A changed plan over the books, page by page until all accounts were looked at. */
export const simulatedBooks = async (
  desk: Desk,
  asked: SimulatePortfolio,
  texts: Texts,
  language: Language,
): Promise<Answer & { readonly lines: readonly (readonly string[])[] }> => {
  let [before, after]: readonly [Tally, Tally] = [NO_TALLY, NO_TALLY];
  const moved: MovedStep[] = [];
  for (let next: string | null | undefined; next !== null; ) {
    const body = { ...asked, ...(next !== undefined && { after: next }) };
    const page: PortfolioPage = await desk.read(PortfolioPage, desk.client.simulatePortfolio(body));
    [before, after] = [plusTally(before, page.before), plusTally(after, page.after)];
    moved.push(...page.moved);
    next = page.next;
  }
  const t = texts.simulate;
  const both = (of: (tally: Tally) => string | number): string => `${of(before)} → ${of(after)}`;
  return {
    json: { before, after, moved },
    text: table([
      [t.accounts, String(before.accounts)],
      [t.mails, both(({ effort }) => effort.mails)],
      [t.letters, both(({ effort }) => effort.letters)],
      [t.registered, both(({ effort }) => effort.registered)],
      [t.calls, both(({ effort }) => effort.calls)],
      [t.interest, both(({ claimed }) => formatEuro(claimed.interest, language))],
      [t.costs, both(({ claimed }) => formatEuro(claimed.costs, language))],
      [t.moved, String(moved.length)],
    ]),
    lines: [t.head.books, ...sideBySide(before, after, texts)],
  };
};
