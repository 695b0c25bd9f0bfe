import type { ShownText, TextPreview } from '@voldaan/contract/desk/settings-texts.ts';
import type { Language } from '@voldaan/domain/money/euro.ts';
import { useState } from 'preact/hooks';
import { useTexts } from '../../../state/reader.ts';
import { TextArea } from '../../form/text-area.tsx';
import { OwnTextForm } from './own-text-form.tsx';

type LinesFormProps = {
  readonly version: number;
  readonly language: Language;
  readonly message: ShownText;
  readonly mayChange: boolean;
  readonly onPreview: (preview: TextPreview) => void;
  readonly onDone: (said: string) => void;
};

/** What an administration says of its own in one kind of message. */
export const LinesForm = ({ message, language, ...rest }: LinesFormProps) => {
  const t = useTexts().settings.texts;
  const [opening, setOpening] = useState(message.opening);
  const [closing, setClosing] = useState(message.closing);
  return (
    <OwnTextForm
      {...rest}
      title={t.own}
      own={{ what: 'lines', language, kind: message.kind, opening, closing }}
      fieldOf={(place) => (place === 'closing' ? 'own-closing' : 'own-opening')}
    >
      <TextArea
        id="own-opening"
        label={t.opening}
        hint={t.optional}
        rows={2}
        value={opening}
        onInput={setOpening}
      />
      <TextArea
        id="own-closing"
        label={t.closing}
        hint={t.optional}
        rows={2}
        value={closing}
        onInput={setClosing}
      />
    </OwnTextForm>
  );
};
