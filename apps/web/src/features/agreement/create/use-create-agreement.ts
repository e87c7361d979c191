import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import {
  CreateAgreementDocument,
  RecordExistingAgreementDocument,
  type CreateAgreementInput,
  type CreateAgreementMutation,
} from '../../../graphql/generated/graphql';
import { useTexts } from '../../../shared/language';
import { newId } from '../../../shared/new-id';
import { areOnlyWarnings, failureText, problemsOf, type WordedProblem } from '../../../shared/problems';
import { fieldsOf, type FormValues } from './form-values';
import { onForm } from './problem-field';

type Created = Extract<CreateAgreementMutation['createAgreement'], { __typename: 'Agreement' }>;

const useSend = () => {
  const [create, creating] = useMutation(CreateAgreementDocument);
  const [record, recording] = useMutation(RecordExistingAgreementDocument);
  const send = async (input: CreateAgreementInput, isExisting: boolean, signedOn: string | null) => {
    if (!isExisting) return (await create({ variables: { input } })).data?.createAgreement;
    return (await record({ variables: { input: { ...input, signedOn } } })).data?.recordExistingAgreement;
  };
  return { send, isPending: creating.loading || recording.loading };
};

/** One id for the whole life of the form: pressing twice, or again after a broken connection, makes one agreement. */
export function useCreateAgreement(isExisting: boolean) {
  const texts = useTexts();
  const [id] = useState(newId);
  const { send, isPending } = useSend();
  const [problems, setProblems] = useState<readonly WordedProblem[]>([]);

  const submit = async (values: FormValues): Promise<Created | null> => {
    const acceptedWarnings = areOnlyWarnings(problems) ? problems.map((problem) => problem.code) : [];
    try {
      const outcome = await send({ id, fields: fieldsOf(values), acceptedWarnings }, isExisting, values.signedOn);
      if (outcome?.__typename === 'Agreement') return outcome;
      setProblems(outcome ? onForm(problemsOf(outcome)) : []);
    } catch (error) {
      setProblems([{ code: 'GEN-500', message: failureText(error, texts), path: '', warning: false }]);
    }
    return null;
  };
  return { submit, problems, isPending, hasOnlyWarnings: areOnlyWarnings(problems), forget: () => setProblems([]) };
}
