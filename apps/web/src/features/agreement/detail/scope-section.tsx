import { useFragment, useMutation } from '@apollo/client/react';
import { Link } from 'react-router';
import { formatRange, type Translator } from '@kumppani/i18n';
import { Badge, Banner, Button, Panel, showToast } from '@kumppani/ui';
import { MERGER_EFFECTS, type MergerEffect } from '@kumppani/domain';
import { AgreementScopeFragmentDoc, ChooseMergerEffectDocument, type AgreementScopeFragment } from '../../../graphql/generated/graphql';
import { useTexts } from '../../../shared/language';
import { problemsOf } from '../../../shared/problems';
import styles from './detail.module.css';

type Row = AgreementScopeFragment['area'][number];

const rowName = (row: Row, { t }: Translator): string => {
  if (row.shape === 'WHOLE_COUNTRY') return t('agreement.areaShapes.WHOLE_COUNTRY');
  if (row.shape === 'MUNICIPALITY') return row.municipality?.name ?? '';
  const area = row.county ?? row.region;
  return `${area?.name ?? ''} (${t(`agreement.areaShapes.${row.shape}`)}, ${t('agreement.page.currentDivision')})`;
};

interface MergerProps {
  readonly scope: AgreementScopeFragment;
  readonly row: Row;
}

/** G-05: until somebody chooses, the row means the former area only. */
const MergerChoice = ({ scope, row }: MergerProps) => {
  const { t } = useTexts();
  const [choose, { loading }] = useMutation(ChooseMergerEffectDocument);
  const pick = async (effect: MergerEffect) => {
    const { data } = await choose({ variables: { input: { id: scope.id, version: scope.version, areaRow: row.id, effect } } });
    const outcome = data?.chooseMergerEffect;
    if (outcome && outcome.__typename !== 'Agreement') showToast(problemsOf(outcome)[0]?.message ?? '');
  };
  return (
    <Banner tone="caution" title={row.municipality?.name ?? ''}>
      <p>{t('agreement.page.mergerPending')}</p>
      <div className={styles.buttons}>
        {MERGER_EFFECTS.map((effect) => (
          <Button key={effect} size="small" isPending={loading} onPress={() => void pick(effect)}>
            {t(`agreement.mergerEffects.${effect}`)}
          </Button>
        ))}
      </div>
    </Banner>
  );
};

const ScopeRow = ({ row }: { readonly row: Row }) => {
  const texts = useTexts();
  const name = rowName(row, texts);
  return (
    <li>
      {row.isExclusion ? texts.t('agreement.page.exceptFor', { places: name }) : name}{' '}
      {row.isPartOnly ? <Badge tone="notice">{row.note ?? texts.t('agreement.fields.isPartOnly')}</Badge> : null}{' '}
      {row.from || row.to ? <span className={styles.why}>{formatRange(row.from, row.to)}</span> : null}{' '}
      {row.mergerEffect ? <Badge tone="neutral">{texts.t(`agreement.mergerEffects.${row.mergerEffect}`)}</Badge> : null}
    </li>
  );
};

/** *Alue*: the rows as they were agreed, and the municipalities that they mean today. */
export const ScopeSection = ({ id }: { readonly id: string }) => {
  const { t } = useTexts();
  const { data, complete } = useFragment({
    fragment: AgreementScopeFragmentDoc,
    fragmentName: 'AgreementScope',
    from: { __typename: 'Agreement', id },
  });
  if (!complete) return null;
  return (
    <div className={styles.section}>
      {data.area
        .filter((row) => row.mergerPending)
        .map((row) => (
          <MergerChoice key={row.id} scope={data} row={row} />
        ))}
      <Panel>
        <ul className={styles.rows}>
          {data.area.map((row) => (
            <ScopeRow key={row.id} row={row} />
          ))}
        </ul>
      </Panel>
      <h2>{t('agreement.page.municipalities', { count: data.municipalityCount })}</h2>
      <ul className={styles.municipalities}>
        {data.coveredMunicipalities.map((municipality) => (
          <li key={municipality.code}>
            <Link to={`/alueet/${municipality.code}`}>{municipality.name}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
};
