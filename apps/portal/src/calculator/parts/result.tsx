import type { ComponentChildren } from 'preact';
import type { CalculatorTexts } from '../texts/texts.ts';
import { Remarks } from './remarks.tsx';

type ResultProps = {
  readonly texts: CalculatorTexts;
  readonly label: string;
  readonly outcome: string;
  /** A day written out is longer than an amount, and stands smaller. */
  readonly inWords?: boolean;
  readonly remarks: readonly string[];
  readonly children: ComponentChildren;
};

/** Stable, so that the result takes the focus when it appears and never again. */
const focus = (element: HTMLElement | null): void => element?.focus();

/** The outcome in one figure, how it came about, and what to mind. */
export const Result = ({ texts, label, outcome, inWords = false, remarks, children }: ResultProps) => (
  <section class="result stack" aria-labelledby="result-title">
    <h2 id="result-title" tabIndex={-1} ref={focus}>
      {texts.result}
    </h2>
    <div>
      <p>{label}</p>
      <p class={inWords ? 'total in-words' : 'total'}>{outcome}</p>
    </div>
    {children}
    {remarks.length > 0 && <Remarks title={texts.doubt} remarks={remarks} />}
  </section>
);
