import { Ban, Check, Cpu, Gauge, type LucideIcon } from 'lucide-react';
import type { Fit, FitVerdict } from '../../../main/contract/models.ts';
import { fitNumbers, fitShares, verdictText } from '../../fitWords.ts';
import { classes } from '../Button.tsx';
import { Icon } from '../Icon.tsx';

/** Of the bar's width: what is behind it is for what does not fit. */
const FRAME = 62;

const looks: Readonly<Record<FitVerdict, { readonly tone: string; readonly icon: LucideIcon }>> = {
  gpu: { tone: 'ok', icon: Check },
  'partly-gpu': { tone: 'ok', icon: Check },
  memory: { tone: '', icon: Cpu },
  'too-large': { tone: 'bad', icon: Ban },
};

export function FitVerdictWords({ fit }: { readonly fit: Fit }) {
  const { tone, icon } = looks[fit.verdict];
  const slower = fit.verdict === 'memory' && fit.available.gpu > 0;
  return (
    <span className={classes('state', slower ? 'att' : tone)}>
      <Icon of={slower ? Gauge : icon} small />
      {verdictText(fit)}
    </span>
  );
}

/** The frame is this computer's memory; what does not fit into it is hatched, and the numbers stand below. */
export function FitBar({ fit }: { readonly fit: Fit }) {
  const { need, over } = fitShares(fit);
  const beyond = Math.min(100 - FRAME, over * FRAME);
  return (
    <>
      <span className="fit" aria-hidden="true">
        <span className="need" style={{ width: `${need * FRAME}%` }} />
        {over > 0 && <span className="over" style={{ width: `${beyond}%` }} />}
        <span className="have" />
      </span>
      <FitNumbers fit={fit} />
    </>
  );
}

export function FitNumbers({ fit, extra }: { readonly fit: Fit; readonly extra?: string }) {
  return (
    <div className={classes('small', 'n', extra)}>
      {fit.estimated && 'About '}
      {fitNumbers(fit)}
    </div>
  );
}

/** What the parts of the bars mean. */
export function FitLegend() {
  return (
    <span className="small qq line wide-only legend" aria-hidden="true">
      <span className="key-have" />
      memory here
      <span className="key-need" />
      needed
      <span className="key-over" />
      beyond it
    </span>
  );
}
