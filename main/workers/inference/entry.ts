import { keepMemoryOutOfDumps } from '../coreDumps.ts';
import { serve } from '../serve.ts';
import { inferenceHandlers } from './handlers.ts';

keepMemoryOutOfDumps();
serve(inferenceHandlers);
