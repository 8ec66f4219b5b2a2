import { availableParallelism, freemem, totalmem } from 'node:os';
import type { Hardware } from '../contract/models.ts';
import type { DeviceProvider } from '../providers/device.ts';

/** What this computer has for models, looked at once. */
export function createHardware({ hardware }: Pick<DeviceProvider, 'hardware'>) {
  let known: Promise<Hardware> | null = null;
  return {
    look(): Promise<Hardware> {
      known ??= hardware().catch(() => {
        // Next time it may be there: a driver that was being updated, a process that was killed.
        known = null;
        return withoutGpu();
      });
      return known;
    },
    /** The next one looks again. */
    forget(): void {
      known = null;
    },
  };
}

/** Where not even the look at the hardware went well, the processor is what there is. */
function withoutGpu(): Hardware {
  return {
    memory: { total: totalmem(), available: freemem() },
    cores: availableParallelism(),
    gpu: null,
    gpuProblem: 'failed-to-start',
    backends: ['cpu'],
  };
}
