import type { Problem } from '@voldaan/contract/http/problem.ts';
import type { ComponentChildren } from 'preact';

type TroubleProps = {
  readonly problem: Pick<Problem, 'title' | 'detail' | 'next'>;
  /** What can be done from here: a form, a link, the account number. */
  readonly children?: ComponentChildren;
};

/** A page about something that went wrong: what happened, is money gone, what now. */
export const TroubleView = ({ problem, children }: TroubleProps) => (
  <div class="letter">
    <main id="inhoud" class="sheet stack" tabIndex={-1}>
      <h1>{problem.title}</h1>
      <p>{problem.detail}</p>
      <p>{problem.next}</p>
      {children}
    </main>
  </div>
);
