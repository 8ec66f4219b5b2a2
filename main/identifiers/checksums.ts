/** ISO 7064 over letters and digits, as IBANs have it. `value` without spaces. */
export function isIban(value: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/.test(value)) return false;
  let rest = 0;
  for (const sign of value.slice(4) + value.slice(0, 4)) {
    const worth = Number.parseInt(sign, 36);
    rest = (rest * (worth > 9 ? 100 : 10) + worth) % 97;
  }
  return rest === 1;
}

/** Luhn's, as card numbers have it. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    sum += index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

const VEHICLE_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];
/** What A to Z are worth there; I, O and Q do not occur. */
const VEHICLE_LETTERS = '12345678012345070923456789';

/** The check digit of vehicles for North America. Others have none, and pass by chance alone. */
export function isVehicleNumber(value: string): boolean {
  const sum = VEHICLE_WEIGHTS.reduce((total, weight, index) => {
    const sign = value.charAt(index);
    const worth = sign >= 'A' ? Number(VEHICLE_LETTERS[sign.charCodeAt(0) - 65]) : Number(sign);
    return total + weight * worth;
  }, 0);
  return value.charAt(8) === (sum % 11 === 10 ? 'X' : String(sum % 11));
}

const crossSum = (value: number): number => (value > 9 ? value - 9 : value);

/** The insured person's number of German health insurance: a letter, eight digits, a check digit. */
export function isInsuredNumber(value: string): boolean {
  const digits = String(value.charCodeAt(0) - 64).padStart(2, '0') + value.slice(1, 9);
  const sum = [...digits].reduce(
    (total, digit, index) => total + crossSum(Number(digit) * (index % 2 === 0 ? 1 : 2)),
    0,
  );
  return sum % 10 === Number(value.charAt(9));
}

/** The ten digits of the British health service. */
export function isHealthServiceNumber(digits: string): boolean {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + (10 - index) * Number(digit), 0);
  return (11 - (sum % 11)) % 11 === Number(digits.charAt(9));
}
