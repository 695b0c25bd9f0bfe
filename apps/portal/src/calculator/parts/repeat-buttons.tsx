import { Button } from '@voldaan/ui/button.tsx';

type RepeatProps = {
  readonly more: string;
  readonly less: string;
  readonly canAdd: boolean;
  readonly canRemove: boolean;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
};

/** One row more, one row less. */
export const RepeatButtons = ({ more, less, canAdd, canRemove, onAdd, onRemove }: RepeatProps) => (
  <div class="repeat">
    {canAdd && (
      <Button type="button" onClick={onAdd}>
        {more}
      </Button>
    )}
    {canRemove && (
      <Button type="button" onClick={onRemove}>
        {less}
      </Button>
    )}
  </div>
);
