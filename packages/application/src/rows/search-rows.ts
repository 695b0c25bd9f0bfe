import type { AccountState } from '@voldaan/domain/account/state.ts';
import type { Debtor } from '@voldaan/domain/party/debtor.ts';
import type { Row } from '../ports/rows.ts';
import { compact, plainMail, plainPhone } from '../search/normal.ts';
import { amountText, type FoundBy, keptText, searchList, type Token } from '../search/token.ts';
import { tellingWords } from '../search/words-of-name.ts';
import type { ListedAccount } from './listed-account.ts';

const known = (texts: readonly (string | null | undefined)[]): readonly string[] =>
  texts.filter((text) => text !== null && text !== undefined).filter((text) => text.trim() !== '');

const by = (found: FoundBy, plain: (text: string) => string, texts: readonly string[]): readonly Token[] =>
  texts.map((shown) => ({ by: found, text: plain(shown), shown }));

/** Who he is. */
const ofDebtor = ({ name, address, customerNumber, kvk, iban, email, phone }: Debtor): readonly Token[] => [
  ...tellingWords(name).map((text): Token => ({ by: 'name', text, shown: name })),
  ...by('city', compact, known([address?.city])),
  ...by('customer-number', compact, known([customerNumber])),
  ...by('kvk', compact, known([kvk])),
  ...by('iban', compact, known([iban])),
  ...by('email', plainMail, known([email.dunning, email.invoice, email.general])),
  ...by('phone', plainPhone, known([phone])),
];

/** The last figures of a number that has several parts: what people say on the phone. */
const tailOf = (number: string): readonly string[] => /[^\p{L}\p{N}](\d{3,})$/u.exec(number)?.slice(1) ?? [];

/**
 * What is open: each invoice by its number, and by the amount that stands on it. What is owed of it by now would be
 * another line with every payment and claim.
 */
const ofInvoices = ({ invoices }: AccountState): readonly Token[] => {
  const numbers = by(
    'invoice',
    compact,
    invoices.map(({ number }) => number),
  );
  const tails = invoices.flatMap(({ number }) =>
    tailOf(number).map((text): Token => ({ by: 'invoice', text, shown: number })),
  );
  return [
    ...numbers,
    ...tails,
    ...invoices.map(
      ({ amount }): Token => ({ by: 'amount', text: amountText(amount), shown: String(amount) }),
    ),
  ];
};

/**
 * The lines by which a search finds an account, closed or not. They change only with what they say, so most
 * decisions write none of them.
 */
export const searchRows = ({ state, debtor }: ListedAccount): readonly Row[] => {
  const rows = [...ofDebtor(debtor), ...ofInvoices(state)]
    .filter(({ text }) => text !== '')
    .map(({ by: found, text, shown }): Row => {
      const sort = keptText(text);
      return { id: `find#${found}#${sort}`, list: searchList(sort), sort, data: { by: found, shown } };
    });
  return [...new Map(rows.map((row) => [row.id, row])).values()];
};
