/**
 * Whether a day may stand on an invoice: from 1990 up to and including 2099.
 *
 * @param day - `YYYY-MM-DD`
 */
export const isPlausible = (day: string): boolean => day >= '1990' && day < '2100';
