import { useEffect, useState } from 'preact/hooks';

type QrCodeComponent = typeof import('@voldaan/ui/qr-code.tsx').QrCode;

/** A phone cannot scan its own screen, so only a wider one fetches the code that draws it. */
const WIDE = '(width >= 600px)';

/** The QR code of a transfer, fetched after the page itself and only where it is of use. */
export const LateQrCode = (props: { text: string; label: string }) => {
  const [QrCode, setQrCode] = useState<QrCodeComponent>();
  useEffect(() => {
    const wide = matchMedia(WIDE);
    const fetchOnce = () => {
      if (wide.matches) import('@voldaan/ui/qr-code.tsx').then((module) => setQrCode(() => module.QrCode));
    };
    fetchOnce();
    wide.addEventListener('change', fetchOnce);
    return () => wide.removeEventListener('change', fetchOnce);
  }, []);
  return QrCode ? <QrCode {...props} /> : <span class="qr-place" />;
};
