import type { ParsingMethods } from '../methods.ts';
import { serve } from '../serve.ts';
import { parsingHandlers } from './handlers.ts';

serve<ParsingMethods>(parsingHandlers);
