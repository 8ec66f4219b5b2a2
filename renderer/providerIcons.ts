import { Building2, type LucideIcon, Monitor, SquareArrowOutUpRight } from 'lucide-react';
import type { ProviderId } from '../main/contract/types.ts';

/** A screen, a building, an arrow leaving its box: the same wherever a provider is shown. */
export const providerIcons: Readonly<Record<ProviderId, LucideIcon>> = {
  device: Monitor,
  office: Building2,
  openai: SquareArrowOutUpRight,
};
