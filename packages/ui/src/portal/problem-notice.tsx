import type { Problem } from '@voldaan/contract/http/problem.ts';

/** Stable, so that the message takes the focus when it appears and never again. */
const focus = (element: HTMLElement | null): void => element?.focus();

/** What happened, whether money is gone, and what now. */
export const ProblemNotice = ({ problem }: { problem: Pick<Problem, 'title' | 'detail' | 'next'> }) => (
  <div class="notice" data-kind="error" role="alert" tabIndex={-1} ref={focus}>
    <h2>{problem.title}</h2>
    <p>{problem.detail}</p>
    <p>{problem.next}</p>
  </div>
);
