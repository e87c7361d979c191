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

export const AddPartnerDialog = ({ name, onAdded, onClose }: AddPartnerDialogProps) => {
  const { t } = useTexts();
  const [kind, setKind] = useState<PartnerKind>('ORGANISATION');
  const [nameFi, setNameFi] = useState(name);
  const [nameSv, setNameSv] = useState('');
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const { submit, problems, isPending } = useAddPartner(onAdded, onClose);
  const send = (event: FormEvent) => {
    event.preventDefault();
    // The dialog stands inside the agreement's form in React's tree: its submit must not become the form's.
    event.stopPropagation();
    void submit({ kind, nameFi, nameSv: nameSv || null, standsFor: places.map((place) => place.code) });
  };
  const general = problems.filter((problem) => !['nameFi', 'nameSv', 'kind', 'standsFor'].includes(problem.path));
  return (
    <Dialog isOpen title={t('agreement.page.addPartner')} onClose={onClose} closeText={t('form.close')}>
      <form onSubmit={send} noValidate>
        <Stack>
          {general.map((problem) => (
            <Banner key={problem.code + problem.message} tone="negative" role="alert">
              {problem.message}
            </Banner>
          ))}
          <Select
            name="kind"
            label={t('screen.agreement.partnerKind')}
            emptyText={t('form.choose')}
            choices={PARTNER_KINDS.map((id) => ({ id, text: t(`agreement.partnerKinds.${id}`) }))}
            value={kind}
            onChange={(id) => setKind(PARTNER_KINDS.find((one) => one === id) ?? 'OTHER')}
            error={messageFor(problems, 'kind')}
          />
          <TextField name="nameFi" label={t('screen.agreement.partnerName')} value={nameFi} onChange={setNameFi} error={messageFor(problems, 'nameFi')} />
          <TextField
            name="nameSv"
            label={t('screen.agreement.partnerNameSv')}
            optionalText={t('form.optional')}
            value={nameSv}
            onChange={setNameSv}
            error={messageFor(problems, 'nameSv')}
          />
          {kind === 'JOINT_AUTHORITY' || kind === 'CONSORTIUM' || kind === 'MUNICIPALITY' ? (
            <MunicipalityPicker
              name="standsFor"
              label={t('screen.agreement.standsFor')}
              value={places}
              onChange={setPlaces}
              error={messageFor(problems, 'standsFor')}
            />
          ) : null}
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
