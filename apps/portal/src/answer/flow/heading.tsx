import { useEffect, useRef } from 'preact/hooks';

/** The question itself; a new one takes the focus, so that it is read aloud and the next key is for it. */
export const Heading = ({ title, quiet }: { title: string; quiet?: boolean }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!quiet) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {title}
    </h1>
  );
};
