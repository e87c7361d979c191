import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { MEMBERSHIP_KINDS, type MembershipKind } from '@kumppani/domain';
import { Button, Disclosure, ErrorSummary, Select, showToast, type Choice } from '@kumppani/ui';
import { ChangeMembershipDocument, MembershipAreasDocument, type MembershipAreasQuery } from '../../graphql/generated/graphql';
import { DayField } from '../../shared/day-field';
import { useTexts } from '../../shared/language';
import { messageFor, toSummary } from '../../shared/problems';
import { useSend } from '../../shared/use-send';
import styles from './area.module.css';

const choicesOf = (areas: MembershipAreasQuery | undefined, kind: MembershipKind): readonly Choice[] => {
  if (!areas) return [];
  if (kind === 'COUNTY') return areas.counties.map((one) => ({ id: one.code, text: one.name }));
  if (kind === 'REGION') return areas.regions.map((one) => ({ id: one.code, text: one.name }));
  return areas.units.filter((unit) => unit.kind === 'DISTRICT').map((unit) => ({ id: unit.id, text: unit.name }));
};

const useMembership = (municipality: string) => {
  const { t } = useTexts();
  const [change] = useMutation(ChangeMembershipDocument);
  const [kind, setKind] = useState<MembershipKind>('COUNTY');
  const [area, setArea] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const command = useSend('ChangeMembershipPayload');
  const submit = async () => {
    if (!from) return command.refuse([{ code: 'GEN-003', message: t('form.required'), path: 'from', warning: false }]);
    const input = { municipality, kind, area, from, to };
    const isDone = await command.run(async () => (await change({ variables: { input } })).data?.changeMembership);
    if (isDone) showToast(t('form.saved'));
    return undefined;
  };
  const chooseKind = (next: MembershipKind) => {
    setKind(next);
    setArea(null);
  };
  return { command, submit, kind, chooseKind, area, setArea, from, setFrom, to, setTo };
};

/** For administrators (G-03): from a day on the municipality belongs elsewhere; earlier days stay as they were. */
export const MembershipForm = ({ municipality }: { readonly municipality: string }) => {
  const { t } = useTexts();
  const { data } = useQuery(MembershipAreasDocument);
  const form = useMembership(municipality);
  const { problems } = form.command;
  const send = (event: FormEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <Disclosure title={t('screen.area.changeMembership')}>
      <form onSubmit={send} noValidate className={styles.form}>
        <ErrorSummary title={t('form.errorSummary', { count: problems.length })} items={toSummary(problems)} />
        <Select
          name="kind"
          label={t('screen.area.membershipKind')}
          emptyText={t('form.choose')}
          choices={MEMBERSHIP_KINDS.map((id) => ({ id, text: t(`area.membershipKinds.${id}`) }))}
          value={form.kind}
          onChange={(id) => form.chooseKind(MEMBERSHIP_KINDS.find((one) => one === id) ?? 'COUNTY')}
          error={messageFor(problems, 'kind')}
        />
        <Select
          name="area"
          label={t(`area.membershipKinds.${form.kind}`)}
          emptyText={t('form.choose')}
          choices={choicesOf(data, form.kind)}
          value={form.area}
          onChange={form.setArea}
          error={messageFor(problems, 'area')}
        />
        <DayField
          name="from"
          label={t('screen.area.from')}
          value={form.from}
          onChange={form.setFrom}
          error={messageFor(problems, 'from')}
        />
        <DayField
          name="to"
          label={t('screen.area.to')}
          isOptional
          value={form.to}
          onChange={form.setTo}
          error={messageFor(problems, 'to')}
        />
        <Button type="submit" tone="primary" isPending={form.command.isPending}>
          {t('form.save')}
        </Button>
      </form>
    </Disclosure>
  );
};
