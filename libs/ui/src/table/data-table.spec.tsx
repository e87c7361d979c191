import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useMemo, useState } from 'react';
import { expectNoAxeViolations } from '../test-axe';
import type { DataColumn, TableSort } from './column';
import { DataTable } from './data-table';

interface Place {
  readonly code: string;
  readonly name: string;
  readonly until: string | null;
}

const places: readonly Place[] = ['Öja', 'Aura', 'Ähtäri', 'Virta', 'Wahlström', 'Åbo', 'Ylöjärvi', 'Vantaa', 'Äänekoski', 'Vaala'].map(
  (name, index) => ({ code: String(index).padStart(3, '0'), name, until: index % 3 === 0 ? null : `2026-0${index}-01` }),
);

const Harness = ({ rows = places }: { readonly rows?: readonly Place[] }) => {
  const [sort, setSort] = useState<TableSort | null>(null);
  const columns = useMemo<DataColumn<Place>[]>(
    () => [
      {
        id: 'name',
        header: 'Kunta',
        isRowHeader: true,
        sortValue: (row) => row.name,
        cell: (row) => <a href={`#${row.code}`}>{row.name}</a>,
      },
      { id: 'until', header: 'Asti', sortValue: (row) => row.until, cell: (row) => row.until ?? '' },
    ],
    [],
  );
  return (
    <main tabIndex={-1}>
      <DataTable
        caption="Kunnat"
        columns={columns}
        rows={rows}
        rowId={(row) => row.code}
        sort={sort}
        onSort={setSort}
        locale="fi"
        detail={{ text: 'Miksi?', label: (row) => `Miksi? ${row.name}`, render: (row) => <p>Syy: {row.name}</p> }}
        footer={`${rows.length} kuntaa`}
      />
    </main>
  );
};

const names = () => screen.getAllByRole('rowheader').map((cell) => cell.textContent);

describe('Z-02 data table', () => {
  it('sorts by the Finnish alphabet: ux.md section 3', async () => {
    render(<Harness />);
    await userEvent.click(screen.getByRole('button', { name: 'Kunta' }));
    expect(names()).toEqual(['Aura', 'Vaala', 'Vantaa', 'Virta', 'Wahlström', 'Ylöjärvi', 'Åbo', 'Ähtäri', 'Äänekoski', 'Öja']);
    expect(screen.getByRole('columnheader', { name: 'Kunta' })).toHaveAttribute('aria-sort', 'ascending');
    await userEvent.click(screen.getByRole('button', { name: 'Kunta' }));
    expect(names()[0]).toBe('Öja');
  });

  it('keeps rows without a value last in both directions', async () => {
    render(<Harness />);
    await userEvent.click(screen.getByRole('button', { name: 'Asti' }));
    expect(names()[0]).toBe('Aura');
    expect(names().slice(-1)).toEqual(['Vaala']);
    await userEvent.click(screen.getByRole('button', { name: 'Asti' }));
    expect(names()[0]).toBe('Äänekoski');
    expect(names().slice(-1)).toEqual(['Vaala']);
  });

  it('moves between rows with j and k, and leaves Enter to the link', async () => {
    render(<Harness />);
    await userEvent.keyboard('j');
    expect(screen.getByRole('link', { name: 'Öja' })).toHaveFocus();
    await userEvent.keyboard('jj');
    expect(screen.getByRole('link', { name: 'Ähtäri' })).toHaveFocus();
    await userEvent.keyboard('k');
    expect(screen.getByRole('link', { name: 'Aura' })).toHaveFocus();
  });

  it('opens the detail of one row at a time', async () => {
    render(<Harness />);
    await userEvent.click(screen.getByRole('button', { name: 'Miksi? Aura' }));
    expect(screen.getByText('Syy: Aura')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Miksi? Vaala' }));
    expect(screen.queryByText('Syy: Aura')).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Miksi? Vaala' })).toHaveAttribute('aria-expanded', 'true');
  });

  it('shows three hundred rows and their total', () => {
    const rows = Array.from({ length: 300 }, (_, index) => ({ code: String(index), name: `Kunta ${index}`, until: null }));
    render(<Harness rows={rows} />);
    expect(screen.getAllByRole('rowheader')).toHaveLength(300);
    expect(within(screen.getByRole('table')).getByText('300 kuntaa')).toBeInTheDocument();
  });

  it('has no axe violations', async () => {
    const { container } = render(<Harness />);
    await expectNoAxeViolations(container);
  });
});
