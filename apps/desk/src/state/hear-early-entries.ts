/** What a reader can enter something into. */
type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isTouched = (control: Control): boolean => {
  if (control instanceof HTMLSelectElement) {
    return [...control.options].some(({ selected, defaultSelected }) => selected !== defaultSelected);
  }
  if (control instanceof HTMLTextAreaElement) return control.value !== control.defaultValue;
  if (control.type === 'checkbox' || control.type === 'radio')
    return control.checked && !control.defaultChecked;
  return control.value !== control.defaultValue;
};

/**
 * On a slow line a page is there to be used before its code is: what was typed or chosen in between, a file
 * as well, is told once more when the page wakes. Else nobody would have heard of it.
 */
export const hearEarlyEntries = (): void => {
  for (const control of document.querySelectorAll<Control>('input, select, textarea')) {
    if (!isTouched(control)) continue;
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  }
};
