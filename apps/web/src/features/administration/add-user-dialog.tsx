import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@kumppani/i18n';
import { Select, TextField } from '@kumppani/ui';
import { AddUserDocument, UsersDocument, type UsersQuery } from '../../graphql/generated/graphql';
import { useTexts } from '../../shared/language';
import { newId } from '../../shared/new-id';
import { messageFor } from '../../shared/problems';
import { useSession } from '../../shared/session';
import { useSend } from '../../shared/use-send';
import { missingRoleValues } from './grant-role-dialog';
import { ROLE_PATHS, RoleFields, type RoleValues } from './role-fields';
import { TaskForm } from './task-form';

export interface AddUserDialogProps {
  readonly units: UsersQuery['units'];
  readonly onClose: () => void;
}

const useAddUser = (onClose: () => void) => {
  const { t } = useTexts();
  const { today } = useSession();
  const [add] = useMutation(AddUserDocument, { refetchQueries: [UsersDocument] });
  const [id] = useState(newId);
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [language, setLanguage] = useState<Language>('fi');
  const [role, setRole] = useState<RoleValues>({ role: null, unit: null, from: today, to: null });
  const command = useSend('UserPayload');
  const submit = async () => {
    const missing = missingRoleValues(role, t('form.required'));
    if (missing.length > 0) return command.refuse(missing);
    const input = { id, name, email, language, password: password || null, ...role };
    if (await command.run(async () => (await add({ variables: { input } })).data?.addUser)) onClose();
    return undefined;
  };
  return { command, submit, name, setName, email, setEmail, password, setPassword, language, setLanguage, role, setRole };
};

export const AddUserDialog = ({ units, onClose }: AddUserDialogProps) => {
  const { t } = useTexts();
  const form = useAddUser(onClose);
  const { problems } = form.command;
  return (
    <TaskForm
      title={t('access.addUser')}
      problems={problems}
      paths={['name', 'email', 'password', 'language', ...ROLE_PATHS]}
      isPending={form.command.isPending}
      onSubmit={() => void form.submit()}
      onClose={onClose}
    >
      <TextField
        name="name"
        label={t('screen.administration.name')}
        value={form.name}
        onChange={form.setName}
        error={messageFor(problems, 'name')}
      />
      <TextField
        name="email"
        type="email"
        label={t('signIn.email')}
        autoComplete="off"
        value={form.email}
        onChange={form.setEmail}
        error={messageFor(problems, 'email')}
      />
      <TextField
        name="password"
        type="password"
        label={t('signIn.password')}
        autoComplete="new-password"
        value={form.password}
        onChange={form.setPassword}
        error={messageFor(problems, 'password')}
      />
      <Select
        name="language"
        label={t('shell.language')}
        emptyText={t('form.choose')}
        choices={LANGUAGES.map((id) => ({ id, text: LANGUAGE_NAMES[id] }))}
        value={form.language}
        onChange={(id) => form.setLanguage(LANGUAGES.find((one) => one === id) ?? 'fi')}
      />
      <RoleFields values={form.role} onChange={form.setRole} units={units} problems={problems} />
    </TaskForm>
  );
};
