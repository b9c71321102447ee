import { Link } from '@tanstack/react-router';
import { useI18n } from '#i18n/i18n-context';
import { Card } from '#ui/card/card';
import buttons from '#ui/page/button.module.css';
import { PageHeading } from '#ui/page/page-heading';
import { PAGE_PATHS } from '#ui/url/page-paths';
import { useShownNavigation } from './shell/shown-navigation';

/** An unknown address: what it means, and every page that exists. */
export const NotFoundPage = () => {
  const { m } = useI18n();
  const navigation = useShownNavigation();
  return (
    <>
      <title>{m.shell.documentTitle(m.shell.notFoundTitle)}</title>
      <PageHeading title={m.shell.notFoundTitle} subtitle={m.shell.notFoundText} />
      <Card title={m.shell.moreTitle}>
        <ul>
          {navigation.flatMap(({ pages }) => pages).map((page) => (
            <li key={page}>
              <Link to={PAGE_PATHS[page]} className={buttons['link']}>
                {m.shell.pages[page]}
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </>
  );
};
