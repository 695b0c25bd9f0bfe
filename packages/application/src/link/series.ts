import type { Debtor } from '@voldaan/domain/party/debtor.ts';

/** A debtor as far as his links need him. */
export type LinkedDebtor = Pick<Debtor, 'id' | 'linkSeries'>;

/** Which series of links and codes of a debtor works now: 0 until they were first taken back. */
export const seriesOf = ({ linkSeries }: Pick<Debtor, 'linkSeries'>): number => linkSeries ?? 0;

/**
 * What the key of the server turns into the code or printed link of a debtor. The first series has no number,
 * so what was printed before series existed still opens.
 *
 * @example seriesName('code', 'timmer', { id: 'D4K7', linkSeries: 2 }) // 'code/timmer/D4K7/2'
 */
export const seriesName = (
  kind: 'code' | 'printed',
  administration: string,
  debtor: LinkedDebtor,
): string => {
  const first = `${kind}/${administration}/${debtor.id}`;
  return seriesOf(debtor) === 0 ? first : `${first}/${seriesOf(debtor)}`;
};
