import { useEffect, useState } from 'preact/hooks';

const NAME = 'stap';

/** The question that the address names; the first one has no name. */
export const stepIn = (search: string): string => new URLSearchParams(search).get(NAME) ?? '';

/** The question that is shown is part of the address, so that the back button of a browser does what it says. */
export const useStep = () => {
  const [step, setStep] = useState(() => stepIn(location.search));
  useEffect(() => {
    const moved = () => setStep(stepIn(location.search));
    addEventListener('popstate', moved);
    return () => removeEventListener('popstate', moved);
  }, []);
  const go = (next: string): void => {
    history.pushState(null, '', next === '' ? location.pathname : `?${NAME}=${next}`);
    scrollTo(0, 0);
    setStep(next);
  };
  return [step, go] as const;
};
