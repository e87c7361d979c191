import { useQuery } from '@apollo/client/react';
import { Checkbox, Stack } from '@kumppani/ui';
import { NewAgreementChoicesDocument } from '../../../graphql/generated/graphql';
import { useTexts } from '../../../shared/language';
import { QueryView } from '../../../shared/query-view';
import { useAddress } from '../../../shared/use-address';
import { NewAgreementForm } from './new-agreement-form';

const EXISTING = 'olemassa';

/** *Uusi sopimus* and *Kirjaa olemassa oleva sopimus*: one form, because what is typed must not be lost in between. */
export const NewAgreement = () => {
  const { t } = useTexts();
  const { read, change } = useAddress();
  const isExisting = read('tapa') === EXISTING;
  const query = useQuery(NewAgreementChoicesDocument);
  return (
    <Stack>
      <Checkbox name="existing" isSelected={isExisting} onChange={(isOn) => change({ tapa: isOn ? EXISTING : null })}>
        {t('agreement.page.recordExisting')}
      </Checkbox>
      <p>{t(isExisting ? 'screen.agreement.existingText' : 'screen.agreement.newText')}</p>
      <QueryView data={query.data ?? query.previousData} error={query.error} onRetry={() => void query.refetch()}>
        {(choices) => <NewAgreementForm choices={choices} isExisting={isExisting} />}
      </QueryView>
    </Stack>
  );
};
