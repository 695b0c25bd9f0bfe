/** Files: mails and letters as sent, invoices as received. Keys begin with the administration. */
export interface Documents {
  /** @param keep - `day`: gone after a day, because what stands in it lets somebody in; otherwise kept */
  put(key: string, bytes: Uint8Array, contentType: string, keep?: 'day'): Promise<void>;
  get(key: string): Promise<{ readonly bytes: Uint8Array; readonly contentType: string } | undefined>;
  /** A link that lets a browser download the file for a few minutes. */
  link(key: string, fileName: string): Promise<string>;
}
