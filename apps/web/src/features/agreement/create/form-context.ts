import { useFormContext } from 'react-hook-form';
import type { FormValues } from './form-values';

/** The fields of the form, wherever they stand on the page. */
export const useAgreementForm = () => {
  const form = useFormContext<FormValues>();
  const set = <Field extends keyof FormValues>(field: Field, value: FormValues[Field]) =>
    // react-hook-form's path types cannot follow readonly lists of objects; field and value belong together by this signature.
    form.setValue(field, value as never, { shouldDirty: true, shouldValidate: form.formState.isSubmitted });
  const errorOf = (field: string): string | undefined => {
    const error = (form.formState.errors as Readonly<Record<string, { message?: string } | undefined>>)[field];
    return error?.message;
  };
  const refuse = (field: string, problem: string | null) => {
    const { [field]: _mended, ...others } = form.getValues('refused');
    form.setValue('refused', problem === null ? others : { ...others, [field]: problem });
  };
  return { form, set, errorOf, refuse };
};
