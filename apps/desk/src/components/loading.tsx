import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../state/reader.ts';

const LINES = ['a', 'b', 'c', 'd', 'e', 'f'];

/** The lines of the book, drawn at once; words only when it takes longer than two seconds. */
export const Loading = () => {
  const { desk } = useTexts();
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), 2_000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="loading" aria-busy="true">
      <p role="status" class="small">
        {slow ? desk.loading : ''}
      </p>
      {LINES.map((line) => (
        <div key={line} class="line" />
      ))}
    </div>
  );
};
