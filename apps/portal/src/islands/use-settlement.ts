import { portalClient } from '@voldaan/contract/portal/client.ts';
import type { PayChoice } from '@voldaan/contract/portal/pay-choice.ts';
import type { Settlement } from '@voldaan/contract/portal/settlement.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { useEffect, useState } from 'preact/hooks';

/** Long enough to let somebody type a whole amount, short enough to feel at once. */
const TYPING_PAUSE_MS = 250;

/** What a chosen amount would settle; absent while it is unknown or refused. */
export const useSettlement = (choice: PayChoice | undefined, language: Language): Settlement | undefined => {
  const [settlement, setSettlement] = useState<Settlement>();
  useEffect(() => {
    if (!choice) return setSettlement(undefined);
    let overtaken = false;
    const timer = setTimeout(async () => {
      const invoices = choice.invoice === undefined ? [] : [choice.invoice];
      const answer = await portalClient(language).settlement(choice.amount, invoices);
      if (!overtaken) setSettlement(answer.ok ? answer.value : undefined);
    }, TYPING_PAUSE_MS);
    return () => {
      overtaken = true;
      clearTimeout(timer);
    };
  }, [choice?.amount, choice?.invoice]);
  return settlement;
};
