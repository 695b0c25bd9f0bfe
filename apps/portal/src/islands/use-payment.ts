import { portalClient } from '@voldaan/contract/portal/client.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { type TypedPayment, typedChoice } from '@voldaan/ui/portal/typed-payment.ts';
import { useEffect, useState } from 'preact/hooks';
import type { Failed } from './trouble.tsx';

/** Begins a payment once, however often the button is pressed, and leaves for the checkout. */
export const usePayment = (language: Language) => {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Failed>();

  useEffect(() => {
    // Coming back from the checkout, a browser may show this page as it was left.
    const comeBack = (event: PageTransitionEvent) => event.persisted && setBusy(false);
    addEventListener('pageshow', comeBack);
    return () => removeEventListener('pageshow', comeBack);
  }, []);

  const pay = async (typed: TypedPayment) => {
    const choice = typedChoice(typed);
    if (busy || !choice) return;
    setBusy(true);
    setFailed(undefined);
    const started = await portalClient(language).startPayment({
      amount: choice.amount,
      ...(choice.invoice !== undefined && { invoices: [choice.invoice] }),
      ...(typed.method !== '' && { method: typed.method }),
    });
    if (started.ok) return location.assign(started.value.checkoutUrl);
    setBusy(false);
    setFailed(started);
  };

  return { busy, failed, pay };
};
