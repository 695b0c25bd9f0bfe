/** The shortest time in which an account is attended and its mail sent; nothing faster was measured. */
const SECONDS_A_MAIL = 0.25;
/** Of the mails a second, so many go to people who wait for them: a payment received, a new way in. */
const SHARE_OF_WHO_WAITS = 0.25;

/** Over how many minutes the plan spreads the mails of a morning; a test holds it against the plan. */
export const SPREAD_MINUTES = 120;

export type AtOnce = { readonly attend: number; readonly attendNow: number };

/**
 * How many accounts may be attended at the same time so that together they stay below the rate of SES; those
 * of people who wait have a part of their own, so no herd of reminders stands before them.
 *
 * @param mailsPerSecond - the rate of the account, from `aws sesv2 get-account`
 * @example atOnce(14) // { attend: 2, attendNow: 1 }
 */
export const atOnce = (mailsPerSecond: number): AtOnce => {
  if (!Number.isFinite(mailsPerSecond) || mailsPerSecond <= 0) {
    throw new Error('VOLDAAN_MAILS_PER_SECOND is a number above zero.');
  }
  const together = Math.max(2, Math.floor(mailsPerSecond * SECONDS_A_MAIL));
  const attendNow = Math.max(1, Math.floor(together * SHARE_OF_WHO_WAITS));
  return { attend: together - attendNow, attendNow };
};

/**
 * Minutes that it takes to write to every account once.
 *
 * @example minutesToWriteAll(100_000, 14) // 120
 */
export const minutesToWriteAll = (accounts: number, mailsPerSecond: number): number =>
  Math.ceil(accounts / mailsPerSecond / 60);

/** @throws Error that says what to ask for, when the mails of the worst morning do not fit */
export const requireSpread = (
  accounts: number,
  mailsPerSecond: number,
  spreadMinutes: number = SPREAD_MINUTES,
): void => {
  const minutes = minutesToWriteAll(accounts, mailsPerSecond);
  if (minutes <= spreadMinutes) return;
  const wanted = Math.ceil(accounts / (spreadMinutes * 60));
  throw new Error(
    `${accounts} accounts at ${mailsPerSecond} mails a second take ${minutes} minutes, the plan spreads over ` +
      `${spreadMinutes}. Ask SES for ${wanted} a second, or lengthen spreadMinutes of the plan.`,
  );
};
