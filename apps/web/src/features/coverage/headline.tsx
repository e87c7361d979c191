import { COVERAGE_CLASSES, type CoverageClass } from '@kumppani/domain';
import { countySentence, coverageHeadline } from '@kumppani/i18n';
import { StackedBar, type BarPart } from '@kumppani/ui';
import type { CoverageFiguresFragment, CoverageRowClass } from '../../graphql/generated/graphql';
import { useTexts } from '../../shared/language';
import { CLASS_SERIES, SHOWN_CLASSES } from './coverage-classes';
import styles from './coverage.module.css';

export interface HeadlineProps {
  readonly figures: CoverageFiguresFragment;
  readonly shownClass: CoverageRowClass | null;
  readonly onShowClass: (shownClass: string | null) => void;
}

const isCovering = (
  one: CoverageFiguresFragment['byClass'][number],
): one is { __typename: 'CoverageClassCount'; coverageClass: CoverageClass; count: number } =>
  COVERAGE_CLASSES.some((coverageClass) => coverageClass === one.coverageClass);

/** C-06: the sentence first, its parts as a bar, and C-13: every number opens its rows. */
export const Headline = ({ figures, shownClass, onShowClass }: HeadlineProps) => {
  const texts = useTexts();
  const countOf = (wanted: CoverageRowClass) => figures.byClass.find((one) => one.coverageClass === wanted)?.count ?? 0;
  const { lead, figure, rest } = coverageHeadline(texts, { ...figures, byClass: figures.byClass.filter(isCovering) });
  const parts: BarPart[] = SHOWN_CLASSES.map((one) => {
    const count = one === 'NONE' ? figures.outOf - figures.covered : countOf(one);
    return { id: one, label: texts.t(`coverage.classes.${one}`), count, countText: String(count), series: CLASS_SERIES[one] };
  });
  return (
    <section className={styles.headline} aria-label={texts.t('coverage.title')}>
      <p className={styles.sentence}>
        {lead}
        <strong>{figure}</strong>
        {rest}
      </p>
      <StackedBar label={texts.t('coverage.columns.coverageClass')} parts={parts} selected={shownClass} onSelect={onShowClass} />
      <p className={styles.note}>
        {countySentence(texts, { covered: figures.countiesWithAgreement, outOf: figures.countiesOutOf })}.{' '}
        {texts.t(figures.isHelsinkiCovered ? 'coverage.helsinkiCovered' : 'coverage.helsinkiNotCovered')}
      </p>
      {countOf('PARTIAL') > 0 ? <p className={styles.note}>{texts.t('coverage.partialFootnote')}</p> : null}
    </section>
  );
};
