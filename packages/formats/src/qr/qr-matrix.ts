import { encode } from 'uqr';

/**
 * The modules of a QR code with error level M, row by row, `true` for dark; without the quiet zone, for which whoever
 * draws it leaves four light modules on each side (ISO/IEC 18004).
 *
 * @throws Error when the payload does not fit in a QR code
 */
export const qrMatrix = (payload: string): boolean[][] => encode(payload, { ecc: 'M', border: 0 }).data;
