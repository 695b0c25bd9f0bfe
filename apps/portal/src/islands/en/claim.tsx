import { en as texts } from '@voldaan/ui/portal/texts/en.ts';
import { ClaimIsland } from '../../answer/claim/claim-island.tsx';
import { en as own } from '../../answer/claim/texts/en.ts';
import { en as common } from '../../answer/texts/en.ts';

export const ClaimEn = () => <ClaimIsland language="en" texts={texts} common={common} own={own} />;
