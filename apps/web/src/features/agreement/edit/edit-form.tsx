import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Button, TextField } from '@kumppani/ui';
import { useTexts } from '../../../shared/language';
import styles from './edit.module.css';
import type { FactDefinition } from './fact-definition';
import { FactEditor } from './fact-editor';
import { useEscape } from './use-escape';
import type { FieldSaving, SaveOptions } from './use-save-field';

export interface EditFormProps {
  readonly definition: FactDefinition;
  readonly initial: string | null;
  readonly needsReason: boolean;
  readonly saving: FieldSaving;
  readonly onSave: (value: string | null, options?: SaveOptions) => Promise<void>;
  readonly onClose: () => void;
}

const useFocusInside = () => {
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>('input, button')?.focus(), []);
  return place;
};

/** What the server says of a warning that is accepted, and of a reason that is given, goes along with the same value. */
export const EditForm = ({ definition, initial, needsReason, saving, onSave, onClose }: EditFormProps) => {
  const { t } = useTexts();
  const [value, setValue] = useState(initial);
  const [reason, setReason] = useState('');
  const place = useFocusInside();
  useEscape(place, onClose);
  const error = saving.problems.map((problem) => problem.message).join(' ') || undefined;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const acceptedWarnings = saving.canAccept ? saving.problems.map((problem) => problem.code) : [];
    if (value === initial) onClose();
    else void onSave(value, { acceptedWarnings, ...(needsReason ? { reason } : {}) });
  };
  return (
    <form ref={place} onSubmit={submit} className={styles.form}>
      <FactEditor definition={definition} value={value} onChange={setValue} error={error} />
      {needsReason ? (
        <TextField name="reason" label={t('form.reason')} hint={t('screen.agreement.correctionHint')} value={reason} onChange={setReason} />
      ) : null}
      <div className={styles.buttons}>
        <Button type="submit" tone="primary" size="small" isPending={saving.isSaving}>
          {t(saving.canAccept ? 'form.continueAnyway' : 'form.save')}
        </Button>
        <Button tone="quiet" size="small" onPress={onClose}>
          {t('form.cancel')}
        </Button>
      </div>
    </form>
  );
};
