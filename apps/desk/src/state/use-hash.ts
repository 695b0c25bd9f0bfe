import { useEffect, useState } from 'preact/hooks';

const read = (): string => decodeURIComponent(location.hash.slice(1));

/** What is chosen in a list, kept in the address so that it can be sent to a colleague. */
export const useHash = (): readonly [string, (chosen: string) => void] => {
  const [chosen, setChosen] = useState('');
  useEffect(() => {
    const follow = () => setChosen(read());
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const choose = (next: string) => {
    if (next !== '') location.hash = encodeURIComponent(next);
    else {
      history.pushState(null, '', location.pathname);
      setChosen('');
    }
  };
  return [chosen, choose];
};
