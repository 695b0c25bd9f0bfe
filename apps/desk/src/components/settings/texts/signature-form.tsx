import type { TextPreview, TextSettings } from '@voldaan/contract/desk/settings-texts.ts';
import { useState } from 'preact/hooks';
import { useTexts } from '../../../state/reader.ts';
import { TextArea } from '../../form/text-area.tsx';
import { OwnTextForm } from './own-text-form.tsx';

type SignatureFormProps = {
  readonly texts: TextSettings;
  readonly mayChange: boolean;
  readonly onPreview: (preview: TextPreview) => void;
  readonly onDone: (said: string) => void;
};

/** What stands beneath every message. */
export const SignatureForm = ({ texts, ...rest }: SignatureFormProps) => {
  const t = useTexts().settings.texts;
  const { version, language } = texts;
  const [signature, setSignature] = useState(texts.signature);
  const [contact, setContact] = useState(texts.contact);
  return (
    <OwnTextForm
      {...rest}
      version={version}
      title={t.beneath}
      own={{ what: 'signature', language, signature, contact }}
      fieldOf={(place) => (place === 'contact' ? 'own-contact' : 'own-signature')}
    >
      <TextArea
        id="own-signature"
        label={t.signature}
        hint={t.optional}
        rows={2}
        value={signature}
        onInput={setSignature}
      />
      <TextArea
        id="own-contact"
        label={t.contact}
        hint={t.optional}
        rows={2}
        value={contact}
        onInput={setContact}
      />
    </OwnTextForm>
  );
};
