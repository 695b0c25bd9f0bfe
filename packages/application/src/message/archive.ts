/** Where a message is kept as it was sent, without live links. */
export const mailDocument = (administration: string, account: string, messageId: string): string =>
  `${administration}/${account}/mail/${messageId}.json`;

export const letterDocument = (administration: string, account: string, letterId: string): string =>
  `${administration}/${account}/letters/${letterId}.pdf`;

/** A mail in the archive. */
export type ArchivedMail = {
  readonly to: string;
  readonly subject: string;
  readonly html: string;
  readonly text: string;
};
