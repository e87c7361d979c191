import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useState } from 'react';
import { Button, ComboBox } from '@kumppani/ui';
import { PartnerSearchDocument, type PartnerChoiceFragment } from '../../../graphql/generated/graphql';
import { useTexts } from '../../../shared/language';
import { useMay } from '../../../shared/session';
import { AddPartnerDialog } from './add-partner-dialog';

export interface CounterpartFieldProps {
  readonly value: PartnerChoiceFragment | null;
  readonly onChange: (partner: PartnerChoiceFragment | null) => void;
  readonly onBlur: () => void;
  readonly error: string | undefined;
}

const useCounterpart = ({ value, onChange }: Pick<CounterpartFieldProps, 'value' | 'onChange'>) => {
  const [text, setText] = useState(value?.name ?? '');
  // The name of the choice is no search: opening the list again offers the others, too.
  const search = useDeferredValue(text === value?.name ? '' : text);
  const { data, previousData, loading } = useQuery(PartnerSearchDocument, { variables: { search } });
  const partners = (data ?? previousData)?.partners ?? [];
  const choose = (partner: PartnerChoiceFragment | null) => {
    setText(partner?.name ?? '');
    onChange(partner);
  };
  const chooseById = (id: string | null) => {
    if (id !== value?.id) choose(partners.find((partner) => partner.id === id) ?? null);
  };
  return { text, setText, partners, loading, choose, chooseById };
};

/** the counterpart is asked first, because it answers most of the rest. A new one is added without leaving the form. */
export const CounterpartField = ({ value, onChange, onBlur, error }: CounterpartFieldProps) => {
  const { t } = useTexts();
  const mayAdd = useMay('partner.create');
  const [isAdding, setAdding] = useState(false);
  const { text, setText, partners, loading, choose, chooseById } = useCounterpart({ value, onChange });
  return (
    <div>
      <ComboBox
        name="partner"
        label={t('agreement.fields.counterpart')}
        hint={t('screen.agreement.counterpartHint')}
        choices={partners.map((partner) => ({ id: partner.id, text: partner.name, note: t(`agreement.partnerKinds.${partner.kind}`) }))}
        value={value?.id ?? null}
        onChange={chooseById}
        inputValue={text}
        onInputChange={setText}
        onBlur={onBlur}
        openListText={t('screen.agreement.openPartners')}
        emptyText={t(loading ? 'shell.loading' : 'screen.agreement.noPartner')}
        error={error}
      />
      {mayAdd ? (
        <Button tone="quiet" size="small" onPress={() => setAdding(true)}>
          {t('agreement.page.addPartner')}
        </Button>
      ) : null}
      {isAdding ? <AddPartnerDialog name={value ? '' : text} onAdded={choose} onClose={() => setAdding(false)} /> : null}
    </div>
  );
};
