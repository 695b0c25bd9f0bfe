import type { AdministrationSettings } from '@voldaan/contract/desk/administration-settings.ts';
import type { DeskLogo } from '@voldaan/contract/desk/logo.ts';
import { MOST_LOGO_BYTES } from '@voldaan/contract/desk/most-logo-bytes.ts';
import { Button } from '@voldaan/ui/button.tsx';
import { useState } from 'preact/hooks';
import { api } from '../../state/api.ts';
import { useTexts } from '../../state/reader.ts';
import { useAct } from '../../state/use-act.ts';
import { ActForm } from '../form/act-form.tsx';
import { errorAt, errorsOf } from '../form/errors.ts';
import { FileField } from '../form/file-field.tsx';

type LogoFormProps = {
  readonly settings: AdministrationSettings;
  readonly onDone: (said: string) => void;
};

const FIELD = 'administration-logo';

/** The logo on the white that it has everywhere, in the dark too. */
const ShownLogo = ({ logo, alt }: { readonly logo: DeskLogo; readonly alt: string }) => {
  const t = useTexts().administration.logo;
  const { url, width, height, name, bytes } = logo;
  return (
    <figure class="logo">
      <span class="plate">
        <img src={url} width={width} height={height} alt={alt} />
      </span>
      <figcaption class="hint">
        {name}
        <br />
        {t.size(width, height, Math.ceil(bytes / 1024))}
      </figcaption>
    </figure>
  );
};

/** The picture by which debtors know the creditor: chosen, seen at once, replaced, taken away. */
export const LogoForm = ({ settings, onDone }: LogoFormProps) => {
  const t = useTexts().administration.logo;
  const { logo, version, details } = settings;
  const [file, setFile] = useState<File>();
  const [tried, setTried] = useState(false);
  // A field of files is emptied by making it anew.
  const [round, setRound] = useState(0);
  const act = useAct();
  const wrong = errorsOf({ [FIELD]: file ? file.size > MOST_LOGO_BYTES && t.tooLarge : t.missing });
  const errors = tried ? wrong : [];
  const done = (said: string) => () => {
    setFile(undefined);
    setTried(false);
    setRound(round + 1);
    onDone(said);
  };
  const submit = () => {
    setTried(true);
    if (file && wrong.length === 0) void act.run(() => api.putLogo(version, file), done(t.done));
  };
  const remove = () => void act.run(() => api.removeLogo(version), done(t.removed));
  return (
    <ActForm title={t.title} act={logo ? t.replace : t.put} {...act} errors={errors} onSubmit={submit}>
      <p>{t.explain}</p>
      {logo && <ShownLogo logo={logo} alt={details.name} />}
      {logo && (
        <p>
          <Button type="button" busy={act.busy} onClick={remove}>
            {t.remove}
          </Button>
        </p>
      )}
      <FileField
        key={round}
        id={FIELD}
        label={t.file}
        hint={t.hint}
        error={errorAt(errors, FIELD)}
        accept="image/png,image/jpeg"
        onInput={setFile}
      />
    </ActForm>
  );
};
