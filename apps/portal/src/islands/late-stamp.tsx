import type { ComponentProps } from 'preact';
import { useEffect, useState } from 'preact/hooks';

type StampComponent = typeof import('@voldaan/ui/stamp.tsx').Stamp;

/** The stamp of who owes nothing any more, fetched after the page itself: it lands a moment later. */
export const LateStamp = (props: ComponentProps<StampComponent>) => {
  const [Stamp, setStamp] = useState<StampComponent>();
  useEffect(() => {
    import('@voldaan/ui/stamp.tsx').then((module) => setStamp(() => module.Stamp));
  }, []);
  return Stamp ? <Stamp {...props} /> : <span class="stamp-place" />;
};
