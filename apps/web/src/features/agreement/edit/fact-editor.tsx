import { useQuery } from '@apollo/client/react';
import { Select, TextField } from '@kumppani/ui';
import { ResponsiblePeopleDocument } from '../../../graphql/generated/graphql';
import { DayField } from '../../../shared/day-field';
import { useTexts } from '../../../shared/language';
import type { FactDefinition } from './fact-definition';

export interface FactEditorProps {
  readonly definition: FactDefinition;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly error: string | undefined;
}

const PersonEditor = ({ definition, value, onChange, error }: FactEditorProps) => {
  const { t } = useTexts();
  const { data } = useQuery(ResponsiblePeopleDocument);
  const choices = (data?.responsiblePeople ?? []).map(({ id, name }) => ({ id, text: name }));
  return (
    <Select
      name={definition.name}
      label={t(definition.label)}
      emptyText={t('form.choose')}
      choices={choices}
      value={value}
      onChange={onChange}
      error={error}
    />
  );
};

/** The field that fits the value. */
export const FactEditor = (props: FactEditorProps) => {
  const { definition, value, onChange, error } = props;
  const texts = useTexts();
  const common = { name: definition.name, label: texts.t(definition.label), error };
  switch (definition.editor) {
    case 'person':
      return <PersonEditor {...props} />;
    case 'choice': {
      const choices = (definition.choices ?? []).map((id) => ({ id, text: texts.find(`${definition.choiceTexts}.${id}`) ?? id }));
      return <Select {...common} emptyText={texts.t('form.choose')} choices={choices} value={value} onChange={onChange} />;
    }
    case 'day':
    case 'partialDay':
      return <DayField {...common} isPartial={definition.editor === 'partialDay'} value={value} onChange={onChange} />;
    case 'number':
      return <TextField {...common} inputMode="numeric" isNarrow value={value ?? ''} onChange={onChange} />;
    default:
      return <TextField {...common} value={value ?? ''} onChange={onChange} />;
  }
};
