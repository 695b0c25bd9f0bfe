import { useTexts } from '../../state/reader.ts';
import { TextArea } from '../form/text-area.tsx';

type ReplyAreaProps = {
  /** Of the message that is answered. */
  readonly id: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
};

/** What is mailed back to the debtor, at his address on file. */
export const ReplyArea = ({ id, value, onInput }: ReplyAreaProps) => {
  const { desk, mails } = useTexts();
  return (
    <TextArea
      id={`reply-${id}`}
      label={`${mails.reply} ${desk.optional}`}
      hint={mails.replyHint}
      rows={4}
      value={value}
      onInput={onInput}
    />
  );
};
