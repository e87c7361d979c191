import { formatDay } from '@kumppani/i18n';
import { Banner, Button, Disclosure } from '@kumppani/ui';
import { useTexts } from '../../shared/language';
import { DayControl } from './day-control';

export interface KnownAtProps {
  readonly known: string | null;
  readonly onChoose: (day: string | null) => void;
}

/** C-06: *Mitä tiedettiin* stays folded until it is wanted, and never goes unnoticed once it is on. */
export const KnownAt = ({ known, onChoose }: KnownAtProps) => {
  const { t } = useTexts();
  return (
    <>
      {known ? (
        <Banner tone="notice" role="status" actions={<Button onPress={() => onChoose(null)}>{t('screen.coverage.showCurrent')}</Button>}>
          {t('screen.coverage.knownAtNote', { day: formatDay(known) })}
        </Banner>
      ) : null}
      <Disclosure title={t('coverage.showKnownAt')}>
        <DayControl key={known} name="knownAt" label={t('coverage.knownAt')} value={known} onChoose={onChoose} />
      </Disclosure>
    </>
  );
};
