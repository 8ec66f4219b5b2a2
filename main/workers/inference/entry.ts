import { serve } from '../serve.ts';
import { inferenceHandlers } from './handlers.ts';

serve(inferenceHandlers);
