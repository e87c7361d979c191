import { AGREEMENT_KINDS } from '@kumppani/domain';
import { Checkbox, TextField } from '@kumppani/ui';
import type { SettingFactsFragment } from '../../graphql/generated/graphql';
import { useTexts } from '../../shared/language';
import { kindsOf, parseValue } from './setting-value';

export interface SettingEditorProps {
  readonly setting: SettingFactsFragment;
  /** JSON text, or what has been typed so far. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

export const SettingEditor = ({ setting, value, onChange, error }: SettingEditorProps) => {
  const { t } = useTexts();
  if (setting.kind === 'YES_NO') {
    return (
      <Checkbox name={setting.key} isSelected={parseValue(value) === true} onChange={(isSelected) => onChange(JSON.stringify(isSelected))}>
        {setting.name}
      </Checkbox>
    );
  }
  if (setting.kind === 'AGREEMENT_KINDS') {
    const chosen = kindsOf(parseValue(value));
    return (
      <fieldset>
        <legend>{setting.name}</legend>
        {AGREEMENT_KINDS.map((kind) => (
          <Checkbox
            key={kind}
            name={`${setting.key}.${kind}`}
            isSelected={chosen.includes(kind)}
            onChange={(isSelected) =>
              onChange(JSON.stringify(AGREEMENT_KINDS.filter((one) => (one === kind ? isSelected : chosen.includes(one)))))
            }
          >
            {t(`agreement.kinds.${kind}`)}
          </Checkbox>
        ))}
      </fieldset>
    );
  }
  return <TextField name={setting.key} label={setting.name} inputMode="numeric" isNarrow value={value} onChange={onChange} error={error} />;
};
