import { useQuery } from '@apollo/client/react';
import { formatDay, formatList } from '@kumppani/i18n';
import { Badge, Stack } from '@kumppani/ui';
import { AreaEventsDocument, type AreaEventRowFragment } from '../../graphql/generated/graphql';
import { useTexts } from '../../shared/language';
import { QueryView } from '../../shared/query-view';
import { useMay } from '../../shared/session';
import { AreaEventForm } from './area-event-form';
import styles from './area.module.css';

const EventRow = ({ event }: { readonly event: AreaEventRowFragment }) => {
  const texts = useTexts();
  const names = (places: AreaEventRowFragment['from']) =>
    formatList(
      texts,
      places.map((place) => place.name),
    );
  return (
    <li className={styles.event}>
      <Badge tone="neutral">{texts.t(`area.eventKinds.${event.kind}`)}</Badge>{' '}
      {texts.t('area.event', { from: names(event.from), to: names(event.to), day: formatDay(event.on) })}{' '}
      {event.isReversed ? <Badge tone="caution">{texts.t('area.reversed')}</Badge> : null}
      <span className={styles.former}> {event.source}</span>
    </li>
  );
};

/** G-04: what has happened and is going to happen to municipalities. */
export const AreaEventList = () => {
  const mayEdit = useMay('area.edit');
  const query = useQuery(AreaEventsDocument);
  return (
    <Stack>
      {mayEdit ? <AreaEventForm onRecorded={() => void query.refetch()} /> : null}
      <QueryView data={query.data ?? query.previousData} error={query.error} onRetry={() => void query.refetch()}>
        {({ areaEvents }) => (
          <ul className={styles.events}>
            {areaEvents.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </ul>
        )}
      </QueryView>
    </Stack>
  );
};
