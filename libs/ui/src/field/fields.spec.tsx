import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { ErrorSummary } from '../feedback/error-summary';
import { expectNoAxeViolations } from '../test-axe';
import { ComboBox } from './combo-box';
import { DateTextField, type Understanding } from './date-text-field';
import { Select, type Choice } from './select';
import { TextField } from './text-field';

const understand = (text: string): Understanding => {
  if (text === '') return { value: null, text: '' };
  return text === '9.2.' ? { value: '2026-02-09', text: 'Tulkittu: 9.2.2026' } : { error: `Päivää ${text} ei ole.` };
};

const DateHarness = ({ onValue }: { readonly onValue: (value: string | null) => void }) => {
  const [value, setValue] = useState<string | null>(null);
  const change = (next: string | null) => {
    setValue(next);
    onValue(next);
  };
  return (
    <DateTextField
      name="term.starts"
      label="Alkaa"
      hint="Käytä muotoa P.K.VVVV"
      value={value}
      onChange={change}
      format={() => '9.2.2026'}
      understand={understand}
    />
  );
};

const counties: readonly Choice[] = [
  { id: '11', text: 'Pohjois-Savo' },
  { id: '17', text: 'Pohjois-Pohjanmaa' },
];

const ComboHarness = ({ onChange }: { readonly onChange: (id: string | null) => void }) => {
  const [text, setText] = useState('');
  const choices = counties.filter((choice) => choice.text.toLowerCase().includes(text.toLowerCase()));
  const choose = (id: string | null) => {
    setText(counties.find((choice) => choice.id === id)?.text ?? '');
    onChange(id);
  };
  return (
    <ComboBox
      name="counterpart"
      label="Sopimuskumppani"
      choices={choices}
      value={null}
      onChange={choose}
      inputValue={text}
      onInputChange={setText}
      openListText="Näytä vaihtoehdot"
      emptyText="Ei osumia"
    />
  );
};

describe('Z-02 fields', () => {
  it('says what it understood of a typed date and reads as the value once left', async () => {
    const onValue = jest.fn();
    render(<DateHarness onValue={onValue} />);
    const box = screen.getByRole('textbox', { name: 'Alkaa' });
    await userEvent.type(box, '9.2.');
    expect(screen.getByText('Tulkittu: 9.2.2026')).toBeInTheDocument();
    expect(onValue).toHaveBeenLastCalledWith('2026-02-09');
    await userEvent.tab();
    expect(box).toHaveValue('9.2.2026');
  });

  it('keeps a text that it does not understand, and says why', async () => {
    const onValue = jest.fn();
    render(<DateHarness onValue={onValue} />);
    const box = screen.getByRole('textbox', { name: 'Alkaa' });
    await userEvent.type(box, '31.6.2026');
    await userEvent.tab();
    expect(box).toHaveValue('31.6.2026');
    expect(box).toHaveAccessibleDescription(expect.stringContaining('Päivää 31.6.2026 ei ole.'));
    expect(onValue).toHaveBeenLastCalledWith(null);
  });

  it('searches as you type and takes the choice by keyboard', async () => {
    const onChange = jest.fn();
    render(<ComboHarness onChange={onChange} />);
    await userEvent.type(screen.getByRole('combobox', { name: /Sopimuskumppani/ }), 'sav');
    const list = screen.getByRole('listbox');
    expect(within(list).getAllByRole('option')).toHaveLength(1);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(onChange).toHaveBeenCalledWith('11');
  });

  it('chooses from a list', async () => {
    const onChange = jest.fn();
    render(<Select name="kind" label="Tyyppi" choices={counties} value={null} onChange={onChange} emptyText="Valitse" />);
    await userEvent.click(screen.getByRole('button', { name: /Tyyppi/ }));
    await userEvent.click(screen.getByRole('option', { name: 'Pohjois-Savo' }));
    expect(onChange).toHaveBeenCalledWith('11');
  });

  it('marks an optional field and ties hint and error to it', async () => {
    const { container } = render(
      <TextField
        name="own"
        label="Diaarinumero"
        optionalText="(vapaaehtoinen)"
        hint="Oma numero"
        error="Korjaa numero."
        value=""
        onChange={() => undefined}
      />,
    );
    const box = screen.getByRole('textbox', { name: 'Diaarinumero (vapaaehtoinen)' });
    expect(box).toHaveAccessibleDescription('Oma numero Korjaa numero.');
    expect(box).toBeInvalid();
    await expectNoAxeViolations(container);
  });

  it('gives the error summary the focus and leads from it to the field', async () => {
    render(
      <>
        <ErrorSummary title="Korjaa tiedot" items={[{ name: 'own', text: 'Numero puuttuu.' }]} />
        <TextField name="own" label="Numero" value="" onChange={() => undefined} />
      </>,
    );
    expect(screen.getByRole('alert')).toHaveFocus();
    await userEvent.click(screen.getByRole('link', { name: 'Numero puuttuu.' }));
    expect(screen.getByRole('textbox', { name: 'Numero' })).toHaveFocus();
  });
});
