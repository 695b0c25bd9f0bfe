import type { CallConfirmedText } from '../call-texts.ts';
import { common } from './common.ts';

/** @example joined(['a', 'b', 'c']) // 'a, b and c' */
const joined = (items: readonly string[]): string => {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
};

export const callConfirmed: CallConfirmedText = {
  subjectToday: 'What we agreed today',
  subject: (day) => `What we agreed on ${day}`,
  preheader: 'Is this right? Please let us know.',
  thanks: (day, time) => `Thank you for the call on ${day} at ${time}.`,
  weCalled: (ours, other) => `${ours}, called ${other}.`,
  youCalled: (other, ours) => `${other} called ${ours}.`,
  agreed: 'This is what we agreed:',
  right: (number, amount) => `Invoice ${number} of ${amount} is right.`,
  allRight: (numbers, amount) => `The ${common.invoices(numbers)} are right. Together that is ${amount}.`,
  partWrong: (number, amount, disputed) =>
    `Of invoice ${number} (${amount}), ${disputed} is not right, you say. We look into that.`,
  wrong: (number, amount) => `Invoice ${number} of ${amount} is not right, you say. We look into that.`,
  parts: (parts) => `You pay ${joined(parts.map(({ amount, on }) => `${amount} on ${on}`))}.`,
  everything: (day) => `On ${day} everything that is right will then be paid.`,
  rest: (amount) => `For ${amount} we have not agreed a day yet.`,
  ordersGoOn: 'New orders go on as usual.',
  ordersOnHold: 'New orders wait until this is paid.',
  question: 'Is this right?',
  yes: 'Yes, this is right',
  no: 'No, I want to correct something',
  silence: 'If we hear nothing, we go by this agreement.',
  pay: (iban, reference) => `You can transfer to ${iban}, reference ${reference}.`,
};
