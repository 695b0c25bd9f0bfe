import { sampleAddress } from '@voldaan/contract/desk/settings-client.ts';
import type { TextPreview, TextSettings } from '@voldaan/contract/desk/settings-texts.ts';
import { useState } from 'preact/hooks';
import { useTexts } from '../../../state/reader.ts';
import { Labelled } from '../../form/labelled.tsx';
import { LinesForm } from './lines-form.tsx';
import { SignatureForm } from './signature-form.tsx';

type TemplatesProps = {
  readonly texts: TextSettings;
  readonly mayChange: boolean;
  readonly onDone: (said: string) => void;
};

/** One message at a time: as it goes out, and beside it what may be added. */
export const Templates = ({ texts, mayChange, onDone }: TemplatesProps) => {
  const t = useTexts().settings.texts;
  const { version, language, messages } = texts;
  const [kind, setKind] = useState(messages[0]?.kind);
  const [preview, setPreview] = useState<TextPreview>();
  const message = messages.find((each) => each.kind === kind);
  if (!message) return null;
  const shown = preview ?? message;
  const done = (said: string) => {
    setPreview(undefined);
    onDone(said);
  };
  return (
    <>
      <Labelled id="texts-kind" label={t.which}>
        <select
          id="texts-kind"
          value={message.kind}
          onInput={({ currentTarget }) => {
            setPreview(undefined);
            setKind(currentTarget.value);
          }}
        >
          {messages.map((each) => (
            <option key={each.kind} value={each.kind}>
              {each.subject}
            </option>
          ))}
        </select>
      </Labelled>
      <div class="template">
        <figure class="sheet-of-text" lang={language}>
          <figcaption>
            <span class="hint">{t.subject}:</span> {shown.subject}
          </figcaption>
          <pre>{shown.text}</pre>
        </figure>
        <div class="own-words">
          <p class="links">
            <a href={sampleAddress(language, message.kind, 'mail')} target="_blank" rel="noreferrer">
              {t.mail}
            </a>{' '}
            <a href={sampleAddress(language, message.kind, 'letter')} target="_blank" rel="noreferrer">
              {t.letter}
            </a>
          </p>
          <p class="hint">{t.asStored}</p>
          {message.fixed ? (
            <p>{t.fixed}</p>
          ) : (
            <>
              <LinesForm
                key={`${message.kind} ${version}`}
                version={version}
                language={language}
                message={message}
                mayChange={mayChange}
                onPreview={setPreview}
                onDone={done}
              />
              <SignatureForm
                key={`signature ${version}`}
                texts={texts}
                mayChange={mayChange}
                onPreview={setPreview}
                onDone={done}
              />
            </>
          )}
        </div>
      </div>
    </>
  );
};
