/** The words of the confirmation of a call; amounts and days are written out. */
export type CallConfirmedText = {
  readonly subjectToday: string;
  readonly subject: (day: string) => string;
  readonly preheader: string;
  readonly thanks: (day: string, time: string) => string;
  readonly weCalled: (ours: string, other: string) => string;
  readonly youCalled: (other: string, ours: string) => string;
  readonly agreed: string;
  readonly right: (number: string, amount: string) => string;
  readonly allRight: (numbers: readonly string[], amount: string) => string;
  readonly partWrong: (number: string, amount: string, disputed: string) => string;
  readonly wrong: (number: string, amount: string) => string;
  readonly parts: (parts: readonly { readonly amount: string; readonly on: string }[]) => string;
  readonly everything: (day: string) => string;
  readonly rest: (amount: string) => string;
  readonly ordersGoOn: string;
  readonly ordersOnHold: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly silence: string;
  readonly pay: (iban: string, reference: string) => string;
};
