import { Button } from '@voldaan/ui/button.tsx';
import type { ComponentChildren } from 'preact';
import { useTexts } from '../state/reader.ts';
import type { Asked } from '../state/use-asked.ts';
import { Loading } from './loading.tsx';
import { TroubleNotice } from './trouble-notice.tsx';

/** What was asked once it is there. Trouble stands above what was known before, and never takes it away. */
export const Awaited = <Value,>(props: {
  asked: Asked<Value>;
  children: (value: Value) => ComponentChildren;
}) => {
  const { desk } = useTexts();
  const { value, trouble, refresh } = props.asked;
  return (
    <>
      {trouble && (
        <div class="stack">
          <TroubleNotice trouble={trouble} />
          <Button type="button" onClick={() => void refresh()}>
            {desk.again}
          </Button>
        </div>
      )}
      {value !== undefined ? props.children(value) : !trouble && <Loading />}
    </>
  );
};
