import { useParams } from 'react-router';
import { Panel } from '@kumppani/ui';
import { MunicipalityView } from '../features/area';
import { CoverageReasons } from '../features/coverage';
import { useTexts } from '../shared/language';
import { useSession } from '../shared/session';

/** The municipality's own facts, with what the coverage knows of it today between them. */
export const Component = () => {
  const { t } = useTexts();
  const { today } = useSession();
  const { code = '' } = useParams();
  return (
    <MunicipalityView key={code} code={code}>
      <Panel label={t('coverage.title')}>
        <h2>{t('coverage.title')}</h2>
        <CoverageReasons municipality={code} on={today} knownAt={null} />
      </Panel>
    </MunicipalityView>
  );
};
