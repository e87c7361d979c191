import { useCallback } from 'react';
import { formatPartialDate } from '@kumppani/i18n';
import { DateTextField } from '@kumppani/ui';
import { useTexts } from './language';
import { useSession } from './session';
import { understandDay, understandPartialDay } from './understand-day';

export interface DayFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  readonly onBlur?: () => void;
  readonly onRefused?: (problem: string | null) => void;
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  /** A month or a year may be enough (T-05). */
  readonly isPartial?: boolean;
  readonly isDisabled?: boolean;
}

/** A typed Finnish date with the server's day as "this year". */
export const DayField = ({ isOptional = false, isPartial = false, onBlur, ...props }: DayFieldProps) => {
  const texts = useTexts();
  const { today } = useSession();
  const understand = useCallback(
    (text: string) => (isPartial ? understandPartialDay : understandDay)(text, today, texts),
    [isPartial, today, texts],
  );
  return (
    <DateTextField
      {...props}
      {...(onBlur ? { onBlur } : {})}
      {...(isOptional ? { optionalText: texts.t('form.optional') } : {})}
      hint={texts.t(isPartial ? 'form.partialDateHint' : 'form.dateHint')}
      format={(value) => formatPartialDate(texts, value)}
      understand={understand}
    />
  );
};
