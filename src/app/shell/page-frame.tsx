import { Outlet, useMatches } from '@tanstack/react-router';
import { FloatingPlace } from '#ui/states/floating';
import { Shell } from './shell';

/** A page that has the screen to itself, with its messages at its foot. */
const Alone = () => (
  <FloatingPlace>
    <main id="contenu" tabIndex={-1}>
      <Outlet />
    </main>
  </FloatingPlace>
);

/** Every page stands in the shell but those whose route says that they stand alone. */
export const PageFrame = () => {
  const alone = useMatches({ select: (matches) => matches.some(({ staticData }) => staticData.alone === true) });
  return alone ? <Alone /> : <Shell />;
};
