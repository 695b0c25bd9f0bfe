/** What a person wrote or is: free text, addresses. Kept apart from events with a random salt, may be erased. */
export interface Texts {
  /** @returns the id of the document and `sha256(salt ‖ bytes)` for the event */
  keep(
    administration: string,
    account: string,
    text: string,
  ): Promise<{ readonly id: string; readonly hash: string }>;
  read(administration: string, account: string, id: string): Promise<string | undefined>;
  /** Deletes the document with its salt; one that is gone is success. */
  erase(administration: string, account: string, id: string): Promise<void>;
}
