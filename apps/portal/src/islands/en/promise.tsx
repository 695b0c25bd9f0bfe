import { en as texts } from '@voldaan/ui/portal/texts/en.ts';
import { PromiseIsland } from '../../answer/promise/promise-island.tsx';
import { en as own } from '../../answer/promise/texts/en.ts';
import { en as common } from '../../answer/texts/en.ts';
import { island } from '../island.ts';

export const PromiseEn = island(() => (
  <PromiseIsland language="en" texts={texts} common={common} own={own} />
));
