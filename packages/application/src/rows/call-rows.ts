import type { Row } from '../ports/rows.ts';
import type { ListedAccount } from './listed-account.ts';
import { amountOf, largestFirst, workRow } from './work-row.ts';

/** The call that waits, if any: on its day, the largest amount first. */
export const callRows = (account: ListedAccount): readonly Row[] => {
  const { state } = account;
  const { call } = state;
  if (!call) return [];
  const { id, since, callBackOn = null, attempts, invoices } = call;
  const sort = `${callBackOn ?? since}#${largestFirst(amountOf(state, invoices))}`;
  return [
    workRow(account, { id: `call#${id}`, list: 'calls', sort }, invoices, {
      callId: id,
      since,
      callBackOn,
      attempts,
    }),
  ];
};
