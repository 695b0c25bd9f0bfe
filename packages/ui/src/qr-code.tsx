import { encode } from 'uqr';

/** The dark modules as one path, so that the code stays small on the wire. */
const path = (modules: readonly (readonly boolean[])[]): string =>
  modules.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');

/**
 * A QR code, always dark on white because scanners need it.
 *
 * @see EPC069-12 (error correction level M, quiet zone of four modules)
 */
export const QrCode = ({ text, label }: { text: string; label: string }) => {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  return (
    <svg
      class="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shape-rendering="crispEdges"
    >
      <path d={path(data)} />
    </svg>
  );
};
