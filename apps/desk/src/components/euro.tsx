import type { Cents } from '@voldaan/domain/money/cents.ts';
import { Amount } from '@voldaan/ui/amount.tsx';
import { language } from '../state/reader.ts';

/** An amount in the reader's language. */
export const Euro = ({ value }: { value: Cents }) => <Amount value={value} language={language.value} />;
