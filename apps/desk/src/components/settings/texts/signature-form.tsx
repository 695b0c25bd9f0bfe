import type { TextSettings } from '@voldaan/contract/desk/settings-texts.ts';
import { useTexts } from '../../../state/reader.ts';
import { OwnPairForm, type OwnPairFormProps } from './own-pair-form.tsx';

type SignatureFormProps = Omit<OwnPairFormProps, 'version'> & { readonly texts: TextSettings };

/** What stands beneath every message. */
export const SignatureForm = ({ texts, ...rest }: SignatureFormProps) => {
  const t = useTexts().settings.texts;
  const { version, language } = texts;
  return (
    <OwnPairForm
      {...rest}
      version={version}
      title={t.beneath}
      pair={[
        { place: 'signature', label: t.signature, text: texts.signature },
        { place: 'contact', label: t.contact, text: texts.contact },
      ]}
      ownOf={(signature, contact) => ({ what: 'signature', language, signature, contact })}
    />
  );
};
