import { qrMatrix } from './qr-matrix.ts';

export type QrSvgOptions = {
  /** Width and height in CSS pixels; without it the drawing fills its container. */
  readonly size?: number;
  /** What a screen reader says. */
  readonly label?: string;
};

const QUIET = 4;

const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const rowPath = (row: readonly boolean[], y: number): string =>
  [
    ...row
      .map((dark) => (dark ? '1' : '0'))
      .join('')
      .matchAll(/1+/g),
  ]
    .map((run) => `M${run.index + QUIET} ${y + QUIET}h${run[0].length}v1h-${run[0].length}z`)
    .join('');

/**
 * QR code as an SVG image with its quiet zone, dark on white in any colour scheme (a scanner needs the contrast), named
 * for screen readers.
 *
 * @example qrSvg(epcQrPayload({ … }), { size: 180, label: 'QR-code om te betalen' })
 */
export const qrSvg = (payload: string, { size, label = 'QR-code' }: QrSvgOptions = {}): string => {
  const matrix = qrMatrix(payload);
  const side = matrix.length + 2 * QUIET;
  const name = escapeXml(label);
  const measure = size === undefined ? '' : ` width="${size}" height="${size}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg"${measure} viewBox="0 0 ${side} ${side}" role="img" aria-label="${name}" shape-rendering="crispEdges">` +
    `<title>${name}</title><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path fill="#000" d="${matrix.map(rowPath).join('')}"/></svg>`
  );
};
