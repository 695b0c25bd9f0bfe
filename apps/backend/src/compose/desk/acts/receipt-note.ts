const BOOKED = 'bank-';

/** The id of money that was booked by hand; what the person wrote with it is kept under the same id. */
export const bookedReceiptId = (noteId: string): string => `${BOOKED}${noteId}`;

/** The id of the text that was written with a receipt; undefined when it came of itself. */
export const receiptNote = (receiptId: string): string | undefined =>
  receiptId.startsWith(BOOKED) ? receiptId.slice(BOOKED.length) : undefined;
