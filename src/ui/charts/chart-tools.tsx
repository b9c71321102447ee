import { useEffect, useState, type ComponentProps, type ComponentType } from 'react';
import { useIdle } from '../when-idle';
import type { ChartMenu } from './image/chart-menu';

type Props = ComponentProps<typeof ChartMenu>;

/** The menu of a chart, fetched once the page rests: none is needed to read it. Without it, the chart and its table are whole. */
export const ChartTools = (props: Props) => {
  const idle = useIdle();
  const [Menu, setMenu] = useState<ComponentType<Props>>();
  useEffect(() => {
    if (!idle) return;
    void import('./image/chart-menu').then(
      (part) => setMenu(() => part.ChartMenu),
      () => undefined,
    );
  }, [idle]);
  return Menu === undefined ? null : <Menu {...props} />;
};
