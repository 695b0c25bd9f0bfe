import { useTexts } from '../../state/reader.ts';

/** Under a list of what waits, when more does than a screen goes through. */
export const MoreWaits = ({ more }: { more: boolean }) => {
  const { desk } = useTexts();
  return more ? <p class="quiet-list small">{desk.moreWaits}</p> : null;
};
