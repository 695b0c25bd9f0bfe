import type { Proofs } from '@voldaan/contract/portal/proofs.ts';
import type { PortalProblem } from '@voldaan/contract/portal/refusal.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';

/** A file that arrived, a problem in words, or nothing that can be read. */
export type ProofSent =
  | { readonly ok: true; readonly proof: Proofs['proofs'][number] }
  | { readonly ok: false; readonly problem?: Pick<PortalProblem, 'title' | 'next'> };

const readProof = (status: number, body: string): ProofSent => {
  try {
    const answer: unknown = JSON.parse(body);
    if (typeof answer !== 'object' || answer === null) return { ok: false };
    if (status === 201 && 'proofs' in answer) {
      const [proof] = (answer as Proofs).proofs;
      return proof ? { ok: true, proof } : { ok: false };
    }
    return 'title' in answer ? { ok: false, problem: answer as PortalProblem } : { ok: false };
  } catch {
    return { ok: false };
  }
};

/**
 * Sends one file as proof. With a request of the older kind, because only that one tells how far it is.
 *
 * @param onProgress - whole percent
 */
export const sendProof = (
  file: File,
  language: Language,
  onProgress: (percent: number) => void,
): Promise<ProofSent> =>
  new Promise((resolve) => {
    const body = new FormData();
    body.append('file', file);
    const request = new XMLHttpRequest();
    request.upload.onprogress = ({ loaded, total }) => onProgress(Math.round((loaded * 100) / (total || 1)));
    request.onload = () => resolve(readProof(request.status, request.responseText));
    request.onerror = () => resolve({ ok: false });
    request.open('POST', '/api/proofs');
    request.setRequestHeader('accept', 'application/json');
    request.setRequestHeader('accept-language', language);
    request.send(body);
  });
