import type { ProofType } from '../ports/file-inspector.ts';

/** Largest file in bytes, and most files at a time. */
export const LARGEST_PROOF = 8 * 1024 * 1024;
export const MOST_PROOFS = 5;

/**
 * So many files a day for one account: more is no proof but a flood. What staff hands in is counted by itself, so that
 * a debtor who sends much keeps no agreement out.
 */
export const PROOFS_A_DAY = {
  proof: { most: 20, perSeconds: 86_400 },
  'staff-proof': { most: 100, perSeconds: 86_400 },
} as const;

/** A file as it was sent; its name is text of a stranger. */
export type SentProof = { readonly name: string; readonly bytes: Uint8Array };

/** Why a file is not taken as proof. */
export type ProofRefusal =
  | 'proof-too-large'
  | 'proof-too-many'
  | 'proof-empty'
  | 'proof-wrong-type'
  | 'proof-unsafe';

/** What is known of a proof besides its bytes; kept as a document with a salt, so it may be forgotten. */
export type ProofRecord = {
  readonly proof: 1;
  readonly name: string;
  readonly type: ProofType;
  readonly bytes: number;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
};

const ENDING: Readonly<Record<ProofType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/heic': 'heic',
  'application/pdf': 'pdf',
};

const LONGEST_NAME = 80;

/** No dots or blanks around a name: it is no hidden file, and ends where it is seen to end. */
const withoutEdges = (name: string): string => {
  const isEdge = (sign: string | undefined): boolean => sign === '.' || sign === ' ';
  const signs = [...name];
  while (isEdge(signs.at(-1))) signs.pop();
  return signs
    .slice(
      Math.max(
        0,
        signs.findIndex((sign) => !isEdge(sign)),
      ),
    )
    .join('');
};

/**
 * The name under which a proof is handed out: letters, digits and blanks of the stranger's own name, with the
 * ending of what the file really is.
 *
 * @example proofName('../bon.pdf.exe', 'image/png') // 'bon.pdf.png'
 */
export const proofName = (sent: string, type: ProofType): string => {
  const plain = sent
    .slice(0, 4 * LONGEST_NAME)
    .replace(/^.*[/\\]/s, '')
    .replace(/[^\p{L}\p{N} ._-]/gu, '')
    .replace(/\.\w{1,5}$/, '')
    .slice(0, LONGEST_NAME);
  return `${withoutEdges(plain) || 'bewijs'}.${ENDING[type]}`;
};

/** Where the bytes of a proof lie, under its administration. */
export const proofKey = (administration: string, account: string, id: string): string =>
  `${administration}/${account}/proofs/${id}`;
