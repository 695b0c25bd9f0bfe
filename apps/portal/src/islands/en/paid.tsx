import { en as texts } from '@voldaan/ui/portal/texts/en.ts';
import { PaidIsland } from '../../answer/paid/paid-island.tsx';
import { en as own } from '../../answer/paid/texts/en.ts';
import { en as common } from '../../answer/texts/en.ts';
import { island } from '../island.ts';

export const PaidEn = island(() => <PaidIsland language="en" texts={texts} common={common} own={own} />);
