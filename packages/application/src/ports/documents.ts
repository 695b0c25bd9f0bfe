/** Where a browser may put one file by itself, with just these headers. */
export type DocumentUpload = { readonly url: string; readonly headers: Readonly<Record<string, string>> };

/** Files: mails and letters as sent, invoices as received. Keys begin with the administration. */
export interface Documents {
  /** @param keep - `day`: gone after a day, because what stands in it lets somebody in; otherwise kept */
  put(key: string, bytes: Uint8Array, contentType: string, keep?: 'day'): Promise<void>;
  get(key: string): Promise<{ readonly bytes: Uint8Array; readonly contentType: string } | undefined>;
  /** A link that lets a browser download the file for a few minutes. */
  link(key: string, fileName: string): Promise<string>;
  /**
   * A link by which a browser puts a file here, within ten minutes, of just this type and so many bytes. Whoever
   * holds it may put it again until then.
   */
  uploadLink(key: string, file: { readonly type: string; readonly bytes: number }): Promise<DocumentUpload>;
  /** Nothing happens when there is no such file. */
  remove(key: string): Promise<void>;
}
