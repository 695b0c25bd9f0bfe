import type { Why } from '@voldaan/contract/desk/why.ts';
import { useTexts } from '../../state/reader.ts';
import { Choice } from '../form/choice.tsx';

type WhyChoiceProps<Code extends Why> = {
  readonly name: string;
  readonly codes: readonly Code[];
  readonly value: Code | undefined;
  readonly error: string | undefined;
  readonly onInput: (code: Code) => void;
};

/** The reason of a decision for our own file, from a short list. */
export const WhyChoice = <Code extends Why>({ codes, ...rest }: WhyChoiceProps<Code>) => {
  const { WHY, REVIEW } = useTexts().review;
  const options = Object.fromEntries(codes.map((code) => [code, WHY[code]])) as Record<Code, string>;
  return <Choice {...rest} legend={REVIEW.why} options={options} />;
};
