/** What somebody answered to one question. */
export type SummaryRow = { readonly label: string; readonly value: string };

type Part = { readonly id: string; readonly rows: readonly SummaryRow[] };

type SummaryProps = {
  readonly parts: readonly Part[];
  readonly change: string;
  readonly onChange?: (id: string) => void;
};

/** All answers under each other, each with the way back to its question. */
export const Summary = ({ parts, change, onChange }: SummaryProps) => (
  <dl class="answers">
    {parts.flatMap(({ id, rows }) =>
      rows.map(({ label, value }) => (
        <div key={`${id} ${label}`}>
          <dt>{label}</dt>
          <dd>{value}</dd>
          {onChange && (
            <dd>
              <button
                type="button"
                class="link"
                aria-label={`${change}: ${label}`}
                onClick={() => onChange(id)}
              >
                {change}
              </button>
            </dd>
          )}
        </div>
      )),
    )}
  </dl>
);
