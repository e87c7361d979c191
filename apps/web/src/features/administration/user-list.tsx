import { useQuery } from '@apollo/client/react';
import { useCallback, useMemo, useState } from 'react';
import { formatRange, type Translator } from '@kumppani/i18n';
import { Badge, Button, DataTable, Stack, type DataColumn, type TableSort } from '@kumppani/ui';
import { UsersDocument, type UserRowFragment, type UsersQuery } from '../../graphql/generated/graphql';
import { useLanguage } from '../../shared/language';
import { QueryView } from '../../shared/query-view';
import { useMay } from '../../shared/session';
import { AddUserDialog } from './add-user-dialog';
import styles from './administration.module.css';
import { EndRoleDialog, type EndingRole } from './end-role-dialog';
import { GrantRoleDialog } from './grant-role-dialog';

type Row = UserRowFragment;

type Task = { readonly kind: 'add' } | { readonly kind: 'grant'; readonly user: Row } | { readonly kind: 'end'; readonly role: EndingRole };

const Roles = ({
  user,
  texts,
  onEnd,
}: {
  readonly user: Row;
  readonly texts: Translator;
  readonly onEnd: ((role: EndingRole) => void) | null;
}) => (
  <ul className={styles.roles}>
    {user.roles.map((role) => (
      <li key={role.id} className={styles.role}>
        {role.roleText}, {role.unit.name} <span className={styles.note}>{formatRange(role.from, role.to)}</span>
        {onEnd && !role.to ? (
          <Button tone="quiet" size="small" onPress={() => onEnd({ id: role.id, name: user.name, role: role.roleText })}>
            {texts.t('access.endRole')}
          </Button>
        ) : null}
      </li>
    ))}
  </ul>
);

const columnsOf = (texts: Translator, mayEdit: boolean, open: (task: Task) => void): DataColumn<Row>[] => [
  {
    id: 'name',
    header: texts.t('screen.administration.name'),
    isRowHeader: true,
    sortValue: (row) => row.name,
    cell: (row) => (
      <>
        {row.name} {row.isExample ? <Badge tone="neutral">{texts.t('screen.administration.example')}</Badge> : null}
      </>
    ),
  },
  { id: 'email', header: texts.t('signIn.email'), sortValue: (row) => row.email, cell: (row) => row.email },
  {
    id: 'roles',
    header: texts.t('screen.administration.roles'),
    cell: (row) => <Roles user={row} texts={texts} onEnd={mayEdit ? (role) => open({ kind: 'end', role }) : null} />,
  },
  ...(mayEdit
    ? [
        {
          id: 'grant',
          header: texts.t('access.grantRole'),
          cell: (row: Row) => (
            <Button
              size="small"
              onPress={() => open({ kind: 'grant', user: row })}
              aria-label={`${texts.t('access.grantRole')}: ${row.name}`}
            >
              {texts.t('access.grantRole')}
            </Button>
          ),
        },
      ]
    : []),
];

const TaskDialog = ({
  task,
  units,
  onClose,
}: {
  readonly task: Task;
  readonly units: UsersQuery['units'];
  readonly onClose: () => void;
}) => {
  if (task.kind === 'add') return <AddUserDialog units={units} onClose={onClose} />;
  return task.kind === 'grant' ? (
    <GrantRoleDialog user={task.user} units={units} onClose={onClose} />
  ) : (
    <EndRoleDialog role={task.role} onClose={onClose} />
  );
};

/** who may use the register, in which role, where and until when. */
export const UserList = () => {
  const { translator, locale } = useLanguage();
  const mayEdit = useMay('user.edit');
  const query = useQuery(UsersDocument);
  const [task, setTask] = useState<Task | null>(null);
  const [sort, setSort] = useState<TableSort>({ column: 'name', isDescending: false });
  const columns = useMemo(() => columnsOf(translator, mayEdit, setTask), [translator, mayEdit]);
  const close = useCallback(() => setTask(null), []);
  return (
    <Stack>
      {mayEdit ? (
        <div>
          <Button tone="primary" onPress={() => setTask({ kind: 'add' })}>
            {translator.t('access.addUser')}
          </Button>
        </div>
      ) : null}
      <QueryView data={query.data ?? query.previousData} error={query.error} onRetry={() => void query.refetch()}>
        {({ users, units }) => (
          <>
            <DataTable
              caption={translator.t('access.usersTitle')}
              columns={columns}
              rows={users}
              rowId={(row) => row.id}
              sort={sort}
              onSort={setSort}
              locale={locale}
            />
            {task ? <TaskDialog task={task} units={units} onClose={close} /> : null}
          </>
        )}
      </QueryView>
    </Stack>
  );
};
