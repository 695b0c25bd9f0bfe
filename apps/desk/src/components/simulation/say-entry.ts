import type { SimulatedWhat } from '@voldaan/contract/desk/simulation.ts';
import { plus } from '@voldaan/domain/money/cents.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import type { DeskTexts } from '../../texts/texts.ts';

/** What happens on a simulated day, in words. */
export const sayEntry = (
  what: SimulatedWhat,
  { entries: t }: DeskTexts['simulation'],
  language: Language,
): string => {
  switch (what.kind) {
    case 'step':
      return t.step(what);
    case 'claimed':
      return t.claimed(formatEuro(plus(what.interest, what.costs), language));
    case 'paid':
      return t.paid(formatEuro(what.amount, language));
    case 'disputed':
      return t.disputed(what.invoice);
    case 'overdue':
    case 'answered':
    case 'closed':
      return t[what.kind]();
  }
};
