/** Fields that send nothing themselves, or nothing that is text. */
const SILENT = new Set(['submit', 'reset', 'button', 'image', 'file']);

/**
 * What a form sends when it is submitted, as a query. Read field by field: `new FormData(form)` fires "formdata" on the
 * form (HTML standard, "constructing the entry list"), and the page would learn that somebody looks.
 *
 * @param submitter the button that submits it, which may send a value of its own
 */
export function fieldsOf(form: HTMLFormElement, submitter: Element | null | undefined): URLSearchParams {
  const query = new URLSearchParams();
  for (const field of form.elements) {
    if (!isField(field) || field.name === '' || field.matches(':disabled')) continue;
    for (const value of valuesOf(field)) query.append(field.name, value);
  }
  if (submitter instanceof HTMLButtonElement || submitter instanceof HTMLInputElement)
    if (submitter.name !== '') query.append(submitter.name, submitter.value);
  return query;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function isField(element: Element): element is Field {
  return (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  );
}

function valuesOf(field: Field): readonly string[] {
  if (field instanceof HTMLSelectElement) return [...field.selectedOptions].map((option) => option.value);
  if (SILENT.has(field.type)) return [];
  const isBox = field.type === 'checkbox' || field.type === 'radio';
  return isBox && !(field as HTMLInputElement).checked ? [] : [field.value];
}
