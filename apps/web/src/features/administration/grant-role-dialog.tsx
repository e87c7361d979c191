import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { GrantRoleDocument, type UserRowFragment, type UsersQuery } from '../../graphql/generated/graphql';
import { useTexts } from '../../shared/language';
import { newId } from '../../shared/new-id';
import type { WordedProblem } from '../../shared/problems';
import { useSession } from '../../shared/session';
import { useSend } from '../../shared/use-send';
import { ROLE_PATHS, RoleFields, type RoleValues } from './role-fields';
import { TaskForm } from './task-form';

export interface GrantRoleDialogProps {
  readonly user: UserRowFragment;
  readonly units: UsersQuery['units'];
  readonly onClose: () => void;
}

/** The values that a role cannot do without, as problems of their fields. */
export const missingRoleValues = (values: RoleValues, message: string): readonly WordedProblem[] =>
  (['role', 'unit', 'from'] as const)
    .filter((path) => values[path] === null)
    .map((path) => ({ code: 'GEN-003', message, path, warning: false }));

export const GrantRoleDialog = ({ user, units, onClose }: GrantRoleDialogProps) => {
  const { t } = useTexts();
  const { today } = useSession();
  const [grant] = useMutation(GrantRoleDocument);
  const [id] = useState(newId);
  const [values, setValues] = useState<RoleValues>({ role: null, unit: null, from: today, to: null });
  const command = useSend('UserPayload');
  const submit = async () => {
    const { role, unit, from, to } = values;
    if (!role || !unit || !from) return command.refuse(missingRoleValues(values, t('form.required')));
    const input = { id, user: user.id, role, unit, from, to };
    if (await command.run(async () => (await grant({ variables: { input } })).data?.grantRole)) onClose();
    return undefined;
  };
  return (
    <TaskForm
      title={t('access.grantRole')}
      problems={command.problems}
      paths={ROLE_PATHS}
      isPending={command.isPending}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{user.name}</p>
      <RoleFields values={values} onChange={setValues} units={units} problems={command.problems} />
    </TaskForm>
  );
};
