import { useMutation } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { AREA_EVENT_KINDS, type AreaEventKind } from '@kumppani/domain';
import { Button, Disclosure, ErrorSummary, Select, showToast, TextField } from '@kumppani/ui';
import { RecordAreaEventDocument } from '../../graphql/generated/graphql';
import { DayField } from '../../shared/day-field';
import { useTexts } from '../../shared/language';
import { MunicipalityPicker, type PickedPlace } from '../../shared/municipality-picker';
import { newId } from '../../shared/new-id';
import { messageFor, toSummary } from '../../shared/problems';
import { useSend } from '../../shared/use-send';
import styles from './area.module.css';

const codes = (places: readonly PickedPlace[]): string[] => places.map((place) => place.code);

const useAreaEvent = (onRecorded: () => void) => {
  const { t } = useTexts();
  const [record] = useMutation(RecordAreaEventDocument);
  const [id, setId] = useState(newId);
  const [kind, setKind] = useState<AreaEventKind>('MERGER');
  const [on, setOn] = useState<string | null>(null);
  const [from, setFrom] = useState<readonly PickedPlace[]>([]);
  const [to, setTo] = useState<readonly PickedPlace[]>([]);
  const [source, setSource] = useState('');
  const command = useSend('AreaEventPayload');
  const submit = async () => {
    if (!on) return command.refuse([{ code: 'GEN-003', message: t('form.required'), path: 'on', warning: false }]);
    const input = { id, kind, on, from: codes(from), to: codes(to), source };
    if (!(await command.run(async () => (await record({ variables: { input } })).data?.recordAreaEvent))) return undefined;
    setId(newId());
    setFrom([]);
    setTo([]);
    showToast(t('form.saved'));
    return onRecorded();
  };
  return { command, submit, kind, setKind, on, setOn, from, setFrom, to, setTo, source, setSource };
};

/** For administrators: the register changes from a day on, and every agreement and number follows. */
export const AreaEventForm = ({ onRecorded }: { readonly onRecorded: () => void }) => {
  const { t } = useTexts();
  const form = useAreaEvent(onRecorded);
  const { problems } = form.command;
  const send = (event: FormEvent) => {
    event.preventDefault();
    void form.submit();
  };
  return (
    <Disclosure title={t('screen.area.recordEvent')}>
      <form onSubmit={send} noValidate className={styles.form}>
        <ErrorSummary title={t('form.errorSummary', { count: problems.length })} items={toSummary(problems)} />
        <Select
          name="kind"
          label={t('screen.area.eventKind')}
          emptyText={t('form.choose')}
          choices={AREA_EVENT_KINDS.map((id) => ({ id, text: t(`area.eventKinds.${id}`) }))}
          value={form.kind}
          onChange={(id) => form.setKind(AREA_EVENT_KINDS.find((one) => one === id) ?? 'MERGER')}
          error={messageFor(problems, 'kind')}
        />
        <DayField name="on" label={t('screen.area.eventDay')} value={form.on} onChange={form.setOn} error={messageFor(problems, 'on')} />
        <MunicipalityPicker
          name="from"
          label={t('screen.area.eventFrom')}
          value={form.from}
          onChange={form.setFrom}
          error={messageFor(problems, 'from')}
        />
        <MunicipalityPicker
          name="to"
          label={t('screen.area.eventTo')}
          value={form.to}
          onChange={form.setTo}
          error={messageFor(problems, 'to')}
        />
        <TextField
          name="source"
          label={t('screen.area.source')}
          value={form.source}
          onChange={form.setSource}
          error={messageFor(problems, 'source')}
        />
        <Button type="submit" tone="primary" isPending={form.command.isPending}>
          {t('form.save')}
        </Button>
      </form>
    </Disclosure>
  );
};
