import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CoverageFiguresFragment, CoverageTableRowFragment } from '../../graphql/generated/graphql';
import { LanguageProvider } from '../../shared/language';
import { endOfDay } from './end-of-day';
import { Headline } from './headline';
import { matchingRows } from './matching-rows';

const figures: CoverageFiguresFragment = {
  __typename: 'Coverage',
  on: '2026-11-22',
  knownAt: '2026-11-22T10:00:00.000Z',
  denominator: 'MAINLAND',
  covered: 242,
  outOf: 292,
  percent: 82.9,
  countiesWithAgreement: 18,
  countiesOutOf: 21,
  isHelsinkiCovered: false,
  byClass: [
    { __typename: 'CoverageClassCount', coverageClass: 'DIRECT', count: 61 },
    { __typename: 'CoverageClassCount', coverageClass: 'COUNTY', count: 175 },
    { __typename: 'CoverageClassCount', coverageClass: 'OTHER', count: 3 },
    { __typename: 'CoverageClassCount', coverageClass: 'PARTIAL', count: 3 },
  ],
};

const row = (code: string, name: string, coverageClass: CoverageTableRowFragment['coverageClass']): CoverageTableRowFragment => ({
  __typename: 'CoverageRow',
  code,
  name,
  countyCode: null,
  countyName: null,
  coverageClass,
  until: null,
  isOpenEnded: false,
  isEndUnknown: false,
  agreementCount: 0,
  agreementNumbers: [],
});

const showHeadline = (onShowClass = jest.fn()) => {
  const { container } = render(
    <LanguageProvider initial="fi">
      <Headline figures={figures} shownClass={null} onShowClass={onShowClass} />
    </LanguageProvider>,
  );
  return container;
};

describe('C-06 headline', () => {
  it('says the whole sentence with its figure in bold', () => {
    expect(showHeadline().textContent?.replaceAll('\u00a0', ' ')).toContain(
      'Sopimus on voimassa 242 kunnassa 292:sta (82,9 %) 22.11.2026: suoraan kunnan kanssa 61, hyvinvointialueen kautta 175, muun kautta 3, osassa kuntaa 3',
    );
    expect(screen.getByText(/242 kunnassa/).tagName).toBe('STRONG');
  });

  it('C-13: every number opens its rows', async () => {
    const onShowClass = jest.fn();
    showHeadline(onShowClass);
    await userEvent.click(screen.getByRole('button', { name: 'Ei sopimusta 50' }));
    expect(onShowClass).toHaveBeenCalledWith('NONE');
  });

  it('C-04: explains what partly means when there is any', () => {
    showHeadline();
    expect(screen.getByText(/koskee vain entisen kunnan aluetta/)).toBeInTheDocument();
  });
});

describe('C-06 rows', () => {
  const rows = [row('297', 'Kuopio', 'DIRECT'), row('508', 'Mänttä-Vilppula', 'NONE'), row('149', 'Inkoo – Ingå', 'COUNTY')];

  it('finds without diacritics and hyphens, by both names', () => {
    expect(matchingRows(rows, { shownClass: null, search: 'manttavilp' }).map((one) => one.code)).toEqual(['508']);
    expect(matchingRows(rows, { shownClass: null, search: 'inga' }).map((one) => one.code)).toEqual(['149']);
  });

  it('narrows to a class', () => {
    expect(matchingRows(rows, { shownClass: 'NONE', search: '' }).map((one) => one.code)).toEqual(['508']);
  });
});

describe('C-06 known at the end of a day in Finland', () => {
  it.each([
    ['2026-01-15', '2026-01-15T21:59:59.999Z'],
    ['2026-07-15', '2026-07-15T20:59:59.999Z'],
    ['2026-03-29', '2026-03-29T20:59:59.999Z'],
    ['2026-10-25', '2026-10-25T21:59:59.999Z'],
  ])('%s ends at %s', (day, instant) => expect(endOfDay(day)).toBe(instant));
});
