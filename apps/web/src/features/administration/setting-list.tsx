import { useMutation, useQuery } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { formatInstant } from '@kumppani/i18n';
import { Banner, Button, Panel, showToast, Stack } from '@kumppani/ui';
import { ChangeSettingDocument, SettingsDocument, type SettingFactsFragment } from '../../graphql/generated/graphql';
import { useTexts } from '../../shared/language';
import { QueryView } from '../../shared/query-view';
import { useMay } from '../../shared/session';
import { useSend } from '../../shared/use-send';
import styles from './administration.module.css';
import { SettingEditor } from './setting-editor';
import { settingText } from './setting-value';

const SettingForm = ({ setting }: { readonly setting: SettingFactsFragment }) => {
  const { t } = useTexts();
  const [change] = useMutation(ChangeSettingDocument);
  const [draft, setDraft] = useState<string | null>(null);
  const command = useSend('ChangeSettingPayload');
  const value = draft ?? setting.value;
  const message = command.problems.map((problem) => problem.message).join(' ') || undefined;
  const send = async (event: FormEvent) => {
    event.preventDefault();
    const input = { key: setting.key, value };
    if (!(await command.run(async () => (await change({ variables: { input } })).data?.changeSetting))) return;
    setDraft(null);
    showToast(t('form.saved'));
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate className={styles.setting}>
      <SettingEditor setting={setting} value={value} onChange={setDraft} error={message} />
      {message && setting.kind !== 'WHOLE_NUMBER' ? (
        <Banner tone="negative" role="alert">
          {message}
        </Banner>
      ) : null}
      {draft !== null && draft !== setting.value ? (
        <Button type="submit" tone="primary" isPending={command.isPending}>
          {t('form.save')}
        </Button>
      ) : null}
    </form>
  );
};

const SettingPanel = ({ setting }: { readonly setting: SettingFactsFragment }) => {
  const texts = useTexts();
  const mayEdit = useMay('settings.edit');
  return (
    <Panel label={setting.name}>
      <Stack>
        {mayEdit ? (
          <SettingForm setting={setting} />
        ) : (
          <p>
            <strong>{setting.name}:</strong> {settingText(setting, setting.value, texts)}
          </p>
        )}
        <p>{setting.description}</p>
        <p className={styles.note}>
          {texts.t('settings.default', { value: settingText(setting, setting.defaultValue, texts) })}{' '}
          {setting.changedAt && setting.changedBy
            ? texts.t('settings.changedBy', { actor: setting.changedBy, at: formatInstant(texts, setting.changedAt) })
            : null}
        </p>
      </Stack>
    </Panel>
  );
};

/** what the whole organisation has agreed to reckon with. A change is recorded and every state and number follows it. */
export const SettingList = () => {
  const query = useQuery(SettingsDocument);
  return (
    <QueryView data={query.data ?? query.previousData} error={query.error} onRetry={() => void query.refetch()}>
      {({ settings }) => (
        <Stack>
          {settings.map((setting) => (
            <SettingPanel key={setting.key} setting={setting} />
          ))}
        </Stack>
      )}
    </QueryView>
  );
};
