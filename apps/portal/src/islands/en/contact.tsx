import { en as texts } from '@voldaan/ui/portal/texts/en.ts';
import { ContactIsland } from '../../answer/contact/contact-island.tsx';
import { en as own } from '../../answer/contact/texts/en.ts';
import { en as common } from '../../answer/texts/en.ts';
import { island } from '../island.ts';

export const ContactEn = island(() => (
  <ContactIsland language="en" texts={texts} common={common} own={own} />
));
