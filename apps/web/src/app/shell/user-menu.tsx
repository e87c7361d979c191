import { useApolloClient, useMutation } from '@apollo/client/react';
import { useNavigate } from 'react-router';
import { MenuButton } from '@kumppani/ui';
import { SignOutDocument } from '../../graphql/generated/graphql';
import { useTexts } from '../../shared/language';
import { useSession } from '../../shared/session';
import styles from './shell.module.css';

export const UserMenu = () => {
  const { t } = useTexts();
  const { person } = useSession();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [signOut] = useMutation(SignOutDocument);

  const leave = async () => {
    await signOut();
    // Nothing that this person saw may stay for the next one at the same screen.
    await client.clearStore();
    await navigate('/kirjaudu');
  };
  const roles = person.roles.map((role) => [role.roleText, role.unit?.name].filter(Boolean).join(', '));
  return (
    <MenuButton
      label={t('shell.signedInAs', { name: person.name })}
      head={
        <ul>
          {roles.map((role) => (
            <li key={role}>{role}</li>
          ))}
        </ul>
      }
      choices={[{ id: 'sign-out', text: t('shell.signOut') }]}
      onChoose={() => void leave()}
    >
      <span className={styles.person}>{person.name}</span>
    </MenuButton>
  );
};
