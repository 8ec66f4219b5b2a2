import { keepMemoryOutOfDumps } from '../coreDumps.ts';
import type { ParsingMethods } from '../methods.ts';
import { serve } from '../serve.ts';
import { parsingHandlers } from './handlers.ts';

keepMemoryOutOfDumps();
serve<ParsingMethods>(parsingHandlers);
