import { AccountSimulation, type Assumption } from '@voldaan/contract/desk/simulation.ts';
import { plus } from '@voldaan/domain/money/cents.ts';
import { toDecimal } from '@voldaan/domain/money/decimal.ts';
import { formatEuro, type Language } from '@voldaan/domain/money/euro.ts';
import { type Answer, table } from '../answer.ts';
import type { Desk } from '../desk/desk.ts';
import type { Texts } from '../texts/texts.ts';

type Entry = AccountSimulation['entries'][number];

const said = ({ what }: Entry, { simulate: t }: Texts, language: Language): string => {
  const euro = (amount: Parameters<typeof formatEuro>[0]): string => formatEuro(amount, language);
  switch (what.kind) {
    case 'step':
      return `${t.steps[what.step]} (${t.channels[what.channel]})`;
    case 'claimed':
      return `${t.claimed} ${euro(plus(what.interest, what.costs))}`;
    case 'paid':
      return `${t.paid} ${euro(what.amount)}`;
    case 'overdue':
    case 'disputed':
    case 'answered':
    case 'closed':
      return t[what.kind];
  }
};

/** What would happen to one debtor: the days, what happens, and what is asked of him then. */
export const simulatedDebtor = async (
  desk: Desk,
  id: string,
  asked: { readonly assumption: Assumption; readonly days: number },
  texts: Texts,
  language: Language,
): Promise<Answer & { readonly lines: readonly (readonly string[])[] }> => {
  const simulation = await desk.read(AccountSimulation, desk.client.simulateAccount(id, asked));
  const { head, nothing } = texts.simulate;
  const lines = simulation.entries.map((entry) => [
    entry.on,
    said(entry, texts, language),
    'invoices' in entry.what ? entry.what.invoices.join(' ') : '',
    toDecimal(entry.standing.total).replace('.', ','),
  ]);
  const rows = simulation.entries.map((entry) => {
    const total = formatEuro(entry.standing.total, language);
    return [entry.on, `${said(entry, texts, language)}  ${total}`] as const;
  });
  return {
    json: simulation,
    text: lines.length === 0 ? nothing : table(rows),
    lines: [head.debtor, ...lines],
  };
};
