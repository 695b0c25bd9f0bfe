import type { ShownText } from '@voldaan/contract/desk/settings-texts.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { useTexts } from '../../../state/reader.ts';
import { OwnPairForm, type OwnPairFormProps } from './own-pair-form.tsx';

type LinesFormProps = OwnPairFormProps & { readonly language: Language; readonly message: ShownText };

/** What an administration says of its own in one kind of message. */
export const LinesForm = ({ message, language, ...rest }: LinesFormProps) => {
  const t = useTexts().settings.texts;
  return (
    <OwnPairForm
      {...rest}
      title={t.own}
      pair={[
        { place: 'opening', label: t.opening, text: message.opening },
        { place: 'closing', label: t.closing, text: message.closing },
      ]}
      ownOf={(opening, closing) => ({ what: 'lines', language, kind: message.kind, opening, closing })}
    />
  );
};
