import type { Translated } from '../../message-key';
import type { format as source } from '../fi/format';

export const format: Translated<typeof source> = {
  unknown: 'not known',
  yes: 'yes',
  no: 'no',
  time: '{{hour}}:{{minute}}',
  instant: '{{day}} at {{time}}',
  percent: '{{number}}%',
  euro: '€{{number}}',
  inPlace: 'in {{place}}',
  untilFurtherNotice: 'until further notice',
  until: 'until {{day}}',
  from: 'from {{day}}',
  months_one: '{{count}} month',
  months_other: '{{count}} months',
  weekNumber: 'week {{week}}',
  inMonth: {
    m1: 'January',
    m2: 'February',
    m3: 'March',
    m4: 'April',
    m5: 'May',
    m6: 'June',
    m7: 'July',
    m8: 'August',
    m9: 'September',
    m10: 'October',
    m11: 'November',
    m12: 'December',
  },
};
