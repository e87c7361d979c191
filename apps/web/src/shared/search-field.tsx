import { useState } from 'react';
import { TextField } from '@kumppani/ui';

export interface SearchFieldProps {
  readonly name: string;
  readonly label: string;
  /** What the address says. */
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** The address follows the typing a moment later; while somebody types, the box shows what was typed, or fast letters would be lost. */
export const SearchField = ({ name, label, value, onChange }: SearchFieldProps) => {
  const [typed, setTyped] = useState<string | null>(null);
  const change = (text: string) => {
    setTyped(text);
    onChange(text);
  };
  return <TextField name={name} type="search" label={label} value={typed ?? value} onChange={change} onBlur={() => setTyped(null)} />;
};
