import type { NextStep as Next } from '@voldaan/contract/desk/next-step.ts';
import { useTexts } from '../../state/reader.ts';
import { sayCoded } from '../../texts/coded.ts';

/** What happens next, as a sentence with its date, and beneath it the rule and the cause; or why nothing does. */
export const NextStep = ({ next }: { next: Next }) => {
  const { card, words, plan } = useTexts();
  if (next.is === 'nothing') {
    return (
      <div class="next-step" data-is="nothing">
        <h2 class="visually-hidden">{card.nextStep}</h2>
        <p class="sentence">{sayCoded(plan.WHY, next.why)}</p>
      </div>
    );
  }
  const { kind, on, invoices, rule, cause } = next.action;
  return (
    <div class="next-step" data-is="planned">
      <h2 class="visually-hidden">{card.nextStep}</h2>
      <p class="sentence">{plan.NEXT[kind](on, words.invoiceNames(invoices))}</p>
      <p class="small">
        {rule && `${card.rule(plan.PLAN_NAME[rule.plan], rule.version, rule.rung)}: `}
        {sayCoded(plan.CAUSE, cause)}.
      </p>
    </div>
  );
};
