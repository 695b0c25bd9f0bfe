import { en as texts } from '@voldaan/ui/portal/texts/en.ts';
import { OtherIsland } from '../../answer/other/other-island.tsx';
import { en as own } from '../../answer/other/texts/en.ts';
import { en as common } from '../../answer/texts/en.ts';
import { island } from '../island.ts';

export const OtherEn = island(() => <OtherIsland language="en" texts={texts} common={common} own={own} />);
