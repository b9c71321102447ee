import { useNavigate, useRouter } from '@tanstack/react-router';
import { useMemo, type MouseEvent, type ReactNode } from 'react';
import type { ActivityId } from '#domain/record/id';
import type { UrlSearch } from '#ui/url/search';
import { useList } from './list-context';
import styles from './activity-row.module.css';

/** Stands for an activity in the address that every row shares. */
const ANY = 'any-activity';

/** The address of an activity of the list, worked out for all of them at once: rows are made by the dozen as they scroll by. */
export const useHrefOf = (search: UrlSearch): ((id: ActivityId) => string) => {
  const router = useRouter();
  return useMemo(() => {
    const { publicHref } = router.buildLocation({ to: '/activites/$id', params: { id: ANY }, search });
    const [before = '', after = ''] = router.history.createHref(publicHref).split(ANY);
    return (id) => `${before}${id}${after}`;
  }, [router, search]);
};

const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey && !defaultPrevented;

/** The link of a row: it asks nothing of the router until it is pointed at or followed. */
export const RowLink = ({ id, isTitle = false, children }: { readonly id: ActivityId; readonly isTitle?: boolean; readonly children: ReactNode }) => {
  const { hrefOf, search } = useList();
  const router = useRouter();
  const navigate = useNavigate();
  const place = { to: '/activites/$id', params: { id }, search } as const;
  return (
    <a
      href={hrefOf(id)}
      tabIndex={-1}
      className={isTitle ? styles['title'] : undefined}
      onPointerEnter={() => void router.preloadRoute(place)}
      onClick={(event) => {
        if (!isPlainClick(event)) return;
        event.preventDefault();
        void navigate(place);
      }}
    >
      {children}
    </a>
  );
};
