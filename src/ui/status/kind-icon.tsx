import {
  BookOpen,
  CalendarDays,
  Database,
  FileSearch,
  GraduationCap,
  Hammer,
  Landmark,
  LifeBuoy,
  Megaphone,
  Newspaper,
  Palette,
  Share2,
  type LucideIcon,
} from 'lucide-react';
import type { ActivityKind } from '#domain/activities/kinds';
import { useI18n } from '#i18n/i18n-context';

const ICONS: Readonly<Record<ActivityKind, LucideIcon>> = {
  study: FileSearch,
  event: CalendarDays,
  publication: BookOpen,
  media: Newspaper,
  communication: Megaphone,
  governance: Landmark,
  assistance: LifeBuoy,
  training: GraduationCap,
  cultural_project: Palette,
  network: Share2,
  data: Database,
  works: Hammer,
};

/** The kind of an activity as a small grey sign; without `decorative` it is named for those who cannot see it. */
export const KindIcon = ({ kind, decorative = false }: { readonly kind: ActivityKind; readonly decorative?: boolean }) => {
  const { m } = useI18n();
  const Icon = ICONS[kind];
  const named = decorative ? ({ 'aria-hidden': true } as const) : { role: 'img', 'aria-label': m.kinds[kind] };
  return <Icon size={17} strokeWidth={1.7} color="var(--ink-3)" {...named} />;
};
