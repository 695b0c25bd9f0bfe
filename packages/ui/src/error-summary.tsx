/** What is wrong, with the id of the field that it is about. */
export type FieldError = { readonly field: string; readonly message: string };

/** Stable, so that the summary takes the focus when it appears and never again. */
const focus = (element: HTMLElement | null): void => element?.focus();

/** All errors of a form on top of it, each a link to its field. */
export const ErrorSummary = (props: { title: string; errors: readonly FieldError[] }) => (
  <div class="notice" data-kind="error" role="alert" tabIndex={-1} ref={focus}>
    <h2>{props.title}</h2>
    <ul>
      {props.errors.map((error) => (
        <li key={error.field}>
          <a href={`#${error.field}`}>{error.message}</a>
        </li>
      ))}
    </ul>
  </div>
);
