/** A proof that arrived: its id for the answer, its name for the person. */
export type KeptProof = { readonly id: string; readonly name: string };

export const MOST_PROOFS = 5;
const MOST_BYTES = 8 * 1024 * 1024;

/** Why a chosen file is not sent at all; the server looks at what is in it. */
export type NotSent = 'too-large' | 'too-many';

/**
 * What happens to chosen files, in their order.
 *
 * @param already - files that are there or under way
 */
export const chosen = <Chosen extends { readonly size: number }>(
  files: readonly Chosen[],
  already: number,
): readonly { readonly file: Chosen; readonly refused?: NotSent }[] => {
  let room = MOST_PROOFS - already;
  return files.map((file) => {
    if (file.size > MOST_BYTES) return { file, refused: 'too-large' };
    room -= 1;
    return room < 0 ? { file, refused: 'too-many' } : { file };
  });
};
