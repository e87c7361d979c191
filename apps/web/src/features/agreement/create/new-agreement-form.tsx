import { useEffect } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { Banner, Button, ErrorSummary, showToast } from '@kumppani/ui';
import type { NewAgreementChoicesQuery } from '../../../graphql/generated/graphql';
import { useTexts } from '../../../shared/language';
import { toSummary, type WordedProblem } from '../../../shared/problems';
import { useSession, type Session } from '../../../shared/session';
import styles from './create.module.css';
import { FormBody } from './form-body';
import { emptyValues, type FormValues } from './form-values';
import { useCreateAgreement } from './use-create-agreement';
import { missingFields } from './validate';

export interface NewAgreementFormProps {
  readonly choices: NewAgreementChoicesQuery;
  readonly isExisting: boolean;
}

/** my district is our party unless I choose another one. */
const myUnit = ({ person }: Session): string | null =>
  (person.roles.find((role) => role.unit.kind === 'DISTRICT') ?? person.roles.find((role) => role.unit.kind === 'CENTRAL'))?.unit.id ??
  null;

const useNewAgreement = (isExisting: boolean) => {
  const session = useSession();
  const { t } = useTexts();
  const navigate = useNavigate();
  const form = useForm<FormValues>({ defaultValues: emptyValues(session.person.id, myUnit(session)) });
  const command = useCreateAgreement(isExisting);
  const { setError, clearErrors } = form;

  useEffect(() => {
    command.problems
      .filter((problem) => problem.path !== '')
      .forEach((problem) => setError(problem.path as 'kind', { type: problem.code, message: problem.message }));
  }, [command.problems, setError]);

  const save = async () => {
    clearErrors();
    const values = form.getValues();
    const refused = Object.entries(values.refused);
    const missing = missingFields(values, isExisting).filter(({ field }) => !(field in values.refused));
    refused.forEach(([field, message]) => setError(field as 'kind', { type: 'refused', message }));
    missing.forEach(({ field, message }) => setError(field as 'kind', { type: 'missing', message: t(message) }));
    if (missing.length + refused.length > 0) return command.forget();
    const created = await command.submit(values);
    if (!created) return undefined;
    showToast(t('screen.agreement.created', { number: created.number }));
    return navigate(`/sopimukset/${created.id}`);
  };
  return { form, command, save };
};

/** The problems of the fields and those that no field is to blame for, in the order of the page. */
const summaryOf = (errors: object, problems: readonly WordedProblem[]) => {
  const general = problems.filter((problem) => problem.path === '' && !problem.warning);
  const fields = Object.entries(errors as Readonly<Record<string, { message?: string }>>);
  return [...toSummary(general), ...fields.map(([name, error]) => ({ name, text: error.message ?? '' }))];
};

export const NewAgreementForm = ({ choices, isExisting }: NewAgreementFormProps) => {
  const { t } = useTexts();
  const { form, command, save } = useNewAgreement(isExisting);
  const warnings = command.problems.filter((problem) => problem.warning);
  const summary = command.hasOnlyWarnings ? [] : summaryOf(form.formState.errors, command.problems);
  return (
    <FormProvider {...form}>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!command.isPending) void save();
        }}
      >
        <ErrorSummary title={t('form.errorSummary', { count: summary.length })} items={summary} />
        <FormBody choices={choices} isExisting={isExisting} />
        {warnings.length > 0 ? (
          <Banner tone="caution" role="alert" title={t('form.warnings')}>
            {warnings.map((warning) => (
              <p key={warning.code + warning.message}>{warning.message}</p>
            ))}
          </Banner>
        ) : null}
        <div className={styles.buttons}>
          <Button type="submit" tone="primary" isPending={command.isPending}>
            {t(command.hasOnlyWarnings ? 'form.continueAnyway' : 'agreement.page.save')}
          </Button>
        </div>
      </form>
    </FormProvider>
  );
};
