import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { formatTime } from '@kumppani/i18n';
import { AgreementPageDocument, type AgreementFactsFragment } from '../../../graphql/generated/graphql';
import { useTexts } from '../../../shared/language';
import { ConflictDialog } from './conflict-dialog';
import { EditForm } from './edit-form';
import styles from './edit.module.css';
import { changeOf, needsReason, type FactDefinition } from './fact-definition';
import { useSaveField, type FieldSaving } from './use-save-field';

export interface EditableFactProps {
  readonly definition: FactDefinition;
  readonly facts: AgreementFactsFragment;
  readonly isEditable: boolean;
}

const SavedNote = ({ saving }: { readonly saving: FieldSaving }) => {
  const texts = useTexts();
  return (
    <span role="status" className={styles.saved}>
      {saving.isSaving ? texts.t('form.saving') : null}
      {!saving.isSaving && saving.savedAt ? `${texts.t('form.saved')} ${formatTime(texts, saving.savedAt)}` : null}
    </span>
  );
};

/** Click the value, edit, Enter saves, Esc gives up: no separate mode (ux.md section 2). */
export const EditableFact = ({ definition, facts, isEditable }: EditableFactProps) => {
  const texts = useTexts();
  const [isOpen, setOpen] = useState(false);
  const [mine, setMine] = useState<string | null>(null);
  const saving = useSaveField(facts.id, facts.version);
  const client = useApolloClient();
  const label = texts.t(definition.label);
  const shown = definition.show?.(facts, texts) ?? definition.read(facts) ?? '';

  const close = () => {
    saving.forget();
    setOpen(false);
  };
  const takeTheirs = () => {
    close();
    void client.refetchQueries({ include: [AgreementPageDocument] });
  };
  const save = async (value: string | null, options?: Parameters<FieldSaving['save']>[1]) => {
    setMine(value);
    if (await saving.save(changeOf(definition, value), options)) setOpen(false);
  };
  return (
    <div className={styles.fact}>
      {isOpen ? (
        <EditForm
          definition={definition}
          initial={definition.read(facts)}
          needsReason={needsReason(definition, facts.stage)}
          saving={saving}
          onSave={save}
          onClose={close}
        />
      ) : (
        <>
          <span className={styles.term}>{label}</span>
          {isEditable ? (
            <button
              type="button"
              className={styles.value}
              aria-label={`${label}: ${shown || '–'}. ${texts.t('form.edit')}`}
              onClick={() => setOpen(true)}
            >
              {shown || <span className={styles.empty}>{texts.t('form.add')}</span>}
            </button>
          ) : (
            <span className={styles.plain}>{shown || '–'}</span>
          )}
        </>
      )}
      <SavedNote saving={saving} />
      {saving.conflict ? (
        <ConflictDialog
          conflict={saving.conflict}
          onTheirs={takeTheirs}
          onMine={(version) => void save(mine, { version })}
          onOriginal={(version) => void save(definition.read(facts), { version })}
        />
      ) : null}
    </div>
  );
};
