import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { PARTNER_KINDS, type PartnerKind } from '@kumppani/domain';
import { Banner, Button, Dialog, Select, Stack, TextField } from '@kumppani/ui';
import { AddPartnerDocument, type PartnerChoiceFragment } from '../../../graphql/generated/graphql';
import { MunicipalityPicker } from '../../../shared/municipality-picker';
import { useTexts } from '../../../shared/language';
import { newId } from '../../../shared/new-id';
import { failureText, messageFor, problemsOf, type WordedProblem } from '../../../shared/problems';
import type { Place } from './form-values';

export interface AddPartnerDialogProps {
  /** What was typed in the search. */
  readonly name: string;
  readonly onAdded: (partner: PartnerChoiceFragment) => void;
  readonly onClose: () => void;
}

const useAddPartner = (onAdded: AddPartnerDialogProps['onAdded'], onClose: () => void) => {
  const texts = useTexts();
  const [add, { loading }] = useMutation(AddPartnerDocument);
  const [problems, setProblems] = useState<readonly WordedProblem[]>([]);
  const [id] = useState(newId);
  const submit = async (fields: { kind: PartnerKind; nameFi: string; nameSv: string | null; standsFor: string[] }) => {
    try {
      const { data } = await add({ variables: { input: { id, ...fields } } });
      const outcome = data?.addPartner;
      if (outcome?.__typename === 'Partner') {
        onAdded(outcome);
        onClose();
      } else if (outcome) setProblems(problemsOf(outcome));
    } catch (error) {
      setProblems([{ code: 'GEN-500', message: failureText(error, texts), path: '', warning: false }]);
    }
  };
  return { submit, problems, isPending: loading };
};

const STANDS_FOR_OTHERS: readonly PartnerKind[] = ['JOINT_AUTHORITY', 'CONSORTIUM', 'MUNICIPALITY'];
const PATHS = ['nameFi', 'nameSv', 'kind', 'standsFor'];

interface PartnerFields {
  readonly kind: PartnerKind;
  readonly nameFi: string;
  readonly nameSv: string;
  readonly places: readonly Place[];
}

interface PartnerFieldsProps {
  readonly fields: PartnerFields;
  readonly onChange: (fields: PartnerFields) => void;
  readonly problems: readonly WordedProblem[];
}

const PartnerFieldSet = ({ fields, onChange, problems }: PartnerFieldsProps) => {
  const { t } = useTexts();
  const set = (patch: Partial<PartnerFields>) => onChange({ ...fields, ...patch });
  return (
    <>
      <Select
        name="kind"
        label={t('screen.agreement.partnerKind')}
        emptyText={t('form.choose')}
        choices={PARTNER_KINDS.map((id) => ({ id, text: t(`agreement.partnerKinds.${id}`) }))}
        value={fields.kind}
        onChange={(id) => set({ kind: PARTNER_KINDS.find((one) => one === id) ?? 'OTHER' })}
        error={messageFor(problems, 'kind')}
      />
      <TextField
        name="nameFi"
        label={t('screen.agreement.partnerName')}
        value={fields.nameFi}
        onChange={(nameFi) => set({ nameFi })}
        error={messageFor(problems, 'nameFi')}
      />
      <TextField
        name="nameSv"
        label={t('screen.agreement.partnerNameSv')}
        optionalText={t('form.optional')}
        value={fields.nameSv}
        onChange={(nameSv) => set({ nameSv })}
        error={messageFor(problems, 'nameSv')}
      />
      {STANDS_FOR_OTHERS.includes(fields.kind) ? (
        <MunicipalityPicker
          name="standsFor"
          label={t('screen.agreement.standsFor')}
          value={fields.places}
          onChange={(places) => set({ places })}
          error={messageFor(problems, 'standsFor')}
        />
      ) : null}
    </>
  );
};

export const AddPartnerDialog = ({ name, onAdded, onClose }: AddPartnerDialogProps) => {
  const { t } = useTexts();
  const [fields, setFields] = useState<PartnerFields>({ kind: 'ORGANISATION', nameFi: name, nameSv: '', places: [] });
  const { submit, problems, isPending } = useAddPartner(onAdded, onClose);
  const send = (event: FormEvent) => {
    event.preventDefault();
    // The dialog stands inside the agreement's form in React's tree: its submit must not become the form's.
    event.stopPropagation();
    const { kind, nameFi, nameSv, places } = fields;
    void submit({ kind, nameFi, nameSv: nameSv || null, standsFor: places.map((place) => place.code) });
  };
  return (
    <Dialog isOpen title={t('agreement.page.addPartner')} onClose={onClose} closeText={t('form.close')}>
      <form onSubmit={send} noValidate>
        <Stack>
          {problems
            .filter((problem) => !PATHS.includes(problem.path))
            .map((problem) => (
              <Banner key={problem.code + problem.message} tone="negative" role="alert">
                {problem.message}
              </Banner>
            ))}
          <PartnerFieldSet fields={fields} onChange={setFields} problems={problems} />
          <div>
            <Button type="submit" tone="primary" isPending={isPending}>
              {t('agreement.page.addPartner')}
            </Button>
          </div>
        </Stack>
      </form>
    </Dialog>
  );
};
