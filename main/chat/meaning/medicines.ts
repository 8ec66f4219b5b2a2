/**
 * Common stems at the end of international nonproprietary names (WHO, "The use of stems in the selection of INN", 2018), and
 * frequent medicines whose names have none.
 */
const stems =
  /(?:olol|alol|pril|prilat|sartan|statin|cillin|mycin|micin|floxacin|cycline|conazole|prazole|oxetine|triptyline|dipine|xaban|gatran|parin|gliptin|gliflozin|glitazone|glutide|formin|azepam|azolam|profen|fenac|oxicam|coxib|semide|thiazide|lukast|terol|sone|solone|setron|tidine|dronate|mab|tinib|vir|triptan|caine|curium|trexate|barbital|thyroxine|oxone|codone|morphone|fentanil|platin|rubicin|taxel|trimoxazole|prim|tadine|rizine|astine|azosin|gepant|kinra)$/;
const others = new Set(
  `warfarin aspirin paracetamol acetaminophen ibuprofen naproxen morphine codeine tramadol insulin digoxin heparin metronidazole
  amiodarone clopidogrel prednisone lithium clozapine quetiapine olanzapine risperidone sertraline citalopram escitalopram
  mirtazapine gabapentin pregabalin carbamazepine phenytoin valproate levetiracetam lamotrigine spironolactone allopurinol
  colchicine metoclopramide salbutamol albuterol penicillin glyceryl nitroglycerin`.split(/\s+/),
);
const SHORTEST = 6;

export function isMedicine(plain: string): boolean {
  return others.has(plain) || (plain.length >= SHORTEST && stems.test(plain));
}
