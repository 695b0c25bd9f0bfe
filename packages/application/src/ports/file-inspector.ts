/** What a debtor may hand in as proof, by the content of the file. */
export type ProofType = 'image/jpeg' | 'image/png' | 'image/heic' | 'application/pdf';

/** What a file really is, with the SHA-256 of its bytes (hex) when it is taken; `unsafe`: a PDF that is encrypted, runs something, or cannot be looked into. */
export type Inspected =
  | { readonly is: 'proof'; readonly type: ProofType; readonly sha256: string }
  | { readonly is: 'other' }
  | { readonly is: 'unsafe' };

/** Looks into a file; its name and what its sender calls it do not count. */
export type InspectFile = (bytes: Uint8Array) => Promise<Inspected>;
