import { standsOut } from '@voldaan/ui/contrast.ts';
import { useTexts } from '../../state/reader.ts';
import { isColor } from './details-errors.ts';

/** The band above white paper in the colour that is typed, and whether it can be seen. */
export const BandPreview = ({ color }: { readonly color: string }) => {
  const t = useTexts().administration;
  const shown = color.trim();
  if (!isColor(shown)) return null;
  return (
    <figure class="band">
      {/* Attributes, as the pages allow no inline styles. */}
      <svg viewBox="0 0 240 40" width="240" height="40" aria-hidden="true">
        <rect width="240" height="40" fill="#ffffff" />
        <rect width="240" height="4" fill={shown} />
      </svg>
      <figcaption class="hint">{standsOut(shown) ? t.preview : t.wrong.faint}</figcaption>
    </figure>
  );
};
