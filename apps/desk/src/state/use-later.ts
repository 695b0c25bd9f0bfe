import { useEffect, useState } from 'preact/hooks';

/** A value that follows once the reader has stopped typing for so many milliseconds. */
export const useLater = <Value>(value: Value, milliseconds: number): Value => {
  const [later, setLater] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setLater(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return later;
};
