/** What can be owned once in an administration. */
export type ReservationKind = 'INVOICE' | 'BANK-ENTRY' | 'PAYMENT' | 'IMPORT-FILE' | 'DEBTOR';

/** Makes sure that one thing of the outside world has one owner inside. */
export interface Reservations {
  /**
   * Reserves a value for an owner.
   *
   * @param owner - deterministic id of the thing, never of the run
   * @returns the owner afterwards: the given one when it was free or already his, else somebody else's
   */
  reserve(administration: string, kind: ReservationKind, value: string, owner: string): Promise<string>;
  /** The owner of a value, if any. */
  owner(administration: string, kind: ReservationKind, value: string): Promise<string | undefined>;
  /** Gives a value back, only when it still belongs to this owner. */
  release(administration: string, kind: ReservationKind, value: string, owner: string): Promise<void>;
}
