import { ROLES, type Role } from '@kumppani/domain';
import { Select } from '@kumppani/ui';
import type { UsersQuery } from '../../graphql/generated/graphql';
import { DayField } from '../../shared/day-field';
import { useTexts } from '../../shared/language';
import { messageFor, type WordedProblem } from '../../shared/problems';

export interface RoleValues {
  readonly role: Role | null;
  readonly unit: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export const ROLE_PATHS = ['role', 'unit', 'from', 'to'] as const;

export interface RoleFieldsProps {
  readonly values: RoleValues;
  readonly onChange: (values: RoleValues) => void;
  readonly units: UsersQuery['units'];
  readonly problems: readonly WordedProblem[];
}

export const RoleFields = ({ values, onChange, units, problems }: RoleFieldsProps) => {
  const { t } = useTexts();
  return (
    <>
      <Select
        name="role"
        label={t('screen.administration.role')}
        emptyText={t('form.choose')}
        choices={ROLES.map((id) => ({ id, text: t(`access.roles.${id}`) }))}
        value={values.role}
        onChange={(id) => onChange({ ...values, role: ROLES.find((one) => one === id) ?? null })}
        error={messageFor(problems, 'role')}
      />
      <Select
        name="unit"
        label={t('screen.administration.unit')}
        emptyText={t('form.choose')}
        choices={units.map((unit) => ({ id: unit.id, text: unit.name }))}
        value={values.unit}
        onChange={(unit) => onChange({ ...values, unit })}
        error={messageFor(problems, 'unit')}
      />
      <DayField
        name="from"
        label={t('access.roleFrom')}
        value={values.from}
        onChange={(from) => onChange({ ...values, from })}
        error={messageFor(problems, 'from')}
      />
      <DayField
        name="to"
        label={t('access.roleTo')}
        isOptional
        value={values.to}
        onChange={(to) => onChange({ ...values, to })}
        error={messageFor(problems, 'to')}
      />
    </>
  );
};
