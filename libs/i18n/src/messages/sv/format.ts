import type { Translated } from '../../message-key';
import type { format as source } from '../fi/format';

export const format: Translated<typeof source> = {
  unknown: 'inte känt',
  yes: 'ja',
  no: 'nej',
  time: '{{hour}}.{{minute}}',
  instant: '{{day}} kl. {{time}}',
  percent: '{{number}}\u00a0%',
  euro: '{{number}}\u00a0€',
  inPlace: 'i {{place}}',
  untilFurtherNotice: 'tills vidare',
  until: 'till och med {{day}}',
  from: 'från och med {{day}}',
  months_one: '{{count}}\u00a0mån.',
  months_other: '{{count}}\u00a0mån.',
  weekNumber: 'v.\u00a0{{week}}',
  inMonth: {
    m1: 'i januari',
    m2: 'i februari',
    m3: 'i mars',
    m4: 'i april',
    m5: 'i maj',
    m6: 'i juni',
    m7: 'i juli',
    m8: 'i augusti',
    m9: 'i september',
    m10: 'i oktober',
    m11: 'i november',
    m12: 'i december',
  },
};
