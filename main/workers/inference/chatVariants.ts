import type { ChatFormat } from '../../contract/models.ts';
import type { ModelHeader } from './header.ts';
import type { TemplateMarks } from './templateMarks.ts';

type Evidence = Pick<ModelHeader, 'template' | 'vocabulary'>;

/** GLM without a mark for the beginning (Edge), with a thought before each answer (4.5 and 4.6), without lines (4.7). */
function glmVariant({ template, vocabulary }: Evidence): TemplateMarks | null {
  const lines = /<\|system\|>\{\{/.test(template) ? '' : '\n';
  const thinks = template.includes('</think>');
  const begins = vocabulary.has('[gMASK]') ? '[gMASK]<sop>' : '';
  if (lines !== '' && !thinks && begins !== '') return null;
  const thought = lines === '' ? '</think>' : '\n<think></think>';
  return {
    system: { before: `${begins}<|system|>${lines}`, behind: `<|user|>${lines}` },
    start: `${begins}<|user|>${lines}`,
    beforeAnswer: `<|assistant|>${thinks ? thought : ''}${lines}`,
    beforeLast: '<|assistant|>',
    behindAnswer: `<|user|>${lines}`,
    bare: true,
  };
}

/** Phi 4 mini has Phi 3's marks without lines behind them. */
function phiVariant({ template }: Evidence): TemplateMarks | null {
  if (template === '' || /\\n|\n/.test(template)) return null;
  return {
    system: { before: '<|system|>', behind: '<|end|><|user|>' },
    start: '<|user|>',
    beforeAnswer: '<|end|><|assistant|>',
    behindAnswer: '<|end|><|user|>',
  };
}

/** Newer and smaller models of a family that write its marks in another way, told apart by the text of their template. */
export function variantOf(evidence: Evidence, format: ChatFormat): TemplateMarks | null {
  switch (format) {
    case 'glm':
      return glmVariant(evidence);
    case 'phi3':
      return phiVariant(evidence);
    default:
      return null;
  }
}
